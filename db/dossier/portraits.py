"""Portraits made fit for paper: decoded, scaled, drawn anew.

Hides that a picture of the case never reaches the page engine as it was given: whatever else its
bytes hold (places where it was taken, another file behind it) stays behind, and a picture of a
hundred million points becomes one of a few hundred lines. The engine takes only text in memory, so
that the picture is wrapped in an SVG.
"""

from __future__ import annotations

import base64
import io
import warnings
from typing import TYPE_CHECKING

from db.dossier.values import Picture

if TYPE_CHECKING:
    from PIL import Image

_KINDS = ("JPEG", "PNG", "GIF", "WEBP", "BMP")
#: Points of a side on paper: 28 mm at more than 300 dpi, twice over.
_SIDE = 700
_QUALITY = 88


def picture(content: bytes, sha256: str) -> Picture | None:
    """A portrait for paper; None for bytes that are no picture, or one that cannot be opened."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            # Its own warning of very large pictures; those twice as large it refuses.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=_KINDS) as opened:
                # A JPEG is decoded small at once.
                opened.draft("RGB", (_SIDE * 2, _SIDE * 2))
                upright = ImageOps.exif_transpose(opened)
                upright.thumbnail((_SIDE, _SIDE))
                plain = _on_white(upright)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError):
        return None
    out = io.BytesIO()
    plain.save(out, "JPEG", quality=_QUALITY, optimize=False)
    return Picture(f"portrait-{sha256[:16]}.svg", _wrapped(out.getvalue(), plain.size))


def _on_white(given: Image.Image) -> Image.Image:
    from PIL import Image

    full = given.convert("RGBA")
    page = Image.new("RGBA", full.size, "white")
    return Image.alpha_composite(page, full).convert("RGB")


def _wrapped(jpeg: bytes, size: tuple[int, int]) -> bytes:
    wide, high = size
    data = base64.b64encode(jpeg).decode()
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" '
        f'viewBox="0 0 {wide} {high}"><image width="{wide}" height="{high}" '
        f'href="data:image/jpeg;base64,{data}"/></svg>'
    ).encode()
