"""Word lists by which unknown names are told apart: common words, kinds of bodies, places, verbs.

A table and nothing else. All words are folded (`db.search.fold`): small letters, no diacritics,
one form of each Arabic letter.
"""

from __future__ import annotations

from db.search.fold import fold


def word_set(text: str) -> frozenset[str]:
    """The words of a list, folded."""
    return frozenset(fold(text).split())


#: What a name may begin a sentence with without being one; also headings and common openings.
COMMON = word_set(
    """
    a about above according across after again against ago ahead all almost along already also
    although always amid among an and another any anyone anything apart are around as asked at
    away back bad based be because become been before began behind being below beside besides
    between beyond big both brief but by call called came can change child children citizens city
    civilian civilians clear close come comment commanders concern considering could country court
    currently dawn day days dead death despite did different do doctor doctors does dozens due
    during each earlier early east eastern eight either eighteen eleven else end enough especially
    even eventually every everybody everyone everything evidence except experts explosion
    extremist failing far few fifteen fifth fifty fighters fighting finally fire first five
    following for forces former forty four fourteen fourth fresh from full further furthermore
    general given go god going good government governments great group groups had half has have
    having he heavy hence her here hers herself high him himself his home hope hours how however
    hundreds i if images immediately important in include included including indeed independence
    initial inside instead into is it its itself journalists just keep killing last late later
    latest law least leaders left less let life like likewise little local long look made main
    major make man many may maybe me mean meanwhile media medical members men mid might militants
    military million mine mines minister ministers minutes more moreover morning most mostly much
    must my near nearby nearly neighbors neighbouring neither never nevertheless new news next
    night nine nineteen no nobody none nonetheless nor north northern not note nothing
    notwithstanding now number numerous of off officer officers official officials often old on
    once one only open opposition or orange order other others our out outside over overall
    overnight own part particularly past people per perhaps photo photos pictures place please
    police political poor president previous previously prison probably protesters public quite
    rather reading recent recently reference regarding regional related report reporter reporters
    reports residents respectively right same saturday say says second secretary security see seen
    senior separately set seven seventeen several shall she shop shortly should similar similarly
    simply since six sixteen sixty small so social soldiers some somebody someone something
    sometimes somewhere soon sources south southern split state statement states still strong such
    sun supporters taken teachers ten tens terrorism than thanks that the their them then there
    therefore these they thing third thirteen thirty this those though thousands three through
    throughout thursday thus till time to today together tomorrow tonight too total toward towards
    troops turning twelve twenty twice two under unit unknown unlike until up update upon us used
    various very via victims video villagers violence war was we week weeks well were west western
    what whatever when whenever where whereas whether which while who whoever whole whom whose why
    will with within without witnesses women word workers world worse would year years yes
    yesterday yet you young your yours subscribe share read written edited editor correspondent
    story stories continue advertisement tuesday monday wednesday friday sunday analysts
    authorities attack attacks attackers gunmen fuelling fueling escalating boosting declining
    mechanisms aspirations cooperation relations region rescuers hospital hospitals aid relief
    families relatives survivors refugees activists critics observers analysis background context
    summary conclusion introduction annex paragraph chapter section table figure box page article
    item see protection spokesman spokesperson spokeswoman commander governor mayor chief deputy
    director mr mrs ms dr gen lt col capt maj sgt prof army navy air airstrike airstrikes drone
    drones strikes shelling clashes casualties suicide bomb bombing blast rockets rocket missile
    missiles artillery weapons ammunition armed unarmed unidentified islamic muslim muslims
    christians sikh sikhs hindu hindus sunni sunnis shia shias shiite shiites jewish jews
    international national foreign federal provincial district village villages town towns river
    road mosque school market airport border bridge hotel embassy twitter facebook telegram
    whatsapp youtube instagram tiktok x cctv covid internet website january february march april
    june july august september october november december ramadan muharram eid christmas easter
    ashura nowruz а в во на по с со к ко о об от до из за для без через между над под при про и но
    или либо как что это этот эта эти его её их он она они оно мы вы я не ни же бы если когда где
    кто чей какой который тем тот та те том так также тоже ранее раньше однако кроме после перед
    пока потом затем почти почему напомним отметим источник источники жители житель власти военные
    боевики боевик полиция полицейские представитель представители глава министр президент
    правительство официальный официальные пресс все всё весь вся всего один одна одно два две три
    четыре пять шесть семь восемь девять десять несколько более менее около свыше число среди
    согласно вместе сегодня вчера завтра утром вечером ночью днём накануне теперь сейчас уже ещё
    только даже лишь наш наши ваш новый новая новые другие другой первый первая второй третий
    большинство многие некоторые каждый никто ничто ничего независимого независимые предыдущее
    предыдущий последний группировка группа отряд армия силы взрыв взрывы обстрел обстрелы атака
    нападение удар удары бой бои перестрелка погибли погибшие погиб убит убиты ранен ранены
    раненые пострадавшие жертвы очевидцы свидетели эксперты аналитики журналисты врачи больница
    больницы мирные родственники семья дети женщины люди человек впрочем поэтому тогда там здесь
    тут то чтобы хотя несмотря благодаря вследствие позднее позже бывший бывшая прошло question
    answer afternoon thank chronology transcript briefing friend interim regular private monitors
    newswire wire agency service staff correspondents scores accountability suspected unrest
    killings abuse rights chairman nous vous ils elles il elle le la les un une des ce cette ces
    dans selon après avant depuis pour avec sans mais et ou donc car si notre leur leurs son sa
    ses mon ma mes au aux du en sur sous entre chez vers lors alors ainsi aussi plusieurs quelques
    tous toutes tout toute deux trois quatre cinq sept huit neuf dix jeudi vendredi samedi
    dimanche lundi mardi mercredi ba аз ба дар бо ки ин ва ҳам барои моҳи соли рӯзи шаби гурӯҳи
    сухангӯи коршинос ноҳияи шаҳри вилояти мақомоти президенти раиси el los las una unos del para
    por con como pero más también según desde hasta sobre tras ante lunes martes miércoles jueves
    viernes sábado domingo dos tres cuatro cinco seis siete ocho nueve diez der die das und nicht
    mit den von zu auf ein eine einer im am bei nach seit vor über unter sie er wir ich es vecinos
    testigos autoridades fuentes live dear human sincerely regards greetings welcome
    """
)

