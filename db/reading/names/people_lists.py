"""Word lists by which persons are told from peoples and bodies: titles, given names, adjectives.

A table and nothing else; the words are folded (`lists.word_set`).
"""

from __future__ import annotations

from db.reading.names.lists import word_set

#: Peoples, faiths and adjectives of countries: they describe actors and are none.
PEOPLES = word_set(
    """
    afghan afghans pakistani pakistanis tajik tajiks uzbek uzbeks turkmen turkmens kyrgyz kazakh
    kazakhs iranian iranians iraqi iraqis syrian syrians yemeni yemenis indian indians chinese
    russian russians american americans british european europeans african africans asian asians
    arab arabs kurdish kurds kurd turkish turks turk israeli israelis palestinian palestinians
    saudi saudis emirati emiratis qatari qataris egyptian egyptians libyan libyans sudanese somali
    somalis malian malians nigerien nigeriens nigerian nigerians burkinabe ethiopian ethiopians
    eritrean french german germans italian spanish dutch polish swedish norwegian danish swiss
    canadian australian japanese korean koreans ukrainian ukrainians belarusian georgian georgians
    armenian armenians azerbaijani azerbaijanis azeri bangladeshi bengali bangladeshis burmese
    thai vietnamese mexican mexicans brazilian lebanese jordanian jordanians tunisian algerian
    moroccan pashtun pashtuns hazara hazaras baloch baluch balochi baluchi punjabi punjabis sindhi
    sindhis pashtuns uighur uighurs uyghur uyghurs chechen chechens dagestani tuareg tuaregs
    fulani hausa dogon masalit zaghawa oromo tigrayan amhara rohingya sikh sikhs hindu hindus
    muslim muslims christian christians jew jews jewish shia shias shiite shiites sunni sunnis
    ahmadi ahmadis ismaili ismailis salafi salafis deobandi barelvi wahhabi islamist islamists
    jihadi jihadis jihadist jihadists islamic marxist maoist marxists maoists communist soviet
    soviets western eastern northern southern central north south east west kabuli herati
    kandahari anglo sino indo afro latin roman greek hispanic black white афганский афганские
    таджикский узбекский российский русский американский китайский иранский пакистанский
    киргизский кыргызский казахский турецкий moslem moslems serb serbs serbian serbians albanian
    albanians bosnian bosnians bosniak bosniaks croat croats croatian kosovar kosovars slovene
    slovenian macedonian montenegrin bulgarian bulgarians romanian romanians hungarian hungarians
    czech czechs slovak slovaks austrian austrians belgian belgians portuguese irish scottish
    welsh icelandic finnish finns finn estonian latvian lithuanian moldovan caucasian hondurans
    honduran naxal naxals naxalite naxalites gorkha nepali nepalese bhutanese sinhalese tamil
    tamils lankan lankans maldivian cambodian khmer laotian filipino filipinos moro moros
    indonesian indonesians malaysian malaysians singaporean taiwanese hongkonger tibetan tibetans
    mongolian mongolians cuban cubans haitian haitians colombian colombians venezuelan venezuelans
    peruvian peruvians chilean chileans argentine argentinian bolivian ecuadorian brazilians
    guatemalan salvadoran nicaraguan jamaican canadians australians kenyan kenyans ugandan
    ugandans rwandan rwandans burundian congolese tanzanian tanzanians zambian zimbabwean angolan
    mozambican malawian botswanan namibian ghanaian ghanaians ivorian ivorians senegalese gambian
    guinean guineans liberian liberians togolese beninese cameroonian cameroonians chadian
    chadians gabonese djiboutian comorian malagasy mauritanian moroccans algerians tunisians
    saharawi berber berbers amazigh omani omanis kuwaiti kuwaitis bahraini bahrainis cypriot
    cypriots greeks hutu hutus tutsi tutsis dinka nuer kikuyu somalian hutsul yazidi yazidis
    alawite alawites druze copt copts coptic maronite orthodox catholic catholics protestant
    protestants buddhist buddhists karen kachin shan chin rakhine mon roma gypsy ingush ossetian
    ossetians abkhaz tatar tatars bashkir turkic slavic semitic ottoman persian persians pamiri
    pamiris nuristani qizilbash aimaq brahui zoroastrian bahai bahais mandaean assyrian assyrians
    chaldean афганских пакистанские пакистанских таджикские таджикских узбекские узбекских
    российские российских американские американских китайские китайских иранские иранских турецкие
    киргизские кыргызские казахские немецкий немецкие французский британский украинский украинские
    афганец афганцы пакистанцы таджики узбеки русские американцы китайцы пуштуны хазарейцы
    мусульмане шииты сунниты христиане иранцы турки киргизы кыргызы koranic quranic salafist
    salafists nusayri takfiri
    """
)

