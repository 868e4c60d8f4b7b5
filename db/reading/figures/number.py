"""Numbers of a sentence with the words that qualify them: "at least 72", "between 20 and 30".

Hides how numbers are written in words and how "dozens", "no" and "an unknown number" count.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.reading.figures.lexicon import Lexicon, Wordings
from db.reading.figures.rules import COUPLE, DOZENS_MIN, SEVERAL_MIN
from db.reading.figures.token import Token

_MOST = 100_000_000
_DASHES = frozenset("-–—/")
_MONEY = frozenset("$€£₽؋#№")
_ORDINAL = frozenset(("st", "nd", "rd", "th"))


@dataclass(slots=True)
class Count:
    """A number in a sentence: words `first` to `after` (exclusive), its digits from `number` on.

    `single`: "a" or "one", which counts only beside persons. `bare` words have no noun.
    """

    first: int
    number: int
    after: int
    low: int | None
    high: int | None
    qualifier: str = "exact"
    state: str = "value"
    single: bool = False
    vague: bool = False


def counts(tokens: list[Token], words: Lexicon) -> list[Count]:
    """The numbers of a sentence in order; what is plainly a date, an age or money is left out."""
    found: list[Count] = []
    at, age = 0, -2
    while at < len(tokens):
        count = _count(tokens, at, words)
        if count is None:
            at += 1
            continue
        at = max(count.after, at + 1)
        if _is_other(tokens, count, words) or _is_next(tokens, count, age, words):
            age = count.after
        else:
            _qualify(tokens, count, words, found[-1].after if found else 0)
            found.append(count)
    return found


def _count(tokens: list[Token], at: int, words: Lexicon) -> Count | None:
    low = tokens[at].low
    if tokens[at].kind == "sign" or (
        words.starts and tokens[at].kind == "word" and low not in words.starts and "-" not in low
    ):
        return None
    if low in words.nones and not any(
        _wording(tokens, at, size, words.qualifiers) for size in (2, 3)
    ):
        return Count(at, at, at + 1, 0, 0, state="none")
    if low in words.unknowns:
        after = at + 1
        while after < len(tokens) and tokens[after].low in words.number_words:
            after += 1
        return Count(at, at, after, None, None, state="unknown") if after > at + 1 else None
    if low.endswith(words.duals) and words.duals and _is_dual(low, words):
        return Count(at, at, at, 2, 2)
    vague = _vague(tokens, at, words)
    if vague is not None:
        return vague
    first = number_at(tokens, at, words)
    if first is None:
        if low not in words.singles or (
            at + 1 < len(tokens) and tokens[at + 1].low in words.unknowns
        ):
            return None
        if any(_wording(tokens, at, size, words.qualifiers) for size in (2, 3)):
            return None
        return Count(at, at, at + 1, 1, 1, single=True)
    value, after = first
    second = _second(tokens, at, after, words)
    if second is not None and second[0] > value:
        value *= _shared_scale(tokens[at:after], value, tokens[second[1] - 1].low, second[0], words)
        return Count(at, at, second[1], value, second[0], "between")
    return Count(at, at, after, value, value, single=value == 1 and tokens[at].kind == "word")


def _is_dual(low: str, words: Lexicon) -> bool:
    """ "جنديين": two soldiers in one word."""
    bare = next((low[len(each) :] for each in words.joined if low.startswith(each)), low)
    if any(stem + ending in (low, bare) for stem in words.dual_stems for ending in words.duals):
        return True
    if {low, bare} & words.not_duals or not bare.endswith(("ان", "تین")):
        return False
    ends = ("ت",) if bare.endswith("ین") else ("", "ت")
    return any(bare[:-2] == stem + end for stem, _ in words.stems for end in ends)


def _second(tokens: list[Token], first: int, at: int, words: Lexicon) -> tuple[int, int] | None:
    """The upper number of "20-30", "20 to 30", "between 20 and 30"; not of "rose from 20 to 30"."""
    if at + 1 >= len(tokens):
        return None
    joint, before = tokens[at], tokens[first - 1].low if first else ""
    between = _wording(tokens, first - 1, 1, words.qualifiers) == "between" if first else False
    joined = joint.low in words.tos or (between and joint.low in words.ands)
    if between and joint.low.startswith(words.number_joined) and words.number_joined:
        second = number_at(tokens, at, words)  # "أربعين وستين"
        if second is not None and joint.kind == "word":
            return second
    if before in words.froms or not (joined or joint.text in _DASHES):
        return None
    if joint.text == "/" and tokens[first].kind != "number":
        return None
    return number_at(tokens, at + 1, words)


def _shared_scale(first: list[Token], value: int, last: str, second: int, words: Lexicon) -> int:
    """What the word after the second number of a range counts the first by, too: "two to three
    dozen"; 1 for "900 to 2 thousand"."""
    scale = words.scales.get(last, 1)
    own = any(part.low in words.scales for part in first)
    return scale if not own and value < second // scale else 1


