"""The style of citations: one of ours, or a CSL file of the person's own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from db.dossier.citing import STYLES, check, label, own_code
from db.errors import CaseError
from desktop.widgets import ChoiceField

_OTHER = "other"


class CitingField(ChoiceField):
    """`value()`: a code that `db.dossier.citing` knows."""

    def __init__(self) -> None:
        self._before = STYLES[0].code
        super().__init__("Style of citations", _offered(()), self._before)

    def _say_changed(self) -> None:
        if self.value() == _OTHER:
            self._choose()
            return
        self._before = self.value()
        super()._say_changed()

    def _choose(self) -> None:
        """Ask for a file; what was chosen before stays when it cannot be used."""
        chosen, _ = QFileDialog.getOpenFileName(self, "Citation style", "", "CSL styles (*.csl)")
        code, trouble = self._before, ""
        if chosen:
            try:
                check(own_code(Path(chosen)))
                code = own_code(Path(chosen))
            except CaseError as error:
                trouble = error.sentence
        offered = _offered((code,) if code not in {each.code for each in STYLES} else ())
        self.set_value(self._before)
        self.offer(offered)
        self.set_value(code)
        self.complain(trouble)


def _offered(own: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return (
        *((each.code, each.name) for each in STYLES),
        *((code, label(code)) for code in own),
        (_OTHER, "A style file of your own…"),
    )
