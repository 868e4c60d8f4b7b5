"""Where a colleague's file and the timeline it lies over are made known to each other.

Neither room knows the other: one says what is to be drawn, the other what was pressed.
"""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from desktop.merging.laying import Laying
from desktop.session import Session
from desktop.timeline.page import TimelinePage
from desktop.timeline.showing.colleague import Colleague


def join(session: Session, page: TimelinePage) -> Laying:
    """Let files be laid over this timeline: a band above it, a list at its right."""
    laying = Laying(session, page)
    drawn = page.host.findChild(Colleague)
    column = page.layout()
    assert isinstance(drawn, Colleague)
    assert isinstance(column, QVBoxLayout)
    column.insertWidget(1, laying.banner)
    page.host.beside.addWidget(laying.pane)
    laying.laid.connect(lambda _: laying.pane.fit(page.width()))
    laying.laid.connect(drawn.lay)
    laying.kept.connect(drawn.keep)
    laying.pointed.connect(drawn.point)
    laying.walked.connect(drawn.go)
    laying.left.connect(page.view.setFocus)
    drawn.chose.connect(laying.pick)
    return laying
