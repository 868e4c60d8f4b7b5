"""Bookmarks of finished pages, read again."""

from dataclasses import dataclass

from db.dossier.reading_back import bookmarks_of


@dataclass(frozen=True)
class Mark:
    level: int
    title: str
    page: int

    def get_title(self) -> str:
        return self.title

    def get_dest(self) -> "Mark":
        return self

    def get_index(self) -> int:
        return self.page


class Opened:
    def get_toc(self) -> list[Mark]:
        return [Mark(0, "\u2068Leer\u2069", 1), Mark(1, "Bundes\u200bverwaltung", 2)]


def test_bookmarks_are_words_without_the_marks_of_typesetting() -> None:
    assert bookmarks_of(Opened()) == [(0, "Leer", 2), (1, "Bundesverwaltung", 3)]
