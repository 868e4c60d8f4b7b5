"""French and Spanish date phrases in the English of our grammar: "fin 2019", "finales de 2019".

Hides the wordings of the two languages. Accents do not count; a phrase with a word no table has is
not understood, nothing is skipped.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

_Said = str | Callable[[re.Match[str]], str]
_WORD = re.compile(r"[^\W\d_]+")
_NUMERAL = re.compile(
    r"(?P<tens>x{0,2})(?P<ones>ix|iv|v?i{0,3})(?:e|eme)?"
)  # fmt: skip
_ONES = {"": 0, "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9}


@dataclass(frozen=True, slots=True)
class Romance:
    """`rules` for wordings, in order; their English stands in capitals, so that what nobody
    translated is told from it. `words` one by one."""

    rules: tuple[tuple[re.Pattern[str], _Said], ...]
    words: dict[str, str]

    def english(self, text: str) -> str:
        """The phrase (lower case, plain digits) in English; "" when it is not understood."""
        text = _unaccented(text)
        for pattern, said in self.rules:
            text = pattern.sub(said, text)
        text = _WORD.sub(self._word, text)
        text = re.sub(r"\s+", " ", text).strip(" ,.")
        return "" if re.search("[a-z]", text) else text.lower()

    def _word(self, match: re.Match[str]) -> str:
        return self.words.get(match[0], match[0]).upper() if match[0] in self.words else match[0]


def _unaccented(text: str) -> str:
    parts = unicodedata.normalize("NFD", text)
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def _tongue(rules: Iterable[tuple[str, _Said]], words: Iterable[tuple[str, str]]) -> Romance:
    return Romance(
        tuple(
            (re.compile(rf"(?<![^\W_])(?:{pattern})(?![^\W_])"), said) for pattern, said in rules
        ),
        {each: said for forms, said in words for each in forms.split("|")},
    )


def _century(match: re.Match[str]) -> str:
    found = _NUMERAL.fullmatch(match["number"])
    number = len(found["tens"]) * 10 + _ONES[found["ones"]] if found else 0
    number = number or int("0" + re.sub(r"\D", "", match["number"]))
    ending = {1: "ST", 2: "ND", 3: "RD"}.get(number % 10 if number not in (11, 12, 13) else 0, "TH")
    return f"{number}{ending} CENTURY" if number else match[0]


def _words(text: str) -> tuple[tuple[str, str], ...]:
    """ "lundi=monday mardi=tuesday" as pairs."""
    pairs = (each.split("=") for each in text.split())
    return tuple((forms, said.replace("_", " ")) for forms, said in pairs)


_NUMBER = r"\d{1,3}|[a-z]+"
_FRENCH_UNIT = "jours?|semaines?|mois|ans?|annees?"
_FRENCH = _tongue(
    (
        (r"(?:[ld]|jusqu)'(?=aujourd'hui)", ""), (r"aujourd'hui", "TODAY"),
        (r"jusqu'(?:a|au|aux|en)(?: (?:la|le|les|l'))?", "UNTIL"), (r"[dl]'", ""),
        (r"(\d{1,2})(?:er|re|e|eme|nd|nde)(?= (?:janv|fev|mars|avr|mai|ju|aout|sept|oct|nov|dec))",
         r"\1"),
        (r"av(?:ant|\.)? (?:j\.?-?c\.?|jesus-christ)", "BCE"),
        (r"(?:dans )?(?:la )?nuit du (\d{1,2}) au (\d{1,2})", r"NIGHT BETWEEN \1 AND \2"),
        (r"avant-hier", "THE DAY BEFORE YESTERDAY"),
        (r"apres-demain", "THE DAY AFTER TOMORROW"),
        (r"(?:la )?nuit derniere", "LAST NIGHT"),
        (r"(?:dans )?l?apres-midi", "AFTERNOON"),
        (rf"il y a ({_NUMBER}) ({_FRENCH_UNIT})", r"\1 \2 AGO"),
        (r"(?:la )?(?:semaine) (?:derniere|passee)", "LAST WEEK"),
        (r"(?:le )?mois (?:dernier|passe)", "LAST MONTH"),
        (r"(?:l)?(?:an|annee) (?:derniere?|passee?)", "LAST YEAR"),
        (r"(?:la )?semaine prochaine", "NEXT WEEK"), (r"(?:le )?mois prochain", "NEXT MONTH"),
        (r"l?(?:an|annee) prochaine?", "NEXT YEAR"), (r"cette semaine", "THIS WEEK"),
        (r"ce mois(?:-ci)?", "THIS MONTH"), (r"cette annee", "THIS YEAR"),
        (r"([a-z]+) (?:dernier|derniere|passe|passee)", r"LAST \1"),
        (r"([a-z]+) prochaine?", r"NEXT \1"),
        (r"(?:(?:au|le) )?(?P<number>[xvi]+(?:e|eme)?|\d{1,2}(?:e|eme)) siecle", _century),
        (r"(?:dans )?(?:les )?annees ((?:1[0-9]|20)?\d0)", r"THE \1S"),
        (r"(?:1er|premier|premiere)(?= (?:trimestre|semestre|moitie|semaine))", "FIRST"),
        (r"(?:2e|2eme|2nd|deuxieme|second|seconde)(?= (?:trimestre|semestre|moitie|semaine))",
         "SECOND"),
        (r"(?:3e|3eme|troisieme)(?= (?:trimestre|semaine))", "THIRD"),
        (r"(?:4e|4eme|quatrieme)(?= (?:trimestre|semaine))", "FOURTH"),
        (r"trimestre(?: (?:de|du))?", "QUARTER OF"),
        (r"(?:semestre|moitie)(?: (?:de|du|des))?", "HALF OF"),
        (r"semaine(?: (?:de|du))", "WEEK OF"),
        (r"(?:a la |a )?fin(?: (?:de|du|des))?(?: (?:l'|la ))?(?: ?(?:annee|an))?", "LATE"),
        (r"(?:au |aux )?debuts?(?: (?:de|du|des))?(?: (?:l'|la ))?(?: ?(?:annee|an))?", "EARLY"),
        (r"(?:au )?milieu(?: (?:de|du|des))?(?: (?:l'|la ))?(?: ?(?:annee|an))?", "MID"),
        (r"(?:a la )?mi-([a-z]+|\d{4})", r"MID \1"),
        (r"(?:dans )?(?:la )?nuit (?:de|du)(?: le)?", "NIGHT OF"), (r"au soir du", "EVENING OF"),
        (r"(?:le |au )?matin du", "MORNING OF"), (r"dans la soiree du", "EVENING OF"),
        (r"entre (?:le |la |l')?(.+?) et (?:le |la |l')?(.+)", r"BETWEEN \1 AND \2"),
        (r"(?:du|de|des) (.+?) (?:a|au|aux|jusque) (.+)", r"FROM \1 TO \2"),
        (r"(.*\d{4}) (?:a|au) (.+)", r"FROM \1 TO \2"),
        (r"(?:depuis|a partir)(?: (?:de|du|le|la))?", "SINCE"),
        (r"(?:avant)(?: (?:le|la))?", "BEFORE"), (r"(?:apres)(?: (?:le|la))?", "AFTER"),
        (r"(?:vers|environ|autour|aux environs|aux alentours|circa|ca)(?: (?:de|du|le|la))?",
         "ABOUT"),
        (r"(?:courant|dans le courant de|en|au cours de|dans|pendant)(?: (?:le|la))?", ""),
        (r"(?:l'|l)?annee (?=\d)", ""), (r"(?:le|la|les|l|au|du|de|des|cet|cette|ce)", ""),
    ),
    _words(
        "janvier|janv=january fevrier|fevr|fev=february mars=march avril|avr=april mai=may "
        "juin=june juillet|juil=july aout=august septembre|sept=september octobre|oct=october "
        "novembre|nov=november decembre|dec=december "
        "lundi=monday mardi=tuesday mercredi=wednesday jeudi=thursday vendredi=friday "
        "samedi=saturday dimanche=sunday printemps=spring ete=summer automne=autumn hiver=winter "
        "un|une=one deux=two trois=three quatre=four cinq=five six=six sept=seven huit=eight "
        "neuf=nine dix=ten quelques|plusieurs=several "
        "jour|jours=days semaine|semaines=weeks mois=months an|ans|annee|annees=years "
        "hier=yesterday demain=tomorrow matin|matinee=morning soir|soiree=evening nuit=night "
        "midi=midday minuit=midnight aube=dawn et=and ou=or a=at utc=utc"
    ),
)  # fmt: skip
_SPANISH_UNIT = "dias?|semanas?|mes(?:es)?|anos?"
_SPANISH = _tongue(
    (
        (r"(\d{1,2})[oº°]\.?(?= )", r"\1"), (r"1ero?|primero(?= de)", "1"),
        (r"a\. ?c\.?|antes de cristo", "BCE"),
        (r"(?:en )?(?:la )?noche del (\d{1,2}) al (\d{1,2})", r"NIGHT BETWEEN \1 AND \2"),
        (r"anteayer|antes de ayer", "THE DAY BEFORE YESTERDAY"),
        (r"pasado manana", "THE DAY AFTER TOMORROW"), (r"anoche", "LAST NIGHT"),
        (r"(?:por|en|de) la manana(?: del?)?", "MORNING OF"),
        (r"(?:por|en|de) la tarde(?: del?)?", "AFTERNOON OF"),
        (r"(?:por|en|de) la noche(?: del?)?", "NIGHT OF"), (r"(?:de )?madrugada", "EARLY MORNING"),
        (rf"hace ({_NUMBER}) ({_SPANISH_UNIT})", r"\1 \2 AGO"),
        (r"(?:la )?(?:semana pasada|ultima semana)", "LAST WEEK"),
        (r"(?:el )?(?:mes pasado|ultimo mes)", "LAST MONTH"),
        (r"(?:el )?(?:ano pasado|ultimo ano)", "LAST YEAR"),
        (r"(?:la )?(?:proxima semana|semana (?:proxima|que viene))", "NEXT WEEK"),
        (r"(?:el )?(?:proximo mes|mes (?:proximo|que viene))", "NEXT MONTH"),
        (r"(?:el )?(?:proximo ano|ano (?:proximo|que viene))", "NEXT YEAR"),
        (r"esta semana", "THIS WEEK"), (r"este mes", "THIS MONTH"), (r"este ano", "THIS YEAR"),
        (r"(?:el |la )?([a-z]+) (?:pasad[oa])", r"LAST \1"),
        (r"(?:el |la )?(?:pasad|ultim)[oa] ([a-z]+)", r"LAST \1"),
        (r"(?:el |la )?proxim[oa] ([a-z]+)", r"NEXT \1"),
        (r"(?:(?:en |del |el ))?siglo (?P<number>[xvi]+|\d{1,2})", _century),
        (r"(?:en )?(?:los )?anos ((?:1[0-9]|20)?\d0)|(?:en )?(?:la )?decada de(?: los)? "
         r"((?:1[0-9]|20)?\d0)", lambda m: f"THE {m[1] or m[2]}S"),
        (r"(?:(?:en )?el )?(?:1er|primer|primera)(?= (?:trimestre|semestre|mitad|semana))",
         "FIRST"),
        (r"(?:(?:en )?(?:el|la) )?(?:2o|segundo|segunda)(?= (?:trimestre|semestre|mitad|semana))",
         "SECOND"),
        (r"(?:(?:en )?(?:el|la) )?(?:3er|tercer|tercera)(?= (?:trimestre|semana))", "THIRD"),
        (r"(?:(?:en )?(?:el|la) )?(?:4o|cuarto|cuarta)(?= (?:trimestre|semana))", "FOURTH"),
        (r"trimestre(?: del?)?", "QUARTER OF"), (r"(?:semestre|mitad)(?: del?)?", "HALF OF"),
        (r"semana del?", "WEEK OF"),
        (r"(?:(?:a|hacia|en) )?(?:finales|fines|fin|el final)(?: del?)?(?: ano)?", "LATE"),
        (r"(?:(?:a|hacia|en) )?(?:principios?|comienzos?|inicios?)(?: del?)?(?: ano)?", "EARLY"),
        (r"(?:(?:a|hacia|en) )?mediados(?: del?)?(?: ano)?", "MID"),
        (r"entre (?:el |la )?(.+?) y (?:el |la )?(.+)", r"BETWEEN \1 AND \2"),
        (r"(?:desde (?:el |la )?|del? )(.+?) (?:hasta (?:el |la )?|al? )(.+)", r"FROM \1 TO \2"),
        (r"(.*\d{4}) (?:al?|hasta) (.+)", r"FROM \1 TO \2"),
        (r"(?:desde|a partir)(?: del?)?(?: (?:el|la))?", "SINCE"),
        (r"hasta(?: (?:el|la))?", "UNTIL"), (r"antes del?", "BEFORE"),
        (r"(?:despues del?|tras)(?: (?:el|la))?", "AFTER"),
        (r"(?:hacia|alrededor del?|cerca del?|en torno a|aproximadamente(?: en)?|circa|ca)"
         r"(?: (?:el|la))?", "ABOUT"),
        (r"(?:en|durante)(?: (?:el|la))?", ""), (r"(?:el )?ano (?=\d)", ""),
        (r"(?:el|la|los|las|del|de|este|esta)", ""),
    ),
    _words(
        "enero|ene=january febrero|feb=february marzo|mar=march abril|abr=april mayo=may "
        "junio|jun=june julio|jul=july agosto|ago=august septiembre|setiembre|sept|sep=september "
        "octubre|oct=october noviembre|nov=november diciembre|dic=december "
        "lunes=monday martes=tuesday miercoles=wednesday jueves=thursday viernes=friday "
        "sabado=saturday domingo=sunday primavera=spring verano=summer otono=autumn "
        "invierno=winter un|una=one dos=two tres=three cuatro=four cinco=five seis=six siete=seven "
        "ocho=eight nueve=nine diez=ten unos|unas|varios|varias|algunos=several "
        "dia|dias=days semana|semanas=weeks mes|meses=months ano|anos=years "
        "ayer=yesterday hoy=today manana=tomorrow tarde=afternoon noche=night mediodia=midday "
        "medianoche=midnight y=and e=and o|u=or utc=utc"
    ),
)  # fmt: skip
_TONGUES = {"fr": _FRENCH, "es": _SPANISH}


def in_english(text: str, code: str) -> list[str]:
    """What a phrase can be in English; `code`: "fr" or "es", "" for either. Empty for others."""
    tongues = [_TONGUES[code]] if code in _TONGUES else list(_TONGUES.values()) if not code else []
    return list(dict.fromkeys(said for each in tongues if (said := each.english(text))))
