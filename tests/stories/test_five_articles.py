"""From five articles to the demo case: everything that is in it, made with the keyboard alone.

What has to come of it is read from resources/demo/case.toml; how it is done stands beside this
file in five_articles.toml. The articles are not part of the project: skipped without them.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from db.case import Case
from db.records import cards, figures, meta, quotes
from db.when import When
from desktop.cli.verifying import verify
from tests.stories.keyboard import CTRL, SHIFT, Counted, Hands, visible
from tests.stories.person import Person

Key = Qt.Key
DISPUTED = ("Rockets at Termez", "Rockets from Takhar into Tajikistan")
Entry = Mapping[str, Any]
HERE = Path(__file__).parent
DEMO: Entry = tomllib.loads(
    resources.files("resources.demo").joinpath("case.toml").read_text("utf-8")
)
PLAN: Entry = tomllib.loads((HERE / "five_articles.toml").read_text("utf-8"))
NAMES = {actor["key"]: actor["name"] for actor in DEMO["actor"]}
KINDS = {actor["key"]: actor["kind"] for actor in DEMO["actor"]}
SOURCES = {source["key"]: source for source in DEMO["source"]}


@pytest.fixture
def hands(at_an_empty_case: Person) -> Hands:
    # A machine that pauses must not make two words of one that is typed into a list.
    QApplication.setKeyboardInputInterval(20_000)
    return Hands(at_an_empty_case)


def test_five_articles_become_the_demo_case_by_keyboard(
    hands: Hands, shared: Path, prepared_demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    demo = told(prepared_demo)
    reader = Reader(hands, demo.rules)
    import_all(hands, shared, monkeypatch)
    for article in PLAN["article"]:
        reader.reads(article)
    for article in PLAN["article"]:
        reader.comes_back_to(article)
    sys.stderr.write(f"\n{reader.told}\n")
    made = told(hands.copied(tmp_path / "made.case"))
    assert made.claims == demo.claims
    assert made.figures == demo.figures
    assert made.days == demo.days
    assert made.proposed == demo.proposed
    assert [made.proposed[title] for title in DISPUTED] == ["contested", "contested"]
    everything_is_sound(tmp_path / "made.case")
    undone_and_done_again(hands, tmp_path)


def everything_is_sound(path: Path) -> None:
    """Every quote stands in its text, and `casebinder verify` finds nothing."""
    with Case.open(path) as case:
        assert quotes.broken(case.reader()) == ()
    found = CliRunner().invoke(verify, [str(path)])
    assert found.exit_code == 0 and "The file is whole." in found.output


def undone_and_done_again(hands: Hands, folder: Path) -> None:
    """Ctrl+Z until the case is empty, Ctrl+Shift+Z until all is back."""
    session = hands.person.session
    before = told(hands.copied(folder / "before.case"))
    hands.holds(Key.Key_Z, CTRL, lambda: not session.undo_label)
    assert hands.person.asks(meta.is_empty)
    hands.holds(Key.Key_Z, CTRL | SHIFT, lambda: not session.redo_label)
    assert told(hands.copied(folder / "again.case")) == before


@dataclass(frozen=True)
class Told:
    """What a case tells: of each incident the date; all claims; all figures; the proposals."""

    days: dict[str, tuple[str, ...]]
    rules: dict[str, str]
    claims: list[tuple[str, ...]]
    figures: list[tuple[object, ...]]
    proposed: dict[str, str]


def told(path: Path) -> Told:
    """Read from a case file."""
    with Case.open(path) as case:
        reader = case.reader()
        numbers = [row[0] for row in reader.rows("SELECT id FROM incident WHERE deleted = 0")]
        held = [each for each in (cards.incident(reader, number) for number in numbers) if each]
    dates = {each.incident.title: each.incident.when for each in held}
    rules = {title: when.rule if when else "" for title, when in dates.items()}
    said = [
        (each.incident.title, claim.speaker_name, claim.act, claim.about, claim.quote_exact)
        for each in held
        for claim in each.claims
    ]
    counted = [
        (each.incident.title, one.measure, one.who, one.qualifier, one.low, one.high, one.state)
        for each in held
        for one in each.figures
    ]
    return Told(
        {title: day(when) for title, when in dates.items()},
        rules,
        sorted(said),
        sorted(counted, key=str),
        {each.incident.title: each.proposal.grading if each.proposal else "" for each in held},
    )


def day(when: When | None) -> tuple[str, ...]:
    """The date; with its words and their rule unless no rule gives it."""
    if when is None:
        return ()
    if when.rule in ("set_by_hand", "edtf"):
        return (when.edtf,)
    return when.edtf, when.phrase, when.rule, when.published or ""


def import_all(hands: Hands, shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+Shift+O; the system's own window answers with the five files."""
    files = [str(path) for path in sorted((shared / "seeds").glob("*.txt"))]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files, ""))
    window = hands.person.window
    hands.press(Key.Key_O, with_=CTRL | SHIFT)
    hands.person.wait_for(lambda: bool(hands.person.sheets()))
    assert "5 " in hands.person.sees(hands.person.sheet())
    hands.press(Key.Key_Return)
    assert not hands.person.sheets() and window is not None


