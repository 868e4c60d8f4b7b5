"""What columns become by their names, in the languages of the readers, and by their cells."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.exchange.tables.guessing import guess, of_cells
from db.exchange.tables.guessing_words import names
from db.exchange.tables.mapping import TARGETS

ENGLISH = ["1", "13/05/2020", "Gao", "IED", "JNIM", "3", "5-6", "https://a.org/1", "A convoy hit."]
MORE = ["2", "14/05/2020", "Kidal", "Ambush", "EIGS", "0", "2", "https://a.org/2", "A car."]
WANTED = ["native", "date", "place", "kind", "perpetrator", "killed", "injured", "source_url"]


@pytest.mark.parametrize(
    "columns",
    [
        ["ID", "Date", "Location", "Attack type", "Perpetrator", "Deaths", "Wounded", "URL"],
        ["No.", "EventDate", "Town", "Event_Type", "Attackers", "# killed", "injuries", "Link"],
        ["N°", "Date de l'incident", "Lieu", "Type d'incident", "Auteurs présumés", "Morts",
         "Blessés", "Lien"],
        ["Folio", "Fecha del hecho", "Municipio/lugar", "Tipo de ataque", "Presunto responsable",
         "Muertos", "Heridos", "Enlace"],
        ["Lfd. Nr.", "Datum", "Ort", "Kategorie", "Täter", "Tote", "Verletzte", "Link"],
        ["№", "Дата события", "Населённый пункт", "Тип события", "Исполнители", "Погибшие",
         "Раненые", "Ссылка"],
        ["الرقم", "التاريخ", "المكان", "نوع الحادث", "المهاجم", "عدد القتلى", "الجرحى", "الرابط"],
        ["ردیف", "تاریخ", "محل حادثه", "نوع حمله", "عامل حمله", "کشته‌شدگان", "زخمی‌ها", "لینک"],
        ["نمبر شمار", "تاریخ", "مقام", "نوعیت", "حملہ آور", "ہلاکتیں", "زخمی", "لنک"],
        ["شمېره", "نېټه", "ځای", "ډول", "برید کوونکی", "وژل شوي", "ټپیان", "لینک"],
    ],
)  # fmt: skip
def test_names_of_columns_in_every_language(columns: list[str]) -> None:
    found = dict(of_cells(columns, [ENGLISH[:8], MORE[:8]]).columns)
    wanted = dict(zip(columns, WANTED, strict=True))
    if "Municipio/lugar" in columns:  # two names in one are none
        wanted["Municipio/lugar"] = "ignore"
    assert found == wanted


def test_every_word_leads_to_a_target_that_is_there() -> None:
    assert set(names().values()) == {code for code, _ in TARGETS} - {
        *("ignore", "killed_min", "killed_max", "injured_min", "injured_max")
    }


def targets(columns: list[str], *rows: list[str]) -> list[str]:
    return [target for _, target in of_cells(columns, list(rows)).columns]


def test_bounds_of_a_figure_and_what_has_no_target() -> None:
    columns = ["Killed (min)", "Max killed", "Injured - low", "Civilians killed", "Deaths"]
    assert targets(columns, *[["1", "3", "2", "1", "2"]] * 3) == [
        *("killed_min", "killed_max", "injured_min", "ignore", "killed")
    ]


def test_cells_can_contradict_a_name() -> None:
    assert (
        targets(["Killed", "Date"], ["a driver", "soon"], ["two boys", "later"]) == ["ignore"] * 2
    )
    assert targets(["Location"], ["34.5, 69.2"], ["34.6, 69.3"]) == ["lat"]
    assert targets(["Source"], ["https://a.org/1"], ["https://a.org/2"]) == ["source_url"]
    assert targets(["Date", "Time"], ["2020-05-13", "14:30"]) == ["date", "time"]
    assert targets(["Time"], ["2020-05-13 14:30"], ["2020-05-14 15:00"]) == ["date"]


def test_what_is_not_sure_is_left_in_the_row() -> None:
    columns = ["Date updated", "Photo", "mag", "Status", "Latitude", "Remarkable", "ID"]
    row = ["2020-05-13", "https://a.org/1.jpg", "4.5", "open", "34.5", "yes", "1"]
    assert targets(columns, row, row) == ["ignore"] * 7


def test_x_and_y_are_axes_only_with_fractions_of_a_degree() -> None:
    assert targets(["x", "y"], ["1", "2"], ["4", "5"]) == ["ignore", "ignore"]
    assert targets(["x", "y"], ["69.21", "34.52"], ["69.30", "34.11"]) == ["lon", "lat"]


def test_one_column_of_dates_needs_no_name() -> None:
    rows = [[f"2020-05-{day}", "x"] for day in (13, 14, 15)]
    assert targets(["Q1", "Q2"], *rows) == ["date", "ignore"]


def test_parts_of_a_date_are_left_when_it_is_there_whole() -> None:
    columns = ["Date", "Year", "Month", "Day"]
    assert targets(columns, *[["2020-05-13", "2020", "5", "13"]] * 3) == ["date"] + ["ignore"] * 3
    assert targets(columns[1:], *[["2020", "5", ""]] * 3) == ["year", "month", "day"]


def test_lists_in_cells() -> None:
    rows = [["A; B", "x, y", "Smith, John"], ["C", "z", "Brown, Ann"], ["A; D", "x, z", "A, B"]]
    found = of_cells(["Actors", "Tags", "Victims"], rows)
    assert dict(found.lists) == {"Actors": ";", "Tags": ","}


def test_several_columns_of_a_sort() -> None:
    columns = ["Actor 1", "Actor 2", "Source 1", "Source 2", "Killed", "Deaths"]
    rows = [
        ["A", "B", "Dawn", "https://a.org/x", "", "3"],
        ["C", "D", "AP", "https://b.org", "", "2"],
    ]
    assert targets(columns, *rows) == [
        *("actor", "actor", "source_outlet", "source_url", "ignore", "killed")
    ]


def test_real_tables(shared: Path) -> None:
    folder = shared / "data" / "incidents"
    quakes = dict(guess(folder / "usgs_earthquakes_week_2018.csv").columns)
    assert {name for name, target in quakes.items() if target == "ignore"} == {
        *("mag", "depth_km", "status")
    }
    assert (quakes["time_utc"], quakes["type"], quakes["url"]) == ("date", "kind", "source_url")
    violence = dict(guess(folder / "ucdp_ged_v23_sample_a.csv").columns)
    assert (violence["date_start"], violence["date_end"], violence["best"]) == (
        *("date", "date_end", "killed"),
    )
