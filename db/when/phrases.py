"""English phrases as a whole: doubts, ranges, times and the date inside them.

Hides the order of the readers and how "3-5 May 2022" shares its month. A phrase is understood as a
whole or not at all; words the grammar does not know are never skipped.
"""

import re
from dataclasses import replace

from db.when.absolute import absolute, with_weekday
from db.when.draft import Draft, Setting, joined, marked, unsure
from db.when.english import DAY, MONTH, SEASON, WEEKDAY
from db.when.extent import bounds, is_valid
from db.when.gregorian import DAY as DAY_SECONDS
from db.when.numeric import numeric
from db.when.recent import day_text
from db.when.relative import relative
from db.when.times import BESIDE_PART, split_time, with_time

_ROUGH = r"circa|ca\.?|c\.?|about|around|approx(?:imately|\.)?|roughly|some time around|~"
_UNSURE = r"maybe|perhaps|possibly|probably|uncertain:?|presumably|\?"
_LEADING = [
    (re.compile(rf"(?:in |on )?(?:or )?(?:{_ROUGH})\s*(?=\d|\s|the )(?P<rest>.+)"), "~"),
    (re.compile(rf"(?:{_UNSURE})\s+(?P<rest>.+)"), "?"),
]
_TRAILING = [
    (re.compile(r"(?P<rest>.+?)[ ,]+\(?(?:approx(?:imately|\.)?|circa|or so)\)?"), "~"),
    (re.compile(r"(?P<rest>.+?)\s*(?:\?|\(\?\)|[ ,]\(?(?:uncertain|maybe|guess|perhaps)\)?)"), "?"),
]
_FILLER = re.compile(
    r"(?:some ?time )?(?:on|in|at|during|of|dated|active|the year)(?: the)? (?P<rest>.+)"
)
_HOLIDAYS = {
    "christmas eve": "24 december", "christmas day": "25 december", "christmas": "25 december",
    "boxing day": "26 december", "new year's eve": "31 december", "new years eve": "31 december",
    "new year's": "1 january", "new year": "1 january",
    "new year's day": "1 january", "new years day": "1 january",
}  # fmt: skip
_HOLIDAY = re.compile(
    rf"\b({'|'.join(sorted(_HOLIDAYS, key=len, reverse=True))})\b"
    r"(?= \d{4}$|$| (?:last|this|next) year$)"
)
_BESIDE = ("the next", "the following", "the previous", "that", "the same")
_INTO = re.compile(
    r"(?:(?:(?:in |during )?(?:the )?night|overnight)(?: from| on)?(?: [a-z]+)? (?:in)?to"
    r"|[a-z]+ night into) (?P<rest>.+)"
)
_WEEKDAY_AFTER = re.compile(rf"(?P<date>.*\d)(?:,| -| \(|,? which was)? ?(?:an? )?{WEEKDAY}\)?")
_NIGHT_BETWEEN = re.compile(
    r"(?:(?:(?:in|on|during) )?(?:the )?night|overnight) (?:between|from|of) (?P<left>.+?)"
    r" (?:and|to|into) (?P<right>.+)"
)
_INSIDE = re.compile(
    r"(?:an? |some |one )?(?P<finer>day|month|year|decade)(?: somewhere| sometime)? "
    r"(?:in|of|during|within)(?: the)? (?P<whole>.+)"
)
_THROUGHOUT = re.compile(r"(?:throughout|all through|the whole of|all of) (?P<rest>.+)")
_SINCE = re.compile(r"(?:ever )?(?:since|from)(?: at least)? (?P<rest>.+?)(?: onwards?| on)?")
_UNTIL = re.compile(r"(?:until|till|up to|up until) (?P<rest>.+)")
_SOON = r"(?:(?:shortly|just|soon|well|right) )?"
_BEFORE = re.compile(rf"{_SOON}(?:before|earlier than|prior to) (?P<rest>.+)")
_AFTER = re.compile(rf"{_SOON}(?:after|later than) (?P<rest>.+)")
_BY = re.compile(r"(?:by|no later than|not later than|on or before) (?P<rest>.+)")
_FROM = re.compile(r"(?:no earlier than|not earlier than|not before|on or after) (?P<rest>.+)")
_BETWEEN = re.compile(r"(?:sometime )?between (?P<left>.+?) and (?P<right>.+)")
_DOTS = re.compile(r"(?P<left>[^\[{]+?)\.\.(?P<right>[^\]}]+)")
_FROM_TO = re.compile(r"(?:from )(?P<left>.+?) (?:to|until|till|through|-) (?P<right>.+)")
_FROM_DASH = re.compile(r"from (?P<left>(?!\d{4})[^-]+?) ?- ?(?P<right>[^-]+)")
_TO = re.compile(r"(?P<left>.+?) (?:to|until|till|through) (?P<right>.+)")
_COMMA = re.compile(r", (?!\d{4}\b)")  # not the comma of "May 3, 2022"
_DASH = re.compile(r"\s*-\s*|(?<=\d)/(?=\d{1,2} (?:of )?[a-z])|(?<=[a-z])/(?=\d)")
#: Two dates with dashes of their own and one between them have five.
_DASHES_MAX = 6
_LISTED = re.compile(r",? (?P<word>or|and) ")
_DAY_ONLY = re.compile(DAY)
_DAY_TAIL = re.compile(rf"{DAY}(?P<tail>(?: of)? {MONTH}.*)")
_MONTH_DAY = re.compile(rf"{MONTH} {DAY}(?P<tail>,? \d{{4}})?")
_DAY_YEAR = re.compile(rf"{DAY}(?P<tail>,? \d{{4}})?")
_YEAR_END = re.compile(r"(?P<sep>,? )(?P<year>\d{4}|'\d\d)(?P<era> (?:bce?|ce|ad))?")
_NO_YEAR = re.compile(
    rf"(?:(?:early|mid|late)[- ])?(?:{DAY} )?{MONTH}(?: {DAY.replace('?P<day>', '')})?|{SEASON}"
)
_CENTURY = re.compile(r"(?:(?:early|mid|late)[ -])?\d{1,2}(?:st|nd|rd|th)?")


