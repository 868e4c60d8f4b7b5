"""One change to many records at once: what it will do is seen first, done in one step, undone in
one.

Hides how each kind of change finds what stands in a hundred thousand rows and writes them a
whole table at a time. What is to change is found anew when it is written, so that what a
colleague's merge brought since the preview is neither lost nor written twice.
"""

from db.records.bulk.changing import Preview, PreviewLine, apply, look, preview
from db.records.bulk.dates import UNITS
from db.records.bulk.edits import Delete, Edit, PutTags, Restore, SetField, ShiftDates
from db.records.bulk.settable import FIELDS, Settable, settable

__all__ = [
    "FIELDS",
    "UNITS",
    "Delete",
    "Edit",
    "Preview",
    "PreviewLine",
    "PutTags",
    "Restore",
    "SetField",
    "Settable",
    "ShiftDates",
    "apply",
    "look",
    "preview",
    "settable",
]
