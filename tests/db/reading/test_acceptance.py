"""What becomes of each kind of suggestion, in one step that undo takes back."""

from dataclasses import replace

import pytest

from db import when
from db.case import Case
from db.errors import BadInput
from db.reading import acceptance, passages
from db.reading.acceptance import Ground
from db.reading.suggestion import (
    DateDetail,
    FigureDetail,
    NameDetail,
    SpeechDetail,
    Suggestion,
    Via,
)
from db.records import actors, claims, decisions, figures, incidents, names, places, quotes, sources
from tests.small_case import ROCKETS, SmallCase


def found(kind: str, words: str, value: str, **more: object) -> Suggestion:
    start = ROCKETS.index(words)
    return Suggestion(kind, start, start + len(words), words, value, **more)  # type: ignore[arg-type]


def ground(small: SmallCase, *beside: Suggestion, incident: int | None = None) -> Ground:
    return Ground(small.snapshot, small.rockets, "2022-05-12", "en", incident, ROCKETS, beside)


DENIAL = found(
    "speech",
    "denied",
    "denies",
    detail=SpeechDetail(
        act="denies",
        speaker="Tashkent",
        speaker_start=ROCKETS.index("Tashkent"),
        speaker_end=ROCKETS.index("Tashkent") + 8,
        said_start=ROCKETS.index("that such an"),
        said_end=ROCKETS.index(" Taliban officials") - 1,
        via=(Via(0, 4, "Asia Times"),),
    ),
)


def test_a_date_is_given_to_the_incident_at_hand(case: Case, small: SmallCase) -> None:
    date = found("date", "on April 18", "2022-04-18")
    with case.step("Accept date") as step:
        made = acceptance.accept(step, date, ground(small, incident=small.undated))
    held = incidents.get(case.main_reader, small.undated)
    assert made == acceptance.Made("incident", small.undated) and held is not None
    assert held.when is not None and held.date_source == small.rockets
    assert (held.when.edtf, held.when.phrase, held.when.published) == (
        "2022-04-18",
        "on April 18",
        "2022-05-12",
    )
    assert held.when.rule
    (decision,) = decisions.of_snapshot(case.main_reader, small.snapshot)
    assert (decision.verdict, decision.made) == ("accepted", small.undated)
    case.undo()
    back = incidents.get(case.main_reader, small.undated)
    assert back is not None and back.when is None
    assert decisions.of_snapshot(case.main_reader, small.snapshot) == ()


def test_a_second_date_is_a_claim_and_overwrites_nothing(case: Case, small: SmallCase) -> None:
    date = found("date", "on April 18", "2022-04-18", others=("2021-04-18",))
    with case.step("Accept date") as step:
        at = ground(small, incident=small.airport)
        made = acceptance.accept(step, date, at, chosen="2021-04-18")
    claim = claims.get(case.main_reader, made.id)
    assert claim is not None
    assert (claim.about, claim.value, claim.quote_exact) == ("date", "2021-04-18", "on April 18")
    held = incidents.get(case.main_reader, small.airport)
    assert held is not None and held.when is not None and held.when.edtf == "2021-08-26"
    (decision,) = decisions.of_snapshot(case.main_reader, small.snapshot)
    assert (decision.verdict, decision.chosen) == ("changed", "2021-04-18")


def test_a_date_needs_an_incident(case: Case, small: SmallCase) -> None:
    with pytest.raises(BadInput, match="incident"), case.step("Accept date") as step:
        acceptance.accept(step, found("date", "on April 18", "2022-04-18"), ground(small))


def test_an_actor_of_the_case_is_quoted_and_linked(case: Case, small: SmallCase) -> None:
    actor = found("actor", "Taliban", str(small.taliban), detail=NameDetail(small.taliban, "T"))
    with case.step("Accept actor") as step:
        made = acceptance.accept(step, actor, ground(small, incident=small.undated))
    assert made.table == "incident_actor"
    assert case.main_reader.row("SELECT actor, role FROM incident_actor WHERE id = ?", made.id) == (
        small.taliban,
        "participant",
    )
    assert "Taliban" in [
        quote.exact for quote in quotes.in_snapshot(case.main_reader, small.snapshot)
    ]
    case.undo()
    assert not case.main_reader.rows(
        "SELECT 1 FROM incident_actor WHERE incident = ? AND deleted = 0", small.undated
    )


