"""What a bundle starts: the command `casebinder`, which opens the window without words."""

import os
import sys
from pathlib import Path

import unpacking

bundle = Path(getattr(sys, "_MEIPASS", "."))
unpacking.install(bundle)
# The clocks of the world lie here once, on Linux in the system: for `zoneinfo` and for `pytz`.
clocks = str(bundle / "tzdata" / "zoneinfo")
if sys.platform == "linux":
    clocks = os.environ.setdefault("PYTHONTZPATH", "/usr/share/zoneinfo")
os.environ.setdefault("PYTZ_TZDATADIR", clocks)

from desktop.__main__ import main  # noqa: E402

main()
