"""Masks against a naive answer per incident, and what is kept of them after steps."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import columns, terms, when
from db.asking import (
    EVERYTHING,
    All,
    Answers,
    Any,
    Assessed,
    Counted,
    Dated,
    Disputed,
    FromOutlet,
    FromSource,
    InPlace,
    InState,
    Leaf,
    Not,
    OfKind,
    Question,
    Rated,
    RestsOnOneOrigin,
    SingleSource,
    Stands,
    Tagged,
    WithActor,
    Words,
    read,
    write,
)
from db.case import Case
from db.columns import Columns
from db.reader import Reader
from db.records import (
    claims,
    figures,
    footing,
    incidents,
    places,
    ratings,
    sources,
    tags,
)
from db.search.match import terms as folded
from tests.db.asking.random_case import Made, build


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    path = tmp_path_factory.mktemp("asking") / "random.case"
    with Case.create(path, "Random", analyst="Ana") as case:
        with case.step("Fill") as step:
            ids = build(step)
        yield Made(case, *ids)


def _leaf_strategy(made: Made) -> st.SearchStrategy[Leaf]:
    def some(values: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
        return st.lists(st.sampled_from(values), max_size=3, unique=True).map(tuple)

    edges = st.sampled_from(
        [None, *(when.seconds(year, month, 1) for year in (1990, 2019, 2020) for month in (1, 6))]
    )
    spans = st.tuples(edges, edges).map(
        lambda both: both if None in both else tuple(sorted(both))  # type: ignore[type-var]
    )
    counts = st.sampled_from([None, 0, 3, 24, 72, 80])
    limits = st.tuples(counts, counts).map(
        lambda both: both if None in both else tuple(sorted(both))  # type: ignore[type-var]
    )
    return st.one_of(
        st.sampled_from(["kab", "Rockets", "attack meet", "..."]).map(Words),
        st.builds(WithActor, st.sampled_from(made.actors), some(("target", "accused"))),
        st.sampled_from(made.places).map(InPlace),
        some(("bombing", "other", "protest")).map(OfKind),
        st.lists(st.integers(0, 4), max_size=3, unique=True).map(tuple).map(Stands),
        st.builds(Rated, some(("B", "D", "F")), some(("2", "5", "6"))),
        st.sampled_from(made.sources).map(FromSource),
        st.sampled_from(made.outlets).map(FromOutlet),
        st.sampled_from(made.tags).map(Tagged),
        st.builds(lambda span, surely: Dated(span[0], span[1], surely), spans, st.booleans()),
        st.builds(
            lambda measure, span, surely: Counted(measure, span[0], span[1], surely),
            st.sampled_from(["killed", "injured", "missing"]),
            limits,
            st.booleans(),
        ),
        st.just(Disputed()),
        st.just(SingleSource()),
        st.just(RestsOnOneOrigin()),
        some(("weak", "contested")).map(Assessed),
        some(("open", "assessed", "withdrawn")).map(InState),
    )


def _questions(made: Made) -> st.SearchStrategy[Question]:
    def grown(part: st.SearchStrategy[Question]) -> st.SearchStrategy[Question]:
        several = st.lists(part, max_size=3).map(tuple)
        return st.one_of(part.map(Not), several.map(All), several.map(Any))

    return st.recursive(_leaf_strategy(made), grown, max_leaves=6)


def _naive(reader: Reader, incident: int, question: Question) -> bool:
    """One incident, asked through the records that cards are made of."""
    match question:
        case All(of):
            return all(_naive(reader, incident, part) for part in of)
        case Any(of):
            return any(_naive(reader, incident, part) for part in of)
        case Not(of):
            return not _naive(reader, incident, of)
        case Dated() | Counted():
            return _naive_range(reader, incident, question)
    return _naive_leaf(reader, incident, question)


def _naive_leaf(reader: Reader, incident: int, leaf: Leaf) -> bool:
    card = incidents.get(reader, incident)
    assert card is not None
    said = claims.about_incident(reader, incident)
    valid = [each for each in said if each.rank != "deprecated"]
    match leaf:
        case Words(text):
            have = folded(f"{card.title} {card.summary}")
            wanted = folded(text)
            return bool(wanted) and all(any(h.startswith(w) for h in have) for w in wanted)
        case WithActor(actor, roles):
            links = reader.rows(
                "SELECT actor, role FROM incident_actor WHERE incident = ? AND deleted = 0",
                incident,
            )
            return any(a == actor and (not roles or role in roles) for a, role in links)
        case InPlace(place):
            held = {
                row[0]
                for row in reader.rows(
                    "SELECT place FROM incident_place WHERE incident = ? AND deleted = 0", incident
                )
            }
            return any(place in _up(reader, each) for each in held)
        case OfKind(kinds):
            return card.kind in kinds
        case Stands(standings):
            return card.standing in standings
        case Rated(letters, digits):
            return any(
                (not letters or each.grade[0] in letters)
                and (not digits or each.grade[1] in digits)
                for each in valid
            )
        case FromSource(source):
            return any(each.source == source for each in said)
        case FromOutlet(outlet):
            found = [sources.get(reader, each.source) for each in said if each.source]
            return any(each is not None and each.outlet == outlet for each in found)
        case Tagged(tag):
            return tag in {each.id for each in tags.of(reader, "incident", incident)}
        case Disputed():
            denied = any(
                each.act in ("denies", "disputes", "retracts") or each.polarity == "negated"
                for each in valid
            )
            return denied or card.grading == "contested"
        case SingleSource():
            return len({each.source for each in said if each.source}) == 1
        case RestsOnOneOrigin():
            return footing.of(reader, said).alone
        case Assessed(gradings):
            return card.grading in gradings
        case InState(states):
            return card.status in states
    raise AssertionError(leaf)


def _up(reader: Reader, place: int) -> set[int]:
    found: set[int] = set()
    step: int | None = place
    while step is not None:
        found.add(step)
        card = places.get(reader, step)
        step = card.parent if card else None
    return found


def _naive_range(reader: Reader, incident: int, leaf: Dated | Counted) -> bool:
    if isinstance(leaf, Dated):
        card = incidents.get(reader, incident)
        assert card is not None and card.when is not None
        at = card.when.bounds()
        possibly = (leaf.end is None or at.earliest is None or at.earliest < leaf.end) and (
            leaf.start is None or at.latest is None or at.latest > leaf.start
        )
        if not leaf.surely:
            return possibly
        begun = leaf.end is None or (at.start_latest is not None and at.start_latest <= leaf.end)
        lasted = leaf.start is None or (
            at.end_earliest is not None and at.end_earliest >= leaf.start
        )
        return possibly and begun and lasted
    given = figures.of_incident(reader, incident)
    head = figures.headline(given, leaf.measure, "range")
    if head is None or (head.low is None and head.high is None):
        return False
    low, high = head.low or 0, head.high
    if leaf.surely:
        return (leaf.low is None or low >= leaf.low) and (
            leaf.high is None or (high is not None and high <= leaf.high)
        )
    return (leaf.high is None or low <= leaf.high) and (
        leaf.low is None or high is None or high >= leaf.low
    )


@settings(
    max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(data=st.data())
def test_a_mask_equals_the_answer_for_each_incident(made: Made, data: st.DataObject) -> None:
    question = data.draw(_questions(made))
    reader = made.case.main_reader
    found = columns.load(reader)
    links = [columns.read_links(reader, found, axis) for axis in columns.LINKED]
    mask = Answers(found).mask(reader, question)
    linked = Answers(found, links).mask(reader, question)
    if mask is None or linked is None:
        assert mask is linked
        return
    assert np.array_equal(mask, linked)
    expected = [_naive(reader, int(one), question) for one in found.ids]
    assert mask.tolist() == expected


@settings(max_examples=120)
@given(data=st.data())
def test_what_is_written_is_read_again(made: Made, data: st.DataObject) -> None:
    question = data.draw(_questions(made))
    assert read(write(question)) == question


def _every_leaf(made: Made) -> list[Leaf]:
    return [
        Words("kab"),
        WithActor(made.actors[0]),
        WithActor(made.actors[1], ("target",)),
        InPlace(made.places[0]),
        OfKind(("bombing",)),
        Stands((int(terms.Standing.DENIED),)),
        Rated(("B",), ()),
        FromSource(made.sources[0]),
        FromOutlet(made.outlets[0]),
        Tagged(made.tags[0]),
        Dated(when.seconds(2020, 1, 1), None, True),
        Counted("killed", 3, None),
        Disputed(),
        SingleSource(),
        RestsOnOneOrigin(),
        Assessed(("weak",)),
        InState(("open",)),
    ]


def test_answers_follow_steps_without_being_asked_anew(small_random: Made) -> None:
    made = small_random
    case, reader = made.case, made.case.main_reader
    asked = _every_leaf(made)
    found = columns.load(reader)
    answers = Answers(found)
    for leaf in asked:
        answers.mask(reader, leaf)
    one, other = made.incidents[3], made.incidents[4]
    steps = (
        lambda step: incidents.change(step, one, title="Kabul anew", status="assessed"),
        lambda step: incidents.set_when(step, one, when.parse("2020-02")),
        lambda step: incidents.add_actor(step, one, made.actors[0], "accused"),
        lambda step: incidents.add_place(step, other, made.places[2]),
        lambda step: tags.add(step, made.tags[0], "incident", other),
        lambda step: claims.create(
            step, incident=one, no_quote_reason="x", source=made.sources[0], act="denies"
        ),
        lambda step: places.change(step, made.places[3], parent=made.places[0]),
        lambda step: ratings.rate(step, "B", source=made.sources[1]),
        lambda step: incidents.delete(step, made.incidents[5]),
        lambda step: tags.remove(step, made.tags[0], "incident", other),
        lambda step: incidents.create(step, "Kabul rises", when=when.parse("2020-03-01")),
    )
    for act in steps:
        with case.step("Change") as step:
            act(step)
        changes = case.last_changes
        assert changes is not None
        fresh, _ = columns.refreshed(reader, found, columns.concerned(reader, [changes]))
        answers = answers.followed(reader, fresh, [changes])
        found = fresh
        for leaf in asked:
            kept = answers.mask(reader, leaf)
            anew = Answers(found).mask(reader, leaf)
            assert kept is not None and anew is not None
            assert kept.tolist() == anew.tolist(), leaf


@pytest.fixture
def small_random(tmp_path: Path) -> Iterator[Made]:
    with Case.create(tmp_path / "r.case", "Random", analyst="Ana") as case:
        with case.step("Fill") as step:
            ids = build(step)
        yield Made(case, *ids)


def test_a_kept_answer_is_not_asked_again(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = made.case.main_reader
    answers = Answers(columns.load(reader))
    first = answers.mask(reader, Disputed())
    monkeypatch.setattr(Reader, "value", lambda *_: pytest.fail("the case was asked again"))
    again = answers.mask(reader, Not(All((Disputed(), OfKind(("bombing",))))))
    assert first is not None and again is not None


def test_the_part_that_bars_everything_is_named(made: Made) -> None:
    reader = made.case.main_reader
    answers = Answers(columns.load(reader))
    some, none = OfKind(("bombing",)), OfKind(("protest",))
    assert answers.barring(reader, All((some, none))) == none
    assert answers.barring(reader, All((some,))) is None
    early, late = Dated(None, when.seconds(-9000, 1, 1), True), Dated(when.seconds(1, 1, 1), None)
    assert answers.barring(reader, All((some, early))) == early
    apart = Not(OfKind(("bombing",)))
    assert answers.barring(reader, All((some, apart))) in (some, apart)
    assert answers.barring(reader, All((some, apart, none))) is not None
    assert answers.barring(reader, All((none,))) == none
    assert answers.barring(reader, late) is None
    assert answers.barring(reader, EVERYTHING) is None


def test_no_incidents_have_no_answers(made: Made) -> None:
    reader = made.case.main_reader
    nothing: Columns = columns.empty()
    answers = Answers(nothing)
    for leaf in _every_leaf(made):
        mask = answers.mask(reader, leaf)
        assert mask is not None and mask.size == 0
    assert answers.rows(np.array([1, 2], np.int64)).size == 0
