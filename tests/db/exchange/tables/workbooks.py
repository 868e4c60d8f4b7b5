"""Small workbooks written by hand, as spreadsheet programs write them and as they should not be."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

#: (number, style) of a cell that is formatted as a day, a moment or a time.
DAY, MOMENT, TIME = 1, 2, 3
Cell = str | float | bool | tuple[float, int] | None
Rows = Sequence[Sequence[Cell]]

_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" '
    'ContentType="application/xml"/><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>'
)
_STYLES = (
    f'<styleSheet {_MAIN}><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/>'
    '<xf numFmtId="22"/><xf numFmtId="20"/></cellXfs></styleSheet>'
)
_ODS = "application/vnd.oasis.opendocument.spreadsheet"
_TABLE = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)


def column(place: int) -> str:
    """The letters of a column, counted from 0."""
    out = ""
    while place >= 0:
        out = chr(65 + place % 26) + out
        place = place // 26 - 1
    return out


def sheet_xml(rows: Rows, merged: str = "", extra: str = "") -> str:
    """A worksheet of XLSX."""
    lines = []
    for number, row in enumerate(rows, 1):
        cells = "".join(
            _cell(f"{column(at)}{number}", cell) for at, cell in enumerate(row) if cell is not None
        )
        lines.append(f'<row r="{number}">{cells}</row>')
    spans = f'<mergeCells><mergeCell ref="{merged}"/></mergeCells>' if merged else ""
    return f"<worksheet {_MAIN}><sheetData>{''.join(lines)}{extra}</sheetData>{spans}</worksheet>"


def _cell(place: str, cell: Cell) -> str:
    if isinstance(cell, tuple):
        return f'<c r="{place}" s="{cell[1]}"><v>{cell[0]}</v></c>'
    if isinstance(cell, bool):
        return f'<c r="{place}" t="b"><v>{int(cell)}</v></c>'
    if isinstance(cell, str):
        text = escape(cell)
        return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
    return f'<c r="{place}"><v>{cell}</v></c>'


def write_xlsx(path: Path, sheets: dict[str, Rows], merged: str = "", extra: str = "") -> Path:
    """A workbook of XLSX."""
    named = "".join(
        f'<sheet name="{escape(name)}" sheetId="{at}" r:id="rId{at}"/>'
        for at, name in enumerate(sheets, 1)
    )
    linked = "".join(
        f'<Relationship Id="rId{at}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{at}.xml"/>'
        for at in range(1, len(sheets) + 1)
    )
    linked += f'<Relationship Id="rIdS" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    with ZipFile(path, "w", ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", _TYPES)
        packed.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
            f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        )
        packed.writestr(
            "xl/workbook.xml",
            f'<workbook {_MAIN} xmlns:r="{_OFFICE}"><sheets>{named}</sheets></workbook>',
        )
        packed.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{_PACKAGE}/relationships">{linked}</Relationships>',
        )
        packed.writestr("xl/styles.xml", _STYLES)
        for at, rows in enumerate(sheets.values(), 1):
            packed.writestr(f"xl/worksheets/sheet{at}.xml", sheet_xml(rows, merged, extra))
    return path


def write_ods(path: Path, rows: Sequence[Sequence[str]], extra: str = "") -> Path:
    """A workbook of OpenDocument with one sheet of texts."""
    lines = []
    for row in rows:
        cells = "".join(
            '<table:table-cell office:value-type="string">'
            f"<text:p>{escape(cell)}</text:p></table:table-cell>"
            if cell
            else "<table:table-cell/>"
            for cell in row
        )
        lines.append(f"<table:table-row>{cells}</table:table-row>")
    body = (
        f'<office:document-content {_TABLE} office:version="1.2"><office:body><office:spreadsheet>'
        f'<table:table table:name="Incidents">{"".join(lines)}{extra}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with ZipFile(path, "w", ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", _ODS, ZIP_STORED)
        packed.writestr(
            "META-INF/manifest.xml",
            "<manifest:manifest "
            'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_ODS}"/>'
            "</manifest:manifest>",
        )
        packed.writestr("content.xml", body)
    return path
