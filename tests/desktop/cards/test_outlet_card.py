"""What the card of an outlet says of its grades over time and of what rests on it."""

from __future__ import annotations

from db.records import actors, ratings, sources
from db.step import Step
from desktop.widgets import Secondary
from desktop.widgets.rating_band import RatingBand
from tests.desktop.cards.conftest import Desk


def test_an_outlet_tells_its_grades_and_what_rests_on_it(desk: Desk) -> None:
    made: list[int] = []

    def act(step: Step) -> int:
        outlet = actors.create(step, "Agency", kind="media")
        ratings.rate(step, "B", outlet=outlet, until="2021")
        ratings.rate(step, "C", outlet=outlet, since="2022")
        for source in (desk.ids.rockets, desk.ids.wire):
            sources.change(step, source, outlet=outlet)
        return outlet

    desk.session.do("Outlet", act, made.append)
    desk.settle()
    desk.open("actor", made[0])
    [band] = [each for each in desk.card.findChildren(RatingBand) if each.isVisible()]
    assert band.accessibleName() == "B until 2021, C since 2022."
    desk.press(desk.find("without-it"))
    told = {each.text() for each in desk.card.findChildren(Secondary) if each.isVisible()}
    assert "C grades 1 source with 3 claims, B 1 source with 1 claim." in told
    assert (
        "4 claims fall with its 2 sources, counting 1 source that goes back to them. "
        "Nothing is left of 1 incident." in told
    )
    assert desk.find(f"falling:{desk.ids.airport}").detail.startswith("1 of 2 claims fall")
