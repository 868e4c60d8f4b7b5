"""Identities that two copies of a case never give twice.

An id is one 63-bit integer: 39 random bits drawn at the first write of a session,
then a counter of 24 bits. Copying a file by hand cannot reuse ids (10,000 sessions
collide with chance 9e-5, and a merge notices), nothing has to be renumbered in a
merge, and numpy holds them as int64.
"""

from __future__ import annotations

import hashlib
import secrets

_COUNTER_BITS = 24
_COUNTER_MAX = (1 << _COUNTER_BITS) - 1


class IdMaker:
    """Gives fresh ids for one writing session. `session`: the bits it draws, given: for a file
    that is made the same each time, and kept by nobody."""

    def __init__(self, session: int | None = None) -> None:
        self._prefix = 0 if session is None else session << _COUNTER_BITS
        self._count = _COUNTER_MAX if session is None else 0

    def next(self) -> int:
        """One id never given before."""
        if self._count >= _COUNTER_MAX:
            self._prefix = (secrets.randbits(38) | (1 << 38)) << _COUNTER_BITS
            self._count = 0
        self._count += 1
        return self._prefix | self._count


def fixed_id(text: str) -> int:
    """The same id in every copy, for rows that each copy would otherwise make for itself."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") >> 2 | (1 << 61)
