"""The time of day, in a cell: on a clock in any notation, or in words.

Hides the notations, and that a time is only believed beside a date that is exact to the day.
"""

from __future__ import annotations

import re
from dataclasses import replace

from db import when
from db.exchange.tables.cells import digits
from db.exchange.tables.cells_dates import Told

_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:(?P<s>[:.h])(?P<minute>\d\d)?(?::(?P<second>\d\d))?(?:\.\d+)?)?"
    r"\s?(?P<half>[ap]\.?m\.?)?(?:\s?(?:uhr|hrs?|hours?|h))?"
    r"\s?(?P<zone>z|utc|gmt|[+-]\d\d:?\d\d)?", re.IGNORECASE
)  # fmt: skip
_FOUR_DIGITS = re.compile(
    r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?:\s?(?:hrs?|h))?", re.IGNORECASE
)


def at(told: Told, text: str) -> Told:
    """A date with the time of day of another cell, when it is exact to the day."""
    if told.edtf is None or not re.fullmatch(r"-?\d{4}-\d\d-\d\d[?~%]?", told.edtf):
        return told
    words = digits(text).casefold()
    match = _CLOCK.fullmatch(words) or _FOUR_DIGITS.fullmatch(words)
    if match is None:
        found = when.read(f"{words} of 3 May 2020", language="en", thorough=False)
        part = found[0].when.part_of_day if found and found[0].when.edtf == "2020-05-03" else None
        return replace(told, part_of_day=part or told.part_of_day)
    parts = match.groupdict()
    hour = int(parts["hour"])
    half = (parts.get("half") or "")[:1]
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or not (half or parts.get("s") or parts.get("minute") or "uhr" in words):
        return told
    clock = f"{hour:02d}:{int(parts.get('minute') or 0):02d}"
    clock += f":{parts['second']}" if parts.get("second") else ""
    zone = (parts.get("zone") or "").replace("utc", "Z").replace("gmt", "Z").upper()
    if len(zone) == 5:
        zone = f"{zone[:3]}:{zone[3:]}"
    try:
        when.When(told.edtf, clock=clock, zone=zone or None)
    except when.InvalidDate:
        return told
    return replace(told, clock=clock, zone=zone, part_of_day="")
