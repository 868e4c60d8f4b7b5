"""Step 1: the whole case file. Frozen; later shapes are later steps.

Terms: FollowTheMoney, STIX 2.1, CSL 1.0.2, W3C Web Annotation selectors, PROV-O,
Admiralty code, ICD 203, EDTF (ISO 8601-2), ISO 3166/15924, BCP 47.
"""

from __future__ import annotations

import sqlite3

# Every synced row: identity, who and when (through created_txn), TLP marking, private,
# and deletion as a field like any other, so that it can be undone and merged.
_ROW = """
    id INTEGER PRIMARY KEY,
    created_txn INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    marking TEXT NOT NULL DEFAULT '',
    private INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1))"""

# A date as data: the EDTF text and all that EDTF cannot say. The bounds are derived
# (see db/derived.py): never logged, always recomputed from the cells above them.
_WHEN = """
    edtf TEXT,
    clock TEXT,
    zone TEXT,
    part_of_day TEXT,
    calendar TEXT,
    phrase TEXT NOT NULL DEFAULT '',
    phrase_published TEXT,
    phrase_source INTEGER REFERENCES source(id),
    phrase_anchor INTEGER REFERENCES incident(id),
    rule TEXT NOT NULL DEFAULT '',
    date_confirmed_by INTEGER REFERENCES analyst(id),
    earliest INTEGER,
    start_latest INTEGER,
    end_earliest INTEGER,
    latest INTEGER,
    open_start INTEGER NOT NULL DEFAULT 0,
    open_end INTEGER NOT NULL DEFAULT 0"""

_NAME = """
    text TEXT NOT NULL CHECK (text <> ''),
    lang TEXT NOT NULL DEFAULT '',
    script TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'alias',
    used_by INTEGER REFERENCES actor(id),
    since TEXT,
    quote INTEGER REFERENCES quote(id),
    search_key TEXT NOT NULL DEFAULT ''"""

