"""What is to go out, what may not, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from db.asking import EVERYTHING, Question
from db.errors import CaseError
from db.language import Forms, number

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
    "incident": Forms("{count:,} incident", "{count:,} incidents"),
    "actor": Forms("{count:,} actor", "{count:,} actors"),
    "place": Forms("{count:,} place", "{count:,} places"),
    "source": Forms("{count:,} source", "{count:,} sources"),
    "claim": Forms("{count:,} claim", "{count:,} claims"),
    "figure": Forms("{count:,} figure", "{count:,} figures"),
    "quote": Forms("{count:,} quote", "{count:,} quotes"),
    "relation": Forms("{count:,} tie between actors", "{count:,} ties between actors"),
    "snapshot": Forms("{count:,} text", "{count:,} texts"),
    "actor_name": Forms("{count:,} name of an actor", "{count:,} names of actors"),
    "place_name": Forms("{count:,} name of a place", "{count:,} names of places"),
    "actor_relation": Forms("{count:,} tie between actors", "{count:,} ties between actors"),
    "incident_actor": Forms("{count:,} part in an incident", "{count:,} parts in incidents"),
    "incident_place": Forms("{count:,} place of an incident", "{count:,} places of incidents"),
    "assessment": Forms("{count:,} judgement", "{count:,} judgements"),
    "tagging": Forms("{count:,} tag", "{count:,} tags"),
    "analyst": Forms("{count:,} analyst", "{count:,} analysts"),
    "assessment_evidence": Forms(
        "{count:,} reason of a judgement", "{count:,} reasons of judgements"
    ),
    "attachment": Forms("{count:,} attachment", "{count:,} attachments"),
    "blob": Forms("{count:,} original file", "{count:,} original files"),
    "bookmark": Forms("{count:,} bookmark", "{count:,} bookmarks"),
    "case_meta": Forms("{count:,} detail of the case", "{count:,} details of the case"),
    "claim_link": Forms("{count:,} tie between claims", "{count:,} ties between claims"),
    "dataset": Forms("{count:,} dataset", "{count:,} datasets"),
    "dataset_record": Forms("{count:,} row of a dataset", "{count:,} rows of datasets"),
    "era": Forms("{count:,} era", "{count:,} eras"),
    "hypothesis": Forms("{count:,} rival explanation", "{count:,} rival explanations"),
    "hypothesis_evidence": Forms(
        "{count:,} reason of an explanation", "{count:,} reasons of explanations"
    ),
    "identity_claim": Forms(
        "{count:,} verdict that actors are the same", "{count:,} verdicts that actors are the same"
    ),
    "incident_group": Forms("{count:,} series", "{count:,} series"),
    "incident_group_member": Forms("{count:,} part of a series", "{count:,} parts of series"),
    "note": Forms("{count:,} note", "{count:,} notes"),
    "reading_decision": Forms(
        "{count:,} decision while reading", "{count:,} decisions while reading"
    ),
    "saved_view": Forms("{count:,} saved view", "{count:,} saved views"),
    "source_rating": Forms("{count:,} rating of a source", "{count:,} ratings of sources"),
    "source_relation": Forms("{count:,} tie between sources", "{count:,} ties between sources"),
    "tag": Forms("{count:,} tag of the case", "{count:,} tags of the case"),
    "txn": Forms("{count:,} act", "{count:,} acts"),
}


def counted(table: str, count: int) -> str:
    """ "1 incident", "1,204 claims"."""
    forms = NOUNS.get(table)
    return forms.of(count) if forms is not None else f"{number(count)} {table}"


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
