"""Incidents as running text: facts, ledger with quotes, figures and dates given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from db.dossier.clean import direction
from db.dossier.document import ClaimLine, IncidentSection, Quote, Text
from db.dossier.editable import signs
from db.dossier.editable.flow import (
    Block,
    Break,
    Cell,
    Heading,
    Inline,
    Paragraph,
    Sign,
    Table,
    Tone,
)
from db.dossier.editable.pieces import (
    actor,
    cell,
    cites,
    facts,
    joined,
    line,
    lines,
    minor,
    ours,
    prose,
    quotation_marks,
    soft,
    value,
)
from db.dossier.wording import Wording, lowered

_TONES: Mapping[str, Tone] = {"denies": "alarm", "says": "accent"}


def section(held: IncidentSection, say: Wording, level: int, rule: str) -> tuple[Block, ...]:
    """One incident under a heading of `level`; `rule`: the case's rule of counting."""
    title = line(ours(f"{say.digits(str(held.number))}. ", tone="accent"), value(held.title))
    return (
        Heading(level, title, f"i{held.number}"),
        *facts(_facts(held, say, rule)),
        *prose(held.summary),
        *_ledger(held.claims, say, level + 1),
        *_figures(held, say, level + 1),
        *_dates(held, say, level + 1),
    )


def _facts(held: IncidentSection, say: Wording, rule: str) -> list[tuple[str, tuple[Inline, ...]]]:
    fact = say.words["fact"]
    return [
        (fact["when"], date_of(held, say)),
        (fact["where"], _places(held)),
        (fact["kind"], value(held.kind)),
        (fact["standing"], standing_of(held, say)),
        (fact["grading"], value(held.grading)),
        (fact["who"], _actors(held)),
        (fact["figures"], _counted(held, say, rule)),
        (fact["sources"], _rests(held, say)),
        (fact["record"], value(held.record)),
        (fact["marking"], value(held.marking, strong=True)),
    ]


def date_of(held: IncidentSection, say: Wording) -> tuple[Inline, ...]:
    """When it was, how exactly that is known, and the words it was read from."""
    if not held.date:
        return (soft(say.words["no_date"]),)
    known = say.words["precision"].get(held.precision, "")
    first = line(value(held.date, strong=True), [soft(f" · {known}")] if known else [])
    said: list[Inline] = []
    if held.phrase.text:
        said += line(
            soft(f"{say.words['date_words']} “"), value(held.phrase, tone="soft"), soft("”")
        )
        if held.published:
            said += line(
                soft(f", {say.words['date_published']} "), value(held.published, tone="soft")
            )
        said.append(soft(". "))
    said += value(held.rule, tone="soft")
    return lines((first, said))


def _places(held: IncidentSection) -> tuple[Inline, ...]:
    rows = []
    for place in held.places:
        rows.append(
            line(
                [soft(f"{place.role}: ")] if place.role else [],
                joined([value(each) for each in place.chain], ours(", ")),
                line(ours(" ("), value(place.native), ours(")")) if place.native.text else [],
                line(soft(" — "), value(place.note, tone="soft")) if place.note.text else [],
            )
        )
    return lines(rows)


def _actors(held: IncidentSection) -> tuple[Inline, ...]:
    rows = []
    for each in held.actors:
        tail = ", ".join(part for part in (lowered(each.role), each.certainty) if part)
        rows.append(
            line(
                actor(each.profile, each.name),
                line(ours(" ("), value(each.native), ours(")")) if each.native.text else [],
                [soft(f" — {tail}")] if tail else [],
            )
        )
    return lines(rows)


def standing_of(held: IncidentSection, say: Wording) -> tuple[Inline, ...]:
    """The mark, what it means, and how many say and deny it."""
    parts = []
    if held.said:
        parts.append(
            f"{say.number(held.said)} {say.plural(held.said, say.words['speakers']['said'])}"
        )
    if held.denied:
        parts.append(
            f"{say.number(held.denied)} {say.plural(held.denied, say.words['speakers']['denied'])}"
        )
    tail = [soft(f" · {', '.join(parts)}")] if parts else []
    return line(
        Sign(signs.standing(held.standing, held.standing_label)),
        ours(" "),
        ours(held.standing_label, strong=True),
        tail,
    )


def _rests(held: IncidentSection, say: Wording) -> tuple[Inline, ...]:
    if not held.citations:
        return ()
    count = say.words["count"]
    many = len(held.citations)
    told = (
        f" · {say.number(many)} {say.plural(many, count['sources'])}, "
        f"{say.number(held.origins)} {say.plural(held.origins, count['origins'])}"
    )
    return line(cites(held.citations, say), soft(told))


