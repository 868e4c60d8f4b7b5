"""The walk of a screen reader: what can be reached in the window can be told."""

from db.refs import Kind, Ref
from desktop.actions import RAIL
from desktop.widgets.sheet import Sheet
from tests.stories.listening import faults
from tests.stories.person import Person

_SHEETS = ("settings", "shortcuts", "export", "details", "name")


def test_everything_in_the_window_is_told(at_the_demo: Person) -> None:
    window, session = at_the_demo.window, at_the_demo.session
    found: list[str] = []

    def listen(where: str) -> None:
        at_the_demo.settle()
        found.extend(f"{where}: {fault}" for fault in faults(window))

    for view in (*RAIL, "dossier", "notes", "tags", "duplicates"):
        window.show_view(view)
        listen(view)
    assert session.case is not None
    reader = session.case.reader()
    kinds: tuple[Kind, ...] = ("incident", "actor", "source")
    first: dict[Kind, int] = {}
    for kind in kinds:
        row = reader.row(f"SELECT max(id) FROM {kind} WHERE deleted = 0")
        assert row is not None
        first[kind] = int(row[0])
    reader.close()
    window.show_view("timeline")
    for kind, record in first.items():
        session.select(Ref(kind, record))
        listen(f"card of {kind}")
    for name in _SHEETS:
        window.actions_by_name[name].trigger()
        listen(f"sheet {name}")
        for sheet in window.findChildren(Sheet):
            sheet.close()
    assert "\n".join(found) == ""
