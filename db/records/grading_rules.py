"""The rules by which a grading is proposed from the ledger: data, each with its sentence.

After the gradings of Airwars (confirmed, fair, weak, contested, discounted). The first rule
that holds is the proposal; a person decides. Hides nothing else: no weights, no scores.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from db.language import say
from db.records.claims import AGAINST, FOR, Claim, LedgerRow

_RELIABLE = ("A", "B")
_USABLE = ("A", "B", "C")
_HELD_RESPONSIBLE = ("alleged_perpetrator", "accused")


@dataclass(frozen=True, slots=True)
class Voice:
    """One speaker as the rules see them: where they stand last, and on what.

    `sides`: the columns of the ledger in which they stand now (what was said last holds).
    `origins`: keys of the first appearances behind what they say for it, with the best letter
    of each; nothing that only repeats others.
    """

    name: str
    sides: frozenset[str]
    origins: Mapping[str, str]
    accused: bool
    hedged: bool
    only_repeats: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the ledger says by a rule. `told` puts names into the sentence."""

    grading: str
    rule: str
    template: str
    names: tuple[str, ...]

    def told(self, shown: Callable[[str], str] = str) -> str:
        """The reason in words; `shown` dresses each name (for scripts that run to the left)."""
        return self.template.format(*(shown(name) for name in self.names))


_Finding = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class GradingRule:
    """`sentence`: the rule in general; `holds`: why it holds here (template and names), or None."""

    code: str
    grading: str
    sentence: str
    holds: Callable[[Sequence[Voice]], _Finding | None]


def joined(names: Sequence[str], most: int = 3) -> str:
    """ "A, B and C"; more than `most` are counted: "A, B and 4 others"."""
    unique = list(dict.fromkeys(name or say("somebody not named") for name in names))
    if len(unique) <= 1:
        return "".join(unique)
    if len(unique) > most:
        rest = len(unique) - most + 1
        return say("{names} and {rest} others", names=", ".join(unique[: most - 1]), rest=rest)
    return say("{names} and {unique}", names=", ".join(unique[:-1]), unique=unique[-1])


def _slots(count: int, start: int = 0, most: int = 3) -> str:
    return joined([f"{{{start + place}}}" for place in range(count)], most)


def _in(voices: Sequence[Voice], *columns: str) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(v.name or say("somebody not named") for v in voices if v.sides & set(columns))
    )


def _origins(voices: Sequence[Voice]) -> dict[str, str]:
    """Letter by origin, of everybody who stands by it in words of their own."""
    best: dict[str, str] = {}
    for voice in voices:
        if voice.sides & set(FOR):
            for key, letter in voice.origins.items():
                best[key] = min(letter, best.get(key, "Z"))
    return best


def _denied_only(voices: Sequence[Voice]) -> _Finding | None:
    against = _in(voices, *AGAINST)
    if not against or _in(voices, *FOR):
        return None
    return say(
        "it is denied by {slots}, and nobody stands by it", slots=_slots(len(against))
    ), against


def _contested(voices: Sequence[Voice]) -> _Finding | None:
    against = _in(voices, *AGAINST)
    claimed, reported = _in(voices, "claims"), _in(voices, "reports", "confirms")
    said = claimed or reported
    if not against or not said:
        return None
    by, others = _slots(len(said)), _slots(len(against), len(said))
    denied = bool(_in(voices, "denies"))
    if claimed and denied:
        words = say("it is claimed by {by} and denied by {others}", by=by, others=others)
    elif claimed:
        words = say("it is claimed by {by} and disputed by {others}", by=by, others=others)
    elif denied:
        words = say("it is reported by {by} and denied by {others}", by=by, others=others)
    else:
        words = say("it is reported by {by} and disputed by {others}", by=by, others=others)
    return words, said + against


def _rivals(voices: Sequence[Voice]) -> _Finding | None:
    names = tuple(
        dict.fromkeys(v.name for v in voices if "claims" in v.sides and not v.only_repeats)
    )
    if len(names) < 2:
        return None
    return say("{slots} each claim it for themselves", slots=_slots(len(names))), names


def _accepted(voices: Sequence[Voice]) -> _Finding | None:
    names = tuple(v.name for v in voices if v.accused and "confirms" in v.sides)
    if not names:
        return None
    return say(
        "it is confirmed by {slots}, held responsible for it", slots=_slots(len(names))
    ), names


def _claimed_and_reported(voices: Sequence[Voice]) -> _Finding | None:
    claimed = [v for v in voices if "claims" in v.sides]
    keys = {key for voice in claimed for key in voice.origins}
    others = [
        v
        for v in voices
        if v.sides & {"reports", "confirms"}
        and any(letter in _USABLE and key not in keys for key, letter in v.origins.items())
    ]
    if not claimed or not others:
        return None
    first, second = _in(claimed, "claims"), _in(others, "reports", "confirms")
    return (
        say(
            "it is claimed by {slots} and reported apart from that by {slots2}",
            slots=_slots(len(first)),
            slots2=_slots(len(second), len(first)),
        ),
        first + second,
    )


def _two_reliable(voices: Sequence[Voice]) -> _Finding | None:
    good = sum(letter in _RELIABLE for letter in _origins(voices).values())
    if good < 2:
        return None
    return say("{good} origins rated A or B, independent of each other, report it", good=good), ()


