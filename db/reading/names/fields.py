"""Commas and "and" within the name of a body: "Ministry of Agriculture, Irrigation and Livestock".

Hides when a comma or "and" does not end a name: between the fields a body is for, which are no
names themselves. Also told here: lines that credit a picture, whose capitals are names.
"""

from __future__ import annotations

import re

from db.reading.names.lists import HEADS, word_set
from db.reading.names.ordinary import ORDINARY
from db.reading.names.people_lists import GIVEN, PEOPLES
from db.reading.names.words import Words

_BODIES = word_set(
    """
    ministry department directorate office commission committee council bureau centre center agency
    secretariat institute association foundation society federation court board network union
    organisation organization authority programme program directorate-general academy college
    """
)
_FOR = word_set("of for on")
_FIELDS = word_set(
    """
    agriculture arts borders business children commerce communication communications cooperation
    crime crimes culture defence defense democracy development disability disarmament disaster
    drug drugs economic economics economy education emergencies emergency employment energy
    environment equality ethics evidence family finance fisheries food forestry gender governance
    guidance health heritage housing human industry information infrastructure innovation
    inspection investigation irrigation justice labor labour land law livestock martyrs media
    migration mines mining order peace pensions petroleum planning policy press prevention
    propagation promotion public publicity reconciliation reconstruction refugee refugees relief
    religious repatriation research rights rural safety science sciences security social
    solidarity sport sports standards statistics strategic strategy sustainability technology
    tourism trade training transport tribal veterans vice virtue water welfare women works youth
    """
)
_CREDIT = re.compile(r"\W*(?:cover |file |handout )?(?:photo|picture|image|credit|foto|фото)", re.I)
_MOST = 4


def is_listing_fields(text: Words, first: int, at: int) -> bool:
    """Whether the comma after word `at` leads to a further field: "..., Irrigation and Livestock".
    `first`: where the name begins."""
    if text.gap(at).strip() != "," or not _is_for_fields(text, first, at):
        return False
    number = at + 1
    for _ in range(_MOST):
        if number >= len(text) or not _is_field(text, number):
            return False
        while text.gap(number) == " " and number + 1 < len(text) and text[number + 1].capital:
            number += 1
        after = text[number + 1].folded if number + 1 < len(text) else ""
        gap = text.gap(number).strip()
        if after == "and" and gap in ("", ","):
            return number + 2 < len(text) and _is_field(text, number + 2)
        if gap != ",":
            return False
        number += 1
    return False


def joins_fields(text: Words, first: int, at: int) -> bool:
    """Whether "and", word `at`, joins two fields of a body that begins with word `first`: "for
    Peace and Reconciliation", or whose head follows: "Food and Agriculture Organization"."""
    if at + 1 >= len(text) or not _is_field(text, at + 1):
        return False
    if _is_for_fields(text, first, at - 1):
        return text[at + 1].folded in _FIELDS or text[at + 1].folded in ORDINARY
    first += text[first].folded == "the"
    known = first < at and all(text[n].folded in _FIELDS for n in range(first, at))
    if not known or text[at + 1].folded not in _FIELDS:
        return False
    ahead = range(at + 2, min(at + _MOST, len(text)))
    return any(text[n].capital and _is_head(text, n) and text.gap(n - 1) == " " for n in ahead)


def is_credit(text: Words, at: int) -> bool:
    """Whether a word stands in a line that credits a picture."""
    line = text.text.rfind("\n", 0, text[at].start) + 1
    return bool(_CREDIT.match(text.text, line))


def _is_for_fields(text: Words, first: int, last: int) -> bool:
    """Whether words `first` to `last` are a body and what it is for."""
    names = [text[number].folded for number in range(first, last + 1)]
    heads = [number for number, name in enumerate(names) if name in _BODIES]
    return bool(heads) and any(name in _FOR for name in names[heads[0] + 1 :])


def _is_field(text: Words, at: int) -> bool:
    word = text[at]
    named = word.folded in GIVEN or word.folded in PEOPLES or word.upper
    return word.capital and not named and (word.folded in _FIELDS or not _is_head(text, at))


def _is_head(text: Words, at: int) -> bool:
    return text[at].folded in _BODIES or any(text[at].folded in each for each in HEADS.values())
