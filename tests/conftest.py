"""What every test stands on: no network, no screen, nobody's settings, and the real data if there.

Decides, once, that a test reaches neither the network nor the home of the person who runs it.
"""

from __future__ import annotations

import os
import shutil
import socket
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

if TYPE_CHECKING:
    from db.case import Case
    from tests.small_case import SmallCase

# Two workers share two cores with whatever else runs: how long one example takes says nothing.
hypothesis.settings.register_profile("casebinder", deadline=None, print_blob=True)
hypothesis.settings.load_profile("casebinder")

# Before anything imports Qt: pytest-qt does so while it is configured.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

REAL_DATA = Path(__file__).resolve().parents[2] / "shared"


class NetworkUsed(BaseException):
    """A test tried to reach the network. Not an Exception, so that no handler can swallow it."""


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        connection = arguments[0]
        if isinstance(connection, socket.socket) and connection.family == socket.AF_UNIX:
            return
        raise NetworkUsed(f"{event} {arguments[1:]}")
    if event in ("socket.getaddrinfo", "socket.gethostbyname"):
        raise NetworkUsed(f"{event} {arguments[:1]}")


# Nothing can undo an audit hook, and it sees every user of Python's sockets.
sys.addaudithook(_refuse_network)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home of the test's own, where settings, caches and recent files go."""
    home = tmp_path_factory.mktemp("home", numbered=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for variable, folder in (
        ("XDG_CONFIG_HOME", ".config"),
        ("XDG_DATA_HOME", ".local/share"),
        ("XDG_STATE_HOME", ".local/state"),
        ("XDG_CACHE_HOME", ".cache"),
        ("XDG_RUNTIME_DIR", "runtime"),
    ):
        path = home / folder
        path.mkdir(parents=True, mode=0o700)
        monkeypatch.setenv(variable, str(path))
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QSettings

        # QSettings reads the environment once in a process; after that only this moves it.
        for layout in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(layout, QSettings.Scope.UserScope, str(home / ".config"))
    return home


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real data beside the project; tests that need it skip where it is absent."""
    if not REAL_DATA.is_dir():
        pytest.skip("the real data is not beside the project")
    return REAL_DATA


@pytest.fixture(scope="session")
def prepared_case(tmp_path_factory: pytest.TempPathFactory) -> SmallCase:
    """The small case as it was built; only to be copied."""
    # Here and not above: the tests of a broken module should not take all others with them.
    from tests.small_case import build

    return build(tmp_path_factory.mktemp("prepared") / "small.case")


@pytest.fixture
def small(prepared_case: SmallCase, tmp_path: Path) -> SmallCase:
    """A copy of the small case for one test, with the ids of what is in it."""
    path = tmp_path / "small.case"
    shutil.copyfile(prepared_case.path, path)
    return replace(prepared_case, path=path)


@pytest.fixture
def case_file(small: SmallCase) -> Path:
    """The file of the small case (the fixture `small` knows its ids)."""
    return small.path


@pytest.fixture
def case(small: SmallCase) -> Iterator[Case]:
    """The small case, open."""
    from db.case import Case

    with Case.open(small.path) as case:
        yield case
