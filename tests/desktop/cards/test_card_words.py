"""The words and the small drawings of cards, checked without a case."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from db import when as dates
from db.records.claims import Claim
from db.records.figures import Figure
from db.when import When
from desktop.incidents.dates_given import Axis, axis_of, bounds_of, paint_ghost
from desktop.incidents.figure_form import FigureForm
from desktop.incidents.heading import how_found, rests_on
from desktop.session import Session
from desktop.theme import theme, themes
from desktop.widgets.claim_words import attribution, by_speaker, quoted, reservations, topic
from desktop.widgets.labels import breakable
from tests.plain_figure import PLAIN_FIGURE

CLAIM = Claim(
    id=1,
    incident=2,
    incident_title="Rockets at Termez",
    actor=None,
    speaker=3,
    speaker_name="Taliban authorities",
    act="denies",
    about="occurrence",
    value="",
    gist="",
    polarity="affirmed",
    hedge="none",
    basis="cannot_judge",
    said="2022-04-19",
    credibility="3",
    rank="normal",
    rank_reason="",
    quote=4,
    quote_exact="no attack took place",
    quote_language="en",
    quote_translation="",
    quote_broken=False,
    no_quote_reason="",
    source=5,
    source_title="Rockets over the Amu",
    publisher="Asia Times",
    reliability="C",
)


def test_speaker_and_publisher_are_told_apart() -> None:
    told = attribution(CLAIM).replace("\u00a0", " ")
    assert told == (
        "Denied by Taliban authorities, 19 April 2022 · in Asia Times, “Rockets over the Amu”"
    )


@pytest.mark.parametrize(
    ("act", "polarity", "name", "words"),
    [
        ("claims_responsibility", "affirmed", "ISKP", "Claimed by ISKP"),
        ("claims_responsibility", "negated", "ISKP", "Not claimed by ISKP"),
        ("declines_comment", "affirmed", "Kabul", "No comment from Kabul"),
        ("reports", "affirmed", "", "Reported, speaker not named"),
        ("whispers", "affirmed", "Kabul", "whispers: Kabul"),
    ],
)
def test_acts_are_told_without_a_verb_that_must_agree(
    act: str, polarity: str, name: str, words: str
) -> None:
    claim = replace(CLAIM, act=act, polarity=polarity, speaker_name=name)
    assert by_speaker(claim) == words


def test_a_topic_is_its_value_its_gist_or_its_words() -> None:
    assert topic(replace(CLAIM, about="motive", value="revenge")) == "Motive: revenge"
    assert topic(replace(CLAIM, about="date", value="2022-04")) == "Date: April 2022"
    assert topic(replace(CLAIM, about="motive")) == "Motive: “no attack took place”"
    assert topic(replace(CLAIM, quote=None, no_quote_reason="on air")) == "on air"


def test_reservations_end_with_the_grade_in_words() -> None:
    claim = replace(CLAIM, hedge="reportedly", basis="told")
    assert reservations(claim) == (
        "Reportedly · told by others · C3: fairly reliable, possibly true"
    )
    assert reservations(replace(CLAIM, reliability="", credibility=None)) == ""


def test_quotation_marks_are_not_doubled() -> None:
    assert quoted("two\n words") == "“two words”"
    assert quoted("“Both have denied it”") == "“Both have denied it”"


def test_long_runs_can_break_and_keep_their_letters() -> None:
    run = "a3704c7bb2809edad2dbc45935d99e1a9db6"
    assert breakable(f"SHA-256 {run}").replace("\u200b", "") == f"SHA-256 {run}"
    assert "\u200b" in breakable(run)
    assert breakable("Rockets at Termez") == "Rockets at Termez"


def test_what_it_rests_on() -> None:
    assert rests_on(0, 0) == ""
    assert rests_on(1, 1) == "rests on one source"
    assert rests_on(3, 1) == "3 articles · 1 origin"


def test_how_a_date_was_found() -> None:
    [monday] = dates.read("On Monday", "2022-05-12")
    found = how_found(monday.when).replace("\u00a0", " ")
    assert found.startswith("“On Monday”, published 12 May 2022. ")
    assert how_found(When("2022-05-09")) == ""
    assert how_found(None) == ""


def test_the_axis_holds_every_date_with_room() -> None:
    spans = [bounds_of("2022-04-18"), bounds_of("[2022-04-11..2022-04-17]")]
    known = [span for span in spans if span is not None]
    axis = axis_of(known)
    for span in known:
        assert span.earliest is not None and span.latest is not None
        assert axis.start < span.earliest and span.latest < axis.end
    assert axis_of([]) == Axis(0, 86_400)
    assert bounds_of("no date") is None


def test_what_is_certain_is_solid_and_what_is_possible_fades(qtbot: QtBot) -> None:
    themes.start("light")
    image = QImage(200, 12, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    span = bounds_of("2022-04-01~/2022-04-20")
    day = bounds_of("2022-05-10")
    assert span is not None and day is not None
    axis = axis_of([span, day])
    painter = QPainter(image)
    place = QRectF(0, 0, 200, 12)
    paint_ghost(painter, span, axis, place)
    paint_ghost(painter, day, axis, place)
    painter.end()
    solid = theme().accent.rgb()
    assert span.earliest is not None and span.latest is not None and day.earliest is not None
    middle = int(axis.at((span.earliest + span.latest) // 2, 0, 200))
    assert image.pixel(middle, 6) == solid
    assert image.pixel(int(axis.at(day.earliest + 43_200, 0, 200)), 6) == solid
    edge = QColor(image.pixel(int(axis.at(span.earliest, 0, 200)) + 1, 6))
    assert edge.lightness() > QColor(solid).lightness() + 40


FIGURE = replace(PLAIN_FIGURE, speaker="Kabul", speaker_kind="state")


@pytest.mark.parametrize(
    "figure",
    [
        replace(FIGURE, point=13),
        replace(FIGURE, minimum=72, qualifier="at_least", raw="at least 72"),
        replace(FIGURE, maximum=100, qualifier="at_most"),
        replace(FIGURE, point=50, qualifier="about"),
        replace(FIGURE, minimum=41, maximum=57, qualifier="between"),
        replace(FIGURE, minimum=1000, maximum=1500, point=1000),
        replace(FIGURE, qualifier="dozens"),
        replace(FIGURE, state="not_stated"),
        replace(FIGURE, state="none", measure="injured", who="civilian"),
    ],
)
def test_a_figure_opened_and_saved_is_the_same(qtbot: QtBot, figure: Figure) -> None:
    themes.start("light")
    form = FigureForm(Session(), [CLAIM], figure)
    held = form.fields()
    cells = form.cells()
    assert form.trouble() == ""
    names = {"min": "minimum", "max": "maximum"}
    for name, cell in cells.items():
        assert getattr(figure, names.get(name, name)) == cell, name
    for field in held:
        field.deleteLater()
