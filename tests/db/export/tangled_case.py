"""A small case in which everything hangs on everything, every text naming the row it stands in.

`⟨claim:3⟩` stands in every text of the third claim, so that whoever reads what goes out of the case
can tell which rows it comes from (`⟨phrase:3⟩`: the date's wording, out of the third source).
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from db.case import Case
from db.step import Step

Rows = dict[tuple[str, int], int]


class Writer:
    """Writes rows and knows the id of each."""

    def __init__(self, step: Step) -> None:
        self.rows: Rows = {}
        self._step = step
        self._count: Counter[str] = Counter()

    def add(self, table: str, named: str = "", /, **cells: object) -> int:
        """A row of a table; `named`: the columns in which its name stands."""
        self._count[table] += 1
        number = self._count[table]
        word = f"⟨{table}:{number}⟩"
        texts = dict.fromkeys(named.split(), word)
        made = self._step.insert(table, {**texts, **cells})
        self.rows[table, number] = made
        return made


def build(path: Path) -> Rows:
    """Write the case to `path`; the id of every row by table and number."""
    with Case.create(path, "Tangled", analyst="Ana") as case, case.step("Write it") as step:
        write = Writer(step)
        datasets = [
            write.add("dataset", "name citation licence", kind="csv", redistributable=free)
            for free in (1, 0)
        ]
        actors = [write.add("actor", "summary", kind="armed_group") for _ in range(5)]
        tags = [write.add("tag", "text") for _ in range(2)]
        places = [write.add("place", lat=34.0, lon=69.0, country="AF")]
        places += [write.add("place", parent=places[0], lat=34.5, lon=69.2)]
        places += [write.add("place", parent=places[1], lat=34.6, lon=69.3)]
        sources = _sources(write, datasets, actors)
        snapshots = [
            write.add(
                "snapshot",
                "cleaned_text url_final cleaner",
                source=source,
                captured_at="2022-05-12T10:00:00Z",
                cleaned_sha256=f"{place:064x}",
            )
            for place, source in enumerate(sources)
        ]
        quotes = [_quote(write, step, snapshot) for snapshot in snapshots]
        for table, owners in (("actor", actors), ("place", places)):
            for place, owner in enumerate(owners):
                write.add(f"{table}_name", "text", **{table: owner}, kind="primary")
                write.add(
                    f"{table}_name",
                    "text",
                    **{table: owner},
                    kind="alias",
                    used_by=actors[0],
                    quote=quotes[place % len(quotes)],
                )
        incidents = _incidents(write, sources)
        _links(write, incidents, actors, places, tags, datasets)
        claims = _claims(write, incidents, actors, sources, quotes)
        _judgements(write, step, incidents, claims, sources)
        for place, actor in enumerate(actors[:-1]):
            write.add(
                "actor_relation",
                "note",
                subject=actor,
                predicate="allied_with",
                object=actors[place + 1],
                quote=quotes[place],
            )
        write.add("era", "title note", edtf="2021/2022")
    return write.rows


def _sources(write: Writer, datasets: list[int], actors: list[int]) -> list[int]:
    sources = []
    for place in range(6):
        word = f"⟨source:{place + 1}⟩"
        sources.append(
            write.add(
                "source",
                "title publisher note licence",
                type="dataset" if place == 5 else "article-newspaper",
                issued=f"2022-05-{place + 10}",
                outlet=actors[place % 2] if place < 3 else None,
                dataset=datasets[place % 2] if place > 3 else None,
                author=json.dumps([{"literal": word}]),
                csl=json.dumps({"custom": {"native": word}, "keyword": word}),
            )
        )
    for place, source in enumerate(sources[:-1]):
        write.add(
            "source_relation",
            "note",
            source=source,
            predicate="quotes",
            object=sources[place + 1],
        )
    write.add("source_relation", "object_label note", source=sources[0], predicate="based_on")
    write.add("source_rating", "reason", reliability="A", source=sources[0])
    write.add("source_rating", "reason", reliability="E", outlet=actors[1])
    return sources


def _quote(write: Writer, step: Step, snapshot: int) -> int:
    text = step.reader.value("SELECT cleaned_text FROM snapshot WHERE id = ?", snapshot)
    return write.add(
        "quote",
        "prefix suffix translation page",
        snapshot=snapshot,
        exact=text,
        start=0,
        end=len(text),
    )


def _incidents(write: Writer, sources: list[int]) -> list[int]:
    incidents: list[int] = []
    for place in range(6):
        incidents.append(
            write.add(
                "incident",
                "title summary",
                kind="bombing",
                edtf=f"2022-04-{place + 10}" if place else None,
                phrase=f"⟨phrase:{place + 1}⟩",
                phrase_source=sources[place],
                phrase_anchor=incidents[0] if place > 3 else None,
                parent=incidents[place - 1] if place in (2, 3) else None,
            )
        )
    return incidents


def _links(
    write: Writer,
    incidents: list[int],
    actors: list[int],
    places: list[int],
    tags: list[int],
    datasets: list[int],
) -> None:
    groups = [write.add("incident_group", "title") for _ in range(2)]
    for place, incident in enumerate(incidents):
        for actor in (actors[place % 5], actors[(place + 2) % 5]):
            write.add("incident_actor", "note", incident=incident, actor=actor)
        write.add("incident_place", "note", incident=incident, place=places[place % 3])
        write.add("incident_group_member", incident=incident, incident_group=groups[place % 2])
        write.add("tagging", tag=tags[place % 2], owner_table="incident", owner=incident)
    for place in (4, 5):
        write.add(
            "dataset_record",
            "native_id row",
            dataset=datasets[place - 4],
            row_number=place,
            sha256="0" * 64,
            incident=incidents[place],
        )
    write.add("tagging", tag=tags[0], owner_table="actor", owner=actors[0])


def _claims(
    write: Writer,
    incidents: list[int],
    actors: list[int],
    sources: list[int],
    quotes: list[int],
) -> list[int]:
    claims = []
    for place in range(12):
        about: dict[str, object] = {"incident": incidents[place % 6]}
        if place > 8:
            about = {"actor": actors[place % 5]}
        rest: dict[str, object] = {"quote": quotes[place % 6]}
        if place % 3 == 0:
            rest = {"source": sources[(place + 1) % 6], "no_quote_reason": "heard"}
        claims.append(
            write.add(
                "claim",
                "gist value speaker_label rank_reason",
                speaker=actors[(place + 3) % 5] if place % 4 else None,
                act="confirms" if place % 2 else "denies",
                said=f"2022-05-{place + 10}",
                **about,
                **rest,
            )
        )
    for place, claim in enumerate(claims):
        write.add(
            "figure",
            "raw",
            claim=claim,
            side=actors[place % 5] if place % 2 else None,
            point=100 + place,
        )
        write.add("claim_link", "note", claim=claim, predicate="denies", other=claims[place - 1])
    return claims


def _judgements(
    write: Writer, step: Step, incidents: list[int], claims: list[int], sources: list[int]
) -> None:
    for place, incident in enumerate(incidents):
        made = write.add(
            "assessment",
            "reasons",
            subject_table="incident",
            subject=incident,
            field="grading",
            value="fair",
        )
        write.add("assessment_evidence", "note", assessment=made, claim=claims[place])
        write.add(
            "assessment",
            "reasons",
            subject_table="incident",
            subject=incident,
            field="figure:killed",
            value=f"source:{sources[place]}",
            rule="named_source",
        )
