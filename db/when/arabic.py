"""Arabic date phrases in the English of our grammar: "مساء السبت", "منذ عام 2020".

Hides the names of the months in three regions and the particles written together with a word.
Letters that look the same are folded before anything is compared.
"""

from __future__ import annotations

from db.when.foreign import Tongue, tongue
from db.when.persian import MONTH_WORDS, folded

_MONTHS = (
    ("يناير|كانون الثاني|جانفي", "january"), ("فبراير|شباط|فيفري", "february"),
    ("مارس|آذار", "march"), ("أبريل|إبريل|نيسان|أفريل", "april"), ("مايو|أيار|ماي", "may"),
    ("يونيو|يونيه|حزيران|جوان", "june"), ("يوليو|يوليه|تموز|جويلية|يوليوز", "july"),
    ("أغسطس|آب|أوت|غشت", "august"), ("سبتمبر|أيلول|شتنبر", "september"),
    ("أكتوبر|تشرين الأول|تشرين أول", "october"),
    ("نوفمبر|تشرين الثاني|تشرين ثاني|نونبر", "november"),
    ("ديسمبر|كانون الأول|كانون أول|دجنبر", "december"),
)  # fmt: skip
_WEEKDAYS = (
    ("الاثنين|الإثنين", "monday"), ("الثلاثاء", "tuesday"), ("الأربعاء|الاربعاء", "wednesday"),
    ("الخميس", "thursday"), ("الجمعة", "friday"), ("السبت", "saturday"), ("الأحد", "sunday"),
)  # fmt: skip
_SEASONS = (
    ("ربيع|الربيع", "spring"), ("صيف|الصيف", "summer"), ("خريف|الخريف", "autumn"),
    ("شتاء|الشتاء", "winter"),
)  # fmt: skip
_NUMBERS = (
    ("ثلاثة?", "three"), ("أربعة?", "four"), ("خمسة?", "five"), ("ستة?", "six"),
    ("سبعة?", "seven"), ("ثماني(?:ة)?|ثمان", "eight"), ("تسعة?", "nine"), ("عشرة?", "ten"),
    ("عشرين|عشرون", "twenty"), ("بضعة?|عدة", "several"),
)  # fmt: skip
_UNITS = (
    ("أيام|يوم|يوما", "days"), ("أسابيع|أسبوع|أسبوعا", "weeks"), ("أشهر|شهر|شهور|شهرا", "months"),
    ("أعوام|عام|سنوات|سنة|عاما|سنين", "years"), ("عقود|عقد", "decades"),
)  # fmt: skip
_PARTS = (
    ("صباح|الصباح|صباحا", "morning"), ("مساء|المساء", "evening"),
    ("ليل|ليلة|الليل|ليلا", "night"), ("فجر|الفجر|فجرا", "dawn"), ("ظهر|الظهر|ظهرا", "midday"),
    ("عصر|العصر|عصرا", "afternoon"),
)  # fmt: skip


def _any(*rows: tuple[tuple[str, str], ...]) -> str:
    return "|".join(folded(pattern) for row in rows for pattern, _ in row)


_MONTH, _WEEKDAY, _SEASON = _any(_MONTHS), _any(_WEEKDAYS), _any(_SEASONS)
_NUMBER, _UNIT, _PART = rf"(?:\d{{1,3}}|{_any(_NUMBERS)})", _any(_UNITS), _any(_PARTS)
_PAST = folded("(?:الماضي|الماضية|المنصرم|المنصرمة|الفائت|الفائتة|السابق)")
_COMING = folded("(?:المقبل|المقبلة|القادم|القادمة|التالي)")
_NOW = folded("(?:الحالي|الحالية|الجاري|الجارية)")
_WEEK, _MON, _YEAR = folded("الأسبوع"), folded("الشهر"), folded("(?:العام|السنة)")


def _f(pattern: str) -> str:
    return folded(pattern)


