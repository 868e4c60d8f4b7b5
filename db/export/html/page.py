"""Puts the page together: what the case says, how it looks, what it does, and a wall around it.

Hides the wall: nothing may be loaded, sent or embedded, and of scripts and styles only the two
whose SHA-256 stands in the head may work. What the case says is packed (`columns.deflated`), and
everything else that comes from it is escaped. The same case gives the same bytes.
"""

from __future__ import annotations

import base64
import hashlib
import html
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from db.export.content import Content
from db.export.html import folding, lettering, record_sheets
from db.export.html.claim_sheets import Claims
from db.export.html.columns import Sheet, deflated, json_text
from db.export.html.incident_sheets import LONGEST_TITLE, Incidents
from db.export.html.plain_list import PlainList
from db.export.outgoing import CaseFacts, Claim
from db.export.wanted import Progress
from db.language import many, say
from db.terms import COUNT_RULES, STANDINGS, label

#: The parts of the script, in the order in which they stand in the page.
_SCRIPTS = (
    *("inflate", "fold", "data", "calendar", "elements", "standing", "state", "lanes", "layout"),
    *("painter", "timeline", "pointer", "overview", "list", "filters", "cards", "records"),
    *("about", "printing", "start"),
)
_STYLES = ("look", "frame", "timeline", "cards", "paper")
#: What the page never holds.
LOSES = (
    say(
        "Texts, attachments, notes and the change log of the case are left out; of a source "
        "there are its citation, the sums of what is held and the words that "
        "were quoted."
    ),
)
#: How often progress is told, in incidents.
_TOLD = 500


def write(content: Content, out: Path, progress: Progress) -> tuple[str, ...]:
    """Make the file; what it cannot hold, in sentences."""
    actors, places = record_sheets.Named(), record_sheets.Named()
    actors.add_actors(content.actors())
    places.add_places(content.places())
    sources = record_sheets.Sources()
    sources.add(content.sources())
    claims = Claims(actors.rows, sources.rows, sources.grades)
    incidents = Incidents(actors.rows, places.rows, claims)
    plain = PlainList()
    total = max(content.count("incident"), 1)
    for incident in content.incidents():
        incidents.add(incident)
        plain.add(incident)
        if incidents.rows % _TOLD == 0:
            progress(0.8 * incidents.rows / total, "Writing incidents")
    said = Sheet("actor", "claims")
    for actor, about in _by_actor(content):
        said.add(actors.rows.get(actor, -1), claims.add(about))
    first = {
        "case": _facts(content),
        "datasets": record_sheets.datasets(content.datasets()),
        "eras": [
            [era.title, era.when, era.span.earliest, era.span.latest] for era in content.eras()
        ],
        "standings": [term.label for term in STANDINGS],
        "fold": folding.table(),
        **incidents.brief(),
        "actors": actors.brief.packed(),
        "placeNames": places.brief.packed(),
    }
    rest = {
        **incidents.cards(),
        **claims.packed(),
        "said": said.packed(),
        "actorCards": actors.cards(),
        "placeCards": places.cards(),
        "relations": record_sheets.relations(content.relations(), actors.rows),
        "sources": sources.packed(),
    }
    progress(0.85, "Packing")
    page = _page(content.facts, json_text(first), json_text(rest), plain)
    # As bytes: the browser compares the script and the style with their sums.
    out.write_bytes(page.encode())
    progress(1.0, "Done")
    return _losses(incidents)


def _by_actor(content: Content) -> Iterator[tuple[int, list[Claim]]]:
    """Claims about actors, gathered by the actor they are about."""
    found: dict[int, list[Claim]] = {}
    for claim in content.actor_claims():
        found.setdefault(claim.actor or 0, []).append(claim)
    return iter(found.items())


def _facts(content: Content) -> dict[str, object]:
    facts = content.facts
    return {
        "title": facts.title,
        "summary": facts.summary,
        "uuid": facts.uuid,
        "head": facts.log_head,
        "changed": facts.changed_at,
        "marking": facts.marking,
        "rule": label(COUNT_RULES, facts.count_rule).lower(),
        "scope": facts.scope,
        "withheld": [held.words for held in content.withheld],
    }


def _page(facts: CaseFacts, first: str, rest: str, plain: PlainList) -> str:
    """The page with everything in its place; what goes in is told apart from what stands there."""
    template = _read("page.html")
    style = lettering.style(set(first) | set(rest)) + "".join(_read(f"{n}.css") for n in _STYLES)
    script = "".join(_read(f"{name}.js") for name in _SCRIPTS)
    script = f'(() => {{\n"use strict";\n{script}}})();\n'
    parts = {
        "policy": _policy(style, script),
        "title": html.escape(facts.title[:300]),
        "style": style,
        "script": script,
        "first": deflated(first),
        "rest": deflated(rest),
        "plain": plain.html(),
    }
    out = []
    for place, piece in enumerate(template.split("%%")):
        out.append(parts[piece] if place % 2 else piece)
    return "".join(out)


def _policy(style: str, script: str) -> str:
    """What a browser may do with this page: show it, and nothing else."""
    return (
        f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; "
        "img-src data:; font-src data:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")


def _read(name: str) -> str:
    return files("resources").joinpath("page", name).read_text("utf-8")


def _losses(incidents: Incidents) -> tuple[str, ...]:
    if not incidents.cut_titles:
        return ()
    told = many(
        incidents.cut_titles,
        "{count:,} title is longer than {longest:,} characters and cut there.",
        "{count:,} titles are longer than {longest:,} characters and cut there.",
        longest=LONGEST_TITLE,
    )
    return (told,)
