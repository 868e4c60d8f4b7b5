"""A case full of text that means harm, and the words that must never come to life."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from db import when
from db.case import Case
from db.records import actors, claims, figures, incidents, places, quotes, sources

HOSTILE = (
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(1+1)",
    "\tleading tab",
    "</script><script>alert(1)</script>",
    "]]> and <!-- and -->",
    "line one\nline two\r\nTY  - FAKE\nER  - ",
    "a \u202ereversed\u202c and \u2067open",
    "\u202enever closed",
    "bell\x07 escape\x1b[31m unit\x1f",
    'quote " comma , semicolon ; pipe |',
    "} , title = {injected}, note = {x",
    "\\input{/etc/passwd} % $x^2$ _a_ ~ & #1",
    "[link](javascript:alert(1)) ![img](http://x.example/a.png) `code`",
    "# heading\n- item\n> quote\n1. one",
    "<img src=x onerror=alert(1)> &lt;b&gt;",
    "javascript:alert(1)",
    "'=already escaped",
    "طالبان — Талибан — 塔利班",
)


@dataclass(frozen=True, slots=True)
class Hostile:
    """The file, and the title of each incident by its id."""

    path: Path
    titles: dict[int, str]


def build(path: Path) -> Hostile:
    """Write the case: every text in every kind of field."""
    titles: dict[int, str] = {}
    with Case.create(path, HOSTILE[5], analyst="Ana") as case, case.step("Write") as step:
        for number, text in enumerate(HOSTILE):
            clean = text.strip() or text
            actor = actors.create(step, clean, kind="armed_group", summary=text)
            place = places.create(step, clean, lat=30.0 + number, lon=60.0 + number)
            source = sources.create(
                step,
                clean,
                authors=[sources.Person(family=clean, given=clean), sources.Person(literal=clean)],
                fields={
                    "type": "article-newspaper",
                    "container-title": text,
                    "publisher-place": text,
                    "URL": text if number % 2 else f"https://x.example/?q={text}",
                    "note": text,
                    "issued": f"2022-05-{number % 28 + 1:02d}",
                    "abstract": text,
                },
            )
            body = f"before {text} after"
            snapshot = quotes.add_snapshot(
                step, source, body, captured_at="2022-06-01T00:00:00Z", cleaner="none"
            )
            quote = quotes.create(step, snapshot, 7, 7 + len(text))
            incident = incidents.create(
                step,
                text,
                kind="bombing",
                summary=text,
                when=when.parse(f"2022-04-{number % 28 + 1:02d}"),
            )
            titles[incident] = text.strip()
            incidents.add_actor(step, incident, actor, note=text)
            incidents.add_place(step, incident, place, note=text)
            claim = claims.create(
                step, incident=incident, quote=quote, speaker=actor, gist=text, act="reports"
            )
            figures.add(step, claim, "killed", point=number, raw=text)
            tag = step.insert("tag", text=clean)
            step.insert("tagging", tag=tag, owner_table="incident", owner=incident)
    return Hostile(path, titles)
