"""What tests of the incident's ledger do and read on its card."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from db.records import claims, figures, sources
from db.step import Step
from desktop.incidents.ledger import Ledger
from tests.desktop.cards.conftest import Desk


def do(desk: Desk, label: str, act: object) -> None:
    desk.session.do(label, act)  # type: ignore[arg-type]
    desk.settle()


def words_of(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def card_words(desk: Desk) -> str:
    return words_of(desk.card)


def ledger_of(desk: Desk) -> Ledger:
    found: Ledger = next(each for each in desk.card.findChildren(Ledger) if each.isVisible())
    return found


def say(desk: Desk, act: str, **cells: object) -> int:
    """A claim about the rockets, without a quote; its id."""
    made: list[int] = []

    def write(step: Step) -> None:
        given: dict[str, object] = {"no_quote_reason": "heard on the radio", **cells}
        made.append(claims.create(step, incident=desk.ids.termez, act=act, **given))  # type: ignore[arg-type]

    do(desk, "Add claim", write)
    return made[0]


def tolls(desk: Desk) -> None:
    """Two more figures of the airport: 170 by Dawn, repeated elsewhere, with nine children."""

    def write(step: Step) -> None:
        for title, number in (("Dawn", 170), ("Tolo", 183)):
            source = sources.create(step, f"{title} counts", fields={"publisher": title})
            claim = claims.create(
                step,
                incident=desk.ids.airport,
                no_quote_reason="read",
                about="figure",
                source=source,
                said="2021-08-27",
                speaker_label="officials",
            )
            figures.add(step, claim, "killed", point=number)
            if number == 170:
                figures.add(step, claim, "killed", who="child", point=9)

    do(desk, "Add figures", write)
