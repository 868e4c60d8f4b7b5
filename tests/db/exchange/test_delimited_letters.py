"""Which letters a table is in, when what tells it comes late or is cut."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.exchange import delimited

BLOCK = 1 << 20


def read(path: Path) -> tuple[delimited.Survey, list[list[str]]]:
    found = delimited.survey(path)
    return found, [list(record) for _, _, record in delimited.records(path, found, ",")]


@pytest.mark.parametrize("plain", [b"", b"a,b\n" * BLOCK, b"a,b\n" * (BLOCK // 4 - 1) + b"abc"])
def test_accents_may_come_late(tmp_path: Path, plain: bytes) -> None:
    path = tmp_path / "late.csv"
    path.write_bytes(plain + "né,Café\n".encode("cp1252") + b"a,b\n" * 9)
    found, records = read(path)
    assert (found.encoding, found.cut) == ("cp1252", False)
    assert found.doubt
    assert records[-10][1] == "Café"


def test_utf8_that_is_cut_in_a_letter_stays_utf8(tmp_path: Path) -> None:
    path = tmp_path / "cut.csv"
    path.write_bytes("né,Café\nà,Château".encode()[:-1] + "é".encode()[:1])
    found, records = read(path)
    assert (found.encoding, found.cut) == ("utf-8-sig", True)
    assert "was cut" in found.doubt
    assert records == [["né", "Café"], ["à", "Châtea\ufffd"]]


def test_one_odd_byte_after_plain_ascii_is_a_letter_of_another_table(tmp_path: Path) -> None:
    path = tmp_path / "last.csv"
    path.write_bytes("name,place\nFront,Café".encode("cp1252"))
    found, records = read(path)
    assert (found.encoding, found.cut) == ("cp1252", False)
    assert records[-1] == ["Front", "Café"]
