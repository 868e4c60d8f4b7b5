"""The bytes of a saved page as markup: which letters they are, unpacked from MHTML where needed.

Hides the order of trials: byte order mark, what the capture says, UTF-8, what the page declares,
then a guess. UTF-8 is tried before the page's own word because pages lie and UTF-8 cannot be
passed by accident.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from db.errors import BadInput
from db.language import in_quotes, say
from db.reading.encoding import MARKS, decode
from db.reading.pages import excess, mhtml

#: Letters of markup, pictures within it not counted; a long book has 3 million.
MARKUP_MAX = 24_000_000
_HEAD = 64 * 1024
_SIGNS = re.compile(
    rb"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<meta\s|<title[\s>]|<article[\s>]|<script[\s>]"
    rb"|<!--\s*Page saved with SingleFile",
    re.IGNORECASE,
)
_ELEMENTS = re.compile(
    rb"<(?:p|div|span|h[1-6]|table|section|a|br|li)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.IGNORECASE)
_EMBEDDED = re.compile(r"data:[\w.+/-]{0,80}(?:;[\w=.+-]{1,40}){0,4},[^\s\"'()<>]{200,}")
_ALLOWED = re.compile(
    r"cp\d{3,4}|iso8859-\d{1,2}|koi8-[ru]|mac-\w+|gb18030|big5\w*|euc_\w+|shift_jis|iso2022_jp"
    r"|utf-16(?:-[lb]e)?"
)
_CONTROLS = re.compile("[\x01-\x08\x0e-\x1f]")


@dataclass(frozen=True, slots=True)
class Markup:
    """The markup of a page. `address`: where the capture says it came from, "" unsaid."""

    html: str
    encoding: str
    mime: str
    doubts: tuple[str, ...] = ()
    address: str = ""
    parts: tuple[str, ...] = ()


def is_page(data: bytes) -> bool:
    """Whether these bytes are a web page (HTML or MHTML), whatever their name is."""
    if mhtml.is_archive(data):
        return True
    head = _plain_head(data)
    if head.lstrip()[:5] == b"<?xml" and b"<html" not in head[:2000].lower():
        return False
    start = head.lstrip()[:1]
    if start == b"<" and _SIGNS.search(head[:4096]):
        return True
    # A fragment, or a page with something before it: only when markup is what it mostly is.
    tags = len(_ELEMENTS.findall(head[:_HEAD]))
    return tags >= 3 and (start == b"<" or tags * 400 > len(head[:_HEAD]))


def read(data: bytes, name: str = "") -> Markup:
    """The markup of a page. Raises BadInput with a sentence when there is none to be had."""
    called = in_quotes(name) if name else "The page"
    if mhtml.is_archive(data):
        part = mhtml.unpacked(data, called)
        markup = _decoded(part.body, name, part.charset)
        mime, address, parts = mhtml.MIME, part.address, part.others
        cut = (say("The web archive breaks off before its end; text may be missing."),) * part.cut
    else:
        markup = _decoded(data, name, "")
        mime, address, parts, cut = "text/html", "", (), ()
    html = _EMBEDDED.sub("data:,", markup.html)
    if len(html) > MARKUP_MAX:
        raise BadInput(
            say(
                "{called} holds {count:,.0f} million letters of markup, too many for an article; "
                "nothing was imported. Save the part that you need and import that.",
                called=called,
                count=len(html) / 1e6,
            )
        )
    html = excess.tamed(html, called)
    return Markup(html, markup.encoding, mime, cut + markup.doubts, address, parts)


def _plain_head(data: bytes) -> bytes:
    head = data[:_HEAD]
    for mark, _ in MARKS:
        if head.startswith(mark):
            return head[len(mark) :].replace(b"\0", b"")
    return head.replace(b"\0", b"") if _bare_utf16(data) else head


def _bare_utf16(data: bytes) -> str:
    """UTF-16 without a mark: every page begins with a sign of ASCII, and half of that is zero."""
    return {b"<\0": "utf-16-le", b"\0<": "utf-16-be"}.get(data[:2], "")


def _decoded(data: bytes, name: str, told: str) -> Markup:
    declared = told or _declared(data)
    doubts: list[str] = []
    text, encoding = _certain(data, told)
    if not text:
        text, encoding = _by_word(data, declared)
    if not text:
        text, encoding = _nearly(data, "utf-8")
        if not text:
            text, encoding = _nearly(data, _named(declared))
        if text:
            doubts.append(
                f"A few letters of the page are damaged (they are not {encoding} like the rest); "
                "each stands as \ufffd in the text."
            )
    if not text:
        found = decode(data, name)
        text, encoding = found.text, found.encoding
        doubts += [found.doubt] if found.doubt else []
    damaged = text.count("\0") + len(_CONTROLS.findall(text[:_HEAD]))
    if damaged * 50 > len(text[:_HEAD]):
        called = in_quotes(name) if name else "The page"
        raise BadInput(
            say("{called} is not a web page but binary data; nothing was imported.", called=called)
        )
    if damaged:
        doubts.append(say("The page holds zero bytes or control characters; they were left out."))
    if declared and not doubts and not _same(declared, encoding):
        doubts.append(f"The page says its letters are {declared}, but they are {encoding}.")
    return Markup(text.replace("\0", ""), encoding, "text/html", tuple(doubts))


def _certain(data: bytes, told: str) -> tuple[str, str]:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace"), encoding
    if _bare_utf16(data):
        return data.decode(_bare_utf16(data), "replace"), _bare_utf16(data)
    if told.lower().startswith("utf-16"):
        return _by_word(data, told)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return "", ""
    # UTF-16 without a mark passes as UTF-8 full of zeros.
    return ("", "") if text[:4096].count("\0") * 4 > len(text[:4096]) else (text, "utf-8")


def _declared(data: bytes) -> str:
    found = _CHARSET.search(data[:_HEAD])
    return found[1].decode("ascii", "replace") if found else ""


def _by_word(data: bytes, declared: str) -> tuple[str, str]:
    """The text in the encoding that the page names, when it names one that fits."""
    encoding = _named(declared)
    try:
        return (data.decode(encoding), encoding) if encoding else ("", "")
    except UnicodeDecodeError:
        return "", ""


def _named(declared: str) -> str:
    """Python's name of an encoding that a page may name, "" for UTF-8 and all others."""
    try:
        name = codecs.lookup(_WEB.get(declared.lower(), declared)).name if declared else ""
    except (LookupError, ValueError):
        return ""
    # Python knows encodings that no page may have, some of them slow or made to run escapes.
    return name if _ALLOWED.fullmatch(name) else ""


# What browsers read these names as.
_WEB = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-sjis": "shift_jis",
    "windows-874": "cp874",
}


def _nearly(data: bytes, encoding: str) -> tuple[str, str]:
    """The text when only a few of its letters are damaged (a page cut off, a bad byte)."""
    if not encoding:
        return "", ""
    text = data.decode(encoding, "replace")
    damaged = text.count("\ufffd")
    accents = sum(1 for each in text[:200_000] if each > "\x7f")
    return (text, encoding) if damaged * 20 < accents else ("", "")


def _same(declared: str, encoding: str) -> bool:
    try:
        named = codecs.lookup(_WEB.get(declared.lower(), declared)).name
    except (LookupError, ValueError):
        return True
    return named == codecs.lookup(encoding).name or ("utf" in encoding and "utf" in named)
