"""The fields of who says what, how sure and when; filled from the speech act in the words."""

from __future__ import annotations

from collections.abc import Callable

from db import terms
from db.language import say
from db.reading import chains, passages
from db.reading.suggestion import SpeechDetail
from db.step import Step
from desktop.reading.readings import Names
from desktop.reading.taken import Taken
from desktop.session import Session
from desktop.widgets import ChoiceField, Field, Found, RecordPicker, TextField, WhenField
from desktop.widgets.record_search import actor_of, actor_search, edtf_of
from desktop.widgets.side_by_side import SideBySide


class SpeechFields:
    """Three lines of a sheet. What the suggestion says beyond them (polarity, basis, the chain it
    came through) is kept as long as the act is not changed."""

    def __init__(self, session: Session, taken: Taken, names: Names) -> None:
        self._taken = taken
        self.found = taken.speech
        held = self.found.detail if self.found is not None else None
        self._detail = held if isinstance(held, SpeechDetail) else None
        detail = self._detail
        who: list[int | None] = [None]
        if self.found is not None:
            who = passages.known_speakers(taken.found, self.found, taken.text)
        speaker = None
        if detail is not None and len(who) == 1 and who[0] is not None:
            shown = names.get(("actor", str(who[0])), detail.speaker)
            speaker = Found(who[0], shown)
        self.speaker = RecordPicker(
            say("Who says it"),
            actor_search(session),
            speaker,
            create=say("Create actor"),
            placeholder=say("A person, a group, an office"),
        )
        label = detail.speaker if detail is not None and speaker is None else ""
        self._described = " ".join(label.split())
        self._together = who if len(who) > 1 else []
        count = len(self._together)
        self.label = TextField(
            say("Or as described"),
            self._described,
            placeholder=say("two security officials"),
            hint=say("{count} actors of the case: one claim for each.", count=count)
            if count
            else "",
        )
        self.act = ChoiceField(say("Says"), terms.ACTS, detail.act if detail else "reports")
        self.hedge = ChoiceField(say("Hedge"), terms.HEDGES, detail.hedge if detail else "none")
        self.said = WhenField(say("Said on"), published=taken.issued, hint="")
        said = taken.said_on(self.found)
        if said is not None:
            self.said.line.setText(said.text)
            self.said.read()

    @property
    def about(self) -> str:
        """What is said of the incident, as the suggestion has it."""
        return self._detail.about if self._detail is not None else "occurrence"

    def fields(self) -> list[Field]:
        """Two lines of the sheet."""
        return [
            SideBySide(self.speaker, self.label, shares=(3, 2)),
            SideBySide(self.act, self.hedge, self.said, shares=(2, 2, 2)),
        ]

    def cells(self) -> Callable[[Step], list[dict[str, object]]]:
        """The cells of the claims, one for each of those who speak together; read now and made
        inside a step (a new speaker comes first)."""
        speaker, label = self.speaker.value(), self.label.value()
        cells: dict[str, object] = {
            "act": self.act.value(),
            "hedge": self.hedge.value(),
            "said": edtf_of(self.said.value()),
            "speaker_label": "" if speaker else label,
        }
        detail = self._detail
        kept = detail is not None and detail.act == self.act.value()
        if detail is not None and kept:
            cells |= {"polarity": detail.polarity, "basis": detail.basis}
        together = self._together if speaker is None and label == self._described else []

        def make(step: Step) -> list[dict[str, object]]:
            if detail is not None and kept:
                chains.link(step, self._taken.source, detail.via)
            if together:
                return [{**cells, "speaker": one, "speaker_label": ""} for one in together]
            return [cells | {"speaker": actor_of(step, speaker)}]

        return make
