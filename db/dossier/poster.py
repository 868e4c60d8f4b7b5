"""The timeline poster: lanes of actors or kinds on one large sheet, with labels that never meet.

Hides the layout: letters begin as large as the sheet allows and shrink until every bar has a row in
which neither it nor its title touches another; titles are then cut shorter, then left out; where
even bare bars find no room, a lane shows counts.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from db.dossier.axis import Axis, unit_label, unit_of
from db.dossier.clean import clean
from db.dossier.document import ActorProfile, IncidentSection
from db.dossier.figure import Dated, column, spanned, units, whole_axis
from db.dossier.fitting import fitted
from db.dossier.labelling import Placed, Wanted, filled_in, placed
from db.dossier.options import Options
from db.dossier.parts import Poster, PosterBar, PosterLane
from db.dossier.values import Text, Tick
from db.dossier.wording import Wording

#: Sheets in millimetres, upright.
_SHEETS = {
    "a0": (841.0, 1189.0),
    "a1": (594.0, 841.0),
    "a2": (420.0, 594.0),
    "a3": (297.0, 420.0),
    "a4": (210.0, 297.0),
    "us-letter": (215.9, 279.4),
}
#: What a printer leaves white around a sheet that is glued to others.
_EDGE = 12.0
_LETTERS = (24.0, 20.0, 17.0, 14.5, 12.5, 11.0, 10.0, 9.0, 8.0, 7.2, 6.4, 5.8)
_LENGTHS = (40.0, 28.0, 20.0)
_POINT = 25.4 / 72
_LEAST_ROW = 1.1
#: How far rows are drawn apart, and bars made thicker, where there is room to spare.
_LOOSEST, _THICKEST = 2.4, 1.5
_LABELLED_ROW = 2.5
_MONTHS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000)


@dataclass(frozen=True, slots=True)
class _Lane:
    """What stands in a lane before it is laid out."""

    name: Text
    native: Text
    incidents: tuple[Dated, ...]


def poster(
    sections: Sequence[IncidentSection],
    dated: Sequence[Dated],
    profiles: Sequence[ActorProfile],
    options: Options,
    say: Wording,
) -> Poster:
    """The poster of all incidents, on the paper and as the options say."""
    sheet = _sheet(options)
    shown = [each for each in dated if each.bounds is not None and each.anchor is not None]
    undated = len(dated) - len(shown)
    if not shown:
        return replace(sheet, undated=undated)
    by, lanes = _lanes(sections, shown, profiles, _most_lanes(sheet), say)
    axis = whole_axis(shown)
    laid = _laid_out(sheet, lanes, axis)
    if laid.unit:
        axis = spanned(units(axis, short=False)[0])
    count = sum(len(lane.incidents) for lane in lanes)
    return replace(
        laid,
        by=by,
        ticks=_ticks(axis, laid, say.lang),
        undated=undated,
        repeated=count > len(shown),
    )


def _sheet(options: Options) -> Poster:
    width, height = _SHEETS[options.paper]
    if options.landscape:
        width, height = height, width
    margin = 10.0 + 0.012 * width
    whole = Poster(width=width, height=height, margin=round(margin, 2))
    if not options.tiled or options.paper in ("a4", "us-letter"):
        return whole
    small = _SHEETS["a4"]
    fits = []
    for across, down in (small, small[::-1]):
        inner = (across - 2 * _EDGE, down - 2 * _EDGE)
        fits.append(((_times(width, inner[0]), _times(height, inner[1])), inner))
    sheets, inner = min(fits, key=lambda each: each[0][0] * each[0][1])
    return replace(whole, sheets=sheets, sheet=inner)


def _times(whole: float, part: float) -> int:
    return int(-(-whole // part))


def _most_lanes(sheet: Poster) -> int:
    return max(5, min(20, int(sheet.height / 42)))


def _lanes(
    sections: Sequence[IncidentSection],
    shown: Sequence[Dated],
    profiles: Sequence[ActorProfile],
    most: int,
    say: Wording,
) -> tuple[str, list[_Lane]]:
    """The actors of most incidents, each in the order of its first; without actors, the kinds."""
    section = {each.number: each for each in sections}
    by_actor: dict[int, list[Dated]] = {}
    for each in shown:
        for number in dict.fromkeys(line.profile for line in section[each.number].actors):
            if number is not None:
                by_actor.setdefault(number, []).append(each)
    if len(by_actor) > 1:
        known = {profile.number: profile for profile in profiles}
        first = sorted(by_actor, key=lambda number: (-len(by_actor[number]), number))[:most]
        chosen = sorted(first, key=lambda number: by_actor[number][0].number)
        lanes = [
            _Lane(known[number].name, known[number].native, tuple(by_actor[number]))
            for number in chosen
        ]
        told = {each.number for number in chosen for each in by_actor[number]}
        rest = tuple(each for each in shown if each.number not in told)
        if rest:
            lanes.append(_Lane(Text(str(say.words["poster"]["others"]), say.lang), Text(""), rest))
        return "actor", lanes
    by_kind: dict[str, list[Dated]] = {}
    for each in shown:
        by_kind.setdefault(section[each.number].kind, []).append(each)
    return "kind", [
        _Lane(Text(kind, say.lang), Text(""), tuple(held)) for kind, held in by_kind.items()
    ]


def _laid_out(sheet: Poster, lanes: Sequence[_Lane], axis: Axis) -> Poster:
    """The largest letters with which all of it fits."""
    least = _framed(sheet, _LETTERS[-1])
    bare = [placed(_wanted(least, lane, axis), least.chart, 0.0, 0.0) for lane in lanes]
    if sum(_height(least, each) for each in bare) > _room(least):
        return _crowded(least, lanes, bare, axis)
    for letter in _LETTERS:
        if letter > 5.0 + 0.02 * max(sheet.width, sheet.height):
            continue
        framed = _framed(sheet, letter)
        for length in _LENGTHS if letter < 9.0 else _LENGTHS[:1]:
            rows = [_rows(framed, lane, axis, length) for lane in lanes]
            if sum(_height(framed, each) for each in rows) <= _room(framed):
                return _with_bars(framed, lanes, rows, axis)
    return _crowded(least, lanes, bare, axis)


def _framed(sheet: Poster, letter: float) -> Poster:
    """The frame around the chart, for letters of a size."""
    size = letter * _POINT
    names = min(max(11.0 * size, 0.1 * sheet.width), 0.2 * sheet.width)
    around = max(letter, 6.4, 6.4 + 0.008 * (math.sqrt(sheet.width * sheet.height) - 353))
    small = around * _POINT
    return replace(
        sheet,
        letter=letter,
        around=round(around, 2),
        row=round(1.62 * size, 3),
        bar=round(0.86 * size, 3),
        head=round(0.035 * sheet.height + 9.0, 2),
        foot=round(5.6 * small + 3.0, 2),
        names=round(names, 2),
        chart=round(sheet.width - 2 * sheet.margin - names - 2.0, 2),
    )


def _room(frame: Poster) -> float:
    """The height left for lanes, under the words of the axis."""
    return frame.height - 2 * frame.margin - frame.head - frame.foot - 2 * _axis_words(frame)


def _axis_words(frame: Poster) -> float:
    return 1.9 * frame.around * _POINT


def _height(frame: Poster, rows: Placed) -> float:
    """Of a lane: its rows and a little air, at least two lines for its name."""
    return max(rows.rows * frame.row, 2.6 * frame.around * _POINT) + 0.8 * frame.row


def _rows(frame: Poster, lane: _Lane, axis: Axis, length: float) -> Placed:
    return placed(_wanted(frame, lane, axis), frame.chart, frame.letter * _POINT, length)


def _wanted(frame: Poster, lane: _Lane, axis: Axis) -> list[Wanted]:
    return [
        Wanted(axis.bar(each.bounds), each.title, frame.bar)
        for each in lane.incidents
        if each.bounds is not None
    ]


def _with_bars(frame: Poster, lanes: Sequence[_Lane], rows: Sequence[Placed], axis: Axis) -> Poster:
    """The lanes, with what height is left over spread among their rows."""
    used = sum(_height(frame, each) for each in rows)
    stretch = min(_LOOSEST, _room(frame) / used)
    row = frame.row * stretch
    top = 0.0
    made = []
    unlabelled = 0
    for lane, held in zip(lanes, rows, strict=True):
        height = _height(frame, held) * stretch
        inset = (height - held.rows * row) / 2
        bars = tuple(
            PosterBar(
                each.number,
                each.standing,
                spot.bar,
                round(inset + spot.row * row, 3),
                spot.label,
                spot.at,
                spot.width,
                spot.place,
            )
            for each, spot in zip(lane.incidents, held.spots, strict=True)
        )
        unlabelled += sum(not bar.label.text for bar in bars)
        made.append(_lane(frame, lane, top, height, bars))
        top += height
    return replace(
        frame,
        row=round(row, 3),
        bar=round(frame.bar * min(stretch, _THICKEST), 3),
        lanes=tuple(made),
        unlabelled=unlabelled,
    )


def _crowded(frame: Poster, lanes: Sequence[_Lane], rows: Sequence[Placed], axis: Axis) -> Poster:
    """Bars in rows as thin as they must be, with labels where there is room between them; where
    they would be too thin to be seen: counts."""
    room = _room(frame) - len(lanes) * 1.6 * frame.letter * _POINT
    row = room / sum(each.rows for each in rows)
    if row >= _LABELLED_ROW:
        letter = round(min(max(frame.letter, 0.45 * row / _POINT), frame.around), 2)
        size = letter * _POINT
        rows = [
            filled_in(_wanted(frame, lane, axis), each, frame.chart, size, _LENGTHS[1])
            for lane, each in zip(lanes, rows, strict=True)
        ]
        frame = replace(frame, letter=letter, bar=round(0.86 * size, 3))
    if row >= _LEAST_ROW:
        thin = replace(frame, row=row, bar=round(min(frame.bar, 0.72 * row), 3))
        return _with_bars(thin, lanes, rows, axis)
    windows, unit = units(axis, short=False)
    height = _room(frame) / len(lanes)
    made = tuple(
        replace(
            _lane(frame, lane, at * height, height, ()),
            bins=tuple(column(lane.incidents, window) for window in windows),
        )
        for at, lane in enumerate(lanes)
    )
    return replace(frame, lanes=made, unit=unit, unlabelled=sum(len(x.incidents) for x in lanes))


def _lane(
    frame: Poster, lane: _Lane, top: float, height: float, bars: tuple[PosterBar, ...]
) -> PosterLane:
    size = max(frame.letter, frame.around) * _POINT
    lines = max(1, min(3, int(height / (1.4 * size)) - bool(lane.native.text)))
    across = 0.86 * frame.names / size
    return PosterLane(
        _short(lane.name, lines * across - 4.0),
        _short(lane.native, across),
        len(lane.incidents),
        round(top, 3),
        round(height, 3),
        bars,
        (),
    )


def _short(name: Text, longest: float) -> Text:
    return Text(fitted(clean(name.text), longest), name.lang)


def _ticks(axis: Axis, laid: Poster, lang: str) -> tuple[Tick, ...]:
    """Lines on whole units, as many as have room for their words."""
    size = laid.around * _POINT
    most = max(2, int(laid.chart / (5.5 * size)))
    span = (axis.end - axis.start) / (30.44 * 86_400)
    months = next((each for each in _MONTHS if span / each <= most), _MONTHS[-1])
    index, unit = unit_of(axis.start, months)
    ticks = []
    while unit.start < axis.end:
        if unit.start >= axis.start:
            strong = (index * months) % 12 == 0
            if strong:
                said = unit_label(index * months // 12, 12, lang)
            else:
                said = unit_label(index * months, 1, lang)
            ticks.append(Tick(axis.share(unit.start), said, strong))
        index, unit = unit_of(unit.end, months)
    return tuple(ticks)
