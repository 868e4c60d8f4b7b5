"""Pages read as SVG: text stays text, whole and in its direction; nothing is from outside."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from pytestqt.qtbot import QtBot

from desktop.fonts import FAMILIES
from desktop.paper import lettering
from desktop.paper.svg import SvgPage
from desktop.theme import LIGHT, font, themes
from desktop.timeline.drawing.colours import inks
from desktop.timeline.drawing.glyphs import Shape, draw
from desktop.timeline.drawing.words import Pen

_NAMES = "{http://www.w3.org/2000/svg}"


@pytest.fixture(autouse=True)
def dressed(qtbot: QtBot) -> None:
    themes.start("light")


def _texts(svg: str) -> list[str]:
    root = ElementTree.fromstring(svg.encode())
    return ["".join(each.itertext()) for each in root.iter(f"{_NAMES}text")]


def _written(*lines: str, alone: bool = False) -> str:
    page = SvgPage(400, 300, alone)
    painter = QPainter(page)
    painter.scale(0.75, 0.75)
    pen = Pen("small_strong")
    painter.setFont(pen.font)
    for number, line in enumerate(lines):
        pen.write(painter, 20, 30 + 20 * number, line)
    painter.end()
    return page.svg("A title", "What it shows")


def test_the_letters_are_those_of_the_window() -> None:
    assert tuple(lettering._FOLDERS) == FAMILIES


def test_a_line_in_two_scripts_is_one_text() -> None:
    words = "Hello – Ташкент and Termez"
    assert _texts(_written(words)) == [words]


def test_a_persian_line_keeps_its_words_together() -> None:
    found = _texts(_written("\u2068حمله راکتی به ترمذ ۱۸ اپریل\u2069"))
    assert "حمله راکتی به ترمذ" in found
    assert "۱۸" in found


def test_markup_and_controls_are_only_letters() -> None:
    svg = _written('<b>&amp; "x"</b> ]]>', "bell\x07 \u202eturned")
    assert '<b>&amp; "x"</b> ]]>' in _texts(svg)
    assert not re.search("[\x00-\x08\u202e]", svg)


def test_letters_that_no_font_has_become_boxes_only_where_they_must() -> None:
    assert "中" in "".join(_texts(_written("中文 here", alone=True)))
    assert "□□ here" in "".join(_texts(_written("中文 here")))


def test_a_page_that_stands_alone_carries_its_letters() -> None:
    svg = _written("Kabul", "کابل", alone=True)
    assert svg.count("@font-face") == 2
    assert "textLength=" in svg
    outside = set(re.findall(r"""(?:href|src|url\()\s*=?\s*["'(]?\s*(https?|file|//)""", svg))
    assert not outside


def test_the_same_drawing_makes_the_same_bytes() -> None:
    assert _written("Kabul", "کابل", alone=True) == _written("Kabul", "کابل", alone=True)


def test_gradients_are_written_once_and_clips_hold() -> None:
    page = SvgPage(400, 300, False)
    painter = QPainter(page)
    for _ in range(3):
        draw(painter, QRectF(20, 20, 100, 14), Shape(0, 2, 100, 0, 100, 30, 60, 0), inks(LIGHT))
    painter.save()
    painter.setClipRect(QRectF(200, 120, 50, 50))
    painter.fillRect(QRectF(0, 0, 400, 300), QColor("red"))
    painter.restore()
    painter.setPen(QPen(QColor("blue"), 1, Qt.PenStyle.DashLine))
    painter.drawLines([QLineF(0, 0, 9, 9), QLineF(9, 0, 0, 9)])
    painter.end()
    root = ElementTree.fromstring(page.svg("t", "d").encode())
    assert len(list(root.iter(f"{_NAMES}linearGradient"))) == 1
    clipped = next(each for each in root.iter(f"{_NAMES}g") if "clip-path" in each.attrib)
    assert clipped[0].attrib["fill"] == "#ff0000"
    dashed = [each for each in root.iter(f"{_NAMES}path") if "stroke-dasharray" in each.attrib]
    assert len(dashed) == 1
    assert dashed[0].attrib["d"] == "M0 0L9 9M9 0L0 9"


def test_turned_text_and_pictures_are_written_where_they_stand() -> None:
    page = SvgPage(400, 300, False)
    painter = QPainter(page)
    painter.setFont(font("small"))
    painter.translate(100, 50)
    painter.rotate(90)
    painter.drawText(QPointF(0, 0), "turned")
    painter.resetTransform()
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("green"))
    painter.drawImage(QRectF(10, 10, 20, 20), image)
    painter.drawPixmap(QPointF(40, 40), QPixmap.fromImage(image))
    painter.end()
    root = ElementTree.fromstring(page.svg("t", "d").encode())
    text = next(root.iter(f"{_NAMES}text"))
    assert text.attrib["transform"] == "rotate(90 100 50)"
    assert len(list(root.iter(f"{_NAMES}image"))) == 2
