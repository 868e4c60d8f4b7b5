"""What came out of a damaged file and what is missing, in words and as a text to keep."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from db.export.wanted import counted
from db.language import say
from db.strangers.outcome import Loss, Recovered

#: What people know by name; rows of other tables are counted together.
_NAMED = ("incident", "actor", "place", "source", "snapshot", "quote", "claim", "figure", "note")
#: Words for tables that no other part of the program names to people.
_WORDS = {
    "change": (say("entry of the log"), say("entries of the log")),
    "merge": ("merge", "merges"),
    "conflict": ("conflict", "conflicts"),
    "txn": (say("act of the log"), say("acts of the log")),
}


def summary(done: Recovered) -> str:
    """What was brought, and whether it is everything, in two sentences."""
    parts = [counted(table, done.rows[table]) for table in _NAMED if done.rows.get(table)]
    brought = (
        say("Recovered: {names}.", names=", ".join(parts))
        if parts
        else say("Nothing of the case was recovered.")
    )
    if done.whole:
        return say("{brought} Nothing is missing.", brought=brought)
    return say(
        "{brought} Below is what is missing. The damaged file was left as it is.", brought=brought
    )


def missing(done: Recovered) -> tuple[str, ...]:
    """A line for each table that lost something that can be counted, and one for all others."""
    told = [_line(each) for each in done.losses if each.missing or each.unfit or each.mended]
    rest = [
        _several(each.table)
        for each in done.losses
        if not (each.missing or each.unfit or each.mended)
    ]
    if rest:
        told.append(say("Pages are destroyed that may have held {or_}", or_=_or(rest)))
    return tuple(told)


def lines(name: str, out: str, done: Recovered) -> Iterator[str]:
    """The report as lines of text: from which file into which, when, and every table."""
    yield say("What Casebinder recovered from “{name}” into “{out}”", name=name, out=out)
    yield f"{datetime.now():%Y-%m-%d %H:%M}"
    yield ""
    yield summary(done)
    if done.losses:
        yield ""
        yield say("Missing or mended")
        yield from (f"- {line}" for line in missing(done))
    if done.told:
        yield ""
        yield say("About the file")
        yield from (f"- {line}" for line in done.told)
    yield ""
    yield say("Rows in the new file")
    yield from (f"- {_counted(table, count)}" for table, count in sorted(done.rows.items()))


def _line(loss: Loss) -> str:
    parts = []
    if loss.missing:
        lost = _counted(loss.table, loss.missing)
        parts.append(
            say("{counted} or more cannot be read", counted=lost)
            if loss.uncounted
            else say("{counted} cannot be read", counted=lost)
        )
    elif loss.uncounted:
        parts.append(
            say(
                "{several}: some are lost, and nobody can say how many",
                several=_several(loss.table),
            )
        )
    if loss.unfit:
        parts.append(
            say(
                "{counted} left out: no case can hold them",
                counted=_counted(loss.table, loss.unfit),
            )
        )
    if loss.mended:
        parts.append(
            say(
                "{counted} brought with something repaired",
                counted=_counted(loss.table, loss.mended),
            )
        )
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
