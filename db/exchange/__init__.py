"""Bringing foreign files into a case: one module per format, one report for all of them.

Every row of a foreign table is kept verbatim beside what was made of it; what cannot be
used is reported with its row and reason and never stops the rest. One file is one step:
one undo takes it back, and a cancelled import leaves nothing behind.
"""

from db.exchange.imports import import_bytes, import_paths
from db.exchange.recognition import KINDS, Kind, recognise
from db.exchange.report import Cancelled, Remark, Report

__all__ = [
    "KINDS",
    "Cancelled",
    "Kind",
    "Remark",
    "Report",
    "import_bytes",
    "import_paths",
    "recognise",
]
