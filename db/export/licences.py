"""Which licences let a text be passed on word for word.

Hides how licences are written: by their short names, in full or as an address.
"""

from __future__ import annotations

import re

_OPEN = re.compile(
    r"(?<![a-z])(?:cc0|public domain|cc[ -]by|creativecommons\.org/(?:licenses/by|publicdomain)"
    r"|creative commons (?:attribution|zero)|open government|odc-by|odbl|mit|apache|bsd|gfdl)"
    r"(?![a-z])"
)
_CLOSED = re.compile(r"(?<![a-z])(?:nc|non-?commercial|no|not)(?![a-z])")


def allows_texts(licence: str) -> bool:
    """Whether a licence lets anyone pass a text on word for word. One that forbids commercial use
    does not: what becomes of an export is not known here; nor does one that is not understood."""
    text = " ".join(licence.casefold().replace("_", " ").split())
    return bool(_OPEN.search(text)) and not _CLOSED.search(text)
