"""Spanish words of figures of persons.

A word list; the grammar is in `phrase` and `number`.
"""

from __future__ import annotations

from db.reading.figures.lexicon import Lexicon, harms, table, wordings, words
from db.reading.figures.rules import DOZENS_MIN, HUNDREDS_MIN, SEVERAL_MIN, THOUSANDS_MIN


def _agreeing(line: str) -> str:
    """Every form of a participle: asesinado, asesinada, asesinados, asesinadas."""
    return " ".join(f"{each}{end}" for each in line.split() for end in ("o", "a", "os", "as"))


_KILLED = _agreeing("asesinad ejecutad masacrad abatid ultimad baleado acribillad decapitad")
_WOUNDED = _agreeing("herid lesionad hospitalizad")
_HELD = _agreeing("detenid arrestad capturad encarcelad aprehendid apresad")
_TAKEN = _agreeing("secuestrad plagiad retenid raptad")
_DISPLACED = _agreeing("desplazad evacuad desalojad expulsad")
_HARM = harms(
    [
        ("killed", "active", "mató mataron matar matando matan asesinó asesinaron asesinar"
         " ejecutó ejecutaron abatió abatieron cobró_la_vida_de causó_la_muerte_de"
         " acabó_con_la_vida_de masacraron"),
        ("killed", "passive", f"{_KILLED} sin_vida dados_de_baja"),
        ("killed", "state", "murieron murió muertos muertas muerto muerta fallecieron falleció"
         " fallecidos fallecidas perecieron perdieron_la_vida perdió_la_vida mueren mueran"),
        ("killed", "noun", "muerte muertes asesinato asesinatos ejecución homicidio homicidios"
         " masacre cuerpos cadáveres fallecimiento vida vidas"),
        ("killed", "count", "muertos muertas muerto muertes fallecidos víctimas cadáveres cuerpos"
         " asesinatos homicidios asesinados vidas"),
        ("killed", "toll", "número_de_muertos cifra_de_muertos saldo balance los_muertos"),
        ("injured", "active", "hirió hirieron hiriendo herir"),
        ("injured", "passive", _WOUNDED),
        ("injured", "count", "heridos heridas herido lesionados"),
        ("injured", "toll", "número_de_heridos dato_de_heridos cifra_de_heridos"),
        ("missing", "passive", f"{_agreeing('desaparecid')} en_paradero_desconocido"),
        ("missing", "count", "desaparecidos desaparecidas desapariciones"),
        ("detained", "active", "detuvo detuvieron arrestó arrestaron capturó capturaron"
         " deteniendo detener"),
        ("detained", "passive", f"{_HELD} bajo_custodia presos presas en_prisión"),
        ("detained", "noun", "detención detenciones arresto arrestos captura"),
        ("detained", "count", "detenciones arrestos detenidos"),
        ("abducted", "active", "secuestró secuestraron raptaron retuvieron se_llevaron"),
        ("abducted", "passive", f"{_TAKEN} en_cautiverio"),
        ("abducted", "noun", "secuestro secuestros rapto plagio"),
        ("abducted", "count", "secuestros rehenes rehén secuestrados"),
        ("displaced", "active", "desplazó desplazaron expulsó"),
        ("displaced", "passive", _DISPLACED),
        ("displaced", "state", "huyeron huyó huyen abandonaron_sus_casas abandonaron_sus_hogares"
         " cruzaron_el_río cruzaron_la_frontera dejaron_sus_casas se_refugiaron"),
        ("displaced", "noun", "desplazamiento desplazamientos éxodo"),
        ("displaced", "count", "desplazados desplazadas refugiados"),
    ]
)  # fmt: skip
_WHO = table(
    {
        "all": "personas persona otros otras otro otra miembros miembro pasajeros pasajero"
        " migrantes migrante individuos presos reclusos extranjeros gente integrantes",
        "civilian": "civiles civil habitantes pobladores vecinos campesinos campesino líderes"
        " lideresas líder líderesa indígenas periodistas periodista maestros maestro profesores"
        " estudiantes estudiante trabajadores trabajador obreros mineros médicos enfermeras"
        " comerciantes conductores conductor activistas activista defensores defensora abogados"
        " sacerdotes sacerdote monjas turistas pescadores ganaderos manifestantes manifestante"
        " funcionarios alcaldes concejales familiares residentes fieles excombatientes",
        "child": "niños niñas niño niña menores menor adolescentes bebés hijos hijo hijas hija",
        "woman": "mujeres mujer madres madre hermanas",
        "man": "hombres hombre hermanos hermano padres jóvenes",
        "security_force": "soldados soldado militares militar policías policía agentes agente"
        " oficiales oficial guardias uniformados infantes marinos escoltas patrulleros",
        "combatant": "guerrilleros guerrillero rebeldes rebelde combatientes paramilitares"
        " disidentes terroristas insurgentes milicianos yihadistas subversivos",
        "perpetrator": "atacantes atacante sicarios sicario sospechosos sospechoso pistoleros"
        " secuestradores asaltantes agresores",
    }
)
_ONES = (
    "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis"
    " diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro"
    " veinticinco veintiséis veintisiete veintiocho veintinueve"
)
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_HUNDREDS = "doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos"

