"""Which actor of a case an entry is: by number, by exactly the same name, never by likeness."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from db.case import Case
from db.exchange import Report, import_paths, previews
from db.exchange.plans import Plan
from db.exchange.rosters import landing
from db.records import actors, identities, names


def galaxy(path: Path, *entries: tuple[str, ...]) -> Path:
    """A list: of each entry the main name and its others."""
    values = [
        {"value": main, "uuid": f"u-{main}", "description": "From the list.",
         "meta": {"synonyms": list(others), "country": "AF"}}
        for main, *others in entries
    ]  # fmt: skip
    head = {"category": "actor", "type": "threat-actor", "name": "Test", "uuid": "g"}
    path.write_text(json.dumps(head | {"values": values}), "utf-8")
    return path


def hold(case: Case, *all_names: tuple[str, ...], kind: str = "armed_group") -> list[int]:
    made = []
    with case.step("Hold") as step:
        for main, *others in all_names:
            actor = actors.create(step, main, kind=kind)
            for other in others:
                names.add(step, "actor", actor, other)
            made.append(actor)
    return made


def topics(report: Report) -> dict[str, int]:
    return dict(report.topics)


def count(case: Case) -> int:
    return int(case.main_reader.value("SELECT count(*) FROM actor WHERE deleted = 0"))


@pytest.mark.parametrize("listed", ["Taliban", "TALIBAN", "Tālibān", "طالبان"])
def test_the_same_name_folded_is_the_same_actor(case: Case, tmp_path: Path, listed: str) -> None:
    (actor,) = hold(case, ("Taliban", "طالبان"))
    report = import_paths(case, [galaxy(tmp_path / "g.json", (listed, "Emirate"))])
    assert (count(case), topics(report)) == (1, {landing.MET: 1})
    held = actors.get(case.main_reader, actor)
    assert held is not None
    assert (held.name, held.country, held.summary) == (
        *("Taliban", "AF"),
        "From the list.\n\nThe country is an attribution by MISP.",
    )
    assert "Emirate" in {each.text for each in held.names}
    assert [each.text for each in held.names if each.kind == "primary"] == ["Taliban"]


def test_what_a_person_wrote_stays(case: Case, tmp_path: Path) -> None:
    (actor,) = hold(case, ("Taliban",))
    with case.step("Write") as step:
        actors.change(step, actor, summary="Mine.", country="PK")
    import_paths(case, [galaxy(tmp_path / "g.json", ("Taliban", "Emirate"))])
    held = actors.get(case.main_reader, actor)
    assert held is not None
    assert (held.summary, held.country, held.kind) == ("Mine.", "PK", "armed_group")


@pytest.mark.parametrize(
    ("held", "listed", "why"),
    [
        ((("Front",), ("Front",)), ("Front",), "bears the same name, but not it alone"),
        ((("Emirate", "Taliban"),), ("Movement", "Taliban"), "bears one of its other names"),
        ((("Taleban",),), ("Taliban",), "sounds the same"),
        ((("TTP",),), ("Tehrik-i-Taliban Pakistan",), "one is the acronym of the other"),
        ((("TTP", "Tehrik-i-Taliban Pakistan"),), ("Students (TTP)",), "bears the same acronym"),
        ((("SLA", "Sudan Liberation Army"),), ("SLA", "South Lebanon Army"), "the same acronym"),
    ],
)
def test_likeness_is_told_and_never_acted_upon(
    case: Case,
    tmp_path: Path,
    held: tuple[tuple[str, ...], ...],
    listed: tuple[str, ...],
    why: str,
) -> None:
    hold(case, *held)
    path = galaxy(tmp_path / "g.json", listed)
    proposed = previews.preview(case.main_reader, path).near
    assert len(proposed) == len(held)
    assert why in proposed[0].why
    report = import_paths(case, [path])
    assert count(case) == len(held) + 1
    assert topics(report) == {landing.NEAR: 1}
    assert why in report.warnings[0].reason


def test_a_person_is_no_group(case: Case, tmp_path: Path) -> None:
    hold(case, ("MASOOD",), kind="person")
    path = tmp_path / "sdn.csv"
    nil = ",-0- " * 8
    path.write_text(f'1,"MASOOD",individual,SDGT{nil}\r\n', newline="")
    import_paths(case, [path])
    assert count(case) == 1
    (state,) = hold(case, ("Masoodia",), kind="state")
    path.write_text(f'2,"MASOODIA",individual,SDGT{nil}\r\n', newline="")
    report = import_paths(case, [path])
    assert (count(case), state) == (3, state)
    assert topics(report)[landing.GONE] == 1


def test_one_acronym_is_enough_where_nothing_speaks_against_it(case: Case, tmp_path: Path) -> None:
    hold(case, ("SLA",))
    import_paths(case, [galaxy(tmp_path / "g.json", ("SLA", "South Lebanon Army"))])
    assert count(case) == 1


def test_two_entries_of_one_list_are_two_actors(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "g.json"
    galaxy(path, ("Front",), ("Front ",))
    text = json.loads(path.read_text())
    text["values"][1]["uuid"] = "u-2"
    path.write_text(json.dumps(text))
    import_paths(case, [path])
    assert count(case) == 2


def test_who_are_one_bear_a_name_as_one(case: Case, tmp_path: Path) -> None:
    first, second = hold(case, ("Taliban",), ("Emirate", "Taliban"))
    with case.step("Same") as step:
        identities.decide(step, first, second, "same")
    import_paths(case, [galaxy(tmp_path / "g.json", ("Taliban", "Talibs"))])
    assert count(case) == 2
    assert "Talibs" in {each.text for each in names.of(case.main_reader, "actor", first)}


def test_a_person_can_say_who_it_is(case: Case, tmp_path: Path) -> None:
    (actor,) = hold(case, ("Taleban",))
    path = galaxy(tmp_path / "g.json", ("Taliban",))
    report = import_paths(case, [path], plan=Plan(actors={"Taliban": actor}))
    assert (count(case), topics(report)) == (1, {})
    assert {each.text for each in names.of(case.main_reader, "actor", actor)} == {
        *("Taleban", "Taliban")
    }
    again = import_paths(case, [path])
    assert again.unchanged == 1
    other = galaxy(tmp_path / "h.json", ("Talib",))
    import_paths(case, [other], plan=Plan(actors={"Talib": actor}))
    assert count(case) == 2, "it is another entry of the list already"


def test_twenty_thousand_entries_take_seconds(case: Case, tmp_path: Path) -> None:
    words = ("North", "South", "River", "Front", "Army", "Movement", "Brigade", "Union", "Free")

    def name(number: int) -> str:
        return " ".join(words[number // 9**place % 9] for place in range(4)) + f" {number}"

    hold(case, *((f"{name(7 * each)}", f"Group {each}") for each in range(1_000)))
    path = galaxy(
        tmp_path / "g.json",
        *((name(each), f"{name(each)} old", f"XG{each}") for each in range(20_000)),
    )
    begun = time.process_time()
    report = import_paths(case, [path])
    assert report.created["actor"] == 20_000 - 1_000
    # Five seconds of work, whatever else the machine does.
    assert time.process_time() - begun < 15
