"""What goes into the dossier and how it is set: the column at the left of the pages.

Hides which choices a template has: what does not matter to the one that is chosen is not shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.asking import EVERYTHING, Question
from db.dossier.options import Options, Paper
from db.dossier.templates import SENSE, Template
from db.dossier.wording import LANGUAGES
from db.language import say
from db.terms import MARKINGS, Term
from desktop.dossier.from_file import CitingField, NamesField
from desktop.dossier.part import Kept, PartChoice
from desktop.theme import Space
from desktop.widgets import CheckField, ChoiceField, Field, Secondary, SectionHead, TextField, Words
from desktop.widgets.code_names import language_name

PAPERS: dict[Paper, str] = {
    "a4": "A4",
    "us-letter": say("US Letter"),
    "a3": "A3",
    "a2": "A2",
    "a1": "A1",
    "a0": "A0",
}
_OWN_MARKING = Term("", say("As the case is marked"))
_AS_IT_IS = Term("", say("Nothing: print what is there"))
_PROFILES = {
    "everything": say("What no share holds"),
    "colleague": say("What a colleague may not see"),
    "public": say("What the public may not see"),
}


class Choices(QWidget):
    """`changed`: other pages are wanted; `typed`: and more letters may follow. `faults`: why some
    templates of the person's own are not among them; `shown`: what the timeline's filters let
    through now."""

    changed = Signal()
    typed = Signal()

    def __init__(
        self,
        templates: Sequence[Template],
        faults: Sequence[str] = (),
        shown: Callable[[], Question] = lambda: EVERYTHING,
    ) -> None:
        super().__init__()
        self._templates = {each.code: each for each in templates}
        kinds = [(each.code, say(each.name, sense=SENSE)) for each in templates]
        self.kind = ChoiceField(say("Kind of dossier"), kinds, kinds[0][0])
        self.about = Secondary("")
        self.faults = Words("\n".join(faults), "small", "warning")
        self.faults.setVisible(bool(faults))
        self.part = PartChoice(shown)
        self.title = TextField(say("Title"))
        languages = [(each.code, _named(each.name, language_name(each.code))) for each in LANGUAGES]
        self.lang = ChoiceField(say("Language of headings and dates"), languages, "en")
        self.paper = ChoiceField(say("Paper"), tuple(PAPERS.items()), "a4")
        self.landscape = CheckField(say("Across the sheet"))
        self.tiled = CheckField(say("In A4 sheets to put together"))
        self.citing = CitingField()
        self.quotes = CheckField(say("Print the quoted words"), True)
        self.appendices = CheckField(say("Append the texts of the sources"))
        self.marking = ChoiceField(say("Marking"), (_OWN_MARKING, *MARKINGS[1:]), "")
        self.profile = ChoiceField(say("Withhold"), (_AS_IT_IS,), "")
        self.names = NamesField()
        self.private = CheckField(say("Print private records, too"))
        self._build()
        self.kind.changed.connect(self._fold)
        self.profile.changed.connect(self._hold_back)
        self.names.changed.connect(self._hold_back)
        for each in self._fields():
            each.changed.connect(self.changed)
        self.part.changed.connect(self.changed)
        self.title.changed.connect(self.typed)
        self._fold()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        _stack(column, self.kind, self.about, self.faults, self.part, self.title)
        column.addWidget(SectionHead(say("How it is set")))
        _stack(column, self.lang, self.paper, self.landscape, self.tiled, self.citing)
        _stack(column, self.quotes, self.appendices, SectionHead(say("Who may see it")))
        _stack(column, self.marking, self.profile, self.names, self.private)

    def _fields(self) -> tuple[Field, ...]:
        return (
            *(self.kind, self.lang, self.paper, self.landscape, self.tiled),
            *(self.citing, self.quotes, self.appendices, self.marking),
            *(self.profile, self.names, self.private),
        )

    @property
    def template(self) -> Template:
        """The template that is chosen."""
        return self._templates[self.kind.value()]

    def offer(self, kept: Kept) -> None:
        """Other views or profiles are kept in the case."""
        self.part.offer(kept)
        words = [
            (name, _PROFILES.get(name, say("By the profile “{name}”", name=name)))
            for name in kept.profiles
        ]
        self.profile.offer([(_AS_IT_IS.code, _AS_IT_IS.label), *words])

    def options(self) -> Options | str:
        """What was chosen, or a sentence on what is missing."""
        part = self.part.value()
        if isinstance(part, str):
            return part
        poster = self._is_poster
        return Options(
            incidents=part.incidents,
            actors=part.actors,
            start=part.start,
            end=part.end,
            question=part.question,
            as_of=part.as_of,
            title=self.title.value(),
            marking=self.marking.value(),
            paper=cast(Paper, self.paper.value()),
            quotes=self.quotes.value(),
            template=self.template.code,
            lang=self.lang.value(),
            style=self.citing.value(),
            profile=self.profile.value(),
            private=self.private.value() and not self._withholds,
            appendices=self.appendices.value() and self._appends,
            landscape=self.landscape.value() if poster else self.template.landscape,
            tiled=self.tiled.value() and poster,
        )

    @property
    def redaction(self) -> Path | None:
        """The file with names to withhold."""
        return Path(self.names.value()) if self.names.value() else None

    @property
    def _withholds(self) -> bool:
        """What is withheld goes by the rules of shares, and those never let private records go."""
        return bool(self.profile.value() or self.names.value())

    def _hold_back(self) -> None:
        self.private.setVisible(not self._withholds)

    @property
    def _appends(self) -> bool:
        """Of ours only the book has a place for them."""
        return self.template.code == "case" or self.template.origin == "user"

    @property
    def _is_poster(self) -> bool:
        return "a0" in self.template.papers

    def _fold(self) -> None:
        template = self.template
        self.about.say(say(template.about, sense=SENSE) if template.about else "")
        self.about.setVisible(bool(template.about))
        self.paper.offer([(each, PAPERS[each]) for each in template.papers])
        for field in (self.landscape, self.tiled):
            field.setVisible(self._is_poster)
        if self._is_poster:
            self.landscape.set_value(template.landscape)
        self.appendices.setVisible(self._appends)


def _stack(column: QVBoxLayout, *widgets: QWidget) -> None:
    for each in widgets:
        column.addWidget(each)


def _named(own: str, english: str) -> str:
    return own if own == english else f"{own} ({english})"
