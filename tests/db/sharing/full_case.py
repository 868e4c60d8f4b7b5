"""The small case with a row in every table, so that each rule has something to decide."""

from __future__ import annotations

import io
import json

from PIL import Image

from db.case import Case
from db.step import Step
from tests.small_case import SmallCase

NAME = "Zarina Qodirova"
CYRILLIC = "Зарина Қодирова"
ARABIC = "زرینه قادری"
TEXT = (
    "Zarina Qodirova spoke in Termez. “ZARINA QODIROVA saw it,” officials said; the family of "
    "Qodirova-Zarina asked others. Зарине Қодировой was told, says زرینه قادری herself.\n"
)


def picture() -> bytes:
    """A JPEG whose metadata tells who took it."""
    image = Image.new("RGB", (8, 6), (200, 10, 10))
    exif = Image.Exif()
    exif[0x013B] = NAME
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, comment=NAME.encode())
    return out.getvalue()


def fill(case: Case, small: SmallCase) -> int:
    """Add those rows; the actor who bears the name."""
    with case.step(f"Add {NAME}") as step:
        return _fill(step, small)


def _fill(step: Step, small: SmallCase) -> int:
    insert = step.insert
    actor = insert(
        "actor", kind="person", summary=f"{NAME}, a teacher", external_ids='{"wikidata": "Q1"}'
    )
    insert("actor_name", actor=actor, text=NAME, kind="primary", lang="en")
    insert("actor_name", actor=actor, text=CYRILLIC, lang="tg", script="Cyrl")
    insert("actor_name", actor=actor, text=ARABIC, lang="fa", script="Arab")
    author = json.dumps([{"given": "Zarina", "family": "Qodirova"}])
    source = insert(
        "source",
        title=f"What {NAME} saw",
        author=author,
        type="article-newspaper",
        URL="https://example.org/zarina%20qodirova-in-termez",
    )
    text = TEXT
    snapshot = insert(
        "snapshot",
        source=source,
        captured_at="2022-05-12T12:00:00Z",
        cleaned_text=text,
        cleaned_sha256=__import__("hashlib").sha256(text.encode()).hexdigest(),
        cleaner="none",
        mime="text/plain",
        sha256=step.blob(text.encode()),
        captured_by=step.author,
    )
    quote = insert(
        "quote", snapshot=snapshot, exact=text[0:32], start=0, end=32, suffix=text[32:50]
    )
    cut = insert("quote", snapshot=snapshot, exact=text[7:31], start=7, end=31, prefix=text[:7])
    claim = insert(
        "claim",
        incident=small.termez,
        quote=quote,
        speaker=actor,
        source=source,
        gist=f"{NAME} was there",
    )
    other = insert("claim", incident=small.termez, quote=cut, source=source)
    insert("claim_link", claim=claim, predicate="repeats", other=other)
    insert("figure", claim=claim, point=1, raw="one")
    insert("actor_relation", subject=actor, predicate="member_of", object=small.taliban)
    insert(
        "identity_claim",
        actor=actor,
        other=small.tashkent,
        verdict="different",
        reason=f"{NAME} is a person",
    )
    insert("incident_actor", incident=small.termez, actor=actor, role="witness")
    group = insert("incident_group", title=f"The {NAME} series")
    insert("incident_group_member", incident_group=group, incident=small.termez)
    place = insert("place", kind="locality", lat=37.2, lon=67.3)
    insert("place_name", place=place, text="Street of Zarina Qodirova")
    insert("incident_place", incident=small.termez, place=place)
    insert("source_rating", source=source, reliability="B", rated_by=step.author)
    insert(
        "attachment",
        owner_table="incident",
        owner=small.termez,
        caption=f"Photo: {NAME}",
        mime="image/jpeg",
        sha256=step.blob(picture()),
        original_name=f"{NAME}.jpg",
    )
    insert(
        "attachment",
        owner_table="incident",
        owner=small.termez,
        mime="application/pdf",
        sha256=step.blob(b"%PDF-1.4 /Author (Zarina Qodirova)"),
        original_name="a.pdf",
    )
    assessment = insert(
        "assessment",
        subject_table="incident",
        subject=small.termez,
        field="status",
        value="open",
        reasons=f"says {NAME}",
        assessed_by=step.author,
    )
    insert("assessment_evidence", assessment=assessment, claim=claim)
    hypothesis = insert(
        "hypothesis", subject_table="incident", subject=small.termez, text=f"{NAME} was not there"
    )
    insert("hypothesis_evidence", hypothesis=hypothesis, claim=claim)
    dataset = insert("dataset", name="Events", redistributable=1)
    insert(
        "dataset_record",
        dataset=dataset,
        native_id="7",
        row_number=1,
        incident=small.termez,
        row=json.dumps({"who": CYRILLIC}),
        sha256=__import__("hashlib").sha256(json.dumps({"who": CYRILLIC}).encode()).hexdigest(),
    )
    tag = insert("tag", text=f"{NAME} file")
    insert("tagging", tag=tag, owner_table="incident", owner=small.termez)
    insert("note", owner_table="incident", owner=small.termez, text=f"Ask {NAME}")
    insert("note", owner_table="incident", owner=small.termez, text="mine alone", private=1)
    insert("saved_view", name="Hers", definition=json.dumps({"filters": {"words": NAME}}))
    insert("saved_view", name="Plain", definition=json.dumps({"lanes": "actor"}))
    insert("bookmark", name=f"{NAME} again", definition='{"start": 1, "end": 2}')
    insert("era", title=f"Years of {NAME}", edtf="2020/2022")
    insert(
        "reading_decision",
        snapshot=snapshot,
        kind="actor",
        start=0,
        end=15,
        value=NAME,
        verdict="accepted",
        made_table="actor",
        made=actor,
    )
    step.update("incident", small.termez, summary=f"{NAME} heard the rockets.", phrase=NAME)
    return actor
