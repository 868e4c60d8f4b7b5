"""Early, middle and late: parts of a month, a year, a decade or a century as EDTF.

Hides the conventions: of a year the four-month codes 37, 38 and 39 marked `~`; of a month the days
1 to 10, 11 to 20 and 21 to the end; of a decade and a century its thirds. An edge inside the whole
is marked `~`, because the wording draws no line there; an edge of the whole is sharp.
"""

import re

from db.when.gregorian import month_length


def third_text(edtf: str, third: int) -> str | None:
    """EDTF of the early (0), middle (1) or late (2) part of a year, month, decade or century.

    None when the date has no such part.
    """
    if re.fullmatch(r"-?\d{4}", edtf):
        return f"{edtf}-{37 + third}~"
    if re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", edtf):
        last = month_length(int(edtf[:4]), int(edtf[5:]))
        return _between([f"{edtf}-{day:02d}" for day in (1, 10, 11, 20, 21, last)], third)
    if re.fullmatch(r"\d{3}X", edtf):
        start = int(edtf[:3]) * 10
        return _between([f"{start + year:04d}" for year in (0, 3, 3, 6, 6, 9)], third)
    if re.fullmatch(r"\d\dXX", edtf):
        start = int(edtf[:2]) * 100
        return _between([f"{start + year:04d}" for year in (0, 33, 33, 66, 66, 99)], third)
    return None


def _between(edges: list[str], third: int) -> str:
    first, last = edges[2 * third], edges[2 * third + 1]
    return f"[{first}{'~' if third > 0 else ''}..{last}{'~' if third < 2 else ''}]"
