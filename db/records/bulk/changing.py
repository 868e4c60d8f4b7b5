"""Seeing what a change to many records will do, and doing it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

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
    """`total` records: `changing` of them change, `already` are so; `refused`: reason and how many
    cannot be changed for it; `gone`: no longer there. `lines`: the first of those that change,
    then of those that cannot. `remark`: what should be known before."""

    total: int
    changing: int
    already: int
    refused: tuple[tuple[str, int], ...]
    gone: int
    lines: tuple[PreviewLine, ...]
    remark: str = ""


def preview(
    reader: Reader, table: Listed, ids: Sequence[int], edit: Edit, shown: int = SHOWN
) -> Preview:
    """What a change will do to these records. Raises BadInput when it cannot be asked so."""
    plan = _plan(reader, table, ids, edit)
    changing = [each for each in plan.rows if not each.why and each.before != each.after]
    refused = [each for each in plan.rows if each.why]
    counts = Counter(each.why for each in refused)
    # Room for both: of a hundred lines at most a fifth tell of what cannot be changed.
    few = refused[: max(shown // 5, shown - len(changing))]
    first = changing[: shown - len(few)]
    return Preview(
        total=len(ids),
        changing=len(changing),
        already=len(plan.rows) - len(changing) - len(refused),
        refused=tuple((plan.reasons.get(why, why), count) for why, count in counts.items()),
        gone=len(ids) - len(plan.rows),
        lines=_lines(reader, plan, [*first, *few]),
        remark=plan.remark,
    )


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
    plan = _plan(step.reader, table, ids, edit)
    changing = [each.id for each in plan.rows if not each.why and each.before != each.after]

    def done(count: int) -> None:
        if stop():
            raise Stopped(say("Stopped. Nothing was changed."))
        told(count / max(len(changing), 1))

    if changing:
        done(0)
        plan.write(step, changing, done)
    return len(changing)


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
