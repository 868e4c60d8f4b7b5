"""The words of steps and of deep time in every language of the program: "+3 semaines", "66
millions d'années". No Qt.

Hides the forms of units and of large numbers; words are compared folded.
"""

from __future__ import annotations

import re

from db.language import Forms
from db.search.fold import fold

_FORMS = {
    "second": "s sec second seconds seconde secondes segundo segundos секунда секунды секунду"
    " секунд с сек ثانية ثوان ثواني ثانیه",
    "minute": "min minute minutes minuto minutos минута минуты минуту минут мин دقيقة دقائق دقیقه",
    "hour": "h hour hours heure heures hora horas час часа часов ч ساعة ساعات ساعت",
    "day": "d day days jour jours j dia dias день дня дней д يوم أيام يوما روز",
    "week": "w week weeks semaine semaines sem semana semanas неделя недели неделю недель нед"
    " أسبوع أسابيع أسبوعا هفته",
    "month": "m mo month months mois mes meses месяц месяца месяцев мес شهر أشهر شهور شهرا ماه",
    "year": "y yr year years an ans annee annees ano anos год года лет г سنة سنوات عام أعوام عاما"
    " سال",
    "decade": "decade decades decennie decennies decada decadas decenio decenios десятилетие"
    " десятилетия десятилетий عقد عقود دهه",
    "century": "century centuries siecle siecles siglo siglos век века веков столетие столетия"
    " столетий قرن قرون سده",
}
_UNITS = {fold(word): unit for unit, words in _FORMS.items() for word in words.split()}
#: Counted from what is looked at; words for "ago" are left to the readers of dates.
_LATER = (
    "later after on plus tard apres despues mas tarde позже спустя вперед дальше بعد لاحقا دیرتر"
)
_EARLIER = "earlier before back plus tot avant antes atras раньше ранее سابقا پیشتر زودتر"
_WAYS = {fold(word): 1 for word in _LATER.split()} | {fold(word): -1 for word in _EARLIER.split()}
#: "plus tard", "plus tôt": the second word tells the way.
_NO_WAY = frozenset(("plus", "mas"))
_STEP = re.compile(r"(?P<sign>[+\-−])?\s*(?P<number>\d{1,9})\s*(?P<words>[^\W\d_]+(?: [^\W\d_]+)*)")
_STEP_AFTER = re.compile(r"(?P<words>[^\W\d_]+) (?P<number>\d{1,9}) (?P<unit>[^\W\d_]+)")
_SAID = {
    ("second", 1): Forms("{count:,} second later", "{count:,} seconds later"),
    ("second", -1): Forms("{count:,} second earlier", "{count:,} seconds earlier"),
    ("minute", 1): Forms("{count:,} minute later", "{count:,} minutes later"),
    ("minute", -1): Forms("{count:,} minute earlier", "{count:,} minutes earlier"),
    ("hour", 1): Forms("{count:,} hour later", "{count:,} hours later"),
    ("hour", -1): Forms("{count:,} hour earlier", "{count:,} hours earlier"),
    ("day", 1): Forms("{count:,} day later", "{count:,} days later"),
    ("day", -1): Forms("{count:,} day earlier", "{count:,} days earlier"),
    ("week", 1): Forms("{count:,} week later", "{count:,} weeks later"),
    ("week", -1): Forms("{count:,} week earlier", "{count:,} weeks earlier"),
    ("month", 1): Forms("{count:,} month later", "{count:,} months later"),
    ("month", -1): Forms("{count:,} month earlier", "{count:,} months earlier"),
    ("year", 1): Forms("{count:,} year later", "{count:,} years later"),
    ("year", -1): Forms("{count:,} year earlier", "{count:,} years earlier"),
    ("decade", 1): Forms("{count:,} decade later", "{count:,} decades later"),
    ("decade", -1): Forms("{count:,} decade earlier", "{count:,} decades earlier"),
    ("century", 1): Forms("{count:,} century later", "{count:,} centuries later"),
    ("century", -1): Forms("{count:,} century earlier", "{count:,} centuries earlier"),
}
_SIZES = {
    "thousand": "mille milliers mil тысяч тысячи тысяча ألف آلاف ألفا هزار",
    "million": "million millions millon millones миллион миллиона миллионов млн مليون ملايين مليونا"
    " میلیون",
    "billion": "milliard milliards миллиард миллиарда миллиардов млрд مليار مليارات میلیارد",
}
_LARGE = {fold(word): size for size, words in _SIZES.items() for word in words.split()}
_YEARS_AGO = (
    "il y a d de ans annees hace anos лет года год назад قبل منذ سنة سنوات عام عاما سال پیش"
)
_AGO = frozenset(map(fold, _YEARS_AGO.split()))
_PIECE = re.compile(r"\d[\d.,٫٬]*|[^\W\d_]+")


def step(text: str) -> tuple[int, str] | None:
    """How many of which unit a step goes, backwards below 0; None for other words."""
    plain = fold(text)
    ahead = _STEP_AFTER.fullmatch(plain)
    if ahead and ahead["words"] in _WAYS and ahead["unit"] in _UNITS:
        return _WAYS[ahead["words"]] * int(ahead["number"]), _UNITS[ahead["unit"]]
    match = _STEP.fullmatch(plain)
    if match is None:
        return None
    unit, *rest = match["words"].split()
    told = [word for word in rest if word not in _NO_WAY]
    ways = [_WAYS[word] for word in told if word in _WAYS]
    signed = -1 if match["sign"] in ("-", "−") else 1
    if len(told) > 1 or len(ways) < len(told) or not (ways or match["sign"]):
        return None
    if unit not in _UNITS:
        return None
    return min(signed, *ways, 1) * int(match["number"]), _UNITS[unit]


def said(number: int, unit: str) -> str:
    """ "3 weeks later", "1 day earlier"."""
    return _SAID[unit, 1 if number >= 0 else -1].of(abs(number))


def deep(text: str) -> str:
    """ "66 million years ago" for such words of another language; "" for others."""
    number, size = "", ""
    for piece in _PIECE.findall(fold(text)):
        if piece[0].isdigit() and not number:
            number = piece.replace(",", ".").replace("٫", ".").replace("٬", "")
        elif piece in _LARGE and not (size and _LARGE[piece] != "million"):
            # "mil millones"
            size = "billion" if size == "thousand" else _LARGE[piece]
        elif piece not in _AGO:
            return ""
    return f"{number} {size} years ago" if number and size else ""
