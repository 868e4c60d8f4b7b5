"""Links inside a running text: only those whose goal stands in it are kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from db.dossier.editable.flow import (
    Block,
    Cell,
    Figure,
    Heading,
    Inline,
    Paragraph,
    Span,
    Table,
)


def sound(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with links that lead nowhere as plain words."""
    known = {f"#{anchor}" for anchor in _anchors(blocks)}
    return tuple(_block(each, known) for each in blocks)


def _anchors(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Heading | Paragraph):
            yield block.anchor
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row:
                    for paragraph in cell.paragraphs:
                        yield paragraph.anchor


def _block(block: Block, known: set[str]) -> Block:
    if isinstance(block, Heading | Paragraph):
        return replace(block, inlines=_inlines(block.inlines, known))
    if isinstance(block, Figure):
        return replace(block, caption=_inlines(block.caption, known))
    if isinstance(block, Table):
        rows = tuple(tuple(_cell(cell, known) for cell in row) for row in block.rows)
        return replace(block, rows=rows)
    return block


def _cell(cell: Cell, known: set[str]) -> Cell:
    return Cell(
        tuple(replace(each, inlines=_inlines(each.inlines, known)) for each in cell.paragraphs)
    )


def _inlines(inlines: Sequence[Inline], known: set[str]) -> tuple[Inline, ...]:
    return tuple(
        replace(each, to="")
        if isinstance(each, Span) and each.to.startswith("#") and each.to not in known
        else each
        for each in inlines
    )
