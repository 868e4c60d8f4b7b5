"""English words of harm to people: killed, injured, missing, detained, abducted, displaced.

A word list for `english`; the forms are told in `lexicon`.
"""

from __future__ import annotations

from db.reading.figures.lexicon import harms

_INJURED = " ".join(
    f"{verb}_{how}{what}"
    for verb in ("sustained", "suffered", "received", "suffering", "sustaining")
    for how in ("", "minor_", "serious_", "severe_", "slight_", "bullet_", "critical_", "multiple_")
    for what in ("injuries", "wounds", "burns", "injury")
)
HARM = harms(
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
        (
            "killed",
            "active",
            "executing beheading martyring martyred shot_dead mowed_down mowing_down mow_down"
            " cut_down cutting_down wiped_out wiping_out struck_down felled felling claims"
            " claim takes_the_lives_of cost_the_lives_of costing_the_lives_of burying took_out"
            " taking_out drowning burning_to_death stabbing_to_death beating_to_death"
            " hacking_to_death crushing poisoning strangling butchering eliminating"
            " neutralising neutralizing liquidating swept_away",
        ),
        (
            "killed",
            "passive",
            "hacked_to_death choked_to_death knifed_to_death trampled_to_death"
            " battered_to_death bludgeoned_to_death starved_to_death frozen_to_death"
            " bled_to_death strangled poisoned liquidated wiped_out mowed_down mown_down"
            " cut_down found_dead struck_dead left_dead burned_alive burnt_alive"
            " shot_and_killed laid_to_rest",
        ),
        (
            "killed",
            "state",
            "had_fallen have_fallen has_fallen lost_their_life did_not_survive been_lost"
            " were_lost starved_to_death bled_to_death burned_to_death choked_to_death"
            " froze_to_death among_the_dead among_those_killed among_the_victims"
            " among_the_fatalities among_the_slain pronounced_dead declared_dead found_dead"
            " did_not_make_it",
        ),
        (
            "killed",
            "noun",
            "burials drowning drownings lynchings hanging hangings fatal_shooting",
        ),
        (
            "killed",
            "count",
            "killings killing executions murders murder assassinations extrajudicial_killings"
            " extrajudicial_executions summary_executions targeted_killings civilian_deaths"
            " beheadings lynchings burials",
        ),
        (
            "injured",
            "passive",
            "hit_by_shrapnel crippled mutilated disfigured beaten beaten_up tortured poisoned"
            " shot shot_and_wounded admitted_to_hospital taken_to_hospitals"
            " airlifted_to_hospital brought_to_hospital sickened treated_for",
        ),
        (
            "injured",
            "state",
            "recovering_from_wounds recovering_from_their_wounds recovering_from_injuries"
            " recovering_from_their_injuries remain_in_hospital remained_in_hospital"
            " are_in_hospital still_in_hospital in_critical_condition"
            " in_serious_condition in_a_critical_condition in_a_serious_condition"
            " in_intensive_care with_burns with_injuries with_wounds with_gunshot_wounds"
            " with_shrapnel_wounds with_bullet_wounds fighting_for_their_lives"
            " among_the_wounded among_the_injured required_treatment needed_treatment"
            " suffered_burns being_treated under_treatment receiving_treatment"
            " suffered_shrapnel_wounds suffered_gunshot_wounds suffered_bullet_wounds",
        ),
        (
            "missing",
            "state",
            "not_been_found not_been_seen not_been_heard_from remain_missing still_missing"
            " never_found never_seen_again among_the_missing whereabouts_unknown fate_unknown"
            " not_been_accounted_for",
        ),
        (
            "missing",
            "noun",
            "fate whereabouts disappearing",
        ),
        (
            "missing",
            "count",
            "disappearances enforced_disappearances forced_disappearances missing",
        ),
        (
            "detained",
            "count",
            "arrests detentions",
        ),
        (
            "abducted",
            "count",
            "abductions kidnappings",
        ),
        (
            "detained",
            "active",
            "rounded_up holding nabbed nabbing nab seized seizing remanded picked_up"
            " picking_up hauled_away took_into_custody taking_into_custody took_prisoner"
            " taking_prisoner interned imprisoning locked_up locking_up",
        ),
        (
            "detained",
            "passive",
            "nabbed remanded picked_up recaptured interned locked_up hauled_away hauled_off"
            " remanded_in_custody placed_under_arrest put_under_arrest placed_in_custody"
            " rearrested",
        ),
        (
            "detained",
            "state",
            "in_prison under_arrest in_police_custody under_house_arrest among_those_arrested"
            " among_the_detainees among_those_detained",
        ),
        (
            "abducted",
            "passive",
            "carried_off dragged_away dragged_off spirited_away bundled_into_a_car"
            " bundled_into_a_van carried_away",
        ),
        (
            "abducted",
            "active",
            "snatched snatching whisked_away carried_off carrying_off dragged_away dragged_off",
        ),
        (
            "abducted",
            "state",
            "in_captivity as_hostages among_the_hostages among_the_captives"
            " among_those_abducted held_for_ransom",
        ),
        (
            "displaced",
            "active",
            "displaced uprooted evacuating evacuated evacuate forced_out drove_out"
            " driving_out drove_away",
        ),
        (
            "displaced",
            "passive",
            "expelled driven_away chased_away chased_out forced_to_abandon made_to_leave"
            " ordered_to_leave relocated",
        ),
        (
            "displaced",
            "state",
            "flee packed_up without_shelter abandoned_their_homes abandoned_their_villages"
            " had_to_leave_their_homes have_to_leave_their_homes sought_refuge seeking_refuge"
            " taken_refuge took_refuge sought_shelter left_without_shelter"
            " sleeping_in_the_open had_to_flee",
        ),
        (
            "displaced",
            "count",
            "displaced evacuees",
        ),
        ("detained", "count", "detainees detainee"),
        ("injured", "active", "torturing beating maimed wounded injured"),
        (
            "killed",
            "toll",
            "deaths_rose deaths_fell deaths_climbed deaths_jumped deaths_dropped"
            " deaths_doubled killings_rose killings_fell killings_climbed killings_jumped"
            " killings_dropped killings_doubled fatalities_rose fatalities_fell"
            " fatalities_climbed fatalities_jumped fatalities_dropped fatalities_doubled",
        ),
        (
            "abducted",
            "toll",
            "kidnappings_rose kidnappings_fell kidnappings_climbed kidnappings_jumped"
            " kidnappings_dropped kidnappings_doubled abductions_rose abductions_fell"
            " abductions_climbed abductions_jumped abductions_dropped abductions_doubled",
        ),
        (
            "detained",
            "toll",
            "arrests_rose arrests_fell arrests_climbed arrests_jumped arrests_dropped"
            " arrests_doubled detentions_rose detentions_fell detentions_climbed"
            " detentions_jumped detentions_dropped detentions_doubled",
        ),
        (
            "injured",
            "toll",
            "injuries_rose injuries_fell injuries_climbed injuries_jumped injuries_dropped"
            " injuries_doubled",
        ),
    ]
)
