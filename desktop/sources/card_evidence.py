"""The part of a source's card with what is kept of it: versions, what was left out, quotes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from db import when as dates
from db.language import in_figures, many, number, say, with_commas, with_dots
from db.reading import removal_words
from db.records.quotes import Quote, RemovedPassage, Snapshot
from db.refs import Ref
from desktop.session import Session
from desktop.sources.card_changes import Changes
from desktop.theme import Space
from desktop.widgets import QuietButton, Secondary
from desktop.widgets.acts import Act
from desktop.widgets.card_view import CardView, flow
from desktop.widgets.claim_words import quoted
from desktop.widgets.code_names import language_name
from desktop.widgets.code_text import CodeText, copy
from desktop.widgets.fact_row import FactRow
from desktop.widgets.item_row import ItemRow
from desktop.widgets.picture import Picture


class Evidence:
    """Builds the versions of a source and the quotes taken from them into a card."""

    def __init__(self, view: CardView) -> None:
        self._view = view
        self._session: Session = view.session
        self._changes = Changes(view)

    def reading(self, snapshots: tuple[Snapshot, ...]) -> None:
        """The one button of the card: read the newest version."""
        if not snapshots:
            self._view.add(
                Secondary(say("Cited, not held: no text of it is kept in this case.")), Space.M
            )
            return
        held = snapshots[0]
        if held.sha256 is not None and held.mime.startswith("image/"):
            self._view.add(Picture(self._session, held.sha256), Space.M)
        words = (
            say("Read the text") if held.cleaned_text.strip() else say("Open in the reading room")
        )
        read = QuietButton(words, framed=True)
        read.setObjectName("read")
        newest = Ref("snapshot", held.id)
        read.clicked.connect(lambda: self._session.select(newest))
        self._view.add(flow(read), Space.M)

    def versions(self, snapshots: tuple[Snapshot, ...], sizes: Mapping[str, int]) -> None:
        """What is kept, the newest version first."""
        if not snapshots:
            return
        title = many(len(snapshots), "What is kept", "What is kept: {count:,} versions")
        self._view.section(title)
        for place, snapshot in enumerate(snapshots):
            if place:
                older = QuietButton(
                    say("Read the version of {day}", day=_day(snapshot.captured_at)), True
                )
                ref = Ref("snapshot", snapshot.id)
                older.clicked.connect(lambda _=False, ref=ref: self._session.select(ref))
                self._view.add(flow(older), Space.M)
                self._changes.build(snapshot, snapshots[place - 1])
            self._facts(snapshot, sizes.get(snapshot.sha256 or ""))

    def _facts(self, snapshot: Snapshot, size: int | None) -> None:
        view = self._view
        for label, value in _told(snapshot, size):
            view.add(FactRow(label, value, name=f"kept:{snapshot.id}:{label}"), 0)
        if snapshot.sha256 is not None:
            mono = CodeText(snapshot.sha256, "SHA-256 of the original", mono=True)
            acts = [Act(say("Copy"), partial(copy, snapshot.sha256))]
            view.add(FactRow("SHA-256", mono, acts, f"sha:{snapshot.id}"), 0)
        # Where the pages of a PDF begin is noted there, too; nothing was left out at these places.
        removed = [each for each in snapshot.removed if each.text]
        if not removed:
            return
        key = f"removed-{snapshot.id}"
        unfolded = key in view.unfolded
        count = many(len(removed), "{count:,} passage", "{count:,} passages")
        row = ItemRow(
            say("What was left out"), "", f"{count} · {'hide' if unfolded else 'show'}", name=key
        )
        row.opens(partial(view.unfold, key))
        view.add(row, 0)
        if unfolded:
            rows = [partial(_removed_row, each) for each in removed]
            view.many(f"{key}-rows", rows, 12)

    def quotes(self, quotes: tuple[Quote, ...]) -> None:
        """The words taken from it, in reading order."""
        if quotes:
            self._view.section(say("Quoted words"), hint=number(len(quotes)))
            self._view.many("quotes", [partial(self._quote_row, each) for each in quotes], 5)

    def _quote_row(self, quote: Quote) -> QWidget:
        page = f"p. {quote.page}" if quote.page else ""
        row = ItemRow(quoted(quote.exact), quote.translation, page, name=f"quote:{quote.id}")
        row.opens(lambda: self._session.select(Ref("quote", quote.id)))
        return row


def _told(snapshot: Snapshot, size: int | None) -> list[tuple[str, str]]:
    facts = [(say("Captured"), _moment(snapshot.captured_at))]
    how = with_dots(part for part in (snapshot.tool, snapshot.mime) if part)
    for label, value in (
        (say("With"), how),
        (say("File"), snapshot.original_name),
        (say("Original"), say("{size:,} bytes", size=size) if size is not None else ""),
        (say("Encoding"), snapshot.encoding),
        (say("Language"), language_name(snapshot.lang) if snapshot.lang else ""),
    ):
        if value:
            facts.append((label, value))
    letters = len(snapshot.cleaned_text)
    facts.append(
        (
            say("Text"),
            say(
                "{letters:,} characters, cleaned by {cleaner}",
                letters=letters,
                cleaner=snapshot.cleaner,
            ),
        )
    )
    return facts


def _removed_row(passage: RemovedPassage) -> QWidget:
    words = " ".join(passage.text.split())
    return ItemRow(words or say("blank lines"), removal_words.shown(passage.why))


def _day(captured: str) -> str:
    return dates.said_short(captured[:10]) if dates.is_valid(captured[:10]) else captured


def _moment(captured: str) -> str:
    """ "14 May 2022, 08:12 UTC" from ISO 8601."""
    day, _, clock = captured.partition("T")
    if not dates.is_valid(day):
        return captured
    at = in_figures(clock[:5]) + (" UTC" if clock.endswith("Z") else "")
    return with_commas((dates.said(day, nbsp=True), at if clock else ""))
