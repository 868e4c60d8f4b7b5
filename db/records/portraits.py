"""The portrait of an actor: one picture, the bytes as they were given.

Hides where it is kept (the bytes by their SHA-256, an attachment in the role "portrait") and what
can be a portrait at all: a picture this program can show, of a size that can be held.
"""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass

from db.errors import BadInput
from db.language import say
from db.reader import Reader
from db.step import Step

ROLE = "portrait"
#: Larger pictures are refused: in bytes, and in points.
MOST_BYTES = 20_000_000
MOST_POINTS = 60_000_000
#: A JPEG is decoded small at once, whatever its size: the largest cameras have 150 million.
MOST_JPEG_POINTS = 160_000_000
_MIMES = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "GIF": "image/gif",
    "WEBP": "image/webp",
    "BMP": "image/bmp",
}


@dataclass(frozen=True, slots=True)
class Portrait:
    """A portrait that is held: `name` of the file it came from, `content` its bytes, unchanged."""

    id: int
    name: str
    caption: str
    mime: str
    sha256: str
    content: bytes


def of(reader: Reader, actor: int) -> Portrait | None:
    """The portrait of an actor; None when it has none. A picture whose bytes are not those that
    were given is not shown."""
    found = reader.row(
        "SELECT a.id, a.original_name, a.caption, a.mime, a.sha256, b.bytes FROM attachment a "
        "JOIN blob b ON b.sha256 = a.sha256 WHERE a.owner_table = 'actor' AND a.owner = ? "
        "AND a.role = ? AND a.deleted = 0 ORDER BY a.id DESC LIMIT 1",
        actor,
        ROLE,
    )
    if found is None:
        return None
    portrait = Portrait(*found)
    return portrait if hashlib.sha256(portrait.content).hexdigest() == portrait.sha256 else None


def checked(name: str, content: bytes) -> str:
    """The media type of a picture that can be a portrait. Raises BadInput with the reason."""
    import warnings

    from PIL import Image, UnidentifiedImageError

    if len(content) > MOST_BYTES:
        raise BadInput(
            say(
                "“{name}” is {count} MB. A portrait can have at most {most_bytes} MB. "
                "Nothing was changed; save it smaller and try again.",
                name=name,
                count=len(content) // 1_000_000,
                most_bytes=MOST_BYTES // 1_000_000,
            )
        )
    try:
        with warnings.catch_warnings():
            # Its own warning of very large pictures: they are refused below, in our words.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=tuple(_MIMES)) as picture:
                wide, high = picture.size
                mime = _MIMES[picture.format or ""]
                most = MOST_JPEG_POINTS if mime == "image/jpeg" else MOST_POINTS
                if wide * high <= most:
                    picture.draft("RGB", (1000, 1000))
                    picture.load()
    except Image.DecompressionBombError:
        most, wide, high, mime = MOST_POINTS, MOST_POINTS, 2, ""
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, KeyError) as error:
        raise BadInput(
            say(
                "“{name}” is no picture that can be shown, or it is damaged. Nothing was "
                "changed; JPEG, PNG, GIF, WebP and BMP can be shown.",
                name=name,
            )
        ) from error
    if wide * high > most:
        raise BadInput(
            say(
                "“{name}” has more than {most} million points. Nothing was changed; save it "
                "smaller and try again.",
                name=name,
                most=most // 1_000_000,
            )
        )
    return mime


def attach(step: Step, actor: int, name: str, content: bytes) -> int:
    """Make a picture the portrait of an actor, in place of the one it has. The bytes are kept as
    they are. Raises BadInput when it cannot be one."""
    mime = checked(name, content)
    remove(step, actor)
    return step.insert(
        "attachment",
        owner_table="actor",
        owner=actor,
        role=ROLE,
        original_name=name,
        mime=mime,
        sha256=step.blob(content),
    )


def remove(step: Step, actor: int) -> None:
    """Take the portrait of an actor away."""
    step.delete_where("attachment", "owner_table = 'actor' AND owner = ? AND role = ?", actor, ROLE)
