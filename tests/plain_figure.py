"""A figure of which nothing is said yet; tests replace what they are about."""

from db.records.figures import Figure

PLAIN_FIGURE = Figure(
    id=1,
    claim=1,
    measure="killed",
    who="all",
    side=None,
    side_name="",
    minimum=None,
    maximum=None,
    point=None,
    qualifier="exact",
    raw="",
    state="value",
    as_of=None,
    speaker="",
    speaker_kind="media",
    source=None,
    source_title="",
    said=None,
)
