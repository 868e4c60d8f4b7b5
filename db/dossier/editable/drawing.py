"""Small vector drawings: the marks of a standing, bars on an axis, columns over time.

Hides how one drawing becomes an SVG and, for word processors that cannot draw one, a PNG. Both say
in grey what they say in colour: kinds differ in filling, not in hue alone.
"""

from __future__ import annotations

import functools
import io
from dataclasses import dataclass, replace
from importlib import resources
from xml.sax.saxutils import escape, quoteattr

from PIL import Image, ImageDraw, ImageFont

INK, SOFT, ACCENT, MID, ALARM = "#1f2326", "#565b5f", "#175d65", "#9cc3c7", "#a3261b"
HAIR, WHITE = "#dedbd4", "#ffffff"

_DOTS = 200
_SCALE = _DOTS / 25.4
_OVER = 2
_HATCH = 0.8


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in millimetres. `fill`: a colour, "hatch:" and a colour, or "" for none."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    line: str = ""
    thick: float = 0.15


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str
    thick: float = 0.2


@dataclass(frozen=True, slots=True)
class Shape:
    """A filled shape with corners."""

    corners: tuple[tuple[float, float], ...]
    fill: str


@dataclass(frozen=True, slots=True)
class Ring:
    """A circle that is not filled."""

    x: float
    y: float
    radius: float
    colour: str
    thick: float = 0.3


@dataclass(frozen=True, slots=True)
class Words:
    """A short label of ours; `y` is its base line, `size` in millimetres; `ends` at `x`."""

    x: float
    y: float
    text: str
    colour: str
    size: float = 2.4
    strong: bool = False
    ends: bool = False


Part = Box | Line | Shape | Ring | Words


@dataclass(frozen=True, slots=True)
class Drawing:
    """Parts on a field of `width` times `height` millimetres; `alt` says in words what it shows."""

    width: float
    height: float
    parts: tuple[Part, ...]
    alt: str

    def svg(self, alone: bool = True) -> str:
        """As an SVG element, without a script or anything from outside. `alone`: with its
        hatchings; in a page that has them already they would be there twice."""
        hatched = {
            part.fill[6:]
            for part in self.parts
            if alone and isinstance(part, Box) and part.fill.startswith("hatch:")
        }
        drawn = "".join(_svg(part) for part in self.parts)
        name = quoteattr(self.alt)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{_n(self.width)}mm" '
            f'height="{_n(self.height)}mm" viewBox="0 0 {_n(self.width)} {_n(self.height)}" '
            f'role="img" aria-label={name}>'
            + "".join(hatches(colour) for colour in sorted(hatched))
            + drawn
            + "</svg>"
        )

    def mirrored(self) -> Drawing:
        """Left and right changed; labels stay readable."""
        turned = tuple(_mirrored(part, self.width) for part in self.parts)
        return Drawing(self.width, self.height, turned, self.alt)

    def png(self) -> bytes:
        """As a picture of 200 dots an inch; the same drawing gives the same bytes."""
        scale = _SCALE * _OVER
        size = (max(_OVER, round(self.width * scale)), max(_OVER, round(self.height * scale)))
        image = Image.new("RGBA", size, (255, 255, 255, 0))
        pen = ImageDraw.Draw(image)
        for part in self.parts:
            _paint(pen, image, part, scale)
        out = io.BytesIO()
        image.reduce(_OVER).save(out, "PNG", dpi=(_DOTS, _DOTS))
        return out.getvalue()


def _mirrored(part: Part, width: float) -> Part:
    if isinstance(part, Box):
        return replace(part, x=width - part.x - part.width)
    if isinstance(part, Line):
        return replace(part, x1=width - part.x1, x2=width - part.x2)
    if isinstance(part, Shape):
        return replace(part, corners=tuple((width - x, y) for x, y in part.corners))
    if isinstance(part, Ring):
        return replace(part, x=width - part.x)
    return replace(part, x=width - part.x, ends=not part.ends)


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") or "0"


def hatches(colour: str) -> str:
    """The hatching in a colour, as SVG refers to it."""
    name = f"h{colour[1:]}"
    return (
        f'<pattern id="{name}" width="{_HATCH}" height="{_HATCH}" '
        f'patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="0.25" '
        f'height="{_HATCH}" fill="{colour}"/></pattern>'
    )


