"""Text to dates: the candidates for what a wording means, never a guess.

Hides the order in which the readers are asked and how text is made plain. The first
reader that understands the whole text answers.
"""

import re
import unicodedata
from dataclasses import replace
from functools import lru_cache
from typing import Literal

from db.language import say
from db.when.draft import Draft, Setting
from db.when.extent import bounds, is_valid
from db.when.gregorian import DAY
from db.when.spoken import said, said_rule
from db.when.value import Candidate, When, parse

Order = Literal["ask", "day_first", "month_first"]

_ARABIC_SCRIPT = re.compile("[\u0600-\u06ff]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LONGEST = 120
_UNSURE_DAY = say("The publication date is not exact to the day.")


def read(
    text: str,
    published: str | None = None,
    order: Order = "ask",
    language: str | None = None,
    anchor: str | None = None,
    thorough: bool = True,
) -> list[Candidate]:
    """The dates a text can mean, the likeliest first; empty when it is not understood as a whole.

    `published` (EDTF) resolves "last July", `anchor` (EDTF of another incident) "two days later".
    `order` decides 03/04/2021; "ask" gives both. `language` is a BCP 47 code; None tries English,
    then the languages of the script. A candidate names the publication date only when its date
    hangs on it. Unless `thorough`, the slow general reader of foreign dates is not asked.
    The clock of this computer is never read. Raises InvalidDate when `published` or
    `anchor` is no EDTF.
    """
    language = None if language in ("", "mul", "und") else language
    return list(_candidates(text, published, order, language, anchor, thorough))


@lru_cache(maxsize=8192)  # a data set names the same days again and again
def _candidates(
    text: str,
    published: str | None,
    order: str,
    language: str | None,
    anchor: str | None,
    thorough: bool,
) -> tuple[Candidate, ...]:
    anchor = None if anchor is None else parse(anchor).edtf
    drafts: list[Draft] = []
    days = _days(published)
    for day in days:
        known = [draft.edtf for draft in drafts]
        found = _drafts(text, Setting(day, days[0], anchor, order), language, thorough)
        drafts += [draft for draft in found if draft.edtf not in known]
    if len(days) > 1 and len(drafts) > 1:
        drafts = [replace(draft, sure=False, doubt=draft.doubt or _UNSURE_DAY) for draft in drafts]
    free: set[str] = set()
    if published is not None and drafts:
        bare = Setting(anchor=anchor, order=order)
        free = {draft.edtf for draft in _drafts(text, bare, language, thorough)}
    return tuple(
        _candidate(draft, text, None if draft.edtf in free else published) for draft in drafts
    )


def _days(published: str | None) -> list[int | None]:
    """The day numbers a publication date can mean: one, or the last and first of a coarser one."""
    if published is None:
        return [None]
    span = bounds(parse(published).edtf)
    if span.earliest is None or span.latest is None:
        return [None]
    first, last = span.earliest // DAY, span.latest // DAY - 1
    return [last] if first == last else [last, first]


def _drafts(text: str, setting: Setting, language: str | None, thorough: bool) -> list[Draft]:
    """All readings that are dates, each EDTF text once."""
    drafts: dict[str, Draft] = {}
    for draft in _understood(text, setting, language, thorough):
        if is_valid(draft.edtf):
            drafts.setdefault(draft.edtf, draft)
    return list(drafts.values())


def _understood(text: str, setting: Setting, language: str | None, thorough: bool) -> list[Draft]:
    words = text.strip()
    if len(words) > _LONGEST:
        return []
    plain = plain_text(words)
    drafts = _notation(words)
    if drafts:
        # Some texts are EDTF and something else: 1910-30 is a southern summer or a span of years.
        from db.when.numeric import numeric

        other = numeric(plain, setting)
        return other if any(draft.edtf == words for draft in other) else drafts
    found = _worded(plain, words, setting, language)
    if found or not thorough or (language is not None and language.partition("-")[0] == "en"):
        return found
    from db.when.abroad import abroad

    return abroad(plain, setting, language)


def _worded(plain: str, words: str, setting: Setting, language: str | None) -> list[Draft]:
    """English first, or the language of the script; then what programs write."""
    # Here and not above: the patterns take 40 ms to compile, and most starts of the program read
    # no text at all.
    from db.when.phrases import phrase
    from db.when.stamps import stamp

    code = (language or "").partition("-")[0]
    drafts: list[Draft] = []
    if _ARABIC_SCRIPT.search(words) or code in ("fa", "prs", "ps"):
        drafts = _in_arabic_script(plain, setting, code)
    elif _CYRILLIC.search(words) and code in ("", "ru"):
        from db.when.russian import RUSSIAN

        said = RUSSIAN.english(plain)
        drafts = phrase(said, setting) if said else []
    drafts = drafts or phrase(plain, setting) or stamp(plain, setting)
    if drafts or code not in ("", "fr", "es"):
        return drafts
    from db.when.romance import in_english

    return next((found for each in in_english(plain, code) if (found := phrase(each, setting))), [])


def _in_arabic_script(plain: str, setting: Setting, code: str) -> list[Draft]:
    """Solar and lunar dates, then phrases: Persian ones first, unless the text is Arabic."""
    from db.when.arabic import ARABIC
    from db.when.persian import folded, persian, solar_digits
    from db.when.persian_phrases import persian_phrase
    from db.when.phrases import phrase

    if not _ARABIC_SCRIPT.search(plain):
        return solar_digits(plain)
    if code != "ar":
        drafts = solar_digits(plain) or persian(plain, setting) or persian_phrase(plain, setting)
        if drafts or code in ("fa", "prs", "ps", "ur"):
            return drafts
    said = ARABIC.english(folded(plain))
    return (phrase(said, setting) if said else []) or persian(plain, setting)


def _notation(words: str) -> list[Draft]:
    """EDTF, forgiving the space after a comma that earlier drafts of the standard had."""
    edtf = re.sub(r",\s+", ",", words)
    if not is_valid(edtf):
        return []
    when = parse(edtf)
    return [Draft(when.edtf, "edtf", clock=when.clock, zone=when.zone)]


def plain_text(words: str) -> str:
    """Lower case, ASCII digits, one kind of dash, quote and space, no brackets or stop at the
    edges."""
    text = unicodedata.normalize("NFKC", words).casefold()
    text = "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)
    text = re.sub(r"[‐-―−]", "-", text)
    text = re.sub(r"[‘’ʼ`´]", "'", text)
    text = re.sub(r"[\u200b\u200e\u200f\u202a-\u202e\ufeff]", "", text)
    text = re.sub(r"[\[\]\"“”«»]", "", text)
    text = re.sub(r"\s+", " ", text).strip(" .,;:")
    return re.sub(r"(?<=[a-z])'s?$", "", text)


def _candidate(draft: Draft, text: str, published: str | None) -> Candidate:
    when = When(
        draft.edtf,
        clock=draft.clock,
        zone=draft.zone,
        part_of_day=draft.part_of_day,
        calendar=draft.calendar,
        phrase=text,
        published=published,
        rule=draft.rule,
    )
    day = say("Publication date used: {day}.", day=said(published)) if published else ""
    why = " ".join(part for part in (said_rule(draft.rule), day, draft.doubt) if part)
    return Candidate(when, when.bounds(), not draft.sure, why)
