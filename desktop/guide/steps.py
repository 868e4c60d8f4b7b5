"""The six steps of the first case: what each asks for, in two sentences, and when it is done.

Hides that a step is done when the case holds more of something than when the guide began, so that
it makes no difference in which of the many ways a person did it.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.language import say
from db.reader import Reader
from desktop.guide import example

#: Of what the case must hold more: texts, decided suggestions, incidents, claims by somebody else.
#: "": the window tells.
_COUNTED = {
    "collect": "SELECT count(*) FROM snapshot WHERE deleted = 0",
    "accept": (
        "SELECT count(*) FROM reading_decision "
        "WHERE deleted = 0 AND verdict IN ('accepted', 'changed')"
    ),
    "incident": "SELECT count(*) FROM incident WHERE deleted = 0",
    # A second voice on an incident: its claims less one of each incident that has any.
    "claim": (
        "SELECT count(*) - count(DISTINCT incident) FROM claim "
        "WHERE deleted = 0 AND incident IS NOT NULL"
    ),
}
#: How many counts there are.
COUNTED = len(_COUNTED)


@dataclass(frozen=True, slots=True)
class GuideStep:
    """One step. `do`: the words of the button that does it for the person."""

    name: str
    title: str
    words: str
    do: str


STEPS: tuple[GuideStep, ...] = (
    GuideStep(
        "collect",
        say("Collect an article"),
        say(
            "Take the example, or copy an article of your own and press Ctrl+V. Its text is "
            "cleaned to be read, and its original is kept as it was."
        ),
        say("Take the example"),
    ),
    GuideStep(
        "accept",
        say("Accept what was found"),
        say(
            "Dates, names and figures in the text are underlined as suggestions; J goes to the "
            "next one. Press Enter to accept one you agree with: nothing counts before you do."
        ),
        say("Accept a name for me"),
    ),
    GuideStep(
        "incident",
        say("Make an incident of a sentence"),
        say(
            "Put the cursor into the sentence that tells what happened, press S to select it and "
            "I to make it an incident. Its date is read from the words, which stay its proof."
        ),
        say("Make one for me"),
    ),
    GuideStep(
        "claim",
        say("Let somebody else have their say"),
        say(
            "Select the sentence of who claims or denies it, then press C and choose the "
            "incident. Both stand side by side from then on; neither replaces the other."
        ),
        say("Add the denial for me"),
    ),
    GuideStep(
        "see",
        say("See it on the timeline"),
        say(
            "Press Ctrl+1 for the timeline, where a disputed incident shows that it is one. "
            "Select it, and who says what stands on its card."
        ),
        say("Show it to me"),
    ),
    GuideStep(
        "print",
        say("Print the dossier"),
        say(
            "Press Ctrl+P to see the dossier, where each statement is cited to the words it rests "
            "on. Export it as a PDF, or send it to a printer."
        ),
        say("Export it for me"),
    ),
)
NAMES = tuple(step.name for step in STEPS)


@dataclass(frozen=True, slots=True)
class Counts:
    """How much the case holds of what the steps make, in the order of the counted ones; `example`:
    the text of the example article, if it is there."""

    held: tuple[int, ...] = (0,) * COUNTED
    example: int | None = None

    def more_than(self, before: Counts) -> frozenset[str]:
        """The steps of which there is more than before."""
        pairs = zip(_COUNTED, self.held, before.held, strict=True)
        return frozenset(name for name, now, then in pairs if now > then)


def counts(reader: Reader) -> Counts:
    """How much there is now."""
    held = tuple(int(reader.value(sql) or 0) for sql in _COUNTED.values())
    return Counts(held, example.held(reader))
