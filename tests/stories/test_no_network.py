"""Nothing goes to the network: the whole story of a person where the kernel ends whoever tries.

A process of its own, because the seal cannot be taken off again. The rules of imports are in
`tests/test_architecture.py`; every other test runs with Python's connections refused.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.stories.sealed import seal

ROOT = Path(__file__).resolve().parents[2]
STORY = ROOT / "tests" / "stories" / "sealed" / "whole_day.py"


def sealed(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        env=seal.watched(folder),
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_whole_day_needs_no_network(tmp_path: Path) -> None:
    done = sealed(tmp_path, "-m", "tests.stories.sealed", str(STORY), f"--basetemp={tmp_path}/day")
    attempts = tmp_path / "attempts"
    assert not attempts.exists(), attempts.read_text()
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    assert "1 passed" in done.stdout
    if sys.platform == "linux":
        assert "sealed by the kernel: True" in done.stdout


_TRIES = {
    "Python": "import socket; socket.socket()",
    "a name": "import socket; socket.getaddrinfo('example.org', 80)",
    "Qt": "from PySide6.QtNetwork import QTcpSocket; s = QTcpSocket();"
    " s.connectToHost('127.0.0.1', 9); s.waitForConnected(1000)",
    "native code": "import ctypes; ctypes.CDLL(None).socket(2, 1, 0)",
    "a process": "import subprocess, sys; sys.exit(subprocess.run([sys.executable, '-c',"
    " 'import ctypes; ctypes.CDLL(None).socket(10, 2, 0)']).returncode != 0)",
}


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's seal is Linux's")
@pytest.mark.parametrize("by", _TRIES)
def test_the_seal_holds(by: str, tmp_path: Path) -> None:
    """Each way out ends in a failure that the story above would tell."""
    code = f"from tests.stories.sealed import seal; assert seal.close(); {_TRIES[by]}"
    assert sealed(tmp_path, "-c", code).returncode != 0


def test_local_sockets_of_the_desk_go_through_the_seal(tmp_path: Path) -> None:
    code = (
        "from tests.stories.sealed import seal; seal.close();"
        "import socket; socket.socketpair(); socket.socket(socket.AF_UNIX)"
    )
    done = sealed(tmp_path, "-c", code)
    assert done.returncode == 0, done.stderr
