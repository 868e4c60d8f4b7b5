"""What falls with a source in words: claims, speakers, headline figures, the grading."""

from __future__ import annotations

from db import terms
from db.language import many, say, with_semicolons
from db.records import grading_rules
from db.records.falls import Fall
from db.records.figures import NOT_STATED
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
        if change.before == NOT_STATED:
            continue  # nothing was said, and nothing would be
        measure = terms.said(terms.MEASURES, change.measure).lower()
        after = change.after or say("no figure")
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
        label = terms.said(terms.GRADINGS, after).lower() if after else say("nothing")
        parts.append(say("the ledger would speak for {label}", label=label))
    return with_semicolons(parts)


def resting_words(resting: Resting) -> str:
    """The same for an incident that rests on what is looked at."""
    if resting.fall is None:
        return say(
            "{claims:,} of {every:,} claims fall", claims=resting.claims, every=resting.every
        )
    if resting.alone:
        figures = [
            f"{terms.said(terms.MEASURES, each.measure).lower()} {each.before}"
            for each in resting.fall.figures
            if each.before != NOT_STATED
        ]
        all_of_it = say("all claims fall") if resting.every > 1 else say("its one claim falls")
        return with_semicolons([say("nothing is left, {all_of_it}", all_of_it=all_of_it), *figures])
    return falling_words(resting.fall, resting.before)


def summed_words(found: Reliance) -> str:
    """ "3 claims fall with it, counting 1 source that goes back to it. Nothing is left of ..."."""
    claims = many(found.claims, "{count:,} claim falls", "{count:,} claims fall")
    words = many(
        found.asked, "{claims} with it", "{claims} with its {count:,} sources", claims=claims
    )
    others = found.sources - found.asked
    if others:
        count = many(others, "{count:,} source that goes", "{count:,} sources that go")
        words += (
            say(", counting {sources} back to it", sources=count)
            if found.asked == 1
            else say(", counting {sources} back to them", sources=count)
        )
    if found.alone:
        count = many(found.alone, "{count:,} incident", "{count:,} incidents")
        words += say(". Nothing is left of {count}", count=count)
    return f"{words}."
