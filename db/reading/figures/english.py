"""English words of figures of persons: harm, persons, things, numbers and what stands around them.

A word list; the grammar is in `phrase` and `number`.
"""

from __future__ import annotations

from db.reading.figures.english_harm import HARM
from db.reading.figures.english_persons import WHO
from db.reading.figures.lexicon import Harm, Lexicon, wordings, words
from db.reading.figures.rules import (
    DOZENS_MIN,
    HUNDREDS_MIN,
    SCORES_MIN,
    SEVERAL_MIN,
    THOUSANDS_MIN,
)

_THINGS = words(
    "attacks attack incidents incident bombings bombing bombs bomb blasts blast explosions"
    " explosion rockets rocket missiles missile shells shell mortars drones drone grenades rounds"
    " weapons weapon rifles guns vehicles vehicle cars car trucks truck buses bus tanks tank"
    " aircraft planes plane helicopters helicopter ships boats houses house homes home buildings"
    " building shops shop schools school mosques mosque churches hospitals hospital villages"
    " village towns cities districts district provinces province countries country states"
    " kilometers kilometres kilometer kilometre km miles mile meters metres meter metre feet"
    " yards acres hectares years year months month weeks week days day hours hour minutes minute"
    " seconds percent per_cent % dollars euros pounds rupees francs rubles afghanis million_dollars"
    " times time cases warrants warrant charges counts votes seats points places sites locations"
    " checkpoints posts operations operation raids raid strikes strike airstrikes clashes clash"
    " battles reports report statements documents books animals sheep goats cattle cows camels"
    " horses dogs chickens livestock tons tonnes kilograms kg grams litres barrels bullets gunshots"
    " shots motorcycles motorbikes tents camps bases groups group organisations organizations cells"
    " factions brigades battalions units unit divisions companies firms hotels markets streets"
    " articles article paragraphs chapters pages resolutions laws calls phones computers"
    " ambulances shelters trains wagons carriages bridges roads computers suicide_attacks firearms"
    " massacres shootings elections occasions ways things reasons questions sides"
    " parts stages phases"
    " a.m. p.m. o'clock am pm p.m a.m feet inches ied ieds mines mine"
    " landmines devices device women's"
    " goals goal matches match games game points wins titles medals seasons teams"
    " clubs runs wickets"
    " players_signed copies tickets pages metres families family households household"
    " o'clock degrees magnitude temperatures"
    " storeys stories floors rooms graves"
)
_UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_NUMBERS = {word: number for number, word in enumerate(_UNITS.split(), start=1)} | {
    word: 10 * number for number, word in enumerate(_TENS.split(), start=2)
}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "dozen": 12, "score": 20}
_VAGUE = {
    "dozens": ("dozens", DOZENS_MIN),
    "tens": ("at_least", 20),
    "scores": ("at_least", SCORES_MIN),
    "hundreds": ("at_least", HUNDREDS_MIN),
    "thousands": ("at_least", THOUSANDS_MIN),
    "several": ("several", SEVERAL_MIN),
}
_QUALIFIERS = wordings(
    [
        (
            "at_least",
            "at_least more_than over no_fewer_than no_less_than not_less_than not_fewer_than"
            " upwards_of upward_of a_minimum_of exceeded exceeds surpassed"
            " in_excess_of well_over at_the_least",
        ),
        (
            "at_most",
            "at_most up_to as_many_as no_more_than not_more_than fewer_than less_than under"
            " a_maximum_of just_under",
        ),
        (
            "about",
            "about around some approximately roughly nearly almost close_to an_estimated"
            " estimated circa ca approx an_approximate",
        ),
        ("between", "between"),
        ("exact", "exactly a_total_of total_of a_further a_combined"),
    ]
)
_AFTER = wordings([("at_least", "or_more at_least and_counting"), ("about", "or_so")])
_LINKS = words(
    "with thought understood known expected likely assumed suspected among them together"
    "was were has have had been are is be being got get reportedly allegedly also either feared"
    " believed presumed confirmed reported said to all both later then subsequently now"
    " instantly themselves severely seriously critically slightly badly mostly mainly"
    " who which that already still listed left declared pronounced found instead a as"
    " apparently initially minor serious not yet so far officially both lightly tragically"
    " shot and who_were"
)
_WALLS = words(
    "but while when whereas because although though if said says told adding according despite"
    " they we he she i you"
    " claimed reported warned stated asked denied accused announced stressed"
    ' , ; : . ! ? " “ ” ( ) — –'
)

