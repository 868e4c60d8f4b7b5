"""Everything that can be done from anywhere, as data: words, keys, where it is listed.

The window binds each name to what it does; menus, shortcuts and the Ctrl+K palette read this
one table, so that nothing can be in one and missing in another.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from db.language import say

Place = Literal["case", "edit", "go", "view"]


@dataclass(frozen=True, slots=True)
class Act:
    """One act. `keys`: the first is shown. `needs_case`: only with a case open."""

    name: str
    words: str
    keys: tuple[str, ...]
    place: Place
    needs_case: bool = True
    icon: str = ""


ACTS: tuple[Act, ...] = (
    Act("new", say("New case…"), ("Ctrl+N",), "case", needs_case=False, icon="plus"),
    Act("open", say("Open case…"), ("Ctrl+O",), "case", needs_case=False, icon="folder"),
    Act("new-window", say("New window"), ("Ctrl+Shift+N",), "case", needs_case=False, icon="copy"),
    Act("import", say("Import…"), ("Ctrl+Shift+O",), "case", icon="import"),
    Act("take", say("Paste what was copied"), ("Ctrl+V",), "case", icon="import"),
    Act("paste", say("Paste an article…"), ("Ctrl+Shift+V",), "case", icon="quote"),
    Act("taken", say("What was taken in last"), (), "case", icon="sources"),
    Act("watch", say("Watch a folder…"), (), "case", icon="folder"),
    Act("export", say("Export…"), ("Ctrl+E",), "case", icon="export"),
    Act("share", say("Hand over a share…"), (), "case", icon="people"),
    Act("merge", say("Take in a colleague’s copy…"), (), "case", icon="people"),
    Act("compare", say("Look at a colleague’s file over this case…"), (), "case", icon="people"),
    Act("conflicts", say("Conflicts to decide…"), (), "case", icon="people"),
    Act("history", say("History of what is selected…"), (), "case", icon="undo"),
    Act("log", say("History of the case…"), (), "case", icon="undo"),
    Act("copy", say("Save a copy…"), ("Ctrl+Shift+S",), "case", icon="copy"),
    Act("details", say("Case details…"), (), "case", icon="info"),
    Act("name", say("Your name…"), (), "case", needs_case=False, icon="pen"),
    Act("faults", say("Reports of faults…"), (), "case", needs_case=False, icon="warning"),
    Act("manual", say("The manual…"), ("Ctrl+F1",), "case", needs_case=False, icon="reading"),
    Act("guide", say("Guided first case"), (), "case", needs_case=False, icon="info"),
    Act("close", say("Close case"), ("Ctrl+W",), "case", icon="cross"),
    Act("quit", say("Quit"), ("Ctrl+Q",), "case", needs_case=False),
    Act("steps", say("Steps of the case"), ("Ctrl+Shift+H",), "edit", icon="undo"),
    Act("undo", say("Undo"), ("Ctrl+Z",), "edit", icon="undo"),
    Act("redo", say("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "edit"),
    Act("search", say("Search or jump to…"), ("Ctrl+K", "Ctrl+F"), "go", icon="search"),
    Act("back", say("Back"), ("Alt+Left",), "go", icon="back"),
    Act("forward", say("Forward"), ("Alt+Right",), "go", icon="forward"),
    Act("timeline", say("Timeline"), ("Ctrl+1",), "go", icon="timeline"),
    Act("incidents", say("Incidents"), ("Ctrl+2",), "go", icon="incidents"),
    Act("actors", say("Actors"), ("Ctrl+3",), "go", icon="actors"),
    Act("sources", say("Sources"), ("Ctrl+4",), "go", icon="sources"),
    Act("claims", say("Claims"), (), "go", icon="claims"),
    Act("reading", say("Reading"), ("Ctrl+5",), "go", icon="reading"),
    Act("map", say("Map"), ("Ctrl+6",), "go", icon="map"),
    Act("network", say("Network"), ("Ctrl+7",), "go", icon="network"),
    Act("dossier", say("Dossier"), ("Ctrl+P",), "go", icon="dossier"),
    Act("notes", say("Notes and to-dos"), ("Ctrl+8",), "go", icon="pen"),
    Act("tags", say("Tags"), ("Ctrl+9",), "go", icon="tag"),
    Act("duplicates", say("Find duplicates"), (), "go", icon="copy"),
    Act("card", say("Go to the card, and back"), ("F6",), "go", icon="panel"),
    Act("settings", say("Settings…"), ("Ctrl+,",), "view", needs_case=False, icon="settings"),
    Act("beside", say("Keep this card beside the next"), ("Ctrl+Return",), "view", icon="panel"),
    Act(
        "shortcuts", say("Keyboard shortcuts…"), ("Ctrl+/",), "view", needs_case=False, icon="menu"
    ),
    Act("inspector", say("Show or hide the inspector"), ("Ctrl+I",), "view", icon="panel"),
    Act(
        "theme",
        say("Switch light and dark"),
        ("Ctrl+Shift+L",),
        "view",
        needs_case=False,
        icon="eye",
    ),
    Act("theme-system", say("Light or dark as the system"), (), "view", needs_case=False),
    Act("about", say("About Casebinder…"), (), "case", needs_case=False, icon="info"),
)

#: Views with a place on the rail, in its order.
RAIL = ("timeline", "incidents", "actors", "sources", "claims", "reading", "map", "network")


def act(name: str) -> Act:
    """The act of a name."""
    return next(one for one in ACTS if one.name == name)
