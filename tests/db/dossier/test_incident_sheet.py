"""Incident sheets against the case: ledger, ribbon, rival dates, words in context, origins."""

from __future__ import annotations

import pytest

from db.case import Case
from db.dossier import Options, build
from db.dossier.incident_sheets import _head, _tail
from db.dossier.ribbon import ribbons
from db.dossier.wording import Wording
from db.records import (
    actors,
    cards,
    claims,
    counting,
    figures,
    hypotheses,
    incidents,
    names,
    notes,
    places,
    quotes,
)
from db.records.claims import LEDGER_COLUMNS
from db.records.figures import CountRule
from tests.db.dossier.gathered import document, figures_with_words, set_twice, text_of
from tests.small_case import SmallCase


def _of(incident: int) -> Options:
    return Options(template="incident", incidents=frozenset({incident}))


def test_the_ledger_is_that_of_the_card(case: Case, small: SmallCase) -> None:
    made = document(case.main_reader, _of(small.termez))
    (section,), (sheet,) = made.incidents, made.parts.incident_sheets
    card = cards.incident(case.main_reader, small.termez)
    assert card is not None
    assert [voice.speaker.text for voice in sheet.voices] == [row.name for row in card.ledger]
    for voice, row in zip(sheet.voices, card.ledger, strict=True):
        for cell, column in zip(voice.cells, LEDGER_COLUMNS, strict=True):
            said = [section.claims[at].speaker.text for at in cell]
            assert said == [claim.speaker_name for claim in row.cell(column)]


def test_a_ribbon_draws_each_figure_as_it_was_given(case: Case, small: SmallCase) -> None:
    made = document(case.main_reader, _of(small.airport))
    (section,), (sheet,) = made.incidents, made.parts.incident_sheets
    (ribbon,) = sheet.ribbons
    assert section.headlines[ribbon.headline].measure == "Killed"
    given = {section.figures[each.line].given: each for each in ribbon.lines}
    least, part = given["at least 72"], given["13"]
    assert least.end is None and least.start == least.at and least.counted
    assert part.start == part.end and part.part and not part.counted
    assert part.start is not None and least.start is not None and part.start < least.start < 1
    assert ribbon.low == least.start and ribbon.high is None
    assert ribbon.ticks[0].at == 0 and ribbon.ticks[0].label == "0"


def test_far_apart_numbers_are_drawn_on_a_logarithmic_axis(case: Case, small: SmallCase) -> None:
    with case.step("A large figure") as step:
        said = claims.create(
            step, incident=small.airport, no_quote_reason="radio", about="figure", act="reports"
        )
        figures.add(step, said, "killed", point=13_000, raw="13,000")
    card = cards.incident(case.main_reader, small.airport)
    assert card is not None
    (ribbon,) = ribbons(card.counted, card.figures, card.footing.keys, Wording())
    assert ribbon.stretched
    starts = [each.start for each in ribbon.lines if each.start is not None]
    assert min(starts) > 0.2 and max(starts) <= 1


@pytest.mark.parametrize("code", ["range", "lowest", "latest", "majority_of_origins", "official"])
def test_what_the_rule_takes_is_what_the_headline_is_made_of(
    case: Case, small: SmallCase, code: str
) -> None:
    card = cards.incident(case.main_reader, small.airport)
    assert card is not None
    rule = CountRule(code)
    taken = figures.taken(card.figures, "killed", rule, card.footing.keys)
    made = figures.headline(card.figures, "killed", rule, card.footing.keys)
    alone = figures.headline(taken, "killed", rule, card.footing.keys)
    assert taken and made is not None and alone is not None
    assert (alone.low, alone.high) == (made.low, made.high)


def test_a_number_set_by_hand_takes_no_figure(case: Case, small: SmallCase) -> None:
    with case.step("Set by hand") as step:
        rule = CountRule("manual", low=70, high=90)
        counting.decide(step, small.airport, "killed", rule, "hospital list", ())
    (ribbon,) = document(case.main_reader, _of(small.airport)).parts.incident_sheets[0].ribbons
    assert ribbon.rule == "manual" and not any(each.counted for each in ribbon.lines)
    assert ribbon.low is not None and ribbon.high is not None and ribbon.low < ribbon.high


def test_dates_that_differ_stand_under_the_one_held(case: Case, small: SmallCase) -> None:
    assert document(case.main_reader, _of(small.termez)).parts.incident_sheets[0].dates is None
    with case.step("Another date") as step:
        claims.create(
            step,
            incident=small.termez,
            no_quote_reason="radio",
            about="date",
            value="2022-04-20",
            act="reports",
            speaker=small.tashkent,
        )
    made = document(case.main_reader, _of(small.termez))
    rivals = made.parts.incident_sheets[0].dates
    assert rivals is not None
    held, other = rivals.dates
    assert held.lines == () and other.agreement == "apart"
    assert made.incidents[0].dates[other.lines[0]].speaker.text == "Government of Uzbekistan"
    assert held.bar is not None and other.bar is not None and held.bar.end <= other.bar.start


