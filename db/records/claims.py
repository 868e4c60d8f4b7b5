"""Claims: who says what about which incident, in which words; and the ledger made of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from db import when
from db.reader import Reader, id_list
from db.records import identities, names
from db.step import Step

#: The columns of the ledger, and the acts that stand in each.
LEDGER_COLUMNS = (
    "claims",
    "reports",
    "confirms",
    "denies",
    "disputes",
    "investigates",
    "silent",
)
#: The columns of those who stand by an incident, and of those who speak against it.
FOR = ("claims", "reports", "confirms")
AGAINST = ("denies", "disputes")
_COLUMN_OF_ACT = {
    "claims_responsibility": "claims",
    "threatens": "claims",
    "reports": "reports",
    "attributes": "reports",
    "accuses": "reports",
    "corrects": "reports",
    "confirms": "confirms",
    "denies": "denies",
    "retracts": "denies",
    "disputes": "disputes",
    "investigates": "investigates",
    "declines_comment": "silent",
}


def column_of(act: str, polarity: str) -> str:
    """The column of LEDGER_COLUMNS an act stands in; what is said not to be so is a denial."""
    return "denies" if polarity == "negated" else _COLUMN_OF_ACT.get(act, "reports")


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim with all that a card shows of it.

    `speaker_name`: the actor's name, or the label given ("two security officials").
    `publisher`: who published it, kept apart. `quote_*`: empty when it rests on no quote, then
    `no_quote_reason` says why. `grade`: Admiralty, such as "C3" (reliability of the source, "F"
    when nobody rated it; credibility of the claim, "6" when not judged). `repeats`: the claim it
    repeats or quotes (a link says so): it is then no voice of its own. `retraction`: what became of
    its source (terms.RETRACTIONS, "" for nothing). `voice`: the
    actor it is counted for, where the speaker was found to be the same as another (else the
    speaker).
    """

    id: int
    incident: int | None
    incident_title: str
    actor: int | None
    speaker: int | None
    speaker_name: str
    act: str
    about: str
    value: str
    gist: str
    polarity: str
    hedge: str
    basis: str
    said: str | None
    credibility: str | None
    rank: str
    rank_reason: str
    quote: int | None
    quote_exact: str
    quote_language: str
    quote_translation: str
    quote_broken: bool
    no_quote_reason: str
    source: int | None
    source_title: str
    publisher: str
    reliability: str
    speaker_kind: str = ""
    repeats: int | None = None
    retraction: str = ""
    voice: int | None = None

    @property
    def column(self) -> str:
        """Its column in the ledger: one of LEDGER_COLUMNS."""
        return column_of(self.act, self.polarity)

    @property
    def side(self) -> int:
        """1 for the incident, -1 against it, 0 neither."""
        return 1 if self.column in FOR else -1 if self.column in AGAINST else 0

    @property
    def grade(self) -> str:
        """Admiralty grade, letter and digit; "F6" when nothing was judged."""
        return f"{self.reliability or 'F'}{self.credibility or '6'}"


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One speaker of an incident and what they say, by column of LEDGER_COLUMNS."""

    speaker: int | None
    name: str
    claims: tuple[Claim, ...]

    def cell(self, column: str) -> tuple[Claim, ...]:
        """The claims of this speaker in a column."""
        return tuple(claim for claim in self.claims if claim.column == column)

    @property
    def course(self) -> tuple[Claim, ...]:
        """The first claim of each thing this speaker did, in the order it was said: of "denies,
        denies, confirms" the first denial and the confirmation. Only what has a date counts."""
        told: list[Claim] = []
        for claim in sorted(self.claims, key=lambda claim: moment(claim.said)):
            if claim.said and (not told or told[-1].column != claim.column):
                told.append(claim)
        return tuple(told)

    @property
    def turned(self) -> bool:
        """Whether the speaker stood by it at one time and spoke against it at another."""
        sides = {claim.side for claim in self.course if claim.side}
        return len(sides) > 1

    @property
    def only_repeats(self) -> bool:
        """Whether all that is said here repeats what others said."""
        return all(claim.repeats is not None for claim in self.claims)


