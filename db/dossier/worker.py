"""The process that sets pages: `python -m db.dossier.worker`, killed when a person cancels.

A process of its own because the engine can neither be stopped inside a thread nor trusted to
survive every text (it is native code that may panic). It takes JSON on standard input, answers with
the PDF on standard output and one line of JSON on standard error; nothing of the case touches the
disk, and no font but ours, no package and no file is within reach of the template.
"""

from __future__ import annotations

import importlib
import json
import sys
import tempfile
from datetime import UTC, datetime
from typing import Any

from db.dossier.clean import font_folders
from db.dossier.paper import template

ARCHIVAL = ("a-2a", "ua-1")


def pages(pdf: bytes) -> int:
    """How many pages a PDF has."""
    opened: Any = importlib.import_module("pypdfium2").PdfDocument(pdf)
    try:
        return len(opened)
    finally:
        opened.close()


def typeset(
    data: bytes, moment: tuple[int, int, int], standards: tuple[str, ...], name: str = "case"
) -> bytes:
    """The PDF of a document's JSON, dated `moment`: year, month, day, by the template called
    `name`. Raises TypstError."""
    typst: Any = importlib.import_module("typst")
    fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        # Plates are drawn in the letters of the window.
        font_paths=[str(folder) for folder in font_folders(window=name == "plates")],
    )
    files: dict[str, bytes] = {**template(name), "data.json": data}
    files["main.typ"] = files.pop("dossier.typ")
    with tempfile.TemporaryDirectory(prefix="casebinder-") as empty:
        made = typst.compile(
            files,
            root=empty,
            font_paths=fonts,
            ignore_system_fonts=True,
            format="pdf",
            pdf_standards=list(standards),
            timestamp=datetime(*moment, tzinfo=UTC),
        )
    return bytes(made)


def main() -> int:
    """Answer one request: `moment`, `standards` and `template` in a line, then the document."""
    head, _, data = sys.stdin.buffer.read().partition(b"\n")
    request: dict[str, Any] = json.loads(head)
    typst: Any = importlib.import_module("typst")
    try:
        pdf = typeset(
            data, tuple(request["moment"]), tuple(request["standards"]), request["template"]
        )
    except (typst.TypstError, RuntimeError, ValueError, OSError) as error:
        _say({"error": str(error)[:2000]})
        return 3
    _say({"pages": pages(pdf)})
    sys.stdout.buffer.write(pdf)
    sys.stdout.buffer.flush()
    return 0


def _say(answer: dict[str, object]) -> None:
    sys.stderr.write(json.dumps(answer) + "\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
