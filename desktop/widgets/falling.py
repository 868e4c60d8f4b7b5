"""What falls with a source in words: claims, speakers, headline figures, the grading."""

from __future__ import annotations

from db import terms
from db.language import say
from db.records import grading_rules
from db.records.falls import Fall
from db.records.reliance import Reliance, Resting
from desktop.widgets.labels import isolated


def falling_words(fall: Fall, before: str) -> str:
    """ "4 of 8 claims fall; killed: 4–6 in place of 4–31; the ledger would speak for weak".

    `before`: the grading that the ledger speaks for as it is, "" for none.
    """
    total = fall.claims + fall.left
    parts = [say("{claims:,} of {total:,} claims fall", claims=fall.claims, total=total)]
    if fall.silenced:
        names = [isolated(name) or say("the speaker not named") for name in fall.silenced]
        parts.append(say("nothing is left of {joined}", joined=grading_rules.joined(names)))
    for change in fall.figures:
        if change.before == "not stated":
            continue  # nothing was said, and nothing would be
        measure = terms.label(terms.MEASURES, change.measure).lower()
        after = change.after or "no figure"
        parts.append(
            say(
                "{measure}: {after} in place of {before}",
                measure=measure,
                after=after,
                before=change.before,
            )
        )
    after = fall.proposal.grading if fall.proposal else ""
    if after != before:
        label = terms.label(terms.GRADINGS, after).lower() if after else "nothing"
        parts.append(say("the ledger would speak for {label}", label=label))
    return "; ".join(parts)


def resting_words(resting: Resting) -> str:
    """The same for an incident that rests on what is looked at."""
    if resting.fall is None:
        return say(
            "{claims:,} of {every:,} claims fall", claims=resting.claims, every=resting.every
        )
    if resting.alone:
        figures = [
            f"{terms.label(terms.MEASURES, each.measure).lower()} {each.before}"
            for each in resting.fall.figures
            if each.before != "not stated"
        ]
        all_of_it = say("all claims fall") if resting.every > 1 else say("its one claim falls")
        return "; ".join([say("nothing is left, {all_of_it}", all_of_it=all_of_it), *figures])
    return falling_words(resting.fall, resting.before)


def summed_words(found: Reliance) -> str:
    """ "3 claims fall with it, counting 1 source that goes back to it. Nothing is left of ..."."""
    claims = (
        "1 claim falls" if found.claims == 1 else say("{claims:,} claims fall", claims=found.claims)
    )
    words = say(
        "{claims} with {value}",
        claims=claims,
        value="it" if found.asked == 1 else say("its {asked:,} sources", asked=found.asked),
    )
    others = found.sources - found.asked
    if others:
        count = (
            "1 source that goes"
            if others == 1
            else say("{others:,} sources that go", others=others)
        )
        words += say(
            ", counting {count} back to {value}",
            count=count,
            value="it" if found.asked == 1 else "them",
        )
    if found.alone:
        count = "1 incident" if found.alone == 1 else say("{alone:,} incidents", alone=found.alone)
        words += say(". Nothing is left of {count}", count=count)
    return f"{words}."
