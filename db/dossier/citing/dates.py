"""Dates in a citation style: which parts, in which order, and spans of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from db.dossier.citing.style_files import Node
from db.dossier.citing.wording import Wording
from db.export.csl_dates import Moment, Told

_PARTS = ("year", "month", "day")


def written(node: Node, date: Told, words: Wording) -> str:
    """The text of a date as a `cs:date` element wants it; "" when it shows nothing of it."""
    form = node.get("form")
    pattern = words.date(form) if form else node
    if pattern is None:
        return ""
    shown = node.get("date-parts", "year-month-day").split("-") if form else list(_PARTS)
    parts = [_overridden(part, node) for part in pattern.all("date-part")]
    parts = [part for part in parts if part.get("name") in shown]
    between = pattern.get("delimiter") if form else node.get("delimiter")
    if date.end is not None:
        text = _span(parts, date.start, date.end, words, between)
    else:
        text = _point(parts, date.start, words, between)
        text = f"{text.rstrip(' ,')}–" if date.open_end and text else text
    # What separates the parts of a language's form is not left over after the last one shown.
    return text.rstrip(" ,/-") if form and len(parts) < len(pattern.all("date-part")) else text


def _overridden(part: Node, node: Node) -> Node:
    """A part of the language's form, with what the style says otherwise about it."""
    for own in node.all("date-part"):
        if own is not part and own.get("name") == part.get("name"):
            return Node(part.tag, {**part.attributes, **own.attributes}, (), "")
    return part


def _point(parts: Sequence[Node], at: Moment, words: Wording, between: str) -> str:
    shown = [(part, text) for part in parts if (text := _part(part, at, words))]
    out = between.join(part.get("prefix") + text + part.get("suffix") for part, text in shown)
    if not shown:
        return ""
    return re.sub(r"([ .])\1+", r"\1", out)


def _span(parts: Sequence[Node], start: Moment, end: Moment, words: Wording, between: str) -> str:
    """What both have in common is written once."""
    differs = _differs(start, end)
    inner = [part for part in parts if _PARTS.index(part.get("name")) >= differs]
    shown = [part for part in inner if _part(part, start, words) or _part(part, end, words)]
    if not shown:
        return _point(parts, start, words, between)
    sign = next((part.get("range-delimiter") for part in shown if part.get("range-delimiter")), "–")
    first_at, last_at = parts.index(shown[0]), parts.index(shown[-1])
    before = [part for part in parts[:first_at] if part not in shown]
    after = [part for part in parts[last_at + 1 :] if part not in shown]
    left = _point(shown, start, words, between).rstrip(" ,")
    right = _point(shown, end, words, between).strip(" ,")
    if len(shown) > 1 and sign == "–":
        sign = " – " if " " in left.strip() or " " in right else sign
    head = "".join(
        part.get("prefix") + _part(part, end, words) + part.get("suffix") for part in before
    )
    tail = _point(after, end, words, between)
    glue = shown[-1].get("suffix") if tail else ""
    return re.sub(r"([ .])\1+", r"\1", f"{head}{left}{sign}{right}{glue}{tail}")


def _differs(start: Moment, end: Moment) -> int:
    if start.year != end.year:
        return 0
    return 1 if start.month != end.month or start.season != end.season else 2


def _part(part: Node, at: Moment, words: Wording) -> str:
    name, form = part.get("name"), part.get("form")
    if name == "year":
        text = _year(at.year, form, words)
    elif name == "month":
        text = _month(at, form or "long", words)
    else:
        text = _day(at, form, words)
    text = text.replace(".", "") if part.get("strip-periods") == "true" else text
    case = part.get("text-case")
    if case == "capitalize-first":
        return text[:1].upper() + text[1:]
    return text.lower() if case == "lowercase" else text


def _year(year: int, form: str, words: Wording) -> str:
    if year <= 0:
        return f"{1 - year}{words.term('bc')}"
    if form == "short":
        return f"{year % 100:02}"
    return f"{year}{words.term('ad')}" if year < 1000 else str(year)


def _month(at: Moment, form: str, words: Wording) -> str:
    if at.season is not None:
        return words.term(f"season-{at.season:02}")
    if at.month is None:
        return ""
    if form == "numeric":
        return str(at.month)
    if form == "numeric-leading-zeros":
        return f"{at.month:02}"
    return words.term(f"month-{at.month:02}", form)


def _day(at: Moment, form: str, words: Wording) -> str:
    if at.day is None:
        return ""
    if form == "numeric-leading-zeros":
        return f"{at.day:02}"
    if form == "ordinal" and (at.day == 1 or not words.option("limit-day-ordinals-to-day-1")):
        return words.ordinal(at.day)
    return str(at.day)
