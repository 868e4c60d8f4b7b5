"""No withheld name stands in a share, in any form, wherever it was written."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import log
from db.case import Case
from db.errors import BadInput
from db.sharing import proof, redaction, rules, writing
from db.sharing.names import Names, Withheld
from db.sharing.passages import replace
from db.sharing.profiles import BUILT_IN, EVERYTHING, Profile
from db.sharing.proof import Leaking, leaks
from db.sharing.redaction import Redaction
from db.sharing.sharing import share
from db.verification import problems
from tests.db.sharing.full_case import ARABIC, CYRILLIC, NAME, fill
from tests.db.sharing.looking import in_bytes, in_cells
from tests.small_case import SmallCase

WORDS = (NAME, "Qodirova", CYRILLIC, ARABIC)


@pytest.fixture(autouse=True)
def unwiped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing may rest on freed pages being wiped: here they are not."""
    pragmas = [each.replace("secure_delete=ON", "secure_delete=OFF") for each in writing._PRAGMAS]
    assert "secure_delete=OFF" in pragmas
    monkeypatch.setattr(writing, "_PRAGMAS", tuple(pragmas))


@pytest.fixture
def full(small: SmallCase) -> Iterator[Case]:
    with Case.open(small.path, analyst="Ana") as case:
        # What a program that does not wipe would leave in its own file must not matter.
        case.main_reader.connection.execute("PRAGMA secure_delete=OFF")
        fill(case, small)
        yield case


def _redaction(case: Case, path: Path, **held: object) -> Redaction:
    path.write_text(json.dumps(held), encoding="utf-8")
    return redaction.read(path, case.main_reader)


def _rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


@pytest.mark.parametrize("profile", BUILT_IN, ids=lambda each: each.name)
def test_a_withheld_name_stands_nowhere(full: Case, tmp_path: Path, profile: Profile) -> None:
    asked = [{"name": NAME.lower(), "also": ["Qodirova", "Қодирова"], "code": "K"}]
    taken = _redaction(full, tmp_path / "r.json", names=asked)
    out = tmp_path / "out.case"
    done = share(full.main_reader, out, profile=profile, redaction=taken)
    for word in WORDS:
        assert in_bytes(out, word) == [], word
        assert in_cells(out, word) == [], word
    with Case.open(out) as made:
        assert list(problems(made.main_reader)) == []
    titles = _rows(out, "SELECT title FROM source WHERE title LIKE 'What%'")
    assert titles == [("What [withheld: person, K] saw",)]
    assert {rule for rule, *_ in done.withheld} >= {rules.REPLACED, rules.BYTES}
    assert _rows(
        out, "SELECT DISTINCT text, lang, script FROM actor_name WHERE text LIKE '[%'"
    ) == [("[withheld: person, K]", "", "")]
    assert _rows(out, "SELECT external_ids FROM actor WHERE external_ids <> '{}'") == []


def test_texts_are_new_texts_and_quotes_are_cut(full: Case, tmp_path: Path) -> None:
    taken = _redaction(full, tmp_path / "r.json", names=[{"name": NAME}])
    out = tmp_path / "out.case"
    share(full.main_reader, out, profile=EVERYTHING, redaction=taken)
    ((text, cleaner, blob),) = _rows(
        out, "SELECT cleaned_text, cleaner, sha256 FROM snapshot WHERE cleaned_text LIKE '%[w%'"
    )
    assert cleaner == "names withheld, for a share"
    assert blob is None
    assert str(text).startswith("[withheld: person, A] spoke in Termez. “[withheld: person, A] saw")
    quotes = [str(row[0]) for row in _rows(out, "SELECT exact FROM quote WHERE exact LIKE '%[w%'")]
    # The second began inside the name: it begins with all that stands for it.
    assert quotes == [f"[withheld: person, A] spoke in Termez{dot}" for dot in (".", "")]


def test_what_hangs_on_a_text_hangs_on_the_new_one(full: Case, tmp_path: Path) -> None:
    snapshot = full.main_reader.value("SELECT id FROM snapshot WHERE cleaned_text LIKE 'Zarina%'")
    with full.step("Note") as step:
        step.insert("note", owner_table="snapshot", owner=snapshot, text="Read again")
    taken = _redaction(full, tmp_path / "r.json", names=[{"name": NAME}])
    out = tmp_path / "out.case"
    share(full.main_reader, out, redaction=taken)
    assert _rows(
        out,
        "SELECT n.text FROM note n JOIN snapshot s ON s.id = n.owner "
        "WHERE n.owner_table = 'snapshot' AND s.cleaner LIKE 'names withheld%'",
    ) == [("Read again",)]


