"""BibLaTeX: the references for LaTeX, Typst, JabRef and Pandoc.

Hides which field holds which variable, the signs that LaTeX would take for commands, and the braces
that keep capitals in titles. bibtexparser writes the entries; it escapes nothing, so that is here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from db.export.citation_keys import CitationKeys
from db.export.content import Content
from db.export.control_marks import one_line
from db.export.csl_dates import Moment, told
from db.export.outgoing import Source
from db.export.wanted import Progress
from db.language import many, say

LOSES = (
    say("Only the sources go out: no incidents, actors, claims or texts."),
    say(
        "BibLaTeX knows about, uncertain and open dates, seasons and spans; of a "
        "date that is one of several only the first and the last goes out, marked as "
        "uncertain."
    ),
    say("Reliability, licence, retraction and SHA-256 have no field and stay in the case."),
)
_TYPES = {
    "article": "misc",
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "bill": "legislation",
    "book": "book",
    "broadcast": "audio",
    "chapter": "incollection",
    "classic": "book",
    "collection": "collection",
    "dataset": "dataset",
    "entry": "inreference",
    "entry-dictionary": "inreference",
    "entry-encyclopedia": "inreference",
    "figure": "image",
    "graphic": "artwork",
    "legal_case": "jurisdiction",
    "legislation": "legislation",
    "manuscript": "unpublished",
    "map": "image",
    "motion_picture": "movie",
    "musical_score": "music",
    "pamphlet": "booklet",
    "paper-conference": "inproceedings",
    "patent": "patent",
    "performance": "performance",
    "periodical": "periodical",
    "personal_communication": "letter",
    "post": "online",
    "post-weblog": "online",
    "regulation": "legislation",
    "report": "report",
    "review": "review",
    "review-book": "review",
    "software": "software",
    "song": "audio",
    "standard": "standard",
    "thesis": "thesis",
    "treaty": "legal",
    "webpage": "online",
}
_TEXTS = (
    ("title-short", "shorttitle"),
    ("original-title", "origtitle"),
    ("container-title-short", "shortjournal"),
    ("collection-title", "series"),
    ("publisher-place", "location"),
    ("original-publisher", "origpublisher"),
    ("original-publisher-place", "origlocation"),
    ("volume", "volume"),
    ("number-of-volumes", "volumes"),
    ("chapter-number", "chapter"),
    ("number-of-pages", "pagetotal"),
    ("edition", "edition"),
    ("version", "version"),
    ("ISBN", "isbn"),
    ("ISSN", "issn"),
    ("DOI", "doi"),
    ("language", "langid"),
    ("abstract", "abstract"),
    ("note", "note"),
    ("annote", "annotation"),
    ("genre", "type"),
    ("status", "pubstate"),
    ("event-title", "eventtitle"),
    ("event-place", "venue"),
    ("call-number", "library"),
)
_NAMES = (
    ("author", "author"),
    ("editor", "editor"),
    ("translator", "translator"),
    ("container-author", "bookauthor"),
    ("director", "director"),
)
_DATES = (
    ("issued", "date"),
    ("accessed", "urldate"),
    ("original-date", "origdate"),
    ("event-date", "eventdate"),
)
_HELD = frozenset(
    {
        *(name for names in (_TEXTS, _NAMES, _DATES) for name, _ in names),
        *("type", "custom", "title", "container-title", "publisher", "number", "issue", "page"),
        *("keyword", "URL", "collection-number", "PMID", "section", "id", "citation-key"),
    }
)
_JOURNALS = ("article-journal", "article-magazine", "article-newspaper")
#: Signs of LaTeX; a backslash first, for the others bring one.
_SIGNS = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "%": r"\%",
    "&": r"\&",
    "#": r"\#",
    "$": r"\$",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
}
_SIGN = re.compile(r"[\\{}%&#$_^~]")
#: Not escaped: DOIs and addresses are printed as they are.
_VERBATIM = re.compile(r"[{}\\]")
#: What dates of BibLaTeX (EDTF levels 0 and 1) can be.
_DAY = r"(?:\d{4}|\d{3}X|\d\dXX)(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?)?(?:T[\d:]+Z?)?[~?%]?"
_PLAIN_DATE = re.compile(rf"(?:{_DAY}|\.\.)(?:/(?:{_DAY}|\.\.)?)?")
_CAPITALS = re.compile(r"(?<![\w\\])\w*[A-Z]\w*(?:[-'’]\w+)*")
_LAST_YEAR = 9999
_EVERY = 500


def write(content: Content, out: Path, progress: Progress) -> tuple[str, ...]:
    """Write one entry for each source."""
    keys = CitationKeys()
    total = max(1, content.count("source"))
    lost: dict[str, int] = {}
    with out.open("w", encoding="utf-8", newline="\n") as file:
        for done, source in enumerate(content.sources()):
            if done % _EVERY == 0:
                progress(done / total, say("Writing sources"))
            file.write(_written(source, keys.of(source)))
            for name in source.csl.keys() - _HELD:
                lost[name] = lost.get(name, 0) + 1
    return tuple(
        many(
            count,
            "“{name}” of {count:,} source has no field in BibLaTeX.",
            "“{name}” of {count:,} sources has no field in BibLaTeX.",
            name=name,
        )
        for name, count in sorted(lost.items())
    )


def _written(source: Source, key: str) -> str:
    # Here because the library takes 100 ms to load.
    from bibtexparser.entrypoint import write_string
    from bibtexparser.library import Library
    from bibtexparser.model import Entry, Field

    kind = str(source.csl.get("type", ""))
    fields = [Field(name, f"{{{value}}}") for name, value in _fields(source, kind).items() if value]
    entry = Entry(_TYPES.get(kind, "misc"), key, fields)
    return f"{write_string(Library([entry]), unparse_stack=[])}\n"


def _fields(source: Source, kind: str) -> dict[str, str]:
    csl = source.csl
    out = {"title": title(_text(csl, "title"))}
    for name, field in _NAMES:
        names = csl.get(name)
        if isinstance(names, list):
            out[field] = " and ".join(_person(each) for each in names if isinstance(each, Mapping))
    out |= _within(source, kind)
    for name, field in _DATES:
        out[field] = _date(str(csl.get(name) or ""))
    for name, field in _TEXTS:
        out[field] = escaped(_text(csl, name))
    out["number"] = escaped(_text(csl, "issue" if kind in _JOURNALS else "number"))
    if not out["number"]:
        out["number"] = escaped(_text(csl, "collection-number"))
    if kind not in _JOURNALS:
        out["issue"] = escaped(_text(csl, "issue"))
    out["pages"] = escaped(re.sub(r"(?<=\w)-(?=\w)", "--", _text(csl, "page")))
    if not out["pages"] and csl.get("section"):
        out |= {"pages": escaped(_text(csl, "section")), "bookpagination": "section"}
    for field in ("doi", "isbn", "issn"):
        out[field] = _verbatim(_text(csl, field.upper()))
    out["url"] = _verbatim(_text(csl, "URL"))
    if csl.get("PMID"):
        out |= {"eprint": escaped(_text(csl, "PMID")), "eprinttype": "pubmed"}
    words = [word.strip() for word in (*_text(csl, "keyword").split(","), *source.tags)]
    out["keywords"] = escaped(",".join(dict.fromkeys(word for word in words if word)))
    if kind in ("article-newspaper", "article-magazine"):
        out["entrysubtype"] = kind.removeprefix("article-")
    return out


def _within(source: Source, kind: str) -> dict[str, str]:
    """What it stands in and who published it."""
    csl = source.csl
    container, publisher = _text(csl, "container-title"), _text(csl, "publisher")
    if not container and not publisher:
        if kind in _JOURNALS:
            container = one_line(source.publisher)
        else:
            publisher = one_line(source.publisher)
    field = "journaltitle" if kind in _JOURNALS else "booktitle"
    holder = {"report": "institution", "thesis": "institution"}.get(kind, "publisher")
    if kind in ("webpage", "post", "post-weblog", "document", "software", "standard"):
        holder = "organization"
    return {field: escaped(container), holder: escaped(publisher)}


def _text(csl: Mapping[str, object], name: str) -> str:
    value = csl.get(name, "")
    return one_line(str(value)) if isinstance(value, str | int | float) else ""


def escaped(text: str) -> str:
    """A text with the signs of LaTeX as commands; letters of every script stay."""
    return _SIGN.sub(lambda found: _SIGNS[found[0]], text)


def title(text: str) -> str:
    """A title in which no style makes a name small: words with capitals stand in braces, but for
    the first, which begins with one anyhow."""
    out: list[str] = []
    at = 0
    for found in _CAPITALS.finditer(text):
        if found.start() == 0 and found[0][1:].islower():
            continue
        out += [escaped(text[at : found.start()]), f"{{{escaped(found[0])}}}"]
        at = found.end()
    return "".join([*out, escaped(text[at:])])


def _verbatim(text: str) -> str:
    """An address or number, without what would end its field."""
    return _VERBATIM.sub(lambda found: f"%{ord(found[0]):02X}", text)


def _person(name: Mapping[str, object]) -> str:
    """ "von Family, Suffix, Given", or a body in braces."""

    def part(which: str) -> str:
        return escaped(one_line(str(name.get(which) or "")))

    if name.get("literal"):
        return f"{{{part('literal')}}}"
    particle = part("non-dropping-particle") or part("dropping-particle")
    family = part("family")
    if " " in family or " and " in f" {family} ":
        family = f"{{{family}}}"
    given = part("given")
    parts = [" ".join(each for each in (particle, family) if each), part("suffix"), given]
    if not parts[1]:
        del parts[1]
    return ", ".join(each for each in parts if each) or "{}"


def _date(edtf: str) -> str:
    """A date as BibLaTeX reads it; "" when nothing of it is sure."""
    if _PLAIN_DATE.fullmatch(edtf):
        return edtf
    date = told(edtf)
    if date is None:
        return ""
    ends = [date.start, *([date.end] if date.end else [])]
    if any(abs(each.year) > _LAST_YEAR for each in ends):
        return ""
    doubt = "~" if date.about else ""
    text = "/".join(_point(each) + doubt for each in ends)
    return f"{text}/" if date.open_end else text


def _point(moment: Moment) -> str:
    year = f"{moment.year:04d}" if moment.year >= 0 else f"-{-moment.year:04d}"
    if moment.season:
        return f"{year}-{moment.season + 20}"
    return "-".join([year, *(f"{part:02d}" for part in moment.parts[1:])])
