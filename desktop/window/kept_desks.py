"""How the window stood in each case when it was left, and putting it back.

Kept among the person's settings under the number the case was given when it was made: never in the
case, and of its contents nothing but ids. What was typed into filters is not kept. Hides the form
it is kept in, and that what cannot be read, or is of a record that is gone, is as if it were not
there.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, field, fields, replace
from functools import partial
from typing import TYPE_CHECKING, Any, cast, get_args

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from db.records import meta
from db.refs import Kind, Ref
from desktop.settings import MOST_DESKS
from desktop.window import kept_rooms

if TYPE_CHECKING:
    from db.records.lists import ListFilter
    from desktop.timeline.page import TimelinePage
    from desktop.widgets.list_page import RecordsPage
    from desktop.window.frame import Window

_UUID = re.compile(r"[0-9a-f-]{8,64}")
_LISTS = ("incidents", "actors", "sources", "claims")
#: What of a list's filter is neither typed nor the name of a record.
_PLAIN = (
    *("kinds", "standings", "held", "one_source", "undated", "one_origin"),
    *("abouts", "credibilities", "ranks", "quoted"),
)


@dataclass(frozen=True, slots=True)
class ListDesk:
    """`order`, `descending`: how it was sorted; `widths` of its columns; `filters`: see _PLAIN;
    `scroll` in pixels."""

    order: str = ""
    descending: bool = False
    widths: tuple[int, ...] = ()
    filters: tuple[tuple[str, Any], ...] = ()
    scroll: int = 0


@dataclass(frozen=True, slots=True)
class KeptDesk:
    """`selected`, `beside`: (kind, id); `span`: the timeline's window in seconds; `axis`,
    `colours` of its lanes; `inspector`: its width, 0 when it was hidden; `card`, `text`: how far
    they were scrolled; `rooms`: see `kept_rooms`."""

    view: str = ""
    selected: tuple[str, int] | None = None
    beside: tuple[str, int] | None = None
    span: tuple[int, int] | None = None
    axis: str = ""
    colours: str = ""
    inspector: int = 0
    card: int = 0
    text: int = 0
    lists: dict[str, ListDesk] = field(default_factory=dict)
    rooms: dict[str, dict[str, Any]] = field(default_factory=dict)


class KeptDesks:
    """Of one window. Hears when a case is opened and left."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._uuid = ""
        self._wanted: KeptDesk | None = None
        #: Lists that were not shown yet since the case was opened.
        self._waiting: dict[str, ListDesk] = {}
        self._rooms: dict[str, dict[str, Any]] = {}
        window.desk.furnished.connect(self._made)
        window.session.leaving.connect(self.keep)
        window.session.settled.connect(self._settled)

    def opened(self) -> None:
        """A case was opened: it stands again as it did."""
        self._uuid, self._wanted, self._waiting, self._rooms = "", None, {}, {}
        self._window.session.read("which case", lambda reader: meta.get(reader).uuid, self._found)

    def keep(self) -> None:
        """Remember how it stands."""
        if not _UUID.fullmatch(self._uuid):
            return
        line = f"{self._uuid}\t{_written(self._taken())}"
        store = self._window.store
        others = [each for each in store.now.desks if not each.startswith(f"{self._uuid}\t")]
        store.change(desks=tuple([line, *others][:MOST_DESKS]))
        self._uuid = ""

    # How it stands

    def _taken(self) -> KeptDesk:
        here = self._window
        selected = here.session.selection
        kept = KeptDesk(
            here.view,
            _pair(selected),
            _pair(here.side.kept_beside),
            inspector=here.inspector.width() if here.inspector.isVisible() else 0,
            card=here.inspector.scrolled(selected.kind) if selected is not None else 0,
            lists={
                **self._waiting,
                **{
                    name: _list_desk(cast("RecordsPage", here.pages.made_already(name)))
                    for name in _LISTS
                    if here.pages.made_already(name) is not None
                },
            },
        )
        made = {name: here.pages.made_already(name) for name in kept_rooms.ROOMS}
        rooms = {name: kept_rooms.kept(name, page) for name, page in made.items() if page}
        kept = replace(kept, rooms={**self._rooms, **rooms})
        timeline = made["timeline"]
        if timeline is not None:
            kept = _with_timeline(kept, cast("TimelinePage", timeline))
        reading = here.pages.made_already("reading")
        text = getattr(reading, "text", None)
        return replace(kept, text=text.verticalScrollBar().value()) if text is not None else kept

    # Putting it back

    def _found(self, uuid: str) -> None:
        self._uuid = uuid
        for line in self._window.store.now.desks:
            own, _, text = line.partition("\t")
            if own == uuid:
                kept = read(text)
                if kept is not None:
                    self._put(kept)
                    return
        # What the case before it was narrowed to does not hold for one that was never left.
        self._put_rooms({})

    def _put(self, kept: KeptDesk) -> None:
        here = self._window
        timeline = cast("TimelinePage", here.pages["timeline"])
        if kept.axis:
            timeline.panel.choose_axis(kept.axis)
        if kept.colours:
            timeline.panel.choose_colours(kept.colours)
        if kept.span is not None:
            timeline.show_span(*kept.span)
        self._waiting = {name: desk for name, desk in kept.lists.items() if name in _LISTS}
        for name in tuple(self._waiting):
            page = here.pages.made_already(name)
            if page is not None:
                self._made(name, page)
        self._put_rooms(kept.rooms)
        if kept.view in here.pages:
            here.show_view(kept.view)
        here.put_inspector(kept.inspector)
        self._wanted = kept
        for pair, then in ((kept.beside, here.side.keep_ref), (kept.selected, here.session.select)):
            if pair is not None and pair[0] in get_args(Kind):
                self._if_there(Ref(cast(Kind, pair[0]), pair[1]), then)

    def _put_rooms(self, rooms: dict[str, dict[str, Any]]) -> None:
        """Rooms that were not made yet take it up when they are."""
        self._rooms = {name: rooms[name] for name in kept_rooms.ROOMS if name in rooms}
        for name in kept_rooms.ROOMS:
            room = self._window.pages.made_already(name)
            if room is not None:
                kept_rooms.put(name, room, self._rooms.pop(name, {}))

    def _made(self, name: str, page: QWidget) -> None:
        """A list or room is shown for the first time: it need not be made before."""
        room = self._rooms.pop(name, None)
        if room is not None:
            kept_rooms.put(name, page, room)
        desk = self._waiting.pop(name, None)
        if desk is not None:
            _put_list(cast("RecordsPage", page), desk)

    def _if_there(self, ref: Ref, then: Any) -> None:
        sql = f"SELECT 1 FROM {ref.kind} WHERE id = ? AND deleted = 0"
        self._window.session.read(
            f"is it there {ref.kind} {ref.id}",
            lambda reader: bool(reader.value(sql, ref.id)),
            partial(_when_true, partial(then, ref)),
        )

    def _settled(self) -> None:
        """Everything is drawn: scroll to where one was."""
        kept, self._wanted = self._wanted, None
        if kept is None:
            return
        here = self._window
        here.inspector.scroll_to(kept.card)
        for name, desk in kept.lists.items():
            page = here.pages.made_already(name)
            if page is not None and name in _LISTS:
                cast("RecordsPage", page).table.verticalScrollBar().setValue(desk.scroll)
        text = getattr(here.pages.made_already("reading"), "text", None)
        if text is not None:
            text.verticalScrollBar().setValue(kept.text)


