"""Step 4: views that other programs can show as they are: Datasette, sqlite-utils and their like.

One row is one thing as the window tells it: names instead of numbers, words instead of codes,
deleted rows left out. Nothing of the program reads them; they hold nothing of their own.
"""

from __future__ import annotations

import sqlite3


def _named(owner: str, number: str) -> str:
    """The main name of an actor or a place; else the oldest name it has."""
    return (
        f"(SELECT n.text FROM {owner}_name n WHERE n.{owner} = {number} AND n.deleted = 0 "
        "ORDER BY n.kind <> 'primary', n.id LIMIT 1)"
    )


_STANDING = (
    "CASE i.standing WHEN 0 THEN 'reported' WHEN 1 THEN 'claimed only' WHEN 2 THEN 'confirmed' "
    "WHEN 3 THEN 'denied' WHEN 4 THEN 'disputed' END"
)
_SOURCE = "coalesce(c.source, (SELECT s.source FROM snapshot s WHERE s.id = q.snapshot))"

VIEWS: dict[str, str] = {
    "readable_incidents": f"""
    SELECT i.id, i.title, i.kind, i.edtf AS date_edtf, i.phrase AS date_in_words,
        date(i.earliest, 'unixepoch') AS first_possible_day,
        date(i.latest - 1, 'unixepoch') AS last_possible_day,
        (SELECT group_concat({_named("place", "p.place")}, '; ') FROM incident_place p
            WHERE p.incident = i.id AND p.deleted = 0) AS places,
        (SELECT group_concat({_named("actor", "a.actor")} || ' (' || replace(a.role, '_', ' ')
            || ')', '; ') FROM incident_actor a WHERE a.incident = i.id AND a.deleted = 0)
            AS actors,
        {_STANDING} AS stands_as, i.grading,
        (SELECT count(*) FROM claim c WHERE c.incident = i.id AND c.deleted = 0) AS claims,
        i.summary
    FROM incident i WHERE i.deleted = 0""",
    "readable_claims": f"""
    SELECT c.id, c.incident AS incident_id,
        (SELECT title FROM incident WHERE id = c.incident) AS incident,
        coalesce({_named("actor", "c.speaker")}, nullif(c.speaker_label, '')) AS speaker,
        replace(c.act, '_', ' ') AS act, c.about, c.polarity, c.hedge, c.gist, q.exact AS quote,
        q.translation, c.said AS said_edtf, c.credibility, c.rank,
        {_SOURCE} AS source_id,
        (SELECT title FROM source WHERE id = {_SOURCE}) AS source,
        (SELECT publisher FROM source WHERE id = {_SOURCE}) AS publisher
    FROM claim c LEFT JOIN quote q ON q.id = c.quote WHERE c.deleted = 0""",
    "readable_figures": f"""
    SELECT f.id, c.incident AS incident_id,
        (SELECT title FROM incident WHERE id = c.incident) AS incident,
        f.measure, f.who, {_named("actor", "f.side")} AS side, f.min, f.point, f.max, f.qualifier,
        f.raw AS as_given, f.state,
        coalesce({_named("actor", "c.speaker")}, nullif(c.speaker_label, '')) AS speaker,
        c.rank
    FROM figure f JOIN claim c ON c.id = f.claim AND c.deleted = 0 WHERE f.deleted = 0""",
    "readable_actors": f"""
    SELECT a.id, {_named("actor", "a.id")} AS name, replace(a.kind, '_', ' ') AS kind, a.country,
        a.active AS active_edtf,
        (SELECT group_concat(n.text, '; ') FROM actor_name n
            WHERE n.actor = a.id AND n.deleted = 0) AS all_names,
        (SELECT count(DISTINCT l.incident) FROM incident_actor l
            WHERE l.actor = a.id AND l.deleted = 0) AS incidents,
        a.summary
    FROM actor a WHERE a.deleted = 0""",
    "readable_places": f"""
    SELECT p.id, {_named("place", "p.id")} AS name, p.kind,
        {_named("place", "p.parent")} AS lies_in, p.lat AS latitude, p.lon AS longitude, p.country,
        (SELECT count(DISTINCT l.incident) FROM incident_place l
            WHERE l.place = p.id AND l.deleted = 0) AS incidents
    FROM place p WHERE p.deleted = 0""",
    "readable_sources": """
    SELECT s.id, s.title, s.publisher, s.issued AS published_edtf, s.type, s.language,
        s."URL" AS url, s.licence,
        EXISTS (SELECT 1 FROM snapshot h WHERE h.source = s.id AND h.deleted = 0) AS text_held,
        (SELECT count(*) FROM claim c WHERE c.source = s.id AND c.deleted = 0)
            + (SELECT count(*) FROM snapshot h JOIN quote q ON q.snapshot = h.id
                JOIN claim c ON c.quote = q.id AND c.source IS NULL AND c.deleted = 0
                WHERE h.source = s.id) AS claims
    FROM source s WHERE s.deleted = 0""",
    "readable_quotes": """
    SELECT q.id, q.exact AS quote, q.translation, q.language, q.page, s.source AS source_id,
        (SELECT title FROM source WHERE id = s.source) AS source
    FROM quote q JOIN snapshot s ON s.id = q.snapshot WHERE q.deleted = 0""",
}


def apply(connection: sqlite3.Connection) -> None:
    """Create the views."""
    for name, select in VIEWS.items():
        connection.execute(f"CREATE VIEW {name} AS {select.strip()}")
