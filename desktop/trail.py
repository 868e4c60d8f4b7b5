"""Where the person has been: views and selections, back and forward, as in a browser."""

from __future__ import annotations

from dataclasses import dataclass, field

from db.refs import Ref

#: Further back than this nobody remembers.
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Stop:
    """A view and what was selected in it."""

    view: str
    ref: Ref | None


@dataclass(slots=True)
class Trail:
    """The stops, and which one is now."""

    stops: list[Stop] = field(default_factory=list)
    at: int = -1

    @property
    def can_go_back(self) -> bool:
        """Whether there is a stop before this one."""
        return self.at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a stop after this one."""
        return self.at < len(self.stops) - 1

    def note(self, stop: Stop) -> None:
        """Remember a new stop; what lay ahead is forgotten. A stop of its own view is no news."""
        if self.at >= 0 and self.stops[self.at] == stop:
            return
        del self.stops[self.at + 1 :]
        self.stops.append(stop)
        del self.stops[:-_LONGEST]
        self.at = len(self.stops) - 1

    def back(self) -> Stop | None:
        """The stop before, now the current one."""
        if not self.can_go_back:
            return None
        self.at -= 1
        return self.stops[self.at]

    def forward(self) -> Stop | None:
        """The stop after, now the current one."""
        if not self.can_go_forward:
            return None
        self.at += 1
        return self.stops[self.at]
