"""A parcel of somebody else ends in "opened" or in one sentence: bags, locked files and mixtures.

Never a crash, a hang, anything written outside the private folder, or anything left in it; the
network is watched for all tests (tests/conftest.py).
"""

from __future__ import annotations

import io
import random
import struct
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from db.errors import CaseError
from db.sharing import bag, encryption, zips
from db.sharing.parcels import Keys, opened
from db.sharing.sharing import Shared
from tests.db.strangers.hostile import Prepared

#: Files made from each of the three kinds of parcel.
ROUNDS, FILES = 6, 110
_NAMES = (
    *("s/../../out", "/etc/passwd", "C:\\x", "s/data/\0x", "s\\..\\x", "../x", "s/data/../../x"),
    *("s/data/s.case", "S/DATA/S.CASE", "s/" + "a/" * 300, "", "/", ".", "s/data/é\u0301.case"),
    *("s/data/two.case", "s/manifest-sha256.txt", "t/x", "s/data/\u202ecase.exe", "s/ "),
)


class Parcels:
    """A sound bag, a sound locked file and a locked bag, as bytes, and the key to them."""

    def __init__(self, prepared: Prepared, folder: Path) -> None:
        case, packed = folder / "s.case", folder / "s.zip"
        case.write_bytes(prepared.whole)
        bag.pack(case, packed, "s", Shared(case, "colleague", {}, (), "uuid", "head", 0))
        self.key = folder / "key.age"
        recipient = encryption.make_identity(self.key)
        for path in (case, packed):
            encryption.lock(path, path.with_name(path.name + ".age"), [recipient])
        self.bag = packed.read_bytes()
        self.locked = (folder / "s.case.age").read_bytes()
        self.locked_bag = (folder / "s.zip.age").read_bytes()
        self.recipient = recipient


@pytest.fixture(scope="module")
def sound(prepared: Prepared, tmp_path_factory: pytest.TempPathFactory) -> Parcels:
    return Parcels(prepared, tmp_path_factory.mktemp("parcels"))


