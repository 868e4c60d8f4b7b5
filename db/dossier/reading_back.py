"""What stands in a finished PDF: its words, as they are read aloud, and its bookmarks.

A process of its own (`python -m db.dossier.reading_back`) because the library that reads them must
not be used by two threads, and the window draws pages with it at any moment.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import tempfile
from typing import Any

from db import processes
from db.errors import CaseError
from db.language import say

_TYPESETTING = str.maketrans("", "", "\u2066\u2067\u2068\u2069\u200b")


class Unreadable(CaseError):
    """The pages could not be read again."""


def page_words(pdf: bytes) -> list[str]:
    """The words of each page, lines joined. Raises Unreadable."""
    found: list[str] = _read(pdf, "words")
    return found


def bookmarks(pdf: bytes) -> list[tuple[int, str, int]]:
    """Level (from 0), words and page (from 1) of each bookmark. Raises Unreadable."""
    return [(level, words, page) for level, words, page in _read(pdf, "bookmarks")]


def _read(pdf: bytes, what: str) -> Any:
    done = subprocess.run(
        processes.command("db.dossier.reading_back", what),
        input=pdf,
        capture_output=True,
        cwd=tempfile.gettempdir(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        check=False,
    )
    if done.returncode:
        raise Unreadable(
            say(
                "The finished pages could not be read again to check them, so they were thrown "
                "away. Nothing was written and the case is as it was."
            )
        )
    return json.loads(done.stdout)


def _words(opened: Any) -> list[str]:
    words = []
    for number in range(len(opened)):
        page = opened[number]
        text = page.get_textpage()
        # Lines are cut anywhere: a name may go on in the next one.
        words.append(text.get_text_range().replace("\ufffe", "").replace("\r\n", " "))
        text.close()
        page.close()
    return words


def bookmarks_of(opened: Any) -> list[tuple[int, str, int]]:
    """The bookmarks of a `PdfDocument`, their words without the marks that only typesetting needs
    (isolates, places where a word may be cut)."""
    return [
        (each.level, each.get_title().translate(_TYPESETTING), each.get_dest().get_index() + 1)
        for each in opened.get_toc()
    ]


def main() -> int:
    """Answer with a JSON list."""
    opened = importlib.import_module("pypdfium2").PdfDocument(sys.stdin.buffer.read())
    found = _words(opened) if sys.argv[1] == "words" else bookmarks_of(opened)
    sys.stdout.buffer.write(json.dumps(found).encode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
