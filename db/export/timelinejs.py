"""TimelineJS: a slide for each incident, for the storytelling timeline of the Knight Lab.

Hides that TimelineJS puts its texts into a page as HTML: every word of ours is escaped, and only
addresses of the web become links.
"""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from urllib.parse import quote

from db import when
from db.export.content import Content
from db.export.control_marks import contained, one_line
from db.export.outgoing import Claim, Era, Incident, Source, Span
from db.export.wanted import Progress
from db.language import many, say
from db.terms import INCIDENT_KINDS, STANDINGS, label

LOSES = (
    say(
        "TimelineJS has no uncertain dates: a slide goes from the first to the last "
        "day it can have been, and its date is told in our words."
    ),
    say(
        "The ledger of who claims and who denies goes out as a sentence; of the "
        "quotes only one a slide."
    ),
    say("It is made for some hundred slides; with more the page becomes slow."),
)
_POINT = re.compile(r"-?\d{4}(-\d\d(-\d\d)?)?")
_CLOCK = re.compile(r"(\d\d):(\d\d)(?::(\d\d))?")
_MOST_SOURCES = 12
_EVERY = 500


def write(content: Content, out: Path, progress: Progress) -> tuple[str, ...]:
    """Write the timeline as JSON."""
    sources = {source.id: source for source in content.sources()}
    total = max(1, content.count("incident"))
    undated = 0
    facts = content.facts
    with out.open("w", encoding="utf-8", newline="\n") as file:
        title = {"text": {"headline": _told(facts.title), "text": f"<p>{_told(facts.summary)}</p>"}}
        eras = [found for found in map(_era, content.eras()) if found]
        file.write(f'{{"title": {_json(title)},\n"eras": {_json(eras)},\n"events": [')
        written = 0
        for done, incident in enumerate(content.incidents()):
            if done % _EVERY == 0:
                progress(done / total, say("Writing slides"))
            slide = _slide(incident, sources)
            if slide is None:
                undated += 1
                continue
            file.write(",\n" if written else "\n")
            file.write(_json(slide))
            written += 1
        file.write("\n]}\n")
    if not undated:
        return ()
    have = many(undated, "{count:,} incident has", "{count:,} incidents have")
    return (
        say("{have} no date, or none with a beginning or an end, and made no slide.", have=have),
    )


def _json(value: object) -> str:
    # As it may be pasted into a page, nothing in it may end a script.
    return json.dumps(value, ensure_ascii=False).replace("</", "<\\/")


def _told(text: str) -> str:
    """A text as HTML that shows it letter for letter."""
    return html.escape(contained(one_line(text)), quote=True)


def _slide(incident: Incident, sources: dict[int, Source]) -> dict[str, object] | None:
    dates = _dates(incident)
    if dates is None:
        return None
    cited = dict.fromkeys(claim.source for claim in incident.claims if claim.source is not None)
    slide: dict[str, object] = {
        "unique_id": f"incident-{incident.id}",
        **dates,
        "display_date": _told(incident.when),
        "group": label(INCIDENT_KINDS, incident.kind),
        "text": {
            "headline": _told(incident.title),
            "text": _text(incident, [sources[each] for each in cited if each in sources]),
        },
    }
    media = _media(incident, sources)
    if media is not None:
        slide["media"] = media
    return slide


def _text(incident: Incident, cited: list[Source]) -> str:
    parts = []
    if incident.summary:
        parts.append(f"<p>{_told(incident.summary)}</p>")
    facts = [label(STANDINGS, incident.standing)]
    facts += [f"{toll.measure.capitalize()}: {toll.words}" for toll in incident.headlines]
    where = ", ".join(dict.fromkeys(at.name for at in incident.places))
    if where:
        facts.append(where)
    parts.append(f"<p>{' · '.join(_told(fact) for fact in facts)}</p>")
    if cited:
        shown = [_source(source) for source in cited[:_MOST_SOURCES]]
        more = len(cited) - len(shown)
        shown += [say("and {more:,} more", more=more)] if more > 0 else []
        parts.append(f"<p>Sources: {'; '.join(shown)}</p>")
    return "".join(parts)


def _source(source: Source) -> str:
    title = _told(source.title or source.publisher or "Untitled source")
    link = address(source.url)
    named = f'<a href="{link}" rel="noopener noreferrer">{title}</a>' if link else title
    beside = [each for each in (source.publisher, when.show_short(source.issued)) if each]
    told = ", ".join(_told(each) for each in beside if each != source.title)
    return f"{named} ({told})" if told else named


def address(url: str) -> str:
    """An address of the web as the value of an attribute; "" for any other."""
    url = url.strip()
    if not re.match(r"https?://[^\s/]+", url, re.IGNORECASE):
        return ""
    return html.escape(quote(one_line(url), safe=":/?#[]@!$&'()*+,;=%~"), quote=True)


def _media(incident: Incident, sources: dict[int, Source]) -> dict[str, object] | None:
    """The first words that are quoted, with who published them."""
    said = next((claim for claim in incident.claims if claim.quote is not None), None)
    if said is None or said.quote is None:
        return None
    return {
        "url": f"<blockquote>{_told(said.quote.exact)}</blockquote>",
        "caption": _told(said.speaker_name),
        "credit": _credit(said, sources),
    }


def _credit(said: Claim, sources: dict[int, Source]) -> str:
    source = sources.get(said.source or 0)
    return "" if source is None else _source(source)


def _era(era: Era) -> dict[str, object] | None:
    start, end = _day(era.span.earliest), _day(_inside(era.span.latest))
    if start is None or end is None:
        return None
    return {"start_date": start, "end_date": end, "text": {"headline": _told(era.title)}}


def _dates(incident: Incident) -> dict[str, object] | None:
    """First and last day, or the date alone where it has no doubt."""
    span: Span = incident.span
    if _POINT.fullmatch(incident.edtf):
        parts = [int(part) for part in incident.edtf.lstrip("-").split("-")]
        parts[0] = -parts[0] if incident.edtf.startswith("-") else parts[0]
        date: dict[str, int] = dict(zip(("year", "month", "day"), parts, strict=False))
        clock = _CLOCK.match(incident.clock) if len(parts) == 3 else None
        if clock:
            hours = zip(("hour", "minute", "second"), clock.groups(), strict=True)
            date |= {name: int(part) for name, part in hours if part}
        return {"start_date": date}
    start, end = _day(span.earliest), _day(_inside(span.latest))
    if start is None and end is None:
        return None
    if start is None or end is None or start == end:
        return {"start_date": start or end}
    return {"start_date": start, "end_date": end}


def _inside(seconds: int | None) -> int | None:
    return None if seconds is None else seconds - 1


def _day(seconds: int | None) -> dict[str, int] | None:
    if seconds is None:
        return None
    civil = when.civil(seconds)
    return {"year": civil.year, "month": civil.month, "day": civil.day}
