"""What a bundle starts: the command `casebinder`, which opens the window without words."""

import os
import sys
from pathlib import Path

import unpacking

bundle = Path(getattr(sys, "_MEIPASS", "."))
unpacking.install(bundle)
# The clocks of the world lie here once: those that `zoneinfo` reads.
os.environ.setdefault("PYTZ_TZDATADIR", str(bundle / "tzdata" / "zoneinfo"))

from desktop.__main__ import main  # noqa: E402

main()