@lru_cache(maxsize=4096)
def moment(said: str | None) -> tuple[int, int]:
    """When something was said, to sort by: first and last second it may have been (far away when
    that is not known)."""
    far = 1 << 61
    if not said or not when.is_valid(said):
        return far, far
    bounds = when.bounds(said)
    first = -far if bounds.earliest is None else bounds.earliest
    return first, far if bounds.latest is None else bounds.latest


def reliability_sql(source: str) -> str:
    """SQL for the Admiralty letter of a source: its own rating, else that of its outlet on the day
    it was published; when that day is not known or not rated, the outlet's newest."""
    # Dates compare as text: "2021" holds for all of 2021, also as the last year of a rating.
    on_its_day = (
        "coalesce(coalesce(r.since, '') <= rs.issued "
        "AND coalesce(r.until, '') || '~' >= rs.issued, 0)"
    )
    return (
        f"coalesce((SELECT reliability FROM source_rating r WHERE r.source = {source} "
        "AND r.deleted = 0 ORDER BY r.id DESC LIMIT 1), "
        "(SELECT reliability FROM source_rating r JOIN source rs ON rs.outlet = r.outlet "
        f"WHERE rs.id = {source} AND r.deleted = 0 "
        f"ORDER BY {on_its_day} DESC, coalesce(r.since, '') DESC, r.id DESC LIMIT 1), '')"
    )


def publisher_sql(alias: str) -> str:
    """SQL for who published a source: its outlet's name, else container-title or publisher."""
    return (
        f"coalesce({names.display_sql('actor', f'{alias}.outlet')}, "
        f"nullif({alias}.\"container-title\", ''), {alias}.publisher, '')"
    )


def _select(where: str, alive: str = "c.deleted = 0") -> str:
    return f"""SELECT c.id, c.incident, coalesce(i.title, ''), c.actor, c.speaker,
        coalesce({names.display_sql("actor", "c.speaker")}, c.speaker_label), c.act, c.about,
        c.value, c.gist, c.polarity, c.hedge, c.basis, c.said, c.credibility, c.rank,
        c.rank_reason, c.quote, coalesce(q.exact, ''), coalesce(q.language, ''),
        coalesce(q.translation, ''),
        coalesce(q.exact IS NOT substr(s.cleaned_text, q.start + 1, q."end" - q.start)
            AND q.id IS NOT NULL, 0),
        c.no_quote_reason, src.id, coalesce(src.title, ''), {publisher_sql("src")},
        {reliability_sql("src.id")}, coalesce((SELECT kind FROM actor WHERE id = c.speaker), ''),
        (SELECT l.other FROM claim_link l JOIN claim o ON o.id = l.other AND o.deleted = 0
            WHERE l.claim = c.id AND l.deleted = 0 AND l.predicate IN ('repeats', 'quotes')
            ORDER BY l.id LIMIT 1), coalesce(src.retraction, '')
    FROM claim c LEFT JOIN incident i ON i.id = c.incident LEFT JOIN quote q ON q.id = c.quote
    LEFT JOIN snapshot s ON s.id = q.snapshot
    LEFT JOIN source src ON src.id = coalesce(s.source, c.source)
    WHERE {alive} AND {where} ORDER BY c.rank = 'deprecated', c.said IS NULL,
        ltrim(c.said, '[{{'), c.id"""


def _claims(reader: Reader, where: str, *params: object) -> tuple[Claim, ...]:
    return _read(reader, _select(where), *params)


def _read(reader: Reader, sql: str, *params: object) -> tuple[Claim, ...]:
    out = []
    for row in reader.rows(sql, *params):
        cells = list(row)
        cells[21] = bool(cells[21])
        out.append(Claim(*cells))
    same = identities.standing_for(reader) if out else {}
    return tuple(
        replace(claim, voice=same.get(claim.speaker, claim.speaker)) if claim.speaker else claim
        for claim in out
    )


def some(reader: Reader, wanted: Sequence[int], deleted: bool = False) -> tuple[Claim, ...]:
    """These claims, in the order asked. `deleted`: those that were deleted, too."""
    sql = _select(f"c.id IN ({id_list(wanted)})", "1" if deleted else "c.deleted = 0")
    found = {claim.id: claim for claim in _read(reader, sql)}
    return tuple(found[each] for each in wanted if each in found)