TABLES: dict[str, str] = {
    "case_meta": "key TEXT NOT NULL, value TEXT NOT NULL",
    "analyst": "name TEXT NOT NULL, signing_key TEXT",
    "actor": """
    kind TEXT NOT NULL DEFAULT 'unknown',
    summary TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    active TEXT,
    external_ids TEXT NOT NULL DEFAULT '{}'""",
    "actor_name": "actor INTEGER NOT NULL REFERENCES actor(id)," + _NAME,
    "actor_relation": """
    subject INTEGER NOT NULL REFERENCES actor(id),
    predicate TEXT NOT NULL,
    object INTEGER NOT NULL REFERENCES actor(id),
    start_edtf TEXT,
    end_edtf TEXT,
    certainty TEXT NOT NULL DEFAULT 'probable',
    quote INTEGER REFERENCES quote(id),
    note TEXT NOT NULL DEFAULT ''""",
    "identity_claim": """
    actor INTEGER NOT NULL REFERENCES actor(id),
    other INTEGER NOT NULL REFERENCES actor(id),
    verdict TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT ''""",
    "place": """
    kind TEXT NOT NULL DEFAULT 'locality',
    parent INTEGER REFERENCES place(id),
    lat REAL CHECK (lat BETWEEN -90 AND 90),
    lon REAL CHECK (lon BETWEEN -180 AND 180),
    precision_m REAL,
    country TEXT NOT NULL DEFAULT '',
    external_ids TEXT NOT NULL DEFAULT '{}'""",
    "place_name": "place INTEGER NOT NULL REFERENCES place(id)," + _NAME,
    "incident": f"""
    title TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'other',
    summary TEXT NOT NULL DEFAULT '',
    lang TEXT NOT NULL DEFAULT '',
    {_WHEN},
    is_aggregate INTEGER NOT NULL DEFAULT 0 CHECK (is_aggregate IN (0, 1)),
    parent INTEGER REFERENCES incident(id),
    status TEXT NOT NULL DEFAULT 'open',
    grading TEXT,
    day_order INTEGER NOT NULL DEFAULT 0,
    standing INTEGER NOT NULL DEFAULT 0,
    weight INTEGER NOT NULL DEFAULT 0""",
    "incident_place": """
    incident INTEGER NOT NULL REFERENCES incident(id),
    place INTEGER NOT NULL REFERENCES place(id),
    role TEXT NOT NULL DEFAULT 'location',
    precision_code TEXT NOT NULL DEFAULT '',
    precision_scheme TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''""",
    "incident_actor": """
    incident INTEGER NOT NULL REFERENCES incident(id),
    actor INTEGER NOT NULL REFERENCES actor(id),
    role TEXT NOT NULL DEFAULT 'participant',
    certainty TEXT NOT NULL DEFAULT 'probable',
    either_or INTEGER,
    note TEXT NOT NULL DEFAULT ''""",
    "incident_group": """
    kind TEXT NOT NULL DEFAULT 'series',
    title TEXT NOT NULL,
    external_ids TEXT NOT NULL DEFAULT '{}'""",
    "incident_group_member": """
    incident_group INTEGER NOT NULL REFERENCES incident_group(id),
    incident INTEGER NOT NULL REFERENCES incident(id)""",
    "source": """
    type TEXT NOT NULL DEFAULT 'document',
    title TEXT NOT NULL DEFAULT '',
    "container-title" TEXT NOT NULL DEFAULT '',
    "collection-title" TEXT NOT NULL DEFAULT '',
    publisher TEXT NOT NULL DEFAULT '',
    "publisher-place" TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '[]',
    translator TEXT NOT NULL DEFAULT '[]',
    issued TEXT,
    accessed TEXT,
    "original-date" TEXT,
    URL TEXT NOT NULL DEFAULT '',
    archive TEXT NOT NULL DEFAULT '',
    archive_location TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    genre TEXT NOT NULL DEFAULT '',
    volume TEXT NOT NULL DEFAULT '',
    issue TEXT NOT NULL DEFAULT '',
    page TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    DOI TEXT NOT NULL DEFAULT '',
    ISBN TEXT NOT NULL DEFAULT '',
    abstract TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    csl TEXT NOT NULL DEFAULT '{}',
    outlet INTEGER REFERENCES actor(id),
    provenance TEXT NOT NULL DEFAULT 'original',
    licence TEXT NOT NULL DEFAULT '',
    retraction TEXT NOT NULL DEFAULT '',
    dataset INTEGER REFERENCES dataset(id),
    issued_earliest INTEGER,
    issued_latest INTEGER""",
    "source_rating": """
    outlet INTEGER REFERENCES actor(id),
    source INTEGER REFERENCES source(id),
    reliability TEXT NOT NULL CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
    since TEXT,
    until TEXT,
    reason TEXT NOT NULL DEFAULT '',
    rated_by INTEGER REFERENCES analyst(id),
    CHECK ((outlet IS NULL) <> (source IS NULL))""",
    "snapshot": """
    source INTEGER NOT NULL REFERENCES source(id),
    captured_at TEXT NOT NULL,
    captured_by INTEGER REFERENCES analyst(id),
    tool TEXT NOT NULL DEFAULT '',
    url_requested TEXT NOT NULL DEFAULT '',
    url_final TEXT NOT NULL DEFAULT '',
    mime TEXT NOT NULL DEFAULT '',
    encoding TEXT NOT NULL DEFAULT '',
    original_name TEXT NOT NULL DEFAULT '',
    sha256 TEXT REFERENCES blob(sha256),
    lang TEXT NOT NULL DEFAULT '',
    cleaned_text TEXT NOT NULL,
    cleaned_sha256 TEXT NOT NULL,
    cleaner TEXT NOT NULL,
    removed TEXT NOT NULL DEFAULT '[]'""",
    "attachment": """
    owner_table TEXT NOT NULL,
    owner INTEGER NOT NULL,
    role TEXT NOT NULL DEFAULT '',
    caption TEXT NOT NULL DEFAULT '',
    original_name TEXT NOT NULL DEFAULT '',
    mime TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL REFERENCES blob(sha256)""",
    "quote": """
    snapshot INTEGER NOT NULL REFERENCES snapshot(id),
    exact TEXT NOT NULL CHECK (exact <> ''),
    prefix TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT '',
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > start),
    page TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    translation TEXT NOT NULL DEFAULT ''""",
    "claim": """
    quote INTEGER REFERENCES quote(id),
    no_quote_reason TEXT NOT NULL DEFAULT '',
    source INTEGER REFERENCES source(id),
    incident INTEGER REFERENCES incident(id),
    actor INTEGER REFERENCES actor(id),
    speaker INTEGER REFERENCES actor(id),
    speaker_label TEXT NOT NULL DEFAULT '',
    act TEXT NOT NULL DEFAULT 'reports',
    about TEXT NOT NULL DEFAULT 'occurrence',
    value TEXT NOT NULL DEFAULT '',
    gist TEXT NOT NULL DEFAULT '',
    polarity TEXT NOT NULL DEFAULT 'affirmed',
    hedge TEXT NOT NULL DEFAULT 'none',
    basis TEXT NOT NULL DEFAULT 'cannot_judge',
    said TEXT,
    credibility TEXT CHECK (credibility IN ('1', '2', '3', '4', '5', '6')),
    rank TEXT NOT NULL DEFAULT 'normal',
    rank_reason TEXT NOT NULL DEFAULT '',
    CHECK (quote IS NOT NULL OR no_quote_reason <> ''),
    CHECK (incident IS NOT NULL OR actor IS NOT NULL)""",
    "claim_link": """
    claim INTEGER NOT NULL REFERENCES claim(id),
    predicate TEXT NOT NULL,
    other INTEGER NOT NULL REFERENCES claim(id),
    note TEXT NOT NULL DEFAULT ''""",
    "source_relation": """
    source INTEGER NOT NULL REFERENCES source(id),
    predicate TEXT NOT NULL,
    object INTEGER REFERENCES source(id),
    object_label TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    CHECK (object IS NOT NULL OR object_label <> '')""",
    "figure": """
    claim INTEGER NOT NULL REFERENCES claim(id),
    measure TEXT NOT NULL DEFAULT 'killed',
    who TEXT NOT NULL DEFAULT 'all',
    side INTEGER REFERENCES actor(id),
    min INTEGER,
    max INTEGER,
    point INTEGER,
    qualifier TEXT NOT NULL DEFAULT 'exact',
    raw TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'value',
    as_of TEXT""",
    "assessment": """
    subject_table TEXT NOT NULL,
    subject INTEGER NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    rule TEXT NOT NULL DEFAULT 'manual',
    likelihood TEXT,
    confidence TEXT,
    reasons TEXT NOT NULL DEFAULT '',
    dissent TEXT NOT NULL DEFAULT '',
    assessed_by INTEGER REFERENCES analyst(id)""",
    "assessment_evidence": """
    assessment INTEGER NOT NULL REFERENCES assessment(id),
    claim INTEGER NOT NULL REFERENCES claim(id),
    weight TEXT NOT NULL DEFAULT 'supports',
    note TEXT NOT NULL DEFAULT ''""",
    "hypothesis": """
    subject_table TEXT NOT NULL,
    subject INTEGER NOT NULL,
    text TEXT NOT NULL""",
    "hypothesis_evidence": """
    hypothesis INTEGER NOT NULL REFERENCES hypothesis(id),
    claim INTEGER NOT NULL REFERENCES claim(id),
    consistency TEXT NOT NULL DEFAULT 'N',
    note TEXT NOT NULL DEFAULT ''""",
    "dataset": """
    kind TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    version TEXT NOT NULL DEFAULT '',
    licence TEXT NOT NULL DEFAULT '',
    citation TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    redistributable INTEGER NOT NULL DEFAULT 0 CHECK (redistributable IN (0, 1)),
    retrieved TEXT""",
    "dataset_record": """
    dataset INTEGER NOT NULL REFERENCES dataset(id),
    native_id TEXT NOT NULL,
    row_number INTEGER NOT NULL,
    row TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    incident INTEGER REFERENCES incident(id),
    superseded INTEGER NOT NULL DEFAULT 0 CHECK (superseded IN (0, 1))""",
    "tag": "text TEXT NOT NULL, colour TEXT NOT NULL DEFAULT ''",
    "tagging": """
    tag INTEGER NOT NULL REFERENCES tag(id),
    owner_table TEXT NOT NULL,
    owner INTEGER NOT NULL""",
    "note": """
    owner_table TEXT NOT NULL,
    owner INTEGER NOT NULL,
    kind TEXT NOT NULL DEFAULT 'note',
    text TEXT NOT NULL,
    done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1))""",
    "saved_view": "name TEXT NOT NULL, definition TEXT NOT NULL DEFAULT '{}'",
    "bookmark": "name TEXT NOT NULL, definition TEXT NOT NULL DEFAULT '{}'",
    "era": """
    title TEXT NOT NULL,
    edtf TEXT NOT NULL,
    colour TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    earliest INTEGER,
    latest INTEGER""",
}

