"""Nothing a person sees in the window was left in English."""

import os
import subprocess
import sys
from pathlib import Path

from db import demo

ROOT = Path(__file__).resolve().parents[2]


def test_every_text_of_the_window_passes_through_the_language(tmp_path: Path) -> None:
    case = tmp_path / "demo.case"
    demo.build(case)
    walk = Path(__file__).with_name("marked_speech.py")
    told = subprocess.run(
        [sys.executable, str(walk), str(case), str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    assert told.stdout == ""
