"""Dates in French. Forms: alone, with article (after "entre"), after "jusqu’", after "de", and in
a longer date."""

from db.when.speech.grammar import Speech, Style


def _cases(month: str) -> str:
    of = "d’" if month[0] in "ao" else "de "
    return f"{month}|{month}|en {month}|{of}{month}|{month}"


_MONTHS = tuple(map(_cases, (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)))  # fmt: skip
_SHORT = tuple(map(_cases, (
    "janv.", "févr.", "mars", "avr.", "mai", "juin",
    "juill.", "août", "sept.", "oct.", "nov.", "déc.",
)))  # fmt: skip
_YEAR = "{n}|{n}|en {n}|de {n}|{n}"

FRENCH = Speech(
    lang="fr",
    cases=5,
    digits="0123456789",
    thousands="\u202f",
    comma=", ",
    long=Style(
        months=_MONTHS,
        date="{d}_{m0}_{y4}",
        day_month="{d}_{m0}",
        month_year="{m}_{y4}",
        year=_YEAR,
        years=_YEAR,
        about="vers {x1}",
        perhaps="peut-être {x1}",
        perhaps_about="peut-être vers {x1}",
        between="entre {a1} et {b1}",
        local="{t} (heure locale)",
        unknown_edges=True,
    ),
    short=Style(
        months=_SHORT,
        date="{d}_{m0}_{y4}",
        day_month="{d}_{m0}",
        month_year="{m}_{y4}",
        year=_YEAR,
        years=_YEAR,
        about="vers {x1}",
        perhaps="{x} ?",
        perhaps_about="vers {x1} ?",
        between="entre {a0}{dash}{b0}",
        local="{t}",
        unknown_edges=False,
    ),
    inside=("{x} (environ)", "{x} (incertain)", "{x} (environ, incertain)"),
    day="{n}|le {n}|au {n}|du {n}|{n}",
    first_day="{n}er|le {n}er|au {n}er|du {n}er|{n}er",
    before_era="{y}_av._J.-C.",
    after_era="{y}_apr._J.-C.",
    ordinal="{r}e",
    ordinals=("Ier",),
    decade="années {n}|les années {n}|aux années {n}|des années {n}|des années {n}",
    century="{o} siècle|le {o} siècle|au {o} siècle|du {o} siècle|du {o} siècle",
    millennium="{o} millénaire|le {o} millénaire|au {o} millénaire|du {o} millénaire"
    "|du {o} millénaire",
    open_year="{n}|{n}|en {n}|de {n}|{n}",
    unknown_year="année inconnue|une année inconnue|à une année inconnue|d’une année inconnue"
    "|d’une année inconnue",
    some_month="un mois {x3}",
    some_day="un jour {x3}",
    parts={
        21: "printemps {y4}|le printemps {y4}|au printemps {y4}|du printemps {y4}",
        22: "été {y4}|l’été {y4}|à l’été {y4}|de l’été {y4}",
        23: "automne {y4}|l’automne {y4}|à l’automne {y4}|de l’automne {y4}",
        24: "hiver {y4}|l’hiver {y4}|à l’hiver {y4}|de l’hiver {y4}",
        33: "1er trimestre {y4}|le 1er trimestre {y4}|au 1er trimestre {y4}|du 1er trimestre {y4}",
        34: "2e trimestre {y4}|le 2e trimestre {y4}|au 2e trimestre {y4}|du 2e trimestre {y4}",
        35: "3e trimestre {y4}|le 3e trimestre {y4}|au 3e trimestre {y4}|du 3e trimestre {y4}",
        36: "4e trimestre {y4}|le 4e trimestre {y4}|au 4e trimestre {y4}|du 4e trimestre {y4}",
        37: "début {y4}|le début {y3}|au début {y3}|du début {y3}",
        38: "milieu {y3}|le milieu {y3}|au milieu {y3}|du milieu {y3}",
        39: "fin {y4}|la fin {y3}|à la fin {y3}|de la fin {y3}",
        40: "1er semestre {y4}|le 1er semestre {y4}|au 1er semestre {y4}|du 1er semestre {y4}",
        41: "2e semestre {y4}|le 2e semestre {y4}|au 2e semestre {y4}|du 2e semestre {y4}",
    },
    southern="(hémisphère Sud)",
    of_month=("début {m0}_{y4}", "mi-{m0}_{y4}", "fin {m0}_{y4}"),
    rough_year="{x} (entre {a1} et {b1})",
    to="{a}{dash}{b}",
    since="depuis {x1}",
    from_="à partir {x3}",
    until="jusqu’{x2}",
    unknown_start=", début inconnu",
    unknown_end=", fin inconnue",
    always="toujours",
    both_unknown="début et fin inconnus",
    or_earlier="{x0} ou avant",
    or_later="{x0} ou après",
    one_of="l’une de ces dates : {x}",
    either="{a} ou {b}",
    both="{a} et {b}",
    all_of="tout : {x}",
    zone="{t} UTC{z}",
    parts_of_day={
        "early_hours": "aux premières heures",
        "early_morning": "tôt le matin",
        "morning": "matin",
        "late_morning": "fin de matinée",
        "midday": "midi",
        "afternoon": "après-midi",
        "late_afternoon": "fin d’après-midi",
        "early_evening": "début de soirée",
        "evening": "soir",
        "late_evening": "fin de soirée",
        "night": "nuit",
        "early_in_the_day": "en début de journée",
        "late_in_the_day": "en fin de journée",
    },
)