_INDEXES = """
CREATE INDEX incident_time ON incident(earliest, latest, start_latest, end_earliest, kind, standing,
    weight, open_start, open_end) WHERE deleted = 0;
CREATE INDEX incident_parent ON incident(parent) WHERE parent IS NOT NULL;
CREATE INDEX incident_phrase_source ON incident(phrase_source) WHERE phrase_source IS NOT NULL;
CREATE INDEX source_time ON source(issued_earliest, issued_latest) WHERE deleted = 0;
CREATE INDEX actor_name_actor ON actor_name(actor);
CREATE INDEX actor_name_key ON actor_name(search_key);
CREATE INDEX place_name_place ON place_name(place);
CREATE INDEX place_name_key ON place_name(search_key);
CREATE INDEX place_parent ON place(parent) WHERE parent IS NOT NULL;
CREATE INDEX actor_relation_subject ON actor_relation(subject);
CREATE INDEX actor_relation_object ON actor_relation(object);
CREATE INDEX identity_claim_actor ON identity_claim(actor);
CREATE INDEX identity_claim_other ON identity_claim(other);
CREATE INDEX incident_place_incident ON incident_place(incident, place) WHERE deleted = 0;
CREATE INDEX incident_place_place ON incident_place(place, incident) WHERE deleted = 0;
CREATE INDEX incident_actor_incident ON incident_actor(incident, actor) WHERE deleted = 0;
CREATE INDEX incident_actor_actor ON incident_actor(actor, incident) WHERE deleted = 0;
CREATE INDEX incident_group_member_group ON incident_group_member(incident_group);
CREATE INDEX incident_group_member_incident ON incident_group_member(incident);
CREATE INDEX source_outlet ON source(outlet) WHERE outlet IS NOT NULL;
CREATE INDEX source_rating_outlet ON source_rating(outlet) WHERE outlet IS NOT NULL;
CREATE INDEX source_rating_source ON source_rating(source) WHERE source IS NOT NULL;
CREATE INDEX snapshot_source ON snapshot(source);
CREATE INDEX snapshot_sha256 ON snapshot(sha256);
CREATE INDEX attachment_owner ON attachment(owner_table, owner);
CREATE INDEX quote_snapshot ON quote(snapshot);
CREATE INDEX claim_incident ON claim(incident) WHERE incident IS NOT NULL;
CREATE INDEX claim_actor ON claim(actor) WHERE actor IS NOT NULL;
CREATE INDEX claim_speaker ON claim(speaker) WHERE speaker IS NOT NULL;
CREATE INDEX claim_source ON claim(source) WHERE source IS NOT NULL;
CREATE INDEX claim_quote ON claim(quote) WHERE quote IS NOT NULL;
CREATE INDEX claim_link_claim ON claim_link(claim);
CREATE INDEX claim_link_other ON claim_link(other);
CREATE INDEX source_relation_source ON source_relation(source);
CREATE INDEX source_relation_object ON source_relation(object) WHERE object IS NOT NULL;
CREATE INDEX figure_claim ON figure(claim);
CREATE INDEX assessment_subject ON assessment(subject_table, subject);
CREATE INDEX assessment_evidence_assessment ON assessment_evidence(assessment);
CREATE INDEX hypothesis_subject ON hypothesis(subject_table, subject);
CREATE INDEX hypothesis_evidence_hypothesis ON hypothesis_evidence(hypothesis);
CREATE INDEX dataset_record_native ON dataset_record(dataset, native_id);
CREATE INDEX dataset_record_incident ON dataset_record(incident);
CREATE INDEX tagging_owner ON tagging(owner_table, owner);
CREATE INDEX tagging_tag ON tagging(tag);
CREATE INDEX note_owner ON note(owner_table, owner);
"""

