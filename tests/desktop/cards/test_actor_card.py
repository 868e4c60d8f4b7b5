"""What an editor does on the card of an actor."""

from PySide6.QtCore import Qt

from db.records import actors, names
from db.refs import Ref
from desktop.actors.activity import Activity
from tests.desktop.cards.conftest import Desk


def test_all_names_are_told_with_script_and_language(desk: Desk) -> None:
    desk.open("actor", desk.ids.iskp)
    rows = {name.text: desk.find(f"name:{name.id}") for name in desk.card.shown.actor.names[1:]}
    assert rows["دولت اسلامی خراسان"].trailing == "name given by others · Persian"
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
    [claim] = desk.card.shown.said
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
    row = desk.find(f"same:{desk.ids.taliban}")
    assert row.detail == "also called ISKP"
    desk.press(row)
    assert desk.session.selection == Ref("actor", desk.ids.taliban)


def test_a_deleted_actor_comes_back(desk: Desk) -> None:
    desk.open("actor", desk.ids.iskp)
    delete = next(a for a in desk.card._card_acts(desk.card.shown) if a.label == "Delete actor")
    delete.run()
    desk.settle()
    assert desk.seen("title") is None
    desk.undo()
    assert desk.find("title").accessibleName() == "IS-Khorasan"
