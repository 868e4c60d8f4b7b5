"""Capital words that name nobody: headings, press releases, feasts and rites, weapons, treaties.

Hides the word lists by which a run of capitals is told to be a heading or a thing, however it
stands in the sentence. One word that is in none of the lists makes a name possible again.
"""

from __future__ import annotations

import re

from db.reading.names.lists import COMMON, NEVER, word_set
from db.reading.names.words import Words

#: Words of headings, press releases, footnotes, titles of reports and of documents.
_HEADINGS = word_set(
    """
    abstract access accord accords account acknowledgement acknowledgements acknowledgments
    action actions activities actual additional advisory agenda agreement alert alerts
    allegations amended amendment annexes announcement annual answers appeal appendix appendices
    application approach archive archives assessment assistance attachment attribution audio
    august author authors available average award bibliography biography blog board body
    boundaries breakdown bulletin byline calendar caption captions case cases category caution
    ceasefire census changes charter checklist clarification climate closing code collection
    column comments commentary commitments communique communiqué comparison compilation compiled
    conclusions conditions conference consequences contact contacts contents contributors
    convention conventions copyright corrections cover coverage covenant credit credits crisis
    criteria currency daily damage data database dataset date dateline deadline debate decision
    declaration decree definition definitions delivery demographics details development
    developments digest directive disclaimer disclosure discussion displacement disclosures
    draft economy editorial editors education effects embargo embargoed emergency enclosure
    endnote endnotes environment episode errata erratum essay estimate estimates events examples
    excerpt excerpts exclusive executive expanded explainer explanatory facts factsheet feature
    features feedback figures findings flash focus food footnote footnotes forecast foreword
    format framework frequently funding gallery gaps general glossary governance guide guidance
    guidelines handbook header headline headlines health help highlight highlights history home
    humanitarian immediate impact implementation incident incidents index indicators individual
    information infographic inquiry insight insights instructions interviews introductory
    investigation issue issues journal justice key landscape language latest launch lead legal
    legend length letter letters level links list listings livelihoods location locations
    logistics looking main map maps market materials matrix measures media meeting memo
    memoranda memorandum memorial message method methodology methods minutes mission monitoring
    monitor monthly more name names narrative needs negotiations newsletter newsroom nota notes
    notice notices number nutrition objective objectives obituary october opening operation
    operational operations opinion options outcome outcomes outlook overview pact page panel
    participants partners peace penalty period permission permanent perspective phase
    photographs photography picture plan plans podcast point points policy population portrait
    postscript preamble preface preliminary preparedness presence presentation press prevention
    preview priorities privacy procedure proceedings process profile profiles progress proposal
    proposals protocol provisional publication published publisher purpose quarter quarterly
    query questionnaire questions quick quotes quote rationale readers reactions recap
    recommendations record recordings recovery references referendum reform register
    registration related release releases relevant remarks reminder reporting reprint request
    requests research reserved response responses restricted results review rights risk risks
    roundup sample scenario schedule scope script sections series session settings shelter
    sidebar signatories signature signed situation slide snapshot source sources special stage
    standards statistics status statute step strategy strategic structure studies study subject
    submission submissions subscription summary supplement support survey synopsis tag tags
    takeaways talks target targets technical template tender term terms testimonies testimony
    theme thesis timeline tip tips title tolls topic topics tracker tracking transcript
    transcripts transition translation translated translator treaty trends trial typhoon
    unclassified undersigned unofficial upcoming urgent url verdict verification verified
    version versions videos view views vision volume vote warning warnings weather webinar
    weekly workshop workshops worldwide yearbook flood floods earthquake drought famine pandemic
    epidemic outbreak storm cyclone hurricane tributes mourners rescuers passengers pilgrims
    worshippers farmers traders shopkeepers lawmakers legislators diplomats prosecutors
    investigators judges lawyers detectives detainees prisoners inmates hostages captives
    migrants returnees employees staff volunteers nurses drivers students pupils girls boys
    parents mothers fathers husbands wives sons daughters brothers sisters elders clerics
    scholars preachers imams campaigners voters candidates delegates deputies envoys mediators
    negotiators separatists rebels insurgents mercenaries militiamen recruits conscripts snipers
    bombers hackers smugglers traffickers kidnappers abductors bystanders onlookers commuters
    tourists buyers sellers rising growing mounting heavy intense sporadic renewed fresh
    separate simultaneous coordinated asked pressed speaking writing citing quoting describing
    referring responding reacting addressing visiting attending returning arriving travelling
    traveling driving walking sitting standing holding carrying wearing armed masked dressed
    hidden buried burned destroyed damaged looted seized captured freed released detained
    arrested charged convicted sentenced executed hanged shot stabbed beaten tortured missing
    believed feared presumed reported alleged claimed born raised educated married killed
    injured wounded dead eyewitnesses bodies roads shops schools markets homes houses buildings
    vehicles trucks cars buses trains flights electricity water power fuel gas oil wheat rain
    snow winter summer autumn smoke dust flames footage images recordings messages calls
    leaflets posters banners flags funerals prayers burials curfew lockdown elections protests
    rallies strikes riots raids searches patrols checkpoints convoys columns positions trenches
    tunnels minefields nowhere anyway besides overall briefly initially ultimately apparently
    allegedly reportedly officially unofficially privately publicly locally nationally
    internationally historically traditionally typically usually occasionally rarely seldom
    frequently increasingly generally specifically notably remarkably surprisingly unfortunately
    sadly tragically fortunately luckily hopefully clearly obviously evidently presumably
    possibly likely certainly definitely absolutely indeed nonetheless regardless otherwise
    accordingly consequently subsequently afterwards beforehand formerly presently elsewhere
    everywhere anywhere onwards regarding concerning pending following preceding excluding
    unless provided supposing assuming granted albeit lest
    """
)
#: Feasts, fasts and rites.
_FEASTS = word_set(
    """
    adha fitr arbaeen arbain tasua mawlid milad laylat qadr iftar suhoor suhur sehri tarawih
    taraweeh maghrib dhuhr zuhr asr isha jumuah jummah hajj umrah lent pentecost epiphany
    ascension passover yom kippur hanukkah purim rosh hashanah sukkot shavuot diwali holi
    vaisakhi navratri dussehra nauroz navruz nooruz yalda thanksgiving halloween advent
    eucharist communion vespers atonement assumption sabbath shabbat palm ash holy easter mass
    vigil prophet prophets eid feast festival independence labour labor republic victory day
    night eve new year sacrifice breaking fast martyrs martyrdom pilgrimage month sacred wesak
    vesak tihar dashain timkat meskel orthodox
    """
)
#: Weapons, aircraft, vehicles.
_WEAPONS = word_set(
    """
    kornet javelin stinger shahed iskander hellfire tomahawk patriot scud kinzhal himars leopard
    abrams merkava dragunov glock beretta makarov tokarev orlan geran qiam zelzal ababil mohajer
    reaper predator chinook hawk cobra cruiser ranger grad smerch uragan buk igla strela tow
    milan konkurs fagot metis uzi browning mauser winchester remington colt land rover hercules
    galaxy bayraktar akinci tb2 mirage rafale eurofighter typhoon tornado sukhoi antonov
    ilyushin cessna boeing airbus btr bmp t55 t62 t72 t90 mrap kalashnikovs tnt rdx c4 semtex
    pkm dshk dushka svd g3 m16 m4 pk rpk m4s g36 qassams katyushas mortar mortars howitzer
    howitzers
    """
)
#: Wars and treaties, in part.
_THINGS = word_set(
    """
    cold second first third world gulf civil six-day geneva rome paris doha minsk oslo dayton
    statute convention accords accord agreement agreements treaty protocol charter covenant
    resolution war wars plot olympics olympic cup championship prize award nobel pulitzer durand
    line belt initiative silk road spring stream nord operation
    """
)
_ENDINGS = word_set(
    """
    conventions convention statute accords accord agreement agreements treaty protocol protocols
    charter covenant line prize award cup games olympics act war wars
    """
)
_ARMS = word_set(
    """
    missile missiles rocket rockets drone drones rifle rifles pistol pistols helicopter
    helicopters tank tanks howitzer howitzers jet jets aircraft pickup pickups launcher
    launchers munition munitions gun guns machine bomb bombs shell shells grenade grenades truck
    trucks carrier carriers warplane warplanes gunship gunships van vans sedan minibus
    motorcycle motorcycles vehicle vehicles
    """
)
_MODEL = re.compile(r"[-‐‑–]\d")
_LONGEST_MODEL = 3
_SHORT = 5
_ACRONYM = re.compile(r"[\"”’]?\s*\((?:the )?[\"“]?[A-Z]{2,8}[\"”]?\)")
_BODIES = word_set(
    "agency service services unit team group mission staff command administration board force "
    "league club desk corps task wing bureau party"
)
#: Words of every day, of headings, feasts and dates.
ORDINARY = _HEADINGS | _FEASTS | COMMON | NEVER


