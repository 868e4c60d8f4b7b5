"""What stands before the incidents: the cover, how to read it, the legend, the timeline."""

from __future__ import annotations

from collections.abc import Sequence

from db.dossier.document import Document, TimelineBlock
from db.dossier.editable import signs
from db.dossier.editable.back import grouped
from db.dossier.editable.flow import Block, Cell, Figure, Inline, Paragraph, Sign, Span, Table
from db.dossier.editable.pieces import (
    cell,
    facts,
    heading,
    incident,
    joined,
    line,
    ours,
    prose,
    soft,
    value,
)
from db.dossier.wording import Wording, lowered

_COUNTED = ("incidents", "disputed", "actors", "claims", "sources")
_AXIS = 58.0
_TEXT = 164.0


def cover(held: Document, say: Wording, fingerprint: str) -> tuple[Block, ...]:
    """Title, what was chosen, what it holds, and the numbers it is recognised by."""
    about = held.cover
    counts = [
        (
            ours(
                say.number(count), strong=True, tone="alarm" if key == "disputed" and count else ""
            ),
            soft(f" {say.plural(count, say.words['count'][key])}"),
        )
        for key in _COUNTED
        for count in (int(getattr(held.counts, key)),)
    ]
    scope = line(soft(f"{say.words['scope']} "), value(about.scope)) if about.scope else ()
    return (
        Paragraph((ours(say.words["dossier"], strong=True, tone="accent"),), "eyebrow"),
        Paragraph(value(about.title), "title"),
        *([Paragraph(value(about.subtitle), "subtitle")] if about.subtitle else []),
        *([Paragraph(scope)] if scope else []),
        *_basis(held),
        *([Paragraph(value(about.known, strong=True), "lead")] if about.known else []),
        *([Paragraph((ours(about.withheld, tone="alarm"),))] if about.withheld else []),
        *([Paragraph(value(about.marking, strong=True))] if about.marking else []),
        Paragraph(joined(counts, soft(" · ")), "lead"),
        *facts(_numbers(held, say, fingerprint)),
    )


def masthead(
    held: Document, say: Wording, fingerprint: str, name: str, counts: Sequence[str]
) -> tuple[Block, ...]:
    """The head of a text without a cover: what it is, its title, what of the case it holds."""
    about = held.cover
    told = [
        (
            ours(say.number(count), strong=True),
            soft(f" {say.plural(count, say.words['count'][key])}"),
        )
        for key in counts
        for count in (int(getattr(held.counts, key)),)
    ]
    scope = line(soft(f"{say.words['scope']} "), value(about.scope)) if about.scope else ()
    under = joined([value(about.subtitle, tone="soft"), scope], soft(" · "))
    return (
        Paragraph((ours(name, strong=True, tone="accent"),), "note"),
        Paragraph(value(about.title), "title"),
        *([Paragraph(under)] if under else []),
        *_basis(held),
        *([Paragraph(value(about.marking, strong=True))] if about.marking else []),
        Paragraph(joined(told, soft(" · "))),
        *facts(_numbers(held, say, fingerprint)),
    )


def _basis(held: Document) -> list[Block]:
    """As of when it is printed, and that something was withheld."""
    told = joined([value(held.cover.known), value(held.cover.withheld)], soft(" · "))
    return [Paragraph(told)] if told else []


def _numbers(
    held: Document, say: Wording, fingerprint: str
) -> list[tuple[str, tuple[Inline, ...]]]:
    told = say.words["cover"]
    return [
        (told["state"], value(held.cover.state)),
        (told["fingerprint"], value(grouped(fingerprint))),
        (told["log"], value(grouped(held.cover.log_head))),
    ]


def marks_key(say: Wording) -> tuple[Inline, ...]:
    """The marks of the standings and their names, in one line."""
    told = say.words["legend"]
    parts = [
        (Sign(signs.standing(key, told[key][0])), ours(f" {told[key][0]}"))
        for key in ("confirmed", "reported", "claimed", "denied", "disputed")
    ]
    return joined(parts, ours("  "))


