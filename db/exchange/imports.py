"""Importing files of any kind: recognising each, one step per file, one report for all.

Hides that a file which cannot be used is refused with its sentence while the others go on,
and that a dry run is the same work taken back.
"""

from __future__ import annotations

import re
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from db.case import Case
from db.errors import BadInput, InUse
from db.exchange import delimited, documents, openers, references, web_archives
from db.exchange.plans import Plan
from db.exchange.recognition import Kind, recognise
from db.exchange.report import Cancelled, Progress, Report, Stop, Tally, put_together
from db.exchange.rosters import landing as roster_landing
from db.exchange.tables import landing, mapping
from db.language import say
from db.step import Step

_WRITERS: dict[Kind, Callable[[Step, Path, Tally], None]] = {
    "text": documents.write_text,
    "html": documents.write_page,
    "mhtml": documents.write_page,
    "pdf": documents.write_pdf,
    "picture": documents.write_picture,
    "warc": web_archives.write_warc,
    "wacz": web_archives.write_wacz,
    "csl-json": references.write_csl,
    "ris": references.write_ris,
    "bibtex": references.write_bibtex,
    "zotero-rdf": references.write_zotero_rdf,
}


GUESSED = say("nobody said what the columns become; it was guessed")


#: What a release makes before its first row.
_CARD_OF_DATASET = frozenset({"dataset", "source", "actor", "actor_name"})


class _TakeBack(Exception):
    """Ends a step whose work is not to be kept."""


def import_paths(
    case: Case,
    paths: Iterable[Path],
    kind: Kind | None = None,
    dry_run: bool = False,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
    plan: Plan = Plan(),  # noqa: B008
) -> Report:
    """Import files (a folder stands for the files in it); `kind` None: recognised. `plan`: how
    tables and lists of actors are to be taken in.

    Each file is one step and one undo. A file that cannot be used stands in `refused` as row 0.
    Raises InUse when the case cannot be written, Damaged when it turns out broken, and Cancelled.
    """
    begun = time.perf_counter()
    if case.read_only:
        raise InUse(say("{why_read_only} Nothing was imported.", why_read_only=case.why_read_only))
    kinds: list[str] = []
    tallies: list[Tally] = []
    for path in _files(paths):
        tally = Tally(path.name, progress, cancelled)
        tallies.append(tally)
        try:
            if path.exists() and not path.is_file():
                raise BadInput(say("“{name}” is not a file; nothing was imported.", name=path.name))
            found = kind or _recognised(path)
            kinds.append(found)
            tally.pause(0.0)
            _import(case, path, found, tally, dry_run, plan)
            tally.told(1.0)
        except BadInput as trouble:
            tally.refuse(0, trouble.sentence)
    return put_together(kinds, tallies, time.perf_counter() - begun, dry_run)


def import_bytes(
    case: Case,
    data: bytes,
    name: str,
    kind: Kind | None = None,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> Report:
    """Import what was pasted or dropped without a file, called `name`; see `import_paths`."""
    plain = re.sub(r'[<>:"/\\|?*\x00-\x1f]', "-", name)[-120:].strip(" .")
    with tempfile.TemporaryDirectory(prefix="casebinder-") as folder:
        path = Path(folder) / (plain or "Pasted")
        path.write_bytes(data)
        return import_paths(case, [path], kind, False, progress, cancelled)


def _recognised(path: Path) -> Kind:
    try:
        head = delimited.head(path)
    except BadInput:
        # Of a web archive that was cut short the records before the cut can be read.
        if delimited.beginning(path).startswith(b"WARC/"):
            return "warc"
        raise
    return recognise(path, head)


def _import(case: Case, path: Path, kind: Kind, tally: Tally, dry_run: bool, plan: Plan) -> None:
    try:
        with case.step(say("Import “{name}”", name=path.name), kind="import") as step:
            # The process beside this one, which reads large tables, stands in another folder.
            _write(step, path.absolute(), kind, tally, plan)
            tally.created.update(step.created)
            for own in ("analyst", "case_meta"):
                tally.created.pop(own, None)
            if _holds_nothing(tally):
                tally.created.clear()
                raise _TakeBack
            if dry_run:
                raise _TakeBack
    except _TakeBack:
        return
    except (BadInput, Cancelled):
        tally.unchanged = tally.changed = 0
        tally.created.clear()
        raise


def _holds_nothing(tally: Tally) -> bool:
    """Whether every row of a new dataset was refused: its card alone is worth nothing."""
    return (
        bool(tally.refused)
        and "dataset" in tally.created
        and tally.created.keys() <= _CARD_OF_DATASET
        and not tally.unchanged
        and not tally.changed
    )


def _write(step: Step, path: Path, kind: Kind, tally: Tally, plan: Plan) -> None:
    if plan.mapped is None and kind in openers.MAPPED:
        plan = _guessed(step, path, kind, tally, plan)
    table = openers.open_table(path, kind, plan)
    if table is not None:
        before = openers.open_before(step.reader, path, kind, plan)
        landing.land(step, table, path, tally, plan, before)
        if plan.mapped is not None and kind in openers.MAPPED:
            name = plan.mapped.name or table.dataset.name
            mapping.keep(step, replace(plan.mapped, name=name))
        if kind == "timelinejs":
            from db.exchange.tables import timelinejs_eras  # loaded only for such a file

            timelinejs_eras.keep(step, table)
        return
    roster = openers.open_roster(path, kind)
    if roster is not None:
        roster_landing.land(step, roster, path, tally, plan)
        return
    writer = _WRITERS.get(kind)
    if writer is None:
        raise BadInput(
            say(
                "“{name}” is a table of no kind that is known: say what becomes of its "
                "columns. Nothing was imported.",
                name=path.name,
            )
        )
    writer(step, path, tally)


def _guessed(step: Step, path: Path, kind: Kind, tally: Tally, plan: Plan) -> Plan:
    """The plan with what the columns become: as the case keeps it, else guessed and told."""
    mapped = openers.guessed(step.reader, path, kind)
    if mapped is not None and not mapped.name:
        words = dict(mapping.TARGETS)
        used = [f"“{name}”: {words[to]}" for name, to in mapped.columns if to != "ignore"]
        if used:
            tally.warn(0, f"{GUESSED} ({'; '.join(used)})", GUESSED)
    return replace(plan, mapped=mapped)


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files themselves; of a folder those in it, in the order of their names."""
    for path in paths:
        if path.is_dir():
            yield from sorted(
                each for each in path.iterdir() if each.is_file() and each.name[0] != "."
            )
        else:
            yield path
