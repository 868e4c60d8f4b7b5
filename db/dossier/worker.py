"""The process that sets pages: `python -m db.dossier.worker`, killed when a person cancels.

A process of its own because the engine can neither be stopped inside a thread nor trusted to
survive every text (it is native code that may panic). It takes requests on standard input and
answers with PDFs on standard output until the input ends. Nothing of the case touches the disk, and
while a template runs (it may be a stranger's) the process can open no file and no connection at
all: the engine has its files and fonts in memory by then.
"""

from __future__ import annotations

import importlib
import json
import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from db.dossier.clean import font_folders

ARCHIVAL = ("a-2a", "ua-1")
MAIN = "dossier.typ"
DATA = "data.json"
#: Nobody listens there: what a template asks of the network ends here on every system.
_NOWHERE = "http://127.0.0.1:1"
_PLACE = re.compile(r"([\w.-]+\.typ):(\d+)")


def pages(pdf: bytes) -> int:
    """How many pages a PDF has."""
    opened: Any = importlib.import_module("pypdfium2").PdfDocument(pdf)
    try:
        return len(opened)
    finally:
        opened.close()


class Setter:
    """One page engine with our fonts and no others.

    `empty`: an empty folder, all that it can see; `window`: with the letters of the window, for
    sheets drawn in them.
    """

    def __init__(self, empty: Path, window: bool = False) -> None:
        typst: Any = importlib.import_module("typst")
        _cut_off()
        fonts = typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=False,
            font_paths=[str(folder) for folder in font_folders(window)],
        )
        nothing = str(empty / "none")
        self._compiler = typst.Compiler(
            {"main.typ": b""},
            root=str(empty),
            font_paths=fonts,
            ignore_system_fonts=True,
            package_path=nothing,
            package_cache_path=nothing,
        )
        self._compiler.compile({"main.typ": _every_face(fonts)}, format="pdf")

    def pdf(
        self, files: Mapping[str, bytes], moment: Sequence[int], standards: Sequence[str]
    ) -> bytes:
        """The pages of `dossier.typ`, dated `moment`: year, month, day. Raises TypstError."""
        given = dict(files)
        given["main.typ"] = given.pop(MAIN)
        year, month, day = moment
        with _sealed():
            made = self._compiler.compile(
                given,
                format="pdf",
                pdf_standards=list(standards),
                timestamp=datetime(year, month, day, tzinfo=UTC),
            )
        return bytes(made)


def _cut_off() -> None:
    for name in ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "FTP_PROXY"):
        os.environ[name] = os.environ[name.lower()] = _NOWHERE
    for name in ("NO_PROXY", "no_proxy"):
        os.environ.pop(name, None)


def _every_face(fonts: Any) -> bytes:
    """A page that makes the engine load every face now; later it cannot."""
    faces = "".join(
        f'#text(font: "{each.family}", weight: {each.weight}, style: "{each.style}")[xا]'
        for each in fonts.fonts()
    )
    return f"#set text(fallback: false)\n{faces}".encode()


@contextmanager
def _sealed() -> Iterator[None]:
    """No file and no socket can be opened, where the system has such a limit (not on Windows)."""
    if sys.platform == "win32":
        yield
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def request(head: Mapping[str, object], files: Mapping[str, bytes]) -> bytes:
    """What the worker reads: a line of JSON (`moment`, `standards`), then the files."""
    sizes = [[name, len(content)] for name, content in files.items()]
    first = json.dumps({**head, "files": sizes}).encode()
    return b"\n".join((first, b"".join(files.values())))


def answered(given: BinaryIO) -> tuple[dict[str, Any], bytes]:
    """What the worker wrote: `pages`, `peak_mb` or `error`, and the PDF. Raises ValueError when
    it ended before it had."""
    head: dict[str, Any] = json.loads(given.readline())
    pdf = given.read(head["size"])
    if len(pdf) < head["size"]:
        raise ValueError("cut short")
    return head, pdf


def main() -> int:
    """Answer requests until there are no more. Takes an empty folder; `--window`: with the letters
    of the window."""
    typst: Any = importlib.import_module("typst")
    setter = Setter(Path(sys.argv[1]), window="--window" in sys.argv)
    importlib.import_module("pypdfium2")
    while line := sys.stdin.buffer.readline():
        head: dict[str, Any] = json.loads(line)
        files = {name: sys.stdin.buffer.read(size) for name, size in head["files"]}
        try:
            pdf = setter.pdf(files, head["moment"], head["standards"])
        except (typst.TypstError, RuntimeError, ValueError, OSError) as error:
            _answer({"error": _reason(error)}, b"")
        else:
            _answer({"pages": pages(pdf)}, pdf)
    return 0


def _answer(head: Mapping[str, object], pdf: bytes) -> None:
    told = {**head, "size": len(pdf), "peak_mb": _peak_mb()}
    sys.stdout.buffer.write(json.dumps(told).encode() + b"\n" + pdf)
    sys.stdout.buffer.flush()


def _peak_mb() -> float:
    """The most memory held so far; 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0.0
    # Linux counts for a process what the one that began it held before; this line does not.
    with suppress(OSError):
        for line in Path("/proc/self/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / (1 << 10)
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def _reason(error: Exception) -> str:
    """What went wrong in one line, with the place in the template where there is one."""
    said = str(error).partition("\n")[0][:1000]
    if "package" in said:
        return "templates may use no packages"
    place = _PLACE.search(getattr(error, "diagnostic", ""))
    if place is None:
        return said
    file = MAIN if place[1] == "main.typ" else place[1]
    return f"{said}; {file}, line {place[2]}"


if __name__ == "__main__":
    sys.exit(main())
