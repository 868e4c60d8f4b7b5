"""What a case says of the rows of a dataset, in words that two cases share."""

from __future__ import annotations

from typing import Any

from db.case import Case


def view(case: Case) -> dict[str, dict[str, Any]]:
    """Each row's incident, by the id of the row."""
    reader = case.main_reader
    out: dict[str, dict[str, Any]] = {}

    def all_of(sql: str, incident: int) -> list[Any]:
        return sorted(reader.rows(sql, incident), key=repr)

    for native, incident in reader.rows(
        "SELECT r.native_id, r.incident FROM dataset_record r JOIN incident i ON i.id = r.incident "
        "WHERE r.superseded = 0 AND r.deleted = 0 AND i.deleted = 0"
    ):
        (cells,) = reader.rows(
            "SELECT title, kind, summary, edtf FROM incident WHERE id = ?", incident
        )
        found: dict[str, Any] = dict(zip(("title", "kind", "summary", "date"), cells, strict=True))
        found["place"] = all_of(
            "SELECT n.text, l.note FROM incident_place l JOIN place_name n ON n.place = l.place "
            "WHERE l.incident = ? AND l.deleted = 0",
            incident,
        )
        found["parties"] = all_of(
            "SELECT n.text, l.role, l.certainty, l.note FROM incident_actor l JOIN actor_name n "
            "ON n.actor = l.actor AND n.kind = 'primary' WHERE l.incident = ? AND l.deleted = 0",
            incident,
        )
        found["groups"] = all_of(
            "SELECT g.title FROM incident_group_member l JOIN incident_group g "
            "ON g.id = l.incident_group WHERE l.incident = ? AND l.deleted = 0",
            incident,
        )
        found["tags"] = all_of(
            "SELECT t.text FROM tagging l JOIN tag t ON t.id = l.tag "
            "WHERE l.owner = ? AND l.deleted = 0",
            incident,
        )
        found["claims"] = all_of(
            "SELECT c.act, c.gist, c.speaker_label, n.text, s.title, f.point, q.exact "
            "FROM claim c LEFT JOIN source s ON s.id = c.source AND s.type = 'article-newspaper' "
            "LEFT JOIN actor_name n ON n.actor = c.speaker AND n.kind = 'primary' "
            "LEFT JOIN figure f ON f.claim = c.id AND f.deleted = 0 "
            "LEFT JOIN quote q ON q.id = c.quote "
            "WHERE c.incident = ? AND c.deleted = 0 AND c.rank <> 'deprecated'",
            incident,
        )
        out[native] = found
    return out
