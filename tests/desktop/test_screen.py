"""Starting where no window can open ends in a sentence, never in Qt's abort."""

import importlib
import os
import subprocess
import sys

import pytest

from desktop import screen

ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")


@ON_LINUX
@pytest.mark.parametrize("arguments", [[], ["demo"], ["any.case"]])
def test_without_a_screen_the_command_says_so(arguments: list[str], small_path: str) -> None:
    arguments = [small_path if one == "any.case" else one for one in arguments]
    without = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    answer = subprocess.run(
        [sys.executable, "-m", "desktop", *arguments],
        env={name: value for name, value in os.environ.items() if name not in without},
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 3
    assert answer.stderr.startswith("There is no screen here")
    assert answer.stderr.count("\n") == 1


@pytest.fixture
def small_path(case_file: os.PathLike[str]) -> str:
    return os.fspath(case_file)


def failing(words: str) -> object:
    def import_module(name: str) -> object:
        raise ImportError(words)

    return import_module


def test_a_missing_system_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    words = "libEGL.so.1: cannot open shared object file: No such file or directory"
    monkeypatch.setattr(importlib, "import_module", failing(words))
    with pytest.raises(screen.NoScreen, match=r"libEGL\.so\.1 is missing.*apt-get install"):
        screen.require()


def test_another_fault_of_the_import_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib, "import_module", failing("cannot import name 'QtWidgets'"))
    with pytest.raises(ImportError, match="cannot import name"):
        screen.require_libraries()


def test_a_platform_without_a_screen_can_be_chosen() -> None:
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    screen.require()