def _svg(part: Part) -> str:
    if isinstance(part, Box):
        fill = f"url(#h{part.fill[7:]})" if part.fill.startswith("hatch:") else part.fill or "none"
        line = f' stroke="{part.line}" stroke-width="{_n(part.thick)}"' if part.line else ""
        return (
            f'<rect x="{_n(part.x)}" y="{_n(part.y)}" width="{_n(part.width)}" '
            f'height="{_n(part.height)}" fill="{fill}"{line}/>'
        )
    if isinstance(part, Line):
        return (
            f'<line x1="{_n(part.x1)}" y1="{_n(part.y1)}" x2="{_n(part.x2)}" y2="{_n(part.y2)}" '
            f'stroke="{part.colour}" stroke-width="{_n(part.thick)}"/>'
        )
    if isinstance(part, Shape):
        corners = " ".join(f"{_n(x)},{_n(y)}" for x, y in part.corners)
        return f'<polygon points="{corners}" fill="{part.fill}"/>'
    if isinstance(part, Ring):
        return (
            f'<circle cx="{_n(part.x)}" cy="{_n(part.y)}" r="{_n(part.radius)}" fill="none" '
            f'stroke="{part.colour}" stroke-width="{_n(part.thick)}"/>'
        )
    weight = ' font-weight="700"' if part.strong else ""
    anchor = ' text-anchor="end"' if part.ends else ""
    return (
        f'<text x="{_n(part.x)}" y="{_n(part.y)}" font-size="{_n(part.size)}" '
        f'font-family="Noto Sans, Vazirmatn, sans-serif" fill="{part.colour}"{weight}{anchor}>'
        f"{escape(part.text)}</text>"
    )


def _paint(pen: ImageDraw.ImageDraw, image: Image.Image, part: Part, scale: float) -> None:
    if isinstance(part, Box):
        _paint_box(pen, image, part, scale)
    elif isinstance(part, Line):
        ends = (part.x1 * scale, part.y1 * scale, part.x2 * scale, part.y2 * scale)
        pen.line(ends, fill=part.colour, width=max(1, round(part.thick * scale)))
    elif isinstance(part, Shape):
        pen.polygon([(x * scale, y * scale) for x, y in part.corners], fill=part.fill)
    elif isinstance(part, Ring):
        box = tuple(
            round(each * scale)
            for each in (
                part.x - part.radius,
                part.y - part.radius,
                part.x + part.radius,
                part.y + part.radius,
            )
        )
        pen.ellipse(box, outline=part.colour, width=max(1, round(part.thick * scale)))
    else:
        arabic = any("\u0600" <= letter <= "\u06ff" for letter in part.text)
        face = _font(arabic, part.strong, round(part.size * scale))
        at = (part.x * scale, part.y * scale)
        pen.text(at, part.text, fill=part.colour, font=face, anchor="rs" if part.ends else "ls")


@functools.cache
def _font(arabic: bool, strong: bool, size: int) -> ImageFont.FreeTypeFont:
    weight = "700Bold" if strong else "400Regular"
    family, name = ("vazirmatn", "Vazirmatn") if arabic else ("noto-sans", "NotoSans")
    folder = resources.files("resources").joinpath("fonts", family)
    content = folder.joinpath(f"{name}_{weight}.ttf").read_bytes()
    return ImageFont.truetype(io.BytesIO(content), size)


def _paint_box(pen: ImageDraw.ImageDraw, image: Image.Image, part: Box, scale: float) -> None:
    left, top = round(part.x * scale), round(part.y * scale)
    right = max(left + 1, round((part.x + part.width) * scale))
    bottom = max(top + 1, round((part.y + part.height) * scale))
    line = {"outline": part.line, "width": max(1, round(part.thick * scale))} if part.line else {}
    if not part.fill.startswith("hatch:"):
        pen.rectangle((left, top, right, bottom), fill=part.fill or None, **line)  # type: ignore[arg-type]
        return
    tile = Image.new("RGBA", (right - left, bottom - top), (255, 255, 255, 0))
    brush = ImageDraw.Draw(tile)
    step = round(_HATCH * 1.414 * scale)
    for at in range(-tile.height, tile.width, step):
        ends = (at, tile.height, at + tile.height, 0)
        brush.line(ends, fill=part.fill[6:], width=max(1, round(0.25 * scale)))
    image.paste(tile, (left, top), tile)
    if line:
        pen.rectangle((left, top, right, bottom), **line)  # type: ignore[arg-type]