def _vague(tokens: list[Token], at: int, words: Lexicon) -> Count | None:
    pair = f"{tokens[at].low} {tokens[at + 1].low}" if at + 1 < len(tokens) else ""
    found = words.vague.get(pair) or words.vague.get(tokens[at].low)
    if found is None:
        return None
    qualifier, least = found
    after = at + 1 + (pair in words.vague)
    nearby = tokens[after].low if after < len(tokens) else ""
    scale = words.scales.get(nearby)
    if qualifier == "several" and scale is not None:
        qualifier, least = (
            ("dozens", DOZENS_MIN) if scale == 12 else ("at_least", SEVERAL_MIN * scale)
        )
        after += 1
    else:
        place = after + (nearby in words.ofs)
        more = words.vague.get(tokens[place].low) if place < len(tokens) else None
        many = more[1] // 2 if more and more[1] >= 100 else scale or 0
        if many >= 100:  # "tens of thousands"
            return Count(at, at, place + 1, max(least // 20, 1) * 20 * many, None,
                         "at_least", vague=True)  # fmt: skip
    return Count(at, at, after, least, None, qualifier, vague=True)


def number_at(tokens: list[Token], at: int, words: Lexicon) -> tuple[int, int] | None:
    """The number that begins at a word, and where it ends."""
    if at >= len(tokens):
        return None
    token = tokens[at]
    if token.kind == "number":
        return _in_digits(tokens, at, words)
    total = current = 0
    place = at
    while place < len(tokens):
        value = _word_value(tokens[place].low, words)
        scale = words.scales.get(tokens[place].low)
        if scale is not None and not (place == at and tokens[place].low not in words.bare_scales):
            current = max(current, 1) * scale
            if scale >= 1000:
                total, current = total + current, 0
        elif value is not None and (current == 0 or _fits(current, value, words.units_first)):
            current += value
        elif not (
            tokens[place].low in words.number_ands
            and place > at
            and _more(tokens, place, current, words)
        ):
            break
        place += 1
    number = total + current
    if place == at:
        return _half(tokens, at, words)
    if place + 1 < len(tokens) and tokens[place].low in words.number_ands and number >= 1000:
        more = _in_digits(tokens, place + 1, words) if tokens[place + 1].kind == "number" else None
        if more is not None and more[0] < number:  # "یک میلیون و ۲۰۰ هزار"
            number, place = number + more[0], more[1]
    return (number, place) if 0 < number <= _MOST else None


def _fits(current: int, value: int, units_first: bool = False) -> bool:
    """Whether a number word can follow: "twenty five", "сто двадцать", not "two three"."""
    if units_first and current % 100 < 10 and value in range(10, 100, 10):
        return True
    return value < 10 ** (len(str(current)) - len(str(current).rstrip("0") or "0")) or (
        current % 100 == 0 and value < 100
    )


def _more(tokens: list[Token], at: int, current: int, words: Lexicon) -> bool:
    """Whether a number word that can be added follows an "and"."""
    if at + 1 >= len(tokens) or not current:
        return False
    value = _word_value(tokens[at + 1].low, words)
    return (
        value is not None and _fits(current, value, words.units_first) and current >= words.and_from
    )


def _half(tokens: list[Token], at: int, words: Lexicon) -> tuple[int, int] | None:
    """ "half a dozen", "a dozen", "a couple", "a hundred"."""
    lows = [token.low for token in tokens[at : at + 3]]
    if lows[:1] == ["half"] and len(lows) > 1:
        place = 2 if lows[1] in words.singles and len(lows) > 2 else 1
        if lows[place] in words.scales:
            return words.scales[lows[place]] // 2, at + place + 1
    if len(lows) > 1 and lows[0] in words.singles:
        if lows[1] in words.scales:
            whole = number_at(tokens, at + 1, words)
            return whole or (words.scales[lows[1]], at + 2)
        if lows[1] == "couple":
            return COUPLE, at + 2
    return None


def _in_digits(tokens: list[Token], at: int, words: Lexicon) -> tuple[int, int] | None:
    value = tokens[at].value
    scale = words.scales.get(tokens[at + 1].low) if at + 1 < len(tokens) else None
    if value is None:
        if scale is None:
            return None
        try:
            exact = float(tokens[at].text.replace(",", ".").replace("٫", "."))
        except ValueError:
            return None
        return int(exact * scale), at + 2
    if scale is not None:
        return value * scale, at + 2
    return (value, at + 1) if 0 <= value <= _MOST else None


def _word_value(low: str, words: Lexicon) -> int | None:
    found = words.numbers.get(low)
    if found is None and "-" in low:
        tens, _, ones = low.partition("-")
        first, second = words.numbers.get(tens), words.numbers.get(ones)
        if first is not None and second is not None and first % 10 == 0 and second < 10:
            return first + second
    if found is None:
        for joined in words.number_joined:
            if low.startswith(joined) and len(low) > len(joined) + 1:
                return words.numbers.get(low[len(joined) :])
    return found


def _qualify(tokens: list[Token], count: Count, words: Lexicon, after: int) -> None:
    """Take in "at least" before the number and "or more" after it."""
    if count.state != "value" or (count.single and tokens[count.number].low in words.singles):
        return
    code = None
    if count.first > after + 1 and tokens[count.first - 1].low in words.mores:
        count.first -= 1  # "at least another 158"
    for size in (4, 3, 2, 1):
        start = count.first - size
        if start < after or code is not None:
            continue
        code = _wording(tokens, start, size, words.qualifiers, words.joined)
        if code is not None:
            count.first = start
    if code is None:
        code, count.after = after_number(tokens, count.after, words)
    apply(count, code)


def after_number(tokens: list[Token], at: int, words: Lexicon) -> tuple[str | None, int]:
    """The qualifier that stands after a number or its noun ("or more"), and where it ends."""
    for size in (4, 3, 2, 1):
        code = _wording(tokens, at, size, words.after)
        if code is not None:
            return code, at + size
    return None, at


def apply(count: Count, code: str | None) -> None:
    """Let a qualifier decide what the number bounds."""
    if count.qualifier == "between" or code in (None, "exact", "between"):
        return
    if count.vague and code != "at_most":
        return
    count.qualifier = code or "exact"
    count.low = None if code == "at_most" else count.low
    count.high = None if code == "at_least" else count.high


def _wording(
    tokens: list[Token], at: int, size: int,
    table: Wordings,
    joined: tuple[str, ...] = (),
) -> str | None:  # fmt: skip
    if at + size > len(tokens):
        return None
    low = tokens[at].low
    for first in (low, *(low[len(each) :] for each in joined if low.startswith(each))):
        for parts, code in table.get(first, ()):
            if len(parts) == size and all(
                tokens[at + place].low == part for place, part in enumerate(parts) if place
            ):
                return code
    return None


def _is_other(tokens: list[Token], count: Count, words: Lexicon) -> bool:
    """A day of a month, an age, money, a share, a number in a name."""
    if count.state != "value":
        return False
    before = tokens[count.number - 1] if count.number else None
    after = tokens[count.after] if count.after < len(tokens) else None
    if before is not None and (
        before.text in _MONEY or before.low in words.labels or before.low in words.months
    ):
        return True
    if (
        before is not None
        and before.text in ("-", ".", ":", "/")
        and before.end == tokens[count.number].start
    ):
        return True
    if after is None:
        return False
    if before is not None and before.low in words.ofs and count.number > 1:
        person, one = tokens[count.number - 2].low, tokens[max(0, count.number - 3)].low
        if one in words.singles and person not in words.households and words.who_of(person):
            return True  # "a student of 19"
    if after.text in ("%", "٪") or after.low in words.months:
        return True
    if after.low in _ORDINAL and after.start == tokens[count.after - 1].end:
        return True
    if _is_year(tokens[count.number]) and count.after == count.number + 1:
        return words.who_of(after.low) is None
    if after.text in ("-", ":", "/") and after.start == tokens[count.after - 1].end:
        return True
    return _is_age(tokens, count, before, after)


def _is_next(tokens: list[Token], count: Count, age: int, words: Lexicon) -> bool:
    """Whether it goes on what was no count: "aged 19 and 23"."""
    if age != count.first - 1 or tokens[age].low not in words.ands | words.tos:
        return False
    return count.after >= len(tokens) or tokens[count.after].kind != "word" or (
        tokens[count.after].low in words.stops | words.auxiliaries
    )  # fmt: skip


def _is_year(token: Token) -> bool:
    return token.value is not None and len(token.text) == 4 and (
        1300 <= token.value <= 1450 or 1900 <= token.value <= 2100
    )  # fmt: skip


def _is_age(tokens: list[Token], count: Count, before: Token | None, after: Token) -> bool:
    """ "Gul Bibi, 62, " and "(37)"."""
    if before is None or count.single or tokens[count.number].kind != "number":
        return False
    if before.text == "(" and after.text == ")":
        return True
    noun = tokens[count.number - 2].low if count.number > 1 else "s"
    aged = 4 < (tokens[count.number].value or 0) < 110 and noun.isalpha() and noun[-1] != "s"
    if before.text == "," and after.text == "," and aged:
        return True
    named = count.number > 1 and tokens[count.number - 2].text[:1].isupper()
    return before.text == "," and after.text in (",", ".") and named
