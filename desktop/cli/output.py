"""What commands print: JSON for programs, plain lines for people, progress apart from both."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

import click

as_json = click.option("--json", "json_wanted", is_flag=True, help="Print JSON and nothing else.")


def print_json(value: object, line: bool = False) -> None:
    """One JSON value on standard output; `line`: in one line."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=None if line else 2))


def table(rows: Sequence[tuple[str, ...]]) -> None:
    """Rows in columns, as wide as they need."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        click.echo("  ".join(cells).rstrip())


def tell(words: str) -> None:
    """A message on standard error."""
    click.echo(words, err=True)


class Progress:
    """A line on standard error that is written over; nothing when nobody looks at it."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._width = 0

    def __call__(self, done: float, words: str) -> None:
        if self._shown:
            line = f"{done:4.0%} {words}"
            click.echo("\r" + line.ljust(self._width), err=True, nl=False)
            self._width = len(line)

    def end(self) -> None:
        """Clear the line."""
        if self._width:
            click.echo("\r" + " " * self._width + "\r", err=True, nl=False)
