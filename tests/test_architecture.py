"""The rules of ARCHITECTURE.md that a machine can check, and tests that the checker can fail.

A rule is a function from the parsed sources to complaints, one sentence each with its place.
"""

import ast
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("db", "desktop", "resources", "benchmarks", "tests")
PROGRAM = ("db", "desktop", "resources", "benchmarks")

ROOMS = (
    *("timeline", "incidents", "actors", "sources", "reading", "dossier", "map", "network"),
    *("handing", "merging", "history", "sharing", "notes", "tags", "duplicates", "manual"),
    "claims",
)
"""The folders of `desktop` that show one thing each; its other modules are the house around."""

SHARED = tuple(
    f"desktop.{name}" for name in ("session", "tasks", "jobs", "theme", "widgets", "icons", "paper")
)

MAY_IMPORT = {
    "resources": {"resources"},
    "db": {"db", "resources"},
    "desktop": {"desktop", "db", "resources", "benchmarks"},
    "benchmarks": {"benchmarks", "desktop", "db", "resources"},
    "tests": set(PACKAGES),
}
"""Which of our packages may import which: everything runs towards `db`."""

NOT_IN = {
    "db": ("PySide6", "shiboken6", "pytestqt"),
    "desktop": ("sqlite3", "sqlite_utils", "apsw"),
}
DATE_LIBRARIES = ("dateutil", "edtf", "dateparser")
NETWORK = (
    *("socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "poplib", "imaplib"),
    *("xmlrpc", "socketserver", "asyncio", "urllib3", "requests", "httpx", "aiohttp", "webbrowser"),
    *("PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets"),
)
NO_NOUN = {"util", "utils", "helper", "helpers", "common", "manager", "base", "misc", "core"}
LONGEST = 400
"""Lines. At 350 a module starts looking for its second half; past this it must have found it."""


@dataclass(frozen=True, slots=True)
class Import:
    """One imported module, by its full name, and where it is written."""

    target: str
    line: int
    at_import: bool
    """True when it runs as the module is imported: not in a function, not under TYPE_CHECKING."""


@dataclass(frozen=True, slots=True)
class Source:
    """One parsed module of ours."""

    name: str
    is_package: bool
    text: str
    tree: ast.Module

    @property
    def package(self) -> str:
        return self.name.partition(".")[0]

    def at(self, line: int) -> str:
        return f"{self.name}:{line}"


Sources = Mapping[str, Source]


def parse(files: Mapping[str, str]) -> Sources:
    """Sources by dotted name, from texts by path such as `db/when/__init__.py`."""
    sources: dict[str, Source] = {}
    for path, text in files.items():
        parts = path.removesuffix(".py").split("/")
        is_package = parts[-1] == "__init__"
        name = ".".join(parts[:-1] if is_package else parts)
        sources[name] = Source(name, is_package, text, ast.parse(text, path))
    return sources


@pytest.fixture(scope="module")
def ours() -> Sources:
    return parse(
        {
            path.relative_to(ROOT).as_posix(): path.read_text("utf-8")
            for package in PACKAGES
            for path in sorted((ROOT / package).rglob("*.py"))
        }
    )


def imports(source: Source, sources: Sources) -> Iterator[Import]:
    """All imports of a module, at any depth; `from x import y` names x.y where that is a module."""

    def walk(node: ast.AST, at_import: bool) -> Iterator[Import]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Import):
                for alias in child.names:
                    yield Import(alias.name, child.lineno, at_import)
            elif isinstance(child, ast.ImportFrom):
                origin = _origin(source, child)
                for alias in child.names:
                    full = f"{origin}.{alias.name}"
                    known = full in sources or full in NETWORK
                    yield Import(full if known else origin, child.lineno, at_import)
            else:
                yield from _by_name(child)
                yield from walk(child, at_import and not _is_put_off(child))

    yield from walk(source.tree, True)


def _by_name(node: ast.AST) -> Iterator[Import]:
    """`import_module("x.y")`, which hides an untyped library from mypy but not from the rules."""
    if (
        isinstance(node, ast.Call)
        and ast.unparse(node.func).endswith("import_module")
        and node.args
        and isinstance(node.args[0], ast.Constant)
    ):
        yield Import(str(node.args[0].value), node.lineno, False)


def _is_put_off(node: ast.AST) -> bool:
    if isinstance(node, ast.If):
        return "TYPE_CHECKING" in ast.unparse(node.test)
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)