#: Months, weekdays, feasts, languages, and other capitals that name neither actor nor place.
NEVER = word_set(
    """
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday
    sunday ramadan muharram rajab shaban shawwal eid christmas easter ashura nowruz islam hijri
    solar god allah covid cctv internet english arabic persian dari urdu bst gmt utc est am pm ii
    iii iv vi vii viii ix xi xii i mr mrs ms dr km kg ied ieds ak rpg rpgs suv gps uav vbied
    twitter facebook telegram whatsapp youtube instagram tiktok viber signal google idp idps ngo
    ngos ceo pm mp mps phd usd eur id ids dna tv qr faq pdf hamal saur sawr jawza saratan asad
    sunbula mizan aqrab qaws jadi dalw hut kalashnikov toyota hilux humvee humvees katyusha grad
    apache sharia shariah quran koran bible torah hadith ramazan apple android iphone zoom dollar
    dollars euro rupees rupee afghani somoni pashto hindi law exhibit resolution annex section
    order decree article act bill constitution chapter paragraph document no vol pp ibid question
    answer witness phase highway flight model январь января февраль февраля марта апреля мая июня
    июля августа сентября октября ноября декабря понедельник вторник среда среду четверг пятница
    пятницу суббота субботу воскресенье ислам аллах рамадан интернет good afternoon thank
    spokesperson transcript сми тв release year years day era war revolution spring winter live
    update updates breaking watch exclusive analysis opinion correction interview photos video
    corolla mercedes cruiser ong
    """
)

#: The head word of a body says which kind it is. By code of terms.ACTOR_KINDS.
HEADS: dict[str, frozenset[str]] = {
    "media": word_set(
        """
        news times post herald tribune tv radio press newspaper gazette journal daily weekly
        broadcaster broadcasting television channel telegraph observer guardian express новости
        радио телеканал газета агентство известия вести информ reuters afp bbc cnn dpa tass xinhua
        interfax anadolu pajhwok khaama novosti amaq sputnik euronews bloomberg politico axios
        """
    ),
    "government_body": word_set(
        """
        ministry department directorate parliament assembly senate congress court embassy
        consulate police cabinet bureau secretariat presidency office authority inspectorate
        prosecutor prosecutors gendarmerie customs kremlin pentagon jirga duma majlis tribunal
        emergency министерство департамент комитет служба прокуратура управление суд парламент
        посольство мид мвд минздрав минобороны гкнб фсб мчс погранслужба министерства кумита
        вазорат раёсат идора ҳукумат следком генпрокуратура росгвардия
        """
    ),
    "state_force": word_set(
        """
        army navy airforce military guard guards forces gendarmes армия вооруженные силы division
        regiment corps police force
        """
    ),
    "armed_group": word_set(
        """
        front movement brigade brigades battalion battalions militia militias fighters resistance
        mujahideen mujahedeen mujahidin jihad jihadi jaish jaysh jaish-e lashkar hizb hezb harakat
        harkat ansar katiba katibat tehreek tehrik tahrik emirate caliphate insurgents liberation
        фронт движение бригада батальон джамаат kataib kata'ib faylaq liwa фронта
        """
    ),
    "party": word_set("party jamiat jamaat jamaat-e congress labour union bloc coalition партия"),
    "igo": word_set(
        """
        nations organization organisation league alliance commonwealth commission council eu un
        nato unama unhcr unicef who ocha csto sco osce ecowas oic icrc wfp iom unodc ohchr union
        оон нато одкб шос обсе снг
        """
    ),
    "ngo": word_set(
        """
        institute foundation center centre watch amnesty university academy college trust charity
        society association network program programme project initiative rights hospital committee
        doctors observatory federation group syndicate think tank fund институт университет центр
        фонд сеть
        """
    ),
}

