"""The English words of dates: months, weekdays, seasons, numbers, and what they mean.

Hides the vocabulary, so that the readers of phrases are written in patterns of named pieces.
"""

import re
from collections.abc import Iterable

_MONTH_NAMES = (
    "jan(?:uary)?", "feb(?:r|ruary)?", "mar(?:ch)?", "apr(?:il)?", "may", "june?",
    "july?", "aug(?:ust)?", "sep(?:t|tember)?", "oct(?:ober)?", "nov(?:ember)?", "dec(?:ember)?",
)  # fmt: skip
_WEEKDAY_NAMES = (
    "mon(?:day)?", "tue(?:s|sday)?", "wed(?:s|nesday)?", "thu(?:r|rs|rsday)?", "fri(?:day)?",
    "sat(?:urday)?", "sun(?:day)?",
)  # fmt: skip
_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first "
    "twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh "
    "twenty-eighth twenty-ninth thirtieth thirty-first"
)
_NUMBERS = {word: value for value, word in enumerate(_UNITS.split())} | {
    "a": 1, "an": 1, "couple of": 2, "a couple of": 2,
}  # fmt: skip
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
for _ten, _word in enumerate(_TENS.split(), start=2):
    _NUMBERS[_word] = 10 * _ten
    for _one, _ones in enumerate(_UNITS.split()[1:10], start=1):
        _NUMBERS[f"{_word}-{_ones}"] = _NUMBERS[f"{_word} {_ones}"] = 10 * _ten + _one
_ORDINAL_VALUES = {word: value for value, word in enumerate(_ORDINALS.split(), start=1)}


def _longest_first(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


MONTH = rf"(?P<month>{'|'.join(_MONTH_NAMES)})\.?"
WEEKDAY = rf"(?P<weekday>{'|'.join(_WEEKDAY_NAMES)})\.?"
DAY = rf"(?:the )?(?P<day>\d{{1,2}}(?:st|nd|rd|th)?|{_longest_first(_ORDINAL_VALUES)})"
YEAR = r"(?P<year>\d{4}|'\d\d|\d\d)"
ERA = r"(?:\s*(?P<era>b\.?\s?c\.?\s?e?\.?|a\.?d\.?|c\.?e\.?))?"
SEASON = r"(?P<season>spring|summer|autumn|fall|winter)"
THIRD = (
    r"(?:the )?(?P<third>early|mid(?:dle)?|late|beginning|start|end|turn|(?:first|opening|last"
    r"|final|closing) (?:few )?days)(?: of)?(?: the)?[- ]?\s*"
)
NUMBER = rf"(?P<number>\d{{1,4}}|{_longest_first(_NUMBERS)}|several|some|a few)"
UNIT = r"(?P<unit>minute|hour|day|night|week|fortnight|month|year|decade|centur)(?:s|y|ies)?"

_MONTHS = [re.compile(name) for name in _MONTH_NAMES]
_WEEKDAYS = [re.compile(name) for name in _WEEKDAY_NAMES]


def month_number(word: str) -> int:
    """1 to 12 for a month's name as MONTH matches it."""
    return next(n for n, name in enumerate(_MONTHS, start=1) if name.fullmatch(word.rstrip(".")))


def weekday_number(word: str) -> int:
    """0 (Monday) to 6 for a weekday's name as WEEKDAY matches it."""
    return next(n for n, name in enumerate(_WEEKDAYS) if name.fullmatch(word.rstrip(".")))


def season_code(word: str) -> int:
    """The EDTF code 21 to 24."""
    return {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}[word]


def third_of(word: str) -> int:
    """0 early, 1 middle, 2 late."""
    if word.endswith("days"):
        return 0 if word[:1] in "fo" and not word.startswith("final") else 2
    return {"early": 0, "beginning": 0, "start": 0, "turn": 0, "mid": 1, "middle": 1}.get(word, 2)


def day_value(word: str) -> int:
    """The day of the month: "3", "3rd" or "third"."""
    return _ORDINAL_VALUES.get(word) or int(re.sub(r"\D", "", word))


def ordinal_value(word: str) -> int | None:
    """The number of "third" or "3rd"; None for other words."""
    if re.fullmatch(r"\d{1,2}(?:st|nd|rd|th)?", word):
        return int(re.sub(r"\D", "", word))
    return _ORDINAL_VALUES.get(word)


def number_value(word: str) -> int | None:
    """The number a word says; None for "several", "some" and "a few"."""
    return int(word) if word.isdigit() else _NUMBERS.get(word)


def is_before_christ(era: str | None) -> bool:
    """Whether an era as ERA matches it counts backwards."""
    return bool(era) and str(era).startswith("b")
