"""How far a person is in the guided first case, and how that is kept between two starts.

Hides that it lies in the settings as one line of text: a case must not know that it was somebody's
first.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from desktop.guide.steps import COUNTED, NAMES, STEPS, Counts, GuideStep


@dataclass(frozen=True, slots=True)
class Progress:
    """`case`: the path of the case it goes on in; `done`: names of steps; `before`: what the case
    held when it began; `left`: it was put away, to be taken up later."""

    case: str = ""
    done: tuple[str, ...] = ()
    before: tuple[int, ...] = (0,) * COUNTED
    left: bool = False

    @property
    def step(self) -> GuideStep | None:
        """The first step that is not done; None when all are."""
        return next((step for step in STEPS if step.name not in self.done), None)

    @property
    def is_over(self) -> bool:
        """Whether every step is done."""
        return self.step is None

    def is_about(self, path: Path | None) -> bool:
        """Whether it goes on in this case."""
        return path is not None and bool(self.case) and self.case == str(path.absolute())

    def with_done(self, *names: str) -> Progress:
        """With these steps ticked off, whatever their order."""
        held = {*self.done, *names}
        return replace(self, done=tuple(name for name in NAMES if name in held))

    def seen(self, now: Counts) -> Progress:
        """With all ticked off that the case holds more of than before."""
        return self.with_done(*now.more_than(Counts(self.before)))

    def kept(self) -> str:
        """As the settings keep it."""
        return json.dumps(asdict(self)) if self.case else ""


def begun(path: Path, now: Counts) -> Progress:
    """The beginning in a case that holds so much."""
    return Progress(str(path.absolute()), before=now.held)


def read(text: str) -> Progress:
    """What was kept; none when it cannot be read."""
    try:
        cells = json.loads(text)
        done = tuple(name for name in NAMES if name in cells["done"])
        before = tuple(int(number) for number in cells["before"])
        if len(before) != COUNTED:
            return Progress()
        return Progress(str(cells["case"]), done, before, cells["left"] is True)
    except (ValueError, KeyError, TypeError):
        return Progress()