def _origin(source: Source, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    parts = source.name.split(".")
    up = node.level - 1 if source.is_package else node.level
    return ".".join([*parts[: len(parts) - up], *filter(None, [node.module])])


def within(name: str, *packages: str) -> bool:
    return any(name == package or name.startswith(package + ".") for package in packages)


def wrong_way(sources: Sources) -> Iterator[str]:
    """desktop -> db -> resources; no Qt in db, no SQL in desktop, no tests in the program."""
    for source in sources.values():
        for found in imports(source, sources):
            target = found.target.partition(".")[0]
            if target in PACKAGES and target not in MAY_IMPORT[source.package]:
                yield f"{source.at(found.line)} imports {found.target}: it may not know {target}"
            if within(found.target, *NOT_IN.get(source.package, ())):
                yield f"{source.at(found.line)} imports {found.target}: not in {source.package}"


def between_rooms(sources: Sources) -> Iterator[str]:
    """A room knows itself and what all rooms share; only the window knows the rooms, and what
    prints without one."""
    for source in sources.values():
        if source.package != "desktop":
            continue
        here = _room(source.name)
        for found in imports(source, sources):
            there = _room(found.target)
            if here and within(found.target, "desktop"):
                if not within(found.target, f"desktop.{here}", *SHARED):
                    yield f"{source.at(found.line)}: the room {here} imports {found.target}"
            elif there and not within(source.name, "desktop.window", "desktop.printed"):
                yield f"{source.at(found.line)} imports the room {there}: only the window may"


def _room(name: str) -> str:
    parts = name.split(".")
    return parts[1] if len(parts) > 1 and parts[0] == "desktop" and parts[1] in ROOMS else ""


def cycles(sources: Sources) -> Iterator[str]:
    """Modules that import each other in a ring while they are being imported."""
    after = {
        name: {
            found.target
            for found in imports(source, sources)
            if found.at_import and found.target in sources and found.target != name
        }
        for name, source in sources.items()
    }

    def reachable(start: str) -> set[str]:
        seen: set[str] = set()
        ahead = list(after[start])
        while ahead:
            name = ahead.pop()
            if name not in seen:
                seen.add(name)
                ahead.extend(after[name])
        return seen

    reach = {name: reachable(name) for name in sources}
    told: set[str] = set()
    for name in sorted(sources):
        ring = {other for other in reach[name] if name in reach[other]}
        if ring and name not in told:
            told |= ring
            yield "a ring of imports: " + ", ".join(sorted(ring))


def names(sources: Sources) -> Iterator[str]:
    """A module is named after its subject, in the user's words."""
    for source in sources.values():
        if NO_NOUN.intersection(source.name.split(".")):
            yield f"{source.name}: the name says nothing; name it after its subject"


def lengths(sources: Sources) -> Iterator[str]:
    """Frozen migrations and tables of data (no function, no class) may be longer."""
    for source in sources.values():
        lines = source.text.count("\n")
        if lines > LONGEST and not within(source.name, "db.migrations") and not _is_table(source):
            yield f"{source.name} has {lines} lines; {LONGEST} is the limit: find its second half"


def _is_table(source: Source) -> bool:
    code = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)
    return not any(isinstance(node, code) for node in ast.walk(source.tree))


def swallowing(sources: Sources) -> Iterator[str]:
    """Only the task runner and the excepthook catch what they do not know.

    A handler that ends in a bare `raise` (to roll back first, say) catches nothing.
    """
    for source in sources.values():
        if source.package == "tests" or source.name == "desktop.tasks" or _sets_hook(source):
            continue
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ExceptHandler) and _is_broad(node.type):
                last = node.body[-1]
                if not (isinstance(last, ast.Raise) and last.exc is None):
                    yield f"{source.at(node.lineno)} catches everything; name the errors"
            elif (
                isinstance(node, ast.Call)
                and ast.unparse(node.func).endswith("suppress")
                and any(_is_broad(argument) for argument in node.args)
            ):
                yield f"{source.at(node.lineno)} suppresses everything; name the errors"


def _is_broad(caught: ast.expr | None) -> bool:
    if isinstance(caught, ast.Tuple):
        return any(_is_broad(one) for one in caught.elts)
    return caught is None or ast.unparse(caught) in ("Exception", "BaseException")


def _sets_hook(source: Source) -> bool:
    return any(
        isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "sys.excepthook"
        for node in ast.walk(source.tree)
    )


def undescribed(sources: Sources) -> Iterator[str]:
    """A module says what it is for; an empty `__init__` has nothing to say."""
    for source in sources.values():
        if source.tree.body and not ast.get_docstring(source.tree):
            yield f"{source.name} has no docstring"


def stray_dates(sources: Sources) -> Iterator[str]:
    """One package owns every date."""
    for source in sources.values():
        if source.package == "tests" or within(source.name, "db.when"):
            continue
        for found in imports(source, sources):
            if within(found.target, *DATE_LIBRARIES):
                yield f"{source.at(found.line)} imports {found.target}: dates belong to db.when"


def network(sources: Sources) -> Iterator[str]:
    """Nothing in the program can reach the network."""
    for source in sources.values():
        if source.package == "tests":
            continue
        for found in imports(source, sources):
            if within(found.target, *NETWORK):
                yield f"{source.at(found.line)} imports {found.target}, which can reach the network"


