"""English nouns of persons, by who they are to a case.

A word list for `english`; the codes are those of `db.terms`.
"""

from __future__ import annotations

from db.reading.figures.lexicon import table

WHO = table(
    {
        "all": "people persons person individuals individual others other humans"
        " passengers passenger members member souls inmates inmate prisoners prisoner passers-by"
        " bystanders detainees pilots pilot crew"
        " foreigners foreigner nationals survivors migrants migrant captives"
        " governors governor mayors mayor ministers minister chiefs chief"
        " lawmakers lawmaker leaders leader elders elder officials"
        " official survivor captive hostage"
        " passers-by",
        "civilian": "passers-by bystanders bystander civilians civilian residents resident"
        " villagers villager citizens citizen"
        " worshippers worshipper worshipers worshiper shoppers shopper workers worker labourers"
        " laborers labourer laborer miners miner teachers teacher students student"
        " doctors doctor nurses nurse medics medic journalists journalist reporters reporter"
        " cameramen cameraman farmers farmer shopkeepers shopkeeper drivers driver pilgrims"
        " pilgrim mourners mourner protesters protester protestors protestor demonstrators"
        " demonstrator tourists tourist traders trader aid-workers employees employee staff"
        " merchants merchant clerics cleric imam imams priest priests monks monk nuns nun lawyers"
        " lawyer judges judge activists activist engineers engineer patients patient guests guest"
        " refugees refugee relatives relative spectators"
        " fishermen fisherman herders herder shepherds shepherd customers customer vendors vendor"
        " professors professor lecturers commuters attendees volunteers volunteer voters voter"
        " neighbours neighbors locals parishioners congregants schoolteachers humanitarian"
        " humanitarians politicians politician candidates candidate diplomats diplomat bakers"
        " beekeepers fishers hospital-workers contractors contractor bloggers parents"
        " shia shias shiite shiites sunnis sikhs sikh hazaras hazara hindus hindu christians"
        " christian yazidis yezidis ahmadis jews jewish muslims muslim"
        " wedding-goers churchgoers delegates interpreters interpreter scholars scholar"
        " critics critic fans fan supporters supporter spectator followers follower"
        " believers academics academic artists artist athletes athlete"
        " barbers butchers carpenters"
        " cleaners cleaner cooks cook clerks clerk commuter consultants dentists editors"
        " editor electricians electrician environmentalists footballers firefighters"
        " firefighter gardeners guides guide hikers hiker hunters hunter librarians"
        " loggers logger mechanics mechanic messengers midwives midwife missionaries"
        " missionary monitors musicians musician observers observer paramedics paramedic"
        " pharmacists photographers photographer picnickers poets poet porters porter"
        " preachers preacher rescuers rescuer revellers scientists scientist singers"
        " singer smugglers stallholders surgeons surgeon tailors tailor technicians"
        " technician translators translator trainees trainee trekkers truckers trucker"
        " vaccinators vaccinator waiters waiter writers writer youngsters aid-worker"
        " mullahs mullah pastors pastor rabbis rabbi muezzins muezzin headmaster"
        " campaigners campaigner organisers organizers dissidents dissident opponents"
        " opponent correspondents correspondent presenters presenter stringers stringer"
        " defenders prosecutors prosecutor philanthropists councillors councillor boatmen"
        " peasants peasant herdsmen nomads butcher weavers beggars beggar welders"
        " motorists motorist cyclists cyclist pedestrians pedestrian detainees_civilian"
        " villager officials_civilian bakers baker hawkers hawker vegetable-sellers"
        " sellers seller scribes gravediggers",
        "child": "children child boys boy girls girl babies baby infants infant toddlers toddler"
        " schoolchildren schoolgirls schoolboys schoolgirl schoolboy minors minor teenagers"
        " kids kid juveniles newborns newborn students_aged daughters daughter sons son"
        " schoolchild preschoolers adolescents adolescent orphans orphan pupils pupil"
        " granddaughters granddaughter grandsons grandson grandchildren grandchild teenage"
        " teenaged",
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
        " patrolmen bodyguards bodyguard cops cop service_members service_member reservists"
        " guardsmen guardsman coastguards infantrymen wardens warden jailers detectives"
        " detective riflemen gunners paratroopers paratrooper legionnaires privates"
        " sentries sentry jawans jawan lieutenants sergeants corporals colonels major"
        " majors captains askaris",
        "combatant": "fighters fighter militants militant insurgents insurgent rebels rebel"
        " jihadists jihadist jihadis jihadi terrorists terrorist guerrillas guerrilla commanders"
        " commander combatants combatant khwarij extremists extremist militiamen militiaman"
        " taliban talibs talib operatives operative gunman_fighters mujahideen mujahidin"
        " jihadist mercenaries mercenary isis separatists separatist islamists warlords"
        " mujahid fedayeen guerillas partisans enemy foes",
        "perpetrator": "attackers attacker assailants assailant bombers bomber gunmen gunman"
        " perpetrators perpetrator suspects suspect hijackers hijacker kidnappers kidnapper"
        " raiders raider robbers shooters shooter suspected_attackers abductors accomplices"
        " bandits bandit outlaws arsonists killers killer murderers murderer assassins"
        " assassin culprits culprit robber",
    }
)
