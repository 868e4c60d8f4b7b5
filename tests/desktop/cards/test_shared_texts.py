"""What the card of an incident says of sources that share their text, and of retracted ones."""

from __future__ import annotations

from db.records import claims, footing, sources
from db.step import Step
from tests.db.likeness.test_finding import prose
from tests.desktop.cards.conftest import Desk
from tests.desktop.cards.test_source_likeness import another


def shared(desk: Desk) -> tuple[int, int]:
    """Two sources with one text, and a claim of each about the rockets."""
    text = prose(90, 120)
    one = another(desk, text, "Agency", "2022-05-18")
    two = another(desk, f"{text} (reprinted)", "Paper", "2022-05-19")

    def act(step: Step) -> None:
        for source in (one, two):
            claims.create(step, incident=desk.ids.termez, no_quote_reason="x", source=source)

    desk.session.do("Claims", act)
    desk.settle()
    return one, two


def test_two_that_share_their_text_become_one_origin(desk: Desk) -> None:
    one, two = shared(desk)
    desk.open("incident", desk.ids.termez)
    yes = desk.find(f"one-origin:{one}")
    assert len(desk.card.shown.footing.origins) == 3
    desk.press(yes)
    assert len(desk.card.shown.footing.origins) == 2
    assert desk.seen(f"one-origin:{one}") is None
    keys = desk.ask(lambda reader: sources.origins(reader, [one, two]))
    assert set(keys.values()) == {f"source:{one}"}
    desk.undo()
    assert desk.seen(f"one-origin:{one}") is not None


def test_they_are_kept_apart_and_undo_asks_again(desk: Desk) -> None:
    one, _ = shared(desk)
    desk.open("incident", desk.ids.termez)
    desk.press(desk.find(f"apart:{one}"))
    assert desk.seen(f"apart:{one}") is None
    assert len(desk.card.shown.footing.origins) == 3
    desk.undo()
    assert desk.seen(f"apart:{one}") is not None


def test_nothing_is_said_where_texts_differ(desk: Desk) -> None:
    desk.open("incident", desk.ids.airport)
    rests = desk.ask(lambda r: footing.of(r, claims.about_incident(r, desk.ids.airport)))
    assert desk.seen(f"one-origin:{desk.ids.wire}") is None
    assert rests.articles == 1


def test_a_retracted_source_is_marked_in_the_ledger(desk: Desk) -> None:
    desk.session.do(
        "Retract",
        lambda step: sources.change(step, desk.ids.rockets, None, retraction="retracted"),
    )
    desk.settle()
    desk.open("incident", desk.ids.termez)
    words = desk.find("words:shown")
    assert "Its source was retracted." in words.accessibleName()
