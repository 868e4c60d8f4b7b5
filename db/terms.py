"""The vocabularies: what may stand in a field, in the field's own terms, and its words for people.

Admiralty grades, ICD 203 likelihoods, UCDP kinds of violence, Airwars gradings, TLP 2.0
markings. The order of a vocabulary is part of it: codes in arrays are positions here, so
terms are only ever added at the end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from db import source_types
from db.language import in_figures, say

#: What tells the words of vocabularies from others written alike, to those who translate.
TERM = "term"


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a vocabulary: `code` is stored, `label` is what its standard calls it."""

    code: str
    label: str

    @property
    def said(self) -> str:
        """The label in the language of the person. What leaves the case keeps `label`."""
        return say(self.label, sense=TERM)


Vocabulary = tuple[Term, ...]


def _terms(text: str) -> Vocabulary:
    out = []
    for line in text.strip().splitlines():
        code, _, words = (part.strip() for part in line.partition("="))
        out.append(Term(code, words or code.replace("_", " ").capitalize()))
    return tuple(out)


def label(vocabulary: Vocabulary, code: str | None) -> str:
    """The words for a code; an unknown code (from a newer program) is shown as it stands."""
    found = (term.label for term in vocabulary if term.code == code)
    return next(found, (code or "").replace("_", " "))


def said(vocabulary: Vocabulary, code: str | None) -> str:
    """The words for a code in the language of the person; see `label`."""
    found = (term.said for term in vocabulary if term.code == code)
    return next(found, (code or "").replace("_", " "))


class Standing(IntEnum):
    """How an incident stands in its ledger; derived from its claims (see db/derived.py)."""

    REPORTED = 0
    CLAIMED = 1
    CONFIRMED = 2
    DENIED = 3
    DISPUTED = 4


STANDINGS = _terms(
    """
    reported = Reported
    claimed = Claimed only
    confirmed = Confirmed
    denied = Denied
    disputed = Disputed
    """
)

INCIDENT_KINDS = _terms(
    """
    other
    bombing
    suicide_attack = Suicide attack
    shooting
    rocket_fire = Rocket fire
    armed_assault = Armed assault
    killing
    abduction
    statement
    agreement
    seizure_of_power = Seizure of power
    emergence = Emergence of a group
    operation = Military or police operation
    state_based = State-based violence
    non_state = Non-state violence
    one_sided = One-sided violence
    air_strike = Air strike
    shelling
    clash = Armed clash
    arrest
    protest
    displacement
    publication
    """
)

INCIDENT_STATUS = _terms("open\ncandidate\nassessed\nwithdrawn")
GRADINGS = _terms("confirmed\nfair\nweak\ncontested\ndiscounted")

ACTOR_KINDS = _terms(
    """
    unknown
    person
    armed_group = Armed group
    faction
    unit
    state
    state_force = State force
    government_body = Government body
    party
    media = News outlet
    ngo = Non-governmental organisation
    igo = Intergovernmental organisation
    """
)

NAME_KINDS = _terms(
    """
    primary = Main name
    endonym = Own name
    exonym = Name given by others
    acronym
    alias
    weak_alias = Weak alias
    former = Former name
    transliteration
    nom_de_guerre = Nom de guerre
    pejorative
    """
)

RELATIONS = _terms(
    """
    part_of = is part of
    splinter_of = split from
    merged_into = merged into
    successor_of = is successor of
    allied_with = is allied with
    fights = fights
    supports = supports
    sponsors_alleged = allegedly sponsors
    member_of = is a member of
    leads = leads
    spokesperson_for = speaks for
    """
)

RELATIONS_INVERSE = _terms(
    """
    part_of = includes
    splinter_of = gave rise to
    merged_into = absorbed
    successor_of = was succeeded by
    allied_with = is allied with
    fights = is fought by
    supports = is supported by
    sponsors_alleged = is allegedly sponsored by
    member_of = has as member
    leads = is led by
    spokesperson_for = is spoken for by
    """
)

CERTAINTIES = _terms("confirmed\nprobable\npossible\ndisputed")
IDENTITY_VERDICTS = _terms("same\ndifferent\nunclear")

ROLES = _terms(
    """
    alleged_perpetrator = Alleged perpetrator
    target
    injured_party = Injured party
    claimant
    accused
    denier
    side_a = Side A
    side_b = Side B
    witness
    participant
    responder
    """
)

ACTS = _terms(
    """
    reports = reports
    claims_responsibility = claims responsibility
    attributes = attributes
    accuses = accuses
    confirms = confirms
    denies = denies
    disputes = disputes
    declines_comment = declines to comment
    investigates = investigates
    retracts = retracts
    corrects = corrects
    threatens = threatens
    """
)

ABOUT = _terms(
    """
    occurrence
    responsibility
    date
    place
    figure
    motive
    identity
    status
    intention
    """
)