#: What comes before a person's name.
TITLES = word_set(
    """
    mr mrs ms miss dr prof professor president president-elect premier chancellor senator
    congressman congresswoman governor mayor minister ambassador envoy judge justice king queen
    prince princess emir amir sultan sheikh shaykh sheik shaikh imam mullah mawlawi maulvi maulawi
    mawlana maulana mufti ayatollah hojatoleslam qari hafiz haji hajji ustad ustaz engineer eng
    doctor teacher commander cmdr general gen colonel col lieutenant lt major maj captain capt
    brigadier brig admiral adm marshal sergeant sgt corporal inspector superintendent constable
    spokesman spokeswoman spokesperson chief director deputy head chairman chairwoman leader
    activist journalist reporter lawyer analyst researcher resident bishop pope father sister
    brother pastor rev reverend saint sir lord lady sardar nawab khwaja mir malik chaudhry brother
    son daughter wife husband driver farmer shopkeeper student named called comrade naik subedar
    havildar sepoy ringleader prosecutor attorney advocate barrister founder editor correspondent
    photographer hajj cameraman author writer poet singer negotiator warlord militant insurgent
    cleric scholar expert specialist consultant historian economist adviser advisor aide counsel
    clerk nurse surgeon villager trader butcher baker tailor mechanic guard bodyguard президент
    премьер министр губернатор мэр хоким аким генерал полковник подполковник майор капитан
    лейтенант сержант командир глава заместитель представитель секретарь аналитик эксперт
    политолог журналист журналистка активист активистка адвокат юрист правозащитник житель
    жительница доктор профессор депутат сенатор посол шейх мулла имам муфтий король эмир директор
    руководитель лидер врач учитель раис судья прокурор следователь ведомства präsident
    präsidentin ministerin kanzler kanzlerin sprecher sprecherin herr frau président présidente
    ministre général commandant maire gouverneur porte-parole presidente ministro portavoz coronel
    alcalde gobernador comandante jefe señor señora monsieur madame спецдокладчик
    спецпредставитель постпред общественник dsp ssp asp sho dig igp aig dpo supt dep amb cpl pvt
    cllr hon rep sen gov pres asst insp cdr comdr engr messrs замминистра вице-премьер омбудсмен
    губернатора вице-губернатор замглавы полпред спикер главврач староста
    """
)

#: What may stand before a title or a name and is neither.
MODIFIERS = word_set(
    "former late interim acting caretaker then outgoing incoming self-styled alleged"
)

