"""Reports of faults hold what mends them and nothing of a case, whatever an error says."""

from __future__ import annotations

import builtins
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop import fault_log, faults

SECRETS = ("Abdul Rahman", "Кабул", "خراسان", "+998 71 234", "Rahman’s house", "12 Apr 2022")


def _fault(error: Exception) -> faults.Report:
    name = SECRETS[0]  # stands in a variable of the frame
    held: dict[str, int] = {}
    try:
        try:
            held[name]
        except KeyError as cause:
            raise error from cause
    except (ValueError, RuntimeError) as raised:
        return faults.report(f"Rename “{SECRETS[0]}”", raised)
    raise AssertionError


def test_nothing_of_the_case_is_in_a_report() -> None:
    said = f"could not merge {' / '.join(SECRETS)} in {Path.home() / 'Boris' / 'kabul.case'}"
    text = _fault(RuntimeError(said)).text
    for secret in (*SECRETS, "Rahman", "Abdul", "kabul.case", "Boris", str(Path.home())):
        assert secret not in text.replace("SECRETS", ""), secret


def test_a_report_says_where_and_on_what() -> None:
    report = _fault(ValueError("invalid literal for int() with base 10: 'Kabul'"))
    assert "Casebinder " in report.text
    assert "SQLite 3." in report.text
    assert "desktop/test_faults.py" in report.text
    assert "in _fault" in report.text
    assert "KeyError: '…'" in report.text
    assert "ValueError: invalid literal for int() with base …: '…'" in report.text


@settings(max_examples=60)
@given(st.text())
def test_only_known_words_stay(said: str) -> None:
    kept = faults.scrubbed(said, frozenset({"open"}))
    for word in faults._WORD.findall(kept):
        assert word in said
        assert word == "open" or word.lower() in faults._SAID or hasattr(builtins, word)


def test_the_log_is_bounded_newest_first_and_can_be_cleared(tmp_path: Path) -> None:
    log = tmp_path / "Casebinder" / "faults.txt"
    assert fault_log.read(log) == ""
    begun = datetime(2026, 3, 1, 12, 0)
    for number in range(45):
        fault_log.note(log, f"report {number}\n", begun + timedelta(minutes=number))
    text = fault_log.read(log)
    assert text.startswith("2026-03-01 12:44\nreport 44\n")
    assert "report 5\n" in text
    assert "report 4\n" not in text.splitlines(keepends=True)
    fault_log.clear(log)
    assert fault_log.read(log) == ""
