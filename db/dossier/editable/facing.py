"""Directions for word processors, which know no isolates: embeddings, marks and languages.

Hides how a value is kept from turning the numbers beside it around: it is embedded in its own
direction (RLE or LRE ... PDF) and followed by a mark of the direction of its paragraph.
"""

from __future__ import annotations

import unicodedata

from db.dossier.editable.flow import Span

_LRE, _RLE, _PDF, _LRM, _RLM = "\u202a", "\u202b", "\u202c", "\u200e", "\u200f"
_REGIONS = {
    "ar": "SA", "az": "AZ", "bn": "BD", "ckb": "IQ", "de": "DE", "en": "GB", "es": "ES",
    "fa": "IR", "fr": "FR", "he": "IL", "hi": "IN", "hy": "AM", "id": "ID", "it": "IT",
    "ka": "GE", "kk": "KZ", "ky": "KG", "my": "MM", "nl": "NL", "pl": "PL", "prs": "AF",
    "ps": "AF", "pt": "PT", "ru": "RU", "sd": "PK", "so": "SO", "sr": "RS", "sv": "SE",
    "sw": "KE", "ta": "IN", "tg": "TJ", "th": "TH", "tk": "TM", "tr": "TR", "ug": "CN",
    "uk": "UA", "ur": "PK", "uz": "UZ", "vi": "VN", "zh": "CN",
}  # fmt: skip


def shielded(span: Span, rtl: bool) -> str:
    """The text of a span as it stands in a paragraph that is `rtl`."""
    if not span.value:
        return span.text
    if span.rtl:
        return span.text if rtl else f"{_RLE}{span.text}{_PDF}{_LRM}"
    # A number has no direction of its own: from right to left, "24–30" would read "30–24".
    return f"{_LRE}{span.text}{_PDF}{_RLM}" if rtl else span.text


def runs_right_to_left(span: Span) -> bool:
    """Whether letters of the span are written from right to left."""
    if span.text.isascii():
        return False
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in span.text)


def region(lang: str) -> tuple[str, str]:
    """Language and country as word processors name them; ("", "") for one they do not know."""
    return (lang, _REGIONS[lang]) if lang in _REGIONS else ("", "")


def tag(lang: str) -> str:
    """ "fa-IR"; "" for a language word processors do not know."""
    held = region(lang)
    return "-".join(held) if held[0] else ""
