"""Where the keys are after something was done: back where the hands were."""

from PySide6.QtCore import Qt

from desktop.widgets import Field, WhenField
from tests.stories.keyboard import CTRL, Hands
from tests.stories.person import Person

Key = Qt.Key


def test_a_sheet_opened_from_the_palette_gives_the_keys_back(at_the_demo: Person) -> None:
    hands = Hands(at_the_demo)
    text = at_the_demo.reading.text
    hands.press(Key.Key_5, with_=CTRL)
    at_the_demo.wait_for(text.hasFocus)
    hands.does("Correct the day")
    hands.press(Key.Key_Escape)
    assert not at_the_demo.sheets() and text.hasFocus()


def test_the_keys_stay_on_a_card_whose_offer_was_taken(at_the_demo: Person) -> None:
    person = at_the_demo
    hands = Hands(person)
    hands.jumps("US election", "US election")
    hands.press(Key.Key_F6)
    hands.until(lambda: hands.focus.property("text") == "+ Outlet", Key.Key_Tab)
    hands.press(Key.Key_Space)
    hands.fills({"Outlet": "Dawn"})
    assert person.window.inspector.isAncestorOf(hands.focus)
    hands.press(Key.Key_F6)
    assert not person.window.inspector.isAncestorOf(hands.focus)


def test_tab_leads_from_a_date_to_its_readings(at_the_demo: Person) -> None:
    """“on 3/4/2022” is two days; Tab, Tab, Enter takes the second one."""
    person = at_the_demo
    hands = Hands(person)
    hands.press(Key.Key_5, with_=CTRL)
    person.wait_for(person.reading.text.hasFocus)
    hands.does("Correct the day")
    field: Field | None = hands.field
    assert isinstance(field, WhenField)
    hands.press(Key.Key_A, with_=CTRL)
    hands.types("3/4/2022")
    assert field.value() is None
    hands.press(Key.Key_Tab, Key.Key_Tab, Key.Key_Return)
    chosen = field.value()
    assert chosen is not None and chosen.edtf in ("2022-03-04", "2022-04-03")
    assert field.line.hasFocus()
    hands.press(Key.Key_Escape)