def phrase(text: str, setting: Setting) -> list[Draft]:
    """Drafts of a normalised English phrase (lower case, plain dashes); empty when not
    understood."""
    if "year" in text or "s" in text:
        text = _HOLIDAY.sub(lambda match: _HOLIDAYS[match[1]], text)
    dates = (
        numeric,
        absolute,
        relative,
        _inside,
        _day_and_clock,
        _night_into,
        _night_between,
        _checked,
    )
    for reader in (*dates, _connected, _timed, _marked, _filled):
        drafts = reader(text, setting)
        if drafts:
            return drafts
    return []


def _filled(text: str, setting: Setting) -> list[Draft]:
    match = _FILLER.fullmatch(text)
    return phrase(match["rest"], setting) if match else []


def _inside(text: str, setting: Setting) -> list[Draft]:
    """ "a day in January 1872": says how exact the source is about an open date."""
    match = _INSIDE.fullmatch(text)
    if match is None:
        return []
    tails = {"month": {4: "-XX"}, "day": {4: "-XX-XX", 7: "-XX"}}.get(match["finer"], {})
    found = []
    for whole in phrase(match["whole"], setting):
        is_plain = re.fullmatch(r"\d{4}(?:-(?:0\d|1[0-2]))?", whole.edtf)
        tail = tails.get(len(whole.edtf), "") if is_plain else ""
        found.append(Draft(whole.edtf + tail, "open_inside", whole.sure, whole.doubt))
    return found


def _marked(text: str, setting: Setting) -> list[Draft]:
    for pattern, mark in _LEADING + _TRAILING:
        match = pattern.fullmatch(text)
        if match:
            drafts = marked(phrase(match["rest"].strip(" ,:"), setting), mark)
            drafts = [draft for draft in drafts if is_valid(draft.edtf)]
            if drafts:
                return drafts
    return []


def _day_and_clock(text: str, setting: Setting) -> list[Draft]:
    """ "2021-Aug-26 17:50": a clock time beside a plain date, whose dashes are no ranges."""
    timed = split_time(text)
    if timed is None or timed.clock is None:
        return []
    return with_time(timed, numeric(timed.rest, setting) or absolute(timed.rest, setting))


def _checked(text: str, setting: Setting) -> list[Draft]:
    """ "3/11/2021, a Wednesday": the weekday after it decides between two readings."""
    match = _WEEKDAY_AFTER.fullmatch(text)
    if match is None:
        return []
    date = match["date"]
    return with_weekday(numeric(date, setting) or absolute(date, setting), match["weekday"])


