"""Bringing foreign files into a case: one module per format, one report for all of them.

Every row of a foreign table is kept verbatim beside what was made of it; what cannot be
used is reported with its row and reason and never stops the rest. One file is one step:
one undo takes it back, and a cancelled import leaves nothing behind.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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

#: Where each of them is. Exports read tables of formats here and need none of the importers, which
#: take a quarter of a second to load.
_PLACES = {
    "KINDS": "recognition",
    "Cancelled": "report",
    "Kind": "recognition",
    "Remark": "report",
    "Report": "report",
    "import_bytes": "imports",
    "import_paths": "imports",
    "recognise": "recognition",
}


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(name)
    return getattr(import_module(f"db.exchange.{_PLACES[name]}"), name)
