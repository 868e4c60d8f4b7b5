"""French words of figures of persons.

A word list; the grammar is in `phrase` and `number`.
"""

from __future__ import annotations

from db.reading.figures.lexicon import Lexicon, harms, table, wordings, words
from db.reading.figures.rules import DOZENS_MIN, HUNDREDS_MIN, SEVERAL_MIN, THOUSANDS_MIN


def _agreeing(line: str) -> str:
    """Every form of a participle or noun: tué, tués, tuée, tuées."""
    return " ".join(f"{each}{end}" for each in line.split() for end in ("", "s", "e", "es"))


_KILLED = _agreeing("tué abattu assassiné exécuté massacré égorgé décapité fusillé pendu noyé")
_WOUNDED = _agreeing("blessé brûlé touché hospitalisé")
_HELD = _agreeing("arrêté interpellé détenu emprisonné écroué incarcéré capturé")
_TAKEN = _agreeing("enlevé kidnappé capturé")
_DISPLACED = _agreeing("déplacé évacué délogé expulsé")
_HARM = harms(
    [
        ("killed", "active", f"tuant tuer tue tuent abattant massacrant {_KILLED}"
         " coûté_la_vie_à fait_périr"),
        ("killed", "passive", f"{_KILLED} morts_sur mis_à_mort"),
        ("killed", "state", "morts mortes mort morte péri décédé décédés décédées succombé"
         " perdu_la_vie trouvé_la_mort laissé_la_vie meurent sont_morts"),
        ("killed", "noun", "mort décès assassinat assassinats exécution exécutions massacre"
         " meurtre meurtres corps cadavres dépouilles perte vie"),
        ("killed", "count", f"morts mort victimes décès cadavres corps {_agreeing('tué')}"),
        ("killed", "toll", "bilan nombre_de_morts nombre_des_morts nombre_de_victimes"),
        ("injured", "active", f"blessant {_WOUNDED}"),
        ("injured", "passive", _WOUNDED),
        ("injured", "count", f"blessés blessées blessé {_agreeing('brûlé')}"),
        ("injured", "toll", "nombre_de_blessés"),
        ("missing", "passive", f"{_agreeing('disparu')} portés_disparus portées_disparues"
         " introuvables sans_nouvelles"),
        ("missing", "count", "disparus disparues"),
        ("detained", "active", f"arrêtant interpellant arrêter {_HELD}"),
        ("detained", "passive", f"{_HELD} en_détention en_prison en_garde_à_vue"),
        ("detained", "noun", "arrestation arrestations interpellation interpellations détention"),
        ("detained", "count", "arrestations interpellations"),
        ("abducted", "active", f"enlevant kidnappant {_TAKEN}"),
        ("abducted", "passive", f"{_TAKEN} pris_en_otage prises_en_otage retenus_en_otage"
         " en_captivité"),
        ("abducted", "noun", "enlèvement enlèvements rapt"),
        ("abducted", "count", "otages otage"),
        ("displaced", "passive", f"{_DISPLACED} contraints_de_fuir forcés_de_fuir"
         " contraintes_de_fuir sans_abri"),
        ("displaced", "state", "fui fuient trouvé_refuge quitté_leurs_villages fuyant"
         " quitté_leurs_maisons"),
        ("displaced", "count", "déplacés réfugiés sinistrés"),
    ]
)  # fmt: skip
_WHO = table(
    {
        "all": "personnes personne gens autres autre membres membre passagers passager migrants"
        " migrant individus individu prisonniers prisonnier étrangers otages ressortissants",
        "civilian": "civils civil civiles habitants habitant villageois villageoises fidèles"
        " journalistes journaliste enseignants enseignant instituteurs étudiants étudiant élèves"
        " ouvriers ouvrier paysans paysan éleveurs éleveur bergers commerçants commerçant"
        " chauffeurs chauffeur médecins médecin infirmiers infirmières employés employé employées"
        " humanitaires humanitaire travailleurs manifestants manifestant pèlerins touristes"
        " pêcheurs orpailleurs prêtres prêtre imams imam avocats militants_des_droits activistes"
        " riverains passants clients voyageurs mineurs_artisanaux réfugiés",
        "child": "enfants enfant garçons garçon filles fillettes fillette bébés nourrissons"
        " mineurs mineur écoliers écolières lycéens lycéennes adolescents adolescent fils",
        "woman": "femmes femme mères mère épouses sœurs",
        "man": "hommes homme pères frères frère",
        "security_force": "soldats soldat militaires militaire policiers policier gendarmes"
        " gendarme gardes garde officiers officier sous-officiers douaniers forestiers"
        " casques_bleus paras supplétifs",
        "combatant": "combattants combattant rebelles rebelle djihadistes djihadiste jihadistes"
        " jihadiste terroristes terroriste insurgés islamistes miliciens chasseurs",
        "perpetrator": "assaillants assaillant kamikazes kamikaze suspects suspect ravisseurs"
        " bandits tireurs preneurs",
    }
)
_ONES = (
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
    " dix-sept dix-huit dix-neuf vingt"
)
_TENS = {30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 70: "soixante-dix",
         80: "quatre-vingts quatre-vingt", 90: "quatre-vingt-dix"}  # fmt: skip
