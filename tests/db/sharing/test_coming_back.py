"""What a colleague makes of a share comes back by merging; what was withheld from them stands."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.case import Case
from db.errors import BadInput
from db.log import SYNCED
from db.merging.merging import merge
from db.records import quotes
from db.search.hits import find
from db.sharing import redaction
from db.sharing.profiles import PUBLIC
from db.sharing.sharing import share
from db.verification import problems
from tests.db.sharing.full_case import NAME, fill
from tests.db.sharing.looking import in_cells
from tests.small_case import SmallCase

MARK = "[withheld: "


@pytest.fixture
def full(small: SmallCase) -> Iterator[Case]:
    with Case.open(small.path, analyst="Ana") as case:
        fill(case, small)
        yield case


@pytest.fixture
def theirs(full: Case, tmp_path: Path) -> Iterator[Case]:
    """A colleague's share, with a name withheld and a field emptied, open in their hands."""
    path = tmp_path / "r.json"
    asked = [{"name": NAME, "also": ["Qodirova"]}]
    path.write_text(json.dumps({"names": asked, "fields": ["actor.summary"]}))
    out = tmp_path / "share.case"
    share(full.main_reader, out, redaction=redaction.read(path, full.main_reader))
    with Case.open(out, analyst="Boris") as case:
        yield case


def _state(case: Case) -> dict[str, list[tuple[object, ...]]]:
    return {table: case.main_reader.rows(f"SELECT * FROM {table} ORDER BY id") for table in SYNCED}


def _cell(case: Case, table: str, row: int, column: str) -> object:
    return case.main_reader.value(f'SELECT "{column}" FROM {table} WHERE id = ?', row)


def test_an_untouched_share_brings_nothing(full: Case, theirs: Case) -> None:
    before = _state(full)
    assert merge(full, theirs.path).nothing_new
    assert _state(full) == before


def test_edits_and_new_rows_come_back_and_nothing_is_lost(
    full: Case, theirs: Case, small: SmallCase
) -> None:
    before = _state(full)
    with theirs.step("Work") as step:
        step.update("incident", small.airport, title="Bombing at the airport")
        claim = step.insert("claim", incident=small.war, no_quote_reason="heard", gist="new words")
    done = merge(full, theirs.path)
    assert done.conflicts == ()
    assert _cell(full, "incident", small.airport, "title") == "Bombing at the airport"
    assert _cell(full, "claim", claim, "gist") == "new words"
    after = _state(full)
    for table in SYNCED:
        missing = {row[0] for row in before[table]} - {row[0] for row in after[table]}
        assert not missing, table
    assert not [row for row in after["snapshot"] if MARK in str(row)]
    assert merge(full, theirs.path).nothing_new
    assert list(problems(full.main_reader)) == []


@pytest.mark.parametrize("edited_before", [True, False])
@pytest.mark.parametrize("edited_since", [True, False])
def test_what_stands_for_a_name_never_takes_the_place_of_the_original(
    full: Case, small: SmallCase, tmp_path: Path, edited_before: bool, edited_since: bool
) -> None:
    original = f"{NAME} and the rockets"
    if edited_before:
        with full.step("Name it") as step:
            step.update("incident", small.termez, title=original)
    else:
        original = f"{NAME} heard the rockets."
    column = "title" if edited_before else "summary"
    taken = tmp_path / "r.json"
    taken.write_text(json.dumps({"names": [{"name": NAME}]}))
    out = tmp_path / "share.case"
    share(full.main_reader, out, redaction=redaction.read(taken, full.main_reader))
    with Case.open(out, analyst="Boris") as boris:
        theirs = str(_cell(boris, "incident", small.termez, column)) + " (checked)"
        assert MARK in theirs
        with boris.step("Check") as step:
            step.update("incident", small.termez, {column: theirs})
    if edited_since:
        original += " Twice."
        with full.step("Add") as step:
            step.update("incident", small.termez, {column: original})
    done = merge(full, out)
    assert _cell(full, "incident", small.termez, column) == original
    (conflict,) = done.conflicts
    assert (conflict.mine.value, conflict.theirs.value, conflict.kept) == (original, theirs, "mine")
    assert merge(full, out).nothing_new
    for taken_back in (False, True):
        hits = find(full.main_reader, "Qodirova rockets", 50)
        assert [hit.ref.id for hit in hits if hit.ref.kind == "incident"] == [small.termez]
        assert find(full.main_reader, "withheld", 50) == []
        if not taken_back:
            full.undo()
        assert _cell(full, "incident", small.termez, column) == original
    assert list(problems(full.main_reader)) == []


def test_what_they_write_into_an_emptied_field_is_told(full: Case, theirs: Case) -> None:
    row = full.main_reader.value("SELECT id FROM actor WHERE summary <> ''")
    held = _cell(full, "actor", row, "summary")
    with theirs.step("Fill") as step:
        step.update("actor", row, summary="A witness")
    (conflict,) = merge(full, theirs.path).conflicts
    assert (conflict.kind, conflict.mine.value, conflict.theirs.value) == (
        *("other_base", held, "A witness"),
    )
    full.undo()
    assert _cell(full, "actor", row, "summary") == held


def test_a_quote_from_a_replaced_text_brings_that_text(full: Case, theirs: Case) -> None:
    snapshot = theirs.main_reader.value("SELECT id FROM snapshot WHERE cleaned_text LIKE '[w%'")
    with theirs.step("Quote") as step:
        place = quotes.find_words(step.reader, snapshot, "officials said")
        assert place is not None
        quote = quotes.create(step, snapshot, *place)
    texts = full.main_reader.value("SELECT count(*) FROM snapshot")
    merge(full, theirs.path)
    assert full.main_reader.value("SELECT count(*) FROM snapshot") == texts + 1
    assert _cell(full, "quote", quote, "exact") == "officials said"
    assert list(problems(full.main_reader)) == []
    assert merge(full, theirs.path).nothing_new


