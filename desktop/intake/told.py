"""A batch in words: one line of what came in, and what of it a person should look at."""

from __future__ import annotations

from db.export.wanted import counted
from db.language import many, number, say, with_commas, with_semicolons
from desktop.intake.taking import Batch

_MADE = ("incident", "source", "actor", "claim")


def summary(batch: Batch) -> str:
    """One or two sentences: what was made, what was held, what was not used, what was left."""
    made = [counted(table, count) for table in _MADE if (count := batch.created(table))]
    versions = sum(
        max(0, each.report.created.get("snapshot", 0) - each.report.created.get("source", 0))
        for each in batch.takes
    )
    if versions:
        made.append(
            many(
                versions,
                "{count:,} new version of what is held",
                "{count:,} new versions of what is held",
            )
        )
    parts = [
        say("Took in {names}", names=with_commas(made)) if made else say("Nothing new was taken in")
    ]
    if held := sum(each.report.unchanged for each in batch.takes):
        parts.append(many(held, "{count:,} was here already", "{count:,} were here already"))
    differ = sum(each.report.changed for each in batch.takes) - versions
    if differ > 0:
        parts.append(say("{differ:,} differ from before", differ=differ))
    if refused := sum(1 for each in batch.takes if each.report.refused and not each.made):
        parts.append(say("{refused:,} not used", refused=refused))
    said = with_semicolons(parts) + "."
    if batch.passed_over:
        said += say(" Left out: {passed_over}.", passed_over=passed_over(batch))
    return f"{batch.stopped} {said}" if batch.stopped else said


def passed_over(batch: Batch) -> str:
    """ "3 hidden or unfinished files, 1 folder ..." of the folders in a batch."""
    return with_commas(f"{number(count)} {words}" for words, count in batch.passed_over)


def heading(batch: Batch) -> str:
    """The title of the sheet."""
    count = len(batch.takes)
    if count == 1:
        only = batch.takes[0]
        return (
            say("Taken in: {name}", name=only.name)
            if only.made
            else say("Nothing new: {name}", name=only.name)
        )
    if not count:
        return say("Nothing was found to take in")
    made = sum(1 for each in batch.takes if each.made)
    return (
        say("Taken in: {made:,} of {count:,} files", made=made, count=count)
        if made < count
        else say("Taken in: {count:,} files", count=count)
    )
