"""English words of dates as they stand in running text: where a date may begin and end.

Hides the patterns. What they find is a stretch to try, widest first; `db.when` decides whether
it is a date. Words that are months only by accident ("may", "march", "August Wilson") and names
made with weekdays ("Sunday Times") are kept out here, because only running text shows them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from db.reading.dates.english_patterns import AND, CORE, LEAD, SECOND, TAIL, THEN
from db.reading.dates.stretch import Stretch


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_WORD_BEFORE = re.compile(r"([^\s,;“”\"'(]+),?\s{1,3}\Z")
_LEAD_LAST = _set(
    "on in during since until till to before after by around about throughout at over for toward"
    " towards between from the of into early late earlier later overnight am pm a.m. p.m. gmt utc"
    " time) time z c. ca. circa"
)
_POSSESSIVE = re.compile(r"['’]s?\b")
_BEFORE = re.compile(r"(?:([\w’'-]+)[.,;:]?[\s\"“(]{1,3}|[(\[])\Z")
_AFTER = re.compile(r"[\s]{1,3}([\w’'-]+)")
_INSTITUTIONS = _set(
    "School Brigade Brigades Company Street Square Avenue Battalion Hospital Market Movement Front"
    " University Stadium Bridge Road Mosque Organisation Organization Party Coalition Alliance"
    " Committee Regiment Division Group Camp Airport Park Quarter Neighbourhood Neighborhood"
    " District Institute College Club Prize Award Memorial Monument Forces Army Martyrs Boulevard"
    " Station Barracks Revolution Revolutionaries Foundation Centre Center"
)
_NAMING = frozenset(("dayfirst", "monthfirst", "month", "theday"))
_YEAR_AFTER = re.compile(r"\d{4}")
_PAPERS = _set(
    "Times Telegraph Mail Mirror Express Post Herald World Independent People Sun Star School "
    "Night Guardian Tribune"
)
_NAMED_DAYS = _set(
    "black bloody good ash palm easter holy super cyber ruby every each most many some"
)
_PRAYERS = _set("prayer prayers sermon sermons mosque market bazaar")
_OWNERS = _set("the a an its his her their our this that")
_LEADING = _set(
    "c ca circa as than prior in on since until till by during from to of last next this early"
    " late mid before after between through and or around about for throughout"
)
_TITLED = _set("President Prime Minister General Mr Mrs Ms Dr U.S UN NATO Reuters AFP AP")
_NAMES = frozenset(("March", "May"))
_ALSO_NAMES = frozenset(("April", "June", "August", "January", "July"))
_OWN_YEAR = frozenset(("iso", "digits", "named", "decade", "century", "years", "year", "before"))
_ELEVENTH = re.compile(r"Sept(?:ember|\.)?\s11(?:th)?")
_ATTACKS = re.compile(r"\s(?:terror(?:ist)?\s)?attacks\b")
_OTHER_YEAR = re.compile(r"\b(?:same|that|following|previous|next)\s+year\Z")
_WITH_MONTH = frozenset(("month", "monthyear", "monthfirst", "dayfirst"))
_YEAR_BEFORE = re.compile(r"\d{4}\W+\w+\W*\Z")
_SMALL = _set(
    "and or when the in at but with that to for he she it they we as after before while who which "
    "on of by from is was were are has had have a an said says until since during where because "
    "if so than then also not no his her its their this there"
)


def stretches(text: str) -> Iterator[Stretch]:
    """What may be dates in a text, in reading order; a later one can begin inside an earlier."""
    at = 0
    while core := CORE.search(text, at):
        at = core.end()
        if _is_date(text, core):
            yield _around(text, core)


def _around(text: str, core: re.Match[str]) -> Stretch:
    kind = core.lastgroup or ""
    if kind == "sep":
        kind = "digits"
    ends = list(_ends(text, core))
    of_other_year = _OTHER_YEAR.search(core[0]) is not None
    hangs = "text" if kind in ("later", "beside") or of_other_year else "publication"
    if kind == "solar":
        said = f"سال {core[0][:4]}"
        return Stretch((core.start(),), (core.end(),), "fa", "", said)
    if kind == "monthfirst" and _ATTACKS.match(text, core.end()) and _ELEVENTH.fullmatch(core[0]):
        return Stretch((core.start(),), (core.end(),), "en", "", "2001-09-11")
    hangs = "" if kind in _OWN_YEAR else hangs
    if _POSSESSIVE.match(text, core.end()):
        return Stretch((core.start(),), (core.end(),), "en", hangs)
    return Stretch(tuple(_starts(text, core, kind, max(ends))), tuple(ends), "en", hangs)


def _starts(text: str, core: re.Match[str], kind: str, end: int) -> Iterator[int]:
    yield core.start()
    word = _WORD_BEFORE.search(text, max(0, core.start() - 14), core.start())
    if word is None or (word[1].lower() not in _LEAD_LAST and not word[1][-1].isdigit()):
        return
    lead = LEAD.search(text, max(0, core.start() - 60), core.start())
    if lead is None or lead.start() == core.start():
        return
    if lead["article"] and not _of_its_own(kind, core[0]):
        return
    preposition = (lead["prep"] or "").lower()
    if preposition in ("before", "after", "by", "about", "around") and _goes_on(text, end):
        return
    if preposition == "by" and kind == "beside":
        return
    if preposition == "for" and kind not in ("recent", "unit"):
        return
    yield lead.start()
    inner = next((lead.start(each) for each in ("part", "clock", "which") if lead[each]), None)
    if inner is not None:
        yield inner


def _of_its_own(kind: str, words: str) -> bool:
    """Whether "the" before it belongs to the date ("the 1990s") and not to what it dates ("the
    April 18 attack")."""
    return kind in ("decade", "century", "season", "recent", "unit", "portion", "edge") or (
        kind == "dayfirst" and not re.match(r"\d{1,2}\s", words)
    )


def _goes_on(text: str, end: int) -> bool:
    """Whether a thing follows that the date belongs to: "after April 18 attacks"."""
    after = _AFTER.match(text, end)
    return bool(after) and after is not None and after[1].islower() and after[1] not in _SMALL


def _ends(text: str, core: re.Match[str]) -> Iterator[int]:
    yield core.end()
    end = core.end()
    for _ in range(2):
        tail = TAIL.match(text, end)
        if tail is None:
            break
        end = tail.end()
        yield end
    joint = THEN.match(text, end)
    if joint is None:
        before = text[max(0, core.start() - 24) : core.start()].lower()
        joint = AND.match(text, end) if re.search(r"\bbetween\W", before) else None
    second = SECOND.match(text, joint.end()) if joint else None
    if second is None or second.lastgroup in ("later", "ago", "today"):
        return
    if second.lastgroup != "month" or core.lastgroup in _WITH_MONTH:
        yield second.end()


def _is_date(text: str, core: re.Match[str]) -> bool:
    """Whether what looks like a date is one here, and not a name or a number."""
    kind = core.lastgroup
    before = _BEFORE.search(text, max(0, core.start() - 24), core.start())
    word = (before[1] or "(") if before else ""
    after = _AFTER.match(text, core.end())
    following = after[1] if after else ""
    if kind == "weekday":
        return _is_weekday(word.lower(), following)
    if following in _INSTITUTIONS and kind in _NAMING and not _YEAR_AFTER.search(core[0]):
        return False
    if kind == "theseason":
        return word.lower() in ("since", "by", "until", "during", "over", "throughout", "till")
    if kind == "theday":
        return word.lower() in ("on", "until", "since", "by", "of")
    if kind == "solar":
        return word.lower() in ("in", "at", "since", "year", "of", "until", "from", "to")
    if kind == "month" and _POSSESSIVE.match(text, core.end()) and core[0] != "May":
        return following.islower() or following == ""
    if kind == "month":
        return _is_month(core[0], word, following, text[max(0, core.start() - 1)])
    if kind == "year":
        return _is_year(text, core, word, following)
    if kind == "later":
        return word.lower() not in ("no", "or")
    return True


def _is_weekday(word: str, following: str) -> bool:
    """Not "Sunday Times", "Monday Market", "Black Friday", nor every Friday."""
    if following in _PAPERS or word in _NAMED_DAYS or following in _PRAYERS:
        return False
    return not (following[:1].isupper() and following not in _TITLED) or (
        word in _LEADING and word != "of"
    )


def _is_month(name: str, word: str, following: str, sign: str) -> bool:
    low = word.lower()
    named = following[:1].isupper()
    if low in _LEADING:
        return not (name in _NAMES | _ALSO_NAMES and named and low in ("of", "to", "by", "and"))
    if name in _NAMES:
        return False
    if low in _OWNERS or low.endswith(("'s", "’s")):
        return not named
    if word[:1].isupper() or name in _ALSO_NAMES:
        return False
    return not named and bool(following)


def _is_year(text: str, core: re.Match[str], word: str, following: str) -> bool:
    low = word.lower()
    likely = 1800 <= int(core[0][:4]) <= 2100
    if low in ("and", "or"):
        return likely and bool(_YEAR_BEFORE.search(text, max(0, core.start() - 12), core.start()))
    if low in ("to", "of", "for", "about", "around", "as", "than"):
        return likely and following not in ("hours", "GMT", "UTC")
    bracketed = text[core.start() - 1 : core.start()] + text[core.end() : core.end() + 1]
    if bracketed == "()" and not word[-1:].isdigit():
        return likely
    if low in _LEADING or low in ("year", "election", "elections", "("):
        return True
    if low in _OWNERS or low.endswith(("'s", "’s", "s'", "s’")):
        return likely and bool(following) and following not in _SMALL
    opening = not text[max(0, core.start() - 2) : core.start()].strip(' \n.“"')
    return opening and following in ("was", "is", "saw", "has", "marked", "will")
