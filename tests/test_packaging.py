"""What is handed out: notices and bill of materials are complete, recipes name what there is."""

import importlib
import json
import os
import re
import subprocess
import sys
from importlib.machinery import EXTENSION_SUFFIXES, SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
RESOURCES = ROOT / "resources"
#: Made for Casebinder. Whatever else lies in resources/ is from others, and told.
OURS = frozenset(
    (
        *("demo", "desk", "dossier", "guide", "icons", "languages", "notices"),
        *("page", "reading", "tables"),
    )
)


def script(path: str) -> ModuleType:
    """A script without an ending, as a module."""
    loader = SourceFileLoader(Path(path).name, str(ROOT / path))
    spec = spec_from_loader(loader.name, loader)
    assert spec is not None
    made = module_from_spec(spec)
    loader.exec_module(made)
    return made


@pytest.fixture(scope="module")
def notices() -> ModuleType:
    return script(".ci/notices")


@pytest.fixture(scope="module")
def bill() -> dict[str, Any]:
    held: dict[str, Any] = json.loads((ROOT / "packaging/casebinder.cdx.json").read_text("utf-8"))
    return held


def test_every_package_of_the_lock_is_told_with_its_licence(notices: ModuleType) -> None:
    """Failing here after a change of uv.lock: run `make notices`."""
    told = set(re.findall(r"^\| (\S+) \| (\S+) \| \S", (ROOT / "THIRD_PARTY.md").read_text(), re.M))
    packages = set(notices.runtime())
    assert len(packages) > 40
    assert packages - told == set()
    texts = notices.TEXTS.read_text("utf-8")
    of = {
        name for part in texts.split("=" * 78) for name in part.strip().split("\n")[0].split(", ")
    }
    # Apache's and the LGPL's are told once, for all.
    once = {"resiliparse", "fastwarc", "pyside6-essentials", "shiboken6"}
    assert {name for name, _ in packages} - of <= once
    assert set(notices.COMMON) <= of
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts


def test_everything_foreign_in_resources_is_told(notices: ModuleType) -> None:
    told = {folder.split("/")[0] for folder, *_ in notices.MATERIAL}
    folders = {path.name for path in RESOURCES.iterdir() if path.is_dir()} - {"__pycache__"}
    assert folders - OURS - told == set()
    fonts = {f"fonts/{path.name}" for path in (RESOURCES / "fonts").iterdir() if path.is_dir()}
    assert fonts == {folder for folder, *_ in notices.MATERIAL if folder.startswith("fonts/")}
    for _, _, whom, under, text in notices.MATERIAL:
        assert (RESOURCES / text).stat().st_size > 0, text
        assert whom in (ROOT / "THIRD_PARTY.md").read_text("utf-8") and under


def test_no_licence_of_a_folder_is_forgotten(notices: ModuleType) -> None:
    """Whoever adds foreign material adds its licence; that is then told in the notices as well."""
    lying = {
        path.parent.relative_to(RESOURCES).as_posix()
        for path in RESOURCES.rglob("*")
        if re.match(r"(OFL|LICEN[CS]E|COPYING)", path.name) and path.parent.name != "notices"
    }
    assert lying <= {folder for folder, *_ in notices.MATERIAL}


def test_the_bill_of_materials_is_complete(notices: ModuleType, bill: dict[str, Any]) -> None:
    """Failing here after a change of uv.lock: run `make notices`."""
    listed = {(each["name"], each.get("version")) for each in bill["components"]}
    assert set(notices.runtime()) - listed == set()
    assert all(each["licenses"] for each in bill["components"])
    assert bill["metadata"]["component"]["name"] == "casebinder"
    refs = {each["bom-ref"] for each in bill["components"]}
    refs.add(bill["metadata"]["component"]["bom-ref"])
    assert len(refs) == len(bill["components"]) + 1
    for each in bill["dependencies"]:
        assert {each["ref"], *each.get("dependsOn", ())} <= refs


def test_the_bill_of_materials_tells_no_place_and_no_moment(bill: dict[str, Any]) -> None:
    assert "timestamp" not in bill["metadata"]
    urls = [
        reference["url"]
        for each in bill["components"]
        for reference in each.get("externalReferences", ())
    ]
    assert urls and not [url for url in urls if "/" in url]


def test_making_them_anew_changes_nothing(notices: ModuleType) -> None:
    if not notices.UV.exists() or sys.platform != "linux":
        pytest.skip("this environment was not set up with make")
    packages = notices.runtime()
    missing = [name for name, _ in packages if name not in notices.TOLD]
    if any(notices.installed(name) is None for name in missing):
        pytest.skip("another Python: other packages are installed")
    assert notices.page(packages) == notices.PAGE.read_text("utf-8")
    assert notices.bill(packages) == notices.BILL.read_text("utf-8")


