"""The form for a claim: who says what, in which words of which source.

Hides how typed words become a quote: they are looked for in the texts kept of the source, and
a claim is only taken with words that stand there or with a reason why there are none.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from db import terms
from db.language import say
from db.records import claims, quotes
from db.records.claims import Claim
from db.step import Step
from desktop.session import Session
from desktop.widgets.buttons import LinkButton
from desktop.widgets.fields import ChoiceField, LinesField, TextField
from desktop.widgets.fitting import show_when
from desktop.widgets.picker import Found, RecordPicker
from desktop.widgets.quoted_words import NO_QUOTE, TYPED, Texts, held, offer, place_of
from desktop.widgets.record_search import (
    actor_of,
    actor_search,
    edtf_of,
    source_of,
    source_search,
    when_from,
)
from desktop.widgets.sheet import Sheet
from desktop.widgets.side_by_side import SideBySide
from desktop.widgets.when_field import WhenField

_NO_TEXT = ("occurrence", "responsibility", "date", "figure")


class ClaimForm:
    """The fields of a claim about an incident or an actor, and how they are written."""

    def __init__(
        self, session: Session, claim: Claim | None = None, about: str = "occurrence"
    ) -> None:
        self._session = session
        self._claim = claim
        self._texts = Texts()
        self._make_speech(claim)
        self._make_words(claim)
        self._make_more(claim, claim.about if claim else about)
        self.source.changed.connect(self._ask_texts)
        self.quote.changed.connect(self._show_fitting)
        self.about.changed.connect(self._show_fitting)
        self.rank.changed.connect(self._show_fitting)
        self._show_fitting()
        self._ask_texts()

    def _make_speech(self, claim: Claim | None) -> None:
        speaker = _found(claim.speaker, claim.speaker_name) if claim and claim.speaker else None
        self.speaker = RecordPicker(
            say("Who says it"),
            actor_search(self._session),
            speaker,
            create=say("Create actor"),
            placeholder=say("A person, a group, an office"),
        )
        label = claim.speaker_name if claim and claim.speaker is None else ""
        self.label = TextField(
            say("Or as described"), label, placeholder=say("two security officials")
        )
        self.act = ChoiceField(say("Says"), terms.ACTS, claim.act if claim else "reports")
        self.said = WhenField(say("Said on"), when_from(claim.said if claim else None), hint="")

    def _make_words(self, claim: Claim | None) -> None:
        source = _found(claim.source, claim.source_title) if claim and claim.source else None
        self.source = RecordPicker(
            say("Source"),
            source_search(self._session),
            source,
            create=say("Create source"),
            placeholder=say("Where it was published"),
        )
        self.quote = ChoiceField(say("Words"), [])
        self.words = LinesField(
            say("Words as published"),
            placeholder=say("Paste the words from the text"),
            rows=3,
            hint=say("They are looked for in the text kept of the source."),
        )
        self.translation = TextField(say("Translation"), claim.quote_translation if claim else "")
        self.reason = TextField(
            say("Why there is no quote"),
            claim.no_quote_reason if claim else "",
            required=True,
            placeholder=say("heard on the radio; a row of a data set"),
            hint=say("To quote words, choose a source whose text is kept."),
        )

    def _make_more(self, claim: Claim | None, about: str) -> None:
        self.about = ChoiceField(say("About"), terms.ABOUT, about)
        given = claim.value if claim else ""
        dated = when_from(given) if about == "date" else None
        self.date = WhenField(say("The date given"), dated, required=True)
        self.text_value = TextField(say("What is said of it"), "" if dated else given)
        self.gist = TextField(say("In short"), claim.gist if claim else "")
        self.polarity = ChoiceField(
            say("Meaning"),
            [("affirmed", say("It is so")), ("negated", say("It is not so"))],
            claim.polarity if claim else "affirmed",
        )
        self.hedge = ChoiceField(say("Hedge"), terms.HEDGES, claim.hedge if claim else "none")
        self.basis = ChoiceField(
            say("Basis"), terms.BASES, claim.basis if claim else "cannot_judge"
        )
        graded = [("", say("Not graded yet")), *((t.code, t.said) for t in terms.CREDIBILITIES)]
        self.credibility = ChoiceField(say("Credibility"), graded)
        self.credibility.set_value((claim.credibility if claim else "") or "")
        self.rank = ChoiceField(say("Rank"), terms.RANKS, claim.rank if claim else "normal")
        self.rank_reason = TextField(say("Why"), claim.rank_reason if claim else "")

    def fields(self) -> list[QWidget]:
        """The fields in the order of the form; the second half behind one link."""
        more = [
            SideBySide(self.polarity, self.hedge),
            SideBySide(self.basis, self.credibility),
            self.gist,
            SideBySide(self.rank, self.rank_reason),
        ]
        link = LinkButton(say("Hedge, basis, credibility, rank …"))

        def unfold() -> None:
            link.hide()
            for field in more:
                field.show()

        link.clicked.connect(unfold)
        marked = self._claim is not None and self._is_marked(self._claim)
        for field in more:
            show_when(field, marked)
        show_when(link, not marked)
        return [
            SideBySide(self.speaker, self.label, shares=(3, 2)),
            SideBySide(self.act, self.about),
            self.date,
            self.text_value,
            SideBySide(self.source, self.said, shares=(3, 2)),
            self.quote,
            self.words,
            self.reason,
            self.translation,
            link,
            *more,
        ]

    @staticmethod
    def _is_marked(claim: Claim) -> bool:
        usual = ("affirmed", "none", "cannot_judge", "normal", None, "")
        return usual != (
            claim.polarity,
            claim.hedge,
            claim.basis,
            claim.rank,
            claim.credibility,
            claim.gist,
        )

    # What fits what

    def _show_fitting(self) -> None:
        chosen = self.quote.value()
        show_when(self.quote, bool(self._texts.snapshots))
        typed = bool(self._texts.snapshots) and chosen == TYPED
        show_when(self.words, typed)
        without = not self._texts.snapshots or chosen == NO_QUOTE
        show_when(self.reason, without)
        show_when(self.translation, not without)
        show_when(self.date, self.about.value() == "date")
        show_when(self.text_value, self.about.value() not in _NO_TEXT)

    def _ask_texts(self) -> None:
        source = self.source.value()
        if source is None or source.id is None:
            self._take_texts(Texts())
            return
        number = source.id
        self._session.read("claim-form", lambda reader: held(reader, number), self._take_texts)

    def _take_texts(self, texts: Texts) -> None:
        self._texts = texts
        self.said.set_published(texts.issued)
        chosen = self._claim.quote if self._claim is not None else None
        kept = str(chosen) if chosen else self.quote.value()
        if self._claim is not None and chosen is None and texts.snapshots:
            kept = NO_QUOTE
        offer(self.quote, texts, kept)
        self._show_fitting()

    # Checking and writing

    def trouble(self) -> str:
        """The sentence why the claim cannot be taken yet, or ""; complains at the field."""
        typed = bool(self._texts.snapshots) and self.quote.value() == TYPED
        if typed and self._place() is None:
            sentence = (
                say(
                    "These words do not stand in the text kept of the source. Copy them from "
                    "there, or choose “No quote” and say why."
                )
                if self.words.value()
                else say("Paste the words, or choose “No quote” and say why.")
            )
            self.words.complain(sentence)
            self.words.focus()
            return (
                say("The words were not found.") if self.words.value() else say("Words are needed.")
            )
        return ""

    def _place(self) -> tuple[int, int, int] | None:
        """Snapshot, start and end of the typed words."""
        return place_of(self._texts, self.words.value())

    def cells(self) -> Callable[[Step], dict[str, object]]:
        """The cells of the claim, made inside a step (a new actor, source or quote comes first).

        Reads the fields now: the form is gone when the step runs.
        """
        speaker, source = self.speaker.value(), self.source.value()
        place = self._place() if self.quote.value() == TYPED else None
        chosen = self.quote.value()
        picked = int(chosen) if chosen.isdigit() and self._texts.snapshots else None
        translation = self.translation.value()
        reason = self.reason.value()
        rest: dict[str, object] = {
            "act": self.act.value(),
            "about": self.about.value(),
            "value": self._value(),
            "gist": self.gist.value(),
            "polarity": self.polarity.value(),
            "hedge": self.hedge.value(),
            "basis": self.basis.value(),
            "said": edtf_of(self.said.value()),
            "credibility": self.credibility.value() or None,
            "rank": self.rank.value(),
            "rank_reason": self.rank_reason.value(),
            "speaker_label": "" if speaker else self.label.value(),
        }

        def make(step: Step) -> dict[str, object]:
            quote = quotes.create(step, *place) if place else picked
            if quote is not None:
                step.update("quote", quote, translation=translation)
            return rest | {
                "speaker": actor_of(step, speaker),
                "source": source_of(step, source),
                "quote": quote,
                "no_quote_reason": "" if quote is not None else reason,
            }

        return make

    def _value(self) -> str:
        about = self.about.value()
        if about == "date":
            return edtf_of(self.date.value()) or ""
        if about not in _NO_TEXT:
            return self.text_value.value()
        kept = self._claim
        return kept.value if kept is not None and kept.about == about else ""


def add_claim(
    session: Session,
    near: QWidget,
    *,
    incident: int | None = None,
    actor: int | None = None,
    about: str = "occurrence",
) -> Sheet:
    """Open the form for a new claim about an incident or an actor."""
    form = ClaimForm(session, about=about)

    def then() -> str:
        sentence = form.trouble()
        if not sentence:
            make = form.cells()
            session.do(
                say("Add claim"),
                lambda step: step.insert(
                    "claim", {**make(step), "incident": incident, "actor": actor}
                ),
            )
        return sentence

    return Sheet.open(near, say("Add a claim"), form.fields(), say("Add claim"), then, width=560)


def change_claim(session: Session, near: QWidget, claim: Claim) -> Sheet:
    """Open the form with a claim in it."""
    form = ClaimForm(session, claim)

    def then() -> str:
        sentence = form.trouble()
        if not sentence:
            make = form.cells()
            session.do(
                say("Change claim"), lambda step: claims.change(step, claim.id, **make(step))
            )
        return sentence

    return Sheet.open(near, say("Change the claim"), form.fields(), say("Save"), then, width=560)


def delete_claim(session: Session, claim: Claim) -> None:
    """Delete a claim; undo brings it back."""
    session.do(say("Delete claim"), lambda step: claims.delete(step, claim.id))


def _found(number: int | None, title: str) -> Found | None:
    return None if number is None else Found(number, title)
