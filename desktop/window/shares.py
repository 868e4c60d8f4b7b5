"""How sharing is hung into the window: what could be chosen, what is remembered, the preview."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from db.format import SUFFIX
from desktop import known
from desktop.settings import Store

if TYPE_CHECKING:
    from desktop.sharing.cover_part import Remembered
    from desktop.sharing.sharing import Sharing
    from desktop.sharing.wishes import Scope
    from desktop.window.frame import Window


def sharing(window: Window) -> Sharing:
    """The shares of a window."""
    from desktop.sharing.sharing import Sharing

    def preview(path: Path, ended: Callable[[], None]) -> Callable[[], object]:
        # Here: a preview is a window itself.
        from desktop.window.preview import PreviewWindow

        shown = PreviewWindow(path, window)
        shown.ended.connect(ended)
        return shown.close

    return Sharing(
        window, window.session, lambda: _scope(window), _remembered(window.store), preview, _made
    )


def _made(path: Path) -> None:
    """A case that was made here need not be checked when it is opened here."""
    if path.suffix == SUFFIX:
        known.closed(path)


def _scope(window: Window) -> Scope:
    """What the timeline's filters let through, and what is picked there or selected anywhere."""
    from desktop.sharing.wishes import Scope
    from desktop.timeline.page import TimelinePage

    page, selected = window.pages["timeline"], window.session.selection
    assert isinstance(page, TimelinePage)
    picked = page.host.picked.ids
    if not picked and selected is not None and selected.kind == "incident":
        picked = frozenset({selected.id})
    return Scope(page.host.panel.narrowed, picked)


def _remembered(store: Store) -> Remembered:
    from desktop.sharing.cover_part import Remembered

    return Remembered(
        lambda: store.now.recipients,
        lambda recipients: store.change(recipients=recipients),
        lambda: store.now.signing_key,
        lambda path: store.change(signing_key=path),
        lambda: store.now.folder,
    )