Rule = Callable[[Sources], Iterator[str]]
RULES: tuple[Rule, ...] = (
    *(wrong_way, between_rooms, cycles, names, lengths),
    *(swallowing, undescribed, stray_dates, network),
)


def by_name(rule: Rule) -> str:
    return rule.__name__


@pytest.mark.parametrize("rule", RULES, ids=by_name)
def test_the_program_keeps_the_rule(rule: Rule, ours: Sources) -> None:
    assert list(rule(ours)) == []


def test_every_package_was_read(ours: Sources) -> None:
    assert {source.package for source in ours.values()} == set(PACKAGES)


BROKEN: tuple[tuple[Rule, dict[str, str]], ...] = (
    (wrong_way, {"db/case.py": "from desktop import session", "desktop/session.py": ""}),
    (wrong_way, {"db/case.py": "def f():\n    import PySide6.QtCore"}),
    (wrong_way, {"db/case.py": "from PySide6 import QtCore"}),
    (wrong_way, {"desktop/session.py": "def f():\n    import sqlite3"}),
    (wrong_way, {"desktop/window.py": "from tests.conftest import shared"}),
    (wrong_way, {"resources/fonts.py": "import db.case"}),
    (between_rooms, {"desktop/actors/card.py": "from desktop.sources import card"}),
    (between_rooms, {"desktop/actors/card.py": "def f():\n    from ..sources.card import Card"}),
    (between_rooms, {"desktop/actors/card.py": "from desktop.window import Window"}),
    (between_rooms, {"desktop/actors/card.py": "from desktop.settings import Store"}),
    (between_rooms, {"desktop/palette.py": "import desktop.timeline.view"}),
    (cycles, {"db/a.py": "from db import b", "db/b.py": "from . import a"}),
    (
        cycles,
        {
            "db/a.py": "import db.b",
            "db/b.py": "try:\n    from .c import x\nexcept ImportError: pass",
            "db/c.py": "class C:\n    from db.a import y",
        },
    ),
    (names, {"db/utils.py": ""}),
    (names, {"desktop/helpers/paint.py": ""}),
    (lengths, {"db/case.py": "def f(): pass\n" * (LONGEST + 1)}),
    (swallowing, {"db/case.py": "try: f()\nexcept Exception: pass"}),
    (swallowing, {"db/case.py": "try: f()\nexcept: pass"}),
    (swallowing, {"db/case.py": "try: f()\nexcept (OSError, Exception) as e: raise E from e"}),
    (swallowing, {"db/case.py": "with contextlib.suppress(Exception): f()"}),
    (undescribed, {"db/case.py": "x = 1"}),
    (stray_dates, {"db/records/incidents.py": "from dateutil import parser"}),
    (stray_dates, {"desktop/cli.py": "def f():\n    import edtf"}),
    (network, {"db/exchange/html.py": "from urllib import request"}),
    (network, {"desktop/app.py": "from PySide6.QtNetwork import QLocalServer"}),
    (network, {"desktop/app.py": "from PySide6 import QtNetwork"}),
    (network, {"db/case.py": "def f():\n    import http.client"}),
    (network, {"db/case.py": "x = importlib.import_module('http.client')"}),
)


@pytest.mark.parametrize(("rule", "files"), BROKEN)
def test_a_broken_rule_is_told(rule: Rule, files: dict[str, str]) -> None:
    assert len(list(rule(parse(files)))) == 1


KEPT = {
    "db/__init__.py": '"""The case."""\nfrom db.case import Case',
    "db/case.py": (
        '"""One case."""\nimport sqlite3\ntry: f()\nexcept BaseException:\n    g()\n    raise'
    ),
    "db/when/reading.py": (
        '"""Dates."""\nfrom dateutil import parser\nfrom urllib.parse import quote'
    ),
    "db/migrations/m0001.py": '"""Frozen."""\n' + "def f(): pass\n" * (LONGEST + 1),
    "db/reading/months.py": '"""Names of months."""\n' + "x = 1\n" * (LONGEST + 1),
    "desktop/session.py": (
        '"""The bridge."""\nimport db\nfrom typing import TYPE_CHECKING\n'
        "if TYPE_CHECKING:\n    from desktop.tasks import Tasks\n"
    ),
    "desktop/tasks.py": '"""Threads."""\nimport desktop.session\ntry: f()\nexcept Exception: pass',
    "desktop/messages.py": '"""Bugs."""\nsys.excepthook = f\ntry: f()\nexcept Exception: pass',
    "desktop/timeline/view.py": (
        '"""A room."""\nfrom desktop import session\nfrom .scale import Scale'
    ),
    "desktop/timeline/scales/scale.py": '"""Time to pixels."""\nimport numpy',
    "desktop/window.py": '"""All rooms."""\nfrom desktop.timeline.view import View',
    "desktop/share/__init__.py": "",
}


@pytest.mark.parametrize("rule", RULES, ids=by_name)
def test_what_keeps_the_rule_passes(rule: Rule) -> None:
    assert list(rule(parse(KEPT))) == []
