"""The page as a file: the same bytes for the same case, and a wall that nothing breaks out of."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
import unicodedata
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.case import Case
from db.export import export
from db.export.html import folding, page
from db.export.html.columns import column, deflated, ids
from db.export.html.plain_list import MOST
from db.records import incidents
from db.search.fold import fold
from tests.db.export.html.invented import Invented, incident, many
from tests.small_case import SmallCase


def _silent(share: float, doing: str) -> None:
    pass


def written(content: Any, folder: Path) -> str:
    out = folder / "page.html"
    page.write(content, out, _silent)
    return out.read_text("utf-8")


def packed(text: str, block: str) -> dict[str, Any]:
    """What a block of the page says."""
    found = re.search(rf'id="{block}">([^<]*)</script>', text)
    assert found is not None
    told: dict[str, Any] = json.loads(zlib.decompress(base64.b64decode(found[1]), -15))
    return told


def test_the_same_case_gives_the_same_bytes(case: Case, tmp_path: Path) -> None:
    one, other = tmp_path / "one.html", tmp_path / "other.html"
    export(case.main_reader, one, "html")
    done = export(case.main_reader, other, "html")
    assert one.read_bytes() == other.read_bytes()
    assert done.sha256 == hashlib.sha256(one.read_bytes()).hexdigest()


def test_only_our_script_and_style_may_work(case: Case, tmp_path: Path) -> None:
    out = tmp_path / "page.html"
    export(case.main_reader, out, "html")
    text = out.read_text("utf-8")
    policy = html.unescape(re.findall(r'Content-Security-Policy" content="([^"]*)"', text)[0])
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    assert set(rules) == {
        *("default-src", "script-src", "style-src", "img-src", "font-src"),
        *("base-uri", "form-action"),
    }
    for element, rule in (("script", "script-src"), ("style", "style-src")):
        (inside,) = re.findall(rf"<{element}>(.*?)</{element}>", text, re.S)
        digest = base64.b64encode(hashlib.sha256(inside.encode()).digest()).decode()
        assert rules[rule] == f"'sha256-{digest}'"
    elements = re.sub(r"<(script|style)[ >].*?</\1>", "", text, flags=re.S)
    assert re.findall(r"<[^>]*\s(?:on\w+|style)=", elements) == []
    assert "eval(" not in text and "innerHTML" not in text and "document.write" not in text


def test_what_is_private_is_not_in_it(small: SmallCase, tmp_path: Path) -> None:
    out = tmp_path / "page.html"
    with Case.open(small.path) as case:
        kept = incidents.get(case.main_reader, small.termez)
        assert kept is not None
        with case.step("Keep it private") as step:
            step.update("incident", small.termez, private=1)
        done = export(case.main_reader, out, "html")
    text = out.read_text("utf-8")
    told = json.dumps([packed(text, "first"), packed(text, "rest")], ensure_ascii=False)
    assert kept.title not in packed(text, "first")["incidents"]["title"]["is"]
    assert "denied that such an attack" not in told
    assert packed(text, "first")["case"]["withheld"] == [each.words for each in done.withheld] != []


HOSTILE = (
    "</script><script>window.bad = 1</script>",
    '"><img src=x onerror="window.bad = 2">',
    "<!--<script>",
    "]]></style><style>*{display:none}</style>",
    "%%script%% {{title}}",
    "\u202e\u2066turned around\u2069\u2069",
)


def test_no_text_of_the_case_becomes_markup(tmp_path: Path) -> None:
    made = tuple(incident(n + 1, title) for n, title in enumerate(HOSTILE))
    text = written(Invented(made, title=HOSTILE[0]), tmp_path)
    assert text.count("<script") == 3
    assert text.count("</script>") == 3
    assert text.count("<style") == 1
    assert "<img" not in text
    assert packed(text, "first")["incidents"]["title"]["is"] == list(HOSTILE)


def test_a_very_long_title_is_cut_and_told(tmp_path: Path) -> None:
    told = page.write(
        Invented((incident(1, "x" * 1_000_000),)),  # type: ignore[arg-type]
        tmp_path / "page.html",
        _silent,
    )
    assert told == ("1 title is longer than 1,000 characters and cut there.",)
    assert (tmp_path / "page.html").stat().st_size < 400_000


def test_without_scripts_there_is_a_plain_list(tmp_path: Path) -> None:
    text = written(Invented((incident(1, "Rockets <at> Termez"),)), tmp_path)
    plain = text[text.index("<noscript>") : text.index("</noscript>")]
    assert "Rockets &lt;at&gt; Termez" in plain and "18 April 2022" in plain
    text = written(many(MOST + 1), tmp_path)
    plain = text[text.index("<noscript>") : text.index("</noscript>")]
    assert f"the {MOST + 1:,} incidents" in plain and "<li>" not in plain


def test_five_thousand_incidents_weigh_less_than_two_megabytes(tmp_path: Path) -> None:
    assert len(written(many(5000), tmp_path).encode()) < 2_000_000


@pytest.mark.parametrize("code", [0x130, 0x3A3, 0x6CC, 0x1E9E, 0x13A0, 0x905, 0x1E900, 0x200C])
def test_the_table_folds_a_letter_as_the_search_does(code: int) -> None:
    assert _by_table(chr(code)) == fold(chr(code))


@settings(max_examples=60)
@given(st.text(max_size=60))
def test_the_table_folds_as_the_search_does(text: str) -> None:
    assert text.isascii() or _by_table(text) == fold(text)


def _by_table(text: str) -> str:
    dropped, moved, other = folding.table()
    folds = {code: "" for first, count in dropped for code in range(first, first + count)}
    for first, count, step, by in moved:
        folds.update({code: chr(code + by) for code in range(first, first + count * step, step)})
    folds.update(other)
    return "".join(folds.get(ord(one), one) for one in unicodedata.normalize("NFKD", text))


def test_columns_are_written_as_what_is_shortest() -> None:
    assert column([]) == {"n": 0, "all": None}
    assert column([7, 7, 7]) == {"n": 3, "all": 7}
    assert column(["a", "b", "a", "a"]) == {"of": ["a", "b"], "at": [0, 1, 0, 0]}
    assert column([1000, 1001, 1003]) == {"up": [1000, 1, 2]}
    assert column([3, None]) == {"is": [3, None]}
    assert column([0, False]) == {"is": [0, False]}
    assert ids([1 << 61, (1 << 61) + 1, 5]) == {"ids": [str(1 << 61), 1, "5"]}
    assert zlib.decompress(base64.b64decode(deflated("</script>")), -15) == b"</script>"
