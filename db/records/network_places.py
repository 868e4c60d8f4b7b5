"""Where actors stand in the picture of the network, as people left them.

Kept as a saved view of its own kind: it travels with the case, is undone like anything else, and
a share leaves it out when it names somebody who is held back.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from db.reader import Reader
from db.step import Step

#: More places are not kept but for those that were pinned.
MOST = 2_000
_KIND = '{"network":'
_NAME = "Network"


@dataclass(frozen=True, slots=True)
class Placed:
    """`at`: actor -> (x, y) in pixels of the picture at its natural size; `pinned` stay there
    whatever is arranged anew."""

    at: Mapping[int, tuple[float, float]] = field(default_factory=dict)
    pinned: frozenset[int] = frozenset()


def read(reader: Reader) -> Placed:
    """What was kept; nothing when there is none or it cannot be read."""
    text = reader.value(f"SELECT definition FROM saved_view WHERE {_ours()} ORDER BY id LIMIT 1")
    try:
        held = json.loads(text)["network"] if text else {}
        at = {int(one): (float(x), float(y)) for one, x, y in held.get("places", ())}
        pinned = frozenset(int(one) for one in held.get("pinned", ()))
    except (ValueError, TypeError, KeyError, AttributeError):
        return Placed()
    return Placed(at, pinned & at.keys())


def keep(step: Step, placed: Placed) -> None:
    """Keep these places instead of those before."""
    told = (
        placed.at if len(placed.at) <= MOST else {each: placed.at[each] for each in placed.pinned}
    )
    held = {
        "network": {
            "pinned": sorted(placed.pinned),
            "places": [[one, round(x), round(y)] for one, (x, y) in sorted(told.items())],
        }
    }
    text = json.dumps(held, separators=(",", ":"))
    found = step.reader.value(f"SELECT id FROM saved_view WHERE {_ours()} ORDER BY id LIMIT 1")
    if found is None:
        step.insert("saved_view", name=_NAME, definition=text)
    else:
        step.update("saved_view", found, definition=text)


def forget(step: Step) -> None:
    """Keep no places: the picture is arranged anew each time."""
    step.delete_where("saved_view", _ours())


def _ours() -> str:
    return f"deleted = 0 AND substr(definition, 1, {len(_KIND)}) = '{_KIND}'"
