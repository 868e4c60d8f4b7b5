"""The chronology: every incident once, in order, with its date on the axis of its year."""

from __future__ import annotations

from db import when
from db.case import Case
from db.dossier import Options
from tests.db.dossier.gathered import document, set_twice, text_of
from tests.small_case import SmallCase

_CHRONOLOGY = Options(template="chronology")


def test_every_incident_has_its_strip_in_order(case: Case) -> None:
    made = document(case.main_reader, _CHRONOLOGY)
    strips = made.parts.chronology.strips
    assert [each.number for each in strips] == [each.number for each in made.incidents]
    by_title = {i.title.text: s for i, s in zip(made.incidents, strips, strict=True)}
    assert by_title["A meeting nobody dates"].bar is None
    day = by_title["Rockets at Termez"].bar
    assert day is not None and day.core == (day.start, day.end)
    first = when.bounds("2022-04-18").earliest
    year = when.bounds("2022")
    assert first is not None and year.earliest is not None and year.latest is not None
    share = (first - year.earliest) / (year.latest - year.earliest)
    assert abs(day.start - share) < 0.001


def test_what_reaches_into_other_years_is_cut_with_an_arrow(case: Case) -> None:
    made = document(case.main_reader, _CHRONOLOGY)
    bars = {
        i.title.text: s.bar
        for i, s in zip(made.incidents, made.parts.chronology.strips, strict=True)
    }
    founding, war = bars["IS-Khorasan is founded"], bars["War with the Taliban"]
    assert founding is not None and founding.after and founding.core is None
    assert war is not None and war.after and not war.before


def test_each_year_has_one_axis(case: Case) -> None:
    made = document(case.main_reader, _CHRONOLOGY)
    groups = [group for group, _ in made.parts.chronology.axes]
    assert groups == list(dict.fromkeys(i.group for i in made.incidents if i.group))
    assert all(len(ticks) == 4 for _, ticks in made.parts.chronology.axes)


def test_other_templates_do_not_wait_for_it(case: Case) -> None:
    assert document(case.main_reader, Options()).parts.chronology.strips == ()


def test_its_pages(case: Case, small: SmallCase) -> None:
    made = set_twice(case.main_reader, _CHRONOLOGY)
    words = text_of(made.pdf)
    for phrase in ("Chronology", "Rockets at Termez", "18 April 2022", "known", "Sources"):
        assert phrase in words, phrase
    assert words.index("IS-Khorasan is founded") < words.index("Attack on Kabul airport")
    wide = set_twice(case.main_reader, Options(template="chronology", landscape=True, lang="fa"))
    assert "گاه" in text_of(wide.pdf)
