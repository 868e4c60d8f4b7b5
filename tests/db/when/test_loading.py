"""What loading the package costs: no date library comes with it."""

import subprocess
import sys
from pathlib import Path

HEAVY = (
    "dateparser",
    "dateutil",
    "edtf",
    "pyparsing",
    "db.when.phrases",
    "db.when.abroad",
    "db.when.stamps",
)


def test_no_date_library_is_loaded_before_a_text_needs_it() -> None:
    code = f"import sys, db.when; print([name for name in {HEAVY!r} if name in sys.modules])"
    root = Path(__file__).resolve().parents[3]
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root
    )
    assert ran.stdout.strip() == "[]"


def test_english_is_read_without_the_library_for_other_languages() -> None:
    code = (
        "import sys; from db.when import read; read('3-5 May 2022'); "
        "print('dateparser' in sys.modules)"
    )
    root = Path(__file__).resolve().parents[3]
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root
    )
    assert ran.stdout.strip() == "False"
