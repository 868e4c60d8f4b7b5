"""The names on an actor's card: in their own script, of which kind, used by whom, attested where.

Hides the order (main name, own names, names given by others, acronyms ...) and what each kind of
name means.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from db import terms
from db import when as dates
from db.language import number, say, with_dots
from db.records.names import Name
from db.records.profiles import ActorCard
from db.refs import Ref
from desktop.actors import name_sheets
from desktop.actors.name_words import MEANINGS, ORDER, script_name
from desktop.widgets.acts import Act
from desktop.widgets.card_view import CardView
from desktop.widgets.claim_words import quoted
from desktop.widgets.code_names import language_name
from desktop.widgets.item_row import ItemRow
from desktop.widgets.labels import isolated

_HINT = say("Own names first, then those given by others, acronyms and the rest.")


class NameRow(ItemRow):
    """One name; its tooltip says what its kind means."""

    meaning = ""

    def event(self, event: QEvent) -> bool:
        """The meaning of the kind, below the words when these are cut."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.meaning:
            words = "\n".join(filter(None, (self.toolTip(), self.meaning)))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)


def build(view: CardView, card: ActorCard) -> None:
    """The section of the names beside the one in the title."""
    others = [name for name in in_order(card.names) if not _is_title(card, name)]
    if not others:
        return
    add = partial(name_sheets.edit_name, view.session, view, card.actor.id)
    view.section(say("Names"), say("+ Name"), add, number(len(others)) if len(others) > 7 else "")
    view.many("names", [partial(_row, view, card, name) for name in others])


def in_order(names: tuple[Name, ...]) -> list[Name]:
    """As a card lists them: by kind, then Latin script first, then as they were given."""
    return sorted(names, key=lambda name: (ORDER.get(name.kind, len(ORDER)), name.script != "Latn"))


def _is_title(card: ActorCard, name: Name) -> bool:
    return name.text == card.actor.name and name.owner == card.actor.id


def _row(view: CardView, card: ActorCard, name: Name) -> QWidget:
    number = card.actor.id
    opens = partial(view.session.select, Ref("quote", name.quote)) if name.quote else None
    change = partial(name_sheets.edit_name, view.session, view, name.owner, name)
    acts = [Act(say("Open the words that attest it"), opens)] if opens is not None else []
    acts += view.acts(Act(say("Change name"), change, "edit"))
    if name.owner == number:
        main = partial(name_sheets.make_main, view.session, number, name)
        acts += view.acts(Act(say("Make it the main name"), main))
    acts += view.acts(
        Act(say("Remove name"), partial(name_sheets.remove_name, view.session, name), "remove")
    )
    kind = terms.said(terms.NAME_KINDS, name.kind)
    kind = kind if kind.startswith("Nom") else kind.lower()
    end = f"{kind} · {language_name(name.lang)}" if name.lang else kind
    row = NameRow(name.text, _detail(card, name), end, acts=acts, name=f"name:{name.id}")
    row.meaning = f"{kind[:1].upper()}{kind[1:]}: {MEANINGS.get(name.kind, '')}\n{_HINT}"
    if opens is not None:
        row.opens(opens)
    else:
        row.press_edits()
    return row


def _detail(card: ActorCard, name: Name) -> str:
    """ "Arabic script · used by Dawn · since 2015 · “called itself …”"."""
    parts = []
    if name.script not in ("", "Latn") or name.lang.endswith("-Latn"):
        parts.append(say("{script_name} script", script_name=script_name(name.script)))
    if name.used_by_name:
        parts.append(say("used by {isolated}", isolated=isolated(name.used_by_name)))
    if name.since:
        parts.append(say("since {show_short}", show_short=dates.said_short(name.since)))
    if name.owner != card.actor.id:
        whose = next((m.actor.name for m in card.members if m.actor.id == name.owner), "")
        parts.append(
            say("of {isolated}", isolated=isolated(whose))
            if whose != name.text
            else say("of the other profile")
        )
    if name.attested:
        parts.append(isolated(quoted(name.attested)))
    return with_dots(parts)