def test_who_denies_is_linked_as_one_who_denies(case: Case, small: SmallCase) -> None:
    actor = found("actor", "Tashkent", str(small.tashkent))
    with case.step("Accept actor") as step:
        at = ground(small, DENIAL, incident=small.undated)
        made = acceptance.accept(step, actor, at)
    role = case.main_reader.value("SELECT role FROM incident_actor WHERE id = ?", made.id)
    assert role == "denier"


def test_a_new_actor_has_its_name_language_quote_and_acronym(case: Case, small: SmallCase) -> None:
    detail = NameDetail(None, "Islamic  Movement of Uzbekistan", "armed_group", acronym="IMU")
    with case.step("Accept actor") as step:
        made = acceptance.accept(step, found("actor", "Afghan", "", detail=detail), ground(small))
    actor = actors.get(case.main_reader, made.id)
    assert actor is not None and actor.kind == "armed_group"
    assert [(n.text, n.lang, n.script, n.kind) for n in actor.names] == [
        ("Islamic Movement of Uzbekistan", "en", "Latn", "primary"),
        ("IMU", "en", "Latn", "acronym"),
    ]
    assert {
        row[0]
        for row in case.main_reader.rows(
            "SELECT q.exact FROM actor_name n JOIN quote q ON q.id = n.quote WHERE n.actor = ?",
            made.id,
        )
    } == {"Afghan"}


def test_an_acronym_is_added_once(case: Case, small: SmallCase) -> None:
    for acronym, kinds in (("ISKP", 3), ("ISK", 4), ("I.S.K.", 4)):
        detail = NameDetail(small.iskp, "IS-Khorasan", acronym=acronym)
        with case.step("Accept actor") as step:
            suggestion = found("actor", "IS-K", str(small.iskp), detail=detail)
            acceptance.accept(step, suggestion, ground(small))
        assert len(names.of(case.main_reader, "actor", small.iskp)) in (kinds, kinds + 1)


def test_a_new_place_comes_from_the_gazetteer(case: Case, small: SmallCase) -> None:
    detail = NameDetail(None, "Termez", "locality", lat=37.22, lon=67.28, country="UZ")
    with case.step("Accept place") as step:
        made = acceptance.accept(
            step, found("place", "Termez", "", detail=detail), ground(small, incident=small.termez)
        )
    place = places.get(case.main_reader, made.id)
    assert place is not None
    assert (place.name, place.lat, place.lon, place.precision_m, place.country) == (
        "Termez",
        37.22,
        67.28,
        5000.0,
        "UZ",
    )
    rows = case.main_reader.rows(
        "SELECT place, role FROM incident_place WHERE incident = ?", small.termez
    )
    assert rows == [(made.id, "location")]
    with case.step("Accept place") as step:
        known = found("place", "Uzbekistan", str(small.kabul))
        acceptance.accept(step, known, ground(small, incident=small.termez))
        acceptance.accept(step, known, ground(small, incident=small.termez))
    rows = case.main_reader.rows(
        "SELECT place, role FROM incident_place WHERE incident = ? ORDER BY id", small.termez
    )
    assert rows == [(made.id, "location"), (small.kabul, "mentioned")]


def test_a_figure_becomes_a_claim_by_whoever_speaks(case: Case, small: SmallCase) -> None:
    detail = FigureDetail("killed", min=3, qualifier="at_least", whom="guards")
    figure = found("figure", "such an attack", "killed:3..", detail=detail)
    with case.step("Accept figure") as step:
        made = acceptance.accept(step, figure, ground(small, DENIAL, incident=small.termez))
    claim = claims.get(case.main_reader, made.id)
    assert claim is not None
    assert (claim.about, claim.speaker_name, claim.gist) == ("figure", "Tashkent", "guards")
    assert claim.quote_exact == "Tashkent has denied that such an attack took place"
    (kept,) = figures.of_incident(case.main_reader, small.termez)
    assert (kept.words, kept.raw) == ("at least 3", "such an attack")