def get(reader: Reader, claim: int) -> Claim | None:
    """One claim."""
    found = _claims(reader, "c.id = ?", claim)
    return found[0] if found else None


def about_incident(reader: Reader, incident: int) -> tuple[Claim, ...]:
    """Every claim about an incident."""
    return _claims(reader, "c.incident = ?", incident)


def about_actor(reader: Reader, actor: int) -> tuple[Claim, ...]:
    """What is said of an actor itself (not of an incident)."""
    return _claims(reader, "c.actor = ?", actor)


def said_by(reader: Reader, actor: int) -> tuple[Claim, ...]:
    """What an actor says."""
    return _claims(reader, "c.speaker = ?", actor)


def in_source(reader: Reader, source: int) -> tuple[Claim, ...]:
    """The claims that rest on a source: through a quote of it, or naming it."""
    return _claims(
        reader,
        "(c.source = ? OR c.quote IN (SELECT q.id FROM quote q JOIN snapshot s ON s.id = "
        "q.snapshot WHERE s.source = ?))",
        source,
        source,
    )


def on_quote(reader: Reader, quote: int) -> tuple[Claim, ...]:
    """The claims anchored to one quote."""
    return _claims(reader, "c.quote = ?", quote)


def ledger(claims: Sequence[Claim]) -> tuple[LedgerRow, ...]:
    """Speakers in the order in which they first speak, each with their claims."""
    rows: dict[object, list[Claim]] = {}
    for claim in claims:
        if claim.rank != "deprecated" and _stands_in_ledger(claim):
            rows.setdefault(claim.voice or claim.speaker or claim.speaker_name, []).append(claim)
    found = []
    for said in rows.values():
        # Of speakers that are the same, the one whose name they go by lends it, if it speaks here.
        own = next((claim for claim in said if claim.speaker == claim.voice), said[0])
        found.append(LedgerRow(own.speaker, own.speaker_name, tuple(said)))
    return tuple(found)


def _stands_in_ledger(claim: Claim) -> bool:
    """Who says how many were killed says that it happened; who denies a number denies no more."""
    if claim.about == "figure":
        return claim.column in FOR
    return claim.about in ("occurrence", "responsibility")


def create(
    step: Step,
    *,
    incident: int | None = None,
    actor: int | None = None,
    quote: int | None = None,
    no_quote_reason: str = "",
    source: int | None = None,
    speaker: int | None = None,
    speaker_label: str = "",
    act: str = "reports",
    **cells: object,
) -> int:
    """A claim about an incident or an actor, resting on a quote or on a stated reason.

    `cells`: about, value, gist, polarity, hedge, basis, said, credibility, rank, rank_reason.
    """
    return step.insert(
        "claim",
        {
            "incident": incident,
            "actor": actor,
            "quote": quote,
            "no_quote_reason": no_quote_reason,
            "source": source,
            "speaker": speaker,
            "speaker_label": speaker_label,
            "act": act,
            **cells,
        },
    )


def change(step: Step, claim: int, **cells: object) -> None:
    """Change a claim."""
    step.update("claim", claim, cells)


def delete(step: Step, claim: int) -> None:
    """Delete a claim with its figures and links."""
    step.delete("claim", claim)
    step.delete_where("figure", "claim = ?", claim)
    step.delete_where("claim_link", "claim = ? OR other = ?", claim, claim)


def link(step: Step, claim: int, predicate: str, other: int, note: str = "") -> int:
    """Say how one claim stands to another: repeats, denies, answers ... (terms.CLAIM_LINKS)."""
    return step.insert("claim_link", claim=claim, predicate=predicate, other=other, note=note)


def repeat(step: Step, claim: int, other: int | None) -> None:
    """Say which claim another one repeats; None: it is a voice of its own."""
    step.delete_where("claim_link", "claim = ? AND predicate IN ('repeats', 'quotes')", claim)
    if other is not None:
        link(step, claim, "repeats", other)