def is_ordinary(text: Words, first: int, last: int, sort: str) -> bool:
    """Whether capital words `first` to `last` are a heading, a feast, a weapon or a treaty rather
    than a name; `sort`: the kind of actor they would be."""
    if not text[first].folded.isascii():
        return False
    names = [text[number].folded for number in range(first, last + 1)]
    if _is_weapon(text, first, last):
        return True
    if sort not in ("", "person", "media"):
        return False
    if names[-1] in _BODIES or _ACRONYM.match(text.text, text[last].end):
        return False
    own = [each for n, each in enumerate(names) if not text.is_link(first + n)]
    if sort == "media":
        return names[0] == "press" and all(each in ORDINARY for each in names[1:])
    if all(each in ORDINARY for each in own):
        return not (text[first].upper and last == first and len(names[0]) <= _SHORT)
    of_a_thing = last + 1 < len(text) and text[last + 1].folded in _ENDINGS
    things = all(each in _THINGS for each in own) and (last > first or of_a_thing)
    return things or (last > first and names[-1] in _ENDINGS)


def _is_weapon(text: Words, first: int, last: int) -> bool:
    """ "Mi-17", "a Kornet missile", "Bayraktar TB2": models and makes."""
    names = [text[number].folded for number in range(first, last + 1)]
    if all(each in _WEAPONS for each in names):
        return True
    if first < last:
        return False
    short = text[first].end - text[first].start <= _LONGEST_MODEL
    if short and _MODEL.match(text.text, text[first].end) and names[0] != "g":
        return True
    arms = last + 1 < len(text) and text.gap(last) == " " and text[last + 1].folded in _ARMS
    return arms and not text[first].opens and not text[first].upper
