"""The document of a dossier as running text, in the order of its template."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from db.dossier.clean import direction
from db.dossier.document import Document
from db.dossier.editable import back, front, incidents
from db.dossier.editable.flow import Block, Contents, Flow, Heading, PageBreak, plain
from db.dossier.editable.pieces import Words, heading

_MANY_PROFILES = 60
_MANY_INCIDENTS = 600


def compose(document: Document, words: Words, fingerprint: str, template: str = "case") -> Flow:
    """The text of a template. One that is not known here (a user's own) reads as the case."""
    order = _TEMPLATES.get(template, _case)
    cover = document.cover
    layout = document.layout
    return Flow(
        title=" ".join(plain(cover.title.text).split()),
        title_lang=cover.title.lang,
        subtitle=plain(cover.subtitle),
        lang=layout.lang,
        rtl=direction("", layout.lang) == "rtl",
        marking=plain(cover.marking),
        fingerprint=fingerprint,
        day=(cover.year, cover.month, cover.day),
        paper=layout.paper,
        landscape=False,
        page_of=(words["page_of"][0], words["page_of"][1]),
        blocks=order(document, words, fingerprint),
    )


def _case(document: Document, words: Words, fingerprint: str) -> tuple[Block, ...]:
    out: list[Block] = [*front.cover(document, words, fingerprint), PageBreak()]
    out.append(Contents(words["contents"], 2 if len(document.incidents) > _MANY_INCIDENTS else 3))
    out += [PageBreak(), heading(1, words["reading"]), *front.reading(document, words)]
    if document.timeline.blocks or document.timeline.undated:
        out += [PageBreak(), heading(1, words["timeline"]), *front.timeline(document, words)]
    if document.incidents:
        out += [PageBreak(), heading(1, words["incidents"]), *_incidents(document, words)]
    out += _behind(document, words)
    return tuple(out)


def _incidents(document: Document, words: Words) -> tuple[Block, ...]:
    """Each under the heading of its year; a few stand without."""
    out: list[Block] = []
    group: str | None = None
    rule = document.method.count_rule
    level = 2 if document.layout.compact else 3
    for each in document.incidents:
        if not document.layout.compact and each.group != group:
            group = each.group
            out.append(heading(2, group or words["undated"]))
        out += incidents.section(each, words, level, rule)
    return tuple(out)


def _behind(document: Document, words: Words) -> list[Block]:
    out: list[Block] = []
    if document.actors:
        out += [PageBreak(), heading(1, words["actors"])]
        for each in document.actors:
            first, *rest = back.profile(each, words, 2)
            if isinstance(first, Heading) and len(document.actors) > _MANY_PROFILES:
                first = Heading(first.level, first.inlines, first.anchor, listed=False)
            out += [first, *rest]
    if document.sources:
        out += [PageBreak(), heading(1, words["sources"])]
        out += back.sources(document.sources, words)
    listed = back.index(document.index, words, back.places_of(document.incidents))
    if listed and not document.layout.compact:
        out += [PageBreak(), heading(1, words["index"]), *listed]
    return out


_TEMPLATES: Mapping[str, Callable[[Document, Words, str], tuple[Block, ...]]] = {"case": _case}
