"""The forms of a source's card: how it is cited, who published it, what it goes back to."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from db import terms
from db.language import say
from db.records import sources
from db.records.sources import Source, SourceRelation
from db.step import Step
from desktop.session import Session
from desktop.widgets import ChoiceField, LinesField, RecordPicker, Sheet, TextField, WhenField
from desktop.widgets.person_lines import people_from, people_lines
from desktop.widgets.picker import Found
from desktop.widgets.record_search import (
    actor_of,
    actor_search,
    edtf_of,
    source_search,
    when_from,
)
from desktop.widgets.side_by_side import SideBySide

#: The rarer CSL variables, in the words of a citation form.
_MORE = (
    ("collection-title", say("Series")),
    ("publisher", say("Publisher")),
    ("publisher-place", say("Place of publication")),
    ("genre", say("Genre")),
    ("volume", say("Volume")),
    ("issue", say("Issue")),
    ("page", say("Pages")),
    ("number", say("Number")),
    ("DOI", "DOI"),
    ("ISBN", "ISBN"),
    ("archive", say("Archive")),
    ("archive_location", say("Place in the archive")),
)


def rename_source(session: Session, near: QWidget, source: Source) -> Sheet:
    """The title alone."""
    title = TextField(say("Title"), source.fields.get("title", ""), required=True)

    def then() -> str:
        words = title.value()
        session.do(
            say("Change title"), lambda step: sources.change(step, source.id, {"title": words})
        )
        return ""

    return Sheet.open(near, say("Change the title"), [title], say("Save"), then)


def edit_citation(session: Session, near: QWidget, source: Source) -> Sheet:
    """What a citation is made of."""
    fields = source.fields
    title = TextField(say("Title"), fields.get("title", ""))
    kind = ChoiceField(say("Type"), terms.SOURCE_TYPES, source.type)
    language = TextField(
        say("Language"), fields.get("language", ""), hint=say("A code such as en, fa, ru")
    )
    authors = LinesField(
        say("Authors"), people_lines(source.authors), rows=2, hint=say("One a line: Family, Given")
    )
    container = TextField(say("Published in"), fields.get("container-title", ""))
    issued = WhenField(say("Published on"), when_from(source.issued), hint="")
    accessed = WhenField(say("Accessed on"), when_from(fields.get("accessed")), hint="")
    url = TextField(
        say("Address (URL)"),
        fields.get("URL", ""),
        hint=say("Kept as text; never opened."),
        technical=True,
    )
    note = LinesField(say("Note"), fields.get("note", ""), rows=2)

    def then() -> str:
        cells: dict[str, str | None] = {
            "title": title.value(),
            "type": kind.value(),
            "language": language.value(),
            "container-title": container.value(),
            "issued": edtf_of(issued.value()),
            "accessed": edtf_of(accessed.value()),
            "URL": url.value(),
            "note": note.value(),
        }
        names = people_from(authors.value())

        def act(step: Step) -> None:
            sources.change(step, source.id, cells)
            sources.set_authors(step, source.id, names)

        session.do(say("Change citation"), act)
        return ""

    form: list[QWidget] = [
        title,
        SideBySide(kind, language),
        authors,
        container,
        SideBySide(issued, accessed),
        url,
        note,
    ]
    return Sheet.open(near, say("How it is cited"), form, say("Save"), then, width=560)


def edit_more(session: Session, near: QWidget, source: Source) -> Sheet:
    """The rarer parts of a citation."""
    held = {
        key: TextField(label, source.fields.get(key, ""), technical=key in ("DOI", "ISBN"))
        for key, label in _MORE
    }
    fields = list(held.values())
    rows: list[QWidget] = [
        SideBySide(*fields[place : place + 2]) for place in range(0, len(fields), 2)
    ]

    def then() -> str:
        cells: dict[str, str | None] = {key: field.value() for key, field in held.items()}
        session.do(say("Change citation"), lambda step: sources.change(step, source.id, cells))
        return ""

    return Sheet.open(near, say("More of the citation"), rows, say("Save"), then, width=560)


def edit_outlet(session: Session, near: QWidget, source: Source) -> Sheet:
    """Which outlet published it; one that is typed and new becomes an actor."""
    known = Found(source.outlet, source.outlet_name) if source.outlet is not None else None
    outlet = RecordPicker(say("Outlet"), actor_search(session), known, create=say("Create outlet"))

    def then() -> str:
        found = outlet.value()
        session.do(
            say("Change outlet"),
            lambda step: sources.change(step, source.id, outlet=actor_of(step, found, "media")),
        )
        return ""

    hint = say("Its rating holds for this source as long as the source has none of its own.")
    return Sheet.open(near, say("Who published it?"), [outlet], say("Save"), then, hint)


def edit_handling(session: Session, near: QWidget, source: Source) -> Sheet:
    """Its licence, and where it stands to the original."""
    licence = TextField(say("Licence"), source.licence)
    provenance = ChoiceField(say("What it is"), terms.PROVENANCES, source.provenance)

    def then() -> str:
        cells = {
            "licence": licence.value(),
            "provenance": provenance.value(),
        }
        session.do(
            say("Change licence"),
            lambda step: sources.change(step, source.id, None, **cells),
        )
        return ""

    return Sheet.open(near, say("Licence"), [licence, provenance], say("Save"), then)


def edit_relation(
    session: Session, near: QWidget, source: Source, relation: SourceRelation | None = None
) -> Sheet:
    """What it quotes or republishes: a source of the case, or one only named."""
    held = relation is not None and relation.other is not None
    predicate = ChoiceField(
        say("This source …"), terms.SOURCE_RELATIONS, relation.predicate if relation else "quotes"
    )
    known = Found(relation.other, relation.other_title) if relation and held else None
    other = RecordPicker(say("… a source of the case"), source_search(session), known)
    label = TextField(
        say("… or one that is not held"),
        relation.other_title if relation and not held else "",
        placeholder=say("A report of the agency, 20 April 2022"),
    )
    note = TextField(say("Note"), relation.note if relation else "")

    def then() -> str:
        found, named = other.value(), label.value()
        if found is None and not named:
            return say("Choose a source, or name the one that is not held.")
        cells: dict[str, object] = {
            "predicate": predicate.value(),
            "object": found.id if found else None,
            "object_label": "" if found else named,
            "note": note.value(),
        }

        def act(step: Step) -> None:
            if relation is None:
                step.insert("source_relation", {**cells, "source": source.id})
            else:
                step.update("source_relation", relation.id, cells)

        session.do(
            say("Change link of the chain") if relation else say("Add link of the chain"), act
        )
        return ""

    fields: list[QWidget] = [predicate, other, label, note]
    primary = say("Save") if relation else say("Add link")
    return Sheet.open(near, say("What it goes back to"), fields, primary, then)


def remove_relation(session: Session, relation: SourceRelation) -> None:
    """Take a link of the chain away."""
    session.do(say("Remove link of the chain"), lambda step: sources.unrelate(step, relation.id))


def delete_source(session: Session, source: int) -> None:
    """Delete the source; claims that rest on it stay."""
    session.do(say("Delete source"), lambda step: sources.delete(step, source))
