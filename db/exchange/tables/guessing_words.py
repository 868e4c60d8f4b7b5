"""How columns are called in the sheets of newsrooms, in the languages of the readers.

Hides where the words are kept and that spelling does not matter: names are folded (no case, no
accents, one form of yeh and kaf) and compared without what parts their words.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from db.exchange.tables.mapping import UNKNOWN
from db.search.fold import fold, words

#: Cells that mean nothing is known, in the languages of the readers.
NOTHING = (
    *UNKNOWN,
    *("not available", "not reported", "not recorded", "not stated", "no data", "no information"),
    *("unidentified", "inconnus", "inconnues", "non identifié", "non identifiés"),
    *("desconocidos", "desconocidas", "no identificado", "no identificados", "nicht bekannt"),
    *("неизвестные", "неустановленные", "مجهولون", "غير معروفين", "افراد ناشناس", "نامعلوم افراد"),
    *("n.d.", "tbc", "tbd", "unspecified", "undisclosed", "inconnu", "inconnue", "non connu"),
    *("non précisé", "s.o.", "desconocido", "desconocida", "sin dato", "sin datos", "s/d"),
    *("no disponible", "unbekannt", "k. a.", "k.a.", "keine angabe", "неизвестно", "неизвестен"),
    *("нет данных", "н/д", "не указано", "غير معروف", "غير متوفر", "مجهول", "لا يوجد", "غير محدد"),
    *("نامعلوم", "نامشخص", "ناشناس", "معلوم نیست", "ندارد", "معلوم نہیں", "نه ده معلومه"),
)


def _folded(text: str) -> frozenset[str]:
    return frozenset(fold(text).split())


#: Words that make a figure a lower or an upper end, beside a name of `killed` or `injured`.
MINIMUM = _folded(
    "min minimum low lowest least lower mini minimo mindestens минимум минимальное"
    " الأدنى ادنى حداقل کمترین کم"
)
MAXIMUM = _folded(
    "max maximum high highest most upper maxi maximo hochstens максимум максимальное"
    " الأقصى اقصى حداکثر بیشترین زیادہ"
)
#: Words that say that a column is about the sheet or about something else than the incident.
ASIDE = _folded(
    "updated modified created added entered entry coder coded edited editor checked verified"
    " collected accessed retrieved status precision accuracy photo image video picture media"
    " thumbnail iso iso2 iso3 geoid pcode confidence depth mag magnitude elevation altitude"
)
#: Words that make a count one of a part of the people: the program has no target for those.
PART_OF = _folded(
    "civilian civilians military soldiers police children women men insurgents militants"
    " terrorists civiles civils zivilisten гражданских мирных المدنيين غیرنظامیان کودکان زنان"
)


@lru_cache(maxsize=1)
def names() -> dict[str, str]:
    """What a column becomes, by its key; a name that stands twice keeps its first use."""
    out: dict[str, str] = {}
    text = (files("resources") / "tables" / "column_names.tsv").read_text("utf-8")
    for line in text.splitlines():
        target, tab, listed = line.partition("\t")
        for name in listed.split("|") if tab else ():
            out.setdefault(joined(name), target)
    return out


def plain(name: str) -> str:
    """The words of a column's name, folded: "Event_Date" and "eventDate" are "event date"."""
    parted = []
    for at, sign in enumerate(name):
        if at and sign.isupper() and name[at - 1].islower():
            parted.append(" ")
        parted.append(" " if sign == "_" else sign)
    return " ".join(word for _, _, word in words("".join(parted)))


def joined(name: str) -> str:
    """The key of a column's name: its words without what parts them, which Persian may leave out.
    "#" and "№" are names of their own."""
    return plain(name).replace(" ", "") or (name.strip() if name.strip() in ("#", "№") else "")


def in_short(name: str) -> frozenset[str]:
    """The words of a column's name, folded, in no order."""
    return frozenset(plain(name).split())
