"""Files that appear whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from db.errors import InUse
from db.language import say

File = tuple[Path, bytes]


def keep(files: Sequence[File]) -> None:
    """Write files; what stood there is replaced only by whole ones. Raises InUse."""
    parts = [(path, path.with_name(path.name + ".part"), data) for path, data in files]
    try:
        for _, part, data in parts:
            part.write_bytes(data)
        for path, part, _ in parts:
            part.replace(path)
    except OSError as error:
        for _, part, _ in parts:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        raise InUse(
            say(
                "“{file}” could not be written ({strerror}). What stood there was kept.",
                file=files[0][0],
                strerror=error.strerror,
            )
        ) from error
