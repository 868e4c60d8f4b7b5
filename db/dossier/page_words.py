"""The words of a PDF's pages, as they are read aloud: `python -m db.dossier.page_words`.

A process of its own because the library that reads them must not be used by two threads, and the
window draws pages with it at any moment.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import tempfile
from typing import Any

from db.errors import CaseError


class Unreadable(CaseError):
    """The pages could not be read again."""


def page_words(pdf: bytes) -> list[str]:
    """The words of each page, lines joined. Raises Unreadable."""
    # -P: a file named json.py in the folder the person stands in must not run.
    done = subprocess.run(
        [sys.executable, "-P", "-m", "db.dossier.page_words"],
        input=pdf,
        capture_output=True,
        cwd=tempfile.gettempdir(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        check=False,
    )
    if done.returncode:
        raise Unreadable(
            "The finished pages could not be searched for what was withheld, so they were thrown "
            "away. Nothing was written and the case is as it was."
        )
    found: list[str] = json.loads(done.stdout)
    return found


def main() -> int:
    """Answer with a JSON list."""
    opened: Any = importlib.import_module("pypdfium2").PdfDocument(sys.stdin.buffer.read())
    words = []
    for number in range(len(opened)):
        page = opened[number]
        text = page.get_textpage()
        # Lines are cut anywhere: a name may go on in the next one.
        words.append(text.get_text_range().replace("\ufffe", "").replace("\r\n", " "))
        text.close()
        page.close()
    sys.stdout.buffer.write(json.dumps(words).encode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
