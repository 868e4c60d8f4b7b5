"""The marks of dossiers as drawings: the same as on paper, told apart without colour."""

from __future__ import annotations

import functools

from db.dossier.clean import direction
from db.dossier.document import Bar, Bin, Tick
from db.dossier.editable.drawing import (
    ACCENT,
    ALARM,
    HAIR,
    INK,
    MID,
    SOFT,
    WHITE,
    Box,
    Drawing,
    Line,
    Part,
    Ring,
    Shape,
    Words,
)
from db.dossier.wording import Wording

_WIDE, _HIGH = 3.4, 2.5
_EDGE = 0.2
_BAR_HIGH, _ROW_HIGH, _SHORTEST = 2.5, 4.0, 1.5
_ARROW = 2.0


@functools.cache
def standing(code: str, alt: str) -> Drawing:
    """The mark of a standing (code of terms.STANDINGS)."""
    parts = _manner(code, _EDGE, _EDGE, _WIDE, _HIGH)
    return Drawing(_WIDE + 2 * _EDGE, _HIGH + 2 * _EDGE, parts, alt)


@functools.cache
def sign(kind: str, alt: str) -> Drawing:
    """A mark beside words: core | span | edge | ring | broken | tick."""
    if kind == "ring":
        return Drawing(2.6, 2.6, (Ring(1.3, 1.3, 1.05, INK),), alt)
    if kind == "broken":
        across = (Line(0.2, 0.2, 2.4, 2.4, ALARM, 0.4), Line(0.2, 2.4, 2.4, 0.2, ALARM, 0.4))
        return Drawing(2.6, 2.6, across, alt)
    if kind == "tick":
        strokes = (Line(0.2, 1.5, 1.1, 2.3, ACCENT, 0.4), Line(1.1, 2.3, 2.8, 0.3, ACCENT, 0.4))
        return Drawing(3.0, 2.6, strokes, alt)
    if kind == "edge":
        return Drawing(2.0, 2.6, (_arrow(0.1, 0.2, False, ACCENT),), alt)
    span: tuple[Part, ...] = (Box(_EDGE, _EDGE, 9, _HIGH, f"hatch:{ACCENT}", ACCENT),)
    if kind == "core":
        span += (Box(3 + _EDGE, _EDGE, 3, _HIGH, ACCENT),)
    return Drawing(9 + 2 * _EDGE, _HIGH + 2 * _EDGE, span, alt)


def bar(held: Bar, code: str, ticks: tuple[Tick, ...], width: float, alt: str) -> Drawing:
    """A date on its axis, `width` millimetres wide; arrows reach past it."""
    inner = width - 2 * _ARROW
    parts: list[Part] = [
        Line(
            _ARROW + each.at * inner,
            0,
            _ARROW + each.at * inner,
            _ROW_HIGH,
            HAIR,
            0.18 if each.strong else 0.1,
        )
        for each in ticks
    ]
    top = (_ROW_HIGH - _BAR_HIGH) / 2
    wide = max((held.end - held.start) * inner, _SHORTEST)
    start = _ARROW + min(held.start * inner, inner - wide)
    core = (held.core[1] - held.core[0]) * inner if held.core else 0.0
    if held.core is None or core <= wide - 0.2:
        hatched = ALARM if code in ("denied", "disputed") else ACCENT
        parts.append(Box(start, top, wide, _BAR_HIGH, f"hatch:{hatched}", hatched))
    if held.core is not None:
        core = max(core, _SHORTEST)
        at = _ARROW + min(held.core[0] * inner, inner - core)
        parts.extend(_manner(code, at, top, core, _BAR_HIGH))
    colour = ALARM if code == "denied" else ACCENT
    if held.before:
        parts.append(_arrow(0.1, top + 0.15, True, colour))
    if held.after:
        parts.append(_arrow(width - 1.6, top + 0.15, False, colour))
    return Drawing(width, _ROW_HIGH, tuple(parts), alt)


def axis(ticks: tuple[Tick, ...], width: float, alt: str) -> Drawing:
    """The head of rows of bars: years, months or days."""
    inner = width - 2 * _ARROW
    parts: list[Part] = []
    for each in ticks:
        at = _ARROW + each.at * inner
        parts.append(Line(at, 2.8, at, _ROW_HIGH, SOFT, 0.18))
        if each.at < 0.92 and each.label:
            parts.append(Words(at + 0.4, 2.6, each.label, SOFT, 2.1, each.strong))
    return Drawing(width, _ROW_HIGH, tuple(parts), alt)


def turned(drawing: Drawing, say: Wording) -> Drawing:
    """With time running from right to left where the language of the dossier does."""
    return drawing.mirrored() if direction("", say.lang) == "rtl" else drawing


def columns(bins: tuple[Bin, ...], ticks: tuple[Tick, ...], width: float, alt: str) -> Drawing:
    """The overview: a column for each unit of time, surely then and possibly then."""
    high = 20.0
    most = max(1, *(each.possibly for each in bins)) if bins else 1
    step = width / max(1, len(bins))
    wide = max(step - 0.5, 0.6)
    parts: list[Part] = []
    for place, each in enumerate(bins):
        full, sure = high * each.possibly / most, high * each.surely / most
        if each.possibly > each.surely:
            parts.append(
                Box(place * step, high - full, wide, full - sure, f"hatch:{ACCENT}", ACCENT)
            )
        if each.surely:
            parts.append(Box(place * step, high - sure, wide, sure, ACCENT))
    parts.append(Line(0, high, width, high, INK))
    for tick in ticks:
        at = tick.at * width
        parts.append(Line(at, high, at, high + 1.4, SOFT, 0.18))
        if tick.at < 0.96 and tick.label:
            parts.append(Words(at + 0.8, high + 3.2, tick.label, SOFT, 2.4, tick.strong))
    return Drawing(width, high + 4.5, tuple(parts), alt)


def _manner(code: str, x: float, y: float, wide: float, high: float) -> tuple[Part, ...]:
    """A span filled in the manner of a standing."""
    if code == "confirmed":
        return (Box(x, y, wide, high, ACCENT, ACCENT, 0.2),)
    if code == "reported":
        return (Box(x, y, wide, high, MID, ACCENT, 0.2),)
    if code == "claimed":
        return (Box(x, y, wide, high, WHITE, ACCENT, 0.28),)
    if code == "denied":
        across = Line(x, y + high, x + wide, y, ALARM, 0.28)
        return (Box(x, y, wide, high, WHITE, ALARM, 0.28), across)
    half = high / 2
    return (
        Box(x, y, wide, half, ACCENT, ACCENT, 0.2),
        Box(x, y + half, wide, half, WHITE, ALARM, 0.28),
    )


def _arrow(x: float, y: float, left: bool, colour: str) -> Shape:
    if left:
        return Shape(((x, y + 1.1), (x + 1.5, y), (x + 1.5, y + 2.2)), colour)
    return Shape(((x, y), (x + 1.5, y + 1.1), (x, y + 2.2)), colour)
