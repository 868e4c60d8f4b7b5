"""The act that prints the timeline. Hides that what prints is loaded when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.language import say
from desktop.timeline.acts import Act
from desktop.timeline.host import Host

if TYPE_CHECKING:
    from desktop.timeline.printing.printing import Printing


def hang(host: Host) -> None:
    """Offer to print."""
    made: list[Printing] = []

    def open_sheet() -> None:
        from desktop.timeline.printing.printing import Printing

        if not made:
            made.append(Printing(host))
        made[0].open()

    host.add_acts(
        [
            Act(
                "print",
                say("Print or export the timeline…"),
                open_sheet,
                ready=lambda: host.material is not None and bool(len(host.view.scene.lanes.every)),
                menu="show",
            )
        ]
    )
