"""English words of figures of persons: harm, persons, things, numbers and what stands around them.

A word list; the grammar is in `figures_phrase` and `figures_number`.
"""

from __future__ import annotations

from db.reading.figures_lexicon import Lexicon, harms, table, wordings, words, worth_looking
from db.reading.figures_rules import (
    DOZENS_MIN,
    HUNDREDS_MIN,
    SCORES_MIN,
    SEVERAL_MIN,
    THOUSANDS_MIN,
)

_INJURED = " ".join(
    f"{verb}_{how}{what}"
    for verb in ("sustained", "suffered", "received", "suffering", "sustaining")
    for how in ("", "minor_", "serious_", "severe_", "slight_", "bullet_", "critical_", "multiple_")
    for what in ("injuries", "wounds", "burns", "injury")
)
_HARM = harms(
    [
        (
            "killed",
            "active",
            "kill kills killing claimed_the_lives_of claiming_the_lives_of took_the_lives_of"
            " claims_the_lives_of claimed claiming murdering massacring slaughtering assassinating"
            " executing beheading martyring shooting_dead gunning_down lynching hanging"
            " kill_at lost_the_lives_of murder execute massacre slaughter behead assassinate",
        ),
        (
            "killed",
            "passive",
            "killed murdered massacred slaughtered slain assassinated executed beheaded martyred"
            " shot_dead gunned_down lynched hanged eliminated neutralised neutralized butchered"
            " sent_to_hell put_to_death buried stabbed_to_death beaten_to_death burned_to_death"
            " burnt_to_death electrocuted decapitated blown_up crushed_to_death tortured_to_death",
        ),
        (
            "killed",
            "state",
            "dead died dies perished drowned lost_their_lives lost_his_life lost_her_life"
            " lost_lives embraced_shahadat embraced_martyrdom succumbed fell die dying fatally_shot"
            " have_died burned_alive attained_martyrdom laid_down_their_lives",
        ),
        (
            "killed",
            "noun",
            "death deaths killing killings slaughter massacre murder murders assassination"
            " execution executions loss lives slaying bodies remains corpses beheading beheadings"
            " martyrdom lynching funeral funerals burial shooting_death",
        ),
        ("killed", "loss", "lost losing lose loses"),
        (
            "killed",
            "toll",
            "death_toll toll number_of_dead number_of_deaths number_of_people_killed"
            " number_of_fatalities number_killed number_of_those_killed body_count fatality_count",
        ),
        ("injured", "toll", "number_of_injured number_of_wounded number_of_injuries"),
        (
            "killed",
            "count",
            "deaths victims victim fatalities dead bodies corpses killed lives fatality"
            " martyrs death loss_of_life losses_of_life",
        ),
        (
            "injured",
            "active",
            "wounding injuring wound injure wounds injures maiming hurting leaving_wounded",
        ),
        (
            "injured",
            "passive",
            "wounded injured hurt hospitalised hospitalized maimed burned burnt",
        ),
        (
            "injured",
            "state",
            _INJURED,
        ),
        ("injured", "noun", "wounding injuring injuries"),
        ("injured", "count", "injuries wounded injured injury"),
        ("killed+injured", "count", "casualties casualty"),
        ("killed+injured", "noun", "casualties shooting shootings bombing"),
        ("missing", "passive", "disappeared unaccounted_for trapped"),
        (
            "missing",
            "state",
            "missing vanished unaccounted_for went_missing gone_missing missing_and_feared_dead",
        ),
        ("missing", "active", "looking_for searching_for search_for"),
        ("missing", "noun", "disappearance disappearances"),
        (
            "detained",
            "active",
            "detaining arresting arrest detain detains arrests capturing apprehending apprehend"
            " rounding_up jailing",
        ),
        (
            "detained",
            "passive",
            "detained arrested apprehended captured jailed imprisoned rounded_up"
            " taken_into_custody held_in_custody taken_prisoner",
        ),
        ("detained", "state", "into_custody prisoner in_custody in_detention behind_bars in_jail"),
        ("detained", "passive", "held"),
        (
            "abducted",
            "passive",
            "snatched whisked_away marched_away marched_off taken_away led_away",
        ),
        ("detained", "noun", "arrest detention arrests detentions capture"),
        (
            "abducted",
            "active",
            "abducting kidnapping abduct kidnap kidnaps abducts seizing_hostage took_hostage"
            " taking_hostage taking_captive",
        ),
        (
            "abducted",
            "passive",
            "abducted kidnapped taken_hostage held_hostage taken_captive held_captive"
            " forcibly_disappeared seized_hostage",
        ),
        ("abducted", "passive", "taken seized"),
        ("", "passive", "taken_to taken_part taken_over taken_place taken_off taken_by taken_in"),
        ("injured", "passive", "taken_to_hospital taken_to_the_hospital rushed_to_hospital"),
        ("abducted", "noun", "abduction kidnapping abductions kidnappings"),
        ("abducted", "state", "hostage captive"),
        ("abducted", "count", "hostages abductees"),
        ("displaced", "count", "idps"),
        ("displaced", "active", "displacing displace displaces uprooting uproot forcing_out"),
        (
            "displaced",
            "passive",
            "displaced evacuated uprooted driven_out driven_from forced_to_flee"
            " forced_from forced_to_leave forced_out left_homeless made_homeless",
        ),
        (
            "displaced",
            "state",
            "fled have_fled fleeing homeless left_their_homes fled_their_homes",
        ),
        ("displaced", "noun", "displacement evacuation"),
    ]
)
_WHO = table(
    {
        "all": "people persons person individuals individual others other humans"
        " passengers passenger members member souls inmates inmate prisoners prisoner passers-by"
        " bystanders detainees pilots pilot crew"
        " foreigners foreigner nationals survivors migrants migrant captives"
        " governors governor mayors mayor ministers minister chiefs chief"
        " lawmakers lawmaker leaders leader elders elder officials"
        " official survivor captive hostage",
        "civilian": "passers-by bystanders bystander civilians civilian residents resident"
        " villagers villager citizens citizen"
        " worshippers worshipper worshipers worshiper shoppers shopper workers worker labourers"
        " laborers labourer laborer miners miner teachers teacher students student pupils pupil"
        " doctors doctor nurses nurse medics medic journalists journalist reporters reporter"
        " cameramen cameraman farmers farmer shopkeepers shopkeeper drivers driver pilgrims"
        " pilgrim mourners mourner protesters protester protestors protestor demonstrators"
        " demonstrator tourists tourist traders trader aid-workers employees employee staff"
        " merchants merchant clerics cleric imam imams priest priests monks monk nuns nun lawyers"
        " lawyer judges judge activists activist engineers engineer patients patient guests guest"
        " refugees refugee families family households household relatives relative spectators"
        " fishermen fisherman herders herder shepherds shepherd customers customer vendors vendor"
        " professors professor lecturers commuters attendees volunteers volunteer voters voter"
        " neighbours neighbors locals parishioners congregants schoolteachers humanitarian"
        " humanitarians politicians politician candidates candidate diplomats diplomat bakers"
        " beekeepers fishers hospital-workers contractors contractor bloggers parents teenager"
        " shia shias shiite shiites sunnis sikhs sikh hazaras hazara hindus hindu christians"
        " christian yazidis yezidis ahmadis jews jewish muslims muslim"
        " wedding-goers churchgoers delegates interpreters interpreter scholars scholar",
        "child": "children child boys boy girls girl babies baby infants infant toddlers toddler"
        " schoolchildren schoolgirls schoolboys schoolgirl schoolboy minors minor teenagers"
        " kids kid juveniles newborns newborn students_aged daughters daughter sons son",
        "woman": "women woman females female mothers mother wives wife grandmother sisters sister"
        " pregnant_women girlfriends widows",
        "man": "men man males male fathers father brothers brother husbands husband grandfather"
        " youths youth uncle uncles",
        "security_force": "soldiers soldier troops troop policemen policeman policewomen"
        " policewoman police officers officer gendarmes gendarme guards guard servicemen"
        " serviceman servicewomen service-members servicemembers marines marine personnel"
        " paramilitaries rangers sailors sailor airmen airman commandos commando constables"
        " constable peacekeepers peacekeeper levies conscripts conscript recruits recruit cadets"
        " cadet lieutenant sergeant corporal captain generals general colonel agents agent"
        " patrolmen bodyguards bodyguard cops cop service_members service_member reservists",
        "combatant": "fighters fighter militants militant insurgents insurgent rebels rebel"
        " jihadists jihadist jihadis jihadi terrorists terrorist guerrillas guerrilla commanders"
        " commander combatants combatant khwarij extremists extremist militiamen militiaman"
        " taliban talibs talib operatives operative gunman_fighters mujahideen mujahidin"
        " jihadist mercenaries mercenary isis separatists separatist islamists warlords",
        "perpetrator": "attackers attacker assailants assailant bombers bomber gunmen gunman"
        " perpetrators perpetrator suspects suspect hijackers hijacker kidnappers kidnapper"
        " raiders raider robbers shooters shooter suspected_attackers abductors accomplices",
    }
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
    " arrests killings abductions executions kidnappings murders massacres assassinations"
    " shootings elections occasions ways things reasons questions sides parts stages phases"
    " o'clock am pm p.m a.m feet inches ied ieds mines mine landmines devices device women's"
    " o'clock degrees magnitude temperatures storeys stories floors rooms graves"
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
    ' claimed reported warned stated asked denied accused , ; : . ! ? " “ ” ( ) — –'
)
_ENGLISH_WORTH = (
    "looking searching buried seized taken bombing"
    " kill dead die dying death toll slain massacr murder slaughter martyr wound injur hurt"
    " casualt fatalit lives missing disappear detain arrest abduct kidnap hostage displac"
    " fled flee captur execut behead perish drown apprehend assassin shot gunned homeless"
    " evacuat bodies corpses hell shahadat hospitali loss lost losing lynch hanged"
    " eliminated neutrali unaccounted captive jailed imprisoned uproot victims vanish"
    " trapped shooting burned forced rounded driven custody held bars detention jail"
    " snatched whisked marched idps maim butcher stabb blown"
)

ENGLISH = Lexicon(
    language="en",
    who=_WHO,
    things=_THINGS,
    harm=_HARM,
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
        " including included among"
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
        "freed released rescued exchanged swapped freeing releasing rescuing evaded"
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
    worth=worth_looking(_ENGLISH_WORTH),
)
