"""Seeing what a change to many records will do, and doing it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from heapq import nsmallest

from db.errors import CaseError
from db.language import say
from db.reader import Reader, id_list
from db.records import claim_lists
from db.records.bulk import dates, deleting, settable, tagging
from db.records.bulk.edits import Delete, Edit, PutTags, Restore, SetField, ShiftDates
from db.records.bulk.found import Found, Plan
from db.records.claims import publisher_sql
from db.records.lists import Listed
from db.records.names import display_sql
from db.step import Step

#: Records shown in a preview.
SHOWN = 100
#: Records looked at before anything is shown, and those looked at together after that.
_FIRST = 2_000
_MANY = 50_000


class Stopped(CaseError):
    """The change was stopped on the way; its step is taken back."""


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One record: its title, what stands and what will stand, in words. `why`: why it stays as it
    is, "" when it changes."""

    id: int
    title: str
    before: str
    after: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """Of `total` records `looked` were looked at: `changing` of them change, `already` are so;
    `refused`: reason and how many cannot be changed for it; `gone`: no longer there. `changed`,
    `staying`: the first of those that change and of those that cannot; `remark`: what should be
    known before, of `remarked` records."""

    total: int
    looked: int = 0
    changing: int = 0
    already: int = 0
    refused: tuple[tuple[str, int], ...] = ()
    gone: int = 0
    changed: tuple[PreviewLine, ...] = ()
    staying: tuple[PreviewLine, ...] = ()
    remarked: int = 0
    remark: str = ""

    @property
    def whole(self) -> bool:
        """Whether all were looked at."""
        return self.looked == self.total

    @property
    def lines(self) -> tuple[PreviewLine, ...]:
        """What is shown: room for both, at most a fifth for what cannot be changed."""
        few = self.staying[: max(SHOWN // 5, SHOWN - len(self.changed))]
        return (*self.changed[: SHOWN - len(few)], *few)


def preview(reader: Reader, table: Listed, ids: Sequence[int], edit: Edit) -> Preview:
    """What a change will do to these records. Raises BadInput when it cannot be asked so."""
    seen = look(reader, table, ids, edit)
    while not seen.whole:
        seen = look(reader, table, ids, edit, seen)
    return seen


def look(
    reader: Reader, table: Listed, ids: Sequence[int], edit: Edit, before: Preview | None = None
) -> Preview:
    """The preview of the first records, which is there at once; given it, of a piece more. Raises
    BadInput when it cannot be asked so."""
    so_far = before or Preview(len(ids))
    start, together = so_far.looked, _MANY if so_far.looked else _FIRST
    piece = ids[start : start + together]
    counted = _counted(reader, table, piece, edit) if len(so_far.changed) >= SHOWN else None
    if counted is not None:
        found, already = counted
        return replace(
            so_far,
            looked=start + len(piece),
            changing=so_far.changing + found - already,
            already=so_far.already + already,
            gone=so_far.gone + len(piece) - found,
        )
    plan = _plan(reader, table, piece, edit)
    changing = [each for each in plan.rows if not each.why and each.before != each.after]
    staying = [each for each in plan.rows if each.why]
    counts = Counter(dict(so_far.refused))
    counts.update(plan.reasons.get(each.why, each.why) for each in staying)
    remarked = so_far.remarked + plan.remarked
    return Preview(
        total=len(ids),
        looked=start + len(piece),
        changing=so_far.changing + len(changing),
        already=so_far.already + len(plan.rows) - len(changing) - len(staying),
        refused=tuple(counts.items()),
        gone=so_far.gone + len(piece) - len(plan.rows),
        changed=_more(reader, plan, so_far.changed, changing, piece),
        staying=_more(reader, plan, so_far.staying, staying, piece),
        remarked=remarked,
        remark=plan.remark(remarked) if remarked else "",
    )


def _counted(
    reader: Reader, table: Listed, ids: Sequence[int], edit: Edit
) -> tuple[int, int] | None:
    """How many of these records are there and how many are so already, counted where they lie;
    None where each has to be looked at."""
    match edit:
        case SetField():
            held = settable.standing(reader, table, ids, edit.field)
            after = edit.value
        case Delete() | Restore():
            held = deleting.standing(reader, table, ids)
            after = deleting.GONE if isinstance(edit, Delete) else deleting.HERE
        case _:
            held, after = None, ""
    return None if held is None else (held.total(), held[after])


def _more(
    reader: Reader,
    plan: Plan,
    shown: tuple[PreviewLine, ...],
    found: Sequence[Found],
    piece: Sequence[int],
) -> tuple[PreviewLine, ...]:
    """The lines shown, and as many of those found as there is room for, as they stand in the list
    (they were found in the order in which they lie)."""
    room = SHOWN - len(shown)
    if room <= 0 or not found:
        return shown
    place = {number: at for at, number in enumerate(piece)}
    first = nsmallest(room, found, key=lambda each: place[each.id])
    return (*shown, *_lines(reader, plan, first))


def apply(
    step: Step,
    table: Listed,
    ids: Sequence[int],
    edit: Edit,
    told: Callable[[float], None] = lambda share: None,
    stop: Callable[[], bool] = lambda: False,
) -> int:
    """Make the change; how many records changed. Found anew: what stands so by now is left alone.
    `told`: the share done; `stop`: whether to stop, which raises Stopped."""
    changed = 0
    for start in range(0, len(ids), _MANY):
        piece = ids[start : start + _MANY]

        def done(count: int, before: int = start) -> None:
            if stop():
                raise Stopped(say("Stopped. Nothing was changed."))
            told((before + count) / len(ids))

        done(0)
        plan = _plan(step.reader, table, piece, edit)
        changing = [each.id for each in plan.rows if not each.why and each.before != each.after]
        if changing:
            plan.write(step, changing, done)
        changed += len(changing)
    return changed


def _plan(reader: Reader, table: Listed, ids: Sequence[int], edit: Edit) -> Plan:
    match edit:
        case SetField():
            return settable.plan(reader, table, ids, edit)
        case PutTags():
            return tagging.plan(reader, table, ids, edit)
        case ShiftDates():
            return dates.plan(reader, table, ids, edit)
        case Delete():
            return deleting.deleting(reader, table, ids)
        case Restore():
            return deleting.restoring(reader, table, ids)


def _lines(reader: Reader, plan: Plan, rows: Sequence[Found]) -> tuple[PreviewLine, ...]:
    title = {
        "incident": "t.title",
        "actor": f"coalesce({display_sql('actor', 't.id')}, '')",
        "source": f"coalesce(nullif(t.title, ''), {publisher_sql('t')}, '')",
        "claim": claim_lists.TITLE,
    }[plan.table]
    titles: dict[int, str] = dict(
        reader.rows(
            f"SELECT t.id, {title} FROM {plan.table} t "
            f"WHERE t.id IN ({id_list(each.id for each in rows)})"
        )
    )
    return tuple(
        PreviewLine(
            each.id,
            titles.get(each.id, ""),
            plan.words(each.before) if each.before else "",
            plan.words(each.after) if each.after and not each.why else "",
            plan.reasons.get(each.why, each.why),
        )
        for each in rows
    )