def _when_true(then: Any, there: bool) -> None:
    if there:
        then()


def _pair(ref: Ref | None) -> tuple[str, int] | None:
    return None if ref is None else (ref.kind, ref.id)


def _list_desk(page: RecordsPage) -> ListDesk:
    head = page.table.horizontalHeader()
    columns = page.listing.listed.columns
    at = head.sortIndicatorSection()
    told = asdict(page.bar.narrowed)
    return ListDesk(
        columns[at].order if 0 <= at < len(columns) else "",
        head.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder,
        tuple(head.sectionSize(each) for each in range(head.count())),
        tuple((name, told[name]) for name in _PLAIN if told[name]),
        page.table.verticalScrollBar().value(),
    )


def _put_list(page: RecordsPage, desk: ListDesk) -> None:
    head = page.table.horizontalHeader()
    if len(desk.widths) == head.count():
        for column, wide in enumerate(desk.widths):
            head.resizeSection(column, max(wide, head.minimumSectionSize()))
    if desk.order in [column.order for column in page.listing.listed.columns]:
        page.sort(desk.order, desk.descending)
    if desk.filters:
        page.bar.put(_filter(dict(desk.filters)))


def _filter(held: dict[str, Any]) -> ListFilter:
    from db.records.lists import ListFilter

    kinds, standings = held.get("kinds", ()), held.get("standings", ())
    return ListFilter(
        kinds=tuple(str(each) for each in kinds),
        standings=tuple(int(each) for each in standings),
        held=None if held.get("held") is None else bool(held["held"]),
        one_source=bool(held.get("one_source")),
        undated=bool(held.get("undated")),
        one_origin=bool(held.get("one_origin")),
        abouts=_codes(held.get("abouts")),
        credibilities=_codes(held.get("credibilities")),
        ranks=_codes(held.get("ranks")),
        quoted=None if held.get("quoted") is None else bool(held["quoted"]),
    )


def _codes(held: Any) -> tuple[str, ...]:
    return tuple(str(each) for each in held or ())


def _with_timeline(kept: KeptDesk, page: TimelinePage) -> KeptDesk:
    scale = page.view.motion.goal(page.view.scale)
    span = (int(scale.left), int(scale.right)) if page.material is not None else None
    return replace(kept, span=span, axis=page.panel.axis, colours=page.panel.colouring)


def _written(kept: KeptDesk) -> str:
    return json.dumps(asdict(kept), separators=(",", ":"))


def read(text: str) -> KeptDesk | None:
    """What was kept; None when it cannot be read."""
    try:
        held = json.loads(text)
        lists = {
            str(name): ListDesk(
                str(each["order"]),
                bool(each["descending"]),
                tuple(int(wide) for wide in each["widths"]),
                tuple((str(key), value) for key, value in each["filters"]),
                int(each["scroll"]),
            )
            for name, each in held.pop("lists").items()
        }
        known = {spot.name for spot in fields(KeptDesk)}
        values = {name: _typed(name, value) for name, value in held.items() if name in known}
        return KeptDesk(**values, lists=lists)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _typed(name: str, value: Any) -> Any:
    if value is None:
        return None
    if name == "rooms":
        return {str(room): dict(each) for room, each in value.items()}
    if name in ("selected", "beside"):
        return str(value[0]), int(value[1])
    if name == "span":
        return int(value[0]), int(value[1])
    return str(value) if name in ("view", "axis", "colours") else int(value)
