<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Casebinder</name>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source> (denies it)</source>
      <translation> (le dément)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arc_paths.py"/>
      <source> (filtered out)</source>
      <translation> (exclu par le filtre)</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/comparing_words.py"/>
      <source> (set back)</source>
      <translation> (annulé)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source> (taken back)</source>
      <translation> (repris)</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source> (version {version})</source>
      <translation> (version {version})</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source> ({column}, row {row} of {down})</source>
      <translation> ({column}, ligne {row} sur {down})</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source> Left out: {passed_over}.</source>
      <translation> Laissé de côté : {passed_over}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source> Page {number} of {count}.</source>
      <translation> Page {number} sur {count}.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source> That is too many for one file: print a part of it, or save it as volumes.</source>
      <translation> C’est trop pour un seul fichier : imprimez-en une partie, ou enregistrez-le en volumes.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source> That is too many for one file: print a part of it.</source>
      <translation> C’est trop pour un seul fichier : imprimez-en une partie.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/competing.py"/>
      <source> The order turns on {count:,} claims: look at them again.</source>
      <translation>
        <numerusform> L’ordre tient à une seule affirmation : revoyez-la.</numerusform>
        <numerusform> L’ordre tient à {count:,} affirmations : revoyez-les.</numerusform>
      </translation>
      <extra-singular> The order turns on one claim: look at it again.</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <location filename="db/asking/wording.py"/>
      <source> and </source>
      <translation> et </translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source> and no original are held.</source>
      <translation> et aucun original sont conservés.</translation>
    </message>
    <message>
      <location filename="desktop/history/act_list.py"/>
      <source> and others</source>
      <translation> et d’autres</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="db/keeping/conflicted.py"/>
      <source> and {count:,} more</source>
      <translation> et {count:,} de plus</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source> and {count} more</source>
      <translation> et {count} de plus</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source> as given by {isolated}</source>
      <translation> tel que donné par {isolated}</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_rdf.py"/>
      <source> from line {line:,} on</source>
      <translation> à partir de la ligne {line:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings_chart.py"/>
      <source> of {clean}</source>
      <translation> de {clean}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source> of {isolated}</source>
      <translation> de {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source> since {show_short}</source>
      <translation> depuis {show_short}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/chosen.py"/>
      <source> to {late}</source>
      <translation> à {late}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source> until {show_short}</source>
      <translation> jusqu’à {show_short}</translation>
    </message>
    <message>
      <location filename="db/reading/carrying.py"/>
      <source> {count} carried over.</source>
      <translation> {count} dans la nouvelle version.</translation>
    </message>
    <message>
      <location filename="db/reading/carrying.py"/>
      <source> {held} with the earlier version.</source>
      <translation> {held} avec la version antérieure.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source> {reliability} holds on {show_short}.</source>
      <translation> {reliability} vaut à cette date : {show_short}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source> {them} over it.</source>
      <translation> {them} sur cette période.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source> · its columns become what “{reused}” says</source>
      <translation> · ses colonnes deviennent ce que dit « {reused} »</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/competing.py"/>
      <source> · turns on {count:,} claims</source>
      <translation>
        <numerusform> · tient à {count:,} affirmation</numerusform>
        <numerusform> · tient à {count:,} affirmations</numerusform>
      </translation>
      <extra-singular> · turns on {count:,} claim</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/name_card.py"/>
      <source> · {count:,} other spellings</source>
      <translation>
        <numerusform> · {count:,} autre graphie</numerusform>
        <numerusform> · {count:,} autres graphies</numerusform>
      </translation>
      <extra-singular> · {count:,} other spelling</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Actor and role…</source>
      <translation>&amp;Acteur et rôle…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;And…</source>
      <translation>&amp;Et…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Any of these is enough</source>
      <translation>&amp;L’un d’eux suffit</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Assessment…</source>
      <translation>É&amp;valuation…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Change…</source>
      <translation>&amp;Modifier…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Date…</source>
      <translation>&amp;Date…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>&amp;Delete</source>
      <translation>&amp;Supprimer</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Either this or: {before}</source>
      <translation>&amp;Soit ceci, soit : {before}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Figures…</source>
      <translation>&amp;Chiffres…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Keep this</source>
      <translation>&amp;Garder ceci</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Kind</source>
      <translation>&amp;Nature</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Leave these out</source>
      <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Leave this out</source>
      <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Or…</source>
      <translation>&amp;Ou…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Outlet…</source>
      <translation>&amp;Média…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Place…</source>
      <translation>&amp;Lieu…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Remove</source>
      <translation>&amp;Retirer</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>&amp;Rename</source>
      <translation>&amp;Renommer</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>&amp;Save this view…</source>
      <translation>&amp;Enregistrer cette vue…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Standing</source>
      <translation>&amp;Statut</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;State of our work…</source>
      <translation>État de notre &amp;travail…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Surely</source>
      <translation>&amp;Sûrement</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Tag…</source>
      <translation>Mot-&amp;clé…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Take apart</source>
      <translation>&amp;Séparer</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Words…</source>
      <translation>&amp;Mots…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>+ Actor</source>
      <translation>+ Acteur</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Address</source>
      <translation>+ Adresse</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Authors</source>
      <translation>+ Auteurs</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>+ Claim</source>
      <translation>+ Affirmation</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>+ Competing explanations</source>
      <translation>+ Explications concurrentes</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>+ Date</source>
      <translation>+ Date</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>+ Date given</source>
      <translation>+ Date donnée</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Date of publication</source>
      <translation>+ Date de publication</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>+ Figure</source>
      <translation>+ Chiffre</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Licence</source>
      <translation>+ Licence</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Link</source>
      <translation>+ Lien</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/names_part.py"/>
      <source>+ Name</source>
      <translation>+ Nom</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>+ Note</source>
      <translation>+ Note</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>+ Note or to-do</source>
      <translation>+ Note ou tâche</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Outlet</source>
      <translation>+ Média</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>+ Own rating</source>
      <translation>+ Cote propre</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>+ Place</source>
      <translation>+ Lieu</translation>
    </message>
    <message>
      <location filename="desktop/actors/publisher_part.py"/>
      <source>+ Rating</source>
      <translation>+ Cote</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/relations_part.py"/>
      <source>+ Relation</source>
      <translation>+ Relation</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>+ Series</source>
      <translation>+ Série</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/incidents/card.py"/>
      <source>+ Summary</source>
      <translation>+ Résumé</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>+ Tag</source>
      <translation>+ Mot-clé</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>+ What is said of it</source>
      <translation>+ Ce qu’on en dit</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <location filename="desktop/shortcuts/view.py"/>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>, and {maybe:,} that may have begun then</source>
      <translation>, et {maybe:,} qui ont pu commencer alors</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_known.py"/>
      <source>, best estimate {point:,}</source>
      <translation>, meilleure estimation {point:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>, changed since</source>
      <translation>, modifié depuis</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>, counting {sources} back to it</source>
      <translation>, en comptant {sources} à elle</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>, counting {sources} back to them</source>
      <translation>, en comptant {sources} à elles</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>, edited here</source>
      <translation>, modifié ici</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>, from {mime}.</source>
      <translation>, de {mime}.</translation>
    </message>
    <message>
      <location filename="desktop/actors/listings_part.py"/>
      <source>, number {number}</source>
      <translation>, numéro {number}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>, published {show}</source>
      <translation>, publication : {show}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>, the first of {days_words} it can be</source>
      <translation>, le premier de {days_words} possibles</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/told.py"/>
      <source>, {clash} of them at odds</source>
      <translation>, dont {clash} discordantes</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>, {height:,.0f} m above the sea</source>
      <translation>, {height:,.0f} m au-dessus de la mer</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>. Nothing is left of {count}</source>
      <translation>. Il ne reste rien de {count}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>1 Confirmed by other sources</source>
      <comment>term</comment>
      <translation>1 Confirmé par d’autres sources</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>1 source</source>
      <translation>1 source</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>12 May 2022, or as exact as known</source>
      <translation>12 mai 2022, ou aussi précis que connu</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>18 Apr 2022</source>
      <translation>18 avr. 2022</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>18 April 2022, late 2019</source>
      <translation>18 avril 2022, fin 2019</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>19 Apr 2022</source>
      <translation>19 avr. 2022</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>2 Probably true</source>
      <comment>term</comment>
      <translation>2 Probablement vrai</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>3 Possibly true</source>
      <comment>term</comment>
      <translation>3 Peut-être vrai</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>4 Doubtful</source>
      <comment>term</comment>
      <translation>4 Douteux</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>5 Improbable</source>
      <comment>term</comment>
      <translation>5 Improbable</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>6 Truth cannot be judged</source>
      <comment>term</comment>
      <translation>6 Véracité impossible à juger</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>: {count} instead of {width}</source>
      <translation> : {count} au lieu de {width}</translation>
    </message>
    <message>
      <location filename="desktop/wanted.py"/>
      <source>&gt; to do    @ actors    # tags    ! incidents    : dates</source>
      <translation>&gt; à faire    @ acteurs    # mots-clés    ! incidents    : dates</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>A Completely reliable</source>
      <comment>term</comment>
      <translation>A Entièrement fiable</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>A bag for archives (.zip: BagIt, RO-Crate)</source>
      <translation>Un paquet pour les archives (.zip : BagIt, RO-Crate)</translation>
    </message>
    <message>
      <location filename="db/records/bookmarks.py"/>
      <source>A bookmark needs a name.</source>
      <translation>Un signet doit avoir un nom.</translation>
    </message>
    <message>
      <location filename="db/records/bookmarks.py"/>
      <source>A bookmark needs a window of time that ends after it starts.</source>
      <translation>Un signet doit avoir une fenêtre de temps qui finit après son début.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>A bundle for platforms that exchange threat reports.</source>
      <translation>Un lot pour les plateformes qui échangent des rapports sur les menaces.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>A case file (.case)</source>
      <translation>Un fichier d’affaire (.case)</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A century is the hundred years that share its first digits.</source>
      <comment>rule of dates</comment>
      <translation>Un siècle est les cent années qui ont les mêmes premiers chiffres.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>A chip above the lanes takes it away.</source>
      <translation>Une pastille au-dessus des couloirs le retire.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/zone_field.py"/>
      <source>A city such as Kabul, a zone such as Asia/Kabul, or +04:30</source>
      <translation>Une ville comme Kaboul, un fuseau comme Asia/Kabul, ou +04:30</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>A claim about an incident, in these words (C)</source>
      <translation>Une affirmation sur un incident, dans ces termes (C)</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>A clock on their side is {days:,} days ahead; where both changed a field, their change counts as the newer one.</source>
      <translation>Une horloge de leur côté avance de {days:,} jours ; là où les deux ont modifié un champ, leur modification compte comme la plus récente.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>A code has between 1 and {longest} letters, and no “]”.</source>
      <translation>Un code compte de 1 à {longest} lettres, sans « ] ».</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>A code such as en, fa, ps, ru, ar-Latn</source>
      <translation>Un code comme en, fa, ps, ru, ar-Latn</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>A code such as en, fa, ru</source>
      <translation>Un code comme en, fa, ru</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>A colleague’s file</source>
      <translation>Le fichier d’un collègue</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>A copy is complete, but lacks what was done after it was made.</source>
      <translation>Une copie est complète, mais il y manque ce qui a été fait après elle.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>A copy of “{name}”</source>
      <translation>Une copie de « {name} »</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>A copy with its history</source>
      <translation>Une copie avec son historique</translation>
    </message>
    <message>
      <location filename="desktop/sharing/wishes.py"/>
      <source>A copy with its history holds everything, so nothing can be withheld from it. Take off what stands under “Withheld”, or hand over a share without the history.</source>
      <translation>Une copie avec son historique contient tout : on ne peut rien y omettre. Retirez ce qui figure sous « Omis », ou remettez un extrait sans l’historique.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>A dataset row was altered.</source>
      <translation>Une ligne d’un jeu de données a été altérée.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A date as programs write it; nothing the text leaves out is filled in.</source>
      <comment>rule of dates</comment>
      <translation>Une date écrite par un programme ; ce que le texte tait n’est pas complété.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A date in another language.</source>
      <comment>rule of dates</comment>
      <translation>Une date dans une autre langue.</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>A date in words: 12 May 2022, May 2022</source>
      <translation>Une date en toutes lettres : 12 mai 2022, mai 2022</translation>
    </message>
    <message>
      <location filename="desktop/widgets/when_field.py"/>
      <source>A date in words: 18 April 2022, late 2019, between 3 and 5 May</source>
      <translation>Une date en toutes lettres : 18 avril 2022, fin 2019, entre le 3 et le 5 mai</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A date with a clock time.</source>
      <comment>rule of dates</comment>
      <translation>Une date avec une heure.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>A date, a step or a name</source>
      <translation>Une date, une étape ou un nom</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A day without its month is the nearest one to publication.</source>
      <comment>rule of dates</comment>
      <translation>Un jour sans mois est le plus proche de la publication.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A decade is the ten years that share its first digits.</source>
      <comment>rule of dates</comment>
      <translation>Une décennie est les dix années qui ont les mêmes premiers chiffres.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>A dossier prints the incidents of the case with who says what, in which words and where. Import an article or add an incident first.</source>
      <translation>Un dossier imprime les incidents de l’affaire : qui dit quoi, en quels termes et où. Importez d’abord un article ou ajoutez un incident.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A few days, weeks, months or years before publication.</source>
      <comment>rule of dates</comment>
      <translation>Quelques jours, semaines, mois ou années avant la publication.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A few days, weeks, months or years from the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>À quelques jours, semaines, mois ou années de la date à laquelle il se rapporte.</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>A field cannot be used yet: see below it.</source>
      <translation>Un champ n’est pas encore utilisable : voyez dessous.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>A field to empty everywhere</source>
      <translation>Un champ à vider partout</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>A filter of this view could not be read. The view was left as it is; save it anew to replace it.</source>
      <translation>Un filtre de cette vue n’a pas pu être lu. La vue a été laissée telle quelle ; enregistrez-la de nouveau pour la remplacer.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>A larger sheet or several show more.</source>
      <translation>Une feuille plus grande, ou plusieurs, en montrent davantage.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/bindings.py"/>
      <source>A letter alone is for typing. Press it together with Ctrl or Alt.</source>
      <translation>Une lettre seule sert à écrire. Associez-la à Ctrl ou Alt.</translation>
    </message>
    <message>
      <location filename="db/cells.py"/>
      <source>A list that the case keeps cannot be read (it begins with “{start}”), so it was not written by Casebinder. The case was left as it is; look for a copy, or bring what can be read into a new case.</source>
      <translation>Une liste tenue par l’affaire ne peut être lue (elle commence par « {start} ») : elle n’a pas été écrite par Casebinder. L’affaire a été laissée telle quelle ; cherchez une copie, ou versez ce qui est lisible dans une nouvelle affaire.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A millennium is the thousand years that share its first digit.</source>
      <comment>rule of dates</comment>
      <translation>Un millénaire est les mille années qui ont le même premier chiffre.</translation>
    </message>
    <message>
      <location filename="desktop/reading/opened.py"/>
      <source>A name</source>
      <translation>Un nom</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>A name has at least two letters.</source>
      <translation>Un nom compte au moins deux lettres.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>A name to withhold</source>
      <translation>Un nom à omettre</translation>
    </message>
    <message>
      <location filename="desktop/map/going.py"/>
      <source>A name, or coordinates such as 34.53, 69.17.</source>
      <translation>Un nom, ou des coordonnées comme 34.53, 69.17.</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>A new actor named by these words (A)</source>
      <translation>Un nouvel acteur nommé par ces mots (A)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/share_sheet.py"/>
      <source>A new file is made of what may go, and of nothing else. Your case stays as it is; nothing is sent anywhere.</source>
      <translation>Un nouveau fichier est fait de ce qui peut sortir, et de rien d’autre. Votre affaire reste telle quelle ; rien n’est envoyé.</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>A new incident that these words tell of (I)</source>
      <translation>Un nouvel incident que ces mots relatent (I)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>A new key</source>
      <translation>Une nouvelle clé</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>A new version of the text is made with them in their place. The earlier version and the original stay as they are; claims and notes move along.</source>
      <translation>Une nouvelle version du texte est faite, où ils sont à leur place. La version antérieure et l’original restent tels quels ; affirmations et notes suivent.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>A new {kind}</source>
      <translation>Nouveau : {kind}</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>A newspaper, an agency, an office</source>
      <translation>Un journal, une agence, un service</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>A note in the margin beside these words (N)</source>
      <translation>Une note en marge, à côté de ces mots (N)</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>A note or a to-do is written on a card, below its tags, or in the margin of a text: select words and press N.</source>
      <translation>Une note ou une tâche s’écrit sur une fiche, sous ses mots-clés, ou en marge d’un texte : sélectionnez des mots et appuyez sur N.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>A number</source>
      <translation>Un nombre</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>A number is needed.</source>
      <translation>Il faut un nombre.</translation>
    </message>
    <message>
      <location filename="db/records/counting.py"/>
      <source>A number set by hand needs a reason.</source>
      <translation>Un nombre fixé à la main doit avoir un motif.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>A passage of {longest:,} words also stands in “{name}”.</source>
      <translation>Un passage de {longest:,} mots figure aussi dans « {name} ».</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>A period</source>
      <translation>Une période</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>A person</source>
      <translation>Une personne</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>A person, a group, an office</source>
      <translation>Une personne, un groupe, un service</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <source>A picture of this size would have {many} million pixels. Choose a smaller one or a PDF; nothing was written.</source>
      <translation>Une image de cette taille aurait {many} millions de pixels. Choisissez une taille plus petite ou un PDF ; rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source>A picture of {words} at this size would have {pixels:,.0f} million pixels. Choose a smaller size or a PDF; nothing was written.</source>
      <translation>Une image de {words} à cette taille aurait {pixels:,.0f} millions de pixels. Choisissez une taille plus petite ou un PDF ; rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>A place</source>
      <translation>Un lieu</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>A printer</source>
      <translation>Une imprimante</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>A private note never goes out in a share.</source>
      <translation>Une note privée ne sort jamais dans un extrait.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>A quote does not stand in its snapshot word for word.</source>
      <translation>Une citation ne figure pas mot pour mot dans sa capture.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>A report of the agency, 20 April 2022</source>
      <translation>Une dépêche de l’agence, 20 avril 2022</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>A row of a data set</source>
      <translation>Une ligne d’un jeu de données</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>A row of the table “{table}”</source>
      <translation>Une ligne de la table « {table} »</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>A row points to a {parent} that is not there.</source>
      <translation>Une ligne renvoie à un élément absent ({parent}).</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>A sample of the look</source>
      <translation>Un exemple de l’apparence</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A season is three months; winter begins in December of the year named.</source>
      <comment>rule of dates</comment>
      <translation>Une saison dure trois mois ; l’hiver commence en décembre de l’année nommée.</translation>
    </message>
    <message>
      <location filename="db/records/series.py"/>
      <source>A series needs a name. Nothing was changed.</source>
      <translation>Une série doit avoir un nom. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>A source</source>
      <translation>Une source</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>A style file of your own…</source>
      <translation>Votre propre fichier de style…</translation>
    </message>
    <message>
      <location filename="db/keeping/conflicted.py"/>
      <source>A sync program kept another version of this case beside it: “{name}”{more}. Nothing is lost: take it in as a colleague’s copy, then keep the case where one computer writes it.</source>
      <translation>Un programme de synchronisation a gardé une autre version de cette affaire à côté d’elle : « {name} »{more}. Rien n’est perdu : intégrez-la comme la copie d’un collègue, puis gardez l’affaire là où un seul ordinateur l’écrit.</translation>
    </message>
    <message>
      <location filename="resources/dossier/chronology/template.toml"/>
      <source>A table of the incidents in the order of their dates, one line each, with how exactly each date is known, how it stands and where it is told. The sources follow.</source>
      <comment>kind of dossier</comment>
      <translation>Un tableau des incidents dans l’ordre de leurs dates, une ligne chacun, avec la précision de chaque date, le statut et l’endroit où il est relaté. Les sources suivent.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>A table of the same name that comes again is compared with this one.</source>
      <translation>Un tableau du même nom qui revient est comparé à celui-ci.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>A table of your own</source>
      <translation>Votre propre tableau</translation>
    </message>
    <message>
      <location filename="db/records/tags.py"/>
      <source>A tag cannot be merged with itself. Nothing was changed.</source>
      <translation>Un mot-clé ne peut être fusionné avec lui-même. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>A tag has at most {longest} letters.</source>
      <translation>Un mot-clé compte au plus {longest} lettres.</translation>
    </message>
    <message>
      <location filename="db/records/tags.py"/>
      <source>A tag has at most {longest} letters. Nothing was changed.</source>
      <translation>Un mot-clé compte au plus {longest} lettres. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>A tag is a word of your own on incidents, actors and sources. Put one on from a card, or on many at once from a list (Ctrl+T).</source>
      <translation>Un mot-clé est un mot à vous, posé sur des incidents, des acteurs et des sources. Posez-le depuis une fiche, ou sur plusieurs à la fois depuis une liste (Ctrl+T).</translation>
    </message>
    <message>
      <location filename="db/records/tags.py"/>
      <source>A tag needs a word. Nothing was changed.</source>
      <translation>Un mot-clé doit avoir un mot. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>A title and a date in words are enough: “late 2019”, “18 April 2022, evening”.</source>
      <translation>Un titre et une date en toutes lettres suffisent : « fin 2019 », « 18 avril 2022, le soir ».</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>A total of many incidents, not one</source>
      <translation>Un total de plusieurs incidents, non d’un seul</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A week is Monday to Sunday around the day named.</source>
      <comment>rule of dates</comment>
      <translation>Une semaine va du lundi au dimanche autour du jour nommé.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A weekday is the latest one on or before the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>Un jour de la semaine est le dernier, au plus tard le jour de la publication.</translation>
    </message>
    <message>
      <location filename="db/records/series.py"/>
      <source>A whole cannot be part of its own part. Nothing was changed.</source>
      <translation>Un tout ne peut faire partie de sa propre partie. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A year and the last two digits of a later one.</source>
      <comment>rule of dates</comment>
      <translation>Une année et les deux derniers chiffres d’une autre, plus tardive.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>A&amp;ll of these must hold</source>
      <translation>&amp;Tous doivent valoir</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Abducted</source>
      <comment>term</comment>
      <translation>Enlevés</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Abduction</source>
      <comment>term</comment>
      <translation>Enlèvement</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>About</source>
      <translation>À propos</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>About Casebinder</source>
      <translation>À propos de Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>About Casebinder…</source>
      <translation>À propos de Casebinder…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <location filename="db/strangers/report.py"/>
      <source>About the file</source>
      <translation>À propos du fichier</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>About the incident</source>
      <translation>À propos de l’incident</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Abstract</source>
      <translation>Résumé</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Accent</source>
      <translation>Accent</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Accept a name for me</source>
      <translation>Accepter un nom pour moi</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Accept this suggestion (Enter)</source>
      <translation>Accepter cette suggestion (Entrée)</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Accept what was found</source>
      <translation>Accepter ce qui a été trouvé</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Accept {word}</source>
      <translation>Accepter {word}</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Accepted</source>
      <translation>Accepté</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Accessed</source>
      <translation>Consulté</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Accessed on</source>
      <translation>Consulté le</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>According to</source>
      <translation>Selon</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Accusation by</source>
      <translation>Accusation par</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Accused</source>
      <comment>term</comment>
      <translation>Accusé</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Accuses</source>
      <translation>Accuse</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Acronym</source>
      <comment>term</comment>
      <translation>Sigle</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Across the sheet</source>
      <translation>En travers de la feuille</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <source>Active</source>
      <translation>Actif</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>Activity over time</source>
      <translation>Activité dans le temps</translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>Activity over time. {words}</source>
      <translation>Activité dans le temps. {words}</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/incidents/page.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/reading/kinds.py"/>
      <location filename="desktop/reading/taking.py"/>
      <location filename="desktop/reading/word_bar.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Actor</source>
      <translation>Acteur</translation>
    </message>
    <message>
      <location filename="resources/dossier/actor/template.toml"/>
      <source>Actor profiles</source>
      <comment>kind of dossier</comment>
      <translation>Profils d’acteurs</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Actor who took part</source>
      <translation>Acteur qui a pris part</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>Actor · {kind}</source>
      <translation>Acteur · {kind}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/network/panel.py"/>
      <location filename="desktop/reading/kinds.py"/>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/tags/page.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Actors</source>
      <translation>Acteurs</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>Actors have no date that could be moved. Nothing was changed.</source>
      <translation>Les acteurs n’ont pas de date à déplacer. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Actors without ties</source>
      <translation>Acteurs sans liens</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Acts and their keys</source>
      <translation>Actions et leurs touches</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <location filename="desktop/intake/door.py"/>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Add a claim</source>
      <translation>Ajouter une affirmation</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Add a figure</source>
      <translation>Ajouter un chiffre</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Add a filter…</source>
      <translation>Ajouter un filtre…</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Add a name</source>
      <translation>Ajouter un nom</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Add a recipient, or choose another way.</source>
      <translation>Ajoutez un destinataire, ou choisissez un autre moyen.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Add a relation</source>
      <translation>Ajouter une relation</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/reading/taking.py"/>
      <source>Add actor</source>
      <translation>Ajouter un acteur</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Add actor from words</source>
      <translation>Ajouter un acteur à partir des mots</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Add actor to incident</source>
      <translation>Ajouter un acteur à l’incident</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <location filename="desktop/reading/readings.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <location filename="desktop/window/guiding.py"/>
      <source>Add claim</source>
      <translation>Ajouter une affirmation</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Add era</source>
      <translation>Ajouter une époque</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Add explanation</source>
      <translation>Ajouter une explication</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Add figure</source>
      <translation>Ajouter un chiffre</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Add filter</source>
      <translation>Ajouter un filtre</translation>
    </message>
    <message>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Add incident</source>
      <translation>Ajouter un incident</translation>
    </message>
    <message>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/window/guiding.py"/>
      <source>Add incident from words</source>
      <translation>Ajouter un incident à partir des mots</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Add keys</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Add link</source>
      <translation>Ajouter un lien</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Add link of the chain</source>
      <translation>Ajouter un maillon à la chaîne</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Add name</source>
      <translation>Ajouter un nom</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Add note</source>
      <translation>Ajouter une note</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Add place</source>
      <translation>Ajouter un lieu</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Add place to incident</source>
      <translation>Ajouter un lieu à l’incident</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Add quote</source>
      <translation>Ajouter une citation</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Add rating</source>
      <translation>Ajouter une cote</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Add relation</source>
      <translation>Ajouter une relation</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Add source</source>
      <translation>Ajouter une source</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Add tag</source>
      <translation>Ajouter un mot-clé</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Add the actors you know</source>
      <translation>Ajoutez les acteurs que vous connaissez</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Add the denial for me</source>
      <translation>Ajouter le démenti pour moi</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Add the first incident</source>
      <translation>Ajouter le premier incident</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add the nearest in the lane above</source>
      <translation>Ajouter le plus proche du couloir du dessus</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add the nearest in the lane below</source>
      <translation>Ajouter le plus proche du couloir du dessous</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add the next in the lane</source>
      <translation>Ajouter le suivant du couloir</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add the one before in the lane</source>
      <translation>Ajouter le précédent du couloir</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Add this recipient</source>
      <translation>Ajouter ce destinataire</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add to the selection, or take out</source>
      <translation>Ajouter à la sélection, ou en retirer</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Add to-do</source>
      <translation>Ajouter une tâche</translation>
    </message>
    <message>
      <location filename="desktop/spelling/writing.py"/>
      <source>Add “{word}” to my words</source>
      <translation>Ajouter « {word} » à mes mots</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Address (URL)</source>
      <translation>Adresse (URL)</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Addresses that were not fetched</source>
      <translation>Adresses non récupérées</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Adds a claim about</source>
      <translation>Ajoute une affirmation sur</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Adds a claim about the date of {here}, which has one.</source>
      <translation>Ajoute une affirmation sur la date de {here}, qui en a une.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Adds a figure to</source>
      <translation>Ajoute un chiffre à</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Admiralty &amp;grade…</source>
      <translation>Cote de l’&amp;Amirauté…</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>Adopt</source>
      <translation>Adopter</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <source>Adopt (A)</source>
      <translation>Adopter (A)</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <source>Adopt {count:,} (A)</source>
      <translation>Adopter {count:,} (A)</translation>
    </message>
    <message>
      <location filename="db/merging/adopting.py"/>
      <source>Adopt {title} from “{name}”</source>
      <translation>Adopter {title} de « {name} »</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>Adopted “{what}”, with what it needs</source>
      <translation>Adopté « {what} », avec ce qu’il faut</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Affirmed</source>
      <comment>term</comment>
      <translation>Affirmé</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Afghanistan</source>
      <translation>Afghanistan</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>After that day, by up to half a unit.</source>
      <comment>rule of dates</comment>
      <translation>Après ce jour, d’une demi-unité au plus.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Agreement</source>
      <comment>term</comment>
      <translation>Accord</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Air strike</source>
      <comment>term</comment>
      <translation>Frappe aérienne</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Alias</source>
      <comment>term</comment>
      <translation>Alias</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <location filename="desktop/intake/sheet.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>All acts are on their usual keys.</source>
      <translation>Toutes les actions sont sur leurs touches habituelles.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>All as usual</source>
      <translation>Tout par défaut</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>All can be true</source>
      <translation>Tous peuvent être vrais</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>All decided</source>
      <translation>Tout est tranché</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>All done</source>
      <translation>Tout est fait</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>All eras…</source>
      <translation>Toutes les époques…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>All eras…	Shift+Y</source>
      <translation>Toutes les époques…	Shift+Y</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/intake/door.py"/>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lanes.py"/>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>All incidents</source>
      <translation>Tous les incidents</translation>
    </message>
    <message>
      <location filename="resources/dossier/poster/template.toml"/>
      <source>All incidents on one large sheet, in lanes by actor or kind, with the time in which each surely and possibly lies; or cut into A4 sheets to be joined.</source>
      <comment>kind of dossier</comment>
      <translation>Tous les incidents sur une grande feuille, en couloirs par acteur ou par nature, avec le temps où chacun se situe sûrement et peut-être ; ou découpée en feuilles A4 à assembler.</translation>
    </message>
    <message>
      <location filename="desktop/network/strip.py"/>
      <source>All of it</source>
      <translation>Tout</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>All of it goes back to {isolated}. If that falls, so do </source>
      <translation>Tout remonte à {isolated}. Si cela tombe, tombent aussi </translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>All of it is one step that can be undone.</source>
      <translation>Le tout est une seule étape, que l’on peut annuler.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>All of the dates listed.</source>
      <comment>rule of dates</comment>
      <translation>Toutes les dates énumérées.</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>All of them</source>
      <translation>Tous</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>All on one</source>
      <translation>Tous sur une seule</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>All to-dos are done, or no note has these words.</source>
      <translation>Toutes les tâches sont faites, ou aucune note ne contient ces mots.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>All words ({count:,})</source>
      <translation>Tous les mots ({count:,})</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/sheets.py"/>
      <location filename="desktop/network/timing.py"/>
      <source>All years</source>
      <translation>Toutes les années</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>All {incident_count:,} in the list</source>
      <translation>Les {incident_count:,} de la liste</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <source>All {incident_count:,} incidents in the list</source>
      <translation>Les {incident_count:,} incidents de la liste</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Alleged perpetrator</source>
      <translation>Auteur présumé</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Alleged perpetrator</source>
      <comment>term</comment>
      <translation>Auteur présumé</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Almost certain</source>
      <comment>term</comment>
      <translation>Presque certain</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Almost no chance</source>
      <comment>term</comment>
      <translation>Presque exclu</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Along the tie to the other</source>
      <translation>Le long du lien jusqu’à l’autre</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>Also in these words</source>
      <translation>Aussi dans ces mots</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Also said</source>
      <translation>Dit aussi</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Amber</source>
      <translation>Ambre</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>An act lost to damage of the file</source>
      <translation>Une action perdue, le fichier étant endommagé</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <source>An actor is a person, a group, a state or an outlet: whoever acts or speaks. Add actors to incidents, or say how two of them stand to each other, and they stand here.</source>
      <translation>Un acteur est une personne, un groupe, un État ou un média : quiconque agit ou parle. Ajoutez des acteurs à des incidents, ou dites le rapport entre deux d’entre eux, et ils figureront ici.</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>An actor is a person, a group, a state or an outlet: whoever acts or speaks. Make one here, or select a name in a text and press A.</source>
      <translation>Un acteur est une personne, un groupe, un État ou un média : quiconque agit ou parle. Créez-en un ici, ou sélectionnez un nom dans un texte et appuyez sur A.</translation>
    </message>
    <message>
      <location filename="db/records/identities.py"/>
      <source>An actor is always the same as itself. Nothing was changed.</source>
      <translation>Un acteur est toujours le même que lui-même. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/records/eras.py"/>
      <source>An era needs a name; nothing was changed. Give it one and try again.</source>
      <translation>Une époque doit avoir un nom ; rien n’a été modifié. Donnez-lui-en un et réessayez.</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/deciding.py"/>
      <source>An incident cannot be joined with itself. Nothing was changed.</source>
      <translation>Un incident ne peut être réuni à lui-même. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <location filename="db/records/incident_links.py"/>
      <source>An incident cannot be linked to itself. Choose another one.</source>
      <translation>Un incident ne peut être lié à lui-même. Choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>An incident is anything that happened, or is said to have happened. Make one here, or select words in a text and press I.</source>
      <translation>Un incident est tout ce qui s’est passé, ou se serait passé. Créez-en un ici, ou sélectionnez des mots dans un texte et appuyez sur I.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>An organisation</source>
      <translation>Une organisation</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <source>And this one</source>
      <translation>Et celui-ci</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>And {more:,} more were not there.</source>
      <translation>Et {more:,} de plus n’y étaient pas.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Another actor</source>
      <translation>Un autre acteur</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>Another case opens</source>
      <translation>Une autre affaire s’ouvre</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Another date</source>
      <translation>Une autre date</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Another folder…</source>
      <translation>Un autre dossier de fichiers…</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Another place</source>
      <translation>Un autre lieu</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Another print is being made. Wait for it, or cancel it.</source>
      <translation>Une autre impression est en cours. Attendez-la, ou annulez-la.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>Another program put a different file in the place of “{name}”</source>
      <translation>Un autre programme a mis un autre fichier à la place de « {name} »</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Another…</source>
      <translation>Autre…</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Any number</source>
      <translation>N’importe quel nombre</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>Any; type a name to keep to one</source>
      <translation>Tous ; écrivez un nom pour s’en tenir à un seul</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Anybody</source>
      <translation>N’importe qui</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Apart by commas. Such cells say nothing; they are no names and no figures.</source>
      <translation>Séparés par des virgules. Ces cellules ne disent rien ; ce ne sont ni des noms ni des chiffres.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Append the texts of the sources</source>
      <translation>Joindre les textes des sources</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Apr</source>
      <translation>avr.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>April</source>
      <translation>avril</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Arabic</source>
      <translation>Arabe</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Archive</source>
      <translation>Archives</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Area</source>
      <comment>term</comment>
      <translation>Zone</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Armed assault</source>
      <comment>term</comment>
      <translation>Attaque armée</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Armed clash</source>
      <comment>term</comment>
      <translation>Affrontement armé</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Armed group</source>
      <comment>term</comment>
      <translation>Groupe armé</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Armenian</source>
      <translation>Arménien</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Around</source>
      <translation>Autour</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Arrange anew</source>
      <translation>Disposer de nouveau</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Arrange the network anew</source>
      <translation>Disposer le réseau de nouveau</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Arrest</source>
      <comment>term</comment>
      <translation>Arrestation</translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>Arrow keys go from bar to bar, Enter shows it in time</source>
      <translation>Les flèches vont de barre en barre, Entrée la montre dans le temps</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Arrows move. C, I, N, A fill a cell; twice C or I makes it strong. Delete empties it.</source>
      <translation>Les flèches déplacent. C, I, N, A remplissent une cellule ; deux fois C ou I la renforce. Suppr la vide.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Arrows move. C, I, N, A fill a cell; twice C or I makes it strong. Delete empties it. F2 renames the explanation of the column.</source>
      <translation>Les flèches déplacent. C, I, N, A remplissent une cellule ; deux fois C ou I la renforce. Suppr la vide. F2 renomme l’explication de la colonne.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>Article</source>
      <translation>Article</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Article or preprint</source>
      <comment>term</comment>
      <translation>Article ou prépublication</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Articles, archives, pictures, lists and tables ({read});;{all}</source>
      <translation>Articles, archives, images, listes et tableaux ({read});;{all}</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Articles, pages, PDFs and pictures, tables of incidents, lists of references and of actors. Or drop the files on this window, or paste with Ctrl+V.</source>
      <translation>Articles, pages, PDF et images, tableaux d’incidents, listes de références et d’acteurs. Ou déposez les fichiers sur cette fenêtre, ou collez avec Ctrl+V.</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Articles, pages, PDFs, tables, lists. A new case is made for them.</source>
      <translation>Articles, pages, PDF, tableaux, listes. Une nouvelle affaire est créée pour eux.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>As</source>
      <translation>Comme</translation>
    </message>
    <message>
      <location filename="desktop/actors/publisher_part.py"/>
      <source>As a publisher</source>
      <translation>Comme éditeur</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>As exactly as it is known: 2021, late 2019, 15 August 2021</source>
      <translation>Aussi précisément que connue : 2021, fin 2019, 15 août 2021</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>As good as it is long: six words or more.</source>
      <translation>Vaut ce qu’elle a de longueur : six mots ou plus.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/read_rows.py"/>
      <source>As incidents</source>
      <translation>Comme incidents</translation>
    </message>
    <message>
      <location filename="desktop/preferences/section.py"/>
      <source>As it was at first</source>
      <translation>Tel qu’au début</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>As it was known on</source>
      <translation>Telle que connue le</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>As its outlet</source>
      <translation>Comme son média</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>As many as it takes</source>
      <translation>Autant qu’il en faut</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>As of</source>
      <translation>À la date du</translation>
    </message>
    <message>
      <location filename="desktop/map/sheets.py"/>
      <source>As of {state} · {fingerprint}</source>
      <translation>À la date du {state} · {fingerprint}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>As the case is marked</source>
      <translation>Comme l’affaire est marquée</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>As the profile says</source>
      <translation>Comme le dit le profil</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <location filename="desktop/preferences/speech.py"/>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <location filename="desktop/preferences/speech.py"/>
      <source>As the system ({language})</source>
      <translation>Comme le système ({language})</translation>
    </message>
    <message>
      <location filename="desktop/reading/incident_sheet.py"/>
      <source>As the text says it: “on Monday”, “last July”. Read against its publication date.</source>
      <translation>Comme le dit le texte : « lundi », « en juillet dernier ». Lu par rapport à sa date de publication.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>As usual</source>
      <translation>Par défaut</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>Ask each time</source>
      <translation>Demander chaque fois</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Asks when the text was published; then it can be read.</source>
      <translation>Demande quand le texte a été publié ; alors on peut la lire.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Asks which incident this is about.</source>
      <translation>Demande de quel incident il s’agit.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Assessed</source>
      <comment>term</comment>
      <translation>Évalué</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>At least</source>
      <translation>Au moins</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>At least one claim about the incident has such a grade. None ticked: any.</source>
      <translation>Au moins une affirmation sur l’incident a une telle cote. Rien de coché : toutes.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>At most</source>
      <translation>Au plus</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>At this zoom an incident is dated near every stretch with many reports.</source>
      <translation>À ce zoom, un incident est daté près de chaque passage très relaté.</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Attach portrait</source>
      <translation>Joindre un portrait</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_items.py"/>
      <source>Attached in Zotero, not brought in: {names}.</source>
      <translation>Joints dans Zotero, non importés : {names}.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Attachments</source>
      <translation>Pièces jointes</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Attacks on the northern border, 2022</source>
      <translation>Attaques à la frontière nord, 2022</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Attributed by</source>
      <translation>Attribué par</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Audio recording</source>
      <comment>term</comment>
      <translation>Enregistrement sonore</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Aug</source>
      <translation>août</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>August</source>
      <translation>août</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Authored</source>
      <comment>term</comment>
      <translation>Rédigé</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Authors</source>
      <translation>Auteurs</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>B Usually reliable</source>
      <comment>term</comment>
      <translation>B Généralement fiable</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/manual/view.py"/>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Back to here</source>
      <translation>Revenir ici</translation>
    </message>
    <message>
      <location filename="desktop/window/preview.py"/>
      <source>Back to the sheet</source>
      <translation>Retour à la feuille</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/zoom_trail.py"/>
      <source>Back to the window before</source>
      <translation>Retour à la fenêtre précédente</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Bag (.zip)</source>
      <translation>Paquet (.zip)</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Basis</source>
      <translation>Fondement</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Becomes the date of {here}.</source>
      <translation>Devient la date de {here}.</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Before (Shift+Q)</source>
      <translation>Avant (Shift+Q)</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Before that day: by up to half a unit if “a little”, else a whole one.</source>
      <comment>rule of dates</comment>
      <translation>Avant ce jour : d’une demi-unité au plus si « un peu », sinon d’une unité entière.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Before this date</source>
      <translation>Avant cette date</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>Begin again</source>
      <translation>Recommencer</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Begin with what you have</source>
      <translation>Commencez par ce que vous avez</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Beginning</source>
      <translation>Début</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Begins a new incident with this date.</source>
      <translation>Commence un nouvel incident à cette date.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Being probed by</source>
      <translation>Examiné par</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Bengali</source>
      <translation>Bengali</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Between needs the lowest and the highest number.</source>
      <translation>« Entre » demande le nombre le plus bas et le plus haut.</translation>
    </message>
    <message>
      <location filename="db/export/bibtex.py"/>
      <source>BibLaTeX knows about, uncertain and open dates, seasons and spans; of a date that is one of several only the first and the last goes out, marked as uncertain.</source>
      <translation>BibLaTeX connaît les dates approximatives, incertaines et ouvertes, les saisons et les durées ; d’une date parmi plusieurs, seules la première et la dernière sortent, marquées incertaines.</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>BibLaTeX references</source>
      <translation>Références BibLaTeX</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Bill</source>
      <comment>term</comment>
      <translation>Projet de loi</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Blog post</source>
      <comment>term</comment>
      <translation>Billet de blog</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Blue</source>
      <translation>Bleu</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>Bluebook (law, United States)</source>
      <translation>Bluebook (droit, États-Unis)</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Bombing</source>
      <comment>term</comment>
      <translation>Attentat à la bombe</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Book</source>
      <comment>term</comment>
      <translation>Livre</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Book review</source>
      <comment>term</comment>
      <translation>Compte rendu de livre</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark</source>
      <translation>Signet</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark this window</source>
      <translation>Poser un signet sur cette fenêtre</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark this window…</source>
      <translation>Poser un signet sur cette fenêtre…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark this window…	B</source>
      <translation>Poser un signet sur cette fenêtre…	B</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark “{clean}” deleted</source>
      <translation>Signet « {clean} » supprimé</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmark_row.py"/>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmarks</source>
      <translation>Signets</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmarks…</source>
      <translation>Signets…</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Both</source>
      <translation>Les deux</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Both are read as one. Nothing is rewritten: it can be taken back at any time.</source>
      <translation>Les deux sont lus comme un seul. Rien n’est réécrit : on peut revenir dessus à tout moment.</translation>
    </message>
    <message>
      <location filename="db/records/identities.py"/>
      <source>Both are the same as {name}, so they cannot be different. Nothing was changed. Take back one of the two decisions on {name} first.</source>
      <translation>Les deux sont le même que {name} : ils ne peuvent être différents. Rien n’a été modifié. Revenez d’abord sur l’une des deux décisions concernant {name}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>Both cannot be true.</source>
      <translation>Les deux ne peuvent être vrais.</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Both files say the same of it.</source>
      <translation>Les deux fichiers en disent la même chose.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Both hold a text of their own, so they stay two sources. Nothing was changed. Say instead which of them goes back to the other (G).</source>
      <translation>Les deux ont leur propre texte et restent donc deux sources. Rien n’a été modifié. Dites plutôt laquelle remonte à l’autre (G).</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/deciding.py"/>
      <source>Both hold a text of their own, so they stay two sources. Nothing was changed. Say instead which of them goes back to the other.</source>
      <translation>Les deux ont leur propre texte et restent donc deux sources. Rien n’a été modifié. Dites plutôt laquelle remonte à l’autre.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>Both must hold. Press to show what passes either of them.</source>
      <translation>Les deux doivent valoir. Appuyez pour montrer ce qui passe l’un ou l’autre.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Both profiles are read as one, under the name {name}. Nothing is rewritten: it can be taken back at any time.</source>
      <translation>Les deux profils sont lus comme un seul, sous le nom {name}. Rien n’est réécrit : on peut revenir dessus à tout moment.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Both stay; they count as one origin.</source>
      <translation>Les deux restent ; ils comptent comme une seule origine.</translation>
    </message>
    <message>
      <location filename="desktop/guide/example.py"/>
      <source>Bridge at Marle damaged by an explosion</source>
      <translation>Pont de Marle endommagé par une explosion</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Bring back what was deleted</source>
      <translation>Rétablir ce qui a été supprimé</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Bring back {records}</source>
      <translation>Rétablir {records}</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Bring it back</source>
      <translation>Le rétablir</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Bring them back</source>
      <translation>Les rétablir</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Broadcast</source>
      <comment>term</comment>
      <translation>Émission</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Brought back</source>
      <translation>Rétabli</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/brushing.py"/>
      <source>Brush a span in the overview</source>
      <translation>Tracer une durée dans la vue d’ensemble</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/overview.py"/>
      <source>Brushed: {span_words}</source>
      <translation>Tracé : {span_words}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Building or site</source>
      <comment>term</comment>
      <translation>Bâtiment ou site</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Burmese</source>
      <translation>Birman</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <source>By activity</source>
      <translation>Par activité</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/calendar_row.py"/>
      <source>By arithmetic: two days either way.</source>
      <translation>Par calcul : à deux jours près.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <source>By name</source>
      <translation>Par nom</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>By the profile “{name}”</source>
      <translation>Selon le profil « {name} »</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>By the rules the ledger now says nothing.</source>
      <translation>Selon les règles, le registre ne dit à présent rien.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>By the rules the ledger says nothing.</source>
      <translation>Selon les règles, le registre ne dit rien.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>C Fairly reliable</source>
      <comment>term</comment>
      <translation>C Assez fiable</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>CSL-JSON references</source>
      <translation>Références CSL-JSON</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <location filename="db/export/formats.py"/>
      <source>CSV tables</source>
      <translation>Tableaux CSV</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Camera: {camera}.</source>
      <translation>Appareil photo : {camera}.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Campaign</source>
      <comment>term</comment>
      <translation>Campagne</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Can be left empty.</source>
      <translation>Peut rester vide.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/panel.py"/>
      <location filename="desktop/jobs_place.py"/>
      <location filename="desktop/keeping.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="desktop/messages.py"/>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/widgets/sheet.py"/>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Cancel: {what}</source>
      <translation>Annuler : {what}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Candidate</source>
      <comment>term</comment>
      <translation>Candidat</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Cannot be judged</source>
      <comment>term</comment>
      <translation>Impossible à juger</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Captured</source>
      <translation>Capturé</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Captured with</source>
      <translation>Capturé avec</translation>
    </message>
    <message>
      <location filename="desktop/beside.py"/>
      <source>Card kept beside</source>
      <translation>Fiche gardée à côté</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="desktop/files.py"/>
      <source>Case</source>
      <translation>Affaire</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>Case details</source>
      <translation>Détails de l’affaire</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Case details…</source>
      <translation>Détails de l’affaire…</translation>
    </message>
    <message>
      <location filename="resources/dossier/case/template.toml"/>
      <source>Case dossier</source>
      <comment>kind of dossier</comment>
      <translation>Dossier de l’affaire</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Case file</source>
      <translation>Fichier de l’affaire</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>Case fingerprint {short} · as of {state} · made with Casebinder</source>
      <translation>Empreinte de l’affaire {short} · à la date du {state} · fait avec Casebinder</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>Case {case}</source>
      <translation>Affaire {case}</translation>
    </message>
    <message>
      <location filename="desktop/bars.py"/>
      <source>Case {title}, menu</source>
      <translation>Affaire {title}, menu</translation>
    </message>
    <message>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>Casebinder shortcuts.pdf</source>
      <translation>Raccourcis Casebinder.pdf</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/paper.py"/>
      <source>Casebinder: keyboard shortcuts</source>
      <translation>Casebinder : raccourcis clavier</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/keeping.py"/>
      <source>Cases (*{suffix})</source>
      <translation>Affaires (*{suffix})</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>Cases and copies</source>
      <translation>Affaires et copies</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Cases that were open, and where they lie</source>
      <translation>Affaires qui ont été ouvertes, et où elles se trouvent</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Cases, bags and locked files (*.case *.zip *.age);;All files (*)</source>
      <translation>Affaires, paquets et fichiers chiffrés (*.case *.zip *.age);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Cases, bags and locked files (*{suffix} *.zip *.age)</source>
      <translation>Affaires, paquets et fichiers chiffrés (*{suffix} *.zip *.age)</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Cells</source>
      <translation>Cellules</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Cells that are kept in the row</source>
      <translation>Cellules conservées dans la ligne</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <location filename="desktop/sharing/name_card.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Change</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Change a copy of it…</source>
      <translation>En modifier une copie…</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Change actor</source>
      <translation>Modifier l’acteur</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Change actor of the text</source>
      <translation>Modifier un acteur du texte</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>Change case details</source>
      <translation>Modifier les détails de l’affaire</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change citation</source>
      <translation>Modifier la référence</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Change claim</source>
      <translation>Modifier l’affirmation</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Change count rule</source>
      <translation>Modifier la règle de comptage</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_edits.py"/>
      <source>Change country</source>
      <translation>Modifier le pays</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Change date</source>
      <translation>Modifier la date</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Change date of publication</source>
      <translation>Modifier la date de publication</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Change date of the text</source>
      <translation>Modifier la date du texte</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Change era</source>
      <translation>Modifier l’époque</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Change figure</source>
      <translation>Modifier le chiffre</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Change filter</source>
      <translation>Modifier le filtre</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Change how it is counted</source>
      <translation>Modifier le mode de comptage</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change incident</source>
      <translation>Modifier l’incident</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Change it…</source>
      <translation>Le modifier…</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_edits.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Change kind</source>
      <translation>Modifier la nature</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Change kind, status, grading, dates…</source>
      <translation>Modifier nature, état, évaluation, dates…</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Change language</source>
      <translation>Modifier la langue</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change licence</source>
      <translation>Modifier la licence</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change link of the chain</source>
      <translation>Modifier un maillon de la chaîne</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Change name</source>
      <translation>Modifier le nom</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Change note</source>
      <translation>Modifier la note</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Change note …</source>
      <translation>Modifier la note…</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change outlet</source>
      <translation>Modifier le média</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change part in incident</source>
      <translation>Modifier la part dans l’incident</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Change place</source>
      <translation>Modifier le lieu</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change place of incident</source>
      <translation>Modifier le lieu de l’incident</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Change place of the text</source>
      <translation>Modifier un lieu du texte</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Change rating</source>
      <translation>Modifier la cote</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Change relation</source>
      <translation>Modifier la relation</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>Change retraction</source>
      <translation>Modifier la rétractation</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change role</source>
      <translation>Modifier le rôle</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Change status</source>
      <translation>Modifier l’état</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change summary</source>
      <translation>Modifier le résumé</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Change tag</source>
      <translation>Modifier le mot-clé</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Change tag “{text}”</source>
      <translation>Modifier le mot-clé « {text} »</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Change the actor</source>
      <translation>Modifier l’acteur</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Change the claim</source>
      <translation>Modifier l’affirmation</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Change the era</source>
      <translation>Modifier l’époque</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Change the figure</source>
      <translation>Modifier le chiffre</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Change the filters…</source>
      <translation>Modifier les filtres…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change the incident</source>
      <translation>Modifier l’incident</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Change the name</source>
      <translation>Modifier le nom</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Change the note …</source>
      <translation>Modifier la note…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change the part</source>
      <translation>Modifier la part</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change the place</source>
      <translation>Modifier le lieu</translation>
    </message>
    <message>
      <location filename="desktop/arriving/place_field.py"/>
      <source>Change the place of the {label}</source>
      <translation>Modifier le lieu de : {label}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Change the rating</source>
      <translation>Modifier la cote</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Change the relation</source>
      <translation>Modifier la relation</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Change the relation…</source>
      <translation>Modifier la relation…</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Change the selected actors</source>
      <translation>Modifier les acteurs choisis</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Change the selected incidents</source>
      <translation>Modifier les incidents choisis</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Change the selected sources</source>
      <translation>Modifier les sources choisies</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change the title</source>
      <translation>Modifier le titre</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Change this suggestion (E)</source>
      <translation>Modifier cette suggestion (E)</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change title</source>
      <translation>Modifier le titre</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Change to-do</source>
      <translation>Modifier la tâche</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Change type</source>
      <translation>Modifier le type</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>Change what becomes of a column in its head: click it, or press Enter.</source>
      <translation>Changez ce que devient une colonne dans son en-tête : cliquez dessus, ou appuyez sur Entrée.</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Change words or colour of the tag …</source>
      <translation>Modifier le texte ou la couleur du mot-clé…</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Change {field} of {records}</source>
      <translation>Modifier {field} de {records}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Change {records}</source>
      <translation>Modifier {records}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Change “{name}”</source>
      <translation>Modifier « {name} »</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Changed rows</source>
      <translation>Lignes modifiées</translation>
    </message>
    <message>
      <location filename="desktop/arriving/place_field.py"/>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <location filename="desktop/timeline/showing/eras.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Change…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Chapter</source>
      <comment>term</comment>
      <translation>Chapitre</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Check and open</source>
      <translation>Vérifier et ouvrir</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Checking</source>
      <translation>Vérification</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>Chicago 18, author and date</source>
      <translation>Chicago 18, auteur et date</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>Chicago 18, notes</source>
      <translation>Chicago 18, notes</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Children</source>
      <comment>term</comment>
      <translation>Enfants</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Chinese</source>
      <translation>Chinois</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Choices</source>
      <translation>Choix</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Choose a file…</source>
      <translation>Choisir un fichier…</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/handing/handing.py"/>
      <source>Choose a place…</source>
      <translation>Choisir l’endroit…</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Choose a portrait</source>
      <translation>Choisir un portrait</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Choose a record to see what the two files say of it.</source>
      <translation>Choisissez un élément pour voir ce qu’en disent les deux fichiers.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Choose a series, or type the name of a new one.</source>
      <translation>Choisissez une série, ou écrivez le nom d’une nouvelle.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Choose a source, or name the one that is not held.</source>
      <translation>Choisissez une source, ou nommez celle qui n’est pas détenue.</translation>
    </message>
    <message>
      <location filename="db/records/bulk/tagging.py"/>
      <source>Choose a tag to put on or to take off. Nothing was changed.</source>
      <translation>Choisissez un mot-clé à poser ou à retirer. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>Choose a text</source>
      <translation>Choisir un texte</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Choose incident</source>
      <translation>Choisir un incident</translation>
    </message>
    <message>
      <location filename="desktop/map/going.py"/>
      <source>Choose one of the places.</source>
      <translation>Choisissez l’un des lieux.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picker.py"/>
      <source>Choose one of the suggestions for {label}.</source>
      <translation>Choisissez l’une des suggestions pour {label}.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Choose one of the suggestions.</source>
      <translation>Choisissez l’une des suggestions.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Choose the actor that is meant.</source>
      <translation>Choisissez l’acteur dont il s’agit.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Choose the file in which your key lies.</source>
      <translation>Choisissez le fichier où se trouve votre clé.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Choose the file with your key</source>
      <translation>Choisir le fichier contenant votre clé</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>Choose the incident that is meant.</source>
      <translation>Choisissez l’incident dont il s’agit.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Choose the other incident from the suggestions.</source>
      <translation>Choisissez l’autre incident parmi les suggestions.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Choose the place that is meant.</source>
      <translation>Choisissez le lieu dont il s’agit.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Choose the time at the scene…</source>
      <translation>Choisir l’heure sur place…</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Choose what the field is to hold. Nothing was changed.</source>
      <translation>Choisissez ce que le champ doit contenir. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Choose what to put back.</source>
      <translation>Choisissez ce qu’il faut remettre.</translation>
    </message>
    <message>
      <location filename="desktop/handing/handing.py"/>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Choose where it should be written, or press Cancel.</source>
      <translation>Choisissez où l’écrire, ou appuyez sur Annuler.</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Choose where the case file should be kept, or press Cancel.</source>
      <translation>Choisissez où garder le fichier de l’affaire, ou appuyez sur Annuler.</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Choose where the new file should lie, or press Cancel.</source>
      <translation>Choisissez où placer le nouveau fichier, ou appuyez sur Annuler.</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Choose who is named.</source>
      <translation>Choisissez qui est nommé.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="db/export/__init__.py"/>
      <source>Choosing what goes out</source>
      <translation>Choix de ce qui sort</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>Chosen{giver}{why} · {isolated}, {day}</source>
      <translation>Choisie{giver}{why} · {isolated}, {day}</translation>
    </message>
    <message>
      <location filename="resources/dossier/chronology/template.toml"/>
      <source>Chronology</source>
      <comment>kind of dossier</comment>
      <translation>Chronologie</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Cited</source>
      <translation>Cité</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/comparing_claims.py"/>
      <source>Cited source</source>
      <translation>Source citée</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Cited, not held: no text of it is kept in this case.</source>
      <translation>Citée, non détenue : aucun texte n’en est conservé dans cette affaire.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Civilians</source>
      <comment>term</comment>
      <translation>Civils</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Claim</source>
      <translation>Affirmation</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Claimant</source>
      <comment>term</comment>
      <translation>Revendiquant</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Claimed by</source>
      <translation>Revendiqué par</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hover_facts.py"/>
      <source>Claimed by {listed}</source>
      <translation>Revendiqué par {listed}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Claimed only</source>
      <comment>term</comment>
      <translation>Revendiqué seulement</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/reading/margin.py"/>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Claims</source>
      <translation>Affirmations</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Claims in it</source>
      <translation>Affirmations qu’elle contient</translation>
    </message>
    <message>
      <location filename="db/records/quotes.py"/>
      <source>Claims rest on these words, so the quote stays. Delete the claims first.</source>
      <translation>Des affirmations reposent sur ces mots : la citation reste. Supprimez d’abord les affirmations.</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>Claims, quotes and the ledger do not go out; the headline figures, how the incident stands and how many sources and origins it has do.</source>
      <translation>Affirmations, citations et registre ne sortent pas ; les chiffres retenus, le statut de l’incident et le nombre de ses sources et de ses origines sortent.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Classical work</source>
      <comment>term</comment>
      <translation>Œuvre classique</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Clean text</source>
      <translation>Texte nettoyé</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Cleaned with</source>
      <translation>Nettoyé avec</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Clear all reports</source>
      <translation>Effacer tous les rapports</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Clear what ended</source>
      <translation>Effacer ce qui est fini</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/colleague_band.py"/>
      <source>Click for its card.</source>
      <translation>Cliquez pour sa fiche.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointed.py"/>
      <source>Click to give more of them a lane.</source>
      <translation>Cliquez pour donner un couloir à d’autres.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmark_row.py"/>
      <source>Click to go there.</source>
      <translation>Cliquez pour y aller.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/stuck_rows.py"/>
      <location filename="desktop/timeline/hands/pointed.py"/>
      <location filename="desktop/timeline/showing/colleague_band.py"/>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>Click to look closer.</source>
      <translation>Cliquez pour regarder de plus près.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>Click to open it.</source>
      <translation>Cliquez pour l’ouvrir.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>Click to open the first, again for the next.</source>
      <translation>Cliquez pour ouvrir le premier, encore une fois pour le suivant.</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <source>Click where “{name}” lies.</source>
      <translation>Cliquez là où se trouve « {name} ».</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Clock and calendar</source>
      <translation>Heure et calendrier</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <location filename="desktop/arriving/recovery.py"/>
      <location filename="desktop/fault_sheets.py"/>
      <location filename="desktop/incidents/competing.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <location filename="desktop/keeping.py"/>
      <location filename="desktop/network/grounds.py"/>
      <location filename="desktop/sources/two_texts.py"/>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Close case</source>
      <translation>Fermer l’affaire</translation>
    </message>
    <message>
      <location filename="desktop/session.py"/>
      <source>Close the case</source>
      <translation>Fermer l’affaire</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>Close the guide</source>
      <translation>Fermer le guide</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <location filename="desktop/jobs_place.py"/>
      <source>Close this list</source>
      <translation>Fermer cette liste</translation>
    </message>
    <message>
      <location filename="desktop/messages.py"/>
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <source>Coarser (,)</source>
      <translation>Plus large (,)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Collect an article</source>
      <translation>Recueillir un article</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Collection</source>
      <comment>term</comment>
      <translation>Recueil</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Colour</source>
      <translation>Couleur</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>Column {column}</source>
      <translation>Colonne {column}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>Column {letters}</source>
      <translation>Colonne {letters}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>Columns of the file and what becomes of them</source>
      <translation>Colonnes du fichier et ce qu’elles deviennent</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>Columns of the mapping that the file has not: {names}.</source>
      <translation>Colonnes de la correspondance que le fichier n’a pas : {names}.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Combatants</source>
      <comment>term</comment>
      <translation>Combattants</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Comfortable</source>
      <comment>rows</comment>
      <translation>Aéré</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Compact</source>
      <comment>rows</comment>
      <translation>Compact</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Compare with a key file…</source>
      <translation>Comparer avec un fichier de clé…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>Competing explanations</source>
      <translation>Explications concurrentes</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Competing explanations of “{title}”</source>
      <translation>Explications concurrentes de « {title} »</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Conference paper</source>
      <comment>term</comment>
      <translation>Communication de colloque</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Confirmed</source>
      <comment>term</comment>
      <translation>Confirmé</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Confirmed by</source>
      <translation>Confirmé par</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Confirmed: a party held responsible for it confirms it, and nobody denies it.</source>
      <translation>Confirmé : une partie tenue pour responsable le confirme, et personne ne le dément.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Confirmed: two or more independent origins rated A or B report it, nobody denies it.</source>
      <translation>Confirmé : deux origines indépendantes ou plus, cotées A ou B, le rapportent ; personne ne le dément.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Conflict</source>
      <comment>term</comment>
      <translation>Conflit</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Conflicts to decide…</source>
      <translation>Conflits à trancher…</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Consistent</source>
      <comment>term</comment>
      <translation>Cohérent</translation>
    </message>
    <message>
      <location filename="desktop/manual/contents.py"/>
      <source>Contents of the manual</source>
      <translation>Sommaire du manuel</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Contested</source>
      <comment>term</comment>
      <translation>Controversé</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Contested: somebody stands by it, and somebody denies or disputes it.</source>
      <translation>Contesté : quelqu’un le soutient, et quelqu’un le dément ou le conteste.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Contested: two or more claim it, each for themselves.</source>
      <translation>Contesté : deux parties ou plus le revendiquent, chacune pour soi.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Continue…</source>
      <translation>Continuer…</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Contrast</source>
      <translation>Contraste</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Converted from the Solar Hijri calendar of Iran and Afghanistan.</source>
      <comment>rule of dates</comment>
      <translation>Converti du calendrier hégirien solaire d’Iran et d’Afghanistan.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Converted from the lunar Hijri calendar by arithmetic, two days either way.</source>
      <comment>rule of dates</comment>
      <translation>Converti du calendrier hégirien lunaire par calcul, à deux jours près.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>Copied.</source>
      <translation>Copié.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Copies of cases are kept apart: see “Cases and copies”. Reports of faults name nothing of a case, and are sent nowhere.</source>
      <translation>Les copies des affaires sont gardées à part : voir « Affaires et copies ». Les rapports de pannes ne nomment rien d’une affaire et ne sont envoyés nulle part.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>Copies up to {size} GB</source>
      <translation>Copies jusqu’à {size} Go</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Copy all</source>
      <translation>Tout copier</translation>
    </message>
    <message>
      <location filename="desktop/session.py"/>
      <source>Copy saved as {name}</source>
      <translation>Copie enregistrée sous {name}</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Copy the facts</source>
      <translation>Copier les faits</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Copy the receipt</source>
      <translation>Copier le reçu</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <location filename="desktop/fault_sheets.py"/>
      <source>Copy the report</source>
      <translation>Copier le rapport</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>Copy {coordinates}</source>
      <translation>Copier {coordinates}</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Correct day of publication</source>
      <translation>Corriger le jour de publication</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Correct the day of publication</source>
      <translation>Corriger le jour de publication</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Correct the day of publication …</source>
      <translation>Corriger le jour de publication…</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Corrected</source>
      <comment>term</comment>
      <translation>Rectifié</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Corrected by</source>
      <translation>Rectifié par</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Count by the rule of the case</source>
      <translation>Compter selon la règle de l’affaire</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Count from the selected incident</source>
      <translation>Compter à partir de l’incident choisi</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Counted as of {show}.</source>
      <translation>Compté à cette date : {show}.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted from the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>Compté à partir du jour de la publication.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted in days from the incident it refers to.</source>
      <comment>rule of dates</comment>
      <translation>Compté en jours à partir de l’incident auquel il se rapporte.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted in months from the incident it refers to, 15 days either way.</source>
      <comment>rule of dates</comment>
      <translation>Compté en mois à partir de l’incident auquel il se rapporte, à 15 jours près.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted in weeks from the incident it refers to, three days either way.</source>
      <comment>rule of dates</comment>
      <translation>Compté en semaines à partir de l’incident auquel il se rapporte, à trois jours près.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted in years from the incident it refers to, six months either way.</source>
      <comment>rule of dates</comment>
      <translation>Compté en années à partir de l’incident auquel il se rapporte, à six mois près.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Counting what it would make…</source>
      <translation>Calcul de ce qui en sortirait…</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/intake/preview/view.py"/>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Counting…</source>
      <translation>Comptage…</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Countries</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/list_columns.py"/>
      <location filename="desktop/actors/list_edits.py"/>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Country</source>
      <comment>term</comment>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/reading/changing.py"/>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/reading/taking.py"/>
      <location filename="desktop/sources/page.py"/>
      <location filename="desktop/timeline/showing/linking.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Create actor</source>
      <translation>Créer un acteur</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/list_edits.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Create outlet</source>
      <translation>Créer un média</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/reading/changing.py"/>
      <source>Create place</source>
      <translation>Créer un lieu</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Create source</source>
      <translation>Créer une source</translation>
    </message>
    <message>
      <location filename="desktop/session.py"/>
      <source>Create “{name}”</source>
      <translation>Créer « {name} »</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>Create “{title}”</source>
      <translation>Créer « {title} »</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Creates the actor</source>
      <translation>Crée l’acteur</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Creates the place</source>
      <translation>Crée le lieu</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Credibility</source>
      <translation>Crédibilité</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Credibility of the claim</source>
      <translation>Crédibilité de l’affirmation</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Ctrl+Enter keeps it.</source>
      <translation>Ctrl+Entrée l’enregistre.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Cyrillic</source>
      <translation>Cyrillique</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>D Not usually reliable</source>
      <comment>term</comment>
      <translation>D Généralement peu fiable</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/details.py"/>
      <source>DOI</source>
      <translation>DOI</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>Damaged, and without text: page {listed}.</source>
      <translation>Endommagé et sans texte : page {listed}.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Dataset</source>
      <comment>term</comment>
      <translation>Jeu de données</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/incidents/page.py"/>
      <location filename="desktop/reading/changing.py"/>
      <location filename="desktop/reading/kinds.py"/>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="desktop/sources/list_edits.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Date</source>
      <comment>term</comment>
      <translation>la date</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Date and place</source>
      <translation>Date et lieu</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Date of publication from the {where} “{published_words}”.</source>
      <translation>Date de publication tirée de : {where} « {published_words} ».</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Dated</source>
      <translation>Datés</translation>
    </message>
    <message>
      <location filename="desktop/reading/kinds.py"/>
      <source>Dates</source>
      <translation>Dates</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>Dates given</source>
      <translation>Dates données</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Dates given by different sources</source>
      <translation>Dates données par différentes sources</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/told.py"/>
      <source>Dates given: </source>
      <translation>Dates données : </translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Dates that hang on it</source>
      <translation>Dates qui en dépendent</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Dates that hang on the day of publication …</source>
      <translation>Dates qui dépendent du jour de publication…</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <location filename="desktop/sources/card_review.py"/>
      <source>Dates to look at again</source>
      <translation>Dates à revoir</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Dates, names and figures in the text are underlined as suggestions; J goes to the next one. Press Enter to accept one you agree with: nothing counts before you do.</source>
      <translation>Les dates, noms et chiffres du texte sont soulignés comme suggestions ; J passe au suivant. Appuyez sur Entrée pour accepter : rien ne compte avant.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Dates: move all by the same time</source>
      <translation>Dates : tout déplacer d’autant</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Day 0 is {date}</source>
      <translation>Le jour 0 est {date}</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Day of publication?</source>
      <translation>Jour de publication ?</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Days before and after</source>
      <translation>Jours avant et après</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Days begin when the clocks there say so. A date without a time stays on its day.</source>
      <translation>Les jours commencent quand les horloges de là-bas le disent. Une date sans heure reste à son jour.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Dec</source>
      <translation>déc.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>December</source>
      <translation>décembre</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Decide</source>
      <translation>Trancher</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Decide about likeness again</source>
      <translation>Trancher de nouveau la ressemblance</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <source>Decide again</source>
      <translation>Trancher de nouveau</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Decide on the two later</source>
      <translation>Trancher les deux plus tard</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Decide otherwise</source>
      <translation>Trancher autrement</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Decide several…</source>
      <translation>En trancher plusieurs…</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Decide the rest later</source>
      <translation>Trancher le reste plus tard</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Decide {how_many}</source>
      <translation>Trancher {how_many}</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Decided by {isolated}, {day}</source>
      <translation>Tranché par {isolated}, {day}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Decided on {day}; its sources were rated or linked since.</source>
      <translation>Tranché le {day} ; ses sources ont été cotées ou liées depuis.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Decided on {day}; since then {since}.</source>
      <translation>Tranché le {day} ; depuis lors {since}.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Decisions while reading</source>
      <translation>Décisions prises à la lecture</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Deduced</source>
      <comment>term</comment>
      <translation>Déduit</translation>
    </message>
    <message>
      <location filename="desktop/widgets/acts.py"/>
      <source>Del</source>
      <translation>Suppr</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Delete a bookmark</source>
      <translation>Supprimer un signet</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <source>Delete actor</source>
      <translation>Supprimer l’acteur</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Delete claim</source>
      <translation>Supprimer l’affirmation</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Delete era</source>
      <translation>Supprimer l’époque</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>Delete figure</source>
      <translation>Supprimer le chiffre</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Delete incident</source>
      <translation>Supprimer l’incident</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Delete note</source>
      <translation>Supprimer la note</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Delete note	Del</source>
      <translation>Supprimer la note	Del</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Delete selected actors</source>
      <translation>Supprimer les acteurs choisis</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Delete selected incidents</source>
      <translation>Supprimer les incidents choisis</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Delete selected sources</source>
      <translation>Supprimer les sources choisies</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Delete source</source>
      <translation>Supprimer la source</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Delete tag “{text}”</source>
      <translation>Supprimer le mot-clé « {text} »</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Delete the note</source>
      <translation>Supprimer la note</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Delete the tag</source>
      <translation>Supprimer le mot-clé</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Delete them</source>
      <translation>Les supprimer</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Delete to-do</source>
      <translation>Supprimer la tâche</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Delete view “{name}”</source>
      <translation>Supprimer la vue « {name} »</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Delete {records}</source>
      <translation>Supprimer {records}</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Deleted</source>
      <translation>Supprimé</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Deleted the view “{name}”</source>
      <translation>Vue « {name} » supprimée</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Demo</source>
      <translation>Démo</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Denied</source>
      <comment>term</comment>
      <translation>Démenti</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Denied by</source>
      <translation>Démenti par</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hover_facts.py"/>
      <source>Denied by {listed}</source>
      <translation>Démenti par {listed}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Denier</source>
      <comment>term</comment>
      <translation>Auteur du démenti</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Denies or contradicts</source>
      <translation>Dément ou contredit</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Deprecated</source>
      <comment>term</comment>
      <translation>Obsolète</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Derivative</source>
      <comment>term</comment>
      <translation>Dérivé</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>Details of the case are changed under “Case details”. Nothing was changed.</source>
      <translation>Les détails de l’affaire se modifient sous « Détails de l’affaire ». Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Detained</source>
      <comment>term</comment>
      <translation>Détenus</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Devanagari</source>
      <translation>Devanagari</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Dictionary entry</source>
      <comment>term</comment>
      <translation>Entrée de dictionnaire</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/step_panel.py"/>
      <source>Did {count:,} steps again</source>
      <translation>
        <numerusform>{count:,} étape refaite</numerusform>
        <numerusform>{count:,} étapes refaites</numerusform>
      </translation>
      <extra-singular>Did {count:,} step again</extra-singular>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Different</source>
      <translation>Différents</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Different</source>
      <comment>term</comment>
      <translation>Différent</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Different (D)</source>
      <translation>Différents (D)</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Digits that begin with the year: year, month, day.</source>
      <comment>rule of dates</comment>
      <translation>Chiffres commençant par l’année : année, mois, jour.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Digits with the day first.</source>
      <comment>rule of dates</comment>
      <translation>Chiffres, le jour d’abord.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Digits with the month first.</source>
      <comment>rule of dates</comment>
      <translation>Chiffres, le mois d’abord.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Digits: month and year.</source>
      <comment>rule of dates</comment>
      <translation>Chiffres : mois et année.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Direction</source>
      <translation>Direction</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Discounted</source>
      <comment>term</comment>
      <translation>Écarté</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Discounted: it is denied, and nobody stands by it (any more).</source>
      <translation>Écarté : il est démenti, et personne ne le soutient (plus).</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <source>Dismiss</source>
      <translation>Rejeter</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Dismiss suggestion</source>
      <translation>Rejeter la suggestion</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Dismiss this suggestion (D)</source>
      <translation>Rejeter cette suggestion (D)</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Dismissed</source>
      <translation>Rejeté</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Displaced</source>
      <comment>term</comment>
      <translation>Déplacés</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Displacement</source>
      <comment>term</comment>
      <translation>Déplacement de population</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Disputed</source>
      <comment>term</comment>
      <translation>Contesté</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Disputed by</source>
      <translation>Contesté par</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Dissent: who sees it otherwise, and why</source>
      <translation>Avis divergent : qui le voit autrement, et pourquoi</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Dissent: {isolated}</source>
      <translation>Avis divergent : {isolated}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>District</source>
      <comment>term</comment>
      <translation>District</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Districts</source>
      <translation>Districts</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Do</source>
      <translation>Faire</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Do not withhold {name}</source>
      <translation>Ne pas omettre {name}</translation>
    </message>
    <message>
      <location filename="desktop/window/windows.py"/>
      <source>Do so with every other case</source>
      <translation>Faire de même pour tous les autres cas</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Document</source>
      <comment>term</comment>
      <translation>Document</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>Does it repeat another claim?</source>
      <translation>Reprend-elle une autre affirmation ?</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Does not apply</source>
      <comment>term</comment>
      <translation>Sans objet</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/step_panel.py"/>
      <source>Does {count:,} steps again.</source>
      <translation>
        <numerusform>Refait {count:,} étape.</numerusform>
        <numerusform>Refait {count:,} étapes.</numerusform>
      </translation>
      <extra-singular>Does {count:,} step again.</extra-singular>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <location filename="desktop/history/histories.py"/>
      <location filename="desktop/intake/sheet.py"/>
      <location filename="desktop/intake/watched.py"/>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/sharing/outcome.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <location filename="desktop/timeline/showing/eras.py"/>
      <location filename="desktop/window/settling.py"/>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <location filename="desktop/intake/together.py"/>
      <source>Done again</source>
      <translation>Refait</translation>
    </message>
    <message>
      <location filename="desktop/case_facts.py"/>
      <source>Done again: {label}</source>
      <translation>Refait : {label}</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Done at {time}</source>
      <translation>Fait à {time}</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Done by</source>
      <translation>Fait par</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Done lately</source>
      <translation>Fait récemment</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Done: {text}</source>
      <translation>Fait : {text}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/dossier/panel.py"/>
      <source>Dossier</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <source>Down to which level lanes go</source>
      <translation>Jusqu’à quel niveau vont les couloirs</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/measuring.py"/>
      <source>Drag from one point to another.</source>
      <translation>Glissez d’un point à l’autre.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_row.py"/>
      <source>Drag here to name a period</source>
      <translation>Glissez ici pour nommer une période</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Drag one onto the axis, or press Enter to type its date.</source>
      <translation>Glissez-en un sur l’axe, ou appuyez sur Entrée pour écrire sa date.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/publication.py"/>
      <source>Drawing page {number:,} of {count:,}</source>
      <translation>Tracé de la page {number:,} sur {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Drawing…</source>
      <translation>Tracé…</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to make a card of this address; nothing is fetched</source>
      <translation>Déposez pour faire une fiche de cette adresse ; rien n’est récupéré</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to make a case of it</source>
      <translation>Déposez pour en faire une affaire</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to open this case</source>
      <translation>Déposez pour ouvrir cette affaire</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to see these cells as a table</source>
      <translation>Déposez pour voir ces cellules en tableau</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in this folder</source>
      <translation>Déposez pour importer ce répertoire</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in this picture</source>
      <translation>Déposez pour importer cette image</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in this piece of a page</source>
      <translation>Déposez pour importer cet extrait de page</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in this text</source>
      <translation>Déposez pour importer ce texte</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in {count:,} files</source>
      <translation>
        <numerusform>Déposez pour importer {count:,} fichier</numerusform>
        <numerusform>Déposez pour importer {count:,} fichiers</numerusform>
      </translation>
      <extra-singular>Drop to take in {count:,} file</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take it in</source>
      <translation>Déposez pour l’importer</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Dyad</source>
      <comment>term</comment>
      <translation>Dyade</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>E Unreliable</source>
      <comment>term</comment>
      <translation>E Non fiable</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Each cell holds</source>
      <translation>Chaque cellule contient</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Each with every name it goes by, in every script, so that searching finds it by any.</source>
      <translation>Chacun avec tous les noms qu’il porte, dans toutes les écritures, pour que la recherche le trouve par n’importe lequel.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Earlier</source>
      <translation>Plus tôt</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Earlier ({count})</source>
      <translation>Plus tôt ({count})</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Earlier copies of {stem}…</source>
      <translation>Copies antérieures de {stem}…</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Earlier copies of “{stem}”</source>
      <translation>Copies antérieures de « {stem} »</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Earlier copies…</source>
      <translation>Copies antérieures…</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Earlier than the date named.</source>
      <comment>rule of dates</comment>
      <translation>Plus tôt que la date nommée.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>Earlier within its day</source>
      <translation>Plus tôt dans sa journée</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Early, mid and late are thirds; inner edges are approximate.</source>
      <comment>rule of dates</comment>
      <translation>Début, milieu et fin sont des tiers ; les bords intérieurs sont approximatifs.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Edit date…</source>
      <translation>Modifier la date…</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Edit the cell of the selected actor</source>
      <translation>Modifier la cellule de l’acteur choisi</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Edit the cell of the selected incident</source>
      <translation>Modifier la cellule de l’incident choisi</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Edit the cell of the selected source</source>
      <translation>Modifier la cellule de la source choisie</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Edited by you</source>
      <translation>Modifié par vous</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Else its rows are marked and left out of shares and exports.</source>
      <translation>Sinon ses lignes sont marquées et laissées hors des extraits et des exportations.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Else they wait here until you take them in.</source>
      <translation>Sinon elles attendent ici que vous les intégriez.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Emergence of a group</source>
      <comment>term</comment>
      <translation>Apparition d’un groupe</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Empty it</source>
      <translation>Le vider</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Empty: no limit.</source>
      <translation>Vide : aucune limite.</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Encoding</source>
      <translation>Encodage</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Encrypted by a passphrase (age)</source>
      <translation>Chiffré par une phrase secrète (age)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Encrypted for recipients (age)</source>
      <translation>Chiffré pour des destinataires (age)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Encryption</source>
      <translation>Chiffrement</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>Encryption needs the package pyrage, which is not installed here (there is none for Windows on ARM). The age program opens and makes the same files.</source>
      <translation>Le chiffrement demande le paquet pyrage, qui n’est pas installé ici (il n’existe pas pour Windows sur ARM). Le programme age ouvre et fait les mêmes fichiers.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Encyclopedia entry</source>
      <comment>term</comment>
      <translation>Entrée d’encyclopédie</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>End date</source>
      <translation>Date de fin</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>End relation</source>
      <translation>Mettre fin à la relation</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Enter changes it, Delete takes it away</source>
      <translation>Entrée le modifie, Suppr le retire</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>Enter changes it, Down opens its menu, Delete removes it</source>
      <translation>Entrée le modifie, Bas ouvre son menu, Suppr le retire</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Enter changes the keys of the chosen act.</source>
      <translation>Entrée modifie les touches de l’action choisie.</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_search.py"/>
      <source>Enter selects, ↓ goes on. First words … last words finds a passage.</source>
      <translation>Entrée sélectionne, ↓ continue. Premiers mots … derniers mots trouve un passage.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Entities for OpenAleph, when questions outgrow one machine.</source>
      <translation>Entités pour OpenAleph, quand les questions dépassent une seule machine.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Entry</source>
      <comment>term</comment>
      <translation>Entrée</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Era</source>
      <translation>Époque</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_row.py"/>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>Eras</source>
      <translation>Époques</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Ethiopic</source>
      <translation>Éthiopien</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Event</source>
      <comment>term</comment>
      <translation>Événement</translation>
    </message>
    <message>
      <location filename="desktop/preferences/keyboard.py"/>
      <source>Every act is found by Ctrl+K, and most have a key. All keys can be changed.</source>
      <translation>Toute action se trouve par Ctrl+K, et la plupart ont une touche. Toutes les touches peuvent être changées.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Every incident of the case</source>
      <translation>Tous les incidents de l’affaire</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>Every incident with</source>
      <translation>Tous les incidents avec</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Every row can be used as it stands.</source>
      <translation>Chaque ligne peut être utilisée telle quelle.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Every row is as it was taken in.</source>
      <translation>Chaque ligne est telle qu’elle a été importée.</translation>
    </message>
    <message>
      <location filename="resources/dossier/register/template.toml"/>
      <source>Every source with its archive copies and their hashes, who graded it and when, what it copies, each claim and figure it carries, and whether the quoted words still stand.</source>
      <comment>kind of dossier</comment>
      <translation>Chaque source avec ses copies d’archive et leurs empreintes, qui l’a cotée et quand, ce qu’elle copie, chaque affirmation et chiffre qu’elle porte, et si les mots cités y figurent encore.</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>Every step is in the file when it is done.</source>
      <translation>Chaque étape est dans le fichier dès qu’elle est faite.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Every title has its room.</source>
      <translation>Chaque titre a sa place.</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Everybody</source>
      <translation>Tout le monde</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Everybody again</source>
      <translation>De nouveau tout le monde</translation>
    </message>
    <message>
      <location filename="desktop/sharing/view.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Everything around the selected incident</source>
      <translation>Tout autour de l’incident choisi</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>Everything goes: private rows, what was deleted, and what stood in each field before. This is for somebody who works on the case, too: they take it in with “Take in a colleague’s copy…”. What you changed in a share that was handed to you goes back this way.</source>
      <translation>Tout sort : les lignes privées, ce qui a été supprimé et ce que chaque champ contenait avant. C’est aussi pour qui travaille sur l’affaire : il l’intègre par « Intégrer la copie d’un collègue… ». Ce que vous avez modifié dans un extrait qui vous a été remis revient par cette voie.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Everything that can still be read is brought into a new file, and you are told what is missing. The damaged file stays as it is.</source>
      <translation>Tout ce qui est encore lisible est versé dans un nouveau fichier, et ce qui manque vous est dit. Le fichier endommagé reste tel quel.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Everything that is not private</source>
      <translation>Tout ce qui n’est pas privé</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Everything two people did fits together.</source>
      <translation>Tout ce que deux personnes ont fait s’accorde.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Everything within some days of it…</source>
      <translation>Tout à quelques jours près…</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Everything you add can be undone, and nothing leaves this computer.</source>
      <translation>Tout ce que vous ajoutez peut être annulé, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/window/keyboard.py"/>
      <source>Everywhere</source>
      <translation>Partout</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Evidence cannot prove an explanation, only speak against it. Fill in how each claim fits each explanation; the one with least against it leads.</source>
      <translation>Un élément ne peut prouver une explication, seulement parler contre elle. Indiquez comment chaque affirmation s’accorde avec chaque explication ; celle qui a le moins contre elle vient en tête.</translation>
    </message>
    <message>
      <location filename="resources/dossier/register/template.toml"/>
      <source>Evidence register</source>
      <comment>kind of dossier</comment>
      <translation>Registre des preuves</translation>
    </message>
    <message>
      <location filename="desktop/guide/example.py"/>
      <source>Example article.txt</source>
      <translation>Article d’exemple.txt</translation>
    </message>
    <message>
      <location filename="desktop/beside.py"/>
      <source>Exchange the two cards</source>
      <translation>Échanger les deux fiches</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Explanation</source>
      <translation>Explication</translation>
    </message>
    <message>
      <location filename="desktop/handing/handing.py"/>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Export it for me</source>
      <translation>L’exporter pour moi</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Export original</source>
      <translation>Exporter l’original</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Export original …</source>
      <translation>Exporter l’original…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Export the dossier</source>
      <translation>Exporter le dossier</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Export the dossier as PDF…</source>
      <translation>Exporter le dossier en PDF…</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>Export the map</source>
      <translation>Exporter la carte</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>Export the network</source>
      <translation>Exporter le réseau</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Export the timeline</source>
      <translation>Exporter la frise</translation>
    </message>
    <message>
      <location filename="desktop/handing/handing.py"/>
      <source>Export to {name}</source>
      <translation>Exporter vers {name}</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>Exported</source>
      <translation>Exporté</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/dossier/panel.py"/>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>F Reliability cannot be judged</source>
      <comment>term</comment>
      <translation>F Fiabilité impossible à juger</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>F says that it cannot be judged. It is not the worst grade.</source>
      <translation>F dit qu’on ne peut pas en juger. Ce n’est pas la plus mauvaise cote.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Faction</source>
      <comment>term</comment>
      <translation>Faction</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Factions</source>
      <translation>Factions</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Facts of this computer</source>
      <translation>Données de cet ordinateur</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Fair</source>
      <comment>term</comment>
      <translation>Solide</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Fair: it is claimed, and an origin rated A to C reports it apart from that claim.</source>
      <translation>Solide : il est revendiqué, et une origine cotée de A à C le rapporte indépendamment de cette revendication.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Fair: two or more independent origins report it, at least one of them rated A to C.</source>
      <translation>Solide : deux origines indépendantes ou plus le rapportent, dont au moins une cotée de A à C.</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Families of kinds</source>
      <translation>Familles de natures</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Feb</source>
      <translation>févr.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>February</source>
      <translation>février</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Fields and markings</source>
      <translation>Champs et marquages</translation>
    </message>
    <message>
      <location filename="desktop/reading/kinds.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Figure</source>
      <translation>Chiffre</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Figure</source>
      <comment>term</comment>
      <translation>Chiffre</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <location filename="desktop/reading/kinds.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Figures</source>
      <translation>Chiffres</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Figures as they were said</source>
      <translation>Chiffres tels qu’ils ont été dits</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Figures said</source>
      <translation>Chiffres dits</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/told.py"/>
      <source>Figures: </source>
      <translation>Chiffres : </translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/tolls.py"/>
      <source>Figures: {label}</source>
      <translation>Chiffres : {label}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Fill in matrix</source>
      <translation>Remplir la matrice</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Film or video</source>
      <comment>term</comment>
      <translation>Film ou vidéo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Filter</source>
      <translation>Filtre</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Filter actors</source>
      <translation>Filtrer les acteurs</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Filter by words or row number</source>
      <translation>Filtrer par mots ou numéro de ligne</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Filter incidents</source>
      <translation>Filtrer les incidents</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Filter notes</source>
      <translation>Filtrer les notes</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Filter sources</source>
      <translation>Filtrer les sources</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Filter the rows to look at</source>
      <translation>Filtrer les lignes à regarder</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Filter to them</source>
      <translation>Filtrer sur eux</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>Filter: {names}</source>
      <translation>Filtre : {names}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/overview.py"/>
      <source>Filtered to {span_words}; Delete takes the filter away</source>
      <translation>Filtré sur {span_words} ; Suppr retire le filtre</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Filters, lanes, colours and the span in view are kept in the case, for everybody.</source>
      <translation>Filtres, couloirs, couleurs et durée affichée sont gardés dans l’affaire, pour tous.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Find a source</source>
      <translation>Chercher une source</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <location filename="desktop/reading/shelf.py"/>
      <source>Find a text</source>
      <translation>Chercher un texte</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Find among the incidents without a date</source>
      <translation>Chercher parmi les incidents sans date</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <source>Find among the records of the colleague’s file</source>
      <translation>Chercher parmi les éléments du fichier du collègue</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Find among them</source>
      <translation>Chercher parmi eux</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Find an act or keys</source>
      <translation>Chercher une action ou des touches</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/panel.py"/>
      <source>Find an actor</source>
      <translation>Chercher un acteur</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Find an actor in the network</source>
      <translation>Chercher un acteur dans le réseau</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Find duplicates</source>
      <translation>Chercher les doublons</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_search.py"/>
      <source>Find in this text</source>
      <translation>Chercher dans ce texte</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Find the two different</source>
      <translation>Juger les deux différents</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Find the two the same</source>
      <translation>Juger les deux identiques</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Find them different</source>
      <translation>Les juger différents</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Find them the same</source>
      <translation>Les juger identiques</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Find words in this text (Ctrl+F)</source>
      <translation>Chercher des mots dans ce texte (Ctrl+F)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <source>Finer (.)</source>
      <translation>Plus fin (.)</translation>
    </message>
    <message>
      <location filename="desktop/window/guiding.py"/>
      <source>First case</source>
      <translation>Première affaire</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>First published</source>
      <translation>Première publication</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>First rows</source>
      <translation>Premières lignes</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>First rows of the file</source>
      <translation>Premières lignes du fichier</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Fit to the figures said</source>
      <translation>Ajuster aux chiffres dits</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/composing.py"/>
      <source>Fitting to the paper</source>
      <translation>Ajustement au papier</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Folders that are watched</source>
      <translation>Répertoires surveillés</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Follow a first case</source>
      <translation>Suivre une première affaire</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>FollowTheMoney entities</source>
      <translation>Entités FollowTheMoney</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>For a case you made on another computer, or copied here yourself.</source>
      <translation>Pour une affaire créée sur un autre ordinateur, ou copiée ici par vous-même.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>For a colleague</source>
      <translation>Pour un collègue</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>For the public</source>
      <translation>Pour le public</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>For this incident alone, by {isolated}, {day}</source>
      <translation>Pour ce seul incident, par {isolated}, {day}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <location filename="desktop/sharing/view.py"/>
      <source>For whom</source>
      <translation>Pour qui</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>For whom shares were locked</source>
      <translation>Pour qui des extraits ont été chiffrés</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>For words such as “on Monday”: the source whose publication date they hang on.</source>
      <translation>Pour des mots comme « lundi » : la source dont la date de publication les détermine.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Forget</source>
      <translation>Oublier</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Forget all of this</source>
      <translation>Oublier tout cela</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Forget all places</source>
      <translation>Oublier toutes les places</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Forget it</source>
      <translation>L’oublier</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Forget the network’s places</source>
      <translation>Oublier les places du réseau</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Forget the profile “{name}”</source>
      <translation>Oublier le profil « {name} »</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Forget these words</source>
      <translation>Oublier ces mots</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Forget: {what}</source>
      <translation>Oublier : {what}</translation>
    </message>
    <message>
      <location filename="desktop/handing/format_list.py"/>
      <source>Formats</source>
      <translation>Formats</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Former name</source>
      <comment>term</comment>
      <translation>Ancien nom</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/manual/view.py"/>
      <source>Forward</source>
      <translation>Avancer</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Forward to here</source>
      <translation>Avancer jusqu’ici</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/zoom_trail.py"/>
      <source>Forward to the window after</source>
      <translation>Avancer à la fenêtre suivante</translation>
    </message>
    <message>
      <location filename="desktop/hitlist.py"/>
      <source>Found</source>
      <translation>Trouvé</translation>
    </message>
    <message>
      <location filename="desktop/manual/results.py"/>
      <source>Found in the manual</source>
      <translation>Trouvé dans le manuel</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Found to be others</source>
      <translation>Jugés différents</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Free software under the MIT licence.</source>
      <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <location filename="desktop/widgets/list_filter.py"/>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>From a file…</source>
      <translation>D’un fichier…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>From one date to another</source>
      <translation>D’une date à une autre</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>From publication to the end of the week, month or year.</source>
      <comment>rule of dates</comment>
      <translation>De la publication à la fin de la semaine, du mois ou de l’année.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>From the start of the week, month or year to publication.</source>
      <comment>rule of dates</comment>
      <translation>Du début de la semaine, du mois ou de l’année à la publication.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>From the start of the week, month or year to the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>Du début de la semaine, du mois ou de l’année au jour de la publication.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>From this date on</source>
      <translation>À partir de cette date</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Full lanes are counted by strips; their weightiest incidents stand below.</source>
      <translation>Les couloirs pleins sont comptés par bandes ; leurs incidents de plus de poids figurent en dessous.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/gap_walk.py"/>
      <source>Gap without incidents before</source>
      <translation>Lacune sans incidents, précédente</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Genre</source>
      <translation>Genre</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>GeoJSON points</source>
      <translation>Points GeoJSON</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Georgian</source>
      <translation>Géorgien</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Give a date</source>
      <translation>Donner une date</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>Give an incident a date and it stands here.</source>
      <translation>Donnez une date à un incident et il figurera ici.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>Give an incident a place on its card: places that the gazetteer knows come with their coordinates.</source>
      <translation>Donnez un lieu à un incident sur sa fiche : les lieux que connaît l’index géographique ont leurs coordonnées.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Give reasons</source>
      <translation>Donner des motifs</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>Give the beginning or the end of the period.</source>
      <translation>Indiquez le début ou la fin de la période.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Give the day</source>
      <translation>Indiquer le jour</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>Give the export a name. Nothing was written.</source>
      <translation>Donnez un nom à l’exportation. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="db/records/counting.py"/>
      <source>Give the number that holds, or the lowest and the highest.</source>
      <translation>Donnez le nombre retenu, ou le plus bas et le plus haut.</translation>
    </message>
    <message>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>Give the number, or choose “dozens” or “several”.</source>
      <translation>Donnez le nombre, ou choisissez « des dizaines » ou « plusieurs ».</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Give this to those who are to check your signatures:</source>
      <translation>Donnez ceci à qui doit vérifier vos signatures :</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Give this to those who are to send you shares:</source>
      <translation>Donnez ceci à qui doit vous envoyer des extraits :</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>Given as {words}.</source>
      <translation>Donné comme {words}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Given by</source>
      <translation>Donné par</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/moving.py"/>
      <source>Glide and slide</source>
      <translation>Glisser et défiler</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Global Terrorism Database</source>
      <translation>Global Terrorism Database</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Go back</source>
      <translation>Revenir</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/arriving/recovery.py"/>
      <source>Go back to one of {count:,} copies…</source>
      <translation>
        <numerusform>Revenir à sa copie antérieure…</numerusform>
        <numerusform>Revenir à l’une des {count:,} copies…</numerusform>
      </translation>
      <extra-singular>Go back to its earlier copy…</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Go back to the rule of the case</source>
      <translation>Revenir à la règle de l’affaire</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Go forward</source>
      <translation>Avancer</translation>
    </message>
    <message>
      <location filename="desktop/map/going.py"/>
      <location filename="desktop/window/palette.py"/>
      <source>Go there</source>
      <translation>Y aller</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Go to a date…</source>
      <translation>Aller à une date…</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/map/going.py"/>
      <source>Go to a place</source>
      <translation>Aller à un lieu</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <source>Go to the actors</source>
      <translation>Aller aux acteurs</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Go to the card, and back</source>
      <translation>Aller à la fiche, et retour</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <location filename="desktop/map/page.py"/>
      <location filename="desktop/timeline/page.py"/>
      <source>Go to the incidents</source>
      <translation>Aller aux incidents</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Go to the lane above</source>
      <translation>Aller au couloir du dessus</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Go to the lane below</source>
      <translation>Aller au couloir du dessous</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>Go to the timeline</source>
      <translation>Aller à la frise</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Go to what the note is about</source>
      <translation>Aller à ce que concerne la note</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Goes</source>
      <translation>Sort</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Goes back to… (G)</source>
      <translation>Remonte à… (G)</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Gone</source>
      <translation>Disparu</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Gone rows</source>
      <translation>Lignes disparues</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Government body</source>
      <comment>term</comment>
      <translation>Organe gouvernemental</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Grade</source>
      <translation>Cote</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <location filename="desktop/incidents/judgement.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Grade incident</source>
      <translation>Évaluer l’incident</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Grade the incident</source>
      <translation>Évaluer l’incident</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Graded</source>
      <translation>Évalué</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <source>Graph</source>
      <translation>Graphe</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <source>Graph, two steps</source>
      <translation>Graphe, deux pas</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Greek</source>
      <translation>Grec</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Green</source>
      <translation>Vert</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Groups</source>
      <translation>Groupes</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/guide/panel.py"/>
      <source>Guided first case</source>
      <translation>Première affaire guidée</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Gujarati</source>
      <translation>Goudjarati</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Gurmukhi</source>
      <translation>Gourmoukhi</translation>
    </message>
    <message>
      <location filename="desktop/sharing/share_sheet.py"/>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Hand over a share</source>
      <translation>Remettre un extrait</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Hand over a share…</source>
      <translation>Remettre un extrait…</translation>
    </message>
    <message>
      <location filename="desktop/sharing/share_sheet.py"/>
      <source>Hand over…</source>
      <translation>Remettre…</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Handed over</source>
      <translation>Remis</translation>
    </message>
    <message>
      <location filename="desktop/sharing/view.py"/>
      <source>Handed over as</source>
      <translation>Remis sous forme de</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Has a d&amp;ispute</source>
      <translation>Fait l’objet d’une &amp;contestation</translation>
    </message>
    <message>
      <location filename="desktop/widgets/item_row.py"/>
      <source>Has a menu</source>
      <translation>A un menu</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>Head of its log {head}</source>
      <translation>Tête de son journal {head}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Head of the log {head}</source>
      <translation>Tête du journal {head}</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>Headline figure</source>
      <translation>Chiffre retenu</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Headline, date and outlet are read from it. What you paste is kept as it is.</source>
      <translation>Le titre, la date et le média y sont lus. Ce que vous collez est gardé tel quel.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/speech.py"/>
      <source>Heard when the program is started again.</source>
      <translation>Pris en compte au prochain démarrage du programme.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Hearing</source>
      <comment>term</comment>
      <translation>Audition</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Hebrew</source>
      <translation>Hébreu</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Hedge</source>
      <translation>Réserve</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Hedge, basis, credibility, rank …</source>
      <translation>Réserve, fondement, crédibilité, rang…</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Held</source>
      <translation>Détenu</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>Held already</source>
      <translation>Déjà détenu</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Hide</source>
      <translation>Masquer</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Hide decided</source>
      <translation>Masquer ce qui est tranché</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Hide earlier</source>
      <translation>Masquer les précédents</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>Hide what falls</source>
      <translation>Masquer ce qui tombe</translation>
    </message>
    <message>
      <location filename="desktop/widgets/without_it.py"/>
      <source>Hide what would change</source>
      <translation>Masquer ce qui changerait</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Hide {count:,} set aside</source>
      <translation>Masquer {count:,} écartées</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>High</source>
      <comment>term</comment>
      <translation>Élevée</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Highest</source>
      <translation>Le plus haut</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>History of the case</source>
      <translation>Historique de l’affaire</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>History of the case…</source>
      <translation>Historique de l’affaire…</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>History of what is selected…</source>
      <translation>Historique de la sélection…</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>History of “{title}”</source>
      <translation>Historique de « {title} »</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>Hold date</source>
      <translation>Retenir la date</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>Hold place</source>
      <translation>Retenir le lieu</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>Hold this</source>
      <translation>Retenir ceci</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>Hold {title} to be right</source>
      <translation>Tenir {title} pour juste</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Holding the words</source>
      <translation>Contenant les mots</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>Holding “{name}” against this case…</source>
      <translation>Comparaison de « {name} » avec cette affaire…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Holds</source>
      <translation>Vaut</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Holds for</source>
      <translation>Vaut pour</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>How exact a place is (precision_m, or the code of its scheme) stands beside the point; most maps draw all points alike.</source>
      <translation>La précision d’un lieu (precision_m, ou le code de son système) est indiquée à côté du point ; la plupart des cartes dessinent tous les points de la même façon.</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>How exact the place is</source>
      <translation>Précision du lieu</translation>
    </message>
    <message>
      <location filename="desktop/arriving/long_sheet.py"/>
      <source>How far it is</source>
      <translation>Où cela en est</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>How far our work is</source>
      <translation>Où en est notre travail</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>How incidents stand</source>
      <translation>Statut des incidents</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>How it is cited</source>
      <translation>Comment elle est citée</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>How it is set</source>
      <translation>Comment c’est composé</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>How it was read</source>
      <translation>Comment cela a été lu</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>How likely it happened so</source>
      <translation>Quelle probabilité que cela se soit passé ainsi</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>How many</source>
      <translation>Combien</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>How many were</source>
      <translation>Combien il y en a eu</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>How one number is chosen when sources give several. It is printed with the number.</source>
      <translation>Comment un nombre est choisi quand les sources en donnent plusieurs. La règle est imprimée avec le nombre.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>How sure</source>
      <translation>Degré de certitude</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>How surely</source>
      <translation>Avec quelle certitude</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_history.py"/>
      <source>How the figure changed</source>
      <translation>Comment le chiffre a évolué</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>How the window stood in each case</source>
      <translation>L’état de la fenêtre dans chaque affaire</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>How the {label} are counted</source>
      <translation>Comment sont comptés : {label}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>How we grade incidents</source>
      <translation>Comment nous évaluons les incidents</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>ISO 690, numbered</source>
      <translation>ISO 690, numérotée</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Identity</source>
      <comment>term</comment>
      <translation>l’identité</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Image</source>
      <comment>term</comment>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <location filename="desktop/intake/preview/sheet.py"/>
      <location filename="desktop/intake/taking.py"/>
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Import an article to keep its text and original bytes. A source that you can only cite is made with New source.</source>
      <translation>Importez un article pour en garder le texte et les octets d’origine. Une source que vous ne pouvez que citer se crée par Nouvelle source.</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>Import an article, or drop one on the window. Its text is read here, its original bytes are kept.</source>
      <translation>Importez un article, ou déposez-en un sur la fenêtre. Son texte se lit ici, ses octets d’origine sont conservés.</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <location filename="desktop/welcome.py"/>
      <source>Import what you have</source>
      <translation>Importez ce que vous avez</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/sheet.py"/>
      <location filename="desktop/intake/together.py"/>
      <location filename="db/exchange/imports.py"/>
      <location filename="db/exchange/pasted.py"/>
      <source>Import “{name}”</source>
      <translation>Importer « {name} »</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/reading/page.py"/>
      <location filename="desktop/sources/page.py"/>
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>In A4 sheets to put together</source>
      <translation>En feuilles A4 à assembler</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>In a file</source>
      <translation>Dans un fichier</translation>
    </message>
    <message>
      <location filename="desktop/window/windows.py"/>
      <source>In a new window</source>
      <translation>Dans une nouvelle fenêtre</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>In a window of its own</source>
      <translation>Dans sa propre fenêtre</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <source>In an order of one's own</source>
      <translation>Dans un ordre à soi</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>In or during</source>
      <translation>Dans ou pendant</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>In short</source>
      <translation>En bref</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>In short: the place, the motive, the name.</source>
      <translation>En bref : le lieu, le motif, le nom.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>In the archive</source>
      <translation>Dans l’archive</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>In the keyring of this computer</source>
      <translation>Dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>In the role of</source>
      <translation>Dans le rôle de</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>In the same incidents</source>
      <translation>Dans les mêmes incidents</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>In the {isolated} both</source>
      <translation>Dans « {isolated} », les deux</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>In their words</source>
      <translation>Dans leurs termes</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>In this area</source>
      <translation>Dans cette zone</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>In this view</source>
      <translation>Dans cette vue</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <location filename="desktop/window/windows.py"/>
      <source>In this window</source>
      <translation>Dans cette fenêtre</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>In which source</source>
      <translation>Dans quelle source</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>In words: 2021, May 2022, 18 April 2022. Empty: no limit.</source>
      <translation>En toutes lettres : 2021, mai 2022, 18 avril 2022. Vide : aucune limite.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>In words: 2021, May 2022, 3 May 2022</source>
      <translation>En toutes lettres : 2021, mai 2022, 3 mai 2022</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>In words: August 2021 to May 2022, since 2015, the 1990s</source>
      <translation>En toutes lettres : août 2021 à mai 2022, depuis 2015, les années 1990</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Incident</source>
      <translation>Incident</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/colleague.py"/>
      <source>Incident of a colleague’s file before</source>
      <translation>Incident précédent du fichier d’un collègue</translation>
    </message>
    <message>
      <location filename="resources/dossier/incident/template.toml"/>
      <source>Incident sheets</source>
      <comment>kind of dossier</comment>
      <translation>Fiches d’incident</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Incident · {kind}</source>
      <translation>Incident · {kind}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/list_columns.py"/>
      <location filename="desktop/incidents/page.py"/>
      <location filename="desktop/network/panel.py"/>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/tags/page.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/timeline/asking/overview.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Incidents</source>
      <translation>Incidents</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Incidents as points, for QGIS and web maps.</source>
      <translation>Les incidents en points, pour QGIS et les cartes web.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents by Admiralty grade</source>
      <translation>Incidents par cote de l’Amirauté</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Incidents by date with who says what, sources as footnotes. For notes, wikis and plain text.</source>
      <translation>Les incidents par date, avec qui dit quoi et les sources en notes de bas de page. Pour notes, wikis et texte simple.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents by their figures</source>
      <translation>Incidents selon leurs chiffres</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents from a source</source>
      <translation>Incidents d’une source</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents in a place</source>
      <translation>Incidents dans un lieu</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents in a span of time</source>
      <translation>Incidents dans une durée</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents of these kinds</source>
      <translation>Incidents de ces natures</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents that an outlet published</source>
      <translation>Incidents publiés par un média</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Incidents that rest on it</source>
      <translation>Incidents qui en dépendent</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents with a tag</source>
      <translation>Incidents portant un mot-clé</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents with an actor</source>
      <translation>Incidents avec un acteur</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents with these words</source>
      <translation>Incidents contenant ces mots</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hands.py"/>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Incidents without a date</source>
      <translation>Incidents sans date</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Inconsistent</source>
      <comment>term</comment>
      <translation>Incohérent</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Injured</source>
      <comment>term</comment>
      <translation>Blessés</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Injured party</source>
      <comment>term</comment>
      <translation>Lésé</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Injured, at least</source>
      <translation>Blessés, au moins</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Injured, at most</source>
      <translation>Blessés, au plus</translation>
    </message>
    <message>
      <location filename="desktop/inspector.py"/>
      <source>Inspector</source>
      <translation>Inspecteur</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Intention</source>
      <comment>term</comment>
      <translation>l’intention</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Intergovernmental organisation</source>
      <comment>term</comment>
      <translation>Organisation intergouvernementale</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Interview</source>
      <comment>term</comment>
      <translation>Entretien</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Into which tag</source>
      <translation>Avec quel mot-clé</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Issue</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Issue of a periodical</source>
      <comment>term</comment>
      <translation>Numéro de périodique</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>It</source>
      <translation>Il</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>It began then and the text gives no end.</source>
      <comment>rule of dates</comment>
      <translation>Cela a commencé alors et le texte ne donne pas de fin.</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <source>It can be read in more than one way. Which is meant?</source>
      <translation>Cela peut se lire de plusieurs façons. Laquelle est la bonne ?</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_drag.py"/>
      <source>It cannot stand here</source>
      <translation>Il ne peut se placer ici</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>It could not be saved there ({strerror}).</source>
      <translation>L’enregistrement y a échoué ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>It could not be written ({strerror}).</source>
      <translation>L’écriture a échoué ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/jobs.py"/>
      <source>It ended because of a fault in Casebinder.</source>
      <translation>Il s’est arrêté à cause d’une panne de Casebinder.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>It ended then and the text gives no beginning.</source>
      <comment>rule of dates</comment>
      <translation>Cela a fini alors et le texte ne donne pas de début.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>It hangs on the day of publication, which is not known yet.</source>
      <translation>Elle dépend du jour de publication, qui n’est pas encore connu.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>It holds no rows.</source>
      <translation>Il ne contient aucune ligne.</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>It holds {acts} that this case has not seen.</source>
      <translation>Il contient {acts} que cette affaire n’a pas vues.</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>It is made for some hundred slides; with more the page becomes slow.</source>
      <translation>C’est fait pour une centaine de vues ; au-delà, la page devient lente.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>It is my own file: open it as it is</source>
      <translation>C’est mon propre fichier : l’ouvrir tel quel</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>It is not signed, so nothing says who made it.</source>
      <translation>Il n’est pas signé : rien ne dit qui l’a fait.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>It is not so</source>
      <translation>Il n’en est rien</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>It is signed and was not changed since. Ask the sender, in another way than the file came, whether this is their key: {key}</source>
      <translation>Il est signé et n’a pas été modifié depuis. Demandez à l’expéditeur, par une autre voie que celle du fichier, si cette clé est la sienne : {key}</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>It is signed with the key you named, and was not changed since.</source>
      <translation>Il est signé avec la clé que vous avez indiquée et n’a pas été modifié depuis.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>It is so</source>
      <translation>Il en est ainsi</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>It is to be encrypted for recipients, and there is none yet.</source>
      <translation>Il doit être chiffré pour des destinataires, et il n’y en a encore aucun.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>It is unclear whether {name} is {name2}</source>
      <translation>On ne sait si {name} est {name2}</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>It keeps what both say: claims, figures, tags, notes; where both fill a field, its own stays. The other is deleted. All of it is one step that can be undone.</source>
      <translation>Il garde ce que disent les deux : affirmations, chiffres, mots-clés, notes ; là où les deux remplissent un champ, le sien reste. L’autre est supprimé. Le tout est une seule étape, que l’on peut annuler.</translation>
    </message>
    <message>
      <location filename="db/export/followthemoney.py"/>
      <source>It knows no speaker, denial or grade: each claim is a note in a sentence, linked to the event and its source.</source>
      <translation>Ce format ne connaît ni intervenant, ni démenti, ni cote : chaque affirmation est une note en une phrase, liée à l’événement et à sa source.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>It lasted from the one to the other.</source>
      <comment>rule of dates</comment>
      <translation>Cela a duré de l’une à l’autre.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>It lasted the whole time named.</source>
      <comment>rule of dates</comment>
      <translation>Cela a duré tout le temps nommé.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>It lies</source>
      <translation>Il se trouve</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_changes.py"/>
      <source>It reads the same as the newer version.</source>
      <translation>Il se lit comme la version plus récente.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>It repeats</source>
      <translation>Elle reprend</translation>
    </message>
    <message>
      <location filename="desktop/own_name.py"/>
      <source>It stands in the history of a case beside what you do from now on, and goes along with copies and shares, so that a colleague sees who wrote what. A share for the public does without.</source>
      <translation>Il figure dans l’historique d’une affaire à côté de ce que vous faites désormais, et accompagne copies et extraits, pour qu’un collègue voie qui a écrit quoi. Un extrait destiné au public s’en passe.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>It was deleted in the copy, and this case went on with it. It was kept for now.</source>
      <translation>Supprimé dans la copie, il a été poursuivi dans cette affaire. Il a été gardé pour l’instant.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>It was deleted in this case, and the copy went on with it. It was kept for now.</source>
      <translation>Supprimé dans cette affaire, il a été poursuivi dans la copie. Il a été gardé pour l’instant.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>It was opened for reading only.</source>
      <translation>Il a été ouvert en lecture seule.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>It {verb} this</source>
      <translation>Elle {verb} celle-ci</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Its address is held as “{title}”, and its text is another one now; it was kept as a new version of that source.</source>
      <translation>Son adresse est détenue sous « {title} », et son texte est à présent autre ; il a été gardé comme nouvelle version de cette source.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Its address is held, with the same text, as</source>
      <translation>Son adresse est détenue, avec le même texte, sous</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Its date of publication is not known</source>
      <translation>Sa date de publication n’est pas connue</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Its new rows make {words}</source>
      <translation>Ses nouvelles lignes donnent {words}</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Its rating holds for this source as long as the source has none of its own.</source>
      <translation>Sa cote vaut pour cette source tant que celle-ci n’en a pas.</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Its reliability was not judged yet</source>
      <translation>Sa fiabilité n’a pas encore été jugée</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Its rows are marked and left out of shares and exports.</source>
      <translation>Ses lignes sont marquées et laissées hors des extraits et des exportations.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <location filename="db/sharing/receipt.py"/>
      <source>Its signature lies beside it: {name}</source>
      <translation>Sa signature se trouve à côté : {name}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Its source is {state}</source>
      <translation>Sa source est {state}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Its source was {state}</source>
      <translation>Sa source était {state}</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Its text is word for word that of “{title}”, which the case holds.</source>
      <translation>Son texte est mot pour mot celui de « {title} », que l’affaire détient.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_ratings.py"/>
      <source>Its {count:,} claims are</source>
      <translation>
        <numerusform>Sa seule affirmation est cotée</numerusform>
        <numerusform>Ses {count:,} affirmations sont cotées</numerusform>
      </translation>
      <extra-singular>Its one claim is</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Jan</source>
      <translation>janv.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>January</source>
      <translation>janvier</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Japanese</source>
      <translation>Japonais</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Join</source>
      <translation>Réunir</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Join the two</source>
      <translation>Réunir les deux</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Journal article</source>
      <comment>term</comment>
      <translation>Article de revue</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Judgements and gradings</source>
      <translation>Jugements et évaluations</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Judgements, gradings and rival explanations</source>
      <translation>Jugements, évaluations et explications concurrentes</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Jul</source>
      <translation>juil.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>July</source>
      <translation>juillet</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Jun</source>
      <translation>juin</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>June</source>
      <translation>juin</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>June 2022</source>
      <translation>juin 2022</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Kannada</source>
      <translation>Kannada</translation>
    </message>
    <message>
      <location filename="desktop/own_name.py"/>
      <location filename="desktop/reading/side_notes.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <location filename="desktop/preferences/cases.py"/>
      <source>Keep copies of the cases I change</source>
      <translation>Garder des copies des affaires que je modifie</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Keep everybody’s place</source>
      <translation>Garder la place de chacun</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Keep everything you know about one subject in one file: what happened, who says so, in which words, and who says otherwise. Nothing you put in leaves this computer.</source>
      <translation>Gardez dans un seul fichier tout ce que vous savez d’un sujet : ce qui s’est passé, qui le dit, en quels termes, et qui dit autre chose. Rien de ce que vous y mettez ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Keep in the case</source>
      <translation>Garder dans l’affaire</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Keep mention</source>
      <translation>Garder la mention</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_review.py"/>
      <source>Keep old date</source>
      <translation>Garder l’ancienne date</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Keep sources apart</source>
      <translation>Garder les sources séparées</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Keep the lane at the top</source>
      <translation>Garder le couloir en haut</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Keep the network’s places</source>
      <translation>Garder les places du réseau</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Keep the profile “{name}”</source>
      <translation>Garder le profil « {name} »</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Keep the words as a quote (Q)</source>
      <translation>Garder les mots comme citation (Q)</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Keep them apart</source>
      <translation>Les garder séparés</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Keep this card beside the next</source>
      <translation>Garder cette fiche à côté de la suivante</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Keep this window as</source>
      <translation>Garder cette fenêtre sous le nom</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Kept as text; it is never opened.</source>
      <translation>Gardé comme texte ; jamais ouvert.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Kept as text; never opened.</source>
      <translation>Gardé comme texte ; jamais ouvert.</translation>
    </message>
    <message>
      <location filename="desktop/beside.py"/>
      <source>Kept beside</source>
      <translation>Gardé à côté</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Kept in the row only</source>
      <translation>Gardé dans la ligne seulement</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Kept in this case under its name; undone like any other step.</source>
      <translation>Gardé dans cette affaire sous son nom ; annulable comme toute autre étape.</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Kept on this computer only, the newest first, without anything of your cases. Nothing is sent anywhere.</source>
      <translation>Gardés sur cet ordinateur seulement, les plus récents d’abord, sans rien de vos affaires. Rien n’est envoyé.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Kept with each of them, as on a card.</source>
      <translation>Gardé avec chacun d’eux, comme sur une fiche.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/keyboard.py"/>
      <source>Keyboard</source>
      <translation>Clavier</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/paper.py"/>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Keyboard shortcuts…</source>
      <translation>Raccourcis clavier…</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Keys (*.age *.txt *.key);;All files (*)</source>
      <translation>Clés (*.age *.txt *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="desktop/preferences/keyboard.py"/>
      <source>Keys as they came</source>
      <translation>Touches d’origine</translation>
    </message>
    <message>
      <location filename="desktop/preferences/keyboard.py"/>
      <source>Keys of all acts…</source>
      <translation>Touches de toutes les actions…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hands.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Keys of the timeline</source>
      <translation>Touches de la frise</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Khmer</source>
      <translation>Khmer</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Killed</source>
      <comment>term</comment>
      <translation>Tués</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Killed, at least</source>
      <translation>Tués, au moins</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Killed, at most</source>
      <translation>Tués, au plus</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Killing</source>
      <comment>term</comment>
      <translation>Homicide</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_columns.py"/>
      <location filename="desktop/actors/list_edits.py"/>
      <location filename="desktop/actors/name_sheets.py"/>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/merging/pane.py"/>
      <location filename="desktop/reading/changing.py"/>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/reading/taking.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Kind</source>
      <translation>Nature</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Kind of dossier</source>
      <translation>Type de dossier</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Kind of incident</source>
      <translation>Nature de l’incident</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Kind of its actors</source>
      <translation>Nature de ses acteurs</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Kind of its incidents</source>
      <translation>Nature de ses incidents</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Kinds</source>
      <translation>Natures</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <source>Known within</source>
      <translation>Connu dans</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Korean</source>
      <translation>Coréen</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Landscape</source>
      <translation>Paysage</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Lane</source>
      <translation>Couloir</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Lanes</source>
      <translation>Couloirs</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes as they were at first</source>
      <translation>Couloirs comme au début</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes as they were before the last change</source>
      <translation>Couloirs comme avant le dernier changement</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes by activity</source>
      <translation>Couloirs par activité</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes by name</source>
      <translation>Couloirs par nom</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>Lanes by {axis}</source>
      <translation>Couloirs par {axis}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes down to {words}{words2}</source>
      <translation>Couloirs jusqu’à {words}{words2}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes in my own order</source>
      <translation>Couloirs dans mon propre ordre</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes one level coarser</source>
      <translation>Couloirs un niveau plus large</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes one level finer</source>
      <translation>Couloirs un niveau plus fin</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hover_facts.py"/>
      <source>Lanes: {listed}</source>
      <translation>Couloirs : {listed}</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/preferences/speech.py"/>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="desktop/sources/list_edits.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Language of headings and dates</source>
      <translation>Langue des titres et des dates</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Lao</source>
      <translation>Lao</translation>
    </message>
    <message>
      <location filename="desktop/arriving/work.py"/>
      <source>Large files take a while. Nothing of it is opened yet.</source>
      <translation>Les gros fichiers prennent un moment. Rien n’en est encore ouvert.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/panel.py"/>
      <source>Larger</source>
      <translation>Plus grand</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Larger engines</source>
      <translation>Plus gros moteurs</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Larger pages</source>
      <translation>Pages plus grandes</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Last written {changed}.</source>
      <translation>Dernière écriture {changed}.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Later (L)</source>
      <translation>Plus tard (L)</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Later than the date named.</source>
      <comment>rule of dates</comment>
      <translation>Plus tard que la date nommée.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>Later within its day</source>
      <translation>Plus tard dans sa journée</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Latest figure given</source>
      <comment>term</comment>
      <translation>Dernier chiffre donné</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Latin</source>
      <translation>Latin</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Launched from</source>
      <comment>term</comment>
      <translation>Lancé depuis</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Laying out the pages…</source>
      <translation>Mise en page…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Least speaks against {names}, alike.</source>
      <translation>Le moins d’éléments contraires : {names}, à égalité.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Least speaks against “{leading}”.</source>
      <translation>Le moins d’éléments contraires : « {leading} ».</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <location filename="desktop/merging/banner.py"/>
      <source>Leave it</source>
      <translation>Laisser</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Leave it unclear</source>
      <translation>Laisser en suspens</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>Leave the guide</source>
      <translation>Quitter le guide</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_filters.py"/>
      <source>Leave the incidents of this lane out</source>
      <translation>Exclure les incidents de ce couloir</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Leave them there</source>
      <translation>Les laisser là</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Leave these out</source>
      <translation>Les laisser de côté</translation>
    </message>
    <message>
      <location filename="desktop/network/strip.py"/>
      <source>Left and Right move the time that is shown, plus and minus change its length.</source>
      <translation>Gauche et Droite déplacent le temps affiché, plus et moins en changent la durée.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/overview.py"/>
      <source>Left and Right move the time that is shown.</source>
      <translation>Gauche et Droite déplacent le temps affiché.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflict_list.py"/>
      <source>Left differently</source>
      <translation>Laissés différents</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Left differently by two people</source>
      <translation>Laissés différents par deux personnes</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Left differently by two people, to be decided</source>
      <translation>Laissés différents par deux personnes, à trancher</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Left empty, the field is emptied.</source>
      <translation>Laissé vide, le champ est vidé.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Left out</source>
      <translation>Laissé de côté</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Left out of the text</source>
      <translation>Laissé hors du texte</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Legal case</source>
      <comment>term</comment>
      <translation>Affaire judiciaire</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/network/legend.py"/>
      <location filename="desktop/timeline/drawing/legend.py"/>
      <source>Legend</source>
      <translation>Légende</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Legislation</source>
      <comment>term</comment>
      <translation>Législation</translation>
    </message>
    <message>
      <location filename="desktop/reading/doubt_line.py"/>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Less</source>
      <translation>Moins</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Less can go than the profile lets go, never more.</source>
      <translation>Il peut sortir moins que ce que le profil permet, jamais plus.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Let go of the selection</source>
      <translation>Abandonner la sélection</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Let somebody else have their say</source>
      <translation>Laisser parler quelqu’un d’autre</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <source>Let this stand ({by_key})</source>
      <translation>Laisser valoir ceci ({by_key})</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Let {whose} stand for {words} ({count:,})</source>
      <translation>Faire valoir {whose} pour {words} ({count:,})</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Licences</source>
      <translation>Licences</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Lies in</source>
      <translation>Se trouve dans</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Light or dark as the system</source>
      <translation>Clair ou sombre comme le système</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Likelihood</source>
      <translation>Probabilité</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Likely</source>
      <comment>term</comment>
      <translation>Probable</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <location filename="desktop/reading/readings.py"/>
      <source>Link</source>
      <translation>Lien</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Link incidents</source>
      <translation>Lier des incidents</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Link the selected incident to another…</source>
      <translation>Lier l’incident choisi à un autre…</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Link the two sources</source>
      <translation>Lier les deux sources</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Link to another incident</source>
      <translation>Lier à un autre incident</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Linked incident before</source>
      <translation>Incident lié précédent</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Links of the selected incident</source>
      <translation>Liens de l’incident choisi</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <location filename="desktop/widgets/list_table.py"/>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>List of references, BibTeX</source>
      <translation>Liste de références, BibTeX</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>List of references, CSL JSON</source>
      <translation>Liste de références, CSL JSON</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>List of references, RIS</source>
      <translation>Liste de références, RIS</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>List of references, Zotero RDF</source>
      <translation>Liste de références, Zotero RDF</translation>
    </message>
    <message>
      <location filename="desktop/actors/listings_part.py"/>
      <source>Listed in</source>
      <translation>Figure dans</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Location</source>
      <comment>term</comment>
      <translation>Lieu</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Look again</source>
      <translation>Revoir</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Look at a colleague’s file</source>
      <translation>Consulter le fichier d’un collègue</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Look at a colleague’s file over this case…</source>
      <translation>Consulter le fichier d’un collègue par-dessus cette affaire…</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Look at a copy</source>
      <translation>Regarder une copie</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Look at the demo case</source>
      <translation>Regarder l’affaire de démonstration</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Look closer</source>
      <translation>Regarder de plus près</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Look for earlier copies</source>
      <translation>Chercher des copies antérieures</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/asking.py"/>
      <source>Look through a file</source>
      <translation>Parcourir un fichier</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Looking at “{name}”</source>
      <translation>Consultation de « {name} »</translation>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>Looking for files</source>
      <translation>Recherche de fichiers</translation>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>Looking for files: {found:,} found</source>
      <translation>Recherche de fichiers : {found:,} trouvés</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Looking for pairs that may be the same …</source>
      <translation>Recherche de paires peut-être identiques…</translation>
    </message>
    <message>
      <location filename="db/strangers/apart.py"/>
      <source>Looking into “{name}” ended the part of the program that did it. Nothing was taken from the file; ask for another copy.</source>
      <translation>L’examen de « {name} » a arrêté la partie du programme qui s’en chargeait. Rien n’a été pris du fichier ; demandez une autre copie.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Looking …</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Looking … {percent} %</source>
      <translation>Recherche… {percent} %</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>Lost to damage of the file.</source>
      <translation>Perdu, le fichier étant endommagé.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Low</source>
      <comment>term</comment>
      <translation>Faible</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Low lanes</source>
      <translation>Couloirs bas</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Lowest</source>
      <translation>Le plus bas</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Lowest figure given</source>
      <comment>term</comment>
      <translation>Chiffre le plus bas</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>MISP galaxy cluster of actors</source>
      <translation>Grappe d’acteurs MISP galaxy</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>Made while you worked. A copy opens as a new file; the case itself stays as it is.</source>
      <translation>Faites pendant votre travail. Une copie s’ouvre comme nouveau fichier ; l’affaire elle-même reste telle quelle.</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>Made with Natural Earth · Towns: GeoNames</source>
      <translation>Fait avec Natural Earth · Villes : GeoNames</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Magazine article</source>
      <comment>term</comment>
      <translation>Article de magazine</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <source>Main name</source>
      <translation>Nom principal</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Main name</source>
      <comment>term</comment>
      <translation>Nom principal</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Majority of origins</source>
      <comment>term</comment>
      <translation>Majorité des origines</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Make</source>
      <translation>Créer</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Make a bookmark</source>
      <translation>Poser un signet</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Make a share</source>
      <translation>Faire un extrait</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Make an incident of a sentence</source>
      <translation>Faire un incident d’une phrase</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Make it empty again</source>
      <translation>Le vider de nouveau</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Make it part of another</source>
      <translation>En faire une partie d’un autre</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Make main name</source>
      <translation>En faire le nom principal</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Make one</source>
      <translation>En créer un</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Make one for me</source>
      <translation>En créer un pour moi</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Make one in a new file…</source>
      <translation>En créer un dans un nouveau fichier…</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Malayalam</source>
      <translation>Malayalam</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Manuscript</source>
      <comment>term</comment>
      <translation>Manuscrit</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/map/sheets.py"/>
      <source>Map</source>
      <translation>Carte</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Map</source>
      <comment>term</comment>
      <translation>Carte</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>Map of the incidents</source>
      <translation>Carte des incidents</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/telling.py"/>
      <source>Map of {count:,} incidents</source>
      <translation>
        <numerusform>Carte de {count:,} incident</numerusform>
        <numerusform>Carte de {count:,} incidents</numerusform>
      </translation>
      <extra-singular>Map of {count:,} incident</extra-singular>
    </message>
    <message>
      <location filename="desktop/map/sheets.py"/>
      <source>Map: {facts}.</source>
      <translation>Carte : {facts}.</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>Map: {words}</source>
      <translation>Carte : {words}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Mapping (*.json)</source>
      <translation>Correspondance (*.json)</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Maps and timelines</source>
      <translation>Cartes et frises</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Mar</source>
      <translation>mars</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>March</source>
      <translation>mars</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Mark misspelt words</source>
      <translation>Marquer les mots mal orthographiés</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <location filename="db/export/formats.py"/>
      <source>Markdown document</source>
      <translation>Document Markdown</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Marked at most</source>
      <translation>Marqué au plus</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <location filename="desktop/dossier/choices.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Marking</source>
      <translation>Marquage</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>May</source>
      <translation>mai</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <location filename="desktop/intake/preview/view.py"/>
      <source>May be passed on</source>
      <translation>Peut être transmis</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>May be the same</source>
      <translation>Peut-être le même</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>May not be passed on</source>
      <translation>Ne peut être transmis</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Meaning</source>
      <translation>Signification</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Means nothing</source>
      <translation>Ne signifie rien</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/measuring.py"/>
      <source>Measure from here to another point</source>
      <translation>Mesurer d’ici à un autre point</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/measuring.py"/>
      <source>Measuring from the selected incident: go to another and press M, or drag.</source>
      <translation>Mesure à partir de l’incident choisi : allez à un autre et appuyez sur M, ou glissez.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Men</source>
      <comment>term</comment>
      <translation>Hommes</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Mentioned</source>
      <comment>term</comment>
      <translation>Mentionné</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>Menu of what is selected</source>
      <translation>Menu de la sélection</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Merge</source>
      <translation>Fusionner</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Merge tag “{text}”</source>
      <translation>Fusionner le mot-clé « {text} »</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Merge tags</source>
      <translation>Fusionner des mots-clés</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Merge the tag with another …</source>
      <translation>Fusionner le mot-clé avec un autre…</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>Merge “{name}”</source>
      <translation>Fusionner « {name} »</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Midnight to the second is how tables write a day without a time.</source>
      <comment>rule of dates</comment>
      <translation>Minuit à la seconde près : ainsi les tableaux écrivent un jour sans heure.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Military or police operation</source>
      <comment>term</comment>
      <translation>Opération militaire ou policière</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Mine</source>
      <translation>Le mien</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Missing</source>
      <comment>term</comment>
      <translation>Disparus</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <location filename="db/strangers/report.py"/>
      <source>Missing or mended</source>
      <translation>Manquant ou réparé</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Misspelt words are marked</source>
      <translation>Les mots mal orthographiés sont marqués</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Moderate</source>
      <comment>term</comment>
      <translation>Moyenne</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Mongolian</source>
      <translation>Mongol</translation>
    </message>
    <message>
      <location filename="desktop/widgets/acts.py"/>
      <location filename="desktop/widgets/cards.py"/>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>More of the citation</source>
      <translation>Plus sur la référence</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>More than {most:,} incidents are in view. Come closer first.</source>
      <translation>Plus de {most:,} incidents sont affichés. Rapprochez-vous d’abord.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>More than {most} incidents have exactly this date: give them a time of day to put them in order.</source>
      <translation>Plus de {most} incidents ont exactement cette date : donnez-leur une heure pour les ordonner.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Motion</source>
      <translation>Mouvement</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Motive</source>
      <comment>term</comment>
      <translation>le motif</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Move a bookmark</source>
      <translation>Déplacer un signet</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move a date that was read from words?</source>
      <translation>Déplacer une date lue dans des mots ?</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Move by</source>
      <translation>Déplacer de</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move date</source>
      <translation>Déplacer la date</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move it all the same</source>
      <translation>La déplacer quand même</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move its date earlier</source>
      <translation>Avancer sa date</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move its date later</source>
      <translation>Reculer sa date</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Move the dates of {records}</source>
      <translation>Déplacer les dates de {records}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Move the edge of an era</source>
      <translation>Déplacer le bord d’une époque</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Move the lane down</source>
      <translation>Descendre le couloir</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Move the lane to the top of its group</source>
      <translation>Monter le couloir en tête de son groupe</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Move the lane up</source>
      <translation>Monter le couloir</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Move these dates</source>
      <translation>Déplacer ces dates</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Move this date</source>
      <translation>Déplacer cette date</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Move “{actor}” in the network</source>
      <translation>Déplacer « {actor} » dans le réseau</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Moved to</source>
      <translation>Déplacé vers</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Musical score</source>
      <comment>term</comment>
      <translation>Partition</translation>
    </message>
    <message>
      <location filename="desktop/window/guiding.py"/>
      <source>My first case</source>
      <translation>Ma première affaire</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_columns.py"/>
      <location filename="desktop/actors/list_edits.py"/>
      <location filename="desktop/actors/name_sheets.py"/>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/timeline/asking/views.py"/>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Name given by others</source>
      <comment>term</comment>
      <translation>Nom donné par d’autres</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Name in its own script</source>
      <translation>Nom dans sa propre écriture</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Name of the dataset</source>
      <translation>Nom du jeu de données</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Name of the mapping</source>
      <translation>Nom de la correspondance</translation>
    </message>
    <message>
      <location filename="db/records/counting.py"/>
      <source>Name the source whose figure holds.</source>
      <translation>Nommez la source dont le chiffre vaut.</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_columns.py"/>
      <location filename="desktop/actors/names_part.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Names</source>
      <translation>Noms</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Names of those at work</source>
      <translation>Noms de ceux qui travaillent</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Names of those who worked on the case</source>
      <translation>Noms de ceux qui ont travaillé sur l’affaire</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>Names that resemble actors of the case</source>
      <translation>Noms ressemblant à des acteurs de l’affaire</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>Names to withhold</source>
      <translation>Noms à omettre</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>Names to withhold (*.json)</source>
      <translation>Noms à omettre (*.json)</translation>
    </message>
    <message>
      <location filename="desktop/reading/opened.py"/>
      <source>Names {isolated}</source>
      <translation>Noms : {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/preferences/speech.py"/>
      <source>Names, quotes and texts of a case stay in their own languages. Dates and numbers are written as the language does; a second calendar can be shown under the dates of the timeline, from its menu.</source>
      <translation>Les noms, citations et textes d’une affaire restent dans leurs langues. Dates et nombres s’écrivent selon la langue ; un second calendrier peut s’afficher sous les dates de la frise, depuis son menu.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Nearly the same text is held already: “{name}” ({share} % of the words).</source>
      <translation>Presque le même texte est déjà détenu : « {name} » ({share} % des mots).</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Negated</source>
      <comment>term</comment>
      <translation>Nié</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Neighbourhood</source>
      <comment>term</comment>
      <translation>Quartier</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Neither</source>
      <comment>term</comment>
      <translation>Ni l’un ni l’autre</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <location filename="desktop/network/view.py"/>
      <source>Network of actors</source>
      <translation>Réseau d’acteurs</translation>
    </message>
    <message>
      <location filename="desktop/network/acts.py"/>
      <source>Network: {act}</source>
      <translation>Réseau : {act}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Neutral</source>
      <comment>term</comment>
      <translation>Neutre</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="desktop/reading/readings.py"/>
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/reading/readings.py"/>
      <source>New actor</source>
      <translation>Nouvel acteur</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/welcome.py"/>
      <source>New case</source>
      <translation>Nouvelle affaire</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>New case…</source>
      <translation>Nouvelle affaire…</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>New claim</source>
      <translation>Nouvelle affirmation</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>New era</source>
      <translation>Nouvelle époque</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>New era…</source>
      <translation>Nouvelle époque…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>New era…	Y</source>
      <translation>Nouvelle époque…	Y</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <location filename="desktop/arriving/recovery.py"/>
      <source>New file</source>
      <translation>Nouveau fichier</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/reading/readings.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>New incident</source>
      <translation>Nouvel incident</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>New incident here…</source>
      <translation>Nouvel incident ici…</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>New keys for “{act}”</source>
      <translation>Nouvelles touches pour « {act} »</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>New place</source>
      <translation>Nouveau lieu</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>New series</source>
      <translation>Nouvelle série</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>New source</source>
      <translation>Nouvelle source</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <location filename="desktop/tags/sheets.py"/>
      <source>New tag</source>
      <translation>Nouveau mot-clé</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>New tag …</source>
      <translation>Nouveau mot-clé…</translation>
    </message>
    <message>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>New tags</source>
      <translation>Nouveaux mots-clés</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>New window</source>
      <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>New {isolated}</source>
      <translation>Nouveau : {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>New: {isolated}</source>
      <translation>Nouveau : {isolated}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>News outlet</source>
      <comment>term</comment>
      <translation>Média</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Newspaper article</source>
      <comment>term</comment>
      <translation>Article de journal</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Next  J</source>
      <translation>Suivant  J</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Next (Q)</source>
      <translation>Suivant (Q)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/gap_walk.py"/>
      <source>Next gap without incidents</source>
      <translation>Lacune sans incidents, suivante</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/colleague.py"/>
      <source>Next incident of a colleague’s file</source>
      <translation>Incident suivant du fichier d’un collègue</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>Next incident without a date</source>
      <translation>Incident sans date suivant</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Next linked incident</source>
      <translation>Incident lié suivant</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Next of the three times</source>
      <translation>Suivant des trois temps</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Next order of the lanes</source>
      <translation>Ordre suivant des couloirs</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>Next passage</source>
      <translation>Passage suivant</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Next quote in the text</source>
      <translation>Citation suivante dans le texte</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>Next reports without an incident</source>
      <translation>Articles suivants sans incident</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turns.py"/>
      <source>Next split, merger or new name</source>
      <translation>Scission, fusion ou nouveau nom suivants</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Next suggestion in the text (J)</source>
      <translation>Suggestion suivante dans le texte (J)</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Next tie of the actor</source>
      <translation>Lien suivant de l’acteur</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>No accusation by</source>
      <translation>Aucune accusation par</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>No actors match</source>
      <translation>Aucun acteur ne correspond</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/network/page.py"/>
      <source>No actors yet</source>
      <translation>Pas encore d’acteurs</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>No bytes are held, only the clean text</source>
      <translation>Aucun octet n’est détenu, seulement le texte nettoyé</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>No cases yet. The ones you open are listed here.</source>
      <translation>Pas encore d’affaires. Celles que vous ouvrez sont listées ici.</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>No colour</source>
      <translation>Aucune couleur</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>No column is the number of the row. Rows are known again by all their cells, so that a row edited in the file comes in as a new one.</source>
      <translation>Aucune colonne n’est le numéro de la ligne. Les lignes sont reconnues à toutes leurs cellules : une ligne modifiée dans le fichier arrive comme nouvelle.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>No comment from</source>
      <translation>Aucun commentaire de</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>No copies are kept</source>
      <translation>Aucune copie n’est gardée</translation>
    </message>
    <message>
      <location filename="desktop/map/among.py"/>
      <source>No date</source>
      <translation>Sans date</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>No date yet</source>
      <translation>Pas encore de date</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>No date: “{clean}”</source>
      <translation>Sans date : « {clean} »</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>No dated incidents yet</source>
      <translation>Pas encore d’incidents datés</translation>
    </message>
    <message>
      <location filename="db/keeping/backups.py"/>
      <source>No earlier copy of “{name}” could be kept ({error}). The case itself is saved.</source>
      <translation>Aucune copie antérieure de « {name} » n’a pu être gardée ({error}). L’affaire elle-même est enregistrée.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>No explanation yet. Write the first one below, then at least one that rivals it.</source>
      <translation>Pas encore d’explication. Écrivez la première ci-dessous, puis au moins une concurrente.</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>No fault was reported on this computer.</source>
      <translation>Aucune panne n’a été signalée sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>No file was chosen yet. Keep it where nobody else reads.</source>
      <translation>Aucun fichier n’est encore choisi. Gardez-le là où personne d’autre ne lit.</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>No filter</source>
      <translation>Aucun filtre</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>No incident for {size}, {span}.</source>
      <translation>Aucun incident pendant {size}, {span}.</translation>
    </message>
    <message>
      <location filename="desktop/window/printed_map.py"/>
      <source>No incident has a place on the map, so there is none to print.</source>
      <translation>Aucun incident n’a de lieu sur la carte : il n’y a rien à imprimer.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>No incident has a place yet</source>
      <translation>Aucun incident n’a encore de lieu</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>No incident is dated here. {more}</source>
      <translation>Aucun incident n’est daté ici. {more}</translation>
    </message>
    <message>
      <location filename="desktop/window/printed.py"/>
      <source>No incident lies in this time. Nothing was written.</source>
      <translation>Aucun incident ne se situe dans ce temps. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>No incidents match</source>
      <translation>Aucun incident ne correspond</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>No incidents yet</source>
      <translation>Pas encore d’incidents</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>No keys</source>
      <translation>Aucune</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>No lanes</source>
      <translation>Aucun couloir</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>No line names the columns, so that they are called by their letters.</source>
      <translation>Aucune ligne ne nomme les colonnes : elles sont appelées par leurs lettres.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/gap_walk.py"/>
      <source>No longer gap after this point among what is shown.</source>
      <translation>Pas de lacune plus longue après ce point dans ce qui est affiché.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/gap_walk.py"/>
      <source>No longer gap before this point among what is shown.</source>
      <translation>Pas de lacune plus longue avant ce point dans ce qui est affiché.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>No longer part of it</source>
      <translation>N’en fait plus partie</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>No marking</source>
      <comment>term</comment>
      <translation>Sans marquage</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>No marks</source>
      <translation>Aucun signe</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>No name is withheld.</source>
      <translation>Aucun nom n’est omis.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>No name, no field</source>
      <translation>Pas de nom, pas de champ</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>No notes yet</source>
      <translation>Pas encore de notes</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>No original bytes are held of this text; nothing was written.</source>
      <translation>Aucun octet d’origine de ce texte n’est détenu ; rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>No other incident has exactly this date.</source>
      <translation>Aucun autre incident n’a exactement cette date.</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>No portrait of {name}</source>
      <translation>Aucun portrait de {name}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>No preview could be made: nothing can be written to the folder for passing files ({strerror}).</source>
      <translation>Aucun aperçu n’a pu être fait : rien ne peut être écrit dans le répertoire des fichiers de passage ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>No quote</source>
      <translation>Sans citation</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>No quote: {no_quote_reason}</source>
      <translation>Sans citation : {no_quote_reason}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>No reasons were given.</source>
      <translation>Aucun motif n’a été donné.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>No row with these words.</source>
      <translation>Aucune ligne avec ces mots.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>No rows</source>
      <translation>Aucune ligne</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>No signature lies beside “{name}”. Ask for the file whose name ends in “{suffix}”; nothing was opened.</source>
      <translation>Aucune signature ne se trouve à côté de « {name} ». Demandez le fichier dont le nom finit par « {suffix} » ; rien n’a été ouvert.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>No single source changes it.</source>
      <translation>Aucune source ne le change à elle seule.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>No source behind it is known: it counts as an origin.</source>
      <translation>On ne lui connaît aucune source : elle compte comme origine.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>No source gives a date.</source>
      <translation>Aucune source ne donne de date.</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>No sources match</source>
      <translation>Aucune source ne correspond</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>No sources yet</source>
      <translation>Pas encore de sources</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>No standing claim rests on it: nothing falls.</source>
      <translation>Aucune affirmation en vigueur n’en dépend : rien ne tombe.</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>No tags yet</source>
      <translation>Pas encore de mots-clés</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>No text</source>
      <translation>Aucun texte</translation>
    </message>
    <message>
      <location filename="desktop/reading/shelf.py"/>
      <source>No text has these words in its title, author or publisher.</source>
      <translation>Aucun texte n’a ces mots dans son titre, son auteur ou son éditeur.</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>No texts yet</source>
      <translation>Pas encore de textes</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>No two sources give different dates.</source>
      <translation>Aucune paire de sources ne donne des dates différentes.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>No two {records} to decide</source>
      <translation>Aucune paire à trancher : {records}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>No views saved yet</source>
      <translation>Pas encore de vues enregistrées</translation>
    </message>
    <message>
      <location filename="desktop/network/grounds.py"/>
      <source>No words are quoted for this relation.</source>
      <translation>Aucun mot n’est cité pour cette relation.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/zone_field.py"/>
      <source>No zone of this name is known. Try a large city of the same country.</source>
      <translation>Aucun fuseau de ce nom n’est connu. Essayez une grande ville du même pays.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Nobody gives a figure.</source>
      <translation>Personne ne donne de chiffre.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>Nobody has dated it yet</source>
      <translation>Personne ne l’a encore daté</translation>
    </message>
    <message>
      <location filename="desktop/actors/publisher_part.py"/>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>Nobody has rated how reliable it is.</source>
      <translation>Personne n’a coté sa fiabilité.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Nobody is on record yet. Add who claims, confirms or denies it.</source>
      <translation>Personne n’est encore cité. Ajoutez qui le revendique, le confirme ou le dément.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Nobody is on record.</source>
      <translation>Personne n’est cité.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures.py"/>
      <location filename="desktop/incidents/ledger.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>Nobody named</source>
      <translation>Personne de nommé</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Nom de guerre</source>
      <comment>term</comment>
      <translation>Nom de guerre</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Non-governmental organisation</source>
      <comment>term</comment>
      <translation>Organisation non gouvernementale</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Non-state violence</source>
      <comment>term</comment>
      <translation>Violence non étatique</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>None</source>
      <comment>motion</comment>
      <translation>Aucun</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>None</source>
      <comment>term</comment>
      <translation>Sans réserve</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>None besides</source>
      <translation>Aucun autre</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>None chosen yet</source>
      <translation>Aucun choisi pour l’instant</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>None of its {rows:,} rows can be used: see “To look at”.</source>
      <translation>Aucune de ses {rows:,} lignes n’est utilisable : voir « À regarder ».</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>None of these incidents has a date yet.</source>
      <translation>Aucun de ces incidents n’a encore de date.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>None of these incidents is on the map</source>
      <translation>Aucun de ces incidents n’est sur la carte</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>None ticked: in any role.</source>
      <translation>Rien de coché : dans tous les rôles.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Normal</source>
      <comment>term</comment>
      <translation>Normal</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not attributed by</source>
      <translation>Non attribué par</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not claimed by</source>
      <translation>Non revendiqué par</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not confirmed by</source>
      <translation>Non confirmé par</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Not counted to its end. The report after the import tells all.</source>
      <translation>Non compté jusqu’au bout. Le rapport d’importation dira tout.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not denied by</source>
      <translation>Non démenti par</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not disputed by</source>
      <translation>Non contesté par</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Not done, {time}: {sentence}</source>
      <translation>Non fait, {time} : {sentence}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Not encrypted: whoever has the file can read it</source>
      <translation>Non chiffré : quiconque a le fichier peut le lire</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Not fetched from elsewhere</source>
      <translation>Non récupéré d’ailleurs</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Not fetched from elsewhere: {what}.</source>
      <translation>Non récupéré d’ailleurs : {what}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Not graded</source>
      <translation>Non évalué</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Not graded yet</source>
      <translation>Pas encore évalué</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Not hedged</source>
      <comment>term</comment>
      <translation>Sans réserve</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_search.py"/>
      <source>Not here</source>
      <translation>Pas ici</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Not in the case yet: a new {kind}</source>
      <translation>Pas encore dans l’affaire : nouveau ({kind})</translation>
    </message>
    <message>
      <location filename="desktop/network/legend.py"/>
      <source>Not in this time</source>
      <translation>Pas dans ce temps</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/calendar_row.py"/>
      <source>Not known for these years</source>
      <translation>Inconnu pour ces années</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Not known who</source>
      <comment>term</comment>
      <translation>Qualité inconnue</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Not recorded</source>
      <translation>Non consigné</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Not retracted</source>
      <comment>term</comment>
      <translation>Non rétracté</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Not said</source>
      <translation>Non dit</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Not signed</source>
      <translation>Non signé</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Not stated</source>
      <comment>term</comment>
      <translation>Non indiqué</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>Not there when it was archived: {url}.</source>
      <translation>Absent lors de l’archivage : {url}.</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <source>Not this incident</source>
      <translation>Pas cet incident</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <location filename="desktop/widgets/when_field.py"/>
      <source>Not understood yet.</source>
      <translation>Pas encore compris.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/intake/sheet.py"/>
      <source>Not used</source>
      <translation>Non utilisé</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/notes/table.py"/>
      <location filename="desktop/reading/side_notes.py"/>
      <location filename="desktop/reading/word_bar.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Note in the margin</source>
      <translation>Note en marge</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Note or to-do</source>
      <translation>Note ou tâche</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Note: {text_}</source>
      <translation>Note : {text_}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Note: {text}</source>
      <translation>Note : {text}</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/notes/page.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Notes and to-dos</source>
      <translation>Notes et tâches</translation>
    </message>
    <message>
      <location filename="db/export/csv_tables.py"/>
      <source>Notes between colleagues, competing hypotheses, saved views and the change log stay in the case.</source>
      <translation>Les notes entre collègues, hypothèses concurrentes, vues enregistrées et le journal des modifications restent dans l’affaire.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Notes that are not private</source>
      <translation>Notes non privées</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Nothing</source>
      <translation>Rien</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Nothing but the title of the case.</source>
      <translation>Rien que le titre de l’affaire.</translation>
    </message>
    <message>
      <location filename="db/passing_files.py"/>
      <source>Nothing can be written to the folder for temporary files (“{folder}”: {reason}). Nothing was changed; make room there and try again.</source>
      <translation>Rien ne peut être écrit dans le répertoire des fichiers temporaires (« {folder} » : {reason}). Rien n’a été modifié ; faites-y de la place et réessayez.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Nothing changed</source>
      <translation>Rien n’a changé</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Nothing found</source>
      <translation>Rien trouvé</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Nothing found for “{typed}”.</source>
      <translation>Rien trouvé pour « {typed} ».</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Nothing goes to the network. Your cases, what you search and what you write stay in files on your own disk; the program asks nobody for updates and reports nothing.</source>
      <translation>Rien ne part sur le réseau. Vos affaires, vos recherches et vos textes restent dans des fichiers sur votre disque ; le programme ne demande de mise à jour à personne et ne signale rien.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Nothing goes to the network: the program has no part that could. It reports nothing, fetches nothing and looks for no news of itself. What it remembers outside of cases stands here.</source>
      <translation>Rien ne part sur le réseau : aucune partie du programme ne le pourrait. Il ne signale rien, ne récupère rien et ne cherche pas de nouvelles de lui-même. Ce qu’il retient hors des affaires figure ici.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Nothing has all of these words and filters. Take one away, or show everything.</source>
      <translation>Rien ne réunit tous ces mots et filtres. Retirez-en un, ou montrez tout.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Nothing in it is new.</source>
      <translation>Rien n’y est nouveau.</translation>
    </message>
    <message>
      <location filename="desktop/manual/view.py"/>
      <source>Nothing in the manual has all of these words.</source>
      <translation>Rien dans le manuel ne réunit tous ces mots.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Nothing in this time.</source>
      <translation>Rien dans ce temps.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Nothing is filled in yet.</source>
      <translation>Rien n’est encore rempli.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Nothing is lost meanwhile: both values are kept, and each decision can be undone.</source>
      <translation>Rien n’est perdu entre-temps : les deux valeurs sont gardées, et chaque décision peut être annulée.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Nothing is made of it yet: say what becomes of its columns.</source>
      <translation>Il n’en est encore rien fait : dites ce que deviennent ses colonnes.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Nothing is remembered</source>
      <translation>Rien n’est mémorisé</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Nothing is written in it.</source>
      <translation>Rien n’y est écrit.</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Nothing marked more strictly than</source>
      <translation>Rien de marqué plus strictement que</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Nothing new</source>
      <translation>Rien de nouveau</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Nothing new has come into it.</source>
      <translation>Rien de nouveau n’y est entré.</translation>
    </message>
    <message>
      <location filename="desktop/intake/rows.py"/>
      <source>Nothing new was in it.</source>
      <translation>Il ne contenait rien de nouveau.</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Nothing new was taken in</source>
      <translation>Rien de nouveau n’a été intégré</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>Nothing of the case was recovered.</source>
      <translation>Rien de l’affaire n’a été récupéré.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Nothing of this can be taken in. Files, folders, texts, parts of pages, pictures and addresses can be.</source>
      <translation>Rien de cela ne peut être importé. Fichiers, répertoires, textes, extraits de pages, images et adresses le peuvent.</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Nothing of yours came after this step.</source>
      <translation>Rien de vous n’est venu après cette étape.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>Nothing of “{name}” can be read. It was left as it is; look for a copy.</source>
      <translation>Rien de « {name} » n’est lisible. Le fichier a été laissé tel quel ; cherchez une copie.</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>Nothing of “{what}” was adopted: this case holds it already, or what is newer.</source>
      <translation>Rien de « {what} » n’a été adopté : cette affaire le détient déjà, ou plus récent.</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <location filename="desktop/timeline/page.py"/>
      <source>Nothing passes this filter</source>
      <translation>Rien ne passe ce filtre</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>Nothing says what the columns of “{name}” are; nothing was imported. Choose what each column becomes and try again.</source>
      <translation>Rien ne dit ce que sont les colonnes de « {name} » ; rien n’a été importé. Choisissez ce que devient chaque colonne et réessayez.</translation>
    </message>
    <message>
      <location filename="desktop/inspector.py"/>
      <source>Nothing selected</source>
      <translation>Rien de sélectionné</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>Nothing that was asked for may go, so there is nothing to share.</source>
      <translation>Rien de ce qui a été demandé ne peut sortir : il n’y a rien à remettre.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>Nothing that was asked for may go, so there is nothing to share. No file was written.</source>
      <translation>Rien de ce qui a été demandé ne peut sortir : il n’y a rien à remettre. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Nothing to decide</source>
      <translation>Rien à trancher</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Nothing to look at</source>
      <translation>Rien à regarder</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Nothing to print yet</source>
      <translation>Rien à imprimer pour l’instant</translation>
    </message>
    <message>
      <location filename="desktop/window/offers.py"/>
      <source>Nothing to redo</source>
      <translation>Rien à refaire</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Nothing to show</source>
      <translation>Rien à afficher</translation>
    </message>
    <message>
      <location filename="desktop/window/offers.py"/>
      <source>Nothing to undo</source>
      <translation>Rien à annuler</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Nothing waits to be decided.</source>
      <translation>Rien n’attend d’être tranché.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Nothing was chosen, and nothing was printed.</source>
      <translation>Rien n’a été choisi, rien n’a été imprimé.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <source>Nothing was chosen, and nothing was written.</source>
      <translation>Rien n’a été choisi, rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Nothing was done that holds these words.</source>
      <translation>Rien de fait ne contient ces mots.</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Nothing was done yet.</source>
      <translation>Rien n’a encore été fait.</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Nothing was found to take in</source>
      <translation>Rien trouvé à importer</translation>
    </message>
    <message>
      <location filename="desktop/intake/seeing.py"/>
      <source>Nothing was imported.</source>
      <translation>Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Nothing was taken in since this case was opened.</source>
      <translation>Rien n’a été intégré depuis l’ouverture de cette affaire.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Nothing would change.</source>
      <translation>Rien ne changerait.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>Nothing: a voice of its own</source>
      <translation>Rien : une voix propre</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>Nothing: no incident passes these choices.</source>
      <translation>Rien : aucun incident ne passe ces choix.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Nothing: print what is there</source>
      <translation>Rien : imprimer ce qui est là</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Nov</source>
      <translation>nov.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>November</source>
      <translation>novembre</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/reading/figure_fields.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Number</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Number or id of the row</source>
      <translation>Numéro ou identifiant de la ligne</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>Number {at} of {many} on its day.</source>
      <translation>Numéro {at} sur {many} de son jour.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Numbered weeks begin on Monday; week 1 has the first Thursday of the year.</source>
      <comment>rule of dates</comment>
      <translation>Les semaines numérotées commencent le lundi ; la semaine 1 contient le premier jeudi de l’année.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>OFAC sanctions list</source>
      <translation>Liste de sanctions de l’OFAC</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>OSCOLA 4 (law, United Kingdom)</source>
      <translation>OSCOLA 4 (droit, Royaume-Uni)</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Occurrence</source>
      <comment>term</comment>
      <translation>le fait</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Oct</source>
      <translation>oct.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>October</source>
      <translation>octobre</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Odia</source>
      <translation>Odia</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Of a new one; a known one keeps its own.</source>
      <translation>D’un nouveau ; un connu garde le sien.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Of no figure is it known when it was said.</source>
      <translation>D’aucun chiffre on ne sait quand il a été dit.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <location filename="desktop/reading/taking.py"/>
      <source>Of one that is created.</source>
      <translation>D’un élément créé.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>Of these actors</source>
      <translation>De ces acteurs</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <source>Of thousands that takes some seconds. Everything else can be used meanwhile.</source>
      <translation>Pour des milliers, cela prend quelques secondes. Tout le reste est utilisable entre-temps.</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <location filename="desktop/reading/incident_sheet.py"/>
      <source>Of what</source>
      <translation>De quoi</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Of which side</source>
      <translation>De quel camp</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>Of whom</source>
      <translation>De qui</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Of whom: {isolated}</source>
      <translation>De qui : {isolated}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Official figure</source>
      <comment>term</comment>
      <translation>Chiffre officiel</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>On the timeline</source>
      <translation>Sur la frise</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>On top of what the system asks for, up to 200 % in all. Paper keeps its own.</source>
      <translation>En plus de ce que demande le système, jusqu’à 200 % en tout. Le papier garde le sien.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>On what does it rest?</source>
      <translation>Sur quoi cela repose-t-il ?</translation>
    </message>
    <message>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>On {count:,} of {records:,}; left so, that stays</source>
      <translation>Sur {count:,} de {records:,} ; laissé ainsi, cela reste</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>One a line: Family, Given</source>
      <translation>Un par ligne : Nom, Prénom</translation>
    </message>
    <message>
      <location filename="db/export/__init__.py"/>
      <source>One file holds one table: only the incidents went out. Name a folder, or a file that ends in .zip, to get all tables.</source>
      <translation>Un fichier contient un tableau : seuls les incidents sont sortis. Indiquez un répertoire, ou un fichier finissant par .zip, pour avoir tous les tableaux.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>One file that any browser opens, also from a stick and without a network: the timeline to zoom, every card, the ledger, search. For an editor, a lawyer, the public.</source>
      <translation>Un seul fichier que tout navigateur ouvre, même d’une clé et sans réseau : la frise à zoomer, toutes les fiches, le registre, la recherche. Pour une rédaction, un avocat, le public.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>One goes back to the other</source>
      <translation>L’une remonte à l’autre</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>One goes back to the other …</source>
      <translation>L’une remonte à l’autre…</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>One is made whenever a case that you changed is closed, before large acts, and every half hour in between.</source>
      <translation>Une copie est faite chaque fois qu’une affaire modifiée est fermée, avant les grandes actions, et toutes les demi-heures entre-temps.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>One moment: what it will do is still being looked at.</source>
      <translation>Un instant : son effet est encore à l’étude.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>One more explanation</source>
      <translation>Une explication de plus</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>One named source</source>
      <comment>term</comment>
      <translation>Une source désignée</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>One of the dates listed.</source>
      <comment>rule of dates</comment>
      <translation>L’une des dates énumérées.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>One of the recipients is none that age knows ({error}).</source>
      <translation>L’un des destinataires n’est pas connu d’age ({error}).</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/deciding.py"/>
      <source>One of the two is no longer there. Nothing was changed.</source>
      <translation>L’un des deux n’est plus là. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="resources/dossier/actor/template.toml"/>
      <source>One or two pages for each actor: names in all scripts with the words that attest them, relations, activity over time, what it said and denied, and its incidents.</source>
      <comment>kind of dossier</comment>
      <translation>Une ou deux pages par acteur : noms dans toutes les écritures avec les mots qui les attestent, relations, activité dans le temps, ce qu’il a dit et démenti, et ses incidents.</translation>
    </message>
    <message>
      <location filename="resources/dossier/incident/template.toml"/>
      <source>One or two pages for each incident: facts, who says what, the figures on a ribbon, rival dates, the quoted words in their context, what they rest on, and links to others.</source>
      <comment>kind of dossier</comment>
      <translation>Une ou deux pages par incident : faits, qui dit quoi, les chiffres sur un ruban, les dates rivales, les mots cités dans leur contexte, ce sur quoi ils reposent et les liens avec d’autres.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>One origin only</source>
      <translation>Une seule origine</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>One point for each place of an incident: an incident with two places stands twice, with the same id.</source>
      <translation>Un point pour chaque lieu d’un incident : un incident à deux lieux figure deux fois, avec le même identifiant.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>One source only</source>
      <translation>Une seule source</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>One subject, one file. The title can be changed later.</source>
      <translation>Un sujet, un fichier. Le titre peut être changé plus tard.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>One table for each sort of thing, for spreadsheets, R and scripts. A folder, or one packed file.</source>
      <translation>Un tableau par sorte de chose, pour tableurs, R et scripts. Un répertoire, ou un fichier compressé.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>One thing</source>
      <translation>Une chose</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>One unknown date between the two.</source>
      <comment>rule of dates</comment>
      <translation>Une date inconnue entre les deux.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>One unknown day in the time up to publication.</source>
      <comment>rule of dates</comment>
      <translation>Un jour inconnu dans le temps précédant la publication.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>One-sided violence</source>
      <comment>term</comment>
      <translation>Violence unilatérale</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Only cited</source>
      <translation>Seulement citée</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Only cited: no text is kept</source>
      <translation>Seulement citée : aucun texte n’est gardé</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Only ever with the whole case.</source>
      <translation>Uniquement avec l’affaire entière.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>Only incidents</source>
      <translation>Seulement des incidents</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Only incidents that rest on one origin</source>
      <translation>Seulement les incidents reposant sur une seule origine</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Only incidents that rest on one source</source>
      <translation>Seulement les incidents reposant sur une seule source</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Only incidents with a dispute</source>
      <translation>Seulement les incidents contestés</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>Only its address is kept: nothing is ever fetched. Save the page in your browser and drop the file here; it becomes the text of this card.</source>
      <translation>Seule son adresse est gardée : rien n’est jamais récupéré. Enregistrez la page dans votre navigateur et déposez le fichier ici ; il devient le texte de cette fiche.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Only its title</source>
      <translation>Seulement son titre</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Only one {title}</source>
      <translation>Un seul : {title}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_filters.py"/>
      <source>Only the incidents of this lane</source>
      <translation>Seulement les incidents de ce couloir</translation>
    </message>
    <message>
      <location filename="db/export/bibtex.py"/>
      <location filename="db/export/ris.py"/>
      <source>Only the sources go out: no incidents, actors, claims or texts.</source>
      <translation>Seules les sources sortent : ni incidents, ni acteurs, ni affirmations, ni textes.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Only the span in &amp;view</source>
      <translation>Seulement la durée &amp;affichée</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Only those around it</source>
      <translation>Seulement ceux autour</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <source>Only what the timeline shows</source>
      <translation>Seulement ce que montre la frise</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Only your key opens it: the one whose public half you gave to the sender.</source>
      <translation>Seule votre clé l’ouvre : celle dont vous avez donné la moitié publique à l’expéditeur.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Open</source>
      <comment>term</comment>
      <translation>Ouvert</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Open a copy as a new file</source>
      <translation>Ouvrir une copie comme nouveau fichier</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Open a to-do again</source>
      <translation>Rouvrir une tâche</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Open as a new file…</source>
      <translation>Ouvrir comme nouveau fichier…</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Open card	Enter</source>
      <translation>Ouvrir la fiche	Enter</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Open case</source>
      <translation>Ouvrir une affaire</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/welcome.py"/>
      <source>Open case…</source>
      <translation>Ouvrir une affaire…</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Open in the reading room</source>
      <translation>Ouvrir dans la salle de lecture</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Open it for reading only</source>
      <translation>L’ouvrir en lecture seule</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>Open its card</source>
      <translation>Ouvrir sa fiche</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Open or close the group</source>
      <translation>Ouvrir ou fermer le groupe</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Open that source</source>
      <translation>Ouvrir cette source</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>Open the card of the lane</source>
      <translation>Ouvrir la fiche du couloir</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Open the folder</source>
      <translation>Ouvrir le répertoire</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Open the new file</source>
      <translation>Ouvrir le nouveau fichier</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Open wide</source>
      <translation>Ouvrir en grand</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Open {stem}, {changed}</source>
      <translation>Ouvrir {stem}, {changed}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <location filename="desktop/session.py"/>
      <location filename="desktop/window/windows.py"/>
      <source>Open “{name}”</source>
      <translation>Ouvrir « {name} »</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>OpenDocument text, to edit</source>
      <translation>Texte OpenDocument, modifiable</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picture.py"/>
      <source>Opening the picture…</source>
      <translation>Ouverture de l’image…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Opening “{name}”</source>
      <translation>Ouverture de « {name} »</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Opens the shared words</source>
      <translation>Ouvre les mots communs</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Opposes</source>
      <comment>term</comment>
      <translation>S’oppose</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Or as described</source>
      <translation>Ou selon la description</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Or drop a case, an article or a folder anywhere on this window.</source>
      <translation>Ou déposez une affaire, un article ou un répertoire n’importe où sur cette fenêtre.</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Or follow a first case in six steps</source>
      <translation>Ou suivez une première affaire en six étapes</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Order of the lanes</source>
      <translation>Ordre des couloirs</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <source>Order of the lanes: {dict}</source>
      <translation>Ordre des couloirs : {dict}</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Orientation</source>
      <translation>Orientation</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/reading/text_bar.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Original</source>
      <comment>term</comment>
      <translation>Original</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>Original bytes are not those that were stored.</source>
      <translation>Les octets d’origine ne sont pas ceux qui avaient été conservés.</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Original bytes of the text …</source>
      <translation>Octets d’origine du texte…</translation>
    </message>
    <message>
      <location filename="db/export/csv_tables.py"/>
      <source>Original files (the pages, PDFs and pictures as they were captured) stay in the case; their SHA-256 goes out.</source>
      <translation>Les fichiers d’origine (pages, PDF et images tels que capturés) restent dans l’affaire ; leur SHA-256 sort.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Original files of articles</source>
      <translation>Fichiers d’origine des articles</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Original saved as {name}, {count:,} bytes</source>
      <translation>Original enregistré sous {name}, {count:,} octets</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>Origins</source>
      <translation>Origines</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Other</source>
      <comment>term</comment>
      <translation>Autre</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/colours.py"/>
      <source>Other kinds</source>
      <translation>Autres natures</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Other spellings and nicknames</source>
      <translation>Autres graphies et surnoms</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Other words of the text</source>
      <translation>Autres mots du texte</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Others</source>
      <translation>Autres</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Our &amp;judgement</source>
      <translation>Notre &amp;jugement</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Our assessment</source>
      <translation>Notre évaluation</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Our confidence in that</source>
      <translation>Notre confiance à cet égard</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Our grading</source>
      <translation>Notre évaluation</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Our work</source>
      <translation>Notre travail</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Outlet</source>
      <translation>Média</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Outlets</source>
      <translation>Médias</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/overview.py"/>
      <source>Overview of the whole case</source>
      <translation>Vue d’ensemble de l’affaire</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Own name</source>
      <comment>term</comment>
      <translation>Nom propre à l’acteur</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>Own names first, then those given by others, acronyms and the rest.</source>
      <translation>Les noms propres à l’acteur d’abord, puis ceux donnés par d’autres, les sigles et le reste.</translation>
    </message>
    <message>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>PDF made on {day}-{day2}-{day3}</source>
      <translation>PDF fait le {day}-{day2}-{day3}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>PDF, for archives and reading aloud</source>
      <translation>PDF, pour l’archivage et la lecture à voix haute</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>PDF, for printing</source>
      <translation>PDF, pour l’impression</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>PDF, for printing and for archives</source>
      <translation>PDF, pour l’impression et l’archivage</translation>
    </message>
    <message>
      <location filename="desktop/dossier/panel.py"/>
      <source>PDF/A-2a and PDF/UA-1. </source>
      <translation>PDF/A-2a et PDF/UA-1. </translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>PNG, a picture</source>
      <translation>PNG, une image</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Page width</source>
      <translation>Largeur de page</translation>
    </message>
    <message>
      <location filename="desktop/dossier/paper.py"/>
      <source>Page {last:,} of {count:,}</source>
      <translation>Page {last:,} sur {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>Page {number:,} of {how_many:,}</source>
      <translation>Page {number:,} sur {how_many:,}</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>Page {read:,} of {called} {why}; the text ends before it. {whole}.</source>
      <translation>Page {read:,} de {called} {why} ; le texte s’arrête avant. {whole}.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>Pages are destroyed that may have held {or_}</source>
      <translation>Des pages sont détruites, qui ont pu contenir {or_}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Pages as wide as the view</source>
      <translation>Pages à la largeur de la vue</translation>
    </message>
    <message>
      <location filename="desktop/dossier/paper.py"/>
      <source>Pages of the dossier</source>
      <translation>Pages du dossier</translation>
    </message>
    <message>
      <location filename="desktop/dossier/paper.py"/>
      <source>Pages {page:,}–{last:,} of {count:,}</source>
      <translation>Pages {page:,}–{last:,} sur {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Pairs come here by shared names, addresses, texts, days and places. What was decided does not come back; nothing is joined by itself.</source>
      <translation>Des paires arrivent ici par des noms, adresses, textes, jours et lieux communs. Ce qui a été tranché ne revient pas ; rien n’est réuni de soi-même.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Pairs that may be the same</source>
      <translation>Paires peut-être identiques</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Pamphlet</source>
      <comment>term</comment>
      <translation>Brochure</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <location filename="db/export/formats.py"/>
      <source>Parquet tables</source>
      <translation>Tableaux Parquet</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="db/exchange/tables/comparing_fields.py"/>
      <source>Part of</source>
      <translation>Fait partie de</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Part of another</source>
      <translation>Partie d’un autre</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/incidents/card.py"/>
      <source>Part of another incident</source>
      <translation>Partie d’un autre incident</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Part of the incident</source>
      <translation>Partie de l’incident</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Participant</source>
      <comment>term</comment>
      <translation>Participant</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Party</source>
      <comment>term</comment>
      <translation>Parti</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>Passage {place:,} of {count:,}: </source>
      <translation>Passage {place:,} sur {count:,} : </translation>
    </message>
    <message>
      <location filename="db/reading/carrying.py"/>
      <source>Passages put back in a new version.</source>
      <translation>Passages remis dans une nouvelle version.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Passphrase</source>
      <translation>Phrase secrète</translation>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>Paste</source>
      <translation>Coller</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Paste an article</source>
      <translation>Coller un article</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Paste an article…</source>
      <translation>Coller un article…</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Paste the words from the text</source>
      <translation>Collez les mots du texte</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Paste the words, or choose “No quote” and say why.</source>
      <translation>Collez les mots, ou choisissez « Sans citation » et dites pourquoi.</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Paste what was copied</source>
      <translation>Coller ce qui a été copié</translation>
    </message>
    <message>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted page.html</source>
      <translation>Page collée.html</translation>
    </message>
    <message>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted picture.png</source>
      <translation>Image collée.png</translation>
    </message>
    <message>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted picture.{suffix}</source>
      <translation>Image collée.{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted table.tsv</source>
      <translation>Tableau collé.tsv</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted text.txt</source>
      <translation>Texte collé.txt</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>Pasted: it may be a part of a page.</source>
      <translation>Collé : ce n’est peut-être qu’une partie de page.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Patent</source>
      <comment>term</comment>
      <translation>Brevet</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Pejorative</source>
      <comment>term</comment>
      <translation>Péjoratif</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>People</source>
      <comment>term</comment>
      <translation>Personnes</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Performance</source>
      <comment>term</comment>
      <translation>Représentation</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Perhaps entered twice; nothing is united</source>
      <translation>Peut-être saisi deux fois ; rien n’est réuni</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Perpetrators</source>
      <comment>term</comment>
      <translation>Auteurs</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Person</source>
      <comment>term</comment>
      <translation>Personne</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Personal communication</source>
      <comment>term</comment>
      <translation>Communication personnelle</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picture.py"/>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp)</source>
      <translation>Images (*.jpg *.jpeg *.png *.gif *.webp *.bmp)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Pictures without what they say of their making</source>
      <translation>Images sans ce qu’elles disent de leur prise de vue</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Pin or unpin its place</source>
      <translation>Épingler ou libérer sa place</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Pin “{actor}”</source>
      <translation>Épingler « {actor} »</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="desktop/incidents/page.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/map/going.py"/>
      <location filename="desktop/reading/kinds.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Place</source>
      <comment>term</comment>
      <translation>le lieu</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Place in the archive</source>
      <translation>Place dans l’archive</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Place line: {place}.</source>
      <translation>Mention de lieu : {place}.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Place of publication</source>
      <translation>Lieu de publication</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Place, camera and time are taken out of attachments; originals that are pictures stay.</source>
      <translation>Lieu, appareil et heure sont retirés des pièces jointes ; les originaux qui sont des images restent.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Place, zone or offset</source>
      <translation>Lieu, fuseau ou décalage</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/reading/kinds.py"/>
      <location filename="desktop/searching.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Places</source>
      <translation>Lieux</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>Places given</source>
      <translation>Lieux donnés</translation>
    </message>
    <message>
      <location filename="db/export/stix.py"/>
      <source>Places without a position and without a country cannot be told in STIX and stand in the description of the incident.</source>
      <translation>Les lieux sans position ni pays ne peuvent être dits en STIX et figurent dans la description de l’incident.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/composing.py"/>
      <source>Placing titles</source>
      <translation>Placement des titres</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Portrait</source>
      <translation>Portrait</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Portrait of {name}</source>
      <translation>Portrait de {name}</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Position by the camera: {text_}{height}.</source>
      <translation>Position selon l’appareil : {text_}{height}.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Possible</source>
      <comment>term</comment>
      <translation>Possible</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Possibly</source>
      <translation>Peut-être</translation>
    </message>
    <message>
      <location filename="desktop/network/legend.py"/>
      <source>Possibly in this time</source>
      <translation>Peut-être dans ce temps</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Possibly: some of its possible dates lie there. Surely: it was then, whatever the truth inside its dates is.</source>
      <translation>Peut-être : certaines de ses dates possibles s’y trouvent. Sûrement : c’était alors, quelle que soit la vérité à l’intérieur de ses dates.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Possibly: the range of what is given reaches into these limits. Surely: all of it lies within them.</source>
      <translation>Peut-être : l’étendue de ce qui est donné atteint ces limites. Sûrement : elle y tient tout entière.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Preferred</source>
      <translation>Préféré</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Preferred</source>
      <comment>term</comment>
      <translation>Préféré</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Press Ctrl+1 for the timeline, where a disputed incident shows that it is one. Select it, and who says what stands on its card.</source>
      <translation>Appuyez sur Ctrl+1 pour la frise, où un incident contesté se montre comme tel. Sélectionnez-le : sa fiche dit qui affirme quoi.</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Press Ctrl+P to see the dossier, where each statement is cited to the words it rests on. Export it as a PDF, or send it to a printer.</source>
      <translation>Appuyez sur Ctrl+P pour voir le dossier, où chaque énoncé est référencé aux mots sur lesquels il repose. Exportez-le en PDF, ou envoyez-le à une imprimante.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/chips.py"/>
      <source>Press Delete to remove</source>
      <translation>Appuyez sur Suppr pour retirer</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Press new keys</source>
      <translation>Nouvelles touches</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/key_field.py"/>
      <source>Press the new keys. Escape leaves them as they are.</source>
      <translation>Appuyez sur les nouvelles touches. Échap les laisse telles quelles.</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Press to put it back</source>
      <translation>Appuyez pour le remettre</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>Press to take it along, or to leave it out.</source>
      <translation>Appuyez pour le prendre, ou pour le laisser.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Preview as the recipient</source>
      <translation>Aperçu comme destinataire</translation>
    </message>
    <message>
      <location filename="desktop/window/preview.py"/>
      <source>Preview of a share</source>
      <translation>Aperçu d’un extrait</translation>
    </message>
    <message>
      <location filename="desktop/window/preview.py"/>
      <source>Preview: {title} – Casebinder</source>
      <translation>Aperçu : {title} – Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Previous quote in the text</source>
      <translation>Citation précédente dans le texte</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Previous suggestion in the text (K)</source>
      <translation>Suggestion précédente dans le texte (K)</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Previous tie of the actor</source>
      <translation>Lien précédent de l’acteur</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Print on one page…</source>
      <translation>Imprimer une page…</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/map/printing.py"/>
      <source>Print or export the map</source>
      <translation>Imprimer ou exporter la carte</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>Print or export the network</source>
      <translation>Imprimer ou exporter le réseau</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <location filename="desktop/network/printing.py"/>
      <source>Print or export the network…</source>
      <translation>Imprimer ou exporter le réseau…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Print or export the timeline</source>
      <translation>Imprimer ou exporter la frise</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/offering.py"/>
      <source>Print or export the timeline…</source>
      <translation>Imprimer ou exporter la frise…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Print private records, too</source>
      <translation>Imprimer aussi les éléments privés</translation>
    </message>
    <message>
      <location filename="desktop/dossier/printing.py"/>
      <location filename="desktop/guide/steps.py"/>
      <source>Print the dossier</source>
      <translation>Imprimer le dossier</translation>
    </message>
    <message>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>Print the keyboard shortcuts</source>
      <translation>Imprimer les raccourcis clavier</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Print the quoted words</source>
      <translation>Imprimer les mots cités</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Print the timeline</source>
      <translation>Imprimer la frise</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>Printed on the first page of a dossier.</source>
      <translation>Imprimé sur la première page d’un dossier.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/panel.py"/>
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Privacy</source>
      <translation>Confidentialité</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Private</source>
      <translation>Privé</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>Private records too</source>
      <translation>Aussi les éléments privés</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Private rows, the log of changes and what was deleted never go. Attachments that are cleaned say nothing of their making; of texts without a licence only quotes go where it says so.</source>
      <translation>Les lignes privées, le journal des modifications et ce qui a été supprimé ne sortent jamais. Les pièces jointes nettoyées ne disent rien de leur fabrication ; des textes sans licence, seules les citations sortent là où c’est indiqué.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Probable</source>
      <comment>term</comment>
      <translation>Probable</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Proposed</source>
      <translation>Proposé</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Protest</source>
      <comment>term</comment>
      <translation>Manifestation</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Provenance</source>
      <translation>Provenance</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Province</source>
      <comment>term</comment>
      <translation>Province</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Province or country, for a place the case does not know yet.</source>
      <translation>Province ou pays, pour un lieu que l’affaire ne connaît pas encore.</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Provinces</source>
      <translation>Provinces</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Public keys (*.pub);;All files (*)</source>
      <translation>Clés publiques (*.pub);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Publication</source>
      <comment>term</comment>
      <translation>Publication</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/reading/text_bar.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/page.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Published</source>
      <translation>Publié</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Published by</source>
      <translation>Publié par</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Published in</source>
      <translation>Publié dans</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Published on</source>
      <translation>Publié le</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Published {shown}</source>
      <translation>Publication : {shown}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="desktop/sources/list_edits.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Publisher</source>
      <translation>Éditeur</translation>
    </message>
    <message>
      <location filename="desktop/reading/shelf.py"/>
      <source>Publisher and date not known</source>
      <translation>Éditeur et date inconnus</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Put all {count:,} back as they were before</source>
      <translation>Remettre les {count:,} comme avant</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Put back</source>
      <translation>Remettre</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Put back removed passages</source>
      <translation>Remettre des passages retirés</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Put back what was removed</source>
      <translation>Remettre ce qui a été retiré</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Put back what was removed …</source>
      <translation>Remettre ce qui a été retiré…</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Put back {what}</source>
      <translation>Remettre {what}</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Put back “{isolated}”</source>
      <translation>Remettre « {isolated} »</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Put back …</source>
      <translation>Remettre…</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Put both back as they were before</source>
      <translation>Remettre les deux comme avant</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Put in</source>
      <translation>Insérer</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/incidents/card.py"/>
      <source>Put into a series</source>
      <translation>Mettre dans une série</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Put it away</source>
      <translation>Le ranger</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>Put off until later.</source>
      <translation>Remis à plus tard.</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Put the cursor into the sentence that tells what happened, press S to select it and I to make it an incident. Its date is read from the words, which stay its proof.</source>
      <translation>Placez le curseur dans la phrase qui dit ce qui s’est passé, appuyez sur S pour la sélectionner et sur I pour en faire un incident. Sa date est lue dans ces mots, qui restent sa preuve.</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Put the incident at hand away (X)</source>
      <translation>Ranger l’incident en main (X)</translation>
    </message>
    <message>
      <location filename="desktop/map/among.py"/>
      <source>Put the list away</source>
      <translation>Ranger la liste</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Put the tray away</source>
      <translation>Ranger la corbeille</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Put them here</source>
      <translation>Les placer ici</translation>
    </message>
    <message>
      <location filename="desktop/beside.py"/>
      <source>Put this card away</source>
      <translation>Ranger cette fiche</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <source>Put “{name}” on the map</source>
      <translation>Placer « {name} » sur la carte</translation>
    </message>
    <message>
      <location filename="db/export/__init__.py"/>
      <source>Putting it in its place</source>
      <translation>Mise en place</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Putting something back is an act like any other: it can be undone.</source>
      <translation>Remettre quelque chose est une action comme une autre : elle peut être annulée.</translation>
    </message>
    <message>
      <location filename="desktop/screen.py"/>
      <source>Qt cannot start: the system library {library} is missing. On Debian or Ubuntu, “sudo apt-get install {debian}” brings what is needed.</source>
      <translation>Qt ne peut démarrer : la bibliothèque système {library} manque. Sous Debian ou Ubuntu, « sudo apt-get install {debian} » installe ce qu’il faut.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Quarters and halves are counted from January.</source>
      <comment>rule of dates</comment>
      <translation>Trimestres et semestres se comptent à partir de janvier.</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Quote</source>
      <translation>Citation</translation>
    </message>
    <message>
      <location filename="desktop/reading/margin.py"/>
      <source>Quote without claim</source>
      <translation>Citation sans affirmation</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Quoted words</source>
      <translation>Mots cités</translation>
    </message>
    <message>
      <location filename="desktop/reading/margin.py"/>
      <source>Quoted, no claim rests on it</source>
      <translation>Cité, aucune affirmation n’en dépend</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Quotes the mention</source>
      <translation>Cite la mention</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>R&amp;ests on one origin</source>
      <translation>&amp;Repose sur une seule origine</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>RIS references</source>
      <translation>Références RIS</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Range of all figures given</source>
      <comment>term</comment>
      <translation>Fourchette de tous les chiffres donnés</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Rate source</source>
      <translation>Coter la source</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Rate the outlet</source>
      <translation>Coter le média</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Rate this source by itself</source>
      <translation>Coter cette source à part</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Read as one with {isolated}</source>
      <translation>Lu comme un seul avec {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Read in the source</source>
      <translation>Lire dans la source</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>Read only</source>
      <translation>Lecture seule</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Read side by side</source>
      <translation>Lire côte à côte</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Read the text</source>
      <translation>Lire le texte</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Read the text of the selected source</source>
      <translation>Lire le texte de la source choisie</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Read the text to see each in its place and put it back.</source>
      <translation>Lisez le texte pour voir chacun à sa place et le remettre.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Read the version of {day}</source>
      <translation>Lire la version du {day}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Reading</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Reading and writing</source>
      <translation>Lecture et écriture</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Reading the case</source>
      <translation>Lecture de l’affaire</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Reading the head of the log…</source>
      <translation>Lecture de la tête du journal…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Reading the pages</source>
      <translation>Lecture des pages</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/composing.py"/>
      <source>Reading titles</source>
      <translation>Lecture des titres</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>Reading “{name}” took longer than its size allows, so it was stopped. Nothing was changed.</source>
      <translation>La lecture de « {name} » a duré plus que sa taille ne le permet et a été arrêtée. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Reading…</source>
      <translation>Lecture…</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/duplicates/verdicts.py"/>
      <location filename="desktop/sources/retraction.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Reasons</source>
      <translation>Motifs</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Receipt</source>
      <translation>Reçu</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <location filename="desktop/window/desk.py"/>
      <source>Recent cases</source>
      <translation>Affaires récentes</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Recipient</source>
      <translation>Destinataire</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>Record</source>
      <translation>Notice</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_list.py"/>
      <source>Records of the colleague’s file</source>
      <translation>Éléments du fichier du collègue</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Recover what can be read</source>
      <translation>Récupérer ce qui est lisible</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Recovered into “{name}”</source>
      <translation>Récupéré dans « {name} »</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>Recovered: {names}.</source>
      <translation>Récupéré : {names}.</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/intake/together.py"/>
      <location filename="desktop/session.py"/>
      <source>Redo</source>
      <translation>Refaire</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>References</source>
      <translation>Références</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Region</source>
      <comment>term</comment>
      <translation>Région</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Regulation</source>
      <comment>term</comment>
      <translation>Règlement</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Relate to another actor…</source>
      <translation>Relier à un autre acteur…</translation>
    </message>
    <message>
      <location filename="desktop/network/legend.py"/>
      <source>Relation, {certainty}</source>
      <translation>Relation : {certainty}</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <location filename="desktop/network/panel.py"/>
      <source>Relations</source>
      <translation>Relations</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Relative to</source>
      <translation>Par rapport à</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Reliability</source>
      <translation>Fiabilité</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Reliability of the source</source>
      <translation>Fiabilité de la source</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Reliability, against its outlet’s</source>
      <translation>Fiabilité, contre celle de son média</translation>
    </message>
    <message>
      <location filename="db/export/bibtex.py"/>
      <location filename="db/export/ris.py"/>
      <source>Reliability, licence, retraction and SHA-256 have no field and stay in the case.</source>
      <translation>Fiabilité, licence, rétractation et SHA-256 n’ont pas de champ et restent dans l’affaire.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Remove a link</source>
      <translation>Retirer un lien</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Remove a link of the selected incident…</source>
      <translation>Retirer un lien de l’incident choisi…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Remove actor from incident</source>
      <translation>Retirer l’acteur de l’incident</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Remove date</source>
      <translation>Retirer la date</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Remove decision</source>
      <translation>Retirer la décision</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Remove explanation</source>
      <translation>Retirer l’explication</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Remove link</source>
      <translation>Retirer le lien</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Remove link of the chain</source>
      <translation>Retirer un maillon de la chaîne</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Remove name</source>
      <translation>Retirer le nom</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Remove place from incident</source>
      <translation>Retirer le lieu de l’incident</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Remove portrait</source>
      <translation>Retirer le portrait</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>Remove quote</source>
      <translation>Retirer la citation</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Remove relation</source>
      <translation>Retirer la relation</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Remove the explanation of this column</source>
      <translation>Retirer l’explication de cette colonne</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Remove this quote</source>
      <translation>Retirer cette citation</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Removed ({count})</source>
      <translation>Retirés ({count})</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <location filename="desktop/incidents/competing.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/timeline/asking/views.py"/>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Rename a bookmark</source>
      <translation>Renommer un signet</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_edits.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <source>Rename actor</source>
      <translation>Renommer l’acteur</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Rename explanation</source>
      <translation>Renommer l’explication</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Rename incident</source>
      <translation>Renommer l’incident</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Rename source</source>
      <translation>Renommer la source</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Rename the actor</source>
      <translation>Renommer l’acteur</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Rename the bookmark</source>
      <translation>Renommer le signet</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Rename the explanation</source>
      <translation>Renommer l’explication</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Rename the incident</source>
      <translation>Renommer l’incident</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Rename the view</source>
      <translation>Renommer la vue</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Rename view “{name}”</source>
      <translation>Renommer la vue « {name} »</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>Repeated. </source>
      <translation>Répété. </translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>Repeats what another said: no voice of its own.</source>
      <translation>Répète ce qu’un autre a dit : pas de voix propre.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Replaced in titles, texts, quotes, notes and tags, in every spelling listed.</source>
      <translation>Remplacé dans titres, textes, citations, notes et mots-clés, dans chaque graphie listée.</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Report</source>
      <comment>term</comment>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>Report of the commission</source>
      <translation>Rapport de la commission</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Reported</source>
      <comment>term</comment>
      <translation>Rapporté</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/comparing_fields.py"/>
      <source>Reported as a summary</source>
      <translation>Rapporté en résumé</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Reported by</source>
      <translation>Rapporté par</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Reported not to be so by</source>
      <translation>Rapporté comme inexact par</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Reportedly</source>
      <comment>term</comment>
      <translation>Selon certaines sources</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>Reports</source>
      <translation>Articles</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Reports of faults</source>
      <translation>Rapports de pannes</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Reports of faults…</source>
      <translation>Rapports de pannes…</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Resembling names {near:,}</source>
      <translation>Noms ressemblants {near:,}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Responder</source>
      <comment>term</comment>
      <translation>Intervenant</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Responsibility</source>
      <comment>term</comment>
      <translation>la responsabilité</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Rests o&amp;n one source</source>
      <translation>Repose sur u&amp;ne seule source</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Retracted</source>
      <comment>term</comment>
      <translation>Rétracté</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Retracted by</source>
      <translation>Rétracté par</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Retraction</source>
      <translation>Rétractation</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Review</source>
      <comment>term</comment>
      <translation>Compte rendu</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Rights: {rights}.</source>
      <translation>Droits : {rights}.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Rocket fire</source>
      <comment>term</comment>
      <translation>Tir de roquettes</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Rockets at Termez</source>
      <translation>Roquettes sur Termez</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>Rockets at the border</source>
      <translation>Roquettes à la frontière</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <location filename="desktop/preferences/cases.py"/>
      <source>Room for the copies of all cases</source>
      <translation>Place pour les copies de toutes les affaires</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Rose</source>
      <translation>Rose</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Roughly even chance</source>
      <comment>term</comment>
      <translation>Une chance sur deux</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Route</source>
      <comment>term</comment>
      <translation>Trajet</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>Row numbers</source>
      <translation>Numéros de ligne</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Row of the data set</source>
      <translation>Ligne du jeu de données</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Row {row:,}: </source>
      <translation>Ligne {row:,} : </translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Row {row_number:,} · {native_id}</source>
      <translation>Ligne {row_number:,} · {native_id}</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Rows</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>Rows in the new file</source>
      <translation>Lignes du nouveau fichier</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>Rows of closed datasets and texts under copyright. For your own use only.</source>
      <translation>Lignes de jeux de données fermés et textes sous droit d’auteur. Pour votre seul usage.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>Rows that changed or are gone</source>
      <translation>Lignes modifiées ou disparues</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Rows that were refused or are doubtful, by topic</source>
      <translation>Lignes refusées ou douteuses, par sujet</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Rule: {sentence}</source>
      <translation>Règle : {sentence}</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>STIX 2.1 bundle, armed groups as threat actors</source>
      <translation>Lot STIX 2.1, groupes armés comme acteurs de menace</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>STIX 2.1, threat actors</source>
      <translation>STIX 2.1, acteurs de menace</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>SVG, for drawing programs</source>
      <translation>SVG, pour les logiciels de dessin</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_columns.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Said</source>
      <translation>Dit</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>Said as</source>
      <translation>Dit comme</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Said on</source>
      <translation>Dit le</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Same</source>
      <translation>Identiques</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Same</source>
      <comment>term</comment>
      <translation>Identique</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Same (S)</source>
      <translation>Identiques (S)</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Same as another actor?</source>
      <translation>Identique à un autre acteur ?</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <location filename="desktop/details.py"/>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/incidents/count_rule.py"/>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/incidents/repetition_form.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/sources/retraction.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/tags/sheets.py"/>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save &amp;over</source>
      <translation>&amp;Remplacer</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/session.py"/>
      <source>Save a copy</source>
      <translation>Enregistrer une copie</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Save a copy…</source>
      <translation>Enregistrer une copie…</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Save as CSV…</source>
      <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Save as volumes</source>
      <translation>Enregistrer en volumes</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source>Save as volumes…</source>
      <translation>Enregistrer en volumes…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save over the chosen view</source>
      <translation>Remplacer la vue choisie</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save over view “{name}”</source>
      <translation>Remplacer la vue « {name} »</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Save the mapping</source>
      <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Save the receipt</source>
      <translation>Enregistrer le reçu</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Save the receipt…</source>
      <translation>Enregistrer le reçu…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Save the report</source>
      <translation>Enregistrer le rapport</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>Save the report…</source>
      <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Save this mapping to a file…</source>
      <translation>Enregistrer cette correspondance dans un fichier…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save this view</source>
      <translation>Enregistrer cette vue</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save this view…</source>
      <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save view</source>
      <translation>Enregistrer la vue</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save view “{name}”</source>
      <translation>Enregistrer la vue « {name} »</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>Saved as {file}</source>
      <translation>Enregistré sous {file}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Saved as {first} to {last}</source>
      <translation>Enregistré de {first} à {last}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/timeline/printing/printing.py"/>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>Saved as {name}</source>
      <translation>Enregistré sous {name}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Saved as “{name}”</source>
      <translation>Enregistré sous « {name} »</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>Saved as “{name}”.</source>
      <translation>Enregistré sous « {name} ».</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Saved over “{name}”</source>
      <translation>« {name} » remplacé</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Saved the view “{name}”</source>
      <translation>Vue « {name} » enregistrée</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Saved views</source>
      <translation>Vues enregistrées</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Saved views and bookmarks</source>
      <translation>Vues enregistrées et signets</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Saved views, bookmarks</source>
      <translation>Vues enregistrées, signets</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Saved views…</source>
      <translation>Vues enregistrées…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Saved {pages:,} pages in {how_many}, from {first} on</source>
      <translation>{pages:,} pages enregistrées en {how_many}, à partir de {first}</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>Saved {time}</source>
      <translation>Enregistré {time}</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>Saving …</source>
      <translation>Enregistrement…</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>Say by how much, with a whole number up to 9,999. Nothing was changed.</source>
      <translation>Dites de combien, par un nombre entier jusqu’à 9 999. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Say first whether the day or the month comes first in its dates.</source>
      <translation>Dites d’abord si le jour ou le mois vient en premier dans ses dates.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Say that sources are one origin</source>
      <translation>Dire que des sources sont une seule origine</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Say until when it lasted, or cancel.</source>
      <translation>Dites jusqu’à quand cela a duré, ou annulez.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Say what becomes of at least one column: choose it in the head of the column.</source>
      <translation>Dites ce que devient au moins une colonne : choisissez-le dans son en-tête.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Say what is to be changed.</source>
      <translation>Dites ce qui doit être modifié.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>Say what it repeats</source>
      <translation>Dites ce qu’elle reprend</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>Say why the claims are set aside.</source>
      <translation>Dites pourquoi les affirmations sont écartées.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Say why: the ledger speaks for another grading, or for none.</source>
      <translation>Dites pourquoi : le registre parle pour une autre évaluation, ou pour aucune.</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Says</source>
      <translation>Dit</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Sea or airspace</source>
      <comment>term</comment>
      <translation>Mer ou espace aérien</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Search or jump to</source>
      <translation>Chercher ou aller à</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Search or jump to …</source>
      <translation>Chercher ou aller à…</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Search or jump to…</source>
      <translation>Chercher ou aller à…</translation>
    </message>
    <message>
      <location filename="desktop/manual/view.py"/>
      <source>Search the manual</source>
      <translation>Chercher dans le manuel</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Security forces</source>
      <comment>term</comment>
      <translation>Forces de sécurité</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>See it on the timeline</source>
      <translation>Le voir dans la frise</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Seizure of power</source>
      <comment>term</comment>
      <translation>Prise de pouvoir</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Select all	Ctrl+A</source>
      <translation>Tout sélectionner	Ctrl+A</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Select all actors</source>
      <translation>Sélectionner tous les acteurs</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Select all in view</source>
      <translation>Sélectionner tout ce qui est affiché</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Select all incidents</source>
      <translation>Sélectionner tous les incidents</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Select all sources</source>
      <translation>Sélectionner toutes les sources</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Select all {count:,}</source>
      <translation>
        <numerusform>Sélectionner {count:,}</numerusform>
        <numerusform>Sélectionner les {count:,}</numerusform>
      </translation>
      <extra-singular>Select all {count:,}</extra-singular>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>Select an incident first: its place is the one that is put.</source>
      <translation>Sélectionnez d’abord un incident : c’est son lieu qui est placé.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>Select an incident or an actor in another view first.</source>
      <translation>Sélectionnez d’abord un incident ou un acteur dans une autre vue.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>Select an incident to see which dates are given for it.</source>
      <translation>Sélectionnez un incident pour voir quelles dates en sont données.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Select an incident to see which figures were said of it, and when.</source>
      <translation>Sélectionnez un incident pour voir quels chiffres en ont été dits, et quand.</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Select an incident, an actor or a source first.</source>
      <translation>Sélectionnez d’abord un incident, un acteur ou une source.</translation>
    </message>
    <message>
      <location filename="desktop/inspector.py"/>
      <source>Select an incident, an actor or a source, and everything known of it stands here.</source>
      <translation>Sélectionnez un incident, un acteur ou une source : tout ce qu’on en sait figure ici.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Select none</source>
      <translation>N’en sélectionner aucun</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/timeline/hands/keys.py"/>
      <source>Select nothing</source>
      <translation>Ne rien sélectionner</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/keys.py"/>
      <source>Select the incident in the middle; again: open its card</source>
      <translation>Sélectionner l’incident au milieu ; encore : ouvrir sa fiche</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Select the sentence (S)</source>
      <translation>Sélectionner la phrase (S)</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Select the sentence of who claims or denies it, then press C and choose the incident. Both stand side by side from then on; neither replaces the other.</source>
      <translation>Sélectionnez la phrase de qui le revendique ou le dément, puis appuyez sur C et choisissez l’incident. Les deux figurent dès lors côte à côte ; aucune ne remplace l’autre.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Sep</source>
      <translation>sept.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>September</source>
      <translation>septembre</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>Series</source>
      <translation>Série</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Series</source>
      <comment>term</comment>
      <translation>Série</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Series or campaign</source>
      <translation>Série ou campagne</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Set aside</source>
      <translation>Écarté</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Set by a person.</source>
      <comment>rule of dates</comment>
      <translation>Fixé par une personne.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Set by hand</source>
      <comment>term</comment>
      <translation>Fixé à la main</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Set date</source>
      <translation>Fixer la date</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Set it aside. Undo brings it back, and so does “Show set aside”.</source>
      <translation>L’écarter. Annuler la rétablit, de même que « Montrer les écartées ».</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Set likeness aside</source>
      <translation>Écarter la ressemblance</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source>Set the pages</source>
      <translation>Composer les pages</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>Set {count} aside, so that nothing counts them</source>
      <translation>En écarter {count}, pour que rien ne les compte</translation>
    </message>
    <message>
      <location filename="db/dossier/engine.py"/>
      <source>Setting pages</source>
      <translation>Composition des pages</translation>
    </message>
    <message>
      <location filename="desktop/preferences/view.py"/>
      <location filename="desktop/window/settling.py"/>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Settings…</source>
      <translation>Réglages…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Several incidents</source>
      <translation>Plusieurs incidents</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Several, apart by ,</source>
      <translation>Plusieurs, séparés par ,</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Several, apart by /</source>
      <translation>Plusieurs, séparés par /</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Several, apart by |</source>
      <translation>Plusieurs, séparés par |</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Several, one a line</source>
      <translation>Plusieurs, un par ligne</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Shares (*{suffix})</source>
      <translation>Extraits (*{suffix})</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Shares that come to you</source>
      <translation>Extraits qui vous parviennent</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Sheet of the workbook</source>
      <translation>Feuille du classeur</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Shelling</source>
      <comment>term</comment>
      <translation>Bombardement d’artillerie</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Shooting</source>
      <comment>term</comment>
      <translation>Fusillade</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <location filename="desktop/reading/text_bar.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/moving/going.py"/>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Show</source>
      <translation>Montrer</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Show a&amp;ll</source>
      <translation>&amp;Tout montrer</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <location filename="desktop/network/menus.py"/>
      <location filename="desktop/network/page.py"/>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <location filename="desktop/timeline/page.py"/>
      <location filename="desktop/widgets/list_filter.py"/>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Show all</source>
      <translation>Tout montrer</translation>
    </message>
    <message>
      <location filename="desktop/network/timing.py"/>
      <source>Show all years</source>
      <translation>Montrer toutes les années</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Show an era</source>
      <translation>Montrer une époque</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>Show an era…</source>
      <translation>Montrer une époque…</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>Show as incidents</source>
      <translation>Montrer comme incidents</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Show decided</source>
      <translation>Montrer ce qui est tranché</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/panel.py"/>
      <location filename="desktop/notes/page.py"/>
      <location filename="desktop/timeline/hands/keys.py"/>
      <source>Show everything</source>
      <translation>Tout montrer</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Show everything (Home)</source>
      <translation>Tout montrer (Home)</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>Show fewer</source>
      <translation>En montrer moins</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Show it to me</source>
      <translation>Me le montrer</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Show its card</source>
      <translation>Montrer sa fiche</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Show its incidents on the timeline</source>
      <translation>Montrer ses incidents dans la frise</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Show more of the small lanes</source>
      <translation>Montrer davantage des petits couloirs</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Show on the timeline</source>
      <translation>Montrer dans la frise</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Show only these words</source>
      <translation>Ne montrer que ces mots</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Show or hide decided suggestions</source>
      <translation>Montrer ou masquer les suggestions tranchées</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Show or hide suggested {words}</source>
      <translation>Montrer ou masquer les suggestions : {words}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Show or hide the inspector</source>
      <translation>Montrer ou masquer l’inspecteur</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Show or hide what was removed from the text</source>
      <translation>Montrer ou masquer ce qui a été retiré du texte</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Show or leave out: {words}</source>
      <translation>Montrer ou laisser de côté : {words}</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Show the actors that bear the tag</source>
      <translation>Montrer les acteurs portant le mot-clé</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Show the addresses</source>
      <translation>Montrer les adresses</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Show the card of the first</source>
      <translation>Montrer la fiche du premier</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Show the card of the second</source>
      <translation>Montrer la fiche du second</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Show the card of {record}</source>
      <translation>Montrer la fiche de {record}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>Show the cells</source>
      <translation>Montrer les cellules</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Show the incidents that bear the tag</source>
      <translation>Montrer les incidents portant le mot-clé</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/keys.py"/>
      <source>Show the selected incident</source>
      <translation>Montrer l’incident choisi</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Show the sources that bear the tag</source>
      <translation>Montrer les sources portant le mot-clé</translation>
    </message>
    <message>
      <location filename="desktop/map/among.py"/>
      <source>Show these on the timeline</source>
      <translation>Les montrer dans la frise</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>Show this era</source>
      <translation>Montrer cette époque</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Show this time</source>
      <translation>Montrer ce temps</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Show what I type</source>
      <translation>Afficher ce que j’écris</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Show what is being done, and what was</source>
      <translation>Montrer ce qui se fait, et ce qui a été fait</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Show what was removed</source>
      <translation>Montrer ce qui a été retiré</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_changes.py"/>
      <source>Show {count:,} more</source>
      <translation>En montrer {count:,} de plus</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Show {count:,} set aside</source>
      <translation>Montrer les {count:,} écartées</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Show {count} more</source>
      <translation>En montrer {count} de plus</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Show {more} more of {count:,} speakers</source>
      <translation>Montrer {more} de plus sur {count:,} intervenants</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Show {more} more words</source>
      <translation>Montrer {more} mots de plus</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>Show {portion} more of {count:,}</source>
      <translation>En montrer {portion} de plus sur {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>Show {step} more</source>
      <translation>En montrer {step} de plus</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>Show {step} more of {rest:,}</source>
      <translation>En montrer {step} de plus sur {rest:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>Shown is what passes all of these</source>
      <translation>Est montré ce qui passe tous ceux-ci</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Side A</source>
      <comment>term</comment>
      <translation>Partie A</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Side B</source>
      <comment>term</comment>
      <translation>Partie B</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>Side by side</source>
      <translation>Côte à côte</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Signature</source>
      <translation>Signature</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Signed with another key than the one in “{name}”. Ask the sender before you open it.</source>
      <translation>Signé avec une autre clé que celle de « {name} ». Interrogez l’expéditeur avant d’ouvrir.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Signed with the key in “{name}”, and not changed since.</source>
      <translation>Signé avec la clé de « {name} », et non modifié depuis.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Since</source>
      <translation>Depuis</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Since {time}</source>
      <translation>Depuis {time}</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Sinhala</source>
      <translation>Cingalais</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Sites</source>
      <translation>Sites</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Six steps from an article to a printed dossier. Leave at any time.</source>
      <translation>Six étapes, d’un article à un dossier imprimé. Quittez à tout moment.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="desktop/reading/originals.py"/>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Size of text</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Slides for a story on a web site.</source>
      <translation>Des vues pour un récit sur un site web.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/panel.py"/>
      <source>Smaller</source>
      <translation>Plus petit</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Smaller pages</source>
      <translation>Pages plus petites</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>So far the claims do not tell the explanations apart.</source>
      <translation>Pour l’instant, les affirmations ne départagent pas les explications.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Social media post</source>
      <comment>term</comment>
      <translation>Message sur un réseau social</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Software</source>
      <comment>term</comment>
      <translation>Logiciel</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_solar.py"/>
      <source>Solar Hijri {year}</source>
      <translation>Hégire solaire {year}</translation>
    </message>
    <message>
      <location filename="desktop/actors/graph.py"/>
      <source>Solid lines are sure relations, dashed ones possible or alleged, two-coloured ones disputed. Arrows point to whom it is done.</source>
      <translation>Les traits pleins sont des relations sûres, les tirets des relations possibles ou alléguées, les traits bicolores des relations contestées. Les flèches vont vers qui les subit.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Some pages of “{name}” are not what they should be. What can be read is shown. Do not go on working in this file.</source>
      <translation>Certaines pages de « {name} » ne sont pas ce qu’elles devraient être. Ce qui est lisible est affiché. Ne continuez pas à travailler dans ce fichier.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Somebody not named</source>
      <translation>Quelqu’un de non nommé</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>Something else was done since, or too long ago, so {how_many} not taken back. Undo that first, or delete the sources.</source>
      <translation>Autre chose a été fait depuis, ou c’est trop ancien : {how_many} non repris. Annulez d’abord cela, ou supprimez les sources.</translation>
    </message>
    <message>
      <location filename="desktop/window/settling.py"/>
      <source>Something is still being done. Start again when it has ended.</source>
      <translation>Quelque chose est encore en cours. Redémarrez quand ce sera fini.</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Something went wrong</source>
      <translation>Un problème est survenu</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Sort actors by {head}</source>
      <translation>Trier les acteurs par {head}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Sort incidents by {head}</source>
      <translation>Trier les incidents par {head}</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Sort sources by {head}</source>
      <translation>Trier les sources par {head}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Sou&amp;rce…</source>
      <translation>Sou&amp;rce…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <location filename="desktop/intake/preview/targets.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Source · {kind}</source>
      <translation>Source · {kind}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Source: address</source>
      <translation>Source : adresse</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Source: date</source>
      <translation>Source : date</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Source: outlet</source>
      <translation>Source : média</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Source: title</source>
      <translation>Source : titre</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/incidents/sources_part.py"/>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/sources/page.py"/>
      <location filename="desktop/tags/page.py"/>
      <location filename="desktop/timeline/asking/overview.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Speaks of</source>
      <translation>Parle de</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Speech</source>
      <comment>term</comment>
      <translation>Discours</translation>
    </message>
    <message>
      <location filename="desktop/reading/kinds.py"/>
      <source>Speech act</source>
      <translation>Acte de parole</translation>
    </message>
    <message>
      <location filename="desktop/reading/kinds.py"/>
      <source>Speech acts</source>
      <translation>Actes de parole</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turns.py"/>
      <source>Splits, mergers and new names</source>
      <translation>Scissions, fusions et nouveaux noms</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Standard</source>
      <comment>term</comment>
      <translation>Norme</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Standing</source>
      <translation>Statut</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Stands now</source>
      <translation>Vaut à présent</translation>
    </message>
    <message>
      <location filename="desktop/preferences/speech.py"/>
      <source>Start again now</source>
      <translation>Redémarrer maintenant</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <location filename="desktop/sources/retraction.py"/>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>State</source>
      <comment>term</comment>
      <translation>État</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>State force</source>
      <comment>term</comment>
      <translation>Force étatique</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>State-based violence</source>
      <comment>term</comment>
      <translation>Violence étatique</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Statement</source>
      <comment>term</comment>
      <translation>Déclaration</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>Statement by the ministry</source>
      <translation>Déclaration du ministère</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Status</source>
      <comment>term</comment>
      <translation>le statut</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Status of the work</source>
      <translation>État du travail</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>Stayed here</source>
      <translation>Resté ici</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <location filename="db/sharing/receipt.py"/>
      <source>Stayed, or was changed</source>
      <translation>Resté, ou a été modifié</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>Stays here:
{lines}</source>
      <translation>Reste ici :
{lines}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Stays, or is changed</source>
      <translation>Reste, ou est modifié</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/history/step_panel.py"/>
      <source>Steps of the case</source>
      <translation>Étapes de l’affaire</translation>
    </message>
    <message>
      <location filename="desktop/history/step_list.py"/>
      <source>Steps of the case, newest first</source>
      <translation>Étapes de l’affaire, les plus récentes d’abord</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Stop counting</source>
      <translation>Arrêter de compter</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Stop watching</source>
      <translation>Arrêter de surveiller</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Stopped at {time}. Nothing of it was kept.</source>
      <translation>Arrêté à {time}. Rien n’en a été gardé.</translation>
    </message>
    <message>
      <location filename="desktop/jobs.py"/>
      <source>Stopped.</source>
      <translation>Arrêté.</translation>
    </message>
    <message>
      <location filename="db/records/bulk/changing.py"/>
      <source>Stopped. Nothing was changed.</source>
      <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <location filename="db/strangers/apart.py"/>
      <location filename="db/strangers/making_safe.py"/>
      <location filename="db/strangers/taking.py"/>
      <source>Stopped. Nothing was taken from the file.</source>
      <translation>Arrêté. Rien n’a été pris du fichier.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Stopped. Nothing was written, and the case is as it was.</source>
      <translation>Arrêté. Rien n’a été écrit, et l’affaire est comme avant.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>Stopped. Nothing was written.</source>
      <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/taking.py"/>
      <source>Stopped: {count:,} files were not looked at.</source>
      <translation>
        <numerusform>Arrêté : un fichier n’a pas été examiné.</numerusform>
        <numerusform>Arrêté : {count:,} fichiers n’ont pas été examinés.</numerusform>
      </translation>
      <extra-singular>Stopped: one file was not looked at.</extra-singular>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Stopping …</source>
      <translation>Arrêt…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/long_sheet.py"/>
      <location filename="desktop/messages.py"/>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Stopping…</source>
      <translation>Arrêt…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/tolls.py"/>
      <source>Strips count people, not incidents</source>
      <translation>Les bandes comptent des personnes, non des incidents</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Strong</source>
      <comment>contrast</comment>
      <translation>Fort</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Strong: text of at least 7 to 1 on black or white, and lines to match.</source>
      <translation>Fort : texte à au moins 7 pour 1 sur noir ou blanc, et traits assortis.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>Style of citations</source>
      <translation>Style des références</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Such a round number can stand for ten or for a hundred years.</source>
      <comment>rule of dates</comment>
      <translation>Un nombre aussi rond peut désigner dix ou cent années.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Such as: said in a video, our own reading of both reports. It prints with the claim.</source>
      <translation>Par exemple : dit dans une vidéo, notre propre lecture des deux rapports. Imprimé avec l’affirmation.</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Such as: since 2015, or 1994 to 2001</source>
      <translation>Par exemple : depuis 2015, ou de 1994 à 2001</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picker.py"/>
      <source>Suggestions</source>
      <translation>Suggestions</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Suggestions in the text</source>
      <translation>Suggestions dans le texte</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Suicide attack</source>
      <comment>term</comment>
      <translation>Attentat-suicide</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <location filename="desktop/details.py"/>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Summary</source>
      <translation>Résumé</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Summary, author, address…</source>
      <translation>Résumé, auteur, adresse…</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Summary…</source>
      <translation>Résumé…</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Supports</source>
      <comment>term</comment>
      <translation>Appuie</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Surely</source>
      <translation>Sûrement</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Switch light and dark</source>
      <translation>Basculer clair et sombre</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>TLP:AMBER</source>
      <comment>term</comment>
      <translation>TLP:AMBER</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>TLP:AMBER+STRICT</source>
      <comment>term</comment>
      <translation>TLP:AMBER+STRICT</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>TLP:CLEAR</source>
      <comment>term</comment>
      <translation>TLP:CLEAR</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>TLP:GREEN</source>
      <comment>term</comment>
      <translation>TLP:GREEN</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>TLP:RED</source>
      <comment>term</comment>
      <translation>TLP:RED</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>TLP:RED (everything)</source>
      <translation>TLP:RED (tout)</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/bindings.py"/>
      <source>Tab, Enter, Space and Escape are needed to move about.</source>
      <translation>Tab, Entrée, Espace et Échap servent à se déplacer.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Table and mapping</source>
      <translation>Tableau et correspondance</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Tables</source>
      <translation>Tableaux</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <location filename="desktop/tags/sheets.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Tag</source>
      <translation>Mot-clé</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/tagging.py"/>
      <source>Tag the incident…</source>
      <translation>Mot-clé sur l’incident…</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Tag the selected actors</source>
      <translation>Mot-clé sur les acteurs choisis</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Tag the selected incidents</source>
      <translation>Mot-clé sur les incidents choisis</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Tag the selected sources</source>
      <translation>Mot-clé sur les sources choisies</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Tag {records}</source>
      <translation>Mot-clé sur {records}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/tags/page.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>Tags</source>
      <translation>Mots-clés</translation>
    </message>
    <message>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Tag…</source>
      <translation>Mot-clé…</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <location filename="desktop/timeline/page.py"/>
      <source>Take a filter away to see more.</source>
      <translation>Retirez un filtre pour en voir plus.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Take all filters away</source>
      <translation>Retirer tous les filtres</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>Take all of it back</source>
      <translation>Tout reprendre</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_review.py"/>
      <source>Take all {count:,}</source>
      <translation>
        <numerusform>Prendre la nouvelle date</numerusform>
        <numerusform>Prendre les {count:,}</numerusform>
      </translation>
      <extra-singular>Take the new date</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>Take back</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Take decision back</source>
      <translation>Revenir sur la décision</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Take in a colleague’s copy</source>
      <translation>Intégrer la copie d’un collègue</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Take in a colleague’s copy…</source>
      <translation>Intégrer la copie d’un collègue…</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Take in a copy</source>
      <translation>Intégrer une copie</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/watched.py"/>
      <source>Take in {count:,} files</source>
      <translation>
        <numerusform>Importer {count:,} fichier</numerusform>
        <numerusform>Importer {count:,} fichiers</numerusform>
      </translation>
      <extra-singular>Take in {count:,} file</extra-singular>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Take in “{name}”</source>
      <translation>Intégrer « {name} »</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/intake/sheet.py"/>
      <source>Take it back</source>
      <translation>Le reprendre</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Take it in</source>
      <translation>L’intégrer</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/sources/card_review.py"/>
      <source>Take new date</source>
      <translation>Prendre la nouvelle date</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/sources/card_review.py"/>
      <source>Take new dates</source>
      <translation>Prendre les nouvelles dates</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Take new files in by themselves</source>
      <translation>Importer d’office les nouveaux fichiers</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Take out of the series</source>
      <translation>Retirer de la série</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Take rating back</source>
      <translation>Reprendre la cote</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/brushing.py"/>
      <source>Take the brushed span away</source>
      <translation>Retirer la durée tracée</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Take the example</source>
      <translation>Prendre l’exemple</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Take the example, or copy an article of your own and press Ctrl+V. Its text is cleaned to be read, and its original is kept as it was.</source>
      <translation>Prenez l’exemple, ou copiez un article à vous et appuyez sur Ctrl+V. Son texte est nettoyé pour la lecture, et son original gardé tel quel.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Take the file's words for this row too</source>
      <translation>Prendre les mots du fichier pour cette ligne aussi</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Take the tag “{text}” off</source>
      <translation>Retirer le mot-clé « {text} »</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Take this actor</source>
      <translation>Prendre cet acteur</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Take this date</source>
      <translation>Prendre cette date</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Take this place</source>
      <translation>Prendre ce lieu</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Take this reason</source>
      <translation>Prendre ce motif</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Take {stem} off this list</source>
      <translation>Ôter {stem} de cette liste</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Take “{label}”</source>
      <translation>Prendre « {label} »</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>Take “{words}” away to see more.</source>
      <translation>Retirez « {words} » pour en voir plus.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Taken back since, or set aside.</source>
      <translation>Repris depuis, ou écarté.</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>Taken back. The files themselves were not touched.</source>
      <translation>Repris. Les fichiers eux-mêmes n’ont pas été touchés.</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Taken back; what was done since then stands in its place.</source>
      <translation>Repris ; ce qui a été fait depuis prend sa place.</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Taken in: {count:,} files</source>
      <translation>Importés : {count:,} fichiers</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Taken in: {made:,} of {count:,} files</source>
      <translation>Importés : {made:,} fichiers sur {count:,}</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Taken {taken} by the clock of the camera.</source>
      <translation>Pris {taken} selon l’horloge de l’appareil.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/step_panel.py"/>
      <source>Takes back {count:,} steps made after this one. They can be done again.</source>
      <translation>
        <numerusform>Annule {count:,} étape faite après celle-ci. Elle peut être refaite.</numerusform>
        <numerusform>Annule {count:,} étapes faites après celle-ci. Elles peuvent être refaites.</numerusform>
      </translation>
      <extra-singular>Takes back {count:,} step made after this one. It can be done again.</extra-singular>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Tamil</source>
      <translation>Tamoul</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Target</source>
      <comment>term</comment>
      <translation>Cible</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Teal</source>
      <translation>Sarcelle</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Tell the passphrase by another way than the file.</source>
      <translation>Dites la phrase secrète par une autre voie que le fichier.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Telugu</source>
      <translation>Télougou</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Terms of who made it</source>
      <translation>Conditions de qui l’a fait</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <location filename="desktop/notes/table.py"/>
      <location filename="desktop/reading/shelf.py"/>
      <location filename="desktop/reading/text.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>Text (*.txt)</source>
      <translation>Texte (*.txt)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Text (*.txt);;JSON (*.json)</source>
      <translation>Texte (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Text is held</source>
      <translation>Le texte est détenu</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Text to quote from</source>
      <translation>Texte à citer</translation>
    </message>
    <message>
      <location filename="desktop/reading/shelf.py"/>
      <location filename="desktop/searching.py"/>
      <source>Texts</source>
      <translation>Textes</translation>
    </message>
    <message>
      <location filename="db/export/stix.py"/>
      <source>Texts and files stay here; their SHA-256 go along.</source>
      <translation>Textes et fichiers restent ici ; leurs SHA-256 suivent.</translation>
    </message>
    <message>
      <location filename="db/export/followthemoney.py"/>
      <source>Texts are handed over only where their licence allows it; files are not, only their SHA-256.</source>
      <translation>Les textes ne sont remis que là où leur licence le permet ; les fichiers non, seulement leur SHA-256.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Texts that share passages</source>
      <translation>Textes partageant des passages</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Texts without a licence</source>
      <translation>Textes sans licence</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Thai</source>
      <translation>Thaï</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>That is this actor itself. Choose another one.</source>
      <translation>C’est cet acteur lui-même. Choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>That it is not known</source>
      <translation>Qu’on l’ignore</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>That many days before publication.</source>
      <comment>rule of dates</comment>
      <translation>Autant de jours avant la publication.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>That many weeks before publication, three days either way.</source>
      <comment>rule of dates</comment>
      <translation>Autant de semaines avant la publication, à trois jours près.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>That mapping names none of these columns; nothing was changed.</source>
      <translation>Cette correspondance ne nomme aucune de ces colonnes ; rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>That there were none</source>
      <translation>Qu’il n’y en a pas eu</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <source>The actors are being arranged</source>
      <translation>Disposition des acteurs en cours</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The arrays kept for the timeline are not those of its incidents.</source>
      <translation>Les listes tenues pour la frise ne sont pas celles de ses incidents.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>The article, as it is</source>
      <translation>L’article, tel quel</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>The bag “{name}” is not whole: {wrong} Nothing was opened; ask for another copy.</source>
      <translation>Le paquet « {name} » n’est pas entier : {wrong} Rien n’a été ouvert ; demandez une autre copie.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>The bag “{zip_name}” holds no case, or several. Nothing was unpacked.</source>
      <translation>Le paquet « {zip_name} » ne contient aucune affaire, ou plusieurs. Rien n’a été décompressé.</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>The bytes as they were captured. The text you read was cleaned from them.</source>
      <translation>Les octets tels que capturés. Le texte que vous lisez en a été tiré.</translation>
    </message>
    <message>
      <location filename="resources/dossier/case/template.toml"/>
      <source>The case as a book: cover, contents, how to read it, the timeline, every incident with who says what, the actors, the numbered sources and an index.</source>
      <comment>kind of dossier</comment>
      <translation>L’affaire en livre : couverture, sommaire, mode de lecture, chronologie, chaque incident avec qui dit quoi, les acteurs, les sources numérotées et un index.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>The case as it stood at the end of that day. Empty: as it is now.</source>
      <translation>L’affaire telle qu’elle était à la fin de ce jour. Vide : telle qu’elle est maintenant.</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>The case has changed. Look at “{name}” again to see what it would bring now.</source>
      <translation>L’affaire a changé. Consultez de nouveau « {name} » pour voir ce qu’il apporterait maintenant.</translation>
    </message>
    <message>
      <location filename="desktop/handing/handing.py"/>
      <source>The case itself stays as it is. Nothing is sent anywhere.</source>
      <translation>L’affaire elle-même reste telle quelle. Rien n’est envoyé.</translation>
    </message>
    <message>
      <location filename="db/sharing/writing.py"/>
      <source>The case names a {parent} in a {table} that is not there, so no share was made. “casebinder verify” tells more.</source>
      <translation>L’affaire nomme dans {table} un élément absent ({parent}) : aucun extrait n’a été fait. « casebinder verify » en dit plus.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The century that many centuries before publication, approximate.</source>
      <comment>rule of dates</comment>
      <translation>Le siècle situé autant de siècles avant la publication, approximatif.</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>The change log of “{name}” names a field that does not exist (“{table}.{column}”). It was not merged; nothing was changed.</source>
      <translation>Le journal des modifications de « {name} » nomme un champ qui n’existe pas (« {table}.{column} »). Il n’a pas été fusionné ; rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>The change log of “{name}” {what}. Nothing was taken from the file; ask for another copy.</source>
      <translation>Le journal des modifications de « {name} » {what}. Rien n’a été pris du fichier ; demandez une autre copie.</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>The claims stay and are marked. Undo takes all of it back.</source>
      <translation>Les affirmations restent et sont marquées. Annuler reprend le tout.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The clean text was altered.</source>
      <translation>Le texte nettoyé a été altéré.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>The clipboard holds nothing that can be taken in. Copy an article, a part of a page, a picture, files or an address first.</source>
      <translation>Le presse-papiers ne contient rien d’importable. Copiez d’abord un article, une partie de page, une image, des fichiers ou une adresse.</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>The clipboard holds {count:,} MB, more than is read at once. Nothing was added; save it as a file and import that.</source>
      <translation>Le presse-papiers contient {count:,} Mo, plus que ce qui se lit d’un coup. Rien n’a été ajouté ; enregistrez-le dans un fichier et importez-le.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clock_change.py"/>
      <source>The clocks were put back</source>
      <translation>Passage à l’heure d’hiver</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clock_change.py"/>
      <source>The clocks were put forward</source>
      <translation>Passage à l’heure d’été</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>The colour of what is selected and of what can be pressed.</source>
      <translation>La couleur de ce qui est choisi et de ce qui s’actionne.</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <source>The copy</source>
      <translation>La copie</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>The copy began from another {name}, so something in it had been held back. What stood here is in no log but this one.</source>
      <translation>La copie est partie d’un autre {name} : quelque chose y avait donc été omis. Ce qui figurait ici n’est dans aucun journal que celui-ci.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>The copy could not be written to “{path}” ({error}). The case is untouched.</source>
      <translation>La copie n’a pu être écrite vers « {path} » ({error}). L’affaire est intacte.</translation>
    </message>
    <message>
      <location filename="db/keeping/backups.py"/>
      <source>The copy could not be written to “{target}” ({strerror}). The earlier copy is untouched.</source>
      <translation>La copie n’a pu être écrite vers « {target} » ({strerror}). La copie antérieure est intacte.</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>The copy is only read. One undo takes all of it back. {signed}</source>
      <translation>La copie est seulement lue. Une seule annulation reprend le tout. {signed}</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The database is damaged: {message}.</source>
      <translation>La base de données est endommagée : {message}.</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>The date given</source>
      <translation>La date donnée</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>The date line “{date_words}” can be read in more than one way.</source>
      <translation>La ligne de date « {date_words} » peut se lire de plusieurs façons.</translation>
    </message>
    <message>
      <location filename="desktop/reading/opened.py"/>
      <source>The date of an incident</source>
      <translation>La date d’un incident</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_drag.py"/>
      <source>The date stays as it is</source>
      <translation>La date reste telle quelle</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>The date this incident stands under here.</source>
      <translation>La date sous laquelle cet incident figure ici.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>The date {now} does not go with the time of day that stands there. Put back the fields that were changed with it too. Nothing was changed.</source>
      <translation>La date {now} ne s’accorde pas avec l’heure indiquée. Remettez aussi les champs modifiés avec elle. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_items.py"/>
      <source>The date “{given}” was not understood.</source>
      <translation>La date « {given} » n’a pas été comprise.</translation>
    </message>
    <message>
      <location filename="db/exchange/ris.py"/>
      <source>The date “{record}” ({tag}) was not understood.</source>
      <translation>La date « {record} » ({tag}) n’a pas été comprise.</translation>
    </message>
    <message>
      <location filename="db/exchange/bibtex.py"/>
      <source>The date “{values}” ({key}) was not understood.</source>
      <translation>La date « {values} » ({key}) n’a pas été comprise.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>The day is not known</source>
      <translation>Le jour n’est pas connu</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/order.py"/>
      <source>The day: {day}</source>
      <translation>Le jour : {day}</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The decade that many decades before publication, approximate.</source>
      <comment>rule of dates</comment>
      <translation>La décennie située autant de décennies avant la publication, approximative.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>The disk did not answer while “{name}” was used. Nothing was changed.</source>
      <translation>Le disque n’a pas répondu pendant l’usage de « {name} ». Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>The disk is full. “{name}” was kept as it was before this step.</source>
      <translation>Le disque est plein. « {name} » a été gardé tel qu’avant cette étape.</translation>
    </message>
    <message>
      <location filename="db/export/__init__.py"/>
      <source>The export was stopped. Nothing was left at its place.</source>
      <translation>L’exportation a été arrêtée. Rien n’a été laissé à son emplacement.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>The family name alone, too</source>
      <translation>Aussi le nom de famille seul</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <location filename="db/reading/plain_text.py"/>
      <source>The file</source>
      <translation>Le fichier</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>The file does not say its encoding; it was read as UTF-16.</source>
      <translation>Le fichier ne dit pas son encodage ; il a été lu en UTF-16.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <source>The file ends in the middle of a letter: it was cut.</source>
      <translation>Le fichier s’arrête au milieu d’une lettre : il a été coupé.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>The file has heads of columns only.</source>
      <translation>Le fichier n’a que des en-têtes de colonnes.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>The file in which you keep your key to open shares.</source>
      <translation>Le fichier où vous gardez votre clé pour ouvrir les extraits.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>The file is cut short: {count:,} of {said:,} bytes are there.</source>
      <translation>Le fichier est tronqué : {count:,} octets sur {said:,} sont là.</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>The file is kept whole as evidence</source>
      <translation>Le fichier est gardé entier comme preuve</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>The file is not UTF-8 and does not say its encoding; it was read as {encoding}. Check names with accents or non-Latin letters.</source>
      <translation>Le fichier n’est pas en UTF-8 et ne dit pas son encodage ; il a été lu en {encoding}. Vérifiez les noms à accents ou en lettres non latines.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <location filename="desktop/sharing/key_row.py"/>
      <source>The file of the key</source>
      <translation>Le fichier de la clé</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>The file says nothing about when, where or with what it was taken.</source>
      <translation>Le fichier ne dit rien de quand, où ni avec quoi il a été pris.</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>The file was searched for every withheld name, and holds none.</source>
      <translation>Le fichier a été fouillé pour chaque nom omis, et n’en contient aucun.</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>The filters of this view are too many or too deeply grouped to be used. They were left as they are.</source>
      <translation>Les filtres de cette vue sont trop nombreux ou trop imbriqués pour être utilisés. Ils ont été laissés tels quels.</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>The filters of this view could not be read. They were left as they are; save the view anew to replace them.</source>
      <translation>Les filtres de cette vue n’ont pu être lus. Ils ont été laissés tels quels ; enregistrez la vue de nouveau pour les remplacer.</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>The filters of this view were made by a newer Casebinder. They were left as they are; this version cannot use them.</source>
      <translation>Les filtres de cette vue viennent d’un Casebinder plus récent. Ils ont été laissés tels quels ; cette version ne peut les utiliser.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>The first line of “{name}” is no passphrase.</source>
      <translation>La première ligne de « {name} » n’est pas une phrase secrète.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/read_rows.py"/>
      <source>The first rows as incidents</source>
      <translation>Les premières lignes comme incidents</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>The first {first:,} of {rows:,}.</source>
      <translation>Les {first:,} premières sur {rows:,}.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>The folder is not there now. It is looked for until it comes back.</source>
      <translation>Le répertoire n’est pas là en ce moment. On le cherche jusqu’à son retour.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>The folder “{name}” holds an earlier export and was left as it is. Choose another name, or say that it may be replaced.</source>
      <translation>Le répertoire « {name} » contient une exportation antérieure et a été laissé tel quel. Choisissez un autre nom, ou dites qu’il peut être remplacé.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>The folder “{name}” holds files that are not of an export, so it was left as it is. Choose a new folder.</source>
      <translation>Le répertoire « {name} » contient des fichiers étrangers à une exportation et a été laissé tel quel. Choisissez un nouveau répertoire.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>The folder “{parent}” does not exist.</source>
      <translation>Le répertoire « {parent} » n’existe pas.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>The folder “{parent}” is not there. Nothing was written.</source>
      <translation>Le répertoire « {parent} » n’est pas là. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/strangers/untrusted.py"/>
      <source>The header of “{name}” is damaged. The file was left as it is.</source>
      <translation>L’en-tête de « {name} » est endommagé. Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>The headline is the</source>
      <translation>Le chiffre retenu est</translation>
    </message>
    <message>
      <location filename="db/reading/credits.py"/>
      <source>The headline shares hardly a word with the text; it may belong to another article.</source>
      <translation>Le titre ne partage presque aucun mot avec le texte ; il appartient peut-être à un autre article.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>The identity “{path}” is not there.</source>
      <translation>L’identité « {path} » n’est pas là.</translation>
    </message>
    <message>
      <location filename="db/exchange/report.py"/>
      <source>The import of “{file}” was stopped. Nothing of it was kept; files imported before it stay.</source>
      <translation>L’importation de « {file} » a été arrêtée. Rien n’en a été gardé ; les fichiers importés avant restent.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>The incident</source>
      <translation>L’incident</translation>
    </message>
    <message>
      <location filename="db/merging/deciding.py"/>
      <source>The incident of this conflict is no longer there. Nothing was changed.</source>
      <translation>L’incident de ce conflit n’est plus là. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>The incident you were dating is no longer there.</source>
      <translation>L’incident que vous datiez n’est plus là.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>The inner order of “{name}” is not one that Casebinder makes. It was left as it is; ask for another copy.</source>
      <translation>L’ordre interne de « {name} » n’est pas de ceux que fait Casebinder. Il a été laissé tel quel ; demandez une autre copie.</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <location filename="db/sharing/signature.py"/>
      <source>The key “{path}” is not there.</source>
      <translation>La clé « {path} » n’est pas là.</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>The keyring did not answer as it should ({error}). Nothing was changed. Unlock it and try again, or keep the key in a file.</source>
      <translation>Le trousseau n’a pas répondu comme il devrait ({error}). Rien n’a été modifié. Déverrouillez-le et réessayez, ou gardez la clé dans un fichier.</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>The keyring holds a {names} already. It was left as it is, because what was made with it is only known by it.</source>
      <translation>Le trousseau contient déjà : {names}. Il a été laissé tel quel, car ce qui a été fait avec n’est reconnu que par lui.</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>The last step was not saved</source>
      <translation>La dernière étape n’a pas été enregistrée</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>The later ones republish {get}, the first published.</source>
      <translation>Les suivants republient {get}, paru le premier.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The latest day of that number that was that weekday.</source>
      <comment>rule of dates</comment>
      <translation>Le dernier jour de ce numéro qui tombait ce jour de la semaine.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>The ledger now speaks for {label}: {told}.</source>
      <translation>Le registre parle à présent pour {label} : {told}.</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>The ledger of who claims and who denies goes out as a sentence; of the quotes only one a slide.</source>
      <translation>Le registre de qui revendique et qui dément sort en une phrase ; des citations, une seule par vue.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>The ledger speaks for the same: {told}.</source>
      <translation>Le registre parle pour la même : {told}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <location filename="desktop/incidents/judgement.py"/>
      <source>The ledger speaks for {label}: {told}.</source>
      <translation>Le registre parle pour {label} : {told}.</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>The log lost {acts}: who did them, and when, is not known any more.</source>
      <translation>Le journal a perdu {acts} : on ne sait plus qui les a faites, ni quand.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The log of the step “{label}” was altered.</source>
      <translation>Le journal de l’étape « {label} » a été altéré.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>The lower limit lies above the upper one.</source>
      <translation>La limite inférieure dépasse la limite supérieure.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="db/records/counting.py"/>
      <source>The lowest number is above the highest.</source>
      <translation>Le nombre le plus bas dépasse le plus haut.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>The manifest of this bag is far too long. Nothing was unpacked.</source>
      <translation>Le manifeste de ce paquet est bien trop long. Rien n’a été décompressé.</translation>
    </message>
    <message>
      <location filename="desktop/manual/view.py"/>
      <source>The manual is written in English.</source>
      <translation>Le manuel est rédigé en anglais.</translation>
    </message>
    <message>
      <location filename="desktop/manual/view.py"/>
      <source>The manual of Casebinder</source>
      <translation>Le manuel de Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/manual/reader.py"/>
      <source>The manual: {title}</source>
      <translation>Le manuel : {title}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>The manual…</source>
      <translation>Le manuel…</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>The mapping</source>
      <translation>La correspondance</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>The mapping could not be written to “{path}” ({strerror}).</source>
      <translation>La correspondance n’a pu être écrite vers « {path} » ({strerror}).</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The month that many months before publication, approximate.</source>
      <comment>rule of dates</comment>
      <translation>Le mois situé autant de mois avant la publication, approximatif.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/order.py"/>
      <source>The month: {month}</source>
      <translation>Le mois : {month}</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>The name it had until now stays as one of its names.</source>
      <translation>Le nom qu’il avait jusqu’ici reste l’un de ses noms.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>The name of a profile has at most {longest} letters.</source>
      <translation>Le nom d’un profil compte au plus {longest} lettres.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>The name of a view has at most {longest} letters.</source>
      <translation>Le nom d’une vue compte au plus {longest} lettres.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>The names say: {why}.</source>
      <translation>Les noms disent : {why}.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The nearest such month before or after the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>Le mois le plus proche avant ou après la date à laquelle il se rapporte.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The nearest such weekday before or after the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>Le jour de la semaine le plus proche avant ou après la date à laquelle il se rapporte.</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>The newest {acts}; scroll for older ones</source>
      <translation>Les dernières : {acts} ; faites défiler pour les plus anciennes</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <source>The newest {count} of {count2:,} are read here.</source>
      <translation>Les {count} plus récents sur {count2:,} sont lus ici.</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>The newest {count} of {incident_count:,} are shown.</source>
      <translation>Les {count} plus récents sur {incident_count:,} sont affichés.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The next one after publication, as the sentence speaks of what is to come.</source>
      <comment>rule of dates</comment>
      <translation>Le prochain après la publication, car la phrase parle de l’avenir.</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>The next suggestion (J); the one before with K</source>
      <translation>La suggestion suivante (J) ; la précédente par K</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The notation of EDTF before 2019, as catalogues still have it.</source>
      <comment>rule of dates</comment>
      <translation>La notation EDTF d’avant 2019, encore en usage dans les catalogues.</translation>
    </message>
    <message>
      <location filename="db/records/notes.py"/>
      <source>The note is empty; nothing was kept. Write something or leave it out.</source>
      <translation>La note est vide ; rien n’a été gardé. Écrivez quelque chose ou renoncez-y.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The original bytes ({sha256}) are missing.</source>
      <translation>Les octets d’origine ({sha256}) manquent.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>The other actor</source>
      <translation>L’autre acteur</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>The other text is no longer in the case.</source>
      <translation>L’autre texte n’est plus dans l’affaire.</translation>
    </message>
    <message>
      <location filename="db/reading/credits.py"/>
      <source>The outlet is not named; “{because}” suggests it is {hint}.</source>
      <translation>Le média n’est pas nommé ; « {because} » suggère que c’est {hint}.</translation>
    </message>
    <message>
      <location filename="db/reading/pages/reading.py"/>
      <source>The page</source>
      <translation>La page</translation>
    </message>
    <message>
      <location filename="db/reading/pages/reading.py"/>
      <source>The page says its language is “{said}”; the text reads like “{seen}”.</source>
      <translation>La page dit que sa langue est « {said} » ; le texte ressemble à « {seen} ».</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>The page, small</source>
      <translation>La page, en petit</translation>
    </message>
    <message>
      <location filename="desktop/window/guiding.py"/>
      <source>The pages are being set. Press Export when they are there.</source>
      <translation>Les pages sont en composition. Appuyez sur Exporter quand elles seront là.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>The pages, small</source>
      <translation>Les pages, en petit</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>The passphrase file “{path}” is not there.</source>
      <translation>Le fichier de phrase secrète « {path} » n’est pas là.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>The period ends before it begins.</source>
      <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>The place is where it</source>
      <translation>Le lieu est où cela</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>The print was cancelled. Nothing was written.</source>
      <translation>L’impression a été annulée. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/printing.py"/>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source>The printer could not be reached. Nothing was printed.</source>
      <translation>L’imprimante n’a pu être jointe. Rien n’a été imprimé.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/printing.py"/>
      <source>The printer stopped after {done:,} pages.</source>
      <translation>L’imprimante s’est arrêtée après {done:,} pages.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source>The printer stopped after {number:,} pages.</source>
      <translation>L’imprimante s’est arrêtée après {number:,} pages.</translation>
    </message>
    <message>
      <location filename="db/merging/deciding.py"/>
      <source>The quote of this conflict is no longer there. Nothing was changed.</source>
      <translation>La citation de ce conflit n’est plus là. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>The recipient in the line is none that age knows.</source>
      <translation>Le destinataire de la ligne n’est pas connu d’age.</translation>
    </message>
    <message>
      <location filename="db/merging/deciding.py"/>
      <source>The record of this conflict is no longer there. Nothing was changed.</source>
      <translation>L’élément de ce conflit n’est plus là. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>The redaction file “{path}” is not there. Nothing was written.</source>
      <translation>Le fichier de caviardage « {path} » n’est pas là. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="db/exchange/remarks_table.py"/>
      <source>The report could not be written to “{name}” ({strerror}). What was imported stays; save the report elsewhere.</source>
      <translation>Le rapport n’a pu être écrit vers « {name} » ({strerror}). Ce qui a été importé reste ; enregistrez le rapport ailleurs.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>The row</source>
      <translation>La ligne</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>The row {row} of “{table}”</source>
      <translation>La ligne {row} de « {table} »</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>The rule is shown and printed with the number.</source>
      <translation>La règle est affichée et imprimée avec le nombre.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>The rule of the case</source>
      <translation>La règle de l’affaire</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>The rule still says the same.</source>
      <translation>La règle dit toujours la même chose.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>The same bytes are held as</source>
      <translation>Les mêmes octets sont détenus sous</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The same date as the incident it refers to.</source>
      <comment>rule of dates</comment>
      <translation>La même date que l’incident auquel il se rapporte.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>The same once more</source>
      <translation>Le même encore une fois</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>The same speaker gave another figure later.</source>
      <translation>Le même intervenant a donné un autre chiffre plus tard.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The same tables with their types, for DuckDB, Polars and notebooks.</source>
      <translation>Les mêmes tableaux avec leurs types, pour DuckDB, Polars et les carnets.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>The same text is held as</source>
      <translation>Le même texte est détenu sous</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The same with armed groups as threat actors, which says that they mean harm.</source>
      <translation>Le même, avec les groupes armés comme acteurs de menace, ce qui dit qu’ils veulent nuire.</translation>
    </message>
    <message>
      <location filename="db/records/hypotheses.py"/>
      <source>The score of an explanation is the sum of what speaks against it: 1 for I and 2 for II, times the weight of the claim (credibility 1 counts 1, then 0.8, 0.6, 0.4, 0.2; not judged 0.5). The lowest score leads.</source>
      <translation>Le total d’une explication est la somme de ce qui parle contre elle : 1 pour I et 2 pour II, multiplié par le poids de l’affirmation (crédibilité 1 compte 1, puis 0,8, 0,6, 0,4, 0,2 ; non jugée 0,5). Le total le plus bas vient en tête.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The search index is of another version; it is rebuilt on opening.</source>
      <translation>L’index de recherche est d’une autre version ; il est refait à l’ouverture.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The season is counted from another date of the text.</source>
      <comment>rule of dates</comment>
      <translation>La saison se compte à partir d’une autre date du texte.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>The second date lies before the first.</source>
      <translation>La seconde date précède la première.</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>The selected incident</source>
      <translation>L’incident choisi</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>The selected incident {words} this one.</source>
      <translation>L’incident choisi {words} celui-ci.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>The sender’s public key</source>
      <translation>La clé publique de l’expéditeur</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>The share could not be written to “{parent}” ({strerror}). Nothing was left there, and the case is as it was.</source>
      <translation>L’extrait n’a pu être écrit vers « {parent} » ({strerror}). Rien n’y a été laissé, et l’affaire est comme avant.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>The share could not be written to “{path}” ({strerror}). The case is as it was.</source>
      <translation>L’extrait n’a pu être écrit vers « {path} » ({strerror}). L’affaire est comme avant.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>The share was not handed over: a withheld name still stood in it ({where}). The file was deleted and the case is as it was.</source>
      <translation>L’extrait n’a pas été remis : un nom omis y figurait encore ({where}). Le fichier a été supprimé et l’affaire est comme avant.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>The sheet “{name}” was read; the others were not: {told}{more}.</source>
      <translation>La feuille « {name} » a été lue ; les autres non : {told}{more}.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The sources, for EndNote, Mendeley and most catalogues.</source>
      <translation>Les sources, pour EndNote, Mendeley et la plupart des catalogues.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The sources, for LaTeX and JabRef.</source>
      <translation>Les sources, pour LaTeX et JabRef.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The sources, for Zotero, Pandoc and word processors.</source>
      <translation>Les sources, pour Zotero, Pandoc et les traitements de texte.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The step that made the row ({txn}) is missing.</source>
      <translation>L’étape qui a fait la ligne ({txn}) manque.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The step “{label}” was never sealed.</source>
      <translation>L’étape « {label} » n’a jamais été scellée.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>The suggestion stays, with your reason.</source>
      <translation>La suggestion reste, avec votre motif.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>The table “{table}” of “{name}” is damaged or was altered outside Casebinder. It was left as it is; ask for another copy, or recover what can be read with “casebinder recover”.</source>
      <translation>La table « {table} » de « {name} » est endommagée ou a été altérée hors de Casebinder. Le fichier a été laissé tel quel ; demandez une autre copie, ou récupérez ce qui est lisible avec « casebinder recover ».</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text gives day, month and year.</source>
      <comment>rule of dates</comment>
      <translation>Le texte donne le jour, le mois et l’année.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text gives month and year.</source>
      <comment>rule of dates</comment>
      <translation>Le texte donne le mois et l’année.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text gives no year.</source>
      <comment>rule of dates</comment>
      <translation>Le texte ne donne pas d’année.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text gives the year.</source>
      <comment>rule of dates</comment>
      <translation>Le texte donne l’année.</translation>
    </message>
    <message numerus="yes">
      <location filename="db/reading/doubts.py"/>
      <source>The text holds {count:,} invisible marks that can turn the direction of writing: words may stand in another order than they seem to.</source>
      <translation>
        <numerusform>Le texte contient un signe invisible pouvant inverser le sens de l’écriture : des mots peuvent figurer dans un autre ordre qu’il n’y paraît.</numerusform>
        <numerusform>Le texte contient {count:,} signes invisibles pouvant inverser le sens de l’écriture : des mots peuvent figurer dans un autre ordre qu’il n’y paraît.</numerusform>
      </translation>
      <extra-singular>The text holds an invisible mark that can turn the direction of writing: words may stand in another order than they seem to.</extra-singular>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text is a date in EDTF notation.</source>
      <comment>rule of dates</comment>
      <translation>Le texte est une date en notation EDTF.</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>The text is kept in the case</source>
      <translation>Le texte est gardé dans l’affaire</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>The text of {called} was read to page {read:,} of {count:,}. {whole}.</source>
      <translation>Le texte de {called} a été lu jusqu’à la page {read:,} sur {count:,}. {whole}.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text says the date is one inside a longer time.</source>
      <comment>rule of dates</comment>
      <translation>Le texte dit que la date se situe dans un temps plus long.</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>The texts of the case are at left.</source>
      <translation>Les textes de l’affaire sont à gauche.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>The timeline was sent to the printer.</source>
      <translation>La frise a été envoyée à l’imprimante.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>The timeline’s filters leave none with a place. Take one away to see more.</source>
      <translation>Les filtres de la frise n’en laissent aucun avec un lieu. Retirez-en un pour en voir plus.</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>The title is the beginning of its text.</source>
      <translation>Le titre est le début de son texte.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>The two are different</source>
      <translation>Les deux sont différents</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>The two are the same</source>
      <translation>Les deux sont identiques</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>The two passphrases are not the same.</source>
      <translation>Les deux phrases secrètes ne sont pas les mêmes.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>The two records side by side</source>
      <translation>Les deux éléments côte à côte</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>The view “{name}”</source>
      <translation>La vue « {name} »</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The week, month or year counted from that of publication.</source>
      <comment>rule of dates</comment>
      <translation>La semaine, le mois ou l’année comptés à partir de ceux de la publication.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The week, month or year of publication, up to that day.</source>
      <comment>rule of dates</comment>
      <translation>La semaine, le mois ou l’année de la publication, jusqu’à ce jour.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The week, month or year of the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>La semaine, le mois ou l’année de la date à laquelle il se rapporte.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <source>The whole case</source>
      <translation>L’affaire entière</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>The whole case with its history, to be taken in</source>
      <translation>L’affaire entière avec son historique, à intégrer</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>The whole of it goes, too</source>
      <translation>Le tout sort aussi</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The whole time up to publication.</source>
      <comment>rule of dates</comment>
      <translation>Tout le temps précédant la publication.</translation>
    </message>
    <message>
      <location filename="desktop/window/settling.py"/>
      <source>The window could not be closed. Close it yourself and start the program again.</source>
      <translation>La fenêtre n’a pu être fermée. Fermez-la vous-même et redémarrez le programme.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>The window of this view cannot be read. The timeline was left as it is.</source>
      <translation>La fenêtre de cette vue est illisible. La frise a été laissée telle quelle.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>The words were not found.</source>
      <translation>Les mots n’ont pas été trouvés.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The year is counted from that of publication.</source>
      <comment>rule of dates</comment>
      <translation>L’année se compte à partir de celle de la publication.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The year is counted from that of the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>L’année se compte à partir de celle de la date à laquelle il se rapporte.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The year is that of the days the text names beside it.</source>
      <comment>rule of dates</comment>
      <translation>L’année est celle des jours que le texte nomme à côté.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The year that many years before publication, approximate.</source>
      <comment>rule of dates</comment>
      <translation>L’année située autant d’années avant la publication, approximative.</translation>
    </message>
    <message>
      <location filename="db/exchange/bibtex.py"/>
      <source>The year “{values}” was not understood.</source>
      <translation>L’année « {values} » n’a pas été comprise.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>The {count:,} names are</source>
      <translation>
        <numerusform>Le nom est remplacé</numerusform>
        <numerusform>Les {count:,} noms sont remplacés</numerusform>
      </translation>
      <extra-singular>The name is</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/what_part.py"/>
      <source>The {count:,} selected incidents</source>
      <translation>
        <numerusform>L’incident choisi</numerusform>
        <numerusform>Les {count:,} incidents choisis</numerusform>
      </translation>
      <extra-singular>The selected incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>The {count} lines above the header did not become rows: “{words}”.</source>
      <translation>
        <numerusform>{count} ligne au-dessus de l’en-tête n’est pas devenue une ligne du tableau : « {words} ».</numerusform>
        <numerusform>{count} lignes au-dessus de l’en-tête ne sont pas devenues des lignes du tableau : « {words} ».</numerusform>
      </translation>
      <extra-singular>The line above the header did not become a row: “{words}”.</extra-singular>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>The {noun} cannot hold that now: {fields} would not fit what else it says. Put back the fields that were changed with it too. Nothing was changed.</source>
      <translation>Impossible à présent ({noun}) : {fields} ne s’accorderait pas avec le reste. Remettez aussi les champs modifiés en même temps. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>The {noun} is there already. Nothing was changed.</source>
      <translation>Cela est déjà là ({noun}). Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>The {noun} “{wording}” was deleted. Put that back first. Nothing was changed.</source>
      <translation>« {wording} » ({noun}) a été supprimé. Remettez-le d’abord. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/step.py"/>
      <source>The {table} you were changing is no longer there.</source>
      <translation>Ce que vous modifiiez n’est plus là ({table}).</translation>
    </message>
    <message>
      <location filename="db/merging/union.py"/>
      <source>Their copy holds an original that is not what it was: its SHA-256 should be {sha256}. It was not merged; nothing was changed.</source>
      <translation>Leur copie contient un original qui n’est plus ce qu’il était : son SHA-256 devrait être {sha256}. Elle n’a pas été fusionnée ; rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>Their place has no coordinates, is only mentioned, or is not known.</source>
      <translation>Leur lieu n’a pas de coordonnées, est seulement mentionné ou n’est pas connu.</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Theirs</source>
      <translation>Le leur</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Then or earlier.</source>
      <comment>rule of dates</comment>
      <translation>Alors ou plus tôt.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Then or later.</source>
      <comment>rule of dates</comment>
      <translation>Alors ou plus tard.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/rubber_band.py"/>
      <source>There are more than {most:,} incidents in the box. Draw a smaller one.</source>
      <translation>Plus de {most:,} incidents sont dans le cadre. Tracez-en un plus petit.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>There are no tags yet. Tag an incident first (Shift+T).</source>
      <translation>Pas encore de mots-clés. Posez-en d’abord un sur un incident (Shift+T).</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>There are no tags yet. Tag an incident first.</source>
      <translation>Pas encore de mots-clés. Posez-en d’abord un sur un incident.</translation>
    </message>
    <message>
      <location filename="db/records/quotes.py"/>
      <source>There are no words at that place of the text to quote.</source>
      <translation>Il n’y a pas de mots à citer à cet endroit du texte.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>There is a profile called “{wanted}” already. Give this one another name.</source>
      <translation>Il existe déjà un profil « {wanted} ». Donnez un autre nom à celui-ci.</translation>
    </message>
    <message>
      <location filename="db/records/tags.py"/>
      <source>There is a tag “{text}” already. Nothing was changed. Merge the two instead.</source>
      <translation>Il existe déjà un mot-clé « {text} ». Rien n’a été modifié. Fusionnez plutôt les deux.</translation>
    </message>
    <message>
      <location filename="db/records/saved_views.py"/>
      <source>There is a view called “{name}” already. Choose another name.</source>
      <translation>Il existe déjà une vue « {name} ». Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>There is a view of this name already. Choose another one.</source>
      <translation>Il existe déjà une vue de ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="desktop/window/printed_network.py"/>
      <source>There is no actor called “{name}” in this case.</source>
      <translation>Aucun acteur ne s’appelle « {name} » dans cette affaire.</translation>
    </message>
    <message>
      <location filename="desktop/window/printed_network.py"/>
      <source>There is no actor to show under this choice. Nothing was written.</source>
      <translation>Aucun acteur à montrer sous ce choix. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/publication.py"/>
      <source>There is no dated incident to print.</source>
      <translation>Aucun incident daté à imprimer.</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>There is no format called “{kind}”. There are {kinds}.</source>
      <translation>Aucun format ne s’appelle « {kind} ». Il y a {kinds}.</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>There is no other tag to merge it with.</source>
      <translation>Il n’y a pas d’autre mot-clé avec lequel le fusionner.</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>There is no profile “{name}” in this case. There are {names}.</source>
      <translation>Aucun profil « {name} » dans cette affaire. Il y a {names}.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>There is no room for the share where it was to be written. Nothing was left there, and the case is as it was.</source>
      <translation>La place manque pour l’extrait là où il devait être écrit. Rien n’y a été laissé, et l’affaire est comme avant.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointed.py"/>
      <source>There is no room for them here.</source>
      <translation>Il n’y a pas de place pour eux ici.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>There is no room left for “{name}” in “{parent}”. Nothing was left there; make room or choose another place.</source>
      <translation>La place manque pour « {name} » dans « {parent} ». Rien n’y a été laissé ; faites de la place ou choisissez un autre endroit.</translation>
    </message>
    <message>
      <location filename="desktop/screen.py"/>
      <source>There is no screen here, so no window can open. “casebinder demo --to demo.case” and “casebinder shot demo.case timeline.png” draw the timeline to a file instead.</source>
      <translation>Il n’y a pas d’écran ici : aucune fenêtre ne peut s’ouvrir. « casebinder demo --to demo.case » et « casebinder shot demo.case timeline.png » dessinent la frise dans un fichier.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>There is no view called “{name}”. The timeline was left as it is.</source>
      <translation>Aucune vue ne s’appelle « {name} ». La frise a été laissée telle quelle.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>There is none in the keyring yet. It stays there, and never goes into a case.</source>
      <translation>Il n’y en a pas encore dans le trousseau. Elle y reste, et n’entre jamais dans une affaire.</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>There is none yet. One is made whenever a case that you changed is closed, before large acts, and every half hour in between.</source>
      <translation>Il n’y en a pas encore. Une copie est faite chaque fois qu’une affaire modifiée est fermée, avant les grandes actions, et toutes les demi-heures entre-temps.</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>There is none, because keeping copies is switched off.</source>
      <translation>Il n’y en a pas, car la garde de copies est désactivée.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>There is nothing in this time. Choose another.</source>
      <translation>Il n’y a rien dans ce temps. Choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>There is nothing on the map to print.</source>
      <translation>Il n’y a rien à imprimer sur la carte.</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>There is nothing yet to lay “{name}” over.</source>
      <translation>Il n’y a encore rien sur quoi poser « {name} ».</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/bindings.py"/>
      <source>These keys belong to the text and cannot be changed.</source>
      <translation>Ces touches appartiennent au texte et ne peuvent être changées.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>These words do not stand in the text kept of the source. Copy them from there, or choose “No quote” and say why.</source>
      <translation>Ces mots ne figurent pas dans le texte conservé de la source. Copiez-les de là, ou choisissez « Sans citation » et dites pourquoi.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>These words no longer stand in the text that was kept.</source>
      <translation>Ces mots ne figurent plus dans le texte conservé.</translation>
    </message>
    <message>
      <location filename="db/merging/deciding.py"/>
      <source>These words no longer stand in the text they were quoted from. Nothing was changed; quote them anew, or let the other words stand.</source>
      <translation>Ces mots ne figurent plus dans le texte dont ils étaient cités. Rien n’a été modifié ; citez-les de nouveau, ou laissez valoir les autres mots.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>These words no longer stand in the text.</source>
      <translation>Ces mots ne figurent plus dans le texte.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>These words were never quoted here. Nothing was changed.</source>
      <translation>Ces mots n’ont jamais été cités ici. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Thesis</source>
      <comment>term</comment>
      <translation>Thèse</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>They are</source>
      <translation>Ils sont</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>They are looked for in the text kept of the source.</source>
      <translation>On les cherche dans le texte conservé de la source.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>They are not suggested to each other again.</source>
      <translation>Ils ne seront plus suggérés l’un à l’autre.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>They are one origin</source>
      <translation>Ils sont une seule origine</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>They find it under “Your own key” in this sheet of theirs, or have it from age.</source>
      <translation>On la trouve sous « Votre propre clé » dans cette même feuille, ou on la tient d’age.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>They hold while the timeline has the keyboard. What has no key stands under Ctrl+K.</source>
      <translation>Elles valent tant que la frise a le clavier. Ce qui n’a pas de touche est sous Ctrl+K.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>They lie in {folder}</source>
      <translation>Ils se trouvent dans {folder}</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>They lie in {short}</source>
      <translation>Ils se trouvent dans {short}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_review.py"/>
      <source>They were counted from another day of publication.</source>
      <translation>Elles étaient comptées à partir d’un autre jour de publication.</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>They were counted from another day of publication. Those ticked move together.</source>
      <translation>Elles étaient comptées à partir d’un autre jour de publication. Celles cochées se déplacent ensemble.</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>This address is on the card of “{called}”; nothing was added.</source>
      <translation>Cette adresse est sur la fiche de « {called} » ; rien n’a été ajouté.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/when_field.py"/>
      <source>This can be read in more than one way. Which is meant?</source>
      <translation>Cela peut se lire de plusieurs façons. Laquelle est la bonne ?</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>This can mean more than one time. Pick the one that is meant.</source>
      <translation>Cela peut désigner plus d’un temps. Choisissez le bon.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>This can mean more than one time. Which is meant?</source>
      <translation>Cela peut désigner plus d’un temps. Lequel est le bon ?</translation>
    </message>
    <message>
      <location filename="desktop/window/palette.py"/>
      <source>This card: {act}</source>
      <translation>Cette fiche : {act}</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <source>This case</source>
      <translation>Cette affaire</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>This case has no eras yet. Press Y to name one.</source>
      <translation>Cette affaire n’a pas encore d’époques. Appuyez sur Y pour en nommer une.</translation>
    </message>
    <message>
      <location filename="desktop/window/printed.py"/>
      <source>This case has no incident with a date, so there is no timeline to print.</source>
      <translation>Cette affaire n’a pas d’incident daté : il n’y a pas de frise à imprimer.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>This case is open for reading only</source>
      <translation>Cette affaire est ouverte en lecture seule</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>This case is open for reading only.</source>
      <translation>Cette affaire est ouverte en lecture seule.</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>This computer has no keyring that can be used now. Keep the key in a file instead.</source>
      <translation>Cet ordinateur n’a pas de trousseau utilisable à présent. Gardez plutôt la clé dans un fichier.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>This computer has no keyring that can be used now. Keep the key in a file where nobody else reads.</source>
      <translation>Cet ordinateur n’a pas de trousseau utilisable à présent. Gardez la clé dans un fichier que personne d’autre ne lit.</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>This computer, for a report of a fault; nothing private is in it:</source>
      <translation>Cet ordinateur, pour signaler une panne ; rien de privé n’y figure :</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>This could not be kept: {error}.</source>
      <translation>Cela n’a pu être gardé : {error}.</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>This could not be kept: {strerror}.</source>
      <translation>Cela n’a pu être gardé : {strerror}.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/when_field.py"/>
      <source>This date can be read in more than one way. Pick the one that is meant.</source>
      <translation>Cette date peut se lire de plusieurs façons. Choisissez la bonne.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/widgets/when_field.py"/>
      <source>This date was not understood. Try 18 April 2022, late 2019 or 2022-04.</source>
      <translation>Cette date n’a pas été comprise. Essayez 18 avril 2022, fin 2019 ou 2022-04.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>This field is not one that can be put back. Nothing was changed.</source>
      <translation>Ce champ n’est pas de ceux qui peuvent être remis. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>This file was not made on this computer, and was not opened here before. Casebinder checks every value in it and puts it into a new file. Nothing else comes along, and nothing in it can act. The file you were sent stays as it is.</source>
      <translation>Ce fichier n’a pas été fait sur cet ordinateur et n’y a jamais été ouvert. Casebinder en vérifie chaque valeur et la met dans un nouveau fichier. Rien d’autre ne suit, et rien n’y peut agir. Le fichier reçu reste tel quel.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>This incident alone</source>
      <translation>Cet incident seul</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <source>This incident has no place yet. Give it one on its card, then put it here.</source>
      <translation>Cet incident n’a pas encore de lieu. Donnez-lui-en un sur sa fiche, puis placez-le ici.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>This incident has {count:,} places. Nothing was changed; change them on its card.</source>
      <translation>Cet incident a {count:,} lieux. Rien n’a été modifié ; changez-les sur sa fiche.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>This is a key. It is not taken into a case</source>
      <translation>C’est une clé. Elle n’est pas importée dans une affaire</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>This is disputed.</source>
      <translation>Cela est contesté.</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>This is how the case stands.</source>
      <translation>Voici où en est l’affaire.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>This is no identity of age.</source>
      <translation>Ce n’est pas une identité d’age.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>This is no key that Casebinder made.</source>
      <translation>Ce n’est pas une clé faite par Casebinder.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>This is no key that Casebinder made: “{name}”.</source>
      <translation>Ce n’est pas une clé faite par Casebinder : « {name} ».</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>This is no profile of this Casebinder. Nothing was changed.</source>
      <translation>Ce n’est pas un profil de ce Casebinder. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>This is no public key: “{name}”.</source>
      <translation>Ce n’est pas une clé publique : « {name} ».</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>This is no recipient of age: it begins with age1.</source>
      <translation>Ce n’est pas un destinataire d’age : il commence par age1.</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>This is only possible.</source>
      <translation>Cela est seulement possible.</translation>
    </message>
    <message>
      <location filename="desktop/window/preview.py"/>
      <source>This is what the recipient will see; nothing can be changed.</source>
      <translation>Voici ce que verra le destinataire ; rien ne peut être modifié.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/bindings.py"/>
      <source>This key alone cannot be used. Press it together with another.</source>
      <translation>Cette touche seule ne peut servir. Associez-la à une autre.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <source>This one</source>
      <translation>Celui-ci</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>This passphrase does not open “{name}”. Nothing was written.</source>
      <translation>Cette phrase secrète n’ouvre pas « {name} ». Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picture.py"/>
      <source>This picture cannot be shown here; it is kept whole.</source>
      <translation>Cette image ne peut être affichée ici ; elle est gardée entière.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/read_rows.py"/>
      <source>This row cannot be used</source>
      <translation>Cette ligne n’est pas utilisable</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>This rule can hold for one incident only.</source>
      <translation>Cette règle ne peut valoir que pour un seul incident.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>This section alone</source>
      <translation>Cette section seule</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>This source …</source>
      <translation>Cette source…</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>This text</source>
      <translation>Ce texte</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>This view asks for something that this version of Casebinder does not know (“{word}”). The view was left as it is; a newer version may show it.</source>
      <translation>Cette vue demande quelque chose que cette version de Casebinder ne connaît pas (« {word} »). La vue a été laissée telle quelle ; une version plus récente peut la montrer.</translation>
    </message>
    <message>
      <location filename="db/records/saved_views.py"/>
      <source>This view cannot be read. The timeline was left as it is; save the view anew or delete it.</source>
      <translation>Cette vue est illisible. La frise a été laissée telle quelle ; enregistrez la vue de nouveau ou supprimez-la.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>This view has colours by “{held}”, which this version does not know. The timeline was left as it is.</source>
      <translation>Cette vue a des couleurs par « {held} », que cette version ne connaît pas. La frise a été laissée telle quelle.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>This view has lanes by “{held}”, which this version does not know. The timeline was left as it is.</source>
      <translation>Cette vue a des couloirs par « {held} », que cette version ne connaît pas. La frise a été laissée telle quelle.</translation>
    </message>
    <message>
      <location filename="db/records/saved_views.py"/>
      <source>This view is no longer in the case. The timeline was left as it is.</source>
      <translation>Cette vue n’est plus dans l’affaire. La frise a été laissée telle quelle.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>This was not understood. Try 18 April 2022, late 2019 or +3 weeks.</source>
      <translation>Cela n’a pas été compris. Essayez 18 avril 2022, fin 2019 ou +3 semaines.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>This {kind} was deleted</source>
      <translation>Élément supprimé ({kind})</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>This {verb} it</source>
      <translation>Celle-ci {verb} l’autre</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Those in sight</source>
      <translation>Ceux en vue</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Those that are the same are read as one; nothing is rewritten.</source>
      <translation>Ceux qui sont identiques sont lus comme un seul ; rien n’est réécrit.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Threatened by</source>
      <translation>Menacé par</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Tibetan</source>
      <translation>Tibétain</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Tick a to-do off</source>
      <translation>Cocher une tâche</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Tick at least one letter or digit.</source>
      <translation>Cochez au moins une lettre ou un chiffre.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Tick at least one.</source>
      <translation>Cochez-en au moins un.</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Tick the to-do off, or open it again</source>
      <translation>Cocher la tâche, ou la rouvrir</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Ties</source>
      <translation>Liens</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Time</source>
      <translation>Temps</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Time at the scene</source>
      <translation>Heure sur place</translation>
    </message>
    <message>
      <location filename="desktop/network/strip.py"/>
      <source>Time in which the network is shown</source>
      <translation>Temps dans lequel le réseau est montré</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Time of day</source>
      <translation>Heure du jour</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <location filename="desktop/timeline/view.py"/>
      <source>Timeline</source>
      <translation>Frise</translation>
    </message>
    <message>
      <location filename="resources/dossier/poster/template.toml"/>
      <source>Timeline poster</source>
      <comment>kind of dossier</comment>
      <translation>Affiche de la frise</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Timeline: go to {plain}</source>
      <translation>Frise : aller à {plain}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Timeline: view {name}</source>
      <translation>Frise : vue {name}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source>Timeline: {names}.{where} Lanes: {names2}.</source>
      <translation>Frise : {names}.{where} Couloirs : {names2}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/host.py"/>
      <source>Timeline: {words}{words2}</source>
      <translation>Frise : {words}{words2}</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>TimelineJS has no uncertain dates: a slide goes from the first to the last day it can have been, and its date is told in our words.</source>
      <translation>TimelineJS n’a pas de dates incertaines : une vue va du premier au dernier jour possible, et sa date est dite dans nos mots.</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <location filename="desktop/dossier/choices.py"/>
      <location filename="desktop/files.py"/>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="desktop/sources/list_edits.py"/>
      <location filename="desktop/sources/page.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Title and summary, in any script; the beginnings of words are enough.</source>
      <translation>Titre et résumé, dans toute écriture ; les débuts de mots suffisent.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>To delete the {noun} again, use its own menu, which also takes along what belongs to it. Nothing was changed.</source>
      <translation>Pour supprimer de nouveau cet élément ({noun}), passez par son propre menu, qui emporte aussi ce qui lui appartient. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>To know</source>
      <translation>À savoir</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/intake/sheet.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <source>To look at</source>
      <translation>À regarder</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>To look at {odd:,}</source>
      <translation>À regarder {odd:,}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>To quote words, choose a source whose text is kept.</source>
      <translation>Pour citer des mots, choisissez une source dont le texte est conservé.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>To read</source>
      <translation>À lire</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>To the end of</source>
      <translation>Jusqu’à la fin de</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>To, and including</source>
      <translation>Jusqu’à, inclus</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>To-do</source>
      <translation>Tâche</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>To-do, done: {text}</source>
      <translation>Tâche, faite : {text}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>To-do, open: {text}</source>
      <translation>Tâche, à faire : {text}</translation>
    </message>
    <message>
      <location filename="desktop/history/step_model.py"/>
      <location filename="desktop/timeline/scales/axis.py"/>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Told by others</source>
      <comment>term</comment>
      <translation>Rapporté par d’autres</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Took in {names}</source>
      <translation>Intégré {names}</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Took in “{name}”; everything fits together.</source>
      <translation>« {name} » intégré ; tout s’accorde.</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Total of many events</source>
      <translation>Total de plusieurs événements</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Town or village</source>
      <comment>term</comment>
      <translation>Ville ou village</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Towns</source>
      <translation>Villes</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Translation</source>
      <translation>Traduction</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Transliteration</source>
      <comment>term</comment>
      <translation>Translittération</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Treaty</source>
      <comment>term</comment>
      <translation>Traité</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="desktop/sources/list_edits.py"/>
      <location filename="desktop/sources/page.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Type a name and press Enter</source>
      <translation>Écrivez un nom et appuyez sur Entrée</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Type a passphrase, or choose another way.</source>
      <translation>Écrivez une phrase secrète, ou choisissez un autre moyen.</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Type another name, or choose an actor of the case: these words become one of its names.</source>
      <translation>Écrivez un autre nom, ou choisissez un acteur de l’affaire : ces mots deviennent l’un de ses noms.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>Type new tags here, or others of the case; several are set apart by commas.</source>
      <translation>Écrivez ici de nouveaux mots-clés, ou d’autres de l’affaire ; séparez-en plusieurs par des virgules.</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Type on.</source>
      <translation>Continuez d’écrire.</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>Type some of its words</source>
      <translation>Écrivez quelques-uns de ses mots</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Type the one you agreed on with the sender. It is not kept.</source>
      <translation>Écrivez celle convenue avec l’expéditeur. Elle n’est pas gardée.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>UCDP list of actors</source>
      <translation>Liste d’acteurs de l’UCDP</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <source>US Letter</source>
      <translation>US Letter</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>US Tabloid</source>
      <translation>US Tabloid</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Unclear</source>
      <translation>En suspens</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unclear</source>
      <comment>term</comment>
      <translation>Incertain</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>Undated</source>
      <translation>Sans date</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Under review</source>
      <comment>term</comment>
      <translation>En cours d’examen</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Under whose name they are read</source>
      <translation>Sous quel nom ils sont lus</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/intake/together.py"/>
      <location filename="desktop/messages.py"/>
      <location filename="desktop/session.py"/>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>Undo (Ctrl+Z) brings it back.</source>
      <translation>Annuler (Ctrl+Z) le rétablit.</translation>
    </message>
    <message>
      <location filename="desktop/intake/together.py"/>
      <source>Undone</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <location filename="desktop/case_facts.py"/>
      <source>Undone: {label}</source>
      <translation>Annulé : {label}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unit</source>
      <comment>term</comment>
      <translation>Unité</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Units and members</source>
      <translation>Unités et membres</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Unknown</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unknown</source>
      <comment>term</comment>
      <translation>Inconnu</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unlikely</source>
      <comment>term</comment>
      <translation>Improbable</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Unlock</source>
      <translation>Déverrouiller</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Unlocking</source>
      <translation>Déverrouillage</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/head_marks.py"/>
      <location filename="desktop/timeline/printing/paper_heads.py"/>
      <source>Unnamed</source>
      <translation>Sans nom</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Unpin “{actor}”</source>
      <translation>Libérer « {actor} »</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Until</source>
      <translation>Jusqu’à</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Until, with that day, month or year</source>
      <translation>Jusqu’à, ce jour, mois ou année compris</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/read_rows.py"/>
      <location filename="desktop/intake/rows.py"/>
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <location filename="desktop/reading/shelf.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="desktop/widgets/source_row.py"/>
      <source>Untitled source</source>
      <translation>Source sans titre</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unverified</source>
      <comment>term</comment>
      <translation>Non vérifié</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Up to three steps around it</source>
      <translation>Jusqu’à trois pas autour</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Up to two steps around it</source>
      <translation>Jusqu’à deux pas autour</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Use a file instead</source>
      <translation>Utiliser plutôt un fichier</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Use a mapping</source>
      <translation>Utiliser une correspondance</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Use a mapping from a file…</source>
      <translation>Utiliser une correspondance d’un fichier…</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <source>Use the keyring of this computer</source>
      <translation>Utiliser le trousseau de cet ordinateur</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Used by</source>
      <translation>Employé par</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Usual</source>
      <comment>contrast</comment>
      <translation>Habituel</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>Usually</source>
      <translation>Par défaut</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Value</source>
      <comment>term</comment>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Version {version}</source>
      <translation>Version {version}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Very consistent</source>
      <comment>term</comment>
      <translation>Très cohérent</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Very inconsistent</source>
      <comment>term</comment>
      <translation>Très incohérent</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Very likely</source>
      <comment>term</comment>
      <translation>Très probable</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Very unlikely</source>
      <comment>term</comment>
      <translation>Très improbable</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>View “{name}”</source>
      <translation>Vue « {name} »</translation>
    </message>
    <message>
      <location filename="desktop/bars.py"/>
      <source>Views</source>
      <translation>Vues</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Views (V)</source>
      <translation>Vues (V)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Views (V): {name}</source>
      <translation>Vues (V) : {name}</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Violet</source>
      <translation>Violet</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Volume</source>
      <translation>Volume</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/timing.py"/>
      <source>Walk through the years</source>
      <translation>Parcourir les années</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Walking and moving</source>
      <translation>Parcourir et se déplacer</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Was</source>
      <translation>Était</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>Was asked and declined to comment.</source>
      <translation>Interrogé, a refusé de commenter.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Watch a folder</source>
      <translation>Surveiller un répertoire</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Watch a folder…</source>
      <translation>Surveiller un répertoire…</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Watched folder</source>
      <translation>Répertoire surveillé</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Watching {name}</source>
      <translation>Surveillance de {name}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>We hold it to be</source>
      <translation>Nous le tenons pour</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Weak</source>
      <comment>term</comment>
      <translation>Faible</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Weak alias</source>
      <comment>term</comment>
      <translation>Alias incertain</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Weak: everybody who reports it does so with reserve (reportedly, likely, unverified).</source>
      <translation>Faible : tous ceux qui le rapportent le font avec réserve (selon certaines sources, probable, non vérifié).</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Weak: it goes back to one origin, or to none rated A, B or C.</source>
      <translation>Faible : il remonte à une seule origine, ou à aucune cotée A, B ou C.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Weak: nobody says so but those who claim it.</source>
      <translation>Faible : seuls ceux qui le revendiquent le disent.</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Web address</source>
      <translation>Adresse web</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <location filename="db/export/formats.py"/>
      <source>Web page</source>
      <translation>Page web</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Web page</source>
      <comment>term</comment>
      <translation>Page web</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Web page, to edit</source>
      <translation>Page web, modifiable</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Weeks of a month are counted in sevens from its first or last day.</source>
      <comment>rule of dates</comment>
      <translation>Les semaines d’un mois se comptent par sept jours depuis son premier ou son dernier jour.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Went</source>
      <translation>Est sorti</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/step_panel.py"/>
      <source>Went back {count:,} steps</source>
      <translation>
        <numerusform>{count:,} étape annulée</numerusform>
        <numerusform>{count:,} étapes annulées</numerusform>
      </translation>
      <extra-singular>Went back {count:,} step</extra-singular>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>Went out</source>
      <translation>Est sorti</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>What Casebinder recovered from “{name}” into “{out}”</source>
      <translation>Ce que Casebinder a récupéré de « {name} » dans « {out} »</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>What a colleague may not see</source>
      <translation>Ce qu’un collègue ne doit pas voir</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>What becomes of each column was guessed. Change it in the head of the column: click it, or press Enter.</source>
      <translation>Ce que devient chaque colonne a été deviné. Changez-le dans l’en-tête de la colonne : cliquez dessus, ou appuyez sur Entrée.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>What becomes of the columns is kept in the case under this name. The next table with these columns is read the same way.</source>
      <translation>Ce que deviennent les colonnes est gardé dans l’affaire sous ce nom. Le prochain tableau ayant ces colonnes est lu de la même façon.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>What becomes of {column}</source>
      <translation>Ce que devient {column}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>What becomes of “{column}”</source>
      <translation>Ce que devient « {column} »</translation>
    </message>
    <message>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>What can be done with the selected</source>
      <translation>Ce qu’on peut faire de la sélection</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>What can be done with this card</source>
      <translation>Ce qu’on peut faire de cette fiche</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>What changed in this row</source>
      <translation>Ce qui a changé dans cette ligne</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_changes.py"/>
      <source>What changed since</source>
      <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>What each lets go</source>
      <translation>Ce que chacun laisse sortir</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>What each profile lets go</source>
      <translation>Ce que chaque profil laisse sortir</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>What each step changed…</source>
      <translation>Ce que chaque étape a changé…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>What falls without each of them?</source>
      <translation>Qu’est-ce qui tombe sans chacune d’elles ?</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>What five articles say of one region, with its disputes and uncertain dates.</source>
      <translation>Ce que cinq articles disent d’une région, avec ses contestations et ses dates incertaines.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/view.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <source>What goes</source>
      <translation>Ce qui sort</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>What goes out</source>
      <translation>Ce qui sort</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>What happened</source>
      <translation>Ce qui s’est passé</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>What is being done, and what was</source>
      <translation>Ce qui se fait, et ce qui a été fait</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>What is given</source>
      <translation>Ce qui est donné</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>What is in view</source>
      <translation>Ce qui est affiché</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>What is in view is printed, in light colours, with its scale.</source>
      <translation>Ce qui est affiché est imprimé, en couleurs claires, avec son échelle.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_evidence.py"/>
      <source>What is kept: {count:,} versions</source>
      <translation>
        <numerusform>Ce qui est conservé</numerusform>
        <numerusform>Ce qui est conservé : {count:,} versions</numerusform>
      </translation>
      <extra-singular>What is kept</extra-singular>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <location filename="desktop/reading/claim_sheet.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>What is said of it</source>
      <translation>Ce qu’on en dit</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>What is selected</source>
      <translation>La sélection</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>What is shown</source>
      <translation>Ce qui est montré</translation>
    </message>
    <message>
      <location filename="desktop/sharing/step_list.py"/>
      <source>What is to be chosen</source>
      <translation>Ce qu’il faut choisir</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>What is to be withheld cannot be used: {why}. Nothing was written.</source>
      <translation>La liste de ce qu’il faut omettre est inutilisable : {why}. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>What it does</source>
      <translation>Ce que cela fait</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>What it goes back to</source>
      <translation>Ce à quoi cela remonte</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>What it held before stands now</source>
      <translation>Ce qu’il contenait avant vaut à présent</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>What it is</source>
      <translation>Ce que c’est</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <source>What it said</source>
      <translation>Ce qu’il a dit</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>What it would be part of is itself part of it; a whole cannot be part of its part. Nothing was changed.</source>
      <translation>Ce dont il ferait partie fait lui-même partie de lui ; un tout ne peut faire partie de sa partie. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>What its licence does not let you pass on, too</source>
      <translation>Aussi ce que sa licence ne vous laisse pas transmettre</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>What lies on damaged pages is missing there, and nothing says so.</source>
      <translation>Ce qui se trouve sur des pages endommagées y manque, et rien ne le dit.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>What no share holds</source>
      <translation>Ce qu’aucun extrait ne contient</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>What speaks against it</source>
      <translation>Ce qui parle contre</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>What that comes to</source>
      <translation>Ce que cela donne</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>What the bag “{name}” holds is no case. Nothing was opened.</source>
      <translation>Ce que contient le paquet « {name} » n’est pas une affaire. Rien n’a été ouvert.</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>What the camera wrote</source>
      <translation>Ce que l’appareil a inscrit</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>What the claims weigh</source>
      <translation>Ce que pèsent les affirmations</translation>
    </message>
    <message>
      <location filename="desktop/network/grounds.py"/>
      <source>What the line rests on</source>
      <translation>Ce sur quoi repose le trait</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>What the public may not see</source>
      <translation>Ce que le public ne doit pas voir</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>What the tie rests on</source>
      <translation>Ce sur quoi repose le lien</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>What the timeline shows</source>
      <translation>Ce que montre la frise</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <source>What the timeline’s filters let through</source>
      <translation>Ce que laissent passer les filtres de la frise</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>What the two files say of it</source>
      <translation>Ce qu’en disent les deux fichiers</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>What this format cannot hold</source>
      <translation>Ce que ce format ne peut contenir</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>What this format does not hold</source>
      <translation>Ce que ce format ne contient pas</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>What this view says of the time it shows cannot be read.</source>
      <translation>Ce que cette vue dit du temps affiché est illisible.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>What this view shows cannot be read. The timeline was left as it is.</source>
      <translation>Ce que montre cette vue est illisible. La frise a été laissée telle quelle.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>What to change</source>
      <translation>Ce qu’il faut modifier</translation>
    </message>
    <message>
      <location filename="desktop/reading/doubt_line.py"/>
      <source>What to know about this text</source>
      <translation>Ce qu’il faut savoir de ce texte</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>What to make of these words</source>
      <translation>Que faire de ces mots</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>What to print</source>
      <translation>Que faut-il imprimer</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>What was decided about suggestions while reading</source>
      <translation>Ce qui a été décidé des suggestions à la lecture</translation>
    </message>
    <message>
      <location filename="desktop/history/act_list.py"/>
      <source>What was done, newest first</source>
      <translation>Ce qui a été fait, le plus récent d’abord</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>What was left out</source>
      <translation>Ce qui a été laissé de côté</translation>
    </message>
    <message>
      <location filename="db/records/quotes.py"/>
      <source>What was left out of a text cannot be read, so it was not written by Casebinder. The case was left as it is; look for a copy.</source>
      <translation>Ce qui a été laissé hors d’un texte est illisible : ce n’a pas été écrit par Casebinder. L’affaire a été laissée telle quelle ; cherchez une copie.</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>What was taken</source>
      <translation>Ce qui a été pris</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>What was taken in</source>
      <translation>Ce qui a été importé</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>What was taken in last</source>
      <translation>Ce qui a été importé en dernier</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>What will change</source>
      <translation>Ce qui va changer</translation>
    </message>
    <message>
      <location filename="desktop/widgets/without_it.py"/>
      <source>What would change without it?</source>
      <translation>Qu’est-ce qui changerait sans elle ?</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>What you did last in Ctrl+K</source>
      <translation>Vos dernières actions dans Ctrl+K</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>What you dropped or chose goes into this new case. Its title can be changed.</source>
      <translation>Ce que vous avez déposé ou choisi entre dans cette nouvelle affaire. Son titre peut être changé.</translation>
    </message>
    <message>
      <location filename="desktop/app.py"/>
      <source>What you just did</source>
      <translation>Ce que vous venez de faire</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Whatever bears “{text}” will bear the other one; “{text}” goes.</source>
      <translation>Tout ce qui porte « {text} » portera l’autre ; « {text} » disparaît.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="desktop/intake/preview/targets.py"/>
      <location filename="desktop/notes/table.py"/>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <location filename="desktop/widgets/when_field.py"/>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>When did it happen?</source>
      <translation>Quand cela s’est-il passé ?</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>When was it published?</source>
      <translation>Quand cela a-t-il été publié ?</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/intake/preview/targets.py"/>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Where did it happen?</source>
      <translation>Où cela s’est-il passé ?</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Where it comes from</source>
      <translation>D’où cela vient</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Where it was published</source>
      <translation>Où cela a été publié</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Where you were</source>
      <translation>Où vous étiez</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Whether the timeline glides and words flash up when one jumps to them.</source>
      <translation>Si la frise glisse et si les mots s’illuminent quand on y saute.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Which one goes back to the other</source>
      <translation>Laquelle remonte à l’autre</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Which one stays</source>
      <translation>Lequel reste</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Which place is meant</source>
      <translation>De quel lieu il s’agit</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <location filename="desktop/notes/table.py"/>
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Who is meant</source>
      <translation>De qui il s’agit</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Who is named</source>
      <translation>Qui est nommé</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Who may see it</source>
      <translation>Qui peut le voir</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Who published it?</source>
      <translation>Qui l’a publié ?</translation>
    </message>
    <message>
      <location filename="db/export/stix.py"/>
      <source>Who said what goes out as notes in a sentence; denials of another claim also as opinions.</source>
      <translation>Qui a dit quoi sort en notes d’une phrase ; les démentis d’une autre affirmation aussi en avis.</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Who says it</source>
      <translation>Qui le dit</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Who says so</source>
      <translation>Qui le dit</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Who says what</source>
      <translation>Qui dit quoi</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Who took part</source>
      <translation>Qui a pris part</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Who took part?</source>
      <translation>Qui a pris part ?</translation>
    </message>
    <message>
      <location filename="desktop/reading/doubt_line.py"/>
      <source>Whole</source>
      <translation>Entier</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Whole page</source>
      <translation>Page entière</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Whole pages</source>
      <translation>Pages entières</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Whole texts also where no licence allows passing them on</source>
      <translation>Textes entiers, même là où aucune licence ne permet de les transmettre</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Whose figure holds</source>
      <translation>Le chiffre de qui vaut</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Whose work Casebinder stands on</source>
      <translation>Les travaux sur lesquels repose Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Whose work it stands on, and their licences…</source>
      <translation>Les travaux sur lesquels il repose, et leurs licences…</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Why there is no quote</source>
      <translation>Pourquoi il n’y a pas de citation</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>Why: {reasons}</source>
      <translation>Pourquoi : {reasons}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>Will be</source>
      <translation>Sera</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Will make {words}</source>
      <translation>Donnera {words}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>With</source>
      <translation>Avec</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>With ; between them</source>
      <translation>Avec ; entre eux</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>With all within it.</source>
      <translation>Avec tout ce qu’il contient.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <source>With it a colleague can check that a share is from you and was not changed. It is made when you first sign a share, and never goes into a case. Only the place of the file is remembered here.</source>
      <translation>Elle permet à un collègue de vérifier qu’un extrait vient de vous et n’a pas été modifié. Elle est créée à votre première signature d’un extrait et n’entre jamais dans une affaire. Seul l’emplacement du fichier est retenu ici.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>With my key in a file</source>
      <translation>Avec ma clé dans un fichier</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>With my key in the keyring of this computer</source>
      <translation>Avec ma clé dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>With the incidents go their actors, places, claims, figures and quotes, and the sources these rest on. Private rows never go.</source>
      <translation>Avec les incidents sortent leurs acteurs, lieux, affirmations, chiffres et citations, et les sources sur lesquelles ils reposent. Les lignes privées ne sortent jamais.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>With the legend</source>
      <translation>Avec la légende</translation>
    </message>
    <message>
      <location filename="desktop/network/timing.py"/>
      <source>With the timeline</source>
      <translation>Avec la frise</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Withdrawn</source>
      <comment>term</comment>
      <translation>Retiré</translation>
    </message>
    <message>
      <location filename="desktop/sharing/view.py"/>
      <source>Withheld</source>
      <translation>Omis</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Withheld with it, because the case knows it so:</source>
      <translation>Omis avec lui, car l’affaire le connaît ainsi :</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Withhold</source>
      <translation>Omettre</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Without a date</source>
      <translation>Sans date</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>Without a name</source>
      <translation>Sans nom</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Without a title</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Without a year, the latest one that had begun by publication.</source>
      <comment>rule of dates</comment>
      <translation>Sans année, la dernière qui avait commencé à la publication.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Without it only quoted passages of such texts go.</source>
      <translation>Sans cela, seuls les passages cités de ces textes sortent.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Without it: “Analyst 1”, “Analyst 2”.</source>
      <translation>Sans cela : « Analyste 1 », « Analyste 2 ».</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>Without {isolated} {falling_words}.</source>
      <translation>Sans {isolated} {falling_words}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>Without {isolated}: {left}</source>
      <translation>Sans {isolated} : {left}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Witness</source>
      <comment>term</comment>
      <translation>Témoin</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Witnessed</source>
      <comment>term</comment>
      <translation>Témoin direct</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Women</source>
      <comment>term</comment>
      <translation>Femmes</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Word document, to edit</source>
      <translation>Document Word, modifiable</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Words are needed.</source>
      <translation>Il faut des mots.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Words as published</source>
      <translation>Mots tels que publiés</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Words such as “On Monday” are counted from its day of publication.</source>
      <translation>Des mots comme « lundi » se comptent à partir de son jour de publication.</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Words such as “on Monday” are counted from it. What hangs on it is shown next.</source>
      <translation>Des mots comme « lundi » se comptent à partir de lui. Ce qui en dépend est montré ensuite.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Words that mean nothing is known</source>
      <translation>Mots signifiant que rien n’est connu</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Words that no dictionary of this computer knows get a wavy line. Nothing is changed by itself, and nothing leaves this computer.</source>
      <translation>Les mots qu’aucun dictionnaire de cet ordinateur ne connaît sont soulignés d’une vague. Rien n’est modifié de soi-même, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Work</source>
      <translation>Travail</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Work: {state}</source>
      <translation>Travail : {state}</translation>
    </message>
    <message>
      <location filename="desktop/messages.py"/>
      <source>Working…</source>
      <translation>En cours…</translation>
    </message>
    <message>
      <location filename="db/demo.py"/>
      <source>Write the demo case</source>
      <translation>Écrire l’affaire de démonstration</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Write the dossier</source>
      <translation>Écrire le dossier</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>Writing incidents</source>
      <translation>Écriture des incidents</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>Writing slides</source>
      <translation>Écriture des vues</translation>
    </message>
    <message>
      <location filename="db/export/bibtex.py"/>
      <location filename="db/export/ris.py"/>
      <source>Writing sources</source>
      <translation>Écriture des sources</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Written by {software}.</source>
      <translation>Écrit par {software}.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Year of publication from the copyright line “{published_words}”.</source>
      <translation>Année de publication tirée de la mention de copyright « {published_words} ».</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>You collected, read, kept two sides apart, saw them on the timeline and printed them. Go on in this case, or begin one of your own with Ctrl+N.</source>
      <translation>Vous avez recueilli, lu, tenu deux versions séparées, vu le tout dans la frise et imprimé. Continuez dans cette affaire, ou commencez la vôtre par Ctrl+N.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>You hold</source>
      <translation>Vous tenez</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>Your first case stands</source>
      <translation>Votre première affaire est prête</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Your key</source>
      <translation>Votre clé</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <source>Your key to sign shares with</source>
      <translation>Votre clé pour signer les extraits</translation>
    </message>
    <message>
      <location filename="desktop/own_name.py"/>
      <location filename="desktop/preferences/person.py"/>
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <source>Your name and key</source>
      <translation>Votre nom et votre clé</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Your name…</source>
      <translation>Votre nom…</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Your own key, for shares that others send you</source>
      <translation>Votre propre clé, pour les extraits qu’on vous envoie</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Zoom in (+)</source>
      <translation>Zoom avant (+)</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Zoom out (−)</source>
      <translation>Zoom arrière (−)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Zoom to the selection</source>
      <translation>Zoomer sur la sélection</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_items.py"/>
      <source>Zotero collections: {names}.</source>
      <translation>Collections Zotero : {names}.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a cell holds several numbers; taken as at least the largest</source>
      <translation>une cellule contient plusieurs nombres ; pris comme au moins le plus grand</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>a copy of this case, laid over it</source>
      <translation>une copie de cette affaire, posée par-dessus</translation>
    </message>
    <message>
      <location filename="db/sharing/whole_copy.py"/>
      <source>a copy with its history</source>
      <translation>une copie avec son historique</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>a database or a case file; open it instead of importing it</source>
      <translation>une base de données ou un fichier d’affaire ; ouvrez-le au lieu de l’importer</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date can be read in more than one way; please check it</source>
      <translation>une date peut se lire de plusieurs façons ; veuillez la vérifier</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date cannot be read; its words are kept</source>
      <translation>une date est illisible ; ses mots sont gardés</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date does not give its century; the likelier one was taken</source>
      <translation>une date ne donne pas son siècle ; le plus probable a été pris</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date has no year; its words are kept</source>
      <translation>une date n’a pas d’année ; ses mots sont gardés</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date is a bare number; read as a spreadsheet program counts days</source>
      <translation>une date est un simple nombre ; lu comme un tableur compte les jours</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>a day apart</source>
      <translation>à un jour près</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure became a date in a spreadsheet program; left out</source>
      <translation>un chiffre est devenu une date dans un tableur ; laissé de côté</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure cannot be read; left out</source>
      <translation>un chiffre est illisible ; laissé de côté</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure has a question mark; taken as about that many</source>
      <translation>un chiffre a un point d’interrogation ; pris comme environ autant</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure is below zero; left out</source>
      <translation>un chiffre est inférieur à zéro ; laissé de côté</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure is not a whole number of people; left out</source>
      <translation>un chiffre n’est pas un nombre entier de personnes ; laissé de côté</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>a formatted document; save it as plain text first</source>
      <translation>un document mis en forme ; enregistrez-le d’abord en texte simple</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>a larger region</source>
      <translation>une région plus vaste</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>a list of references</source>
      <translation>une liste de références</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>a name has at least two letters</source>
      <translation>un nom compte au moins deux lettres</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>a name meant to hurt; kept because sources use it.</source>
      <translation>un nom fait pour blesser ; gardé parce que des sources l’emploient.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>a name taken for the fight.</source>
      <translation>un nom pris pour le combat.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>a name that may mean somebody else as well; it counts little in comparisons.</source>
      <translation>un nom qui peut aussi désigner quelqu’un d’autre ; il compte peu dans les comparaisons.</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>a packed document; save it as plain text or CSV first</source>
      <translation>un document compressé ; enregistrez-le d’abord en texte simple ou en CSV</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>a passage that also stands in another source</source>
      <translation>un passage qui figure aussi dans une autre source</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>a position cannot be read; left out</source>
      <translation>une position est illisible ; laissée de côté</translation>
    </message>
    <message>
      <location filename="db/exchange/documents.py"/>
      <source>a saved page</source>
      <translation>une page enregistrée</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>a share of this case, laid over it</source>
      <translation>un extrait de cette affaire, posé par-dessus</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>a similar title</source>
      <translation>un titre semblable</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>a source that fell away</source>
      <translation>une source qui est tombée</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>a spreadsheet program has shortened the number of the row</source>
      <translation>un tableur a raccourci le numéro de la ligne</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>a web browser</source>
      <translation>un navigateur web</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>a whole number</source>
      <translation>un nombre entier</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a year between 1300 and 1450 may belong to another calendar; read as it stands</source>
      <translation>une année entre 1300 et 1450 peut relever d’un autre calendrier ; lue telle quelle</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>a “kind” and a “code” have between 1 and {longest} letters</source>
      <translation>un « kind » et un « code » comptent de 1 à {longest} lettres</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>about</source>
      <comment>term</comment>
      <translation>environ</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>about its words</source>
      <translation>concernant ses mots</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>about {label}</source>
      <translation>environ {label}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>about {number}</source>
      <translation>environ {number}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>absorbed</source>
      <comment>term</comment>
      <translation>a absorbé</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>accuses</source>
      <translation>accuse</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>accuses</source>
      <comment>term</comment>
      <translation>accuse</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>act of the log</source>
      <translation>action du journal</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>actor</source>
      <translation>acteur</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>actors</source>
      <translation>acteurs</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/panel.py"/>
      <source>actors of {count:,} or more incidents</source>
      <translation>
        <numerusform>acteurs de {count:,} incident ou plus</numerusform>
        <numerusform>acteurs de {count:,} incidents ou plus</numerusform>
      </translation>
      <extra-singular>actors of {count:,} or more incidents</extra-singular>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>acts of the log</source>
      <translation>actions du journal</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>adds the name {isolated}</source>
      <translation>ajoute le nom {isolated}</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <source>adopted before</source>
      <translation>adopté auparavant</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>against</source>
      <translation>contre</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>age1… and, after a space, a name</source>
      <translation>age1… et, après une espace, un nom</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>agrees in part</source>
      <translation>concorde en partie</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>all</source>
      <translation>tous</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>all claims fall</source>
      <translation>toutes les affirmations tombent</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/editions.py"/>
      <source>all in one lane</source>
      <translation>tous dans un couloir</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>all that is said goes back to one origin</source>
      <translation>tout ce qui est dit remonte à une seule origine</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>all to-dos</source>
      <translation>toutes les tâches</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>allegedly sponsors</source>
      <comment>term</comment>
      <translation>parrainerait</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>also called {isolated} here</source>
      <translation>appelé ici aussi {isolated}</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>an address alone; nothing was fetched</source>
      <translation>une adresse seule ; rien n’a été récupéré</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>an old Office document; save it as plain text or CSV first</source>
      <translation>un ancien document Office ; enregistrez-le d’abord en texte simple ou en CSV</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>an outlet that is gone</source>
      <translation>un média disparu</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>an untitled source</source>
      <translation>une source sans titre</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/intake/watched.py"/>
      <location filename="desktop/merging/pair_card.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="desktop/sharing/name_card.py"/>
      <source>and {count:,} more</source>
      <translation>et {count:,} de plus</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/grounds.py"/>
      <source>and {count:,} more</source>
      <translation>
        <numerusform>et {count:,} de plus</numerusform>
        <numerusform>et {count:,} de plus</numerusform>
      </translation>
      <extra-singular>and {count:,} more</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>and {count:,} more lanes</source>
      <translation>
        <numerusform>et {count:,} couloir de plus</numerusform>
        <numerusform>et {count:,} couloirs de plus</numerusform>
      </translation>
      <extra-singular>and {count:,} more lane</extra-singular>
    </message>
    <message>
      <location filename="desktop/reading/margin.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>and {count} more</source>
      <translation>et {count} de plus</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>and {count} more that change it</source>
      <translation>et {count} de plus qui le changent</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <source>and {left:,} more: filter by words or a row number, or save all of them as CSV</source>
      <translation>et {left:,} de plus : filtrez par mots ou numéro de ligne, ou enregistrez le tout en CSV</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>and {more:,} more</source>
      <translation>et {more:,} de plus</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>and {more}</source>
      <translation>et {more}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>and; press for or</source>
      <translation>et ; appuyez pour ou</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>another case, matched by likeness</source>
      <translation>une autre affaire, rapprochée par ressemblance</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>another name it is known by.</source>
      <translation>un autre nom sous lequel il est connu.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>another place</source>
      <translation>un autre lieu</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>another text at an address that is held; kept as a new version</source>
      <translation>un autre texte à une adresse détenue ; gardé comme nouvelle version</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>answers</source>
      <comment>term</comment>
      <translation>répond à</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>any number {what}</source>
      <translation>n’importe quel nombre {what}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>assessed as {either}</source>
      <translation>évalué {either}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>at any time</source>
      <translation>à tout moment</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>at least</source>
      <comment>term</comment>
      <translation>au moins</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <location filename="db/records/figures.py"/>
      <source>at least {low:,}</source>
      <translation>au moins {low:,}</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>at least {low}</source>
      <translation>au moins {low}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>at most</source>
      <comment>term</comment>
      <translation>au plus</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <location filename="db/records/figures.py"/>
      <source>at most {high:,}</source>
      <translation>au plus {high:,}</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>at sea or in the air</source>
      <translation>en mer ou dans les airs</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>attributes</source>
      <comment>term</comment>
      <translation>attribue</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>based on</source>
      <translation>se fonde sur</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>basis of</source>
      <translation>fondement de</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>becomes [withheld: {kind}, {code}]{spellings}</source>
      <translation>devient [omis : {kind}, {code}]{spellings}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>before {shown}</source>
      <translation>avant {shown}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>beside “{name}”</source>
      <translation>à côté de « {name} »</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>between</source>
      <comment>term</comment>
      <translation>entre</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>blank lines</source>
      <translation>lignes vides</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/finding.py"/>
      <source>both are called {name}</source>
      <translation>les deux s’appellent {name}</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/merging/duplicates.py"/>
      <source>both are called “{text_}”</source>
      <translation>les deux s’appellent « {text_} »</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/finding.py"/>
      <source>both go by {name}</source>
      <translation>les deux sont connus comme {name}</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>both of {country_name}</source>
      <translation>les deux de {country_name}</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>bringing in what is new</source>
      <translation>intégration de ce qui est nouveau</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>by powers of ten</source>
      <translation>par puissances de dix</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>by the profile “{profile}”</source>
      <translation>selon le profil « {profile} »</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>by {rated_by}</source>
      <translation>par {rated_by}</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>byline, kept as the author</source>
      <translation>signature, gardée comme auteur</translation>
    </message>
    <message>
      <location filename="db/sharing/proof.py"/>
      <source>byte {start:,}</source>
      <translation>octet {start:,}</translation>
    </message>
    <message>
      <location filename="db/sharing/proof.py"/>
      <source>bytes from {at:,} on, folded</source>
      <translation>octets à partir de {at:,}, repliés</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>called {name}</source>
      <translation>appelé {name}</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>cannot be opened as a PDF</source>
      <translation>ne peut être ouvert comme PDF</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>cannot be read · {size}</source>
      <translation>illisible · {size}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>cannot both be right</source>
      <translation>ne peuvent être justes tous deux</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>century</source>
      <translation>siècle</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>century {count}</source>
      <translation>{count}e siècle</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>century {count} BCE</source>
      <translation>{count}e siècle av. J.-C.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>certain time</source>
      <translation>temps certain</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>changed sides</source>
      <translation>a changé de camp</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>checked in a few seconds</source>
      <translation>vérifié en quelques secondes</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>checked in about {seconds:.0f} minutes</source>
      <translation>vérifié en {seconds:.0f} minutes environ</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>checked in about {seconds:.0f} seconds</source>
      <translation>vérifié en {seconds:.0f} secondes environ</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>checking references</source>
      <translation>vérification des renvois</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>checking {name}</source>
      <translation>vérification de {name}</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>choosing what goes</source>
      <translation>choix de ce qui sort</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>cited before, and held now</source>
      <translation>citée auparavant, et détenue à présent</translation>
    </message>
    <message>
      <location filename="desktop/widgets/source_row.py"/>
      <source>cited, not held</source>
      <translation>citée, non détenue</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>claimed by {listed}</source>
      <translation>revendiqué par {listed}</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>claimed only</source>
      <translation>revendiqué seulement</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>claims</source>
      <comment>head of a column</comment>
      <translation>revendique</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>claims responsibility</source>
      <comment>term</comment>
      <translation>revendique</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>claims weighed: {names}</source>
      <translation>affirmations pesées : {names}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>closed group</source>
      <translation>groupe fermé</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/editions.py"/>
      <source>coloured by {colouring}</source>
      <translation>coloré par {colouring}</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>colours of the timeline’s lanes</source>
      <translation>couleurs des couloirs de la frise</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>column {column} of {across}</source>
      <translation>colonne {column} sur {across}</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>confirmed</source>
      <translation>confirmé</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>confirms</source>
      <comment>head of a column</comment>
      <translation>confirme</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>confirms</source>
      <comment>term</comment>
      <translation>confirme</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>contradicts</source>
      <translation>contredit</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>contradicts</source>
      <comment>term</comment>
      <translation>contredit</translation>
    </message>
    <message>
      <location filename="db/sharing/whole_copy.py"/>
      <source>copying the case</source>
      <translation>copie de l’affaire</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>copyright line</source>
      <translation>mention de copyright</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>copyright line, kept as outlet and year</source>
      <translation>mention de copyright, gardée comme média et année</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>corrected by</source>
      <translation>rectifié par</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>corrects</source>
      <comment>term</comment>
      <translation>rectifie</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>could not be read</source>
      <translation>n’a pu être lu</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>counted from</source>
      <translation>compté à partir de</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>counting claims</source>
      <translation>comptage des affirmations</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>cut where they crossed what was withheld</source>
      <translation>coupé là où ils croisaient ce qui est omis</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>darker is more</source>
      <translation>plus sombre : davantage</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>data set</source>
      <translation>jeu de données</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_rows.py"/>
      <source>dataset row</source>
      <translation>ligne d’un jeu de données</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>date confirmed by</source>
      <translation>date confirmée par</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>date in words</source>
      <translation>date en toutes lettres</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <location filename="db/reading/plain_text.py"/>
      <source>date line</source>
      <translation>ligne de date</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>date of publication, kept as the date</source>
      <translation>date de publication, gardée comme date</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>dated from it</source>
      <translation>datés d’après lui</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <location filename="db/exchange/references.py"/>
      <source>dates that were not understood</source>
      <translation>dates qui n’ont pas été comprises</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>day</source>
      <translation>jour</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>day 0</source>
      <translation>jour 0</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>day and month can be swapped; kept as one of the two days</source>
      <translation>jour et mois peuvent être intervertis ; gardé comme l’un des deux jours</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>day and month can be swapped; the words of the date are kept</source>
      <translation>jour et mois peuvent être intervertis ; les mots de la date sont gardés</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>day and month can only be read the other way round than in the rest of the table</source>
      <translation>jour et mois ne peuvent se lire qu’à l’inverse du reste du tableau</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>day the words were published</source>
      <translation>jour de publication des mots</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>days</source>
      <translation>jours</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>decade</source>
      <translation>décennie</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>declines to comment</source>
      <comment>term</comment>
      <translation>refuse de commenter</translation>
    </message>
    <message>
      <location filename="db/records/bulk/deleting.py"/>
      <source>deleted</source>
      <translation>supprimé</translation>
    </message>
    <message>
      <location filename="db/merging/comparing.py"/>
      <source>deleted here</source>
      <translation>supprimé ici</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflict_list.py"/>
      <source>deleted on one side, needed on the other</source>
      <translation>supprimé d’un côté, nécessaire de l’autre</translation>
    </message>
    <message>
      <location filename="db/merging/comparing.py"/>
      <source>deleted there</source>
      <translation>supprimé là-bas</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>denied</source>
      <translation>démenti</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>denied by {listed}</source>
      <translation>démenti par {listed}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>denies</source>
      <comment>head of a column</comment>
      <translation>dément</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>denies</source>
      <comment>term</comment>
      <translation>dément</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>detail of the case</source>
      <translation>détail de l’affaire</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>disagrees</source>
      <translation>discordant</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>disputed</source>
      <translation>contesté</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <source>disputed border, as Natural Earth draws it</source>
      <translation>frontière contestée, telle que tracée par Natural Earth</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>disputes</source>
      <comment>head of a column</comment>
      <translation>conteste</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>disputes</source>
      <comment>term</comment>
      <translation>conteste</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>dozens</source>
      <comment>term</comment>
      <translation>des dizaines</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>each of its names has “name”, and may have “also”, “kind” and “code”</source>
      <translation>chacun de ses noms a « name », et peut avoir « also », « kind » et « code »</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>earlier</source>
      <translation>plus tôt</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>edited here, stays where you edited it</source>
      <translation>modifié ici, reste où vous l’avez modifié</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>either can be the first · {where}</source>
      <translation>l’un ou l’autre peut être premier · {where}</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>encrypting it</source>
      <translation>chiffrement</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>entries of the log</source>
      <translation>entrées du journal</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>entry of the log</source>
      <translation>entrée du journal</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_row.py"/>
      <source>era</source>
      <translation>époque</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>every date given</source>
      <translation>chaque date donnée</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>every {field_words}</source>
      <translation>chaque {field_words}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>everybody who reports it does so with reserve</source>
      <translation>tous ceux qui le rapportent le font avec réserve</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <location filename="desktop/notes/page.py"/>
      <source>everything</source>
      <translation>tout</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>everything of “{record}”</source>
      <translation>tout de « {record} »</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>exactly</source>
      <comment>term</comment>
      <translation>exactement</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <location filename="desktop/map/placing.py"/>
      <source>exactly there</source>
      <translation>exactement là</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>fields that were withheld</source>
      <translation>champs omis</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>fights</source>
      <comment>term</comment>
      <translation>combat</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>files attached to references were not brought in; where they lie stands in the note</source>
      <translation>les fichiers joints aux références n’ont pas été importés ; leur emplacement figure dans la note</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>files that cannot be cleared of what they say of their making, or of withheld names</source>
      <translation>fichiers qui ne peuvent être débarrassés de ce qu’ils disent de leur fabrication, ou de noms omis</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>follows the file</source>
      <translation>suit le fichier</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>for</source>
      <translation>pour</translation>
    </message>
    <message>
      <location filename="db/export/withholding.py"/>
      <location filename="db/sharing/rules.py"/>
      <source>from a dataset whose licence does not allow passing it on</source>
      <translation>d’un jeu de données dont la licence interdit la transmission</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>from a source that is gone</source>
      <translation>d’une source disparue</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clock_change.py"/>
      <source>from {early} to {late}</source>
      <translation>de {early} à {late}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clock_change.py"/>
      <source>from {late} to {early}: this hour came twice</source>
      <translation>de {late} à {early} : cette heure est venue deux fois</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>from {shown} on</source>
      <translation>à partir de {shown}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>from “{name}”</source>
      <translation>de « {name} »</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>gave rise to</source>
      <comment>term</comment>
      <translation>a donné naissance à</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>go to a place…</source>
      <translation>aller à un lieu…</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing.py"/>
      <source>gone from {title}</source>
      <translation>disparu de {title}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>graded {letters}{digits}</source>
      <translation>coté {letters}{digits}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>graded {names}</source>
      <translation>évalué {names}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>has a dispute</source>
      <translation>fait l’objet d’une contestation</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>has as member</source>
      <comment>term</comment>
      <translation>a pour membre</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>has no date</source>
      <translation>n’a pas de date</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>has no place</source>
      <translation>n’a pas de lieu</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>heard on the radio; a row of a data set</source>
      <translation>entendu à la radio ; une ligne d’un jeu de données</translation>
    </message>
    <message>
      <location filename="desktop/intake/rows.py"/>
      <source>held already</source>
      <translation>déjà détenu</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <location filename="db/exchange/pasted.py"/>
      <source>held already; nothing was added</source>
      <translation>déjà détenu ; rien n’a été ajouté</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>held to be right</source>
      <translation>tenu pour juste</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/details.py"/>
      <source>held, {count} letters</source>
      <translation>détenu, {count} lettres</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>holding or belonging to a withheld name</source>
      <translation>contenant un nom omis ou lié à lui</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>holds a NUL character</source>
      <translation>contient un caractère NUL</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>holds a date that is none</source>
      <translation>contient une date qui n’en est pas une</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>holds a value that no case has there</source>
      <translation>contient une valeur qu’aucune affaire n’y a</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>holds bytes</source>
      <translation>contient des octets</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>hours</source>
      <translation>heures</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>how claims fit these explanations</source>
      <translation>comment les affirmations s’accordent avec ces explications</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/map/measure.py"/>
      <source>how exactly is not said</source>
      <translation>avec quelle précision n’est pas dit</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>how it counts</source>
      <translation>comment cela compte</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>how reliable we find these sources and outlets</source>
      <translation>la fiabilité que nous trouvons à ces sources et médias</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>how we grade what goes, unless the reasons rest on what stays</source>
      <translation>comment nous évaluons ce qui sort, sauf si les motifs reposent sur ce qui reste</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>id {native} has changed since it was imported: {names}</source>
      <translation>id {native} a changé depuis son importation : {names}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>id {native} is the same, but its columns mean something else now</source>
      <translation>id {native} est le même, mais ses colonnes ont à présent un autre sens</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>id {native} · no longer in the file{edited} · {kept}</source>
      <translation>id {native} · n’est plus dans le fichier{edited} · {kept}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>in any way</source>
      <translation>de toute façon</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>in retaliation</source>
      <translation>en représailles</translation>
    </message>
    <message>
      <location filename="db/records/bulk/deleting.py"/>
      <source>in the case</source>
      <translation>dans l’affaire</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>in this text</source>
      <translation>dans ce texte</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_likeness.py"/>
      <source>in {count:,} passages</source>
      <translation>
        <numerusform>dans un passage</numerusform>
        <numerusform>dans {count:,} passages</numerusform>
      </translation>
      <extra-singular>in one passage</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>in {name}</source>
      <translation>dans {name}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>in {name}, {back}</source>
      <translation>dans {name}, {back}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>in {where}</source>
      <translation>dans {where}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/notes/table.py"/>
      <source>incident</source>
      <translation>incident</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>incidents</source>
      <translation>incidents</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>includes</source>
      <comment>term</comment>
      <translation>comprend</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>including {words} {who}</source>
      <translation>dont {words} {who}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>investigates</source>
      <comment>term</comment>
      <translation>enquête</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>is a later version of it</source>
      <translation>en est une version ultérieure</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is a member of</source>
      <comment>term</comment>
      <translation>est membre de</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is a number out of range</source>
      <translation>est un nombre hors limites</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is allegedly sponsored by</source>
      <comment>term</comment>
      <translation>serait parrainé par</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is allied with</source>
      <comment>term</comment>
      <translation>est allié à</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is answered by</source>
      <comment>term</comment>
      <translation>reçoit la réponse de</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is based on</source>
      <comment>term</comment>
      <translation>se fonde sur</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>is based on it</source>
      <translation>se fonde sur elle</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is confirmed by</source>
      <comment>term</comment>
      <translation>est confirmé par</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is contradicted by</source>
      <comment>term</comment>
      <translation>est contredit par</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is corrected by</source>
      <comment>term</comment>
      <translation>est rectifié par</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is denied by</source>
      <comment>term</comment>
      <translation>est démenti par</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is fought by</source>
      <comment>term</comment>
      <translation>est combattu par</translation>
    </message>
    <message>
      <location filename="db/records/incident_links.py"/>
      <source>is in one series with</source>
      <translation>est de la même série que</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is in retaliation for</source>
      <comment>term</comment>
      <translation>est en représailles de</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is led by</source>
      <comment>term</comment>
      <translation>est dirigé par</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is longer than {most:,} bytes</source>
      <translation>dépasse {most:,} octets</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>is mentioned with</source>
      <translation>est mentionné avec</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is no finite number</source>
      <translation>n’est pas un nombre fini</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is not a date</source>
      <translation>n’est pas une date</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is not the JSON that belongs there</source>
      <translation>n’est pas le JSON attendu là</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is not {words}</source>
      <translation>n’est pas {words}</translation>
    </message>
    <message>
      <location filename="db/records/incident_links.py"/>
      <source>is part of</source>
      <translation>fait partie de</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is part of</source>
      <comment>term</comment>
      <translation>fait partie de</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is quoted by</source>
      <comment>term</comment>
      <translation>est cité par</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is repeated by</source>
      <comment>term</comment>
      <translation>est repris par</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is retaliated for by</source>
      <comment>term</comment>
      <translation>a pour représailles</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is retracted by</source>
      <comment>term</comment>
      <translation>est retiré par</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is spoken for by</source>
      <comment>term</comment>
      <translation>a pour porte-parole</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is successor of</source>
      <comment>term</comment>
      <translation>a succédé à</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is supported by</source>
      <comment>term</comment>
      <translation>est soutenu par</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>is the same as</source>
      <translation>est le même que</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>it comes from a newer Casebinder</source>
      <translation>il vient d’un Casebinder plus récent</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>it does not hold one folder</source>
      <translation>il ne contient pas un seul répertoire</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>it has no manifest</source>
      <translation>il n’a pas de manifeste</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it holds a link or a device (“{shown}”)</source>
      <translation>il contient un lien ou un périphérique (« {shown} »)</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it holds a name that is none (“{shown}”)</source>
      <translation>il contient un nom qui n’en est pas un (« {shown} »)</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it holds a name that leads out of its folder (“{shown}”)</source>
      <translation>il contient un nom qui mène hors de son répertoire (« {shown} »)</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>it holds something else than “names” and “fields”</source>
      <translation>il contient autre chose que « names » et « fields »</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it holds “{shown}” twice</source>
      <translation>il contient « {shown} » deux fois</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is claimed by {by} and denied by {others}</source>
      <translation>il est revendiqué par {by} et démenti par {others}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is claimed by {by} and disputed by {others}</source>
      <translation>il est revendiqué par {by} et contesté par {others}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is claimed by {slots} and reported apart from that by {slots2}</source>
      <translation>il est revendiqué par {slots} et rapporté à part par {slots2}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is confirmed by {slots}, held responsible for it</source>
      <translation>il est confirmé par {slots}, tenu pour responsable</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is denied by {slots}, and nobody stands by it</source>
      <translation>il est démenti par {slots}, et personne ne le soutient</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <location filename="db/sharing/redaction.py"/>
      <source>it is far too long</source>
      <translation>il est bien trop long</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it is locked with a password of its own, which protects little</source>
      <translation>il est verrouillé par un mot de passe propre, qui protège peu</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>it is not built as a mapping is</source>
      <translation>il n’est pas construit comme une correspondance</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it is packed in a way that Casebinder does not unpack</source>
      <translation>il est compressé d’une manière que Casebinder n’ouvre pas</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is reported by {by} and denied by {others}</source>
      <translation>il est rapporté par {by} et démenti par {others}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is reported by {by} and disputed by {others}</source>
      <translation>il est rapporté par {by} et contesté par {others}</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it lists too many files</source>
      <translation>il énumère trop de fichiers</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>it names no columns, or one of them twice</source>
      <translation>il ne nomme aucune colonne, ou l’une d’elles deux fois</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>it or {names}</source>
      <translation>cela ou {names}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>it was not made by Casebinder</source>
      <translation>il n’a pas été fait par Casebinder</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>its date cannot be moved</source>
      <translation>sa date ne peut être déplacée</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>its date is not known that exactly</source>
      <translation>sa date n’est pas connue aussi précisément</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>its one claim falls</source>
      <translation>sa seule affirmation tombe</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>its title, language, summary, marking and number, without which copies cannot be merged; kept mappings and profiles are the sender's own</source>
      <translation>son titre, sa langue, son résumé, son marquage et son numéro, sans lequel des copies ne peuvent être fusionnées ; correspondances et profils gardés sont ceux de l’expéditeur</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>its {size:,} bytes say that they become {whole:,}, which no case does</source>
      <translation>ses {size:,} octets disent en devenir {whole:,}, ce que ne fait aucune affaire</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>keep and tag</source>
      <translation>garder et marquer</translation>
    </message>
    <message>
      <location filename="db/exchange/documents.py"/>
      <location filename="db/exchange/pasted.py"/>
      <source>keeping it</source>
      <translation>conservation</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>kept</source>
      <translation>gardé</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>kept at the top</source>
      <translation>gardé en haut</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>kept beside the old row</source>
      <translation>gardé à côté de l’ancienne ligne</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>kept in the row</source>
      <translation>gardé dans la ligne</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>key to open shares</source>
      <translation>clé pour ouvrir les extraits</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>key to sign shares</source>
      <translation>clé pour signer les extraits</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>kind of file</source>
      <translation>type de fichier</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>known as “Analyst 1” and so on</source>
      <translation>connus comme « Analyste 1 » et ainsi de suite</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>lanes by</source>
      <translation>couloirs par</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/editions.py"/>
      <source>lanes by {axis}</source>
      <translation>couloirs par {axis}</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>language not said</source>
      <translation>langue non dite</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>largest letters of the first page</source>
      <translation>les plus grosses lettres de la première page</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>late 2019 · 3 May · 44 BC · 12 Hut 1401 · 66 million years ago · +3 weeks · a bookmark</source>
      <translation>fin 2019 · 3 mai · 44 av. J.-C. · 12 hut 1401 · il y a 66 millions d’années · +3 semaines · un signet</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>later</source>
      <translation>plus tard</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>latitude and longitude may be swapped, or a sign is missing; kept as given</source>
      <translation>latitude et longitude sont peut-être interverties, ou un signe manque ; gardées telles quelles</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>latitude and longitude seem to be swapped; left out</source>
      <translation>latitude et longitude semblent interverties ; laissées de côté</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>latitude or longitude is not on Earth; left out</source>
      <translation>latitude ou longitude n’est pas sur Terre ; laissée de côté</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>leads</source>
      <comment>term</comment>
      <translation>dirige</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>least against it · {count}</source>
      <translation>le moins contre · {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>least to most said</source>
      <translation>du moins au plus dit</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>leave all</source>
      <translation>tout laisser</translation>
    </message>
    <message>
      <location filename="desktop/widgets/comparison_signs.py"/>
      <source>left differently</source>
      <translation>laissés différents</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>left out</source>
      <translation>laissé de côté</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>left out by the profile</source>
      <translation>laissé de côté par le profil</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>left unclear · {detail}</source>
      <translation>laissé en suspens · {detail}</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>left unclear: {reason} · {detail}</source>
      <translation>laissé en suspens : {reason} · {detail}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>less exact, agrees</source>
      <translation>moins précis, concorde</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>let go</source>
      <translation>relâché</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>level {depth}</source>
      <translation>niveau {depth}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>licence: {licence}</source>
      <translation>licence : {licence}</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>line</source>
      <translation>ligne</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>linked</source>
      <translation>liés</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>links it to {here}</source>
      <translation>le lie à {here}</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>list what has no place</source>
      <translation>lister ce qui n’a pas de lieu</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>list what is in view</source>
      <translation>lister ce qui est affiché</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>looking at the file</source>
      <translation>examen du fichier</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing.py"/>
      <source>looking for rows that are gone</source>
      <translation>recherche des lignes disparues</translation>
    </message>
    <message>
      <location filename="db/merging/comparing.py"/>
      <source>looking for what may be the same</source>
      <translation>recherche de ce qui est peut-être identique</translation>
    </message>
    <message>
      <location filename="db/merging/adopting.py"/>
      <source>looking for what they need</source>
      <translation>recherche de ce dont ils ont besoin</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>looking for what two people left differently</source>
      <translation>recherche de ce que deux personnes ont laissé différent</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>looking for what was withheld</source>
      <translation>recherche de ce qui a été omis</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>making indexes</source>
      <translation>création des index</translation>
    </message>
    <message>
      <location filename="db/sharing/writing.py"/>
      <location filename="db/strangers/fresh.py"/>
      <location filename="db/strangers/making_safe.py"/>
      <source>making the search index</source>
      <translation>création de l’index de recherche</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <location filename="db/exchange/tables/landing.py"/>
      <location filename="db/exchange/web_archives.py"/>
      <source>making them searchable</source>
      <translation>préparation pour la recherche</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>many reports, no incident</source>
      <translation>beaucoup d’articles, aucun incident</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>marked more strictly than the share, or belonging to something so marked</source>
      <translation>marqué plus strictement que l’extrait, ou lié à un élément ainsi marqué</translation>
    </message>
    <message>
      <location filename="db/export/withholding.py"/>
      <source>marked more strictly than {marking}, or belonging to something so marked</source>
      <translation>marqué plus strictement que {marking}, ou lié à un élément ainsi marqué</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>mending references</source>
      <translation>réparation des renvois</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>merged into</source>
      <comment>term</comment>
      <translation>a fusionné avec</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>merged into {}</source>
      <translation>a fusionné avec {}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turn_marks.py"/>
      <source>merger</source>
      <translation>fusion</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>met again unchanged</source>
      <translation>revu sans changement</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>millennium</source>
      <translation>millénaire</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>millennium {count}</source>
      <translation>{count}e millénaire</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>millennium {count} BCE</source>
      <translation>{count}e millénaire av. J.-C.</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>minute</source>
      <translation>minute</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>minutes</source>
      <translation>minutes</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>moments worth going back to, with the whole case</source>
      <translation>moments à retrouver, avec l’affaire entière</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>month</source>
      <translation>mois</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>months</source>
      <translation>mois</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>more exact</source>
      <translation>plus précis</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>more {what} in a strip</source>
      <translation>davantage de {what} dans une bande</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>move down</source>
      <translation>descendre</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>move to the left</source>
      <translation>déplacer à gauche</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>move to the right</source>
      <translation>déplacer à droite</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>move up</source>
      <translation>monter</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/sources.py"/>
      <source>much of the text is the same</source>
      <translation>une grande part du texte est identique</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>named spans of time, with the whole case</source>
      <translation>durées nommées, avec l’affaire entière</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>named, not held</source>
      <translation>nommée, non détenue</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>names a field that does not exist (“{table}.{field}”)</source>
      <translation>nomme un champ qui n’existe pas (« {table}.{field} »)</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>names a table that does not exist</source>
      <translation>nomme une table qui n’existe pas</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>names of analysts</source>
      <translation>noms d’analystes</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>near the town, or a small area around it</source>
      <translation>près de la ville, ou une petite zone autour</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>nearly the same text</source>
      <translation>presque le même texte</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>nearly the same text as another source</source>
      <translation>presque le même texte qu’une autre source</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <location filename="desktop/incidents/judgement.py"/>
      <source>neither</source>
      <translation>ni l’un ni l’autre</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turn_marks.py"/>
      <source>new name</source>
      <translation>nouveau nom</translation>
    </message>
    <message>
      <location filename="db/columns/facts.py"/>
      <source>no date</source>
      <translation>sans date</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>no date read from “{phrase}”</source>
      <translation>aucune date lue dans « {phrase} »</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>no figure</source>
      <translation>aucun chiffre</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>no figure is left</source>
      <translation>il ne reste aucun chiffre</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <location filename="desktop/shortcuts/view.py"/>
      <source>no keys</source>
      <translation>aucune touche</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>no known end</source>
      <translation>fin inconnue</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>no lane</source>
      <translation>aucun couloir</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <source>no quote: {no_quote_reason}</source>
      <translation>sans citation : {no_quote_reason}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>no room for more</source>
      <translation>plus de place</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>no source</source>
      <translation>aucune source</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>no town; the point is that of the district</source>
      <translation>aucune ville ; le point est celui du district</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_parties.py"/>
      <source>nobody is named; no actor was made of it</source>
      <translation>personne n’est nommé ; aucun acteur n’en a été fait</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>nobody named</source>
      <translation>personne de nommé</translation>
    </message>
    <message>
      <location filename="db/exchange/imports.py"/>
      <source>nobody said what the columns become; it was guessed</source>
      <translation>personne n’a dit ce que deviennent les colonnes ; cela a été deviné</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>nobody says so but {slots}</source>
      <translation>personne ne le dit que {slots}</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <location filename="db/records/figures.py"/>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>none</source>
      <comment>remembered</comment>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>none leads yet</source>
      <translation>aucune ne mène encore</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>none of the {count} origins that report it is rated A, B or C</source>
      <translation>aucune des {count} origines qui le rapportent n’est cotée A, B ou C</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>not ({text_})</source>
      <translation>pas ({text_})</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>not brought in: {names}</source>
      <translation>non importé : {names}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>not decided yet</source>
      <translation>pas encore tranché</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>not diagnostic: fits all alike</source>
      <translation>ne départage pas : s’accorde également avec toutes</translation>
    </message>
    <message>
      <location filename="db/records/hypotheses.py"/>
      <source>not filled in</source>
      <translation>non rempli</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>not in this time</source>
      <translation>pas dans ce temps</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <location filename="db/records/figures.py"/>
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>not made by Casebinder</source>
      <translation>non fait par Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>not said</source>
      <translation>non dit</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>not shown</source>
      <translation>non affiché</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <location filename="db/records/figures.py"/>
      <source>not stated</source>
      <translation>non indiqué</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>not there any more</source>
      <translation>n’est plus là</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <location filename="desktop/intake/rows.py"/>
      <source>not used</source>
      <translation>non utilisé</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>not weighed</source>
      <translation>non pesé</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>not {text_}</source>
      <translation>pas {text_}</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>notes</source>
      <translation>notes</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>notes on what goes; never private ones</source>
      <translation>notes sur ce qui sort ; jamais les privées</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <location filename="desktop/widgets/falling.py"/>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_changes.py"/>
      <source>nothing but blanks</source>
      <translation>rien que des blancs</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>nothing is left of {joined}</source>
      <translation>il ne reste rien de {joined}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>nothing is left, {all_of_it}</source>
      <translation>il ne reste rien, {all_of_it}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>nothing yet</source>
      <translation>rien encore</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <location filename="desktop/timeline/moving/destinations.py"/>
      <source>now</source>
      <translation>maintenant</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>number not known</source>
      <translation>nombre inconnu</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>numbers elsewhere</source>
      <translation>numéros ailleurs</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>of the other profile</source>
      <translation>de l’autre profil</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>of {isolated}</source>
      <translation>de {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>of {short}</source>
      <translation>de {short}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>on it alone</source>
      <translation>sur elle seule</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>one of its names stands in every case file (“{table}”), so that nobody could tell whether it was withheld; give the whole name</source>
      <translation>l’un de ses noms figure dans tout fichier d’affaire (« {table} ») : nul ne pourrait dire s’il a été omis ; donnez le nom entier</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>only cells kept in the row</source>
      <translation>seulement les cellules gardées dans la ligne</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/details.py"/>
      <source>only cited</source>
      <translation>seulement citée</translation>
    </message>
    <message>
      <location filename="desktop/widgets/comparison_signs.py"/>
      <source>only here</source>
      <translation>seulement ici</translation>
    </message>
    <message>
      <location filename="desktop/widgets/comparison_signs.py"/>
      <source>only in theirs</source>
      <translation>seulement chez eux</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>only one of latitude and longitude is given; left out</source>
      <translation>une seule des deux, latitude ou longitude, est donnée ; laissée de côté</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>only the first number of a cell was read</source>
      <translation>seul le premier nombre d’une cellule a été lu</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>only what the timeline shows</source>
      <translation>seulement ce que montre la frise</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>open end</source>
      <translation>fin ouverte</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>open group</source>
      <translation>groupe ouvert</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>open start</source>
      <translation>début ouvert</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>open this mark</source>
      <translation>ouvrir ce signe</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>open to-dos</source>
      <translation>tâches à faire</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>opposes it</source>
      <translation>s’y oppose</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>order in the day</source>
      <translation>ordre dans la journée</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>origin of {articles} · {claims}</source>
      <translation>origine de {articles} · {claims}</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>originals are not the bytes that were stored</source>
      <translation>les originaux ne sont pas les octets conservés</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>other fields of the citation</source>
      <translation>autres champs de la référence</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>our date</source>
      <translation>notre date</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>packing it</source>
      <translation>compression</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/text.py"/>
      <source>page number</source>
      <translation>numéro de page</translation>
    </message>
    <message>
      <location filename="db/exchange/documents.py"/>
      <source>page {read:,} of {count:,}</source>
      <translation>page {read:,} sur {count:,}</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>pages that were not there</source>
      <translation>pages absentes</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>part of a country, a line or an island</source>
      <translation>partie d’un pays, ligne ou île</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>part of a series</source>
      <translation>partie d’une série</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>part of day</source>
      <translation>moment de la journée</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>part of one whole</source>
      <translation>partie d’un même tout</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>part of the day</source>
      <translation>moment de la journée</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>part of year</source>
      <translation>partie de l’année</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>part taken</source>
      <translation>part prise</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>passed through</source>
      <translation>passé par</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>pictures and documents of records that go, without what they say of their making</source>
      <translation>images et documents des éléments qui sortent, sans ce qu’ils disent de leur fabrication</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>pinned</source>
      <translation>épinglé</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <source>places</source>
      <translation>lieux</translation>
    </message>
    <message>
      <location filename="db/merging/comparing.py"/>
      <location filename="db/merging/merging.py"/>
      <source>placing what is new on the timeline</source>
      <translation>placement du nouveau dans la frise</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>points to a {broken} that is not there</source>
      <translation>renvoie à un élément absent ({broken})</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>position not known</source>
      <translation>position inconnue</translation>
    </message>
    <message>
      <location filename="desktop/actors/graph.py"/>
      <source>possible or alleged</source>
      <translation>possible ou allégué</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>possible time</source>
      <translation>temps possible</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>possibly in this time</source>
      <translation>peut-être dans ce temps</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>precision in metres</source>
      <translation>précision en mètres</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>print or export the map…</source>
      <translation>imprimer ou exporter la carte…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>printed {said}</source>
      <translation>imprimé {said}</translation>
    </message>
    <message>
      <location filename="db/export/withholding.py"/>
      <location filename="db/sharing/rules.py"/>
      <source>private, or belonging to something private</source>
      <translation>privé, ou lié à un élément privé</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>probes</source>
      <comment>head of a column</comment>
      <translation>enquête</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>published by {name}</source>
      <translation>publié par {name}</translation>
    </message>
    <message>
      <location filename="db/merging/resemblance.py"/>
      <location filename="db/records/wording.py"/>
      <source>published in</source>
      <translation>publié dans</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <source>put off; {reasons}</source>
      <translation>remis à plus tard ; {reasons}</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>put the place of the incident by hand…</source>
      <translation>placer à la main le lieu de l’incident…</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>quote {number}</source>
      <translation>citation {number}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>quoted by</source>
      <translation>cité par</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>quotes</source>
      <comment>term</comment>
      <translation>cite</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>quotes it</source>
      <translation>le cite</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>quoting</source>
      <translation>citant</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>range</source>
      <translation>fourchette</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>reading decisions</source>
      <translation>décisions de lecture</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>reading the fields both know</source>
      <translation>lecture des champs que les deux connaissent</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>reading the pages</source>
      <translation>lecture des pages</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>reading {table}</source>
      <translation>lecture de {table}</translation>
    </message>
    <message>
      <location filename="db/reading/archives.py"/>
      <source>record {record} at byte {position}</source>
      <translation>notice {record} à l’octet {position}</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <location filename="db/exchange/references.py"/>
      <source>references that are in the case already</source>
      <translation>références déjà dans l’affaire</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>references that were edited in their list since they were imported</source>
      <translation>références modifiées dans leur liste depuis leur importation</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <source>references that were edited in their list; what nobody changed here follows</source>
      <translation>références modifiées dans leur liste ; ce que personne n’a changé ici suit</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>repeats</source>
      <comment>term</comment>
      <translation>reprend</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>repeats an earlier paragraph word for word</source>
      <translation>répète mot pour mot un paragraphe antérieur</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>repeats an earlier picture caption word for word</source>
      <translation>répète mot pour mot une légende antérieure</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>repeats another</source>
      <translation>en répète une autre</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>repeats others</source>
      <translation>en répète d’autres</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>repeats {isolated}</source>
      <translation>répète {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>repeats {others}</source>
      <translation>répète {others}</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>reported</source>
      <translation>rapporté</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>reports</source>
      <comment>head of a column</comment>
      <translation>rapporte</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>reports</source>
      <comment>term</comment>
      <translation>rapporte</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>republished by</source>
      <translation>republié par</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>republishes</source>
      <comment>term</comment>
      <translation>republie</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>republishes it</source>
      <translation>le republie</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>republishing</source>
      <translation>republiant</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>resting on something that stays</source>
      <translation>reposant sur quelque chose qui reste</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>rests on one origin</source>
      <translation>repose sur une seule origine</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <location filename="db/asking/wording.py"/>
      <source>rests on one source</source>
      <translation>repose sur une seule source</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>rests on several origins or none</source>
      <translation>repose sur plusieurs origines ou aucune</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>rests on several sources or none</source>
      <translation>repose sur plusieurs sources ou aucune</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>retracts</source>
      <comment>term</comment>
      <translation>se rétracte</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>rival explanations of what goes</source>
      <translation>explications concurrentes de ce qui sort</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>row of a data set</source>
      <translation>ligne d’un jeu de données</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>row {number:,} · {fields} · {done}</source>
      <translation>ligne {number:,} · {fields} · {done}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <source>row {row:,}</source>
      <translation>ligne {row:,}</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>rows of data sets are not what was stored</source>
      <translation>des lignes de jeux de données ne sont pas ce qui avait été conservé</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>rule: {short_rule}</source>
      <translation>{short_rule}</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/text.py"/>
      <source>running head or foot, repeated on {count} pages</source>
      <translation>en-tête ou pied courant, répété sur {count} pages</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>said on</source>
      <translation>dit le</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>said {said}</source>
      <translation>dit {said}</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>same day</source>
      <translation>même jour</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>same days</source>
      <translation>mêmes jours</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>same month</source>
      <translation>même mois</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>same or not</source>
      <translation>identiques ou non</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>same time</source>
      <translation>même temps</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>saved view</source>
      <translation>vue enregistrée</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>says of “{table}.{field}” what {trouble}</source>
      <translation>dit de « {table}.{field} » ce qui {trouble}</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>season</source>
      <translation>saison</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>second</source>
      <translation>seconde</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>section label</source>
      <translation>nom de rubrique</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>series of which an incident goes</source>
      <translation>séries dont un incident sort</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>set</source>
      <comment>of dates</comment>
      <translation>ensemble</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>set aside</source>
      <translation>écarté</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures.py"/>
      <source>set by hand</source>
      <translation>fixé à la main</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>several</source>
      <comment>term</comment>
      <translation>plusieurs</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <source>several, and how they stand</source>
      <translation>plusieurs, et leur statut</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>shares the acronym {other}</source>
      <translation>a en commun le sigle {other}</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>shares the name {other}</source>
      <translation>a en commun le nom {other}</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>show everything</source>
      <translation>tout montrer</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>shown</source>
      <translation>affiché</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>signing it</source>
      <translation>signature</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>silent</source>
      <comment>head of a column</comment>
      <translation>se tait</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>similar spelling {own} / {other}</source>
      <translation>graphie semblable {own} / {other}</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/finding.py"/>
      <source>similar spelling: {own}, {other}</source>
      <translation>graphie semblable : {own}, {other}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_words.py"/>
      <source>since {first}</source>
      <translation>depuis {first}</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>since {show_short}</source>
      <translation>depuis {show_short}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>since {since}</source>
      <translation>depuis {since}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>somebody not named</source>
      <translation>quelqu’un de non nommé</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>somewhere in the country</source>
      <translation>quelque part dans le pays</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>somewhere in the district</source>
      <translation>quelque part dans le district</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>somewhere in the province</source>
      <translation>quelque part dans la province</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <source>somewhere in this circle</source>
      <translation>quelque part dans ce cercle</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>source</source>
      <translation>source</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>source date “{short}”</source>
      <translation>date de la source « {short} »</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>source of {gone:,} retracted</source>
      <translation>source de {gone:,} rétractée</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>source retracted</source>
      <translation>source rétractée</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>source the words stand in</source>
      <translation>source où figurent les mots</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>sources</source>
      <translation>sources</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>span</source>
      <translation>durée</translation>
    </message>
    <message>
      <location filename="db/reading/speech/finding.py"/>
      <source>speaker “{text_}”, {how}</source>
      <translation>intervenant « {text_} », {how}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>speaks for</source>
      <comment>term</comment>
      <translation>est porte-parole de</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>speaks of</source>
      <translation>parle de</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>speaks of a row that is not there ({table} {lost})</source>
      <translation>parle d’une ligne absente ({table} {lost})</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turn_marks.py"/>
      <source>split</source>
      <translation>scission</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>split from</source>
      <comment>term</comment>
      <translation>est une scission de</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>split from {}</source>
      <translation>issu d’une scission de {}</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <source>stands now</source>
      <translation>vaut à présent</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>stays as it is</source>
      <translation>reste tel quel</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>structured data</source>
      <translation>données structurées</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>succeeded by {}</source>
      <translation>a eu pour successeur {}</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>succeeded {}</source>
      <translation>a succédé à {}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turn_marks.py"/>
      <source>succession</source>
      <translation>succession</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>summary of several events</source>
      <translation>résumé de plusieurs événements</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>supports</source>
      <comment>term</comment>
      <translation>soutient</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>supports it</source>
      <translation>l’appuie</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>tagged as gone</source>
      <translation>marqué comme disparu</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>tagged {name}</source>
      <translation>portant le mot-clé {name}</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>tags that something that goes carries</source>
      <translation>mots-clés que porte un élément qui sort</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>take all</source>
      <translation>tout prendre</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>take what nobody edited</source>
      <translation>prendre ce que personne n’a modifié</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>taken along</source>
      <translation>emporté</translation>
    </message>
    <message>
      <location filename="desktop/intake/rows.py"/>
      <source>taken in</source>
      <translation>importé</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>tells of a merge in words that are none of ours</source>
      <translation>parle d’une fusion en des termes qui ne sont pas les nôtres</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>texts are not letter for letter what was stored</source>
      <translation>des textes ne sont pas lettre pour lettre ce qui avait été conservé</translation>
    </message>
    <message>
      <location filename="db/export/withholding.py"/>
      <source>texts whose licence does not allow passing them on</source>
      <translation>textes dont la licence interdit la transmission</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>texts whose licence does not allow passing them on; quoted passages of them went</source>
      <translation>textes dont la licence interdit la transmission ; des passages cités en sont sortis</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>that field cannot hold</source>
      <translation>que ce champ ne peut contenir</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>that two actors who both go are one; the reason is ours</source>
      <translation>que deux acteurs qui sortent sont le même ; le motif est nôtre</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>the copy</source>
      <translation>la copie</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>the disk failed</source>
      <translation>le disque a failli</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>the end comes before the start; the start was used</source>
      <translation>la fin précède le début ; le début a été utilisé</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>the end date does not go together with the start; the start was used</source>
      <translation>la date de fin ne s’accorde pas avec le début ; le début a été utilisé</translation>
    </message>
    <message>
      <location filename="db/exchange/bibtex.py"/>
      <source>the entry at line {line:,} is not closed or has no key</source>
      <translation>l’entrée de la ligne {line:,} n’est pas fermée ou n’a pas de clé</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>the exact place</source>
      <translation>le lieu exact</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>the field “{name}” cannot be empty; withhold names in it instead</source>
      <translation>le champ « {name} » ne peut être vide ; omettez-y plutôt des noms</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>the figure is outside its lower and higher end; kept as given</source>
      <translation>le chiffre sort de ses bornes basse et haute ; gardé tel que donné</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <source>the file</source>
      <translation>le fichier</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>the first number of a range is the larger one; read as a range</source>
      <translation>le premier nombre d’une fourchette est le plus grand ; lu comme une fourchette</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>the id stands in an earlier row too</source>
      <translation>l’identifiant figure aussi dans une ligne antérieure</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>the ledger would speak for {label}</source>
      <translation>le registre parlerait pour {label}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>the line is a note to the table, no row of it</source>
      <translation>la ligne est une note sur le tableau, non une de ses lignes</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>the line is a sum, no row</source>
      <translation>la ligne est un total, non une ligne</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>the lower figure is above the higher one; kept as given</source>
      <translation>le chiffre bas dépasse le chiffre haut ; gardé tel que donné</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the mark before</source>
      <translation>le signe précédent</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the names of these actors</source>
      <translation>les noms de ces acteurs</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the names of these places</source>
      <translation>les noms de ces lieux</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the nearest mark above</source>
      <translation>le signe le plus proche au-dessus</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the nearest mark below</source>
      <translation>le signe le plus proche en dessous</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the nearest mark to the left</source>
      <translation>le signe le plus proche à gauche</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the nearest mark to the right</source>
      <translation>le signe le plus proche à droite</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the next mark</source>
      <translation>le signe suivant</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the numbers these claims give</source>
      <translation>les nombres que donnent ces affirmations</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>the one that stands in lists, in lanes and on this card.</source>
      <translation>celui qui figure dans les listes, les couloirs et sur cette fiche.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>the outlet's</source>
      <translation>celle du média</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>the outlet's, set aside here</source>
      <translation>celle du média, écartée ici</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>the page is empty</source>
      <translation>la page est vide</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>the point is that of the province</source>
      <translation>le point est celui de la province</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>the position is 0, 0, which mostly means that none was given; left out</source>
      <translation>la position est 0, 0, ce qui veut le plus souvent dire qu’aucune n’a été donnée ; laissée de côté</translation>
    </message>
    <message>
      <location filename="db/exchange/ris.py"/>
      <location filename="db/exchange/web_of_science.py"/>
      <source>the record is empty</source>
      <translation>la notice est vide</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>the row has changed since it was imported; it was kept, and nothing follows it</source>
      <translation>la ligne a changé depuis son importation ; elle a été gardée, et rien ne la suit</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>the row has changed since it was imported; its incident was deleted and stays deleted</source>
      <translation>la ligne a changé depuis son importation ; son incident a été supprimé et le reste</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>the row has changed since it was imported; what a person edited of it was kept</source>
      <translation>la ligne a changé depuis son importation ; ce qu’une personne en a modifié a été gardé</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>the row has changed since it was imported; what nobody edited follows the file</source>
      <translation>la ligne a changé depuis son importation ; ce que personne n’a modifié suit le fichier</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>the row has fewer cells than the header; what is missing is not known</source>
      <translation>la ligne a moins de cellules que l’en-tête ; ce qui manque n’est pas connu</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>the row has more cells than the header</source>
      <translation>la ligne a plus de cellules que l’en-tête</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>the row has no id</source>
      <translation>la ligne n’a pas d’identifiant</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>the row holds zero bytes</source>
      <translation>la ligne contient des octets nuls</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing.py"/>
      <source>the row is no longer in the dataset; its incident stays</source>
      <translation>la ligne n’est plus dans le jeu de données ; son incident reste</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>the row repeats the header</source>
      <translation>la ligne répète l’en-tête</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the rows of tables these incidents were made from</source>
      <translation>les lignes des tableaux dont ces incidents ont été faits</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same DOI</source>
      <translation>le même DOI</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same actors</source>
      <translation>les mêmes acteurs</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same address</source>
      <translation>la même adresse</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/finding.py"/>
      <source>the same country</source>
      <translation>le même pays</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same dates</source>
      <translation>les mêmes dates</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>the same day</source>
      <translation>le même jour</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same days</source>
      <translation>les mêmes jours</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same figures</source>
      <translation>les mêmes chiffres</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same file</source>
      <translation>le même fichier</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same kind</source>
      <translation>la même nature</translation>
    </message>
    <message>
      <location filename="db/merging/duplicates.py"/>
      <source>the same kind, place and days</source>
      <translation>mêmes nature, lieu et jours</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>the same name written in the letters of another script.</source>
      <translation>le même nom écrit dans les lettres d’une autre écriture.</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same place</source>
      <translation>le même lieu</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>the same row stands above, cell for cell</source>
      <translation>la même ligne figure plus haut, cellule pour cellule</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same text</source>
      <translation>le même texte</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>the same text as another source</source>
      <translation>le même texte qu’une autre source</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same title</source>
      <translation>le même titre</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <source>the same title and dates</source>
      <translation>les mêmes titre et dates</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same title and day of publication</source>
      <translation>les mêmes titre et jour de publication</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>the short form made of first letters.</source>
      <translation>la forme courte faite des premières lettres.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <location filename="desktop/widgets/falling.py"/>
      <source>the speaker not named</source>
      <translation>l’intervenant non nommé</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the tags of what goes</source>
      <translation>les mots-clés de ce qui sort</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the texts of these sources: what can be checked</source>
      <translation>les textes de ces sources : ce qui peut être vérifié</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the timeline and its filters</source>
      <translation>la frise et ses filtres</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>the town named</source>
      <translation>la ville nommée</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>the town; the point is that of its district</source>
      <translation>la ville ; le point est celui de son district</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the words that these claims, names and ties rest on; of the whole case all</source>
      <translation>les mots sur lesquels reposent ces affirmations, noms et liens ; de l’affaire entière, tous</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>there is no field “{name}”</source>
      <translation>il n’y a pas de champ « {name} »</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/retraction.py"/>
      <source>these {count:,} claims</source>
      <translation>
        <numerusform>cette affirmation</numerusform>
        <numerusform>ces {count:,} affirmations</numerusform>
      </translation>
      <extra-singular>this claim</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>they agree</source>
      <translation>ils concordent</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>this case</source>
      <translation>cette affaire</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>this one or another, as the text says</source>
      <translation>celui-ci ou un autre, comme le dit le texte</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>threatens</source>
      <comment>term</comment>
      <translation>menace</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>through sources</source>
      <translation>par des sources</translation>
    </message>
    <message>
      <location filename="db/reading/speech/finding.py"/>
      <source>through {through}</source>
      <translation>par {through}</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>through {via}</source>
      <translation>par {via}</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>ties between two actors who both go</source>
      <translation>liens entre deux acteurs qui sortent</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>time at the scene, {place_words}</source>
      <translation>heure sur place, {place_words}</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>time of day</source>
      <translation>heure du jour</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>to be checked</source>
      <translation>à vérifier</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <location filename="desktop/intake/rows.py"/>
      <location filename="db/exchange/remarks_table.py"/>
      <source>to look at</source>
      <translation>à regarder</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>to which series these incidents belong</source>
      <translation>à quelles séries appartiennent ces incidents</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>told by the same source</source>
      <translation>relatés par la même source</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>told just before</source>
      <translation>relaté juste avant</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>too large</source>
      <translation>trop grand</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>took too long</source>
      <translation>a pris trop de temps</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>took too long to open</source>
      <translation>trop long à ouvrir</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>total of many</source>
      <translation>total de plusieurs</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>translated by</source>
      <translation>traduit par</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>translates</source>
      <comment>term</comment>
      <translation>traduit</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>translates it</source>
      <translation>le traduit</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>translating</source>
      <translation>traduisant</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>two security officials</source>
      <translation>deux responsables de la sécurité</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>unchanged pages that are not in this archive</source>
      <translation>pages inchangées qui ne sont pas dans cette archive</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>unreadable</source>
      <translation>illisible</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_words.py"/>
      <source>until {last}</source>
      <translation>jusqu’à {last}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>until {until}</source>
      <translation>jusqu’à {until}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>up to {far}</source>
      <translation>jusqu’à {far}</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>up to {high}</source>
      <translation>jusqu’à {high}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>up to {most:,}</source>
      <translation>jusqu’à {most:,}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>updated by</source>
      <translation>mis à jour par</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>updates</source>
      <comment>term</comment>
      <translation>met à jour</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>used by</source>
      <translation>employé par</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>used by {isolated}</source>
      <translation>employé par {isolated}</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>vague</source>
      <translation>vague</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>views that name nothing that stays, with the whole case; working tools, not findings</source>
      <translation>vues ne nommant rien de ce qui reste, avec l’affaire entière ; outils de travail, non constats</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>was aimed at</source>
      <translation>visait</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>was launched from</source>
      <translation>a été lancé depuis</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>was made by an act that is not in its log</source>
      <translation>a été fait par une action absente de son journal</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>was succeeded by</source>
      <comment>term</comment>
      <translation>a eu pour successeur</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_drag.py"/>
      <source>was {show}</source>
      <translation>était {show}</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>web archive</source>
      <translation>archive web</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>weeks</source>
      <translation>semaines</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>what it calls itself, in its own language.</source>
      <translation>comment il s’appelle lui-même, dans sa propre langue.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>what it was called before; “since” says from when on, until the next name.</source>
      <translation>comment il s’appelait avant ; « depuis » dit à partir de quand, jusqu’au nom suivant.</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what one claim has to do with another</source>
      <translation>le rapport d’une affirmation avec une autre</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>what others call it in their language, without judging.</source>
      <translation>comment d’autres l’appellent dans leur langue, sans juger.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>what parts the values of a column is too long or missing</source>
      <translation>ce qui sépare les valeurs d’une colonne est trop long ou manque</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what the claims rest on, and what that goes back to</source>
      <translation>ce sur quoi reposent les affirmations, et ce à quoi cela remonte</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what these sources go back to</source>
      <translation>ce à quoi remontent ces sources</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what was chosen</source>
      <translation>ce qui a été choisi</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what was decided about suggestions of the texts that go</source>
      <translation>ce qui a été décidé des suggestions dans les textes qui sortent</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>what was said</source>
      <translation>ce qui a été dit</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>where incidents and sources come from; naming it is never forbidden</source>
      <translation>d’où viennent incidents et sources ; le nommer n’est jamais interdit</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>where it happened, and what that lies in</source>
      <translation>où cela s’est passé, et où cela se trouve</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>where these incidents lie</source>
      <translation>où se trouvent ces incidents</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>which claims these judgements rest on</source>
      <translation>sur quelles affirmations reposent ces jugements</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>who did what, by name or as “Analyst 1”, because rows say who judged</source>
      <translation>qui a fait quoi, par nom ou comme « Analyste 1 », car les lignes disent qui a jugé</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>who says it</source>
      <translation>qui le dit</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>who says what about these incidents and actors</source>
      <translation>qui dit quoi de ces incidents et acteurs</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>who takes part in these incidents</source>
      <translation>qui prend part à ces incidents</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>who takes part, speaks or is spoken of</source>
      <translation>qui prend part, parle ou est évoqué</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>whole texts</source>
      <translation>textes entiers</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>why there is no quote</source>
      <translation>pourquoi il n’y a pas de citation</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>with a tag that is gone</source>
      <translation>portant un mot-clé disparu</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>withheld names replaced in it</source>
      <translation>noms omis qui y sont remplacés</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>within about 25 km</source>
      <translation>dans un rayon d’environ 25 km</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>within {distance}</source>
      <translation>à moins de {distance}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>without a dispute</source>
      <translation>sans contestation</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>without actors that nothing ties</source>
      <translation>sans les acteurs que rien ne lie</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>without actors: {kinds}</source>
      <translation>sans les acteurs : {kinds}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>without it the order changes</source>
      <translation>sans elle, l’ordre change</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>without relations: {relations}</source>
      <translation>sans les relations : {relations}</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>without ties: {kinds}</source>
      <translation>sans les liens : {kinds}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>words</source>
      <translation>mots</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>words of a text</source>
      <translation>mots d’un texte</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>words quoted</source>
      <translation>mots cités</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_rows.py"/>
      <source>words that a claim rests on do not stand in the row's text; claim kept without them</source>
      <translation>des mots dont dépend une affirmation ne figurent pas dans le texte de la ligne ; affirmation gardée sans eux</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>would bring to this case. {signed}</source>
      <translation>apporterait à cette affaire. {signed}</translation>
    </message>
    <message>
      <location filename="db/sharing/writing.py"/>
      <source>writing what goes</source>
      <translation>écriture de ce qui sort</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>year</source>
      <translation>année</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>years</source>
      <translation>années</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>your time, {place_words}</source>
      <translation>votre heure, {place_words}</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>zoom in</source>
      <translation>zoom avant</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>zoom out</source>
      <translation>zoom arrière</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>{actor} …</source>
      <translation>{actor}…</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>{acts} of their log do not match their seal: edited outside the program?</source>
      <translation>{acts} de leur journal ne correspondent pas à leur sceau : modifiées hors du programme ?</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>{acts}. Head of the log: {found}</source>
      <translation>{acts}. Tête du journal : {found}</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>{act}, {place}: {keys}</source>
      <translation>{act}, {place} : {keys}</translation>
    </message>
    <message>
      <location filename="desktop/network/grounds.py"/>
      <source>{act}, {when}</source>
      <translation>{act}, {when}</translation>
    </message>
    <message>
      <location filename="desktop/history/step_model.py"/>
      <source>{act}, {who}, {time}</source>
      <translation>{act}, {who}, {time}</translation>
    </message>
    <message>
      <location filename="desktop/window/offers.py"/>
      <source>{act}: {label} ({keys})</source>
      <translation>{act} : {label} ({keys})</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>{alone}; the other pages follow</source>
      <translation>{alone} ; les autres pages suivent</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>{articles} · {origins}</source>
      <translation>{articles} · {origins}</translation>
    </message>
    <message>
      <location filename="desktop/intake/seeing.py"/>
      <source>{at:,} of {count:,}</source>
      <translation>{at:,} sur {count:,}</translation>
    </message>
    <message>
      <location filename="db/export/csv_tables.py"/>
      <source>{begin} with a sign that a spreadsheet could take for a formula and got an apostrophe (') before it.</source>
      <translation>{begin} par un signe qu’un tableur pourrait prendre pour une formule et a reçu une apostrophe (') devant.</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{brought} Below is what is missing. The damaged file was left as it is.</source>
      <translation>{brought} Voici ce qui manque. Le fichier endommagé a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{brought} Nothing is missing.</source>
      <translation>{brought} Rien ne manque.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>{by_speaker} · weight {weight:g}</source>
      <translation>{by_speaker} · poids {weight:g}</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} begins as {encoding} text but breaks off or is damaged at byte {start:,}; nothing was imported.</source>
      <translation>{called} commence comme texte {encoding} mais s’interrompt ou est endommagé à l’octet {start:,} ; rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>{called} claims to have more than {pixels_max} million pixels, far more than a camera makes. It is kept whole and will not be drawn.</source>
      <translation>{called} prétend avoir plus de {pixels_max} millions de pixels, bien plus que n’en fait un appareil. Il est gardé entier et ne sera pas affiché.</translation>
    </message>
    <message>
      <location filename="db/reading/pages/reading.py"/>
      <source>{called} holds no text of an article, only what it would have loaded from elsewhere; nothing was imported. Open it in a browser, wait until the text shows, and save it again.</source>
      <translation>{called} ne contient aucun texte d’article, seulement ce qu’il aurait chargé d’ailleurs ; rien n’a été importé. Ouvrez-le dans un navigateur, attendez que le texte s’affiche et enregistrez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="db/reading/pages/reading.py"/>
      <location filename="db/reading/plain_text.py"/>
      <source>{called} holds no text of an article; nothing was imported.</source>
      <translation>{called} ne contient aucun texte d’article ; rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
      <location filename="db/reading/pdf/document.py"/>
      <source>{called} holds no text, only pictures of {count:,} pages (a scan). {whole}.</source>
      <translation>
        <numerusform>{called} ne contient aucun texte, seulement l’image de {count:,} page (numérisation). {whole}.</numerusform>
        <numerusform>{called} ne contient aucun texte, seulement les images de {count:,} pages (numérisation). {whole}.</numerusform>
      </translation>
      <extra-singular>{called} holds no text, only pictures of {count:,} page (a scan). {whole}.</extra-singular>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>{called} is damaged: it cannot be opened as a picture. It is kept whole.</source>
      <translation>{called} est endommagé : il ne peut être ouvert comme image. Il est gardé entier.</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>{called} is damaged: it {why}. {whole}.</source>
      <translation>{called} est endommagé : il {why}. {whole}.</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} is in an encoding that could not be recognised; nothing was imported. Save it as UTF-8 text and import it again.</source>
      <translation>{called} est dans un encodage non reconnu ; rien n’a été importé. Enregistrez-le en texte UTF-8 et importez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>{called} is locked with a password, so its text cannot be read. {whole}; import an unlocked copy to have its text.</source>
      <translation>{called} est verrouillé par un mot de passe : son texte ne peut être lu. {whole} ; importez une copie déverrouillée pour avoir son texte.</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} is not text (it holds control characters); nothing was imported.</source>
      <translation>{called} n’est pas du texte (il contient des caractères de commande) ; rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} is not text (it holds zero bytes); nothing was imported.</source>
      <translation>{called} n’est pas du texte (il contient des octets nuls) ; rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} is not text; nothing was imported.</source>
      <translation>{called} n’est pas du texte ; rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>{certain:,}–{possible:,} incidents</source>
      <translation>{certain:,}–{possible:,} incidents</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_page.py"/>
      <source>{chosen:,} selected · {count_words}</source>
      <translation>{chosen:,} sélectionnés · {count_words}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>{chosen}, narrowed</source>
      <translation>{chosen}, restreint</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>{claims:,} of {every:,} claims fall</source>
      <translation>{claims:,} affirmations sur {every:,} tombent</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>{claims:,} of {total:,} claims fall</source>
      <translation>{claims:,} affirmations sur {total:,} tombent</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>{claims} graded {reliability}</source>
      <translation>{claims} {reliability}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/falling.py"/>
      <source>{claims} with its {count:,} sources</source>
      <translation>
        <numerusform>{claims} avec elle</numerusform>
        <numerusform>{claims} avec ses {count:,} sources</numerusform>
      </translation>
      <extra-singular>{claims} with it</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>{clash} at odds with ours</source>
      <translation>{clash} en désaccord avec la nôtre</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>{clean} · shows {shown}</source>
      <translation>{clean} · montre {shown}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>{code} at most</source>
      <translation>{code} au plus</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/network/words.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} actors</source>
      <translation>
        <numerusform>{count:,} acteur</numerusform>
        <numerusform>{count:,} acteurs</numerusform>
      </translation>
      <extra-singular>{count:,} actor</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/histories.py"/>
      <source>{count:,} acts</source>
      <translation>
        <numerusform>Une action</numerusform>
        <numerusform>{count:,} actions</numerusform>
      </translation>
      <extra-singular>One act</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/histories.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="db/merging/shares.py"/>
      <location filename="db/merging/their_copy.py"/>
      <location filename="db/strangers/mending.py"/>
      <source>{count:,} acts</source>
      <translation>
        <numerusform>une action</numerusform>
        <numerusform>{count:,} actions</numerusform>
      </translation>
      <extra-singular>one act</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} acts</source>
      <translation>
        <numerusform>{count:,} action</numerusform>
        <numerusform>{count:,} actions</numerusform>
      </translation>
      <extra-singular>{count:,} act</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} analysts</source>
      <translation>
        <numerusform>{count:,} analyste</numerusform>
        <numerusform>{count:,} analystes</numerusform>
      </translation>
      <extra-singular>{count:,} analyst</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>{count:,} are gone</source>
      <translation>
        <numerusform>{count:,} disparu</numerusform>
        <numerusform>{count:,} disparus</numerusform>
      </translation>
      <extra-singular>{count:,} is gone</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} are here already</source>
      <translation>
        <numerusform>{count:,} est déjà ici</numerusform>
        <numerusform>{count:,} sont déjà ici</numerusform>
      </translation>
      <extra-singular>{count:,} is here already</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/belonging.py"/>
      <source>{count:,} are part of it</source>
      <translation>
        <numerusform>{count:,} incident en fait partie</numerusform>
        <numerusform>{count:,} en font partie</numerusform>
      </translation>
      <extra-singular>{count:,} incident is part of it</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>{count:,} are so already</source>
      <translation>
        <numerusform>{count:,} l’est déjà</numerusform>
        <numerusform>{count:,} le sont déjà</numerusform>
      </translation>
      <extra-singular>{count:,} is so already</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/jobs_place.py"/>
      <source>{count:,} are under way</source>
      <translation>
        <numerusform>{count:,} en cours</numerusform>
        <numerusform>{count:,} en cours</numerusform>
      </translation>
      <extra-singular>{count:,} is under way</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/heading.py"/>
      <location filename="desktop/incidents/sources_part.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>{count:,} articles</source>
      <translation>
        <numerusform>{count:,} article</numerusform>
        <numerusform>{count:,} articles</numerusform>
      </translation>
      <extra-singular>{count:,} article</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} attachments</source>
      <translation>
        <numerusform>{count:,} pièce jointe</numerusform>
        <numerusform>{count:,} pièces jointes</numerusform>
      </translation>
      <extra-singular>{count:,} attachment</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} bookmarks</source>
      <translation>
        <numerusform>{count:,} signet</numerusform>
        <numerusform>{count:,} signets</numerusform>
      </translation>
      <extra-singular>{count:,} bookmark</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} cannot be used</source>
      <translation>{count:,} inutilisables</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>{count:,} cannot: {reason}</source>
      <translation>{count:,} impossibles : {reason}</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/csv_tables.py"/>
      <source>{count:,} cells begin</source>
      <translation>
        <numerusform>{count:,} cellule commence</numerusform>
        <numerusform>{count:,} cellules commencent</numerusform>
      </translation>
      <extra-singular>{count:,} cell begins</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} changed, {count2:,} are gone</source>
      <translation>{count:,} modifiées, {count2:,} disparues</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/sources_part.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <location filename="desktop/reading/page.py"/>
      <location filename="desktop/widgets/rating_band.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} claims</source>
      <translation>
        <numerusform>{count:,} affirmation</numerusform>
        <numerusform>{count:,} affirmations</numerusform>
      </translation>
      <extra-singular>{count:,} claim</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/falling.py"/>
      <source>{count:,} claims fall</source>
      <translation>
        <numerusform>{count:,} affirmation tombe</numerusform>
        <numerusform>{count:,} affirmations tombent</numerusform>
      </translation>
      <extra-singular>{count:,} claim falls</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/sources_part.py"/>
      <source>{count:,} claims go back to it</source>
      <translation>
        <numerusform>{count:,} affirmation y remonte</numerusform>
        <numerusform>{count:,} affirmations y remontent</numerusform>
      </translation>
      <extra-singular>{count:,} claim goes back to it</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/sources_part.py"/>
      <source>{count:,} claims rest on no source.</source>
      <translation>
        <numerusform>{count:,} affirmation ne repose sur aucune source.</numerusform>
        <numerusform>{count:,} affirmations ne reposent sur aucune source.</numerusform>
      </translation>
      <extra-singular>{count:,} claim rests on no source.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/assessments.py"/>
      <source>{count:,} claims were added</source>
      <translation>
        <numerusform>{count:,} affirmation a été ajoutée</numerusform>
        <numerusform>{count:,} affirmations ont été ajoutées</numerusform>
      </translation>
      <extra-singular>{count:,} claim was added</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/assessments.py"/>
      <source>{count:,} claims were changed</source>
      <translation>
        <numerusform>{count:,} affirmation a été modifiée</numerusform>
        <numerusform>{count:,} affirmations ont été modifiées</numerusform>
      </translation>
      <extra-singular>{count:,} claim was changed</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/assessments.py"/>
      <source>{count:,} claims were removed</source>
      <translation>
        <numerusform>{count:,} affirmation a été retirée</numerusform>
        <numerusform>{count:,} affirmations ont été retirées</numerusform>
      </translation>
      <extra-singular>{count:,} claim was removed</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/merging/conflicts.py"/>
      <source>{count:,} conflicts</source>
      <translation>
        <numerusform>un conflit</numerusform>
        <numerusform>{count:,} conflits</numerusform>
      </translation>
      <extra-singular>a conflict</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} datasets</source>
      <translation>
        <numerusform>{count:,} jeu de données</numerusform>
        <numerusform>{count:,} jeux de données</numerusform>
      </translation>
      <extra-singular>{count:,} dataset</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/order.py"/>
      <source>{count:,} dates can only be day first, {month_first:,} only month first, {either:,} either.</source>
      <translation>
        <numerusform>{count:,} date ne se lit que jour d’abord, {month_first:,} que mois d’abord, {either:,} des deux façons.</numerusform>
        <numerusform>{count:,} dates ne se lisent que jour d’abord, {month_first:,} que mois d’abord, {either:,} des deux façons.</numerusform>
      </translation>
      <extra-singular>{count:,} date can only be day first, {month_first:,} only month first, {either:,} either.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/reading/text_bar.py"/>
      <source>{count:,} dates to look at again</source>
      <translation>
        <numerusform>{count:,} date à revoir</numerusform>
        <numerusform>{count:,} dates à revoir</numerusform>
      </translation>
      <extra-singular>{count:,} date to look at again</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/bulk/dates.py"/>
      <source>{count:,} dates were read from words in a source; moved, they no longer hang on them.</source>
      <translation>
        <numerusform>{count:,} date a été lue dans les mots d’une source ; déplacée, elle n’en dépend plus.</numerusform>
        <numerusform>{count:,} dates ont été lues dans les mots d’une source ; déplacées, elles n’en dépendent plus.</numerusform>
      </translation>
      <extra-singular>{count:,} date was read from words in a source; moved, it no longer hangs on them.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/likely.py"/>
      <source>{count:,} days</source>
      <translation>
        <numerusform>un jour</numerusform>
        <numerusform>{count:,} jours</numerusform>
      </translation>
      <extra-singular>a day</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/scales/clocks.py"/>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>{count:,} days</source>
      <translation>
        <numerusform>{count:,} jour</numerusform>
        <numerusform>{count:,} jours</numerusform>
      </translation>
      <extra-singular>{count:,} day</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} decisions while reading</source>
      <translation>
        <numerusform>{count:,} décision de lecture</numerusform>
        <numerusform>{count:,} décisions de lecture</numerusform>
      </translation>
      <extra-singular>{count:,} decision while reading</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} details of the case</source>
      <translation>
        <numerusform>{count:,} détail de l’affaire</numerusform>
        <numerusform>{count:,} détails de l’affaire</numerusform>
      </translation>
      <extra-singular>{count:,} detail of the case</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/jobs_place.py"/>
      <source>{count:,} did not work</source>
      <translation>
        <numerusform>{count:,} a échoué</numerusform>
        <numerusform>{count:,} ont échoué</numerusform>
      </translation>
      <extra-singular>{count:,} did not work</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>{count:,} differ</source>
      <translation>
        <numerusform>{count:,} diffère</numerusform>
        <numerusform>{count:,} diffèrent</numerusform>
      </translation>
      <extra-singular>{count:,} differs</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/together.py"/>
      <source>{count:,} done</source>
      <translation>{count:,} faites</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} entries</source>
      <translation>
        <numerusform>{count:,} entrée</numerusform>
        <numerusform>{count:,} entrées</numerusform>
      </translation>
      <extra-singular>{count:,} entry</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} eras</source>
      <translation>
        <numerusform>{count:,} époque</numerusform>
        <numerusform>{count:,} époques</numerusform>
      </translation>
      <extra-singular>{count:,} era</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/competing.py"/>
      <source>{count:,} explanations</source>
      <translation>
        <numerusform>{count:,} explication</numerusform>
        <numerusform>{count:,} explications</numerusform>
      </translation>
      <extra-singular>{count:,} explanation</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>{count:,} fields</source>
      <translation>
        <numerusform>{count:,} champ</numerusform>
        <numerusform>{count:,} champs</numerusform>
      </translation>
      <extra-singular>{count:,} field</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/figures.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} figures</source>
      <translation>
        <numerusform>{count:,} chiffre</numerusform>
        <numerusform>{count:,} chiffres</numerusform>
      </translation>
      <extra-singular>{count:,} figure</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/showing/toll_known.py"/>
      <source>{count:,} figures given</source>
      <translation>
        <numerusform>Un chiffre donné</numerusform>
        <numerusform>{count:,} chiffres donnés</numerusform>
      </translation>
      <extra-singular>One figure given</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/watched.py"/>
      <source>{count:,} files are</source>
      <translation>
        <numerusform>{count:,} fichier est</numerusform>
        <numerusform>{count:,} fichiers sont</numerusform>
      </translation>
      <extra-singular>{count:,} file is</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/sheet.py"/>
      <source>{count:,} files were</source>
      <translation>
        <numerusform>un fichier</numerusform>
        <numerusform>{count:,} fichiers</numerusform>
      </translation>
      <extra-singular>one file was</extra-singular>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>{count:,} files, </source>
      <translation>{count:,} fichiers, </translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/sheets.py"/>
      <location filename="desktop/timeline/page.py"/>
      <source>{count:,} filters</source>
      <translation>
        <numerusform>{count:,} filtre</numerusform>
        <numerusform>{count:,} filtres</numerusform>
      </translation>
      <extra-singular>{count:,} filter</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/bar.py"/>
      <source>{count:,} filters of the timeline</source>
      <translation>
        <numerusform>{count:,} filtre de la frise</numerusform>
        <numerusform>{count:,} filtres de la frise</numerusform>
      </translation>
      <extra-singular>{count:,} filter of the timeline</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/actors/card.py"/>
      <source>{count:,} have</source>
      <translation>
        <numerusform>{count:,} n’a</numerusform>
        <numerusform>{count:,} n’ont</numerusform>
      </translation>
      <extra-singular>{count:,} has</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <source>{count:,} incidents</source>
      <translation>{count:,} incidents</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/merging/pane.py"/>
      <source>{count:,} incidents</source>
      <translation>
        <numerusform>Un incident</numerusform>
        <numerusform>{count:,} incidents</numerusform>
      </translation>
      <extra-singular>One incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/actors/activity.py"/>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/incidents/page.py"/>
      <location filename="desktop/map/page.py"/>
      <location filename="desktop/map/sheets.py"/>
      <location filename="desktop/map/telling.py"/>
      <location filename="desktop/network/words.py"/>
      <location filename="desktop/timeline/printing/plate.py"/>
      <location filename="desktop/timeline/showing/colleague_band.py"/>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="desktop/widgets/falling.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} incidents</source>
      <translation>
        <numerusform>{count:,} incident</numerusform>
        <numerusform>{count:,} incidents</numerusform>
      </translation>
      <extra-singular>{count:,} incident</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>{count:,} incidents are selected</source>
      <translation>{count:,} incidents sont sélectionnés</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>{count:,} incidents are too many to pick on the timeline. Draw a smaller area.</source>
      <translation>{count:,} incidents, c’est trop pour les choisir sur la frise. Tracez une zone plus petite.</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/geojson.py"/>
      <location filename="db/export/timelinejs.py"/>
      <source>{count:,} incidents have</source>
      <translation>
        <numerusform>{count:,} incident n’a</numerusform>
        <numerusform>{count:,} incidents n’ont</numerusform>
      </translation>
      <extra-singular>{count:,} incident has</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>{count:,} incidents have no date yet. {hint}</source>
      <translation>{count:,} incidents n’ont pas encore de date. {hint}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/page.py"/>
      <source>{count:,} incidents have no place on the map</source>
      <translation>
        <numerusform>{count:,} incident n’a pas de lieu sur la carte</numerusform>
        <numerusform>{count:,} incidents n’ont pas de lieu sur la carte</numerusform>
      </translation>
      <extra-singular>{count:,} incident has no place on the map</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/dossier/asking_first.py"/>
      <source>{count:,} incidents make about {pages:,} pages.</source>
      <translation>
        <numerusform>{count:,} incident donne environ {pages:,} pages.</numerusform>
        <numerusform>{count:,} incidents donnent environ {pages:,} pages.</numerusform>
      </translation>
      <extra-singular>{count:,} incident makes about {pages:,} pages.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>{count:,} incidents reach</source>
      <translation>
        <numerusform>{count:,} incident s’étend</numerusform>
        <numerusform>{count:,} incidents s’étendent</numerusform>
      </translation>
      <extra-singular>{count:,} incident reaches</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card.py"/>
      <source>{count:,} incidents rest</source>
      <translation>
        <numerusform>{count:,} incident repose</numerusform>
        <numerusform>{count:,} incidents reposent</numerusform>
      </translation>
      <extra-singular>{count:,} incident rests</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>{count:,} incidents selected</source>
      <translation>
        <numerusform>{count:,} incident choisi</numerusform>
        <numerusform>{count:,} incidents choisis</numerusform>
      </translation>
      <extra-singular>{count:,} incident selected</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/page.py"/>
      <source>{count:,} incidents wait for a place.</source>
      <translation>
        <numerusform>{count:,} incident attend un lieu.</numerusform>
        <numerusform>{count:,} incidents attendent un lieu.</numerusform>
      </translation>
      <extra-singular>{count:,} incident waits for a place.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/direction.py"/>
      <source>{count:,} invisible signs that can turn the direction of writing were left out, the first near “{near}”. The original may show these words in another order; compare it.</source>
      <translation>
        <numerusform>Un signe invisible pouvant inverser le sens de l’écriture a été écarté, près de « {near} ». L’original montre peut-être ces mots dans un autre ordre ; comparez-le.</numerusform>
        <numerusform>{count:,} signes invisibles pouvant inverser le sens de l’écriture ont été écartés, le premier près de « {near} ». L’original montre peut-être ces mots dans un autre ordre ; comparez-le.</numerusform>
      </translation>
      <extra-singular>An invisible sign that can turn the direction of writing was left out, near “{near}”. The original may show these words in another order; compare it.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/pages/reading.py"/>
      <source>{count:,} invisible signs that can turn the direction of writing were left out. The original may show some words in another order; compare it.</source>
      <translation>
        <numerusform>Un signe invisible pouvant inverser le sens de l’écriture a été écarté. L’original montre peut-être certains mots dans un autre ordre ; comparez-le.</numerusform>
        <numerusform>{count:,} signes invisibles pouvant inverser le sens de l’écriture ont été écartés. L’original montre peut-être certains mots dans un autre ordre ; comparez-le.</numerusform>
      </translation>
      <extra-singular>An invisible sign that can turn the direction of writing was left out. The original may show some words in another order; compare it.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} judgements</source>
      <translation>
        <numerusform>{count:,} jugement</numerusform>
        <numerusform>{count:,} jugements</numerusform>
      </translation>
      <extra-singular>{count:,} judgement</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/poster.py"/>
      <source>{count:,} lanes hold nothing in this time</source>
      <translation>
        <numerusform>{count:,} couloir ne contient rien dans ce temps</numerusform>
        <numerusform>{count:,} couloirs ne contiennent rien dans ce temps</numerusform>
      </translation>
      <extra-singular>{count:,} lane holds nothing in this time</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/doubts.py"/>
      <source>{count:,} letters could not be read and stand as �.</source>
      <translation>
        <numerusform>Une lettre est illisible et remplacée par �.</numerusform>
        <numerusform>{count:,} lettres sont illisibles et remplacées par �.</numerusform>
      </translation>
      <extra-singular>One letter could not be read and stands as �.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/showing/told.py"/>
      <source>{count:,} linked incidents</source>
      <translation>
        <numerusform>{count:,} incident lié</numerusform>
        <numerusform>{count:,} incidents liés</numerusform>
      </translation>
      <extra-singular>{count:,} linked incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/telling.py"/>
      <source>{count:,} marks</source>
      <translation>
        <numerusform>{count:,} signe</numerusform>
        <numerusform>{count:,} signes</numerusform>
      </translation>
      <extra-singular>{count:,} mark</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/poster.py"/>
      <source>{count:,} marks found no room (+N)</source>
      <translation>
        <numerusform>{count:,} signe n’a pas trouvé de place (+N)</numerusform>
        <numerusform>{count:,} signes n’ont pas trouvé de place (+N)</numerusform>
      </translation>
      <extra-singular>{count:,} mark found no room (+N)</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/poster.py"/>
      <source>{count:,} marks stand without a title</source>
      <translation>
        <numerusform>{count:,} signe est sans titre</numerusform>
        <numerusform>{count:,} signes sont sans titre</numerusform>
      </translation>
      <extra-singular>{count:,} mark stands without a title</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>{count:,} months</source>
      <translation>
        <numerusform>{count:,} mois</numerusform>
        <numerusform>{count:,} mois</numerusform>
      </translation>
      <extra-singular>{count:,} month</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <location filename="desktop/reading/doubt_line.py"/>
      <source>{count:,} more</source>
      <translation>{count:,} de plus</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/act_pane.py"/>
      <source>{count:,} more</source>
      <translation>
        <numerusform>un de plus</numerusform>
        <numerusform>{count:,} de plus</numerusform>
      </translation>
      <extra-singular>one more</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{count:,} more</source>
      <translation>
        <numerusform>{count:,} de plus</numerusform>
        <numerusform>{count:,} de plus</numerusform>
      </translation>
      <extra-singular>{count:,} more</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>{count:,} more claims: press to read the next one.</source>
      <translation>{count:,} affirmations de plus : appuyez pour lire la suivante.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/sheets.py"/>
      <source>{count:,} more have no place on the map</source>
      <translation>
        <numerusform>{count:,} de plus n’a pas de lieu sur la carte</numerusform>
        <numerusform>{count:,} de plus n’ont pas de lieu sur la carte</numerusform>
      </translation>
      <extra-singular>{count:,} more has no place on the map</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/hands/pointed.py"/>
      <source>{count:,} more incidents</source>
      <translation>
        <numerusform>{count:,} incident de plus</numerusform>
        <numerusform>{count:,} incidents de plus</numerusform>
      </translation>
      <extra-singular>{count:,} more incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/poster.py"/>
      <source>{count:,} more lanes found no room</source>
      <translation>
        <numerusform>{count:,} couloir de plus n’a pas trouvé de place</numerusform>
        <numerusform>{count:,} couloirs de plus n’ont pas trouvé de place</numerusform>
      </translation>
      <extra-singular>{count:,} more lane found no room</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>{count:,} names</source>
      <translation>
        <numerusform>{count:,} nom</numerusform>
        <numerusform>{count:,} noms</numerusform>
      </translation>
      <extra-singular>{count:,} name</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/sheets.py"/>
      <source>{count:,} names found no room; a larger sheet shows more</source>
      <translation>
        <numerusform>{count:,} nom n’a pas trouvé de place ; une feuille plus grande en montre davantage</numerusform>
        <numerusform>{count:,} noms n’ont pas trouvé de place ; une feuille plus grande en montre davantage</numerusform>
      </translation>
      <extra-singular>{count:,} name found no room; a larger sheet shows more</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} names of actors</source>
      <translation>
        <numerusform>{count:,} nom d’un acteur</numerusform>
        <numerusform>{count:,} noms d’acteurs</numerusform>
      </translation>
      <extra-singular>{count:,} name of an actor</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} names of places</source>
      <translation>
        <numerusform>{count:,} nom d’un lieu</numerusform>
        <numerusform>{count:,} noms de lieux</numerusform>
      </translation>
      <extra-singular>{count:,} name of a place</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>{count:,} names of the file resemble an actor of the case. Tick who is the same; all others become actors of their own, and can be joined later.</source>
      <translation>
        <numerusform>{count:,} nom du fichier ressemble à un acteur de l’affaire. Cochez qui est le même ; tous les autres deviennent des acteurs à part et peuvent être réunis plus tard.</numerusform>
        <numerusform>{count:,} noms du fichier ressemblent à un acteur de l’affaire. Cochez qui est le même ; tous les autres deviennent des acteurs à part et peuvent être réunis plus tard.</numerusform>
      </translation>
      <extra-singular>{count:,} name of the file resembles an actor of the case. Tick who is the same; all others become actors of their own, and can be joined later.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/watched.py"/>
      <source>{count:,} new files in {name}</source>
      <translation>
        <numerusform>{count:,} nouveau fichier dans {name}</numerusform>
        <numerusform>{count:,} nouveaux fichiers dans {name}</numerusform>
      </translation>
      <extra-singular>{count:,} new file in {name}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/told.py"/>
      <source>{count:,} new versions of what is held</source>
      <translation>
        <numerusform>{count:,} nouvelle version de ce qui est détenu</numerusform>
        <numerusform>{count:,} nouvelles versions de ce qui est détenu</numerusform>
      </translation>
      <extra-singular>{count:,} new version of what is held</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/rows.py"/>
      <source>{count:,} not used</source>
      <translation>{count:,} non utilisées</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/notes/page.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} notes</source>
      <translation>
        <numerusform>{count:,} note</numerusform>
        <numerusform>{count:,} notes</numerusform>
      </translation>
      <extra-singular>{count:,} note</extra-singular>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>{count:,} of the {every:,}</source>
      <translation>{count:,} sur {every:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/page.py"/>
      <source>{count:,} only roughly around here</source>
      <translation>
        <numerusform>{count:,} seulement à peu près par ici</numerusform>
        <numerusform>{count:,} seulement à peu près par ici</numerusform>
      </translation>
      <extra-singular>{count:,} only roughly around here</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} original files</source>
      <translation>
        <numerusform>{count:,} fichier d’origine</numerusform>
        <numerusform>{count:,} fichiers d’origine</numerusform>
      </translation>
      <extra-singular>{count:,} original file</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/heading.py"/>
      <location filename="desktop/incidents/sources_part.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>{count:,} origins</source>
      <translation>
        <numerusform>{count:,} origine</numerusform>
        <numerusform>{count:,} origines</numerusform>
      </translation>
      <extra-singular>{count:,} origin</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/placing.py"/>
      <source>{count:,} other incidents have this place and move with it.</source>
      <translation>
        <numerusform>{count:,} autre incident a ce lieu et se déplace avec lui.</numerusform>
        <numerusform>{count:,} autres incidents ont ce lieu et se déplacent avec lui.</numerusform>
      </translation>
      <extra-singular>{count:,} other incident has this place and moves with it.</extra-singular>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>{count:,} pages</source>
      <translation>{count:,} pages</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/dossier/panel.py"/>
      <source>{count:,} pages</source>
      <translation>
        <numerusform>{count:,} page</numerusform>
        <numerusform>{count:,} pages</numerusform>
      </translation>
      <extra-singular>{count:,} page</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>{count:,} pages of {form}</source>
      <translation>
        <numerusform>{count:,} page de {form}</numerusform>
        <numerusform>{count:,} pages de {form}</numerusform>
      </translation>
      <extra-singular>{count:,} page of {form}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/dossier/printing.py"/>
      <source>{count:,} pages were sent to the printer.</source>
      <translation>
        <numerusform>{count:,} page a été envoyée à l’imprimante.</numerusform>
        <numerusform>{count:,} pages ont été envoyées à l’imprimante.</numerusform>
      </translation>
      <extra-singular>{count:,} page was sent to the printer.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/duplicates/page.py"/>
      <source>{count:,} pairs to decide</source>
      <translation>
        <numerusform>{count:,} paire à trancher</numerusform>
        <numerusform>{count:,} paires à trancher</numerusform>
      </translation>
      <extra-singular>{count:,} pair to decide</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} parts in incidents</source>
      <translation>
        <numerusform>{count:,} part dans un incident</numerusform>
        <numerusform>{count:,} parts dans des incidents</numerusform>
      </translation>
      <extra-singular>{count:,} part in an incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} parts of series</source>
      <translation>
        <numerusform>{count:,} partie d’une série</numerusform>
        <numerusform>{count:,} parties de séries</numerusform>
      </translation>
      <extra-singular>{count:,} part of a series</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/manual/view.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>{count:,} passages</source>
      <translation>
        <numerusform>{count:,} passage</numerusform>
        <numerusform>{count:,} passages</numerusform>
      </translation>
      <extra-singular>{count:,} passage</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_changes.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} places</source>
      <translation>
        <numerusform>{count:,} lieu</numerusform>
        <numerusform>{count:,} lieux</numerusform>
      </translation>
      <extra-singular>{count:,} place</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} places of incidents</source>
      <translation>
        <numerusform>{count:,} lieu d’un incident</numerusform>
        <numerusform>{count:,} lieux d’incidents</numerusform>
      </translation>
      <extra-singular>{count:,} place of an incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/reading/page.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} quotes</source>
      <translation>
        <numerusform>{count:,} citation</numerusform>
        <numerusform>{count:,} citations</numerusform>
      </translation>
      <extra-singular>{count:,} quote</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/carrying.py"/>
      <source>{count:,} quotes stay</source>
      <translation>
        <numerusform>{count:,} citation reste</numerusform>
        <numerusform>{count:,} citations restent</numerusform>
      </translation>
      <extra-singular>{count:,} quote stays</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/carrying.py"/>
      <source>{count:,} quotes were</source>
      <translation>
        <numerusform>{count:,} citation a été reprise</numerusform>
        <numerusform>{count:,} citations ont été reprises</numerusform>
      </translation>
      <extra-singular>{count:,} quote was</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} ratings of sources</source>
      <translation>
        <numerusform>{count:,} cote d’une source</numerusform>
        <numerusform>{count:,} cotes de sources</numerusform>
      </translation>
      <extra-singular>{count:,} rating of a source</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} reasons of explanations</source>
      <translation>
        <numerusform>{count:,} motif d’une explication</numerusform>
        <numerusform>{count:,} motifs d’explications</numerusform>
      </translation>
      <extra-singular>{count:,} reason of an explanation</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} reasons of judgements</source>
      <translation>
        <numerusform>{count:,} motif d’un jugement</numerusform>
        <numerusform>{count:,} motifs de jugements</numerusform>
      </translation>
      <extra-singular>{count:,} reason of a judgement</extra-singular>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <location filename="db/merging/adopting.py"/>
      <source>{count:,} records</source>
      <translation>{count:,} éléments</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/merging/pane.py"/>
      <source>{count:,} records</source>
      <translation>
        <numerusform>Un élément</numerusform>
        <numerusform>{count:,} éléments</numerusform>
      </translation>
      <extra-singular>One record</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/tags/sheets.py"/>
      <source>{count:,} records bear it.</source>
      <translation>
        <numerusform>{count:,} élément le porte.</numerusform>
        <numerusform>{count:,} éléments le portent.</numerusform>
      </translation>
      <extra-singular>{count:,} record bears it.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} rival explanations</source>
      <translation>
        <numerusform>{count:,} explication concurrente</numerusform>
        <numerusform>{count:,} explications concurrentes</numerusform>
      </translation>
      <extra-singular>{count:,} rival explanation</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} rows</source>
      <translation>
        <numerusform>{count:,} ligne</numerusform>
        <numerusform>{count:,} lignes</numerusform>
      </translation>
      <extra-singular>{count:,} row</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} rows of datasets</source>
      <translation>
        <numerusform>{count:,} ligne d’un jeu de données</numerusform>
        <numerusform>{count:,} lignes de jeux de données</numerusform>
      </translation>
      <extra-singular>{count:,} row of a dataset</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>{count:,} said earlier · {day}</source>
      <translation>{count:,} dites plus tôt · {day}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>{count:,} said later · {day}</source>
      <translation>{count:,} dites plus tard · {day}</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} saved views</source>
      <translation>
        <numerusform>{count:,} vue enregistrée</numerusform>
        <numerusform>{count:,} vues enregistrées</numerusform>
      </translation>
      <extra-singular>{count:,} saved view</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>{count:,} selected</source>
      <translation>
        <numerusform>{count:,} sélectionné</numerusform>
        <numerusform>{count:,} sélectionnés</numerusform>
      </translation>
      <extra-singular>{count:,} selected</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/choosing.py"/>
      <source>{count:,} selected incidents</source>
      <translation>
        <numerusform>un incident choisi</numerusform>
        <numerusform>{count:,} incidents choisis</numerusform>
      </translation>
      <extra-singular>one selected incident</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picked.py"/>
      <source>{count:,} selected, {count_words} in view</source>
      <translation>{count:,} sélectionnés, {count_words} affichés</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} series</source>
      <translation>
        <numerusform>{count:,} série</numerusform>
        <numerusform>{count:,} séries</numerusform>
      </translation>
      <extra-singular>{count:,} series</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/actors/publisher_part.py"/>
      <location filename="desktop/map/telling.py"/>
      <location filename="desktop/sources/page.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="desktop/widgets/rating_band.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} sources</source>
      <translation>
        <numerusform>{count:,} source</numerusform>
        <numerusform>{count:,} sources</numerusform>
      </translation>
      <extra-singular>{count:,} source</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>{count:,} sources published</source>
      <translation>
        <numerusform>{count:,} source publiée</numerusform>
        <numerusform>{count:,} sources publiées</numerusform>
      </translation>
      <extra-singular>{count:,} source published</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/falling.py"/>
      <source>{count:,} sources that go</source>
      <translation>
        <numerusform>{count:,} source qui remonte</numerusform>
        <numerusform>{count:,} sources qui remontent</numerusform>
      </translation>
      <extra-singular>{count:,} source that goes</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>{count:,} speakers</source>
      <translation>
        <numerusform>{count:,} intervenant</numerusform>
        <numerusform>{count:,} intervenants</numerusform>
      </translation>
      <extra-singular>{count:,} speaker</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{count:,} surely in this time</source>
      <translation>
        <numerusform>{count:,} sûrement dans ce temps</numerusform>
        <numerusform>{count:,} sûrement dans ce temps</numerusform>
      </translation>
      <extra-singular>{count:,} surely in this time</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/tags/page.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} tags</source>
      <translation>
        <numerusform>{count:,} mot-clé</numerusform>
        <numerusform>{count:,} mots-clés</numerusform>
      </translation>
      <extra-singular>{count:,} tag</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} tags of the case</source>
      <translation>
        <numerusform>{count:,} mot-clé de l’affaire</numerusform>
        <numerusform>{count:,} mots-clés de l’affaire</numerusform>
      </translation>
      <extra-singular>{count:,} tag of the case</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_likeness.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} texts</source>
      <translation>
        <numerusform>{count:,} texte</numerusform>
        <numerusform>{count:,} textes</numerusform>
      </translation>
      <extra-singular>{count:,} text</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/reading/doubt_line.py"/>
      <source>{count:,} things</source>
      <translation>
        <numerusform>Une chose</numerusform>
        <numerusform>{count:,} choses</numerusform>
      </translation>
      <extra-singular>One thing</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{count:,} ties</source>
      <translation>
        <numerusform>{count:,} lien</numerusform>
        <numerusform>{count:,} liens</numerusform>
      </translation>
      <extra-singular>{count:,} tie</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} ties between actors</source>
      <translation>
        <numerusform>{count:,} lien entre acteurs</numerusform>
        <numerusform>{count:,} liens entre acteurs</numerusform>
      </translation>
      <extra-singular>{count:,} tie between actors</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} ties between claims</source>
      <translation>
        <numerusform>{count:,} lien entre affirmations</numerusform>
        <numerusform>{count:,} liens entre affirmations</numerusform>
      </translation>
      <extra-singular>{count:,} tie between claims</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} ties between sources</source>
      <translation>
        <numerusform>{count:,} lien entre sources</numerusform>
        <numerusform>{count:,} liens entre sources</numerusform>
      </translation>
      <extra-singular>{count:,} tie between sources</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/html/page.py"/>
      <source>{count:,} titles are longer than {longest:,} characters and cut there.</source>
      <translation>
        <numerusform>{count:,} titre dépasse {longest:,} caractères et y est coupé.</numerusform>
        <numerusform>{count:,} titres dépassent {longest:,} caractères et y sont coupés.</numerusform>
      </translation>
      <extra-singular>{count:,} title is longer than {longest:,} characters and cut there.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/merging/conflicts.py"/>
      <source>{count:,} to decide</source>
      <translation>
        <numerusform>Un cas à trancher</numerusform>
        <numerusform>{count:,} à trancher</numerusform>
      </translation>
      <extra-singular>One to decide</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/notes/tally.py"/>
      <source>{count:,} to-dos</source>
      <translation>
        <numerusform>{count:,} tâche</numerusform>
        <numerusform>{count:,} tâches</numerusform>
      </translation>
      <extra-singular>{count:,} to-do</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/notes/page.py"/>
      <source>{count:,} to-dos open</source>
      <translation>
        <numerusform>{count:,} tâche à faire</numerusform>
        <numerusform>{count:,} tâches à faire</numerusform>
      </translation>
      <extra-singular>{count:,} to-do open</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} verdicts that actors are the same</source>
      <translation>
        <numerusform>{count:,} avis que des acteurs sont le même</numerusform>
        <numerusform>{count:,} avis que des acteurs sont le même</numerusform>
      </translation>
      <extra-singular>{count:,} verdict that actors are the same</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/dossier/taking_away.py"/>
      <source>{count:,} volumes</source>
      <translation>
        <numerusform>un volume</numerusform>
        <numerusform>{count:,} volumes</numerusform>
      </translation>
      <extra-singular>one volume</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/told.py"/>
      <source>{count:,} were here already</source>
      <translation>
        <numerusform>{count:,} était déjà ici</numerusform>
        <numerusform>{count:,} étaient déjà ici</numerusform>
      </translation>
      <extra-singular>{count:,} was here already</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>{count:,} will change</source>
      <translation>
        <numerusform>{count:,} sera modifié</numerusform>
        <numerusform>{count:,} seront modifiés</numerusform>
      </translation>
      <extra-singular>{count:,} will change</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>{count:,} without a date</source>
      <translation>{count:,} sans date</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/bar.py"/>
      <source>{count:,} without a place</source>
      <translation>
        <numerusform>{count:,} sans lieu</numerusform>
        <numerusform>{count:,} sans lieu</numerusform>
      </translation>
      <extra-singular>{count:,} without a place</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/preferences/reading.py"/>
      <source>{count:,} words were said to be right.</source>
      <translation>
        <numerusform>{count:,} mot a été dit correct.</numerusform>
        <numerusform>{count:,} mots ont été dits corrects.</numerusform>
      </translation>
      <extra-singular>{count:,} word was said to be right.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>{count:,} years</source>
      <translation>
        <numerusform>{count:,} an</numerusform>
        <numerusform>{count:,} ans</numerusform>
      </translation>
      <extra-singular>{count:,} year</extra-singular>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>{count:,} {words}; “casebinder verify” names them.</source>
      <translation>{count:,} {words} ; « casebinder verify » les nomme.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>{count_words} of {count:,} incidents in view</source>
      <translation>{count_words} incidents affichés sur {count:,}</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{counted} brought with something repaired</source>
      <translation>{counted} avec réparation</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{counted} cannot be read</source>
      <translation>{counted} illisibles</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{counted} left out: no case can hold them</source>
      <translation>{counted} laissés de côté : aucune affaire ne peut les contenir</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{counted} or more cannot be read</source>
      <translation>{counted} ou plus illisibles</translation>
    </message>
    <message>
      <location filename="desktop/actors/graph.py"/>
      <source>{count} actors around {get}</source>
      <translation>{count} acteurs autour de {get}</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <source>{count} actors of the case: one claim for each.</source>
      <translation>{count} acteurs de l’affaire : une affirmation pour chacun.</translation>
    </message>
    <message>
      <location filename="db/when/spans.py"/>
      <source>{count} d</source>
      <translation>{count} j</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>{count} fields</source>
      <translation>{count} champs</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>{count} filters</source>
      <translation>{count} filtres</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <location filename="db/when/spans.py"/>
      <source>{count} h</source>
      <translation>{count} h</translation>
    </message>
    <message>
      <location filename="desktop/map/telling.py"/>
      <source>{count} in view</source>
      <translation>{count} affichés</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/stuck_rows.py"/>
      <location filename="desktop/timeline/hands/pointed.py"/>
      <source>{count} incidents</source>
      <translation>{count} incidents</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{count} independent origins report it, none of them rated A or B</source>
      <translation>{count} origines indépendantes le rapportent, aucune cotée A ou B</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{count} independent origins report it, one of them rated A or B</source>
      <translation>{count} origines indépendantes le rapportent, dont une cotée A ou B</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/preferences/keyboard.py"/>
      <source>{count} keys were changed</source>
      <translation>
        <numerusform>{count} touche a été changée</numerusform>
        <numerusform>{count} touches ont été changées</numerusform>
      </translation>
      <extra-singular>{count} key was changed</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>{count} lead together</source>
      <translation>{count} en tête ensemble</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <location filename="db/when/spans.py"/>
      <source>{count} min</source>
      <translation>{count} min</translation>
    </message>
    <message>
      <location filename="db/when/spans.py"/>
      <source>{count} mo</source>
      <translation>{count} mois</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <location filename="db/asking/wording.py"/>
      <source>{count} more</source>
      <translation>{count} de plus</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/drawing/legend.py"/>
      <source>{count} more</source>
      <translation>
        <numerusform>{count} de plus</numerusform>
        <numerusform>{count} de plus</numerusform>
      </translation>
      <extra-singular>{count} more</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>{count} more: {words}</source>
      <translation>{count} de plus : {words}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>{count} of {count2:,} are shown.</source>
      <translation>{count} sur {count2:,} sont affichés.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>{count} of {count2:,} in view</source>
      <translation>{count} affichés sur {count2:,}</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>{count} of {total} incidents in view</source>
      <translation>{count} incidents affichés sur {total}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/panel.py"/>
      <source>{count} or more</source>
      <translation>
        <numerusform>{count} ou plus</numerusform>
        <numerusform>{count} ou plus</numerusform>
      </translation>
      <extra-singular>{count} or more</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <location filename="db/when/spans.py"/>
      <source>{count} s</source>
      <translation>{count} s</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/panel.py"/>
      <source>{count} steps around {actor}</source>
      <translation>
        <numerusform>{count} pas autour de {actor}</numerusform>
        <numerusform>{count} pas autour de {actor}</numerusform>
      </translation>
      <extra-singular>{count} step around {actor}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/panel.py"/>
      <source>{count} steps from the selected</source>
      <translation>
        <numerusform>{count} pas à partir de la sélection</numerusform>
        <numerusform>{count} pas à partir de la sélection</numerusform>
      </translation>
      <extra-singular>{count} step from the selected</extra-singular>
    </message>
    <message>
      <location filename="desktop/reading/doubt_line.py"/>
      <source>{count} the page wanted from elsewhere were not fetched.</source>
      <translation>{count} que la page voulait d’ailleurs, non récupérées.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/preferences/privacy.py"/>
      <source>{count} things are remembered</source>
      <translation>
        <numerusform>{count} chose mémorisée</numerusform>
        <numerusform>{count} choses mémorisées</numerusform>
      </translation>
      <extra-singular>{count} thing is remembered</extra-singular>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>{count} without a place</source>
      <translation>{count} sans lieu</translation>
    </message>
    <message>
      <location filename="db/when/spans.py"/>
      <source>{count} y</source>
      <translation>{count} ans</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>{count} {hint}</source>
      <translation>{count} {hint}</translation>
    </message>
    <message>
      <location filename="desktop/map/telling.py"/>
      <source>{count} {standing}</source>
      <translation>{count} {standing}</translation>
    </message>
    <message>
      <location filename="desktop/map/sheets.py"/>
      <source>{credit}. Borders as it draws them. Radii are true.</source>
      <translation>{credit}. Frontières telles qu’il les trace. Les rayons sont exacts.</translation>
    </message>
    <message>
      <location filename="db/columns/facts.py"/>
      <source>{date}, uncertain</source>
      <translation>{date}, incertain</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>{day_first:,} dates can only be read day first and {month_first:,} only month first: the file mixes both ways. Say which way is meant; the others are told row by row.</source>
      <translation>{day_first:,} dates ne se lisent que jour d’abord et {month_first:,} que mois d’abord : le fichier mêle les deux. Dites lequel vaut ; les autres sont signalées ligne par ligne.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>{days} after day 0</source>
      <translation>{days} après le jour 0</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>{days} before day 0</source>
      <translation>{days} avant le jour 0</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>{differ:,} differ from before</source>
      <translation>{differ:,} diffèrent d’avant</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>{doing} · since {time}</source>
      <translation>{doing} · depuis {time}</translation>
    </message>
    <message>
      <location filename="db/export/followthemoney.py"/>
      <location filename="db/export/stix.py"/>
      <source>{done:,} incidents</source>
      <translation>{done:,} incidents</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>{done:,} of {count:,}</source>
      <translation>{done:,} sur {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>{done} of {count} steps done</source>
      <translation>{done} étapes faites sur {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>{early} to {late}</source>
      <translation>{early} à {late}</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>{empty:,} of {read:,} pages of {called} hold no text; they may be scans.</source>
      <translation>{empty:,} pages sur {read:,} de {called} n’ont pas de texte ; ce sont peut-être des numérisations.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>{field} differs: {one}; {other}</source>
      <translation>{field} diffère : {one} ; {other}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>{field} stays “{mine}” (the file: “{now}”)</source>
      <translation>{field} reste « {mine} » (le fichier : « {now} »)</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>{field}: {one}; {other}</source>
      <translation>{field} : {one} ; {other}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{first} accuses {second}, {count:,} times</source>
      <translation>
        <numerusform>{first} accuse {second}</numerusform>
        <numerusform>{first} accuse {second}, {count:,} fois</numerusform>
      </translation>
      <extra-singular>{first} accuses {second}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{first} and {second} in {count:,} incidents</source>
      <translation>
        <numerusform>{first} et {second} dans {count:,} incident</numerusform>
        <numerusform>{first} et {second} dans {count:,} incidents</numerusform>
      </translation>
      <extra-singular>{first} and {second} in {count:,} incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{first} denies or contradicts {second}, {count:,} times</source>
      <translation>
        <numerusform>{first} dément ou contredit {second}</numerusform>
        <numerusform>{first} dément ou contredit {second}, {count:,} fois</numerusform>
      </translation>
      <extra-singular>{first} denies or contradicts {second}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{first} speaks of {second}, {count:,} times</source>
      <translation>
        <numerusform>{first} parle de {second}</numerusform>
        <numerusform>{first} parle de {second}, {count:,} fois</numerusform>
      </translation>
      <extra-singular>{first} speaks of {second}</extra-singular>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{framed:,} documents within pages (frames) were not taken.</source>
      <translation>{framed:,} documents inclus dans des pages (cadres) n’ont pas été pris.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{good} origins rated A or B, independent of each other, report it</source>
      <translation>{good} origines cotées A ou B, indépendantes les unes des autres, le rapportent</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>{have} no date, or none with a beginning or an end, and made no slide.</source>
      <translation>{have} pas de date, ou aucune avec un début ou une fin : aucune vue n’en a été faite.</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>{have} no place with a position and did not go out.</source>
      <translation>{have} pas de lieu avec une position : laissé de côté.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <location filename="desktop/notes/table.py"/>
      <location filename="desktop/tags/page.py"/>
      <source>{head}: {text}</source>
      <translation>{head} : {text}</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>{hides} what was removed ({count})</source>
      <translation>{hides} ce qui a été retiré ({count})</translation>
    </message>
    <message>
      <location filename="db/when/spans.py"/>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>{how_many:,} sources published, no incident: {span_text}</source>
      <translation>{how_many:,} sources publiées, aucun incident : {span_text}</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>{is_} still being written.</source>
      <translation>{is_} encore en cours d’écriture.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>{keys} F2 renames the explanation of the column.</source>
      <translation>{keys} F2 renomme l’explication de la colonne.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>{keys} already does {act}, which cannot be changed.</source>
      <translation>{keys} fait déjà {act}, qui ne peut être changé.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>{keys} already does {act}.</source>
      <translation>{keys} fait déjà {act}.</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{kilometres} km</source>
      <translation>{kilometres} km</translation>
    </message>
    <message>
      <location filename="desktop/widgets/fields.py"/>
      <source>{label} cannot be below {least}.</source>
      <translation>{label} ne peut être inférieur à {least}.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/fields.py"/>
      <source>{label} is needed.</source>
      <translation>{label} : à remplir.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/fields.py"/>
      <source>{label} takes a whole number, such as 72.</source>
      <translation>{label} demande un nombre entier, comme 72.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>{label}: {words} in {what}</source>
      <translation>{label} : {words} dans {what}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>{lat}, {lon} for {short}</source>
      <translation>{lat}, {lon} pour {short}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>{least:,}–{most:,} days</source>
      <translation>{least:,}–{most:,} jours</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>{left:,} left</source>
      <translation>{left:,} restants</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <source>{left_out:,} actors more are two steps away.</source>
      <translation>{left_out:,} acteurs de plus sont à deux pas.</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>{length:,} word</source>
      <translation>{length:,} mot</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>{length:,} words</source>
      <translation>{length:,} mots</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>{letters:,} characters, cleaned by {cleaner}</source>
      <translation>{letters:,} caractères, nettoyés par {cleaner}</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>{letters:,} letters of text</source>
      <translation>{letters:,} lettres de texte</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source>{letter} grades {sources} with {claims}</source>
      <translation>{letter} cote {sources} avec {claims}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source>{letter} {sources} with {claims}</source>
      <translation>{letter} {sources} avec {claims}</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>{lost:,} pages hold rows of which nobody can say to what table they belong.</source>
      <translation>{lost:,} pages contiennent des lignes dont nul ne peut dire à quelle table elles appartiennent.</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>{made} with {program}.</source>
      <translation>{made} avec {program}.</translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>{maybe:,} that may have begun then</source>
      <translation>{maybe:,} qui ont pu commencer alors</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>{measure}: {after} in place of {before}</source>
      <translation>{measure} : {after} au lieu de {before}</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/details.py"/>
      <source>{measure}: {count}</source>
      <translation>{measure} : {count}</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{metres} m</source>
      <translation>{metres} m</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>{mine} (yours)</source>
      <translation>{mine} (à vous)</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>{mine}, edited by you</source>
      <translation>{mine}, modifié par vous</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>{more:,} more claims keep the weight their act gives them.</source>
      <translation>{more:,} affirmations de plus gardent le poids que leur donne leur acte.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>{more} more links; J goes round all of them</source>
      <translation>{more} liens de plus ; J les parcourt tous</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>{names} and {more} turns more</source>
      <translation>{names} et {more} tournants de plus</translation>
    </message>
    <message>
      <location filename="db/records/identities.py"/>
      <source>{names} and {names2} were found to be different. Nothing was changed. Take that decision back first.</source>
      <translation>{names} et {names2} ont été jugés différents. Rien n’a été modifié. Revenez d’abord sur cette décision.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <location filename="desktop/reading/readings.py"/>
      <source>{names} and {parts}</source>
      <translation>{names} et {parts}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{names} and {rest} others</source>
      <translation>{names} et {rest} autres</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>{names} and {shown}</source>
      <translation>{names} et {shown}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <location filename="db/merging/alike.py"/>
      <source>{names} and {told}</source>
      <translation>{names} et {told}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{names} and {unique}</source>
      <translation>{names} et {unique}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <location filename="desktop/timeline/showing/told.py"/>
      <source>{names} and {words}</source>
      <translation>{names} et {words}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>{names}: also where others of this name are meant.</source>
      <translation>{names} : aussi là où d’autres du même nom sont visés.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>{name} (with {count} articles that rest on it)</source>
      <translation>{name} (avec {count} articles qui en dépendent)</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>{name} and {count} more</source>
      <translation>{name} et {count} de plus</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>{name} and {name2} are different</source>
      <translation>{name} et {name2} sont différents</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>{name} and {name2} are the same</source>
      <translation>{name} et {name2} sont identiques</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{name} is called so from then on: {day}.</source>
      <translation>{name} s’appelle ainsi à partir de : {day}.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>{name} is not a mapping of columns that can be used: {why}.</source>
      <translation>{name} n’est pas une correspondance de colonnes utilisable : {why}.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>{name} is not there</source>
      <translation>{name} n’est pas là</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>{name} receipt.txt</source>
      <translation>{name} reçu.txt</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{name} was called {other} from then on: {day}.</source>
      <translation>{name} s’est appelé {other} à partir de : {day}.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>{name}, changed</source>
      <translation>{name}, modifié</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/zone_field.py"/>
      <source>{name}, now UTC{sign}{size:02d}:{size2:02d}</source>
      <translation>{name}, à présent UTC{sign}{size:02d}:{size2:02d}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>{name}, open the card</source>
      <translation>{name}, ouvrir la fiche</translation>
    </message>
    <message>
      <location filename="db/schema.py"/>
      <source>{name}.before-format-{user_version}</source>
      <translation>{name}.before-format-{user_version}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>{name}: same as {actor_name}</source>
      <translation>{name} : identique à {actor_name}</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>{name}: {size} bytes, encrypted, made for: {profile}</source>
      <translation>{name} : {size} octets, chiffré, fait pour : {profile}</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>{name}: {size} bytes, made for: {profile}</source>
      <translation>{name} : {size} octets, fait pour : {profile}</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>{name}” (table “{table}</source>
      <translation>{name} » (table « {table}</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{north}° N, {east}° E</source>
      <translation>{north}° N, {east}° E</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{north}° N, {west}° W</source>
      <translation>{north}° N, {west}° O</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>{number} filters</source>
      <translation>{number} filtres</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>{n} side by side</source>
      <translation>{n} côte à côte</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>{one} replaced wherever found; how often is told by the preview.</source>
      <translation>{one} partout ; l’aperçu dit combien de fois.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>{others:,} of the smallest lanes share one</source>
      <translation>{others:,} des plus petits couloirs en partagent un</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>{own} is also {other}</source>
      <translation>{own} est aussi {other}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/panel.py"/>
      <source>{pages}, {bytes:.1f} MB. {form}Fingerprint {fingerprint}. The same case and the same choices make the same file.</source>
      <translation>{pages}, {bytes:.1f} Mo. {form}Empreinte {fingerprint}. La même affaire et les mêmes choix donnent le même fichier.</translation>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>{place:,} of {count:,} · {doing}</source>
      <translation>{place:,} sur {count:,} · {doing}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_changes.py"/>
      <source>{places} · {count:,} words came, {went:,} went</source>
      <translation>
        <numerusform>{places} · {count:,} mot ajouté, {went:,} retirés</numerusform>
        <numerusform>{places} · {count:,} mots ajoutés, {went:,} retirés</numerusform>
      </translation>
      <extra-singular>{places} · {count:,} word came, {went:,} went</extra-singular>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>{place} of {count}: {title}</source>
      <translation>{place} sur {count} : {title}</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>{place} of {left}</source>
      <translation>{place} sur {left}</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>{quotes}, {claims} in this text</source>
      <translation>{quotes}, {claims} dans ce texte</translation>
    </message>
    <message>
      <location filename="db/exchange/documents.py"/>
      <source>{reason}. The file is kept whole as evidence.</source>
      <translation>{reason}. Le fichier est gardé entier comme preuve.</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>{refused:,} not used</source>
      <translation>{refused:,} non utilisées</translation>
    </message>
    <message>
      <location filename="desktop/widgets/without_it.py"/>
      <source>{rest:,} more incidents rest on it in part.</source>
      <translation>{rest:,} incidents de plus en dépendent en partie.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>{rest} on it alone</source>
      <translation>{rest} sur elle seule</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>{role}, it or {names}</source>
      <translation>{role}, cela ou {names}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>{role}, one of several</source>
      <translation>{role}, l’un de plusieurs</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>{said} An incident that has a date already gets a claim about it.</source>
      <translation>{said} Un incident déjà daté reçoit une affirmation à ce sujet.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source>{said} Below stand the pages of before.</source>
      <translation>{said} Voici dessous les pages d’avant.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>{said} It is linked to “{title}”.</source>
      <translation>{said} Il est lié à « {title} ».</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>{said}{said2}, speaker not named</source>
      <translation>{said}{said2}, intervenant non nommé</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>{same_cells}: row {first}</source>
      <translation>{same_cells} : ligne {first}</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>{scheme} precision</source>
      <translation>précision {scheme}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>{score} least</source>
      <translation>total {score} le plus bas</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>{script_name} script</source>
      <translation>écriture : {script_name}</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>{script} script, {language}, guessed.</source>
      <translation>écriture : {script}, {language}, supposé.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>{script} script, {language}.</source>
      <translation>écriture : {script}, {language}.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{seen:,} pages were met again unchanged.</source>
      <translation>{seen:,} pages ont été revues sans changement.</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{several}: some are lost, and nobody can say how many</source>
      <translation>{several} : certains sont perdus, nul ne peut dire combien</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>{share} % of the words</source>
      <translation>{share} % des mots</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>{share} % of this text</source>
      <translation>{share} % de ce texte</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="db/records/duplicates/finding.py"/>
      <source>{short} may stand for {long}</source>
      <translation>{short} peut désigner {long}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>{shown:,} incidents in {count:,} lanes.</source>
      <translation>{shown:,} incidents dans {count:,} couloirs.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_page.py"/>
      <source>{shown:,} of {told}</source>
      <translation>{shown:,} sur {told}</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>{shown:,} of {total:,}</source>
      <translation>{shown:,} sur {total:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{shown} of {count:,} actors</source>
      <translation>
        <numerusform>{shown} sur {count:,} acteur</numerusform>
        <numerusform>{shown} sur {count:,} acteurs</numerusform>
      </translation>
      <extra-singular>{shown} of {count:,} actor</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>{show} was counted from {words} in a source. Moved to {show2} it no longer hangs on them, and no longer follows when the source’s day of publication is corrected. Nothing has been changed yet.</source>
      <translation>{show} a été compté à partir de {words} dans une source. Déplacé à {show2}, il n’en dépend plus et ne suit plus quand le jour de publication de la source est rectifié. Rien n’a encore été modifié.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>{since} to {until}</source>
      <translation>{since} à {until}</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>{size:,} bytes</source>
      <translation>{size:,} octets</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>{size:,} × {size2:,} pixels.</source>
      <translation>{size:,} × {size2:,} pixels.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>{size} %</source>
      <translation>{size} %</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>{size} GB</source>
      <translation>{size} Go</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>{size}, encrypted</source>
      <translation>{size}, chiffré</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{slots} each claim it for themselves</source>
      <translation>{slots} le revendiquent, chacun pour soi</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>{sources:,} sources</source>
      <translation>{sources:,} sources</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{south}° S, {east}° E</source>
      <translation>{south}° S, {east}° E</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{south}° S, {west}° W</source>
      <translation>{south}° S, {west}° O</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>{speaker} says otherwise now{version}.</source>
      <translation>{speaker} dit à présent autre chose{version}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/colleague_marks.py"/>
      <source>{state}. Click for its card.</source>
      <translation>{state}. Cliquez pour sa fiche.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>{staying} Press to change it.</source>
      <translation>{staying} Appuyez pour le changer.</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>{stem} as of {day_and_time}{suffix}</source>
      <translation>{stem} au {day_and_time}{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>{stem} checked{suffix}</source>
      <translation>{stem} vérifié{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>{stem} copy{suffix}</source>
      <translation>{stem} copie{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>{stem} recovered{suffix}</source>
      <translation>{stem} récupéré{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>{stem} report</source>
      <translation>{stem} rapport</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>{stem} report.txt</source>
      <translation>{stem} rapport.txt</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>{stem} share{suffix}</source>
      <translation>{stem} extrait{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>{stem} timeline.{way}</source>
      <translation>{stem} frise.{way}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>{stem} to look at</source>
      <translation>{stem} à regarder</translation>
    </message>
    <message>
      <location filename="desktop/history/step_model.py"/>
      <source>{step} (taken back)</source>
      <translation>{step} (repris)</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>{subject} {relation} {object}</source>
      <translation>{subject} {relation} {object}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>{texts} of this case are still to be compared.</source>
      <translation>{texts} de cette affaire restent à comparer.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>{theme} · {size} %</source>
      <translation>{theme} · {size} %</translation>
    </message>
    <message>
      <location filename="desktop/history/step_list.py"/>
      <source>{time} · {who}</source>
      <translation>{time} · {who}</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>{title} · {kind}</source>
      <translation>{title} · {kind}</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>{todos} · {notes}</source>
      <translation>{todos} · {notes}</translation>
    </message>
    <message>
      <location filename="desktop/notes/tally.py"/>
      <source>{todos}, open the list</source>
      <translation>{todos}, ouvrir la liste</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>{told} and {more} more</source>
      <translation>{told} et {more} de plus</translation>
    </message>
    <message>
      <location filename="desktop/history/act_list.py"/>
      <source>{told} and {rest:,} more</source>
      <translation>{told} et {rest:,} de plus</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>{told} · done by {who}, {day}</source>
      <translation>{told} · fait par {who}, {day}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>{told} · private</source>
      <translation>{told} · privé</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>{told}, and {count} more</source>
      <translation>{told}, et {count} de plus</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>{told}. Changed here: {names}</source>
      <translation>{told}. Modifié ici : {names}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>{told}. Edited here and kept: {mine}</source>
      <translation>{told}. Modifié ici et gardé : {mine}</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{trouble} Nothing was imported.</source>
      <translation>{trouble} Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>{twice}: {native}, row {first}</source>
      <translation>{twice} : {native}, ligne {first}</translation>
    </message>
    <message>
      <location filename="db/export/followthemoney.py"/>
      <source>{undated:,} incidents have no date that FollowTheMoney can hold.</source>
      <translation>{undated:,} incidents n’ont pas de date que FollowTheMoney puisse contenir.</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>{undated} no known beginning.</source>
      <translation>{undated} pas de début connu.</translation>
    </message>
    <message>
      <location filename="db/export/stix.py"/>
      <source>{unplaced:,} places have neither a position nor a country.</source>
      <translation>{unplaced:,} lieux n’ont ni position ni pays.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{url} is too large to be a page</source>
      <translation>{url} est trop grand pour être une page</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{url} was unchanged on {date}, but the page is not in here.</source>
      <translation>{url} était inchangée le {date}, mais la page n’est pas ici.</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>{value}kept as written here: {names}</source>
      <translation>{value}gardé tel qu’écrit ici : {names}</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>{what} in “{name}” is not what was stored ({table} {number}): the file was damaged or altered outside Casebinder. Nothing was taken from it; ask for another copy.</source>
      <translation>{what} dans « {name} » n’est pas ce qui avait été conservé ({table} {number}) : le fichier a été endommagé ou altéré hors de Casebinder. Rien n’en a été pris ; demandez une autre copie.</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>{what} · {share} %</source>
      <translation>{what} · {share} %</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>{what} …</source>
      <translation>{what}…</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/case_facts.py"/>
      <source>{what}, {count:,} later changes were kept</source>
      <translation>
        <numerusform>{what}, {count:,} modification ultérieure a été gardée</numerusform>
        <numerusform>{what}, {count:,} modifications ultérieures ont été gardées</numerusform>
      </translation>
      <extra-singular>{what}, {count:,} later change was kept</extra-singular>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>{what}. This step was not kept; everything before it was. Save a copy now, under a new name, and go on in that.</source>
      <translation>{what}. Cette étape n’a pas été gardée ; tout ce qui précède l’a été. Enregistrez maintenant une copie sous un nouveau nom et continuez dans celle-ci.</translation>
    </message>
    <message>
      <location filename="desktop/intake/together.py"/>
      <source>{what}: import of {count:,} files</source>
      <translation>{what} : importation de {count:,} fichiers</translation>
    </message>
    <message>
      <location filename="desktop/network/menus.py"/>
      <source>{what}: {shown} of {every}</source>
      <translation>{what} : {shown} sur {every}</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>{where} changed the {name}.</source>
      <translation>{where} ont modifié : {name}.</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>{where} in “{name}” {what}. Nothing was taken from the file; ask for another copy.</source>
      <translation>{where} dans « {name} » {what}. Rien n’a été pris du fichier ; demandez une autre copie.</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>{which}{words:,} words are the same.</source>
      <translation>{which}{words:,} mots sont identiques.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>{who} share their text ({share} % of the words) and may be one origin: {listed}.</source>
      <translation>{who} ont leur texte en commun ({share} % des mots) et sont peut-être une seule origine : {listed}.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>{who}, {day}</source>
      <translation>{who}, {day}</translation>
    </message>
    <message>
      <location filename="db/merging/adopting.py"/>
      <source>{why_read_only} Nothing was adopted.</source>
      <translation>{why_read_only} Rien n’a été adopté.</translation>
    </message>
    <message>
      <location filename="desktop/intake/seeing.py"/>
      <location filename="db/exchange/imports.py"/>
      <location filename="db/exchange/pasted.py"/>
      <source>{why_read_only} Nothing was imported.</source>
      <translation>{why_read_only} Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>{why_read_only} Nothing was merged.</source>
      <translation>{why_read_only} Rien n’a été fusionné.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>{why} Nothing was changed.</source>
      <translation>{why} Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>{words:,} words {where}</source>
      <translation>{words:,} mots {where}</translation>
    </message>
    <message>
      <location filename="desktop/window/offers.py"/>
      <source>{words} ({keys})</source>
      <translation>{words} ({keys})</translation>
    </message>
    <message>
      <location filename="desktop/map/sheets.py"/>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source>{words} Case fingerprint {fingerprint}.</source>
      <translation>{words} Empreinte de l’affaire {fingerprint}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>{words} alone</source>
      <translation>{words} seulement</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>{words} from the selected words ({key})</source>
      <translation>{words} à partir des mots choisis ({key})</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>{words} so far</source>
      <translation>{words} pour l’instant</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>{words} · day 0 is {date}</source>
      <translation>{words} · le jour 0 est {date}</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>{words} “{title}”; nothing was added.</source>
      <translation>{words} « {title} » ; rien n’a été ajouté.</translation>
    </message>
    <message>
      <location filename="desktop/reading/key_button.py"/>
      <source>{words}, key {key}</source>
      <translation>{words}, clé {key}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>{words}, version {version}</source>
      <translation>{words}, version {version}</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>{words}, {count} to decide, {state}</source>
      <translation>{words}, {count} à trancher, {state}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>{words}. What repeats another claim does not count as one more voice.</source>
      <translation>{words}. Ce qui reprend une autre affirmation ne compte pas comme une voix de plus.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>{words}: more than the whole</source>
      <translation>{words} : plus que le total</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>{words}: the newest rating of the outlet, because it had none on {day}.</source>
      <translation>{words} : la cote la plus récente du média, car il n’en avait pas à cette date ({day}).</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>{words}: the newest rating of the outlet.</source>
      <translation>{words} : la cote la plus récente du média.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>{words}: the outlet's rating on {day}.</source>
      <translation>{words} : la cote du média à cette date ({day}).</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>{words}: {count} to decide. Press to show or hide them.</source>
      <translation>{words} : {count} à trancher. Appuyez pour montrer ou masquer.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>{words}: {name} and {name2}</source>
      <translation>{words} : {name} et {name2}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_review.py"/>
      <source>{words}: {old} → more than one reading</source>
      <translation>{words} : {old} → plus d’une lecture</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>{words}: {old} → more than one reading; set it on its card</source>
      <translation>{words} : {old} → plus d’une lecture ; fixez-la sur sa fiche</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/sources/card_review.py"/>
      <source>{words}: {old}, stays the same</source>
      <translation>{words} : {old}, reste la même</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>{word} · {count}</source>
      <translation>{word} · {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>{year_label} years</source>
      <translation>années {year_label}</translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>{year} to {year2}</source>
      <translation>{year} à {year2}</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} merged into it</source>
      <translation>{} a été absorbé</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} merged into {}</source>
      <translation>{} a fusionné avec {}</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} split from {}</source>
      <translation>{} est une scission de {}</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} split off</source>
      <translation>{} a fait scission</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} succeeded {}</source>
      <translation>{} a succédé à {}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>– the same as</source>
      <translation>– le même que</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Last” is the latest one that was over by publication.</source>
      <comment>rule of dates</comment>
      <translation>« Dernier » désigne le dernier qui était passé à la publication.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Last” with a weekday can be the one of the week before.</source>
      <comment>rule of dates</comment>
      <translation>« Dernier » avec un jour de la semaine peut être celui de la semaine précédente.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Last” with a weekday is the latest one before the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>« Dernier » avec un jour de la semaine est le dernier avant le jour de la publication.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Next” with a weekday is the first one after the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>« Prochain » avec un jour de la semaine est le premier après le jour de la publication.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Overnight” is the night that ended on the day named.</source>
      <comment>rule of dates</comment>
      <translation>« Dans la nuit » désigne la nuit qui s’est achevée le jour nommé.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“This” names the one in the year of publication.</source>
      <comment>rule of dates</comment>
      <translation>« Ce » désigne celui de l’année de publication.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“This” with a weekday is the one in the week of publication.</source>
      <comment>rule of dates</comment>
      <translation>« Ce » avec un jour de la semaine est celui de la semaine de publication.</translation>
    </message>
    <message>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>“between” takes two numbers, the lower one first.</source>
      <translation>« entre » demande deux nombres, le plus bas d’abord.</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>“names” and “fields” are lists</source>
      <translation>« names » et « fields » sont des listes</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>“none” can mean nobody or not known; no figure was made</source>
      <translation>« none » peut vouloir dire personne ou inconnu ; aucun chiffre n’en a été fait</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>“{act}” is on {keys} now.</source>
      <translation>« {act} » est à présent sur {keys}.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>“{beside}” lies beside the file and was not used: the last acts may be in it.</source>
      <translation>« {beside} » se trouve à côté du fichier et n’a pas été utilisé : les dernières actions y sont peut-être.</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_rdf.py"/>
      <source>“{called}” declares a document type or entities, which Zotero never writes and which can hide harm. Nothing was imported; export the list from Zotero again.</source>
      <translation>« {called} » déclare un type de document ou des entités, ce que Zotero n’écrit jamais et qui peut cacher du dommage. Rien n’a été importé ; exportez de nouveau la liste depuis Zotero.</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_rdf.py"/>
      <source>“{called}” is damaged or cut short: it cannot be read as RDF{where}. Nothing was imported; export it from Zotero again.</source>
      <translation>« {called} » est endommagé ou tronqué : il ne peut être lu comme RDF{where}. Rien n’a été importé ; exportez-le de nouveau depuis Zotero.</translation>
    </message>
    <message>
      <location filename="db/exchange/bibtex.py"/>
      <source>“{called}” is nested too deeply to be read; nothing was imported.</source>
      <translation>« {called} » est trop profondément imbriqué pour être lu ; rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/order.py"/>
      <source>“{column}” has dates such as {example}. Which comes first?</source>
      <translation>« {column} » a des dates comme {example}. Qu’est-ce qui vient en premier ?</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>“{doing}” did not work because of a fault in Casebinder. Nothing was changed, and you can go on working. This report helps to mend it. Nothing of your case is in it: every word that is not the program’s own became “…”.</source>
      <translation>« {doing} » a échoué à cause d’une panne de Casebinder. Rien n’a été modifié, et vous pouvez continuer à travailler. Ce rapport aide à y remédier. Rien de votre affaire n’y figure : chaque mot étranger au programme est devenu « … ».</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_beside.py"/>
      <source>“{file}” could not be read: the process that reads it has ended too soon. Nothing was imported; try again.</source>
      <translation>« {file} » n’a pu être lu : le processus de lecture s’est arrêté trop tôt. Rien n’a été importé ; réessayez.</translation>
    </message>
    <message>
      <location filename="desktop/paper/files.py"/>
      <source>“{file}” could not be written ({strerror}). What stood there was kept.</source>
      <translation>« {file} » n’a pu être écrit ({strerror}). Ce qui s’y trouvait a été gardé.</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <source>“{file}” does not end in .pdf, .svg or .png, so it is not clear what to write.</source>
      <translation>« {file} » ne finit pas par .pdf, .svg ou .png : on ne sait quoi écrire.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing.py"/>
      <source>“{file}” has a header but no rows; nothing was imported.</source>
      <translation>« {file} » a un en-tête mais aucune ligne ; rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>“{inside}” is not in the manifest.</source>
      <translation>« {inside} » n’est pas dans le manifeste.</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>“{marker}” would itself hold a withheld name</source>
      <translation>« {marker} » contiendrait lui-même un nom omis</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}-wal”, which lies beside the case, does not belong to it and was not read. The case is open for reading only; to write, move that file somewhere else first.</source>
      <translation>« {name}-wal », à côté de l’affaire, ne lui appartient pas et n’a pas été lu. L’affaire est ouverte en lecture seule ; pour écrire, déplacez d’abord ce fichier ailleurs.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” asks for more memory than there is. Nothing was changed.</source>
      <translation>« {name} » demande plus de mémoire qu’il n’y en a. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>“{name}” becomes {size:,} bytes, and {free:,} are free on this disk. Make room and open it again; nothing was unpacked.</source>
      <translation>« {name} » devient {size:,} octets, et {free:,} sont libres sur ce disque. Faites de la place et rouvrez-le ; rien n’a été décompressé.</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>“{name}” came to be there meanwhile. It was left as it is; choose another name.</source>
      <translation>« {name} » est apparu là entre-temps. Il a été laissé tel quel ; choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>“{name}” cannot be read ({reason}); nothing was imported.</source>
      <translation>« {name} » est illisible ({reason}) ; rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <location filename="db/exchange/foreign_bytes.py"/>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” cannot be read ({strerror}); nothing was imported.</source>
      <translation>« {name} » est illisible ({strerror}) ; rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>“{name}” cannot be read as a zip: it is damaged, or none. Nothing was unpacked; ask for another copy.</source>
      <translation>« {name} » ne peut être lu comme zip : il est endommagé, ou n’en est pas un. Rien n’a été décompressé ; demandez une autre copie.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <source>“{name}” cannot be read past record {number:,}: a cell there has more than {cell_max:,} characters, probably because a quotation mark is never closed. Nothing was imported.</source>
      <translation>« {name} » est illisible au-delà de la notice {number:,} : une cellule y a plus de {cell_max:,} caractères, sans doute parce qu’un guillemet n’est jamais fermé. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” cannot be read. Nothing was changed.</source>
      <translation>« {name} » est illisible. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/sharing/encryption.py"/>
      <location filename="db/sharing/parcels.py"/>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” cannot be read: {strerror}.</source>
      <translation>« {name} » est illisible : {strerror}.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” cannot be used: {names} Nothing was imported.</source>
      <translation>« {name} » est inutilisable : {names} Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}” cannot be written here, so it is open for reading only.</source>
      <translation>« {name} » ne peut être écrit ici et est donc ouvert en lecture seule.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” cannot be written here. Nothing was changed.</source>
      <translation>« {name} » ne peut être écrit ici. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” cannot be written in “{parent}”: it is not allowed. Nothing was left there; choose another place.</source>
      <translation>« {name} » ne peut être écrit dans « {parent} » : ce n’est pas permis. Rien n’y a été laissé ; choisissez un autre endroit.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” could not be opened: it was damaged on the way, or cut short. Nothing was written; ask for another copy.</source>
      <translation>« {name} » n’a pu être ouvert : il a été endommagé en route, ou tronqué. Rien n’a été écrit ; demandez une autre copie.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_held.py"/>
      <source>“{name}” could not be read within {longest} minutes; nothing was imported. Save the sheet you need as CSV.</source>
      <translation>« {name} » n’a pu être lu en {longest} minutes ; rien n’a été importé. Enregistrez en CSV la feuille voulue.</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>“{name}” could not be read: {strerror}. Nothing was changed.</source>
      <translation>« {name} » n’a pu être lu : {strerror}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” could not be written ({error}).</source>
      <translation>« {name} » n’a pu être écrit ({error}).</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” could not be written ({strerror}).</source>
      <translation>« {name} » n’a pu être écrit ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>“{name}” could not be written ({strerror}). The case is unchanged.</source>
      <translation>« {name} » n’a pu être écrit ({strerror}). L’affaire est inchangée.</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>“{name}” could not be written ({why}). Nothing was changed.</source>
      <translation>« {name} » n’a pu être écrit ({why}). Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” could not be written ({words}). Nothing was left there.</source>
      <translation>« {name} » n’a pu être écrit ({words}). Rien n’y a été laissé.</translation>
    </message>
    <message>
      <location filename="desktop/map/sheets.py"/>
      <source>“{name}” does not end in .pdf, .svg or .png, so it is not clear what to write.</source>
      <translation>« {name} » ne finit pas par .pdf, .svg ou .png : on ne sait quoi écrire.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” has a sheet that spans more than {cells_max:,} cells, most of them surely empty; nothing was imported. Save the part you need as CSV.</source>
      <translation>« {name} » a une feuille de plus de {cells_max:,} cellules, sûrement vides pour la plupart ; rien n’a été importé. Enregistrez en CSV la partie voulue.</translation>
    </message>
    <message>
      <location filename="db/records/portraits.py"/>
      <source>“{name}” has more than {most} million points. Nothing was changed; save it smaller and try again.</source>
      <translation>« {name} » a plus de {most} millions de points. Rien n’a été modifié ; enregistrez-le plus petit et réessayez.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_held.py"/>
      <source>“{name}” has no sheet called “{name2}”; nothing was imported. Its sheets: {names}.</source>
      <translation>« {name} » n’a pas de feuille « {name2} » ; rien n’a été importé. Ses feuilles : {names}.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>“{name}” has none of the columns that the mapping names ({names}); nothing was imported.</source>
      <translation>« {name} » n’a aucune des colonnes que nomme la correspondance ({names}) ; rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/exchange/foreign_bytes.py"/>
      <source>“{name}” has {size:,} MB; {what} of more than {most:,} MB is not read. Nothing was imported; import a part of it.</source>
      <translation>« {name} » fait {size:,} Mo ; au-delà de {most:,} Mo, {what} n’est pas lu. Rien n’a été importé ; importez-en une partie.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” holds a value too large for a case. Nothing was changed.</source>
      <translation>« {name} » contient une valeur trop grande pour une affaire. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/schema.py"/>
      <source>“{name}” holds a {kind} that Casebinder did not make (“{item}”), so it was not opened. It was left as it is.</source>
      <translation>« {name} » contient un élément ({kind}) que Casebinder n’a pas fait (« {item} ») et n’a pas été ouvert. Il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>“{name}” holds no case that Casebinder knows. Nothing was opened.</source>
      <translation>« {name} » ne contient aucune affaire que Casebinder connaisse. Rien n’a été ouvert.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <location filename="db/sharing/kept_keys.py"/>
      <source>“{name}” holds no identity of age.</source>
      <translation>« {name} » ne contient aucune identité d’age.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” holds no page and no PDF.</source>
      <translation>« {name} » ne contient ni page ni PDF.</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <location filename="db/exchange/references.py"/>
      <source>“{name}” holds no references; nothing was imported.</source>
      <translation>« {name} » ne contient aucune référence ; rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/merging/adopting.py"/>
      <source>“{name}” holds no such record ({row}). Nothing was adopted.</source>
      <translation>« {name} » ne contient pas cet élément ({row}). Rien n’a été adopté.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>“{name}” holds no table; nothing was imported.</source>
      <translation>« {name} » ne contient aucun tableau ; rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>“{name}” holds nothing that this case lacks.</source>
      <translation>« {name} » ne contient rien qui manque à cette affaire.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” holds text that is none (not UTF-8). Nothing was changed.</source>
      <translation>« {name} » contient du texte qui n’en est pas (non UTF-8). Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” holds very much that is no case. It was left as it is.</source>
      <translation>« {name} » contient beaucoup de choses étrangères à une affaire. Il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>“{name}” in {parent}: {files}{told}.</source>
      <translation>« {name} » dans {parent} : {files}{told}.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>“{name}” in {parent}: {told}, {profile}.</source>
      <translation>« {name} » dans {parent} : {told}, {profile}.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is a case or another database. Choose another name; nothing was written.</source>
      <translation>« {name} » est une affaire ou une autre base de données. Choisissez un autre nom ; rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” is a damaged or incomplete workbook; nothing was imported. Open it in a spreadsheet program and save it anew, or look for a complete copy.</source>
      <translation>« {name} » est un classeur endommagé ou incomplet ; rien n’a été importé. Ouvrez-le dans un tableur et enregistrez-le de nouveau, ou cherchez une copie complète.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is a file, and this format makes a folder. Choose another name, or one that ends in .zip. Nothing was written.</source>
      <translation>« {name} » est un fichier, et ce format crée un répertoire. Choisissez un autre nom, ou un nom finissant par .zip. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is a folder, and this format makes a file. Choose another name. Nothing was written.</source>
      <translation>« {name} » est un répertoire, et ce format crée un fichier. Choisissez un autre nom. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>“{name}” is a key. Keys are not taken into a case, where everybody who gets it would have them; you are asked for yours when a locked file is opened.</source>
      <translation>« {name} » est une clé. Les clés ne sont pas importées dans une affaire, où quiconque la reçoit les aurait ; la vôtre vous est demandée à l’ouverture d’un fichier chiffré.</translation>
    </message>
    <message>
      <location filename="db/exchange/imports.py"/>
      <source>“{name}” is a table of no kind that is known: say what becomes of its columns. Nothing was imported.</source>
      <translation>« {name} » est un tableau d’un genre inconnu : dites ce que deviennent ses colonnes. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>“{name}” is a table, but not UCDP GED: it lacks the columns {missing}. {reads} Nothing was imported.</source>
      <translation>« {name} » est un tableau, mais pas UCDP GED : il y manque les colonnes {missing}. {reads} Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>“{name}” is always there. Give the profile another name.</source>
      <translation>« {name} » est toujours là. Donnez un autre nom au profil.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” is an SQLite database, but not a Casebinder case. It was left as it is.</source>
      <translation>« {name} » est une base de données SQLite, mais pas une affaire Casebinder. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” is being written by another program. Nothing was changed.</source>
      <translation>« {name} » est en cours d’écriture par un autre programme. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” is cut short or damaged at its {nth} record (after byte {position:,}). The {before:,} before it were read, what comes after was not. Look for a complete copy.</source>
      <translation>« {name} » est tronqué ou endommagé à la notice {nth} (après l’octet {position:,}). Les {before:,} précédentes ont été lues, la suite non. Cherchez une copie complète.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <source>“{name}” is cut short or damaged: it cannot be unpacked to its end. Nothing was imported; look for a complete copy.</source>
      <translation>« {name} » est tronqué ou endommagé : il ne peut être décompressé jusqu’au bout. Rien n’a été importé ; cherchez une copie complète.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” is cut short or damaged: it cannot be unpacked. Nothing was imported; look for a complete copy.</source>
      <translation>« {name} » est tronqué ou endommagé : il ne peut être décompressé. Rien n’a été importé ; cherchez une copie complète.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” is cut short or was copied while it was open: {size:,} of {pages:,} bytes are there. It was left as it is; ask for a copy made after closing the case.</source>
      <translation>« {name} » est tronqué ou a été copié pendant qu’il était ouvert : {size:,} octets sur {pages:,} sont là. Il a été laissé tel quel ; demandez une copie faite après la fermeture de l’affaire.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” is cut short: {size:,} of {pages:,} bytes are there. It was left as it is; look for a complete copy.</source>
      <translation>« {name} » est tronqué : {size:,} octets sur {pages:,} sont là. Il a été laissé tel quel ; cherchez une copie complète.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>“{name}” is damaged</source>
      <translation>« {name} » est endommagé</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” is damaged ({text_}). It was left as it is; look for a copy.</source>
      <translation>« {name} » est endommagé ({text_}). Il a été laissé tel quel ; cherchez une copie.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” is damaged at its {where} record, and no page comes before that.</source>
      <translation>« {name} » est endommagé à la notice {where}, et aucune page ne précède.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” is damaged or was altered outside Casebinder. It was left as it is; ask for another copy, or recover what can be read with “casebinder recover”.</source>
      <translation>« {name} » est endommagé ou a été altéré hors de Casebinder. Il a été laissé tel quel ; demandez une autre copie, ou récupérez ce qui est lisible avec « casebinder recover ».</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” is empty. It was left as it is.</source>
      <translation>« {name} » est vide. Il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <location filename="db/exchange/recognition.py"/>
      <source>“{name}” is empty; nothing was imported.</source>
      <translation>« {name} » est vide ; rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/keeping/backups.py"/>
      <source>“{name}” is larger than all earlier copies together may be ({size:.1f} GB; they may take {limit:.1f} GB), so none is kept. Save copies yourself.</source>
      <translation>« {name} » dépasse la place de toutes les copies antérieures ensemble ({size:.1f} Go ; elles ont droit à {limit:.1f} Go) : aucune n’est gardée. Enregistrez des copies vous-même.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>“{name}” is locked by a passphrase</source>
      <translation>« {name} » est chiffré par une phrase secrète</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is locked by a passphrase, and no key opens it.</source>
      <translation>« {name} » est chiffré par une phrase secrète, et aucune clé ne l’ouvre.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>“{name}” is locked for a key</source>
      <translation>« {name} » est chiffré pour une clé</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is locked for a key, and no passphrase opens it.</source>
      <translation>« {name} » est chiffré pour une clé, et aucune phrase secrète ne l’ouvre.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is locked for another key than the one given. Nothing was written.</source>
      <translation>« {name} » est chiffré pour une autre clé que celle donnée. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” is locked with a password; nothing was imported.</source>
      <translation>« {name} » est verrouillé par un mot de passe ; rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” is locked with a password; nothing was imported. Open it in the program that made it and save it without a password.</source>
      <translation>« {name} » est verrouillé par un mot de passe ; rien n’a été importé. Ouvrez-le dans le programme qui l’a fait et enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>“{name}” is no bag that Casebinder makes: {why}. Nothing was unpacked; if a case is in it, unpack it with another program and open that.</source>
      <translation>« {name} » n’est pas un paquet tel qu’en fait Casebinder : {why}. Rien n’a été décompressé ; s’il contient une affaire, décompressez-le avec un autre programme et ouvrez-la.</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>“{name}” is no copy of this case but of another one (“{title}”), so there is nothing to merge along. Nothing was changed.</source>
      <translation>« {name} » n’est pas une copie de cette affaire mais d’une autre (« {title} ») : il n’y a pas de base commune à fusionner. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/states/shadows.py"/>
      <source>“{name}” is no longer where it was opened, so that another state of it cannot be read. Put it back, or save a copy and open that.</source>
      <translation>« {name} » n’est plus là où il a été ouvert : un autre de ses états ne peut être lu. Remettez-le, ou enregistrez une copie et ouvrez-la.</translation>
    </message>
    <message>
      <location filename="db/records/portraits.py"/>
      <source>“{name}” is no picture that can be shown, or it is damaged. Nothing was changed; JPEG, PNG, GIF, WebP and BMP can be shown.</source>
      <translation>« {name} » n’est pas une image affichable, ou est endommagé. Rien n’a été modifié ; JPEG, PNG, GIF, WebP et BMP peuvent être affichés.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{name}” is no signature that can be read.</source>
      <translation>« {name} » n’est pas une signature lisible.</translation>
    </message>
    <message>
      <location filename="db/exchange/previews.py"/>
      <source>“{name}” is no table and no list; it can be imported unseen.</source>
      <translation>« {name} » n’est ni un tableau ni une liste ; il peut être importé sans aperçu.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” is not a Casebinder case. It was left as it is.</source>
      <translation>« {name} » n’est pas une affaire Casebinder. Il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” is not a case file. It was left as it is.</source>
      <translation>« {name} » n’est pas un fichier d’affaire. Il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” is not a file. Nothing was opened.</source>
      <translation>« {name} » n’est pas un fichier. Rien n’a été ouvert.</translation>
    </message>
    <message>
      <location filename="db/exchange/imports.py"/>
      <location filename="db/exchange/previews.py"/>
      <source>“{name}” is not a file; nothing was imported.</source>
      <translation>« {name} » n’est pas un fichier ; rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is not encrypted with age. Nothing was opened.</source>
      <translation>« {name} » n’est pas chiffré avec age. Rien n’a été ouvert.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{name}” is not the file that was signed: it, or its signature, was changed. Working in a case changes its file, too; a signature holds for what was handed over.</source>
      <translation>« {name} » n’est pas le fichier qui a été signé : lui, ou sa signature, a été modifié. Travailler dans une affaire modifie aussi son fichier ; une signature vaut pour ce qui a été remis.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <source>“{name}” is not the {encoding} text it began as; nothing was imported.</source>
      <translation>« {name} » n’est pas le texte {encoding} qu’annonçait son début ; rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>“{name}” is not what the manifest says.</source>
      <translation>« {name} » n’est pas ce que dit le manifeste.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” is only a link to another place. Choose the file itself; nothing was opened.</source>
      <translation>« {name} » n’est qu’un lien vers un autre endroit. Choisissez le fichier lui-même ; rien n’a été ouvert.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}” is open in another window or program.</source>
      <translation>« {name} » est ouvert dans une autre fenêtre ou un autre programme.</translation>
    </message>
    <message>
      <location filename="db/exchange/foreign_bytes.py"/>
      <source>“{name}” is packed; unpack it first. Nothing was imported.</source>
      <translation>« {name} » est compressé ; décompressez-le d’abord. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is the case itself. Choose another name; nothing was written.</source>
      <translation>« {name} » est l’affaire elle-même. Choisissez un autre nom ; rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>“{name}” is the case you are working on. Choose another name.</source>
      <translation>« {name} » est l’affaire sur laquelle vous travaillez. Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>“{name}” is the open case itself. Choose a copy of it.</source>
      <translation>« {name} » est l’affaire ouverte elle-même. Choisissez-en une copie.</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="db/merging/adopting.py"/>
      <source>“{name}” is the open case itself. Choose another file.</source>
      <translation>« {name} » est l’affaire ouverte elle-même. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>“{name}” is the open case itself. Choose another name.</source>
      <translation>« {name} » est l’affaire ouverte elle-même. Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/place_field.py"/>
      <source>“{name}” is there already and stays as it is. Choose another name.</source>
      <translation>« {name} » existe déjà et reste tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is there already and was left as it is. Choose another name, or say that it may be replaced.</source>
      <translation>« {name} » existe déjà et a été laissé tel quel. Choisissez un autre nom, ou dites qu’il peut être remplacé.</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="db/keeping/backups.py"/>
      <source>“{name}” is there already and was left as it is. Choose another name.</source>
      <translation>« {name} » existe déjà et a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{name}” is there already. It was left as it is.</source>
      <translation>« {name} » existe déjà. Il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="db/errors.py"/>
      <source>“{name}” is there already. It was left as it is; choose another name.</source>
      <translation>« {name} » existe déjà. Il a été laissé tel quel ; choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is too large to be opened by a passphrase. Ask for one that is locked for your key instead.</source>
      <translation>« {name} » est trop grand pour être ouvert par une phrase secrète. Demandez-en un chiffré pour votre clé.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>“{name}” is watched. Files that come into it from now on are told at the foot of the window.</source>
      <translation>« {name} » est surveillé. Les fichiers qui y arrivent désormais sont signalés au bas de la fenêtre.</translation>
    </message>
    <message>
      <location filename="db/records/portraits.py"/>
      <source>“{name}” is {count} MB. A portrait can have at most {most_bytes} MB. Nothing was changed; save it smaller and try again.</source>
      <translation>« {name} » fait {count} Mo. Un portrait peut faire au plus {most_bytes} Mo. Rien n’a été modifié ; enregistrez-le plus petit et réessayez.</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>“{name}” is {other} of a kind that is not known. {reads} Nothing was imported.</source>
      <translation>« {name} » est {other} d’un genre inconnu. {reads} Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>“{name}” is {words}. {reads} Nothing was imported.</source>
      <translation>« {name} » est {words}. {reads} Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/schema.py"/>
      <source>“{name}” lacks its {kind} “{item}”. It was left as it is.</source>
      <translation>À « {name} » il manque un élément ({kind}) : « {item} ». Il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>“{name}” names a marking that does not exist. Nothing was changed.</source>
      <translation>« {name} » nomme un marquage qui n’existe pas. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/bibtex.py"/>
      <source>“{name}” of {count:,} sources has no field in BibLaTeX.</source>
      <translation>
        <numerusform>« {name} » de {count:,} source n’a pas de champ en BibLaTeX.</numerusform>
        <numerusform>« {name} » de {count:,} sources n’a pas de champ en BibLaTeX.</numerusform>
      </translation>
      <extra-singular>“{name}” of {count:,} source has no field in BibLaTeX.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/ris.py"/>
      <source>“{name}” of {count:,} sources has no field in RIS.</source>
      <translation>
        <numerusform>« {name} » de {count:,} source n’a pas de champ en RIS.</numerusform>
        <numerusform>« {name} » de {count:,} sources n’a pas de champ en RIS.</numerusform>
      </translation>
      <extra-singular>“{name}” of {count:,} source has no field in RIS.</extra-singular>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>“{name}” says the same as this case.</source>
      <translation>« {name} » dit la même chose que cette affaire.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” unpacks to more than {ratio_max} times its size, which no web archive does. Nothing was imported.</source>
      <translation>« {name} », décompressé, dépasse {ratio_max} fois sa taille, ce que ne fait aucune archive web. Rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” was cut short, or its beginning was damaged. Nothing was opened; ask for another copy.</source>
      <translation>« {name} » a été tronqué, ou son début est endommagé. Rien n’a été ouvert ; demandez une autre copie.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>“{name}” was left: drop a case by itself to open it.</source>
      <translation>« {name} » a été laissé : déposez une affaire seule pour l’ouvrir.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” was made to take more memory to open than any passphrase needs. It was left as it is.</source>
      <translation>« {name} » a été fait pour demander à l’ouverture plus de mémoire qu’aucune phrase secrète n’en exige. Il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}” was moved or removed while it was open</source>
      <translation>« {name} » a été déplacé ou retiré pendant qu’il était ouvert</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>“{name}” was not closed properly: “{beside}” lies beside it. Open it in Casebinder once, close it and merge again; nothing was changed.</source>
      <translation>« {name} » n’a pas été fermé correctement : « {beside} » se trouve à côté. Ouvrez-le une fois dans Casebinder, fermez-le et fusionnez de nouveau ; rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>“{name}” was not unpacked: {why}. Nothing was taken from it.</source>
      <translation>« {name} » n’a pas été décompressé : {why}. Rien n’en a été pris.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{name}” was signed with another key than the one given.</source>
      <translation>« {name} » a été signé avec une autre clé que celle donnée.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” was written by a newer Casebinder (format {major}.{minor}), so it cannot be checked here. Nothing was changed; a newer program opens it.</source>
      <translation>« {name} » a été écrit par un Casebinder plus récent (format {major}.{minor}) et ne peut être vérifié ici. Rien n’a été modifié ; un programme plus récent l’ouvre.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}” was written by a newer Casebinder (format {major}.{minor}), so it is open for reading only.</source>
      <translation>« {name} » a été écrit par un Casebinder plus récent (format {major}.{minor}) et est donc ouvert en lecture seule.</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>“{name}” was written by a newer Casebinder (format {major}.{minor}). Merge with that program; nothing was changed.</source>
      <translation>« {name} » a été écrit par un Casebinder plus récent (format {major}.{minor}). Fusionnez avec ce programme ; rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” was written by a newer Casebinder (format {major}.{minor}; this one knows {format_major}.{format_minor}). Nothing was changed; a newer program opens it.</source>
      <translation>« {name} » a été écrit par un Casebinder plus récent (format {major}.{minor} ; celui-ci connaît {format_major}.{format_minor}). Rien n’a été modifié ; un programme plus récent l’ouvre.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” was written by a newer Casebinder. Nothing was changed; a newer program can recover it.</source>
      <translation>« {name} » a été écrit par un Casebinder plus récent. Rien n’a été modifié ; un programme plus récent peut le récupérer.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” would take more memory than a table can need when it is unpacked; nothing was imported. Save the sheet you need as CSV.</source>
      <translation>« {name} », décompressé, prendrait plus de mémoire qu’un tableau n’en demande ; rien n’a été importé. Enregistrez en CSV la feuille voulue.</translation>
    </message>
    <message>
      <location filename="db/merging/shares.py"/>
      <source>“{other}” is a share made from a newer state of the case: it names {acts} that this case does not know, without what they changed. Merge it into the case it was made from; if a merge was taken back here since, take that copy in again first. Nothing was changed.</source>
      <translation>« {other} » est un extrait fait d’un état plus récent de l’affaire : il nomme {acts} que cette affaire ne connaît pas, sans ce qu’elles ont modifié. Fusionnez-le dans l’affaire dont il est issu ; si une fusion a été reprise ici depuis, intégrez d’abord de nouveau cette copie. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/merging/shares.py"/>
      <source>“{own}” is a share, which holds only a part of the case, so “{other}” cannot be taken into it. Merge the other way round: the share into the case it was made from. Nothing was changed.</source>
      <translation>« {own} » est un extrait, qui ne contient qu’une partie de l’affaire : « {other} » ne peut y être intégré. Fusionnez dans l’autre sens : l’extrait dans l’affaire dont il est issu. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{parent}” cannot be written here.</source>
      <translation>« {parent} » ne peut être écrit ici.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{path}” could not be read ({strerror}).</source>
      <translation>« {path} » n’a pu être lu ({strerror}).</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{path}” could not be written ({strerror}).</source>
      <translation>« {path} » n’a pu être écrit ({strerror}).</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/sharing/parcels.py"/>
      <location filename="db/sharing/zips.py"/>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{path}” does not exist.</source>
      <translation>« {path} » n’existe pas.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <location filename="db/exchange/foreign_bytes.py"/>
      <source>“{path}” does not exist; nothing was imported.</source>
      <translation>« {path} » n’existe pas ; rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/sharing/parcels.py"/>
      <source>“{path}” is not a file.</source>
      <translation>« {path} » n’est pas un fichier.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{path}” is not there.</source>
      <translation>« {path} » n’est pas là.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{public}” could not be written ({strerror}).</source>
      <translation>« {public} » n’a pu être écrit ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>“{short}” is too short to be withheld: a name has at least two letters.</source>
      <translation>« {short} » est trop court pour être omis : un nom compte au moins deux lettres.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>“{short}” would become “{short2}”</source>
      <translation>« {short} » deviendrait « {short2} »</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <source>“{title}” is held as “{again}”.</source>
      <translation>« {title} » est détenu sous « {again} ».</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>“{title}” is held as “{again}”; nothing was added.</source>
      <translation>« {title} » est détenu sous « {again} » ; rien n’a été ajouté.</translation>
    </message>
    <message>
      <location filename="db/records/incident_links.py"/>
      <source>“{title}” is itself part of this incident; a whole cannot be part of its part.</source>
      <translation>« {title} » fait lui-même partie de cet incident ; un tout ne peut faire partie de sa partie.</translation>
    </message>
    <message>
      <location filename="desktop/window/windows.py"/>
      <source>“{title}” is open in this window. Both can be open at once, each in its own.</source>
      <translation>« {title} » est ouvert dans cette fenêtre. Les deux peuvent être ouverts à la fois, chacun dans la sienne.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>“{title}” was cited in the case and not held; now its text is.</source>
      <translation>« {title} » était cité dans l’affaire et non détenu ; son texte l’est à présent.</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <source>“{title}” was edited in its list</source>
      <translation>« {title} » a été modifié dans sa liste</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>“{title}”, the first</source>
      <translation>« {title} », le premier</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>“{title}”, the second</source>
      <translation>« {title} », le second</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>“{typed}” was typed but is not withheld yet: press Enter, or clear it.</source>
      <translation>« {typed} » a été écrit mais n’est pas encore omis : appuyez sur Entrée, ou effacez-le.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>… a source of the case</source>
      <translation>… une source de l’affaire</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>… and {rest:,} more incidents.</source>
      <translation>… et {rest:,} incidents de plus.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>… or one that is not held</source>
      <translation>… ou une qui n’est pas détenue</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>… which incident</source>
      <translation>… quel incident</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>… whom</source>
      <translation>… qui</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>≠ both say something, and not the same · ± only one does</source>
      <translation>≠ les deux disent quelque chose, mais pas la même chose · ± un seul le fait</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>☐ To do</source>
      <translation>☐ À faire</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>☑ Done</source>
      <translation>☑ Fait</translation>
    </message>
  </context>
</TS>