ENGLISH = Lexicon(
    language="en",
    who=WHO,
    things=_THINGS,
    harm=HARM,
    numbers=_NUMBERS,
    scales=_SCALES,
    vague=_VAGUE,
    qualifiers=_QUALIFIERS,
    after=_AFTER,
    links=_LINKS,
    walls=_WALLS,
    ands=words("and , as_well_as plus & or"),
    parts=words("including include includes among along together"),
    asides=words("most mostly mainly all some many both several including nearly almost"),
    ofs=words("of"),
    fillers=words(
        "the of my our your other others' more additional further local suspected alleged"
        " innocent unarmed"
        " armed young elderly another an a its his her their our those these about 's"
    ),
    singles=words("a an"),
    nones=words("no nobody none without zero"),
    unknowns=words("unknown unspecified undisclosed undetermined unconfirmed"),
    months=words(
        "january february march april may june july august september october november december"
        " jan feb mar apr jun jul aug sep sept oct nov dec"
    ),
    labels=words(
        "article no resolution division brigade battalion route flight unit section chapter page"
        " law exhibit witness paragraph part highway room gate line level phase article aged age"
        " number sector corps regiment f ak article vol figure table zone camp area"
    ),
    stops=words(
        "in at on by from to for with near during before after than into across outside inside"
        " along against under since through within between of off over onto upon until via amid"
        " as per around about and or nor but that which who whom whose when where while if so"
        " the a an his her its their our your my this these those not no never ever he she it"
        " they we i you him them us me there here then also just only even still already"
        " including included among overnight today yesterday tomorrow so-far earlier later"
    ),
    auxiliaries=words("was were has have had been are is be being got get remain remained went"),
    relatives=words("who which whom that"),
    tos=words("to"),
    froms=words("from"),
    number_ands=words("and"),
    number_words=words("number numbers"),
    households=words("family household group team crew convoy party"),
    pronouns=words("them those these whom which"),
    undone=words(
        "handed freed released rescued exchanged swapped freeing releasing rescuing evaded"
        " escaped returned recovered_alive"
    ),
    numbering=words("number numbered numbering totalled totaled"),
    tolls=words("at was is to as of reached"),
    passives=words("was were been being are is be got get"),
    selves=words("himself herself themselves itself"),
    listing=words("included include includes were was are"),
    ors=words("or and"),
    family_words=words("one same single"),
    kin=words(
        "them those whom people civilian military police reported confirmed such soldiers"
        " civilians immediate"
    ),
    slack=words("also reportedly allegedly injuring and_injuring all both least"),
    bare_scales=words("hundred thousand"),
    acts_before=True,
    compared=words(
        "up_from down_from compared_with compared_to as_against instead_of rather_than set_against"
        " higher_than lower_than"
    ),
    adverbs=("ly",),
    mores=words("another additional further other extra"),
    carriers=words(
        "against by than not only just said say says acknowledged acknowledges admitted"
        " admits confirmed confirms counted counts reported reports gave gives claimed claims"
        " cited cites mentioned mentions recorded records listed lists"
        " named announced announces"
        " verified speaks speak spoke estimated estimates believe believes counting maintains"
        " insists reckons reckon as"
    ),
    speaking=words("speak speaks spoke spoken speaking talk talked talks heard hears told tells"),
    endings=(("men", "civilian"), ("women", "woman"), ("people", "all"), ("workers", "civilian")),
    around=dict.fromkeys(
        ("drove", "drives", "driving", "drive", "chased", "forced", "forcing", "pushed", "sent"),
        Harm("displaced", "active"),
    ),
    outs=words("out from away off fleeing"),
    subjects=words(
        "it number figure figures toll count total answer tally there sum estimate estimates"
        " that which"
    ),
    counting=words("number figure figures toll tally count total"),
)