def test_a_share_without_analysts_comes_back_too(
    full: Case, small: SmallCase, tmp_path: Path
) -> None:
    out = tmp_path / "public.case"
    share(full.main_reader, out, profile=PUBLIC)
    with Case.open(out, analyst="Boris") as boris:
        rated = boris.main_reader.row("SELECT id, rated_by FROM source_rating")
        assert rated is not None
        with boris.step("Rate") as step:
            step.update("source_rating", rated[0], rated_by=step.author, reliability="C")
        boris.undo()
        with boris.step("Rename") as step:
            step.update("incident", small.airport, title="The airport")
    merge(full, out)
    assert _cell(full, "incident", small.airport, "title") == "The airport"
    assert _cell(full, "source_rating", rated[0], "reliability") == "B"
    assert list(problems(full.main_reader)) == []


def test_undo_in_a_share_takes_nothing_away_that_came_with_it(full: Case, tmp_path: Path) -> None:
    out = tmp_path / "share.case"
    share(full.main_reader, out)
    with Case.open(out, analyst="Ana") as again:
        assert again.undo_label == ""
        assert again.undo() is None


def test_acts_whose_changes_were_left_out_are_not_taken_for_known(
    full: Case, small: SmallCase, tmp_path: Path
) -> None:
    old = tmp_path / "old.case"
    full.save_copy(old)
    with full.step("Later") as step:
        step.update("incident", small.airport, title="Known to one only")
    out = tmp_path / "share.case"
    share(full.main_reader, out)
    with (
        Case.open(old, analyst="Carla") as carla,
        pytest.raises(BadInput, match="made from a newer state"),
    ):
        merge(carla, out)


def test_a_share_does_not_take_the_whole_case_in(
    full: Case, theirs: Case, small: SmallCase
) -> None:
    with full.step("Later") as step:
        step.insert("claim", incident=small.war, no_quote_reason="heard")
    with pytest.raises(BadInput, match="holds only a part"):
        merge(theirs, full.path)


def test_two_who_got_the_same_share_merge_with_each_other(
    full: Case, theirs: Case, small: SmallCase, tmp_path: Path
) -> None:
    copy = tmp_path / "carla.case"
    theirs.save_copy(copy)
    with theirs.step("Rename") as step:
        step.update("incident", small.war, title="The long war")
    with Case.open(copy, analyst="Carla") as carla:
        with carla.step("Rename") as step:
            step.update("incident", small.undated, title="A meeting in May")
        merge(carla, theirs.path)
        assert _cell(carla, "incident", small.war, "title") == "The long war"
    merge(full, copy)
    assert _cell(full, "incident", small.undated, "title") == "A meeting in May"
    assert _cell(full, "incident", small.war, "title") == "The long war"


@pytest.mark.parametrize("seed", range(3))
def test_random_work_in_shares_and_at_home_loses_nothing(
    full: Case, small: SmallCase, tmp_path: Path, seed: int
) -> None:
    """Two colleagues get shares with a name withheld, everybody works and undoes, and what was
    typed is afterwards in a row, a conflict or the log; no original gave way to a replaced name."""
    chance = random.Random(seed)
    asked = tmp_path / "r.json"
    asked.write_text(json.dumps({"names": [{"name": NAME}], "fields": ["claim.gist"]}))
    taken = redaction.read(asked, full.main_reader)
    hands = [full]
    for n in range(2):
        out = tmp_path / f"{n}.case"
        share(full.main_reader, out, redaction=taken)
        hands.append(Case.open(out, analyst=f"Colleague {n}"))
    typed: list[str] = []
    cells = [("incident", "title"), ("incident", "summary"), ("claim", "gist"), ("tag", "text")]
    for turn in range(60):
        at = chance.randrange(3)
        case = hands[at]
        table, column = chance.choice(cells)
        rows = case.main_reader.rows(f"SELECT id FROM {table} WHERE deleted = 0")
        if not rows:
            continue
        row = chance.choice(rows)[0]
        move = chance.random()
        if move < 0.55:
            typed.append(f"{_cell(case, table, row, column)} + typed {turn} by {at}"[-200:])
            with case.step("Edit") as step:
                step.update(table, row, {column: typed[-1]})
        elif move < 0.7:
            typed.append(f"new {turn}")
            with case.step("Add") as step:
                step.insert("claim", incident=small.war, no_quote_reason="heard", gist=typed[-1])
        elif move < 0.85:
            case.undo()
        elif at:
            merge(full, case.path)
    for case in hands[1:]:
        merge(full, case.path)
        assert merge(full, case.path).nothing_new
    reader = full.main_reader
    kept = {
        str(row[0])
        for sql in (
            *(f'SELECT "{column}" FROM {table}' for table, column in cells),
            *("SELECT old FROM change", "SELECT new FROM change"),
            *("SELECT mine FROM conflict", "SELECT theirs FROM conflict"),
        )
        for row in reader.rows(sql)
    }
    assert set(typed) <= kept
    named = reader.value(f"SELECT count(*) FROM incident WHERE summary LIKE '{MARK}%'")
    assert named == 0
    assert list(problems(reader)) == []
    for case in hands[1:]:
        assert in_cells(case.path, NAME) == []
        case.close()
