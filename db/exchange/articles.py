"""Whatever was read from foreign bytes written into a case: its source card and its snapshot.

Hides what of an article becomes which field, and what happens when the case holds it already: the
same bytes are never taken twice, another text at an address that is held becomes a new version of
that source. The original bytes are kept under their SHA-256, also when nothing could be read in
them.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from db.exchange import held
from db.exchange.held import Held
from db.exchange.report import Tally
from db.language import say
from db.likeness import finding, keeping
from db.reading import Article
from db.records import names, quotes, sources
from db.records.quotes import RemovedPassage
from db.records.sources import CSL_COLUMNS, Person
from db.step import Step

#: Fields of a page that the article itself carries.
_READ_ELSEWHERE = frozenset({"author", "title", "language", "issued", "container-title", "URL"})
#: So many of the things a page wanted from elsewhere are listed on its card.
_LISTED = 300
#: So many texts that share passages with a new one are told.
_ALIKE = 5


@dataclass(frozen=True, slots=True)
class Capture:
    """Where bytes came from. `captured_at`: ISO 8601, "" now; `url`: as asked for; `final`: after
    redirects.
    """

    name: str
    tool: str = "Casebinder import"
    captured_at: str = ""
    url: str = ""
    final: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """What a source card says beyond what its text says of itself: CSL variables by name.

    Dates are EDTF, names (`author`, `editor`, ...) lists of CSL names; what is no column of its
    own is kept beside the others. These win over what was read from the text.
    """

    fields: Mapping[str, object] = field(default_factory=dict)
    remarks: Sequence[str] = ()


class Intake:
    """Takes articles into the case during one step."""

    def __init__(self, step: Step, tally: Tally) -> None:
        self._step = step
        self._tally = tally
        # Texts of this step: the search index learns them only when it ends.
        self._fresh: dict[str, Held] = {}
        self._pages = held.Pages(step.reader)
        #: The record of the file in hand, for the report (0: the file itself).
        self.row = 0

    def holds(self, data: bytes, *urls: str) -> bool:
        """Whether the same bytes are in the case (as the same page, when it has an address); then
        the report says where."""
        again = held.same_bytes(self._step.reader, data)
        page = self._pages.find(*urls)
        if again is None or (any(urls) and (page is None or page.source != again.source)):
            return False
        self._known(again, say("The same bytes are held as"))
        return True

    def has_page(self, url: str) -> bool:
        """Whether the case holds a source with this address."""
        return self._pages.find(url) is not None

    def take(
        self, article: Article, data: bytes, capture: Capture, card: Card | None = None
    ) -> None:
        """Make source card and snapshot of what was read, unless the case holds it already."""
        captured = [url for url in (capture.url, capture.final) if url]
        urls = captured or [url for url in (_own_address(article),) if url]
        page = self._pages.find(*urls)
        own = self._pages.find(_own_address(article))
        if page is None and own is not None and not self._is_held(own.source):
            page = own
        same = self._fresh.get(article.text) or held.same_words(self._step.reader, article.text)
        for doubt in article.doubts:
            self._warn(doubt)
        if page is not None:
            self._add_version(page, same, article, data, capture)
        elif same is not None and (not urls or (own and own.source == same.source)):
            self._known(same, say("The same text is held as"))
        else:
            if same is not None:
                self._warn(
                    say(
                        "Its text is word for word that of “{title}”, which the case holds.",
                        title=same.title,
                    ),
                    say("the same text as another source"),
                    same.source,
                )
            # What comes here is new to the case, as far as bytes, address and words can tell.
            source = _create(self._step, article, capture, card or Card())
            snapshot = _keep(self._step, source, article, data, capture)
            self._compare(source, snapshot, article, same)
            title = article.title or capture.name
            self._remember(article, Held(source, title, snapshot))
            self._pages.learn(source, title, *urls, _own_address(article))

    def _add_version(
        self, page: Held, same: Held | None, article: Article, data: bytes, capture: Capture
    ) -> None:
        """Another capture of a page that is held: a new version when it reads differently."""
        if same is not None and same.source == page.source:
            self._known(page, say("Its address is held, with the same text, as"))
            return
        first = not self._is_held(page.source)
        snapshot = _keep(self._step, page.source, article, data, capture)
        self._remember(article, Held(page.source, page.title, snapshot))
        self._tally.changed += 1
        if first:
            self._warn(
                say(
                    "“{title}” was cited in the case and not held; now its text is.",
                    title=page.title,
                ),
                say("cited before, and held now"),
                page.source,
            )
        else:
            self._warn(
                say(
                    "Its address is held as “{title}”, and its text is another one now; it was "
                    "kept as a new version of that source.",
                    title=page.title,
                ),
                say("another text at an address that is held; kept as a new version"),
                page.source,
            )

    def _compare(self, source: int, snapshot: int, article: Article, same: Held | None) -> None:
        """Say which texts share passages with a new one; and let the next ones find it."""
        reader = self._step.reader
        for like in finding.of_text(reader, article.text, source)[:_ALIKE]:
            if not like.nearly_same:
                longest = max(each.words for each in like.passages)
                self._warn(
                    say(
                        "A passage of {longest:,} words also stands in “{name}”.",
                        longest=longest,
                        name=like.name,
                    ),
                    say("a passage that also stands in another source"),
                    like.source,
                )
            elif same is None or like.source != same.source:
                share = round(100 * min(like.share, like.share_there))
                self._warn(
                    say(
                        "Nearly the same text is held already: “{name}” ({share} % of the words).",
                        name=like.name,
                        share=share,
                    ),
                    say("nearly the same text as another source"),
                    like.source,
                )
        keeping.keep(reader.connection, snapshot, article.text)

    def _is_held(self, source: int) -> bool:
        return bool(
            self._step.reader.value(
                "SELECT 1 FROM snapshot WHERE source = ? AND deleted = 0", source
            )
        )

    def _known(self, what: Held, words: str) -> None:
        self._tally.unchanged += 1
        title = what.title or "Untitled source"
        told = say("{words} “{title}”; nothing was added.", words=words, title=title)
        self._warn(told, say("held already; nothing was added"), what.source)

    def _remember(self, article: Article, what: Held) -> None:
        if article.text.strip():
            self._fresh[article.text] = what

    def _warn(self, reason: str, topic: str = "", about: int | None = None) -> None:
        self._tally.warn(self.row, reason, topic, about)


def _own_address(article: Article) -> str:
    """The address that a page gives as its own. Many sites give their front page as that of every
    page, so a front page does not count."""
    return article.url if re.search(r"[/?#]", held.page_key(article.url)) else ""


def unread(mime: str, cleaner: str, doubts: Sequence[str]) -> Article:
    """An article without words, for bytes that are kept although nothing could be read in them."""
    return Article(
        title="",
        authors=(),
        outlet="",
        outlet_hint="",
        dateline="",
        place="",
        published="",
        published_words="",
        published_rule="",
        language="",
        text="",
        paragraphs=(),
        removed=(),
        encoding="",
        doubts=tuple(doubts),
        mime=mime,
        cleaner=cleaner,
    )


def _create(step: Step, article: Article, capture: Capture, card: Card) -> int:
    kind = "article-newspaper" if len(article.paragraphs) > 2 else "document"
    said: dict[str, object] = {
        "type": kind,
        "container-title": article.outlet,
        "issued": article.published or None,
        "language": article.language,
        "URL": _own_address(article) or capture.final or capture.url,
        "note": _note(article, card.remarks),
    }
    for each in article.fields:
        if each.name == "note":
            said["note"] = f"{said['note']} {each.value}".strip()
        elif each.name not in _READ_ELSEWHERE:
            said[each.name] = each.value
    said |= {name: value for name, value in card.fields.items() if value}
    title = str(said.pop("title", "") or article.title or _stem(capture))
    if article.dropped:
        said["custom"] = {"not fetched": [[e.kind, e.address] for e in article.dropped[:_LISTED]]}
    columns, others = split(said)
    authors = columns.pop("author", None)
    source = sources.create(
        step,
        title,
        authors=[Person(literal=author) for author in article.authors],
        outlet=_outlet(step, article.outlet) if article.outlet else None,
        fields=columns,
        csl=json.dumps(others, ensure_ascii=False, sort_keys=True),
    )
    if authors:
        step.update("source", source, author=authors)
    return source


def split(fields: Mapping[str, object]) -> tuple[dict[str, str | None], dict[str, object]]:
    """CSL variables that are columns of `source` as text, and all others as they are."""
    columns: dict[str, str | None] = {}
    others: dict[str, object] = {}
    for name, value in fields.items():
        if name not in CSL_COLUMNS:
            others[name] = value
        elif isinstance(value, str) or value is None:
            columns[name] = value
        else:
            columns[name] = json.dumps(value, ensure_ascii=False)
    return columns, others


def _stem(capture: Capture) -> str:
    """A name for what has no title."""
    name = Path(capture.name).stem if capture.name else ""
    return name or capture.final or capture.url or "Untitled"


def _keep(step: Step, source: int, article: Article, data: bytes, capture: Capture) -> int:
    return quotes.add_snapshot(
        step,
        source,
        article.text,
        captured_at=capture.captured_at or datetime.now(UTC).isoformat(timespec="seconds"),
        cleaner=article.cleaner,
        original=data,
        removed=_removed(article),
        tool=capture.tool,
        mime=article.mime,
        encoding=article.encoding,
        original_name=capture.name,
        lang=article.language,
        url_requested=capture.url,
        url_final=capture.final,
    )


def _removed(article: Article) -> list[RemovedPassage]:
    """What was left out, each passage with its place in the clean text."""
    return [
        RemovedPassage(each.start, each.end, each.text, each.why, each.at)
        for each in article.removed
    ]


def _outlet(step: Step, name: str) -> int:
    """The outlet as an actor: the one that alone bears this name, else a new one."""
    known = names.holders(step.reader, "actor", name)
    if len(known) == 1:
        return known[0]
    actor = step.insert("actor", kind="media")
    names.add(step, "actor", actor, name, kind="primary")
    return actor


_YEAR_FOUND = say("Year of publication from the copyright line “{published_words}”.")
_DAY_FOUND = say("Date of publication from the {where} “{published_words}”.")
#: Where a day of publication stood, as readers of texts tell it.
_WHERE = {"date line": say("line"), "date line in the text": say("date line")}


def day_told(note: str) -> str:
    """What the note of a card says of where its day of publication was found; "" for nothing."""
    for told in (_YEAR_FOUND, _DAY_FOUND):
        if found := re.search(re.sub(r"\\\{\w+\\\}", ".{1,80}?", re.escape(told)), note):
            return found[0]
    return ""


def _note(article: Article, remarks: Sequence[str]) -> str:
    """What a reader of the card should know about how its fields were found."""
    parts = [*article.doubts, *remarks]
    if article.published_rule == "copyright line":
        parts.append(_YEAR_FOUND.format(published_words=article.published_words))
    elif article.published_rule:
        where = _WHERE.get(article.published_rule, article.published_rule)
        parts.append(_DAY_FOUND.format(where=where, published_words=article.published_words))
    if article.dateline:
        parts.append(say("Place line: {place}.", place=article.place))
    if article.dropped:
        kinds = Counter(each.kind for each in article.dropped)
        what = ", ".join(f"{count:,} × {kind}" for kind, count in kinds.most_common())
        parts.append(say("Not fetched from elsewhere: {what}.", what=what))
    return " ".join(parts)