POLARITIES = _terms("affirmed\nnegated")
HEDGES = _terms("none = Not hedged\nreportedly\nlikely\nunverified")
BASES = _terms(
    """
    witnessed
    told = Told by others
    deduced
    cannot_judge = Cannot be judged
    """
)
CREDIBILITIES = _terms(
    """
    1 = 1 Confirmed by other sources
    2 = 2 Probably true
    3 = 3 Possibly true
    4 = 4 Doubtful
    5 = 5 Improbable
    6 = 6 Truth cannot be judged
    """
)
RELIABILITIES = _terms(
    """
    A = A Completely reliable
    B = B Usually reliable
    C = C Fairly reliable
    D = D Not usually reliable
    E = E Unreliable
    F = F Reliability cannot be judged
    """
)
RANKS = _terms("preferred\nnormal\ndeprecated")

CLAIM_LINKS = _terms(
    """
    repeats = repeats
    quotes = quotes
    denies = denies
    contradicts = contradicts
    confirms = confirms
    corrects = corrects
    retracts = retracts
    answers = answers
    retaliates = is in retaliation for
    """
)
CLAIM_LINKS_INVERSE = _terms(
    """
    repeats = is repeated by
    quotes = is quoted by
    denies = is denied by
    contradicts = is contradicted by
    confirms = is confirmed by
    corrects = is corrected by
    retracts = is retracted by
    answers = is answered by
    retaliates = is retaliated for by
    """
)
SOURCE_RELATIONS = _terms(
    """
    quotes = quotes
    republishes = republishes
    translates = translates
    updates = updates
    corrects = corrects
    based_on = is based on
    """
)

MEASURES = _terms("killed\ninjured\nmissing\ndetained\nabducted\ndisplaced")
WHO = _terms(
    """
    all = People
    civilian = Civilians
    combatant = Combatants
    security_force = Security forces
    child = Children
    woman = Women
    man = Men
    perpetrator = Perpetrators
    unknown = Not known who
    """
)
QUALIFIERS = _terms(
    """
    exact = exactly
    at_least = at least
    at_most = at most
    about = about
    between = between
    dozens = dozens
    several = several
    """
)
FIGURE_STATES = _terms("value\nunknown\nnone\nnot_stated = Not stated")

COUNT_RULES = _terms(
    """
    range = Range of all figures given
    majority_of_origins = Majority of origins
    official = Official figure
    named_source = One named source
    lowest = Lowest figure given
    latest = Latest figure given
    manual = Set by hand
    """
)
LIKELIHOODS = _terms(
    """
    almost_no_chance = Almost no chance
    very_unlikely = Very unlikely
    unlikely
    roughly_even = Roughly even chance
    likely
    very_likely = Very likely
    almost_certain = Almost certain
    """
)
#: What each likelihood means in per cent (ICD 203), from and to.
LIKELIHOOD_RANGES = {
    "almost_no_chance": (1, 5),
    "very_unlikely": (5, 20),
    "unlikely": (20, 45),
    "roughly_even": (45, 55),
    "likely": (55, 80),
    "very_likely": (80, 95),
    "almost_certain": (95, 99),
}


def likelihood(code: str, words: Callable[[Vocabulary, str], str] = label) -> str:
    """ "Likely (55–80 %)", what a likelihood stands for; `words`: `label` or `said`."""
    low, high = LIKELIHOOD_RANGES.get(code, (0, 0))
    found = words(LIKELIHOODS, code)
    return f"{found} ({in_figures(f'{low}–{high}')}\u00a0%)" if high else found


CONFIDENCES = _terms("low\nmoderate\nhigh")
EVIDENCE_WEIGHTS = _terms("supports\nopposes\nneutral")
CONSISTENCIES = _terms(
    """
    CC = Very consistent
    C = Consistent
    N = Neither
    I = Inconsistent
    II = Very inconsistent
    NA = Does not apply
    """
)

PLACE_KINDS = _terms(
    """
    country
    province
    district
    locality = Town or village
    neighbourhood
    site = Building or site
    region
    area
    sea = Sea or airspace
    """
)
PLACE_ROLES = _terms("location\norigin = Launched from\ntarget\nroute\nmentioned")

SOURCE_TYPES = _terms(source_types.LIST)
PROVENANCES = _terms("original\nderivative\nauthored")
RETRACTIONS = _terms(" = Not retracted\nretracted\ncorrected\nunder_review = Under review")
MARKINGS = _terms(
    """
    = No marking
    TLP:CLEAR = TLP:CLEAR
    TLP:GREEN = TLP:GREEN
    TLP:AMBER = TLP:AMBER
    TLP:AMBER+STRICT = TLP:AMBER+STRICT
    TLP:RED = TLP:RED
    """
)
GROUP_KINDS = _terms("series\nconflict\ndyad\ncampaign")
