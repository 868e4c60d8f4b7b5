"""How files arrive in the window: hung in before the parts that receive some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.arriving.arriving import Arriving

if TYPE_CHECKING:
    from desktop.merging.taking_in import TakingIn
    from desktop.window.frame import Window


def arriving(window: Window) -> Arriving:
    """The arrivals of a window."""
    return Arriving(
        window,
        window.session,
        window.store,
        window.open,
        lambda path: window.keeping.show(path),
    )


def taking_in(window: Window) -> TakingIn:
    """A colleague's copies, taken into the case of a window."""
    from desktop.merging.taking_in import TakingIn

    window.pages["timeline"]  # over which their files are laid
    return TakingIn(
        window,
        window.session,
        lambda: window.store.now.folder,
        window.open_taken,
        window.arriving.unpack,
    )
