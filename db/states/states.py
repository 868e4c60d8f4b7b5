"""Which state of a case is asked for, and the reader that answers for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from db import log
from db.reader import Reader
from db.states import known, private
from db.states.shadows import shadows


@dataclass(frozen=True, slots=True)
class State:
    """`reader` answers for it, as long as the state is open. `left_out`: living rows that are
    private or belong to something private, by table."""

    reader: Reader
    left_out: Mapping[str, int] = field(default_factory=dict)


@contextmanager
def state(
    reader: Reader,
    *,
    moment: int | None = None,
    without_private: bool = False,
    handling_of_today: bool = True,
    searchable: bool = False,
    stop: Callable[[], bool] = lambda: False,
) -> Iterator[State]:
    """The case as it was known at `moment` (milliseconds since 1970; None: as it is).

    `without_private`: and without what is private today; `handling_of_today`: marked and private as
    it is today; `searchable`: incidents can be found by their words, too. A moment before the first
    act has nothing in it; one in the future is today. `stop`: asked whether to stop, see `shadows`.
    The reader that was given is free meanwhile.
    """
    without_private = without_private and _any_private(reader)
    if moment is None and not without_private:
        yield State(reader)
        return
    with shadows(reader, stop) as made:
        if moment is not None:
            known.roll_back(made, moment, handling_of_today)
        left_out = private.take_out(made) if without_private else {}
        if searchable:
            made.index_words()
        made.connection.execute("PRAGMA query_only=ON")
        yield State(Reader(made.connection), left_out)


def is_private(reader: Reader, table: str, row: int) -> bool:
    """Whether a record itself is marked private."""
    return bool(reader.value(f"SELECT private FROM {table} WHERE id = ?", row))


def _any_private(reader: Reader) -> bool:
    return any(
        reader.value(f"SELECT EXISTS (SELECT 1 FROM {table} WHERE private = 1)")
        for table in log.held(reader.connection)
    )