#: Given names of the region and of those who write about it; one of them makes a person likely.
GIVEN = word_set(
    """
    abdul abdullah abdulla abdallah abdelaziz abdel abu ahmad ahmed ahmet akbar akhtar ali amin
    amir amina anwar arif ashraf asif aslam ayesha aisha ayman aziz bashir bilal burhan daud
    dawood ehsan emomali fahim faisal farid farida fatima fawzia fazal ghulam gul habib habibullah
    hafiz hafizullah haji hakim hamid hamida hamza haroon hasan hassan hayatullah hibatullah
    hussain hussein hossein husain ibrahim idris imran inayatullah iqbal ismail jalal jamal jamil
    javed jawad kamal kamran karim karima khadija khalid khalil khan laila latif mahmood mahmoud
    mahmud majid malalai mansoor mansour marwan maryam masood masoud masoom matiullah mehdi
    mohammad mohammed mohamed mohamad muhammad muhammed mehmet mohsen mojtaba muhsin mustafa mujib
    musa nabi nadia najib najibullah naseer nasir nasrullah nasima nawaz nazar noor nour nur omar
    omid parwana qader qadir qasem qasim rahim rahima rahman rahmatullah rashid rashida raza reza
    sadiq saeed saifullah sajjad saleh salim salima salman sami samira sardar sarah sayed
    sayyid syed shafiq shah shahid sharif sher shirin sibghatullah sirajuddin suhail suleiman
    suraya taj tariq umar usama osama usman uthman wahid wali yahya yasin yousef yousuf yusuf
    yunus younus zabihullah zahir zahra zaid zakir zalmay zarifa zia ziauddin nourhan mariam
    moussa oumar amadou ibrahima mamadou boubacar fatoumata aminata aibek aizada almaz azamat
    bakyt dilfuza dilshod farrukh firdavs gulnara gulnora jamshed komil mavluda nargiza nurlan
    nilufar otabek ravshan rustam sardor shavkat sherzod ulugbek umed zafar zarina aigul bermet
    aaron adam adrian alan albert alex alexander alexandra alice amanda amy andrea andrei andrew
    andy angela anita ann anna anne anthony antonio antony arthur barbara barry ben benjamin
    bernard beth bill bob brad brian bruce bryan carl carlos carol caroline catherine charles
    charlotte chris christian christina christine christopher claire claudia colin craig daniel
    daniela david dean deborah denis dennis diana diane dmitri dmitry donald dorothy douglas
    edward elena elisabeth elizabeth ellen emily emma eric erik eva fiona frank fred frederick
    gabriel gareth gary george gerald gordon grace graeme graham greg gregory hannah harold harry
    heather helen henry howard hugh ian igor ingrid irina isabel ivan jack jacob jake james jan
    jane janet jason jean jeff jeffrey jennifer jens jeremy jessica jim joan joe joel johannes
    john jon jonathan jose joseph joshua juan judith julia julian julie julien karen karl kate
    katherine kathleen kathryn keith kelly ken kenneth kevin kim kristin kurt larry laura lauren
    lawrence leila leo leon leonard liam linda lisa louis louise lucy luis luke marc marco marcus
    margaret maria marie marina mario mark martha martin mary matt matthew max megan michael
    michel michelle miguel mike mikhail monica nancy natalia natalie natasha nathan neil nicholas
    nick nicola nicole nigel nina oleg olga oliver oscar owen pamela patricia patrick paul paula
    pavel pedro peter phil philip pierre rachel ralph ray raymond rebecca richard rita rob robert
    robin roger roland ron ronald rosa rose roy russell ruth ryan sally sam samantha samuel sandra
    sara scott sean sergei sergey seth sharon simon sofia sonia sophie stefan stephanie stephen
    steve steven stuart susan svetlana tatiana ted teresa terry thomas tim timothy todd tom tony
    tracy valentina vanessa vera victor victoria vincent vladimir walter wendy wesley william
    yulia yuri zoe joshua kerstin anja lena hans jurgen klaus ulrich wolfgang ахмад али абдул
    мохаммад мухаммад мохаммед магомед эмомали рустам шавкат ирина ольга иван сергей александр
    алексей андрей дмитрий владимир николай михаил елена наталья мария анна татьяна юрий олег
    игорь павел виктор максим денис роман светлана айгуль гульнара нурлан азамат алмазбек садыр
    камчыбек сироджиддин саймумин хайрулло зарина мадина фарход дилшод шерали
    """
)