# Bytes by their hash: insert-only and outside the log. The log itself, the one mechanism
# behind audit trail, undo and merge (db/log.py).
_UNSYNCED = """
CREATE TABLE blob (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE txn (
    id INTEGER PRIMARY KEY,
    hlc INTEGER NOT NULL,
    author INTEGER NOT NULL,
    author_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    ref INTEGER,
    digest TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    txn INTEGER NOT NULL REFERENCES txn(id),
    tbl TEXT NOT NULL,
    row INTEGER NOT NULL,
    col TEXT NOT NULL,
    old ANY,
    new ANY
) STRICT;
CREATE TABLE ctx (one INTEGER PRIMARY KEY CHECK (one = 1), txn INTEGER) STRICT;
CREATE TABLE merge (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    theirs TEXT NOT NULL,
    summary TEXT NOT NULL
) STRICT;
CREATE TABLE conflict (
    id INTEGER PRIMARY KEY,
    merge INTEGER NOT NULL REFERENCES merge(id),
    kind TEXT NOT NULL,
    tbl TEXT NOT NULL,
    row INTEGER NOT NULL,
    col TEXT NOT NULL,
    base ANY,
    mine ANY,
    theirs ANY,
    my_txn INTEGER,
    their_txn INTEGER,
    kept TEXT NOT NULL,
    resolved_txn INTEGER
) STRICT;
INSERT INTO ctx VALUES (1, NULL);
CREATE INDEX txn_hlc ON txn(hlc, id);
CREATE INDEX change_row ON change(row, col);
CREATE INDEX change_txn ON change(txn);
CREATE TRIGGER blob_stays BEFORE UPDATE ON blob
    BEGIN SELECT RAISE(ABORT, 'stored bytes never change'); END;
CREATE TRIGGER change_stays BEFORE UPDATE ON change
    BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER txn_stays BEFORE UPDATE ON txn WHEN old.digest <> ''
    BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
"""

