"""The citation fields of a page: which of its several answers is taken, and where they disagree.

Hides the order of trust: JSON-LD, then meta elements, then microdata, then what stands in the
text. Dates are read by `db.when` alone; one that can be read in two ways is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from db import when
from db.language import say
from db.reading.article import Field
from db.reading.pages.head import Head

_PLAIN = {
    "title": say("title", sense="field"),
    "author": say("author", sense="field"),
    "issued": say("date of publication"),
}
_ONCE = (
    *("type", "container-title", "publisher", "language", "abstract", "keyword", "genre"),
    *("DOI", "ISSN", "volume", "issue", "page"),
)
_LEAD = re.compile(r"^(?:(?:written |posted |story |report )?by|von|par|por|автор:?)\s+", re.I)
_JOINT = re.compile(r"\s*(?:;|\s&\s|\band\b|\bund\b|\bet\b|\by\b|\sи\s|\sو\s)\s*", re.I)
_DATES_MAX = 12
_CLOCK = re.compile(
    r"[,\s]+(?:at |um |à |в )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?"
    r"\s*\(?[A-Z]{0,4}\)?$",
    re.I,
)
_TIME = re.compile(r"[T ]\d{1,2}:\d{2}.*$")


@dataclass(frozen=True, slots=True)
class Citation:
    """The fields taken (CSL names, dates in EDTF), and the doubts to show beside them.

    `date_words`: the date of publication as the page writes it, "" none.
    """

    fields: tuple[Field, ...]
    doubts: tuple[str, ...]
    date_words: str

    def field(self, name: str) -> str:
        """The value of a CSL variable, "" when there is none."""
        return next((each.value for each in self.fields if each.name == name), "")


def cite(head: Head, in_text: Sequence[Field], title: str, language: str) -> Citation:
    """Choose among what the head says and what stands in the text (`in_text`).

    `title`: the headline as it stands on the page, "" when none was found there; `language`: of
    the text, which decides the calendar of dates in digits.
    """
    told = [*head.fields, *in_text]
    taken: list[Field] = []
    doubts: list[str] = []
    titles = [Field("title", each.value, each.where) for each in told if each.name == "title"]
    if title:
        taken.append(Field("title", title, "headline of the page"))
        doubts += _title_doubts(title, titles)
    elif titles or head.page_title:
        site = next((each.value for each in told if each.name == "container-title"), "")
        first = titles[0] if titles else Field("title", head.page_title, "title element")
        taken.append(Field("title", without_site(first.value, site), first.where))
    authors, author_doubts = _authors(told)
    issued, words, date_doubts = _issued(told, language)
    doubts += [*author_doubts, *date_doubts]
    taken += [*authors, *issued]
    for name in _ONCE:
        taken += [each for each in told if each.name == name][:1]
    address = next((each for each in told if each.name == "URL" and "://" in each.value), None)
    if head.canonical:
        taken.append(Field("URL", head.canonical, "link canonical"))
    elif address:
        taken.append(address)
    if not any(each.name == "type" for each in taken):
        taken.append(Field("type", _kind(taken), "a saved page"))
    return Citation(tuple(taken), tuple(doubts), words)


def without_site(title: str, site: str = "") -> str:
    """A title without the name of the site that follows it ("… | The Paper", "… - Site")."""
    if site:
        cut = re.sub(rf"\s*[|–—·•:»-]\s*{re.escape(site)}\s*$", "", title, flags=re.IGNORECASE)
        if cut and cut != title:
            return cut
    parts = re.split(r"\s+[|»]\s+", title)
    return parts[0] if len(parts) > 1 and len(parts[0].split()) >= 3 else title


def same_title(one: str, other: str) -> bool:
    """Whether two titles are the same headline, but for the site's name or its punctuation."""
    first, second = _folded(one), _folded(other)
    if not first or not second:
        return False
    return first in second or second in first


