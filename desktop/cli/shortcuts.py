"""`casebinder shortcuts`: every act of the window and its keys, as text or on one page."""

from __future__ import annotations

from pathlib import Path

import click

from desktop.cli.output import as_json, print_json, table


@click.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="FILE.pdf",
    help="Write them on one page of A4.",
)
@click.option("--usual", is_flag=True, help="As they are before anybody changes them.")
@click.option("--markdown", is_flag=True, help="As the tables of the manual.")
@as_json
def shortcuts(out: Path | None, usual: bool, markdown: bool, json_wanted: bool) -> None:
    """The keyboard shortcuts, as they are set on this computer."""
    if out is not None and out.suffix.lower() != ".pdf":
        raise click.UsageError(f"“{out}” should end in .pdf.")
    from desktop import screen

    screen.require_libraries()
    from desktop.window import keys_listed

    with keys_listed.window(usual) as shown:
        if out is not None:
            keys_listed.write(shown, out)
            click.echo(f"Wrote {out}.")
            return
        rows = keys_listed.rows(shown)
    if json_wanted:
        print_json([{"place": a, "act": b, "keys": list(c), "name": d} for a, b, c, d in rows])
    elif markdown:
        click.echo(keys_listed.tables(rows))
    else:
        table([(place, words, ", ".join(keys)) for place, words, keys, _ in rows if keys])
