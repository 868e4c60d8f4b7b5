"""Pictures as sources: kept whole, with what the camera wrote; broken and monstrous ones too."""

from __future__ import annotations

import io
import json
import struct
import zlib
from pathlib import Path

import pytest
from PIL import ExifTags, Image, TiffImagePlugin

from db.case import Case
from db.exchange import Report, import_paths
from db.reading.pictures import read_picture
from db.records import quotes, sources

GPS = {1: "N", 2: (34.0, 31.0, 12.6), 3: "E", 4: (69.0, 10.0, 30.0), 5: b"\0", 6: 1791.0}


def picture(form: str = "JPEG", gps: dict[int, object] | None = None, **tags: object) -> bytes:
    exif = Image.Exif()
    for name, value in tags.items():
        part = {"DateTimeOriginal": 0x8769, "OffsetTimeOriginal": 0x8769}.get(name)
        target = exif if part is None else exif.get_ifd(part)
        target[ExifTags.Base[name].value] = value
    if gps:
        exif.get_ifd(0x8825).update(gps)
    out = io.BytesIO()
    Image.new("RGB", (64, 48), "white").save(out, form, exif=exif)
    return out.getvalue()


CAMERA = {
    "Make": "Nikon",
    "Model": "Nikon D850",
    "DateTimeOriginal": "2022:05:12 14:03:22",
    "OffsetTimeOriginal": "+04:30",
    "Artist": "A. Photographer",
    "Software": "Darkroom 3",
}


def brought(case: Case, tmp_path: Path, data: bytes, name: str) -> Report:
    (tmp_path / name).write_bytes(data)
    return import_paths(case, [tmp_path / name])


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_picture_becomes_a_source_with_what_the_camera_wrote(
    case: Case, tmp_path: Path, form: str
) -> None:
    data = picture(form, GPS, **CAMERA)
    report = brought(case, tmp_path, data, f"market.{form.lower()}")
    assert (report.as_, report.created) == ("picture", {"source": 1, "snapshot": 1})
    assert report.warnings == ()
    reader = case.main_reader
    number, csl = reader.rows("SELECT id, csl FROM source")[0]
    card = sources.get(reader, number)
    assert card is not None
    assert (card.type, card.title, card.issued) == ("graphic", "market", None)
    assert [person.shown for person in card.authors] == ["A. Photographer"]
    note = card.fields["note"]
    assert "64 × 48 pixels." in note
    assert "Taken 2022-05-12 14:03:22+04:30 by the clock of the camera." in note
    assert "Camera: Nikon D850." in note
    assert "Position by the camera: 34.52017° N, 69.17500° E, 1,791 m above the sea." in note
    others = json.loads(csl)
    assert others["dimensions"] == "64 × 48"
    assert others["custom"]["taken"] == "2022-05-12T14:03:22+04:30"
    assert others["custom"]["position"] == pytest.approx(
        {"lat": 34.520166, "lon": 69.175, "from": "camera"}, abs=1e-5
    )
    mime, sha256, text = reader.rows("SELECT mime, sha256, cleaned_text FROM snapshot")[0]
    assert (mime, text) == (f"image/{form.lower()}", "")
    assert quotes.original(reader, sha256) == data


def test_a_tiff_is_read() -> None:
    found = read_picture(picture("TIFF", Make="Canon", Model="EOS R5"))
    assert found.mime == "image/tiff"
    assert "Camera: Canon EOS R5." in found.facts


def test_the_exif_of_a_telephone_picture_is_read(case: Case, tmp_path: Path) -> None:
    whole = picture("JPEG", GPS, **CAMERA)
    at = whole.index(b"Exif\0\0")
    exif = whole[at : at + 2_000]
    heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 300 + b"\0\0\0\x06" + exif
    report = brought(case, tmp_path, heic, "IMG_0001.heic")
    assert report.as_ == "picture"
    assert "34.52017° N" in case.main_reader.value("SELECT note FROM source")
    assert case.main_reader.value("SELECT mime FROM snapshot") == "image/heic"


def test_a_picture_that_says_nothing_says_so() -> None:
    found = read_picture(picture())
    assert "says nothing about when, where or with what" in found.facts[-1]
    assert (found.position, found.doubts) == (None, ())


@pytest.mark.parametrize(
    "gps",
    [
        {1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)},
        {1: "N", 2: (91.0, 0.0, 0.0), 3: "E", 4: (10.0, 0.0, 0.0)},
        {1: "N", 2: (1.0, 0.0, 0.0)},
        {2: (TiffImagePlugin.IFDRational(1, 0), 1.0, 1.0), 4: (1.0, 1.0, 1.0)},
        {2: "north", 4: "east"},
    ],
)
def test_positions_that_are_none_are_left_out(gps: dict[int, object]) -> None:
    assert read_picture(picture("TIFF", gps)).position is None


@pytest.mark.parametrize(
    "written", ["2022:13:45 99:00:00", "    :  :     :  :  ", "yesterday", "\0"]
)
def test_moments_that_are_none_are_left_out(written: str) -> None:
    found = read_picture(picture(DateTimeOriginal=written))
    assert "taken" not in str(found.fields)


def test_a_broken_picture_is_kept_and_said_so(case: Case, tmp_path: Path) -> None:
    data = b"\xff\xd8\xff" + bytes(range(256))
    report = brought(case, tmp_path, data, "broken.jpg")
    assert report.created == {"source": 1, "snapshot": 1}
    assert "cannot be opened as a picture" in report.warnings[0].reason
    for cut in range(4, 600, 37):
        read_picture(picture("JPEG", GPS, **CAMERA)[:cut])


def test_a_picture_of_monstrous_size_is_kept_and_not_drawn(case: Case, tmp_path: Path) -> None:
    head = struct.pack(">IIBBBBB", 200_000, 200_000, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    png = (
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))
    )
    data = zlib.compress(b"\0" * 1_000_000)
    chunk = b"IDAT" + data
    png += struct.pack(">I", len(data)) + chunk + struct.pack(">I", zlib.crc32(chunk))
    report = brought(case, tmp_path, png, "bomb.png")
    assert report.created["snapshot"] == 1
    assert "400 million pixels" in report.warnings[0].reason
