"""The files that stand behind what was chosen or dropped: of a folder everything in it.

Hides what is never taken: hidden files, files that are still being written, and the parts a browser
lays beside a saved page.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from db.language import say

#: Ends of names under which programs write what is not whole yet, and what they put aside.
_UNFINISHED = re.compile(
    r".*(?:\.part|\.partial|\.crdownload|\.download|\.opdownload|\.tmp|\.temp|\.swp|\.filepart|~)"
    r"|~\$.*|\..*|Thumbs\.db|desktop\.ini",
    re.IGNORECASE | re.DOTALL,
)
#: The files of a case that is open: its own and those that the database keeps beside it.
_OWN = re.compile(r".*\.case(?:-wal|-shm|-journal|\.lock|\.part)?", re.IGNORECASE | re.DOTALL)
_PAGE = re.compile(r"(.+)\.x?html?", re.IGNORECASE | re.DOTALL)
_BESIDE = ("_files", "-files", ".files", "_Dateien", "_fichiers", "_archivos", "_файлы")


@dataclass(frozen=True, slots=True)
class Gathered:
    """Files in the order of their names; `passed_over`: what was left out, in words, how often."""

    files: tuple[Path, ...]
    passed_over: tuple[tuple[str, int], ...]


def is_passing(name: str) -> bool:
    """Whether a file of this name is hidden, not whole yet, or one of the program's own."""
    return bool(_UNFINISHED.fullmatch(name) or _OWN.fullmatch(name))


def gather(paths: Iterable[Path], go_on: Callable[[int], bool] = lambda _: True) -> Gathered:
    """All files behind these paths; folders with the folders in them. Reads the disk.

    What is named itself is always in it, whatever its name. `go_on` is asked at every folder, with
    how many files were found; False ends the search.
    """
    files: list[Path] = []
    left: Counter[str] = Counter()
    for path in paths:
        if path.is_dir():
            _walk(path, files, left, go_on)
        else:
            files.append(path)
    return Gathered(tuple(dict.fromkeys(files)), tuple(left.most_common()))


def _walk(
    folder: Path, files: list[Path], left: Counter[str], go_on: Callable[[int], bool]
) -> None:
    # Links to folders are not followed: they can lead in circles.
    for place, inner, names in os.walk(folder):
        if not go_on(len(files)):
            return
        pages = {found[1] for name in names if (found := _PAGE.fullmatch(name))}
        kept = []
        for name in sorted(inner):
            if name.startswith("."):
                left[say("hidden folders")] += 1
            elif any(name.endswith(end) and name.removesuffix(end) in pages for end in _BESIDE):
                left[say("folders with the parts of a saved page")] += 1
            else:
                kept.append(name)
        inner[:] = kept
        for name in sorted(names):
            if is_passing(name):
                left[say("hidden or unfinished files")] += 1
            else:
                files.append(Path(place) / name)
