"""What browsers, file managers and office programs put on a clipboard, and what is taken of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage

from desktop.intake.offered import Piece, offered


def only(data: QMimeData) -> Piece:
    found = offered(data)
    assert not found.files
    (piece,) = found.pieces
    return piece


def test_files_are_taken_before_the_words_that_name_them(tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    data.setText("a.txt")
    assert offered(data).files == (tmp_path / "a.txt",)


def test_a_page_keeps_its_bytes_and_the_address_that_firefox_gives() -> None:
    data = QMimeData()
    held = b"<p>R\xc3\xa9sum\xc3\xa9</p>"
    data.setData("text/html", held)
    data.setText("Résumé")
    data.setData("text/x-moz-url-priv", "https://example.org/a".encode("utf-16-le"))
    piece = only(data)
    assert (piece.kind, piece.data, piece.plain) == ("page", held, "Résumé")
    assert piece.url == "https://example.org/a"


def test_chromium_and_windows_say_the_address_elsewhere() -> None:
    chromium = QMimeData()
    chromium.setData("text/html", b"<p>Words</p>")
    chromium.setText("Words")
    chromium.setData("chromium/x-source-url", b"https://example.org/b")
    assert only(chromium).url == "https://example.org/b"
    windows = QMimeData()
    windows.setHtml("<p>Words</p>")
    windows.setText("Words")
    windows.setData(
        'application/x-qt-windows-mime;value="HTML Format"',
        b"Version:0.9\r\nStartHTML:0\r\nSourceURL:https://example.org/c\r\n<html>",
    )
    assert only(windows).url == "https://example.org/c"


def test_an_address_alone_is_a_card_with_the_name_of_the_link() -> None:
    data = QMimeData()
    url = "https://example.org/rockets"
    data.setUrls([QUrl(url)])
    data.setData("text/x-moz-url", f"{url}\nRockets at the border".encode("utf-16-le"))
    piece = only(data)
    assert (piece.kind, piece.url, piece.title) == ("address", url, "Rockets at the border")


def test_addresses_line_by_line_are_addresses_and_a_sentence_with_one_is_not() -> None:
    data = QMimeData()
    data.setText("https://example.org/a\n\nhttps://example.org/b\nhttps://example.org/a\n")
    assert [each.url for each in offered(data).pieces] == [
        "https://example.org/a",
        "https://example.org/b",
    ]
    data.setText("See https://example.org/a for more.")
    assert only(data).kind == "text"


def test_a_picture_is_kept_as_the_bytes_it_came_in() -> None:
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    drawn = QMimeData()
    drawn.setImageData(image)
    assert only(drawn).data.startswith(b"\x89PNG")
    data = QMimeData()
    data.setImageData(image)
    data.setData("image/jpeg", b"\xff\xd8\xff first")
    data.setHtml("<meta charset='utf-8'><img src='https://example.org/x.jpg'>")
    piece = only(data)
    assert (piece.kind, piece.data) == ("picture", b"\xff\xd8\xff first")


def test_words_are_meant_when_an_office_program_adds_their_picture() -> None:
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    data = QMimeData()
    data.setImageData(image)
    data.setHtml("<p>A table of incidents</p>")
    data.setText("A table of incidents")
    assert only(data).kind == "page"


def test_nothing_is_nothing() -> None:
    data = QMimeData()
    data.setText("  \n")
    assert offered(data).count == 0


def test_cells_of_a_spreadsheet_are_a_table_and_a_table_of_a_page_is_not() -> None:
    cells = "Date\tPlace\tDead\r\n2022-04-18\tTermez\t0\r\n2022-05-07\t\t3\r\n"
    marked = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table></html>'
    for html in ("", marked):
        data = QMimeData()
        data.setText(cells)
        if html:
            data.setHtml(html)
        (piece,) = offered(data).pieces
        assert (piece.kind, piece.data.decode()) == ("table", cells)
    page = QMimeData()
    page.setText(cells)
    page.setHtml("<article><table><tr><td>Date</td></tr></table></article>")
    assert [piece.kind for piece in offered(page).pieces] == ["page"]
    words = QMimeData()
    words.setText("A headline\n\tan indented line\nand one more\n")
    assert [piece.kind for piece in offered(words).pieces] == ["text"]
