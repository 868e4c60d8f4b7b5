"""What the network reads from the case and works out, on a worker's thread. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from db.reader import Reader
from db.records import network, network_places
from db.records.network_places import Placed
from desktop.network.arranging import arranged
from desktop.network.choosing import Choice, shown
from desktop.network.picture import Picture, bodies, radii
from desktop.network.ties import tied, whole

#: Tables whose change makes another picture.
CONCERNED = (
    "actor",
    "actor_name",
    "actor_relation",
    "identity_claim",
    "incident",
    "incident_actor",
    "claim",
    "claim_link",
    "saved_view",
)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where actors stood before, in the window: they stay there."""

    at: Mapping[int, tuple[float, float]]


def read(
    reader: Reader,
    choice: Choice,
    standing: Standing | None,
    unwanted: Callable[[], bool] = lambda: False,
) -> Picture:
    """The picture of a case under a choice. `standing`: what the window shows already; without it,
    what was kept in the case. Raises network_springs.GivenUp when `unwanted`."""
    found = network.read(reader)
    kept = network_places.read(reader)
    return pictured(found, kept, choice, standing, unwanted)


def pictured(
    found: network.Network,
    kept: Placed,
    choice: Choice,
    standing: Standing | None = None,
    unwanted: Callable[[], bool] = lambda: False,
) -> Picture:
    """The same from what was read."""
    ties = tied(found)
    radius = radii(found.members)
    ends, pull = ties.springs()
    # What the case keeps goes before what stood here: it may have been undone or merged in.
    former = {**(standing.at if standing is not None else {}), **kept.at}
    places = arranged(bodies(found.members, radius), ends, pull, former, unwanted)
    narrowed = choice if choice.span is None else _narrowed(choice, found)
    return Picture(
        found,
        ties,
        places,
        radius,
        narrowed,
        shown(found.members, ties, narrowed),
        kept.pinned,
    )


def _narrowed(choice: Choice, found: network.Network) -> Choice:
    return replace(choice, span=whole(choice.span, found.extent))


def stood(picture: Picture) -> Standing:
    """Where everybody stands in a picture."""
    return Standing(
        {
            one.id: (float(x), float(y))
            for one, (x, y) in zip(picture.members, picture.places.tolist(), strict=True)
        }
    )
