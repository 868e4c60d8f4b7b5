"""Files of other people and damaged files: looked at without trust, and their values brought into
a fresh file of our own making.

`inspect` says whether a file has our shape; `make_safe` takes everything or refuses with one
sentence; `recover` takes what it can and says what is missing.
"""

from __future__ import annotations

from db.strangers.making_safe import inspect, make_safe
from db.strangers.outcome import Facts, Loss, Made, Recovered
from db.strangers.recovering import recover

__all__ = ["Facts", "Loss", "Made", "Recovered", "inspect", "make_safe", "recover"]
