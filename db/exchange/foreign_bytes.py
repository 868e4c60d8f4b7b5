"""The bytes of a foreign file, as they are.

Hides what may go wrong with a file, each as one sentence, and how large a file may be.
"""

from __future__ import annotations

from pathlib import Path

from db.errors import BadInput
from db.exchange import delimited
from db.language import say

MEGABYTE = 1 << 20


def read(path: Path, most: int, what: str) -> bytes:
    """All bytes of a file of at most `most` bytes (`what` it may be: "an article"). Raises
    BadInput."""
    try:
        size = path.stat().st_size
        if size > most:
            raise BadInput(
                say(
                    "“{name}” has {size:,} MB; {what} of more than {most:,} MB is not read. "
                    "Nothing was imported; import a part of it.",
                    name=path.name,
                    size=size // MEGABYTE,
                    what=what,
                    most=most // MEGABYTE,
                )
            )
        data = path.read_bytes()
    except FileNotFoundError:
        raise BadInput(say("“{path}” does not exist; nothing was imported.", path=path)) from None
    except OSError as error:
        raise BadInput(
            say(
                "“{name}” cannot be read ({strerror}); nothing was imported.",
                name=path.name,
                strerror=error.strerror,
            )
        ) from None
    if data.startswith(delimited.GZIP):
        raise BadInput(
            say("“{name}” is packed; unpack it first. Nothing was imported.", name=path.name)
        )
    return data