def test_a_private_analyst_is_not_named(full: Case, tmp_path: Path) -> None:
    with full.step("Keep to myself") as step:
        step.insert("analyst", name="Wuzhelqa", private=1)
    out = tmp_path / "out.case"
    share(full.main_reader, out, profile=EVERYTHING)
    assert in_bytes(out, "Wuzhelqa") == []
    assert sorted(_rows(out, "SELECT name FROM analyst")) == [("Ana",), ("Analyst 2",)]


def test_every_field_offered_can_be_emptied(full: Case, tmp_path: Path) -> None:
    fields = [f"{table}.{column}" for table, column in redaction.can_be_empty()]
    out = tmp_path / "out.case"
    share(
        full.main_reader,
        out,
        profile=EVERYTHING,
        redaction=redaction.make(full.main_reader, [], fields),
    )
    with Case.open(out) as made:
        assert list(problems(made.main_reader)) == []


def test_fields_are_emptied(full: Case, small: SmallCase, tmp_path: Path) -> None:
    taken = _redaction(full, tmp_path / "r.json", fields=["incident.summary", "claim.gist"])
    out = tmp_path / "out.case"
    done = share(full.main_reader, out, redaction=taken)
    assert _rows(out, "SELECT DISTINCT summary FROM incident") == [("",)]
    assert in_bytes(out, "heard the rockets") == []
    assert ("fields that were withheld", "incident", 1) in done.withheld


def test_a_share_that_still_holds_a_name_is_deleted(
    full: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = _redaction(full, tmp_path / "r.json", names=[{"name": NAME}])
    monkeypatch.setattr(writing.Writing, "_clean", lambda self, table, cells: cells)
    with pytest.raises(Leaking, match="still stood in it"):
        share(full.main_reader, tmp_path / "out.case", redaction=taken)
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("out")] == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("written", [NAME, NAME.upper(), "zarina_qodirova", ARABIC])
def test_the_last_look_sees_bytes(full: Case, tmp_path: Path, encoding: str, written: str) -> None:
    names = _redaction(full, tmp_path / "r.json", names=[{"name": NAME}]).names
    out = tmp_path / "out.case"
    share(full.main_reader, out, redaction=Redaction(names))
    assert list(leaks(out, names)) == []
    with closing(sqlite3.connect(out)) as connection:
        connection.execute(
            "INSERT INTO blob VALUES (?, 1, ?)", ("0" * 64, b"\0" + written.encode(encoding))
        )
        connection.commit()
    if encoding == "utf-8" or written != "zarina_qodirova":
        assert list(leaks(out, names))


@pytest.mark.parametrize(
    ("held", "found"),
    [
        (b"Karimov\0\5Ali", False),
        (b"Ali\x01\xe5\x07Karimov", False),
        (b"\x01KARIMOV, ali\0", True),
    ],
)
def test_cells_beside_each_other_are_no_name(tmp_path: Path, held: bytes, found: bool) -> None:
    path = tmp_path / "a.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t(held BLOB)")
        connection.execute("INSERT INTO t VALUES (?)", (held,))
        connection.commit()
    assert bool(list(leaks(path, Names([Withheld(("Ali Karimov",), "A", "person")])))) is found