def test_a_speech_act_becomes_a_claim_with_its_chain(case: Case, small: SmallCase) -> None:
    with case.step("Accept claim") as step:
        made = acceptance.accept(step, DENIAL, ground(small, incident=small.airport))
    claim = claims.get(case.main_reader, made.id)
    assert claim is not None
    assert (claim.act, claim.speaker, claim.speaker_name, claim.about) == (
        "denies",
        None,
        "Tashkent",
        "occurrence",
    )
    chain = sources.relations(case.main_reader, small.rockets)
    assert [(each.predicate, each.other, each.other_title) for each in chain] == [
        ("quotes", None, "Asia Times")
    ]
    with case.step("Again") as step:
        acceptance.accept(step, DENIAL, ground(small, incident=small.airport))
    assert len(sources.relations(case.main_reader, small.rockets)) == 1


def test_the_chain_leads_to_the_article_that_is_held(case: Case, small: SmallCase) -> None:
    with case.step("Add outlet") as step:
        outlet = actors.create(step, "Asia Times", kind="media")
        sources.change(step, small.wire, outlet=outlet)
        assert isinstance(DENIAL.detail, SpeechDetail)
        via = (Via(0, 10, "Asia Times", outlet),)
        speech = replace(DENIAL, detail=replace(DENIAL.detail, via=via))
        acceptance.accept(step, speech, ground(small, incident=small.airport))
    chain = sources.relations(case.main_reader, small.rockets)
    assert [(each.predicate, each.other) for each in chain] == [("quotes", small.wire)]


def test_the_day_it_was_said_stands_beside_the_word_of_speaking() -> None:
    text = "Officials denied on Monday that, on April 3, rockets fell."
    speech = Suggestion(
        "speech",
        10,
        16,
        "denied",
        "denies",
        detail=SpeechDetail("denies", "Officials", 0, 9, 27, 57),
    )
    monday = Suggestion("date", 20, 26, "Monday", "2022-05-09")
    third = Suggestion("date", 33, 43, "on April 3", "2022-04-03")
    assert passages.said_on([third, monday], speech, text) == monday
    assert passages.said_on([third], speech, text) is None
    assert passages.speech_over([speech], 33, 43) == speech
    assert passages.speech_over([speech], 0, 58) is None


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        ("One. Two is here. Three.", "is", "Two is here."),
        ("The U.S. army left.\n\nNext", "army", "The U.S. army left."),
        ("He said 3.5 people. Then", "people", "He said 3.5 people."),
        ("It fell on May 7. The next on May 8. So", "fell", "It fell on May 7."),
        ('He left. "She stayed." So', "stayed", '"She stayed."'),
        ("آیا رفت؟ او ماند۔ پایان", "ماند", "او ماند۔"),
        ("no stop at all", "stop", "no stop at all"),
        ("One two. Three four. Five", "two. Three", "One two. Three four."),
    ],
)
def test_a_sentence_is_found_around_words(text: str, words: str, sentence: str) -> None:
    start = text.index(words)
    low, high = passages.sentence(text, start, start + len(words))
    assert text[low:high] == sentence


def test_a_long_text_is_cut_between_paragraphs_and_nothing_is_lost() -> None:
    text = "One two three. 🚀\n\n" * 300
    cut = passages.pieces(text, 500)
    assert "".join(text[low:high] for low, high in cut) == text and len(cut) > 8
    assert all(text[:low].endswith("\n\n") for low, _ in cut[1:])
    assert passages.pieces("x" * 2000, 500)[0] == (0, 500)
    assert passages.pieces("", 500) == [(0, 0)]
    moved = passages.shifted(DENIAL, 10)
    assert passages.span_of(moved) == tuple(each + 10 for each in passages.span_of(DENIAL))
    assert isinstance(moved.detail, SpeechDetail) and moved.detail.via[0].start == 10


