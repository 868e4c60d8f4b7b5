"""The actors, places and figures that stand in the words, to be taken along with one press each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtWidgets import QWidget

from db.language import say
from db.reading import acceptance
from db.reading.acceptance import Made
from db.reading.suggestion import FigureDetail, Suggestion
from db.records import figures
from db.step import Step
from desktop.reading.readings import Names, taken_for
from desktop.reading.taken import Taken
from desktop.widgets import Chip, Field, FlowLayout
from desktop.widgets.labels import isolated

_MOST = 12


class FoundNames(Field):
    """Chips that are on or off. `value()`: the suggestions that are on. Those of the case begin
    on; a name that would be new begins off."""

    def __init__(self, taken: Taken, names: Names, kinds: Iterable[str]) -> None:
        super().__init__(
            say("Also in these words"), say("Press to take it along, or to leave it out.")
        )
        body = QWidget()
        flow = FlowLayout(body)
        self._chips: list[tuple[Chip, Suggestion]] = []
        self._on: set[int] = set()
        seen: set[tuple[str, str]] = set()
        wanted = set(kinds)
        for each in taken.inside:
            key = (each.kind, each.value or each.text.casefold())
            if each.kind not in wanted or each.ambiguous or key in seen or len(seen) >= _MOST:
                continue
            seen.add(key)
            new = say("New: {isolated}", isolated=isolated(" ".join(each.text.split())))
            chip = Chip(taken_for(each, names) if each.value else new)
            chip.setCheckable(True)
            chip.toggled.connect(partial(self._turn, len(self._chips)))
            flow.addWidget(chip)
            self._chips.append((chip, each))
            if each.value:
                self._on.add(len(self._chips) - 1)
        self._column.insertWidget(1, body)
        self._show()

    @property
    def chips(self) -> tuple[tuple[Chip, Suggestion], ...]:
        """The chips, each with what it stands for."""
        return tuple(self._chips)

    def value(self) -> list[Suggestion]:
        return [each for number, (_, each) in enumerate(self._chips) if number in self._on]

    def empty(self) -> bool:
        return not self._on

    def focus(self) -> None:
        if self._chips:
            self._chips[0][0].setFocus()

    def taker(self, taken: Taken) -> Callable[[Step, int, int], None]:
        """What links all that is on now to an incident; figures are those of the claim, so that
        whoever makes it gives them."""
        chosen = self.value()

        def take(step: Step, incident: int, claim: int) -> None:
            for each in chosen:
                if isinstance(each.detail, FigureDetail):
                    cells = acceptance.figure_cells(each.detail)
                    figures.add(step, claim, raw=" ".join(each.text.split()), **cells)  # type: ignore[arg-type]
                    taken.settle(step, each, Made("claim", claim))
                else:
                    acceptance.accept(step, each, taken.ground(incident))

        return take

    def _turn(self, number: int, on: bool) -> None:
        if on == (number in self._on):
            return
        self._on ^= {number}
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        for number, (chip, _) in enumerate(self._chips):
            on = number in self._on
            chip.set_tone("accent" if on else "neutral")
            chip.setChecked(on)
            chip.setAccessibleDescription(say("taken along") if on else say("left out"))