_ORDINALS = "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي"
_ORDINAL = _f("|".join(_ORDINALS.split()))
_BEFORE_MONTH = rf"(?: {_f('من شهر')}| {_f('من')})? (?={_MONTH})"
_ORDINAL_RULES = tuple(
    (rf"{_f(word)}{tail}{_BEFORE_MONTH}", f"{number % 11 + number // 11 + add} ")
    for number, word in enumerate(_ORDINALS.split(), start=1)
    for tail, add in ((" " + _f("عشر"), 10), (" " + _f("والعشرين"), 20), ("", 0))
)
_DECADES = (
    ("العشرينيات|العشرينات", "2"), ("الثلاثينيات|الثلاثينات", "3"),
    ("الأربعينيات|الأربعينات", "4"), ("الخمسينيات|الخمسينات", "5"),
    ("الستينيات|الستينات", "6"), ("السبعينيات|السبعينات", "7"),
    ("الثمانينيات|الثمانينات", "8"), ("التسعينيات|التسعينات", "9"),
)  # fmt: skip
_RULES = (
    *((_f(pattern), f"the 19{ten}0s") for pattern, ten in _DECADES),
    *_ORDINAL_RULES,
    (_f(r"(\d{1,4}) ?(?:ق ?\. ?م|قبل الميلاد)"), r"\1 bc"),
    (rf"{_f('العشرين')}{_BEFORE_MONTH}", "20 "), (rf"{_f('الثلاثين')}{_BEFORE_MONTH}", "30 "),
    (rf"{_f('و')}(?={_MONTH})", f"{_f('و')} "),
    *((pattern, f" {said} ") for pattern, said in ((_f(p), s) for p, s in _MONTHS)),
    (r" *(january|february|march|april|may|june|july|august|september|october|november|december) "
     r" *[/(,] *(?:january|february|march|april|may|june|july|august|september|october|november"
     r"|december) *\)?", r" \1 "),
    (_f(r"(?:و|ف)?(?:في|خلال|بتاريخ|على|ب) (?=.)"), ""),
    (_f(r"و(?=يوم|مساء|صباح|منذ|بين|قبل|حتى|أمس)"), ""),
    (_f(r"(\d{4}) ?(?:م|للميلاد|ميلادية|ميلادي)"), r"\1"),
    (_f(r"منذ (?:بداية|مطلع|أوائل) (?:العام|السنة)") + rf"(?: {_NOW})?", "since early the year"),
    (_f(r"النصف الأول من"), "the first half of"), (_f(r"النصف الثاني من"), "the second half of"),
    (rf"{_f('(?:ليلة|ليل)')} ({_WEEKDAY})(?:[ /-]| {_f('على|إلى')} )({_WEEKDAY})", r"\1 night"),
    (_f(r"أمس الأول|أول (?:من )?أمس"), "the day before yesterday"),
    (_f(rf"(?:أمس|البارحة|اليوم|يوم أمس),? (?:يوم )?({_WEEKDAY})"), r"\1"),
    (_f(r"(?:يوم )?(?:أمس|البارحة)"), "yesterday"),
    (_f(r"مساء اليوم"), "this evening"), (_f(r"صباح اليوم"), "this morning"),
    (_f(r"(?:الليلة الماضية)"), "last night"),
    (_f(r"(?:اليوم التالي)"), "the next day"), (_f(r"(?:اليوم السابق)"), "the previous day"),
    (_f(r"(?:اليوم نفسه|نفس اليوم|اليوم ذاته)"), "the same day"), (_f(r"ذلك اليوم"), "that day"),
    (_f(r"(?:الشهر نفسه|الشهر ذاته|نفس الشهر)"), "the same month"),
    (_f(r"(?:العام نفسه|العام ذاته|السنة نفسها)"), "the same year"),
    (_f(r"غدا|الغد"), "tomorrow"), (_f(r"(?<!\w)اليوم(?!\w)"), "today"),
    (rf"(?:{_WEEK} {_PAST})", "last week"), (rf"(?:{_MON} {_PAST})", "last month"),
    (rf"(?:{_YEAR} {_PAST})", "last year"), (rf"(?:{_WEEK} {_COMING})", "next week"),
    (rf"(?:{_MON} {_COMING})", "next month"), (rf"(?:{_YEAR} {_COMING})", "next year"),
    (rf"(?:{_f('هذا')} {_WEEK}|{_WEEK} {_NOW})", "this week"),
    (rf"(?:{_f('هذا')} {_MON}|{_MON} {_NOW})", "this month"),
    (rf"(?:{_f('هذا|هذه')} {_YEAR}|{_YEAR} {_NOW})", "this year"),
    (_f(r"(?:يوم|أيام)") + rf" (?={_WEEKDAY}|\d)", ""),
    (rf"({_WEEKDAY}) {_PAST}", r"the previous \1"), (rf"({_WEEKDAY}) {_COMING}", r"next \1"),
    (rf"(\d{{1,2}} +(?:january|february|march|april|may|june|july|august|september|october"
     rf"|november|december)) *(?:{_f('من')} )?(?:{_PAST}|{_COMING})", r"\1"),
    (rf"(\d{{1,2}} +(?:january|february|march|april|may|june|july|august|september|october"
     rf"|november|december)) *(?:{_f('من')} )?{_NOW}", r"\1 this year"),
    (_f(r"(?:ليلة )رأس السنة(?: الميلادية)?"), "new year's eve"),
    (_f(r"رأس السنة(?: الميلادية)?"), "new year's day"),
    (rf"(january|february|march|april|may|june|july|august|september|october|november|december) "
     rf" *(?:{_f('من')} )?(?:{_COMING}|{_NOW})", r"\1"),
    (rf"(january|february|march|april|may|june|july|august|september|october|november|december) "
     rf" *(?:{_f('من')} )?{_PAST}", r"last \1"),
    (rf"({_SEASON}) {_PAST}", r"last \1"),
    (_f(r"بعد (?:الظهر|ظهر)"), "afternoon"), (_f(r"منتصف (?:ليل|الليل|ليلة)"), "midnight"),
    (_f(r"(?:مطلع|أوائل|بداية|مستهل)(?: شهر| عام| العام)?"), "early"),
    (_f(r"(?:منتصف|أواسط|وسط)(?: شهر| عام| العام)?"), "mid"),
    (_f(r"(?:أواخر|نهاية|ختام)(?: شهر| عام| العام)?"), "late"),
    (_f(r"قبل (?:يومين)"), "two days ago"), (_f(r"قبل أسبوعين"), "two weeks ago"),
    (_f(r"قبل شهرين"), "two months ago"), (_f(r"قبل (?:عامين|سنتين)"), "two years ago"),
    (rf"{_f('(?:قبل|منذ)')} ({_NUMBER}) ({_UNIT})", r"\1 \2 ago"),
    (rf"{_f('قبل')} ({_UNIT})", r"a \1 ago"),
    (_f(r"بعد (?:ذلك )?(?:بيومين|يومين)"), "two days later"),
    (_f(r"بعد (?:أسبوعين)"), "two weeks later"),
    (rf"{_f('بعد')} ({_NUMBER}) ({_UNIT})", r"\1 \2 later"),
    (rf"{_f('بعد')} ({_UNIT})", r"a \1 later"),
    (_f(r"منذ (?:شهر |عام |العام |سنة |يوم )?(?=.)"), "since "),
    (_f(r"بين(?: عامي| عام| يومي)? (.+?) و ?(.+)"), r"between \1 and \2"),
    (_f(r"(?:من|بدءا من) (.+) (?:إلى|حتى|ولغاية) (.+)"), r"from \1 to \2"),
    (_f(r"حتى (?:عام |شهر )?(?=.)"), "until "), (_f(r"قبل (?=.)"), "before "),
    (_f(r"بعد (?=.)"), "after "), (_f(r"(?:نحو|حوالي|قرابة) (?=.)"), "about "),
    (_f(r"(?:شهر|عام|العام|سنة|السنة|يوم|من شهر|من عام|من) (?=.)"), ""),
    (_f(r"(?:و) ?(?=\d)"), " and "), (_f(r"الساعة|عند"), " at "),
)  # fmt: skip
_ONE_BY_ONE = tuple(
    (folded(pattern), said)
    for pattern, said in (*_WEEKDAYS, *_SEASONS, *_NUMBERS, *_PARTS, *_UNITS)
)

