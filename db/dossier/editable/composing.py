"""The document of a dossier as running text, in the order of its template."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from db.dossier.clean import direction, language
from db.dossier.document import Document
from db.dossier.editable import (
    actors,
    appendices,
    back,
    chronology,
    front,
    incidents,
    linking,
    register,
    sheets,
)
from db.dossier.editable.flow import Block, Contents, Flow, Heading, PageBreak, plain
from db.dossier.editable.pieces import heading
from db.dossier.wording import Wording
from db.errors import BadInput
from db.language import say

_NO_TEXT = say(
    "A poster is a drawing and has no text to edit. Write it as a PDF, or choose another kind of "
    "dossier."
)
_MANY_PROFILES = 60
_MANY_INCIDENTS = 600


def compose(document: Document, say: Wording, fingerprint: str, template: str = "case") -> Flow:
    """The text of a template. One that is not known here (a user's own) reads as the case."""
    if template == "poster":
        raise BadInput(_NO_TEXT)
    order = _TEMPLATES.get(template, _case)
    cover = document.cover
    layout = document.layout
    title = " ".join(plain(cover.title.text).split())
    return Flow(
        title=title,
        title_lang=language(cover.title.lang),
        title_rtl=direction(title, language(cover.title.lang)) == "rtl",
        subtitle=plain(cover.subtitle),
        lang=layout.lang,
        rtl=direction("", layout.lang) == "rtl",
        marking=plain(cover.marking),
        fingerprint=fingerprint,
        day=(cover.year, cover.month, cover.day),
        paper=layout.paper,
        landscape=layout.landscape,
        page_of=(say.words["page_of"][0], say.words["page_of"][1]),
        covered=order is _case,
        blocks=linking.sound(order(document, say, fingerprint)),
    )


def _case(document: Document, say: Wording, fingerprint: str) -> tuple[Block, ...]:
    out: list[Block] = [*front.cover(document, say, fingerprint), PageBreak()]
    out.append(
        Contents(say.words["contents"], 2 if len(document.incidents) > _MANY_INCIDENTS else 3)
    )
    out += [PageBreak(), heading(1, say.words["reading"]), *front.reading(document, say)]
    if document.timeline.blocks or document.timeline.undated:
        out += [PageBreak(), heading(1, say.words["timeline"]), *front.timeline(document, say)]
    if document.incidents:
        out += [PageBreak(), heading(1, say.words["incidents"]), *_incidents(document, say)]
    out += _behind(document, say, fingerprint)
    return tuple(out)


def _incidents(document: Document, say: Wording) -> tuple[Block, ...]:
    """Each under the heading of its year; a few stand without."""
    out: list[Block] = []
    group: str | None = None
    rule = document.method.count_rule
    level = 2 if document.layout.compact else 3
    for each in document.incidents:
        if not document.layout.compact and each.group != group:
            group = each.group
            out.append(heading(2, group or say.words["undated"]))
        out += incidents.section(each, say, level, rule)
    return tuple(out)


def _behind(document: Document, say: Wording, fingerprint: str) -> list[Block]:
    out: list[Block] = []
    if document.actors:
        out += [PageBreak(), heading(1, say.words["actors"])]
        for each in document.actors:
            first, *rest = back.profile(each, say, 2)
            if isinstance(first, Heading) and len(document.actors) > _MANY_PROFILES:
                first = Heading(first.level, first.inlines, first.anchor, listed=False)
            out += [first, *rest]
    if document.sources:
        out += [PageBreak(), heading(1, say.words["sources"])]
        out += back.sources(document.sources, say)
    listed = back.index(document.index, say, back.places_of(document.incidents))
    if listed and not document.layout.compact:
        out += [PageBreak(), heading(1, say.words["index"]), *listed]
    out += appendices.blocks(document, say, fingerprint)
    return out


_TEMPLATES: Mapping[str, Callable[[Document, Wording, str], tuple[Block, ...]]] = {
    "case": _case,
    "chronology": chronology.blocks,
    "incident": sheets.blocks,
    "actor": actors.blocks,
    "register": register.blocks,
}
