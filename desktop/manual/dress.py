"""A page of the manual as a document of Qt, in the letters and colours of the theme.

Hides what Qt's Markdown leaves plain: headings of our scale, tables with quiet lines, code on a
ground of its own, pictures drawn at the width there is. All of it is put on after the page was
read, so that the pages themselves stay plain Markdown.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QImage,
    QPainter,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
)

from desktop.manual import pages
from desktop.theme import Role, Space, font, grown, theme

#: Letters in a line are easy to read up to about this width, in pixels of the usual size.
COLUMN = 780
_LINE = 145.0
_LINE_IN_TABLE = 125.0
_HEADS: dict[int, tuple[Role, int, int]] = {
    1: ("display", 0, 10),
    2: ("title", 30, 8),
    3: ("case", 22, 6),
}
_DIALECT = QTextDocument.MarkdownFeature.MarkdownDialectGitHub


def dressed(document: QTextDocument, markdown: str) -> dict[str, int]:
    """Put a page into a document; where each of its headings begins, by its anchor."""
    document.setDefaultFont(font("reading"))
    document.setMarkdown(
        pages.shown(markdown), _DIALECT | QTextDocument.MarkdownFeature.MarkdownNoHTML
    )
    anchors: dict[str, int] = {}
    given = pages.Anchors()
    for block in _blocks(document):
        level = block.blockFormat().headingLevel()
        if level:
            anchors[given.of(block.text())] = block.position()
            _dress_heading(block, level)
        elif _is_code(block):
            _dress_code(block)
        else:
            _dress_block(block)
    for table in _tables(document):
        _dress_table(table)
    return anchors


def set_width(document: QTextDocument, width: int, ratio: float) -> None:
    """Lay the page out in a view of this width, its pictures as wide as the text; `ratio`: pixels
    of the screen for one of ours."""
    side = max((width - grown(COLUMN)) // 2, Space.XL)
    frame = document.rootFrame().frameFormat()
    frame.setLeftMargin(side)
    frame.setRightMargin(side)
    frame.setTopMargin(Space.XL)
    frame.setBottomMargin(2 * Space.XXL)
    document.rootFrame().setFrameFormat(frame)
    room = max(width - 2 * side, 120)
    together = QTextCursor(document)
    together.beginEditBlock()
    for place, held in _pictures(document):
        picture = QImage(str(pages.folder() / held.name()))
        if picture.isNull():
            continue
        wide = min(room, picture.width())
        # A picture of few colours can neither be scaled smoothly nor painted on.
        drawn = picture.convertToFormat(QImage.Format.Format_RGB32).scaledToWidth(
            round(wide * ratio), Qt.TransformationMode.SmoothTransformation
        )
        drawn.setDevicePixelRatio(ratio)
        _frame(drawn)
        # Drawn at its size, not stretched while painting, which is rough.
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(held.name()), drawn)
        held.setWidth(wide)
        held.setHeight(round(picture.height() * wide / picture.width()))
        cursor = QTextCursor(document)
        cursor.setPosition(place)
        cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(held)
    together.endEditBlock()


def _frame(picture: QImage) -> None:
    """A line round a picture, whose ground is often that of the page."""
    painter = QPainter(picture)
    painter.setPen(QPen(theme().line_strong, 1))
    size = picture.deviceIndependentSize()
    painter.drawRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1))
    painter.end()


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _fragments(block: QTextBlock) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """Where each piece of one format begins, and how long it is."""
    walk = block.begin()
    found = []
    while not walk.atEnd():
        piece = walk.fragment()
        found.append((piece.position(), piece.length(), piece.charFormat()))
        walk += 1
    yield from found


def _pictures(document: QTextDocument) -> list[tuple[int, QTextImageFormat]]:
    return [
        (place, worn.toImageFormat())
        for block in _blocks(document)
        for place, _, worn in _fragments(block)
        if worn.isImageFormat()
    ]


def _tables(document: QTextDocument) -> list[QTextTable]:
    return [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]


def _is_code(block: QTextBlock) -> bool:
    worn = block.blockFormat()
    return worn.hasProperty(QTextFormat.Property.BlockCodeFence) or worn.hasProperty(
        QTextFormat.Property.BlockCodeLanguage
    )


def _dress_heading(block: QTextBlock, level: int) -> None:
    role, above, below = _HEADS.get(level, ("section", 16, 4))
    shape = block.blockFormat()
    shape.setTopMargin(grown(above))
    shape.setBottomMargin(grown(below))
    # Not merged: what Qt's Markdown sets of its own would make the letters larger still.
    letters = QTextCharFormat()
    letters.setFont(font(role))
    cursor = _whole(block)
    cursor.setBlockFormat(shape)
    cursor.setCharFormat(letters)


def _dress_code(block: QTextBlock) -> None:
    shape = block.blockFormat()
    shape.setBackground(theme().raised)
    # Long lines break: a page that scrolls sideways is lost sideways.
    shape.setNonBreakableLines(False)
    shape.setLeftMargin(0)
    shape.setTextIndent(0)
    # Lines without a gap, through which the ground of the page would show.
    shape.setLineHeight(0.0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
    shape.setBottomMargin(0 if _is_code(block.next()) else Space.L)
    cursor = _whole(block)
    cursor.setBlockFormat(shape)
    cursor.mergeCharFormat(_code_letters())


def _dress_block(block: QTextBlock) -> None:
    shape = block.blockFormat()
    in_table = QTextCursor(block).currentTable() is not None
    share = _LINE_IN_TABLE if in_table else _LINE
    shape.setLineHeight(share, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    shape.setTopMargin(0)
    listed = block.textList() is not None and block.next().textList() is not None
    shape.setBottomMargin(0 if in_table else Space.XS if listed else Space.M)
    cursor = _whole(block)
    if any(worn.isImageFormat() for _, _, worn in _fragments(block)):
        # A line as high as its picture, not half as high again.
        shape.setLineHeight(100.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setBottomMargin(Space.XS)
        shape.setTopMargin(Space.S)
    cursor.setBlockFormat(shape)
    _dress_pieces(block)


def _dress_pieces(block: QTextBlock) -> None:
    """Links, code within a sentence, and the words under a picture."""
    above = block.previous()
    caption = above.isValid() and any(each.isImageFormat() for _, _, each in _fragments(above))
    for place, length, worn in _fragments(block):
        letters = QTextCharFormat()
        if worn.isImageFormat():
            continue
        if caption:
            letters.setFont(font("small"))
            letters.setFontItalic(False)
            letters.setForeground(theme().secondary)
        elif worn.isAnchor():
            letters.setForeground(theme().accent)
            letters.setFontUnderline(True)
        elif worn.fontFixedPitch():
            letters = _code_letters()
            letters.setBackground(theme().raised)
        else:
            continue
        cursor = QTextCursor(block)
        cursor.setPosition(place)
        cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(letters)


def _dress_table(table: QTextTable) -> None:
    shape = table.format()
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setBorderCollapse(True)
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(theme().line_strong if theme().strong else theme().line)
    shape.setCellPadding(Space.S)
    shape.setCellSpacing(0)
    shape.setTopMargin(Space.XS)
    shape.setBottomMargin(Space.L)
    table.setFormat(shape)
    heavy = QTextCharFormat()
    heavy.setFontWeight(QFont.Weight.DemiBold)
    if not any(_cell_text(table, 0, column) for column in range(table.columns())):
        table.removeRows(0, 1)  # a table without heads
        return
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        worn = cell.format()
        worn.setBackground(theme().raised)
        cell.setFormat(worn)
        cursor = cell.firstCursorPosition()
        cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(heavy)
        edges = cursor.blockFormat()
        edges.setAlignment(Qt.AlignmentFlag.AlignLeft)
        cursor.mergeBlockFormat(edges)


def _cell_text(table: QTextTable, row: int, column: int) -> str:
    cell = table.cellAt(row, column)
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().strip()


def _code_letters() -> QTextCharFormat:
    letters = QTextCharFormat()
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    # Names in the scripts of a case stand in code as well; a fixed face rarely has them.
    letters.setFontFamilies([fixed.family(), *font("reading").families()])
    letters.setProperty(QTextFormat.Property.FontPixelSize, font("body").pixelSize())
    return letters


def _whole(block: QTextBlock) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    return cursor