def _night_into(text: str, setting: Setting) -> list[Draft]:
    """ "overnight into Monday", "Sunday night into Monday": the night that ends on that day."""
    match = _INTO.fullmatch(text)
    found = []
    for draft in phrase(match["rest"], setting) if match else []:
        span = bounds(draft.edtf)
        if span.earliest is None or span.latest != span.earliest + DAY_SECONDS:
            continue
        day = day_text(span.earliest // DAY_SECONDS - 1)
        night = replace(draft, edtf=day, part_of_day="night", clock=None, zone=None)
        found.append(replace(night, rule="night_before"))
    return found


def _night_between(text: str, setting: Setting) -> list[Draft]:
    """ "the night between 1 and 2 May", "overnight from Sunday to Monday"."""
    match = _NIGHT_BETWEEN.fullmatch(text)
    if match is None:
        return []
    left, right = _completed(match["left"], match["right"])
    starts, ends = phrase(left, setting), phrase(right, setting)
    found = []
    for start in starts:
        span = bounds(start.edtf)
        if (
            span.latest is None
            or span.earliest is None
            or span.latest - span.earliest != DAY_SECONDS
        ):
            continue
        if any(bounds(end.edtf).earliest == span.latest for end in ends):
            found.append(replace(start, part_of_day="night", clock=None, zone=None))
    return found


def _timed(text: str, setting: Setting) -> list[Draft]:
    timed = split_time(text)
    if timed is None:
        return []
    rest = timed.rest
    if rest in ("this", "the", "") and timed.part_of_day:
        rest = "today" if rest == "this" else ""
    if rest == "to" and timed.part_of_day == "night":
        rest = "today"
    if rest in _BESIDE and timed.part_of_day:
        rest = f"{rest} day"
    if rest == "last" and timed.part_of_day:
        rest = "yesterday"
    return with_time(timed, phrase(rest, setting)) if rest else []


def _connected(text: str, setting: Setting) -> list[Draft]:
    for reader in (_throughout, _one_sided, _between, _from_to, _dashed, _listed):
        drafts = reader(text, setting)
        if drafts:
            return drafts
    return []


def _throughout(text: str, setting: Setting) -> list[Draft]:
    """ "throughout 2021" lasted from its first day to its last."""
    match = _THROUGHOUT.fullmatch(text)
    found = []
    for draft in phrase(match["rest"], setting) if match else []:
        span = bounds(draft.edtf)
        if span.earliest is not None and span.latest is not None:
            first = day_text(span.earliest // DAY_SECONDS)
            edtf = f"{first}/{day_text(span.latest // DAY_SECONDS - 1)}"
            found.append(Draft(edtf, "throughout", draft.sure, draft.doubt))
    return found


def _one_sided(text: str, setting: Setting) -> list[Draft]:
    nothing = [Draft("", "")]
    for pattern, shape, rule in (
        (_SINCE, "{first}/..", "since"),
        (_UNTIL, "../{last}", "until"),
        (_BY, "[..{last}]", "by"),
        (_FROM, "[{first}..]", "not_before"),
    ):
        match = pattern.fullmatch(text)
        if match and not (_FROM_TO.fullmatch(text) or _FROM_DASH.fullmatch(text)):
            drafts = phrase(match["rest"], setting)
            left, right = (nothing, drafts) if "last" in shape else (drafts, nothing)
            return joined(left, right, shape, rule)
    return _outside(text, setting)


def _outside(text: str, setting: Setting) -> list[Draft]:
    """ "before 1928" leaves 1928 out, unless the edge itself is only approximate."""
    before, after = _BEFORE.fullmatch(text), _AFTER.fullmatch(text)
    match = before or after
    if match is None or BESIDE_PART.search(text):
        return []
    found = []
    for draft in phrase(match["rest"], setting):
        edge = _neighbour(draft.edtf, -1 if before else 1)
        edtf = f"[..{edge}]" if before else f"[{edge}..]"
        if edge and is_valid(edtf):
            rule = "before" if before else "after"
            found.append(Draft(edtf, rule, draft.sure, draft.doubt))
    return found


def _neighbour(edtf: str, step: int) -> str:
    """The date next to one, as precise: 1927 or 1929 for 1928. Approximate dates stay."""
    if edtf[-1] in "~%":
        return edtf
    if edtf[-1] == "?":
        neighbour = _neighbour(edtf[:-1], step)
        return f"{neighbour}?" if neighbour else ""
    if re.fullmatch(r"\d{4}", edtf):
        return f"{int(edtf) + step:04d}"
    span = bounds(edtf)
    edge = span.earliest if step < 0 else span.latest
    if edge is None:
        return ""
    day = day_text(edge // DAY_SECONDS - (step < 0))
    is_month = re.fullmatch(r"\d{4}-(?:0\d|1[0-2])", edtf)
    return day[:7] if is_month else day


def _between(text: str, setting: Setting) -> list[Draft]:
    match = _BETWEEN.fullmatch(text) or _DOTS.fullmatch(text)
    if match is None:
        return []
    return _both(match["left"], match["right"], setting, "[{first}..{last}]", "between")


def _from_to(text: str, setting: Setting) -> list[Draft]:
    match = _FROM_TO.fullmatch(text) or _FROM_DASH.fullmatch(text) or _TO.fullmatch(text)
    return _span(match["left"], match["right"], setting) if match else []


def _dashed(text: str, setting: Setting) -> list[Draft]:
    dashes = list(_DASH.finditer(text))
    # Each part is read in turn, so that a list of dates in one text would take minutes.
    for dash in dashes if len(dashes) <= _DASHES_MAX else ():
        drafts = _span(text[: dash.start()], text[dash.end() :], setting)
        if drafts:
            return drafts
    return []


def _span(left: str, right: str, setting: Setting) -> list[Draft]:
    if not left or not right:
        return []
    return _both(left.removeprefix("from "), right, setting, "{first}/{last}", "from_to")


def _both(left: str, right: str, setting: Setting, shape: str, rule: str) -> list[Draft]:
    """A range of two dates. Where publication falls inside it, its end is the next after its
    beginning."""
    left, right = _completed(left, right)
    starts, ends = phrase(left, setting), phrase(right, setting)
    found = joined(starts, ends, shape, rule) if starts and ends else []
    if found or setting.today is None or len(starts) != 1 or re.search(r"\d{4}", right):
        return found
    first = bounds(starts[0].edtf).earliest
    if first is None:
        return []
    later = replace(setting, today=first // DAY_SECONDS + 364, until=None)
    return joined(starts, phrase(right, later), shape, rule)


def _listed(text: str, setting: Setting) -> list[Draft]:
    """ "3, 4 or 5 May 2022" is one of them; "3 and 5 May 2022" is both."""
    match = _LISTED.search(text)
    if match is None:
        return []
    words = [*_COMMA.split(text[: match.start()]), text[match.end() :]]
    if len(words) == 1:
        return []
    completed = [_completed(word, words[-1])[0] for word in words[:-1]]
    last = _completed(words[-2], words[-1])[1]
    choices = [phrase(word, setting) for word in [*completed, last]]
    if not all(len(choice) == 1 for choice in choices):
        return []
    drafts = [choice[0] for choice in choices]
    edtf = ",".join(draft.edtf for draft in drafts)
    edtf = f"[{edtf}]" if match["word"] == "or" else "{" + edtf + "}"
    found = [Draft(edtf, "one_of" if match["word"] == "or" else "all_of")]
    return found if all(draft.sure for draft in drafts) else unsure(found, drafts[0].doubt)


def _completed(left: str, right: str) -> tuple[str, str]:
    """Both sides of a range with the month, year or era that only one of them spells out."""
    tail = _DAY_TAIL.fullmatch(right)
    if _DAY_ONLY.fullmatch(left) and tail:
        return left + tail["tail"], right
    start = _MONTH_DAY.fullmatch(left)
    end = _DAY_YEAR.fullmatch(right)
    if start and end and not start["tail"] and not re.fullmatch(r"\d{4}", right):
        return left + (end["tail"] or ""), f"{start['month']} {right}"
    if re.fullmatch(r"\d{4}", left) and re.fullmatch(r"\d\d", right):
        return left, left[:2] + right
    year = _YEAR_END.search(right)
    if year and _NO_YEAR.fullmatch(left):
        return left + right[year.start() :], right
    era = re.search(r" (?:bce?|ce|ad)$", right)
    if era and re.fullmatch(r"\d{1,4}", left):
        return left + era[0], right
    century = re.search(r"[ -](?:centur(?:y|ies)|c)\b.*", right)
    if century and _CENTURY.fullmatch(left):
        return left + century[0], right
    return left, right
