"""Portraits on paper: scaled, without what else their bytes hold, and none where there is none."""

from __future__ import annotations

import base64
import importlib
import io
import re
from pathlib import Path
from typing import Any

import pikepdf
from PIL import Image

from db.case import Case
from db.dossier import Options, build
from db.dossier.portraits import picture
from db.dossier.values import Picture
from db.records import portraits
from tests.small_case import SmallCase


def encoded(kind: str, size: tuple[int, int], mode: str = "RGB", **more: Any) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, "teal").save(out, kind, **more)
    return out.getvalue()


def drawn(made: Picture | None) -> Image.Image:
    assert made is not None
    found = re.search(rb"base64,([^\"]+)", made.content)
    assert found is not None
    return Image.open(io.BytesIO(base64.b64decode(found[1])))


def test_a_picture_of_a_hundred_million_points_is_scaled() -> None:
    made = picture(encoded("PNG", (12_500, 8_000), "L"), "ab" * 32)
    assert max(drawn(made).size) <= 700
    assert made is not None and made.name == "portrait-abababababababab.svg"


def test_it_is_upright_on_white_and_tells_nothing_else() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by 90 degrees
    exif[0x010E] = "at home of the witness"
    shown = drawn(picture(encoded("JPEG", (400, 200), exif=exif), "0" * 64))
    assert shown.size == (200, 400)
    assert not shown.getexif()
    out = io.BytesIO()
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(out, "PNG")
    corner = drawn(picture(out.getvalue(), "0" * 64)).convert("RGB").getpixel((5, 5))
    assert corner == (255, 255, 255)


def test_what_is_no_picture_is_none() -> None:
    whole = encoded("PNG", (50, 50))
    for content in (b"", b"GIF89a", whole[:60], b"<svg xmlns='http://www.w3.org/2000/svg'/>"):
        assert picture(content, "0" * 64) is None


def test_a_profile_is_printed_with_its_portrait(case: Case, small: SmallCase) -> None:
    with case.step("Attach") as step:
        portraits.attach(step, small.taliban, "a.jpg", encoded("JPEG", (900, 1200)))
    options = Options(template="actor", actors=frozenset({small.taliban}))
    made = build(case.main_reader, options)
    assert made.report.archival
    assert build(case.main_reader, options).pdf == made.pdf
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        assert any(
            isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Image"
            for each in pdf.objects
        )


def test_the_picture_stands_on_the_page(case: Case, small: SmallCase, tmp_path: Path) -> None:
    with case.step("Attach") as step:
        portraits.attach(step, small.taliban, "a.png", encoded("PNG", (300, 300)))
    options = Options(template="actor", actors=frozenset({small.taliban}))
    pdf = build(case.main_reader, options).pdf
    document: Any = importlib.import_module("pypdfium2").PdfDocument(pdf)
    shown = document[0].render(scale=0.5).to_pil().convert("RGB")
    document.close()
    colours = {each[1] for each in shown.getcolors(1 << 24)}
    assert any(abs(red) < 12 and abs(green - 128) < 12 for red, green, _ in colours)
