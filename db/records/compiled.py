"""What a dataset says beside the articles it cites: compiled from them, no origin of its own.

A row of a dataset is a claim of the dataset, and the article it was coded from another one. Told
apart they would look like two independent origins, and raise what a grading rests on. So within
one incident a dataset's own words go back to the first article it cites there. Where it cites
none, and where the case knows the article from elsewhere, nothing is assumed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from db.reader import Reader, id_list
from db.records import sources
from db.records.sources import ChainLink

#: The types of the dataset's own cards: of the release, and of the text of one row.
OWN = ("dataset", "entry")

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Compilers:
    """Dataset of each source that belongs to one: `own` of its own cards, `cited` of articles."""

    own: Mapping[int, int]
    cited: Mapping[int, int]

    def behind(self, ids: Iterable[int]) -> dict[int, int]:
        """Of the sources of one incident: each own card of a dataset, and the article behind it."""
        here = sorted(set(ids))
        first: dict[int, int] = {}
        for source in here:
            if source in self.cited:
                first.setdefault(self.cited[source], source)
        return {
            source: first[self.own[source]]
            for source in here
            if source in self.own and self.own[source] in first
        }


def compilers(reader: Reader, ids: Iterable[int] | None = None) -> Compilers:
    """Which of these sources (None: of all) belong to datasets."""
    own: dict[int, int] = {}
    cited: dict[int, int] = {}
    among = "" if ids is None else f" AND id IN ({id_list(ids)})"
    for source, kind, dataset in reader.rows(
        f"SELECT id, type, dataset FROM source WHERE dataset IS NOT NULL AND deleted = 0{among}"
    ):
        (own if kind in OWN else cited)[source] = dataset
    return Compilers(own, cited)


def chains(reader: Reader, ids: Iterable[int]) -> dict[int, tuple[ChainLink, ...]]:
    """The ways back (`sources.chains`) from the sources of one incident."""
    found = sources.chains(reader, ids)
    for source, article in compilers(reader, found).behind(found).items():
        if not found[source]:
            found[source] = (ChainLink("based_on", article, ""), *found[article])
    return found


def origins(reader: Reader, ids: Iterable[int]) -> dict[int, str]:
    """The first appearances (`sources.origins`) behind the sources of one incident."""
    wanted = set(ids)
    return within(sources.origins(reader, wanted), compilers(reader, wanted))


def within(keys: Mapping[int, str], known: Compilers) -> dict[int, str]:
    """The keys of the sources of one incident, with datasets under what they cite."""
    behind = known.behind(keys)
    return {source: keys[behind.get(source, source)] for source in keys}


def weighing(reader: Reader, incident: Ints, source: Ints) -> npt.NDArray[np.bool_]:
    """Which of many pairs of incident and source count as origins: all but a dataset's own beside
    an article that it cites for the same incident."""
    known = compilers(reader)
    if not known.own or not known.cited:
        return np.ones(source.size, bool)
    own, cited = _dataset(source, known.own), _dataset(source, known.cited)
    _, place = np.unique(incident, return_inverse=True)
    names, code = np.unique(np.concatenate((own, cited)), return_inverse=True)
    pair = place * np.int64(names.size)
    beside = np.isin(pair + code[: source.size], (pair + code[source.size :])[cited > 0])
    return ~((own > 0) & beside)


def _dataset(source: Ints, known: Mapping[int, int]) -> Ints:
    """The dataset of each source, 0 for none."""
    ids = np.array(sorted(known), np.int64)
    of = np.array([known[each] for each in ids.tolist()], np.int64)
    place = np.minimum(np.searchsorted(ids, source), ids.size - 1)
    return np.where(ids[place] == source, of[place], 0)
