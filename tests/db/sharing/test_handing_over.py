"""A share takes its name only when it is whole; what it would hold is known before."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.asking import Dated
from db.case import Case
from db.errors import BadInput, InUse, NotFound
from db.export.wanted import Cancelled
from db.merging.merging import merge
from db.records import incidents
from db.sharing import receipt, redaction, signature, writing
from db.sharing.handing_over import Asked, Cover, foresee, hand_over
from db.sharing.profiles import BUILT_IN, PUBLIC
from tests.db.merging.copies import differences
from tests.small_case import SmallCase


def test_what_is_foreseen_is_what_goes(case: Case, tmp_path: Path) -> None:
    for profile in BUILT_IN:
        asked = Asked(profile)
        seen = foresee(case.main_reader, asked)
        done = hand_over(case.main_reader, tmp_path / f"{profile.name}.case", asked, Cover())
        made = {table: rows for table, rows in done.shared.counts.items() if table in seen.counts}
        assert made == {table: rows for table, rows in seen.counts.items() if table in made}
        assert set(receipt.went(seen.counts)) <= set(receipt.went(done.shared.counts))
        assert set(seen.withheld) <= set(done.shared.withheld)


def test_nothing_is_foreseen_where_nothing_may_go(case: Case) -> None:
    with pytest.raises(NotFound):
        foresee(case.main_reader, Asked(question=Dated(-3_000_000_000, -2_900_000_000)))


def test_a_signature_that_is_there_is_left_and_nothing_is_written(
    case: Case, tmp_path: Path
) -> None:
    (tmp_path / "out.case.minisig").write_text("another")
    with pytest.raises(InUse):
        hand_over(case.main_reader, tmp_path / "out.case", Asked(), Cover(key=signature.new_key()))
    assert not (tmp_path / "out.case").exists()
    assert (tmp_path / "out.case.minisig").read_text() == "another"


def test_what_comes_to_be_there_meanwhile_is_left(case: Case, tmp_path: Path) -> None:
    out = tmp_path / "out.case"

    def progress(share: float, doing: str) -> None:
        out.write_text("somebody else's")

    with pytest.raises(InUse):
        hand_over(case.main_reader, out, Asked(), Cover(), progress)
    assert out.read_text() == "somebody else's"
    assert not list(tmp_path.glob(".share-*"))


def test_a_full_disk_leaves_nothing_and_is_said(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "_PRAGMAS", (*writing._PRAGMAS, "max_page_count=9"))
    with pytest.raises(InUse, match="no room for the share"):
        hand_over(case.main_reader, tmp_path / "out.case", Asked(), Cover())
    assert not list(tmp_path.glob("*share*")) + list(tmp_path.glob("out*"))


def test_stopping_at_any_moment_leaves_nothing(case: Case, tmp_path: Path) -> None:
    told = 0

    def count(share: float, doing: str) -> None:
        nonlocal told
        told += 1

    cover = Cover(key=signature.new_key())
    out = tmp_path / "whole.zip"
    hand_over(case.main_reader, out, Asked(), cover, count)
    before = sorted(tmp_path.iterdir())
    for moment in {0, 1, told // 2, told - 2, told - 1}:
        left = moment

        def stop(share: float, doing: str) -> None:
            nonlocal left
            if left == 0:
                raise Cancelled("Stopped.")
            left -= 1

        with pytest.raises(Cancelled):
            hand_over(case.main_reader, tmp_path / "stopped.zip", Asked(), cover, stop)
        assert sorted(tmp_path.iterdir()) == before


def test_the_receipt_has_words_for_every_table(case: Case, tmp_path: Path) -> None:
    from db.export.wanted import NOUNS
    from db.sharing.rules import RULES

    assert set(RULES) <= set(NOUNS)
    asked = Asked(PUBLIC, redaction=redaction.make(case.main_reader, [], ["actor.country"]))
    done = hand_over(case.main_reader, tmp_path / "out.case", asked, Cover())
    text = receipt.as_text(done)
    assert "5 incidents" in text
    assert "fields that were withheld" in text
    assert receipt.as_values(done)["bytes"] == (tmp_path / "out.case").stat().st_size


def test_every_field_that_is_offered_can_be_withheld(case: Case, small: SmallCase) -> None:
    fields = [f"{table}.{column}" for table, column in redaction.can_be_empty()]
    assert "incident.summary" in fields
    assert "incident.title" not in fields
    redaction.make(case.main_reader, [], fields)
    assert redaction.names_of(case.main_reader, "actor", small.iskp)[:2] == ("IS-Khorasan", "ISKP")


def test_a_copy_goes_with_its_history_and_can_be_merged(case: Case, tmp_path: Path) -> None:
    with case.step("Hide") as step:
        row = incidents.create(step, "Private", when=None)
        step.update("incident", row, private=1)
    asked, out = Asked(history=True), tmp_path / "copy.case"
    done = hand_over(case.main_reader, out, asked, Cover())
    assert done.shared.counts == foresee(case.main_reader, asked).counts
    assert done.shared.withheld == ()
    assert "a copy with its history" in receipt.as_text(done)
    with Case.open(out, analyst="Boris") as boris:
        assert differences(case, boris) == []
        with boris.step("Rename") as step:
            step.update("incident", row, title="Told to Boris")
        # A share of what he did names his act without what it changed; a copy can go back.
        share = hand_over(boris.main_reader, tmp_path / "share.case", Asked(), Cover()).path
        back = hand_over(boris.main_reader, tmp_path / "back.case", asked, Cover()).path
    with pytest.raises(BadInput, match="made from a newer state"):
        merge(case, share)
    assert merge(case, back).updated == {"incident": 1}


def test_a_stopped_copy_leaves_nothing(case: Case, tmp_path: Path) -> None:
    def progress(share: float, doing: str) -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        hand_over(case.main_reader, tmp_path / "out.case", Asked(history=True), Cover(), progress)
    assert [each for each in tmp_path.iterdir() if "out" in each.name or "share" in each.name] == []
