"""New names that fill quotation marks: «Полярный круг», "صوت الجبل", «هال‌وش».

Hides which quotation marks hold a name and not speech: those behind a word for an outlet, a group
or an organisation, and those that somebody quotes from or is said to have written in.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from db.language import in_quotes, say
from db.reading.names.arabic_lists import GROUPS, ORGANISATIONS, OUTLETS, base_set
from db.reading.names.in_text import Mention
from db.reading.names.inflections import variants
from db.reading.names.lists import word_set
from db.reading.names.words import Words

_QUOTED = re.compile(
    r"«([^«»\n]{2,48})»|“([^“”\n]{2,48})”|„([^„“”\n]{2,48})[“”]|\"([^\"\n]{2,48})\""
)
_MOST_WORDS = 5
_ENDS_SPEECH = re.compile(r"[.!?…؟۔،,:;]\s*\Z|[!?؟،;:]")
_RUSSIAN = {
    "media": word_set(
        "сайт сайта сайте сайту портал портала портале порталу издание издания изданию издании "
        "изданием газета газеты газете газету газетой агентство агентства агентству агентстве "
        "агентством информагентство информагентства телеканал телеканала телеканалу телеканале "
        "канал канала каналу канале каналом каналы журнал журнала журналу журнале радио "
        "радиостанция радиостанции радиостанцию проект проекта проекту паблик паблика паблике "
        "паблику ресурс ресурса ресурсу медиа медиапроект телекомпания телекомпании "
        "телерадиокомпания блог блоге вестник еженедельник еженедельнике"
    ),
    "armed_group": word_set(
        "группа группы группе группу группой группировка группировки группировке группировку "
        "группировкой батальон батальона батальону батальоне бригада бригады бригаде бригаду отряд "
        "отряда отряду фронт фронта фронту ячейка ячейки боевиков боевики"
    ),
    "ngo": word_set(
        "организация организации организацию организацией фонд фонда фонду фондом центр центра "
        "центру движение движения движению движением ассоциация ассоциации объединение "
        "объединения правозащитники инициатива инициативы комитет союз"
    ),
    "party": word_set("партия партии партию партией"),
}
_WRITES = word_set(
    "пишет пишут писал писала сообщает сообщил сообщила сообщило сообщили передает передал "
    "передаёт информирует цитирует уточняет утверждает напоминает рассказал рассказали рассказала"
)
_QUOTES_ARABIC = base_set(
    "كتبت كتب نقلت نقل ذكرت أوردت نشرت بثت أفادت وفق بحسب حسب لـ نوشت نوشته نقل"
)
#: Other names of an outlet than its own: "قناة تلغرام" is followed by the name too.
_BETWEEN = base_set(
    "تلغرام تلگرامی تلگرام خبری اخباری الإخباري الإخبارية المحلية المحلي الإلكتروني الإلكترونية "
    "اليومية المستقلة المستقل بشر حقوق بشری محلی مستقل مسلح مسلحة الحقوقية الحقوقي الفضائية "
    "الرسمية الأسبوعية اینترنتی دولتی یک"
)
_ARABIC_SORTS = (
    (OUTLETS | base_set("كانال کانال شبکه شبكة حساب پایگاه رسانه رسانهٔ منصة نشرة"), "media"),
    (GROUPS, "armed_group"),
    (ORGANISATIONS | base_set("نهاد مركز مرکز مبادرة رابطة حملة"), "ngo"),
)


def quoted_names(text: Words, taken: Sequence[bool]) -> list[Mention]:
    """Actors whose name fills quotation marks, among words not `taken`, in reading order."""
    starts = [word.start for word in text.list]
    found = []
    for match in _QUOTED.finditer(text.text):
        group = match.lastindex or 1
        first = bisect_left(starts, match.start(group))
        last = bisect_left(starts, match.end(group)) - 1
        if not 0 <= last - first < _MOST_WORDS or any(taken[first : last + 1]):
            continue
        if _ENDS_SPEECH.search(match[group]):
            continue
        sort, why = _told(text, first, last, text.text[match.end() : match.end() + 2])
        if sort:
            start, end = match.span(group)
            shown = " ".join(match[group].split())
            why = f"{in_quotes(shown)} → {why}"
            found.append(Mention("actor", first, last, start, end, shown, sort=sort, why=why))
    return found


def _told(text: Words, first: int, last: int, after: str) -> tuple[str, str]:
    """What kind of actor the words in quotation marks are, and by what; "" for none."""
    if first == 0 or text.gap(first - 1).strip(' \n«“„"(') not in ("", "ـ"):
        return "", ""
    before = text[first - 1]
    if 0x0600 <= ord(before.folded[0]) < 0x0700:
        return _told_arabic(text, first)
    if 0x0400 <= ord(before.folded[0]) < 0x0530 and text[first].capital:
        for sort, listed in _RUSSIAN.items():
            if before.folded in listed:
                return sort, say("announced by “{word}”", word=_as_written(text, first - 1))
        if before.folded in _WRITES and not after.startswith(('"', "»")):
            return "media", say("quoted as an outlet")
    return "", ""


def _told_arabic(text: Words, first: int) -> tuple[str, str]:
    at = first - 1
    written = any(form in _QUOTES_ARABIC for form in variants(text[at].folded))
    if text[at].folded == "ل" or written:
        return ("media", say("quoted as an outlet")) if _is_short(text, first) else ("", "")
    for _ in range(3):
        forms = variants(text[at].folded)
        for listed, sort in _ARABIC_SORTS:
            if any(form in listed for form in forms):
                return sort, say("announced by “{word}”", word=_as_written(text, at))
        if text[at].base not in _BETWEEN or at == 0 or text.gap(at - 1) != " ":
            break
        at -= 1
    return "", ""


def _is_short(text: Words, first: int) -> bool:
    """Whether the quotation is of one or two words, which no speech is."""
    quoted = 1
    while first + quoted < len(text) and text.gap(first + quoted - 1) == " ":
        quoted += 1
    return quoted <= 2


def _as_written(text: Words, at: int) -> str:
    return text.text[text[at].start : text[at].end]
