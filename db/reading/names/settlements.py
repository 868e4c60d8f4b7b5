"""Places listed behind one word: "the villages of Ak and Bel", "قريتي الدير وحطلة", «г. Нарын».

Hides how far such a list goes, and that unknown names in it are places and no persons, however
short they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from db.language import in_quotes, say
from db.reading.names.arabic_lists import ENDS, GENERIC, PLACE_WORDS, ROLES, base_set
from db.reading.names.in_text import Mention, joined
from db.reading.names.inflections import base
from db.reading.names.lists import COMMON, NEVER, word_set
from db.reading.names.people_lists import PEOPLES
from db.reading.names.words import HYPHENS, Words

_MANY = word_set(
    """
    villages hamlets towns settlements districts cities neighbourhoods neighborhoods communes
    suburbs provinces counties townships сёл сел сёлах сёла сёлами деревень деревнях кишлаков
    кишлаках кишлаки посёлков поселков посёлках городов городах аулов аулах районов районах
    деҳаҳои шаҳрҳои ноҳияҳои
    """
)
_MANY_ARABIC = base_set(
    """
    روستاهای روستاهاي قریه‌های قریه‌هاي ولسوالی‌های ولسوالیهای شهرهای شهرستان‌های ولایت‌های ولایات
    استان‌های ناحیه‌های قصبات محله‌های قرى بلدات مدن أحياء محافظات قريتي بلدتي مدينتي حيي قصبتي
    محافظتي ولايات ناحيتي مديريتي مديريات ولايتي
    """
)
_OF = word_set("of in near around called named")
_AND = word_set("and и or или ва و أو یا plus")
_SHORTENED = {
    **dict.fromkeys(("г", "с", "д", "п", "пос", "дер", "аул"), "locality"),
    **dict.fromkeys(("ул", "просп", "пер", "мкр"), "site"),
    **dict.fromkeys(("обл",), "province"),
}
_LONGEST = 3
_MOST = 8
_NOT_NAMES = base_set(
    "اطراف مرزی مجاور نزدیک همجوار دورافتاده مختلف المجاورة الحدودية المحيطة المحررة أخرى عدة کوچک "
    "بزرگ واقع تابع زیر جنوبی شمالی غربی شرقی مرکزی الجنوبية الشمالية الغربية الشرقية الساحلية"
)


def listed_places(text: Words, taken: Sequence[bool]) -> list[Mention]:
    """Places behind a word that announces them, among words not `taken`, in reading order."""
    found: list[Mention] = []
    for at, word in enumerate(text.list):
        if word.base in _MANY_ARABIC:
            parts = list(_arabic(text, at + 1, taken))
        elif word.folded in _MANY:
            parts = list(_cased(text, at + 1, taken))
        elif word.folded in _SHORTENED and text.gap(at).strip() == "." and not word.capital:
            parts = list(_cased(text, at + 1, taken))[:1]
            found += [_mention(text, each, _SHORTENED[word.folded]) for each in parts]
            continue
        else:
            continue
        found += [_mention(text, each, "locality") for each in parts]
    return [each for each in found if not any(taken[each.first : each.last + 1])]


def _cased(text: Words, at: int, taken: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Runs of capital words, with commas and "and" between them."""
    if at < len(text) and text[at].folded in _OF:
        at += 1
    for _ in range(_MOST):
        if at >= len(text) or not _is_capital(text, at):
            return
        last = at
        if text[at].end - text[at].start == 1:
            return
        while (
            last - at < _LONGEST
            and last + 1 < len(text)
            and joined(text, last)
            and (_is_capital(text, last + 1) or _is_hyphened(text, last))
        ):
            last += 1
        yield at, last
        if last + 1 >= len(text):
            return
        gap, after = text.gap(last).strip(), text[last + 1].folded
        if gap in ("", ",") and after in _AND:
            at = last + 2
        elif gap == ",":
            at = last + 1
        else:
            return


def _is_capital(text: Words, at: int) -> bool:
    word = text[at]
    return word.capital and word.folded not in (COMMON | NEVER if word.opens else NEVER | PEOPLES)


def _is_hyphened(text: Words, last: int) -> bool:
    return text.gap(last) in tuple(HYPHENS)


def _arabic(text: Words, at: int, taken: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """One word each, two where a comma or "and" follows them; at least two places."""
    found: list[tuple[int, int]] = []
    for _ in range(_MOST):
        if at >= len(text) or not (taken[at] or _may_be(text, at)):
            break
        last = at
        while taken[last] and last + 1 < len(text) and taken[last + 1] and text.gap(last) == " ":
            last += 1
        if _goes_on(text, last) == 0 and last + 1 < len(text) and _may_be(text, last + 1):
            closed = text.gap(last + 1) != " "
            last += text.gap(last) == " " and (closed or _goes_on(text, last + 1) > 0)
        found.append((at, last))
        step = _goes_on(text, last)
        if step == 0:
            break
        at = last + step
    if len(found) > 1:
        yield from found


def _goes_on(text: Words, last: int) -> int:
    """How many words further the next place of the list begins; 0: the list ends."""
    if last + 1 >= len(text):
        return 0
    gap, after = text.gap(last).strip(), text[last + 1].folded
    if gap == "" and after in _AND:
        return 2
    prefixed = after.startswith("وال") or (after.startswith("و") and len(after) > 3)
    comma = gap in ("،", ",")
    return int((comma or (gap == "" and prefixed)) and _may_be(text, last + 1))


def _has_and(text: Words, at: int) -> bool:
    """Whether "and" is written as one with a word: «وحطلة» behind another place."""
    word = text[at].folded
    behind = text.gap(at - 1).strip() in ("", "،") and text[at - 1].base not in _MANY_ARABIC
    return behind and (word.startswith("وال") or (word.startswith("و") and len(word) > 2))


def _may_be(text: Words, at: int) -> bool:
    word = text[at]
    bare = base(word.folded[1:]) if word.folded.startswith("و") else word.base
    lists = (ENDS, GENERIC, PLACE_WORDS, ROLES, _NOT_NAMES)
    return 0x0600 <= ord(word.folded[0]) < 0x0660 and not any(
        word.base in each or bare in each for each in lists
    )


def _mention(text: Words, part: tuple[int, int], sort: str) -> Mention:
    first, last = part
    start, end = text[first].start, text[last].end
    start += _has_and(text, first)
    words = " ".join(text.text[start:end].split())
    why = f"{in_quotes(words)} → {say('in a list of places')}"
    return Mention("place", first, last, start, end, words, sort=sort, why=why)
