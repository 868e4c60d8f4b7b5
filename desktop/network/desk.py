"""What of the network is kept for the person between two openings: filters, and where all stand.

Hides the form in which places are kept: ids and pixels only, short enough for the settings.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping

import numpy as np

from desktop.network.material import Standing, stood
from desktop.network.page import NetworkPage

#: Of larger networks no places are kept: thousands are arranged alike each time anyhow.
MOST = 1_500
_ROW = np.dtype([("id", "<i8"), ("x", "<f4"), ("y", "<f4")])


def kept(page: NetworkPage) -> dict[str, object]:
    """The filters and the places, as plain JSON values."""
    picture = page.picture
    standing = stood(picture) if picture is not None else page.standing
    return {"filters": page.panel.kept(), "places": "" if standing is None else _written(standing)}


def put(page: NetworkPage, held: Mapping[str, object]) -> None:
    """Stand so again; what cannot be read is left out."""
    filters = held.get("filters")
    page.panel.put(filters if isinstance(filters, Mapping) else {})
    standing = _read(held.get("places"))
    if standing is not None:
        page.stand(standing)


def _written(standing: Standing) -> str:
    if len(standing.at) > MOST:
        return ""
    rows = np.array([(one, x, y) for one, (x, y) in sorted(standing.at.items())], _ROW)
    return base64.b64encode(rows.tobytes()).decode()


def _read(text: object) -> Standing | None:
    try:
        held = base64.b64decode(str(text or ""), validate=True)
        rows = np.frombuffer(held, _ROW)
    except (ValueError, binascii.Error):
        return None
    sound = np.isfinite(rows["x"]) & np.isfinite(rows["y"])
    if not rows.size or not sound.all():
        return None
    return Standing({int(one): (float(x), float(y)) for one, x, y in rows.tolist()})
