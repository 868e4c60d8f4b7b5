"""The patterns of English dates in running text: a core, what may lead to it, what may follow.

Hides the regular expressions. Every repetition is bounded, so that no text makes them slow.
"""

import re

_S = r"[ \t\n\r\u00a0\u202f]{1,3}"
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.|(?=[ ]\d{4}))|Apr(?:il|\.)?|May|June?|July?"
    r"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER"
    r"|DECEMBER)"
)
_FULL_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_SHORT_WEEKDAY = r"(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.?"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first "
    "twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh "
    "twenty-eighth twenty-ninth thirtieth thirty-first"
)
_DAY = r"(?:(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?)"
_DAY_WORD = rf"(?:{'|'.join(sorted(_ORDINALS.split(), key=len, reverse=True))})"
_YEAR = r"(?:1[0-9]\d\d|20\d\d)"
_SEASON = r"(?:spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Winter)"
_DASH = r"(?:[ \u00a0]?[-–—][ \u00a0]?|/)"
_JOIN = rf"(?:{_DASH}|{_S}(?:and|or|to|through|until){_S}|/)"
_LIST = rf"(?:,{_S}{_DAY}(?!\d))*,?{_JOIN}{_DAY}"
_PART = (
    r"(?:early[ -]morning|late[ -]morning|late[ -]afternoon|early[ -]evening|late[ -]evening"
    r"|late[ -]night|morning|afternoon|evening|night|dawn|noon|midday|dusk|midnight|overnight)"
)
_PART_OF = (
    r"(?:(?:early|late)[ -])?(?:(?:early|small|wee)[ ]hours(?:[ ]of[ ]the[ ]morning)?|morning"
    r"|afternoon|evening|night)"
)
_CLOCK = (
    r"(?:\d{1,2}(?:[:.]\d\d){0,2}[ \u00a0]?[ap]\.?m\b\.?|[012]?\d:[0-5]\d(?::[0-5]\d)?"
    r"|[012]\d[0-5]\d(?=[ ]?(?:GMT|UTC|hours|hrs))(?:[ ](?:hours|hrs))?)"
    r"(?:[ ]?(?:GMT|UTC|Z\b|local[ ]time|\(local[ ]time\)))?"
)
_NUMBER = (
    r"(?i:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
    r"|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty"
    r"|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|several"
    r"|a[ ]few|a[ ]couple[ ]of|some|half[ ]an?)"
)
_UNIT = r"(?i:days?|nights?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies)|hours?)"
_ONE_UNIT = r"(?:day|night|week|weekend|month|year|decade|century|fortnight)"
_MORE = (
    r"(?:(?:[Jj]ust[ ])?(?:[Aa][ ]little[ ]|[Aa][ ]bit[ ]|[Ss]lightly[ ])?"
    r"(?:[Mm]ore|[Ll]ess)[ ]than"
    r"|[Jj]ust[ ]over|[Jj]ust[ ]under|[Oo]ver|[Uu]nder|[Nn]early|[Aa]lmost|[Aa]bout|[Aa]round"
    r"|[Ss]ome|[Rr]oughly|[Aa]pproximately|[Aa]t[ ]least)"
)
_OF_YEAR = (
    rf"(?:{_S}(?:of{_S})?(?:this|last|that|next|the[ ]same|the[ ]following|the[ ]previous){_S}year)"
)
_WHICH = (
    r"(?:[Tt]his(?:[ ](?:past|coming))?|[Ll]ast|[Nn]ext|[Pp]ast|[Pp]revious|[Ff]ollowing"
    r"|[Tt]hat|[Ss]ame)"
)
_NOT_YEAR = (
    r"(?![\d.,]*\d)(?!(?:[ \u00a0-](?:(?!the|a|an|of|in|its|his|this)[a-z]+[ ])?"
    r"(?:people|persons|men|women|children|fighters"
    r"|soldiers|troops|civilians|families|houses|homes|dollars|euros|rupees|pounds|miles|met(?:er|re)s"
    r"|feet|km|kilomet(?:er|re)s|kg|tons|tonnes|refugees|deaths|cases|members|police|militants"
    r"|prisoners|casualties|victims|workers|students|years?|months|weeks|days|hours|minutes)\b)"
    r"|[ ]?%|[ ]percent|[ ]Ltd|[ ]Inc)"
)
_VERBOSE = rf"""
    (?P<iso>\d{{4}}/\d\d?/\d\d?|\d{{4}}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)
  | (?P<digits>\d{{1,2}}(?P<sep>[./-])\d{{1,2}}(?P=sep)(?:\d{{4}}|\d\d))(?![\d./-]*\d)
  | (?P<roman>\d{{1,2}}(?P<rsep>[./-])[IVX]{{1,4}}(?P=rsep)\d{{4}})(?![\d./-]*\d)
  | (?P<holiday>(?:[Tt]he{_S})?(?:Christmas(?:{_S}(?:Day|Eve))?
      |New{_S}Year(?:['’]?s(?:{_S}(?:Day|Eve))?)?|Boxing{_S}Day)\b
      (?:,?{_S}{_YEAR}|{_OF_YEAR})?(?!{_S}(?:tree|market|card|Tree|Market|Island)))
  | (?P<theday>[Tt]he{_S}(?:3[01]|[12]?\d)(?:st|nd|rd|th)(?=[.,;:!?”"]|{_S}
      (?:and|when|but|at|in|after)\b))
  | (?P<dayfirst>(?:(?:{_WEEKDAY}|{_SHORT_WEEKDAY}),?{_S}(?:the{_S})?)?(?:{_DAY}(?:{_LIST})?
      |{_DAY_WORD})(?:{_S}of)?{_S}{_MONTH}(?![a-z])(?:,?{_S}(?:of{_S})?{_YEAR}{_NOT_YEAR}|{_OF_YEAR})?)
  | (?P<monthfirst>(?:(?:{_WEEKDAY}|{_SHORT_WEEKDAY}),?{_S})?{_MONTH}{_S}(?:the{_S})?
      (?:{_DAY}(?![\d:]|[.,]\d)(?:{_LIST}(?![\d:]))?|{_DAY_WORD}\b)(?:,?{_S}{_YEAR}{_NOT_YEAR}|{_OF_YEAR})?)
  | (?P<monthspan>{_FULL_MONTH}{_DASH}{_FULL_MONTH}(?:,?{_S}{_YEAR})?)
  | (?P<monthyear>{_MONTH}(?:,?{_S}(?:of{_S})?{_YEAR}{_NOT_YEAR}|{_OF_YEAR}))
  | (?P<third>(?:[Ee]arly|[Mm]id(?:dle)?|[Ll]ate)[ -](?:in[ ])?(?:{_FULL_MONTH}\b(?:,?{_S}{_YEAR}
      |{_OF_YEAR})?|(?:the[ ])?{_YEAR}s?\b|(?:this|last|next){_S}(?:year|month|week)|month\b
      |(?:the[ ])?{_SEASON}(?:{_S}(?:of{_S})?{_YEAR})?))
  | (?P<edge>(?:[Tt]he{_S})?(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd
      |(?:[Ff]irst|[Oo]pening|[Ll]ast|[Ff]inal|[Cc]losing){_S}(?:few{_S})?days){_S}of{_S}(?:{_FULL_MONTH}
      (?:,?{_S}{_YEAR}|{_OF_YEAR})?|(?:the{_S})?{_YEAR}s?\b|(?:the|this|last|next){_S}(?:year|month|week)\b))
  | (?P<portion>(?:[Tt]he{_S})?(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast){_S}
      (?:{_NUMBER}{_S}months{_S}of{_S}(?:{_YEAR}|(?:this|last){_S}year)
      |(?:half|quarter){_S}of{_S}(?:{_YEAR}|{_FULL_MONTH}(?:,?{_S}{_YEAR})?
      |(?:this|last){_S}year)|week(?:end)?{_S}(?:of|in){_S}{_FULL_MONTH}(?:,?{_S}{_YEAR})?))
  | (?P<quarter>[QH][1-4]{_S}(?:of{_S})?{_YEAR}|{_YEAR}{_S}[QH][1-4]\b)
  | (?P<ago>(?:{_MORE}{_S})?{_NUMBER}(?:{_S}and{_S}a{_S}half)?{_S}{_UNIT}{_S}(?:ago|back)\b
      (?:{_S}today)?|{_NUMBER}{_S}{_WEEKDAY}s{_S}ago\b)
  | (?P<later>(?i:nearly{_S}|about{_S}|just{_S}|(?:more|less){_S}than{_S})?
      (?:{_NUMBER}{_S})?{_UNIT}{_S}
      (?:later|earlier|(?:before|after){_S}(?:that|this))\b)
  | (?P<recent>(?:(?:[Ii]n|[Ww]ithin|[Oo]ver|[Dd]uring|[Ff]or|[Tt]hroughout){_S})?(?:[Tt]he{_S})?
      (?:[Pp]ast|[Ll]ast){_S}(?:{_NUMBER}|few|couple{_S}of){_S}{_UNIT}\b
      (?!{_S}(?:later|earlier|before|after|ago)\b))
  | (?P<weekdayth>(?:[Ll]ast{_S})?{_WEEKDAY},?{_S}the{_S}(?:3[01]|[12]?\d)(?:st|nd|rd|th)
      (?!{_S}(?:of|time|day|anniversary|attack)\b))
  | (?P<earlier>(?:[Ee]arlier|[Ll]ater|[Ss]o{_S}far){_S}(?:in{_S})?
      (?:(?:this|the|that){_S}(?:same{_S})?(?:day|week|month|year|decade)|today|on{_S}{_WEEKDAY}|{_WEEKDAY}))
  | (?P<beside>(?:[Tt]he|[Tt]hat)(?:{_S}very)?{_S}(?:next|following|previous|preceding|same){_S}
      (?:{_ONE_UNIT}|morning|afternoon|evening|{_WEEKDAY}|{_FULL_MONTH}|{_SEASON})\b
      |[Tt]hat{_S}{_SEASON}\b|[Tt]he{_S}day{_S}(?:before{_S}yesterday|after{_S}tomorrow|before|after)\b
      |[Tt]hat{_S}(?:day|night|week|month|year|morning|afternoon|evening)\b
      |[Tt]he{_S}same{_S}(?:day|night|week|month|year))
  | (?P<unit>(?:{_WHICH}|[Tt]he{_S}(?:past|last)){_S}
      (?:{_ONE_UNIT}|{_SEASON}|{_FULL_MONTH}|{_WEEKDAY}|morning|afternoon|evening)\b(?:{_S}before{_S}last)?
      |[Tt]he{_S}(?:week|month|year){_S}(?:before{_S}last|after{_S}next))
  | (?P<weekend>(?:[Oo]ver|[Aa]t|[Oo]n|[Dd]uring){_S}the{_S}weekend\b)
  | (?P<weekday>{_WEEKDAY}(?:{_S}{_PART}\b|{_S}(?:of{_S})?(?:last|this|next){_S}week\b)?)
  | (?P<season>(?:[Tt]he{_S})?{_SEASON}(?:{_S}of)?{_S}{_YEAR}(?:[/–-]\d\d(?:\d\d)?)?
      |[Ii]n{_S}(?:the{_S})?(?:early{_S}|late{_S}|mid-)?{_SEASON}\b(?!{_S}(?:of\b|in\b|{_YEAR})))
  | (?P<theseason>the{_S}{_SEASON}\b(?!{_S}(?:of\b|in\b|{_YEAR})))
  | (?P<decade>(?:[Tt]he{_S})?(?:(?:early|mid|late)[- ])?(?:1[0-9]|20)\d0s\b
      |[Tt]he{_S}(?:(?:early|mid|late)[- ])?['’]?[2-9]0s\b)
  | (?P<century>(?:[Tt]he{_S})?(?:(?:early|mid|late)[- ])?
      (?:\d\d?(?:st|nd|rd|th)|eighteenth|nineteenth|twentieth|twenty-first){_S}century)
  | (?P<today>[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow
      |[Oo]vernight(?!{_S}(?:on|into|to|from)?{_S}?{_WEEKDAY}))(?:{_S}{_PART}\b)?
  | (?P<years>{_YEAR}(?:{_DASH}|/)(?:{_YEAR}|\d\d)(?![\d-]))
  | (?P<solar>1[34]\d\d(?![\d.,-])(?:{_S}(?:SH|AP|H\.?S\.?)\b)?)
  | (?P<year>{_YEAR}(?!-\d){_NOT_YEAR}(?:{_S}(?:BCE?|CE|AD)\b)?)
  | (?P<before>\d{{1,4}}{_S}BCE?\b)
  | (?P<month>{_FULL_MONTH}(?!-\d))
"""
_WHOLE = rf"(?:{_VERBOSE})(?![\w])(?!-[^\W\d_])"
CORE = re.compile(rf"(?<![\w./:$€£#№-]){_WHOLE}", re.VERBOSE)
SECOND = re.compile(_WHOLE, re.VERBOSE)
LEAD = re.compile(
    rf"""(?:^|(?<=[\s(“"'‘\[—–,;:]))(?:
      (?P<between>[Bb]etween|[Ff]rom){_S}
    | (?P<circa>[Cc]\.|[Cc]a\.|[Cc]irca){_S}?
    | (?:(?P<prep>[Oo]n|[Ii]n|[Pp]rior{_S}to
        |(?:(?:[Ss]hortly|[Jj]ust|[Ss]oon|[Ww]ell){_S})?(?:before|after)
        |[Dd]uring|[Ee]ver{_S}since|[Ss]ince|[Uu]ntil|[Tt]ill
        |[Uu]p{_S}to|[Bb]efore|[Aa]fter|[Bb]y
        |[Aa]round|[Aa]bout|[Tt]hroughout|[Aa]t|[Oo]ver|[Ff]or|[Tt]owards?){_S})?
      (?:(?P<part>(?:[Tt]he{_S})?{_PART_OF}|[Dd]awn|[Nn]oon|[Mm]idday|[Dd]usk|[Mm]idnight
        |[Tt]he{_S}weekend){_S}(?:of|on|to|into|between){_S}
        (?:the{_S}|between{_S})?
       |(?P<clock>(?:(?:at|around|about){_S})*{_CLOCK}),?{_S}(?:local{_S}time{_S})?(?:on{_S})?
       |(?P<which>[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater|[Oo]vernight){_S}(?:on{_S}|in{_S}|into{_S}|from{_S})?
       |(?P<article>[Tt]he){_S})?
    )\Z""",
    re.VERBOSE,
)
TAIL = re.compile(
    rf"""(?:,?{_S}(?:(?:early|late){_S})?(?:(?:in|at|during){_S}(?:the{_S})?)?{_PART}\b
    |,?{_S}(?:(?:at|around|about|by){_S})*{_CLOCK}
    |(?:,|{_S}[-–—]|{_S}\()[ \n]?(?:a{_S})?{_WEEKDAY}\b\)?)""",
    re.VERBOSE,
)
THEN = re.compile(rf"(?:{_DASH}|{_S}(?:to|through|until|or|into){_S}(?:the{_S})?)")
AND = re.compile(rf"{_S}and{_S}")