_ABOUT = {10: "dizaine", 12: "douzaine", 15: "quinzaine", 20: "vingtaine", 30: "trentaine",
          40: "quarantaine", 50: "cinquantaine", 60: "soixantaine", 100: "centaine"}  # fmt: skip

FRENCH = Lexicon(
    language="fr",
    who=_WHO,
    harm=_HARM,
    numbers={word: value for value, word in enumerate(_ONES.split(), start=2)}
    | {word: value for value, line in _TENS.items() for word in line.split()}
    | {word: value for value, word in _ABOUT.items()},
    scales={"cent": 100, "cents": 100, "mille": 1000, "million": 10**6, "millions": 10**6},
    bare_scales=words("cent mille"),
    number_ands=words("et"),
    and_from=20,
    vague={
        "dizaines": ("dozens", DOZENS_MIN),
        "centaines": ("at_least", HUNDREDS_MIN),
        "milliers": ("at_least", THOUSANDS_MIN),
        "plusieurs": ("several", SEVERAL_MIN),
    },
    qualifiers=wordings(
        [
            ("at_least", "au_moins d'au_moins plus_de plus_d' pas_moins_de"),
            ("at_most", "au_plus jusqu'à moins_de"),
            ("about", "environ quelque près_de autour_de une d'une presque"),
            ("between", "entre"),
            ("exact", "les des ces au_total"),
        ]
    ),
    after=wordings([("at_least", "au_moins ou_plus"), ("about", "environ")]),
    tos=words("à"),
    froms=words("de"),
    things=words(
        "ans an mois semaines semaine jours jour heures heure minutes kilomètres km mètres pour"
        " % euros francs dollars millions_de villages village localités véhicules véhicule motos"
        " maisons écoles attaques attaque explosions roquettes obus bombes fois buts points"
        " matches familles famille pays régions tonnes têtes bœufs"
    ),
    links=words(
        "ont été a était étaient sont seraient auraient avaient est furent été aussi également"
        " toujours encore grièvement légèrement dont qui depuis très gravement"
    ),
    auxiliaries=words("ont a été sont étaient seraient auraient avaient furent restent demeurent"),
    walls=words("mais tandis alors selon affirme affirmé annoncé déclaré indiqué")
    | frozenset([",", ";", ":", ".", "!", "?", '"', "«", "»", "(", ")", "—", "–"]),
    ands=words("et ou") | frozenset((",",)),
    parts=words("dont parmi compris notamment"),
    fillers=words("les des ces autres leurs ses de jeunes"),
    ofs=words("de d'"),
    amongs=words("parmi"),
    pronouns=words("entre eux elles"),
    slack=words("au moins de la des à"),
    relatives=words("qui dont"),
    months=words(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    ),
    labels=words("article numéro n° résolution page chapitre âgé âgée"),
    stops=words(
        "dans à en sur par pour avec de du des d'un et ou mais que qui dont où près au aux le la"
        " les un une son sa ses leur leurs lors après avant depuis entre vers chez sans selon"
        " samedi dimanche lundi mardi mercredi jeudi vendredi hier"
    ),
    undone=words("libéré libérés libérées relâchés libérer libération"),
    carriers=words("contre parle parlent évoque évoquent annonce annoncent recense recensent"),
    counting=words("nombre bilan chiffre total"),
    mores=words("autres"),
    acts_before=True,
)