@pytest.mark.parametrize(
    ("held", "why"),
    [
        ({"names": [{"name": "incident"}]}, "stands in every case file"),
        ({"names": [{"name": "X"}]}, "at least two letters"),
        ({"names": [{"name": "withheld"}]}, "itself"),
        ({"names": [{"nome": "Ali"}]}, "“name”"),
        ({"names": "Ali"}, "lists"),
        ({"fields": ["incident.colour"]}, "no field"),
        ({"fields": ["incident.title"]}, "cannot be empty"),
        ({"fields": ["snapshot.tool"]}, "cannot be empty"),
        ({"fields": ["claim.no_quote_reason"]}, "cannot be empty"),
        ({"more": []}, "something else"),
    ],
)
def test_what_cannot_be_used_is_refused(
    full: Case, tmp_path: Path, held: dict[str, object], why: str
) -> None:
    with pytest.raises(BadInput, match=why):
        _redaction(full, tmp_path / "r.json", **held)


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("Ali Karimov's house", "[withheld: person, A]'s house"),
        ("#AliKarimov", "#[withheld: person, A]"),
        ("ALI\u00a0KARIMOV", "[withheld: person, A]"),
        ("Álí Kàrimov", "[withheld: person, A]"),
        ("с Али Каримовым", "с [withheld: person, A]"),
        ("see https://x.org/ali-karimov-shot", "see https://x.org/[withheld: person, A]-shot"),
        ("https://x.org/Ali%20Karimov/1 now", "[withheld: person, A] now"),
        ("https://x.org/%D0%90%D0%BB%D0%B8_%D0%9A%D0%B0%D1%80%D0%B8%D0%BC%D0%BE%D0%B2 ?",
         "[withheld: person, A] ?"),
        ("Ali and Karim", "Ali and Karim"),
        ("The Italians", "The Italians"),
    ],
)  # fmt: skip
def test_names_are_known_in_every_form(text: str, clean: str) -> None:
    names = Names([Withheld(("Ali Karimov", "Али Каримов"), "A", "person")])
    assert names.clean(text) == clean


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("Zarina Qodirova", ["Qodirova, Zarina", "QODIROVA (Zarina)", "Zarina Qodi-\nrova",
                             "zarina%2520qodirova", "x?u=y%252Fzarina%252Bqodirova",
                             "Zarina Qodi\u2063rova", "zarina&amp;#32;qodirova"]),
        ("Oʻtkir Gʻaybullayev", ["O'tkir G'aybullayev", "O‘tkir G`aybullayev", "Otkir Gaybullayev",
                                 "O´tkir Gʼaybullayev", "OTKIR G&#39;AYBULLAYEV"]),
        ("Otkir Gaybullayev", ["Oʻtkir Gʻaybullayev", "O'tkir G´aybullayev"]),
        ("Saʿid al-Ḥusaynī", ["Sa'id al-Husayni", "Said Al Husayni"]),
        ("محمد\u200cعلی رجایی", ["محمدعلی رجایی", "محمد علي رجائي", "رجایی، محمدعلی"]),
        ("王毅", ["外交部长王毅说"]),
        ("Зарина Қодирова", ["Зарине Қодировой", "Қодирову Зарину"]),
        ("Дмитрий Горький", ["Дмитрия Горького", "Горькому Дмитрию"]),
        ("Müller Hans", ["x/Hans%20M%FCller", "Hans Mu\u0308ller"]),
    ],
)  # fmt: skip
def test_names_are_known_as_people_write_them(name: str, texts: list[str]) -> None:
    names = Names([Withheld((name,), "A", "person")])
    assert [text for text in texts if not names.found(text)] == []
    assert [text for text in texts if names.found(names.clean(text))] == []


def test_other_people_keep_their_names() -> None:
    names = Names([Withheld(("Мария Иванова",), "A", "person"), Withheld(("Мира",), "B", "person")])
    for text in ("Марина Иванова", "Марк Иванов", "мир", "Мария и Иван"):
        assert names.clean(text) == text


def test_short_names_are_words_of_their_own() -> None:
    names = Names([Withheld(("Ali",), "A", "person")])
    assert names.clean("Ali, ALI and Italian alias") == (
        "[withheld: person, A], [withheld: person, A] and Italian alias"
    )


@given(
    text=st.text("ab -é\u0301İßкК%[]", max_size=40),
    name=st.sampled_from(["ab ab", "кк ab", "é-abab", "ßabab", "baba b"]),
)
@settings(max_examples=300)
def test_cleaning_ends_and_leaves_nothing(text: str, name: str) -> None:
    names = Names([Withheld((name,), "A", "person")])
    clean = names.clean(f"{text}{name}{text}")
    assert not names.found(clean)
    spans = names.spans(text)
    assert replace(text, spans).text == "".join(
        _pieces(text, [(start, end, instead) for start, end, instead in spans])
    )


def _pieces(text: str, spans: list[tuple[int, int, str]]) -> Iterator[str]:
    at = 0
    for start, end, instead in spans:
        yield text[at:start]
        yield instead
        at = end
    yield text[at:]