def names(value: str) -> list[str]:
    """Several names written as one text, parted; "By" before them is left out."""
    bare = _LEAD.sub("", value).strip(" .,|–—-\u2022")
    parts = [part.strip(" ,") for part in _JOINT.split(bare)]
    out: list[str] = []
    for part in parts:
        pieces = [piece.strip() for piece in part.split(",")]
        # "Petrova, Anna" is one person; "Anna Petrova, Li Wei" are two.
        several = all(len(piece.split()) > 1 for piece in pieces)
        out += pieces if several else [part]
    return [name for name in out if name]


def _authors(told: Iterable[Field]) -> tuple[list[Field], list[str]]:
    by_where: dict[str, list[str]] = {}
    outlets: set[str] = set()
    for each in told:
        if each.name in ("container-title", "publisher"):
            outlets.add(_folded(each.value))
        if each.name == "author":
            listed = [each.value] if each.where.startswith("meta citation") else names(each.value)
            by_where.setdefault(each.where, []).extend(listed)
    if not by_where:
        return [], []
    # A newsroom that names itself as the author says less than a byline.
    ranked = sorted(by_where.items(), key=lambda each: {*map(_folded, each[1])} <= outlets)
    (where, first), *others = ranked
    fields = [Field("author", name, where) for name in dict.fromkeys(first)]
    folded = {_person(name) for name in first}
    doubts = [
        _conflict("author", ", ".join(first), where, ", ".join(other), elsewhere)
        for elsewhere, other in others
        if not folded & {_person(name) for name in other} and not {*map(_folded, other)} <= outlets
    ]
    return fields, doubts[:2]


def _person(name: str) -> str:
    # "Petrova, Anna" and "Anna Petrova" are the same letters in another order.
    return " ".join(sorted(_folded(name).split()))


def _issued(told: Iterable[Field], language: str) -> tuple[list[Field], str, list[str]]:
    read: list[tuple[str, Field]] = []
    unclear: list[Field] = []
    # The first few are those that are trusted most; reading odd ones costs 50 ms each.
    for each in [each for each in told if each.name == "issued"][:_DATES_MAX]:
        date = day_of(each.value, language)
        if date:
            read.append((date, each))
        else:
            unclear.append(each)
    if not read:
        doubts = [
            say(
                "The page gives its date of publication as “{value}” ({where}), which cannot be "
                "read in one way only; no date was filled in.",
                value=each.value[:60],
                where=each.where,
            )
            for each in unclear[:1]
        ]
        return [], unclear[0].value[:60] if unclear else "", doubts
    date, field = read[0]
    # The more exact of two answers that agree is taken.
    for other, source in read[1:]:
        if other.startswith(date) and len(other) > len(date):
            date, field = other, source
    doubts = []
    for other, source in read[1:]:
        if not (other.startswith(date) or date.startswith(other)):
            doubts.append(_conflict("issued", date, field.where, other, source.where))
            break
    return [Field("issued", date, field.where)], field.value, doubts


def day_of(words: str, language: str = "") -> str:
    """EDTF of a date that can be read in one way only, a day at the most; else "".

    No page was published before 1800: such a year is one of another calendar.
    """
    bare = _CLOCK.sub("", " ".join(words.split())[:80])
    for spoken in (None, language or None):
        found = when.read(bare, language=spoken)
        if len(found) == 1 and not found[0].ambiguous:
            date = _TIME.sub("", found[0].when.edtf)
            if date[:4] >= "1800" and date[:1].isdigit():
                return date
    return ""


def _title_doubts(title: str, titles: Sequence[Field]) -> list[str]:
    own = set(_folded(title).split())
    for each in titles:
        other = set(_folded(each.value).split())
        if not same_title(title, each.value) and len(own & other) * 2 < min(len(own), len(other)):
            return [_conflict("title", title, "headline of the page", each.value, each.where)]
    return []


def _conflict(name: str, one: str, where: str, other: str, elsewhere: str) -> str:
    return say(
        "The page gives two answers ({field}): “{one}” ({where}) and “{other}” "
        "({elsewhere}). The first was taken.",
        field=_PLAIN[name],
        one=one[:120],
        where=where,
        other=other[:120],
        elsewhere=elsewhere,
    )


def _kind(taken: Sequence[Field]) -> str:
    journal = any(each.name in ("ISSN", "DOI") for each in taken)
    return "article-journal" if journal else "webpage"


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