def test_another_reading_of_a_figure_is_taken(case: Case, small: SmallCase) -> None:
    detail = FigureDetail("killed", point=3)
    figure = found("figure", "such an attack", "killed:3..3", detail=detail)
    with case.step("Accept figure") as step:
        at = ground(small, incident=small.termez)
        acceptance.accept(step, figure, at, chosen="injured:4..9")
    (kept,) = figures.of_incident(case.main_reader, small.termez)
    assert (kept.measure, kept.words) == ("injured", "4–9")


def test_a_date_that_hangs_on_an_unknown_day_asks_for_it(case: Case, small: SmallCase) -> None:
    date = found("date", "on April 18", "", ambiguous=True)
    with pytest.raises(BadInput, match="day of publication"), case.step("Accept date") as step:
        acceptance.accept(step, date, ground(small, incident=small.undated))


def test_the_finder_knows_more_of_a_date_than_its_notation(case: Case, small: SmallCase) -> None:
    night = when.When("2022-04-18", part_of_day="night", phrase="that night", rule="set_by_hand")
    date = found("date", "on April 18", "2022-04-18", detail=DateDetail(night, "Monday"))
    with case.step("Accept date") as step:
        acceptance.accept(step, date, ground(small, incident=small.undated))
    held = incidents.get(case.main_reader, small.undated)
    assert held is not None and held.when == night


def test_either_or_actors_stay_alternatives(case: Case, small: SmallCase) -> None:
    first = found("actor", "IS-K", str(small.iskp))
    second = found("actor", "Taliban", str(small.taliban))
    first = replace(first, detail=NameDetail(small.iskp, "IS-K", either_with=(second.start,)))
    second = replace(second, detail=NameDetail(small.taliban, "T", either_with=(first.start,)))
    with case.step("Accept actors") as step:
        for each in (first, second):
            acceptance.accept(step, each, ground(small, first, second, incident=small.undated))
    rows = case.main_reader.rows(
        "SELECT actor, certainty, either_or FROM incident_actor WHERE incident = ? ORDER BY id",
        small.undated,
    )
    assert [row[:2] for row in rows] == [(small.iskp, "possible"), (small.taliban, "possible")]
    assert rows[0][2] is not None and rows[0][2] == rows[1][2]


def test_those_who_speak_together_each_have_a_claim(case: Case, small: SmallCase) -> None:
    text = "Both Dushanbe and Tashkent have denied it."
    with case.step("Add") as step:
        source = sources.create(step, "Denials")
        snapshot = quotes.add_snapshot(step, source, text, captured_at="2022", cleaner="none")
        dushanbe = actors.create(step, "Dushanbe", kind="government_body")
    denial = Suggestion(
        "speech",
        *(32, 38, "denied", "denies"),
        detail=SpeechDetail("denies", "Both Dushanbe and Tashkent", 0, 26, 39, 41),
    )
    names_ = (
        Suggestion("actor", 5, 13, "Dushanbe", str(dushanbe)),
        Suggestion("actor", 18, 26, "Tashkent", str(small.tashkent)),
    )
    at = Ground(snapshot, source, None, "en", small.airport, text, (denial, *names_))
    with case.step("Accept claim") as step:
        acceptance.accept(step, denial, at)
    said = [c for c in claims.about_incident(case.main_reader, small.airport) if c.act == "denies"]
    assert {c.speaker for c in said} == {dushanbe, small.tashkent}
    assert {c.quote_exact for c in said} == {"Both Dushanbe and Tashkent have denied it"}
    new = Suggestion("actor", 5, 13, "Dushanbe", "")
    known = passages.known_speakers((denial, new, names_[1]), denial, text)
    assert known == [None], "one of them is not in the case: their words stay as they are"
    alone = replace(names_[0], value=str(small.tashkent))
    assert passages.speakers((denial, alone, names_[1]), denial, text) == [], "one and the same"
