"""Who may be the same as an actor, why, and what was decided: same, different or unclear.

Hides that the question goes out after the card is drawn (every name of the case is held against
its own), and how reasons and decisions are put into words.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db import terms
from db import when as dates
from db.language import say, with_semicolons
from db.reading.namesakes import Likeness, Namesake
from db.records import identities
from db.records.identities import DIFFERENT, SAME, UNCLEAR, Identity
from db.records.profiles import ActorCard
from db.refs import Ref
from desktop.session import Session
from desktop.theme import Size, Space, theme
from desktop.widgets import ChoiceField, LinesField, RecordPicker, Secondary, Sheet, Words
from desktop.widgets.acts import Act
from desktop.widgets.buttons import LinkButton
from desktop.widgets.card_view import CardView, flow
from desktop.widgets.code_names import country_name
from desktop.widgets.item_row import ItemRow
from desktop.widgets.labels import isolated
from desktop.widgets.record_search import actor_search

_LABELS = {SAME: say("Same"), DIFFERENT: say("Different"), UNCLEAR: say("Unclear")}
_UNDO = {
    SAME: say("Find them the same"),
    DIFFERENT: say("Find them different"),
    UNCLEAR: say("Leave it unclear"),
}


def banner(view: CardView, card: ActorCard) -> None:
    """Which profiles are read as one and by whom; one press takes it back."""
    for member in card.members:
        for tie in member.by[:1]:
            view.add(_United(view, member.actor.name, tie), Space.S)


class _United(QWidget):
    """One line of the banner, on a tint of its own."""

    def __init__(self, view: CardView, name: str, tie: Identity) -> None:
        super().__init__()
        self.setObjectName(f"united:{tie.id}")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(2)
        column.addWidget(
            Words(say("Read as one with {isolated}", isolated=isolated(name)), "strong")
        )
        column.addWidget(
            Secondary(
                say("Decided by {isolated}, {day}", isolated=isolated(tie.author), day=_day(tie.at))
            )
        )
        if tie.reason:
            column.addWidget(Secondary(tie.reason))
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        if view.editable:
            back = LinkButton(say("Take it back"))
            back.setObjectName(f"part:{tie.id}")
            back.clicked.connect(lambda: take_back(view.session, tie))
            row.addWidget(back)
        row.addStretch(1)
        column.addLayout(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().accent_ground)
        painter.drawRoundedRect(self.rect().toRectF(), Size.RADIUS, Size.RADIUS)


def _day(at: int) -> str:
    """ "3 May 2026", in the reader's own time zone."""
    moment = datetime.fromtimestamp(at, UTC).astimezone()
    return dates.said_short(moment.date().isoformat()).replace(" ", "\u00a0")


def build(view: CardView, card: ActorCard, found: tuple[Namesake, ...]) -> None:
    """Those who may be the same, then what was decided on others."""
    decided = {each.other: each for each in card.decided}
    united = {member.actor.id for member in card.members}
    open_ones = [
        each
        for each in found
        if each.actor not in united
        and (each.actor not in decided or decided[each.actor].verdict == UNCLEAR)
    ]
    if open_ones:
        ask = partial(choose, view.session, view, card.actor.id)
        view.section(say("May be the same"), say("Another…"), ask)
        for each in open_ones:
            _suggested(view, card, each, decided.get(each.actor))
    rest = [
        each
        for each in card.decided
        if each.other not in united and each.other not in {one.actor for one in open_ones}
    ]
    if rest:
        view.section(say("Found to be others"))
        view.many("decided", [partial(_decided_row, view, each) for each in rest])


def _suggested(view: CardView, card: ActorCard, each: Namesake, known: Identity | None) -> None:
    acts = view.acts(
        *(
            Act(f"{_LABELS[verdict]}…", partial(_decide, view, card, each, verdict))
            for verdict in (SAME, DIFFERENT, UNCLEAR)
        )
    )
    if known is not None:
        acts += view.acts(Act(say("Take back"), partial(take_back, view.session, known), "remove"))
    detail = reasons(each)
    if known is not None:
        detail = (
            say("left unclear: {reason} · {detail}", reason=known.reason, detail=detail)
            if known.reason
            else say("left unclear · {detail}", detail=detail)
        )
    kind = terms.said(terms.ACTOR_KINDS, each.kind).lower() if each.kind != "unknown" else ""
    row = ItemRow(each.name, "", kind, acts=acts, name=f"same:{each.actor}")
    row.setAccessibleName(f"{row.accessibleName()}, {detail}")
    row.opens(partial(view.session.select, Ref("actor", each.actor)))
    view.add(row, 0)
    why = Secondary(detail)
    why.setObjectName(f"why:{each.actor}")
    view.add(why, 0)
    if view.editable:
        view.add(flow(*_buttons(view, card, each), gap=Space.L), 0)


