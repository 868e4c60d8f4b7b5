"""Which licences let a text be passed on word for word.

Hides how licences are written: by their short names, in full or as an address.
"""

from __future__ import annotations

_OPEN_LICENCES = (
    *("cc0", "public domain", "cc by", "cc-by", "creativecommons.org/licenses/by"),
    *("creativecommons.org/publicdomain", "creative commons attribution", "open government"),
    *("odc-by", "odbl", "mit", "apache", "bsd", "gfdl"),
)


def allows_texts(licence: str) -> bool:
    """Whether a licence lets anyone pass a text on word for word. One that forbids commercial use
    does not: what becomes of an export is not known here."""
    text = " ".join(licence.casefold().replace("_", " ").split())
    if any(word in text for word in ("-nc", " nc", "noncommercial", "non-commercial", "/by-nc")):
        return False
    return any(text.startswith(name) or f" {name}" in text for name in _OPEN_LICENCES)
