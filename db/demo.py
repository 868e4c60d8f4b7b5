"""The demo case, built from the data in resources/demo, never kept as a binary.

Hides the shape of that data: what five articles report, told in our own words, with
excerpts only as long as a citation needs (they are the snapshots that quotes stand in).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib import resources
from pathlib import Path
from typing import Any

from db import when
from db.case import Case
from db.language import say
from db.records import (
    actors,
    assessments,
    claims,
    figures,
    hypotheses,
    incidents,
    meta,
    names,
    places,
    quotes,
    ratings,
    sources,
)
from db.step import Step
from db.when import When

_Entry = Mapping[str, Any]
_EXCERPT_GAP = "\n\n[…]\n\n"
_CAPTURED = "2024-12-01T00:00:00Z"


def build(path: Path) -> None:
    """Write the demo case to `path`; raises InUse when something is there already."""
    data = tomllib.loads(resources.files("resources.demo").joinpath("case.toml").read_text("utf-8"))
    with Case.create(path, data["title"], analyst=data["analyst"]) as case:
        try:
            with case.step(say("Write the demo case"), "create") as step:
                _Writer(step).write(data)
        except BaseException:
            path.unlink()  # ours alone: create refuses a path where something is
            raise


class _Writer:
    def __init__(self, step: Step) -> None:
        self._step = step
        self._places: dict[str, int] = {}
        self._actors: dict[str, int] = {}
        self._sources: dict[str, int] = {}
        self._snapshots: dict[str, int] = {}
        self._incidents: dict[str, int] = {}
        self._claims: dict[str, int] = {}
        self._texts: dict[str, list[int]] = {}  # the snapshots of an outlet
        self._used: list[tuple[int, str, str]] = []  # a name, its words and the outlet using it

    def write(self, data: _Entry) -> None:
        """All of it, in the order in which rows refer to each other."""
        meta.change(self._step, summary=data["summary"].strip(), count_rule=data["count_rule"])
        for entry in data["place"]:
            self._place(entry)
        for entry in data["actor"]:
            self._actor(entry)
        for entry in data["actor"]:
            self._actor_names(entry)
        for entry in data["source"]:
            self._source(entry)
        self._attest_names()
        for entry in data["relation"]:
            self._relation(entry)
        for entry in data["chain"]:
            sources.relate(
                self._step,
                self._sources[entry["source"]],
                entry["predicate"],
                self._sources.get(entry.get("object", "")),
                entry.get("label", ""),
            )
        for entry in data["era"]:
            self._step.insert("era", entry)
        for entry in data["incident"]:
            self._incident(entry)
        for entry in data["link"]:
            mine, other = self._claims[entry["claim"]], self._claims[entry["other"]]
            claims.link(self._step, mine, entry["predicate"], other)
        for entry in data["group"]:
            self._group(entry)

    def _place(self, entry: _Entry) -> None:
        place = places.create(
            self._step,
            entry["name"],
            kind=entry["kind"],
            parent=self._places.get(entry.get("parent", "")),
            lang="en",
            **{k: entry[k] for k in ("lat", "lon", "precision_m", "country") if k in entry},
        )
        self._places[entry["key"]] = place
        for text, lang, kind in entry.get("names", ()):
            names.add(self._step, "place", place, text, lang=lang, kind=kind)

    def _actor(self, entry: _Entry) -> None:
        actor = actors.create(
            self._step,
            entry["name"],
            kind=entry["kind"],
            lang="en",
            **{k: entry[k].strip() for k in ("summary", "country", "active") if k in entry},
        )
        self._actors[entry["key"]] = actor
        if "rating" in entry:
            letter, reason = entry["rating"]
            ratings.rate(self._step, letter, outlet=actor, reason=reason)

    def _actor_names(self, entry: _Entry) -> None:
        for text, lang, kind, *user in entry.get("names", ()):
            name = names.add(
                self._step,
                "actor",
                self._actors[entry["key"]],
                text,
                lang=lang,
                kind=kind,
                used_by=self._actors[user[0]] if user else None,
            )
            if user:
                self._used.append((name, text, user[0]))

    def _attest_names(self) -> None:
        """The words in which an outlet uses a name, where they stand in what is kept of it."""
        for name, text, outlet in self._used:
            for snapshot in self._texts.get(outlet, ()):
                place = quotes.find_words(self._step.reader, snapshot, text)
                if place is not None:
                    quote = quotes.create(self._step, snapshot, *place)
                    names.change(self._step, "actor", name, quote=quote)
                    break

    def _relation(self, entry: _Entry) -> None:
        actors.relate(
            self._step,
            self._actors[entry["subject"]],
            entry["predicate"],
            self._actors[entry["object"]],
            start=entry.get("start"),
            end=entry.get("end"),
            certainty=entry["certainty"],
            note=entry.get("note", ""),
            quote=self._quote(entry) if "quote" in entry else None,
        )

    def _quote(self, entry: _Entry) -> int:
        """The words an entry quotes from its source."""
        snapshot = self._snapshots[entry["source"]]
        at = quotes.find_words(self._step.reader, snapshot, entry["quote"])
        if at is None:
            raise ValueError(f"{entry['source']} holds no excerpt “{entry['quote']}”")
        return quotes.create(self._step, snapshot, *at)

    def _source(self, entry: _Entry) -> None:
        own = ("key", "title", "authors", "outlet", "excerpts")
        source = sources.create(
            self._step,
            entry["title"],
            authors=[sources.Person(**person) for person in entry.get("authors", ())],
            outlet=self._actors.get(entry.get("outlet", "")),
            fields={name: text for name, text in entry.items() if name not in own},
        )
        self._sources[entry["key"]] = source
        if "excerpts" in entry:
            self._snapshots[entry["key"]] = quotes.add_snapshot(
                self._step,
                source,
                _EXCERPT_GAP.join(entry["excerpts"]),
                captured_at=_CAPTURED,
                cleaner="excerpts",
                tool="Excerpts typed for the demo case",
                mime="text/plain",
                lang=entry["language"],
            )
            outlet = self._texts.setdefault(entry.get("outlet", ""), [])
            outlet.append(self._snapshots[entry["key"]])

    def _incident(self, entry: _Entry) -> None:
        incident = incidents.create(
            self._step,
            entry["title"],
            when=_when(entry),
            date_source=self._sources[entry["date_source"]],
            kind=entry["kind"],
            summary=entry["summary"],
            lang="en",
            grading=entry.get("grading"),
            is_aggregate=int(entry.get("aggregate", False)),
            status="assessed" if entry.get("grading") else "open",
        )
        self._incidents[entry["title"]] = incident
        for key, role in entry["places"]:
            incidents.add_place(self._step, incident, self._places[key], role)
        for key, role in entry["actors"]:
            incidents.add_actor(self._step, incident, self._actors[key], role)
        said = [self._claim(incident, claim) for claim in entry["claim"]]
        for decided in entry.get("assessment", ()):
            self._assessment(incident, decided)
        for explained in entry.get("hypothesis", ()):
            made = hypotheses.add(self._step, "incident", incident, explained["text"])
            for claim, letters in zip(said, explained["fits"], strict=True):
                hypotheses.put(self._step, made, claim, letters)

    def _assessment(self, incident: int, entry: _Entry) -> None:
        """Our grading, with the claims of the ledger weighed by what they say."""
        rows = claims.ledger(claims.about_incident(self._step.reader, incident))
        evidence = {
            claim.id: "opposes" if claim.column in claims.AGAINST else "supports"
            for row in rows
            for claim in row.claims
            if claim.column in (*claims.FOR, *claims.AGAINST)
        }
        assessments.grade(self._step, incident, **entry, evidence=evidence)

    def _claim(self, incident: int, entry: _Entry) -> int:
        own = ("key", "source", "quote", "speaker", "label", "act", "figures")
        claim = claims.create(
            self._step,
            incident=incident,
            quote=self._quote(entry),
            speaker=self._actors.get(entry.get("speaker", "")),
            speaker_label=entry.get("label", ""),
            act=entry["act"],
            **{name: cell for name, cell in entry.items() if name not in own},
        )
        if "key" in entry:
            self._claims[entry["key"]] = claim
        for figure in entry.get("figures", ()):
            cells = {k: v for k, v in figure.items() if k not in ("measure", "side")}
            side = self._actors[figure["side"]] if "side" in figure else None
            figures.add(self._step, claim, figure["measure"], side=side, **cells)
        return claim

    def _group(self, entry: _Entry) -> None:
        group = self._step.insert("incident_group", kind=entry["kind"], title=entry["title"])
        for title in entry["incidents"]:
            member = self._incidents[title]
            self._step.insert("incident_group_member", incident_group=group, incident=member)


def _when(entry: _Entry) -> When:
    """The date with its wording: by the rule that reads the phrase, where one gives this date."""
    phrase, published = entry["phrase"], entry.get("published")
    for candidate in when.read(phrase, published):
        if candidate.when.edtf == entry["edtf"]:
            return candidate.when
    return When(edtf=entry["edtf"], phrase=phrase, published=published, rule="set_by_hand")
