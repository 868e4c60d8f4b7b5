"""A profile of one's own: a copy of one there is, changed, named, and kept in the case."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from db.language import say
from db.search.fold import fold
from db.sharing.profiles import Profile
from db.terms import MARKINGS
from desktop.theme import Space
from desktop.widgets import CheckField, ChoiceField, Field, SectionHead, Sheet, TextField

#: Each field that is yes or no, with its words and a hint.
_PARTS: tuple[tuple[str, str, str], ...] = (
    ("judgements", say("Judgements, gradings and rival explanations"), ""),
    ("notes", say("Notes that are not private"), ""),
    ("views", say("Saved views and bookmarks"), say("Only ever with the whole case.")),
    ("decisions", say("What was decided about suggestions while reading"), ""),
    ("originals", say("Original files of articles"), ""),
    ("files", say("Attachments"), ""),
    (
        "cleaned",
        say("Pictures without what they say of their making"),
        say(
            "Place, camera and time are taken out of attachments; originals that are pictures stay."
        ),
    ),
    (
        "texts",
        say("Whole texts also where no licence allows passing them on"),
        say("Without it only quoted passages of such texts go."),
    ),
    (
        "analysts",
        say("Names of those who worked on the case"),
        say("Without it: “Analyst 1”, “Analyst 2”."),
    ),
)
_LONGEST = 120
_WIDTH = 560


def change_copy(
    near: QWidget,
    profile: Profile,
    taken: Collection[str],
    own: bool,
    keep: Callable[[Profile], None],
) -> Sheet:
    """Open the sheet. `taken`: names that other profiles have; `own`: `profile` is kept in the case
    and may be replaced under its name; `keep`: with the changed one."""
    name = TextField(
        say("Name"),
        profile.name if own else say("{name}, changed", name=profile.name),
        required=True,
    )
    marking = ChoiceField(say("Nothing marked more strictly than"), MARKINGS[1:], profile.marking)
    checks = {
        field: CheckField(words, bool(getattr(profile, field)), hint=hint)
        for field, words, hint in _PARTS
    }
    held = {fold(each) for each in taken} - ({fold(profile.name)} if own else set())

    def go() -> str:
        wanted = " ".join(name.value().split())
        if len(wanted) > _LONGEST:
            return say("The name of a profile has at most {longest} letters.", longest=_LONGEST)
        if fold(wanted) in held:
            return say(
                "There is a profile called “{wanted}” already. Give this one another name.",
                wanted=wanted,
            )
        said = {field: check.value() for field, check in checks.items()}
        keep(replace(profile, name=wanted, marking=marking.value(), **said))
        return ""

    fields: list[Field] = [name, marking, *checks.values()]
    sheet = Sheet.open(
        near,
        say("Change “{name}”", name=profile.name)
        if own
        else say("A copy of “{name}”", name=profile.name),
        [*fields[:2], SectionHead(say("What goes")), *fields[2:]],
        say("Keep in the case"),
        go,
        hint=say("Kept in this case under its name; undone like any other step."),
        width=_WIDTH + Space.L,
    )
    name.line.selectAll()
    return sheet
