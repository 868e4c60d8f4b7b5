"""What falls with a source in words: claims, speakers, headline figures, the grading."""

from __future__ import annotations

from db import terms
from db.records import grading_rules
from db.records.falls import Fall
from db.records.reliance import Reliance, Resting
from desktop.widgets.labels import isolated


def falling_words(fall: Fall, before: str) -> str:
    """ "4 of 8 claims fall; killed: 4–6 in place of 4–31; the ledger would speak for weak".

    `before`: the grading that the ledger speaks for as it is, "" for none.
    """
    total = fall.claims + fall.left
    parts = [f"{fall.claims:,} of {total:,} claims fall"]
    if fall.silenced:
        names = [isolated(name) or "the speaker not named" for name in fall.silenced]
        parts.append(f"nothing is left of {grading_rules.joined(names)}")
    for change in fall.figures:
        if change.before == "not stated":
            continue  # nothing was said, and nothing would be
        measure = terms.label(terms.MEASURES, change.measure).lower()
        after = change.after or "no figure"
        parts.append(f"{measure}: {after} in place of {change.before}")
    after = fall.proposal.grading if fall.proposal else ""
    if after != before:
        label = terms.label(terms.GRADINGS, after).lower() if after else "nothing"
        parts.append(f"the ledger would speak for {label}")
    return "; ".join(parts)


def resting_words(resting: Resting) -> str:
    """The same for an incident that rests on what is looked at."""
    if resting.fall is None:
        return f"{resting.claims:,} of {resting.every:,} claims fall"
    if resting.alone:
        figures = [
            f"{terms.label(terms.MEASURES, each.measure).lower()} {each.before}"
            for each in resting.fall.figures
            if each.before != "not stated"
        ]
        all_of_it = "all claims fall" if resting.every > 1 else "its one claim falls"
        return "; ".join([f"nothing is left, {all_of_it}", *figures])
    return falling_words(resting.fall, resting.before)


def summed_words(found: Reliance) -> str:
    """ "3 claims fall with it, counting 1 source that goes back to it. Nothing is left of ..."."""
    claims = "1 claim falls" if found.claims == 1 else f"{found.claims:,} claims fall"
    words = f"{claims} with {'it' if found.asked == 1 else f'its {found.asked:,} sources'}"
    others = found.sources - found.asked
    if others:
        count = "1 source that goes" if others == 1 else f"{others:,} sources that go"
        words += f", counting {count} back to {'it' if found.asked == 1 else 'them'}"
    if found.alone:
        count = "1 incident" if found.alone == 1 else f"{found.alone:,} incidents"
        words += f". Nothing is left of {count}"
    return f"{words}."