def reading(held: Document, say: Wording) -> tuple[Block, ...]:
    """How to read it: what was chosen, the rules, the marks."""
    told, method = say.words["method"], held.method
    cover_of = held.cover.scope
    out: list[Block] = [*prose(method.summary, "lead")]

    def entry(head: str, *bodies: Paragraph) -> None:
        out.extend((heading(2, head, listed=False), *bodies))

    scope = line(ours(f"{say.words['scope']} "), value(cover_of), ours("."))
    what = [Paragraph((ours(told["what_text"]),))]
    if cover_of or not held.cover.withheld:
        what.append(Paragraph(scope if cover_of else (ours(say.words["whole"]),)))
    if method.without_quote:
        count = method.without_quote
        what.append(Paragraph((ours(f"{say.number(count)} {say.plural(count, told['open'])}"),)))
    if method.broken_quotes:
        count = method.broken_quotes
        broken = ours(f"{say.number(count)} {say.plural(count, told['broken'])}", tone="alarm")
        what.append(Paragraph((broken,)))
    entry(told["what"], *what)
    if held.cover.withheld:
        withheld = say.words["withheld"]
        lines = [Paragraph((ours(each),)) for each in method.withheld]
        entry(
            withheld["head"],
            Paragraph((ours(held.cover.withheld),)),
            *(lines or [Paragraph((ours(withheld["nothing"]),))]),
            Paragraph((ours(withheld["text"]),)),
        )
    rule = line(
        ours(f"{told['count_rule']} "),
        ours(lowered(method.count_rule), strong=True),
        ours(f". {method.count_rule_meaning}"),
    )
    entry(told["count"], Paragraph(rule))
    order = say.words["chronology"]["order"]
    entry(told["dates"], Paragraph((ours(f"{told['dates_text']} {order}"),)))
    entry(told["grades"], Paragraph((ours(told["grades_text"]),)))
    entry(told["proof"], Paragraph((ours(told["proof_text"]),)))
    if method.withheld:
        withheld = say.words["withheld"]
        listed = [Paragraph(line(ours("– "), value(each))) for each in method.withheld]
        entry(withheld["head"], Paragraph((ours(withheld["text"]),)), *listed)
    return (*out, heading(2, told["marks"], listed=False), legend(say))


def legend(say: Wording) -> Table:
    """Every mark and what it means."""
    told = say.words["legend"]
    drawn = [
        (signs.standing(key, told[key][0]), told[key])
        for key in ("confirmed", "reported", "claimed", "denied", "disputed")
    ]
    drawn += [
        (signs.sign(key, told[key][0]), told[key])
        for key in ("core", "span", "edge", "ring", "broken")
    ]
    rows = tuple(
        (cell(Sign(drawing)), cell(ours(name, strong=True)), cell(ours(meaning)))
        for drawing, (name, meaning) in drawn
    )
    return Table((told["head"][0], "", told["head"][1]), rows, (18, 32, 0))


def timeline(held: Document, say: Wording) -> tuple[Block, ...]:
    """The overview over time, then a table with a bar for each incident."""
    line_of = held.timeline
    out: list[Block] = []
    if line_of.bins:
        unit = say.words["units"][line_of.bin_unit]
        sure, possible = say.words["overview_key"]
        most = max(each.possibly for each in line_of.bins)
        counted = say.plural(most, say.words["count"]["incidents"])
        alt = f"{say.words['overview']} {unit}: 0–{most} {counted}"
        key = (
            soft(f"{say.words['overview']} {unit}: "),
            Sign(signs.sign("core", sure)),
            soft(f" {sure}, "),
            Sign(signs.sign("span", possible)),
            soft(f" {possible}"),
        )
        drawn = signs.columns(line_of.bins, line_of.ticks, _TEXT, alt)
        out.append(Figure(signs.turned(drawn, say), key))
    for each in line_of.blocks:
        out.append(_rows(each, held, say))
    if line_of.undated:
        listed = joined([incident(each, say) for each in line_of.undated], ours(", "))
        out.append(Paragraph(line(ours(f"{say.words['undated_note']} "), listed, ours("."))))
    return tuple(out)


def _rows(held: TimelineBlock, document: Document, say: Wording) -> Table:
    labels = {each.number: each.standing_label for each in document.incidents}
    first, what, when = say.words["row_head"]
    axis = Paragraph(
        (Sign(signs.turned(signs.axis(held.ticks, _AXIS, say.words["axis_head"]), say)),), "figure"
    )
    named: tuple[Span, ...] = (Span(held.label, strong=True),) if held.label else ()
    rows = [(cell(), cell(), cell(named), cell(), Cell((axis,)))]
    for row in held.rows:
        standing = labels.get(row.number, row.standing)
        alt = f"{standing}: {row.date}"
        drawn = signs.turned(signs.bar(row.bar, row.standing, held.ticks, _AXIS, alt), say)
        rows.append(
            (
                cell(incident(row.number, say)),
                cell(Sign(signs.standing(row.standing, standing))),
                cell(value(row.title)),
                cell(value(row.date, tone="soft")),
                Cell((Paragraph((Sign(drawn),), "figure"),)),
            )
        )
    return Table((first, "", what, when, say.words["axis_head"]), tuple(rows), (11, 7, 0, 32, 60))
