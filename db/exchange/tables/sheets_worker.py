"""The process that reads a workbook: `python sheets_worker.py FILE SHEET`. Imports nothing of ours.

A process of its own because the reader is native code that a damaged workbook can stop, hang or
make ask for more memory than there is. It says a line of JSON about the sheet, one for each row
(texts as a person reads them), and at last null; without that the workbook was not read to its end.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import TextIO

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetVisibleEnum

_MEMORY_MAX = 4 << 30


def text_of(cell: object) -> str:
    """A cell of a workbook as a person reads it; days and times in ISO 8601."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e18 else f"{cell:.15g}"
    if isinstance(cell, datetime):
        at = cell.time()
        return cell.date().isoformat() if at == time() else f"{cell.date()} {_clock(at)}"
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, time):
        return _clock(cell)
    if isinstance(cell, timedelta):
        minutes, seconds = divmod(round(cell.total_seconds()), 60)
        return f"{minutes // 60:02d}:{minutes % 60:02d}" + (f":{seconds:02d}" if seconds else "")
    return str(cell)


def _clock(at: time) -> str:
    # Spreadsheets hold times as fractions of a day: 14:29:59.999999 is 14:30.
    seconds = round(at.hour * 3600 + at.minute * 60 + at.second + at.microsecond / 1e6)
    seconds = min(seconds, 86_399)
    text = f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}"
    return text + (f":{seconds % 60:02d}" if seconds % 60 else "")


def _chosen(book: CalamineWorkbook, name: str, names: Sequence[str]) -> CalamineSheet | None:
    """The sheet asked for, or the first with two rows or more."""
    if name:
        return book.get_sheet_by_name(name) if name in book.sheet_names else None
    first: CalamineSheet | None = None
    for each in names:
        sheet = book.get_sheet_by_name(each)
        first = first or sheet
        if sheet.height > 1:
            return sheet
    return first


def _merged(sheet: CalamineSheet) -> dict[int, list[tuple[int, int]]]:
    """Merged cells of one column by their first row: (column, last row), all from 0."""
    found: dict[int, list[tuple[int, int]]] = {}
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        if left == right and top < bottom:
            found.setdefault(top, []).append((left, bottom))
    return found


def say(path: str, name: str, out: TextIO) -> None:
    """Read one sheet and say its lines."""
    book = CalamineWorkbook.from_path(path)
    shown = [
        each.name for each in book.sheets_metadata if each.visible is SheetVisibleEnum.Visible
    ] or book.sheet_names
    sheet = _chosen(book, name, shown)
    about: dict[str, object] = {"names": shown, "name": sheet.name if sheet else ""}
    first_column = sheet.start[1] if sheet and sheet.start else 0
    about |= {"first_column": first_column, "height": sheet.total_height if sheet else 0}
    encode = json.JSONEncoder(ensure_ascii=True).encode
    out.write(encode(about) + "\n")
    if sheet is not None:
        merged = _merged(sheet)
        held: dict[int, tuple[int, str]] = {}
        for at, row in enumerate(sheet.iter_rows()):
            cells = [cell if isinstance(cell, str) else text_of(cell) for cell in row]
            # A cell that spans rows says the same in each of them, as a reader sees it.
            for column, last in merged.get(at, ()):
                if 0 <= column - first_column < len(cells):
                    held[column - first_column] = (last, cells[column - first_column])
            for place, (last, text) in held.items():
                if at <= last and not cells[place]:
                    cells[place] = text
            out.write(encode(cells) + "\n")
    out.write("null\n")


def main() -> int:
    """Read the sheet that the arguments name."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_MAX, _MEMORY_MAX))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        say(sys.argv[1], sys.argv[2], sys.stdout)
    except (CalamineError, OSError, ValueError):
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
