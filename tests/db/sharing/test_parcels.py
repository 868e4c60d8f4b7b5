"""What arrives is opened in a private folder, or refused in a sentence; nothing of it stays."""

from __future__ import annotations

import stat
import struct
import sys
import zipfile
from pathlib import Path

import pytest

from db.case import Case
from db.errors import BadInput, CaseError, InUse, NotACase, NotFound
from db.sharing import bag, encryption, parcels, signature, zips
from db.sharing.parcels import Keys, kind_of, opened
from db.sharing.sharing import Shared, share
from tests.small_case import SmallCase


@pytest.fixture
def shared(small: SmallCase, tmp_path: Path) -> Shared:
    with Case.open(small.path, read_only=True) as case:
        return share(case.main_reader, tmp_path / "s.case")


@pytest.fixture
def bagged(shared: Shared, tmp_path: Path) -> Path:
    path = tmp_path / "for boris.zip"
    bag.pack(shared.path, path, "s", shared)
    return path


@pytest.fixture
def private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where parcels are unpacked."""
    folder = tmp_path / "private"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def test_a_case_is_read_where_it_lies(shared: Shared, private: Path) -> None:
    assert kind_of(shared.path) == "case"
    with opened(shared.path) as parcel:
        assert parcel.case == shared.path
        assert (parcel.was_bag, parcel.was_locked, parcel.signed) == (False, False, None)
        assert "not signed" in parcel.told


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("locked", [True, False])
def test_every_parcel_is_opened_and_gone_afterwards(
    shared: Shared, bagged: Path, private: Path, tmp_path: Path, packed: bool, locked: bool
) -> None:
    path, keys = bagged if packed else shared.path, Keys()
    if locked:
        recipient = encryption.make_identity(tmp_path / "mine")
        encryption.make_identity(tmp_path / "other")
        keys = Keys((tmp_path / "other", tmp_path / "mine"))
        locked_path = tmp_path / f"{path.name}.age"
        encryption.lock(path, locked_path, [recipient])
        path = locked_path
    with opened(path, keys) as parcel:
        assert parcel.case.read_bytes() == shared.path.read_bytes()
        assert (parcel.was_bag, parcel.was_locked) == (packed, locked)
        if packed or locked:
            assert parcel.case.name == ("for boris.case" if packed else "s.case")
            folder = parcel.case.parent
            assert folder.parent == private
            if sys.platform != "win32":
                assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert list(private.iterdir()) == []


def test_what_locks_it_is_told(tmp_path: Path, shared: Shared, private: Path) -> None:
    recipient = encryption.make_identity(tmp_path / "mine")
    encryption.make_identity(tmp_path / "other")
    path = tmp_path / "s.case.age"
    encryption.lock(shared.path, path, [recipient])
    assert encryption.lock_of(path) == "identity"
    with (
        pytest.raises(encryption.WrongKey, match="another key"),
        opened(path, Keys((tmp_path / "other",))),
    ):
        pass
    with (
        pytest.raises(encryption.WrongKey, match="no passphrase opens it"),
        opened(path, Keys(passphrase="correct horse")),
    ):
        pass
    (tmp_path / "words").write_bytes(b"words")
    by_words = tmp_path / "words.age"
    encryption.lock(tmp_path / "words", by_words, [], "correct horse")
    assert encryption.lock_of(by_words) == "passphrase"
    with (
        pytest.raises(encryption.WrongKey, match="does not open"),
        opened(by_words, Keys(passphrase="wrong")),
    ):
        pass
    with (
        pytest.raises(NotACase, match="holds no case"),
        opened(by_words, Keys(passphrase="correct horse")),
    ):
        pass
    assert list(private.iterdir()) == []


def test_a_passphrase_that_would_take_all_memory_is_refused(tmp_path: Path) -> None:
    (tmp_path / "words").write_bytes(b"words")
    encryption.lock(tmp_path / "words", tmp_path / "w.age", [], "x")
    held = (tmp_path / "w.age").read_bytes()
    head, _, rest = held.partition(b"\n--- ")
    first, second, third = head.split(b"\n")
    dear = b"\n".join((first, second.rpartition(b" ")[0] + b" 22", third)) + b"\n--- " + rest
    (tmp_path / "dear.age").write_bytes(dear)
    with pytest.raises(BadInput, match="more memory"):
        encryption.lock_of(tmp_path / "dear.age")
    with (
        pytest.raises(BadInput, match="more memory"),
        opened(tmp_path / "dear.age", Keys(passphrase="x")),
    ):
        pass


def test_a_signature_beside_it_is_checked_first(
    bagged: Path, shared: Shared, tmp_path: Path, private: Path
) -> None:
    mine, other = (signature.make_key(tmp_path / name) for name in ("mine", "other"))
    with (
        pytest.raises(BadInput, match="No signature lies beside"),
        opened(bagged, Keys(signer=mine)),
    ):
        pass
    signature.sign(bagged, tmp_path / "mine", shared.case, shared.head)
    with opened(bagged) as parcel:
        assert parcel.signed is not None and not parcel.by_asked
        assert mine in parcel.told and "Ask the sender" in parcel.told
    with opened(bagged, Keys(signer=mine)) as parcel:
        assert parcel.by_asked and "the key you named" in parcel.told
    with pytest.raises(BadInput, match="another key"), opened(bagged, Keys(signer=other)):
        pass
    bagged.write_bytes(bagged.read_bytes() + b"\0")
    with pytest.raises(BadInput, match="not the file that was signed"), opened(bagged):
        pass


def test_what_is_no_parcel_is_told(tmp_path: Path, private: Path) -> None:
    (tmp_path / "letter.zip").write_text("Dear editor")
    with pytest.raises(NotACase, match="holds no case"), opened(tmp_path / "letter.zip"):
        pass
    with pytest.raises(NotFound), opened(tmp_path / "absent.zip"):
        pass
    with pytest.raises(NotACase), opened(tmp_path):
        pass


def test_it_can_be_stopped(bagged: Path, private: Path) -> None:
    with pytest.raises(BadInput, match="Stopped"), opened(bagged, is_stopped=lambda: True):
        pass
    assert list(private.iterdir()) == []


def test_a_full_disk_is_told_before_anything_is_unpacked(
    bagged: Path, private: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parcels, "_LEFT", 1 << 60)
    with pytest.raises(InUse, match="Make room"), opened(bagged):
        pass


def _info(name: str, **changed: int) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name)
    for field, value in changed.items():
        setattr(made, field, value)
    return made


def _with(path: Path, *more: zipfile.ZipInfo | str, content: bytes = b"x") -> None:
    with zipfile.ZipFile(path, "a") as held:
        for each in more:
            held.writestr(each, content)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("s/../../out", "leads out"),
        ("/etc/passwd", "leads out"),
        ("C:/Windows/system.ini", "leads out"),
        ("s/./data/x", "leads out"),
        ("s//data/x", "leads out"),
        ("s\\..\\out", "a name that is none"),
        ("s/data/a\nb", "a name that is none"),
        ("s/data/a\u202eesac.exe", "a name that is none"),
        ("s/data/" + "a" * 600, "a name that is none"),
        ("s/DATA/S.CASE", "twice"),
    ],
)
def test_names_made_to_do_harm_are_refused(
    bagged: Path, private: Path, name: str, why: str
) -> None:
    _with(bagged, name)
    with pytest.raises(BadInput, match=why), opened(bagged):
        pass
    with pytest.raises(BadInput, match=why):
        list(bag.problems(bagged))
    assert list(private.iterdir()) == []


@pytest.mark.parametrize(
    ("info", "why"),
    [
        (_info("s/data/x", external_attr=(stat.S_IFLNK | 0o777) << 16, create_system=3), "a link"),
        (_info("s/data/x", external_attr=(stat.S_IFCHR | 0o777) << 16, create_system=3), "device"),
        (_info("s/data/x", compress_type=zipfile.ZIP_LZMA), "packed in a way"),
    ],
)
def test_what_is_no_file_is_refused(
    bagged: Path, private: Path, info: zipfile.ZipInfo, why: str
) -> None:
    _with(bagged, info)
    with pytest.raises(BadInput, match=why), opened(bagged):
        pass


def test_a_locked_bag_is_called_by_its_own_name(
    bagged: Path, private: Path, tmp_path: Path
) -> None:
    _with(bagged, "/etc/passwd")
    path = tmp_path / "for boris.zip.age"
    encryption.lock(bagged, path, [encryption.make_identity(tmp_path / "mine")])
    with (
        pytest.raises(BadInput, match=r"^“for boris\.zip” was"),
        opened(path, Keys((tmp_path / "mine",))),
    ):
        pass
    assert list(private.iterdir()) == []


def test_a_zip_with_a_password_of_its_own_is_refused(bagged: Path, private: Path) -> None:
    held = bytearray(bagged.read_bytes())
    at = held.rfind(b"PK\1\2")
    held[at + 8] |= 1
    bagged.write_bytes(held)
    with pytest.raises(BadInput, match="password of its own"), opened(bagged):
        pass


def test_few_bytes_that_become_many_are_refused(
    tmp_path: Path, private: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zips, "_HARMLESS", 1 << 20)
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("s/data/s.case", bytes(8 << 20))
    with pytest.raises(BadInput, match="no case does"), opened(path):
        pass


def test_files_that_lie_over_each_other_are_refused(tmp_path: Path, private: Path) -> None:
    """Many names for the same packed bytes."""
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("s/a", bytes(range(256)) * 40)
        one = made.infolist()[0]
        for number in range(900):
            again = _info(f"s/{number}", compress_type=8, CRC=one.CRC)
            again.compress_size, again.file_size = one.compress_size, one.file_size
            again.header_offset = one.header_offset
            made.filelist.append(again)
            made.NameToInfo[again.filename] = again
    with pytest.raises(BadInput, match="no case does"), opened(path):
        pass


def test_a_list_without_end_is_refused_unread(
    tmp_path: Path, private: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "many.zip"
    with zipfile.ZipFile(path, "w") as made:
        for number in range(1_001):
            made.writestr(f"s/{number}", b"")
    with pytest.raises(BadInput, match="too many"), opened(path):
        pass
    monkeypatch.setattr(zips, "_LIST_MAX", 10_000)
    monkeypatch.setattr(zipfile, "ZipFile", lambda *_: pytest.fail("the list was read"))
    with pytest.raises(BadInput, match="too many"), opened(path):
        pass
    # The same told by the longer end that large zips have.
    held = path.read_bytes()
    at = held.rfind(b"PK\5\6")
    size, where = struct.unpack("<LL", held[at + 12 : at + 20])
    longer = b"PK\6\6" + struct.pack("<QHHLLQQQQ", 44, 45, 45, 0, 0, 1, 1, size, where)
    longer += b"PK\6\7" + struct.pack("<LQL", 0, at, 1)
    path.write_bytes(held[:at] + longer + held[at : at + 12] + b"\xff" * 8 + held[at + 20 :])
    with pytest.raises(BadInput, match="too many"), opened(path):
        pass


def test_an_altered_bag_is_refused(bagged: Path, private: Path, shared: Shared) -> None:
    with zipfile.ZipFile(bagged) as held:
        files = {each: held.read(each) for each in held.namelist()}
    files["s/data/s.case"] = files["s/data/s.case"][:-1] + b"x"
    with zipfile.ZipFile(bagged, "w") as made:
        for name, content in files.items():
            made.writestr(name, content)
    with pytest.raises(BadInput, match="is not whole"), opened(bagged):
        pass
    assert list(private.iterdir()) == []


def test_a_bag_in_a_bag_is_no_case(bagged: Path, tmp_path: Path, shared: Shared) -> None:
    inner = tmp_path / "inner.case"
    inner.write_bytes(bagged.read_bytes())
    outer = tmp_path / "outer.zip"
    bag.pack(inner, outer, "s", shared)
    with pytest.raises(CaseError, match="is no case"), opened(outer):
        pass
