"""The page of the dossier with the small case open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.dossier.page import DossierPage
from desktop.session import Session
from tests.small_case import SmallCase


@pytest.fixture
def page(qtbot: QtBot, small: SmallCase) -> Iterator[DossierPage]:
    session = Session()
    made = DossierPage(session)
    qtbot.addWidget(made)
    made.resize(1560, 860)
    with qtbot.waitSignal(session.opened):
        session.open(small.path)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    session.end()
