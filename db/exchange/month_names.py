"""Names of months in languages that lists of references use and the reading of dates does not know.

Hides the order of day, month and year in these languages: "26 de enero de 2009", "6. März 2011".
"""

from __future__ import annotations

import re

_NAMES = """
    janvier enero januar gennaio janeiro januari
    février febrero februar febbraio fevereiro februari
    mars marzo märz - março maart
    avril abril april aprile - -
    mai mayo - maggio maio mei
    juin junio juni giugno junho -
    juillet julio juli luglio julho -
    août agosto august - - augustus
    septembre septiembre september settembre setembro -
    octobre octubre oktober ottobre outubro -
    novembre noviembre november - novembro -
    décembre diciembre dezember dicembre dezembro december
"""
_MONTHS = {
    name: number
    for number, line in enumerate(_NAMES.strip().splitlines(), 1)
    for name in line.split()
    if name != "-"
}
_DATE = re.compile(
    r"(?:(\d{1,2})(?:\.|er|º)?\s+(?:de\s+)?)?([^\W\d_]+)\.?,?\s+(?:de\s+|del\s+)?(\d{4})"
)


def edtf(text: str) -> str:
    """The date with a month in another language, as EDTF to the day or the month; "" for none."""
    found = _DATE.fullmatch(" ".join(text.casefold().split()))
    month = _MONTHS.get(found[2]) if found else None
    if found is None or month is None:
        return ""
    return f"{found[3]}-{month:02d}" + (f"-{int(found[1]):02d}" if found[1] else "")
