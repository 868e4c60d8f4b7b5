"""A portrait is kept as it was given; what cannot be shown is refused in a sentence."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from db.case import Case
from db.dossier import portraits as on_paper_portraits
from db.errors import BadInput
from db.records import portraits, profiles
from tests.small_case import SmallCase


def _picture(kind: str, size: tuple[int, int] = (60, 80)) -> bytes:
    held = io.BytesIO()
    picture = Image.new("RGB", size, "teal")
    exif = Image.Exif()
    exif[0x010F] = "A camera"
    picture.save(held, kind, exif=exif) if kind == "JPEG" else picture.save(held, kind)
    return held.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP", "BMP"])
def test_the_bytes_stay_as_they_are(case: Case, small: SmallCase, kind: str) -> None:
    content = _picture(kind)
    with case.step("Portrait") as step:
        portraits.attach(step, small.iskp, f"face.{kind.lower()}", content)
    held = portraits.of(case.main_reader, small.iskp)
    assert held is not None
    assert (held.content, held.mime) == (content, f"image/{kind.lower()}")


def test_another_one_takes_its_place_and_undo_brings_it_back(case: Case, small: SmallCase) -> None:
    first, second = _picture("PNG"), _picture("PNG", (10, 10))
    for name, content in (("a.png", first), ("b.png", second)):
        with case.step("Portrait") as step:
            portraits.attach(step, small.iskp, name, content)
    card = profiles.actor(case.main_reader, small.iskp)
    assert card is not None and card.portrait is not None and card.portrait.name == "b.png"
    case.undo()
    held = portraits.of(case.main_reader, small.iskp)
    assert held is not None and held.content == first
    with case.step("Remove") as step:
        portraits.remove(step, small.iskp)
    assert portraits.of(case.main_reader, small.iskp) is None


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "no picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no picture"),
        (_picture("PNG")[:60], "no picture"),
        (_picture("JPEG")[:-200], "no picture"),
        (b"x" * (portraits.MOST_BYTES + 1), "at most 20 MB"),
    ],
)
def test_what_cannot_be_shown_is_refused(
    case: Case, small: SmallCase, content: bytes, sentence: str
) -> None:
    with pytest.raises(BadInput, match=sentence), case.step("Portrait") as step:
        portraits.attach(step, small.iskp, "face.jpg", content)
    assert portraits.of(case.main_reader, small.iskp) is None


@pytest.mark.parametrize("size", [(9000, 9000), (20_000, 20_000)])
def test_a_picture_of_too_many_points_is_not_decoded(
    case: Case, small: SmallCase, size: tuple[int, int]
) -> None:
    held = io.BytesIO()
    Image.new("1", size).save(held, "PNG")
    with pytest.raises(BadInput, match="million points"), case.step("Portrait") as step:
        portraits.attach(step, small.iskp, "wall.png", held.getvalue())


def test_a_photograph_of_a_hundred_million_points_is_taken(case: Case, small: SmallCase) -> None:
    held = io.BytesIO()
    Image.new("RGB", (11_600, 8_700), "navy").save(held, "JPEG")
    with case.step("Portrait") as step:
        portraits.attach(step, small.iskp, "face.jpg", held.getvalue())
    kept = portraits.of(case.main_reader, small.iskp)
    assert kept is not None and kept.content == held.getvalue()
    on_paper = on_paper_portraits.picture(kept.content, kept.sha256)
    assert on_paper is not None and len(on_paper.content) < 200_000