ARABIC: Tongue = tongue(
    _RULES,
    _ONE_BY_ONE,
    rf"(?:و|ب|ف|ل)?(?:{_MONTH}|{_WEEKDAY}|{_SEASON}|{MONTH_WORDS})|{_f('و?(?:أمس|البارحة|اليوم|غدا|الغد)')}"
    rf"|(?:{_WEEK}|{_MON}|{_YEAR})|{_f('و?(?:عام|عامي|سنة|منذ|قبل|بعد|الليلة|رأس)')}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d",
    rf"(?:{_ORDINAL}|{MONTH_WORDS}|{_f('والعشرين|العشرين|الثلاثين|عشر|هـ|هجری|ه')})"
    rf"|(?:و|ف|ب|ل)?(?:{_MONTH}|{_WEEKDAY}|{_SEASON}|{_UNIT}|{_PART}|{_PAST}|{_COMING}|{_NOW}"
    rf"|{_any(_NUMBERS)}|{_WEEK}|{_MON}|{_YEAR})"
    + _f(
        "|و?(?:في|يوم|أمس|البارحة|اليوم|غدا|الغد|من|إلى|حتى|منذ|بين|قبل|بعد|خلال|بتاريخ|مطلع"
        "|أوائل|بداية|مستهل|منتصف|أواسط|أواخر|نهاية|عام|عامي|سنة|شهر|هذا|هذه|الأول|أول|ذلك|بيومين"
        "|النصف|كانون|تشرين|جمادى|ربيع|الآخرة|الأولى|الثانية|الآخر|ذي|ذو|القعدة|الحجة|رأس|السنة|الميلادية|و|يومين|أسبوعين|شهرين|عامين|سنتين|نفسه|نفس|ذاته|نحو|حوالي|الليلة|م|للميلاد|الساعة|عند)"
    )
    + r"|و?\d{1,4}|\d{1,2}[:.]\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d",
    _f(r"و?(?:بعد|بيومين|التالي|السابق|نفسه|نفس|ذاته|ذلك)"),
)
