"""What each word of an English sentence can be, without a model: by closed lists and endings.

Hides the guess. One letter stands for a class, so that a sentence becomes a short string of them:
N noun, adjective or name; D determiner; P preposition; B word that begins a clause; A and, or;
X auxiliary; R adverb; T time; O pronoun; V verb; # number; S possessive; Q quotation; "," comma;
"(" and ")" brackets; "." any other mark.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from db.reading.speech.cues import Lexicon
from db.reading.speech.sentences import Piece, wordset

DASHES = ("--", "---", "–", "—")
_ASIDE = 16
_ADJECTIVES = wordset(
    "armed united unnamed retired wounded displaced injured elected detained alleged affiliated "
    "backed led linked so-called appointed suspected masked unidentified organised organized "
    "hundred red anti-taliban limited deposed exiled ousted occupied captured accused said"
)
_GIVEN_NAMES = wordset("april may june august")
_PARTICIPLES = wordset("known seen held shot born sent taken given made built found left")
_NO_ADVERBS = wordset(
    "family italy july ally assembly reply supply family daily weekly monthly early elderly "
    "friendly deadly likely local militarily anomaly monopoly emily billy sally"
)
# A bare or third-person form of these is as often a noun: "reports", "the claim".
NOUNS_TOO = wordset(
    "report reports claim claims state states note notes point points question questions doubt "
    "doubts charge charges blame dispute disputes challenge challenges probe probes post posts "
    "answer answers reply comment comments look looks launch launches order orders vow vows "
    "pledge pledges promise promises quote quotes contest issue issues start set cast hold holds "
    "call calls stress estimate estimates label labels brand brands offer offers return returns "
    "count counts list lists detail details fear fears guess talk talks share shares review "
    "reviews "
    "rule rules judge judges object objects signal signals echo record records register volunteer "
    "volunteers comment remark remarks joke jokes highlight reason reasons detail forecast cry "
    "cries protest protests proposal whisper snap decree outline counter venture ventures "
    "mention fault update updates hint find finds look keep stay try "
    "delete raise raises lower open walk take make give attribute attributes respond"
)


@dataclass(frozen=True, slots=True)
class NamedSpan:
    """Where a name found in the text stands, and whose record of the case it is (None: new)."""

    start: int
    end: int
    actor: int | None
    kind: str


@dataclass(frozen=True, slots=True)
class Names:
    """The names found in a text, in order, to be asked by place."""

    spans: tuple[NamedSpan, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, spans: Sequence[NamedSpan]) -> Names:
        ordered = sorted(spans, key=lambda span: (span.start, -span.end))
        kept: list[NamedSpan] = []
        for span in ordered:
            if not kept or span.start >= kept[-1].end:
                kept.append(span)
        return cls(tuple(kept), tuple(span.start for span in kept))

    def at(self, place: int) -> NamedSpan | None:
        """The name that covers a place of the text."""
        index = bisect_right(self.starts, place) - 1
        if index >= 0 and self.spans[index].end > place:
            return self.spans[index]
        return None

    def within(self, start: int, end: int) -> tuple[NamedSpan, ...]:
        """The names that lie inside a stretch of the text."""
        first = bisect_right(self.starts, start - 1)
        last = bisect_right(self.starts, end)
        return tuple(span for span in self.spans[first:last] if span.end <= end)


def classes(pieces: Sequence[Piece], held: Lexicon, names: Names) -> str:
    """One letter per piece of an English sentence."""
    shouted = not any(p.text.islower() for p in pieces if p.is_word)
    letters = [_class(piece, held, names, shouted) for piece in pieces]
    _pair_dashes(pieces, letters)
    for at, piece in enumerate(pieces[:-1]):
        before = letters[at - 1] if at else ""
        if piece.text == "." and before == "N":
            letters[at] = "S"  # a shortened word: "Dr.", "Ali B. Khan"
        elif letters[at] == "P" and piece.capital and before == "N" and not shouted:
            letters[at] = "N"  # "Doctors Without Borders"
        elif letters[at] == "V" and before and before in "DS" and piece.low in NOUNS_TOO:
            letters[at] = "N"  # "the count"
        elif piece.low in _GIVEN_NAMES and _before_name(pieces, letters, at):
            letters[at] = "N"
    return "".join(letters)


def _pair_dashes(pieces: Sequence[Piece], letters: list[str]) -> None:
    """Two dashes near each other set words apart as two commas do."""
    dashes = [at for at, piece in enumerate(pieces) if piece.text in DASHES and at]
    for first, second in pairwise(dashes):
        if first > 1 and 1 < second - first < _ASIDE and letters[first] != ",":
            letters[first] = letters[second] = ","


def _before_name(pieces: Sequence[Piece], letters: Sequence[str], at: int) -> bool:
    """ "June Okafor" is a person; "in June Kabul" is none."""
    return pieces[at + 1].capital and letters[at + 1] == "N" and (at == 0 or letters[at - 1] != "P")


def _class(piece: Piece, held: Lexicon, names: Names, shouted: bool) -> str:
    if piece.quote:
        return "Q"
    if not piece.is_word:
        return _mark(piece)
    if piece.text[0].isdigit():
        return "#"
    low = piece.low
    if names.at(piece.start) is not None or (_acronym(piece) and not shouted):
        return "N"
    for letter, name in (
        ("D", "determiners"),
        ("O", "pronouns"),
        ("X", "auxiliaries"),
        ("P", "prepositions"),
        ("B", "boundaries"),
        ("R", "adverbs"),
    ):
        if low in held.words[name] and not (
            letter == "X" and low in ("may", "will") and _mid(piece)
        ):
            return "A" if low in ("and", "or") else letter
    if low in held.words["time"]:
        return "T"
    return _open_class(piece, held)


def _open_class(piece: Piece, held: Lexicon) -> str:
    low = piece.low
    forms = held.form.get(low)
    if forms and low not in NOUNS_TOO and not _mid(piece):
        return "V"
    if low in _PARTICIPLES:
        return "V"
    if piece.text.islower():
        if low.endswith("ly") and len(low) > 4 and low not in _NO_ADVERBS:
            return "R"
        if low.endswith("ed") and len(low) > 4 and "-" not in low and low not in _ADJECTIVES:
            return "V"
    return "N"


def _mid(piece: Piece) -> bool:
    """A capital in the middle of a sentence: rather a name. The first word has its own rules."""
    return piece.text[0].isupper() and piece.text[1:].islower() and piece.low in ("may", "will")


def _acronym(piece: Piece) -> bool:
    return len(piece.text) > 1 and piece.text.isupper()


def _mark(piece: Piece) -> str:
    if piece.low == "'s" or piece.text in "'’":
        return "S"
    if piece.text in "([{":
        return "("
    if piece.text in ")]}":
        return ")"
    return "," if piece.text in ",،" else "."
