"""The bytes of a foreign file, as they are.

Hides what may go wrong with a file, each as one sentence, and how large a file may be.
"""

from __future__ import annotations

from pathlib import Path

from db.errors import BadInput
from db.exchange import delimited

MEGABYTE = 1 << 20


def read(path: Path, most: int, what: str) -> bytes:
    """All bytes of a file of at most `most` bytes (`what` it may be: "an article"). Raises
    BadInput."""
    try:
        size = path.stat().st_size
        if size > most:
            raise BadInput(
                f"“{path.name}” has {size // MEGABYTE:,} MB; {what} of more than "
                f"{most // MEGABYTE:,} MB is not read. Nothing was imported; import a part of it."
            )
        data = path.read_bytes()
    except FileNotFoundError:
        raise BadInput(f"“{path}” does not exist; nothing was imported.") from None
    except OSError as error:
        raise BadInput(
            f"“{path.name}” cannot be read ({error.strerror}); nothing was imported."
        ) from None
    if data.startswith(delimited.GZIP):
        raise BadInput(f"“{path.name}” is packed; unpack it first. Nothing was imported.")
    return data
