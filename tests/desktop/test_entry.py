"""How a desk knows the program: what is put where, that it is taken away again, that it is true."""

import configparser
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from importlib.resources import files
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtGui import QImage

from db import format as case_format
from db.language import LANGUAGES
from desktop import entry
from desktop.cli.program import program

DESK = Path(str(files("resources") / "desk"))
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def lines(text: str) -> dict[str, str]:
    read = configparser.RawConfigParser(strict=True)
    read.optionxform = str  # type: ignore[assignment, method-assign]
    read.read_string(text)
    return dict(read["Desktop Entry"])


@pytest.fixture
def desk(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(entry, "_UPDATES", ())
    return home / ".local" / "share"


def test_what_is_installed_is_told_and_taken_away_again(desk: Path) -> None:
    (desk / "applications").mkdir(parents=True)
    (desk / "applications" / "other.desktop").write_text("[Desktop Entry]\n")
    done = CliRunner().invoke(program, ["desktop", "--install"])
    assert done.exit_code == 0, done.output
    told = {Path(line) for line in done.stdout.splitlines()}
    assert told == {path for path in desk.rglob("*") if path.is_file()} - {
        desk / "applications" / "other.desktop"
    }
    again = CliRunner().invoke(program, ["desktop", "--install"])
    assert again.stdout == done.stdout
    gone = CliRunner().invoke(program, ["desktop", "--remove"])
    assert {Path(line) for line in gone.stdout.splitlines()} == told
    assert [path.name for path in desk.rglob("*") if path.is_file()] == ["other.desktop"]
    assert "nothing to remove" in CliRunner().invoke(program, ["desktop", "--remove"]).output


def test_without_a_wish_nothing_is_done(desk: Path) -> None:
    assert CliRunner().invoke(program, ["desktop"]).exit_code == 2
    assert not any(desk.rglob("*"))


@pytest.mark.skipif(sys.platform != "linux", reason="the desks of Linux")
def test_a_folder_that_cannot_be_written_is_told(desk: Path) -> None:
    (desk / "mime").write_text("")
    done = CliRunner().invoke(program, ["desktop", "--install"])
    assert done.exit_code == 1
    assert "cannot be written" in done.output


def test_icons_are_as_large_as_their_folder_says(desk: Path) -> None:
    entry.install(desk, "casebinder")
    pictures = sorted(desk.rglob("*.png"))
    assert len(pictures) == 2 * len(entry.SIZES)
    for path in pictures:
        size = int(path.parts[-3].split("x")[0])
        image = QImage(str(path))
        assert (image.width(), image.height()) == (size, size)
        # Straight edges lie on whole pixels: the middle of the second bar is one plain colour.
        if path.parent.name == "apps" and size % 16 == 0:
            assert image.pixelColor(size * 9 // 16, size * 8 // 16).name() == "#ffffff"
            assert image.pixelColor(size * 9 // 16, size * 6 // 16 + size // 32).name() == "#1f6f78"


def test_the_entry_starts_this_program_whatever_its_folder_is_called(
    desk: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    place = tmp_path / 'my "own" $programs 100%' / "bin"
    place.mkdir(parents=True)
    started = place / "casebinder"
    started.write_text("")
    monkeypatch.setattr(sys, "prefix", str(place.parent))
    entry.install(desk, entry.own_command())
    words = lines((desk / "applications" / f"{entry.ID}.desktop").read_text("utf-8"))["Exec"]
    command, _, rest = words.rpartition(" window ")
    assert rest == "--from-desk %f"
    # As the specification reads it: first as a value, then as words, then its codes.
    value = command.replace("\\\\", "\\")
    assert value[0] == value[-1] == '"'
    word = value[1:-1]
    for sign in '"`$\\':
        word = word.replace("\\" + sign, sign)
    assert word.replace("%%", "%") == str(started)


def test_the_entry_says_the_same_in_every_language() -> None:
    entries = lines((DESK / f"{entry.ID}.desktop").read_text("utf-8"))
    for key in ("GenericName", "Comment", "Keywords"):
        assert {lang for lang in LANGUAGES if f"{key}[{lang}]" in entries} == set(LANGUAGES) - {
            "en"
        }
    mime = ET.parse(DESK / f"{entry.ID}.xml").getroot()
    told = [each.get(XML_LANG, "en") for each in mime.iter(f"{MIME}comment")]
    assert sorted(told) == sorted(LANGUAGES)
    about = ET.parse(DESK / f"{entry.ID}.metainfo.xml").getroot()
    assert sorted(each.get(XML_LANG, "en") for each in about.iter("summary")) == sorted(LANGUAGES)


def test_a_case_is_known_by_what_stands_in_it(case_file: Path) -> None:
    root = ET.parse(DESK / f"{entry.ID}.xml").getroot()
    head = case_file.read_bytes()[:100]
    matches = list(root.iter(f"{MIME}match"))
    assert len(matches) == 2
    for match in matches:
        at = int(match.get("offset", ""))
        value = match.get("value", "").encode().replace(b"\\0", b"\0")
        assert head[at : at + len(value)] == value
    assert struct.pack(">I", case_format.APPLICATION_ID) == matches[1].get("value", "").encode()
    globs = [each.get("pattern") for each in root.iter(f"{MIME}glob")]
    assert globs == [f"*{case_format.SUFFIX}"]
    kind = root.find(f"{MIME}mime-type")
    entries = lines((DESK / f"{entry.ID}.desktop").read_text("utf-8"))
    assert kind is not None and entries["MimeType"] == f"{kind.get('type')};"


def test_windows_belong_to_the_entry() -> None:
    source = (Path(entry.__file__).parent / "app.py").read_text("utf-8")
    assert f'setDesktopFileName("{entry.ID}")' in source


@pytest.mark.parametrize(
    "words",
    [
        ["desktop-file-validate", str(DESK / f"{entry.ID}.desktop")],
        ["appstreamcli", "validate", "--no-net", str(DESK / f"{entry.ID}.metainfo.xml")],
    ],
    ids=["entry", "metainfo"],
)
def test_the_rules_of_freedesktop_are_kept(words: list[str]) -> None:
    if shutil.which(words[0]) is None:
        pytest.skip(f"{words[0]} is not here")
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_desk_of_this_machine_learns_the_kind_of_file(case_file: Path, tmp_path: Path) -> None:
    if shutil.which("update-mime-database") is None:
        pytest.skip("update-mime-database is not here")
    entry.install(tmp_path / "share", "casebinder")
    magic = (tmp_path / "share" / "mime" / "magic").read_bytes()
    assert b"application/x-casebinder-case" in magic
