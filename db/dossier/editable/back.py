"""What stands behind the incidents: actor profiles, the numbered sources, the index of names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from db.dossier.document import ActorProfile, ChainLine, IncidentSection, IndexEntry, SourceEntry
from db.dossier.editable.flow import Block, Heading, Inline, Paragraph, Span, Table
from db.dossier.editable.pieces import (
    actor,
    cell,
    citation,
    cites,
    incident,
    joined,
    line,
    minor,
    ours,
    prose,
    soft,
    value,
)
from db.dossier.wording import Wording, lowered

_RELATIONS = " – "


def profile(held: ActorProfile, say: Wording, level: int) -> tuple[Block, ...]:
    """One actor under a heading of `level`."""
    native = line(ours(" · "), value(held.native)) if held.native.text else ()
    told = about(held, say)
    return (
        Heading(level, line(value(held.name), native), f"a{held.number}"),
        *([Paragraph(told)] if told else []),
        *prose(held.summary),
        *_names(held, say, level + 1),
        *relations(held, say, level + 1),
        *_parts(held, say, level + 1),
    )


def about(held: ActorProfile, say: Wording) -> tuple[Inline, ...]:
    """What it is, where and when."""
    active = line(
        soft(f"{lowered(say.words['profile']['active'])} "), value(held.active, tone="soft")
    )
    return joined(
        [
            value(held.kind, tone="soft"),
            value(held.country, tone="soft"),
            active if held.active else (),
            value(held.marking, strong=True),
        ],
        soft(" · "),
    )


def spoken(held: ActorProfile, say: Wording) -> str:
    """How many claims it makes, and how many of them deny something."""
    told = say.words["profile"]
    out = f"{say.number(held.said)} {say.plural(held.said, told['said'])}"
    if held.denied:
        out += f", {say.number(held.denied)} {say.plural(held.denied, told['denied'])}"
    return f"{out}."


def _names(held: ActorProfile, say: Wording, level: int) -> tuple[Block, ...]:
    if len(held.names) < 2:
        return ()
    languages = say.words["languages"]
    rows = tuple(
        (
            cell(value(each.name)),
            cell(value(languages.get(each.name.lang.split("-")[0], each.language))),
            cell(value(each.kind)),
            cell(value(each.used_by)),
        )
        for each in held.names
    )
    table = Table(tuple(say.words["names_head"]), rows, (0, 29, 38, 44))
    return (minor(level, say.words["profile"]["names"]), table)


def relations(held: ActorProfile, say: Wording, level: int) -> tuple[Block, ...]:
    """How it stands to others, under a small heading of `level`."""
    if not held.relations:
        return ()
    rows = []
    for each in held.relations:
        tail = joined(
            [value(each.period, tone="soft"), value(each.certainty, tone="soft")], soft(", ")
        )
        rows.append(
            Paragraph(
                line(
                    ours(f"{_RELATIONS.strip()} {each.words} "),
                    actor(each.profile, each.other),
                    line(soft(" — "), tail) if tail else [],
                    line(soft(". "), value(each.note, tone="soft")) if each.note.text else [],
                )
            )
        )
    return (minor(level, say.words["profile"]["relations"]), *rows)


def _parts(held: ActorProfile, say: Wording, level: int) -> tuple[Block, ...]:
    if not held.parts and not held.said:
        return ()
    told = say.words["profile"]
    out: list[Block] = [minor(level, told["parts"])]
    if held.said:
        out.append(Paragraph((soft(spoken(held, say)),)))
    if held.parts:
        rows = tuple(
            (
                cell(incident(each.number, say)),
                cell(value(each.title)),
                cell(value(each.date)),
                cell(value(each.role)),
            )
            for each in held.parts
        )
        out.append(Table(tuple(say.words["parts_head"]), rows, (12, 0, 42, 36)))
    return tuple(out)


def sources(held: Sequence[SourceEntry], say: Wording) -> tuple[Block, ...]:
    """The list of sources: the citation, then what is held of it and who cites it."""
    out: list[Block] = []
    for each in held:
        mark = Span(f"[{say.digits(str(each.number))}]", value=True, tone="accent")
        words_of = line(mark, ours(" "), citation(each.runs))
        out.append(Paragraph(words_of, "source", anchor=f"s{each.number}", keep=True))
        out.append(Paragraph(_about(each, say), "note", keep=True))
        out.append(Paragraph(evidence(each, say), "note"))
    return tuple(out)


def _about(held: SourceEntry, say: Wording) -> tuple[Inline, ...]:
    parts: list[tuple[Inline, ...]] = []
    if held.grade:
        parts.append(
            line(
                soft(f"{say.words['grade']} "),
                value(held.grade, strong=True),
                soft(f", {held.grade_label}"),
            )
        )
    if held.retraction:
        parts.append((ours(held.retraction, strong=True, tone="alarm"),))
    parts.extend(chain(each, say) for each in held.chain)
    if held.used:
        listed = joined([incident(each, say) for each in held.used], ours(", "))
        parts.append(line(soft(f"{say.plural(len(held.used), say.words['used'])} "), listed))
    if held.marking:
        parts.append(value(held.marking, strong=True))
    return joined(parts, soft(" · "))


def chain(held: ChainLine, say: Wording) -> tuple[Inline, ...]:
    """What a source rests on."""
    mark = line(ours(" "), cites((held.number,), say)) if held.number is not None else ()
    return line(soft(f"{held.words} "), value(held.other, tone="soft"), mark)


def evidence(held: SourceEntry, say: Wording) -> tuple[Inline, ...]:
    """Whether it is held, since when, and the hash it is recognised by."""
    if not held.held:
        return (soft(say.words["cited_only"]),)
    when = f", {say.words['captured']} " if held.captured else ""
    return line(
        soft(say.words["held"] + when),
        value(held.captured, tone="soft"),
        soft(" · SHA-256 "),
        value(grouped(held.sha256), tone="soft"),
    )


def grouped(digits: str) -> str:
    """A hash in groups of eight, so that it can be read aloud and a line can end in it."""
    return " ".join(digits[at : at + 8] for at in range(0, len(digits), 8))


def index(
    held: Sequence[IndexEntry], say: Wording, where: Mapping[str, Sequence[int]]
) -> tuple[Block, ...]:
    """Names and the incidents they stand in. `where`: numbers of incidents by the key of a name;
    names of actors lead to their profiles, too."""
    out: list[Block] = []
    for each in held:
        to = f"#{each.key}" if each.key.startswith("a") else ""
        kind = soft(f" ({say.words['index_kinds'][each.kind]})") if each.kind else ours("")
        if each.see.text:
            told = line(
                value(each.name), kind, ours(", "), ours(say.words["see"], italic=True), ours(" ")
            )
            out.append(Paragraph(line(told, value(each.see, to=to)), "index"))
            continue
        numbers = joined([incident(number, say) for number in where.get(each.key, ())], ours(", "))
        if to or numbers:
            name = line(value(each.name, to=to), kind)
            out.append(Paragraph(joined([name, numbers], ours(", ")), "index"))
    return tuple(out)


def places_of(sections: Sequence[IncidentSection]) -> dict[str, list[int]]:
    """The incidents each name of the index stands in, by its key."""
    found: dict[str, list[int]] = {}
    for section in sections:
        keys = [f"p:{place.chain[0].text}" for place in section.places if place.chain]
        keys += [f"a{each.profile}" for each in section.actors if each.profile is not None]
        keys += [f"a{each.profile}" for each in section.claims if each.profile is not None]
        for key in dict.fromkeys(keys):
            found.setdefault(key, []).append(section.number)
    return found