class Reader:
    """A person who reads one article after the other."""

    def __init__(self, hands: Hands, rules: Mapping[str, str]) -> None:
        """`rules`: by which rule the date of each incident of the demo is read."""
        self.hands = hands
        self.rules = rules
        self.person = hands.person
        self.known: set[str] = set()
        self.accepted = self.likely_first = self.asked = 0

    @property
    def told(self) -> str:
        return (
            f"{self.hands.pressed:,} keys, {self.accepted} suggestions accepted, the likely "
            f"incident stood first {self.likely_first} times of {self.asked}"
        )

    # One article

    def reads(self, article: Entry) -> None:
        self.opens(article)
        self.publishes(article)
        for words, key in article["actors"]:
            self.names(words, key)
        for kind, words in article.get("accept", ()):
            self.accepts(kind, words)
        later = article.get("later", ())
        mine = article["source"]
        for incident in DEMO["incident"]:
            said = [claim for claim in incident["claim"] if claim["source"] == mine]
            if not said or incident["title"] in later:
                continue
            if incident["claim"][0]["source"] == mine:
                self.begins(incident, said[0])
                said = said[1:]
            for claim in said:
                self.claims(incident, claim)

    def comes_back_to(self, article: Entry) -> None:
        for title in article.get("later", ()):
            self.opens(article)
            incident = next(each for each in DEMO["incident"] if each["title"] == title)
            for claim in incident["claim"]:
                if claim["source"] == article["source"]:
                    self.claims(incident, claim)

    def opens(self, article: Entry) -> None:
        """Ctrl+K, words of the title, Enter: its card; Ctrl+5: its text."""
        title = SOURCES[article["source"]]["title"]
        hands = self.hands
        hands.jumps(title[:18], title)
        hands.press(Key.Key_5, with_=CTRL)
        reading = self.person.reading
        self.person.wait_for(
            lambda: reading.open is not None and reading.open.source.title == title
        )
        assert reading.text.hasFocus(), "the keys are in the text"

    def publishes(self, article: Entry) -> None:
        """The day of publication and the outlet, where the article does not print them."""
        hands, open_ = self.hands, self.person.reading.open
        assert open_ is not None
        if open_.source.issued != article["published"]:
            hands.does("Correct the day")
            hands.fills({"Published": article["published"]})
        if "rename" in article:
            self.renames(*article["rename"])
            self.rates(article)
        elif article.get("outlet", "") != open_.source.outlet_name:
            hands.press(Key.Key_F6)
            self.to_act("+ Outlet", "Outlet")
            hands.fills({"Outlet": article["outlet"]})
            hands.press(Key.Key_F6)
            self.rates(article)
        assert self.person.reading.text.hasFocus()

    def renames(self, words: str, key: str) -> None:
        """Ctrl+K to the actor, F6 to its card, F2 on its name."""
        hands = self.hands
        hands.jumps(words, words)
        hands.press(Key.Key_F6)
        hands.until(lambda: hands.focus.objectName() == "title", Key.Key_Tab)
        hands.press(Key.Key_F2)
        hands.fills({"Main name": NAMES[key]})

    def rates(self, article: Entry) -> None:
        """The card of the outlet, and how reliable it is held to be."""
        outlet = SOURCES[article["source"]]["outlet"]
        actor = next(each for each in DEMO["actor"] if each["key"] == outlet)
        if outlet in self.known or "rating" not in actor:
            return
        self.known.add(outlet)
        letter, reason = actor["rating"]
        hands = self.hands
        hands.jumps(NAMES[outlet], NAMES[outlet])
        hands.press(Key.Key_F6)
        self.to_act("+ Rating")
        hands.fills({"Reliability": letter, "Reason": reason})
        self.opens(article)

    def to_act(self, *names: str) -> None:
        """Tab to something on the card that can be pressed, and press it."""
        hands = self.hands

        def there() -> bool:
            return hands.focus.property("text") in names

        hands.until(there, Key.Key_Tab)
        hands.press(Key.Key_Space)

    # Names

    def names(self, words: str, key: str) -> None:
        """The words that name somebody, A, the name they get in the case."""
        self.selects(words)
        self.hands.press("a")
        wanted: dict[str, object] = {"Who is named": NAMES[key]}
        if key not in self.known:
            wanted["Kind"] = KINDS[key]
        self.known.add(key)
        self.hands.fills(wanted)

    def accepts(self, kind: str, words: str) -> None:
        """J until the panel tells of it, Enter."""
        self.hands.walks_to(kind, words)
        self.hands.press(Key.Key_Return)
        self.accepted += 1

    # Incidents and claims

    def selects(self, words: str) -> None:
        """Ctrl+F, so many of the first and last words as are needed, Enter."""
        reading, hands = self.person.reading, self.hands
        assert reading.open is not None
        hands.press(Key.Key_F, with_=CTRL)
        hands.types(short(words, reading.open.snapshot.cleaned_text))
        hands.press(Key.Key_Return)
        taken = reading.taken()
        assert taken is not None and taken.words == words, taken and taken.words

    def begins(self, incident: Entry, claim: Entry) -> None:
        """The words that tell of it first, I, and what the sheet does not hold yet."""
        self.selects(claim["quote"])
        self.hands.press("i")
        date: object = (incident["phrase"], incident["edtf"])
        if self.rules[incident["title"]] == "set_by_hand":
            date = incident["edtf"]
        wanted = {"What happened": incident["title"], "When": date, "Kind": incident["kind"]}
        wanted["Of what"] = claim.get("about", "occurrence")
        self.hands.fills(self.with_figures(wanted | speech(claim), claim))
        self.adds_figures(incident, claim)

    def claims(self, incident: Entry, claim: Entry) -> None:
        """The words, C, the incident that is meant, and what the sheet does not hold yet."""
        self.selects(claim["quote"])
        self.hands.press("c")
        field: Any = self.hands.field
        assert field.label == "About the incident"
        self.person.wait_for(lambda: field.list.isVisible() or field.list.count() == 0)
        self.asked += 1
        self.likely_first += (
            field.list.isVisible() and field.list.item(0).text() == incident["title"]
        )
        about = claim.get("about", "occurrence")
        wanted = {"About the incident": incident["title"], **speech(claim), "Of what": about}
        if about == "date":
            wanted["The date given"] = claim["value"]
        elif claim.get("value"):
            wanted["What is said of it"] = claim["value"]
        self.hands.fills(self.with_figures(wanted, claim))

    def with_figures(self, wanted: dict[str, object], claim: Entry) -> dict[str, object]:
        """The figures found in the words: those that are meant stay, the others are left out."""
        label = "Also in these words"
        offered = any(each.label == label for each in visible(self.person.sheet()))
        offered &= claim.get("about", "occurrence") in ("occurrence", "responsibility")
        meant = {counted_as(each) for each in claim.get("figures", ())}
        return {**wanted, label: meant} if offered else wanted

    def adds_figures(self, incident: Entry, claim: Entry) -> None:
        """F6 to the card of the incident, “+ Figure” for what was not found in the words."""
        number = self.person.session.selection
        assert number is not None and number.kind == "incident"
        held = {
            (each.measure, each.who, each.qualifier, each.state)
            for each in self.person.asks(lambda reader: figures.of_incident(reader, number.id))
        }
        for each in claim.get("figures", ()):
            state = each.get("state", "value")
            if (*counted_as(each)[:3], state) in held:
                continue
            self.hands.press(Key.Key_F6)
            self.to_act("+ Figure")
            wanted = {
                "How many were": each["measure"],
                "Of whom": each["who"],
                "What is given": state,
                "In their words": each["raw"],
            }
            if state == "value":
                wanted["Said as"] = each.get("qualifier", "exact")
                if "point" in each or "min" in each:
                    wanted["Number"] = each.get("point", each.get("min"))
            self.hands.fills(wanted)
            self.hands.press(Key.Key_F6)
            assert self.person.reading.text.hasFocus()


def counted_as(figure: Entry) -> Counted:
    """A figure of the demo as it is compared."""
    number = figure.get("point", figure.get("min"))
    return figure["measure"], figure["who"], figure.get("qualifier", "exact"), number


def speech(claim: Entry) -> dict[str, object]:
    """The fields of who says what."""
    return {
        "Who says it": NAMES.get(claim.get("speaker", ""), ""),
        "Or as described": claim.get("label", ""),
        "Says": claim["act"],
        "Hedge": claim.get("hedge", "none"),
        "Said on": claim.get("said", ""),
    }


def short(words: str, text: str) -> str:
    """The first and the last words, as few as find the passage and no other."""
    parts = words.split(" ")
    for many in range(1, len(parts)):
        start = " ".join(parts[:many])
        if text.count(start) == 1 and len(start) > 3:
            break
    else:
        return words
    for few in range(1, len(parts) - many):
        end = " ".join(parts[-few:])
        at = text.index(start)
        if text.index(end, at + len(start)) + len(end) == at + len(words):
            return f"{start}...{end}"
    return words
