"""A profile of one's own: a copy of one there is, changed, named, and kept in the case."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from db.search.fold import fold
from db.sharing.profiles import Profile
from db.terms import MARKINGS
from desktop.theme import Space
from desktop.widgets import CheckField, ChoiceField, Field, SectionHead, Sheet, TextField

#: Each field that is yes or no, with its words and a hint.
_PARTS: tuple[tuple[str, str, str], ...] = (
    ("judgements", "Judgements, gradings and rival explanations", ""),
    ("notes", "Notes that are not private", ""),
    ("views", "Saved views and bookmarks", "Only ever with the whole case."),
    ("decisions", "What was decided about suggestions while reading", ""),
    ("originals", "Original files of articles", ""),
    ("files", "Attachments", ""),
    (
        "cleaned",
        "Pictures without what they say of their making",
        "Place, camera and time are taken out of attachments; originals that are pictures stay.",
    ),
    (
        "texts",
        "Whole texts also where no licence allows passing them on",
        "Without it only quoted passages of such texts go.",
    ),
    ("analysts", "Names of those who worked on the case", "Without it: “Analyst 1”, “Analyst 2”."),
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
    name = TextField("Name", profile.name if own else f"{profile.name}, changed", required=True)
    marking = ChoiceField("Nothing marked more strictly than", MARKINGS[1:], profile.marking)
    checks = {
        field: CheckField(words, bool(getattr(profile, field)), hint=hint)
        for field, words, hint in _PARTS
    }
    held = {fold(each) for each in taken} - ({fold(profile.name)} if own else set())

    def go() -> str:
        wanted = " ".join(name.value().split())
        if len(wanted) > _LONGEST:
            return f"The name of a profile has at most {_LONGEST} letters."
        if fold(wanted) in held:
            return f"There is a profile called “{wanted}” already. Give this one another name."
        said = {field: check.value() for field, check in checks.items()}
        keep(replace(profile, name=wanted, marking=marking.value(), **said))
        return ""

    fields: list[Field] = [name, marking, *checks.values()]
    sheet = Sheet.open(
        near,
        f"Change “{profile.name}”" if own else f"A copy of “{profile.name}”",
        [*fields[:2], SectionHead("What goes"), *fields[2:]],
        "Keep in the case",
        go,
        hint="Kept in this case under its name; undone like any other step.",
        width=_WIDTH + Space.L,
    )
    name.line.selectAll()
    return sheet