def _buttons(view: CardView, card: ActorCard, each: Namesake) -> list[QWidget]:
    made: list[QWidget] = []
    for verdict, words in _LABELS.items():
        button = LinkButton(words)
        button.setObjectName(f"{verdict}:{each.actor}")
        button.setAccessibleName(
            say("{words}: {name} and {name2}", words=words, name=card.actor.name, name2=each.name)
        )
        button.clicked.connect(lambda _=False, verdict=verdict: _decide(view, card, each, verdict))
        made.append(button)
    return made


def _decide(view: CardView, card: ActorCard, each: Namesake, verdict: str) -> None:
    decide(view.session, view, card, each.actor, each.name, verdict, reasons(each))


def _decided_row(view: CardView, each: Identity) -> QWidget:
    acts = view.acts(
        Act(say("Take the decision back"), partial(take_back, view.session, each), "remove")
    )
    row = ItemRow(
        each.other_name,
        each.reason,
        f"{each.verdict} · {each.author}",
        acts=acts,
        name=f"decided:{each.id}",
    )
    row.opens(partial(view.session.select, Ref("actor", each.other)))
    return row


def reasons(each: Namesake) -> str:
    """ "shares the name ISKP; similar spelling Муджахид / Mujahid; both of Afghanistan"."""
    told: dict[str, None] = {}
    for likeness in each.likenesses[:4]:
        told.setdefault(_reason(likeness))
    if each.country:
        told.setdefault(say("both of {country_name}", country_name=country_name(each.country)))
    return with_semicolons(told)


def _reason(like: Likeness) -> str:
    own, other = isolated(like.own), isolated(like.other)
    match like.sign:
        case "initials":
            short, long = sorted((own, other), key=len)
            return say("{short} may stand for {long}", short=short, long=long)
        case "spelling":
            return say("similar spelling {own} / {other}", own=own, other=other)
        case "acronym":
            return say("shares the acronym {other}", other=other)
    return (
        say("shares the name {other}", other=other)
        if like.own == like.other
        else say("{own} is also {other}", own=own, other=other)
    )


def decide(
    session: Session,
    near: QWidget,
    card: ActorCard,
    other: int,
    name: str,
    verdict: str,
    why: str,
) -> Sheet:
    """Ask for the reason of a decision on two actors."""
    reason = LinesField(
        say("Reason"), "", rows=3, hint=say("The names say: {why}.", why=why) if why else ""
    )
    titles = {
        SAME: say("{name} and {name2} are the same", name=card.actor.name, name2=name),
        DIFFERENT: say("{name} and {name2} are different", name=card.actor.name, name2=name),
        UNCLEAR: say("It is unclear whether {name} is {name2}", name=card.actor.name, name2=name),
    }
    hints = {
        SAME: say(
            "Both profiles are read as one, under the name {name}. Nothing is rewritten: "
            "it can be taken back at any time.",
            name=card.actor.name,
        ),
        DIFFERENT: say("They are not suggested to each other again."),
        UNCLEAR: say("The suggestion stays, with your reason."),
    }

    def then() -> str:
        words = reason.value()
        session.do(
            _UNDO[verdict],
            lambda step: identities.decide(step, card.actor.id, other, verdict, words),
        )
        return ""

    return Sheet.open(near, titles[verdict], [reason], _LABELS[verdict], then, hints[verdict])


def choose(session: Session, near: QWidget, actor: int) -> Sheet:
    """Decide on an actor that nobody suggested."""
    other = RecordPicker(say("The other actor"), actor_search(session), required=True)
    verdict = ChoiceField(say("They are"), list(_LABELS.items()), SAME)
    reason = LinesField(say("Reason"), "", rows=3)

    def then() -> str:
        found = other.value()
        if found is None or found.id is None:
            return say("Choose one of the suggestions.")
        number, code, words = found.id, verdict.value(), reason.value()
        if number == actor:
            return say("That is this actor itself. Choose another one.")
        session.do(_UNDO[code], lambda step: identities.decide(step, actor, number, code, words))
        return ""

    hint = say("Those that are the same are read as one; nothing is rewritten.")
    return Sheet.open(
        near, say("Same as another actor?"), [other, verdict, reason], say("Decide"), then, hint
    )


def take_back(session: Session, decision: Identity) -> None:
    """Let two actors stand each for itself again."""
    session.do(say("Take decision back"), lambda step: identities.take_back(step, decision.id))
