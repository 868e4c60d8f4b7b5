"""Pictures without what they say of their making: camera, place, time, names, thumbnails.

Hides that a picture is drawn anew from its points alone; what cannot be drawn so does not go.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

#: Formats that are written again as they are; others become PNG. Animations do not go.
_KEPT: Mapping[str, Mapping[str, Any]] = {
    "JPEG": {"quality": 95, "subsampling": 0},
    "PNG": {},
    "WEBP": {"lossless": True},
}
_PIXELS_MAX = 100_000_000


def cleared(content: bytes) -> bytes | None:
    """The picture without metadata, turned as it is meant to be seen; None for what is no picture
    or cannot be cleared."""
    # Here, because most shares hold no picture.
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(content)) as found:
            width, height = found.size
            if width * height > _PIXELS_MAX or getattr(found, "n_frames", 1) > 1:
                return None
            form = found.format if found.format in _KEPT else "PNG"
            seen = ImageOps.exif_transpose(found)
            if seen.mode not in ("1", "L", "LA", "RGB", "RGBA"):
                seen = seen.convert("RGBA" if "transparency" in seen.info else "RGB")
            bare = Image.new(seen.mode, seen.size)
            bare.paste(seen)
        if form == "JPEG" and bare.mode not in ("L", "RGB"):
            bare = bare.convert("RGB")
        out = io.BytesIO()
        bare.save(out, form, **_KEPT.get(form or "", {}))
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError):
        return None
    return out.getvalue()
