"""The tables of a tidy export and what their columns mean: one definition for CSV and Parquet.

Hides nothing else. The words of a column stand in the README of the export.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

#: `moment`: ISO 8601 in UTC; Parquet has a second column with a timestamp, where one can hold it.
Kind = Literal["text", "int", "real", "flag", "moment"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, what its cells are, and what they mean."""

    name: str
    kind: Kind
    means: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table, what one row of it is, and its columns."""

    name: str
    row: str
    columns: tuple[Column, ...]


def _table(name: str, row: str, text: str) -> Table:
    """A table from lines of "name kind meaning"."""
    columns = []
    for line in text.strip().splitlines():
        called, kind, means = line.split(maxsplit=2)
        columns.append(Column(called, kind, means))  # type: ignore[arg-type]
    return Table(name, row, tuple(columns))


_BOUNDS = """
earliest moment first moment it can have begun; empty: open or not known
start_latest moment last moment it can have begun
end_earliest moment first moment it can have ended
latest moment last moment it can have lasted; empty: open or not known
"""

TABLES = (
    _table(
        "incidents",
        "an incident",
        f"""
id text its number in the case
title text title
date_edtf text date as EDTF (ISO 8601-2), with all its doubt
date_words text the same in words{_BOUNDS}open_start flag it has no known beginning
open_end flag it has no known end
clock text time of day as given, where one is
zone text offset from UTC of that clock; empty: local time
date_phrase text the words the date was read from
kind text kind of incident
standing text how it stands by its claims: reported, claimed, confirmed, denied, disputed
grading text our own grading: confirmed, fair, weak, contested, discounted
status text state of the work on it: open, candidate, assessed, withdrawn
is_aggregate flag it sums up several events
parent_id text the incident it is a part of
place text its places by name (one row each in locations)
latitude real of the first of its places that has a position, degrees (WGS 84)
longitude real of the same
actors text who took part, by name (one row each in parts)
killed_low int headline of the killed: lowest
killed_high int headline of the killed: highest; empty: not bounded
killed_words text headline of the killed in words
injured_low int headline of the injured: lowest
injured_high int headline of the injured: highest; empty: not bounded
injured_words text headline of the injured in words
claims int number of claims in this export
origins int number of independent origins they go back to
summary text summary
language text language of title and summary (BCP 47)
dataset text the dataset it was imported from
native_id text its number there
marking text TLP marking
""",
    ),
    _table(
        "parts",
        "an actor in an incident",
        """
incident_id text the incident
actor_id text the actor
actor text name of the actor
role text what part: alleged_perpetrator, target, claimant, side_a ...
certainty text confirmed, probable, possible, disputed
either_or int rows of an incident with the same number are alternatives: one of them it was
note text note
""",
    ),
    _table(
        "locations",
        "a place of an incident",
        """
incident_id text the incident
place_id text the place
place text name of the place
role text location, origin, target, route, mentioned
precision text how exactly the place is known, as a code of the scheme
scheme text whose code that is (ucdp, acled, gtd ...)
note text note
""",
    ),
    _table(
        "claims",
        "something somebody said of an incident or an actor",
        """
id text its number
incident_id text the incident it is about
actor_id text the actor it is about, where it is not about an incident
speaker_id text who speaks, where that is an actor
speaker text who speaks, in words
act text reports, claims_responsibility, confirms, denies ...
about text occurrence, responsibility, date, place, figure ...
value text what is said of it, where that is a value (a date as EDTF, a place)
gist text what is said, in short
polarity text affirmed or negated
hedge text none, reportedly, likely, unverified
basis text how the speaker knows: witnessed, told, deduced, cannot_judge
said_edtf text when it was said
credibility text Admiralty credibility, 1 to 6
rank text preferred, normal or deprecated (set aside)
rank_reason text why
source_id text where it stands
quote_id text its very words
no_quote_reason text why there are none
marking text TLP marking
""",
    ),
    _table(
        "figures",
        "a number of people, as a claim gives it",
        """
id text its number
claim_id text the claim
incident_id text the incident
measure text killed, injured, missing, detained, abducted, displaced
who text all, civilian, combatant, child ...
side_id text the actor whose people they were
min int lowest
max int highest
point int the number given
qualifier text exact, at_least, at_most, about, between, dozens, several
words text as a person says it
raw text as the source says it
state text value, unknown, none, not_stated
as_of_edtf text the day the figure is of
""",
    ),
    _table(
        "quotes",
        "a passage of a text, word for word",
        """
id text its number
source_id text the source
exact text the words
prefix text the words before
suffix text the words after
start int where it begins in the cleaned text, in Unicode characters from 0
end int the first character after it
page text page
language text language (BCP 47)
translation text translation
""",
    ),
    _table(
        "links",
        "how one claim stands to another",
        """
