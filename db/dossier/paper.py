"""The document as the page engine takes it: canonical JSON in which every string is safe.

Hides that the engine sees data only as JSON strings and never as code, and that the fingerprint
printed on every page is the SHA-256 of this JSON with the template and the engine's version: the
same print can be made again, byte for byte, and be recognised.
"""

from __future__ import annotations

import dataclasses
import functools
import hashlib
import json
from collections.abc import Hashable, Mapping
from typing import Any, cast

from db.dossier.clean import clean, direction, language
from db.dossier.document import Document, Run, Text, TimelineRow
from db.dossier.fitting import fitted
from db.dossier.values import Picture
from db.dossier.wording import words_of

#: Widths of titles and dates in the timeline figure, in times their font size.
_ROW_TITLE = 18.8
_ROW_DATE = 10.9


def engine_version() -> str:
    """The version of the page engine: other versions may set other bytes."""
    from importlib.metadata import version  # takes longer to load than a view should to open

    return version("typst")


def pictures(document: Document) -> dict[str, bytes]:
    """The pictures of a document, by the names under which its JSON has them."""
    shown = (sheet.portrait for sheet in document.parts.actor_sheets)
    return {each.name: each.content for each in shown if each is not None}


def canonical(
    document: Document, files: Mapping[str, bytes], of_whole: str = ""
) -> tuple[bytes, str]:
    """The JSON of a document, and its fingerprint (64 hexadecimal digits).

    `files`: what the engine is given besides, those of the template and the pictures. `of_whole`:
    the fingerprint of the whole, which its volumes bear.
    """
    body = _json({**_safe(document), "words": words_of(document.layout.lang)})
    total = hashlib.sha256(body)
    for name, content in sorted(files.items()):
        total.update(f"\0{name}\0".encode() + content)
    total.update(f"\0typst {engine_version()}".encode())
    fingerprint = of_whole or total.hexdigest()
    head = _json({"fingerprint": fingerprint, "engine": engine_version()})
    return head[:-1] + b"," + body[1:], fingerprint


def _json(data: object) -> bytes:
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _safe(value: object) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, tuple | list):
        return [_safe(each) for each in value]
    if isinstance(value, Text):
        return _text(value)
    if isinstance(value, Run):
        if value.style == "fixed":
            return {"t": value.text.text, "s": value.style}
        return {**_text(value.text), "s": value.style}
    if isinstance(value, TimelineRow):
        short = Text(fitted(clean(value.title.text), _ROW_TITLE), value.title.lang)
        date = fitted(value.date, _ROW_DATE)
        return _fields(dataclasses.replace(value, title=short, date=date))
    if isinstance(value, Picture):
        return value.name
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _fields(value)
    return value


def _fields(value: Any) -> dict[str, Any]:
    return {name: _safe(getattr(value, name)) for name in _names(cast(Hashable, type(value)))}


@functools.cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind))


def _text(value: Text) -> dict[str, Any]:
    """`t`: in one line, `p`: its paragraphs, `l`: language or "", `d`: direction."""
    lines = clean(value.text, lines=True).split("\n")
    paragraphs = [line.strip() for line in lines if line.strip()]
    lang = language(value.lang)
    whole = " ".join(paragraphs)
    return {"t": whole, "p": paragraphs, "l": lang, "d": direction(whole, lang)}
