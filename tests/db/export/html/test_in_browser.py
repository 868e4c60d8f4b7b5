"""The page in a browser: it opens from a file, searches, zooms, goes back, prints, and is harmless.

One Chromium for the whole module; where there is none, these tests are skipped.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from types import ModuleType
from typing import Any

import pypdfium2
import pytest

from db import demo
from db.case import Case
from db.export import export
from db.export.html import folding, page
from db.search.fold import fold
from tests.db.export import hostile, tangled_case
from tests.db.export.html.browser import Browser, running
from tests.db.export.html.invented import Invented, incident, many
from tests.db.export.html.test_page import HOSTILE
from tests.db.test_search import _SAME

_ROWS = "document.querySelectorAll('.record').length"
_TITLE = "(document.querySelector('#card h2') || {}).textContent"
_FOLD = files("resources").joinpath("page", "fold.js").read_text("utf-8")
_STATUS = "document.getElementById('status').textContent"


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with running(tmp_path_factory.mktemp("profile")) as one:
        yield one


@pytest.fixture(scope="module")
def demo_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    demo.build(folder / "demo.case")
    out = folder / "demo.html"
    with Case.open(folder / "demo.case") as case:
        export(case.main_reader, out, "html")
    return out


def _write(content: Any, folder: Path) -> Path:
    out = folder / "page.html"
    page.write(content, out, lambda share, doing: None)
    return out


def _search(browser: Browser, words: str) -> None:
    browser.ask(
        f"(() => {{ const q = document.getElementById('query'); q.value = {json.dumps(words)};"
        " q.dispatchEvent(new Event('input')); })()"
    )


def _follow(browser: Browser, words: str) -> None:
    browser.ask(
        "location.hash = [...document.querySelectorAll('.record')]"
        f".find((one) => one.textContent.includes({json.dumps(words)})).hash"
    )


def test_it_opens_from_a_file_and_draws(browser: Browser, demo_page: Path) -> None:
    browser.size(1600, 1000)
    browser.open(demo_page)
    browser.until(f"{_STATUS} === '21 of 21 incidents in view · UTC'")
    colours = browser.ask(
        "(() => { const c = document.getElementById('plot'); const d = c.getContext('2d')"
        ".getImageData(0, 0, c.width, c.height).data; const s = new Set();"
        " for (let n = 0; n < d.length; n += 4) s.add(d[n] << 16 | d[n+1] << 8 | d[n+2]);"
        " return s.size; })()"
    )
    assert colours > 50
    assert browser.complaints == []


def test_a_card_says_who_says_what_and_back_goes_back(browser: Browser, demo_page: Path) -> None:
    browser.size(1366, 900)
    browser.open(demo_page)
    _follow(browser, "Rockets at Termez")
    browser.until(f"{_TITLE} === 'Rockets at Termez'")
    ledger = browser.ask("document.querySelector('.ledger').innerText")
    assert "Government of Uzbekistan" in ledger and "F3" in ledger
    words = browser.ask("document.getElementById('card').innerText")
    assert "denied that" in words and "contested" in words and "roughly even chance" in words
    own = browser.ask("location.hash")
    browser.ask("document.querySelector('.ledger a').click()")
    browser.until(f"{_TITLE} === 'Islamic State – Khorasan'")
    assert "ولاية خراسان" in browser.ask("document.getElementById('card').innerText")
    browser.ask("history.back()")
    browser.until(f"{_TITLE} === 'Rockets at Termez'")
    browser.ask("history.back()")
    browser.until("document.activeElement.textContent.includes('Rockets at Termez')")
    assert browser.complaints == []
    browser.size(390, 844, 2.0)
    browser.open(demo_page, own)
    browser.until(f"{_TITLE} === 'Rockets at Termez'")
    assert browser.ask("document.getElementById('plot').clientHeight") == 0
    browser.ask("document.querySelector('.back a').click()")
    browser.until("document.getElementById('plot').clientHeight > 200")
    assert browser.complaints == []


def test_keys_walk_zoom_and_open(browser: Browser, demo_page: Path) -> None:
    browser.size(1366, 900)
    browser.open(demo_page)
    span = "document.getElementById('span').textContent"
    browser.until(f"{span} !== ''")
    whole = browser.ask(span)
    browser.ask("document.getElementById('plot').focus()")
    browser.press("+")
    browser.press("+")
    browser.until(f"{span} !== {json.dumps(whole)}")
    browser.press("0")
    browser.until(f"{span} === {json.dumps(whole)}")
    browser.press("ArrowRight")
    browser.until("location.hash.startsWith('#incident-')")
    browser.press("Enter")
    browser.until("document.activeElement.id === 'card'")
    browser.press("Escape")
    browser.until("location.hash === '#incidents'")
    browser.mouse("mouseWheel", 600, 400, deltaX=0, deltaY=-600)
    browser.until(f"{span} !== {json.dumps(whole)}")
    browser.press("/")
    browser.until("document.activeElement.id === 'query'")
    assert browser.complaints == []


def test_what_is_typed_is_found(browser: Browser, tmp_path: Path) -> None:
    made = tuple(incident(n + 1, f"Bericht {each[0]} 7", "1990") for n, each in enumerate(_SAME))
    browser.open(_write(Invented(made), tmp_path))
    for written, typed in (_SAME[0], _SAME[9], _SAME[13]):
        _search(browser, typed)
        wanted = json.dumps(f"Bericht {written} 7")
        browser.until(
            f"{_ROWS} < 4 && [...document.querySelectorAll('.record .first bdi')]"
            f".some((one) => one.textContent === {wanted})"
        )
    _search(browser, "nowhere")
    browser.until(f"{_ROWS} === 0")
    browser.until("document.getElementById('spoken').textContent === '0 incidents found'")
    assert browser.complaints == []


def test_every_spelling_is_found(browser: Browser) -> None:
    pairs = json.dumps([(f"Bericht {written} 7", typed) for written, typed in _SAME])
    found = browser.ask(
        f"(() => {{ {_FOLD}; learnFolds({json.dumps(folding.table())});"
        f" return {pairs}.filter(([written, typed]) =>"
        " terms(typed).every((one) => held(written).includes(one))).length; })()"
    )
    assert found == len(_SAME)


def test_the_page_folds_as_the_program_does(browser: Browser) -> None:
    chance = random.Random(7)
    codes = [*range(0x20, 0x3000), *range(0xA640, 0xA700), *range(0xFB00, 0xFF00), 0x1E900]
    letters = [chr(code) for code in codes if not 0xD800 <= code < 0xE000]
    texts = ["".join(chance.choices(letters, k=12)) for _ in range(2000)]
    table = json.dumps(folding.table())
    folded = browser.ask(
        f"(() => {{ {_FOLD}; learnFolds({table}); return {json.dumps(texts)}.map(fold); }})()"
    )
    # What one of the two does not know as a letter yet is no difference in folding.
    differing = [t for t, f in zip(texts, folded, strict=True) if f != fold(t)]
    assert differing == []


def test_a_hostile_case_does_nothing(browser: Browser, tmp_path: Path) -> None:
    made = tuple(incident(n + 1, title, summary=title) for n, title in enumerate(HOSTILE))
    long = incident(99, "x" * 1_000_000, "2022-05-01", summary="y" * 1_000_000)
    out = _write(Invented((*made, long), title=HOSTILE[0]), tmp_path)
    browser.size(1366, 900)
    browser.open(out)
    for number in (*range(1, len(made) + 1), 99):
        browser.ask(f"location.hash = '#incident-{number}'")
        browser.until(f"location.hash === '#incident-{number}' && Boolean({_TITLE})")
    assert browser.ask("[typeof window.bad, document.images.length, document.scripts.length]") == [
        "undefined",
        0,
        1,
    ]
    assert browser.ask("document.getElementById('title').textContent") == HOSTILE[0]
    assert browser.ask("document.documentElement.scrollWidth <= innerWidth")
    assert browser.complaints == []


@pytest.mark.parametrize("made", [hostile, tangled_case])
def test_every_card_of_a_wild_case_opens(
    browser: Browser, tmp_path: Path, made: ModuleType
) -> None:
    made.build(tmp_path / "wild.case")
    out = tmp_path / "wild.html"
    with Case.open(tmp_path / "wild.case") as case:
        export(case.main_reader, out, "html")
    with browser.beforehand("globalThis.alert = () => { globalThis.bad = 1; }"):
        browser.open(out)
        for kind in ("incidents", "actors", "sources"):
            browser.ask(f"location.hash = '#{kind}'")
            browser.until(f"document.querySelector('[aria-current=page]').hash === '#{kind}'")
            hashes = browser.ask("[...document.querySelectorAll('.record')].map((one) => one.hash)")
            assert hashes
            for each in hashes:
                browser.ask(f"location.hash = '{each}'")
                browser.until(f"document.querySelector('.anchor code')?.textContent === '{each}'")
                foreign = browser.ask(
                    "[...document.querySelectorAll('#card a')].map((one) => one.protocol + one.rel)"
                    ".filter((one) => !/^(file:|https?:noopener noreferrer)$/.test(one))"
                )
                assert foreign == []
        assert browser.ask("[typeof bad, document.images.length]") == ["undefined", 0]
    assert browser.complaints == []


def test_a_browser_without_unpacking_unpacks_itself(browser: Browser, demo_page: Path) -> None:
    with browser.beforehand("delete globalThis.DecompressionStream"):
        browser.open(demo_page)
        browser.until(f"{_STATUS}.startsWith('21 of 21')")
        assert browser.ask("typeof DecompressionStream") == "undefined"
    assert browser.complaints == []


def test_a_file_that_was_cut_says_so(browser: Browser, demo_page: Path, tmp_path: Path) -> None:
    text = demo_page.read_text("utf-8")
    at = text.index('id="first">') + 4000
    cut = tmp_path / "cut.html"
    cut.write_text(text[:at] + text[text.index("</script>", at) :], "utf-8")
    browser.open(cut, ready="document.body.innerText.includes('was cut short')")


def test_filters_count_what_passes(browser: Browser, tmp_path: Path) -> None:
    browser.open(_write(many(400), tmp_path))
    browser.ask("document.querySelector('[data-picker=standing]').click()")
    browser.ask("document.querySelector('#picker input[type=checkbox]').click()")
    browser.until(f"{_STATUS}.includes('400 in the file')")
    browser.ask("document.querySelector('[data-picker=period]').click()")
    browser.ask("document.querySelector('#picker input').focus()")
    browser.type("2015")
    browser.until("document.querySelector('[data-picker=period]').textContent === 'From 2015'")
    browser.press("Escape")
    browser.until("document.getElementById('picker') === null")
    browser.ask("document.querySelector('#pickers .plain').click()")
    browser.until(f"!{_STATUS}.includes('in the file')")
    assert browser.complaints == []


@pytest.mark.parametrize("width", [390, 820, 1600])
def test_nothing_hangs_over_the_edge_and_all_has_a_name(
    browser: Browser, demo_page: Path, width: int
) -> None:
    browser.size(width, 844, 2.0, dark=True)
    browser.open(demo_page)
    assert browser.ask("document.documentElement.dataset.theme") == "dark"
    for address in ("#incidents", "#actors", "#sources", "#about"):
        browser.ask(f"location.hash = '{address}'")
        browser.until(f"location.hash === '{address}'")
        assert browser.ask("document.documentElement.scrollWidth <= innerWidth")
        nameless = browser.ask(
            "[...document.querySelectorAll('button, a, input, select')].filter((one) =>"
            " !one.closest('[hidden]') && !(one.textContent.trim() || one.labels?.length ||"
            " one.getAttribute('aria-label') || one.title)).map((one) => one.outerHTML)"
        )
        assert nameless == []
    assert browser.complaints == []


def test_on_paper_stands_what_passes(browser: Browser, demo_page: Path) -> None:
    browser.size(1366, 900)
    browser.open(demo_page)
    with pypdfium2.PdfDocument(browser.paper()) as paper:  # type: ignore[no-untyped-call]
        words = "".join(sheet.get_textpage().get_text_bounded() for sheet in paper)
    assert "21 incidents" in words and "Storming of a guesthouse" in words
    assert "fingerprint" in words
    assert browser.complaints == []


def test_without_scripts_the_list_is_read(browser: Browser, demo_page: Path) -> None:
    browser.open(demo_page, script=False)
    browser.ask("1")
    assert browser.complaints == []
