"""The demo case, built once; a dossier of it, set once."""

from __future__ import annotations

from pathlib import Path

import pytest

from db import demo
from db.case import Case
from db.dossier import Dossier, Options, build


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("dossier") / "demo.case"
    demo.build(path)
    return path


@pytest.fixture(scope="session")
def printed(demo_file: Path) -> Dossier:
    with Case.open(demo_file, read_only=True) as case:
        return build(case.main_reader, Options())
