"""The eras of a timeline among the eras of a case.

Hides that an era of the same name and time is there already.
"""

from __future__ import annotations

from db.exchange.tables.incoming import Table
from db.exchange.tables.timelinejs import Timeline
from db.records import eras
from db.step import Step


def keep(step: Step, table: Table) -> None:
    """Make the eras of a timeline that the case has not got."""
    if not isinstance(table, Timeline):
        return
    held = {(era.title, era.edtf) for era in eras.listed(step.reader)}
    for each in table.eras:
        if (each.title, each.edtf) not in held:
            eras.create(step, each.title, each.edtf)
