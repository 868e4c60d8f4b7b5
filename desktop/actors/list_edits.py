"""The cells of the actor list that can be changed where they stand."""

from __future__ import annotations

from collections.abc import Mapping

from db import terms
from db.language import say
from db.records import actors
from desktop.widgets import ChoiceField, TextField
from desktop.widgets.code_names import country_code, country_name
from desktop.widgets.inline_edit import Inline

#: By the key a column sorts by.
EDITS: Mapping[str, Inline] = {
    "name": Inline(
        say("Rename actor"),
        lambda row: TextField(say("Name"), row.name, required=True),
        actors.rename,
    ),
    "kind": Inline(
        say("Change kind"),
        lambda row: ChoiceField(say("Kind"), terms.ACTOR_KINDS, row.kind),
        lambda step, number, value: actors.change(step, number, kind=value),
    ),
    "country": Inline(
        say("Change country"),
        lambda row: TextField(say("Country"), country_name(row.country)),
        lambda step, number, value: actors.change(step, number, country=country_code(value)),
    ),
}
