"""An item of Zotero in its own terms (itemType, creators, tags ...) as a reference in those of CSL.

Hides Zotero's vocabulary: 37 types of items, fields that are called otherwise in each of them, the
lines of "Extra" that are fields in truth, notes in HTML, and files that are attached.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping, Sequence

from db.exchange.csl_fields import Entry, date
from db.exchange.ris import doi
from db.language import say

#: CSL type by Zotero's.
TYPES: Mapping[str, str] = {
    "annotation": "document",
    "artwork": "graphic",
    "audioRecording": "song",
    "bill": "bill",
    "blogPost": "post-weblog",
    "book": "book",
    "bookSection": "chapter",
    "case": "legal_case",
    "computerProgram": "software",
    "conferencePaper": "paper-conference",
    "dataset": "dataset",
    "dictionaryEntry": "entry-dictionary",
    "document": "document",
    "email": "personal_communication",
    "encyclopediaArticle": "entry-encyclopedia",
    "film": "motion_picture",
    "forumPost": "post",
    "hearing": "hearing",
    "instantMessage": "personal_communication",
    "interview": "interview",
    "journalArticle": "article-journal",
    "letter": "personal_communication",
    "magazineArticle": "article-magazine",
    "manuscript": "manuscript",
    "map": "map",
    "newspaperArticle": "article-newspaper",
    "patent": "patent",
    "podcast": "broadcast",
    "preprint": "article",
    "presentation": "speech",
    "radioBroadcast": "broadcast",
    "report": "report",
    "standard": "standard",
    "statute": "legislation",
    "thesis": "thesis",
    "tvBroadcast": "broadcast",
    "videoRecording": "motion_picture",
    "webpage": "webpage",
}
#: What stands in a list beside references and is none.
PARTS = frozenset({"attachment", "note", "annotation"})
#: CSL variable by field; the first one that is filled in counts.
_TEXTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("title", ("title", "caseName", "nameOfAct", "subject")),
    (
        "container-title",
        (
            *("publicationTitle", "bookTitle", "proceedingsTitle", "encyclopediaTitle"),
            *("dictionaryTitle", "websiteTitle", "blogTitle", "forumTitle", "programTitle"),
            *("reporter", "code"),
        ),
    ),
    ("container-title-short", ("journalAbbreviation",)),
    ("collection-title", ("series", "seriesTitle")),
    ("collection-number", ("seriesNumber",)),
    (
        "publisher",
        (
            *("publisher", "institution", "university", "distributor", "label", "company"),
            *("network", "studio", "repository", "organization"),
        ),
    ),
    ("publisher-place", ("place", "repositoryLocation")),
    ("event-place", ("eventPlace",)),
    ("authority", ("court", "legislativeBody", "issuingAuthority")),
    ("event-title", ("conferenceName", "meetingName")),
    ("page", ("pages", "codePages", "firstPage")),
    ("volume", ("volume", "codeVolume", "reporterVolume", "codeNumber")),
    ("issue", ("issue", "priorityNumbers")),
    ("number-of-volumes", ("numberOfVolumes",)),
    ("number-of-pages", ("numPages",)),
    (
        "number",
        (
            *("number", "reportNumber", "billNumber", "docketNumber", "patentNumber"),
            *("episodeNumber", "publicLawNumber", "documentNumber", "archiveID", "identifier"),
        ),
    ),
    ("edition", ("edition",)),
    ("version", ("versionNumber", "version")),
    ("section", ("section", "committee")),
    (
        "genre",
        (
            *("type", "genre", "reportType", "thesisType", "manuscriptType", "letterType"),
            *("mapType", "websiteType", "postType", "presentationType", "videoRecordingType"),
            *("audioFileType", "programmingLanguage"),
        ),
    ),
    (
        "medium",
        (
            *("medium", "artworkMedium", "interviewMedium", "audioRecordingFormat"),
            *("videoRecordingFormat", "system", "format"),
        ),
    ),
    ("dimensions", ("artworkSize", "runningTime")),
    ("scale", ("scale",)),
    ("archive", ("archive",)),
    ("archive_location", ("archiveLocation",)),
    ("source", ("libraryCatalog",)),
    ("call-number", ("callNumber", "applicationNumber")),
    ("references", ("history", "references")),
    ("status", ("legalStatus", "status")),
    ("license", ("rights",)),
    ("abstract", ("abstractNote",)),
    ("title-short", ("shortTitle",)),
    ("language", ("language",)),
    ("URL", ("url",)),
    ("ISBN", ("ISBN",)),
    ("ISSN", ("ISSN",)),
    ("citation-key", ("citationKey",)),
)
_DATES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("issued", ("date", "dateDecided", "dateEnacted", "issueDate")),
    ("accessed", ("accessDate",)),
    ("submitted", ("filingDate",)),
    ("original-date", ("originalDate",)),
)
_NAMES: Mapping[str, str] = {
    "bookAuthor": "container-author",
    "castMember": "performer",
    "composer": "composer",
    "contributor": "contributor",
    "director": "director",
    "editor": "editor",
    "guest": "guest",
    "host": "host",
    "interviewer": "interviewer",
    "producer": "producer",
    "recipient": "recipient",
    "reviewedAuthor": "reviewed-author",
    "scriptwriter": "script-writer",
    "seriesEditor": "collection-editor",
    "translator": "translator",
}
#: Who an item is by, where that is not called an author.
_FIRST: Mapping[str, str] = {
    "artwork": "artist",
    "audioRecording": "performer",
    "bill": "sponsor",
    "computerProgram": "programmer",
    "film": "director",
    "hearing": "contributor",
    "interview": "interviewee",
    "map": "cartographer",
    "patent": "inventor",
    "podcast": "podcaster",
    "presentation": "presenter",
    "radioBroadcast": "director",
    "tvBroadcast": "director",
    "videoRecording": "director",
}
#: Lines of "Extra" that are fields: what comes before the colon, in small letters.
_EXTRA_DATES = {"original date": "original-date", "event date": "event-date"}
_EXTRA = {
    "citation key": "citation-key",
    "container title": "container-title",
    "doi": "DOI",
    "event place": "event-place",
    "isbn": "ISBN",
    "issn": "ISSN",
    "original publisher": "original-publisher",
    "original publisher place": "original-publisher-place",
    "original title": "original-title",
    "pmcid": "PMCID",
    "pmid": "PMID",
    "publisher": "publisher",
    "publisher place": "publisher-place",
    "status": "status",
}
_ENDS = re.compile(r"</(?:p|div|h\d|li|blockquote|tr)>|<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")


def entry(
    row: int, item: Mapping[str, object], native: str, collections: Sequence[str] = ()
) -> Entry:
    """An item as a reference. `item`: fields by Zotero's names; `creators`, `tags`, `notes` and
    `attachments` as lists; `collections`: the names of those it lies in."""
    kind = str(item.get("itemType", ""))
    fields: dict[str, object] = {"type": TYPES.get(kind, "document")}
    for variable, names in _TEXTS:
        text = next((value for value in (_text(item.get(name)) for name in names) if value), "")
        if text:
            fields[variable] = text
    if "page" in fields:
        fields["page"] = re.sub(r"\s*[-–—]+\s*", "-", str(fields["page"]))
    if _text(item.get("DOI")):
        fields["DOI"] = doi(_text(item.get("DOI")))
    remarks = _set_dates(item, fields)
    _set_people(kind, item.get("creators"), fields)
    tags = _tags(item.get("tags"))
    if tags:
        fields["keyword"] = ", ".join(tags)
    files = _files(item.get("attachments"))
    told = [_extra(item.get("extra"), fields), *_notes(item.get("notes"))]
    if collections:
        told.append(say("Zotero collections: {names}.", names="; ".join(collections)))
    if files:
        told.append(say("Attached in Zotero, not brought in: {names}.", names="; ".join(files)))
    note = "\n\n".join(part for part in told if part)
    if note:
        fields["note"] = note
    key = _text(item.get("citationKey")) or str(fields.get("citation-key", ""))
    key = key or _text(item.get("uri")) or _text(item.get("key")) or _text(item.get("itemID"))
    return Entry(row, key, fields, native, tuple(remarks), tags=tags, files=files)


def part(item: Mapping[str, object]) -> str:
    """Why an item is no reference: a sentence; "" when it is one."""
    what = str(item.get("itemType", ""))
    if what not in PARTS:
        return ""
    name = "a file" if what == "attachment" else "a note"
    shown = _text(item.get("title")) or _plain(str(item.get("note") or ""))[:60]
    shown = f" (“{shown}”)" if shown else ""
    return f"{name} that belongs to no reference{shown} was left out"


def _text(value: object) -> str:
    return " ".join(str(value).split()) if isinstance(value, str | int) else ""


def _set_dates(item: Mapping[str, object], fields: dict[str, object]) -> list[str]:
    """Fill in the dates; a sentence for each that was not understood."""
    missed = []
    for variable, names in _DATES:
        given = next((value for value in (_text(item.get(name)) for name in names) if value), "")
        if not given:
            continue
        edtf = date(given)
        if variable == "accessed":
            # When a page was called up is wanted to the day.
            edtf = edtf or date(given[:10])
        if edtf:
            fields[variable] = edtf
        else:
            missed.append(say("The date “{given}” was not understood.", given=given))
    return missed


def _set_people(kind: str, creators: object, fields: dict[str, object]) -> None:
    """Everybody in the order of the list; who an item is by is its author."""
    first = _FIRST.get(kind, "author")
    for each in creators if isinstance(creators, list) else ():
        if not isinstance(each, dict):
            continue
        family, given = _text(each.get("lastName")), _text(each.get("firstName"))
        whole = _text(each.get("name"))
        if not (family or given or whole):
            continue
        if whole or not given or each.get("fieldMode") == 1:
            known = {"literal": whole or family or given}
        else:
            known = {"family": family, "given": given} if family else {"literal": given}
        role = str(each.get("creatorType", "author"))
        variable = "author" if role in (first, "author") else _NAMES.get(role, "contributor")
        people = fields.setdefault(variable, [])
        assert isinstance(people, list)
        people.append(known)


def _tags(tags: object) -> tuple[str, ...]:
    out = []
    for each in tags if isinstance(tags, list) else ():
        text = _text(each.get("tag")) if isinstance(each, dict) else _text(each)
        if text:
            out.append(text)
    return tuple(dict.fromkeys(out))


def _files(attachments: object) -> tuple[str, ...]:
    """Where attached files lie, as it is written there; nothing is opened."""
    out = []
    for each in attachments if isinstance(attachments, list) else ():
        if isinstance(each, dict):
            where = _text(each.get("path")) or _text(each.get("url")) or _text(each.get("title"))
            if where:
                out.append(where)
    return tuple(dict.fromkeys(out))


def _notes(notes: object) -> list[str]:
    out = []
    for each in notes if isinstance(notes, list) else ():
        text = each.get("note") if isinstance(each, dict) else each
        if isinstance(text, str):
            out.append(_plain(text))
    return out


def _plain(text: str) -> str:
    """The words of a note, paragraph by paragraph."""
    if "<" in text:
        text = html.unescape(_TAG.sub("", _ENDS.sub("\n", text)))
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "\n".join(line for line in lines if line)


def _extra(value: object, fields: dict[str, object]) -> str:
    """What is left of "Extra" when the lines that are fields were taken out of it."""
    lines: Iterable[object] = value if isinstance(value, list) else str(value or "").splitlines()
    left = []
    for line in map(str, lines):
        label, colon, text = line.partition(":")
        label, text = label.strip().lower().replace("-", " "), text.strip()
        edtf = date(text) if colon and label in _EXTRA_DATES else ""
        if edtf:
            fields.setdefault(_EXTRA_DATES[label], edtf)
        elif colon and text and label in _EXTRA:
            variable = _EXTRA[label]
            fields.setdefault(variable, doi(text) if variable == "DOI" else text)
        elif line.strip():
            left.append(line.strip())
    return "\n".join(left)