claim_id text the claim
predicate text repeats, quotes, denies, contradicts, confirms, corrects ...
other_id text the other claim
""",
    ),
    _table(
        "headlines",
        "the number shown for a measure of an incident",
        """
incident_id text the incident
measure text killed, injured ...
low int lowest
high int highest; empty: not bounded
words text in words
rule text the rule that made it
""",
    ),
    _table(
        "judgements",
        "what an analyst decided about an incident",
        """
incident_id text the incident
field text what was decided: grading, when, place, figure:killed ...
value text what it was decided to be
likelihood text how likely (ICD 203)
confidence text how well founded: low, moderate, high
reasons text reasons
by text who decided
""",
    ),
    _table(
        "groups",
        "an incident in a conflict, dyad, series or campaign",
        """
incident_id text the incident
kind text conflict, dyad, series, campaign
title text its title
""",
    ),
    _table(
        "actors",
        "an actor",
        """
id text its number
name text the name shown
kind text person, armed_group, state, government_body ...
country text country (ISO 3166)
active_edtf text when it was active
summary text summary
marking text TLP marking
""",
    ),
    _table(
        "relations",
        "a tie between two actors",
        """
id text its number
subject_id text the actor
predicate text part_of, splinter_of, allied_with, leads ...
object_id text the other actor
start_edtf text since
end_edtf text until
certainty text confirmed, probable, possible, disputed
note text note
""",
    ),
    _table(
        "places",
        "a place",
        """
id text its number
name text the name shown
kind text country, province, district, locality ...
parent_id text the place it lies in
within text the names of what it lies in, nearest first
latitude real degrees (WGS 84)
longitude real degrees (WGS 84)
precision_m real how exact, as a radius in metres
country text country (ISO 3166)
marking text TLP marking
""",
    ),
    _table(
        "names",
        "a name of an actor or a place",
        """
owner_table text actor or place
owner_id text whose name it is
name text the name
kind text primary, endonym, exonym, acronym, alias, former ...
language text language (BCP 47)
script text script (ISO 15924)
""",
    ),
    _table(
        "identifiers",
        "a number of an actor or a place in another scheme",
        """
owner_table text actor or place
owner_id text whose number it is
scheme text ucdp, acled, wikidata ...
value text the number
""",
    ),
    _table(
        "sources",
        "a source",
        """
id text its number
type text type of CSL: article-newspaper, webpage, report ...
title text title
authors text authors, "Family, Given; Body"
publisher text who published it
issued_edtf text when it was published
issued_earliest moment first moment of that
issued_latest moment last moment of that
url text address
accessed_edtf text when it was seen
language text language (BCP 47)
reliability text Admiralty reliability, A to F
provenance text original, derivative, authored
licence text licence
retraction text what became of it: retracted, corrected, under_review
dataset text the dataset that cites it
doi text DOI
isbn text ISBN
volume text volume
issue text issue
page text pages
archive text archive
archive_location text where it lies there
note text note
texts int number of texts that are held of it
marking text TLP marking
csl_json text all CSL variables, as JSON (dates as EDTF)
""",
    ),
    _table(
        "source_relations",
        "what a source goes back to",
        """
source_id text the source
predicate text quotes, republishes, translates, updates, corrects, based_on
other_id text the other source
other text the other source in words, where it is only named
""",
    ),
    _table(
        "texts",
        "a text that is held of a source",
        """
source_id text the source
captured_at text when it was captured (ISO 8601)
sha256 text SHA-256 of the original bytes
text_sha256 text SHA-256 of the cleaned text
language text language (BCP 47)
url text address it was captured from
mime text type of the original
text text the cleaned text, where its licence allows passing it on
""",
    ),
    _table(
        "tags",
        "a tag on something",
        """
owner_table text incident, actor or source
owner_id text what bears it
tag text the tag
""",
    ),
    _table(
        "dataset_rows",
        "the row of a dataset an incident was imported from",
        """
incident_id text the incident
dataset_id text the dataset
dataset text name and version
native_id text number of the row there
row_json text the row, word for word, as JSON
""",
    ),
    _table(
        "datasets",
        "a dataset rows were imported from",
        """
id text its number
kind text format
name text name
version text version
licence text licence
citation text how it asks to be cited
url text address
may_be_passed_on flag whether its licence lets its rows be passed on
""",
    ),
    _table(
        "eras",
        "a stretch of time with a name",
        f"""
title text its name
date_edtf text date as EDTF
date_words text the same in words{_BOUNDS}note text note
""",
    ),
)
