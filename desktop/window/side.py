"""What can stand at the side of a window beside the inspector: the steps of the case, and a second
card.

Hides that both are made when they are first asked for, and that a narrow window holds one of them.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.theme import broad
from desktop.window.rooms import cards

if TYPE_CHECKING:
    from db.refs import Ref
    from desktop.beside import Beside
    from desktop.history.step_panel import StepPanel
    from desktop.window.frame import Window

#: A window narrower than this holds one of the two.
_NARROW = 1500


class Side:
    """The side of one window."""

    def __init__(self, window: Window) -> None:
        self._window = window

    @cached_property
    def steps(self) -> StepPanel:
        """The steps of the case."""
        from desktop.history.step_panel import StepPanel

        made = StepPanel(self._window.session)
        self._window.desk.add_side(made)
        made.closed.connect(lambda: self._window.show_view(self._window.view))
        return made

    @cached_property
    def beside(self) -> Beside:
        """The second card."""
        from desktop.beside import Beside

        made = Beside(self._window.session, cards)
        self._window.desk.add_card(made)
        made.closed.connect(lambda: self._window.show_view(self._window.view))
        made.swapped.connect(self._swap)
        return made

    def toggle_steps(self) -> None:
        """Show the steps, or put them away."""
        if self.steps.isVisible():
            self.steps.put_away()
            return
        if self._is_narrow() and "beside" in self.__dict__:
            self.beside.put_away()
        self.steps.show()
        self.steps.list.setFocus()

    def keep_card(self) -> None:
        """Keep the card of the selected record beside the next one's."""
        window = self._window
        ref = window.session.selection
        if ref is None or not self.beside.keep(ref):
            return
        if self._is_narrow() and "steps" in self.__dict__:
            self.steps.hide()
        if not window.inspector.isVisible():
            window.doings.do("inspector")
        window.desk.share_cards()

    @property
    def kept_beside(self) -> Ref | None:
        """The record that is kept beside; None when none is."""
        return self.beside.ref if "beside" in self.__dict__ else None

    def keep_ref(self, ref: Ref) -> None:
        """Keep the card of a record beside that of the selected one."""
        if self.beside.keep(ref):
            self._window.desk.share_cards()

    def _swap(self, kept: object) -> None:
        selected = self._window.session.selection
        if selected is not None:
            self.beside.keep(selected)
        self._window.session.select(kept)  # type: ignore[arg-type]  # signals carry objects

    def _is_narrow(self) -> bool:
        return self._window.width() < broad(_NARROW)
