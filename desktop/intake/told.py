"""A batch in words: one line of what came in, and what of it a person should look at."""

from __future__ import annotations

from desktop.intake.taking import Batch

_MADE = {"incident": "incident", "source": "source", "actor": "actor", "claim": "claim"}


def summary(batch: Batch) -> str:
    """One or two sentences: what was made, what was held, what was not used, what was left."""
    made = [
        f"{count:,} {name}{'' if count == 1 else 's'}"
        for table, name in _MADE.items()
        if (count := batch.created(table))
    ]
    versions = sum(
        max(0, each.report.created.get("snapshot", 0) - each.report.created.get("source", 0))
        for each in batch.takes
    )
    if versions:
        made.append(f"{versions:,} new version{'' if versions == 1 else 's'} of what is held")
    parts = [f"Took in {', '.join(made)}" if made else "Nothing new was taken in"]
    if held := sum(each.report.unchanged for each in batch.takes):
        parts.append(f"{held:,} {'was' if held == 1 else 'were'} here already")
    differ = sum(each.report.changed for each in batch.takes) - versions
    if differ > 0:
        parts.append(f"{differ:,} differ from before")
    if refused := sum(1 for each in batch.takes if each.report.refused and not each.made):
        parts.append(f"{refused:,} not used")
    said = "; ".join(parts) + "."
    if batch.passed_over:
        said += f" Left out: {passed_over(batch)}."
    return f"{batch.stopped} {said}" if batch.stopped else said


def passed_over(batch: Batch) -> str:
    """ "3 hidden or unfinished files, 1 folder ..." of the folders in a batch."""
    return ", ".join(f"{count:,} {words}" for words, count in batch.passed_over)


def heading(batch: Batch) -> str:
    """The title of the sheet."""
    count = len(batch.takes)
    if count == 1:
        only = batch.takes[0]
        return f"{'Taken in' if only.made else 'Nothing new'}: {only.name}"
    if not count:
        return "Nothing was found to take in"
    made = sum(1 for each in batch.takes if each.made)
    return (
        f"Taken in: {made:,} of {count:,} files" if made < count else f"Taken in: {count:,} files"
    )
