"""The fields that tie something to the words of a source: the source, then a quote or new words.

Hides how typed words become a quote: they are looked for in the texts kept of the source.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from db.language import in_quotes, say
from db.reader import Reader
from db.records import quotes, sources
from db.records.quotes import Quote
from db.step import Step
from desktop.session import Session
from desktop.widgets.fields import ChoiceField, LinesField
from desktop.widgets.fitting import show_when
from desktop.widgets.labels import Secondary
from desktop.widgets.picker import Found, RecordPicker
from desktop.widgets.record_search import source_search

TYPED = ""
NO_QUOTE = "none"
_SHOWN = 68


@dataclass(frozen=True, slots=True)
class Texts:
    """What is held of a source: its publication date, its texts and the quotes taken so far."""

    issued: str | None = None
    snapshots: tuple[tuple[int, str], ...] = ()
    quotes: tuple[Quote, ...] = ()


def held(reader: Reader, source: int) -> Texts:
    """What is held of a source."""
    kept = quotes.snapshots_of(reader, source)
    found = sources.get(reader, source)
    return Texts(
        issued=found.issued if found else None,
        snapshots=tuple((each.id, each.cleaned_text) for each in kept),
        quotes=tuple(quote for each in kept for quote in quotes.in_snapshot(reader, each.id)),
    )


def place_of(texts: Texts, words: str) -> tuple[int, int, int] | None:
    """Snapshot, start and end of words; spaces and line ends count alike."""
    parts = words.strip('“”"«»').split()
    if not parts:
        return None
    pattern = re.compile(r"\s+".join(re.escape(part) for part in parts))
    for snapshot, text in texts.snapshots:
        found = pattern.search(text)
        if found:
            return snapshot, found.start(), found.end()
    return None


def offer(choice: ChoiceField, texts: Texts, chosen: str) -> None:
    """Let one choose among the quotes of a source, other words of its text, and none."""
    box = choice.choice
    box.blockSignals(True)
    box.clear()
    box.addItem(say("Other words of the text"), TYPED)
    for quote in texts.quotes:
        short = " ".join(quote.exact.split())
        shown = short if len(short) <= _SHOWN else short[: _SHOWN - 1] + "…"
        box.addItem(in_quotes(shown), str(quote.id))
    box.addItem(say("No quote"), NO_QUOTE)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)


class QuotedWords:
    """Source and words, neither of which is needed. `quote`: the one it is tied to now."""

    def __init__(
        self, session: Session, source: Found | None = None, quote: int | None = None
    ) -> None:
        self._session = session
        self._quote = quote
        self._texts = Texts()
        self.source = RecordPicker(
            say("Source"),
            source_search(session),
            source,
            placeholder=say("Where it was published"),
        )
        self.quote = ChoiceField(say("Words"), [])
        self.words = LinesField(
            say("Words as published"),
            placeholder=say("Paste the words from the text"),
            rows=2,
            hint=say("They are looked for in the text kept of the source."),
        )
        self.without = Secondary(say("To quote words, choose a source whose text is kept."))
        self.source.changed.connect(self._ask)
        self.quote.changed.connect(self._fit)
        self._fit()
        self._ask()

    def fields(self) -> list[QWidget]:
        """In the order of the form."""
        return [self.source, self.without, self.quote, self.words]

    def trouble(self) -> str:
        """The sentence why they cannot be taken, or ""; complains at the field."""
        if self._is_typed() and self.words.value() and self._place() is None:
            self.words.complain(
                say(
                    "These words do not stand in the text kept of the source. Copy them from "
                    "there, or choose “No quote”."
                )
            )
            self.words.focus()
            return say("The words were not found.")
        return ""

    def maker(self) -> Callable[[Step], int | None]:
        """Gives the quote inside a step, None for none. Reads the fields now: the form is gone when
        the step runs."""
        place = self._place() if self._is_typed() else None
        chosen = self.quote.value()
        picked = int(chosen) if chosen.isdigit() and self._texts.snapshots else None
        return lambda step: quotes.create(step, *place) if place else picked

    def _is_typed(self) -> bool:
        return bool(self._texts.snapshots) and self.quote.value() == TYPED

    def _place(self) -> tuple[int, int, int] | None:
        return place_of(self._texts, self.words.value())

    def _ask(self) -> None:
        source = self.source.value()
        if source is None or source.id is None:
            self._take(Texts())
            return
        number = source.id
        self._session.read("quoted-words", lambda reader: held(reader, number), self._take)

    def _take(self, texts: Texts) -> None:
        self._texts = texts
        offer(self.quote, texts, str(self._quote) if self._quote else TYPED)
        self._fit()

    def _fit(self) -> None:
        texts, chosen = bool(self._texts.snapshots), self.source.value() is not None
        show_when(self.quote, texts)
        show_when(self.words, self._is_typed())
        show_when(self.without, chosen and not texts)