@pytest.fixture
def private(place: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where parcels are unpacked."""
    folder = place / "private"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def is_opened(path: Path, keys: Keys, private: Path, written: list[str]) -> bool:
    """Whether there was a case in it; else a sentence said why not. Nothing else happened."""
    before, beside = path.read_bytes(), set(path.parent.iterdir())
    del written[:]
    done = False
    try:
        with opened(path, keys) as parcel:
            assert parcel.case.read_bytes()[:6] == b"SQLite"
            assert parcel.case == path or parcel.case.parent.parent == private
            done = True
    except CaseError as refusal:
        sentence = refusal.sentence
        assert sentence.endswith(".") and len(sentence) < 600, sentence
        assert "Error" not in sentence and "\0" not in sentence and "\n" not in sentence, sentence
    assert path.read_bytes() == before
    assert set(path.parent.iterdir()) == beside
    assert list(private.iterdir()) == []
    # The private folder is emptied from within, by names without a folder.
    emptied = {"unlocked", "theirs", "theirs.case", "theirs.zip.case"}
    outside = [each for each in written if not each.startswith(str(private))]
    assert set(outside) <= emptied
    return done


def _flipped(held: bytes, chance: random.Random) -> bytes:
    content = bytearray(held)
    for _ in range(chance.choice((1, 1, 3, 40))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return bytes(content)


def _cut(held: bytes, chance: random.Random) -> bytes:
    at = chance.choice((chance.randrange(300), chance.randrange(len(held)), len(held) - 1))
    return held[:at] if chance.random() < 0.7 else held[at:]


def _garbled(held: bytes, chance: random.Random) -> bytes:
    """Bytes of one place put in another."""
    content = bytearray(held)
    size = chance.randrange(1, 200)
    one, other = (chance.randrange(max(1, len(content) - size)) for _ in range(2))
    content[one : one + size] = content[other : other + size]
    return bytes(content) + chance.choice((b"", b"\0" * 30, held[:200], held))


def _in_the_end(held: bytes, chance: random.Random) -> bytes:
    """Numbers changed where a zip says what it holds, or a locked file for whom it is."""
    content = bytearray(held)
    at = chance.choice((content.rfind(b"PK\5\6"), content.rfind(b"PK\1\2"), content.find(b"->")))
    at = max(at, 0)
    for _ in range(chance.randrange(1, 4)):
        spot = min(at + chance.randrange(46), len(content) - 5)
        value = chance.choice((0, 1, 0xFF, 0xFFFF, 0xFFFFFFFF, 0x7FFFFFFF, chance.getrandbits(32)))
        content[spot : spot + 4] = struct.pack("<L", value)
    return bytes(content)


CHANGES: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    *(_flipped, _flipped, _cut, _garbled, _in_the_end, _in_the_end),
)


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_parcels_damaged_at_random(
    seed: int, sound: Parcels, place: Path, private: Path, written: list[str]
) -> None:
    chance = random.Random(seed)
    path = place / "theirs.zip.age"
    for _ in range(FILES):
        held = chance.choice((sound.bag, sound.bag, sound.locked, sound.locked_bag))
        path.write_bytes(chance.choice(CHANGES)(held, chance))
        is_opened(path, Keys((sound.key,)), private, written)


@pytest.mark.parametrize("seed", range(2))
def test_bags_packed_with_malice(
    seed: int,
    sound: Parcels,
    place: Path,
    private: Path,
    written: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(zips, "_HARMLESS", 1 << 20)
    chance = random.Random(seed)
    for number in range(60):
        path = place / "theirs.zip"
        path.write_bytes(_with_malice(sound.bag, chance))
        if number % 4 == 0:
            inner = path.rename(place / "inner.zip")
            encryption.lock(inner, path, [sound.recipient])
            inner.unlink()
        is_opened(path, Keys((sound.key,)), private, written)


def _with_malice(held: bytes, chance: random.Random) -> bytes:
    """Files more, links, bombs, names twice, other methods, and sizes that are lies."""
    out = io.BytesIO(held)
    with _unwarned(), zipfile.ZipFile(out, "a") as made:
        for _ in range(chance.randrange(1, 4)):
            info = zipfile.ZipInfo(chance.choice(_NAMES))
            info.compress_type = chance.choice((0, 8, 8, 12, 14))
            info.external_attr = chance.choice((0, 0o120777, 0o020666, 0o100600)) << 16
            made.writestr(info, bytes(chance.choice((0, 10, 10, 3 << 20))))
        if chance.random() < 0.4:
            lie = chance.choice(made.filelist)
            lie.file_size = chance.choice((0, 1 << 40, lie.file_size + 1, 0xFFFFFFFF))
        if chance.random() < 0.3:
            lie = chance.choice(made.filelist)
            lie.compress_size = chance.choice((0, 1 << 40, lie.compress_size * 3))
        if chance.random() < 0.3:
            chance.choice(made.filelist).header_offset = chance.randrange(len(held))
        if chance.random() < 0.2:
            chance.choice(made.filelist).flag_bits |= chance.choice((1, 0x20, 0x2000))
    return out.getvalue()


@contextmanager
def _unwarned() -> Iterator[None]:
    """zipfile warns of names that stand twice in what it writes."""
    with pytest.warns() as _:
        import warnings

        warnings.warn("so that there is one", stacklevel=1)
        yield


ODD_HEADS = (
    b"age-encryption.org/v1\n",
    b"age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 63\nAAAA\n--- AAAA\n",
    b"age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 9999\nAAAA\n--- AAAA\n",
    b"age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 99999999\nAAAA\n--- AAAA\n",
    b"age-encryption.org/v1\n-> X25519 \xff\xff\n\xff\n--- \n",
    b"age-encryption.org/v1\n" + b"-> X25519 AAAA\nAAAA\n" * 20_000 + b"--- AAAA\n",
    b"age-encryption.org/v9\n-> X25519 AAAA\n--- AAAA\n",
    b"-----BEGIN AGE ENCRYPTED FILE-----\nno base64 here\n",
    b"-----BEGIN AGE ENCRYPTED FILE-----\n" + b"A" * 100_000,
    b"PK\3\4",
    b"PK\5\6" + b"\0" * 18,
    b"PK\3\4"
    + b"\0" * 100
    + b"PK\6\6"
    + b"\xff" * 52
    + b"PK\6\7"
    + b"\xff" * 16
    + b"PK\5\6"
    + b"\xff" * 18,
    b"SQLite format 3\0",
)


@pytest.mark.parametrize("number", range(len(ODD_HEADS)))
def test_beginnings_without_an_end(
    number: int, sound: Parcels, place: Path, private: Path, written: list[str]
) -> None:
    path = place / "theirs.age"
    path.write_bytes(ODD_HEADS[number])
    for keys in (Keys((sound.key,)), Keys(passphrase="x")):
        is_a_case = ODD_HEADS[number].startswith(b"SQLite")
        assert is_opened(path, keys, private, written) == is_a_case
