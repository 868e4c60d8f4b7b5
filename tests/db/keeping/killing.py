"""Writers that are killed at any moment, and whether their files kept every promise.

Run as a program of its own (`python -m tests.db.keeping.killing FILE FOLDER KILLS SEED`), because
it forks: a new process for each writer would cost most of the time. Prints what it found as JSON.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from db.case import Case
from db.records import incidents
from db.search.hits import find
from db.verification import problems

#: Seconds after the first acknowledged step within which the kill comes.
_WITHIN = 0.05
#: Writers killed on one file, one after the other.
_ON_ONE = 5
_LONG = 10.0


@dataclass(slots=True)
class Found:
    """What was seen over all kills. `faults`: sentences, none when all is well."""

    kills: int
    acknowledged: int
    unacknowledged: int
    in_mid_step: int
    faults: list[str]


def write(path: Path, run: int, told: int) -> None:
    """Write steps until killed; each is told through a pipe once it is committed."""
    with Case.open(path) as case:
        number = 0
        while True:
            word = _word(run, number)
            with case.step(f"Add {word}") as step:
                made = incidents.create(step, f"Seen {word}")
            with case.step(f"Change {word}") as step:
                step.update("incident", made, summary=f"Told of {word}")
            if number % 7 == 6:
                case.undo()
                case.redo()
            os.write(told, f"{word}\n".encode())
            number += 1


def _word(run: int, number: int) -> str:
    """A word that nothing else holds, also for the search."""
    letters = "bcdfghklmnprstvw"
    code = run * 10_000 + number
    return "zq" + "".join(letters[code >> shift & 15] for shift in range(24, -4, -4))


def killed(path: Path, run: int, chance: random.Random) -> list[str]:
    """Let a writer work and kill it; the words of the steps it acknowledged."""
    heard, told = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(heard)
        try:
            write(path, run, told)
        finally:
            os._exit(1)
    os.close(told)
    ready, _, _ = select.select([heard], [], [], _LONG)
    if ready:
        time.sleep(chance.random() * _WITHIN)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(heard, "rb") as pipe:
        words = pipe.read().decode().split("\n")[:-1]
    if not os.WIFSIGNALED(status):
        raise RuntimeError("the writer ended by itself")
    return words


def faults(path: Path, run: int, words: list[str], before: int) -> Iterator[str]:
    """What is wrong with the file a killed writer left. `before`: its incidents until then."""
    with Case.open(path) as case:
        if case.why_read_only:
            yield f"run {run}: {case.why_read_only}"
        reader = case.main_reader
        for problem in problems(reader):
            yield f"run {run}: {problem.what} ({problem.where})"
        now = _COUNTED[path] = _count(case)
        # The step under way may have been committed without having been told yet.
        if not len(words) <= now - before <= len(words) + 1:
            yield f"run {run}: {len(words)} steps were told, {now - before} are there"
        for word in words:
            told = reader.rows(
                "SELECT id, summary FROM incident WHERE title = ? AND deleted = 0", f"Seen {word}"
            )
            if [row[1] for row in told] != [f"Told of {word}"]:
                yield f"run {run}: the step of {word} is lost"
            elif told[0][0] not in {hit.ref.id for hit in find(reader, word)}:
                yield f"run {run}: {word} is not found by searching"
        unindexed = now - len(find(reader, "Seen", 100_000, ["incident"]))
        if unindexed:
            yield f"run {run}: the search index and the incidents differ by {unindexed}"
    left = [entry.name for entry in path.parent.iterdir() if entry != path]
    if left:
        yield f"run {run}: left beside the file: {', '.join(left)}"


#: The incidents of a file at the last look.
_COUNTED: dict[Path, int] = {}


def _count(case: Case) -> int:
    return int(case.main_reader.value("SELECT count(*) FROM incident WHERE deleted = 0"))


def main(source: Path, folder: Path, kills: int, seed: int) -> Found:
    """Kill so many writers. `source`: an empty case, to be copied."""
    chance = random.Random(seed)
    found = Found(kills, 0, 0, 0, [])
    path, before = source, 0
    for run in range(kills):
        if run % _ON_ONE == 0:
            path = folder / str(run) / source.name
            path.parent.mkdir()
            shutil.copyfile(source, path)
            before = 0
        words = killed(path, run, chance)
        found.in_mid_step += path.with_name(path.name + "-wal").exists()
        found.faults += faults(path, run, words, before)
        now = _COUNTED[path]
        found.acknowledged += len(words)
        found.unacknowledged += now - before - len(words)
        before = now
    return found


if __name__ == "__main__":
    outcome = main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
    sys.stdout.write(json.dumps(asdict(outcome)))
