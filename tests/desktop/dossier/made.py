"""Waiting for the pages of the dossier."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.dossier.page import DossierPage


def ready(qtbot: QtBot, page: DossierPage) -> bytes:
    """The pages, once all are there."""
    qtbot.waitUntil(lambda: page.panel.exporting.isEnabled(), timeout=20_000)
    assert page.dossier is not None
    return page.dossier.pdf
