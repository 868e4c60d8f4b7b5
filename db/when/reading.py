"""Text to dates: the candidates for what a wording means, never a guess.

Hides the order in which the readers are asked. The first reader that understands the whole text
answers.
"""

from typing import Literal

from db.when.extent import is_valid
from db.when.rules import rule_sentence
from db.when.value import Candidate, When, parse

Order = Literal["ask", "day_first", "month_first"]


def read(
    text: str,
    published: str | None = None,
    order: Order = "ask",
    language: str | None = None,
    anchor: str | None = None,
) -> list[Candidate]:
    """The dates a text can mean, the likeliest first; empty when it is not understood as a whole.

    `published` (EDTF, precise to the day) resolves "last July", `anchor` (EDTF of another
    incident) resolves "two days later". `order` decides 03/04/2021; "ask" gives both. `language`
    is a BCP 47 code; None tries English and then the languages of the script. The clock of this
    computer is never read.
    """
    words = text.strip()
    if is_valid(words):
        parsed = parse(words)
        when = When(
            parsed.edtf, parsed.clock, parsed.zone, phrase=text, published=published, rule="edtf"
        )
        return [Candidate(when, when.bounds(), False, rule_sentence("edtf"))]
    return []
