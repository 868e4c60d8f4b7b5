"""Actor profiles: names with what attests them, relations, activity, statements."""

from __future__ import annotations

from db.case import Case
from db.dossier import Options
from db.records import actors, claims, names, quotes
from tests.db.dossier.gathered import document, figures_with_words, set_twice, text_of
from tests.small_case import SmallCase


def test_only_the_chosen_actors_have_a_sheet(case: Case, small: SmallCase) -> None:
    everyone = document(case.main_reader, Options(template="actor"))
    assert len(everyone.parts.actor_sheets) == len(everyone.actors)
    one = document(case.main_reader, Options(template="actor", actors=frozenset({small.iskp})))
    (sheet,) = one.parts.actor_sheets
    assert one.actors[sheet.number - 1].name.text == "IS-Khorasan"


def test_a_name_stands_with_the_words_that_attest_it(case: Case, small: SmallCase) -> None:
    with case.step("Attest") as step:
        where = quotes.find_words(step.reader, small.snapshot, "IS-K")
        assert where is not None
        quote = quotes.create(step, small.snapshot, *where)
        names.add(step, "actor", small.iskp, "IS-K", lang="en", since="2015", quote=quote)
    made = document(case.main_reader, Options(template="actor", actors=frozenset({small.iskp})))
    (sheet,) = made.parts.actor_sheets
    profile = made.actors[sheet.number - 1]
    attested = {n.name.text: a for n, a in zip(profile.names, sheet.names, strict=True)}
    assert attested["IS-K"].words.text == "IS-K" and attested["IS-K"].since == "2015"
    (cited,) = attested["IS-K"].citations
    assert made.sources[cited - 1].runs[0].text.text == "Rockets over the Amu"
    assert attested["دولت اسلامی خراسان"].script == "Arab"
    assert attested["ISKP"].words.text == ""


def test_relations_stand_around_it_and_none_is_lost(case: Case, small: SmallCase) -> None:
    with case.step("Relate") as step:
        for place in range(15):
            other = actors.create(step, f"Front {place}", kind="armed_group")
            actors.relate(step, small.iskp, "opposes", other, certainty="disputed")
    made = document(case.main_reader, Options(template="actor", actors=frozenset({small.iskp})))
    (sheet,) = made.parts.actor_sheets
    assert len(sheet.related.neighbours) == 12 and sheet.related.left_out == 3
    assert all(each.doubtful for each in sheet.related.neighbours)
    for side in (0.0, 1.0):
        heights = [each.at[1] for each in sheet.related.neighbours if each.at[0] == side]
        assert heights == sorted(set(heights)) and len(heights) == 6
    assert len(made.actors[sheet.number - 1].relations) == 15


def test_activity_counts_surely_and_possibly(case: Case, small: SmallCase) -> None:
    made = document(case.main_reader, Options(template="actor"))
    name = {each.number: each.name.text for each in made.actors}
    activity = {name[each.number]: each.activity for each in made.parts.actor_sheets}
    iskp, taliban = activity["IS-Khorasan"], activity["Taliban"]
    assert iskp is not None and taliban is not None
    assert len(iskp.bins) == len(taliban.bins) and iskp.ticks == taliban.ticks
    assert sum(each.surely for each in iskp.bins) >= 2
    assert all(each.possibly >= each.surely for each in iskp.bins)
    assert activity["Government of Uzbekistan"] is None


def test_statements_are_all_it_says(case: Case, small: SmallCase) -> None:
    made = document(case.main_reader, Options(template="actor", actors=frozenset({small.taliban})))
    (sheet,) = made.parts.actor_sheets
    said = [made.incidents[s.number - 1].claims[s.claim] for s in sheet.statements]
    assert [each.tone for each in said] == ["denies"]
    assert len(said) == len(claims.said_by(case.main_reader, small.taliban))


def test_its_pages(case: Case, small: SmallCase) -> None:
    with case.step("Relate") as step:
        actors.relate(step, small.iskp, "opposes", small.taliban, start="2015")
        actors.relate(step, small.iskp, "splinter_of", small.ministry, certainty="possible")
    made = set_twice(case.main_reader, Options(template="actor"))
    words = text_of(made.pdf)
    for phrase in ("Actor profile", "IS-Khorasan", "Relations", "What it says", "Activity"):
        assert phrase in words, phrase
    assert any("Taliban" in each for each in figures_with_words(made.pdf))
    set_twice(case.main_reader, Options(template="actor", lang="fa", quotes=False))