def test_recipes_can_be_read() -> None:
    for path in ("casebinder.spec", "smaller", "program.py", "flatpak/prepare"):
        compile((ROOT / "packaging" / path).read_text("utf-8"), path, "exec")
    for path in ("packaging/bundle", "packaging/try-bundle", "packaging/flatpak/prune"):
        subprocess.run(["bash", "-n", str(ROOT / path)], check=True)


def test_the_flatpak_has_no_way_to_the_network() -> None:
    recipe = (ROOT / "packaging/flatpak/org.casebinder.Casebinder.yaml").read_text("utf-8")
    given = re.findall(r"^  - (--\S+)$", recipe, re.M)
    assert "--socket=wayland" in given
    assert not [each for each in given if "network" in each or "session-bus" in each]


def test_the_bundle_brings_every_room_and_no_network() -> None:
    """Modules are collected by package; libraries imported by name are named in the recipe."""
    recipe = (ROOT / "packaging/casebinder.spec").read_text("utf-8")
    program = [path for name in ("db", "desktop") for path in (ROOT / name).rglob("*.py")]
    by_name = {
        name.split(".")[0]
        for path in program
        for name in re.findall(r'import_module\(\s*"([\w.]+)"', path.read_text("utf-8"))
    }
    ours_or_seen = {"db", "desktop", "PySide6", "keyring", "sqlite3"}
    assert {name for name in by_name - ours_or_seen if f'"{name}' not in recipe} == set()
    assert '"PySide6.QtNetwork"' in recipe and "libQt6(Network" in recipe


def test_a_data_package_of_icu_is_taken_apart_and_put_together() -> None:
    smaller = script("packaging/smaller")
    head = (b"\x20\x00\xda\x27" + bytes(8) + b"CmnD").ljust(32, b"\0")
    names = ("en", "de", "ru_RU", "curr/en", "coll/fa", "coll/sv", "root", "supplementalData")
    held = [(f"icudt73l/{name}.res".encode(), name.encode() * 5) for name in sorted(names)]
    whole = smaller.packed(head, held)
    taken = list(smaller.items(whole))
    assert [name for name, _ in taken] == [name for name, _ in held]
    for (_, body), (_, before) in zip(taken, held, strict=True):
        assert body.rstrip(b"\0") == before
    kept = [name.decode() for name, _ in held if smaller.is_kept(name.decode())]
    assert kept == [
        f"icudt73l/{name}.res" for name in ("coll/fa", "en", "root", "ru_RU", "supplementalData")
    ]


@pytest.mark.parametrize("memory_may_run", [True, False])
def test_a_packed_library_is_the_module_that_it_was(
    memory_may_run: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform != "linux":
        pytest.skip("only the Linux bundle packs libraries")
    smaller, unpacking = script("packaging/smaller"), script("packaging/unpacking.py")
    ending = EXTENSION_SUFFIXES[0]
    library = tmp_path / f"numpy/random/_common{ending}"
    library.parent.mkdir(parents=True)
    before = importlib.import_module("numpy.random._common")
    assert before.__file__ is not None
    whole = Path(before.__file__).read_bytes()
    library.write_bytes(whole)
    smaller.pack(library, tmp_path, quality=3)
    packed = tmp_path / "packed" / "numpy.random._common.br"
    assert not library.exists() and packed.stat().st_size < len(whole) / 2
    with (tmp_path / "again").open("wb") as into:
        unpacking.unpack(packed, into)
    assert (tmp_path / "again").read_bytes() == whole
    if not memory_may_run:

        def refused(name: str) -> int:
            raise PermissionError(name)

        monkeypatch.setattr(os, "memfd_create", refused)
    finder = unpacking.Finder(tmp_path / "packed")
    spec = finder.find_spec("numpy.random._common", None)
    assert spec is not None and finder.find_spec("numpy", None) is None
    assert set(dir(module_from_spec(spec))) >= {"__name__", "__loader__"}


def test_a_library_loses_its_fonts_and_nothing_else() -> None:
    smaller = script("packaging/smaller")
    font = next((RESOURCES / "fonts").rglob("*.ttf")).read_bytes()
    nothing = b"\0\1\0\0\0\2" + bytes(6) + bytes(8) + b"\0\0\0\x40" + bytes(4) + bytes(16)
    like_one = nothing + b"\0\1\0\0\0\2" + b"no table" * 8
    library = b"before" + font + b"between" + like_one + font + b"OTTO"
    empty = bytes(len(font))
    assert smaller.without_letters(library) == (
        b"before" + empty + b"between" + like_one + empty + b"OTTO"
    )
