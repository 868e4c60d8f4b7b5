"""The arrays the timeline draws from: times of incidents and sources, lane membership, titles.

Nothing here is one object per incident: a case of a million incidents is a dozen numpy
arrays, read in slices that never hold up another thread for long.
"""

from db.columns.captions import Caption, captions
from db.columns.incidents import (
    OPEN,
    OPEN_END,
    OPEN_START,
    Columns,
    Shift,
    Undated,
    empty,
    extent,
    load,
    refreshed,
    undated,
)
from db.columns.lanes import AXES, Axis, LaneName, Membership, membership
from db.columns.links import LINKED, Linked, Links
from db.columns.tracks import Eras, eras, source_times

__all__ = [
    "AXES",
    "LINKED",
    "OPEN",
    "OPEN_END",
    "OPEN_START",
    "Axis",
    "Caption",
    "Columns",
    "Eras",
    "LaneName",
    "Linked",
    "Links",
    "Membership",
    "Shift",
    "Undated",
    "captions",
    "empty",
    "eras",
    "extent",
    "load",
    "membership",
    "refreshed",
    "source_times",
    "undated",
]