# A snapshot is evidence: only how it is handled (marking, private, deleted) may change.
_EVIDENCE = """
CREATE TRIGGER snapshot_stays
    BEFORE UPDATE OF source, captured_at, captured_by, tool, url_requested,
    url_final, mime, encoding, original_name, sha256, cleaned_text, cleaned_sha256, cleaner, removed
    ON snapshot
    BEGIN SELECT RAISE(ABORT, 'a snapshot never changes; a new version is a new snapshot'); END;
CREATE TRIGGER quote_matches_new BEFORE INSERT ON quote
    WHEN new.exact IS NOT (SELECT substr(cleaned_text, new.start + 1, new."end" - new.start)
                           FROM snapshot WHERE id = new.snapshot)
    BEGIN SELECT RAISE(ABORT, 'a quote must match its snapshot letter for letter'); END;
CREATE TRIGGER quote_matches BEFORE UPDATE OF snapshot, exact, start, "end" ON quote
    WHEN new.exact IS NOT (SELECT substr(cleaned_text, new.start + 1, new."end" - new.start)
                           FROM snapshot WHERE id = new.snapshot)
    BEGIN SELECT RAISE(ABORT, 'a quote must match its snapshot letter for letter'); END;
"""


def apply(connection: sqlite3.Connection) -> None:
    """Create every table, index and trigger of format 1.0 (the log's triggers come from db/log)."""
    for table, columns in TABLES.items():
        connection.execute(f"CREATE TABLE {table} ({_ROW},\n    {columns.strip()}\n) STRICT")
        connection.execute(f"CREATE INDEX {table}_txn ON {table}(created_txn)")
    for script in (_UNSYNCED, _INDEXES, _EVIDENCE):
        for statement in statements(script):
            connection.execute(statement)


def statements(script: str) -> list[str]:
    """A script cut into its statements (executescript would commit the open transaction)."""
    out: list[str] = []
    rest = ""
    for part in script.split(";"):
        rest += part + ";"
        if sqlite3.complete_statement(rest) and rest.strip(" \n;"):
            out.append(rest.strip())
            rest = ""
    return out
