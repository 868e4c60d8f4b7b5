"""What came out of a damaged file and what is missing, in words and as a text to keep."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from db.export.wanted import counted
from db.strangers.outcome import Loss, Recovered

#: What people know by name; rows of other tables are counted together.
_NAMED = ("incident", "actor", "place", "source", "snapshot", "quote", "claim", "figure", "note")
#: Words for tables that no other part of the program names to people.
_WORDS = {
    "change": ("entry of the log", "entries of the log"),
    "merge": ("merge", "merges"),
    "conflict": ("conflict", "conflicts"),
    "txn": ("act of the log", "acts of the log"),
}


def summary(done: Recovered) -> str:
    """What was brought, and whether it is everything, in two sentences."""
    parts = [counted(table, done.rows[table]) for table in _NAMED if done.rows.get(table)]
    brought = f"Recovered: {', '.join(parts)}." if parts else "Nothing of the case was recovered."
    if done.whole:
        return f"{brought} Nothing is missing."
    return f"{brought} Below is what is missing. The damaged file was left as it is."


def missing(done: Recovered) -> tuple[str, ...]:
    """A line for each table that lost something that can be counted, and one for all others."""
    told = [_line(each) for each in done.losses if each.missing or each.unfit or each.mended]
    rest = [
        _several(each.table)
        for each in done.losses
        if not (each.missing or each.unfit or each.mended)
    ]
    if rest:
        told.append(f"Pages are destroyed that may have held {_or(rest)}")
    return tuple(told)


def lines(name: str, out: str, done: Recovered) -> Iterator[str]:
    """The report as lines of text: from which file into which, when, and every table."""
    yield f"What Casebinder recovered from “{name}” into “{out}”"
    yield f"{datetime.now():%Y-%m-%d %H:%M}"
    yield ""
    yield summary(done)
    if done.losses:
        yield ""
        yield "Missing or mended"
        yield from (f"- {line}" for line in missing(done))
    if done.told:
        yield ""
        yield "About the file"
        yield from (f"- {line}" for line in done.told)
    yield ""
    yield "Rows in the new file"
    yield from (f"- {_counted(table, count)}" for table, count in sorted(done.rows.items()))


def _line(loss: Loss) -> str:
    parts = []
    if loss.missing:
        more = " or more" if loss.uncounted else ""
        parts.append(f"{_counted(loss.table, loss.missing)}{more} cannot be read")
    elif loss.uncounted:
        parts.append(f"{_several(loss.table)}: some are lost, and nobody can say how many")
    if loss.unfit:
        parts.append(f"{_counted(loss.table, loss.unfit)} left out: no case can hold them")
    if loss.mended:
        parts.append(f"{_counted(loss.table, loss.mended)} brought with something repaired")
    return "; ".join(parts)


def _counted(table: str, count: int) -> str:
    if table in _WORDS:
        return f"{count:,} {_WORDS[table][count != 1]}"
    return counted(table, count).replace("_", " ")


def _or(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _several(table: str) -> str:
    words = _WORDS[table][1] if table in _WORDS else counted(table, 2).partition(" ")[2]
    return words.replace("_", " ")
