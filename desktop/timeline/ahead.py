"""What the timeline reads of the first case of a window while its own page is still being made.

Hides that this happens on the thread that opened the file: loading the code of the page takes the
window longer than opening and reading a million incidents takes that thread. No Qt.
"""

from __future__ import annotations

from contextlib import closing

from db.case import Case
from db.columns import plain
from desktop.timeline import material
from desktop.timeline.material import Choice, Material

#: What nobody has chosen otherwise yet.
_BEGINNING = Choice(plan=plain(Choice().axis))


class Ahead:
    """A case read as the timeline begins with it, on the thread that opened it."""

    def __init__(self, case: Case) -> None:
        self._case = case
        with closing(case.reader()) as reader:
            self._found = material.read(reader, _BEGINNING)

    def of(self, case: Case | None, choice: Choice) -> Material | None:
        """What was read; None when it is of another case or was asked for otherwise."""
        return self._found if case is self._case and choice == _BEGINNING else None
