"""The name of whoever works at this computer: asked once, it stands beside all they do.

Hides that it is a setting of the program, and that the case that is open hears of it at once.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from db.case import DEFAULT_ANALYST
from db.language import say
from desktop.session import Session
from desktop.settings import Store
from desktop.widgets import Sheet, TextField

HINT = say(
    "It stands in the history of a case beside what you do from now on, and goes "
    "along with copies and shares, so that a colleague sees who wrote what. A "
    "share for the public does without."
)


def ask(window: QWidget, session: Session, store: Store) -> None:
    """Ask for the name; the next act is signed with it."""
    name = TextField(say("Your name"), store.now.name, placeholder=DEFAULT_ANALYST)

    def keep() -> str:
        store.change(name=" ".join(name.value().split()))
        begin(session, store)
        session.tidy("Your name", lambda case: case.sign_as(session.analyst))
        return ""

    Sheet.open(window, say("Your name"), [name], say("Keep"), keep, hint=HINT, width=480)


def begin(session: Session, store: Store) -> None:
    """Sign with the name that was kept."""
    session.analyst = store.now.name or DEFAULT_ANALYST
