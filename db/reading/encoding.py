"""Which letters the bytes of a file stand for, and how sure that is.

Hides the order of trials: byte order mark, UTF-8, UTF-16 without a mark, then a
statistical guess among the encodings met in news text. UTF-8 comes first because nothing
else passes its check by accident; everything after it is a guess and says so.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from db.errors import BadInput
from db.language import in_quotes, say
from db.reading.language import language

#: Byte order marks and the encodings they announce.
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LATIN = ("cp1252", "cp1250", "cp1254", "cp1257")
_OTHERS = (
    *("cp1251", "koi8_r", "koi8_u", "cp1256", "cp1253", "cp1255", "cp866"),
    *("iso8859_5", "iso8859_6", "mac_cyrillic", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"),
)
_WESTERN = frozenset({"", "en", "fr", "de", "es", "it", "pt", "nl"})
_SAMPLE = 64 * 1024
_CONTROLS = dict.fromkeys([*range(9), *range(14, 32), 127])


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text read from bytes: `encoding` is a Python codec name; `doubt` is empty when certain."""

    text: str
    encoding: str
    doubt: str = ""

    @property
    def certain(self) -> bool:
        """Whether the encoding is known rather than guessed."""
        return not self.doubt


def decode(data: bytes, name: str = "") -> Decoded:
    """The text of `data`; raises BadInput when it is not text or no encoding fits."""
    called = in_quotes(name) if name else say("The file")
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _marked(data, encoding, called)
    try:
        decoded = Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        decoded = _unmarked_utf16(data) or _guess(data, called)
    else:
        if "\0" in decoded.text:
            found = _unmarked_utf16(data)
            if found is None:
                raise BadInput(
                    say(
                        "{called} is not text (it holds zero bytes); nothing was imported.",
                        called=called,
                    )
                )
            decoded = found
    if _controls(decoded.text) > 0.02:
        raise BadInput(
            say(
                "{called} is not text (it holds control characters); nothing was imported.",
                called=called,
            )
        )
    return decoded


def _marked(data: bytes, encoding: str, called: str) -> Decoded:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise BadInput(
            say(
                "{called} begins as {encoding} text but breaks off or is damaged at byte "
                "{start:,}; nothing was imported.",
                called=called,
                encoding=encoding.removesuffix("-sig").upper(),
                start=error.start,
            )
        ) from None
    return Decoded(text, encoding)


def _unmarked_utf16(data: bytes) -> Decoded | None:
    """UTF-16 without a mark: in Western text every second byte is zero."""
    if len(data) < 4 or len(data) % 2:
        return None
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    for encoding, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if zeros.count(0) > half * 0.4 and sample.count(0) < len(sample) * 0.6:
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                return None
            if "\0" not in text:
                doubt = say("The file does not say its encoding; it was read as UTF-16.")
                return Decoded(text, encoding, doubt)
    return None


def _guess(data: bytes, called: str) -> Decoded:
    # Here because the package takes 40 ms to load and most files are UTF-8.
    from charset_normalizer import from_bytes

    unknown = BadInput(
        say(
            "{called} is in an encoding that could not be recognised; nothing was "
            "imported. Save it as UTF-8 text and import it again.",
            called=called,
        )
    )
    if data.count(0) or _controls(data.decode("latin-1")) > 0.02:
        raise BadInput(say("{called} is not text; nothing was imported.", called=called))
    sample = data[:_SAMPLE]
    accents = sum(byte > 127 for byte in sample)
    # Few high bytes among many ASCII letters are the accents of a Latin script.
    latin = accents * 5 < len(sample.strip())
    families = [*_LATIN, *(() if latin else _OTHERS)]
    best = from_bytes(sample, cp_isolation=families, threshold=0.2).best()
    if best is None and not latin:
        raise unknown
    encoding = "cp1252" if best is None else best.encoding
    try:
        # A few accents fit any Latin code page; the language tells which one was meant.
        if latin and language(data.decode("cp1252", "replace")) in _WESTERN:
            encoding = "cp1252"
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise unknown from None
    doubt = say(
        "The file is not UTF-8 and does not say its encoding; it was read as "
        "{encoding}. Check names with accents or non-Latin letters.",
        encoding=encoding,
    )
    return Decoded(text, encoding, doubt)


def _controls(text: str) -> float:
    """The share of characters that no text has (0 to 1), in the first 64 K."""
    sample = text[:_SAMPLE]
    if not sample:
        return 0.0
    return 1 - len(sample.translate(_CONTROLS)) / len(sample)
