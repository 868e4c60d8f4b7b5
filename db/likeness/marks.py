"""The marks of a text: a few of its word groups, chosen so that a passage two texts share leaves
a mark in both.

Winnowing (Schleimer, Wilkerson and Aiken 2003): of every `WINDOW` groups in a row the smallest
number is kept. Whatever stands around a passage, its own windows keep the same ones: each passage
of SURE words is found. MinHash sketches whole texts and cannot see a passage in a long one.
"""

from __future__ import annotations

import numpy as np

from db.likeness.worded import GROUP, Ints, Worded

#: Written beside the marks: marks made by another version are made anew.
VERSION = 1
WINDOW = 14
#: Words that a passage must have to be found for certain when nothing in it was changed.
SURE = WINDOW + GROUP - 1
# Six bytes in the file instead of eight; among a hundred thousand texts a mark then stands for
# two groups of words once in 40 million.
_KEPT = np.uint64((1 << 47) - 1)


def marks(text: Worded) -> Ints:
    """The marks of a text, ascending, each once: one for some seven words."""
    groups: Ints = (text.groups & _KEPT).astype(np.int64)
    if not groups.size:
        return groups
    if groups.size <= WINDOW:
        return np.unique(groups.min())
    windows = np.lib.stride_tricks.sliding_window_view(groups, WINDOW)
    return np.unique(windows.min(axis=1))
