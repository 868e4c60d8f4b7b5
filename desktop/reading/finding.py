"""Looking for suggestions while the text is already being read.

Hides that a long text is looked through piece by piece, beginning where it is read: each piece
is one question to a reader thread, and the next is only asked when it was answered. A text of
more than a few hundred pages is looked through only where it is read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from db.reader import Reader
from db.reading import passages
from db.reading.suggestion import Suggestion
from db.records import names
from desktop.reading.opened import Open
from desktop.session import Session

if TYPE_CHECKING:
    from db.reading.suggestions import NameIndex

#: Code points of a piece; a piece takes a reader thread a tenth of a second or so.
PIECE = 40_000
#: Of a text of more pieces only those are looked through that are read.
MOST = 10
_KEY = "reading suggestions"
_NAMING = ("actor", "actor_name", "identity_claim", "place", "place_name")

NamesShown = dict[tuple[str, str], str]


class Finding:
    """The suggestions of the open text as they arrive. `then`: called with all found so far."""

    def __init__(self, session: Session, then: Callable[[], None]) -> None:
        self._session = session
        self._then = then
        self._open: Open | None = None
        self._cut: list[tuple[int, int]] = []
        self._todo: set[tuple[int, int]] = set()
        self._near = 0
        self._busy = False
        self._by_piece: dict[int, tuple[Suggestion, ...]] = {}
        self._known: NameIndex | None = None
        self._run = 0
        self.names: NamesShown = {}

    @property
    def looking(self) -> bool:
        """Whether a piece is being looked through just now."""
        return self._busy

    @property
    def partial(self) -> bool:
        """Whether parts of the text were not looked through."""
        return bool(self._todo)

    @property
    def found(self) -> tuple[Suggestion, ...]:
        """What was found so far, in reading order."""
        return tuple(each for start in sorted(self._by_piece) for each in self._by_piece[start])

    def begin(self, found: Open, near: int, anew: bool = False, renamed: bool = False) -> None:
        """Look through a text, from the piece around `near` (code points) on. What was found
        before stays until it is found again, unless it is another text (`anew`). The index of
        names is kept until the case has others (`renamed`): one of 100,000 takes seconds."""
        self._run += 1
        if renamed:
            self.forget_names()
        if anew:
            self._by_piece = {}
        self._open = found
        self._cut = passages.pieces(found.snapshot.cleaned_text, PIECE)
        if not self._by_piece.keys() <= {start for start, _ in self._cut}:
            self._by_piece = {}
        self._todo = set(self._cut)
        self._busy = False
        self.look(near)

    def look(self, near: int) -> None:
        """The text is read around this place now (code points)."""
        self._near = near
        if self._todo and not self._busy:
            self._next()

    def after(self, place: int) -> int | None:
        """Where the first piece begins that lies after a place and was not looked through."""
        return min((start for start, _ in self._todo if start > place), default=None)

    def stop(self) -> None:
        """Look no further: the text is gone."""
        self._run += 1
        self._open = None
        self._todo, self._cut = set(), []
        self._by_piece = {}
        self._busy = False
        self.names = {}

    def forget_names(self) -> None:
        """The case has other names now, or it is another case."""
        self._known = None

    def _next(self) -> None:
        piece = self._wanted()
        if self._open is None or piece is None:
            return
        self._busy = True
        found, run, known = self._open, self._run, self._known

        def ask(reader: Reader) -> tuple[NameIndex, list[Suggestion], NamesShown]:
            # On this thread: its patterns take longer to load than a view should to open.
            from db.reading.suggestions import NameIndex, names_of_case

            held = known or NameIndex(names_of_case(reader))
            seen = find(found, held, *piece, go_on=lambda: run == self._run)
            return held, seen, shown_names(reader, seen)

        def arrived(answer: tuple[NameIndex, list[Suggestion], NamesShown]) -> None:
            if run != self._run:
                return
            self._known, seen, shown = answer
            self._by_piece[piece[0]] = tuple(seen)
            self.names |= shown
            self._todo.discard(piece)
            self._busy = False
            self._next()
            self._then()

        self._session.read(_KEY, ask, arrived, priority=1)

    def _wanted(self) -> tuple[int, int] | None:
        """The piece to look through next; None when no more is wanted."""
        if len(self._cut) <= MOST:
            return min(self._todo, key=lambda piece: _apart(piece, self._near), default=None)
        here = next((n for n, (_, end) in enumerate(self._cut) if end > self._near), 0)
        return next((each for each in self._cut[here : here + 2] if each in self._todo), None)


def find(
    found: Open, known: NameIndex, start: int, end: int, go_on: Callable[[], bool]
) -> list[Suggestion]:
    """The suggestions of a piece of an open text, with their places in the whole; `go_on` says
    no when another text was opened meanwhile."""
    from db.reading import suggestions

    snapshot = found.snapshot
    seen = suggestions.suggest(
        snapshot.cleaned_text[start:end], found.source.issued, known, snapshot.lang, go_on
    )
    return [passages.shifted(each, start) for each in seen] if start else list(seen)


def shown_names(reader: Reader, seen: Iterable[Suggestion]) -> NamesShown:
    """The names of all actors and places that are suggested."""
    out: NamesShown = {}
    wanted: dict[str, set[int]] = {"actor": set(), "place": set()}
    for each in seen:
        if each.kind in wanted:
            values = (each.value, *each.others)
            wanted[each.kind] |= {int(value) for value in values if value.isdigit()}
        actor = getattr(each.detail, "actor", None)
        if actor is not None:
            wanted["actor"].add(actor)
    for number, name in names.shown(reader, "actor", wanted["actor"]).items():
        out["actor", str(number)] = name
    for number, name in names.shown(reader, "place", wanted["place"]).items():
        out["place", str(number)] = name
    return out


def _apart(piece: tuple[int, int], near: int) -> tuple[int, int]:
    """The piece around a place first, then those after it, then those before."""
    start, end = piece
    if start <= near < end:
        return 0, 0
    return (1, start) if start > near else (2, near - start)
