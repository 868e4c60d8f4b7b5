"""The grading the ledger speaks for, rule by rule, on ledgers like those of the five articles."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from db.case import Case
from db.demo import build
from db.records import cards, claims, lists
from db.records.claims import Claim
from db.records.grading_rules import RULES, Proposal, joined, propose, sentence
from db.terms import GRADINGS

_numbers = count(1)
_ORIGINS = {1: "source:1", 2: "source:1", 3: "source:3", 4: "source:4"}
#: Source -> reliability: 1 and 2 go back to the same report.
_LETTERS = {1: "B", 2: "B", 3: "A", 4: "D"}


def say(
    speaker: int,
    act: str,
    source: int | None = None,
    *,
    hedge: str = "none",
    said: str | None = None,
    repeats: int | None = None,
    about: str = "occurrence",
) -> Claim:
    return Claim(
        id=next(_numbers),
        incident=1,
        incident_title="",
        actor=None,
        speaker=speaker,
        speaker_name=f"S{speaker}",
        act=act,
        about=about,
        value="",
        gist="",
        polarity="affirmed",
        hedge=hedge,
        basis="told",
        said=said,
        credibility=None,
        rank="normal",
        rank_reason="",
        quote=None,
        quote_exact="",
        quote_language="",
        quote_translation="",
        quote_broken=False,
        no_quote_reason="heard",
        source=source,
        source_title="",
        publisher="",
        reliability=_LETTERS.get(source or 0, ""),
        repeats=repeats,
    )


def _proposed(*said: Claim, accused: int = 99) -> Proposal | None:
    return propose(claims.ledger(said), _ORIGINS, frozenset({accused}))


@pytest.mark.parametrize(
    ("said", "rule"),
    [
        ([say(1, "denies")], "denied_only"),
        ([say(1, "claims_responsibility", 1), say(2, "denies", 1)], "claimed_and_denied"),
        ([say(1, "reports", 1), say(2, "disputes", 1)], "claimed_and_denied"),
        (
            [say(1, "claims_responsibility", 1), say(2, "claims_responsibility", 3)],
            "rival_claims",
        ),
        ([say(99, "confirms", 4)], "accepted"),
        ([say(1, "reports", 1), say(2, "reports", 3)], "two_reliable_origins"),
        ([say(1, "reports", 1, hedge="reportedly")], "hedged"),
        ([say(1, "claims_responsibility", 1), say(2, "reports", 3)], "two_reliable_origins"),
        ([say(1, "claims_responsibility", 4), say(2, "reports", 3)], "claimed_and_reported"),
        ([say(1, "reports", 1), say(2, "reports", 4)], "two_origins"),
        ([say(1, "claims_responsibility", 1)], "only_claimed"),
        ([say(1, "reports", 1), say(2, "reports", 2)], "one_origin"),
    ],
)
def test_the_rule_that_holds(said: list[Claim], rule: str) -> None:
    found = _proposed(*said)
    assert found is not None
    assert found.rule == rule
    assert found.grading in {term.code for term in GRADINGS}
    assert "{" not in found.told()
    assert sentence(rule).lower().startswith(found.grading)


def test_every_rule_has_a_sentence_of_its_own() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)
    assert all(rule.sentence.endswith(".") for rule in RULES)
    assert sentence("manual") == ""


def test_nobody_on_record_gives_no_proposal() -> None:
    assert _proposed() is None
    assert _proposed(say(1, "investigates"), say(2, "declines_comment")) is None


def test_what_repeats_is_no_second_origin() -> None:
    first = say(1, "reports", 1)
    again = say(2, "reports", 3, repeats=first.id)
    found = _proposed(first, again)
    assert found is not None
    assert found.rule == "one_origin"


_ACTS = ["reports", "claims_responsibility", "confirms", "denies", "disputes", "investigates"]
_SAID = some.lists(
    some.builds(
        say,
        some.integers(1, 4),
        some.sampled_from(_ACTS),
        some.sampled_from([None, 1, 2, 3, 4]),
        hedge=some.sampled_from(["none", "none", "reportedly"]),
        said=some.sampled_from([None, "2022-04-18", "2022-05-02"]),
    ),
    max_size=7,
)


@settings(max_examples=100)
@given(_SAID, some.integers(0, 6), some.sampled_from([None, 1, 3, 4]))
def test_repeating_what_was_said_never_raises_a_grading(
    said: list[Claim], place: int, source: int | None
) -> None:
    standing = [claim for claim in said if claim.column in claims.FOR]
    if not standing:
        return
    before = _proposed(*said)
    repeated = standing[place % len(standing)]
    after = _proposed(*said, say(50, "reports", source, repeats=repeated.id))
    assert before is not None
    assert after is not None
    # Who retracted what is repeated here may leave it denied by all: now somebody still says so.
    assert after.grading == before.grading or before.rule == "denied_only"


@settings(max_examples=100)
@given(_SAID, some.randoms(use_true_random=False))
def test_the_order_of_the_rows_decides_nothing(said: list[Claim], chance: random.Random) -> None:
    first = _proposed(*said)
    rows = list(claims.ledger(said))
    chance.shuffle(rows)
    again = propose(rows, _ORIGINS, frozenset({99}))
    assert (first and first.rule) == (again and again.rule)
    assert first is None or "{" not in first.told()


def test_who_changed_his_word_counts_by_the_last_one() -> None:
    denied = say(1, "denies", 1, said="2022-04-18")
    confirmed = say(1, "confirms", 3, said="2022-05-02")
    (row,) = claims.ledger([denied, confirmed])
    assert row.turned
    assert [claim.act for claim in row.course] == ["denies", "confirms"]
    found = _proposed(denied, confirmed, say(2, "reports", 1))
    assert found is not None
    assert found.rule == "two_reliable_origins"
    back = _proposed(say(1, "reports", 1, said="2022-04-18"), say(1, "retracts", said="2022-05-02"))
    assert back is not None
    assert back.rule == "denied_only"


def test_a_figure_says_that_it_happened_but_its_denial_does_not_deny_it() -> None:
    rows = claims.ledger([say(1, "reports", 1, about="figure"), say(2, "denies", about="figure")])
    assert [row.name for row in rows] == ["S1"]


def test_disputes_stand_in_a_column_of_their_own() -> None:
    columns = {act: say(1, act).column for act in ("denies", "disputes", "reports", "confirms")}
    assert columns == {act: act for act in columns}
    assert say(1, "declines_comment").column == "silent"


def test_names_are_joined_and_counted() -> None:
    assert joined([]) == ""
    assert joined(["A"]) == "A"
    assert joined(["A", "B", "A"]) == "A and B"
    assert joined(["A", "B", "C"]) == "A, B and C"
    assert joined(["A", "B", "C", "D", "E"]) == "A, B and 3 others"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    path = tmp_path_factory.mktemp("demo") / "demo.case"
    build(path)
    with Case.open(path) as case:
        yield case


@pytest.mark.parametrize(
    ("title", "told"),
    [
        (
            "Rockets at Termez",
            "it is claimed by Islamic State – Khorasan and denied by Government of Uzbekistan "
            "and Taliban authorities",
        ),
        (
            "Rockets from Takhar into Tajikistan",
            "it is claimed by Islamic State – Khorasan and denied by Government of Tajikistan",
        ),
        (
            "Kabul airport bombing",
            "2 independent origins report it, one of them rated A or B",
        ),
    ],
)
def test_the_demo_case_is_graded_by_its_ledger(demo: Case, title: str, told: str) -> None:
    reader = demo.main_reader
    rows = lists.incidents(reader, lists.ids(reader, "incident"))
    card = cards.incident(reader, next(row.id for row in rows if row.title == title))
    assert card is not None
    assert card.proposal is not None
    assert card.proposal.told() == told