def _hedged(voices: Sequence[Voice]) -> _Finding | None:
    standing = [v for v in voices if v.origins]  # who only repeats lends no weight
    if not standing or not all(v.hedged for v in standing):
        return None
    return say("everybody who reports it does so with reserve"), ()


def _two_origins(voices: Sequence[Voice]) -> _Finding | None:
    found = _origins(voices)
    good = sum(letter in _USABLE for letter in found.values())
    if len(found) < 2 or not good:
        return None
    reliable = sum(letter in _RELIABLE for letter in found.values())
    if reliable == 1:
        return say(
            "{count} independent origins report it, one of them rated A or B", count=len(found)
        ), ()
    return say(
        "{count} independent origins report it, none of them rated A or B", count=len(found)
    ), ()


def _only_claimed(voices: Sequence[Voice]) -> _Finding | None:
    claimed = _in(voices, "claims")
    if not claimed or _in(voices, "reports", "confirms"):
        return None
    return say("nobody says so but {slots}", slots=_slots(len(claimed))), claimed


def _one_origin(voices: Sequence[Voice]) -> _Finding | None:
    found = _origins(voices)
    if not _in(voices, *FOR):
        return None
    if len(found) > 1:
        return say(
            "none of the {count} origins that report it is rated A, B or C", count=len(found)
        ), ()
    return say("all that is said goes back to one origin"), ()


RULES: tuple[GradingRule, ...] = (
    GradingRule(
        "denied_only",
        "discounted",
        say("Discounted: it is denied, and nobody stands by it (any more)."),
        _denied_only,
    ),
    GradingRule(
        "claimed_and_denied",
        "contested",
        say("Contested: somebody stands by it, and somebody denies or disputes it."),
        _contested,
    ),
    GradingRule(
        "rival_claims",
        "contested",
        say("Contested: two or more claim it, each for themselves."),
        _rivals,
    ),
    GradingRule(
        "accepted",
        "confirmed",
        say("Confirmed: a party held responsible for it confirms it, and nobody denies it."),
        _accepted,
    ),
    GradingRule(
        "two_reliable_origins",
        "confirmed",
        say("Confirmed: two or more independent origins rated A or B report it, nobody denies it."),
        _two_reliable,
    ),
    GradingRule(
        "hedged",
        "weak",
        say(
            "Weak: everybody who reports it does so with reserve (reportedly, likely, unverified)."
        ),
        _hedged,
    ),
    GradingRule(
        "claimed_and_reported",
        "fair",
        say("Fair: it is claimed, and an origin rated A to C reports it apart from that claim."),
        _claimed_and_reported,
    ),
    GradingRule(
        "two_origins",
        "fair",
        say("Fair: two or more independent origins report it, at least one of them rated A to C."),
        _two_origins,
    ),
    GradingRule(
        "only_claimed",
        "weak",
        say("Weak: nobody says so but those who claim it."),
        _only_claimed,
    ),
    GradingRule(
        "one_origin",
        "weak",
        say("Weak: it goes back to one origin, or to none rated A, B or C."),
        _one_origin,
    ),
)


def propose(
    ledger: Sequence[LedgerRow], origins: Mapping[int, str], accused: frozenset[int]
) -> Proposal | None:
    """The grading the ledger speaks for; None while nobody stands by it or denies it.

    `origins`: source -> origin key (sources.origins). `accused`: the actors held responsible.
    """
    voices = [_voice(row, origins, accused) for row in ledger]
    for rule in RULES:
        found = rule.holds(voices)
        if found is not None:
            return Proposal(rule.grading, rule.code, *found)
    return None


def sentence(code: str) -> str:
    """The rule in general; "" for a code that is none of ours (decided by hand)."""
    return next((rule.sentence for rule in RULES if rule.code == code), "")


def held_responsible(roles: Sequence[tuple[int, str]]) -> frozenset[int]:
    """Of (actor, role): the actors that are held responsible."""
    return frozenset(actor for actor, role in roles if role in _HELD_RESPONSIBLE)


def _voice(row: LedgerRow, origins: Mapping[int, str], accused: frozenset[int]) -> Voice:
    standing = _last_word(row)
    own = [claim for claim in standing if claim.repeats is None and claim.column in FOR]
    letters: dict[str, str] = {}
    for claim in own:
        key = f"claim:{claim.id}" if claim.source is None else origins[claim.source]
        letters[key] = min(claim.reliability or "F", letters.get(key, "Z"))
    return Voice(
        name=row.name,
        sides=frozenset(claim.column for claim in standing),
        origins=letters,
        accused=row.speaker in accused,
        hedged=bool(own) and all(claim.hedge != "none" for claim in own),
        only_repeats=row.only_repeats,
    )


def _last_word(row: LedgerRow) -> tuple[Claim, ...]:
    """What a speaker stands by now: of one who changed sides, only what came after that."""
    if not row.turned:
        return row.claims
    last = next(claim for claim in reversed(row.course) if claim.column in (*FOR, *AGAINST))
    side = FOR if last.column in FOR else AGAINST
    other = AGAINST if side is FOR else FOR
    return tuple(claim for claim in row.claims if claim.column not in other)
