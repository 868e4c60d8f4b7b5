"""Columns and lanes made by hand from EDTF texts, for the pure pieces of the timeline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from db import when
from db.columns import OPEN, Columns, LaneName, Membership
from desktop.timeline.grouping.lanes import Lanes, build


@dataclass(frozen=True, slots=True)
class Item:
    """One incident: its date, the lanes that hold it, weight and standing."""

    edtf: str
    lanes: tuple[int, ...] = (0,)
    weight: int = 0
    standing: int = 2


def columns_of(items: Sequence[Item]) -> tuple[Columns, list[Item]]:
    """Columns with ids from 1, and the items in the order of their rows."""
    at = [when.bounds(item.edtf) for item in items]
    order = sorted(range(len(items)), key=lambda n: -OPEN if (e := at[n].earliest) is None else e)
    bounds, sorted_items = [at[n] for n in order], [items[n] for n in order]

    def ints(values: Sequence[int | None], missing: int) -> np.ndarray:
        return np.array([missing if v is None else v for v in values], np.int64)

    found = Columns(
        ids=np.array([n + 1 for n in order], np.int64),
        earliest=ints([b.earliest for b in bounds], -OPEN),
        start_latest=ints([b.start_latest for b in bounds], OPEN),
        end_earliest=ints([b.end_earliest for b in bounds], -OPEN),
        latest=ints([b.latest for b in bounds], OPEN),
        kind=np.ones(len(items), np.uint8),
        standing=np.array([item.standing for item in sorted_items], np.uint8),
        weight=np.array([item.weight for item in sorted_items], np.uint16),
        open=np.array([b.open_start + 2 * b.open_end for b in bounds], np.uint8),
    )
    return found, sorted_items


def lanes_of(items: Sequence[Item], mask: np.ndarray | None = None) -> Lanes:
    """Lanes named "Lane 0" and so on."""
    found, items = columns_of(items)
    pairs = sorted((lane, row) for row, item in enumerate(items) for lane in item.lanes)
    number = max((lane for lane, _ in pairs), default=-1) + 1
    member = Membership(
        "actor",
        tuple(LaneName(n, f"Lane {n}") for n in range(number)),
        np.array([row for _, row in pairs], np.int32),
        np.array([lane for lane, _ in pairs], np.int16),
    )
    return build(found, member, mask)
