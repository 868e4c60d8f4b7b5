"""CSL-JSON: the references that Zotero, Pandoc and the registries of DOIs write; and items in
Zotero's own JSON (also by way of Better BibTeX), which come in files of the same shape.

Hides the shapes of the file (a list, or a list under "items" with the collections beside it) and
that values may be text or numbers.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from db.errors import BadInput
from db.exchange import zotero_items
from db.exchange.csl_fields import DATES, NAMES, TYPES, Entry, date, keywords, name
from db.language import say

_SPACE = re.compile(r"\s*,?\s*")


def entries(text: str, called: str) -> Iterator[Entry | tuple[int, str]]:
    """The entries of a file; (row, reason) for what is none. Raises BadInput."""
    for row, (value, native, collections) in enumerate(_values(text, called), 1):
        if not isinstance(value, dict):
            yield row, "this is no reference"
            continue
        within = value.get("data")
        item = within if isinstance(within, dict) and "itemType" in within else value
        if "itemType" in item:
            whole = {str(_whole(name)): _whole(each) for name, each in item.items()}
            left_out = zotero_items.part(whole)
            held = zotero_items.entry(row, whole, native, collections)
            yield (row, left_out) if left_out else held
        elif value.get("type") not in TYPES and not (value.get("id") and value.get("title")):
            yield row, "this is no reference: it has neither a type of CSL nor an id and a title"
        else:
            yield _entry(row, value, native)


def _values(text: str, called: str) -> Iterator[tuple[object, str, Sequence[str]]]:
    """Each value of the list with the very words it was written in, and its collections."""
    decoder = json.JSONDecoder()
    at = len(text) - len(text.lstrip("\ufeff \t\r\n"))
    if text[at : at + 1] == "[":
        at += 1
    try:
        while True:
            found = _SPACE.match(text, at)
            at = found.end() if found else at
            if at >= len(text) or text[at] == "]":
                return
            value, end = decoder.raw_decode(text, at)
            within = value.get("items") if isinstance(value, dict) else None
            if isinstance(within, list):
                paths = _collections(value.get("collections"))
                for each in within:
                    own = each.get("itemID") if isinstance(each, dict) else None
                    yield each, json.dumps(each, ensure_ascii=False), paths.get(own, ())
            else:
                yield value, text[at:end], ()
            at = end
    except (ValueError, RecursionError):
        line = text.count("\n", 0, at) + 1
        raise BadInput(
            say(
                "“{called}” is damaged or cut short: it is no JSON from line {line:,} on. "
                "Nothing was imported; export it again.",
                called=called,
                line=line,
            )
        ) from None


def _collections(given: object) -> dict[object, list[str]]:
    """The collections each item lies in, by their paths: "Research / Syria". As Better BibTeX
    writes them: by their keys, each with the key of the one around it."""
    found: dict[object, list[str]] = {}
    known = given if isinstance(given, dict) else {}
    for each in known.values():
        if not isinstance(each, dict) or not isinstance(each.get("items"), list):
            continue
        path: list[str] = []
        at: object = each
        while isinstance(at, dict) and len(path) < 32:
            path.insert(0, str(at.get("name", "")))
            at = known.get(at.get("parent"))
        for item in each["items"]:
            if isinstance(item, str | int):
                found.setdefault(item, []).append(" / ".join(path))
    return found


def _entry(row: int, value: dict[str, object], native: str) -> Entry:
    fields: dict[str, object] = {}
    remarks: list[str] = []
    for variable, written in value.items():
        given = _whole(written)
        if given in (None, "", [], {}):
            continue
        if variable in DATES:
            edtf = date(given)
            if edtf:
                fields[variable] = edtf
            else:
                remarks.append(
                    say(
                        "The date of “{variable}” was not understood: {brief}.",
                        variable=variable,
                        brief=_brief(given),
                    )
                )
        elif variable in NAMES and isinstance(given, list):
            names = [each for each in map(name, given) if each]
            if names:
                fields[variable] = names
        elif isinstance(given, str | int | float) and not isinstance(given, bool):
            fields[variable] = str(given)
        else:
            fields[variable] = given
    fields |= _own(value.get("custom"))
    kind = str(fields.get("type", ""))
    if kind not in TYPES:
        fields["type"] = "document"
    key = str(_whole(str(value.get("id", ""))))
    tags = keywords(str(fields.get("keyword", "")))
    return Entry(row, key, fields, native, tuple(remarks), tags)


def _own(custom: object) -> dict[str, object]:
    """What an export of ours kept beside the variables of CSL: exact dates, and others' variables
    (db/export/csl_json.py)."""
    own = custom.get("casebinder") if isinstance(custom, dict) else None
    if not isinstance(own, dict):
        return {}
    found: dict[str, object] = {}
    variables, dates = own.get("variables"), own.get("edtf")
    if isinstance(variables, dict):
        found |= {str(name): _whole(each) for name, each in variables.items() if name not in DATES}
    if isinstance(dates, dict):
        exact = {str(name): date(each) for name, each in dates.items() if name in DATES}
        found |= {name: edtf for name, edtf in exact.items() if edtf}
    return found


def _whole(value: object) -> object:
    """A value without halves of characters, which JSON can name and no text can hold."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_whole(each) for each in value]
    if isinstance(value, dict):
        return {str(_whole(name)): _whole(each) for name, each in value.items()}
    return value


def _brief(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)[:80]
