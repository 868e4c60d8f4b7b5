"""The list of actors, and the sheet that makes a new one."""

from __future__ import annotations

from db.language import Forms, say
from db.records import actors, names
from db.refs import Ref
from db.step import Step
from db.terms import ACTOR_KINDS
from desktop.actors.list_columns import CELLS, FACETS, LISTED
from desktop.actors.list_edits import EDITS
from desktop.session import Session
from desktop.widgets import ChoiceField, Sheet, TextField
from desktop.widgets.code_names import country_code
from desktop.widgets.list_page import RecordsPage
from desktop.widgets.list_wording import Wording

_WORDING = Wording(
    icon="actors",
    named=say("Actors"),
    counted=Forms("{count:,} actor", "{count:,} actors"),
    empty=say("No actors yet"),
    hint=say(
        "An actor is a person, a group, a state or an outlet: whoever acts or "
        "speaks. Make one here, or select a name in a text and press A."
    ),
    nothing=say("No actors match"),
    new=say("New actor"),
    filter=say("Filter actors"),
    delete_one=say("Delete actor"),
    delete=say("Delete selected actors"),
    change=say("Change the selected actors"),
    tag=say("Tag the selected actors"),
    edit=say("Edit the cell of the selected actor"),
    every=say("Select all actors"),
    sort=lambda head: say("Sort actors by {head}", head=head.lower()),
)


class ActorsPage(RecordsPage):
    """Every actor of the case, by name."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, LISTED, _WORDING, FACETS, CELLS, actors.delete, edits=EDITS)

    def make_new(self) -> None:
        name = TextField(say("Name"), required=True, placeholder="IS-Khorasan")
        native = TextField(
            say("Name in its own script"),
            placeholder="دولت اسلامی خراسان",
            hint=say("Can be left empty."),
        )
        kind = ChoiceField(say("Kind"), ACTOR_KINDS)
        country = TextField(say("Country"), placeholder=say("Afghanistan"))

        def then() -> str:
            shown, own = name.value(), native.value()
            of_kind, land = kind.value(), country_code(country.value())

            def act(step: Step) -> int:
                actor = actors.create(step, shown, kind=of_kind, country=land)
                if own:
                    names.add(step, "actor", actor, own, kind="endonym")
                return actor

            self.session.do(
                say("Add actor"), act, lambda number: self.session.select(Ref("actor", number))
            )
            return ""

        Sheet.open(self, say("New actor"), [name, native, kind, country], say("Add actor"), then)
