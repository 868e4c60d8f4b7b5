"""Which files are secret keys: they open and sign what is shared, and must never end up in a
case that is handed on."""

from __future__ import annotations

from pathlib import Path

#: What stands in secret keys: of age, ours and minisign's, of ssh and PGP.
_MARKS = (
    b"AGE-SECRET-KEY-1",
    b"untrusted comment: casebinder secret key",
    b"untrusted comment: minisign encrypted secret key",
    b"-----BEGIN OPENSSH PRIVATE KEY-----",
    b"-----BEGIN PGP PRIVATE KEY BLOCK-----",
)
#: Bytes; keys are small.
_MOST = 4096


def is_key(path: Path) -> bool:
    """Whether a file is a secret key. False for what cannot be read."""
    try:
        if not path.is_file() or path.stat().st_size > _MOST:
            return False
        held = path.read_bytes()
    except OSError:
        return False
    return any(mark in held for mark in _MARKS)
