"""Choices that may also come from a file of the person's own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from db.dossier.citing import STYLES, check, label, own_code
from db.errors import CaseError
from db.language import say
from desktop.widgets import ChoiceField

_OTHER = "other"


class FromFile(ChoiceField):
    """A choice whose last line asks for a file; what was chosen before stays when the file cannot
    be used, and the field says why."""

    def __init__(
        self, title: str, choices: tuple[tuple[str, str], ...], other: str, kinds: str
    ) -> None:
        self._choices = choices
        self._other = other
        self._kinds = kinds
        self._before = choices[0][0]
        super().__init__(title, self._offered(""), self._before)

    def taken(self, path: Path) -> tuple[str, str]:
        """Code and words of a file. Raises CaseError when it cannot be used."""
        raise NotImplementedError

    def _offered(self, own: str, words: str = "") -> tuple[tuple[str, str], ...]:
        return (*self._choices, *(((own, words),) if own else ()), (_OTHER, self._other))

    def _say_changed(self) -> None:
        if self.value() == _OTHER:
            self._ask()
            return
        self._before = self.value()
        super()._say_changed()

    def _ask(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.label, "", self._kinds)
        self.set_value(self._before)
        if not chosen:
            return
        try:
            code, words = self.taken(Path(chosen))
        except CaseError as error:
            self.complain(error.sentence)
            return
        self.offer(self._offered(code, words))
        self.set_value(code)


class CitingField(FromFile):
    """The style of citations; `value()` is a code that `db.dossier.citing` knows."""

    def __init__(self) -> None:
        super().__init__(
            say("Style of citations"),
            tuple((each.code, each.name) for each in STYLES),
            say("A style file of your own…"),
            "CSL styles (*.csl)",
        )

    def taken(self, path: Path) -> tuple[str, str]:
        code = own_code(path)
        check(code)
        return code, label(code)


class NamesField(FromFile):
    """Names to withhold; `value()` is the path of their file, "" for none."""

    def __init__(self) -> None:
        super().__init__(
            say("Names to withhold"),
            (("", say("None besides")),),
            say("From a file…"),
            say("Names to withhold (*.json)"),
        )

    def taken(self, path: Path) -> tuple[str, str]:
        # Whether it can be used is told with the pages: that takes the case.
        return str(path), path.name
