"""A page that is painted on like a screen and read as SVG: text stays text, bars stay shapes."""

from __future__ import annotations

import math

from PySide6.QtGui import QPaintDevice, QPaintEngine

from desktop.paper.svg_engine import SvgEngine, number, plain


class SvgPage(QPaintDevice):
    """A page of so many points; what is painted counts in points. `alone`: it carries the letters
    it is written in, for programs that have not got our fonts; else it is bound into a PDF."""

    def __init__(self, width: float, height: float, alone: bool) -> None:
        super().__init__()
        self.width_points, self.height_points = width, height
        self._alone = alone
        self._engine = SvgEngine(alone)

    def paintEngine(self) -> QPaintEngine:
        return self._engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        which = QPaintDevice.PaintDeviceMetric
        sizes = {
            which.PdmWidth: math.ceil(self.width_points),
            which.PdmHeight: math.ceil(self.height_points),
            which.PdmWidthMM: round(self.width_points / 72 * 25.4),
            which.PdmHeightMM: round(self.height_points / 72 * 25.4),
            which.PdmNumColors: 1 << 24,
            which.PdmDepth: 24,
        }
        if metric in sizes:
            return sizes[metric]
        if metric == which.PdmDevicePixelRatioScaled:
            return int(QPaintDevice.devicePixelRatioFScale())
        return 1 if metric == which.PdmDevicePixelRatio else 72

    def svg(self, title: str, description: str) -> str:
        """The page, once it is painted."""
        self._engine.finish()
        width, height = number(self.width_points), number(self.height_points)
        size = f'width="{width}pt" height="{height}pt" viewBox="0 0 {width} {height}"'
        style = self._engine.letters.style() if self._alone else ""
        definitions = style + "".join(self._engine.definitions.values())
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<svg xmlns="http://www.w3.org/2000/svg" version="1.1" {size} fill="none">\n'
            f"<title>{plain(title)}</title>\n<desc>{plain(description)}</desc>\n"
            f"<defs>{definitions}</defs>\n{''.join(self._engine.out)}</svg>\n"
        )
