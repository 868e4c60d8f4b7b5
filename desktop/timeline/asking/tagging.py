"""Tags on incidents of the timeline: all that are picked, or the one that is selected."""

from __future__ import annotations

from db.language import say
from desktop.timeline.acts import Act
from desktop.timeline.host import Host


def hang(host: Host) -> None:
    """The act that tags what is picked or selected."""

    def wanted() -> tuple[int, ...]:
        chosen = host.session.selection
        if host.picked.ids:
            return tuple(sorted(host.picked.ids))
        return (chosen.id,) if chosen is not None and chosen.kind == "incident" else ()

    def ready() -> bool:
        return bool(wanted()) and not host.session.why_read_only

    def run() -> None:
        from desktop.widgets.bulk_sheet import TAGS, change_many

        change_many(host.session, host.page, "incident", wanted(), TAGS)

    host.add_acts([Act("tag", say("Tag the incident…"), run, ("Shift+T",), ready, menu="incident")])
