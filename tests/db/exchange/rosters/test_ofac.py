"""The sanctions lists of the US Treasury: both files in any order, names, what is no actor."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.case import Case
from db.exchange import import_paths
from db.exchange.rosters import landing
from db.records import actors, names

SDN = "data/actors/ofac_sdn_sdgt_entities_a.csv"
ALT = "data/actors/ofac_alt_names_a.csv"
NIL = "-0- "


def row(number: str, name: str, kind: str = NIL, remarks: str = NIL, title: str = NIL) -> str:
    cells = [number, f'"{name}"', kind, '"SDGT] [FTO"', title, *[NIL] * 6, f'"{remarks}"']
    return ",".join(cells) + "\r\n"


def the_actor(case: Case, name: str) -> actors.Actor:
    (number,) = names.holders(case.main_reader, "actor", name)
    found = actors.get(case.main_reader, number)
    assert found is not None
    return found


def borne(case: Case) -> set[tuple[str, str, str]]:
    return set(
        case.main_reader.rows(
            "SELECT json_extract(a.external_ids, '$.ofac'), n.text, n.kind FROM actor a "
            "JOIN actor_name n ON n.actor = a.id"
        )
    )


def test_both_files_give_the_same_in_any_order(case: Case, shared: Path, tmp_path: Path) -> None:
    first = import_paths(case, [shared / SDN])
    assert (first.as_, first.rows_read, first.refused) == ("ofac", 226, ())
    assert first.created["actor"] == 226
    second = import_paths(case, [shared / ALT])
    assert (second.rows_read, second.refused) == (948, ())
    assert second.created["dataset_record"] == 948
    assert "actor" not in second.created
    with Case.create(tmp_path / "other.case", "Other order") as other:
        waiting = import_paths(other, [shared / ALT])
        assert dict(waiting.topics) == {landing.WAITING: 1}
        assert other.main_reader.value("SELECT count(*) FROM actor") == 0
        import_paths(other, [shared / SDN])
        assert borne(other) == borne(case)
    again = import_paths(case, [shared / ALT, shared / SDN])
    assert (again.created, again.unchanged) == ({}, 226 + 948)


def test_aliases_former_and_weak_names_are_told_apart(case: Case, shared: Path) -> None:
    import_paths(case, [shared / SDN, shared / ALT])
    ttp = the_actor(case, "TEHRIK-E TALIBAN PAKISTAN (TTP)")
    kinds = {each.text: each.kind for each in ttp.names}
    assert kinds["PAKISTANI TALIBAN"] == "alias"
    brigades = the_actor(case, "KATA'IB HIZBALLAH")
    weak = [each.text for each in brigades.names if each.kind == "weak_alias"]
    assert "KATIBAT ABU FATHEL AL A'ABAS" in weak
    bank = the_actor(case, "BANK SADERAT PLC")
    assert {each.kind for each in bank.names} == {"primary", "former"}
    assert "UK Company Number" in bank.summary
    tags = case.main_reader.rows(
        "SELECT t.text FROM tagging g JOIN tag t ON t.id = g.tag WHERE g.owner = ? ORDER BY g.id",
        bank.id,
    )
    assert [text for (text,) in tags] == ["ofac:IRAN", "ofac:SDGT", "ofac:IFSR"]
    assert case.main_reader.value("SELECT min(redistributable) FROM dataset") == 1


def test_a_name_in_capitals_is_written_as_others_write_it(case: Case, shared: Path) -> None:
    import_paths(case, [shared / SDN])
    assert the_actor(case, "Hamas").name == "HAMAS"
    import_paths(case, [shared / "data/actors/ucdp_actors_v22_asia_mideast.csv"])
    hamas = the_actor(case, "Hamas")
    assert (hamas.name, hamas.kind) == ("Hamas", "armed_group")
    assert "HAMAS" not in {each.text for each in hamas.names}


def test_persons_are_named_as_they_are_called(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "sdn.csv"
    path.write_text(
        row(
            "1",
            "AL-RAHMAN, Da'ud bin Ali",
            "individual",
            "DOB 01 Jan 1960; POB Kandahar, Afghanistan; nationality Afghanistan; a.k.a. 'DADO'.",
            "Commander",
        )
        + row("2", "O'HARA, Jane", "individual")
        + row("3", "SEA WIND", "vessel")
        + row("4", "EP-ABC", "aircraft")
        + "\x1a\r\n",
        newline="",
    )
    alt = tmp_path / "alt.csv"
    alt.write_text('1,11,aka,"ABDULRAHMAN, Daud",-0- \r\n', newline="")
    report = import_paths(case, [path, alt])
    assert [each.topic for each in report.refused] == [
        "a vessel is no actor and was not taken in",
        "an aircraft is no actor and was not taken in",
    ]
    person = the_actor(case, "Da'ud bin Ali al-Rahman")
    assert (person.kind, person.country) == ("person", "AF")
    assert person.summary.startswith("Commander. DOB 01 Jan 1960; POB Kandahar")
    assert {each.text: each.kind for each in person.names} == {
        "Da'ud bin Ali al-Rahman": "primary",
        "DADO": "weak_alias",
        "Daud Abdulrahman": "alias",
    }
    assert the_actor(case, "Jane O'Hara").name == "Jane O'Hara"


def test_addresses_are_recognised_and_told(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "add.csv"
    path.write_text('36,25,"Ibex House","London EC3N 1DY","United Kingdom",-0- \r\n', newline="")
    report = import_paths(case, [path])
    assert report.as_ == "ofac"
    assert "holds the addresses of OFAC's list" in report.refused[0].reason
    assert report.created == {}


@pytest.mark.parametrize("name", ["cons_prim.csv", "sdn.csv"])
def test_which_list_it_is_stands_in_the_name_of_the_file(
    case: Case, tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_text(row("1", "A BODY"), newline="")
    import_paths(case, [tmp_path / name])
    held = case.main_reader.value("SELECT name FROM dataset")
    assert held.startswith("OFAC Consolidated" if name.startswith("cons") else "OFAC SDN")
