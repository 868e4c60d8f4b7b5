"""What becomes of a suggestion that is accepted: a date, a link, an actor, a place, a claim.

Every function writes into an open step and remembers the decision in the same one, so that undo
takes both back. Nothing that is known is overwritten: a second date of an incident becomes a
claim about its date.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from db import when as dates
from db.errors import BadInput
from db.language import say
from db.reader import id_list
from db.reading import chains, passages
from db.reading.suggestion import (
    DateDetail,
    Detail,
    FigureDetail,
    NameDetail,
    SpeechDetail,
    Suggestion,
)
from db.records import actors, claims, decisions, figures, incidents, names, places, quotes
from db.records.decisions import Verdict
from db.search.fold import fold
from db.step import Step
from db.when import When

#: Metres around the point a gazetteer gives, by kind of place.
_PRECISION = {"country": 400_000, "region": 100_000, "province": 60_000, "district": 20_000}
_TOWN = 5_000
#: The part in an incident of somebody who speaks of it.
_ROLE_OF_ACT = {"claims_responsibility": "claimant", "denies": "denier", "disputes": "denier"}


@dataclass(frozen=True, slots=True)
class Ground:
    """Where the suggestion stands. `issued`: date of publication (EDTF); `incident`: the one at
    hand, None when there is none; `text` and `beside`: the whole text and all suggestions of it."""

    snapshot: int
    source: int
    issued: str | None
    lang: str
    incident: int | None = None
    text: str = field(default="", repr=False)
    beside: Sequence[Suggestion] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Made:
    """The row that came of it."""

    table: str
    id: int


def accept(step: Step, suggestion: Suggestion, ground: Ground, chosen: str = "") -> Made:
    """Do what accepting means for its kind, and remember it. `chosen`: one of `others`, taken
    instead of `value`. Raises BadInput where an incident is needed and none is at hand."""
    detail = with_choice(suggestion, chosen)
    if suggestion.kind == "date":
        made = date(step, suggestion, ground, read_date(suggestion, ground, chosen))
    elif suggestion.kind == "place":
        made = place(step, suggestion, ground, _record(chosen or suggestion.value))
    elif suggestion.kind == "actor":
        made = actor(step, suggestion, ground, _record(chosen or suggestion.value))
    elif isinstance(detail, FigureDetail):
        made = figure(step, suggestion, detail, ground)
    elif isinstance(detail, SpeechDetail):
        made = speech(step, suggestion, detail, ground)
    else:
        raise BadInput(say("This suggestion says too little to make something of it."))
    remember(step, suggestion, ground, "changed" if chosen else "accepted", made, chosen)
    return made


def with_choice(suggestion: Suggestion, chosen: str) -> Detail | None:
    """What a suggestion says, with another of its readings when one was chosen."""
    detail = suggestion.detail
    if chosen and isinstance(detail, SpeechDetail):
        return replace(detail, act=chosen)
    if chosen and isinstance(detail, FigureDetail):
        measure, _, span = chosen.partition(":")
        low, _, high = span.partition("..")
        least, most = _number(low), _number(high)
        exact = least is not None and least == most
        return replace(
            detail,
            measure=measure,
            min=None if exact else least,
            max=None if exact else most,
            point=least if exact else None,
        )
    return detail


def _number(text: str) -> int | None:
    return int(text) if text.isdigit() else None


def remember(
    step: Step,
    suggestion: Suggestion,
    ground: Ground,
    verdict: Verdict,
    made: Made | None = None,
    chosen: str = "",
) -> int:
    """Keep what was decided about a suggestion; the id of the decision."""
    return decisions.remember(
        step,
        ground.snapshot,
        suggestion.kind,
        suggestion.start,
        suggestion.end,
        suggestion.value,
        verdict,
        chosen,
        made.table if made else "",
        made.id if made else None,
    )


def read_date(suggestion: Suggestion, ground: Ground, chosen: str = "") -> When:
    """The date with its wording, publication date and rule; `chosen`: one of its readings."""
    edtf = chosen or suggestion.value
    detail = suggestion.detail
    if isinstance(detail, DateDetail) and detail.when is not None and detail.when.edtf == edtf:
        return detail.when
    if not edtf:
        raise BadInput(
            say("This date hangs on the day of publication, which is not known. Give that first.")
        )
    found = dates.read(suggestion.text, ground.issued, language=ground.lang)
    found = found or dates.read(suggestion.text, ground.issued)
    for candidate in found:
        if candidate.when.edtf == edtf:
            return candidate.when
    return When(edtf, phrase=suggestion.text, published=ground.issued)


def date(step: Step, suggestion: Suggestion, ground: Ground, when: When) -> Made:
    """The date of the incident at hand, or a claim about it when it has another one already."""
    incident = _needed(ground)
    held = incidents.get(step.reader, incident)
    if held is None or held.when is None:
        quotes.create(step, ground.snapshot, suggestion.start, suggestion.end)
        incidents.set_when(step, incident, when, ground.source)
        return Made("incident", incident)
    cells = said_cells(ground, suggestion.start, suggestion.end)
    quote = _quote(step, ground, suggestion)
    cells |= {"about": "date", "value": when.edtf}
    return Made("claim", claims.create(step, incident=incident, quote=quote, **cells))  # type: ignore[arg-type]


def actor(step: Step, suggestion: Suggestion, ground: Ground, known: int | None) -> Made:
    """The mention quoted and linked to the incident at hand; a new actor made, an acronym added."""
    detail = suggestion.detail if isinstance(suggestion.detail, NameDetail) else None
    quote = quotes.create(step, ground.snapshot, suggestion.start, suggestion.end)
    made: Made | None = None
    if known is None:
        shown = detail.shown if detail and detail.shown else suggestion.text
        known = actors.create(
            step,
            " ".join(shown.split()),
            kind=(detail.kind if detail else "") or "unknown",
            lang=ground.lang,
        )
        step.update_where("actor_name", {"quote": quote}, "actor = ?", known)
        made = Made("actor", known)
    if detail and detail.acronym and not _bears(step, "actor", known, detail.acronym):
        name = names.add(step, "actor", known, detail.acronym, kind="acronym", lang=ground.lang)
        step.update("actor_name", name, quote=quote)
        made = made or Made("actor_name", name)
    linked = _link_actor(step, suggestion, ground, known)
    return made or linked or Made("quote", quote)


def _link_actor(step: Step, suggestion: Suggestion, ground: Ground, known: int) -> Made | None:
    speaking = passages.is_speaker(ground.beside, suggestion)
    role = "participant"
    if speaking is not None and isinstance(speaking.detail, SpeechDetail):
        role = _ROLE_OF_ACT.get(speaking.detail.act, "")
    if ground.incident is None or not role:
        return None
    held = step.reader.value(
        "SELECT id FROM incident_actor WHERE incident = ? AND actor = ? AND deleted = 0",
        ground.incident,
        known,
    )
    if held is not None:
        return Made("incident_actor", held)
    number = _alternatives(step, suggestion, ground)
    certainty = "probable" if number is None else "possible"
    link = incidents.add_actor(step, ground.incident, known, role, certainty, number)
    return Made("incident_actor", link)


def _alternatives(step: Step, suggestion: Suggestion, ground: Ground) -> int | None:
    """The number that actors share of whom the text says that it was the one or the other; None
    for an actor it names for certain."""
    detail = suggestion.detail
    if not isinstance(detail, NameDetail) or not detail.either_with:
        return None
    others = {
        int(each.value)
        for each in ground.beside
        if each.kind == "actor" and each.start in detail.either_with and each.value.isdigit()
    }
    rows = step.reader.rows(
        "SELECT id, either_or FROM incident_actor WHERE incident = ? AND deleted = 0 "
        f"AND actor IN ({id_list(others)})",
        ground.incident,
    )
    number = next((held for _, held in rows if held is not None), None) or step.new_id()
    for link, held in rows:
        if held is None:
            incidents.change_actor_link(step, link, either_or=number, certainty="possible")
    return int(number)


def place(step: Step, suggestion: Suggestion, ground: Ground, known: int | None) -> Made:
    """The place linked to the incident at hand; one that is not held made from the gazetteer."""
    quote = quotes.create(step, ground.snapshot, suggestion.start, suggestion.end)
    made: Made | None = None
    if known is None:
        known = new_place(step, suggestion, ground.lang)
        words = " ".join(suggestion.text.split())
        if not _bears(step, "place", known, words):
            names.add(step, "place", known, words, lang=ground.lang)
        step.update_where("place_name", {"quote": quote}, "place = ?", known)
        made = Made("place", known)
    if ground.incident is None:
        return made or Made("quote", quote)
    rows = step.reader.rows(
        "SELECT id, place, role FROM incident_place WHERE incident = ? AND deleted = 0",
        ground.incident,
    )
    for link, other, _ in rows:
        if other == known:
            return made or Made("incident_place", link)
    role = "mentioned" if any(row[2] == "location" for row in rows) else "location"
    link = incidents.add_place(step, ground.incident, known, role)
    return made or Made("incident_place", link)


def new_place(step: Step, suggestion: Suggestion, lang: str) -> int:
    """A place with the point, the country and the doubt that the gazetteer gives."""
    detail = suggestion.detail
    if not isinstance(detail, NameDetail):
        return places.create(step, suggestion.text, lang=lang)
    kind = detail.kind or "locality"
    parent = step.reader.value(
        "SELECT id FROM place WHERE kind = 'country' AND country = ? AND deleted = 0 LIMIT 1",
        detail.country,
    )
    return places.create(
        step,
        detail.shown or suggestion.text,
        kind=kind,
        parent=parent if detail.country and kind != "country" else None,
        lang=lang,
        lat=detail.lat,
        lon=detail.lon,
        precision_m=None if detail.lat is None else _PRECISION.get(kind, _TOWN),
        country=detail.country,
    )


def figure(step: Step, suggestion: Suggestion, detail: FigureDetail, ground: Ground) -> Made:
    """A claim with the figure about the incident at hand, by whoever speaks there."""
    cells = said_cells(ground, suggestion.start, suggestion.end)
    cells |= {"about": "figure", "gist": detail.whom}
    quote = _quote(step, ground, suggestion)
    claim = claims.create(step, incident=_needed(ground), quote=quote, **cells)  # type: ignore[arg-type]
    figures.add(step, claim, raw=suggestion.text, **figure_cells(detail))  # type: ignore[arg-type]
    return Made("claim", claim)


def figure_cells(detail: FigureDetail) -> dict[str, object]:
    """The cells of a figure as it was found."""
    return {
        "measure": detail.measure,
        "who": detail.who,
        "min": detail.min,
        "max": detail.max,
        "point": detail.point,
        "qualifier": detail.qualifier,
        "state": detail.state,
    }


def speech(step: Step, suggestion: Suggestion, detail: SpeechDetail, ground: Ground) -> Made:
    """A claim about the incident at hand by whoever speaks, one for each of those who speak
    together, and the chain it came through."""
    incident = _needed(ground)
    cells = speech_cells(suggestion, detail, ground)
    start, end = passages.span_of(suggestion)
    quote = quotes.create(step, ground.snapshot, start, end)
    speaking = passages.known_speakers(ground.beside, suggestion, ground.text)
    made = [
        claims.create(step, incident=incident, quote=quote, **(cells | {"speaker": one}))  # type: ignore[arg-type]
        for one in speaking
    ]
    chains.link(step, ground.source, detail.via)
    return Made("claim", made[0])


def speech_cells(suggestion: Suggestion, detail: SpeechDetail, ground: Ground) -> dict[str, object]:
    """The cells of a claim that a speech act gives."""
    said = passages.said_on(ground.beside, suggestion, ground.text)
    speaker = passages.known_speakers(ground.beside, suggestion, ground.text)[0]
    return {
        "speaker": speaker,
        "speaker_label": "" if speaker is not None else " ".join(detail.speaker.split()),
        "act": detail.act,
        "about": detail.about,
        "hedge": detail.hedge,
        "basis": detail.basis,
        "polarity": detail.polarity,
        "said": said.value if said is not None else None,
    }


def said_cells(ground: Ground, start: int, end: int) -> dict[str, object]:
    """Who gives what stands at a place of the text, and how; nobody named: reported."""
    found = passages.speech_over(ground.beside, start, end)
    if found is None or not isinstance(found.detail, SpeechDetail):
        return {"act": "reports"}
    cells = speech_cells(found, found.detail, ground)
    return {name: cells[name] for name in ("speaker", "speaker_label", "hedge", "basis", "said")}


def _quote(step: Step, ground: Ground, suggestion: Suggestion) -> int:
    """The words with whoever gives them, when both stand close together."""
    found = passages.speech_over(ground.beside, suggestion.start, suggestion.end)
    start, end = suggestion.start, suggestion.end
    if found is not None:
        low, high = passages.span_of(found)
        start, end = min(start, low), max(end, high)
    return quotes.create(step, ground.snapshot, start, end)


def _needed(ground: Ground) -> int:
    if ground.incident is None:
        raise BadInput(say("Choose the incident this is about first."))
    return ground.incident


def _record(value: str) -> int | None:
    return int(value) if value.isdigit() else None


def _bears(step: Step, owner: names.Owner, row: int, name: str) -> bool:
    key = fold(name).strip()
    return any(fold(each.text).strip() == key for each in names.of(step.reader, owner, row))
