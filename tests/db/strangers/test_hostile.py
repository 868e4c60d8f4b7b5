"""A file of somebody else ends in "opened" or in one sentence: 2,000 and more of them.

Never a crash, a hang, a word changed in the file, or anything written beside the new one; the
network is watched for all tests (tests/conftest.py).
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from db import log
from db.case import Case
from db.errors import CaseError
from db.strangers import make_safe
from db.verification import problems
from tests.db.strangers import damage, hostile
from tests.db.strangers.hostile import Prepared

#: With the named ones below, more than two thousand.
ROUNDS, FILES = 10, 206


def opened(path: Path, place: Path, written: list[str]) -> bool:
    """Whether the file was made safe; else it was refused in a sentence. Nothing else happened."""
    before, beside = path.read_bytes(), set(place.iterdir())
    out = place / "safe.case"
    del written[:]
    try:
        make_safe(path, out, searchable=False)
    except CaseError as refusal:
        _check_sentence(refusal.sentence)
        assert not out.exists()
    assert path.read_bytes() == before
    assert set(place.iterdir()) - {out} == beside
    assert [each for each in written if not each.startswith(str(out))] == []
    return out.exists()


def _check_sentence(sentence: str) -> None:
    assert sentence.endswith(".") and len(sentence) < 500, sentence
    assert "Error" not in sentence and "\0" not in sentence, sentence
    assert any(word in sentence for word in ("left as it is", "Nothing was", "were changed")), (
        sentence
    )


def titles(path: Path) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    found = connection.execute("SELECT id, title, earliest, latest FROM incident ORDER BY id")
    try:
        return found.fetchall()
    finally:
        connection.close()


@pytest.mark.parametrize("name", hostile.REFUSED)
def test_an_attack_is_refused(
    name: str, prepared: Prepared, place: Path, written: list[str]
) -> None:
    path = place / "theirs.case"
    hostile.REFUSED[name](prepared, path)
    assert not opened(path, place, written)


@pytest.mark.parametrize("name", hostile.IGNORED)
def test_what_is_derived_or_lies_beside_is_never_used(
    name: str, prepared: Prepared, place: Path, written: list[str]
) -> None:
    path, out = place / "theirs.case", place / "safe.case"
    path.write_bytes(prepared.whole)
    assert opened(path, place, written)
    honest = titles(out)
    out.unlink()
    hostile.IGNORED[name](prepared, path)
    assert opened(path, place, written)
    assert titles(out) == honest
    for rest in place.glob("theirs.case-*"):
        rest.unlink()
    with Case.open(out) as case:
        assert list(problems(case.main_reader)) == []


def test_a_link_and_a_folder_are_no_files(prepared: Prepared, place: Path) -> None:
    real, link = place / "real.case", place / "link.case"
    real.write_bytes(prepared.whole)
    link.symlink_to(real)
    (place / "folder.case").mkdir()
    for name in ("link.case", "folder.case", "nothing.case"):
        with pytest.raises(CaseError) as refusal:
            make_safe(place / name, place / "safe.case")
        assert refusal.value.sentence.endswith(".")
    assert not (place / "safe.case").exists()


Damage = Callable[[Prepared, random.Random], bytes]
DAMAGES: tuple[Damage, ...] = (
    lambda prepared, chance: damage.flipped(prepared, chance, 1),
    lambda prepared, chance: damage.flipped(prepared, chance, 1),
    lambda prepared, chance: damage.flipped(prepared, chance, 16),
    damage.in_a_page_head,
    damage.in_a_page_head,
    damage.with_pages_moved,
    damage.cut,
    damage.in_the_head,
)


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_damaged_at_random(seed: int, prepared: Prepared, place: Path, written: list[str]) -> None:
    chance = random.Random(seed)
    path, out = place / "theirs.case", place / "safe.case"
    for number in range(FILES):
        if number % 6 == 5:
            damage.with_odd_values(prepared, chance, path)
        else:
            path.write_bytes(chance.choice(DAMAGES)(prepared, chance))
        if opened(path, place, written):
            if number % 5 == 0:
                _check_usable(out)
            out.unlink()


def _check_usable(path: Path) -> None:
    """What was let in is a case: SQLite finds it whole, and every row belongs to an act."""
    connection = sqlite3.connect(path)
    try:
        assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchone() is None
        assert connection.execute("SELECT txn FROM ctx").fetchone() == (None,)
        for table in log.SYNCED:
            connection.execute(f"SELECT * FROM {table}").fetchall()
    finally:
        connection.close()
