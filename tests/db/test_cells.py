"""What a hand wrote into a cell that holds JSON ends in a sentence, wherever it is read."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.case import Case
from db.cells import keyed, objects, word
from db.dossier import Options, make
from db.errors import CaseError, Damaged
from tests.small_case import SmallCase

_BAD = ("{", "[1,", "nobody", '["', "[" * 100_000)
_ODD = ("5", "null", '"x"', '["x", 5, null]', '[{"family": 5}]', '{"custom": 7}')


@pytest.mark.parametrize("text", _BAD)
def test_what_is_no_json_is_told(text: str) -> None:
    for read in (objects, keyed):
        with pytest.raises(Damaged, match="not written by Casebinder"):
            read(text)


def test_what_is_none_of_ours_is_left_out() -> None:
    assert objects('[{"a": 1}, 5]') == [{"a": 1}]
    assert objects("") == objects(None) == objects("5") == []
    assert keyed('{"a": 1}') == {"a": 1}
    assert keyed("") == keyed("[]") == {}
    assert word({"a": "b", "c": 5}, "a") == "b"
    assert word({"a": "b", "c": 5}, "c") == word({}, "d") == ""


_CELLS = ("source.author", "source.csl", "snapshot.removed", "actor.external_ids")


@pytest.mark.parametrize("cell", _CELLS)
@pytest.mark.parametrize("text", [*_BAD[:2], *_ODD])
def test_a_dossier_of_such_a_case(small: SmallCase, tmp_path: Path, cell: str, text: str) -> None:
    table, _, column = cell.partition(".")
    with closing(sqlite3.connect(small.path)) as connection:
        standing = connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?", (table,)
        ).fetchall()
        connection.execute("BEGIN")
        for name, _ in standing:
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute(f"UPDATE {table} SET {column} = ?", (text,))
        for _, sql in standing:
            connection.execute(sql)
        connection.commit()
    with Case.open(small.path, read_only=True) as case:
        for template in ("actor", "register"):
            try:
                make(case.main_reader, tmp_path / "out.html", Options(template=template))
            except CaseError as told:
                assert text in _BAD and "not written by Casebinder" in told.sentence
