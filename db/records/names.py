"""The names of actors and places: many for each, in every script, and who uses them.

Names are never unique: a shared alias suggests that two actors are one, it never merges.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from db.reader import Reader, id_list
from db.search.fold import fold
from db.step import Step

Owner = Literal["actor", "place"]

_SCRIPTS = (
    ("LATIN", "Latn"),
    ("ARABIC", "Arab"),
    ("CYRILLIC", "Cyrl"),
    ("GREEK", "Grek"),
    ("HEBREW", "Hebr"),
    ("DEVANAGARI", "Deva"),
    ("MYANMAR", "Mymr"),
    ("CJK", "Hani"),
    ("HANGUL", "Hang"),
    ("HIRAGANA", "Jpan"),
    ("THAI", "Thai"),
    ("GEORGIAN", "Geor"),
    ("ARMENIAN", "Armn"),
    ("ETHIOPIC", "Ethi"),
    ("BENGALI", "Beng"),
    ("KHMER", "Khmr"),
    ("LAO", "Laoo"),
    ("TAMIL", "Taml"),
    ("SINHALA", "Sinh"),
    ("TELUGU", "Telu"),
    ("GUJARATI", "Gujr"),
    ("GURMUKHI", "Guru"),
    ("KANNADA", "Knda"),
    ("MALAYALAM", "Mlym"),
    ("ORIYA", "Orya"),
    ("TIBETAN", "Tibt"),
    ("MONGOLIAN", "Mong"),
    ("KATAKANA", "Jpan"),
)


@dataclass(frozen=True, slots=True)
class Name:
    """`lang` BCP 47, `script` ISO 15924, `kind` of terms.NAME_KINDS, `used_by` an actor. `quote`:
    the words that attest it, `attested` what they say; `owner`: whose name it is."""

    id: int
    text: str
    lang: str
    script: str
    kind: str
    used_by: int | None
    used_by_name: str
    since: str | None
    quote: int | None = None
    attested: str = ""
    owner: int = 0


def script_of(text: str) -> str:
    """The ISO 15924 code of the first letter; empty when there is no letter we know."""
    for letter in text:
        if letter.isalpha():
            name = unicodedata.name(letter, "")
            return next((code for start, code in _SCRIPTS if name.startswith(start)), "")
    return ""


def display_sql(owner: Owner, column: str) -> str:
    """SQL for the name to show: the main one, else the first given. `column` holds the id."""
    return (
        f"(SELECT text FROM {owner}_name dn WHERE dn.{owner} = {column} AND dn.deleted = 0 "
        "ORDER BY dn.kind <> 'primary', dn.id LIMIT 1)"
    )


def native_sql(owner: Owner, column: str) -> str:
    """SQL for a name in another script than Latin, shown under the first; '' when there is none."""
    return (
        f"coalesce((SELECT text FROM {owner}_name nn WHERE nn.{owner} = {column} "
        "AND nn.deleted = 0 AND nn.script NOT IN ('', 'Latn') "
        "ORDER BY nn.kind <> 'endonym', nn.id LIMIT 1), '')"
    )


def of(reader: Reader, owner: Owner, row: int) -> tuple[Name, ...]:
    """All names of one actor or place, the main one first."""
    return tuple(
        Name(*found)
        for found in reader.rows(
            "SELECT n.id, n.text, n.lang, n.script, n.kind, n.used_by, "
            f"coalesce({display_sql('actor', 'n.used_by')}, ''), n.since, q.id, "
            f"coalesce(q.exact, ''), n.{owner} FROM {owner}_name n "
            "LEFT JOIN quote q ON q.id = n.quote AND q.deleted = 0 "
            f"WHERE n.{owner} = ? AND n.deleted = 0 "
            "ORDER BY n.kind <> 'primary', n.script <> 'Latn', n.id",
            row,
        )
    )


def shown(reader: Reader, owner: Owner, ids: Iterable[int]) -> dict[int, str]:
    """The name to show for each id."""
    return dict(
        reader.rows(
            f"SELECT o.id, coalesce({display_sql(owner, 'o.id')}, '') FROM {owner} o "
            f"WHERE o.id IN ({id_list(ids)})"
        )
    )


def holders(reader: Reader, owner: Owner, text: str) -> list[int]:
    """Who bears exactly this name (folded); several may."""
    return [
        row[0]
        for row in reader.rows(
            f"SELECT DISTINCT n.{owner} FROM {owner}_name n JOIN {owner} o ON o.id = n.{owner} "
            "WHERE n.search_key = ? AND n.deleted = 0 AND o.deleted = 0 ORDER BY 1",
            fold(text).strip(),
        )
    ]


def add(
    step: Step,
    owner: Owner,
    row: int,
    text: str,
    *,
    kind: str = "alias",
    lang: str = "",
    used_by: int | None = None,
    since: str | None = None,
    quote: int | None = None,
) -> int:
    """Give an actor or place one more name; the script is read from its letters."""
    return step.insert(
        f"{owner}_name",
        {
            owner: row,
            "text": text.strip(),
            "kind": kind,
            "lang": lang,
            "script": script_of(text),
            "used_by": used_by,
            "since": since,
            "quote": quote,
        },
    )


def change(step: Step, owner: Owner, name: int, **cells: object) -> None:
    """Change a name; a new text brings its script with it."""
    text = cells.get("text")
    if isinstance(text, str):
        cells = {**cells, "text": text.strip(), "script": script_of(text)}
    step.update(f"{owner}_name", name, cells)


def make_primary(step: Step, owner: Owner, row: int, name: int) -> None:
    """Make one name the main one; the former main name becomes an alias."""
    step.update_where(
        f"{owner}_name",
        {"kind": "alias"},
        f"{owner} = ? AND kind = 'primary' AND id <> ?",
        row,
        name,
    )
    step.update(f"{owner}_name", name, kind="primary")


def remove(step: Step, owner: Owner, name: int) -> None:
    """Take a name away."""
    step.delete(f"{owner}_name", name)
