"""What is made of selected words: a quote, a claim about an incident, an incident, an actor.

Each is one step: quote, claim and whatever is new come and go together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from db import terms
from db.reading import suggestions
from db.records import actors, claims, incidents, quotes
from db.records.incidents import Incident
from db.refs import Ref
from db.step import Step
from desktop.session import Session
from desktop.widgets import ChoiceField, Field, Found, RecordPicker, Sheet, TextField, WhenField
from desktop.widgets.record_search import actor_of, actor_search, edtf_of, incident_search
from desktop.widgets.side_by_side import SideBySide

_SHOWN = 160
_TITLE = 60
#: Letters in which a date is looked for while the sheet opens.
_SEARCHED = 2000
#: What a claim can be about without saying more than that.
_PLAIN = ("occurrence", "responsibility", "figure")


@dataclass(frozen=True, slots=True)
class Taken:
    """Words selected in a snapshot, in code points; the publication date they hang on."""

    snapshot: int
    source: int
    start: int
    end: int
    words: str
    issued: str | None
    lang: str


def quote_only(session: Session, taken: Taken) -> None:
    """Keep the words as a quote."""
    session.do(
        "Add quote",
        lambda step: quotes.create(step, taken.snapshot, taken.start, taken.end),
        lambda quote: session.select(Ref("quote", quote)),
    )


def new_incident(session: Session, near: QWidget, taken: Taken) -> Sheet:
    """A sheet for an incident that these words tell of."""
    words = " ".join(taken.words.split())
    # A short passage is a title to start from; typing replaces it.
    title = TextField("What happened", words if len(words) <= _TITLE else "", required=True)
    when = WhenField(
        "When",
        published=taken.issued,
        hint="As the text says it: “on Monday”, “last July”. Read against its publication date.",
    )
    _date(when, taken)
    kind = ChoiceField("Kind", terms.INCIDENT_KINDS)
    speech = _Speech(session)

    def then() -> str:
        words, dated, of_kind = title.value(), when.value(), kind.value()
        source = taken.source if dated is not None else None
        cells = speech.cells()

        def act(step: Step) -> int:
            made = incidents.create(step, words, when=dated, date_source=source, kind=of_kind)
            _claim(step, taken, cells, incident=made)
            return made

        session.do(
            "Add incident from words", act, lambda made: session.select(Ref("incident", made))
        )
        return ""

    fields = [title, SideBySide(when, kind, shares=(3, 2)), *speech.fields()]
    return Sheet.open(near, "New incident", fields, "Add incident", then, _said(taken), 560)


def new_claim(session: Session, near: QWidget, taken: Taken) -> Sheet:
    """A sheet for a claim about an incident that is there."""
    incident = RecordPicker(
        "About the incident",
        incident_search(session),
        placeholder="Type some of its words",
        required=True,
    )
    _offer_selected(session, incident)
    about = ChoiceField("Of what", terms.ABOUT, "occurrence")
    date = WhenField("The date given", published=taken.issued, hint="", required=True)
    _date(date, taken)
    value = TextField("What is said of it", hint="In short: the place, the motive, the name.")
    speech = _Speech(session)

    def fit() -> None:
        date.setVisible(about.value() == "date")
        value.setVisible(about.value() not in ("date", *_PLAIN))

    about.changed.connect(fit)
    fit()

    def then() -> str:
        found = incident.value()
        if found is None or found.id is None:
            return "Choose the incident that is meant."
        number, subject, cells = found.id, about.value(), speech.cells()
        given = edtf_of(date.value()) or "" if subject == "date" else value.value()
        said = "" if subject in _PLAIN else given
        session.do(
            "Add claim",
            lambda step: _claim(step, taken, cells, incident=number, about=subject, value=said),
            lambda _: session.select(Ref("incident", number)),
        )
        return ""

    fields = [incident, *speech.fields(), about, date, value]
    return Sheet.open(near, "New claim", fields, "Add claim", then, _said(taken), 560)


def new_actor(session: Session, near: QWidget, taken: Taken) -> Sheet:
    """A sheet for an actor named by these words; the words stay with it as where it is named."""
    name = TextField("Name", " ".join(taken.words.split()), required=True)
    kind = ChoiceField("Kind", terms.ACTOR_KINDS)

    def then() -> str:
        shown, of_kind = name.value(), kind.value()

        def act(step: Step) -> int:
            made = actors.create(step, shown, kind=of_kind, lang=taken.lang)
            _claim(step, taken, lambda _: {}, actor=made, about="identity")
            return made

        session.do("Add actor from words", act, lambda made: session.select(Ref("actor", made)))
        return ""

    return Sheet.open(near, "New actor", [name, kind], "Add actor", then, _said(taken))


#: The sheets by the key that opens them.
SHEETS: Mapping[str, Callable[[Session, QWidget, Taken], Sheet]] = {
    "i": new_incident,
    "c": new_claim,
    "a": new_actor,
}


class _Speech:
    """The fields of who says what, and how sure."""

    def __init__(self, session: Session) -> None:
        self._speaker = RecordPicker(
            "Who says it",
            actor_search(session),
            create="Create actor",
            placeholder="A person, a group, an office",
        )
        self._label = TextField("Or as described", placeholder="two security officials")
        self._act = ChoiceField("Says", terms.ACTS, "reports")
        self._hedge = ChoiceField("Hedge", terms.HEDGES, "none")

    def fields(self) -> list[Field]:
        """Two lines of the sheet."""
        return [
            SideBySide(self._speaker, self._label, shares=(3, 2)),
            SideBySide(self._act, self._hedge, shares=(3, 2)),
        ]

    def cells(self) -> Callable[[Step], dict[str, object]]:
        """The cells of the claim, read now and made inside a step (a new speaker comes first)."""
        speaker, label = self._speaker.value(), self._label.value()
        act, hedge = self._act.value(), self._hedge.value()

        def make(step: Step) -> dict[str, object]:
            return {
                "speaker": actor_of(step, speaker),
                "speaker_label": "" if speaker else label,
                "act": act,
                "hedge": hedge,
            }

        return make


def _claim(
    step: Step, taken: Taken, make: Callable[[Step], dict[str, object]], **of: object
) -> None:
    quote = quotes.create(step, taken.snapshot, taken.start, taken.end)
    claims.create(step, **{**make(step), **of, "quote": quote})  # type: ignore[arg-type]


def _offer_selected(session: Session, field: RecordPicker) -> None:
    """Put the selected incident in: it is what was looked at before the words were selected."""
    ref = session.selection
    if ref is None or ref.kind != "incident":
        return

    def put(found: Incident | None) -> None:
        if found is not None and field.empty():
            field.set_value(Found(found.id, found.title))

    session.read("reading selected", lambda reader: incidents.get(reader, ref.id), put)


def _date(field: WhenField, taken: Taken) -> None:
    """Put the first date of the words in, read as the field reads it, to be changed or left."""
    found = suggestions.dates(taken.words[:_SEARCHED], taken.issued)
    if found:
        field.line.setText(found[0].text)
        field.read()


def _said(taken: Taken) -> str:
    words = " ".join(taken.words.split())
    return f"“{words if len(words) <= _SHOWN else words[: _SHOWN - 1] + '…'}”"
