"""What can be read of a damaged case comes into a new one, and what is missing is told."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from db.case import Case
from db.errors import CaseError, NotACase
from db.reader import Reader
from db.strangers import Recovered, make_safe, recover, untrusted
from db.strangers.pages import Pages
from db.verification import problems
from tests.db.strangers import damage
from tests.db.strangers.hostile import PAGE, Prepared
from tests.small_case import SmallCase


def recovered(content: bytes, place: Path) -> tuple[Recovered, Path]:
    path, out = place / "damaged.case", place / "recovered.case"
    path.write_bytes(content)
    out.unlink(missing_ok=True)
    done = recover(path, out)
    assert path.read_bytes() == content
    return done, out


@contextmanager
def reading(path: Path) -> Iterator[Reader]:
    with Case.open(path, read_only=True) as case:
        yield case.main_reader


def everything(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with reading(path) as reader:
        return {
            table: reader.rows(f"SELECT * FROM {table} ORDER BY 1") for table in untrusted.TABLES
        }


def root(prepared: Prepared, name: str) -> int:
    return next(row[3] for row in prepared.definitions if row[1] == name)


def without(prepared: Prepared, *pages: int) -> bytes:
    content = bytearray(prepared.whole)
    for page in pages:
        content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    return bytes(content)


def test_a_whole_case_comes_whole(small: SmallCase, prepared: Prepared, place: Path) -> None:
    done, out = recovered(prepared.whole, place)
    assert done.whole
    assert everything(out) == everything(small.path)
    with reading(out) as reader:
        assert list(problems(reader)) == []


def test_rows_are_found_when_the_way_to_them_is_gone(
    small: SmallCase, prepared: Prepared, place: Path
) -> None:
    """The root of the texts is lost; the texts lie on other pages, known by their shape."""
    tree = Pages(prepared.whole, PAGE).tree(root(prepared, "snapshot"), set())
    assert tree.inner
    done, out = recovered(without(prepared, *tree.inner), place)
    assert everything(out)["snapshot"] == everything(small.path)["snapshot"]
    assert done.whole


def test_rows_on_a_lost_page_are_counted(small: SmallCase, prepared: Prepared, place: Path) -> None:
    """All figures lie on one page; the index on another still knows how many there were."""
    done, out = recovered(without(prepared, root(prepared, "figure")), place)
    whole = len(everything(small.path)["figure"])
    assert [(each.table, each.missing, each.uncounted) for each in done.losses] == [
        ("figure", whole, False)
    ]
    assert not done.whole
    with reading(out) as reader:
        found = {each.what for each in problems(reader)}
    assert all("log" in each for each in found), found


def test_a_claim_keeps_the_words_of_a_quote_that_lost_its_text(
    prepared: Prepared, place: Path
) -> None:
    leaves = Pages(prepared.whole, PAGE).tree(root(prepared, "snapshot"), set()).leaves
    done, out = recovered(without(prepared, *leaves), place)
    with reading(out) as reader:
        assert reader.value("SELECT count(*) FROM quote") == 0
        kept = reader.rows("SELECT no_quote_reason FROM claim ORDER BY id")
    assert sum("The quote: " in reason for (reason,) in kept) >= 3
    assert "fired rockets" in " ".join(reason for (reason,) in kept)
    assert {each.table for each in done.losses} >= {"snapshot", "quote", "claim"}


@pytest.mark.parametrize("share", [0.99, 0.6, 0.3])
def test_a_cut_file_gives_what_is_left(share: float, prepared: Prepared, place: Path) -> None:
    done, out = recovered(prepared.whole[: int(len(prepared.whole) * share)], place)
    assert any("cut short" in sentence for sentence in done.told)
    assert sum(done.rows.values()) > 0
    with reading(out) as reader:
        assert reader.rows("PRAGMA foreign_key_check") == []


def test_a_lost_first_page_is_no_reason_to_give_up(prepared: Prepared, place: Path) -> None:
    """Nothing says any more which table is where: incidents are known by their shape alone."""
    content = bytearray(prepared.whole)
    content[100:PAGE] = bytes(PAGE - 100)
    done, _ = recovered(bytes(content), place)
    assert done.rows["incident"] >= 3
    assert not done.whole


@pytest.mark.parametrize("seed", range(6))
def test_what_was_recovered_is_a_sound_case(seed: int, prepared: Prepared, place: Path) -> None:
    """Whatever the damage: references hold, the log can be said, and making it safe agrees."""
    chance = random.Random(1000 + seed)
    kinds = (damage.with_pages_moved, damage.in_a_page_head, damage.cut)
    for _ in range(6):
        content = damage.flipped(prepared, chance, 24)
        damaged = chance.choice(kinds)(
            Prepared(content, prepared.loose, prepared.definitions, prepared.cells), chance
        )
        try:
            done, out = recovered(damaged, place)
        except CaseError as refusal:
            assert refusal.sentence.endswith(".")
            continue
        safe = place / "safe.case"
        if any("stored" in sentence for sentence in done.told):
            continue
        make_safe(out, safe, searchable=False)
        safe.unlink()


def test_what_is_no_case_is_not_recovered(place: Path) -> None:
    for name, content in (("a", b""), ("b", b"no case" * 999), ("c", b"SQLite format 3\0" * 99)):
        path = place / name
        path.write_bytes(content)
        with pytest.raises(NotACase) as refusal:
            recover(path, place / "out.case")
        assert refusal.value.sentence.endswith(".")
    assert not (place / "out.case").exists()
