"""Which rows of which table go into a share, and why: one row here for each synced table.

Hides nothing but SQL: a table that is not named here does not go, and a test fails.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from db.language import say

#: The parts of a case that a profile can leave out as a whole.
NOTES, VIEWS, JUDGEMENTS, DECISIONS, FILES = "notes", "views", "judgements", "decisions", "files"


@dataclass(frozen=True, slots=True)
class Rule:
    """How the rows of a table are found. `chosen`: by what was chosen and what that needs; else
    `by`, the columns that name what a row goes with (any one suffices to look at it), `every` row,
    or `owner`, the columns that name a table and a row of it; `made`: two more such columns whose
    row must go, if there is one. `needed`: columns whose row must go too, or this one stays, even
    where they may be empty; what else is named and does not go is left empty. `part`: what a
    profile must let go. `whole`: only with the whole case,
    because its words may tell of anything. `why`: in words.
    """

    why: str
    by: tuple[str, ...] = ()
    owner: tuple[str, str] | None = None
    made: tuple[str, str] | None = None
    every: bool = False
    chosen: bool = False
    needed: tuple[str, ...] = ()
    part: str = ""
    whole: bool = False


#: In an order in which a row comes after all that it needs.
RULES: Mapping[str, Rule] = {
    "case_meta": Rule(
        say(
            "its title, language, summary, marking and number, without which copies "
            "cannot be merged; kept mappings and profiles are the sender's own"
        ),
        every=True,
    ),
    "analyst": Rule(
        say("who did what, by name or as “Analyst 1”, because rows say who judged"), every=True
    ),
    "dataset": Rule(
        say("where incidents and sources come from; naming it is never forbidden"), every=True
    ),
    "actor": Rule(say("who takes part, speaks or is spoken of"), chosen=True),
    "place": Rule(say("where it happened, and what that lies in"), chosen=True),
    "incident": Rule(say("what was chosen"), chosen=True),
    "source": Rule(say("what the claims rest on, and what that goes back to"), chosen=True),
    "snapshot": Rule(say("the texts of these sources: what can be checked"), by=("source",)),
    "quote": Rule(
        say("the words that these claims, names and ties rest on; of the whole case all"),
        by=("snapshot",),
    ),
    "claim": Rule(
        say("who says what about these incidents and actors"),
        by=("incident", "actor"),
        needed=("incident", "actor", "quote"),
    ),
    "figure": Rule(say("the numbers these claims give"), by=("claim",), needed=("side",)),
    "claim_link": Rule(say("what one claim has to do with another"), by=("claim",)),
    "actor_name": Rule(say("the names of these actors"), by=("actor",)),
    "place_name": Rule(say("the names of these places"), by=("place",)),
    "actor_relation": Rule(say("ties between two actors who both go"), by=("subject",)),
    "identity_claim": Rule(
        say("that two actors who both go are one; the reason is ours"),
        by=("actor",),
        part=JUDGEMENTS,
    ),
    "incident_place": Rule(say("where these incidents lie"), by=("incident",)),
    "incident_actor": Rule(say("who takes part in these incidents"), by=("incident",)),
    "incident_group": Rule(say("series of which an incident goes"), every=True),
    "incident_group_member": Rule(say("to which series these incidents belong"), by=("incident",)),
    "source_rating": Rule(
        say("how reliable we find these sources and outlets"),
        by=("source", "outlet"),
        needed=("source", "outlet"),
        part=JUDGEMENTS,
    ),
    "source_relation": Rule(
        say("what these sources go back to"), by=("source",), needed=("object",)
    ),
    "attachment": Rule(
        say("pictures and documents of records that go, without what they say of their making"),
        owner=("owner_table", "owner"),
        part=FILES,
    ),
    "assessment": Rule(
        say("how we grade what goes, unless the reasons rest on what stays"),
        owner=("subject_table", "subject"),
        part=JUDGEMENTS,
    ),
    "assessment_evidence": Rule(
        say("which claims these judgements rest on"), by=("assessment",), part=JUDGEMENTS
    ),
    "hypothesis": Rule(
        say("rival explanations of what goes"), owner=("subject_table", "subject"), part=JUDGEMENTS
    ),
    "hypothesis_evidence": Rule(
        say("how claims fit these explanations"), by=("hypothesis",), part=JUDGEMENTS
    ),
    "dataset_record": Rule(
        say("the rows of tables these incidents were made from"), by=("incident",)
    ),
    "tag": Rule(say("tags that something that goes carries"), every=True),
    "tagging": Rule(say("the tags of what goes"), owner=("owner_table", "owner")),
    "note": Rule(
        say("notes on what goes; never private ones"), owner=("owner_table", "owner"), part=NOTES
    ),
    "saved_view": Rule(
        say("views that name nothing that stays, with the whole case; working tools, not findings"),
        every=True,
        whole=True,
        part=VIEWS,
    ),
    "bookmark": Rule(
        say("moments worth going back to, with the whole case"), every=True, whole=True, part=VIEWS
    ),
    "era": Rule(say("named spans of time, with the whole case"), every=True, whole=True),
    "reading_decision": Rule(
        say("what was decided about suggestions of the texts that go"),
        by=("snapshot",),
        made=("made_table", "made"),
        part=DECISIONS,
    ),
}

#: Rows that go only when something that goes names them, unless the whole case does: the tables
#: and columns that name them.
NAMED_BY: Mapping[str, tuple[tuple[str, str], ...]] = {
    "dataset": (("source", "dataset"), ("dataset_record", "dataset")),
    "quote": (
        *(("claim", "quote"), ("actor_name", "quote")),
        *(("place_name", "quote"), ("actor_relation", "quote"), ("note", "owner")),
    ),
    "incident_group": (("incident_group_member", "incident_group"),),
    "tag": (("tagging", "tag"),),
}
#: Rows that are never a matter of a share, nor told of: verdicts on two records that may be the
#: same are kept as notes of a kind of their own.
NEVER = {"note": " AND kind <> 'pair'"}
#: The facts of the case that go: all others (mappings, profiles) are the sender's own.
META = ("uuid", "title", "summary", "language", "count_rule", "marking")
#: Of these, what only goes with the whole case.
META_OF_WHOLE = ("summary",)

#: Words of the receipt, by rule.
PRIVATE = say("private, or belonging to something private")
MARKED = say("marked more strictly than the share, or belonging to something so marked")
LICENCE = say("from a dataset whose licence does not allow passing it on")
PART = say("left out by the profile")
NEEDS = say("resting on something that stays")
NAMED = say("holding or belonging to a withheld name")
BYTES = say("files that cannot be cleared of what they say of their making, or of withheld names")
TEXTS = say("texts whose licence does not allow passing them on; quoted passages of them went")
FIELDS = say("fields that were withheld")
REPLACED = say("withheld names replaced in it")
CUT = say("cut where they crossed what was withheld")
ANALYSTS = say("known as “Analyst 1” and so on")
