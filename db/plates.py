"""Sheets that were drawn as SVG, bound into one PDF by the engine that sets dossiers.

Hides that the same drawings of the same case state make the same bytes: the only date in the file
is that of the case's last change.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from db.dossier.engine import Pages, Progress, typeset
from db.dossier.paper import engine_version
from db.dossier.templates import inner
from db.imprint import Imprint

_LONGEST_ALT = 1000


def bind(
    sheets: Sequence[tuple[str, str]],
    size: tuple[float, float],
    title: str,
    about: Imprint,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> Pages:
    """A PDF of `sheets` (SVG, what it shows in words), each `size` points. Raises Cancelled or
    NotTypeset."""
    when = about.changed
    data = {
        "title": title,
        "description": f"Case fingerprint {about.fingerprint}, as of {about.state}",
        "fingerprint": about.fingerprint,
        "engine": engine_version(),
        "year": when.year,
        "month": when.month,
        "day": when.day,
        "width": size[0],
        "height": size[1],
        "sheets": [{"svg": svg, "alt": words[:_LONGEST_ALT]} for svg, words in sheets],
    }
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    moment = (when.year, when.month, when.day)
    files = {**inner("plates"), "data.json": text.encode()}
    return typeset(files, moment, progress, cancelled, plates=True)
