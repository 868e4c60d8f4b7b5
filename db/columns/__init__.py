"""The arrays the timeline draws from: times of incidents and sources, lane membership, titles.

Nothing here is one object per incident: a case of a million incidents is a dozen numpy
arrays, read in slices that never hold up another thread for long.
"""

from db.columns.captions import Caption, captions
from db.columns.incidents import (
    OPEN,
    OPEN_END,
    OPEN_START,
    ORDERED,
    Columns,
    Shift,
    Undated,
    empty,
    equal,
    extent,
    extent_after,
    load,
    refreshed,
    undated,
)
from db.columns.lanes import AXES, TONES, Axis, LaneName, Membership, membership
from db.columns.links import LINKED, Linked, Links, concerned
from db.columns.links import read as read_links
from db.columns.links import refreshed as relinked
from db.columns.plans import Plan, Plans, plain, plan_from_json, plan_to_json
from db.columns.tracks import Eras, eras, source_times
from db.columns.trees import Tree, level_words, tree

__all__ = [
    "AXES",
    "LINKED",
    "OPEN",
    "OPEN_END",
    "OPEN_START",
    "ORDERED",
    "TONES",
    "Axis",
    "Caption",
    "Columns",
    "Eras",
    "LaneName",
    "Linked",
    "Links",
    "Membership",
    "Plan",
    "Plans",
    "Shift",
    "Tree",
    "Undated",
    "captions",
    "concerned",
    "empty",
    "equal",
    "eras",
    "extent",
    "extent_after",
    "level_words",
    "load",
    "membership",
    "plain",
    "plan_from_json",
    "plan_to_json",
    "read_links",
    "refreshed",
    "relinked",
    "source_times",
    "tree",
    "undated",
]