def _counted(held: IncidentSection, say: Wording, rule: str) -> tuple[Inline, ...]:
    rows: list[tuple[Inline, ...]] = []
    for each in held.headlines:
        given = f" · {say.number(each.given)} {say.plural(each.given, say.words['of_figures'])}"
        rows.append(
            line(soft(f"{lowered(each.measure)} "), value(each.words, strong=True), soft(given))
        )
    if rows:
        rows.append((soft(f"{say.words['rule']}: {lowered(rule)}"),))
    return lines(rows)


def _ledger(claims: Sequence[ClaimLine], say: Wording, level: int) -> tuple[Block, ...]:
    if not claims:
        return ()
    rows = tuple(
        (
            Cell((Paragraph(_speaker(claim, say)),)),
            Cell(_said(claim, say)),
            cell(value(claim.said)),
            cell(value(claim.grade)),
            cell(cites(claim.citations, say)),
        )
        for claim in claims
    )
    head = tuple(say.words["ledger_head"])
    table = Table(head, rows, (38, 0, 25, 13, 15))
    return (minor(level, say.words["ledger"]), table)


def _speaker(claim: ClaimLine, say: Wording) -> tuple[Inline, ...]:
    return line(
        actor(claim.profile, claim.speaker, strong=True) or [soft(say.words["no_speaker"])],
        Break(),
        act(claim, say, Break()),
    )


def act(claim: ClaimLine, say: Wording, between: Inline | None = None) -> tuple[Inline, ...]:
    """What the speaker does: "denies", about what, and how cautiously."""
    tone: Tone = _TONES.get(claim.tone, "soft")
    return line(
        ours(claim.act, strong=True, tone=tone),
        [soft(f" {say.words['about']} {claim.about}")] if claim.about else [],
        [between or soft(", "), ours(claim.hedge, italic=True, tone="soft")] if claim.hedge else [],
    )


def _said(claim: ClaimLine, say: Wording) -> tuple[Paragraph, ...]:
    out: list[Paragraph] = []
    out.extend(prose(claim.gist))
    if claim.quote is not None:
        out.extend(quoted(claim.quote, say))
    elif reason := value(claim.no_quote_reason):
        ring = Sign(signs.sign("ring", say.words["legend"]["ring"][0]))
        out.append(Paragraph(line(ring, soft(f" {say.words['no_quote']} "), reason)))
    if aside := value(claim.set_aside, tone="soft"):
        out.append(Paragraph(line(soft(f"{say.words['set_aside']} "), aside)))
    if publisher := value(claim.publisher, tone="soft"):
        out.append(Paragraph(line(soft(f"{say.words['in']} "), publisher), "note"))
    return tuple(out) or (Paragraph(()),)


def quoted(quote: Quote, say: Wording) -> tuple[Paragraph, ...]:
    """Exact words with their marks, then what they mean, then whether they still stand."""
    before, after = quotation_marks(quote.words)
    out = [*prose(quote.words, "quote", before, after)]
    if quote.translation.text:
        told = value(quote.translation, italic=True)
        rtl = direction(quote.translation.text, quote.translation.lang) == "rtl"
        label = soft(f"{say.words['translation']}: ")
        out.append(Paragraph(line(label, told), "note", rtl))
    if not quote.whole:
        broken = Sign(signs.sign("broken", say.words["legend"]["broken"][0]))
        told = (ours(f" {say.words['broken_quote']}", strong=True, tone="alarm"),)
        out.append(Paragraph(line(broken, told), "note"))
    return tuple(out)


def _figures(held: IncidentSection, say: Wording, level: int) -> tuple[Block, ...]:
    if not held.figures:
        return ()
    rows = tuple(
        (
            cell(value(each.measure)),
            cell(value(each.who)),
            cell(
                value(each.given, strong=True),
                line(soft(" · “"), value(each.raw, tone="soft"), soft("”"))
                if each.raw.text
                else [],
            ),
            cell(value(each.as_of)),
            cell(value(each.speaker)),
            cell(cites(each.citations, say)),
        )
        for each in held.figures
    )
    table = Table(tuple(say.words["figures_head"]), rows, (24, 24, 0, 22, 34, 15))
    return (minor(level, say.words["figures"]), table)


def _raw(given: Text) -> tuple[Inline, ...]:
    return line(soft(" · “"), value(given, tone="soft"), soft("”")) if given.text else ()


def _dates(held: IncidentSection, say: Wording, level: int) -> tuple[Block, ...]:
    if not held.dates:
        return ()
    rows = tuple(
        (
            cell(value(each.date)),
            cell(
                value(each.speaker),
                line(soft(f", {say.words['in']} "), value(each.publisher, tone="soft"))
                if each.publisher.text
                else [],
            ),
            cell(cites(each.citations, say)),
        )
        for each in held.dates
    )
    table = Table(tuple(say.words["dates_head"]), rows, (55, 0, 15))
    return (minor(level, say.words["dates"]), table)
