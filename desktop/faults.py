"""Reports of our own faults: what helps to mend them, and nothing of the case.

A report says which versions are at work and the way through our code to the place of the fault.
Hides how the words of a case are kept out of it: of what an error says only those words stay that
stand in the code it came through or that Python itself says; all others become "…".
"""

from __future__ import annotations

import builtins
import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from traceback import FrameSummary, extract_tb
from types import CodeType, TracebackType

import PySide6

from db import format as case_format
from db.language import spoken

_HOME = Path.home()
#: Our own packages and others' lie in folders of these names; what is before says whose computer
#: it is.
_ROOTS = ("site-packages", "desktop", "db", "resources", "lib")
_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[A-Za-z_][A-Za-z_0-9]*")
_REMOVED = re.compile(r"…(?:[\s/.,:;+-]*…)+")
#: What the interpreter and SQLite say of faults, besides the names they know.
_PYTHON_SAYS = """
a already an and are argument arguments assignment at attribute attributes base be been before
between bind broken by bytes callable calling can't cannot changed check closed codec column
concatenate constraint convert created database decode defined deleted deletion denied depth
dictionary directory disk divided division does during empty encode enough error exactly
exceeded exists expected failed file for foreign from full given got had has hashable have image
in incomplete index indices input instance instances integer internal invalid is item iterable
iteration iterator key keyword least less literal local locked malformed many maximum missing
modulo more most must name near no not number object objects of on only open operand operands
operate or ordinal out parameter permission pipe position positional probably range recursion
referenced required result returned sequence set size slice slices string subscriptable such
support supported syntax table takes than the thread threads to too type types underlying
unexpected unhashable unique unpack unsupported used value values variable was while with
without wrapped zero
"""
_SAID = frozenset(_PYTHON_SAYS.split())


@dataclass(frozen=True, slots=True)
class Report:
    """A fault. `doing`: what was being done, for the person's eyes, it may name their things;
    `text`: the report, in which nothing of the case stands; `mark`: the same for the same fault."""

    doing: str
    text: str
    mark: str


def report(doing: str, error: BaseException) -> Report:
    """The report of an error that was raised."""
    lines = [*_versions(), ""]
    for number, each in enumerate(_chain(error)):
        lines += ["caused:"] if number else []
        lines += _told(each)
    last = extract_tb(error.__traceback__)[-1:]
    mark = f"{type(error).__name__} {[(_short(each.filename), each.lineno) for each in last]}"
    return Report(doing, "\n".join(lines) + "\n", mark)


def _versions() -> list[str]:
    """Which program this is, and on what it stands."""
    from importlib.metadata import version  # takes longer to load than a start should wait

    return [
        f"Casebinder {version('casebinder')}, language {spoken()}",
        f"Python {platform.python_version()}, Qt for Python {PySide6.__version__}, "
        f"SQLite {case_format.sqlite_version()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    ]


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what it came from, the first cause first."""
    found: list[BaseException] = []
    at: BaseException | None = error
    while at is not None and at not in found:
        found.append(at)
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)
    return reversed(found)


def _told(error: BaseException) -> list[str]:
    """The frames without what their variables held, and what the error says, scrubbed."""
    lines = []
    for frame in extract_tb(error.__traceback__):
        lines += _frame(frame)
    said = scrubbed(str(error), _words_of(error.__traceback__))
    return [*lines, f"{type(error).__name__}: {said}"]


def _frame(frame: FrameSummary) -> list[str]:
    place = f"  {_short(frame.filename)}, line {frame.lineno}, in {frame.name}"
    return [place, f"    {frame.line}"] if frame.line else [place]


def _short(name: str) -> str:
    """The path of a module without what it says of the computer: "desktop/session.py"."""
    parts = Path(name).parts
    for root in _ROOTS:
        if root in parts[:-1]:
            at = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[at + (root == "site-packages") :])
    path = Path(name)
    if path.is_relative_to(_HOME):
        return f"~/{path.relative_to(_HOME).as_posix()}"
    return path.name


def scrubbed(said: str, known: frozenset[str]) -> str:
    """What an error says with only those words that are `known` or Python's own."""

    def keep(found: re.Match[str]) -> str:
        word = found.group()
        told = word.lower() in _SAID or word in known or hasattr(builtins, word)
        return word if told else "…"

    return _REMOVED.sub("…", _WORD.sub(keep, said))


def _words_of(trace: TracebackType | None) -> frozenset[str]:
    """The words of our code that an error came through: names, and texts written in it."""
    words: set[str] = set()
    while trace is not None:
        words.update(_words_in(trace.tb_frame.f_code))
        trace = trace.tb_next
    return frozenset(words)


def _words_in(code: CodeType) -> Iterator[str]:
    yield from (*code.co_names, *code.co_varnames)
    for held in code.co_consts:
        if isinstance(held, str):
            yield from _LETTERS.findall(held)
