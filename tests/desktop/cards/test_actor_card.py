"""What an editor does on the card of an actor."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from db import when
from db.exchange.plans import Plan
from db.exchange.report import Tally
from db.exchange.rosters import landing, ofac
from db.records import actors, names, quotes, tags
from db.refs import Ref
from db.step import Step
from desktop.actors import portrait
from desktop.actors.activity import Activity
from desktop.actors.graph import RelationGraph
from desktop.widgets import Chip
from tests.desktop.cards.conftest import Desk


def test_all_names_are_told_with_script_and_language(desk: Desk) -> None:
    desk.open("actor", desk.ids.iskp)
    rows = {name.text: desk.find(f"name:{name.id}") for name in desk.card.shown.actor.names[1:]}
    persian = rows["دولت اسلامی خراسان"]
    assert persian.trailing == "name given by others · Persian"
    assert persian.detail == "Arabic script"
    assert "without judging" in persian.meaning
    assert rows["ISKP"].trailing == "acronym · English"
    assert desk.card.findChild(Activity) is not None


def test_renaming_keeps_the_former_name(desk: Desk) -> None:
    desk.open("actor", desk.ids.iskp)
    desk.key(desk.find("title"), Qt.Key.Key_F2)
    desk.field("Main name").set_value("Islamic State – Khorasan Province")
    desk.save()
    assert desk.find("title").accessibleName() == "Islamic State – Khorasan Province"
    assert "IS-Khorasan" in {name.text for name in desk.card.shown.actor.names}
    assert desk.session.undo_label == "Rename actor"
    desk.undo()
    assert desk.find("title").accessibleName() == "IS-Khorasan"


def test_a_name_is_added_made_the_main_one_and_removed(desk: Desk) -> None:
    desk.open("actor", desk.ids.iskp)
    desk.press(desk.find("add:Names"))
    desk.field("Name").set_value("ИГИЛ-Хорасан")
    desk.field("Language").set_value("ru")
    desk.pick("Used by", "Ministry")
    desk.save()
    made = next(n for n in desk.card.shown.actor.names if n.lang == "ru")
    assert (made.script, made.used_by) == ("Cyrl", desk.ids.ministry)
    desk.choose(desk.find(f"name:{made.id}"), "Make it the main name")
    assert desk.find("title").accessibleName() == "ИГИЛ-Хорасан"
    desk.undo()
    desk.key(desk.find(f"name:{made.id}"), Qt.Key.Key_Delete)
    assert desk.seen(f"name:{made.id}") is None


def test_a_relation_reads_from_both_sides(desk: Desk) -> None:
    desk.open("actor", desk.ids.iskp)
    desk.press(desk.find("add:+ Relation"))
    desk.field("IS-Khorasan …").set_value("splinter_of")
    desk.pick("… whom", "Taliban")
    desk.field("From").line.setText("January 2015")
    desk.save()
    [relation] = desk.card.shown.relations
    row = desk.find(f"relation:{relation.id}")
    assert (row.lead, row.title, row.trailing) == ("split from", "Taliban", "since Jan 2015")
    desk.press(row)
    assert desk.session.selection == Ref("actor", desk.ids.taliban)
    row = desk.find(f"relation:{relation.id}")
    assert (row.lead, row.title) == ("gave rise to", "IS-Khorasan")
    desk.key(row, Qt.Key.Key_F2)
    desk.field("Until").line.setText("2016")
    desk.save()
    [turned] = desk.ask(lambda reader: actors.relations(reader, desk.ids.iskp))
    assert (turned.other, turned.inverse, turned.end) == (desk.ids.taliban, False, "2016")


def test_a_relation_is_tied_to_the_words_of_a_source(desk: Desk) -> None:
    desk.open("actor", desk.ids.iskp)
    desk.press(desk.find("add:+ Relation"))
    desk.field("IS-Khorasan …").set_value("fights")
    desk.pick("… whom", "Taliban")
    desk.pick("Source", "Amu")
    desk.field("Words as published").set_value("words that stand nowhere")
    QTest.mouseClick(desk.sheet.primary_button, Qt.MouseButton.LeftButton)
    assert not desk.no_sheet(), "such words are not taken"
    desk.field("Words as published").set_value("Taliban officials\nhave denied that Uzbekistan")
    desk.save()
    [relation] = desk.card.shown.relations
    assert relation.quote_exact == "Taliban officials have denied that Uzbekistan"
    assert relation.source == desk.ids.rockets
    row = desk.find(f"relation:{relation.id}")
    assert "Taliban officials have denied" in row.detail
    desk.key(row, Qt.Key.Key_F2)
    assert desk.field("Words").value() == str(relation.quote), "the form holds the words again"
    desk.field("Words").set_value("none")
    desk.save()
    [bare] = desk.ask(lambda reader: actors.relations(reader, desk.ids.iskp))
    assert bare.quote is None and bare.source is None
    desk.undo()
    desk.choose(desk.find(f"relation:{relation.id}"), "Open in the text")
    assert desk.session.selection == Ref("quote", relation.quote)


def test_incidents_are_narrowed_by_role(desk: Desk) -> None:
    desk.open("actor", desk.ids.iskp)
    assert desk.seen("role:") is None, "one role needs no choice"
    with_two = desk.ids.war
    desk.session.do(
        "Add part",
        lambda step: step.insert(
            "incident_actor", incident=with_two, actor=desk.ids.iskp, role="side_a"
        ),
    )
    desk.settle()
    desk.press(desk.find("role:side_a"))
    assert desk.seen(f"incident:{with_two}") is not None
    assert desk.seen(f"incident:{desk.ids.termez}") is None
    desk.press(desk.find(f"incident:{with_two}"))
    assert desk.session.selection == Ref("incident", with_two)


def test_what_it_said_opens_the_incident(desk: Desk) -> None:
    desk.open("actor", desk.ids.tashkent)
    [claim] = desk.card.shown.said.claims
    desk.press(desk.find(f"said:{claim.id}"))
    assert desk.session.selection == Ref("incident", desk.ids.termez)


def test_an_outlet_is_rated_over_time(desk: Desk) -> None:
    desk.session.do("Kind", lambda step: actors.change(step, desk.ids.ministry, kind="media"))
    desk.open("actor", desk.ids.ministry)
    desk.press(desk.find("add:As a publisher"))
    desk.field("Reliability").set_value("B")
    desk.field("Since").line.setText("2015")
    desk.save()
    [rating] = desk.card.shown.ratings
    row = desk.find(f"rating:{rating.id}")
    assert (row.grade, row.title, row.trailing) == ("B", "Usually reliable", "since 2015")
    desk.key(row, Qt.Key.Key_Delete)
    assert desk.card.shown.ratings == ()


def test_a_shared_name_suggests_and_never_merges(desk: Desk) -> None:
    desk.session.do(
        "Name", lambda step: names.add(step, "actor", desk.ids.taliban, "ISKP", kind="alias")
    )
    desk.open("actor", desk.ids.iskp)
    desk.qtbot.waitUntil(lambda: desk.seen(f"same:{desk.ids.taliban}") is not None)
    row = desk.find(f"same:{desk.ids.taliban}")
    assert desk.find(f"why:{desk.ids.taliban}").text() == "shares the acronym ISKP"
    desk.press(row)
    assert desk.session.selection == Ref("actor", desk.ids.taliban)
    desk.qtbot.waitUntil(lambda: desk.seen(f"same:{desk.ids.iskp}") is not None)


def test_two_profiles_become_one_and_two_again(desk: Desk) -> None:
    taliban, iskp = desk.ids.taliban, desk.ids.iskp
    desk.session.do("Name", lambda step: names.add(step, "actor", taliban, "ISKP"))
    desk.open("actor", iskp)
    desk.qtbot.waitUntil(lambda: desk.seen(f"unclear:{taliban}") is not None)
    desk.find(f"unclear:{taliban}").click()
    desk.field("Reason").set_value("One list has both")
    desk.save()
    desk.qtbot.waitUntil(
        lambda: (
            desk.seen(f"why:{taliban}") is not None
            and desk.find(f"why:{taliban}").text().startswith("left unclear")
        )
    )
    row = desk.find(f"same:{taliban}")
    why = desk.find(f"why:{taliban}").text()
    assert why == "left unclear: One list has both · shares the acronym ISKP"
    next(act for act in row.acts if act.label == "Same…").run()
    desk.field("Reason").set_value("Told so by their spokesman")
    desk.save()
    assert desk.session.undo_label == "Find them the same"
    assert desk.seen(f"same:{taliban}") is None
    assert {name.text for name in desk.card.shown.names} >= {"ISKP", "طالبان", "Taliban"}
    [member] = desk.card.shown.members
    banner = desk.find(f"united:{member.by[0].id}")
    words = " ".join(label.text() for label in banner.findChildren(QLabel))
    assert "Read as one with Taliban" in words and "Told so by their spokesman" in words
    desk.press(desk.find(f"part:{member.by[0].id}"))
    assert desk.card.shown.members == ()
    desk.undo()
    assert len(desk.card.shown.members) == 1


def test_any_two_can_be_found_different(desk: Desk) -> None:
    desk.open("actor", desk.ids.iskp)
    menu = desk.card._card_acts(desk.card.shown)
    next(act for act in menu if act.label.startswith("Same as")).run()
    desk.pick("The other actor", "Ministry")
    desk.field("They are").set_value("different")
    desk.field("Reason").set_value("One is a ministry")
    desk.save()
    [decision] = desk.card.shown.decided
    row = desk.find(f"decided:{decision.id}")
    assert (row.title, row.detail) == ("Ministry of Public Health", "One is a ministry")
    desk.key(row, Qt.Key.Key_Delete)
    assert desk.card.shown.decided == ()


def test_a_name_guesses_its_language_while_it_is_typed(desk: Desk) -> None:
    desk.open("actor", desk.ids.iskp)
    desk.press(desk.find("add:Names"))
    for typed, language in (("د طالبانو", "ps"), ("ДИИШ-Хуросон ӣ", "tg"), ("Daesh", "")):
        desk.field("Name").set_value(typed)
        assert desk.field("Language").value() == language or language == "ps"
    desk.field("Language").set_value("fa-Latn")
    desk.field("Name").set_value("Дауля")
    assert desk.field("Language").value() == "fa-Latn", "what somebody chose stays"
    desk.field("Kind").set_value("nom_de_guerre")
    told = [each.text() for each in desk.sheet.findChildren(QLabel)]
    assert any("taken for the fight" in words for words in told)
    desk.sheet.cancel()


def test_a_name_opens_the_words_that_attest_it(desk: Desk) -> None:
    def attest(step: Step) -> int:
        quote = quotes.create(step, desk.ids.snapshot, 0, 4)
        return names.add(step, "actor", desk.ids.iskp, "IS-K", kind="acronym", quote=quote)

    desk.session.do("Name", attest)
    desk.open("actor", desk.ids.iskp)
    name = next(each for each in desk.card.shown.names if each.text == "IS-K")
    row = desk.find(f"name:{name.id}")
    assert row.detail == "“IS-K”"
    with desk.qtbot.waitSignal(desk.session.activated) as opened:
        desk.press(row)
    assert opened.args == [Ref("quote", name.quote)]


def test_a_relation_ends(desk: Desk) -> None:
    desk.session.do(
        "Relation",
        lambda step: actors.relate(step, desk.ids.iskp, "fights", desk.ids.taliban, start="2015"),
    )
    desk.open("actor", desk.ids.iskp)
    [relation] = desk.card.shown.relations
    desk.choose(desk.find(f"relation:{relation.id}"), "It ended…")
    desk.field("Until").line.setText("late 2019")
    desk.save()
    assert desk.find(f"relation:{relation.id}").trailing == "2015 – late 2019"
    desk.undo()
    assert desk.find(f"relation:{relation.id}").trailing == "since 2015"


def test_a_bar_asks_the_timeline_for_its_years(desk: Desk) -> None:
    desk.open("actor", desk.ids.iskp)
    bars = desk.card.findChild(Activity)
    asked: list[tuple[object, ...]] = []
    desk.session.kept.connect(lambda *what: asked.append(what))
    desk.key(bars, Qt.Key.Key_Home)
    desk.key(bars, Qt.Key.Key_Return)
    [(view, ref, name, span)] = asked
    first, after = bars.years(0)
    assert (view, ref, name) == ("timeline", Ref("actor", desk.ids.iskp), "IS-Khorasan")
    assert span == (when.seconds(first), when.seconds(after))
    assert str(first) in bars.accessibleName()


def test_either_or_is_told_on_both_cards(desk: Desk) -> None:
    iskp, taliban, airport = desk.ids.iskp, desk.ids.taliban, desk.ids.airport

    def part(step: Step) -> None:
        for actor in (iskp, taliban):
            step.insert(
                "incident_actor",
                incident=airport,
                actor=actor,
                role="alleged_perpetrator",
                either_or=1,
            )

    desk.session.do("Either", part)
    desk.open("actor", iskp)
    assert "it or Taliban" in desk.find(f"incident:{airport}").trailing
    desk.open("actor", taliban)
    assert "it or IS-Khorasan" in desk.find(f"incident:{airport}").trailing
    desk.open("incident", airport)
    either = (link for link in desk.card.shown.actors if link.either_or)
    links = {link.actor: link.link for link in either}
    assert "it or Taliban" in desk.find(f"part:{links[iskp]}").trailing


def test_the_graph_opens_cards_by_key(desk: Desk) -> None:
    iskp, taliban, tashkent = desk.ids.iskp, desk.ids.taliban, desk.ids.tashkent

    def relate(step: Step) -> None:
        actors.relate(step, iskp, "fights", taliban, start="2015")
        actors.relate(step, taliban, "allied_with", tashkent, certainty="disputed")

    desk.session.do("Relations", relate)
    desk.open("actor", iskp)
    desk.press(desk.find("shape:1"))
    graph = desk.card.findChild(RelationGraph)
    assert [node.actor for node in graph.drawing.nodes] == [iskp, taliban]
    desk.press(desk.find("shape:2"))
    graph = desk.card.findChildren(RelationGraph)[-1]
    assert [node.actor for node in graph.drawing.nodes] == [iskp, taliban, tashkent]
    node = desk.find(f"node:{tashkent}")
    assert "disputed" in node.accessibleName()
    desk.key(desk.find(f"node:{taliban}"), Qt.Key.Key_Return)
    assert desk.session.selection == Ref("actor", taliban)


def test_a_portrait_is_attached_and_removed(desk: Desk, tmp_path: Path) -> None:
    picture = QImage(300, 400, QImage.Format.Format_RGB32)
    picture.fill(0x224466)
    path = tmp_path / "face.png"
    picture.save(str(path))
    desk.open("actor", desk.ids.iskp)
    assert desk.find("portrait").accessibleName() == "No portrait of IS-Khorasan"
    portrait.attach(desk.session, desk.ids.iskp, path)
    desk.settle()
    held = desk.card.shown.portrait
    assert (held.name, held.mime, held.content) == ("face.png", "image/png", path.read_bytes())
    assert desk.find("portrait").accessibleName() == "Portrait of IS-Khorasan"
    assert not portrait.decoded(held.sha256, held.content, 56).isNull()
    desk.key(desk.find("portrait"), Qt.Key.Key_Delete)
    assert desk.card.shown.portrait is None
    desk.undo()
    assert desk.card.shown.portrait is not None


def test_a_deleted_actor_comes_back(desk: Desk) -> None:
    desk.open("actor", desk.ids.iskp)
    delete = next(a for a in desk.card._card_acts(desk.card.shown) if a.label == "Delete actor")
    delete.run()
    desk.settle()
    assert desk.seen("title") is None
    desk.undo()
    assert desk.find("title").accessibleName() == "IS-Khorasan"


def test_lists_and_tags_of_an_actor_are_told(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "sdn.csv"
    path.write_text(f'77,"IS-KHORASAN",-0- ,"SDGT] [FTO"{",-0- " * 8}\r\n', newline="")

    def take(step: Step) -> None:
        landing.land(step, ofac.open_(path), path, Tally("sdn.csv"), Plan())
        tags.add(step, tags.create(step, "to be checked"), "actor", desk.ids.iskp)

    desk.session.do("Import a list", take)
    desk.settle()
    desk.open("actor", desk.ids.iskp)
    assert desk.find("fact:Listed in").accessibleName() == (
        "Listed in: OFAC SDN List, number\N{NO-BREAK SPACE}77: FTO, SDGT"
    )
    assert [chip.text() for chip in desk.card.findChildren(Chip) if chip.isVisible()].count(
        "to be checked"
    ) == 1
