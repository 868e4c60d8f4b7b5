"""Where in the clean text the passages stood that cleaning took out.

Hides the comparison with the original: cleaning joins lines and drops passages but changes no
letter, so the letters kept before a passage are the letters of the clean text before its place.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from db.reading import removal_words
from db.records.quotes import RemovedPassage
from desktop.reading.printed import Removal


def removals(text: str, original: str, removed: Sequence[RemovedPassage]) -> tuple[Removal, ...]:
    """The passages with their places in the clean text. `original` empty: it is not held, and
    those whose place was not kept stand at the end."""
    kept = [(n, each) for n, each in enumerate(removed) if each.text.strip()]
    unplaced = [each for _, each in kept if each.at is None]
    found = _places(text, original, unplaced) if original and unplaced else []
    places = dict(zip(map(id, unplaced), found, strict=False))
    out = []
    for number, each in kept:
        at = each.at if each.at is not None else places.get(id(each), len(text))
        out.append(Removal(at, each.text, removal_words.shown(each.why), number))
    return tuple(out)


def _places(text: str, original: str, removed: Sequence[RemovedPassage]) -> list[int]:
    letters = _letters(original)
    for each in removed:
        letters[each.start : each.end] = False
    before = np.concatenate(([0], np.cumsum(letters)))
    places = np.flatnonzero(_letters(text))
    out = []
    for each in removed:
        count = int(before[min(each.start, len(original))])
        out.append(int(places[count]) if count < places.size else len(text))
    return out


def _letters(text: str) -> npt.NDArray[np.bool_]:
    """Which characters are not space."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    blank = (codes == 0x20) | (codes - 9 < 5) | (codes == 0xA0) | (codes == 0xFEFF)
    found: npt.NDArray[np.bool_] = ~blank
    return found
