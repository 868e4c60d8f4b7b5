"""The project as a whole: what it says of itself is true, and a clean machine can set it up."""

import os
import re
import socket
import stat
import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
COMMANDS = sorted((ROOT / ".ci").iterdir())


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_the_newest_entry_of_the_changelog_is_this_version() -> None:
    versions = re.findall(r"^## \[?(\d[^\] ]*)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.M)
    assert versions[0] == PROJECT["project"]["version"]


def test_all_packages_are_installed_with_their_plain_files() -> None:
    build = PROJECT["tool"]["hatch"]["build"]["targets"]
    whole = {"desktop", "db", "resources", "benchmarks", "docs"}
    assert set(build["wheel"]["only-include"]) == whole
    # Only the translators' tables stay behind: fonts, templates and the demo case travel along.
    assert set(build["wheel"]) == {"only-include", "exclude", "sources", "dev-mode-dirs"}
    assert build["wheel"]["exclude"] == ["resources/languages/*.ts"]
    # The manual opens inside the program, wherever that was installed.
    assert build["wheel"]["sources"] == {"docs": "resources/manual"}
    assert {"desktop", "db", "resources", "benchmarks"} <= set(build["sdist"]["include"])


@pytest.mark.parametrize("kind", ["project", "dependency-groups"])
def test_every_dependency_has_its_reasons_in_the_architecture(kind: str) -> None:
    listed = PROJECT[kind]["dependencies" if kind == "project" else "dev"]
    reasons = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    named = [re.split(r"[<>=]", requirement)[0] for requirement in listed]
    assert [name for name in named if f"**{name}**" not in reasons] == []


@pytest.mark.parametrize("page", PAGES, ids=relative)
def test_every_link_between_pages_leads_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.S)
    broken = [
        target
        for target in re.findall(r"\]\(<?([^)>\s]+)>?(?:\s+\"[^\"]*\")?\)", text)
        if not re.match(r"[a-z]+:", target) and not leads_somewhere(page, target)
    ]
    assert broken == []


def test_every_page_of_the_manual_is_in_its_contents() -> None:
    contents = (ROOT / "docs/index.md").read_text("utf-8")
    pages = {path.name for path in (ROOT / "docs").glob("*.md")} - {"index.md"}
    assert {page for page in pages if f"({page})" not in contents} == set()


def leads_somewhere(page: Path, target: str) -> bool:
    name, _, anchor = target.partition("#")
    aim = (page.parent / name).resolve() if name else page
    if not aim.exists():
        return False
    return not anchor or anchor in anchors(aim.read_text("utf-8"))


def anchors(text: str) -> set[str]:
    """The names that headings get: lower case, punctuation dropped, blanks to hyphens."""
    headings = re.findall(r"^#+\s+(.*?)\s*#*$", text, re.M)
    return {re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in headings}


def test_a_link_to_nowhere_is_noticed(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# One, two\n", "utf-8")
    assert leads_somewhere(page, "#one-two")
    assert leads_somewhere(page, "page.md#one-two")
    assert not leads_somewhere(page, "#three")
    assert not leads_somewhere(page, "other.md")


@pytest.mark.parametrize("command", COMMANDS, ids=relative)
def test_the_commands_of_the_project_can_be_run(command: Path) -> None:
    assert command.stat().st_mode & stat.S_IXUSR
    text = command.read_text("utf-8")
    if text.startswith("#!/usr/bin/env python3"):
        compile(text, command, "exec")
    else:
        subprocess.run(["bash", "-n", command], check=True)


def test_no_test_reaches_the_network() -> None:
    with socket.socket() as one, pytest.raises(BaseException, match=r"socket\.connect"):
        one.connect(("127.0.0.1", 9))
    with pytest.raises(BaseException, match=r"socket\.getaddrinfo"):
        socket.getaddrinfo("example.org", 80)


Libraries = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def libraries(tmp_path: Path) -> Libraries:
    """Runs .ci/libraries on a machine that lacks one library, played by four small scripts."""
    if not (ROOT / ".venv/bin/python").exists():
        pytest.skip("this environment was not set up with make")

    def run(*, user: str, apt: str = "", sudo: str = "exit 1") -> subprocess.CompletedProcess[str]:
        lacking = tmp_path / "lacking"
        lacking.touch()
        for name, body in {
            "ldd": f"[ ! -e {lacking} ] || printf '\\tlibxcb-cursor.so.0 => not found\\n'",
            "id": f"echo {user}",
            "sudo": sudo,
            "apt-get": f'echo "$*" >>{tmp_path}/asked; {apt.format(lacking=lacking)}',
        }.items():
            script = tmp_path / name
            script.write_text(f"#!/bin/sh\n{body}\n", "utf-8")
            script.chmod(0o755)
        return subprocess.run(
            [ROOT / ".ci/libraries"],
            env=os.environ | {"PATH": f"{tmp_path}:{os.environ['PATH']}"},
            capture_output=True,
            text=True,
            check=False,
        )

    return run


needs_linux = pytest.mark.skipif(os.uname().sysname != "Linux", reason="ldd and apt are Linux's")


@needs_linux
def test_a_user_who_may_not_install_is_told_the_line_to_type(libraries: Libraries) -> None:
    answer = libraries(user="1000")
    assert answer.returncode == 1
    assert "sudo apt-get install --no-install-recommends libxcb-cursor0" in answer.stderr


@needs_linux
def test_root_gets_the_missing_library_and_nothing_else(
    libraries: Libraries, tmp_path: Path
) -> None:
    answer = libraries(user="0", apt="case $1 in install) rm {lacking};; esac")
    assert answer.returncode == 0, answer.stderr
    update, install = (tmp_path / "asked").read_text("utf-8").splitlines()
    assert update.startswith("update")
    assert install.endswith("--no-install-recommends libxcb-cursor0")


@needs_linux
def test_an_installation_that_fails_is_not_called_done(libraries: Libraries) -> None:
    answer = libraries(user="0", apt="echo no such package; exit 100")
    assert answer.returncode == 1
    assert "no such package" in answer.stderr
    assert "could not be installed" in answer.stderr
