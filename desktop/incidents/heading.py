"""The head of an incident's card: when and how surely, where, how it stands, how it was dated."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from db import terms
from db import when as dates
from db.language import in_quotes, many, onward, say, with_commas
from db.records.cards import IncidentCard, PlaceLink
from db.terms import Standing
from db.when import When
from desktop.theme import Space
from desktop.widgets import Chip, FlowLayout, Words
from desktop.widgets.labels import isolated

#: Letters that surely stand on one line of the narrowest card.
_ONE_LINE = 36
_STANDING_TONES = {
    Standing.REPORTED: "quiet",
    Standing.CLAIMED: "neutral",
    Standing.CONFIRMED: "good",
    Standing.DENIED: "danger",
    Standing.DISPUTED: "danger",
}


class WhenAndWhere(QWidget):
    """ "18 April 2022 [day]  Balkh → Surxondaryo", wrapping between its parts only."""

    def __init__(self, when: When | None, places: Sequence[PlaceLink]) -> None:
        super().__init__()
        row = FlowLayout(self, Space.S)
        if when is None:
            row.addWidget(_line(say("No date yet"), "body", "secondary"))
        else:
            row.addWidget(_line(dates.said(when, nbsp=True), "strong"))
            row.addWidget(Chip.state(dates.PRECISIONS[dates.precision(when)], "quiet"))
        where = place_words(places)
        if where:
            row.addWidget(_line(where, "body", "secondary"))


def _line(text: str, role: str, tone: str = "") -> Words:
    words = Words(text, role, tone)  # type: ignore[arg-type]
    words.setMinimumHeight(22)
    words.setWordWrap(len(text) > _ONE_LINE)
    return words


def place_words(places: Sequence[PlaceLink]) -> str:
    """ "Balkh → Surxondaryo": from where to where, or just where."""
    start = [isolated(each.name) for each in places if each.role == "origin"]
    end = [isolated(each.name) for each in places if each.role in ("location", "target")]
    names = [with_commas(dict.fromkeys(each)) for each in (start, end) if each]
    return f" {onward()} ".join(names)


def state_chips(card: IncidentCard) -> list[QWidget]:
    """How it stands, the state of the work, and what it rests on."""
    incident = card.incident
    standing = Standing(incident.standing)
    label = terms.STANDINGS[incident.standing].said.lower()
    chips: list[QWidget] = []
    if card.claims or standing != Standing.REPORTED:
        chips.append(Chip.state(label, _STANDING_TONES[standing]))
    if incident.status != "open":
        status = terms.said(terms.INCIDENT_STATUS, incident.status).lower()
        chips.append(Chip.state(status, "quiet"))
    if incident.is_aggregate:
        chips.append(Chip.state(say("total of many"), "quiet"))
    rests = rests_on(len(card.sources), card.origins)
    if rests:
        alarming = card.origins == 1
        chips.append(_line(rests, "small", "warning" if alarming else "secondary"))
    return chips


def rests_on(articles: int, origins: int) -> str:
    """ "3 articles · 1 origin"; a single one is said as the warning it is."""
    if not articles:
        return ""
    if articles == 1:
        return say("rests on one source")
    return say(
        "{articles} · {origins}",
        articles=many(articles, "{count:,} article", "{count:,} articles"),
        origins=many(origins, "{count:,} origin", "{count:,} origins"),
    )


def how_found(when: When | None) -> str:
    """How the date was read: the words, the day they were counted from, the rule; "" when the
    date was simply given."""
    if when is None or not when.phrase or when.rule in ("", "edtf"):
        return ""
    words = in_quotes(isolated(when.phrase))
    if when.published and when.rule not in _WITHOUT_PUBLICATION:
        words += say(", published {show}", show=dates.said(when.published, nbsp=True))
    rule = dates.said_rule(when.rule)
    return f"{words.rstrip('.')}. {rule}" if rule else say("Given as {words}.", words=words)


_WITHOUT_PUBLICATION = frozenset(
    (
        *("day_written_out", "month_written_out", "year_written_out", "decade", "century"),
        *("early_mid_late", "season", "part_of_year", "date_and_clock"),
    )
)
