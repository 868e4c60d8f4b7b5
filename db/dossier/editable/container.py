"""The container of word processors' files (ZIP) as the same bytes each time.

Hides that such a container tells the time of each of its parts and the system it was made on.
"""

from __future__ import annotations

import io
import zipfile

_BEGIN = (1980, 1, 1, 0, 0, 0)


def settled(content: bytes, first: str = "") -> bytes:
    """The same parts in the same order, without times. `first`: a part that stands uncompressed
    at the beginning, by which the file is recognised."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as given, zipfile.ZipFile(out, "w") as made:
        names = sorted(set(given.namelist()), key=lambda name: (name != first, name))
        for name in names:
            part = zipfile.ZipInfo(name, _BEGIN)
            part.create_system = 0
            part.external_attr = 0
            part.compress_type = zipfile.ZIP_STORED if name == first else zipfile.ZIP_DEFLATED
            made.writestr(part, given.read(name))
    return out.getvalue()
