"""The form of a name: its words, what kind, in which language, used by whom and since when.

Hides the guess: while a new name is typed, its script and language fill themselves in until
somebody says otherwise.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from db import terms
from db.language import say
from db.records import names
from db.records.names import Name
from db.step import Step
from desktop.actors.name_words import MEANINGS, guessed_language, script_name
from desktop.session import Session
from desktop.widgets import ChoiceField, RecordPicker, Secondary, Sheet, TextField, WhenField
from desktop.widgets.code_names import language_name
from desktop.widgets.picker import Found
from desktop.widgets.record_search import actor_of, actor_search, edtf_of, when_from
from desktop.widgets.side_by_side import SideBySide

_KINDS = [(term.code, term.said) for term in terms.NAME_KINDS if term.code != "primary"]


def edit_name(session: Session, near: QWidget, actor: int, name: Name | None = None) -> Sheet:
    """One of its names: in which language, of which kind, used by whom and since when."""
    text = TextField(say("Name"), name.text if name else "", required=True)
    main = name is not None and name.kind == "primary"
    kinds = [("primary", say("Main name")), *_KINDS] if main else _KINDS
    kind = ChoiceField(say("Kind"), kinds, name.kind if name else "alias")
    lang = TextField(
        say("Language"),
        name.lang if name else "",
        hint=say("A code such as en, fa, ps, ru, ar-Latn"),
    )
    user = Found(name.used_by, name.used_by_name) if name and name.used_by is not None else None
    used_by = RecordPicker(say("Used by"), actor_search(session), user, create=say("Create actor"))
    since = WhenField(say("Since"), when_from(name.since) if name else None, hint="")
    told = Secondary("")
    _guess(text, lang, kind, told, fresh=name is None)

    def then() -> str:
        cells: dict[str, object] = {
            "text": text.value(),
            "kind": kind.value(),
            "lang": lang.value(),
            "since": edtf_of(since.value()),
        }
        found, words = used_by.value(), text.value()

        def act(step: Step) -> None:
            number = name.id if name else names.add(step, "actor", actor, words)
            user_id = actor_of(step, found)
            names.change(step, "actor", number, **cells, used_by=user_id)

        session.do(say("Change name") if name else say("Add name"), act)
        return ""

    title = say("Change the name") if name else say("Add a name")
    fields: list[QWidget] = [text, SideBySide(kind, lang), told, SideBySide(used_by, since)]
    return Sheet.open(near, title, fields, say("Save") if name else say("Add name"), then)


def _guess(
    text: TextField, lang: TextField, kind: ChoiceField, told: Secondary, fresh: bool
) -> None:
    """Fill in the language while the name is typed, until the language itself is; say in words
    what will be kept, and what the kind means."""
    guessed = [lang.value()]

    def typed() -> None:
        words = text.value()
        if fresh and lang.value() == guessed[0]:
            guessed[0] = guessed_language(words)
            if lang.value() != guessed[0]:
                lang.set_value(guessed[0])
        tell()

    def tell() -> None:
        parts: list[str] = []
        script = names.script_of(text.value())
        if script:
            spoken = language_name(lang.value()) if lang.value() else say("language not said")
            written = script_name(script)
            parts.append(
                say("{script} script, {language}, guessed.", script=written, language=spoken)
                if fresh and lang.value() and lang.value() == guessed[0]
                else say("{script} script, {language}.", script=written, language=spoken)
            )
        label = terms.said(terms.NAME_KINDS, kind.value())
        parts.append(f"{label}: {MEANINGS.get(kind.value(), '')}")
        told.say(" ".join(parts))

    text.changed.connect(typed)
    lang.changed.connect(tell)
    kind.changed.connect(tell)
    tell()


def make_main(session: Session, actor: int, name: Name) -> None:
    """Make one of its names the main one."""
    session.do(
        say("Make main name"), lambda step: names.make_primary(step, "actor", actor, name.id)
    )


def remove_name(session: Session, name: Name) -> None:
    """Take a name away."""
    session.do(say("Remove name"), lambda step: names.remove(step, "actor", name.id))