def test_words_stand_in_their_sentence(case: Case, small: SmallCase) -> None:
    made = document(case.main_reader, _of(small.termez))
    (section,), (sheet,) = made.incidents, made.parts.incident_sheets
    told = {
        claim.quote.words.text: context
        for claim, context in zip(section.claims, sheet.contexts, strict=True)
        if claim.quote is not None
    }
    claimed = told["IS-K claimed that it had fired rockets"]
    assert claimed is not None
    assert claimed.before.text == ""
    assert claimed.after.text == "at the Uzbek border city of Termez on April 18."
    denied = told["Taliban officials have denied"]
    assert denied is not None and denied.before.text == ""
    assert denied.after.text == "that Uzbekistan was attacked from Afghan territory."
    bare = document(case.main_reader, Options(template="incident", quotes=False))
    assert not any(each for sheet in bare.parts.incident_sheets for each in sheet.contexts)


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("They left. He said: “", "”, and went on. More.", ("He said:", ", and went on.")),
        ("وقالت: «", "». ثم", ("وقالت:", "")),
        ('He said: "', '" twice.', ("He said:", "twice.")),
        ('He said "no" to the ', "’s offer.", ('He said "no" to the', "’s offer.")),
        ("They left. ", ".", ("", "")),
    ],
)
def test_marks_of_a_quote_are_not_doubled(before: str, after: str, shown: tuple[str, str]) -> None:
    assert (_tail(before), _head(after, "not us")) == shown


def test_a_name_in_its_own_script_is_not_said_twice(case: Case, small: SmallCase) -> None:
    with case.step("Name as it is called there") as step:
        here = places.create(step, "کابل", lang="fa")
        incidents.add_place(step, small.termez, here)
        ours = actors.create(step, "طالبان", lang="ps", country="IN")
        names.add(step, "actor", ours, "طالبان", kind="endonym", lang="ps")
        incidents.add_actor(step, small.termez, ours)
    made = document(case.main_reader, _of(small.termez))
    (section,) = made.incidents
    assert [each.native.text for each in section.places if each.chain[0].text == "کابل"] == [""]
    assert [each.native.text for each in section.actors if each.name.text == "طالبان"] == [""]
    # A country that is no place of the case has a name nevertheless.
    assert "India" in [profile.country for profile in made.actors]


def test_origins_links_explanations_and_notes(case: Case, small: SmallCase) -> None:
    with case.step("More") as step:
        first, *_ = claims.about_incident(step.reader, small.termez)
        one = hypotheses.add(step, "incident", small.termez, "It happened")
        other = hypotheses.add(step, "incident", small.termez, "It did not")
        hypotheses.put(step, one, first.id, "C")
        hypotheses.put(step, other, first.id, "II")
        where = quotes.find_words(
            step.reader, small.snapshot, "IS-K claimed that it had fired rockets"
        )
        assert where is not None
        notes.create(step, small.snapshot, *where, "Ask the border guard.")
        claims.create(
            step,
            incident=small.airport,
            no_quote_reason="read",
            source=small.reprint,
            act="reports",
        )
    made = document(case.main_reader, Options(template="incident"))
    sheets = {each.number: each for each in made.parts.incident_sheets}
    numbers = {each.title.text: each.number for each in made.incidents}
    termez = sheets[numbers["Rockets at Termez"]]
    assert [each.leading for each in termez.matrix.explanations] == [True, False]
    assert termez.matrix.evidence[0].cells == ("C", "II") and termez.matrix.evidence[0].turning
    assert [each.text.text for each in termez.notes] == ["Ask the border guard."]
    airport = sheets[numbers["Attack on Kabul airport"]]
    card = cards.incident(case.main_reader, small.airport)
    assert card is not None
    assert len(airport.origins) == card.origins == 1
    (back,) = [each for each in airport.origins[0].articles if each.way]
    assert back.way[0].predicate == "republishes"


def test_its_pages(case: Case, small: SmallCase) -> None:
    made = set_twice(case.main_reader, Options(template="incident"))
    words = text_of(made.pdf)
    for phrase in ("Incident 4", "Who says what", "The words", "By the rule", "at least 72"):
        assert phrase in words, phrase
    assert any("at least 72" in each for each in figures_with_words(made.pdf))
    assert made.report.pages >= len(document(case.main_reader, Options()).incidents)
    set_twice(case.main_reader, Options(template="incident", lang="ar", paper="us-letter"))


def test_more_figures_than_a_page_holds_are_drawn_in_parts(case: Case, small: SmallCase) -> None:
    with case.step("Many figures") as step:
        for place in range(45):
            said = claims.create(
                step,
                incident=small.airport,
                no_quote_reason="radio",
                speaker_label=f"Speaker {place}",
                about="figure",
            )
            figures.add(step, said, "killed", point=50 + place)
    told = figures_with_words(build(case.main_reader, _of(small.airport)).pdf)
    parts = [each for each in told if each.startswith("Killed")]
    assert len(parts) == 3 and all("By the rule" in each for each in parts)
    assert sum(each.count("Speaker") for each in parts) == 45
