"""The case file in other hands: Datasette and sqlite-utils show it as people read it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import sqlite_utils

from db.migrations.m04_readable_views import VIEWS
from tests.small_case import SmallCase


def _rows(small: SmallCase, view: str) -> list[dict[str, Any]]:
    return list(sqlite_utils.Database(small.path).query(f"SELECT * FROM {view}"))


def test_sqlite_utils_lists_the_views_and_their_rows(small: SmallCase) -> None:
    database = sqlite_utils.Database(small.path)
    assert set(database.view_names()) == set(VIEWS)
    rows = {row["id"]: row for row in _rows(small, "readable_incidents")}
    rockets = rows[small.termez]
    assert rockets["title"] == "Rockets at Termez"
    assert rockets["first_possible_day"] == rockets["last_possible_day"] == "2022-04-18"
    assert rockets["stands_as"] == "disputed"
    assert "IS-Khorasan" in rockets["actors"]


def test_a_claim_reads_as_a_sentence_would(small: SmallCase) -> None:
    said = [row for row in _rows(small, "readable_claims") if row["incident_id"] == small.termez]
    assert [(row["speaker"], row["act"]) for row in said] == [
        ("IS-Khorasan", "claims responsibility"),
        ("Government of Uzbekistan", "denies"),
        ("Taliban", "denies"),
    ]
    assert all(row["quote"] and row["source"] == "Rockets over the Amu" for row in said)


def test_what_was_deleted_is_not_shown(small: SmallCase) -> None:
    from db.case import Case

    with Case.open(small.path) as case, case.step("Delete incident") as step:
        step.delete("incident", small.termez)
    assert small.termez not in [row["id"] for row in _rows(small, "readable_incidents")]


@pytest.mark.parametrize("view", sorted(VIEWS))
def test_datasette_shows_every_view(view: str, small: SmallCase) -> None:
    page = asyncio.run(_page(small.path, f"/{small.path.stem}/{view}.json?_shape=objects"))
    assert page["rows"] == _rows(small, view)
    assert page["rows"]


async def _page(path: Path, address: str) -> Mapping[str, Any]:
    from datasette import app

    make: Any = app.Datasette
    datasette = make(immutables=[str(path)], settings={"num_sql_threads": 1})
    answer = await datasette.client.get(address)
    assert answer.status_code == 200, answer.text
    found: Mapping[str, Any] = answer.json()
    return found