#: Small words after a name that make it a place: "the Zambar area", "Tabango post".
AREAS = word_set(
    """
    district province village town city county region area post outpost base valley neighborhood
    neighbourhood suburb camp checkpoint crossing pass bazaar market airport mosque river lake
    mountains mountain road highway bridge square street prison border район района районе районом
    области область областью области провинция провинции уезд уезде вилоят вилояте село селе села
    города город городе деревня деревне кишлак кишлаке перевал intake dam station mine field
    oilfield gate reservoir canal forest neighbourhoods suburbs peninsula island desert plateau
    gorge
    """
)
#: Small words before a name that make it a place: "the village of Wazir Tangi", "села Достук".
BEFORE_PLACES = word_set(
    """
    near around outside inside district province village town city county region valley suburb
    neighborhood neighbourhood село селе села сёла сел деревня деревне деревни деревню кишлак
    кишлаке кишлака город городе города поселок посёлке поселка аул ауле аула близ под около
    окрестностях районе ноҳияи шаҳри деҳаи вилояти
    """
)

#: Outlets whose name is one word.
WELL_KNOWN = word_set(
    """
    reuters afp bbc cnn dpa tass xinhua interfax anadolu pajhwok khaama amaq sputnik euronews
    bloomberg politico axios
    """
)

#: Sites, roads, buildings: capitals that name places of no gazetteer.
SITES = word_set(
    """
    airport street road avenue square mosque temple church cathedral hotel university hospital
    school bridge river lake mountain mountains valley desert sea ocean gulf strait island islands
    port base camp prison market bazaar park stadium station crossing pass highway village
    district province county region state city town governorate oblast valley cemetery shrine
    palace gate residency continental barracks heights
    """
)

#: Verbs with which somebody speaks or acts in the news; a name before one is an actor.
SPEAKS = word_set(
    """
    saying asking denying accusing claiming warning urging insisting calling seeking said says say
    told tells denied denies deny claimed claims claim confirmed confirms confirm accused accuses
    accuse announced announces announce reported reports report warned warns warn added adds
    stated states rejected rejects condemned condemns urged urges called calls insisted insists
    argued argues acknowledged admitted admits alleged alleges declared declares demanded demands
    described describes disputed disputes dismissed dismisses explained expressed noted pledged
    promised promises refused refuses replied responded signaled signalled suggested testified
    threatened vowed vows wrote writes asked asks blamed blames agreed agrees summoned recalled
    expelled protested protests launched retaliated deployed negotiated imposed offered striving
    vowed maintains maintained сообщил сообщила сообщило сообщили заявил заявила заявило заявили
    сказал сказала опроверг опровергла опровергло опровергли подтвердил подтвердила подтвердило
    подтвердили обвинил обвинила обвинило обвинили отметил отметила пишет писал рассказал
    рассказала добавил добавила взял взяла взяло взяли отрицает отрицают осудил осудила призвал
    призвала گفت گفتند گفته اعلام خبر تایید رد تکذیب می‌گوید میگوید می‌گویند افزود نوشت گزارش قال
    قالت قالوا اعلن اعلنت نفى نفت اكد اكدت اتهم اتهمت صرح صرحت ذكر ذكرت نقلت افاد افادت کہا کہنا
    بتایا отвергает отвергают отверг отвергла отвергло отвергли отклонил отклонила отрицал
    отрицала отрицали отказался отказалась отказались уточнил уточнила уточнили утверждает
    утверждают утверждал утверждала считает считают обещал обещала обещали предупредил
    предупредила потребовал осудили потребовала объявил объявила объявили признал признала
    признали комментирует сообщает сообщают заявляет заявляют говорит говорят призвали recalls
    submits finds puts suspects quoted citing quoting bans banned lists listed jokes joked cites
    commented declined declines
    выразил выразила выразили осуждает отмечает отмечают подчеркнул подчеркнула ответил ответила
    назвал назвала пояснил пояснила написал написала
    """
)

#: What stands between a name and its verb.
AUXILIARIES = word_set(
    """
    has have had also later earlier again both will would could now today not never since is was
    were are been already repeatedly then still did does not no тогда также уже ранее вчера
    сегодня затем неоднократно официально вновь снова пока in on monday tuesday wednesday
    thursday friday saturday
    sunday не once
    """
)

#: A place stands after one of these; an actor seldom.
LOCATIVE = word_set(
    """
    in at near around outside inside into across throughout toward towards from to via within
    northern southern eastern western central north south east west downtown city town village
    province district region capital в во из под около близ возле на к в г городе области районе
    провинции селе در از به شهر ولایت ولسوالی استان روستای منطقه في من إلى مدينة محافظة ولاية بلدة
    قرية villages area дар ноҳияи шаҳри en hacia over
    """
)