SPANISH = Lexicon(
    language="es",
    who=_WHO,
    harm=_HARM,
    numbers={word: value for value, word in enumerate(_ONES.split(), start=2)}
    | {word: 10 * value for value, word in enumerate(_TENS.split(), start=3)}
    | {word: 100 * value for value, word in enumerate(_HUNDREDS.split(), start=2)}
    | {"cien": 100, "ciento": 100, "docena": 12, "decena": 10, "veintena": 20, "centenar": 100},
    scales={"mil": 1000, "millón": 10**6, "millones": 10**6},
    bare_scales=words("mil"),
    number_ands=words("y"),
    and_from=30,
    vague={
        "decenas": ("dozens", DOZENS_MIN),
        "docenas": ("dozens", DOZENS_MIN),
        "cientos": ("at_least", HUNDREDS_MIN),
        "centenares": ("at_least", HUNDREDS_MIN),
        "miles": ("at_least", THOUSANDS_MIN),
        "varios": ("several", SEVERAL_MIN),
        "varias": ("several", SEVERAL_MIN),
    },
    qualifiers=wordings(
        [
            ("at_least", "al_menos más_de por_lo_menos no_menos_de como_mínimo"),
            ("at_most", "hasta menos_de como_máximo no_más_de"),
            ("about", "unos unas cerca_de alrededor_de aproximadamente casi una un"),
            ("between", "entre"),
            ("exact", "los las otros otras total_de"),
        ]
    ),
    after=wordings([("at_least", "o_más al_menos por_lo_menos")]),
    tos=words("a"),
    froms=words("de"),
    things=words(
        "años año meses mes semanas semana días día horas hora minutos kilómetros km metros por"
        " % pesos dólares euros municipios veredas casas vehículos escuelas ataques ataque"
        " explosiones cohetes bombas veces goles puntos partidos familias familia países"
        " departamentos toneladas operativos combates"
    ),
    links=words(
        "fueron ha han sido fue está están siguen sigue resultaron quedaron que también todavía"
        " gravemente levemente aún eran estaban permanecen habrían quienes hay se haber"
    ),
    auxiliaries=words("fueron han ha sido fue están resultaron quedaron eran permanecen siguen"),
    walls=words("pero mientras según aseguró dijo informó afirmó")
    | frozenset([",", ";", ":", ".", "!", "?", '"', "«", "»", "(", ")", "—", "–"]),
    ands=words("y e o") | frozenset((",",)),
    parts=words("incluidos incluidas incluyendo ellos ellas entre"),
    fillers=words("los las otros otras sus de más"),
    ofs=words("de"),
    amongs=words("entre"),
    pronouns=words("ellos ellas"),
    slack=words("a al menos de los las"),
    relatives=words("que quienes"),
    months=words(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    ),
    labels=words("artículo número resolución página brigada"),
    stops=words(
        "en a de del por para con sin y o u pero que cuando donde tras desde hasta entre sobre el"
        " la los las un una su sus lo al contra según durante cerca ayer hoy no"
        " lunes martes miércoles jueves viernes sábado domingo"
    ),
    undone=words("liberados liberadas liberó liberaron liberado rescatados rescató"),
    carriers=words("contra habla hablan son eran reporta reportan suben"),
    tolls=words("a son fue"),
    counting=words("número cifra total dato saldo"),
    rising=("sub", "asc", "aument"),
    mores=words("otros otras"),
    acts_before=False,
    reach=3,
)