#: Where anything may be typed.
FREE = {
    "incident": ("title", "summary", "phrase"),
    "actor": ("summary",),
    "claim": ("gist", "speaker_label", "rank_reason", "value"),
    "source": ("title", "publisher", "note", "csl", "URL", "abstract"),
    "quote": ("translation", "page"),
    "note": ("text",),
    "tag": ("text",),
    "assessment": ("reasons", "dissent"),
    "hypothesis": ("text",),
    "incident_actor": ("note",),
    "era": ("title", "note"),
    "figure": ("raw",),
    "case_meta": ("value",),
    "dataset": ("citation",),
    "bookmark": ("name",),
}
_NAMES = ("Gulnora Ibodova", "Гулнора Ибодова", "گلنورا عبادوا", "Ünal Çiğdem", "Maßholder")


@st.composite
def _planted(draw: st.DrawFn) -> tuple[str, list[tuple[str, str, str]]]:
    name = draw(st.sampled_from(_NAMES))
    forms = st.sampled_from(
        [name, name.upper(), name.lower(), name.replace(" ", "_"), name.replace(" ", "\u200c "),
         json.dumps({"a": [name]}), json.dumps({"a": [name]}, ensure_ascii=False)]
    )  # fmt: skip
    table = st.sampled_from(sorted(FREE))
    cells = []
    for _ in range(draw(st.integers(1, 8))):
        where = draw(table)
        column = draw(st.sampled_from(FREE[where]))
        around = draw(st.sampled_from(["{}", "before {} after", "x{}", "{}’s", "«{}»\n"]))
        cells.append((where, column, around.format(draw(forms))))
    return name, cells


@given(planted=_planted())
@settings(
    max_examples=8,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_random_cases_leak_nothing(
    small: SmallCase,
    tmp_path_factory: pytest.TempPathFactory,
    planted: tuple[str, list[tuple[str, str, str]]],
) -> None:
    name, cells = planted
    folder = tmp_path_factory.mktemp("random")
    path = folder / "a.case"
    path.write_bytes(small.path.read_bytes())
    with Case.open(path, analyst="Ana") as case:
        fill(case, small)
        with case.step("Plant") as step:
            for table, column, text in cells:
                row = case.main_reader.value(
                    f"SELECT max(id) FROM {table}"
                    + (" WHERE key = 'title'" if table == "case_meta" else "")
                )
                step.update(table, row, {column: text})
        taken = redaction.make(case.main_reader, [Withheld((name,), "Z", "person")], [])
        out = folder / "out.case"
        share(case.main_reader, out, profile=EVERYTHING, redaction=taken)
    for word in (name, *name.split()[:0]):
        assert in_bytes(out, word) == []
        assert in_cells(out, word) == []


def test_the_look_covers_every_table(full: Case, tmp_path: Path) -> None:
    """A name put into any text cell of a finished share is seen."""
    names = Names([Withheld(("Unheard Of",), "A", "person")])
    out = tmp_path / "out.case"
    share(full.main_reader, out, profile=EVERYTHING)
    for table in (*log.SYNCED, "txn"):
        with closing(sqlite3.connect(out)) as connection:
            columns = [
                row[1]
                for row in connection.execute(f"PRAGMA table_info({table})")
                if row[2] == "TEXT"
            ]
            connection.execute("UPDATE ctx SET txn = -1")
            for trigger in ("snapshot_stays", "txn_stays", "quote_matches"):
                connection.execute(f"DROP TRIGGER IF EXISTS {trigger}")
            column = next((c for c in columns if c not in ("marking", "sha256", "exact")), "")
            if not column:
                continue
            if table == "source_rating":
                column = "reason"
            connection.execute(f'UPDATE {table} SET "{column}" = ?', ("unheard\u00a0OF",))
            found = list(proof._in_cells(_saved(connection, tmp_path), names))
        assert f"{table}.{column}" in found


def _saved(connection: sqlite3.Connection, folder: Path) -> Path:
    path = folder / "altered.case"
    path.unlink(missing_ok=True)
    connection.commit()
    with closing(sqlite3.connect(path)) as copy:
        connection.backup(copy)
    connection.rollback()
    return path


def test_a_name_is_turned_round_but_not_by_a_single_sign() -> None:
    names = Names([Withheld(("Group of the district 1",), "A", "group")])
    assert names.plainly("the group of the district 1")
    assert names.plainly("1, Group of the District")
    # Cells of a file stand beside each other without anything between.
    assert not names.plainly("1Group of the district 50primary")
    turned = Names([Withheld(("Zarina Qodirova",), "A", "person")])
    assert turned.plainly("by Qodirova, Zarina") and turned.plainly("Qodirova Zarina’s")
    assert turned.plainly("qodirovazarina@example.org")
