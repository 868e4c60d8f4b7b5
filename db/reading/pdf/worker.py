"""The process that reads PDFs: `python -m db.reading.pdf.worker`, killed when it takes too long.

A process of its own because the library is native code that a broken file can stop or crash. It
takes the PDF on standard input and answers on standard output, one line of JSON for the document
and one for each page, so that the pages before a fault are kept.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import sys
from collections.abc import Iterator
from typing import Any

from db.reading.pdf.lines import Letter, PageLine, is_rtl, ordered, plain

#: Letters of one page; more is no page that anybody reads.
LETTERS_MAX = 200_000
#: What the library gives for a hyphen that divides a word at the end of a line.
_DIVIDED = frozenset({0x2, 0xFFFE})
_BREAKS = frozenset({0x0D, 0x0A, 0xFFFF, 0})


class _Page:
    """The letters of one page, asked for one by one."""

    def __init__(self, raw: Any, text_page: Any) -> None:
        self._raw = raw
        self._page = text_page
        self._left, self._right, self._low, self._high = (ctypes.c_double() for _ in range(4))
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        count = min(raw.FPDFText_CountChars(text_page), LETTERS_MAX)
        code = raw.FPDFText_GetUnicode
        #: The number of each character.
        self.codes = [code(text_page, at) for at in range(count)]

    def letter(self, at: int, text: str) -> Letter:
        """The character with its place."""
        box = (self._left, self._right, self._low, self._high)
        self._raw.FPDFText_GetCharBox(self._page, at, *box)
        size = float(self._raw.FPDFText_GetFontSize(self._page, at))
        return Letter(text, self._left.value, self._right.value, size)

    def height(self, at: int) -> float:
        """How far from the bottom the character stands."""
        self._raw.FPDFText_GetCharOrigin(self._page, at, self._x, self._y)
        return self._y.value


def lines(raw: Any, text_page: Any) -> Iterator[PageLine]:
    """The lines of a page in the order of the PDF."""
    page = _Page(raw, text_page)
    start = 0
    for at, code in enumerate([*page.codes, 0x0A]):
        # What follows a dividing hyphen is the next line, without a break between.
        end = at + 1 if code in _DIVIDED else at
        if code in _BREAKS or code in _DIVIDED:
            line = _line(page, start, end) if end > start else None
            if line is not None:
                yield line
            start = at + 1


def _line(page: _Page, start: int, end: int) -> PageLine | None:
    codes = page.codes[start:end]
    hyphen = codes[-1] in _DIVIDED
    marks = ["-" if code in _DIVIDED else _mark(code) for code in codes]
    text = "".join(marks)
    bare = text.strip()
    if not bare:
        return None
    first = start + len(text) - len(text.lstrip())
    last = start + len(text.rstrip()) - 1
    if is_rtl(text):
        letters = [page.letter(start + at, mark) for at, mark in enumerate(marks)]
        text = _paired(ordered(letters))
        edges = [each for each in letters if not each.text.isspace()]
    else:
        text = " ".join(plain(_paired(text)).split())
        edges = [page.letter(first, "x"), page.letter(last, "x")]
    left, right = min(each.left for each in edges), max(each.right for each in edges)
    return PageLine(text, left, right, page.height(first), edges[0].size, hyphen)


def _mark(code: int) -> str:
    return chr(code) if code <= 0x10FFFF else "\ufffd"


def _paired(text: str) -> str:
    """Halves of characters beyond the first 65,536 put together."""
    if any("\ud800" <= mark <= "\udfff" for mark in text):
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _said(answer: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def main() -> int:
    """Read one PDF from standard input."""
    library: Any = importlib.import_module("pypdfium2")
    raw: Any = importlib.import_module("pypdfium2.raw")
    data = sys.stdin.buffer.read()
    try:
        document = library.PdfDocument(data)
    except library.PdfiumError as error:
        locked = "password" in str(error).lower() or "security" in str(error).lower()
        _said({"error": "locked" if locked else "damaged"})
        return 1
    about = {name: _paired(value) for name, value in document.get_metadata_dict().items()}
    _said({"pages": len(document), "about": about})
    for number in range(len(document)):
        try:
            page = document[number]
            text_page = page.get_textpage()
        except library.PdfiumError:
            _said({"page": number, "error": "damaged"})
            continue
        found = [
            (each.text, each.left, each.right, each.y, each.size, each.hyphen)
            for each in lines(raw, text_page)
        ]
        _said({"page": number, "label": document.get_page_label(number), "lines": found})
        text_page.close()
        page.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
