"""What is to go out, what may not, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from db.asking import EVERYTHING, Question
from db.errors import CaseError

#: Told from time to time: the share done (0 to 1) and what is being done.
Progress = Callable[[float, str], None]
#: Asked from time to time: whether the user wants to stop.
Stop = Callable[[], bool]


class Cancelled(CaseError):
    """The user stopped an export; nothing was left at its place."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to go out. `question`: the filter incidents must pass; `incidents`: only these (None:
    all); `private`: rows marked private too; `marking`: the highest TLP marking that goes out
    ("TLP:RED": all of them); `restricted`: rows of datasets whose licence forbids passing them on,
    and texts of sources without a licence that allows it, too (for one's own use).
    """

    question: Question = EVERYTHING
    incidents: frozenset[int] | None = None
    private: bool = False
    marking: str = "TLP:RED"
    restricted: bool = False


#: What the rows of a table are called: one, several.
NOUNS = {
    "incident": ("incident", "incidents"),
    "actor": ("actor", "actors"),
    "place": ("place", "places"),
    "source": ("source", "sources"),
    "claim": ("claim", "claims"),
    "figure": ("figure", "figures"),
    "quote": ("quote", "quotes"),
    "relation": ("tie between actors", "ties between actors"),
    "snapshot": ("text", "texts"),
    "actor_name": ("name of an actor", "names of actors"),
    "place_name": ("name of a place", "names of places"),
    "actor_relation": ("tie between actors", "ties between actors"),
    "incident_actor": ("part in an incident", "parts in incidents"),
    "incident_place": ("place of an incident", "places of incidents"),
    "assessment": ("judgement", "judgements"),
    "tagging": ("tag", "tags"),
    "analyst": ("analyst", "analysts"),
    "assessment_evidence": ("reason of a judgement", "reasons of judgements"),
    "attachment": ("attachment", "attachments"),
    "blob": ("original file", "original files"),
    "bookmark": ("bookmark", "bookmarks"),
    "case_meta": ("detail of the case", "details of the case"),
    "claim_link": ("tie between claims", "ties between claims"),
    "dataset": ("dataset", "datasets"),
    "dataset_record": ("row of a dataset", "rows of datasets"),
    "era": ("era", "eras"),
    "hypothesis": ("rival explanation", "rival explanations"),
    "hypothesis_evidence": ("reason of an explanation", "reasons of explanations"),
    "identity_claim": ("verdict that actors are the same", "verdicts that actors are the same"),
    "incident_group": ("series", "series"),
    "incident_group_member": ("part of a series", "parts of series"),
    "note": ("note", "notes"),
    "reading_decision": ("decision while reading", "decisions while reading"),
    "saved_view": ("saved view", "saved views"),
    "source_rating": ("rating of a source", "ratings of sources"),
    "source_relation": ("tie between sources", "ties between sources"),
    "tag": ("tag of the case", "tags of the case"),
    "txn": ("act", "acts"),
}


def counted(table: str, count: int) -> str:
    """ "1 incident", "1,204 claims"."""
    one, several = NOUNS.get(table, (table, table))
    return f"{count:,} {one if count == 1 else several}"


@dataclass(frozen=True, slots=True)
class Withheld:
    """How many rows of a table did not go out, and the rule in words that a person reads."""

    rule: str
    table: str
    count: int

    @property
    def words(self) -> str:
        """ "3 incidents: private, or belonging to something private"."""
        return f"{counted(self.table, self.count)}: {self.rule}"


@dataclass(frozen=True, slots=True)
class Chosen:
    """Ids of what goes out, each in the order in which it is written: incidents by date, actors
    and places by name, sources by date. Claims, figures, quotes and links go with what they hang
    on, less those in `held_back` (ids by table).
    """

    incidents: tuple[int, ...]
    actors: tuple[int, ...]
    places: tuple[int, ...]
    sources: tuple[int, ...]
    held_back: dict[str, frozenset[int]]
    withheld: tuple[Withheld, ...] = ()
    #: In words, "" for the whole case.
    scope: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """What an export did. `files`: paths made, relative to the chosen place; `counts` by table;
    `losses`: what this format cannot hold, each a sentence, with counts where they are known;
    `sha256` of the file, or of the folder's manifest.
    """

    kind: str
    files: tuple[str, ...]
    counts: dict[str, int]
    withheld: tuple[Withheld, ...]
    losses: tuple[str, ...]
    bytes: int
    seconds: float
    sha256: str = ""
