"""What a person chooses about a dossier, and what comes back when it is made."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from db.asking import Question
    from db.sharing.redaction import Redaction

Paper = Literal["a4", "us-letter", "a3", "a2", "a1", "a0"]


def _everything() -> Question:
    # Here: the process that sets pages knows this module and need not wait for that one.
    from db.asking import EVERYTHING

    return EVERYTHING


@dataclass(frozen=True, slots=True)
class Options:
    """What goes in and how it is set.

    `incidents`: only these; `actors`: only incidents these take part in or speak about.
    `start`, `end`: only incidents that possibly lie in [start, end), seconds since 1970.
    `title`, `marking`: empty means the case's own. `template`: name of its folder; `lang`: of the
    wording (BCP 47); `style`: code of the citation style; `question`: the filter of a saved view;
    `profile`: of a share, whose rules of withholding then hold ("": nothing is withheld);
    `as_of`: the case as it was known then, in milliseconds since 1970; `landscape`, `tiled`: for
    posters; `private`: private records, too; `redaction`: names and fields to withhold besides;
    `sources`: only what rests on these.
    """

    incidents: frozenset[int] | None = None
    actors: frozenset[int] | None = None
    start: int | None = None
    end: int | None = None
    title: str = ""
    marking: str = ""
    paper: Paper = "a4"
    quotes: bool = True
    template: str = "case"
    lang: str = "en"
    style: str = "iso690"
    question: Question = field(default_factory=_everything)
    profile: str = ""
    as_of: int | None = None
    appendices: bool = False
    landscape: bool = False
    tiled: bool = False
    private: bool = False
    redaction: Redaction | None = field(default=None, hash=False)
    sources: frozenset[int] | None = None

    @property
    def whole(self) -> bool:
        """Whether nothing was left out."""
        return (
            self.incidents is None
            and self.actors is None
            and self.sources is None
            and self.start is None
            and self.end is None
            and self.question == _everything()
        )


@dataclass(frozen=True, slots=True)
class Report:
    """What was made. `warnings`: sentences for the person; `archival`: PDF/A-2a and PDF/UA-1;
    `withheld`: what a profile kept back: (rule in words, table, how many); `private`: how many
    private records were left out."""

    pages: int
    bytes: int
    seconds: float
    warnings: tuple[str, ...]
    fingerprint: str
    archival: bool
    withheld: tuple[tuple[str, str, int], ...] = ()
    private: int = 0


@dataclass(frozen=True, slots=True)
class Dossier:
    """A finished dossier: the PDF in memory, and what there is to say about it."""

    pdf: bytes
    report: Report
