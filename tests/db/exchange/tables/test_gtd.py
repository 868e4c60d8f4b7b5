"""GTD's columns one by one: dates with zeros, groups, claims, figures, damage done by spreadsheets.

GTD forbids passing anything of it on: every row here is invented after the names of its columns.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import when
from db.errors import BadInput
from db.exchange.tables import gtd, gtd_citations, gtd_dates, gtd_rows, gtd_sayings, native_rows
from db.exchange.tables.gtd_columns import BECOMES
from db.exchange.tables.incoming import Cited, Count, Row, Saying
from db.terms import ACTOR_KINDS, FIGURE_STATES, GROUP_KINDS, INCIDENT_KINDS, QUALIFIERS
from tests.db.exchange.tables.test_acled import Told

SAMPLE = Path(__file__).resolve().parents[3] / "samples" / "tables" / "gtd.csv"

#: What a row means depends on its cells only, not on the file it came from.
TABLE = gtd.open_(SAMPLE)

CELLS = {
    "eventid": "199905060001",
    "iyear": "1999",
    "imonth": "5",
    "iday": "6",
    "country_txt": "Northland",
    "city": "Old Bridge",
    "attacktype1": "3",
    "gname": "Northern Front",
    "nkill": "2",
}


def row(told: Callable[[str, str], None] | None = None, **changed: str) -> Row:
    """One row, made of the plainest cells with some of them changed."""
    return TABLE.row({**CELLS, **changed}, Told() if told is None else told)


def about(row: Row, what: str) -> list[Saying]:
    """The claims of a row about one thing."""
    return [saying for saying in row.sayings if saying.about == what]


@pytest.fixture(scope="module")
def sample() -> list[Row]:
    table = gtd.open_(SAMPLE)
    return [table.row(each.cells, Told()) for each in table.records() if not each.refusal]


def test_a_cut_table_comes_in_up_to_the_cut() -> None:
    table = gtd.open_(SAMPLE)
    *whole, last = table.records()
    assert [each.refusal for each in whole] == [None] * 7
    assert last.refusal is not None
    reason, topic = last.refusal
    assert topic == native_rows.CUT
    assert "13 cells instead of 135" in reason
    assert last.number == 9


def test_rows_are_kept_verbatim_though_they_are_windows_1252(sample: list[Row]) -> None:
    text = SAMPLE.read_bytes().decode("cp1252")
    native = list(csv.DictReader(io.StringIO(text, newline="")))[:-1]
    kept = [json.loads(each.raw) for each in sample]
    assert kept == [{name.lower(): cell for name, cell in each.items()} for each in native]
    assert "Café Brigade each “claimed”" in sample[0].text
    assert "cp1252" in gtd.open_(SAMPLE).doubt


def test_every_column_says_what_becomes_of_it() -> None:
    columns = gtd.open_(SAMPLE).columns
    kept = {column.name for column in columns if not column.becomes}
    assert len(columns) == 135
    assert {"int_log", "int_ideo", "int_misc", "int_any", "region", "region_txt"} <= kept
    # Codes stand in the row; their words, in the column beside, become something.
    assert all(
        f"{name}_txt" in BECOMES or name.startswith("int_") or "_txt" in name for name in kept
    )


def test_dates_are_never_more_exact_than_told(sample: list[Row]) -> None:
    assert [each.edtf for each in sample] == [
        "2000-01-03",
        "2000-01-03",
        "[1972-04-03..1972-04-04]",
        "1974-05-20/1974-06-02",
        "1970",
        "1970-06~",
        "1970-06",
    ]
    assert sample[2].phrase == "April 3-4, 1972"
    assert sample[5].phrase == "first days of the harvest"
    assert sample[4].rule == "gtd:month not known"


@pytest.mark.parametrize(
    ("cells", "edtf", "topic"),
    [
        ({"iday": "0"}, "1999-05", ""),
        ({"imonth": "0"}, "1999", ""),
        ({"imonth": "13"}, "1999", gtd_dates.DATE_ODD),
        ({"iyear": "-9"}, None, gtd_dates.DATE_ODD),
        ({"extended": "1", "resolution": "5/9/1999"}, "1999-05-06/1999-05-09", ""),
        ({"extended": "1", "resolution": "1999-05-09"}, "1999-05-06/1999-05-09", ""),
        ({"extended": "1", "resolution": "25/5/1999"}, "1999-05-06/1999-05-25", ""),
        ({"extended": "1", "resolution": "5/1/1999"}, "1999-05-06", gtd_dates.END_UNREAD),
        ({"extended": "1", "resolution": "later"}, "1999-05-06", gtd_dates.END_UNREAD),
        ({"extended": "1", "resolution": ""}, "1999-05-06", ""),
        ({"extended": "0", "resolution": "5/9/1999"}, "1999-05-06", ""),
        ({"approxdate": "-9"}, "1999-05-06", ""),
        ({"approxdate": "May 6, 1999"}, "1999-05-06~", ""),
        ({"approxdate": "early May 1999"}, "[1999-05-01..1999-05-10~]", ""),
        ({"iday": "0", "approxdate": "Mid May 1999", "extended": "1", "resolution": "6/1/1999"},
         "1999-05-11~/1999-06-01", ""),
        ({"approxdate": "June 1998"}, "1999-05-06~", gtd_dates.APPROX_DIFFERS),
    ],
)  # fmt: skip
def test_numbers_words_and_ends_make_a_date(
    cells: dict[str, str], edtf: str | None, topic: str
) -> None:
    told = Told()
    made = row(told, **cells)
    assert made.edtf == edtf
    assert told.topics == ({topic} if topic else set())


def test_groups_are_alleged_and_their_parts_belong_to_them(sample: list[Row]) -> None:
    front, column, brigade, army, americans = sample[0].parties
    assert (front.name, front.role, front.acronym) == (
        "Northern Front (NF)",
        "alleged_perpetrator",
        "NF",
    )
    assert (column.name, column.part_of) == ("River Column", "Northern Front (NF)")
    assert (column.either_or, column.certainty) == (0, "possible")
    assert front.either_or == brigade.either_or == 1, "competing claims: it was one of them"
    assert brigade.note == "GTD is not certain of it"
    assert (army.name, army.role, army.kind) == ("Northland Army (NLA)", "target", "state_force")
    assert army.note == "Barracks; Military Barracks/Base/Headquarters/Checkpost; Northland"
    assert (americans.name, americans.role) == ("United States citizens", "injured_party")
    assert sample[5].parties[0].certainty == "probable"
    assert sample[2].parties[0].certainty == "possible", "guncertain1 is 1"
    assert sample[2].parties[0].acronym == "", "a place in brackets is no acronym"


def test_unknown_is_no_actor(sample: list[Row]) -> None:
    assert [party.name for party in sample[1].parties] == ["Northland Police"]
    assert sample[4].parties == ()
    told = [saying.gist for saying in about(sample[3], "identity")]
    assert told == ["Perpetrators: “Unaffiliated Individual(s)”"]
    assert [saying.gist for saying in about(sample[2], "identity")] == [
        "Target: “Mayor of Highport” (Government (General), Northland)"
    ]


def test_claims_of_responsibility_and_their_contradiction(sample: list[Row]) -> None:
    claims = about(sample[0], "responsibility")
    assert [(each.act, each.party, each.basis) for each in claims] == [
        ("claims_responsibility", 0, "told"),
        ("claims_responsibility", 2, "told"),
    ]
    assert [json.loads(each.value) for each in claims] == [{"mode": "Video"}, {"mode": "Letter"}]
    ((one, other),) = sample[0].against
    assert (sample[0].sayings[one], sample[0].sayings[other]) == (claims[0], claims[1])
    assert all(each.against == () for each in sample[1:])
    unnamed = about(row(gname="Unknown", claimed="1"), "responsibility")
    assert unnamed[0].label == "somebody GTD does not name"


def test_people_killed_and_injured(sample: list[Row]) -> None:
    first = sample[0].sayings[0]
    assert first.by_dataset and first.exact == sample[0].text.partition("\n")[0]
    assert first.gist == "3 killed (1 perpetrator counted in, 1 from the United States), 5 injured"
    assert first.counts == (
        Count("killed", "all", point=3, raw="nkill 3"),
        Count("killed", "perpetrator", point=1, raw="nkillter 1"),
        Count("killed", "all", party=4, point=1, raw="nkillus 1"),
        Count("injured", "all", point=5, raw="nwound 5"),
    )
    empty, unknown = sample[2].sayings[0].counts[0], sample[3].sayings[0].counts[1]
    assert (empty.state, empty.point, empty.raw) == ("not_stated", None, "nkill (empty)")
    assert (unknown.state, unknown.point, unknown.raw) == ("unknown", None, "nwound -99")
    split = sample[4].sayings[0].counts[0]
    assert (split.min, split.max, split.raw) == (2, 3, "nkill 2.5")


def test_figures_that_cannot_be_are_told() -> None:
    told = Told()
    row(told, nkill="1", nkillter="3", nwound="some", nwoundus="0.5")
    assert told.topics == {gtd_sayings.PARTS_EXCEED, native_rows.NO_NUMBER, gtd_sayings.FRACTION}


def test_perpetrators_damage_and_hostages_are_claims_with_values(sample: list[Row]) -> None:
    perpetrators = about(sample[0], "identity")[-1]
    assert perpetrators.gist == "2 perpetrators, 1 captured"
    assert perpetrators.counts == (Count("detained", "perpetrator", point=1, raw="nperpcap 1"),)
    (damage,) = about(sample[0], "status")
    assert json.loads(damage.value)["damage"]["propvalue"] == 5000
    (hostages,) = about(sample[3], "status")
    assert hostages.gist.startswith("2 taken hostage or kidnapped; 2 released or escaped; held for")
    assert [(each.measure, each.point) for each in hostages.counts] == [
        ("abducted", 2),
        ("abducted", 2),
    ]
    assert json.loads(hostages.value)["hostage"]["nhours"] == "-99"
    (unknown,) = about(sample[5], "status")[0].counts
    assert (unknown.measure, unknown.state) == ("abducted", "unknown")


def test_doubt_and_motive_are_gtds_own_claims(sample: list[Row]) -> None:
    (doubt,) = about(sample[4], "status")
    assert doubt.hedge == "unverified"
    assert doubt.gist.endswith("it can have been: Insurgency/Guerilla Action")
    (motive,) = about(sample[0], "motive")
    assert motive.exact in sample[0].text
    assert about(row(motive="Unknown"), "motive") == []


def test_the_date_a_summary_begins_with_stays(sample: list[Row]) -> None:
    begun = [each.text.partition(":")[0] for each in sample if each.text]
    assert begun == ["1/3/2000", "01/03/2000", "06/1/1970"]


def test_citations_are_taken_apart_and_kept(sample: list[Row]) -> None:
    assert sample[0].cited[0] == Cited(
        publisher="Highport Gazette",
        title="Truck Hits Barracks",
        issued="2000-01-04",
        wording='"Truck Hits Barracks," Highport Gazette, January 4, 2000.',
    )
    assert (sample[0].cited[2].publisher, sample[0].cited[2].issued) == ("Isle Press", "2003")
    assert sample[1].cited == (Cited(title="Police bulletin no. 7"),)
    assert gtd_citations.read(" . ") is None


def test_places(sample: list[Row]) -> None:
    first, second, kidnapped, nowhere = (sample[at].spot for at in (0, 1, 3, 4))
    assert first is not None and second is not None
    assert kidnapped is not None and nowhere is not None
    assert [area.name for area in first.around] == ["Northland", "River"]
    assert first.around[0].ids == (("gtd", "999"),)
    assert first.note == "In the vicinity; The bridge north of the market"
    assert (second.precision, second.scheme) == ("2", "gtd")
    assert (kidnapped.name, kidnapped.kind, kidnapped.lat) == ("Upland", "province", None)
    assert (nowhere.name, nowhere.kind) == ("Northland", "country")


def test_related_incidents_are_one_series(sample: list[Row]) -> None:
    assert sample[0].groups == sample[1].groups
    (series,) = sample[0].groups
    assert (series.kind, series.native) == ("series", "200001030001")
    assert sample[6].groups == ()


def test_tags(sample: list[Row]) -> None:
    assert {
        "gtd:attack Bombing/Explosion",
        "gtd:attack Armed Assault",
        "gtd:target Military",
        "weapon:Explosives",
        "weapon:Explosives: Vehicle",
        "gtd:part of a multiple incident",
        "gtd:suicide attack",
        "gtd:competing claims",
        "gtd:collected by START Primary Collection",
    } <= set(sample[0].tags)
    assert "gtd:not successful" in sample[1].tags
    assert {"gtd:doubt terrorism proper", "gtd:not met: outside the rules of war"} <= set(
        sample[4].tags
    )


def test_titles_and_kinds(sample: list[Row]) -> None:
    assert [(each.title, each.kind) for each in sample] == [
        (
            "Old Bridge: Suicide bombing, Northern Front (NF) or Café Brigade – "
            "Northland Army (NLA)",
            "suicide_attack",
        ),
        ("Reedmarsh: Attempted bombing – Northland Police", "bombing"),
        ("Highport: Assassination, Lamplighters (Isles) – Mayor of Highport", "killing"),
        ("Upland: Kidnapping – Highport Gazette", "abduction"),
        ("Northland: Attack", "other"),
        ("Moor Town: Hostage taking, Northern Front (NF) – Upland Militia", "abduction"),
        ("Moor Town: Attack on a facility, Northern Front (NF) – Northland Power", "other"),
    ]


@pytest.mark.parametrize(
    ("text", "native", "topic"),
    [
        ("199905060001.0", "199905060001", ""),
        ("1.99905060001E+11", "199905060001", ""),
        ("1,99905060001e+11", "199905060001", ""),
        ("1.999E+11", "1.999E+11 ", gtd_rows.ID_DAMAGED),
        ("77", "77", gtd_rows.ID_ODD),
    ],
)
def test_what_spreadsheets_do_to_eventid(text: str, native: str, topic: str) -> None:
    told = Told()
    made = row(told, eventid=text)
    assert made.native.startswith(native)
    assert told.topics == ({topic} if topic else set())


def test_two_damaged_rows_stay_two() -> None:
    one, other = (row(eventid="1.999E+11", city=city) for city in ("Old Bridge", "Reedmarsh"))
    assert one.native != other.native


def test_letters_read_with_the_wrong_table_are_shown_as_meant() -> None:
    told = Told()
    made = row(told, summary="5/6/1999: A \x93bomb\x94 went off.")
    assert made.text == "5/6/1999: A “bomb” went off."
    assert told.topics == {native_rows.C1}
    assert "\x93" in json.loads(made.raw)["summary"]


def test_the_release_stands_in_the_name_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "globalterrorismdb_0718dist.csv"
    path.write_bytes(SAMPLE.read_bytes())
    dataset = gtd.open_(path).dataset
    assert (dataset.version, dataset.year, dataset.redistributable) == ("2018-07", "2018", False)
    assert gtd.open_(SAMPLE).dataset.version == ""


def test_other_tables_are_not_gtd(tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("eventid,year\n1,1999\n")
    assert gtd.is_gtd([[" EventID", "IYEAR", "GName"]])
    with pytest.raises(BadInput, match="lacks the columns gname, iyear"):
        gtd.open_(path)


ANY = st.one_of(
    st.text(max_size=40),
    st.sampled_from(["-9", "-99", "0", "1", "1.5", "1E+11", "1/1/1999", '"A," B, May 1999', "\0"]),
)


@settings(max_examples=200)
@given(st.dictionaries(st.sampled_from(sorted(BECOMES)), ANY))
def test_any_cell_may_be_anything(cells: dict[str, str]) -> None:
    told = Told()
    made = row(told, **cells)
    assert made.title
    assert made.edtf is None or when.is_valid(made.edtf)
    assert made.edtf is not None or gtd_dates.DATE_ODD in told.topics
    assert {each.kind for each in made.parties} <= {term.code for term in ACTOR_KINDS}
    assert all(party.name for party in made.parties)
    assert made.kind in {term.code for term in INCIDENT_KINDS}
    assert {each.kind for each in made.groups} <= {term.code for term in GROUP_KINDS}
    assert all(each.issued == "" or when.is_valid(each.issued) for each in made.cited)
    for saying in made.sayings:
        assert saying.exact in made.text
        assert saying.party is None or saying.party < len(made.parties)
        assert saying.value == "" or json.loads(saying.value)
        for count in saying.counts:
            assert count.qualifier in {term.code for term in QUALIFIERS}
            assert count.state in {term.code for term in FIGURE_STATES}
            assert count.party is None or count.party < len(made.parties)
    assert all(topic in reason for reason, topic in told)
    assert TABLE.row(json.loads(made.raw), Told()) == made
