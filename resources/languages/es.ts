<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Casebinder</name>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source> (denies it)</source>
      <translation> (lo desmiente)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arc_paths.py"/>
      <source> (filtered out)</source>
      <translation> (excluido por el filtro)</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/comparing_words.py"/>
      <source> (set back)</source>
      <translation> (pospuesto)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source> (taken back)</source>
      <translation> (retirado)</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source> (version {version})</source>
      <translation> (versión {version})</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source> ({column}, row {row} of {down})</source>
      <translation> ({column}, fila {row} de {down})</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source> Left out: {passed_over}.</source>
      <translation> Omitidos: {passed_over}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source> Page {number} of {count}.</source>
      <translation> Página {number} de {count}.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source> That is too many for one file: print a part of it, or save it as volumes.</source>
      <translation> Son demasiados para un archivo: imprima una parte, o guárdelo en tomos.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source> That is too many for one file: print a part of it.</source>
      <translation> Son demasiados para un archivo: imprima una parte.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/competing.py"/>
      <source> The order turns on {count:,} claims: look at them again.</source>
      <translation>
        <numerusform> El orden depende de una afirmación: revísela.</numerusform>
        <numerusform> El orden depende de {count:,} afirmaciones: revíselas.</numerusform>
      </translation>
      <extra-singular> The order turns on one claim: look at it again.</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <location filename="db/asking/wording.py"/>
      <source> and </source>
      <translation> y </translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source> and no original are held.</source>
      <translation> y no se conserva el original.</translation>
    </message>
    <message>
      <location filename="desktop/history/act_list.py"/>
      <source> and others</source>
      <translation> y otros</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="db/keeping/conflicted.py"/>
      <source> and {count:,} more</source>
      <translation> y {count:,} más</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source> and {count} more</source>
      <translation> y {count} más</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source> as given by {isolated}</source>
      <translation> según {isolated}</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_rdf.py"/>
      <source> from line {line:,} on</source>
      <translation> desde la línea {line:,}</translation>
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
      <translation> desde {show_short}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/chosen.py"/>
      <source> to {late}</source>
      <translation> a {late}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source> until {show_short}</source>
      <translation> hasta {show_short}</translation>
    </message>
    <message>
      <location filename="db/reading/carrying.py"/>
      <source> {count} carried over.</source>
      <translation> Trasladado: {count}.</translation>
    </message>
    <message>
      <location filename="db/reading/carrying.py"/>
      <source> {held} with the earlier version.</source>
      <translation> {held} con la versión anterior.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source> {reliability} holds on {show_short}.</source>
      <translation> {reliability} vale para {show_short}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source> {them} over it.</source>
      <translation> {them} sobre ese tiempo.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source> · its columns become what “{reused}” says</source>
      <translation> · sus columnas son lo que dice «{reused}»</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/competing.py"/>
      <source> · turns on {count:,} claims</source>
      <translation>
        <numerusform> · depende de {count:,} afirmación</numerusform>
        <numerusform> · depende de {count:,} afirmaciones</numerusform>
      </translation>
      <extra-singular> · turns on {count:,} claim</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/name_card.py"/>
      <source> · {count:,} other spellings</source>
      <translation>
        <numerusform> · {count:,} grafía más</numerusform>
        <numerusform> · {count:,} grafías más</numerusform>
      </translation>
      <extra-singular> · {count:,} other spelling</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Actor and role…</source>
      <translation>&amp;Actor y papel…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;And…</source>
      <translation>&amp;Y…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Any of these is enough</source>
      <translation>&amp;Basta cualquiera de estos</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Assessment…</source>
      <translation>&amp;Valoración…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Change…</source>
      <translation>&amp;Cambiar…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Date…</source>
      <translation>&amp;Fecha…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>&amp;Delete</source>
      <translation>&amp;Eliminar</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Either this or: {before}</source>
      <translation>&amp;O esto o bien: {before}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Figures…</source>
      <translation>&amp;Cifras…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Keep this</source>
      <translation>Co&amp;nservar esto</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Kind</source>
      <translation>&amp;Tipo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Leave these out</source>
      <translation>&amp;Dejar fuera estos</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Leave this out</source>
      <translation>&amp;Dejar fuera esto</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Or…</source>
      <translation>&amp;O…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Outlet…</source>
      <translation>&amp;Medio…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Place…</source>
      <translation>&amp;Lugar…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Remove</source>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>&amp;Rename</source>
      <translation>&amp;Renombrar</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>&amp;Save this view…</source>
      <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Standing</source>
      <translation>&amp;Situación</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;State of our work…</source>
      <translation>&amp;Estado de nuestro trabajo…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Surely</source>
      <translation>Con &amp;seguridad</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Tag…</source>
      <translation>Eti&amp;queta…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Take apart</source>
      <translation>S&amp;eparar</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Words…</source>
      <translation>&amp;Palabras…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>+ Actor</source>
      <translation>+ Actor</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Address</source>
      <translation>+ Dirección</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Authors</source>
      <translation>+ Autores</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>+ Claim</source>
      <translation>+ Afirmación</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>+ Competing explanations</source>
      <translation>+ Explicaciones rivales</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>+ Date</source>
      <translation>+ Fecha</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>+ Date given</source>
      <translation>+ Fecha dada</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Date of publication</source>
      <translation>+ Fecha de publicación</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>+ Figure</source>
      <translation>+ Cifra</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Licence</source>
      <translation>+ Licencia</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Link</source>
      <translation>+ Vínculo</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/names_part.py"/>
      <source>+ Name</source>
      <translation>+ Nombre</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>+ Note</source>
      <translation>+ Nota</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>+ Note or to-do</source>
      <translation>+ Nota o tarea</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Outlet</source>
      <translation>+ Medio</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>+ Own rating</source>
      <translation>+ Calificación propia</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>+ Place</source>
      <translation>+ Lugar</translation>
    </message>
    <message>
      <location filename="desktop/actors/publisher_part.py"/>
      <source>+ Rating</source>
      <translation>+ Calificación</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/relations_part.py"/>
      <source>+ Relation</source>
      <translation>+ Relación</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>+ Series</source>
      <translation>+ Serie</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/incidents/card.py"/>
      <source>+ Summary</source>
      <translation>+ Resumen</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>+ Tag</source>
      <translation>+ Etiqueta</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>+ What is said of it</source>
      <translation>+ Lo que se dice de él</translation>
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
      <translation>, y {maybe:,} que pudieron empezar entonces</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_known.py"/>
      <source>, best estimate {point:,}</source>
      <translation>, mejor estimación {point:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>, changed since</source>
      <translation>, cambiada desde entonces</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>, counting {sources} back to it</source>
      <translation>, contando {sources} que remiten a ella</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>, counting {sources} back to them</source>
      <translation>, contando {sources} que remiten a ellas</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>, edited here</source>
      <translation>, modificado aquí</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>, from {mime}.</source>
      <translation>, de {mime}.</translation>
    </message>
    <message>
      <location filename="desktop/actors/listings_part.py"/>
      <source>, number {number}</source>
      <translation>, número {number}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>, published {show}</source>
      <translation>, publicado {show}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>, the first of {days_words} it can be</source>
      <translation>, el primero de {days_words} en que puede ser</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/told.py"/>
      <source>, {clash} of them at odds</source>
      <translation>, {clash} de ellas en contradicción</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>, {height:,.0f} m above the sea</source>
      <translation>, {height:,.0f} m sobre el nivel del mar</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>. Nothing is left of {count}</source>
      <translation>. No queda nada de {count}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>1 Confirmed by other sources</source>
      <comment>term</comment>
      <translation>1 Confirmado por otras fuentes</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>1 source</source>
      <translation>1 fuente</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>12 May 2022, or as exact as known</source>
      <translation>12 de mayo de 2022, o con la exactitud conocida</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>18 Apr 2022</source>
      <translation>18 abr. 2022</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>18 April 2022, late 2019</source>
      <translation>18 de abril de 2022, finales de 2019</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>19 Apr 2022</source>
      <translation>19 abr. 2022</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>2 Probably true</source>
      <comment>term</comment>
      <translation>2 Probablemente cierto</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>3 Possibly true</source>
      <comment>term</comment>
      <translation>3 Posiblemente cierto</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>4 Doubtful</source>
      <comment>term</comment>
      <translation>4 Dudoso</translation>
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
      <translation>6 No se puede juzgar su veracidad</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>: {count} instead of {width}</source>
      <translation>: {count} en lugar de {width}</translation>
    </message>
    <message>
      <location filename="desktop/wanted.py"/>
      <source>&gt; to do    @ actors    # tags    ! incidents    : dates</source>
      <translation>&gt; hacer    @ actores    # etiquetas    ! incidentes    : fechas</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>A Completely reliable</source>
      <comment>term</comment>
      <translation>A Totalmente fiable</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>A bag for archives (.zip: BagIt, RO-Crate)</source>
      <translation>Un paquete para archivos (.zip: BagIt, RO-Crate)</translation>
    </message>
    <message>
      <location filename="db/records/bookmarks.py"/>
      <source>A bookmark needs a name.</source>
      <translation>Un marcador necesita un nombre.</translation>
    </message>
    <message>
      <location filename="db/records/bookmarks.py"/>
      <source>A bookmark needs a window of time that ends after it starts.</source>
      <translation>Un marcador necesita un intervalo de tiempo que termine después de empezar.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>A bundle for platforms that exchange threat reports.</source>
      <translation>Un paquete para plataformas que intercambian informes de amenazas.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>A case file (.case)</source>
      <translation>Un archivo de caso (.case)</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A century is the hundred years that share its first digits.</source>
      <comment>rule of dates</comment>
      <translation>Un siglo son los cien años que comparten sus primeras cifras.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>A chip above the lanes takes it away.</source>
      <translation>Una ficha sobre los carriles lo quita.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/zone_field.py"/>
      <source>A city such as Kabul, a zone such as Asia/Kabul, or +04:30</source>
      <translation>Una ciudad como Kabul, una zona como Asia/Kabul, o +04:30</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>A claim about an incident, in these words (C)</source>
      <translation>Una afirmación sobre un incidente, con estas palabras (C)</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>A clock on their side is {days:,} days ahead; where both changed a field, their change counts as the newer one.</source>
      <translation>Un reloj de su lado va {days:,} días adelantado; donde ambos cambiaron un campo, su cambio cuenta como el más reciente.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>A code has between 1 and {longest} letters, and no “]”.</source>
      <translation>Un código tiene entre 1 y {longest} letras, y ningún «]».</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>A code such as en, fa, ps, ru, ar-Latn</source>
      <translation>Un código como en, fa, ps, ru, ar-Latn</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>A code such as en, fa, ru</source>
      <translation>Un código como en, fa, ru</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>A colleague’s file</source>
      <translation>El archivo de un colega</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>A copy is complete, but lacks what was done after it was made.</source>
      <translation>Una copia está completa, pero le falta lo hecho después.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>A copy of “{name}”</source>
      <translation>Una copia de «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>A copy with its history</source>
      <translation>Una copia con su historia</translation>
    </message>
    <message>
      <location filename="desktop/sharing/wishes.py"/>
      <source>A copy with its history holds everything, so nothing can be withheld from it. Take off what stands under “Withheld”, or hand over a share without the history.</source>
      <translation>Una copia con su historia lo contiene todo, de modo que nada puede omitirse de ella. Quite lo que figura en «Omitido», o entregue una parte sin la historia.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>A dataset row was altered.</source>
      <translation>Se alteró una fila de un conjunto de datos.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A date as programs write it; nothing the text leaves out is filled in.</source>
      <comment>rule of dates</comment>
      <translation>Una fecha como la escriben los programas; no se completa nada que el texto calle.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A date in another language.</source>
      <comment>rule of dates</comment>
      <translation>Una fecha en otra lengua.</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>A date in words: 12 May 2022, May 2022</source>
      <translation>Una fecha en palabras: 12 de mayo de 2022, mayo de 2022</translation>
    </message>
    <message>
      <location filename="desktop/widgets/when_field.py"/>
      <source>A date in words: 18 April 2022, late 2019, between 3 and 5 May</source>
      <translation>Una fecha en palabras: 18 de abril de 2022, finales de 2019, entre el 3 y el 5 de mayo</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A date with a clock time.</source>
      <comment>rule of dates</comment>
      <translation>Una fecha con hora.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>A date, a step or a name</source>
      <translation>Una fecha, un paso o un nombre</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A day without its month is the nearest one to publication.</source>
      <comment>rule of dates</comment>
      <translation>Un día sin mes es el más cercano a la publicación.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A decade is the ten years that share its first digits.</source>
      <comment>rule of dates</comment>
      <translation>Una década son los diez años que comparten sus primeras cifras.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>A dossier prints the incidents of the case with who says what, in which words and where. Import an article or add an incident first.</source>
      <translation>Un expediente imprime los incidentes del caso con quién dice qué, con qué palabras y dónde. Importe antes un artículo o añada un incidente.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A few days, weeks, months or years before publication.</source>
      <comment>rule of dates</comment>
      <translation>Unos días, semanas, meses o años antes de la publicación.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A few days, weeks, months or years from the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>A unos días, semanas, meses o años de la fecha a la que se refiere.</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>A field cannot be used yet: see below it.</source>
      <translation>Un campo no puede usarse aún: vea debajo de él.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>A field to empty everywhere</source>
      <translation>Un campo que vaciar en todas partes</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>A filter of this view could not be read. The view was left as it is; save it anew to replace it.</source>
      <translation>No se pudo leer un filtro de esta vista. La vista se dejó como estaba; guárdela de nuevo para reemplazarlo.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>A larger sheet or several show more.</source>
      <translation>Una hoja mayor o varias muestran más.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/bindings.py"/>
      <source>A letter alone is for typing. Press it together with Ctrl or Alt.</source>
      <translation>Una letra sola sirve para escribir. Púlsela junto con Ctrl o Alt.</translation>
    </message>
    <message>
      <location filename="db/cells.py"/>
      <source>A list that the case keeps cannot be read (it begins with “{start}”), so it was not written by Casebinder. The case was left as it is; look for a copy, or bring what can be read into a new case.</source>
      <translation>No se puede leer una lista que guarda el caso (empieza por «{start}»), de modo que no la escribió Casebinder. El caso se dejó como estaba; busque una copia o lleve lo que pueda leerse a un caso nuevo.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A millennium is the thousand years that share its first digit.</source>
      <comment>rule of dates</comment>
      <translation>Un milenio son los mil años que comparten su primera cifra.</translation>
    </message>
    <message>
      <location filename="desktop/reading/opened.py"/>
      <source>A name</source>
      <translation>Un nombre</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>A name has at least two letters.</source>
      <translation>Un nombre tiene al menos dos letras.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>A name to withhold</source>
      <translation>Un nombre que omitir</translation>
    </message>
    <message>
      <location filename="desktop/map/going.py"/>
      <source>A name, or coordinates such as 34.53, 69.17.</source>
      <translation>Un nombre, o coordenadas como 34.53, 69.17.</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>A new actor named by these words (A)</source>
      <translation>Un actor nuevo nombrado por estas palabras (A)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/share_sheet.py"/>
      <source>A new file is made of what may go, and of nothing else. Your case stays as it is; nothing is sent anywhere.</source>
      <translation>Se hace un archivo nuevo con lo que puede salir, y con nada más. Su caso se queda como está; no se envía nada a ninguna parte.</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>A new incident that these words tell of (I)</source>
      <translation>Un incidente nuevo que cuentan estas palabras (I)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>A new key</source>
      <translation>Una clave nueva</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>A new version of the text is made with them in their place. The earlier version and the original stay as they are; claims and notes move along.</source>
      <translation>Se hace una nueva versión del texto con ellos en su lugar. La versión anterior y el original se quedan como están; las afirmaciones y notas se trasladan.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>A new {kind}</source>
      <translation>Nuevo: {kind}</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>A newspaper, an agency, an office</source>
      <translation>Un periódico, una agencia, un organismo</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>A note in the margin beside these words (N)</source>
      <translation>Una nota al margen junto a estas palabras (N)</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>A note or a to-do is written on a card, below its tags, or in the margin of a text: select words and press N.</source>
      <translation>Una nota o tarea se escribe en una ficha, debajo de sus etiquetas, o al margen de un texto: seleccione palabras y pulse N.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>A number</source>
      <translation>Un número</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>A number is needed.</source>
      <translation>Se necesita un número.</translation>
    </message>
    <message>
      <location filename="db/records/counting.py"/>
      <source>A number set by hand needs a reason.</source>
      <translation>Una cifra fijada a mano necesita un motivo.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>A passage of {longest:,} words also stands in “{name}”.</source>
      <translation>Un pasaje de {longest:,} palabras figura también en «{name}».</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>A period</source>
      <translation>Un período</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>A person</source>
      <translation>Una persona</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>A person, a group, an office</source>
      <translation>Una persona, un grupo, un organismo</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <source>A picture of this size would have {many} million pixels. Choose a smaller one or a PDF; nothing was written.</source>
      <translation>Una imagen de este tamaño tendría {many} millones de píxeles. Elija una más pequeña o un PDF; no se escribió nada.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source>A picture of {words} at this size would have {pixels:,.0f} million pixels. Choose a smaller size or a PDF; nothing was written.</source>
      <translation>Una imagen de {words} a este tamaño tendría {pixels:,.0f} millones de píxeles. Elija un tamaño menor o un PDF; no se escribió nada.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>A place</source>
      <translation>Un lugar</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>A printer</source>
      <translation>Una impresora</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>A private note never goes out in a share.</source>
      <translation>Una nota privada nunca sale en una parte.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>A quote does not stand in its snapshot word for word.</source>
      <translation>Una cita no figura palabra por palabra en su texto guardado.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>A report of the agency, 20 April 2022</source>
      <translation>Un informe de la agencia, 20 de abril de 2022</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>A row of a data set</source>
      <translation>Una fila de un conjunto de datos</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>A row of the table “{table}”</source>
      <translation>Una fila de la tabla «{table}»</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>A row points to a {parent} that is not there.</source>
      <translation>Una fila remite a un registro ({parent}) que no existe.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>A sample of the look</source>
      <translation>Una muestra del aspecto</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A season is three months; winter begins in December of the year named.</source>
      <comment>rule of dates</comment>
      <translation>Una estación dura tres meses; el invierno empieza en diciembre del año nombrado.</translation>
    </message>
    <message>
      <location filename="db/records/series.py"/>
      <source>A series needs a name. Nothing was changed.</source>
      <translation>Una serie necesita un nombre. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>A source</source>
      <translation>Una fuente</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>A style file of your own…</source>
      <translation>Un archivo de estilo propio…</translation>
    </message>
    <message>
      <location filename="db/keeping/conflicted.py"/>
      <source>A sync program kept another version of this case beside it: “{name}”{more}. Nothing is lost: take it in as a colleague’s copy, then keep the case where one computer writes it.</source>
      <translation>Un programa de sincronización guardó junto a este caso otra versión: «{name}»{more}. No se ha perdido nada: incorpórela como copia de un colega y guarde después el caso donde solo escriba un equipo.</translation>
    </message>
    <message>
      <location filename="resources/dossier/chronology/template.toml"/>
      <source>A table of the incidents in the order of their dates, one line each, with how exactly each date is known, how it stands and where it is told. The sources follow.</source>
      <comment>kind of dossier</comment>
      <translation>Una tabla de los incidentes por orden de fecha, una línea cada uno, con la exactitud de cada fecha, su situación y dónde se cuenta. Siguen las fuentes.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>A table of the same name that comes again is compared with this one.</source>
      <translation>Si vuelve a llegar una tabla con el mismo nombre, se compara con esta.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>A table of your own</source>
      <translation>Una tabla propia</translation>
    </message>
    <message>
      <location filename="db/records/tags.py"/>
      <source>A tag cannot be merged with itself. Nothing was changed.</source>
      <translation>Una etiqueta no puede fusionarse consigo misma. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>A tag has at most {longest} letters.</source>
      <translation>Una etiqueta tiene como máximo {longest} letras.</translation>
    </message>
    <message>
      <location filename="db/records/tags.py"/>
      <source>A tag has at most {longest} letters. Nothing was changed.</source>
      <translation>Una etiqueta tiene como máximo {longest} letras. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>A tag is a word of your own on incidents, actors and sources. Put one on from a card, or on many at once from a list (Ctrl+T).</source>
      <translation>Una etiqueta es una palabra suya sobre incidentes, actores y fuentes. Póngala desde una ficha, o a muchos a la vez desde una lista (Ctrl+T).</translation>
    </message>
    <message>
      <location filename="db/records/tags.py"/>
      <source>A tag needs a word. Nothing was changed.</source>
      <translation>Una etiqueta necesita una palabra. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>A title and a date in words are enough: “late 2019”, “18 April 2022, evening”.</source>
      <translation>Bastan un título y una fecha en palabras: «finales de 2019», «18 de abril de 2022, por la tarde».</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>A total of many incidents, not one</source>
      <translation>Un total de muchos incidentes, no uno solo</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A week is Monday to Sunday around the day named.</source>
      <comment>rule of dates</comment>
      <translation>Una semana va de lunes a domingo en torno al día nombrado.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A weekday is the latest one on or before the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>Un día de la semana es el último, a más tardar el día de la publicación.</translation>
    </message>
    <message>
      <location filename="db/records/series.py"/>
      <source>A whole cannot be part of its own part. Nothing was changed.</source>
      <translation>Un todo no puede ser parte de su propia parte. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A year and the last two digits of a later one.</source>
      <comment>rule of dates</comment>
      <translation>Un año y las dos últimas cifras de otro posterior.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>A&amp;ll of these must hold</source>
      <translation>&amp;Todos estos deben cumplirse</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Abducted</source>
      <comment>term</comment>
      <translation>Secuestrados</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Abduction</source>
      <comment>term</comment>
      <translation>Secuestro</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>About</source>
      <translation>Trata de</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>About Casebinder</source>
      <translation>Acerca de Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>About Casebinder…</source>
      <translation>Acerca de Casebinder…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <location filename="db/strangers/report.py"/>
      <source>About the file</source>
      <translation>Sobre el archivo</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>About the incident</source>
      <translation>Sobre el incidente</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Abstract</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Accent</source>
      <translation>Color de acento</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Accept a name for me</source>
      <translation>Aceptar un nombre por mí</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Accept this suggestion (Enter)</source>
      <translation>Aceptar esta sugerencia (Intro)</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Accept what was found</source>
      <translation>Aceptar lo encontrado</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Accept {word}</source>
      <translation>Aceptar {word}</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Accepted</source>
      <translation>Aceptado</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Accessed</source>
      <translation>Consultado</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Accessed on</source>
      <translation>Consultado el</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>According to</source>
      <translation>Según</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Accusation by</source>
      <translation>Acusación de</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Accused</source>
      <comment>term</comment>
      <translation>Acusado</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Accuses</source>
      <translation>Acusa</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Acronym</source>
      <comment>term</comment>
      <translation>Sigla</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Across the sheet</source>
      <translation>A lo ancho de la hoja</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <source>Active</source>
      <translation>Activo</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>Activity over time</source>
      <translation>Actividad en el tiempo</translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>Activity over time. {words}</source>
      <translation>Actividad en el tiempo. {words}</translation>
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
      <translation>Actor</translation>
    </message>
    <message>
      <location filename="resources/dossier/actor/template.toml"/>
      <source>Actor profiles</source>
      <comment>kind of dossier</comment>
      <translation>Perfiles de actores</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Actor who took part</source>
      <translation>Actor que participó</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>Actor · {kind}</source>
      <translation>Actor · {kind}</translation>
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
      <translation>Actores</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>Actors have no date that could be moved. Nothing was changed.</source>
      <translation>Los actores no tienen fecha que pueda moverse. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Actors without ties</source>
      <translation>Actores sin vínculos</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Acts and their keys</source>
      <translation>Los actos y sus teclas</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <location filename="desktop/intake/door.py"/>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Add a claim</source>
      <translation>Añadir una afirmación</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Add a figure</source>
      <translation>Añadir una cifra</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Add a filter…</source>
      <translation>Añadir un filtro…</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Add a name</source>
      <translation>Añadir un nombre</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Add a recipient, or choose another way.</source>
      <translation>Añada un destinatario, o elija otro modo.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Add a relation</source>
      <translation>Añadir una relación</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/reading/taking.py"/>
      <source>Add actor</source>
      <translation>Añadir actor</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Add actor from words</source>
      <translation>Añadir actor a partir de palabras</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Add actor to incident</source>
      <translation>Añadir actor al incidente</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <location filename="desktop/reading/readings.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <location filename="desktop/window/guiding.py"/>
      <source>Add claim</source>
      <translation>Añadir afirmación</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Add era</source>
      <translation>Añadir época</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Add explanation</source>
      <translation>Añadir explicación</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Add figure</source>
      <translation>Añadir cifra</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Add filter</source>
      <translation>Añadir filtro</translation>
    </message>
    <message>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Add incident</source>
      <translation>Añadir incidente</translation>
    </message>
    <message>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/window/guiding.py"/>
      <source>Add incident from words</source>
      <translation>Añadir incidente a partir de palabras</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Add keys</source>
      <translation>Añadir teclas</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Add link</source>
      <translation>Añadir vínculo</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Add link of the chain</source>
      <translation>Añadir eslabón de la cadena</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Add name</source>
      <translation>Añadir nombre</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Add note</source>
      <translation>Añadir nota</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Add place</source>
      <translation>Añadir lugar</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Add place to incident</source>
      <translation>Añadir lugar al incidente</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Add quote</source>
      <translation>Añadir cita</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Add rating</source>
      <translation>Añadir calificación</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Add relation</source>
      <translation>Añadir relación</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Add source</source>
      <translation>Añadir fuente</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Add tag</source>
      <translation>Añadir etiqueta</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Add the actors you know</source>
      <translation>Añada los actores que conoce</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Add the denial for me</source>
      <translation>Añadir el desmentido por mí</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Add the first incident</source>
      <translation>Añada el primer incidente</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add the nearest in the lane above</source>
      <translation>Añadir el más cercano del carril de arriba</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add the nearest in the lane below</source>
      <translation>Añadir el más cercano del carril de abajo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add the next in the lane</source>
      <translation>Añadir el siguiente del carril</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add the one before in the lane</source>
      <translation>Añadir el anterior del carril</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Add this recipient</source>
      <translation>Añadir este destinatario</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add to the selection, or take out</source>
      <translation>Añadir a la selección, o quitar</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Add to-do</source>
      <translation>Añadir tarea</translation>
    </message>
    <message>
      <location filename="desktop/spelling/writing.py"/>
      <source>Add “{word}” to my words</source>
      <translation>Añadir «{word}» a mis palabras</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Address (URL)</source>
      <translation>Dirección (URL)</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Addresses that were not fetched</source>
      <translation>Direcciones que no se descargaron</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Adds a claim about</source>
      <translation>Añade una afirmación sobre</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Adds a claim about the date of {here}, which has one.</source>
      <translation>Añade una afirmación sobre la fecha de {here}, que ya tiene una.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Adds a figure to</source>
      <translation>Añade una cifra a</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Admiralty &amp;grade…</source>
      <translation>&amp;Grado Admiralty…</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>Adopt</source>
      <translation>Adoptar</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <source>Adopt (A)</source>
      <translation>Adoptar (A)</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <source>Adopt {count:,} (A)</source>
      <translation>Adoptar {count:,} (A)</translation>
    </message>
    <message>
      <location filename="db/merging/adopting.py"/>
      <source>Adopt {title} from “{name}”</source>
      <translation>Adoptar {title} de «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>Adopted “{what}”, with what it needs</source>
      <translation>Se adoptó «{what}», con lo que necesita</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Affirmed</source>
      <comment>term</comment>
      <translation>Afirmado</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Afghanistan</source>
      <translation>Afganistán</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>After that day, by up to half a unit.</source>
      <comment>rule of dates</comment>
      <translation>Después de ese día, hasta media unidad.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Agreement</source>
      <comment>term</comment>
      <translation>Acuerdo</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Air strike</source>
      <comment>term</comment>
      <translation>Ataque aéreo</translation>
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
      <translation>Todas</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>All acts are on their usual keys.</source>
      <translation>Todos los actos tienen sus teclas habituales.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>All as usual</source>
      <translation>Todo como de costumbre</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>All can be true</source>
      <translation>Todo puede ser cierto</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>All decided</source>
      <translation>Todo decidido</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>All done</source>
      <translation>Todo hecho</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>All eras…</source>
      <translation>Todas las épocas…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>All eras…	Shift+Y</source>
      <translation>Todas las épocas…	Shift+Y</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/intake/door.py"/>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lanes.py"/>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>All incidents</source>
      <translation>Todos los incidentes</translation>
    </message>
    <message>
      <location filename="resources/dossier/poster/template.toml"/>
      <source>All incidents on one large sheet, in lanes by actor or kind, with the time in which each surely and possibly lies; or cut into A4 sheets to be joined.</source>
      <comment>kind of dossier</comment>
      <translation>Todos los incidentes en una hoja grande, en carriles por actor o tipo, con el tiempo en que cada uno está con seguridad y quizá; o cortada en hojas A4 para unir.</translation>
    </message>
    <message>
      <location filename="desktop/network/strip.py"/>
      <source>All of it</source>
      <translation>Todo</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>All of it goes back to {isolated}. If that falls, so do </source>
      <translation>Todo remite a {isolated}. Si cae, también </translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>All of it is one step that can be undone.</source>
      <translation>Todo es un solo paso que puede deshacerse.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>All of the dates listed.</source>
      <comment>rule of dates</comment>
      <translation>Todas las fechas enumeradas.</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>All of them</source>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>All on one</source>
      <translation>Todo en una</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>All to-dos are done, or no note has these words.</source>
      <translation>Todas las tareas están hechas, o ninguna nota tiene estas palabras.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>All words ({count:,})</source>
      <translation>Todas las palabras ({count:,})</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/sheets.py"/>
      <location filename="desktop/network/timing.py"/>
      <source>All years</source>
      <translation>Todos los años</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>All {incident_count:,} in the list</source>
      <translation>Los {incident_count:,} en la lista</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <source>All {incident_count:,} incidents in the list</source>
      <translation>Los {incident_count:,} incidentes en la lista</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Alleged perpetrator</source>
      <translation>Presunto autor</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Alleged perpetrator</source>
      <comment>term</comment>
      <translation>Presunto autor</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Almost certain</source>
      <comment>term</comment>
      <translation>Casi seguro</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Almost no chance</source>
      <comment>term</comment>
      <translation>Casi descartado</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Along the tie to the other</source>
      <translation>Por el vínculo hasta el otro</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>Also in these words</source>
      <translation>También en estas palabras</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Also said</source>
      <translation>También se dice</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Amber</source>
      <translation>Ámbar</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>An act lost to damage of the file</source>
      <translation>Un acto perdido por daños del archivo</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <source>An actor is a person, a group, a state or an outlet: whoever acts or speaks. Add actors to incidents, or say how two of them stand to each other, and they stand here.</source>
      <translation>Un actor es una persona, un grupo, un Estado o un medio: quien actúa o habla. Añada actores a los incidentes, o indique qué relación tienen dos de ellos, y figurarán aquí.</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>An actor is a person, a group, a state or an outlet: whoever acts or speaks. Make one here, or select a name in a text and press A.</source>
      <translation>Un actor es una persona, un grupo, un Estado o un medio: quien actúa o habla. Cree uno aquí, o seleccione un nombre en un texto y pulse A.</translation>
    </message>
    <message>
      <location filename="db/records/identities.py"/>
      <source>An actor is always the same as itself. Nothing was changed.</source>
      <translation>Un actor es siempre el mismo que él mismo. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/records/eras.py"/>
      <source>An era needs a name; nothing was changed. Give it one and try again.</source>
      <translation>Una época necesita un nombre; no se cambió nada. Déselo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/deciding.py"/>
      <source>An incident cannot be joined with itself. Nothing was changed.</source>
      <translation>Un incidente no puede unirse consigo mismo. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <location filename="db/records/incident_links.py"/>
      <source>An incident cannot be linked to itself. Choose another one.</source>
      <translation>Un incidente no puede vincularse consigo mismo. Elija otro.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>An incident is anything that happened, or is said to have happened. Make one here, or select words in a text and press I.</source>
      <translation>Un incidente es cualquier cosa que ocurrió, o que se dice que ocurrió. Cree uno aquí, o seleccione palabras en un texto y pulse I.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>An organisation</source>
      <translation>Una organización</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <source>And this one</source>
      <translation>Y este</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>And {more:,} more were not there.</source>
      <translation>Y {more:,} más no estaban.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Another actor</source>
      <translation>Otro actor</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>Another case opens</source>
      <translation>Otro caso se abre</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Another date</source>
      <translation>Otra fecha</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Another folder…</source>
      <translation>Otra carpeta…</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Another place</source>
      <translation>Otro lugar</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Another print is being made. Wait for it, or cancel it.</source>
      <translation>Se está haciendo otra impresión. Espere a que termine, o cancélela.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>Another program put a different file in the place of “{name}”</source>
      <translation>Otro programa puso un archivo distinto en el lugar de «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Another…</source>
      <translation>Otro…</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Any number</source>
      <translation>Cualquier número</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>Any; type a name to keep to one</source>
      <translation>Cualquiera; escriba un nombre para limitarse a uno</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Anybody</source>
      <translation>Cualquiera</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Apart by commas. Such cells say nothing; they are no names and no figures.</source>
      <translation>Separadas por comas. Esas celdas no dicen nada; no son nombres ni cifras.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Appearance</source>
      <translation>Apariencia</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Append the texts of the sources</source>
      <translation>Añadir los textos de las fuentes</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Apr</source>
      <translation>abr.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>April</source>
      <translation>abril</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Arabic</source>
      <translation>árabe</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Archive</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Area</source>
      <comment>term</comment>
      <translation>Zona</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Armed assault</source>
      <comment>term</comment>
      <translation>Ataque armado</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Armed clash</source>
      <comment>term</comment>
      <translation>Choque armado</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Armed group</source>
      <comment>term</comment>
      <translation>Grupo armado</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Armenian</source>
      <translation>armenio</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Around</source>
      <translation>En torno a</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Arrange anew</source>
      <translation>Disponer de nuevo</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Arrange the network anew</source>
      <translation>Disponer la red de nuevo</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Arrest</source>
      <comment>term</comment>
      <translation>Detención</translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>Arrow keys go from bar to bar, Enter shows it in time</source>
      <translation>Las flechas van de barra en barra, Intro la muestra en el tiempo</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Arrows move. C, I, N, A fill a cell; twice C or I makes it strong. Delete empties it.</source>
      <translation>Las flechas mueven. C, I, N, A rellenan una celda; C o I dos veces la refuerza. Supr la vacía.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Arrows move. C, I, N, A fill a cell; twice C or I makes it strong. Delete empties it. F2 renames the explanation of the column.</source>
      <translation>Las flechas mueven. C, I, N, A rellenan una celda; C o I dos veces la refuerza. Supr la vacía. F2 renombra la explicación de la columna.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>Article</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Article or preprint</source>
      <comment>term</comment>
      <translation>Artículo o prepublicación</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Articles</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Articles, archives, pictures, lists and tables ({read});;{all}</source>
      <translation>Artículos, archivos web, imágenes, listas y tablas ({read});;{all}</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Articles, pages, PDFs and pictures, tables of incidents, lists of references and of actors. Or drop the files on this window, or paste with Ctrl+V.</source>
      <translation>Artículos, páginas, PDF e imágenes, tablas de incidentes, listas de referencias y de actores. O suelte los archivos en esta ventana, o pegue con Ctrl+V.</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Articles, pages, PDFs, tables, lists. A new case is made for them.</source>
      <translation>Artículos, páginas, PDF, tablas, listas. Se hace un caso nuevo para ellos.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>As</source>
      <translation>Como</translation>
    </message>
    <message>
      <location filename="desktop/actors/publisher_part.py"/>
      <source>As a publisher</source>
      <translation>Como medio</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>As exactly as it is known: 2021, late 2019, 15 August 2021</source>
      <translation>Con la exactitud con que se sabe: 2021, finales de 2019, 15 de agosto de 2021</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>As good as it is long: six words or more.</source>
      <translation>Es tan buena como larga: seis palabras o más.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/read_rows.py"/>
      <source>As incidents</source>
      <translation>Como incidentes</translation>
    </message>
    <message>
      <location filename="desktop/preferences/section.py"/>
      <source>As it was at first</source>
      <translation>Como estaba al principio</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>As it was known on</source>
      <translation>Como se conocía el</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>As its outlet</source>
      <translation>Como su medio</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>As many as it takes</source>
      <translation>Las que hagan falta</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>As of</source>
      <translation>A fecha de</translation>
    </message>
    <message>
      <location filename="desktop/map/sheets.py"/>
      <source>As of {state} · {fingerprint}</source>
      <translation>Estado: {state} · {fingerprint}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>As the case is marked</source>
      <translation>Como está marcado el caso</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>As the profile says</source>
      <translation>Como dice el perfil</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <location filename="desktop/preferences/speech.py"/>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <location filename="desktop/preferences/speech.py"/>
      <source>As the system ({language})</source>
      <translation>Como el sistema ({language})</translation>
    </message>
    <message>
      <location filename="desktop/reading/incident_sheet.py"/>
      <source>As the text says it: “on Monday”, “last July”. Read against its publication date.</source>
      <translation>Como lo dice el texto: «el lunes», «el pasado julio». Se lee respecto a su fecha de publicación.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>As usual</source>
      <translation>Como de costumbre</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>Ask each time</source>
      <translation>Preguntar cada vez</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Asks when the text was published; then it can be read.</source>
      <translation>Pregunta cuándo se publicó el texto; entonces podrá leerse.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Asks which incident this is about.</source>
      <translation>Pregunta de qué incidente se trata.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Assessed</source>
      <comment>term</comment>
      <translation>Valorado</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>At least</source>
      <translation>Al menos</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>At least one claim about the incident has such a grade. None ticked: any.</source>
      <translation>Al menos una afirmación sobre el incidente tiene ese grado. Sin marcar: cualquiera.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>At most</source>
      <translation>Como máximo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>At this zoom an incident is dated near every stretch with many reports.</source>
      <translation>A esta escala hay un incidente fechado cerca de cada tramo con muchos informes.</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Attach portrait</source>
      <translation>Adjuntar retrato</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_items.py"/>
      <source>Attached in Zotero, not brought in: {names}.</source>
      <translation>Adjuntos en Zotero que no se trajeron: {names}.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Attachments</source>
      <translation>Adjuntos</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Attacks on the northern border, 2022</source>
      <translation>Ataques en la frontera norte, 2022</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Attributed by</source>
      <translation>Atribuido por</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Audio recording</source>
      <comment>term</comment>
      <translation>Grabación sonora</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Aug</source>
      <translation>ago.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>August</source>
      <translation>agosto</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Author</source>
      <translation>Autor</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Authored</source>
      <comment>term</comment>
      <translation>Redactado</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Authors</source>
      <translation>Autores</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>B Usually reliable</source>
      <comment>term</comment>
      <translation>B Habitualmente fiable</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/manual/view.py"/>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Back to here</source>
      <translation>Atrás hasta aquí</translation>
    </message>
    <message>
      <location filename="desktop/window/preview.py"/>
      <source>Back to the sheet</source>
      <translation>Volver a la hoja</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/zoom_trail.py"/>
      <source>Back to the window before</source>
      <translation>Volver a la ventana anterior</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Bag (.zip)</source>
      <translation>Paquete (.zip)</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Basis</source>
      <translation>Base</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Becomes the date of {here}.</source>
      <translation>Pasa a ser la fecha de {here}.</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Before (Shift+Q)</source>
      <translation>Anterior (Mayús+Q)</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Before that day: by up to half a unit if “a little”, else a whole one.</source>
      <comment>rule of dates</comment>
      <translation>Antes de ese día: hasta media unidad si «un poco», si no, una entera.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Before this date</source>
      <translation>Antes de esta fecha</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>Begin again</source>
      <translation>Empezar de nuevo</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Begin with what you have</source>
      <translation>Empiece con lo que tiene</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Beginning</source>
      <translation>Empezando</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Begins a new incident with this date.</source>
      <translation>Empieza un incidente nuevo con esta fecha.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Being probed by</source>
      <translation>Lo investiga</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Bengali</source>
      <translation>bengalí</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Between needs the lowest and the highest number.</source>
      <translation>«Entre» necesita el número menor y el mayor.</translation>
    </message>
    <message>
      <location filename="db/export/bibtex.py"/>
      <source>BibLaTeX knows about, uncertain and open dates, seasons and spans; of a date that is one of several only the first and the last goes out, marked as uncertain.</source>
      <translation>BibLaTeX conoce fechas aproximadas, inciertas y abiertas, estaciones y duraciones; de una fecha que es una entre varias solo salen la primera y la última, marcadas como inciertas.</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>BibLaTeX references</source>
      <translation>Referencias BibLaTeX</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Bill</source>
      <comment>term</comment>
      <translation>Proyecto de ley</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Blog post</source>
      <comment>term</comment>
      <translation>Entrada de blog</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Blue</source>
      <translation>Azul</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>Bluebook (law, United States)</source>
      <translation>Bluebook (derecho, Estados Unidos)</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Bombing</source>
      <comment>term</comment>
      <translation>Atentado con bomba</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Book</source>
      <comment>term</comment>
      <translation>Libro</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Book review</source>
      <comment>term</comment>
      <translation>Reseña de libro</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark</source>
      <translation>Marcador</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark this window</source>
      <translation>Poner marcador en esta ventana</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark this window…</source>
      <translation>Poner marcador en esta ventana…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark this window…	B</source>
      <translation>Poner marcador en esta ventana…	B</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark “{clean}” deleted</source>
      <translation>Se eliminó el marcador «{clean}»</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmark_row.py"/>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmarks</source>
      <translation>Marcadores</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmarks…</source>
      <translation>Marcadores…</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Both</source>
      <translation>Ambos</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Both are read as one. Nothing is rewritten: it can be taken back at any time.</source>
      <translation>Ambos se leen como uno. No se reescribe nada: puede deshacerse en cualquier momento.</translation>
    </message>
    <message>
      <location filename="db/records/identities.py"/>
      <source>Both are the same as {name}, so they cannot be different. Nothing was changed. Take back one of the two decisions on {name} first.</source>
      <translation>Ambos son el mismo que {name}, de modo que no pueden ser distintos. No se cambió nada. Retire antes una de las dos decisiones sobre {name}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>Both cannot be true.</source>
      <translation>No pueden ser ciertos ambos.</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Both files say the same of it.</source>
      <translation>Ambos archivos dicen lo mismo de ello.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Both hold a text of their own, so they stay two sources. Nothing was changed. Say instead which of them goes back to the other (G).</source>
      <translation>Ambas tienen texto propio, de modo que siguen siendo dos fuentes. No se cambió nada. Indique en su lugar cuál de ellas remite a la otra (G).</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/deciding.py"/>
      <source>Both hold a text of their own, so they stay two sources. Nothing was changed. Say instead which of them goes back to the other.</source>
      <translation>Ambas tienen texto propio, de modo que siguen siendo dos fuentes. No se cambió nada. Indique en su lugar cuál de ellas remite a la otra.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>Both must hold. Press to show what passes either of them.</source>
      <translation>Deben cumplirse ambos. Pulse para mostrar lo que cumple cualquiera de ellos.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Both profiles are read as one, under the name {name}. Nothing is rewritten: it can be taken back at any time.</source>
      <translation>Ambos perfiles se leen como uno, con el nombre {name}. No se reescribe nada: puede deshacerse en cualquier momento.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Both stay; they count as one origin.</source>
      <translation>Ambas se quedan; cuentan como un solo origen.</translation>
    </message>
    <message>
      <location filename="desktop/guide/example.py"/>
      <source>Bridge at Marle damaged by an explosion</source>
      <translation>Puente de Marle dañado por una explosión</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Bring back what was deleted</source>
      <translation>Recuperar lo eliminado</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Bring back {records}</source>
      <translation>Recuperar {records}</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Bring it back</source>
      <translation>Recuperarlo</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Bring them back</source>
      <translation>Recuperarlos</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Broadcast</source>
      <comment>term</comment>
      <translation>Emisión</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Brought back</source>
      <translation>Recuperado</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/brushing.py"/>
      <source>Brush a span in the overview</source>
      <translation>Marcar un período en la vista general</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/overview.py"/>
      <source>Brushed: {span_words}</source>
      <translation>Marcado: {span_words}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Building or site</source>
      <comment>term</comment>
      <translation>Edificio o sitio</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Burmese</source>
      <translation>birmano</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <source>By activity</source>
      <translation>Por actividad</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/calendar_row.py"/>
      <source>By arithmetic: two days either way.</source>
      <translation>Por cálculo: dos días arriba o abajo.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <source>By name</source>
      <translation>Por nombre</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>By the profile “{name}”</source>
      <translation>Con el perfil «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>By the rules the ledger now says nothing.</source>
      <translation>Según las reglas, el registro de afirmaciones ya no dice nada.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>By the rules the ledger says nothing.</source>
      <translation>Según las reglas, el registro de afirmaciones no dice nada.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>C Fairly reliable</source>
      <comment>term</comment>
      <translation>C Bastante fiable</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>CSL-JSON references</source>
      <translation>Referencias CSL-JSON</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <location filename="db/export/formats.py"/>
      <source>CSV tables</source>
      <translation>Tablas CSV</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Camera: {camera}.</source>
      <translation>Cámara: {camera}.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Campaign</source>
      <comment>term</comment>
      <translation>Campaña</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Can be left empty.</source>
      <translation>Puede quedar vacío.</translation>
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
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Cancel: {what}</source>
      <translation>Cancelar: {what}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Candidate</source>
      <comment>term</comment>
      <translation>Candidato</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Cannot be judged</source>
      <comment>term</comment>
      <translation>No se puede juzgar</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Captured</source>
      <translation>Capturado</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Captured with</source>
      <translation>Capturado con</translation>
    </message>
    <message>
      <location filename="desktop/beside.py"/>
      <source>Card kept beside</source>
      <translation>Ficha dejada al lado</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="desktop/files.py"/>
      <source>Case</source>
      <translation>Caso</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>Case details</source>
      <translation>Datos del caso</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Case details…</source>
      <translation>Datos del caso…</translation>
    </message>
    <message>
      <location filename="resources/dossier/case/template.toml"/>
      <source>Case dossier</source>
      <comment>kind of dossier</comment>
      <translation>Expediente del caso</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Case file</source>
      <translation>Archivo de caso</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>Case fingerprint {short} · as of {state} · made with Casebinder</source>
      <translation>Huella del caso {short} · estado: {state} · hecho con Casebinder</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>Case {case}</source>
      <translation>Caso {case}</translation>
    </message>
    <message>
      <location filename="desktop/bars.py"/>
      <source>Case {title}, menu</source>
      <translation>Caso {title}, menú</translation>
    </message>
    <message>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>Casebinder shortcuts.pdf</source>
      <translation>Atajos de Casebinder.pdf</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/paper.py"/>
      <source>Casebinder: keyboard shortcuts</source>
      <translation>Casebinder: atajos de teclado</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/keeping.py"/>
      <source>Cases (*{suffix})</source>
      <translation>Casos (*{suffix})</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>Cases and copies</source>
      <translation>Casos y copias</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Cases that were open, and where they lie</source>
      <translation>Casos que estuvieron abiertos, y dónde están</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Cases, bags and locked files (*.case *.zip *.age);;All files (*)</source>
      <translation>Casos, paquetes y archivos cerrados (*.case *.zip *.age);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Cases, bags and locked files (*{suffix} *.zip *.age)</source>
      <translation>Casos, paquetes y archivos cerrados (*{suffix} *.zip *.age)</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Cells</source>
      <translation>Celdas</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Cells that are kept in the row</source>
      <translation>Celdas que se conservan en la fila</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <location filename="desktop/sharing/name_card.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Change a copy of it…</source>
      <translation>Cambiar una copia de él…</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Change actor</source>
      <translation>Cambiar actor</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Change actor of the text</source>
      <translation>Cambiar el actor del texto</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>Change case details</source>
      <translation>Cambiar los datos del caso</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change citation</source>
      <translation>Cambiar referencia</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Change claim</source>
      <translation>Cambiar afirmación</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Change count rule</source>
      <translation>Cambiar regla de recuento</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_edits.py"/>
      <source>Change country</source>
      <translation>Cambiar país</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Change date</source>
      <translation>Cambiar fecha</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Change date of publication</source>
      <translation>Cambiar fecha de publicación</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Change date of the text</source>
      <translation>Cambiar fecha del texto</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Change era</source>
      <translation>Cambiar época</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Change figure</source>
      <translation>Cambiar cifra</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Change filter</source>
      <translation>Cambiar filtro</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Change how it is counted</source>
      <translation>Cambiar cómo se cuenta</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change incident</source>
      <translation>Cambiar incidente</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Change it…</source>
      <translation>Cambiarlo…</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_edits.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Change kind</source>
      <translation>Cambiar tipo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Change kind, status, grading, dates…</source>
      <translation>Cambiar tipo, estado, valoración, fechas…</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Change language</source>
      <translation>Cambiar lengua</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change licence</source>
      <translation>Cambiar licencia</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change link of the chain</source>
      <translation>Cambiar eslabón de la cadena</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Change name</source>
      <translation>Cambiar nombre</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Change note</source>
      <translation>Cambiar nota</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Change note …</source>
      <translation>Cambiar nota…</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change outlet</source>
      <translation>Cambiar medio</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change part in incident</source>
      <translation>Cambiar participación en el incidente</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Change place</source>
      <translation>Cambiar lugar</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change place of incident</source>
      <translation>Cambiar lugar del incidente</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Change place of the text</source>
      <translation>Cambiar el lugar del texto</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Change rating</source>
      <translation>Cambiar calificación</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Change relation</source>
      <translation>Cambiar relación</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>Change retraction</source>
      <translation>Cambiar retractación</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change role</source>
      <translation>Cambiar papel</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Change status</source>
      <translation>Cambiar estado</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change summary</source>
      <translation>Cambiar resumen</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Change tag</source>
      <translation>Cambiar etiqueta</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Change tag “{text}”</source>
      <translation>Cambiar etiqueta «{text}»</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Change the actor</source>
      <translation>Cambiar el actor</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Change the claim</source>
      <translation>Cambiar la afirmación</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Change the era</source>
      <translation>Cambiar la época</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Change the figure</source>
      <translation>Cambiar la cifra</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Change the filters…</source>
      <translation>Cambiar los filtros…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change the incident</source>
      <translation>Cambiar el incidente</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Change the name</source>
      <translation>Cambiar el nombre</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Change the note …</source>
      <translation>Cambiar la nota…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change the part</source>
      <translation>Cambiar la participación</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change the place</source>
      <translation>Cambiar el lugar</translation>
    </message>
    <message>
      <location filename="desktop/arriving/place_field.py"/>
      <source>Change the place of the {label}</source>
      <translation>Cambiar el lugar de {label}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Change the rating</source>
      <translation>Cambiar la calificación</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Change the relation</source>
      <translation>Cambiar la relación</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Change the relation…</source>
      <translation>Cambiar la relación…</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Change the selected actors</source>
      <translation>Cambiar los actores seleccionados</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Change the selected incidents</source>
      <translation>Cambiar los incidentes seleccionados</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Change the selected sources</source>
      <translation>Cambiar las fuentes seleccionadas</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change the title</source>
      <translation>Cambiar el título</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Change this suggestion (E)</source>
      <translation>Cambiar esta sugerencia (E)</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change title</source>
      <translation>Cambiar título</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Change to-do</source>
      <translation>Cambiar tarea</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Change type</source>
      <translation>Cambiar tipo</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>Change what becomes of a column in its head: click it, or press Enter.</source>
      <translation>Cambie lo que es una columna en su encabezado: haga clic en él, o pulse Intro.</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Change words or colour of the tag …</source>
      <translation>Cambiar palabras o color de la etiqueta…</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Change {field} of {records}</source>
      <translation>Cambiar {field} de {records}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Change {records}</source>
      <translation>Cambiar {records}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Change “{name}”</source>
      <translation>Cambiar «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Changed</source>
      <translation>Cambiado</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Changed rows</source>
      <translation>Filas cambiadas</translation>
    </message>
    <message>
      <location filename="desktop/arriving/place_field.py"/>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <location filename="desktop/timeline/showing/eras.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Change…</source>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Chapter</source>
      <comment>term</comment>
      <translation>Capítulo</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Check and open</source>
      <translation>Comprobar y abrir</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Checking</source>
      <translation>Comprobando</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>Chicago 18, author and date</source>
      <translation>Chicago 18, autor y fecha</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>Chicago 18, notes</source>
      <translation>Chicago 18, notas</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Children</source>
      <comment>term</comment>
      <translation>Menores</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Chinese</source>
      <translation>chino</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Choices</source>
      <translation>Opciones</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Choose a file…</source>
      <translation>Elegir un archivo…</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/handing/handing.py"/>
      <source>Choose a place…</source>
      <translation>Elegir un lugar…</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Choose a portrait</source>
      <translation>Elegir un retrato</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Choose a record to see what the two files say of it.</source>
      <translation>Elija un registro para ver qué dicen de él los dos archivos.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Choose a series, or type the name of a new one.</source>
      <translation>Elija una serie, o escriba el nombre de una nueva.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Choose a source, or name the one that is not held.</source>
      <translation>Elija una fuente, o nombre la que no se conserva.</translation>
    </message>
    <message>
      <location filename="db/records/bulk/tagging.py"/>
      <source>Choose a tag to put on or to take off. Nothing was changed.</source>
      <translation>Elija una etiqueta que poner o quitar. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>Choose a text</source>
      <translation>Elegir un texto</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Choose incident</source>
      <translation>Elegir incidente</translation>
    </message>
    <message>
      <location filename="desktop/map/going.py"/>
      <source>Choose one of the places.</source>
      <translation>Elija uno de los lugares.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picker.py"/>
      <source>Choose one of the suggestions for {label}.</source>
      <translation>Elija una de las sugerencias para {label}.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Choose one of the suggestions.</source>
      <translation>Elija una de las sugerencias.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Choose the actor that is meant.</source>
      <translation>Elija el actor al que se refiere.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Choose the file in which your key lies.</source>
      <translation>Elija el archivo en que está su clave.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Choose the file with your key</source>
      <translation>Elegir el archivo con su clave</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>Choose the incident that is meant.</source>
      <translation>Elija el incidente al que se refiere.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Choose the other incident from the suggestions.</source>
      <translation>Elija el otro incidente entre las sugerencias.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Choose the place that is meant.</source>
      <translation>Elija el lugar al que se refiere.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Choose the time at the scene…</source>
      <translation>Elegir la hora en el lugar de los hechos…</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Choose what the field is to hold. Nothing was changed.</source>
      <translation>Elija lo que ha de contener el campo. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Choose what to put back.</source>
      <translation>Elija qué restituir.</translation>
    </message>
    <message>
      <location filename="desktop/handing/handing.py"/>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Choose where it should be written, or press Cancel.</source>
      <translation>Elija dónde debe escribirse, o pulse Cancelar.</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Choose where the case file should be kept, or press Cancel.</source>
      <translation>Elija dónde debe guardarse el archivo del caso, o pulse Cancelar.</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Choose where the new file should lie, or press Cancel.</source>
      <translation>Elija dónde debe estar el archivo nuevo, o pulse Cancelar.</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Choose who is named.</source>
      <translation>Elija a quién se nombra.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <location filename="db/export/__init__.py"/>
      <source>Choosing what goes out</source>
      <translation>Eligiendo lo que sale</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>Chosen{giver}{why} · {isolated}, {day}</source>
      <translation>Elegido{giver}{why} · {isolated}, {day}</translation>
    </message>
    <message>
      <location filename="resources/dossier/chronology/template.toml"/>
      <source>Chronology</source>
      <comment>kind of dossier</comment>
      <translation>Cronología</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Cited</source>
      <translation>Citada</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/comparing_claims.py"/>
      <source>Cited source</source>
      <translation>Fuente citada</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Cited, not held: no text of it is kept in this case.</source>
      <translation>Citada, no conservada: este caso no guarda texto suyo.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Civilians</source>
      <comment>term</comment>
      <translation>Civiles</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Claim</source>
      <translation>Afirmación</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Claimant</source>
      <comment>term</comment>
      <translation>Reivindicante</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Claimed by</source>
      <translation>Reivindicado por</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hover_facts.py"/>
      <source>Claimed by {listed}</source>
      <translation>Lo reivindica {listed}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Claimed only</source>
      <comment>term</comment>
      <translation>Solo reivindicado</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/reading/margin.py"/>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Claims</source>
      <translation>Afirmaciones</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Claims in it</source>
      <translation>Afirmaciones que contiene</translation>
    </message>
    <message>
      <location filename="db/records/quotes.py"/>
      <source>Claims rest on these words, so the quote stays. Delete the claims first.</source>
      <translation>Hay afirmaciones que se apoyan en estas palabras, de modo que la cita se queda. Elimine antes las afirmaciones.</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>Claims, quotes and the ledger do not go out; the headline figures, how the incident stands and how many sources and origins it has do.</source>
      <translation>Las afirmaciones, las citas y el registro de quién dice qué no salen; sí salen las cifras principales, la situación del incidente y cuántas fuentes y orígenes tiene.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Classical work</source>
      <comment>term</comment>
      <translation>Obra clásica</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Clean text</source>
      <translation>Texto limpio</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Cleaned with</source>
      <translation>Limpiado con</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Clear all reports</source>
      <translation>Borrar todos los informes</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Clear what ended</source>
      <translation>Quitar lo terminado</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/colleague_band.py"/>
      <source>Click for its card.</source>
      <translation>Haga clic para ver su ficha.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointed.py"/>
      <source>Click to give more of them a lane.</source>
      <translation>Haga clic para dar un carril a más de ellos.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmark_row.py"/>
      <source>Click to go there.</source>
      <translation>Haga clic para ir ahí.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/stuck_rows.py"/>
      <location filename="desktop/timeline/hands/pointed.py"/>
      <location filename="desktop/timeline/showing/colleague_band.py"/>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>Click to look closer.</source>
      <translation>Haga clic para ver más de cerca.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>Click to open it.</source>
      <translation>Haga clic para abrirlo.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>Click to open the first, again for the next.</source>
      <translation>Haga clic para abrir el primero; de nuevo, el siguiente.</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <source>Click where “{name}” lies.</source>
      <translation>Haga clic donde está «{name}».</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Clock and calendar</source>
      <translation>Reloj y calendario</translation>
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
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Close case</source>
      <translation>Cerrar caso</translation>
    </message>
    <message>
      <location filename="desktop/session.py"/>
      <source>Close the case</source>
      <translation>Cerrar el caso</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>Close the guide</source>
      <translation>Cerrar la guía</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <location filename="desktop/jobs_place.py"/>
      <source>Close this list</source>
      <translation>Cerrar esta lista</translation>
    </message>
    <message>
      <location filename="desktop/messages.py"/>
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <source>Coarser (,)</source>
      <translation>Más general (,)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Collect an article</source>
      <translation>Recoger un artículo</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Collection</source>
      <comment>term</comment>
      <translation>Colección</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Colour</source>
      <translation>Color</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>Column {column}</source>
      <translation>Columna {column}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>Column {letters}</source>
      <translation>Columna {letters}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>Columns of the file and what becomes of them</source>
      <translation>Columnas del archivo y qué es cada una</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>Columns of the mapping that the file has not: {names}.</source>
      <translation>Columnas de la asignación que el archivo no tiene: {names}.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Combatants</source>
      <comment>term</comment>
      <translation>Combatientes</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Comfortable</source>
      <comment>rows</comment>
      <translation>Cómodas</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Compact</source>
      <comment>rows</comment>
      <translation>Compactas</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Compare with a key file…</source>
      <translation>Comparar con un archivo de clave…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>Competing explanations</source>
      <translation>Explicaciones rivales</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Competing explanations of “{title}”</source>
      <translation>Explicaciones rivales de «{title}»</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Conference paper</source>
      <comment>term</comment>
      <translation>Ponencia</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Confirmed</source>
      <comment>term</comment>
      <translation>Confirmado</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Confirmed by</source>
      <translation>Confirmado por</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Confirmed: a party held responsible for it confirms it, and nobody denies it.</source>
      <translation>Confirmado: lo confirma una parte a la que se responsabiliza, y nadie lo desmiente.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Confirmed: two or more independent origins rated A or B report it, nobody denies it.</source>
      <translation>Confirmado: informan de ello dos o más orígenes independientes con grado A o B, y nadie lo desmiente.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Conflict</source>
      <comment>term</comment>
      <translation>Conflicto</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Conflicts to decide…</source>
      <translation>Conflictos por decidir…</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Consistent</source>
      <comment>term</comment>
      <translation>Coherente</translation>
    </message>
    <message>
      <location filename="desktop/manual/contents.py"/>
      <source>Contents of the manual</source>
      <translation>Índice del manual</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Contested</source>
      <comment>term</comment>
      <translation>Controvertido</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Contested: somebody stands by it, and somebody denies or disputes it.</source>
      <translation>Controvertido: alguien lo sostiene y alguien lo desmiente o lo disputa.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Contested: two or more claim it, each for themselves.</source>
      <translation>Controvertido: lo reivindican dos o más, cada uno para sí.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Continue…</source>
      <translation>Continuar…</translation>
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
      <translation>Convertida del calendario de la hégira solar de Irán y Afganistán.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Converted from the lunar Hijri calendar by arithmetic, two days either way.</source>
      <comment>rule of dates</comment>
      <translation>Convertida del calendario de la hégira lunar por cálculo, con dos días de margen.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>Copied.</source>
      <translation>Copiado.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Copies of cases are kept apart: see “Cases and copies”. Reports of faults name nothing of a case, and are sent nowhere.</source>
      <translation>Las copias de casos se guardan aparte: vea «Casos y copias». Los informes de fallos no nombran nada de un caso y no se envían a ninguna parte.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>Copies up to {size} GB</source>
      <translation>Copias de hasta {size} GB</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Copy all</source>
      <translation>Copiar todo</translation>
    </message>
    <message>
      <location filename="desktop/session.py"/>
      <source>Copy saved as {name}</source>
      <translation>Copia guardada como {name}</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Copy the facts</source>
      <translation>Copiar los datos</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Copy the receipt</source>
      <translation>Copiar el recibo</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <location filename="desktop/fault_sheets.py"/>
      <source>Copy the report</source>
      <translation>Copiar el informe</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>Copy {coordinates}</source>
      <translation>Copiar {coordinates}</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Correct day of publication</source>
      <translation>Corregir día de publicación</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Correct the day of publication</source>
      <translation>Corregir el día de publicación</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Correct the day of publication …</source>
      <translation>Corregir el día de publicación…</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Corrected</source>
      <comment>term</comment>
      <translation>Rectificado</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Corrected by</source>
      <translation>Rectificado por</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Count by the rule of the case</source>
      <translation>Contar según la regla del caso</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Count from the selected incident</source>
      <translation>Contar desde el incidente seleccionado</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Counted as of {show}.</source>
      <translation>Contado a fecha de {show}.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted from the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>Contado desde el día de la publicación.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted in days from the incident it refers to.</source>
      <comment>rule of dates</comment>
      <translation>Contado en días desde el incidente al que se refiere.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted in months from the incident it refers to, 15 days either way.</source>
      <comment>rule of dates</comment>
      <translation>Contado en meses desde el incidente al que se refiere, con 15 días de margen.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted in weeks from the incident it refers to, three days either way.</source>
      <comment>rule of dates</comment>
      <translation>Contado en semanas desde el incidente al que se refiere, con tres días de margen.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted in years from the incident it refers to, six months either way.</source>
      <comment>rule of dates</comment>
      <translation>Contado en años desde el incidente al que se refiere, con seis meses de margen.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Counting what it would make…</source>
      <translation>Contando lo que saldría…</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/intake/preview/view.py"/>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Counting…</source>
      <translation>Contando…</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Countries</source>
      <translation>Países</translation>
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
      <translation>País</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Country</source>
      <comment>term</comment>
      <translation>País</translation>
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
      <translation>Crear actor</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/list_edits.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Create outlet</source>
      <translation>Crear medio</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/reading/changing.py"/>
      <source>Create place</source>
      <translation>Crear lugar</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Create source</source>
      <translation>Crear fuente</translation>
    </message>
    <message>
      <location filename="desktop/session.py"/>
      <source>Create “{name}”</source>
      <translation>Crear «{name}»</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>Create “{title}”</source>
      <translation>Crear «{title}»</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Creates the actor</source>
      <translation>Crea el actor</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Creates the place</source>
      <translation>Crea el lugar</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Credibility</source>
      <translation>Credibilidad</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Credibility of the claim</source>
      <translation>Credibilidad de la afirmación</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Ctrl+Enter keeps it.</source>
      <translation>Ctrl+Intro la guarda.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Cyrillic</source>
      <translation>cirílico</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>D Not usually reliable</source>
      <comment>term</comment>
      <translation>D Habitualmente poco fiable</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/details.py"/>
      <source>DOI</source>
      <translation>DOI</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>Damaged, and without text: page {listed}.</source>
      <translation>Dañado y sin texto: página {listed}.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Dataset</source>
      <comment>term</comment>
      <translation>Conjunto de datos</translation>
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
      <translation>Fecha</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Date</source>
      <comment>term</comment>
      <translation>la fecha</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Date and place</source>
      <translation>Fecha y lugar</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Date of publication from the {where} “{published_words}”.</source>
      <translation>Fecha de publicación tomada de {where}: «{published_words}».</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Dated</source>
      <translation>Fechado</translation>
    </message>
    <message>
      <location filename="desktop/reading/kinds.py"/>
      <source>Dates</source>
      <translation>Fechas</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>Dates given</source>
      <translation>Fechas dadas</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Dates given by different sources</source>
      <translation>Fechas dadas por distintas fuentes</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/told.py"/>
      <source>Dates given: </source>
      <translation>Fechas dadas: </translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Dates that hang on it</source>
      <translation>Fechas que dependen de él</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Dates that hang on the day of publication …</source>
      <translation>Fechas que dependen del día de publicación…</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <location filename="desktop/sources/card_review.py"/>
      <source>Dates to look at again</source>
      <translation>Fechas por revisar</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Dates, names and figures in the text are underlined as suggestions; J goes to the next one. Press Enter to accept one you agree with: nothing counts before you do.</source>
      <translation>Las fechas, nombres y cifras del texto están subrayados como sugerencias; J va a la siguiente. Pulse Intro para aceptar una con la que esté de acuerdo: nada cuenta hasta entonces.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Dates: move all by the same time</source>
      <translation>Fechas: mover todas el mismo tiempo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Day 0 is {date}</source>
      <translation>El día 0 es {date}</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Day of publication?</source>
      <translation>¿Día de publicación?</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Days before and after</source>
      <translation>Días antes y después</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Days begin when the clocks there say so. A date without a time stays on its day.</source>
      <translation>Los días empiezan cuando lo dicen los relojes de ahí. Una fecha sin hora se queda en su día.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Dec</source>
      <translation>dic.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>December</source>
      <translation>diciembre</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Decide</source>
      <translation>Decidir</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Decide about likeness again</source>
      <translation>Decidir de nuevo sobre la semejanza</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <source>Decide again</source>
      <translation>Decidir de nuevo</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Decide on the two later</source>
      <translation>Decidir sobre los dos más tarde</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Decide otherwise</source>
      <translation>Decidir otra cosa</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Decide several…</source>
      <translation>Decidir varios…</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Decide the rest later</source>
      <translation>Decidir el resto más tarde</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Decide {how_many}</source>
      <translation>Decidir {how_many}</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Decided by {isolated}, {day}</source>
      <translation>Decidido por {isolated}, {day}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Decided on {day}; its sources were rated or linked since.</source>
      <translation>Decidido el {day}; desde entonces se calificaron o vincularon sus fuentes.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Decided on {day}; since then {since}.</source>
      <translation>Decidido el {day}; desde entonces {since}.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Decisions while reading</source>
      <translation>Decisiones de lectura</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Deduced</source>
      <comment>term</comment>
      <translation>Deducido</translation>
    </message>
    <message>
      <location filename="desktop/widgets/acts.py"/>
      <source>Del</source>
      <translation>Supr</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Delete a bookmark</source>
      <translation>Eliminar un marcador</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <source>Delete actor</source>
      <translation>Eliminar actor</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Delete claim</source>
      <translation>Eliminar afirmación</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Delete era</source>
      <translation>Eliminar época</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>Delete figure</source>
      <translation>Eliminar cifra</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Delete incident</source>
      <translation>Eliminar incidente</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Delete note</source>
      <translation>Eliminar nota</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Delete note	Del</source>
      <translation>Eliminar nota	Del</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Delete selected actors</source>
      <translation>Eliminar actores seleccionados</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Delete selected incidents</source>
      <translation>Eliminar incidentes seleccionados</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Delete selected sources</source>
      <translation>Eliminar fuentes seleccionadas</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Delete source</source>
      <translation>Eliminar fuente</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Delete tag “{text}”</source>
      <translation>Eliminar etiqueta «{text}»</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Delete the note</source>
      <translation>Eliminar la nota</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Delete the tag</source>
      <translation>Eliminar la etiqueta</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Delete them</source>
      <translation>Eliminarlos</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Delete to-do</source>
      <translation>Eliminar tarea</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Delete view “{name}”</source>
      <translation>Eliminar vista «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Delete {records}</source>
      <translation>Eliminar {records}</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Deleted</source>
      <translation>Eliminado</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Deleted the view “{name}”</source>
      <translation>Se eliminó la vista «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Demo</source>
      <translation>Demostración</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Denied</source>
      <comment>term</comment>
      <translation>Desmentido</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Denied by</source>
      <translation>Desmentido por</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hover_facts.py"/>
      <source>Denied by {listed}</source>
      <translation>Lo desmiente {listed}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Denier</source>
      <comment>term</comment>
      <translation>Quien desmiente</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Denies or contradicts</source>
      <translation>Desmiente o contradice</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Deprecated</source>
      <comment>term</comment>
      <translation>Desaconsejado</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Derivative</source>
      <comment>term</comment>
      <translation>Derivado</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>Details of the case are changed under “Case details”. Nothing was changed.</source>
      <translation>Los datos del caso se cambian en «Datos del caso». No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Detained</source>
      <comment>term</comment>
      <translation>Detenidos</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Devanagari</source>
      <translation>devanagari</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Dictionary entry</source>
      <comment>term</comment>
      <translation>Entrada de diccionario</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/step_panel.py"/>
      <source>Did {count:,} steps again</source>
      <translation>
        <numerusform>Se rehízo {count:,} paso</numerusform>
        <numerusform>Se rehicieron {count:,} pasos</numerusform>
      </translation>
      <extra-singular>Did {count:,} step again</extra-singular>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Different</source>
      <translation>Distintos</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Different</source>
      <comment>term</comment>
      <translation>Distintos</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Different (D)</source>
      <translation>Distintos (D)</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Digits that begin with the year: year, month, day.</source>
      <comment>rule of dates</comment>
      <translation>Cifras que empiezan por el año: año, mes, día.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Digits with the day first.</source>
      <comment>rule of dates</comment>
      <translation>Cifras con el día primero.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Digits with the month first.</source>
      <comment>rule of dates</comment>
      <translation>Cifras con el mes primero.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Digits: month and year.</source>
      <comment>rule of dates</comment>
      <translation>Cifras: mes y año.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Direction</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Discounted</source>
      <comment>term</comment>
      <translation>Descartado</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Discounted: it is denied, and nobody stands by it (any more).</source>
      <translation>Descartado: se desmiente, y nadie lo sostiene (ya).</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <source>Dismiss</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Dismiss suggestion</source>
      <translation>Descartar sugerencia</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Dismiss this suggestion (D)</source>
      <translation>Descartar esta sugerencia (D)</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Dismissed</source>
      <translation>Descartado</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Displaced</source>
      <comment>term</comment>
      <translation>Desplazados</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Displacement</source>
      <comment>term</comment>
      <translation>Desplazamiento</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Disputed</source>
      <comment>term</comment>
      <translation>En disputa</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Disputed by</source>
      <translation>Disputado por</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Dissent: who sees it otherwise, and why</source>
      <translation>Opinión discrepante: quién lo ve de otro modo, y por qué</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Dissent: {isolated}</source>
      <translation>Opinión discrepante: {isolated}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>District</source>
      <comment>term</comment>
      <translation>Distrito</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Districts</source>
      <translation>Distritos</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Do</source>
      <translation>Hacer</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Do not withhold {name}</source>
      <translation>No omitir {name}</translation>
    </message>
    <message>
      <location filename="desktop/window/windows.py"/>
      <source>Do so with every other case</source>
      <translation>Hacer lo mismo con cualquier otro caso</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Document</source>
      <comment>term</comment>
      <translation>Documento</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>Does it repeat another claim?</source>
      <translation>¿Repite otra afirmación?</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Does not apply</source>
      <comment>term</comment>
      <translation>No procede</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/step_panel.py"/>
      <source>Does {count:,} steps again.</source>
      <translation>
        <numerusform>Rehace {count:,} paso.</numerusform>
        <numerusform>Rehace {count:,} pasos.</numerusform>
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
      <translation>Hecho</translation>
    </message>
    <message>
      <location filename="desktop/intake/together.py"/>
      <source>Done again</source>
      <translation>Rehecho</translation>
    </message>
    <message>
      <location filename="desktop/case_facts.py"/>
      <source>Done again: {label}</source>
      <translation>Rehecho: {label}</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Done at {time}</source>
      <translation>Hecho a las {time}</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Done by</source>
      <translation>Hecho por</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Done lately</source>
      <translation>Hecho últimamente</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Done: {text}</source>
      <translation>Hecha: {text}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/dossier/panel.py"/>
      <source>Dossier</source>
      <translation>Expediente</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <source>Down to which level lanes go</source>
      <translation>Hasta qué nivel llegan los carriles</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/measuring.py"/>
      <source>Drag from one point to another.</source>
      <translation>Arrastre de un punto a otro.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_row.py"/>
      <source>Drag here to name a period</source>
      <translation>Arrastre aquí para nombrar un período</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Drag one onto the axis, or press Enter to type its date.</source>
      <translation>Arrastre uno al eje, o pulse Intro para escribir su fecha.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/publication.py"/>
      <source>Drawing page {number:,} of {count:,}</source>
      <translation>Dibujando página {number:,} de {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Drawing…</source>
      <translation>Dibujando…</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to make a card of this address; nothing is fetched</source>
      <translation>Suelte para hacer una ficha de esta dirección; no se descarga nada</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to make a case of it</source>
      <translation>Suelte para hacer un caso de ello</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to open this case</source>
      <translation>Suelte para abrir este caso</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to see these cells as a table</source>
      <translation>Suelte para ver estas celdas como tabla</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in this folder</source>
      <translation>Suelte para incorporar esta carpeta</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in this picture</source>
      <translation>Suelte para incorporar esta imagen</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in this piece of a page</source>
      <translation>Suelte para incorporar este fragmento de página</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in this text</source>
      <translation>Suelte para incorporar este texto</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in {count:,} files</source>
      <translation>
        <numerusform>Suelte para incorporar {count:,} archivo</numerusform>
        <numerusform>Suelte para incorporar {count:,} archivos</numerusform>
      </translation>
      <extra-singular>Drop to take in {count:,} file</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take it in</source>
      <translation>Suelte para incorporarlo</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Dyad</source>
      <comment>term</comment>
      <translation>Díada</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>E Unreliable</source>
      <comment>term</comment>
      <translation>E No fiable</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Each cell holds</source>
      <translation>Cada celda contiene</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Each with every name it goes by, in every script, so that searching finds it by any.</source>
      <translation>Cada uno con todos los nombres que usa, en todas las escrituras, para que la búsqueda lo encuentre por cualquiera.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Earlier</source>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Earlier ({count})</source>
      <translation>Anteriores ({count})</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Earlier copies of {stem}…</source>
      <translation>Copias anteriores de {stem}…</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Earlier copies of “{stem}”</source>
      <translation>Copias anteriores de «{stem}»</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Earlier copies…</source>
      <translation>Copias anteriores…</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Earlier than the date named.</source>
      <comment>rule of dates</comment>
      <translation>Antes de la fecha nombrada.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>Earlier within its day</source>
      <translation>Antes dentro de su día</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Early, mid and late are thirds; inner edges are approximate.</source>
      <comment>rule of dates</comment>
      <translation>Principios, mediados y finales son tercios; los bordes interiores son aproximados.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Edit date…</source>
      <translation>Editar fecha…</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Edit the cell of the selected actor</source>
      <translation>Editar la celda del actor seleccionado</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Edit the cell of the selected incident</source>
      <translation>Editar la celda del incidente seleccionado</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Edit the cell of the selected source</source>
      <translation>Editar la celda de la fuente seleccionada</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Edited by you</source>
      <translation>Modificado por usted</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Else its rows are marked and left out of shares and exports.</source>
      <translation>Si no, sus filas se marcan y quedan fuera de partes y exportaciones.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Else they wait here until you take them in.</source>
      <translation>Si no, esperan aquí hasta que los incorpore.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Emergence of a group</source>
      <comment>term</comment>
      <translation>Surgimiento de un grupo</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Empty it</source>
      <translation>Vaciarlo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Empty: no limit.</source>
      <translation>Vacío: sin límite.</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Encoding</source>
      <translation>Codificación</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Encrypted by a passphrase (age)</source>
      <translation>Cifrado con frase de contraseña (age)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Encrypted for recipients (age)</source>
      <translation>Cifrado para destinatarios (age)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Encryption</source>
      <translation>Cifrado</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>Encryption needs the package pyrage, which is not installed here (there is none for Windows on ARM). The age program opens and makes the same files.</source>
      <translation>El cifrado necesita el paquete pyrage, que no está instalado aquí (no existe para Windows en ARM). El programa age abre y hace los mismos archivos.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Encyclopedia entry</source>
      <comment>term</comment>
      <translation>Entrada de enciclopedia</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>End date</source>
      <translation>Fecha final</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>End relation</source>
      <translation>Terminar relación</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Enter changes it, Delete takes it away</source>
      <translation>Intro la cambia, Supr la quita</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>Enter changes it, Down opens its menu, Delete removes it</source>
      <translation>Intro lo cambia, Abajo abre su menú, Supr lo quita</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Enter changes the keys of the chosen act.</source>
      <translation>Intro cambia las teclas del acto elegido.</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_search.py"/>
      <source>Enter selects, ↓ goes on. First words … last words finds a passage.</source>
      <translation>Intro selecciona, ↓ sigue. Primeras palabras … últimas palabras encuentra un pasaje.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Entities for OpenAleph, when questions outgrow one machine.</source>
      <translation>Entidades para OpenAleph, cuando las preguntas desbordan un equipo.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Entry</source>
      <comment>term</comment>
      <translation>Entrada</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Era</source>
      <translation>Época</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_row.py"/>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>Eras</source>
      <translation>Épocas</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Ethiopic</source>
      <translation>etiópico</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Event</source>
      <comment>term</comment>
      <translation>Evento</translation>
    </message>
    <message>
      <location filename="desktop/preferences/keyboard.py"/>
      <source>Every act is found by Ctrl+K, and most have a key. All keys can be changed.</source>
      <translation>Todo acto se encuentra con Ctrl+K, y la mayoría tiene una tecla. Todas las teclas pueden cambiarse.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Every incident of the case</source>
      <translation>Todos los incidentes del caso</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>Every incident with</source>
      <translation>Todo incidente con</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Every row can be used as it stands.</source>
      <translation>Todas las filas pueden usarse como están.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Every row is as it was taken in.</source>
      <translation>Todas las filas están como se incorporaron.</translation>
    </message>
    <message>
      <location filename="resources/dossier/register/template.toml"/>
      <source>Every source with its archive copies and their hashes, who graded it and when, what it copies, each claim and figure it carries, and whether the quoted words still stand.</source>
      <comment>kind of dossier</comment>
      <translation>Cada fuente con sus copias de archivo y sus hashes, quién la calificó y cuándo, qué copia, cada afirmación y cifra que lleva, y si las palabras citadas siguen intactas.</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>Every step is in the file when it is done.</source>
      <translation>Cada paso está en el archivo en cuanto se hace.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Every title has its room.</source>
      <translation>Cada título tiene su sitio.</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Everybody</source>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Everybody again</source>
      <translation>Todos de nuevo</translation>
    </message>
    <message>
      <location filename="desktop/sharing/view.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Everything around the selected incident</source>
      <translation>Todo en torno al incidente seleccionado</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>Everything goes: private rows, what was deleted, and what stood in each field before. This is for somebody who works on the case, too: they take it in with “Take in a colleague’s copy…”. What you changed in a share that was handed to you goes back this way.</source>
      <translation>Sale todo: las filas privadas, lo eliminado y lo que figuraba antes en cada campo. Es para quien también trabaja en el caso: lo incorpora con «Incorporar la copia de un colega…». Así vuelve lo que usted cambió en una parte que le entregaron.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Everything that can still be read is brought into a new file, and you are told what is missing. The damaged file stays as it is.</source>
      <translation>Todo lo que aún puede leerse se lleva a un archivo nuevo, y se le dice qué falta. El archivo dañado se queda como está.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Everything that is not private</source>
      <translation>Todo lo que no es privado</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Everything two people did fits together.</source>
      <translation>Todo lo que hicieron dos personas encaja.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Everything within some days of it…</source>
      <translation>Todo a pocos días de él…</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Everything you add can be undone, and nothing leaves this computer.</source>
      <translation>Todo lo que añada puede deshacerse, y nada sale de este equipo.</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/window/keyboard.py"/>
      <source>Everywhere</source>
      <translation>En todas partes</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Evidence cannot prove an explanation, only speak against it. Fill in how each claim fits each explanation; the one with least against it leads.</source>
      <translation>Las pruebas no pueden demostrar una explicación, solo hablar en su contra. Rellene cómo encaja cada afirmación con cada explicación; va primero la que menos tiene en contra.</translation>
    </message>
    <message>
      <location filename="resources/dossier/register/template.toml"/>
      <source>Evidence register</source>
      <comment>kind of dossier</comment>
      <translation>Registro de pruebas</translation>
    </message>
    <message>
      <location filename="desktop/guide/example.py"/>
      <source>Example article.txt</source>
      <translation>Artículo de ejemplo.txt</translation>
    </message>
    <message>
      <location filename="desktop/beside.py"/>
      <source>Exchange the two cards</source>
      <translation>Intercambiar las dos fichas</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Explanation</source>
      <translation>Explicación</translation>
    </message>
    <message>
      <location filename="desktop/handing/handing.py"/>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Export it for me</source>
      <translation>Exportarlo por mí</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Export original</source>
      <translation>Exportar original</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Export original …</source>
      <translation>Exportar original…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Export the dossier</source>
      <translation>Exportar el expediente</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Export the dossier as PDF…</source>
      <translation>Exportar el expediente como PDF…</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>Export the map</source>
      <translation>Exportar el mapa</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>Export the network</source>
      <translation>Exportar la red</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Export the timeline</source>
      <translation>Exportar la cronología</translation>
    </message>
    <message>
      <location filename="desktop/handing/handing.py"/>
      <source>Export to {name}</source>
      <translation>Exportar a {name}</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>Exported</source>
      <translation>Exportado</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/dossier/panel.py"/>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>F Reliability cannot be judged</source>
      <comment>term</comment>
      <translation>F No se puede juzgar su fiabilidad</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>F says that it cannot be judged. It is not the worst grade.</source>
      <translation>F dice que no se puede juzgar. No es el peor grado.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Faction</source>
      <comment>term</comment>
      <translation>Facción</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Factions</source>
      <translation>Facciones</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Facts of this computer</source>
      <translation>Datos de este equipo</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Fair</source>
      <comment>term</comment>
      <translation>Sólido</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Fair: it is claimed, and an origin rated A to C reports it apart from that claim.</source>
      <translation>Sólido: se reivindica, y un origen con grado de A a C informa de ello aparte de esa reivindicación.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Fair: two or more independent origins report it, at least one of them rated A to C.</source>
      <translation>Sólido: informan de ello dos o más orígenes independientes, al menos uno con grado de A a C.</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Families of kinds</source>
      <translation>Familias de tipos</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Feb</source>
      <translation>feb.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>February</source>
      <translation>febrero</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Fields and markings</source>
      <translation>Campos y marcas</translation>
    </message>
    <message>
      <location filename="desktop/reading/kinds.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Figure</source>
      <translation>Cifra</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Figure</source>
      <comment>term</comment>
      <translation>la cifra</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <location filename="desktop/reading/kinds.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Figures</source>
      <translation>Cifras</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Figures as they were said</source>
      <translation>Las cifras según se dijeron</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Figures said</source>
      <translation>Cifras dichas</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/told.py"/>
      <source>Figures: </source>
      <translation>Cifras: </translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/tolls.py"/>
      <source>Figures: {label}</source>
      <translation>Cifras: {label}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Fill in matrix</source>
      <translation>Rellenar la matriz</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Film or video</source>
      <comment>term</comment>
      <translation>Película o vídeo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Filter</source>
      <translation>Filtro</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Filter actors</source>
      <translation>Filtrar actores</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Filter by words or row number</source>
      <translation>Filtrar por palabras o número de fila</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Filter incidents</source>
      <translation>Filtrar incidentes</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Filter notes</source>
      <translation>Filtrar notas</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Filter sources</source>
      <translation>Filtrar fuentes</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Filter the rows to look at</source>
      <translation>Filtrar las filas por revisar</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Filter to them</source>
      <translation>Filtrar a ellos</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>Filter: {names}</source>
      <translation>Filtro: {names}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/overview.py"/>
      <source>Filtered to {span_words}; Delete takes the filter away</source>
      <translation>Filtrado a {span_words}; Supr quita el filtro</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Filters, lanes, colours and the span in view are kept in the case, for everybody.</source>
      <translation>Los filtros, carriles, colores y el período a la vista se guardan en el caso, para todos.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Find a source</source>
      <translation>Buscar una fuente</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <location filename="desktop/reading/shelf.py"/>
      <source>Find a text</source>
      <translation>Buscar un texto</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Find among the incidents without a date</source>
      <translation>Buscar entre los incidentes sin fecha</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <source>Find among the records of the colleague’s file</source>
      <translation>Buscar entre los registros del archivo del colega</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Find among them</source>
      <translation>Buscar entre ellos</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Find an act or keys</source>
      <translation>Buscar un acto o teclas</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/panel.py"/>
      <source>Find an actor</source>
      <translation>Buscar un actor</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Find an actor in the network</source>
      <translation>Buscar un actor en la red</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Find duplicates</source>
      <translation>Buscar duplicados</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_search.py"/>
      <source>Find in this text</source>
      <translation>Buscar en este texto</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Find the two different</source>
      <translation>Considerar distintos los dos</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Find the two the same</source>
      <translation>Considerar los dos el mismo</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Find them different</source>
      <translation>Considerarlos distintos</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Find them the same</source>
      <translation>Considerarlos el mismo</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Find words in this text (Ctrl+F)</source>
      <translation>Buscar palabras en este texto (Ctrl+F)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <source>Finer (.)</source>
      <translation>Más detallado (.)</translation>
    </message>
    <message>
      <location filename="desktop/window/guiding.py"/>
      <source>First case</source>
      <translation>Primer caso</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>First published</source>
      <translation>Primera publicación</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>First rows</source>
      <translation>Primeras filas</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>First rows of the file</source>
      <translation>Primeras filas del archivo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Fit to the figures said</source>
      <translation>Ajustar a las cifras dichas</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/composing.py"/>
      <source>Fitting to the paper</source>
      <translation>Ajustando al papel</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Folders that are watched</source>
      <translation>Carpetas vigiladas</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Follow a first case</source>
      <translation>Seguir un primer caso</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>FollowTheMoney entities</source>
      <translation>Entidades FollowTheMoney</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>For a case you made on another computer, or copied here yourself.</source>
      <translation>Para un caso que hizo en otro equipo o que copió aquí usted.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>For a colleague</source>
      <translation>Para un colega</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>For the public</source>
      <translation>Para el público</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>For this incident alone, by {isolated}, {day}</source>
      <translation>Solo para este incidente, por {isolated}, {day}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <location filename="desktop/sharing/view.py"/>
      <source>For whom</source>
      <translation>Para quién</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>For whom shares were locked</source>
      <translation>Para quién se cerraron partes</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>For words such as “on Monday”: the source whose publication date they hang on.</source>
      <translation>Para palabras como «el lunes»: la fuente de cuya fecha de publicación dependen.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Forget</source>
      <translation>Olvidar</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Forget all of this</source>
      <translation>Olvidar todo esto</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Forget all places</source>
      <translation>Olvidar todos los lugares</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Forget it</source>
      <translation>Olvidarlo</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Forget the network’s places</source>
      <translation>Olvidar los lugares de la red</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Forget the profile “{name}”</source>
      <translation>Olvidar el perfil «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Forget these words</source>
      <translation>Olvidar estas palabras</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Forget: {what}</source>
      <translation>Olvidar: {what}</translation>
    </message>
    <message>
      <location filename="desktop/handing/format_list.py"/>
      <source>Formats</source>
      <translation>Formatos</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Former name</source>
      <comment>term</comment>
      <translation>Nombre anterior</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/manual/view.py"/>
      <source>Forward</source>
      <translation>Adelante</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Forward to here</source>
      <translation>Adelante hasta aquí</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/zoom_trail.py"/>
      <source>Forward to the window after</source>
      <translation>Avanzar a la ventana siguiente</translation>
    </message>
    <message>
      <location filename="desktop/hitlist.py"/>
      <source>Found</source>
      <translation>Encontrado</translation>
    </message>
    <message>
      <location filename="desktop/manual/results.py"/>
      <source>Found in the manual</source>
      <translation>Encontrado en el manual</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Found to be others</source>
      <translation>Se determinó que son otros</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Free software under the MIT licence.</source>
      <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <location filename="desktop/widgets/list_filter.py"/>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>From a file…</source>
      <translation>De un archivo…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>From one date to another</source>
      <translation>De una fecha a otra</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>From publication to the end of the week, month or year.</source>
      <comment>rule of dates</comment>
      <translation>De la publicación al final de la semana, el mes o el año.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>From the start of the week, month or year to publication.</source>
      <comment>rule of dates</comment>
      <translation>Del comienzo de la semana, el mes o el año a la publicación.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>From the start of the week, month or year to the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>Del comienzo de la semana, el mes o el año al día de la publicación.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>From this date on</source>
      <translation>A partir de esta fecha</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Full lanes are counted by strips; their weightiest incidents stand below.</source>
      <translation>Los carriles llenos se cuentan por franjas; sus incidentes de más peso figuran debajo.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/gap_walk.py"/>
      <source>Gap without incidents before</source>
      <translation>Hueco anterior sin incidentes</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Genre</source>
      <translation>Género</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>GeoJSON points</source>
      <translation>Puntos GeoJSON</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Georgian</source>
      <translation>georgiano</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Give a date</source>
      <translation>Dar una fecha</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>Give an incident a date and it stands here.</source>
      <translation>Dé una fecha a un incidente y figurará aquí.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>Give an incident a place on its card: places that the gazetteer knows come with their coordinates.</source>
      <translation>Dé un lugar a un incidente en su ficha: los lugares que conoce el nomenclátor llegan con sus coordenadas.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Give reasons</source>
      <translation>Dar motivos</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>Give the beginning or the end of the period.</source>
      <translation>Indique el comienzo o el final del período.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Give the day</source>
      <translation>Dar el día</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>Give the export a name. Nothing was written.</source>
      <translation>Dé un nombre a la exportación. No se escribió nada.</translation>
    </message>
    <message>
      <location filename="db/records/counting.py"/>
      <source>Give the number that holds, or the lowest and the highest.</source>
      <translation>Dé la cifra válida, o la menor y la mayor.</translation>
    </message>
    <message>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>Give the number, or choose “dozens” or “several”.</source>
      <translation>Dé el número, o elija «decenas» o «varios».</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Give this to those who are to check your signatures:</source>
      <translation>Dé esto a quienes han de comprobar sus firmas:</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Give this to those who are to send you shares:</source>
      <translation>Dé esto a quienes han de enviarle partes:</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>Given as {words}.</source>
      <translation>Dado como {words}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Given by</source>
      <translation>Dada por</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/moving.py"/>
      <source>Glide and slide</source>
      <translation>Deslizar suavemente</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Global Terrorism Database</source>
      <translation>Global Terrorism Database</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Go back</source>
      <translation>Volver atrás</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/arriving/recovery.py"/>
      <source>Go back to one of {count:,} copies…</source>
      <translation>
        <numerusform>Volver a su copia anterior…</numerusform>
        <numerusform>Volver a una de {count:,} copias…</numerusform>
      </translation>
      <extra-singular>Go back to its earlier copy…</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Go back to the rule of the case</source>
      <translation>Volver a la regla del caso</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Go forward</source>
      <translation>Ir adelante</translation>
    </message>
    <message>
      <location filename="desktop/map/going.py"/>
      <location filename="desktop/window/palette.py"/>
      <source>Go there</source>
      <translation>Ir ahí</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Go to a date…</source>
      <translation>Ir a una fecha…</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/map/going.py"/>
      <source>Go to a place</source>
      <translation>Ir a un lugar</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <source>Go to the actors</source>
      <translation>Ir a los actores</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Go to the card, and back</source>
      <translation>Ir a la ficha y volver</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <location filename="desktop/map/page.py"/>
      <location filename="desktop/timeline/page.py"/>
      <source>Go to the incidents</source>
      <translation>Ir a los incidentes</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Go to the lane above</source>
      <translation>Ir al carril de arriba</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Go to the lane below</source>
      <translation>Ir al carril de abajo</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>Go to the timeline</source>
      <translation>Ir a la cronología</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Go to what the note is about</source>
      <translation>Ir a lo que trata la nota</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Goes</source>
      <translation>Sale</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Goes back to… (G)</source>
      <translation>Remite a… (G)</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Gone</source>
      <translation>Desaparecido</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Gone rows</source>
      <translation>Filas desaparecidas</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Government body</source>
      <comment>term</comment>
      <translation>Órgano de gobierno</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Grade</source>
      <translation>Grado</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <location filename="desktop/incidents/judgement.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Grade incident</source>
      <translation>Valorar incidente</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Grade the incident</source>
      <translation>Valorar el incidente</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Graded</source>
      <translation>Valorado</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <source>Graph</source>
      <translation>Gráfico</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <source>Graph, two steps</source>
      <translation>Gráfico, dos pasos</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Greek</source>
      <translation>griego</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Green</source>
      <translation>Verde</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Groups</source>
      <translation>Grupos</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/guide/panel.py"/>
      <source>Guided first case</source>
      <translation>Primer caso guiado</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Gujarati</source>
      <translation>guyaratí</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Gurmukhi</source>
      <translation>gurmukhi</translation>
    </message>
    <message>
      <location filename="desktop/sharing/share_sheet.py"/>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Hand over a share</source>
      <translation>Entregar una parte</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Hand over a share…</source>
      <translation>Entregar una parte…</translation>
    </message>
    <message>
      <location filename="desktop/sharing/share_sheet.py"/>
      <source>Hand over…</source>
      <translation>Entregar…</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Handed over</source>
      <translation>Entregado</translation>
    </message>
    <message>
      <location filename="desktop/sharing/view.py"/>
      <source>Handed over as</source>
      <translation>Se entrega como</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Has a d&amp;ispute</source>
      <translation>Tiene una &amp;disputa</translation>
    </message>
    <message>
      <location filename="desktop/widgets/item_row.py"/>
      <source>Has a menu</source>
      <translation>Tiene menú</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>Head of its log {head}</source>
      <translation>Cabeza de su registro {head}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Head of the log {head}</source>
      <translation>Cabeza del registro {head}</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>Headline figure</source>
      <translation>Cifra principal</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Headline, date and outlet are read from it. What you paste is kept as it is.</source>
      <translation>De él se leen titular, fecha y medio. Lo que pegue se conserva como está.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/speech.py"/>
      <source>Heard when the program is started again.</source>
      <translation>Tendrá efecto cuando el programa se inicie de nuevo.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Hearing</source>
      <comment>term</comment>
      <translation>Audiencia</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Hebrew</source>
      <translation>hebreo</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Hedge</source>
      <translation>Reserva</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Hedge, basis, credibility, rank …</source>
      <translation>Reserva, base, credibilidad, rango…</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Held</source>
      <translation>Lo hay</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>Held already</source>
      <translation>Ya conservado</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Hide</source>
      <translation>Ocultar</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Hide decided</source>
      <translation>Ocultar decididas</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Hide earlier</source>
      <translation>Ocultar anteriores</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>Hide what falls</source>
      <translation>Ocultar lo que cae</translation>
    </message>
    <message>
      <location filename="desktop/widgets/without_it.py"/>
      <source>Hide what would change</source>
      <translation>Ocultar lo que cambiaría</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Hide {count:,} set aside</source>
      <translation>Ocultar {count:,} apartadas</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>High</source>
      <comment>term</comment>
      <translation>Alta</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Highest</source>
      <translation>Mayor</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>History of the case</source>
      <translation>Historia del caso</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>History of the case…</source>
      <translation>Historia del caso…</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>History of what is selected…</source>
      <translation>Historia de lo elegido…</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>History of “{title}”</source>
      <translation>Historia de «{title}»</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>Hold date</source>
      <translation>Dar fecha por buena</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>Hold place</source>
      <translation>Dar lugar por bueno</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>Hold this</source>
      <translation>Dar esto por bueno</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>Hold {title} to be right</source>
      <translation>Dar por bueno {title}</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Holding the words</source>
      <translation>Que contiene las palabras</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>Holding “{name}” against this case…</source>
      <translation>Comparando «{name}» con este caso…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Holds</source>
      <translation>Contiene</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Holds for</source>
      <translation>Vale para</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>How exact a place is (precision_m, or the code of its scheme) stands beside the point; most maps draw all points alike.</source>
      <translation>Junto al punto figura cuán exacto es el lugar (precision_m o el código de su escala); la mayoría de los mapas dibujan todos los puntos igual.</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>How exact the place is</source>
      <translation>Exactitud del lugar</translation>
    </message>
    <message>
      <location filename="desktop/arriving/long_sheet.py"/>
      <source>How far it is</source>
      <translation>Hasta dónde ha llegado</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>How far our work is</source>
      <translation>Cuánto ha avanzado nuestro trabajo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>How incidents stand</source>
      <translation>Situación de los incidentes</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>How it is cited</source>
      <translation>Cómo se cita</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>How it is set</source>
      <translation>Cómo se compone</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>How it was read</source>
      <translation>Cómo se leyó</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>How likely it happened so</source>
      <translation>Cuán probable es que ocurriera así</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>How many</source>
      <translation>Cuántos</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>How many were</source>
      <translation>Cuántos fueron</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>How one number is chosen when sources give several. It is printed with the number.</source>
      <translation>Cómo se elige una cifra cuando las fuentes dan varias. Se imprime con la cifra.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>How sure</source>
      <translation>Grado de certeza</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>How surely</source>
      <translation>Con qué seguridad</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_history.py"/>
      <source>How the figure changed</source>
      <translation>Cómo cambió la cifra</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>How the window stood in each case</source>
      <translation>Cómo estaba la ventana en cada caso</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>How the {label} are counted</source>
      <translation>Cómo se cuentan: {label}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>How we grade incidents</source>
      <translation>Cómo valoramos los incidentes</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>ISO 690, numbered</source>
      <translation>ISO 690, numérico</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Identity</source>
      <comment>term</comment>
      <translation>la identidad</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Image</source>
      <comment>term</comment>
      <translation>Imagen</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <location filename="desktop/intake/preview/sheet.py"/>
      <location filename="desktop/intake/taking.py"/>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Import an article to keep its text and original bytes. A source that you can only cite is made with New source.</source>
      <translation>Importe un artículo para conservar su texto y sus bytes originales. Una fuente que solo puede citar se crea con «Fuente nueva».</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>Import an article, or drop one on the window. Its text is read here, its original bytes are kept.</source>
      <translation>Importe un artículo, o suelte uno en la ventana. Su texto se lee aquí; sus bytes originales se conservan.</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <location filename="desktop/welcome.py"/>
      <source>Import what you have</source>
      <translation>Importe lo que tiene</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/sheet.py"/>
      <location filename="desktop/intake/together.py"/>
      <location filename="db/exchange/imports.py"/>
      <location filename="db/exchange/pasted.py"/>
      <source>Import “{name}”</source>
      <translation>Importar «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/reading/page.py"/>
      <location filename="desktop/sources/page.py"/>
      <source>Import…</source>
      <translation>Importar…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>In A4 sheets to put together</source>
      <translation>En hojas A4 para unir</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>In a file</source>
      <translation>En un archivo</translation>
    </message>
    <message>
      <location filename="desktop/window/windows.py"/>
      <source>In a new window</source>
      <translation>En una ventana nueva</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>In a window of its own</source>
      <translation>En una ventana propia</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <source>In an order of one's own</source>
      <translation>En un orden propio</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>In or during</source>
      <translation>En o durante</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>In short</source>
      <translation>En breve</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>In short: the place, the motive, the name.</source>
      <translation>En breve: el lugar, el motivo, el nombre.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>In the archive</source>
      <translation>En el archivo</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>In the keyring of this computer</source>
      <translation>En el llavero de este equipo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>In the role of</source>
      <translation>En el papel de</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>In the same incidents</source>
      <translation>En los mismos incidentes</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>In the {isolated} both</source>
      <translation>En {isolated}, ambos</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>In their words</source>
      <translation>Con sus palabras</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>In this area</source>
      <translation>En esta zona</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>In this view</source>
      <translation>En esta vista</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <location filename="desktop/window/windows.py"/>
      <source>In this window</source>
      <translation>En esta ventana</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>In which source</source>
      <translation>En qué fuente</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>In words: 2021, May 2022, 18 April 2022. Empty: no limit.</source>
      <translation>En palabras: 2021, mayo de 2022, 18 de abril de 2022. Vacío: sin límite.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>In words: 2021, May 2022, 3 May 2022</source>
      <translation>En palabras: 2021, mayo de 2022, 3 de mayo de 2022</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>In words: August 2021 to May 2022, since 2015, the 1990s</source>
      <translation>En palabras: de agosto de 2021 a mayo de 2022, desde 2015, los años 90</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Incident</source>
      <translation>Incidente</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/colleague.py"/>
      <source>Incident of a colleague’s file before</source>
      <translation>Incidente anterior del archivo de un colega</translation>
    </message>
    <message>
      <location filename="resources/dossier/incident/template.toml"/>
      <source>Incident sheets</source>
      <comment>kind of dossier</comment>
      <translation>Fichas de incidentes</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Incident · {kind}</source>
      <translation>Incidente · {kind}</translation>
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
      <translation>Incidentes</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Incidents as points, for QGIS and web maps.</source>
      <translation>Los incidentes como puntos, para QGIS y mapas web.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents by Admiralty grade</source>
      <translation>Incidentes por grado Admiralty</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Incidents by date with who says what, sources as footnotes. For notes, wikis and plain text.</source>
      <translation>Los incidentes por fecha con quién dice qué, las fuentes como notas al pie. Para notas, wikis y texto sin formato.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents by their figures</source>
      <translation>Incidentes por sus cifras</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents from a source</source>
      <translation>Incidentes de una fuente</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents in a place</source>
      <translation>Incidentes en un lugar</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents in a span of time</source>
      <translation>Incidentes en un período</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents of these kinds</source>
      <translation>Incidentes de estos tipos</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents that an outlet published</source>
      <translation>Incidentes que publicó un medio</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Incidents that rest on it</source>
      <translation>Incidentes que se apoyan en ella</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents with a tag</source>
      <translation>Incidentes con una etiqueta</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents with an actor</source>
      <translation>Incidentes con un actor</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents with these words</source>
      <translation>Incidentes con estas palabras</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hands.py"/>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Incidents without a date</source>
      <translation>Incidentes sin fecha</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Inconsistent</source>
      <comment>term</comment>
      <translation>Incoherente</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Injured</source>
      <comment>term</comment>
      <translation>Heridos</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Injured party</source>
      <comment>term</comment>
      <translation>Perjudicado</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Injured, at least</source>
      <translation>Heridos, al menos</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Injured, at most</source>
      <translation>Heridos, como máximo</translation>
    </message>
    <message>
      <location filename="desktop/inspector.py"/>
      <source>Inspector</source>
      <translation>Inspector</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Intention</source>
      <comment>term</comment>
      <translation>la intención</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Intergovernmental organisation</source>
      <comment>term</comment>
      <translation>Organización intergubernamental</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Interview</source>
      <comment>term</comment>
      <translation>Entrevista</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Into which tag</source>
      <translation>Con qué etiqueta</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Issue</source>
      <translation>Número</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Issue of a periodical</source>
      <comment>term</comment>
      <translation>Número de publicación periódica</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>It</source>
      <translation>Esta</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>It began then and the text gives no end.</source>
      <comment>rule of dates</comment>
      <translation>Empezó entonces y el texto no da un final.</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <source>It can be read in more than one way. Which is meant?</source>
      <translation>Puede leerse de más de una manera. ¿Cuál es?</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_drag.py"/>
      <source>It cannot stand here</source>
      <translation>No puede estar aquí</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>It could not be saved there ({strerror}).</source>
      <translation>No se pudo guardar ahí ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>It could not be written ({strerror}).</source>
      <translation>No se pudo escribir ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/jobs.py"/>
      <source>It ended because of a fault in Casebinder.</source>
      <translation>Terminó por un fallo de Casebinder.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>It ended then and the text gives no beginning.</source>
      <comment>rule of dates</comment>
      <translation>Terminó entonces y el texto no da un comienzo.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>It hangs on the day of publication, which is not known yet.</source>
      <translation>Depende del día de publicación, que aún no se conoce.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>It holds no rows.</source>
      <translation>No contiene filas.</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>It holds {acts} that this case has not seen.</source>
      <translation>Contiene {acts} que este caso no ha visto.</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>It is made for some hundred slides; with more the page becomes slow.</source>
      <translation>Está pensado para un centenar largo de diapositivas; con más, la página se vuelve lenta.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>It is my own file: open it as it is</source>
      <translation>Es mi propio archivo: abrirlo tal cual</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>It is not signed, so nothing says who made it.</source>
      <translation>No está firmado, de modo que nada dice quién lo hizo.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>It is not so</source>
      <translation>No es así</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>It is signed and was not changed since. Ask the sender, in another way than the file came, whether this is their key: {key}</source>
      <translation>Está firmado y no se ha cambiado desde entonces. Pregunte al remitente, por una vía distinta de la que trajo el archivo, si esta es su clave: {key}</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>It is signed with the key you named, and was not changed since.</source>
      <translation>Está firmado con la clave que usted nombró y no se ha cambiado desde entonces.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>It is so</source>
      <translation>Es así</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>It is to be encrypted for recipients, and there is none yet.</source>
      <translation>Debe cifrarse para destinatarios, y aún no hay ninguno.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>It is unclear whether {name} is {name2}</source>
      <translation>No está claro si {name} es {name2}</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>It keeps what both say: claims, figures, tags, notes; where both fill a field, its own stays. The other is deleted. All of it is one step that can be undone.</source>
      <translation>Conserva lo que dicen ambos: afirmaciones, cifras, etiquetas, notas; donde ambos rellenan un campo, queda el propio. El otro se elimina. Todo es un solo paso que puede deshacerse.</translation>
    </message>
    <message>
      <location filename="db/export/followthemoney.py"/>
      <source>It knows no speaker, denial or grade: each claim is a note in a sentence, linked to the event and its source.</source>
      <translation>No conoce hablante, desmentido ni grado: cada afirmación es una nota en una frase, vinculada al hecho y a su fuente.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>It lasted from the one to the other.</source>
      <comment>rule of dates</comment>
      <translation>Duró de la una a la otra.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>It lasted the whole time named.</source>
      <comment>rule of dates</comment>
      <translation>Duró todo el tiempo nombrado.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>It lies</source>
      <translation>Está en</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_changes.py"/>
      <source>It reads the same as the newer version.</source>
      <translation>Dice lo mismo que la versión más reciente.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>It repeats</source>
      <translation>Repite</translation>
    </message>
    <message>
      <location filename="desktop/own_name.py"/>
      <source>It stands in the history of a case beside what you do from now on, and goes along with copies and shares, so that a colleague sees who wrote what. A share for the public does without.</source>
      <translation>Figura en la historia de un caso junto a lo que haga desde ahora, y acompaña a las copias y partes, para que un colega vea quién escribió qué. Una parte para el público prescinde de él.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>It was deleted in the copy, and this case went on with it. It was kept for now.</source>
      <translation>Se eliminó en la copia, y este caso siguió trabajando con ello. Por ahora se conservó.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>It was deleted in this case, and the copy went on with it. It was kept for now.</source>
      <translation>Se eliminó en este caso, y la copia siguió trabajando con ello. Por ahora se conservó.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>It was opened for reading only.</source>
      <translation>Se abrió solo para lectura.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>It {verb} this</source>
      <translation>{verb} esta</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Its address is held as “{title}”, and its text is another one now; it was kept as a new version of that source.</source>
      <translation>Su dirección ya se conserva como «{title}», y su texto es ahora otro; se guardó como nueva versión de esa fuente.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Its address is held, with the same text, as</source>
      <translation>Su dirección ya se conserva, con el mismo texto, como</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Its date of publication is not known</source>
      <translation>No se conoce su fecha de publicación</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Its new rows make {words}</source>
      <translation>De sus filas nuevas salen {words}</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Its rating holds for this source as long as the source has none of its own.</source>
      <translation>Su calificación vale para esta fuente mientras la fuente no tenga una propia.</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Its reliability was not judged yet</source>
      <translation>Su fiabilidad aún no se ha juzgado</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Its rows are marked and left out of shares and exports.</source>
      <translation>Sus filas se marcan y quedan fuera de partes y exportaciones.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <location filename="db/sharing/receipt.py"/>
      <source>Its signature lies beside it: {name}</source>
      <translation>Su firma está junto a él: {name}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Its source is {state}</source>
      <translation>Su fuente está {state}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Its source was {state}</source>
      <translation>Su fuente estaba {state}</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Its text is word for word that of “{title}”, which the case holds.</source>
      <translation>Su texto es palabra por palabra el de «{title}», que ya está en el caso.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_ratings.py"/>
      <source>Its {count:,} claims are</source>
      <translation>
        <numerusform>Su única afirmación tiene</numerusform>
        <numerusform>Sus {count:,} afirmaciones tienen</numerusform>
      </translation>
      <extra-singular>Its one claim is</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Jan</source>
      <translation>ene.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>January</source>
      <translation>enero</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Japanese</source>
      <translation>japonés</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Join</source>
      <translation>Unir</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Join the two</source>
      <translation>Unir los dos</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Journal article</source>
      <comment>term</comment>
      <translation>Artículo académico</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Judgements and gradings</source>
      <translation>Juicios y valoraciones</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Judgements, gradings and rival explanations</source>
      <translation>Juicios, valoraciones y explicaciones rivales</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Jul</source>
      <translation>jul.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>July</source>
      <translation>julio</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Jun</source>
      <translation>jun.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>June</source>
      <translation>junio</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>June 2022</source>
      <translation>Junio de 2022</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Kannada</source>
      <translation>canarés</translation>
    </message>
    <message>
      <location filename="desktop/own_name.py"/>
      <location filename="desktop/reading/side_notes.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <location filename="desktop/preferences/cases.py"/>
      <source>Keep copies of the cases I change</source>
      <translation>Conservar copias de los casos que cambio</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Keep everybody’s place</source>
      <translation>Fijar el lugar de todos</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Keep everything you know about one subject in one file: what happened, who says so, in which words, and who says otherwise. Nothing you put in leaves this computer.</source>
      <translation>Guarde en un solo archivo todo lo que sabe de un tema: qué ocurrió, quién lo dice, con qué palabras, y quién dice otra cosa. Nada de lo que ponga sale de este equipo.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Keep in the case</source>
      <translation>Conservar en el caso</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Keep mention</source>
      <translation>Conservar mención</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_review.py"/>
      <source>Keep old date</source>
      <translation>Conservar fecha antigua</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Keep sources apart</source>
      <translation>Mantener separadas las fuentes</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Keep the lane at the top</source>
      <translation>Fijar el carril arriba</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Keep the network’s places</source>
      <translation>Fijar los lugares de la red</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Keep the profile “{name}”</source>
      <translation>Conservar el perfil «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Keep the words as a quote (Q)</source>
      <translation>Guardar las palabras como cita (Q)</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Keep them apart</source>
      <translation>Mantenerlas separadas</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Keep this card beside the next</source>
      <translation>Dejar esta ficha junto a la siguiente</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Keep this window as</source>
      <translation>Conservar esta ventana como</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Kept as text; it is never opened.</source>
      <translation>Se guarda como texto; nunca se abre.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Kept as text; never opened.</source>
      <translation>Se guarda como texto; nunca se abre.</translation>
    </message>
    <message>
      <location filename="desktop/beside.py"/>
      <source>Kept beside</source>
      <translation>Dejada al lado</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Kept in the row only</source>
      <translation>Solo se conserva en la fila</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Kept in this case under its name; undone like any other step.</source>
      <translation>Se conserva en este caso con su nombre; se deshace como cualquier otro paso.</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Kept on this computer only, the newest first, without anything of your cases. Nothing is sent anywhere.</source>
      <translation>Se guardan solo en este equipo, los más recientes primero, sin nada de sus casos. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Kept with each of them, as on a card.</source>
      <translation>Se conserva con cada uno, como en una ficha.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/keyboard.py"/>
      <source>Keyboard</source>
      <translation>Teclado</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/paper.py"/>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Keyboard shortcuts…</source>
      <translation>Atajos de teclado…</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Keys (*.age *.txt *.key);;All files (*)</source>
      <translation>Claves (*.age *.txt *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="desktop/preferences/keyboard.py"/>
      <source>Keys as they came</source>
      <translation>Teclas originales</translation>
    </message>
    <message>
      <location filename="desktop/preferences/keyboard.py"/>
      <source>Keys of all acts…</source>
      <translation>Teclas de todos los actos…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hands.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Keys of the timeline</source>
      <translation>Teclas de la cronología</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Khmer</source>
      <translation>jemer</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Killed</source>
      <comment>term</comment>
      <translation>Muertos</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Killed, at least</source>
      <translation>Muertos, al menos</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Killed, at most</source>
      <translation>Muertos, como máximo</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Killing</source>
      <comment>term</comment>
      <translation>Homicidio</translation>
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
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Kind of dossier</source>
      <translation>Tipo de expediente</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Kind of incident</source>
      <translation>Tipo de incidente</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Kind of its actors</source>
      <translation>Tipo de sus actores</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Kind of its incidents</source>
      <translation>Tipo de sus incidentes</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Kinds</source>
      <translation>Tipos</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <source>Known within</source>
      <translation>Se conoce con un margen de</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Korean</source>
      <translation>coreano</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Landscape</source>
      <translation>Horizontal</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Lane</source>
      <translation>Carril</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Lanes</source>
      <translation>Carriles</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes as they were at first</source>
      <translation>Los carriles como al principio</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes as they were before the last change</source>
      <translation>Los carriles como antes del último cambio</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes by activity</source>
      <translation>Carriles por actividad</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes by name</source>
      <translation>Carriles por nombre</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>Lanes by {axis}</source>
      <translation>Carriles por {axis}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes down to {words}{words2}</source>
      <translation>Carriles hasta {words}{words2}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes in my own order</source>
      <translation>Carriles en mi propio orden</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes one level coarser</source>
      <translation>Carriles un nivel más generales</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes one level finer</source>
      <translation>Carriles un nivel más detallados</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hover_facts.py"/>
      <source>Lanes: {listed}</source>
      <translation>Carriles: {listed}</translation>
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
      <translation>Lengua</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Language of headings and dates</source>
      <translation>Lengua de títulos y fechas</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Lao</source>
      <translation>lao</translation>
    </message>
    <message>
      <location filename="desktop/arriving/work.py"/>
      <source>Large files take a while. Nothing of it is opened yet.</source>
      <translation>Los archivos grandes tardan un poco. Aún no se ha abierto nada.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/panel.py"/>
      <source>Larger</source>
      <translation>Más grande</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Larger engines</source>
      <translation>Motores mayores</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Larger pages</source>
      <translation>Páginas más grandes</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Last written {changed}.</source>
      <translation>Última escritura: {changed}.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Later</source>
      <translation>Después</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Later (L)</source>
      <translation>Más tarde (L)</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Later than the date named.</source>
      <comment>rule of dates</comment>
      <translation>Después de la fecha nombrada.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>Later within its day</source>
      <translation>Después dentro de su día</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Latest figure given</source>
      <comment>term</comment>
      <translation>Última cifra dada</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Latin</source>
      <translation>latino</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Launched from</source>
      <comment>term</comment>
      <translation>Lanzado desde</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Laying out the pages…</source>
      <translation>Disponiendo las páginas…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Least speaks against {names}, alike.</source>
      <translation>Lo menos habla en contra de {names}, por igual.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Least speaks against “{leading}”.</source>
      <translation>Lo menos habla en contra de «{leading}».</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <location filename="desktop/merging/banner.py"/>
      <source>Leave it</source>
      <translation>Dejarlo</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Leave it unclear</source>
      <translation>Dejarlo sin aclarar</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>Leave the guide</source>
      <translation>Salir de la guía</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_filters.py"/>
      <source>Leave the incidents of this lane out</source>
      <translation>Dejar fuera los incidentes de este carril</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Leave them there</source>
      <translation>Dejarlas ahí</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Leave these out</source>
      <translation>Omitir estos</translation>
    </message>
    <message>
      <location filename="desktop/network/strip.py"/>
      <source>Left and Right move the time that is shown, plus and minus change its length.</source>
      <translation>Izquierda y Derecha desplazan el tiempo que se muestra; más y menos cambian su duración.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/overview.py"/>
      <source>Left and Right move the time that is shown.</source>
      <translation>Izquierda y Derecha desplazan el tiempo que se muestra.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflict_list.py"/>
      <source>Left differently</source>
      <translation>Dejado distinto</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Left differently by two people</source>
      <translation>Dejado distinto por dos personas</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Left differently by two people, to be decided</source>
      <translation>Dejado distinto por dos personas, por decidir</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Left empty, the field is emptied.</source>
      <translation>Si se deja vacío, el campo se vacía.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Left out</source>
      <translation>Omitido</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Left out of the text</source>
      <translation>Omitido del texto</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Legal case</source>
      <comment>term</comment>
      <translation>Caso judicial</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/network/legend.py"/>
      <location filename="desktop/timeline/drawing/legend.py"/>
      <source>Legend</source>
      <translation>Leyenda</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Legislation</source>
      <comment>term</comment>
      <translation>Legislación</translation>
    </message>
    <message>
      <location filename="desktop/reading/doubt_line.py"/>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Less</source>
      <translation>Menos</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Less can go than the profile lets go, never more.</source>
      <translation>Puede salir menos de lo que deja salir el perfil, nunca más.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Let go of the selection</source>
      <translation>Soltar la selección</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Let somebody else have their say</source>
      <translation>Dar la palabra a otro</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <source>Let this stand ({by_key})</source>
      <translation>Dejar este valor ({by_key})</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Let {whose} stand for {words} ({count:,})</source>
      <translation>Dejar lo de {whose} para {words} ({count:,})</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Licences</source>
      <translation>Licencias</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Lies in</source>
      <translation>Está en</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Light or dark as the system</source>
      <translation>Claro u oscuro como el sistema</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Likelihood</source>
      <translation>Probabilidad</translation>
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
      <translation>Vincular</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Link incidents</source>
      <translation>Vincular incidentes</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Link the selected incident to another…</source>
      <translation>Vincular el incidente seleccionado con otro…</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Link the two sources</source>
      <translation>Vincular las dos fuentes</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Link to another incident</source>
      <translation>Vincular con otro incidente</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Linked incident before</source>
      <translation>Incidente vinculado anterior</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Links of the selected incident</source>
      <translation>Vínculos del incidente seleccionado</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <location filename="desktop/widgets/list_table.py"/>
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>List of references, BibTeX</source>
      <translation>Lista de referencias, BibTeX</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>List of references, CSL JSON</source>
      <translation>Lista de referencias, CSL JSON</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>List of references, RIS</source>
      <translation>Lista de referencias, RIS</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>List of references, Zotero RDF</source>
      <translation>Lista de referencias, Zotero RDF</translation>
    </message>
    <message>
      <location filename="desktop/actors/listings_part.py"/>
      <source>Listed in</source>
      <translation>Figura en la lista</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Location</source>
      <comment>term</comment>
      <translation>Lugar</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Look again</source>
      <translation>Buscar de nuevo</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Look at a colleague’s file</source>
      <translation>Ver el archivo de un colega</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Look at a colleague’s file over this case…</source>
      <translation>Ver el archivo de un colega sobre este caso…</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Look at a copy</source>
      <translation>Ver una copia</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Look at the demo case</source>
      <translation>Ver el caso de demostración</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Look closer</source>
      <translation>Ver más de cerca</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Look for earlier copies</source>
      <translation>Buscar copias anteriores</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/asking.py"/>
      <source>Look through a file</source>
      <translation>Examinar un archivo</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Looking at “{name}”</source>
      <translation>Examinando «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>Looking for files</source>
      <translation>Buscando archivos</translation>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>Looking for files: {found:,} found</source>
      <translation>Buscando archivos: {found:,} encontrados</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Looking for pairs that may be the same …</source>
      <translation>Buscando pares que pueden ser lo mismo…</translation>
    </message>
    <message>
      <location filename="db/strangers/apart.py"/>
      <source>Looking into “{name}” ended the part of the program that did it. Nothing was taken from the file; ask for another copy.</source>
      <translation>Al examinar «{name}» se cerró la parte del programa que lo hacía. No se tomó nada del archivo; pida otra copia.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Looking …</source>
      <translation>Buscando…</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Looking … {percent} %</source>
      <translation>Buscando… {percent} %</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>Lost to damage of the file.</source>
      <translation>Perdido por daños del archivo.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Low</source>
      <comment>term</comment>
      <translation>Baja</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Low lanes</source>
      <translation>Carriles bajos</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Lowest</source>
      <translation>Menor</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Lowest figure given</source>
      <comment>term</comment>
      <translation>Cifra más baja</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>MISP galaxy cluster of actors</source>
      <translation>Galaxia MISP de actores</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>Made while you worked. A copy opens as a new file; the case itself stays as it is.</source>
      <translation>Hechas mientras trabajaba. Una copia se abre como archivo nuevo; el caso mismo se queda como está.</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>Made with Natural Earth · Towns: GeoNames</source>
      <translation>Hecho con Natural Earth · Localidades: GeoNames</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Magazine article</source>
      <comment>term</comment>
      <translation>Artículo de revista</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <source>Main name</source>
      <translation>Nombre principal</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Main name</source>
      <comment>term</comment>
      <translation>Nombre principal</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Majority of origins</source>
      <comment>term</comment>
      <translation>Mayoría de orígenes</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Make</source>
      <translation>Hacer</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Make a bookmark</source>
      <translation>Poner un marcador</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Make a share</source>
      <translation>Hacer una parte</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Make an incident of a sentence</source>
      <translation>Hacer un incidente de una frase</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Make it empty again</source>
      <translation>Vaciarlo de nuevo</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Make it part of another</source>
      <translation>Hacerlo parte de otro</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Make main name</source>
      <translation>Hacer nombre principal</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Make one</source>
      <translation>Hacer una</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Make one for me</source>
      <translation>Hacer uno por mí</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Make one in a new file…</source>
      <translation>Hacer una en un archivo nuevo…</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Malayalam</source>
      <translation>malayalam</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Manuscript</source>
      <comment>term</comment>
      <translation>Manuscrito</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/map/sheets.py"/>
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Map</source>
      <comment>term</comment>
      <translation>Mapa</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>Map of the incidents</source>
      <translation>Mapa de los incidentes</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/telling.py"/>
      <source>Map of {count:,} incidents</source>
      <translation>
        <numerusform>Mapa de {count:,} incidente</numerusform>
        <numerusform>Mapa de {count:,} incidentes</numerusform>
      </translation>
      <extra-singular>Map of {count:,} incident</extra-singular>
    </message>
    <message>
      <location filename="desktop/map/sheets.py"/>
      <source>Map: {facts}.</source>
      <translation>Mapa: {facts}.</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>Map: {words}</source>
      <translation>Mapa: {words}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Mapping (*.json)</source>
      <translation>Asignación (*.json)</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Maps and timelines</source>
      <translation>Mapas y cronologías</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Mar</source>
      <translation>mar.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>March</source>
      <translation>marzo</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Mark misspelt words</source>
      <translation>Marcar palabras mal escritas</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <location filename="db/export/formats.py"/>
      <source>Markdown document</source>
      <translation>Documento Markdown</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Marked at most</source>
      <translation>Marca máxima</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <location filename="desktop/dossier/choices.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Marking</source>
      <translation>Marca</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>May</source>
      <translation>mayo</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <location filename="desktop/intake/preview/view.py"/>
      <source>May be passed on</source>
      <translation>Puede transmitirse</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>May be the same</source>
      <translation>Pueden ser el mismo</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>May not be passed on</source>
      <translation>No puede transmitirse</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Meaning</source>
      <translation>Sentido</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Means nothing</source>
      <translation>No significa nada</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/measuring.py"/>
      <source>Measure from here to another point</source>
      <translation>Medir de aquí a otro punto</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/measuring.py"/>
      <source>Measuring from the selected incident: go to another and press M, or drag.</source>
      <translation>Se mide desde el incidente seleccionado: vaya a otro y pulse M, o arrastre.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Men</source>
      <comment>term</comment>
      <translation>Hombres</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Mentioned</source>
      <comment>term</comment>
      <translation>Mencionado</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>Menu of what is selected</source>
      <translation>Menú de lo seleccionado</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Merge</source>
      <translation>Fusionar</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Merge tag “{text}”</source>
      <translation>Fusionar etiqueta «{text}»</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Merge tags</source>
      <translation>Fusionar etiquetas</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Merge the tag with another …</source>
      <translation>Fusionar la etiqueta con otra…</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>Merge “{name}”</source>
      <translation>Fusionar «{name}»</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Midnight to the second is how tables write a day without a time.</source>
      <comment>rule of dates</comment>
      <translation>Medianoche al segundo es como las tablas escriben un día sin hora.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Military or police operation</source>
      <comment>term</comment>
      <translation>Operación militar o policial</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Mine</source>
      <translation>Lo mío</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Missing</source>
      <comment>term</comment>
      <translation>Desaparecidos</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <location filename="db/strangers/report.py"/>
      <source>Missing or mended</source>
      <translation>Falta o se reparó</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Misspelt words are marked</source>
      <translation>Se marcan las palabras mal escritas</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Moderate</source>
      <comment>term</comment>
      <translation>Moderada</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Mongolian</source>
      <translation>mongol</translation>
    </message>
    <message>
      <location filename="desktop/widgets/acts.py"/>
      <location filename="desktop/widgets/cards.py"/>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>More of the citation</source>
      <translation>Más de la referencia</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>More than {most:,} incidents are in view. Come closer first.</source>
      <translation>Hay más de {most:,} incidentes a la vista. Acérquese primero.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>More than {most} incidents have exactly this date: give them a time of day to put them in order.</source>
      <translation>Más de {most} incidentes tienen exactamente esta fecha: déles una hora para ordenarlos.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Motion</source>
      <translation>Movimiento</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Motive</source>
      <comment>term</comment>
      <translation>el motivo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Move a bookmark</source>
      <translation>Mover un marcador</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move a date that was read from words?</source>
      <translation>¿Mover una fecha que se leyó de palabras?</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Move by</source>
      <translation>Mover</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move date</source>
      <translation>Mover fecha</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move it all the same</source>
      <translation>Moverla de todos modos</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move its date earlier</source>
      <translation>Adelantar su fecha</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move its date later</source>
      <translation>Atrasar su fecha</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Move the dates of {records}</source>
      <translation>Mover las fechas de {records}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Move the edge of an era</source>
      <translation>Mover el borde de una época</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Move the lane down</source>
      <translation>Bajar el carril</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Move the lane to the top of its group</source>
      <translation>Mover el carril al principio de su grupo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Move the lane up</source>
      <translation>Subir el carril</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Move these dates</source>
      <translation>Mover estas fechas</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Move this date</source>
      <translation>Mover esta fecha</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Move “{actor}” in the network</source>
      <translation>Mover «{actor}» en la red</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Moved to</source>
      <translation>Movido a</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Musical score</source>
      <comment>term</comment>
      <translation>Partitura</translation>
    </message>
    <message>
      <location filename="desktop/window/guiding.py"/>
      <source>My first case</source>
      <translation>Mi primer caso</translation>
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
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Name given by others</source>
      <comment>term</comment>
      <translation>Nombre dado por otros</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Name in its own script</source>
      <translation>Nombre en su propia escritura</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Name of the dataset</source>
      <translation>Nombre del conjunto de datos</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Name of the mapping</source>
      <translation>Nombre de la asignación</translation>
    </message>
    <message>
      <location filename="db/records/counting.py"/>
      <source>Name the source whose figure holds.</source>
      <translation>Nombre la fuente cuya cifra vale.</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_columns.py"/>
      <location filename="desktop/actors/names_part.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Names</source>
      <translation>Nombres</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Names of those at work</source>
      <translation>Nombres de quienes trabajan</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Names of those who worked on the case</source>
      <translation>Nombres de quienes trabajaron en el caso</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>Names that resemble actors of the case</source>
      <translation>Nombres que se parecen a actores del caso</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>Names to withhold</source>
      <translation>Nombres que omitir</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>Names to withhold (*.json)</source>
      <translation>Nombres que omitir (*.json)</translation>
    </message>
    <message>
      <location filename="desktop/reading/opened.py"/>
      <source>Names {isolated}</source>
      <translation>Nombra a {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/preferences/speech.py"/>
      <source>Names, quotes and texts of a case stay in their own languages. Dates and numbers are written as the language does; a second calendar can be shown under the dates of the timeline, from its menu.</source>
      <translation>Los nombres, citas y textos de un caso se quedan en sus propias lenguas. Las fechas y los números se escriben como lo hace la lengua; puede mostrarse un segundo calendario bajo las fechas de la cronología, desde su menú.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Nearly the same text is held already: “{name}” ({share} % of the words).</source>
      <translation>Ya se conserva casi el mismo texto: «{name}» ({share} % de las palabras).</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Negated</source>
      <comment>term</comment>
      <translation>Negado</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Neighbourhood</source>
      <comment>term</comment>
      <translation>Barrio</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Neither</source>
      <comment>term</comment>
      <translation>Ni lo uno ni lo otro</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <location filename="desktop/network/view.py"/>
      <source>Network of actors</source>
      <translation>Red de actores</translation>
    </message>
    <message>
      <location filename="desktop/network/acts.py"/>
      <source>Network: {act}</source>
      <translation>Red: {act}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Neutral</source>
      <comment>term</comment>
      <translation>Neutral</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="desktop/reading/readings.py"/>
      <source>New</source>
      <translation>Nuevo</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/reading/readings.py"/>
      <source>New actor</source>
      <translation>Actor nuevo</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/welcome.py"/>
      <source>New case</source>
      <translation>Caso nuevo</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>New case…</source>
      <translation>Caso nuevo…</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>New claim</source>
      <translation>Afirmación nueva</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>New era</source>
      <translation>Época nueva</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>New era…</source>
      <translation>Época nueva…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>New era…	Y</source>
      <translation>Época nueva…	Y</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <location filename="desktop/arriving/recovery.py"/>
      <source>New file</source>
      <translation>Archivo nuevo</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/reading/readings.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>New incident</source>
      <translation>Incidente nuevo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>New incident here…</source>
      <translation>Incidente nuevo aquí…</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>New keys for “{act}”</source>
      <translation>Teclas nuevas para «{act}»</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>New place</source>
      <translation>Nuevo lugar</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>New series</source>
      <translation>Serie nueva</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>New source</source>
      <translation>Fuente nueva</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <location filename="desktop/tags/sheets.py"/>
      <source>New tag</source>
      <translation>Etiqueta nueva</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>New tag …</source>
      <translation>Etiqueta nueva…</translation>
    </message>
    <message>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>New tags</source>
      <translation>Etiquetas nuevas</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>New window</source>
      <translation>Ventana nueva</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>New {isolated}</source>
      <translation>Nuevo: {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>New: {isolated}</source>
      <translation>Nuevo: {isolated}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>News outlet</source>
      <comment>term</comment>
      <translation>Medio de comunicación</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Newspaper article</source>
      <comment>term</comment>
      <translation>Artículo de periódico</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Next  J</source>
      <translation>Siguiente  J</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Next (Q)</source>
      <translation>Siguiente (Q)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/gap_walk.py"/>
      <source>Next gap without incidents</source>
      <translation>Siguiente hueco sin incidentes</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/colleague.py"/>
      <source>Next incident of a colleague’s file</source>
      <translation>Siguiente incidente del archivo de un colega</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>Next incident without a date</source>
      <translation>Siguiente incidente sin fecha</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Next linked incident</source>
      <translation>Siguiente incidente vinculado</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Next of the three times</source>
      <translation>Siguiente de las tres horas</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Next order of the lanes</source>
      <translation>Siguiente orden de los carriles</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>Next passage</source>
      <translation>Pasaje siguiente</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Next quote in the text</source>
      <translation>Siguiente cita del texto</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>Next reports without an incident</source>
      <translation>Siguientes informes sin incidente</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turns.py"/>
      <source>Next split, merger or new name</source>
      <translation>Siguiente escisión, fusión o nombre nuevo</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Next suggestion in the text (J)</source>
      <translation>Siguiente sugerencia del texto (J)</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Next tie of the actor</source>
      <translation>Siguiente vínculo del actor</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>No accusation by</source>
      <translation>Sin acusación de</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>No actors match</source>
      <translation>Ningún actor coincide</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/network/page.py"/>
      <source>No actors yet</source>
      <translation>Aún no hay actores</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>No bytes are held, only the clean text</source>
      <translation>No se conservan bytes, solo el texto limpio</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>No cases yet. The ones you open are listed here.</source>
      <translation>Aún no hay casos. Los que abra se enumeran aquí.</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>No colour</source>
      <translation>Sin color</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>No column is the number of the row. Rows are known again by all their cells, so that a row edited in the file comes in as a new one.</source>
      <translation>Ninguna columna es el número de la fila. Las filas se reconocen por todas sus celdas, de modo que una fila modificada en el archivo entra como nueva.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>No comment from</source>
      <translation>Sin comentarios de</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>No copies are kept</source>
      <translation>No se conservan copias</translation>
    </message>
    <message>
      <location filename="desktop/map/among.py"/>
      <source>No date</source>
      <translation>Sin fecha</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>No date yet</source>
      <translation>Sin fecha aún</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>No date: “{clean}”</source>
      <translation>Sin fecha: «{clean}»</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>No dated incidents yet</source>
      <translation>Aún no hay incidentes con fecha</translation>
    </message>
    <message>
      <location filename="db/keeping/backups.py"/>
      <source>No earlier copy of “{name}” could be kept ({error}). The case itself is saved.</source>
      <translation>No se pudo conservar ninguna copia anterior de «{name}» ({error}). El caso en sí está guardado.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>No explanation yet. Write the first one below, then at least one that rivals it.</source>
      <translation>Aún no hay explicación. Escriba abajo la primera y después al menos una rival.</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>No fault was reported on this computer.</source>
      <translation>No se ha registrado ningún fallo en este equipo.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>No file was chosen yet. Keep it where nobody else reads.</source>
      <translation>Aún no se eligió ningún archivo. Guárdelo donde nadie más lea.</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>No filter</source>
      <translation>Sin filtro</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>No incident for {size}, {span}.</source>
      <translation>Ningún incidente en {size}, {span}.</translation>
    </message>
    <message>
      <location filename="desktop/window/printed_map.py"/>
      <source>No incident has a place on the map, so there is none to print.</source>
      <translation>Ningún incidente tiene lugar en el mapa, de modo que no hay ninguno que imprimir.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>No incident has a place yet</source>
      <translation>Ningún incidente tiene lugar aún</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>No incident is dated here. {more}</source>
      <translation>Aquí no hay ningún incidente fechado. {more}</translation>
    </message>
    <message>
      <location filename="desktop/window/printed.py"/>
      <source>No incident lies in this time. Nothing was written.</source>
      <translation>No hay ningún incidente en este tiempo. No se escribió nada.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>No incidents match</source>
      <translation>Ningún incidente coincide</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>No incidents yet</source>
      <translation>Aún no hay incidentes</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>No keys</source>
      <translation>Sin teclas</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>No lanes</source>
      <translation>Sin carriles</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>No line names the columns, so that they are called by their letters.</source>
      <translation>Ninguna línea nombra las columnas, de modo que se llaman por sus letras.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/gap_walk.py"/>
      <source>No longer gap after this point among what is shown.</source>
      <translation>No hay un vacío más largo después de este punto en lo que se muestra.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/gap_walk.py"/>
      <source>No longer gap before this point among what is shown.</source>
      <translation>No hay un vacío más largo antes de este punto en lo que se muestra.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>No longer part of it</source>
      <translation>Ya no es parte de él</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>No marking</source>
      <comment>term</comment>
      <translation>Sin marca</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>No marks</source>
      <translation>Sin marcas</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>No name is withheld.</source>
      <translation>No se omite ningún nombre.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>No name, no field</source>
      <translation>Ningún nombre, ningún campo</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>No notes yet</source>
      <translation>Aún no hay notas</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>No original bytes are held of this text; nothing was written.</source>
      <translation>No se conservan los bytes originales de este texto; no se escribió nada.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>No other incident has exactly this date.</source>
      <translation>Ningún otro incidente tiene exactamente esta fecha.</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>No portrait of {name}</source>
      <translation>Sin retrato de {name}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>No preview could be made: nothing can be written to the folder for passing files ({strerror}).</source>
      <translation>No se pudo hacer la vista previa: no se puede escribir en la carpeta de archivos temporales ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>No quote</source>
      <translation>Sin cita</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>No quote: {no_quote_reason}</source>
      <translation>Sin cita: {no_quote_reason}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>No reasons were given.</source>
      <translation>No se dieron motivos.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>No row with these words.</source>
      <translation>Ninguna fila con estas palabras.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>No rows</source>
      <translation>Sin filas</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>No signature lies beside “{name}”. Ask for the file whose name ends in “{suffix}”; nothing was opened.</source>
      <translation>No hay ninguna firma junto a «{name}». Pida el archivo cuyo nombre termina en «{suffix}»; no se abrió nada.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>No single source changes it.</source>
      <translation>Ninguna fuente por sí sola la cambia.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>No source behind it is known: it counts as an origin.</source>
      <translation>No se conoce ninguna fuente detrás de ella: cuenta como origen.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>No source gives a date.</source>
      <translation>Ninguna fuente da una fecha.</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>No sources match</source>
      <translation>Ninguna fuente coincide</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>No sources yet</source>
      <translation>Aún no hay fuentes</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>No standing claim rests on it: nothing falls.</source>
      <translation>Ninguna afirmación en pie se apoya en ella: no cae nada.</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>No tags yet</source>
      <translation>Aún no hay etiquetas</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>No text</source>
      <translation>Sin texto</translation>
    </message>
    <message>
      <location filename="desktop/reading/shelf.py"/>
      <source>No text has these words in its title, author or publisher.</source>
      <translation>Ningún texto tiene estas palabras en su título, autor o editor.</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>No texts yet</source>
      <translation>Aún no hay textos</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>No two sources give different dates.</source>
      <translation>No hay dos fuentes que den fechas distintas.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>No two {records} to decide</source>
      <translation>No hay dos {records} por decidir</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>No views saved yet</source>
      <translation>Aún no hay vistas guardadas</translation>
    </message>
    <message>
      <location filename="desktop/network/grounds.py"/>
      <source>No words are quoted for this relation.</source>
      <translation>No se citan palabras para esta relación.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/zone_field.py"/>
      <source>No zone of this name is known. Try a large city of the same country.</source>
      <translation>No se conoce ninguna zona con este nombre. Pruebe con una ciudad grande del mismo país.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Nobody gives a figure.</source>
      <translation>Nadie da una cifra.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>Nobody has dated it yet</source>
      <translation>Nadie lo ha fechado aún</translation>
    </message>
    <message>
      <location filename="desktop/actors/publisher_part.py"/>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>Nobody has rated how reliable it is.</source>
      <translation>Nadie ha calificado su fiabilidad.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Nobody is on record yet. Add who claims, confirms or denies it.</source>
      <translation>Aún no consta nadie. Añada quién lo reivindica, confirma o desmiente.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Nobody is on record.</source>
      <translation>No consta nadie.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures.py"/>
      <location filename="desktop/incidents/ledger.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>Nobody named</source>
      <translation>Nadie nombrado</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Nom de guerre</source>
      <comment>term</comment>
      <translation>Nombre de guerra</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Non-governmental organisation</source>
      <comment>term</comment>
      <translation>Organización no gubernamental</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Non-state violence</source>
      <comment>term</comment>
      <translation>Violencia no estatal</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>None</source>
      <comment>motion</comment>
      <translation>Ninguno</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>None</source>
      <comment>term</comment>
      <translation>Ninguno</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>None besides</source>
      <translation>Ninguno más</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>None chosen yet</source>
      <translation>Ninguno elegido aún</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>None of its {rows:,} rows can be used: see “To look at”.</source>
      <translation>Ninguna de sus {rows:,} filas puede usarse: vea «Por revisar».</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>None of these incidents has a date yet.</source>
      <translation>Ninguno de estos incidentes tiene fecha aún.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>None of these incidents is on the map</source>
      <translation>Ninguno de estos incidentes está en el mapa</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>None ticked: in any role.</source>
      <translation>Sin marcar: en cualquier papel.</translation>
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
      <translation>No atribuido por</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not claimed by</source>
      <translation>No reivindicado por</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not confirmed by</source>
      <translation>No confirmado por</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Not counted to its end. The report after the import tells all.</source>
      <translation>No se contó hasta el final. El informe tras la importación lo dice todo.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not denied by</source>
      <translation>No desmentido por</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not disputed by</source>
      <translation>No disputado por</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Not done, {time}: {sentence}</source>
      <translation>No hecho, {time}: {sentence}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Not encrypted: whoever has the file can read it</source>
      <translation>Sin cifrar: quien tenga el archivo puede leerlo</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Not fetched from elsewhere</source>
      <translation>No se buscó en otro lugar</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Not fetched from elsewhere: {what}.</source>
      <translation>No se buscó en otro lugar: {what}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Not graded</source>
      <translation>Sin valorar</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Not graded yet</source>
      <translation>Sin grado aún</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Not hedged</source>
      <comment>term</comment>
      <translation>Sin reservas</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_search.py"/>
      <source>Not here</source>
      <translation>No está aquí</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Not in the case yet: a new {kind}</source>
      <translation>Aún no está en el caso: nuevo, {kind}</translation>
    </message>
    <message>
      <location filename="desktop/network/legend.py"/>
      <source>Not in this time</source>
      <translation>No en este tiempo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/calendar_row.py"/>
      <source>Not known for these years</source>
      <translation>No se conoce para estos años</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Not known who</source>
      <comment>term</comment>
      <translation>No se sabe quiénes</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Not recorded</source>
      <translation>No registrado</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Not retracted</source>
      <comment>term</comment>
      <translation>No retractado</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Not said</source>
      <translation>No indicado</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Not signed</source>
      <translation>Sin firmar</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Not stated</source>
      <comment>term</comment>
      <translation>No indicado</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>Not there when it was archived: {url}.</source>
      <translation>No estaba cuando se archivó: {url}.</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <source>Not this incident</source>
      <translation>No este incidente</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <location filename="desktop/widgets/when_field.py"/>
      <source>Not understood yet.</source>
      <translation>Aún no se entiende.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/intake/sheet.py"/>
      <source>Not used</source>
      <translation>No usado</translation>
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
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Note in the margin</source>
      <translation>Nota al margen</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Note or to-do</source>
      <translation>Nota o tarea</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Note: {text_}</source>
      <translation>Nota: {text_}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Note: {text}</source>
      <translation>Nota: {text}</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/notes/page.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Notes and to-dos</source>
      <translation>Notas y tareas</translation>
    </message>
    <message>
      <location filename="db/export/csv_tables.py"/>
      <source>Notes between colleagues, competing hypotheses, saved views and the change log stay in the case.</source>
      <translation>Las notas entre colegas, las hipótesis rivales, las vistas guardadas y el registro de cambios se quedan en el caso.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Notes that are not private</source>
      <translation>Notas que no son privadas</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Nothing</source>
      <translation>Nada</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Nothing but the title of the case.</source>
      <translation>Nada más que el título del caso.</translation>
    </message>
    <message>
      <location filename="db/passing_files.py"/>
      <source>Nothing can be written to the folder for temporary files (“{folder}”: {reason}). Nothing was changed; make room there and try again.</source>
      <translation>No se puede escribir en la carpeta de archivos temporales («{folder}»: {reason}). No se cambió nada; libere espacio ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Nothing changed</source>
      <translation>No cambió nada</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Nothing found</source>
      <translation>No se encontró nada</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Nothing found for “{typed}”.</source>
      <translation>No se encontró nada para «{typed}».</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Nothing goes to the network. Your cases, what you search and what you write stay in files on your own disk; the program asks nobody for updates and reports nothing.</source>
      <translation>Nada va a la red. Sus casos, lo que busca y lo que escribe se quedan en archivos de su propio disco; el programa no pide actualizaciones a nadie ni informa de nada.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Nothing goes to the network: the program has no part that could. It reports nothing, fetches nothing and looks for no news of itself. What it remembers outside of cases stands here.</source>
      <translation>Nada va a la red: el programa no tiene ninguna pieza que pueda hacerlo. No informa de nada, no descarga nada y no busca novedades de sí mismo. Lo que recuerda fuera de los casos figura aquí.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Nothing has all of these words and filters. Take one away, or show everything.</source>
      <translation>Nada tiene todas estas palabras y filtros. Quite uno, o muestre todo.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Nothing in it is new.</source>
      <translation>No contiene nada nuevo.</translation>
    </message>
    <message>
      <location filename="desktop/manual/view.py"/>
      <source>Nothing in the manual has all of these words.</source>
      <translation>Nada en el manual contiene todas estas palabras.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Nothing in this time.</source>
      <translation>Nada en este tiempo.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Nothing is filled in yet.</source>
      <translation>Aún no se ha rellenado nada.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Nothing is lost meanwhile: both values are kept, and each decision can be undone.</source>
      <translation>Entretanto no se pierde nada: se conservan ambos valores, y cada decisión puede deshacerse.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Nothing is made of it yet: say what becomes of its columns.</source>
      <translation>Aún no sale nada de ella: indique qué son sus columnas.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Nothing is remembered</source>
      <translation>No se recuerda nada</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Nothing is written in it.</source>
      <translation>No hay nada escrito en ella.</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Nothing marked more strictly than</source>
      <translation>Nada con marca más estricta que</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Nothing new</source>
      <translation>Nada nuevo</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Nothing new has come into it.</source>
      <translation>No ha llegado nada nuevo a ella.</translation>
    </message>
    <message>
      <location filename="desktop/intake/rows.py"/>
      <source>Nothing new was in it.</source>
      <translation>No contenía nada nuevo.</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Nothing new was taken in</source>
      <translation>No se incorporó nada nuevo</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>Nothing of the case was recovered.</source>
      <translation>No se recuperó nada del caso.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Nothing of this can be taken in. Files, folders, texts, parts of pages, pictures and addresses can be.</source>
      <translation>Nada de esto puede incorporarse. Sí pueden incorporarse archivos, carpetas, textos, fragmentos de página, imágenes y direcciones.</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Nothing of yours came after this step.</source>
      <translation>No hizo nada después de este paso.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>Nothing of “{name}” can be read. It was left as it is; look for a copy.</source>
      <translation>No se puede leer nada de «{name}». Se dejó como estaba; busque una copia.</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>Nothing of “{what}” was adopted: this case holds it already, or what is newer.</source>
      <translation>No se adoptó nada de «{what}»: este caso ya lo tiene, o tiene algo más reciente.</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <location filename="desktop/timeline/page.py"/>
      <source>Nothing passes this filter</source>
      <translation>Nada pasa este filtro</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>Nothing says what the columns of “{name}” are; nothing was imported. Choose what each column becomes and try again.</source>
      <translation>Nada dice qué son las columnas de «{name}»; no se importó nada. Elija qué es cada columna e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="desktop/inspector.py"/>
      <source>Nothing selected</source>
      <translation>Nada seleccionado</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>Nothing that was asked for may go, so there is nothing to share.</source>
      <translation>Nada de lo pedido puede salir, de modo que no hay nada que entregar.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>Nothing that was asked for may go, so there is nothing to share. No file was written.</source>
      <translation>Nada de lo pedido puede salir, de modo que no hay nada que entregar. No se escribió ningún archivo.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Nothing to decide</source>
      <translation>Nada por decidir</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Nothing to look at</source>
      <translation>Nada por revisar</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Nothing to print yet</source>
      <translation>Aún no hay nada que imprimir</translation>
    </message>
    <message>
      <location filename="desktop/window/offers.py"/>
      <source>Nothing to redo</source>
      <translation>Nada que rehacer</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Nothing to show</source>
      <translation>Nada que mostrar</translation>
    </message>
    <message>
      <location filename="desktop/window/offers.py"/>
      <source>Nothing to undo</source>
      <translation>Nada que deshacer</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Nothing waits to be decided.</source>
      <translation>Nada espera decisión.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Nothing was chosen, and nothing was printed.</source>
      <translation>No se eligió nada, y no se imprimió nada.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <source>Nothing was chosen, and nothing was written.</source>
      <translation>No se eligió nada, y no se escribió nada.</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Nothing was done that holds these words.</source>
      <translation>No se hizo nada que contenga estas palabras.</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Nothing was done yet.</source>
      <translation>Aún no se ha hecho nada.</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Nothing was found to take in</source>
      <translation>No se encontró nada que incorporar</translation>
    </message>
    <message>
      <location filename="desktop/intake/seeing.py"/>
      <source>Nothing was imported.</source>
      <translation>No se importó nada.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Nothing was taken in since this case was opened.</source>
      <translation>No se ha incorporado nada desde que se abrió este caso.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Nothing would change.</source>
      <translation>No cambiaría nada.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>Nothing: a voice of its own</source>
      <translation>Nada: una voz propia</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>Nothing: no incident passes these choices.</source>
      <translation>Nada: ningún incidente cumple estas condiciones.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Nothing: print what is there</source>
      <translation>Nada: imprimir lo que hay</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Nov</source>
      <translation>nov.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>November</source>
      <translation>noviembre</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/reading/figure_fields.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Number or id of the row</source>
      <translation>Número o id de la fila</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>Number {at} of {many} on its day.</source>
      <translation>Número {at} de {many} de su día.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Numbered weeks begin on Monday; week 1 has the first Thursday of the year.</source>
      <comment>rule of dates</comment>
      <translation>Las semanas numeradas empiezan en lunes; la semana 1 tiene el primer jueves del año.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>OFAC sanctions list</source>
      <translation>Lista de sanciones de la OFAC</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>OSCOLA 4 (law, United Kingdom)</source>
      <translation>OSCOLA 4 (derecho, Reino Unido)</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Occurrence</source>
      <comment>term</comment>
      <translation>el hecho</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Oct</source>
      <translation>oct.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>October</source>
      <translation>octubre</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Odia</source>
      <translation>oriya</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Of a new one; a known one keeps its own.</source>
      <translation>De una nueva; una conocida conserva el suyo.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Of no figure is it known when it was said.</source>
      <translation>De ninguna cifra se sabe cuándo se dijo.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <location filename="desktop/reading/taking.py"/>
      <source>Of one that is created.</source>
      <translation>De uno nuevo.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>Of these actors</source>
      <translation>De estos actores</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <source>Of thousands that takes some seconds. Everything else can be used meanwhile.</source>
      <translation>Con miles tarda unos segundos. Entretanto puede usarse todo lo demás.</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <location filename="desktop/reading/incident_sheet.py"/>
      <source>Of what</source>
      <translation>De qué</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Of which side</source>
      <translation>De qué parte</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>Of whom</source>
      <translation>De quiénes</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Of whom: {isolated}</source>
      <translation>De quiénes: {isolated}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Official figure</source>
      <comment>term</comment>
      <translation>Cifra oficial</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>On the timeline</source>
      <translation>En la cronología</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>On top of what the system asks for, up to 200 % in all. Paper keeps its own.</source>
      <translation>Además de lo que pide el sistema, hasta un 200 % en total. El papel conserva el suyo.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>On what does it rest?</source>
      <translation>¿En qué se apoya?</translation>
    </message>
    <message>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>On {count:,} of {records:,}; left so, that stays</source>
      <translation>En {count:,} de {records:,}; si se deja así, así queda</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>One a line: Family, Given</source>
      <translation>Uno por línea: Apellido, Nombre</translation>
    </message>
    <message>
      <location filename="db/export/__init__.py"/>
      <source>One file holds one table: only the incidents went out. Name a folder, or a file that ends in .zip, to get all tables.</source>
      <translation>Un archivo contiene una sola tabla: solo salieron los incidentes. Nombre una carpeta o un archivo terminado en .zip para obtener todas las tablas.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>One file that any browser opens, also from a stick and without a network: the timeline to zoom, every card, the ledger, search. For an editor, a lawyer, the public.</source>
      <translation>Un archivo que abre cualquier navegador, también desde una memoria USB y sin red: la cronología ampliable, cada ficha, quién dice qué, la búsqueda. Para un editor, un abogado, el público.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>One goes back to the other</source>
      <translation>Una remite a la otra</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>One goes back to the other …</source>
      <translation>Uno remite al otro…</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>One is made whenever a case that you changed is closed, before large acts, and every half hour in between.</source>
      <translation>Se hace una cada vez que se cierra un caso que usted cambió, antes de actos grandes y cada media hora entretanto.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>One moment: what it will do is still being looked at.</source>
      <translation>Un momento: aún se está examinando lo que hará.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>One more explanation</source>
      <translation>Una explicación más</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>One named source</source>
      <comment>term</comment>
      <translation>Una fuente designada</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>One of the dates listed.</source>
      <comment>rule of dates</comment>
      <translation>Una de las fechas enumeradas.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>One of the recipients is none that age knows ({error}).</source>
      <translation>Uno de los destinatarios no es de los que age conoce ({error}).</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/deciding.py"/>
      <source>One of the two is no longer there. Nothing was changed.</source>
      <translation>Uno de los dos ya no existe. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="resources/dossier/actor/template.toml"/>
      <source>One or two pages for each actor: names in all scripts with the words that attest them, relations, activity over time, what it said and denied, and its incidents.</source>
      <comment>kind of dossier</comment>
      <translation>Una o dos páginas por actor: nombres en todas las escrituras con las palabras que los atestiguan, relaciones, actividad en el tiempo, lo que dijo y desmintió, y sus incidentes.</translation>
    </message>
    <message>
      <location filename="resources/dossier/incident/template.toml"/>
      <source>One or two pages for each incident: facts, who says what, the figures on a ribbon, rival dates, the quoted words in their context, what they rest on, and links to others.</source>
      <comment>kind of dossier</comment>
      <translation>Una o dos páginas por incidente: los datos, quién dice qué, las cifras en una cinta, fechas rivales, las palabras citadas en su contexto, en qué se apoyan y vínculos con otros.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>One origin only</source>
      <translation>Un solo origen</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>One point for each place of an incident: an incident with two places stands twice, with the same id.</source>
      <translation>Un punto por cada lugar de un incidente: un incidente con dos lugares figura dos veces, con el mismo id.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>One source only</source>
      <translation>Una sola fuente</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>One subject, one file. The title can be changed later.</source>
      <translation>Un tema, un archivo. El título puede cambiarse después.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>One table for each sort of thing, for spreadsheets, R and scripts. A folder, or one packed file.</source>
      <translation>Una tabla por cada clase de cosa, para hojas de cálculo, R y scripts. Una carpeta o un archivo comprimido.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>One thing</source>
      <translation>Una cosa</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>One unknown date between the two.</source>
      <comment>rule of dates</comment>
      <translation>Una fecha desconocida entre las dos.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>One unknown day in the time up to publication.</source>
      <comment>rule of dates</comment>
      <translation>Un día desconocido en el tiempo hasta la publicación.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>One-sided violence</source>
      <comment>term</comment>
      <translation>Violencia unilateral</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Only cited</source>
      <translation>Solo citada</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Only cited: no text is kept</source>
      <translation>Solo citada: no se guarda el texto</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Only ever with the whole case.</source>
      <translation>Solo con el caso entero.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>Only incidents</source>
      <translation>Solo incidentes</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Only incidents that rest on one origin</source>
      <translation>Solo incidentes que se apoyan en un solo origen</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Only incidents that rest on one source</source>
      <translation>Solo incidentes que se apoyan en una sola fuente</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Only incidents with a dispute</source>
      <translation>Solo incidentes con disputa</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>Only its address is kept: nothing is ever fetched. Save the page in your browser and drop the file here; it becomes the text of this card.</source>
      <translation>Solo se guarda su dirección: nunca se descarga nada. Guarde la página en su navegador y suelte aquí el archivo; se convertirá en el texto de esta ficha.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Only its title</source>
      <translation>Solo su título</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Only one {title}</source>
      <translation>Solo: {title}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_filters.py"/>
      <source>Only the incidents of this lane</source>
      <translation>Solo los incidentes de este carril</translation>
    </message>
    <message>
      <location filename="db/export/bibtex.py"/>
      <location filename="db/export/ris.py"/>
      <source>Only the sources go out: no incidents, actors, claims or texts.</source>
      <translation>Solo salen las fuentes: ni incidentes, ni actores, ni afirmaciones, ni textos.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Only the span in &amp;view</source>
      <translation>Solo el período a la &amp;vista</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Only those around it</source>
      <translation>Solo los que lo rodean</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <source>Only what the timeline shows</source>
      <translation>Solo lo que muestra la cronología</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Only your key opens it: the one whose public half you gave to the sender.</source>
      <translation>Solo lo abre su clave: aquella cuya mitad pública dio usted al remitente.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Open</source>
      <comment>term</comment>
      <translation>Abierto</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Open a copy as a new file</source>
      <translation>Abrir una copia como archivo nuevo</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Open a to-do again</source>
      <translation>Reabrir una tarea</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Open as a new file…</source>
      <translation>Abrir como archivo nuevo…</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Open card	Enter</source>
      <translation>Abrir ficha	Enter</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Open case</source>
      <translation>Abrir caso</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/welcome.py"/>
      <source>Open case…</source>
      <translation>Abrir caso…</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Open in the reading room</source>
      <translation>Abrir en la sala de lectura</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Open it for reading only</source>
      <translation>Abrirlo solo para lectura</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>Open its card</source>
      <translation>Abrir su ficha</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Open or close the group</source>
      <translation>Abrir o cerrar el grupo</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Open that source</source>
      <translation>Abrir esa fuente</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>Open the card of the lane</source>
      <translation>Abrir la ficha del carril</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Open the folder</source>
      <translation>Abrir la carpeta</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Open the new file</source>
      <translation>Abrir el archivo nuevo</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Open wide</source>
      <translation>Abrir a lo ancho</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Open {stem}, {changed}</source>
      <translation>Abrir {stem}, {changed}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <location filename="desktop/session.py"/>
      <location filename="desktop/window/windows.py"/>
      <source>Open “{name}”</source>
      <translation>Abrir «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>OpenDocument text, to edit</source>
      <translation>Texto OpenDocument, para editar</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picture.py"/>
      <source>Opening the picture…</source>
      <translation>Abriendo la imagen…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Opening “{name}”</source>
      <translation>Abriendo «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Opens the shared words</source>
      <translation>Abre las palabras compartidas</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Opposes</source>
      <comment>term</comment>
      <translation>Se opone</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Or as described</source>
      <translation>O como se describe</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Or drop a case, an article or a folder anywhere on this window.</source>
      <translation>O suelte un caso, un artículo o una carpeta en cualquier parte de esta ventana.</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Or follow a first case in six steps</source>
      <translation>O siga un primer caso en seis pasos</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Order of the lanes</source>
      <translation>Orden de los carriles</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <source>Order of the lanes: {dict}</source>
      <translation>Orden de los carriles: {dict}</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Orientation</source>
      <translation>Orientación</translation>
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
      <translation>Los bytes originales no son los que se guardaron.</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Original bytes of the text …</source>
      <translation>Bytes originales del texto…</translation>
    </message>
    <message>
      <location filename="db/export/csv_tables.py"/>
      <source>Original files (the pages, PDFs and pictures as they were captured) stay in the case; their SHA-256 goes out.</source>
      <translation>Los archivos originales (las páginas, los PDF y las imágenes tal como se capturaron) se quedan en el caso; sale su SHA-256.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Original files of articles</source>
      <translation>Archivos originales de los artículos</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Original saved as {name}, {count:,} bytes</source>
      <translation>Original guardado como {name}, {count:,} bytes</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>Origins</source>
      <translation>Orígenes</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Other</source>
      <comment>term</comment>
      <translation>Otro</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/colours.py"/>
      <source>Other kinds</source>
      <translation>Otros tipos</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Other spellings and nicknames</source>
      <translation>Otras grafías y apodos</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Other words of the text</source>
      <translation>Otras palabras del texto</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Others</source>
      <translation>Otros</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Our &amp;judgement</source>
      <translation>Nuestro &amp;juicio</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Our assessment</source>
      <translation>Nuestra valoración</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Our confidence in that</source>
      <translation>Nuestra confianza en ello</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Our grading</source>
      <translation>Nuestra valoración</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Our work</source>
      <translation>Nuestro trabajo</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Outlet</source>
      <translation>Medio</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Outlets</source>
      <translation>Medios</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/overview.py"/>
      <source>Overview of the whole case</source>
      <translation>Vista general del caso entero</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Own name</source>
      <comment>term</comment>
      <translation>Nombre propio del actor</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>Own names first, then those given by others, acronyms and the rest.</source>
      <translation>Primero los nombres propios; después los dados por otros, las siglas y lo demás.</translation>
    </message>
    <message>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>PDF made on {day}-{day2}-{day3}</source>
      <translation>PDF hecho el {day}-{day2}-{day3}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>PDF, for archives and reading aloud</source>
      <translation>PDF, para archivos y lectura en voz alta</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>PDF, for printing</source>
      <translation>PDF, para imprimir</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>PDF, for printing and for archives</source>
      <translation>PDF, para imprimir y para archivos</translation>
    </message>
    <message>
      <location filename="desktop/dossier/panel.py"/>
      <source>PDF/A-2a and PDF/UA-1. </source>
      <translation>PDF/A-2a y PDF/UA-1. </translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>PNG, a picture</source>
      <translation>PNG, una imagen</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Page width</source>
      <translation>Ancho de página</translation>
    </message>
    <message>
      <location filename="desktop/dossier/paper.py"/>
      <source>Page {last:,} of {count:,}</source>
      <translation>Página {last:,} de {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>Page {number:,} of {how_many:,}</source>
      <translation>Página {number:,} de {how_many:,}</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>Page {read:,} of {called} {why}; the text ends before it. {whole}.</source>
      <translation>La página {read:,} de {called} {why}; el texto termina antes de ella. {whole}.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>Pages are destroyed that may have held {or_}</source>
      <translation>Se destruyeron páginas que pudieron contener {or_}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Pages as wide as the view</source>
      <translation>Páginas tan anchas como la vista</translation>
    </message>
    <message>
      <location filename="desktop/dossier/paper.py"/>
      <source>Pages of the dossier</source>
      <translation>Páginas del expediente</translation>
    </message>
    <message>
      <location filename="desktop/dossier/paper.py"/>
      <source>Pages {page:,}–{last:,} of {count:,}</source>
      <translation>Páginas {page:,}–{last:,} de {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Pairs come here by shared names, addresses, texts, days and places. What was decided does not come back; nothing is joined by itself.</source>
      <translation>Aquí llegan pares por nombres, direcciones, textos, días y lugares compartidos. Lo decidido no vuelve; nada se une por sí solo.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Pairs that may be the same</source>
      <translation>Pares que pueden ser lo mismo</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Pamphlet</source>
      <comment>term</comment>
      <translation>Folleto</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <location filename="db/export/formats.py"/>
      <source>Parquet tables</source>
      <translation>Tablas Parquet</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="db/exchange/tables/comparing_fields.py"/>
      <source>Part of</source>
      <translation>Parte de</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Part of another</source>
      <translation>Parte de otro</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/incidents/card.py"/>
      <source>Part of another incident</source>
      <translation>Parte de otro incidente</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Part of the incident</source>
      <translation>Parte del incidente</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Participant</source>
      <comment>term</comment>
      <translation>Participante</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Party</source>
      <comment>term</comment>
      <translation>Partido</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>Passage {place:,} of {count:,}: </source>
      <translation>Pasaje {place:,} de {count:,}: </translation>
    </message>
    <message>
      <location filename="db/reading/carrying.py"/>
      <source>Passages put back in a new version.</source>
      <translation>Pasajes restituidos en una nueva versión.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Passphrase</source>
      <translation>Frase de contraseña</translation>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>Paste</source>
      <translation>Pegar</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Paste an article</source>
      <translation>Pegar un artículo</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Paste an article…</source>
      <translation>Pegar un artículo…</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Paste the words from the text</source>
      <translation>Pegue las palabras del texto</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Paste the words, or choose “No quote” and say why.</source>
      <translation>Pegue las palabras, o elija «Sin cita» y diga por qué.</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Paste what was copied</source>
      <translation>Pegar lo copiado</translation>
    </message>
    <message>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted page.html</source>
      <translation>Página pegada.html</translation>
    </message>
    <message>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted picture.png</source>
      <translation>Imagen pegada.png</translation>
    </message>
    <message>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted picture.{suffix}</source>
      <translation>Imagen pegada.{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted table.tsv</source>
      <translation>Tabla pegada.tsv</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted text.txt</source>
      <translation>Texto pegado.txt</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>Pasted: it may be a part of a page.</source>
      <translation>Pegado: puede ser solo una parte de una página.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Patent</source>
      <comment>term</comment>
      <translation>Patente</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Pejorative</source>
      <comment>term</comment>
      <translation>Peyorativo</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>People</source>
      <comment>term</comment>
      <translation>Personas</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Performance</source>
      <comment>term</comment>
      <translation>Representación</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Perhaps entered twice; nothing is united</source>
      <translation>Quizá introducido dos veces; no se une nada</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Perpetrators</source>
      <comment>term</comment>
      <translation>Autores</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Person</source>
      <comment>term</comment>
      <translation>Persona</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Personal communication</source>
      <comment>term</comment>
      <translation>Comunicación personal</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picture.py"/>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp)</source>
      <translation>Imágenes (*.jpg *.jpeg *.png *.gif *.webp *.bmp)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Pictures without what they say of their making</source>
      <translation>Imágenes sin lo que dicen de su origen</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Pin or unpin its place</source>
      <translation>Fijar o soltar su lugar</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Pin “{actor}”</source>
      <translation>Fijar «{actor}»</translation>
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
      <translation>Lugar</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Place</source>
      <comment>term</comment>
      <translation>el lugar</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Place in the archive</source>
      <translation>Lugar en el archivo</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Place line: {place}.</source>
      <translation>Línea de lugar: {place}.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Place of publication</source>
      <translation>Lugar de publicación</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Place, camera and time are taken out of attachments; originals that are pictures stay.</source>
      <translation>De los adjuntos se quitan lugar, cámara y hora; los originales que son imágenes se quedan.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Place, zone or offset</source>
      <translation>Lugar, zona o diferencia</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/reading/kinds.py"/>
      <location filename="desktop/searching.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Places</source>
      <translation>Lugares</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>Places given</source>
      <translation>Lugares dados</translation>
    </message>
    <message>
      <location filename="db/export/stix.py"/>
      <source>Places without a position and without a country cannot be told in STIX and stand in the description of the incident.</source>
      <translation>Los lugares sin posición ni país no pueden expresarse en STIX y figuran en la descripción del incidente.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/composing.py"/>
      <source>Placing titles</source>
      <translation>Colocando títulos</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Portrait</source>
      <translation>Vertical</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Portrait of {name}</source>
      <translation>Retrato de {name}</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Position by the camera: {text_}{height}.</source>
      <translation>Posición según la cámara: {text_}{height}.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Possible</source>
      <comment>term</comment>
      <translation>Posible</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Possibly</source>
      <translation>Quizá</translation>
    </message>
    <message>
      <location filename="desktop/network/legend.py"/>
      <source>Possibly in this time</source>
      <translation>Quizá en este tiempo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Possibly: some of its possible dates lie there. Surely: it was then, whatever the truth inside its dates is.</source>
      <translation>Quizá: algunas de sus fechas posibles están ahí. Con seguridad: fue entonces, sea cual sea la verdad dentro de sus fechas.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Possibly: the range of what is given reaches into these limits. Surely: all of it lies within them.</source>
      <translation>Quizá: el rango de lo dado alcanza estos límites. Con seguridad: está todo dentro de ellos.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Preferred</source>
      <translation>Preferida</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Preferred</source>
      <comment>term</comment>
      <translation>Preferido</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Press Ctrl+1 for the timeline, where a disputed incident shows that it is one. Select it, and who says what stands on its card.</source>
      <translation>Pulse Ctrl+1 para la cronología, donde se ve que un incidente está en disputa. Selecciónelo, y su ficha mostrará quién dice qué.</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Press Ctrl+P to see the dossier, where each statement is cited to the words it rests on. Export it as a PDF, or send it to a printer.</source>
      <translation>Pulse Ctrl+P para ver el expediente, donde cada declaración cita las palabras en que se apoya. Expórtelo como PDF o envíelo a una impresora.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/chips.py"/>
      <source>Press Delete to remove</source>
      <translation>Pulse Supr para quitarlo</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Press new keys</source>
      <translation>Pulse teclas nuevas</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/key_field.py"/>
      <source>Press the new keys. Escape leaves them as they are.</source>
      <translation>Pulse las teclas nuevas. Escape las deja como están.</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Press to put it back</source>
      <translation>Pulse para restituirlo</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>Press to take it along, or to leave it out.</source>
      <translation>Pulse para incluirlo u omitirlo.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Preview as the recipient</source>
      <translation>Ver como el destinatario</translation>
    </message>
    <message>
      <location filename="desktop/window/preview.py"/>
      <source>Preview of a share</source>
      <translation>Vista previa de una parte</translation>
    </message>
    <message>
      <location filename="desktop/window/preview.py"/>
      <source>Preview: {title} – Casebinder</source>
      <translation>Vista previa: {title} – Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Previous quote in the text</source>
      <translation>Cita anterior del texto</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Previous suggestion in the text (K)</source>
      <translation>Sugerencia anterior del texto (K)</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Previous tie of the actor</source>
      <translation>Vínculo anterior del actor</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Print on one page…</source>
      <translation>Imprimir en una página…</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/map/printing.py"/>
      <source>Print or export the map</source>
      <translation>Imprimir o exportar el mapa</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>Print or export the network</source>
      <translation>Imprimir o exportar la red</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <location filename="desktop/network/printing.py"/>
      <source>Print or export the network…</source>
      <translation>Imprimir o exportar la red…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Print or export the timeline</source>
      <translation>Imprimir o exportar la cronología</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/offering.py"/>
      <source>Print or export the timeline…</source>
      <translation>Imprimir o exportar la cronología…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Print private records, too</source>
      <translation>Imprimir también registros privados</translation>
    </message>
    <message>
      <location filename="desktop/dossier/printing.py"/>
      <location filename="desktop/guide/steps.py"/>
      <source>Print the dossier</source>
      <translation>Imprimir el expediente</translation>
    </message>
    <message>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>Print the keyboard shortcuts</source>
      <translation>Imprimir los atajos de teclado</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Print the quoted words</source>
      <translation>Imprimir las palabras citadas</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Print the timeline</source>
      <translation>Imprimir la cronología</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>Printed on the first page of a dossier.</source>
      <translation>Se imprime en la primera página de un expediente.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/panel.py"/>
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Privacy</source>
      <translation>Privacidad</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Private</source>
      <translation>Privada</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>Private records too</source>
      <translation>También registros privados</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Private rows, the log of changes and what was deleted never go. Attachments that are cleaned say nothing of their making; of texts without a licence only quotes go where it says so.</source>
      <translation>Las filas privadas, el registro de cambios y lo eliminado nunca salen. Los adjuntos limpiados no dicen nada de su origen; de los textos sin licencia salen solo citas, donde así se indica.</translation>
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
      <translation>Propuesto</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Protest</source>
      <comment>term</comment>
      <translation>Protesta</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Provenance</source>
      <translation>Procedencia</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Province</source>
      <comment>term</comment>
      <translation>Provincia</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Province or country, for a place the case does not know yet.</source>
      <translation>Provincia o país, para un lugar que el caso aún no conoce.</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Provinces</source>
      <translation>Provincias</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Public keys (*.pub);;All files (*)</source>
      <translation>Claves públicas (*.pub);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Publication</source>
      <comment>term</comment>
      <translation>Publicación</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/reading/text_bar.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/page.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Published</source>
      <translation>Publicado</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Published by</source>
      <translation>Publicado por</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Published in</source>
      <translation>Publicado en</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Published on</source>
      <translation>Publicado el</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Published {shown}</source>
      <translation>Publicado: {shown}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="desktop/sources/list_edits.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Publisher</source>
      <translation>Editor</translation>
    </message>
    <message>
      <location filename="desktop/reading/shelf.py"/>
      <source>Publisher and date not known</source>
      <translation>Editor y fecha desconocidos</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Put all {count:,} back as they were before</source>
      <translation>Restituir los {count:,} como estaban antes</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Put back</source>
      <translation>Restituir</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Put back removed passages</source>
      <translation>Restituir pasajes quitados</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Put back what was removed</source>
      <translation>Restituir lo quitado</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Put back what was removed …</source>
      <translation>Restituir lo quitado…</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Put back {what}</source>
      <translation>Restituir {what}</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Put back “{isolated}”</source>
      <translation>Restituir «{isolated}»</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Put back …</source>
      <translation>Restituir…</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Put both back as they were before</source>
      <translation>Restituir ambos como estaban antes</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Put in</source>
      <translation>Poner</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/incidents/card.py"/>
      <source>Put into a series</source>
      <translation>Poner en una serie</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Put it away</source>
      <translation>Apartarlo</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>Put off until later.</source>
      <translation>Aplazado.</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Put the cursor into the sentence that tells what happened, press S to select it and I to make it an incident. Its date is read from the words, which stay its proof.</source>
      <translation>Ponga el cursor en la frase que cuenta lo ocurrido, pulse S para seleccionarla e I para hacer de ella un incidente. Su fecha se lee de las palabras, que quedan como su prueba.</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Put the incident at hand away (X)</source>
      <translation>Apartar el incidente en curso (X)</translation>
    </message>
    <message>
      <location filename="desktop/map/among.py"/>
      <source>Put the list away</source>
      <translation>Apartar la lista</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Put the tray away</source>
      <translation>Apartar la bandeja</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Put them here</source>
      <translation>Ponerlas aquí</translation>
    </message>
    <message>
      <location filename="desktop/beside.py"/>
      <source>Put this card away</source>
      <translation>Apartar esta ficha</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <source>Put “{name}” on the map</source>
      <translation>Situar «{name}» en el mapa</translation>
    </message>
    <message>
      <location filename="db/export/__init__.py"/>
      <source>Putting it in its place</source>
      <translation>Colocándolo en su lugar</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Putting something back is an act like any other: it can be undone.</source>
      <translation>Restituir algo es un acto como cualquier otro: puede deshacerse.</translation>
    </message>
    <message>
      <location filename="desktop/screen.py"/>
      <source>Qt cannot start: the system library {library} is missing. On Debian or Ubuntu, “sudo apt-get install {debian}” brings what is needed.</source>
      <translation>Qt no puede arrancar: falta la biblioteca del sistema {library}. En Debian o Ubuntu, «sudo apt-get install {debian}» trae lo necesario.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Quarters and halves are counted from January.</source>
      <comment>rule of dates</comment>
      <translation>Trimestres y semestres se cuentan desde enero.</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Quote</source>
      <translation>Cita</translation>
    </message>
    <message>
      <location filename="desktop/reading/margin.py"/>
      <source>Quote without claim</source>
      <translation>Cita sin afirmación</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Quoted words</source>
      <translation>Palabras citadas</translation>
    </message>
    <message>
      <location filename="desktop/reading/margin.py"/>
      <source>Quoted, no claim rests on it</source>
      <translation>Citado; ninguna afirmación se apoya en ello</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Quotes the mention</source>
      <translation>Cita la mención</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>R&amp;ests on one origin</source>
      <translation>Se apoya en un solo &amp;origen</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>RIS references</source>
      <translation>Referencias RIS</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Range of all figures given</source>
      <comment>term</comment>
      <translation>Rango de todas las cifras dadas</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Rank</source>
      <translation>Rango</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Rate source</source>
      <translation>Calificar fuente</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Rate the outlet</source>
      <translation>Calificar el medio</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Rate this source by itself</source>
      <translation>Calificar esta fuente por sí misma</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Read as one with {isolated}</source>
      <translation>Se lee como uno con {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Read in the source</source>
      <translation>Leído en la fuente</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>Read only</source>
      <translation>Solo lectura</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Read side by side</source>
      <translation>Leer lado a lado</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Read the text</source>
      <translation>Leer el texto</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Read the text of the selected source</source>
      <translation>Leer el texto de la fuente seleccionada</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Read the text to see each in its place and put it back.</source>
      <translation>Lea el texto para ver cada uno en su lugar y restituirlo.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Read the version of {day}</source>
      <translation>Leer la versión del {day}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Reading</source>
      <translation>Lectura</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Reading and writing</source>
      <translation>Lectura y escritura</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Reading the case</source>
      <translation>Leyendo el caso</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Reading the head of the log…</source>
      <translation>Leyendo la cabeza del registro…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Reading the pages</source>
      <translation>Leyendo las páginas</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/composing.py"/>
      <source>Reading titles</source>
      <translation>Leyendo títulos</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>Reading “{name}” took longer than its size allows, so it was stopped. Nothing was changed.</source>
      <translation>Leer «{name}» tardó más de lo que permite su tamaño, por lo que se detuvo. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/duplicates/verdicts.py"/>
      <location filename="desktop/sources/retraction.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Reasons</source>
      <translation>Motivos</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Receipt</source>
      <translation>Recibo</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <location filename="desktop/window/desk.py"/>
      <source>Recent cases</source>
      <translation>Casos recientes</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Recipient</source>
      <translation>Destinatario</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>Record</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_list.py"/>
      <source>Records of the colleague’s file</source>
      <translation>Registros del archivo del colega</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Recover what can be read</source>
      <translation>Recuperar lo que pueda leerse</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Recovered into “{name}”</source>
      <translation>Recuperado en «{name}»</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>Recovered: {names}.</source>
      <translation>Recuperado: {names}.</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/intake/together.py"/>
      <location filename="desktop/session.py"/>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>References</source>
      <translation>Referencias</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Region</source>
      <comment>term</comment>
      <translation>Región</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Regulation</source>
      <comment>term</comment>
      <translation>Reglamento</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Relate to another actor…</source>
      <translation>Relacionar con otro actor…</translation>
    </message>
    <message>
      <location filename="desktop/network/legend.py"/>
      <source>Relation, {certainty}</source>
      <translation>Relación, {certainty}</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <location filename="desktop/network/panel.py"/>
      <source>Relations</source>
      <translation>Relaciones</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Relative to</source>
      <translation>Con relación a</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Reliability</source>
      <translation>Fiabilidad</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Reliability of the source</source>
      <translation>Fiabilidad de la fuente</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Reliability, against its outlet’s</source>
      <translation>Fiabilidad, frente a la de su medio</translation>
    </message>
    <message>
      <location filename="db/export/bibtex.py"/>
      <location filename="db/export/ris.py"/>
      <source>Reliability, licence, retraction and SHA-256 have no field and stay in the case.</source>
      <translation>La fiabilidad, la licencia, la retractación y el SHA-256 no tienen campo y se quedan en el caso.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Remove a link</source>
      <translation>Quitar un vínculo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Remove a link of the selected incident…</source>
      <translation>Quitar un vínculo del incidente seleccionado…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Remove actor from incident</source>
      <translation>Quitar actor del incidente</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Remove date</source>
      <translation>Quitar fecha</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Remove decision</source>
      <translation>Quitar decisión</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Remove explanation</source>
      <translation>Quitar explicación</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Remove link</source>
      <translation>Quitar vínculo</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Remove link of the chain</source>
      <translation>Quitar eslabón de la cadena</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Remove name</source>
      <translation>Quitar nombre</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Remove place from incident</source>
      <translation>Quitar lugar del incidente</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Remove portrait</source>
      <translation>Quitar retrato</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>Remove quote</source>
      <translation>Quitar cita</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Remove relation</source>
      <translation>Quitar relación</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Remove the explanation of this column</source>
      <translation>Quitar la explicación de esta columna</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Remove this quote</source>
      <translation>Quitar esta cita</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Removed ({count})</source>
      <translation>Quitado ({count})</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <location filename="desktop/incidents/competing.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/timeline/asking/views.py"/>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Rename</source>
      <translation>Renombrar</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Rename a bookmark</source>
      <translation>Renombrar un marcador</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_edits.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <source>Rename actor</source>
      <translation>Renombrar actor</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Rename explanation</source>
      <translation>Renombrar explicación</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Rename incident</source>
      <translation>Renombrar incidente</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Rename source</source>
      <translation>Renombrar fuente</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Rename the actor</source>
      <translation>Renombrar el actor</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Rename the bookmark</source>
      <translation>Renombrar el marcador</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Rename the explanation</source>
      <translation>Renombrar la explicación</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Rename the incident</source>
      <translation>Renombrar el incidente</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Rename the view</source>
      <translation>Renombrar la vista</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Rename view “{name}”</source>
      <translation>Renombrar vista «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>Repeated. </source>
      <translation>Repetido. </translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>Repeats what another said: no voice of its own.</source>
      <translation>Repite lo que dijo otro: no es voz propia.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Replaced in titles, texts, quotes, notes and tags, in every spelling listed.</source>
      <translation>Sustituido en títulos, textos, citas, notas y etiquetas, en todas las grafías enumeradas.</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Report</source>
      <comment>term</comment>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>Report of the commission</source>
      <translation>Informe de la comisión</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Reported</source>
      <comment>term</comment>
      <translation>Reportado</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/comparing_fields.py"/>
      <source>Reported as a summary</source>
      <translation>Reportado como resumen</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Reported by</source>
      <translation>Informa de ello</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Reported not to be so by</source>
      <translation>Informa de que no es así</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Reportedly</source>
      <comment>term</comment>
      <translation>Según informes</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>Reports</source>
      <translation>Informes</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Reports of faults</source>
      <translation>Informes de fallos</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Reports of faults…</source>
      <translation>Informes de fallos…</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Resembling names {near:,}</source>
      <translation>Nombres parecidos {near:,}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Responder</source>
      <comment>term</comment>
      <translation>Interviniente</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Responsibility</source>
      <comment>term</comment>
      <translation>la responsabilidad</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Rests o&amp;n one source</source>
      <translation>Se apoya en &amp;una sola fuente</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Retracted</source>
      <comment>term</comment>
      <translation>Retractado</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Retracted by</source>
      <translation>Se retracta</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Retraction</source>
      <translation>Retractación</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Review</source>
      <comment>term</comment>
      <translation>Reseña</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Rights: {rights}.</source>
      <translation>Derechos: {rights}.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Rocket fire</source>
      <comment>term</comment>
      <translation>Lanzamiento de cohetes</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Rockets at Termez</source>
      <translation>Cohetes en Termez</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>Rockets at the border</source>
      <translation>Cohetes en la frontera</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Role</source>
      <translation>Papel</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <location filename="desktop/preferences/cases.py"/>
      <source>Room for the copies of all cases</source>
      <translation>Espacio para las copias de todos los casos</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Rose</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Roughly even chance</source>
      <comment>term</comment>
      <translation>Más o menos igual de probable</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Route</source>
      <comment>term</comment>
      <translation>Ruta</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>Row numbers</source>
      <translation>Números de fila</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Row of the data set</source>
      <translation>Fila del conjunto de datos</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Row {row:,}: </source>
      <translation>Fila {row:,}: </translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Row {row_number:,} · {native_id}</source>
      <translation>Fila {row_number:,} · {native_id}</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Rows</source>
      <translation>Filas</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>Rows in the new file</source>
      <translation>Filas en el archivo nuevo</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>Rows of closed datasets and texts under copyright. For your own use only.</source>
      <translation>Filas de conjuntos de datos cerrados y textos con derechos de autor. Solo para su propio uso.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>Rows that changed or are gone</source>
      <translation>Filas que cambiaron o han desaparecido</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Rows that were refused or are doubtful, by topic</source>
      <translation>Filas rechazadas o dudosas, por tema</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Rule: {sentence}</source>
      <translation>Regla: {sentence}</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>STIX 2.1 bundle, armed groups as threat actors</source>
      <translation>Paquete STIX 2.1, con los grupos armados como actores de amenaza</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>STIX 2.1, threat actors</source>
      <translation>STIX 2.1, actores de amenaza</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>SVG, for drawing programs</source>
      <translation>SVG, para programas de dibujo</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_columns.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Said</source>
      <translation>Dicho</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>Said as</source>
      <translation>Dicho como</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Said on</source>
      <translation>Dicho el</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Same</source>
      <translation>El mismo</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Same</source>
      <comment>term</comment>
      <translation>El mismo</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Same (S)</source>
      <translation>El mismo (S)</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Same as another actor?</source>
      <translation>¿Es el mismo que otro actor?</translation>
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
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save &amp;over</source>
      <translation>Guardar &amp;encima</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/session.py"/>
      <source>Save a copy</source>
      <translation>Guardar una copia</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Save a copy…</source>
      <translation>Guardar una copia…</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Save as CSV…</source>
      <translation>Guardar como CSV…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Save as volumes</source>
      <translation>Guardar en tomos</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source>Save as volumes…</source>
      <translation>Guardar en tomos…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save over the chosen view</source>
      <translation>Guardar encima de la vista elegida</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save over view “{name}”</source>
      <translation>Guardar encima de la vista «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Save the mapping</source>
      <translation>Guardar la asignación</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Save the receipt</source>
      <translation>Guardar el recibo</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Save the receipt…</source>
      <translation>Guardar el recibo…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Save the report</source>
      <translation>Guardar el informe</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>Save the report…</source>
      <translation>Guardar el informe…</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Save this mapping to a file…</source>
      <translation>Guardar esta asignación en un archivo…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save this view</source>
      <translation>Guardar esta vista</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save this view…</source>
      <translation>Guardar esta vista…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save view</source>
      <translation>Guardar vista</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save view “{name}”</source>
      <translation>Guardar vista «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>Saved as {file}</source>
      <translation>Guardado como {file}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Saved as {first} to {last}</source>
      <translation>Guardado como {first} a {last}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/timeline/printing/printing.py"/>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>Saved as {name}</source>
      <translation>Guardado como {name}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Saved as “{name}”</source>
      <translation>Guardado como «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>Saved as “{name}”.</source>
      <translation>Guardado como «{name}».</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Saved over “{name}”</source>
      <translation>Guardado encima de «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Saved the view “{name}”</source>
      <translation>Se guardó la vista «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Saved views</source>
      <translation>Vistas guardadas</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Saved views and bookmarks</source>
      <translation>Vistas guardadas y marcadores</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Saved views, bookmarks</source>
      <translation>Vistas guardadas, marcadores</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Saved views…</source>
      <translation>Vistas guardadas…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Saved {pages:,} pages in {how_many}, from {first} on</source>
      <translation>Se guardaron {pages:,} páginas en {how_many}, desde {first}</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>Saved {time}</source>
      <translation>Guardado {time}</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>Saving …</source>
      <translation>Guardando…</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>Say by how much, with a whole number up to 9,999. Nothing was changed.</source>
      <translation>Indique cuánto, con un número entero de hasta 9.999. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Say first whether the day or the month comes first in its dates.</source>
      <translation>Indique antes si en sus fechas va primero el día o el mes.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Say that sources are one origin</source>
      <translation>Decir que las fuentes son un solo origen</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Say until when it lasted, or cancel.</source>
      <translation>Indique hasta cuándo duró, o cancele.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Say what becomes of at least one column: choose it in the head of the column.</source>
      <translation>Indique qué es al menos una columna: elíjalo en el encabezado de la columna.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Say what is to be changed.</source>
      <translation>Indique qué hay que cambiar.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>Say what it repeats</source>
      <translation>Indicar qué repite</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>Say why the claims are set aside.</source>
      <translation>Diga por qué se apartan las afirmaciones.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Say why: the ledger speaks for another grading, or for none.</source>
      <translation>Diga por qué: lo dicho apunta a otra valoración, o a ninguna.</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Says</source>
      <translation>Dice</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Sea or airspace</source>
      <comment>term</comment>
      <translation>Mar o espacio aéreo</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Search or jump to</source>
      <translation>Buscar o ir a</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Search or jump to …</source>
      <translation>Buscar o ir a…</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Search or jump to…</source>
      <translation>Buscar o ir a…</translation>
    </message>
    <message>
      <location filename="desktop/manual/view.py"/>
      <source>Search the manual</source>
      <translation>Buscar en el manual</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Security forces</source>
      <comment>term</comment>
      <translation>Fuerzas de seguridad</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>See it on the timeline</source>
      <translation>Verlo en la cronología</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Seizure of power</source>
      <comment>term</comment>
      <translation>Toma del poder</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Select all	Ctrl+A</source>
      <translation>Seleccionar todo	Ctrl+A</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Select all actors</source>
      <translation>Seleccionar todos los actores</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Select all in view</source>
      <translation>Seleccionar todo lo que está a la vista</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Select all incidents</source>
      <translation>Seleccionar todos los incidentes</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Select all sources</source>
      <translation>Seleccionar todas las fuentes</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Select all {count:,}</source>
      <translation>
        <numerusform>Seleccionar {count:,}</numerusform>
        <numerusform>Seleccionar los {count:,}</numerusform>
      </translation>
      <extra-singular>Select all {count:,}</extra-singular>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>Select an incident first: its place is the one that is put.</source>
      <translation>Seleccione antes un incidente: es su lugar el que se sitúa.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>Select an incident or an actor in another view first.</source>
      <translation>Elija antes un incidente o un actor en otra vista.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>Select an incident to see which dates are given for it.</source>
      <translation>Seleccione un incidente para ver qué fechas se dan de él.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Select an incident to see which figures were said of it, and when.</source>
      <translation>Seleccione un incidente para ver qué cifras se dijeron de él, y cuándo.</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Select an incident, an actor or a source first.</source>
      <translation>Elija antes un incidente, un actor o una fuente.</translation>
    </message>
    <message>
      <location filename="desktop/inspector.py"/>
      <source>Select an incident, an actor or a source, and everything known of it stands here.</source>
      <translation>Seleccione un incidente, un actor o una fuente, y aquí figura todo lo que se sabe de él.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Select none</source>
      <translation>No seleccionar nada</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/timeline/hands/keys.py"/>
      <source>Select nothing</source>
      <translation>No seleccionar nada</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/keys.py"/>
      <source>Select the incident in the middle; again: open its card</source>
      <translation>Seleccionar el incidente del centro; de nuevo: abrir su ficha</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Select the sentence (S)</source>
      <translation>Seleccionar la frase (S)</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Select the sentence of who claims or denies it, then press C and choose the incident. Both stand side by side from then on; neither replaces the other.</source>
      <translation>Seleccione la frase de quien lo reivindica o lo desmiente, pulse C y elija el incidente. Desde entonces ambas están lado a lado; ninguna sustituye a la otra.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Sep</source>
      <translation>sept.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>September</source>
      <translation>septiembre</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>Series</source>
      <translation>Serie</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Series</source>
      <comment>term</comment>
      <translation>Serie</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Series or campaign</source>
      <translation>Serie o campaña</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Set aside</source>
      <translation>Apartada</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Set by a person.</source>
      <comment>rule of dates</comment>
      <translation>Fijada por una persona.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Set by hand</source>
      <comment>term</comment>
      <translation>Fijada a mano</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Set date</source>
      <translation>Fijar fecha</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Set it aside. Undo brings it back, and so does “Show set aside”.</source>
      <translation>Apartarlo. «Deshacer» lo devuelve, y también «Mostrar apartadas».</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Set likeness aside</source>
      <translation>Apartar semejanza</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source>Set the pages</source>
      <translation>Componer las páginas</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>Set {count} aside, so that nothing counts them</source>
      <translation>Apartar {count}, para que nada las cuente</translation>
    </message>
    <message>
      <location filename="db/dossier/engine.py"/>
      <source>Setting pages</source>
      <translation>Componiendo páginas</translation>
    </message>
    <message>
      <location filename="desktop/preferences/view.py"/>
      <location filename="desktop/window/settling.py"/>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Settings…</source>
      <translation>Ajustes…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Several incidents</source>
      <translation>Varios incidentes</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Several, apart by ,</source>
      <translation>Varias, separadas por ,</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Several, apart by /</source>
      <translation>Varias, separadas por /</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Several, apart by |</source>
      <translation>Varias, separadas por |</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Several, one a line</source>
      <translation>Varias, una por línea</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Shares (*{suffix})</source>
      <translation>Partes (*{suffix})</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Shares that come to you</source>
      <translation>Partes que le llegan</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Sheet of the workbook</source>
      <translation>Hoja del libro</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Shelling</source>
      <comment>term</comment>
      <translation>Bombardeo de artillería</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Shooting</source>
      <comment>term</comment>
      <translation>Tiroteo</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <location filename="desktop/reading/text_bar.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/moving/going.py"/>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Show a&amp;ll</source>
      <translation>&amp;Mostrar todo</translation>
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
      <translation>Mostrar todos</translation>
    </message>
    <message>
      <location filename="desktop/network/timing.py"/>
      <source>Show all years</source>
      <translation>Mostrar todos los años</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Show an era</source>
      <translation>Mostrar una época</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>Show an era…</source>
      <translation>Mostrar una época…</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>Show as incidents</source>
      <translation>Mostrar como incidentes</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Show decided</source>
      <translation>Mostrar decididas</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/panel.py"/>
      <location filename="desktop/notes/page.py"/>
      <location filename="desktop/timeline/hands/keys.py"/>
      <source>Show everything</source>
      <translation>Mostrar todo</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Show everything (Home)</source>
      <translation>Mostrar todo (Inicio)</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>Show fewer</source>
      <translation>Mostrar menos</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Show it to me</source>
      <translation>Mostrármelo</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Show its card</source>
      <translation>Mostrar su ficha</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Show its incidents on the timeline</source>
      <translation>Mostrar sus incidentes en la cronología</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Show more of the small lanes</source>
      <translation>Mostrar más de los carriles pequeños</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Show on the timeline</source>
      <translation>Mostrar en la cronología</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Show only these words</source>
      <translation>Mostrar solo estas palabras</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Show or hide decided suggestions</source>
      <translation>Mostrar u ocultar sugerencias decididas</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Show or hide suggested {words}</source>
      <translation>Mostrar u ocultar sugerencias: {words}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Show or hide the inspector</source>
      <translation>Mostrar u ocultar el inspector</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Show or hide what was removed from the text</source>
      <translation>Mostrar u ocultar lo quitado del texto</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Show or leave out: {words}</source>
      <translation>Mostrar u omitir: {words}</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Show the actors that bear the tag</source>
      <translation>Mostrar los actores que llevan la etiqueta</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Show the addresses</source>
      <translation>Mostrar las direcciones</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Show the card of the first</source>
      <translation>Mostrar la ficha del primero</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Show the card of the second</source>
      <translation>Mostrar la ficha del segundo</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Show the card of {record}</source>
      <translation>Mostrar la ficha de {record}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>Show the cells</source>
      <translation>Mostrar las celdas</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Show the incidents that bear the tag</source>
      <translation>Mostrar los incidentes que llevan la etiqueta</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/keys.py"/>
      <source>Show the selected incident</source>
      <translation>Mostrar el incidente seleccionado</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Show the sources that bear the tag</source>
      <translation>Mostrar las fuentes que llevan la etiqueta</translation>
    </message>
    <message>
      <location filename="desktop/map/among.py"/>
      <source>Show these on the timeline</source>
      <translation>Mostrar estos en la cronología</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>Show this era</source>
      <translation>Mostrar esta época</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Show this time</source>
      <translation>Mostrar esta hora</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Show what I type</source>
      <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Show what is being done, and what was</source>
      <translation>Mostrar lo que se está haciendo y lo que se hizo</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Show what was removed</source>
      <translation>Mostrar lo quitado</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_changes.py"/>
      <source>Show {count:,} more</source>
      <translation>Mostrar {count:,} más</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Show {count:,} set aside</source>
      <translation>Mostrar {count:,} apartadas</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Show {count} more</source>
      <translation>Mostrar {count} más</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Show {more} more of {count:,} speakers</source>
      <translation>Mostrar {more} más de {count:,} hablantes</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Show {more} more words</source>
      <translation>Mostrar {more} palabras más</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>Show {portion} more of {count:,}</source>
      <translation>Mostrar {portion} más de {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>Show {step} more</source>
      <translation>Mostrar {step} más</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>Show {step} more of {rest:,}</source>
      <translation>Mostrar {step} más de {rest:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>Shown is what passes all of these</source>
      <translation>Se muestra lo que cumple todo esto</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Side A</source>
      <comment>term</comment>
      <translation>Parte A</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Side B</source>
      <comment>term</comment>
      <translation>Parte B</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>Side by side</source>
      <translation>Lado a lado</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Signature</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Signed with another key than the one in “{name}”. Ask the sender before you open it.</source>
      <translation>Firmado con una clave distinta de la de «{name}». Pregunte al remitente antes de abrirlo.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Signed with the key in “{name}”, and not changed since.</source>
      <translation>Firmado con la clave de «{name}» y sin cambios desde entonces.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Since</source>
      <translation>Desde</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Since {time}</source>
      <translation>Desde las {time}</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Sinhala</source>
      <translation>cingalés</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Sites</source>
      <translation>Sitios</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Six steps from an article to a printed dossier. Leave at any time.</source>
      <translation>Seis pasos de un artículo a un expediente impreso. Puede dejarlo en cualquier momento.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="desktop/reading/originals.py"/>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Size of text</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Slides for a story on a web site.</source>
      <translation>Diapositivas para un reportaje en la web.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/panel.py"/>
      <source>Smaller</source>
      <translation>Más pequeño</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Smaller pages</source>
      <translation>Páginas más pequeñas</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>So far the claims do not tell the explanations apart.</source>
      <translation>Hasta ahora las afirmaciones no distinguen entre las explicaciones.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Social media post</source>
      <comment>term</comment>
      <translation>Publicación en redes sociales</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Software</source>
      <comment>term</comment>
      <translation>Programa informático</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_solar.py"/>
      <source>Solar Hijri {year}</source>
      <translation>Hégira solar {year}</translation>
    </message>
    <message>
      <location filename="desktop/actors/graph.py"/>
      <source>Solid lines are sure relations, dashed ones possible or alleged, two-coloured ones disputed. Arrows point to whom it is done.</source>
      <translation>Las líneas continuas son relaciones seguras; las de trazos, posibles o presuntas; las de dos colores, en disputa. Las flechas señalan a quién se hace.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Some pages of “{name}” are not what they should be. What can be read is shown. Do not go on working in this file.</source>
      <translation>Algunas páginas de «{name}» no son lo que deberían. Se muestra lo que puede leerse. No siga trabajando en este archivo.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Somebody not named</source>
      <translation>Alguien no nombrado</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>Something else was done since, or too long ago, so {how_many} not taken back. Undo that first, or delete the sources.</source>
      <translation>Desde entonces se hizo otra cosa, o hace demasiado tiempo, por lo que no se deshizo: {how_many}. Deshaga antes lo otro, o elimine las fuentes.</translation>
    </message>
    <message>
      <location filename="desktop/window/settling.py"/>
      <source>Something is still being done. Start again when it has ended.</source>
      <translation>Aún se está haciendo algo. Reinicie cuando haya terminado.</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Something went wrong</source>
      <translation>Algo salió mal</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Sort actors by {head}</source>
      <translation>Ordenar actores por {head}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Sort incidents by {head}</source>
      <translation>Ordenar incidentes por {head}</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Sort sources by {head}</source>
      <translation>Ordenar fuentes por {head}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Sou&amp;rce…</source>
      <translation>Fue&amp;nte…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <location filename="desktop/intake/preview/targets.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Source · {kind}</source>
      <translation>Fuente · {kind}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Source: address</source>
      <translation>Fuente: dirección</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Source: date</source>
      <translation>Fuente: fecha</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Source: outlet</source>
      <translation>Fuente: medio</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Source: title</source>
      <translation>Fuente: título</translation>
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
      <translation>Fuentes</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Speaks of</source>
      <translation>Habla de</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Speech</source>
      <comment>term</comment>
      <translation>Discurso</translation>
    </message>
    <message>
      <location filename="desktop/reading/kinds.py"/>
      <source>Speech act</source>
      <translation>Acto de habla</translation>
    </message>
    <message>
      <location filename="desktop/reading/kinds.py"/>
      <source>Speech acts</source>
      <translation>Actos de habla</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turns.py"/>
      <source>Splits, mergers and new names</source>
      <translation>Escisiones, fusiones y nombres nuevos</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Standard</source>
      <comment>term</comment>
      <translation>Norma</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Standing</source>
      <translation>Situación</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Stands now</source>
      <translation>Vale ahora</translation>
    </message>
    <message>
      <location filename="desktop/preferences/speech.py"/>
      <source>Start again now</source>
      <translation>Reiniciar ahora</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <location filename="desktop/sources/retraction.py"/>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>State</source>
      <comment>term</comment>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>State force</source>
      <comment>term</comment>
      <translation>Fuerza estatal</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>State-based violence</source>
      <comment>term</comment>
      <translation>Violencia estatal</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Statement</source>
      <comment>term</comment>
      <translation>Declaración</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>Statement by the ministry</source>
      <translation>Declaración del ministerio</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Status</source>
      <comment>term</comment>
      <translation>el estado</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Status of the work</source>
      <translation>Estado del trabajo</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>Stayed here</source>
      <translation>Se quedó aquí</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <location filename="db/sharing/receipt.py"/>
      <source>Stayed, or was changed</source>
      <translation>Se quedó o se cambió</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>Stays here:
{lines}</source>
      <translation>Se queda aquí:
{lines}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Stays, or is changed</source>
      <translation>Se queda o se cambia</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/history/step_panel.py"/>
      <source>Steps of the case</source>
      <translation>Pasos del caso</translation>
    </message>
    <message>
      <location filename="desktop/history/step_list.py"/>
      <source>Steps of the case, newest first</source>
      <translation>Pasos del caso, el más reciente primero</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Stop counting</source>
      <translation>Dejar de contar</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Stop watching</source>
      <translation>Dejar de vigilar</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Stopped at {time}. Nothing of it was kept.</source>
      <translation>Detenido a las {time}. No se guardó nada de ello.</translation>
    </message>
    <message>
      <location filename="desktop/jobs.py"/>
      <source>Stopped.</source>
      <translation>Detenido.</translation>
    </message>
    <message>
      <location filename="db/records/bulk/changing.py"/>
      <source>Stopped. Nothing was changed.</source>
      <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <location filename="db/strangers/apart.py"/>
      <location filename="db/strangers/making_safe.py"/>
      <location filename="db/strangers/taking.py"/>
      <source>Stopped. Nothing was taken from the file.</source>
      <translation>Detenido. No se tomó nada del archivo.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Stopped. Nothing was written, and the case is as it was.</source>
      <translation>Detenido. No se escribió nada, y el caso está como estaba.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>Stopped. Nothing was written.</source>
      <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/taking.py"/>
      <source>Stopped: {count:,} files were not looked at.</source>
      <translation>
        <numerusform>Detenido: no se examinó un archivo.</numerusform>
        <numerusform>Detenido: no se examinaron {count:,} archivos.</numerusform>
      </translation>
      <extra-singular>Stopped: one file was not looked at.</extra-singular>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Stopping …</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/long_sheet.py"/>
      <location filename="desktop/messages.py"/>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/tolls.py"/>
      <source>Strips count people, not incidents</source>
      <translation>Las franjas cuentan personas, no incidentes</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Strong</source>
      <comment>contrast</comment>
      <translation>Fuerte</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Strong: text of at least 7 to 1 on black or white, and lines to match.</source>
      <translation>Fuerte: texto de al menos 7 a 1 sobre negro o blanco, y líneas acordes.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>Style of citations</source>
      <translation>Estilo de las citas</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Such a round number can stand for ten or for a hundred years.</source>
      <comment>rule of dates</comment>
      <translation>Un número tan redondo puede designar diez o cien años.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Such as: said in a video, our own reading of both reports. It prints with the claim.</source>
      <translation>Por ejemplo: dicho en un vídeo, nuestra propia lectura de ambos informes. Se imprime con la afirmación.</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Such as: since 2015, or 1994 to 2001</source>
      <translation>Por ejemplo: desde 2015, o de 1994 a 2001</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picker.py"/>
      <source>Suggestions</source>
      <translation>Sugerencias</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Suggestions in the text</source>
      <translation>Sugerencias en el texto</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Suicide attack</source>
      <comment>term</comment>
      <translation>Atentado suicida</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <location filename="desktop/details.py"/>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Summary</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Summary, author, address…</source>
      <translation>Resumen, autor, dirección…</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Summary…</source>
      <translation>Resumen…</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Supports</source>
      <comment>term</comment>
      <translation>Apoya</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Surely</source>
      <translation>Con seguridad</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Switch light and dark</source>
      <translation>Alternar claro y oscuro</translation>
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
      <translation>TLP:RED (todo)</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/bindings.py"/>
      <source>Tab, Enter, Space and Escape are needed to move about.</source>
      <translation>Tab, Intro, Espacio y Escape se necesitan para moverse.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Table and mapping</source>
      <translation>Tabla y asignación</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Tables</source>
      <translation>Tablas</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <location filename="desktop/tags/sheets.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Tag</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/tagging.py"/>
      <source>Tag the incident…</source>
      <translation>Etiquetar el incidente…</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Tag the selected actors</source>
      <translation>Etiquetar los actores seleccionados</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Tag the selected incidents</source>
      <translation>Etiquetar los incidentes seleccionados</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Tag the selected sources</source>
      <translation>Etiquetar las fuentes seleccionadas</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Tag {records}</source>
      <translation>Etiquetar {records}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/tags/page.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>Tags</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Tag…</source>
      <translation>Etiquetar…</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <location filename="desktop/timeline/page.py"/>
      <source>Take a filter away to see more.</source>
      <translation>Quite un filtro para ver más.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Take all filters away</source>
      <translation>Quitar todos los filtros</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>Take all of it back</source>
      <translation>Deshacerlo todo</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_review.py"/>
      <source>Take all {count:,}</source>
      <translation>
        <numerusform>Tomar la fecha nueva</numerusform>
        <numerusform>Tomar las {count:,}</numerusform>
      </translation>
      <extra-singular>Take the new date</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>Take back</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Take decision back</source>
      <translation>Retirar decisión</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Take in a colleague’s copy</source>
      <translation>Incorporar la copia de un colega</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Take in a colleague’s copy…</source>
      <translation>Incorporar la copia de un colega…</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Take in a copy</source>
      <translation>Incorporar una copia</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/watched.py"/>
      <source>Take in {count:,} files</source>
      <translation>
        <numerusform>Incorporar {count:,} archivo</numerusform>
        <numerusform>Incorporar {count:,} archivos</numerusform>
      </translation>
      <extra-singular>Take in {count:,} file</extra-singular>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Take in “{name}”</source>
      <translation>Incorporar «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/intake/sheet.py"/>
      <source>Take it back</source>
      <translation>Retirarla</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Take it in</source>
      <translation>Incorporarlo</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/sources/card_review.py"/>
      <source>Take new date</source>
      <translation>Tomar fecha nueva</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/sources/card_review.py"/>
      <source>Take new dates</source>
      <translation>Tomar fechas nuevas</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Take new files in by themselves</source>
      <translation>Incorporar los archivos nuevos automáticamente</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Take out of the series</source>
      <translation>Sacar de la serie</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Take rating back</source>
      <translation>Retirar calificación</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/brushing.py"/>
      <source>Take the brushed span away</source>
      <translation>Quitar el período marcado</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Take the example</source>
      <translation>Tomar el ejemplo</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Take the example, or copy an article of your own and press Ctrl+V. Its text is cleaned to be read, and its original is kept as it was.</source>
      <translation>Tome el ejemplo, o copie un artículo propio y pulse Ctrl+V. Su texto se limpia para la lectura, y su original se conserva como estaba.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Take the file's words for this row too</source>
      <translation>Tomar también para esta fila las palabras del archivo</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Take the tag “{text}” off</source>
      <translation>Quitar la etiqueta «{text}»</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Take this actor</source>
      <translation>Usar este actor</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Take this date</source>
      <translation>Tomar esta fecha</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Take this place</source>
      <translation>Usar este lugar</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Take this reason</source>
      <translation>Tomar este motivo</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Take {stem} off this list</source>
      <translation>Quitar {stem} de esta lista</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Take “{label}”</source>
      <translation>Aceptar «{label}»</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>Take “{words}” away to see more.</source>
      <translation>Quite «{words}» para ver más.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Taken back since, or set aside.</source>
      <translation>Retirada después, o apartada.</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>Taken back. The files themselves were not touched.</source>
      <translation>Deshecho. Los archivos mismos no se tocaron.</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Taken back; what was done since then stands in its place.</source>
      <translation>Deshecho; en su lugar vale lo hecho desde entonces.</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Taken in: {count:,} files</source>
      <translation>Incorporados: {count:,} archivos</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Taken in: {made:,} of {count:,} files</source>
      <translation>Incorporados: {made:,} de {count:,} archivos</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Taken {taken} by the clock of the camera.</source>
      <translation>Tomada {taken} según el reloj de la cámara.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/step_panel.py"/>
      <source>Takes back {count:,} steps made after this one. They can be done again.</source>
      <translation>
        <numerusform>Deshace {count:,} paso dado después de este. Puede rehacerse.</numerusform>
        <numerusform>Deshace {count:,} pasos dados después de este. Pueden rehacerse.</numerusform>
      </translation>
      <extra-singular>Takes back {count:,} step made after this one. It can be done again.</extra-singular>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Tamil</source>
      <translation>tamil</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Target</source>
      <comment>term</comment>
      <translation>Objetivo</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Teal</source>
      <translation>Verde azulado</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Tell the passphrase by another way than the file.</source>
      <translation>Comunique la frase de contraseña por otra vía que el archivo.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Telugu</source>
      <translation>telugu</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Terms of who made it</source>
      <translation>Condiciones de quien la hizo</translation>
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
      <translation>Texto</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>Text (*.txt)</source>
      <translation>Texto (*.txt)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Text (*.txt);;JSON (*.json)</source>
      <translation>Texto (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Text is held</source>
      <translation>Se conserva el texto</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Text to quote from</source>
      <translation>Texto que citar</translation>
    </message>
    <message>
      <location filename="desktop/reading/shelf.py"/>
      <location filename="desktop/searching.py"/>
      <source>Texts</source>
      <translation>Textos</translation>
    </message>
    <message>
      <location filename="db/export/stix.py"/>
      <source>Texts and files stay here; their SHA-256 go along.</source>
      <translation>Los textos y archivos se quedan aquí; su SHA-256 los acompaña.</translation>
    </message>
    <message>
      <location filename="db/export/followthemoney.py"/>
      <source>Texts are handed over only where their licence allows it; files are not, only their SHA-256.</source>
      <translation>Los textos se entregan solo donde su licencia lo permite; los archivos no, solo su SHA-256.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Texts that share passages</source>
      <translation>Textos que comparten pasajes</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Texts without a licence</source>
      <translation>Textos sin licencia</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Thai</source>
      <translation>tailandés</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>That is this actor itself. Choose another one.</source>
      <translation>Ese es este mismo actor. Elija otro.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>That it is not known</source>
      <translation>Que no se sabe</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>That many days before publication.</source>
      <comment>rule of dates</comment>
      <translation>Tantos días antes de la publicación.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>That many weeks before publication, three days either way.</source>
      <comment>rule of dates</comment>
      <translation>Tantas semanas antes de la publicación, con tres días de margen.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>That mapping names none of these columns; nothing was changed.</source>
      <translation>Esa asignación no nombra ninguna de estas columnas; no se cambió nada.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>That there were none</source>
      <translation>Que no hubo ninguno</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <source>The actors are being arranged</source>
      <translation>Los actores se están disponiendo</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The arrays kept for the timeline are not those of its incidents.</source>
      <translation>Los datos preparados para la cronología no son los de sus incidentes.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>The article, as it is</source>
      <translation>El artículo, tal como está</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>The bag “{name}” is not whole: {wrong} Nothing was opened; ask for another copy.</source>
      <translation>El paquete «{name}» no está íntegro: {wrong} No se abrió nada; pida otra copia.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>The bag “{zip_name}” holds no case, or several. Nothing was unpacked.</source>
      <translation>El paquete «{zip_name}» no contiene ningún caso, o contiene varios. No se desempaquetó nada.</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>The bytes as they were captured. The text you read was cleaned from them.</source>
      <translation>Los bytes tal como se capturaron. El texto que lee se limpió a partir de ellos.</translation>
    </message>
    <message>
      <location filename="resources/dossier/case/template.toml"/>
      <source>The case as a book: cover, contents, how to read it, the timeline, every incident with who says what, the actors, the numbered sources and an index.</source>
      <comment>kind of dossier</comment>
      <translation>El caso como libro: portada, índice, cómo leerlo, la cronología, cada incidente con quién dice qué, los actores, las fuentes numeradas y un índice de nombres.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>The case as it stood at the end of that day. Empty: as it is now.</source>
      <translation>El caso como estaba al final de ese día. Vacío: como está ahora.</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>The case has changed. Look at “{name}” again to see what it would bring now.</source>
      <translation>El caso ha cambiado. Examine de nuevo «{name}» para ver lo que aportaría ahora.</translation>
    </message>
    <message>
      <location filename="desktop/handing/handing.py"/>
      <source>The case itself stays as it is. Nothing is sent anywhere.</source>
      <translation>El caso mismo se queda como está. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
      <location filename="db/sharing/writing.py"/>
      <source>The case names a {parent} in a {table} that is not there, so no share was made. “casebinder verify” tells more.</source>
      <translation>El caso nombra en {table} un registro ({parent}) que no existe, por lo que no se hizo ninguna parte. «casebinder verify» dice más.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The century that many centuries before publication, approximate.</source>
      <comment>rule of dates</comment>
      <translation>El siglo situado tantos siglos antes de la publicación, aproximado.</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>The change log of “{name}” names a field that does not exist (“{table}.{column}”). It was not merged; nothing was changed.</source>
      <translation>El registro de cambios de «{name}» nombra un campo que no existe («{table}.{column}»). No se fusionó; no se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>The change log of “{name}” {what}. Nothing was taken from the file; ask for another copy.</source>
      <translation>El registro de cambios de «{name}» {what}. No se tomó nada del archivo; pida otra copia.</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>The claims stay and are marked. Undo takes all of it back.</source>
      <translation>Las afirmaciones se quedan y se marcan. «Deshacer» lo retira todo.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The clean text was altered.</source>
      <translation>Se alteró el texto limpio.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>The clipboard holds nothing that can be taken in. Copy an article, a part of a page, a picture, files or an address first.</source>
      <translation>El portapapeles no contiene nada que pueda incorporarse. Copie antes un artículo, un fragmento de página, una imagen, archivos o una dirección.</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>The clipboard holds {count:,} MB, more than is read at once. Nothing was added; save it as a file and import that.</source>
      <translation>El portapapeles contiene {count:,} MB, más de lo que se lee de una vez. No se añadió nada; guárdelo como archivo e impórtelo.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clock_change.py"/>
      <source>The clocks were put back</source>
      <translation>Los relojes se atrasaron</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clock_change.py"/>
      <source>The clocks were put forward</source>
      <translation>Los relojes se adelantaron</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>The colour of what is selected and of what can be pressed.</source>
      <translation>El color de lo seleccionado y de lo que puede pulsarse.</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <source>The copy</source>
      <translation>La copia</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>The copy began from another {name}, so something in it had been held back. What stood here is in no log but this one.</source>
      <translation>La copia partió de otro valor ({name}), de modo que algo en ella se había omitido. Lo que figuraba aquí no está en más registro que este.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>The copy could not be written to “{path}” ({error}). The case is untouched.</source>
      <translation>No se pudo escribir la copia en «{path}» ({error}). El caso está intacto.</translation>
    </message>
    <message>
      <location filename="db/keeping/backups.py"/>
      <source>The copy could not be written to “{target}” ({strerror}). The earlier copy is untouched.</source>
      <translation>No se pudo escribir la copia en «{target}» ({strerror}). La copia anterior está intacta.</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>The copy is only read. One undo takes all of it back. {signed}</source>
      <translation>La copia solo se lee. Un solo «Deshacer» lo retira todo. {signed}</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The database is damaged: {message}.</source>
      <translation>La base de datos está dañada: {message}.</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>The date given</source>
      <translation>La fecha dada</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>The date line “{date_words}” can be read in more than one way.</source>
      <translation>La línea de fecha «{date_words}» puede leerse de más de una manera.</translation>
    </message>
    <message>
      <location filename="desktop/reading/opened.py"/>
      <source>The date of an incident</source>
      <translation>La fecha de un incidente</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_drag.py"/>
      <source>The date stays as it is</source>
      <translation>La fecha se queda como está</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>The date this incident stands under here.</source>
      <translation>La fecha con que figura aquí este incidente.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>The date {now} does not go with the time of day that stands there. Put back the fields that were changed with it too. Nothing was changed.</source>
      <translation>La fecha {now} no concuerda con la hora que figura ahí. Restituya también los campos que se cambiaron con ella. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_items.py"/>
      <source>The date “{given}” was not understood.</source>
      <translation>No se entendió la fecha «{given}».</translation>
    </message>
    <message>
      <location filename="db/exchange/ris.py"/>
      <source>The date “{record}” ({tag}) was not understood.</source>
      <translation>No se entendió la fecha «{record}» ({tag}).</translation>
    </message>
    <message>
      <location filename="db/exchange/bibtex.py"/>
      <source>The date “{values}” ({key}) was not understood.</source>
      <translation>No se entendió la fecha «{values}» ({key}).</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>The day is not known</source>
      <translation>No se conoce el día</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/order.py"/>
      <source>The day: {day}</source>
      <translation>El día: {day}</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The decade that many decades before publication, approximate.</source>
      <comment>rule of dates</comment>
      <translation>La década situada tantas décadas antes de la publicación, aproximada.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>The disk did not answer while “{name}” was used. Nothing was changed.</source>
      <translation>El disco no respondió mientras se usaba «{name}». No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>The disk is full. “{name}” was kept as it was before this step.</source>
      <translation>El disco está lleno. «{name}» se conservó como estaba antes de este paso.</translation>
    </message>
    <message>
      <location filename="db/export/__init__.py"/>
      <source>The export was stopped. Nothing was left at its place.</source>
      <translation>Se detuvo la exportación. No quedó nada en su lugar.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>The family name alone, too</source>
      <translation>También el apellido solo</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <location filename="db/reading/plain_text.py"/>
      <source>The file</source>
      <translation>El archivo</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>The file does not say its encoding; it was read as UTF-16.</source>
      <translation>El archivo no indica su codificación; se leyó como UTF-16.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <source>The file ends in the middle of a letter: it was cut.</source>
      <translation>El archivo termina en mitad de una letra: fue cortado.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>The file has heads of columns only.</source>
      <translation>El archivo solo tiene encabezados de columna.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>The file in which you keep your key to open shares.</source>
      <translation>El archivo en que guarda su clave para abrir partes.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>The file is cut short: {count:,} of {said:,} bytes are there.</source>
      <translation>El archivo está cortado: hay {count:,} de {said:,} bytes.</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>The file is kept whole as evidence</source>
      <translation>El archivo se conserva entero como prueba</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>The file is not UTF-8 and does not say its encoding; it was read as {encoding}. Check names with accents or non-Latin letters.</source>
      <translation>El archivo no es UTF-8 ni indica su codificación; se leyó como {encoding}. Compruebe los nombres con acentos o letras no latinas.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <location filename="desktop/sharing/key_row.py"/>
      <source>The file of the key</source>
      <translation>El archivo de la clave</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>The file says nothing about when, where or with what it was taken.</source>
      <translation>El archivo no dice cuándo, dónde ni con qué se tomó.</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>The file was searched for every withheld name, and holds none.</source>
      <translation>Se buscaron en el archivo todos los nombres omitidos; no contiene ninguno.</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>The filters of this view are too many or too deeply grouped to be used. They were left as they are.</source>
      <translation>Los filtros de esta vista son demasiados o están agrupados a demasiada profundidad para poder usarse. Se dejaron como estaban.</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>The filters of this view could not be read. They were left as they are; save the view anew to replace them.</source>
      <translation>No se pudieron leer los filtros de esta vista. Se dejaron como estaban; guarde la vista de nuevo para reemplazarlos.</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>The filters of this view were made by a newer Casebinder. They were left as they are; this version cannot use them.</source>
      <translation>Los filtros de esta vista se hicieron con un Casebinder más reciente. Se dejaron como estaban; esta versión no puede usarlos.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>The first line of “{name}” is no passphrase.</source>
      <translation>La primera línea de «{name}» no es una frase de contraseña.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/read_rows.py"/>
      <source>The first rows as incidents</source>
      <translation>Las primeras filas como incidentes</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>The first {first:,} of {rows:,}.</source>
      <translation>Las primeras {first:,} de {rows:,}.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>The folder is not there now. It is looked for until it comes back.</source>
      <translation>La carpeta no está ahora. Se la busca hasta que vuelva.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>The folder “{name}” holds an earlier export and was left as it is. Choose another name, or say that it may be replaced.</source>
      <translation>La carpeta «{name}» contiene una exportación anterior y se dejó como estaba. Elija otro nombre o indique que puede reemplazarse.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>The folder “{name}” holds files that are not of an export, so it was left as it is. Choose a new folder.</source>
      <translation>La carpeta «{name}» contiene archivos que no son de una exportación, por lo que se dejó como estaba. Elija una carpeta nueva.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>The folder “{parent}” does not exist.</source>
      <translation>La carpeta «{parent}» no existe.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>The folder “{parent}” is not there. Nothing was written.</source>
      <translation>La carpeta «{parent}» no existe. No se escribió nada.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/strangers/untrusted.py"/>
      <source>The header of “{name}” is damaged. The file was left as it is.</source>
      <translation>El encabezado de «{name}» está dañado. El archivo se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>The headline is the</source>
      <translation>La cifra principal es</translation>
    </message>
    <message>
      <location filename="db/reading/credits.py"/>
      <source>The headline shares hardly a word with the text; it may belong to another article.</source>
      <translation>El titular apenas comparte palabras con el texto; puede ser de otro artículo.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>The identity “{path}” is not there.</source>
      <translation>La identidad «{path}» no está.</translation>
    </message>
    <message>
      <location filename="db/exchange/report.py"/>
      <source>The import of “{file}” was stopped. Nothing of it was kept; files imported before it stay.</source>
      <translation>Se detuvo la importación de «{file}». No se guardó nada de él; los archivos importados antes permanecen.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>The incident</source>
      <translation>El incidente</translation>
    </message>
    <message>
      <location filename="db/merging/deciding.py"/>
      <source>The incident of this conflict is no longer there. Nothing was changed.</source>
      <translation>El incidente de este conflicto ya no existe. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>The incident you were dating is no longer there.</source>
      <translation>El incidente que estaba fechando ya no existe.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>The inner order of “{name}” is not one that Casebinder makes. It was left as it is; ask for another copy.</source>
      <translation>El orden interno de «{name}» no es de los que hace Casebinder. Se dejó como estaba; pida otra copia.</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <location filename="db/sharing/signature.py"/>
      <source>The key “{path}” is not there.</source>
      <translation>La clave «{path}» no está.</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>The keyring did not answer as it should ({error}). Nothing was changed. Unlock it and try again, or keep the key in a file.</source>
      <translation>El llavero no respondió como debía ({error}). No se cambió nada. Desbloquéelo e inténtelo de nuevo, o guarde la clave en un archivo.</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>The keyring holds a {names} already. It was left as it is, because what was made with it is only known by it.</source>
      <translation>El llavero ya contiene una {names}. Se dejó como estaba, porque lo hecho con ella solo se reconoce por ella.</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>The last step was not saved</source>
      <translation>El último paso no se guardó</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>The later ones republish {get}, the first published.</source>
      <translation>Las posteriores republican {get}, la primera publicada.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The latest day of that number that was that weekday.</source>
      <comment>rule of dates</comment>
      <translation>El último día de ese número que cayó en ese día de la semana.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>The ledger now speaks for {label}: {told}.</source>
      <translation>El registro de afirmaciones apunta ahora a {label}: {told}.</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>The ledger of who claims and who denies goes out as a sentence; of the quotes only one a slide.</source>
      <translation>El registro de quién afirma y quién desmiente sale como una frase; de las citas, solo una por diapositiva.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>The ledger speaks for the same: {told}.</source>
      <translation>Lo dicho apunta a lo mismo: {told}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <location filename="desktop/incidents/judgement.py"/>
      <source>The ledger speaks for {label}: {told}.</source>
      <translation>Lo dicho apunta a {label}: {told}.</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>The log lost {acts}: who did them, and when, is not known any more.</source>
      <translation>El registro perdió {acts}: ya no se sabe quién los hizo ni cuándo.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The log of the step “{label}” was altered.</source>
      <translation>Se alteró el registro del paso «{label}».</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>The lower limit lies above the upper one.</source>
      <translation>El límite inferior supera al superior.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="db/records/counting.py"/>
      <source>The lowest number is above the highest.</source>
      <translation>El número menor supera al mayor.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>The manifest of this bag is far too long. Nothing was unpacked.</source>
      <translation>El manifiesto de este paquete es demasiado largo. No se desempaquetó nada.</translation>
    </message>
    <message>
      <location filename="desktop/manual/view.py"/>
      <source>The manual is written in English.</source>
      <translation>El manual está escrito en inglés.</translation>
    </message>
    <message>
      <location filename="desktop/manual/view.py"/>
      <source>The manual of Casebinder</source>
      <translation>El manual de Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/manual/reader.py"/>
      <source>The manual: {title}</source>
      <translation>El manual: {title}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>The manual…</source>
      <translation>El manual…</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>The mapping</source>
      <translation>La asignación</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>The mapping could not be written to “{path}” ({strerror}).</source>
      <translation>No se pudo escribir la asignación en «{path}» ({strerror}).</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The month that many months before publication, approximate.</source>
      <comment>rule of dates</comment>
      <translation>El mes situado tantos meses antes de la publicación, aproximado.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/order.py"/>
      <source>The month: {month}</source>
      <translation>El mes: {month}</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>The name it had until now stays as one of its names.</source>
      <translation>El nombre que tenía hasta ahora queda como uno de sus nombres.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>The name of a profile has at most {longest} letters.</source>
      <translation>El nombre de un perfil tiene como máximo {longest} letras.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>The name of a view has at most {longest} letters.</source>
      <translation>El nombre de una vista tiene como máximo {longest} letras.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>The names say: {why}.</source>
      <translation>Los nombres dicen: {why}.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The nearest such month before or after the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>El mes más cercano antes o después de la fecha a la que se refiere.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The nearest such weekday before or after the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>El día de la semana más cercano antes o después de la fecha a la que se refiere.</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>The newest {acts}; scroll for older ones</source>
      <translation>Los {acts} más recientes; desplácese para ver anteriores</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <source>The newest {count} of {count2:,} are read here.</source>
      <translation>Aquí se leen los {count} más recientes de {count2:,}.</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>The newest {count} of {incident_count:,} are shown.</source>
      <translation>Se muestran los {count} más recientes de {incident_count:,}.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The next one after publication, as the sentence speaks of what is to come.</source>
      <comment>rule of dates</comment>
      <translation>El próximo después de la publicación, pues la frase habla de lo que ha de venir.</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>The next suggestion (J); the one before with K</source>
      <translation>La sugerencia siguiente (J); la anterior con K</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The notation of EDTF before 2019, as catalogues still have it.</source>
      <comment>rule of dates</comment>
      <translation>La notación EDTF anterior a 2019, que los catálogos aún conservan.</translation>
    </message>
    <message>
      <location filename="db/records/notes.py"/>
      <source>The note is empty; nothing was kept. Write something or leave it out.</source>
      <translation>La nota está vacía; no se guardó nada. Escriba algo o déjela.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The original bytes ({sha256}) are missing.</source>
      <translation>Faltan los bytes originales ({sha256}).</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>The other actor</source>
      <translation>El otro actor</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>The other text is no longer in the case.</source>
      <translation>El otro texto ya no está en el caso.</translation>
    </message>
    <message>
      <location filename="db/reading/credits.py"/>
      <source>The outlet is not named; “{because}” suggests it is {hint}.</source>
      <translation>No se nombra el medio; «{because}» sugiere que es {hint}.</translation>
    </message>
    <message>
      <location filename="db/reading/pages/reading.py"/>
      <source>The page</source>
      <translation>La página</translation>
    </message>
    <message>
      <location filename="db/reading/pages/reading.py"/>
      <source>The page says its language is “{said}”; the text reads like “{seen}”.</source>
      <translation>La página dice que su lengua es «{said}»; el texto parece «{seen}».</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>The page, small</source>
      <translation>La página, en pequeño</translation>
    </message>
    <message>
      <location filename="desktop/window/guiding.py"/>
      <source>The pages are being set. Press Export when they are there.</source>
      <translation>Se están componiendo las páginas. Pulse Exportar cuando estén.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>The pages, small</source>
      <translation>Las páginas, en pequeño</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>The passphrase file “{path}” is not there.</source>
      <translation>El archivo de la frase de contraseña «{path}» no está.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>The period ends before it begins.</source>
      <translation>El período termina antes de empezar.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>The place is where it</source>
      <translation>El lugar es donde</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>The print was cancelled. Nothing was written.</source>
      <translation>Se canceló la impresión. No se escribió nada.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/printing.py"/>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source>The printer could not be reached. Nothing was printed.</source>
      <translation>No se pudo acceder a la impresora. No se imprimió nada.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/printing.py"/>
      <source>The printer stopped after {done:,} pages.</source>
      <translation>La impresora se detuvo tras {done:,} páginas.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source>The printer stopped after {number:,} pages.</source>
      <translation>La impresora se detuvo tras {number:,} páginas.</translation>
    </message>
    <message>
      <location filename="db/merging/deciding.py"/>
      <source>The quote of this conflict is no longer there. Nothing was changed.</source>
      <translation>La cita de este conflicto ya no existe. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>The recipient in the line is none that age knows.</source>
      <translation>El destinatario de la línea no es de los que age conoce.</translation>
    </message>
    <message>
      <location filename="db/merging/deciding.py"/>
      <source>The record of this conflict is no longer there. Nothing was changed.</source>
      <translation>El registro de este conflicto ya no existe. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>The redaction file “{path}” is not there. Nothing was written.</source>
      <translation>El archivo de omisiones «{path}» no está. No se escribió nada.</translation>
    </message>
    <message>
      <location filename="db/exchange/remarks_table.py"/>
      <source>The report could not be written to “{name}” ({strerror}). What was imported stays; save the report elsewhere.</source>
      <translation>No se pudo escribir el informe en «{name}» ({strerror}). Lo importado permanece; guarde el informe en otro lugar.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>The row</source>
      <translation>La fila</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>The row {row} of “{table}”</source>
      <translation>La fila {row} de «{table}»</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>The rule is shown and printed with the number.</source>
      <translation>La regla se muestra y se imprime con la cifra.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>The rule of the case</source>
      <translation>La regla del caso</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>The rule still says the same.</source>
      <translation>La regla sigue diciendo lo mismo.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>The same bytes are held as</source>
      <translation>Los mismos bytes ya se conservan como</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The same date as the incident it refers to.</source>
      <comment>rule of dates</comment>
      <translation>La misma fecha que el incidente al que se refiere.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>The same once more</source>
      <translation>Lo mismo otra vez</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>The same speaker gave another figure later.</source>
      <translation>El mismo hablante dio después otra cifra.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The same tables with their types, for DuckDB, Polars and notebooks.</source>
      <translation>Las mismas tablas con sus tipos, para DuckDB, Polars y cuadernos.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>The same text is held as</source>
      <translation>El mismo texto ya se conserva como</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The same with armed groups as threat actors, which says that they mean harm.</source>
      <translation>Lo mismo con los grupos armados como actores de amenaza, lo que dice que pretenden hacer daño.</translation>
    </message>
    <message>
      <location filename="db/records/hypotheses.py"/>
      <source>The score of an explanation is the sum of what speaks against it: 1 for I and 2 for II, times the weight of the claim (credibility 1 counts 1, then 0.8, 0.6, 0.4, 0.2; not judged 0.5). The lowest score leads.</source>
      <translation>La puntuación de una explicación es la suma de lo que habla en su contra: 1 por I y 2 por II, multiplicado por el peso de la afirmación (credibilidad 1 cuenta 1; después 0,8; 0,6; 0,4; 0,2; sin juzgar 0,5). Va primero la de menor puntuación.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The search index is of another version; it is rebuilt on opening.</source>
      <translation>El índice de búsqueda es de otra versión; se rehace al abrir.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The season is counted from another date of the text.</source>
      <comment>rule of dates</comment>
      <translation>La estación se cuenta desde otra fecha del texto.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>The second date lies before the first.</source>
      <translation>La segunda fecha es anterior a la primera.</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>The selected incident</source>
      <translation>El incidente elegido</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>The selected incident {words} this one.</source>
      <translation>El incidente seleccionado {words} este.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>The sender’s public key</source>
      <translation>La clave pública del remitente</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>The share could not be written to “{parent}” ({strerror}). Nothing was left there, and the case is as it was.</source>
      <translation>No se pudo escribir la parte en «{parent}» ({strerror}). No se dejó nada ahí, y el caso está como estaba.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>The share could not be written to “{path}” ({strerror}). The case is as it was.</source>
      <translation>No se pudo escribir la parte en «{path}» ({strerror}). El caso está como estaba.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>The share was not handed over: a withheld name still stood in it ({where}). The file was deleted and the case is as it was.</source>
      <translation>La parte no se entregó: aún contenía un nombre omitido ({where}). El archivo se eliminó y el caso está como estaba.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>The sheet “{name}” was read; the others were not: {told}{more}.</source>
      <translation>Se leyó la hoja «{name}»; las demás no: {told}{more}.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The sources, for EndNote, Mendeley and most catalogues.</source>
      <translation>Las fuentes, para EndNote, Mendeley y la mayoría de los catálogos.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The sources, for LaTeX and JabRef.</source>
      <translation>Las fuentes, para LaTeX y JabRef.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The sources, for Zotero, Pandoc and word processors.</source>
      <translation>Las fuentes, para Zotero, Pandoc y procesadores de texto.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The step that made the row ({txn}) is missing.</source>
      <translation>Falta el paso que creó la fila ({txn}).</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The step “{label}” was never sealed.</source>
      <translation>El paso «{label}» nunca se selló.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>The suggestion stays, with your reason.</source>
      <translation>La sugerencia se queda, con su motivo.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>The table “{table}” of “{name}” is damaged or was altered outside Casebinder. It was left as it is; ask for another copy, or recover what can be read with “casebinder recover”.</source>
      <translation>La tabla «{table}» de «{name}» está dañada o se alteró fuera de Casebinder. Se dejó como estaba; pida otra copia, o recupere lo que pueda leerse con «casebinder recover».</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text gives day, month and year.</source>
      <comment>rule of dates</comment>
      <translation>El texto da día, mes y año.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text gives month and year.</source>
      <comment>rule of dates</comment>
      <translation>El texto da mes y año.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text gives no year.</source>
      <comment>rule of dates</comment>
      <translation>El texto no da el año.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text gives the year.</source>
      <comment>rule of dates</comment>
      <translation>El texto da el año.</translation>
    </message>
    <message numerus="yes">
      <location filename="db/reading/doubts.py"/>
      <source>The text holds {count:,} invisible marks that can turn the direction of writing: words may stand in another order than they seem to.</source>
      <translation>
        <numerusform>El texto contiene una marca invisible que puede invertir la dirección de la escritura: las palabras pueden estar en otro orden del que parece.</numerusform>
        <numerusform>El texto contiene {count:,} marcas invisibles que pueden invertir la dirección de la escritura: las palabras pueden estar en otro orden del que parece.</numerusform>
      </translation>
      <extra-singular>The text holds an invisible mark that can turn the direction of writing: words may stand in another order than they seem to.</extra-singular>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text is a date in EDTF notation.</source>
      <comment>rule of dates</comment>
      <translation>El texto es una fecha en notación EDTF.</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>The text is kept in the case</source>
      <translation>El texto se guarda en el caso</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>The text of {called} was read to page {read:,} of {count:,}. {whole}.</source>
      <translation>El texto de {called} se leyó hasta la página {read:,} de {count:,}. {whole}.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text says the date is one inside a longer time.</source>
      <comment>rule of dates</comment>
      <translation>El texto dice que la fecha está dentro de un tiempo más largo.</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>The texts of the case are at left.</source>
      <translation>Los textos del caso están a la izquierda.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>The timeline was sent to the printer.</source>
      <translation>La cronología se envió a la impresora.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>The timeline’s filters leave none with a place. Take one away to see more.</source>
      <translation>Los filtros de la cronología no dejan ninguno con lugar. Quite uno para ver más.</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>The title is the beginning of its text.</source>
      <translation>El título es el comienzo de su texto.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>The two are different</source>
      <translation>Los dos son distintos</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>The two are the same</source>
      <translation>Los dos son el mismo</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>The two passphrases are not the same.</source>
      <translation>Las dos frases de contraseña no son iguales.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>The two records side by side</source>
      <translation>Los dos registros lado a lado</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>The view “{name}”</source>
      <translation>La vista «{name}»</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The week, month or year counted from that of publication.</source>
      <comment>rule of dates</comment>
      <translation>La semana, el mes o el año contados desde los de la publicación.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The week, month or year of publication, up to that day.</source>
      <comment>rule of dates</comment>
      <translation>La semana, el mes o el año de la publicación, hasta ese día.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The week, month or year of the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>La semana, el mes o el año de la fecha a la que se refiere.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <source>The whole case</source>
      <translation>El caso entero</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>The whole case with its history, to be taken in</source>
      <translation>El caso entero con su historia, para incorporarlo</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>The whole of it goes, too</source>
      <translation>Sale también entero</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The whole time up to publication.</source>
      <comment>rule of dates</comment>
      <translation>Todo el tiempo hasta la publicación.</translation>
    </message>
    <message>
      <location filename="desktop/window/settling.py"/>
      <source>The window could not be closed. Close it yourself and start the program again.</source>
      <translation>No se pudo cerrar la ventana. Ciérrela usted e inicie de nuevo el programa.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>The window of this view cannot be read. The timeline was left as it is.</source>
      <translation>No se puede leer la ventana de esta vista. La cronología se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>The words were not found.</source>
      <translation>No se encontraron las palabras.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The year is counted from that of publication.</source>
      <comment>rule of dates</comment>
      <translation>El año se cuenta desde el de la publicación.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The year is counted from that of the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>El año se cuenta desde el de la fecha a la que se refiere.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The year is that of the days the text names beside it.</source>
      <comment>rule of dates</comment>
      <translation>El año es el de los días que el texto nombra al lado.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The year that many years before publication, approximate.</source>
      <comment>rule of dates</comment>
      <translation>El año situado tantos años antes de la publicación, aproximado.</translation>
    </message>
    <message>
      <location filename="db/exchange/bibtex.py"/>
      <source>The year “{values}” was not understood.</source>
      <translation>No se entendió el año «{values}».</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>The {count:,} names are</source>
      <translation>
        <numerusform>El nombre</numerusform>
        <numerusform>Los {count:,} nombres</numerusform>
      </translation>
      <extra-singular>The name is</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/what_part.py"/>
      <source>The {count:,} selected incidents</source>
      <translation>
        <numerusform>El incidente elegido</numerusform>
        <numerusform>Los {count:,} incidentes elegidos</numerusform>
      </translation>
      <extra-singular>The selected incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>The {count} lines above the header did not become rows: “{words}”.</source>
      <translation>
        <numerusform>La línea que precede al encabezado no pasó a ser fila: «{words}».</numerusform>
        <numerusform>Las {count} líneas que preceden al encabezado no pasaron a ser filas: «{words}».</numerusform>
      </translation>
      <extra-singular>The line above the header did not become a row: “{words}”.</extra-singular>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>The {noun} cannot hold that now: {fields} would not fit what else it says. Put back the fields that were changed with it too. Nothing was changed.</source>
      <translation>El registro ({noun}) ya no puede contener eso: {fields} no encajaría con lo demás que dice. Restituya también los campos que se cambiaron con ello. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>The {noun} is there already. Nothing was changed.</source>
      <translation>Ya existe: {noun}. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>The {noun} “{wording}” was deleted. Put that back first. Nothing was changed.</source>
      <translation>Se eliminó: {noun} «{wording}». Restitúyalo primero. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/step.py"/>
      <source>The {table} you were changing is no longer there.</source>
      <translation>El registro que estaba cambiando ({table}) ya no existe.</translation>
    </message>
    <message>
      <location filename="db/merging/union.py"/>
      <source>Their copy holds an original that is not what it was: its SHA-256 should be {sha256}. It was not merged; nothing was changed.</source>
      <translation>Su copia contiene un original que no es el que era: su SHA-256 debería ser {sha256}. No se fusionó; no se cambió nada.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>Their place has no coordinates, is only mentioned, or is not known.</source>
      <translation>Su lugar no tiene coordenadas, solo se menciona o no se conoce.</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Theirs</source>
      <translation>Lo suyo</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Then or earlier.</source>
      <comment>rule of dates</comment>
      <translation>Entonces o antes.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Then or later.</source>
      <comment>rule of dates</comment>
      <translation>Entonces o después.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/rubber_band.py"/>
      <source>There are more than {most:,} incidents in the box. Draw a smaller one.</source>
      <translation>Hay más de {most:,} incidentes en el recuadro. Dibuje uno más pequeño.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>There are no tags yet. Tag an incident first (Shift+T).</source>
      <translation>Aún no hay etiquetas. Etiquete antes un incidente (Mayús+T).</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>There are no tags yet. Tag an incident first.</source>
      <translation>Aún no hay etiquetas. Etiquete antes un incidente.</translation>
    </message>
    <message>
      <location filename="db/records/quotes.py"/>
      <source>There are no words at that place of the text to quote.</source>
      <translation>No hay palabras que citar en ese lugar del texto.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>There is a profile called “{wanted}” already. Give this one another name.</source>
      <translation>Ya hay un perfil llamado «{wanted}». Dé otro nombre a este.</translation>
    </message>
    <message>
      <location filename="db/records/tags.py"/>
      <source>There is a tag “{text}” already. Nothing was changed. Merge the two instead.</source>
      <translation>Ya existe una etiqueta «{text}». No se cambió nada. Fusione las dos en su lugar.</translation>
    </message>
    <message>
      <location filename="db/records/saved_views.py"/>
      <source>There is a view called “{name}” already. Choose another name.</source>
      <translation>Ya hay una vista llamada «{name}». Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>There is a view of this name already. Choose another one.</source>
      <translation>Ya hay una vista con este nombre. Elija otro.</translation>
    </message>
    <message>
      <location filename="desktop/window/printed_network.py"/>
      <source>There is no actor called “{name}” in this case.</source>
      <translation>No hay ningún actor llamado «{name}» en este caso.</translation>
    </message>
    <message>
      <location filename="desktop/window/printed_network.py"/>
      <source>There is no actor to show under this choice. Nothing was written.</source>
      <translation>No hay ningún actor que mostrar con esta elección. No se escribió nada.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/publication.py"/>
      <source>There is no dated incident to print.</source>
      <translation>No hay ningún incidente con fecha que imprimir.</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>There is no format called “{kind}”. There are {kinds}.</source>
      <translation>No hay ningún formato llamado «{kind}». Existen: {kinds}.</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>There is no other tag to merge it with.</source>
      <translation>No hay otra etiqueta con la que fusionarla.</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>There is no profile “{name}” in this case. There are {names}.</source>
      <translation>No hay ningún perfil «{name}» en este caso. Existen: {names}.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>There is no room for the share where it was to be written. Nothing was left there, and the case is as it was.</source>
      <translation>No hay espacio para la parte donde debía escribirse. No se dejó nada ahí, y el caso está como estaba.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointed.py"/>
      <source>There is no room for them here.</source>
      <translation>Aquí no hay sitio para ellos.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>There is no room left for “{name}” in “{parent}”. Nothing was left there; make room or choose another place.</source>
      <translation>No queda espacio para «{name}» en «{parent}». No se dejó nada ahí; libere espacio o elija otro lugar.</translation>
    </message>
    <message>
      <location filename="desktop/screen.py"/>
      <source>There is no screen here, so no window can open. “casebinder demo --to demo.case” and “casebinder shot demo.case timeline.png” draw the timeline to a file instead.</source>
      <translation>Aquí no hay pantalla, por lo que no puede abrirse ninguna ventana. «casebinder demo --to demo.case» y «casebinder shot demo.case timeline.png» dibujan la cronología en un archivo.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>There is no view called “{name}”. The timeline was left as it is.</source>
      <translation>No hay ninguna vista llamada «{name}». La cronología se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>There is none in the keyring yet. It stays there, and never goes into a case.</source>
      <translation>Aún no hay ninguna en el llavero. Se queda ahí y nunca entra en un caso.</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>There is none yet. One is made whenever a case that you changed is closed, before large acts, and every half hour in between.</source>
      <translation>Aún no hay ninguna. Se hace una cada vez que se cierra un caso que usted cambió, antes de actos grandes y cada media hora entretanto.</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>There is none, because keeping copies is switched off.</source>
      <translation>No hay ninguna, porque está desactivado conservar copias.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>There is nothing in this time. Choose another.</source>
      <translation>No hay nada en este tiempo. Elija otro.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>There is nothing on the map to print.</source>
      <translation>No hay nada en el mapa que imprimir.</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>There is nothing yet to lay “{name}” over.</source>
      <translation>Aún no hay nada sobre lo que poner «{name}».</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/bindings.py"/>
      <source>These keys belong to the text and cannot be changed.</source>
      <translation>Estas teclas pertenecen al texto y no pueden cambiarse.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>These words do not stand in the text kept of the source. Copy them from there, or choose “No quote” and say why.</source>
      <translation>Estas palabras no figuran en el texto guardado de la fuente. Cópielas de ahí, o elija «Sin cita» y diga por qué.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>These words no longer stand in the text that was kept.</source>
      <translation>Estas palabras ya no figuran en el texto guardado.</translation>
    </message>
    <message>
      <location filename="db/merging/deciding.py"/>
      <source>These words no longer stand in the text they were quoted from. Nothing was changed; quote them anew, or let the other words stand.</source>
      <translation>Estas palabras ya no figuran en el texto del que se citaron. No se cambió nada; cítelas de nuevo o deje las otras palabras.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>These words no longer stand in the text.</source>
      <translation>Estas palabras ya no figuran en el texto.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>These words were never quoted here. Nothing was changed.</source>
      <translation>Estas palabras nunca se citaron aquí. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Thesis</source>
      <comment>term</comment>
      <translation>Tesis</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>They are</source>
      <translation>Son</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>They are looked for in the text kept of the source.</source>
      <translation>Se buscan en el texto guardado de la fuente.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>They are not suggested to each other again.</source>
      <translation>No vuelven a sugerirse el uno al otro.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>They are one origin</source>
      <translation>Son un solo origen</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>They find it under “Your own key” in this sheet of theirs, or have it from age.</source>
      <translation>La encuentra en «Su propia clave» de esta misma hoja en su programa, o la tiene de age.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>They hold while the timeline has the keyboard. What has no key stands under Ctrl+K.</source>
      <translation>Valen mientras la cronología tiene el teclado. Lo que no tiene tecla está en Ctrl+K.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>They lie in {folder}</source>
      <translation>Están en {folder}</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>They lie in {short}</source>
      <translation>Están en {short}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_review.py"/>
      <source>They were counted from another day of publication.</source>
      <translation>Se contaron desde otro día de publicación.</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>They were counted from another day of publication. Those ticked move together.</source>
      <translation>Se contaron desde otro día de publicación. Las marcadas se mueven juntas.</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>This address is on the card of “{called}”; nothing was added.</source>
      <translation>Esta dirección está en la ficha de «{called}»; no se añadió nada.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/when_field.py"/>
      <source>This can be read in more than one way. Which is meant?</source>
      <translation>Esto puede leerse de más de una manera. ¿Cuál es?</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>This can mean more than one time. Pick the one that is meant.</source>
      <translation>Esto puede significar más de un tiempo. Elija el que corresponde.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>This can mean more than one time. Which is meant?</source>
      <translation>Esto puede significar más de un tiempo. ¿Cuál es?</translation>
    </message>
    <message>
      <location filename="desktop/window/palette.py"/>
      <source>This card: {act}</source>
      <translation>Esta ficha: {act}</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <source>This case</source>
      <translation>Este caso</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>This case has no eras yet. Press Y to name one.</source>
      <translation>Este caso aún no tiene épocas. Pulse Y para nombrar una.</translation>
    </message>
    <message>
      <location filename="desktop/window/printed.py"/>
      <source>This case has no incident with a date, so there is no timeline to print.</source>
      <translation>Este caso no tiene ningún incidente con fecha, de modo que no hay cronología que imprimir.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>This case is open for reading only</source>
      <translation>Este caso está abierto solo para lectura</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>This case is open for reading only.</source>
      <translation>Este caso está abierto solo para lectura.</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>This computer has no keyring that can be used now. Keep the key in a file instead.</source>
      <translation>Este equipo no tiene un llavero que pueda usarse ahora. Guarde la clave en un archivo.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>This computer has no keyring that can be used now. Keep the key in a file where nobody else reads.</source>
      <translation>Este equipo no tiene un llavero que pueda usarse ahora. Guarde la clave en un archivo donde nadie más lea.</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>This computer, for a report of a fault; nothing private is in it:</source>
      <translation>Este equipo, para informar de un fallo; no contiene nada privado:</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>This could not be kept: {error}.</source>
      <translation>Esto no se pudo conservar: {error}.</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>This could not be kept: {strerror}.</source>
      <translation>Esto no se pudo conservar: {strerror}.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/when_field.py"/>
      <source>This date can be read in more than one way. Pick the one that is meant.</source>
      <translation>Esta fecha puede leerse de más de una manera. Elija la que corresponde.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/widgets/when_field.py"/>
      <source>This date was not understood. Try 18 April 2022, late 2019 or 2022-04.</source>
      <translation>No se entendió esta fecha. Pruebe con 18 de abril de 2022, finales de 2019 o 2022-04.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>This field is not one that can be put back. Nothing was changed.</source>
      <translation>Este campo no es de los que pueden restituirse. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>This file was not made on this computer, and was not opened here before. Casebinder checks every value in it and puts it into a new file. Nothing else comes along, and nothing in it can act. The file you were sent stays as it is.</source>
      <translation>Este archivo no se hizo en este equipo ni se había abierto aquí antes. Casebinder comprueba cada valor que contiene y lo pone en un archivo nuevo. Nada más lo acompaña, y nada en él puede actuar. El archivo que le enviaron se queda como está.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>This incident alone</source>
      <translation>Solo este incidente</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <source>This incident has no place yet. Give it one on its card, then put it here.</source>
      <translation>Este incidente no tiene lugar aún. Déselo en su ficha y sitúelo después aquí.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>This incident has {count:,} places. Nothing was changed; change them on its card.</source>
      <translation>Este incidente tiene {count:,} lugares. No se cambió nada; cámbielos en su ficha.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>This is a key. It is not taken into a case</source>
      <translation>Esto es una clave. No se incorpora a un caso</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>This is disputed.</source>
      <translation>Esto se discute.</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>This is how the case stands.</source>
      <translation>Así está el caso.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>This is no identity of age.</source>
      <translation>Esto no es una identidad de age.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>This is no key that Casebinder made.</source>
      <translation>Esta no es una clave hecha por Casebinder.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>This is no key that Casebinder made: “{name}”.</source>
      <translation>Esta no es una clave hecha por Casebinder: «{name}».</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>This is no profile of this Casebinder. Nothing was changed.</source>
      <translation>Esto no es un perfil de este Casebinder. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>This is no public key: “{name}”.</source>
      <translation>Esta no es una clave pública: «{name}».</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>This is no recipient of age: it begins with age1.</source>
      <translation>Esto no es un destinatario de age: empieza por age1.</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>This is only possible.</source>
      <translation>Esto es solo posible.</translation>
    </message>
    <message>
      <location filename="desktop/window/preview.py"/>
      <source>This is what the recipient will see; nothing can be changed.</source>
      <translation>Esto es lo que verá el destinatario; nada puede cambiarse.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/bindings.py"/>
      <source>This key alone cannot be used. Press it together with another.</source>
      <translation>Esta tecla sola no puede usarse. Púlsela junto con otra.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <source>This one</source>
      <translation>Este</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>This passphrase does not open “{name}”. Nothing was written.</source>
      <translation>Esta frase de contraseña no abre «{name}». No se escribió nada.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picture.py"/>
      <source>This picture cannot be shown here; it is kept whole.</source>
      <translation>Esta imagen no puede mostrarse aquí; se conserva entera.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/read_rows.py"/>
      <source>This row cannot be used</source>
      <translation>Esta fila no se puede usar</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>This rule can hold for one incident only.</source>
      <translation>Esta regla solo puede valer para un incidente.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>This section alone</source>
      <translation>Solo esta sección</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>This source …</source>
      <translation>Esta fuente…</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>This text</source>
      <translation>Este texto</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>This view asks for something that this version of Casebinder does not know (“{word}”). The view was left as it is; a newer version may show it.</source>
      <translation>Esta vista pide algo que esta versión de Casebinder no conoce («{word}»). La vista se dejó como estaba; una versión más reciente quizá pueda mostrarla.</translation>
    </message>
    <message>
      <location filename="db/records/saved_views.py"/>
      <source>This view cannot be read. The timeline was left as it is; save the view anew or delete it.</source>
      <translation>No se puede leer esta vista. La cronología se dejó como estaba; guarde la vista de nuevo o elimínela.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>This view has colours by “{held}”, which this version does not know. The timeline was left as it is.</source>
      <translation>Esta vista tiene colores por «{held}», que esta versión no conoce. La cronología se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>This view has lanes by “{held}”, which this version does not know. The timeline was left as it is.</source>
      <translation>Esta vista tiene carriles por «{held}», que esta versión no conoce. La cronología se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="db/records/saved_views.py"/>
      <source>This view is no longer in the case. The timeline was left as it is.</source>
      <translation>Esta vista ya no está en el caso. La cronología se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>This was not understood. Try 18 April 2022, late 2019 or +3 weeks.</source>
      <translation>No se entendió. Pruebe con 18 de abril de 2022, finales de 2019 o +3 semanas.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>This {kind} was deleted</source>
      <translation>Se eliminó: {kind}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>This {verb} it</source>
      <translation>Esta {verb} la otra</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Those in sight</source>
      <translation>Los que están a la vista</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Those that are the same are read as one; nothing is rewritten.</source>
      <translation>Los que son el mismo se leen como uno; no se reescribe nada.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Threatened by</source>
      <translation>Amenaza de</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Tibetan</source>
      <translation>tibetano</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Tick a to-do off</source>
      <translation>Marcar una tarea como hecha</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Tick at least one letter or digit.</source>
      <translation>Marque al menos una letra o cifra.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Tick at least one.</source>
      <translation>Marque al menos uno.</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Tick the to-do off, or open it again</source>
      <translation>Marcar la tarea como hecha, o reabrirla</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Ties</source>
      <translation>Vínculos</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Time</source>
      <translation>Tiempo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Time at the scene</source>
      <translation>Hora en el lugar de los hechos</translation>
    </message>
    <message>
      <location filename="desktop/network/strip.py"/>
      <source>Time in which the network is shown</source>
      <translation>Tiempo en que se muestra la red</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Time of day</source>
      <translation>Hora del día</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <location filename="desktop/timeline/view.py"/>
      <source>Timeline</source>
      <translation>Cronología</translation>
    </message>
    <message>
      <location filename="resources/dossier/poster/template.toml"/>
      <source>Timeline poster</source>
      <comment>kind of dossier</comment>
      <translation>Póster de la cronología</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Timeline: go to {plain}</source>
      <translation>Cronología: ir a {plain}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Timeline: view {name}</source>
      <translation>Cronología: vista {name}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source>Timeline: {names}.{where} Lanes: {names2}.</source>
      <translation>Cronología: {names}.{where} Carriles: {names2}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/host.py"/>
      <source>Timeline: {words}{words2}</source>
      <translation>Cronología: {words}{words2}</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>TimelineJS has no uncertain dates: a slide goes from the first to the last day it can have been, and its date is told in our words.</source>
      <translation>TimelineJS no tiene fechas inciertas: una diapositiva va del primer al último día en que pudo ocurrir, y su fecha se dice con nuestras palabras.</translation>
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
      <translation>Título</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Title and summary, in any script; the beginnings of words are enough.</source>
      <translation>Título y resumen, en cualquier escritura; bastan los comienzos de palabra.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>To delete the {noun} again, use its own menu, which also takes along what belongs to it. Nothing was changed.</source>
      <translation>Para eliminar de nuevo ({noun}), use su propio menú, que incluye también lo que le pertenece. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>To know</source>
      <translation>Conviene saber</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/intake/sheet.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <source>To look at</source>
      <translation>Por revisar</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>To look at {odd:,}</source>
      <translation>Por revisar {odd:,}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>To quote words, choose a source whose text is kept.</source>
      <translation>Para citar palabras, elija una fuente cuyo texto se conserve.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>To read</source>
      <translation>Para leer</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>To the end of</source>
      <translation>Hasta el final de</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>To, and including</source>
      <translation>Hasta, incluido</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>To-do</source>
      <translation>Tarea</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>To-do, done: {text}</source>
      <translation>Tarea, hecha: {text}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>To-do, open: {text}</source>
      <translation>Tarea, pendiente: {text}</translation>
    </message>
    <message>
      <location filename="desktop/history/step_model.py"/>
      <location filename="desktop/timeline/scales/axis.py"/>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Told by others</source>
      <comment>term</comment>
      <translation>Contado por otros</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Took in {names}</source>
      <translation>Se incorporó {names}</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Took in “{name}”; everything fits together.</source>
      <translation>Se incorporó «{name}»; todo encaja.</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Total of many events</source>
      <translation>Total de muchos hechos</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Town or village</source>
      <comment>term</comment>
      <translation>Ciudad o pueblo</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Towns</source>
      <translation>Localidades</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Translation</source>
      <translation>Traducción</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Transliteration</source>
      <comment>term</comment>
      <translation>Transliteración</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Treaty</source>
      <comment>term</comment>
      <translation>Tratado</translation>
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
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Type a name and press Enter</source>
      <translation>Escriba un nombre y pulse Intro</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Type a passphrase, or choose another way.</source>
      <translation>Escriba una frase de contraseña, o elija otro modo.</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Type another name, or choose an actor of the case: these words become one of its names.</source>
      <translation>Escriba otro nombre, o elija un actor del caso: estas palabras pasan a ser uno de sus nombres.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>Type new tags here, or others of the case; several are set apart by commas.</source>
      <translation>Escriba aquí etiquetas nuevas, u otras del caso; si son varias, sepárelas con comas.</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Type on.</source>
      <translation>Siga escribiendo.</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>Type some of its words</source>
      <translation>Escriba algunas de sus palabras</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Type the one you agreed on with the sender. It is not kept.</source>
      <translation>Escriba la que acordó con el remitente. No se guarda.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>UCDP list of actors</source>
      <translation>Lista de actores de UCDP</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <source>US Letter</source>
      <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>US Tabloid</source>
      <translation>Tabloide (EE. UU.)</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Unclear</source>
      <translation>No está claro</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unclear</source>
      <comment>term</comment>
      <translation>No está claro</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>Undated</source>
      <translation>Sin fecha</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Under review</source>
      <comment>term</comment>
      <translation>En revisión</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Under whose name they are read</source>
      <translation>Con qué nombre se leen</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/intake/together.py"/>
      <location filename="desktop/messages.py"/>
      <location filename="desktop/session.py"/>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>Undo (Ctrl+Z) brings it back.</source>
      <translation>«Deshacer» (Ctrl+Z) lo devuelve.</translation>
    </message>
    <message>
      <location filename="desktop/intake/together.py"/>
      <source>Undone</source>
      <translation>Deshecho</translation>
    </message>
    <message>
      <location filename="desktop/case_facts.py"/>
      <source>Undone: {label}</source>
      <translation>Deshecho: {label}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Unit</source>
      <translation>Unidad</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unit</source>
      <comment>term</comment>
      <translation>Unidad</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Units and members</source>
      <translation>Unidades y miembros</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unknown</source>
      <comment>term</comment>
      <translation>Desconocido</translation>
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
      <translation>Desbloquear</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Unlocking</source>
      <translation>Desbloqueando</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/head_marks.py"/>
      <location filename="desktop/timeline/printing/paper_heads.py"/>
      <source>Unnamed</source>
      <translation>Sin nombre</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Unpin “{actor}”</source>
      <translation>Soltar «{actor}»</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Until</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Until, with that day, month or year</source>
      <translation>Hasta, incluido ese día, mes o año</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/read_rows.py"/>
      <location filename="desktop/intake/rows.py"/>
      <source>Untitled</source>
      <translation>Sin título</translation>
    </message>
    <message>
      <location filename="desktop/reading/shelf.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="desktop/widgets/source_row.py"/>
      <source>Untitled source</source>
      <translation>Fuente sin título</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unverified</source>
      <comment>term</comment>
      <translation>Sin verificar</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Up to three steps around it</source>
      <translation>Hasta tres pasos a su alrededor</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Up to two steps around it</source>
      <translation>Hasta dos pasos a su alrededor</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Use a file instead</source>
      <translation>Usar un archivo</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Use a mapping</source>
      <translation>Usar una asignación</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Use a mapping from a file…</source>
      <translation>Usar una asignación de un archivo…</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <source>Use the keyring of this computer</source>
      <translation>Usar el llavero de este equipo</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Used by</source>
      <translation>Usado por</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Usual</source>
      <comment>contrast</comment>
      <translation>Habitual</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>Usually</source>
      <translation>Habitualmente</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Value</source>
      <comment>term</comment>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Version {version}</source>
      <translation>Versión {version}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Very consistent</source>
      <comment>term</comment>
      <translation>Muy coherente</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Very inconsistent</source>
      <comment>term</comment>
      <translation>Muy incoherente</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Very likely</source>
      <comment>term</comment>
      <translation>Muy probable</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Very unlikely</source>
      <comment>term</comment>
      <translation>Muy improbable</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>View “{name}”</source>
      <translation>Vista «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/bars.py"/>
      <source>Views</source>
      <translation>Vistas</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Views (V)</source>
      <translation>Vistas (V)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Views (V): {name}</source>
      <translation>Vistas (V): {name}</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Violet</source>
      <translation>Violeta</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Volume</source>
      <translation>Volumen</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/timing.py"/>
      <source>Walk through the years</source>
      <translation>Recorrer los años</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Walking and moving</source>
      <translation>Recorrer y mover</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Was</source>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>Was asked and declined to comment.</source>
      <translation>Se le preguntó y rehusó comentar.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Watch a folder</source>
      <translation>Vigilar una carpeta</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Watch a folder…</source>
      <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Watched folder</source>
      <translation>Carpeta vigilada</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Watching {name}</source>
      <translation>Vigilando {name}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>We hold it to be</source>
      <translation>Lo consideramos</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Weak</source>
      <comment>term</comment>
      <translation>Débil</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Weak alias</source>
      <comment>term</comment>
      <translation>Alias dudoso</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Weak: everybody who reports it does so with reserve (reportedly, likely, unverified).</source>
      <translation>Débil: todos los que informan de ello lo hacen con reservas (según informes, probable, sin verificar).</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Weak: it goes back to one origin, or to none rated A, B or C.</source>
      <translation>Débil: remite a un solo origen, o a ninguno con grado A, B o C.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Weak: nobody says so but those who claim it.</source>
      <translation>Débil: nadie lo dice salvo quienes lo reivindican.</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Web address</source>
      <translation>Dirección web</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <location filename="db/export/formats.py"/>
      <source>Web page</source>
      <translation>Página web</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Web page</source>
      <comment>term</comment>
      <translation>Página web</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Web page, to edit</source>
      <translation>Página web, para editar</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Weeks of a month are counted in sevens from its first or last day.</source>
      <comment>rule of dates</comment>
      <translation>Las semanas de un mes se cuentan de siete en siete desde su primer o su último día.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Went</source>
      <translation>Salió</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/step_panel.py"/>
      <source>Went back {count:,} steps</source>
      <translation>
        <numerusform>Se retrocedió {count:,} paso</numerusform>
        <numerusform>Se retrocedieron {count:,} pasos</numerusform>
      </translation>
      <extra-singular>Went back {count:,} step</extra-singular>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>Went out</source>
      <translation>Salió</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>What Casebinder recovered from “{name}” into “{out}”</source>
      <translation>Qué recuperó Casebinder de «{name}» en «{out}»</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>What a colleague may not see</source>
      <translation>Lo que no puede ver un colega</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>What becomes of each column was guessed. Change it in the head of the column: click it, or press Enter.</source>
      <translation>Lo que es cada columna se adivinó. Cámbielo en el encabezado de la columna: haga clic en él, o pulse Intro.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>What becomes of the columns is kept in the case under this name. The next table with these columns is read the same way.</source>
      <translation>Lo que es cada columna se guarda en el caso con este nombre. La próxima tabla con estas columnas se lee igual.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>What becomes of {column}</source>
      <translation>Qué es {column}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>What becomes of “{column}”</source>
      <translation>Qué es «{column}»</translation>
    </message>
    <message>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>What can be done with the selected</source>
      <translation>Qué puede hacerse con lo seleccionado</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>What can be done with this card</source>
      <translation>Qué puede hacerse con esta ficha</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>What changed in this row</source>
      <translation>Lo que cambió en esta fila</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_changes.py"/>
      <source>What changed since</source>
      <translation>Lo que cambió desde entonces</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>What each lets go</source>
      <translation>Qué deja salir cada uno</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>What each profile lets go</source>
      <translation>Qué deja salir cada perfil</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>What each step changed…</source>
      <translation>Qué cambió cada paso…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>What falls without each of them?</source>
      <translation>¿Qué cae sin cada una de ellas?</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>What five articles say of one region, with its disputes and uncertain dates.</source>
      <translation>Lo que dicen cinco artículos de una región, con sus disputas y fechas inciertas.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/view.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <source>What goes</source>
      <translation>Qué sale</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>What goes out</source>
      <translation>Qué sale</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>What happened</source>
      <translation>Qué ocurrió</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>What is being done, and what was</source>
      <translation>Lo que se está haciendo y lo que se hizo</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>What is given</source>
      <translation>Qué se da</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>What is in view</source>
      <translation>Lo que está a la vista</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>What is in view is printed, in light colours, with its scale.</source>
      <translation>Se imprime lo que está a la vista, en colores claros, con su escala.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_evidence.py"/>
      <source>What is kept: {count:,} versions</source>
      <translation>
        <numerusform>Lo que se conserva</numerusform>
        <numerusform>Lo que se conserva: {count:,} versiones</numerusform>
      </translation>
      <extra-singular>What is kept</extra-singular>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <location filename="desktop/reading/claim_sheet.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>What is said of it</source>
      <translation>Lo que se dice de él</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>What is selected</source>
      <translation>Lo elegido</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>What is shown</source>
      <translation>Qué se muestra</translation>
    </message>
    <message>
      <location filename="desktop/sharing/step_list.py"/>
      <source>What is to be chosen</source>
      <translation>Qué hay que elegir</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>What is to be withheld cannot be used: {why}. Nothing was written.</source>
      <translation>Lo que debe omitirse no puede usarse: {why}. No se escribió nada.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>What it does</source>
      <translation>Qué hace</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>What it goes back to</source>
      <translation>A qué remite</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>What it held before stands now</source>
      <translation>Vale ahora lo que contenía antes</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>What it is</source>
      <translation>Qué es</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <source>What it said</source>
      <translation>Lo que dijo</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>What it would be part of is itself part of it; a whole cannot be part of its part. Nothing was changed.</source>
      <translation>Aquello de lo que formaría parte es a su vez parte suya; un todo no puede ser parte de su parte. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>What its licence does not let you pass on, too</source>
      <translation>También lo que su licencia no le permite transmitir</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>What lies on damaged pages is missing there, and nothing says so.</source>
      <translation>Falta ahí lo que está en páginas dañadas, y nada lo indica.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>What no share holds</source>
      <translation>Lo que no contiene ninguna parte</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>What speaks against it</source>
      <translation>Lo que habla en su contra</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>What that comes to</source>
      <translation>A cuánto asciende</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>What the bag “{name}” holds is no case. Nothing was opened.</source>
      <translation>Lo que contiene el paquete «{name}» no es un caso. No se abrió nada.</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>What the camera wrote</source>
      <translation>Lo que escribió la cámara</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>What the claims weigh</source>
      <translation>Qué pesan las afirmaciones</translation>
    </message>
    <message>
      <location filename="desktop/network/grounds.py"/>
      <source>What the line rests on</source>
      <translation>En qué se apoya la línea</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>What the public may not see</source>
      <translation>Lo que no puede ver el público</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>What the tie rests on</source>
      <translation>En qué se apoya el vínculo</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>What the timeline shows</source>
      <translation>Lo que muestra la cronología</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <source>What the timeline’s filters let through</source>
      <translation>Lo que dejan pasar los filtros de la cronología</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>What the two files say of it</source>
      <translation>Lo que dicen de ello los dos archivos</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>What this format cannot hold</source>
      <translation>Lo que este formato no puede contener</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>What this format does not hold</source>
      <translation>Lo que este formato no contiene</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>What this view says of the time it shows cannot be read.</source>
      <translation>No se puede leer lo que dice esta vista de la hora que muestra.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>What this view shows cannot be read. The timeline was left as it is.</source>
      <translation>No se puede leer lo que muestra esta vista. La cronología se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>What to change</source>
      <translation>Qué cambiar</translation>
    </message>
    <message>
      <location filename="desktop/reading/doubt_line.py"/>
      <source>What to know about this text</source>
      <translation>Lo que conviene saber de este texto</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>What to make of these words</source>
      <translation>Qué hacer con estas palabras</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>What to print</source>
      <translation>Qué imprimir</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>What was decided about suggestions while reading</source>
      <translation>Lo que se decidió sobre sugerencias durante la lectura</translation>
    </message>
    <message>
      <location filename="desktop/history/act_list.py"/>
      <source>What was done, newest first</source>
      <translation>Lo que se hizo, lo más reciente primero</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>What was left out</source>
      <translation>Lo omitido</translation>
    </message>
    <message>
      <location filename="db/records/quotes.py"/>
      <source>What was left out of a text cannot be read, so it was not written by Casebinder. The case was left as it is; look for a copy.</source>
      <translation>No se puede leer lo que se omitió de un texto, de modo que no lo escribió Casebinder. El caso se dejó como estaba; busque una copia.</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>What was taken</source>
      <translation>Lo que se incorporó</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>What was taken in</source>
      <translation>Lo incorporado</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>What was taken in last</source>
      <translation>Lo último incorporado</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>What will change</source>
      <translation>Qué cambiará</translation>
    </message>
    <message>
      <location filename="desktop/widgets/without_it.py"/>
      <source>What would change without it?</source>
      <translation>¿Qué cambiaría sin ella?</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>What you did last in Ctrl+K</source>
      <translation>Lo último que hizo en Ctrl+K</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>What you dropped or chose goes into this new case. Its title can be changed.</source>
      <translation>Lo que soltó o eligió va a este caso nuevo. Su título puede cambiarse.</translation>
    </message>
    <message>
      <location filename="desktop/app.py"/>
      <source>What you just did</source>
      <translation>Lo que acaba de hacer</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Whatever bears “{text}” will bear the other one; “{text}” goes.</source>
      <translation>Lo que lleva «{text}» llevará la otra; «{text}» desaparece.</translation>
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
      <translation>Cuándo</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>When did it happen?</source>
      <translation>¿Cuándo ocurrió?</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>When was it published?</source>
      <translation>¿Cuándo se publicó?</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/intake/preview/targets.py"/>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Where did it happen?</source>
      <translation>¿Dónde ocurrió?</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Where it comes from</source>
      <translation>De dónde procede</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Where it was published</source>
      <translation>Dónde se publicó</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Where you were</source>
      <translation>Donde estaba</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Whether the timeline glides and words flash up when one jumps to them.</source>
      <translation>Si la cronología se desliza y las palabras destellan cuando se salta a ellas.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Which one goes back to the other</source>
      <translation>Cuál remite a la otra</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Which one stays</source>
      <translation>Cuál se queda</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Which place is meant</source>
      <translation>A qué lugar se refiere</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <location filename="desktop/notes/table.py"/>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Who is meant</source>
      <translation>A quién se refiere</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Who is named</source>
      <translation>A quién se nombra</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Who may see it</source>
      <translation>Quién puede verlo</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Who published it?</source>
      <translation>¿Quién lo publicó?</translation>
    </message>
    <message>
      <location filename="db/export/stix.py"/>
      <source>Who said what goes out as notes in a sentence; denials of another claim also as opinions.</source>
      <translation>Quién dijo qué sale como notas en una frase; los desmentidos de otra afirmación, también como opiniones.</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Who says it</source>
      <translation>Quién lo dice</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Who says so</source>
      <translation>Quién lo dice</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Who says what</source>
      <translation>Quién dice qué</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Who took part</source>
      <translation>Quién participó</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Who took part?</source>
      <translation>¿Quién participó?</translation>
    </message>
    <message>
      <location filename="desktop/reading/doubt_line.py"/>
      <source>Whole</source>
      <translation>Entero</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Whole page</source>
      <translation>Página entera</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Whole pages</source>
      <translation>Páginas enteras</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Whole texts also where no licence allows passing them on</source>
      <translation>Textos completos también donde ninguna licencia permite transmitirlos</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Whose figure holds</source>
      <translation>De quién es la cifra que vale</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Whose work Casebinder stands on</source>
      <translation>En qué trabajo ajeno se apoya Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Whose work it stands on, and their licences…</source>
      <translation>En qué trabajo ajeno se apoya, y sus licencias…</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Why there is no quote</source>
      <translation>Por qué no hay cita</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>Why: {reasons}</source>
      <translation>Por qué: {reasons}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>Will be</source>
      <translation>Será</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Will make {words}</source>
      <translation>Saldrán {words}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>With</source>
      <translation>Con</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>With ; between them</source>
      <translation>Con ; entre ellos</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>With all within it.</source>
      <translation>Con todo lo que contiene.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <source>With it a colleague can check that a share is from you and was not changed. It is made when you first sign a share, and never goes into a case. Only the place of the file is remembered here.</source>
      <translation>Con ella un colega puede comprobar que una parte es de usted y no se cambió. Se hace cuando usted firma por primera vez una parte, y nunca entra en un caso. Aquí solo se recuerda el lugar del archivo.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>With my key in a file</source>
      <translation>Con mi clave en un archivo</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>With my key in the keyring of this computer</source>
      <translation>Con mi clave en el llavero de este equipo</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>With the incidents go their actors, places, claims, figures and quotes, and the sources these rest on. Private rows never go.</source>
      <translation>Con los incidentes salen sus actores, lugares, afirmaciones, cifras y citas, y las fuentes en que estas se apoyan. Las filas privadas nunca salen.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>With the legend</source>
      <translation>Con la leyenda</translation>
    </message>
    <message>
      <location filename="desktop/network/timing.py"/>
      <source>With the timeline</source>
      <translation>Con la cronología</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Withdrawn</source>
      <comment>term</comment>
      <translation>Retirado</translation>
    </message>
    <message>
      <location filename="desktop/sharing/view.py"/>
      <source>Withheld</source>
      <translation>Omitido</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Withheld with it, because the case knows it so:</source>
      <translation>Se omite con él, porque el caso lo conoce así:</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Withhold</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Without a date</source>
      <translation>Sin fecha</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>Without a name</source>
      <translation>Sin nombre</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Without a title</source>
      <translation>Sin título</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Without a year, the latest one that had begun by publication.</source>
      <comment>rule of dates</comment>
      <translation>Sin año, el último que había empezado al publicarse.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Without it only quoted passages of such texts go.</source>
      <translation>Sin ello salen solo pasajes citados de esos textos.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Without it: “Analyst 1”, “Analyst 2”.</source>
      <translation>Sin ello: «Analista 1», «Analista 2».</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>Without {isolated} {falling_words}.</source>
      <translation>Sin {isolated}: {falling_words}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>Without {isolated}: {left}</source>
      <translation>Sin {isolated}: {left}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Witness</source>
      <comment>term</comment>
      <translation>Testigo</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Witnessed</source>
      <comment>term</comment>
      <translation>Presenciado</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Women</source>
      <comment>term</comment>
      <translation>Mujeres</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Word document, to edit</source>
      <translation>Documento de Word, para editar</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Words are needed.</source>
      <translation>Se necesitan palabras.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Words as published</source>
      <translation>Las palabras como se publicaron</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Words such as “On Monday” are counted from its day of publication.</source>
      <translation>Palabras como «el lunes» se cuentan desde su día de publicación.</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Words such as “on Monday” are counted from it. What hangs on it is shown next.</source>
      <translation>Palabras como «el lunes» se cuentan desde él. Lo que depende de él se muestra a continuación.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Words that mean nothing is known</source>
      <translation>Palabras que significan que no se sabe nada</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Words that no dictionary of this computer knows get a wavy line. Nothing is changed by itself, and nothing leaves this computer.</source>
      <translation>Las palabras que no conoce ningún diccionario de este equipo llevan una línea ondulada. Nada se cambia por sí solo, y nada sale de este equipo.</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Work</source>
      <translation>Trabajo</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Work: {state}</source>
      <translation>Trabajo: {state}</translation>
    </message>
    <message>
      <location filename="desktop/messages.py"/>
      <source>Working…</source>
      <translation>Trabajando…</translation>
    </message>
    <message>
      <location filename="db/demo.py"/>
      <source>Write the demo case</source>
      <translation>Escribir el caso de demostración</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Write the dossier</source>
      <translation>Escribir el expediente</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>Writing incidents</source>
      <translation>Escribiendo incidentes</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>Writing slides</source>
      <translation>Escribiendo diapositivas</translation>
    </message>
    <message>
      <location filename="db/export/bibtex.py"/>
      <location filename="db/export/ris.py"/>
      <source>Writing sources</source>
      <translation>Escribiendo fuentes</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Written by {software}.</source>
      <translation>Escrito por {software}.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Year of publication from the copyright line “{published_words}”.</source>
      <translation>Año de publicación tomado de la línea de derechos de autor «{published_words}».</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>You collected, read, kept two sides apart, saw them on the timeline and printed them. Go on in this case, or begin one of your own with Ctrl+N.</source>
      <translation>Ha recogido, leído, mantenido separadas dos versiones, las ha visto en la cronología y las ha impreso. Siga en este caso, o empiece uno propio con Ctrl+N.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>You hold</source>
      <translation>Usted tiene</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>Your first case stands</source>
      <translation>Su primer caso está hecho</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Your key</source>
      <translation>Su clave</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <source>Your key to sign shares with</source>
      <translation>Su clave para firmar partes</translation>
    </message>
    <message>
      <location filename="desktop/own_name.py"/>
      <location filename="desktop/preferences/person.py"/>
      <source>Your name</source>
      <translation>Su nombre</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <source>Your name and key</source>
      <translation>Su nombre y su clave</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Your name…</source>
      <translation>Su nombre…</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Your own key, for shares that others send you</source>
      <translation>Su propia clave, para las partes que otros le envían</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Zoom in (+)</source>
      <translation>Acercar (+)</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Zoom out (−)</source>
      <translation>Alejar (−)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Zoom to the selection</source>
      <translation>Acercar a la selección</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_items.py"/>
      <source>Zotero collections: {names}.</source>
      <translation>Colecciones de Zotero: {names}.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a cell holds several numbers; taken as at least the largest</source>
      <translation>una celda contiene varios números; se tomó al menos el mayor</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>a copy of this case, laid over it</source>
      <translation>una copia de este caso, puesta sobre él</translation>
    </message>
    <message>
      <location filename="db/sharing/whole_copy.py"/>
      <source>a copy with its history</source>
      <translation>una copia con su historia</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>a database or a case file; open it instead of importing it</source>
      <translation>una base de datos o un archivo de caso; ábralo en lugar de importarlo</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date can be read in more than one way; please check it</source>
      <translation>una fecha puede leerse de más de una manera; compruébela</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date cannot be read; its words are kept</source>
      <translation>una fecha no se puede leer; se conservan sus palabras</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date does not give its century; the likelier one was taken</source>
      <translation>una fecha no indica su siglo; se tomó el más probable</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date has no year; its words are kept</source>
      <translation>una fecha no tiene año; se conservan sus palabras</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date is a bare number; read as a spreadsheet program counts days</source>
      <translation>una fecha es solo un número; se leyó como los días que cuenta una hoja de cálculo</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>a day apart</source>
      <translation>con un día de diferencia</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure became a date in a spreadsheet program; left out</source>
      <translation>una hoja de cálculo convirtió una cifra en fecha; se omitió</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure cannot be read; left out</source>
      <translation>una cifra no se puede leer; se omitió</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure has a question mark; taken as about that many</source>
      <translation>una cifra lleva signo de interrogación; se tomó como aproximada</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure is below zero; left out</source>
      <translation>una cifra es menor que cero; se omitió</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure is not a whole number of people; left out</source>
      <translation>una cifra no es un número entero de personas; se omitió</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>a formatted document; save it as plain text first</source>
      <translation>un documento con formato; guárdelo antes como texto sin formato</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>a larger region</source>
      <translation>una región más amplia</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>a list of references</source>
      <translation>una lista de referencias</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>a name has at least two letters</source>
      <translation>un nombre tiene al menos dos letras</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>a name meant to hurt; kept because sources use it.</source>
      <translation>un nombre que pretende ofender; se conserva porque las fuentes lo usan.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>a name taken for the fight.</source>
      <translation>un nombre adoptado para la lucha.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>a name that may mean somebody else as well; it counts little in comparisons.</source>
      <translation>un nombre que puede designar también a otro; cuenta poco en las comparaciones.</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>a packed document; save it as plain text or CSV first</source>
      <translation>un documento empaquetado; guárdelo antes como texto sin formato o CSV</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>a passage that also stands in another source</source>
      <translation>un pasaje que figura también en otra fuente</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>a position cannot be read; left out</source>
      <translation>una posición no se puede leer; se omitió</translation>
    </message>
    <message>
      <location filename="db/exchange/documents.py"/>
      <source>a saved page</source>
      <translation>una página guardada</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>a share of this case, laid over it</source>
      <translation>una parte de este caso, puesta sobre él</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>a similar title</source>
      <translation>un título parecido</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>a source that fell away</source>
      <translation>una fuente que cayó</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>a spreadsheet program has shortened the number of the row</source>
      <translation>una hoja de cálculo ha acortado el número de la fila</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>a web browser</source>
      <translation>un navegador web</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>a whole number</source>
      <translation>un número entero</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a year between 1300 and 1450 may belong to another calendar; read as it stands</source>
      <translation>un año entre 1300 y 1450 puede ser de otro calendario; se leyó tal cual</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>a “kind” and a “code” have between 1 and {longest} letters</source>
      <translation>«kind» y «code» tienen entre 1 y {longest} letras</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>about</source>
      <comment>term</comment>
      <translation>unos</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>about its words</source>
      <translation>sobre sus palabras</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>about {label}</source>
      <translation>sobre {label}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>about {number}</source>
      <translation>unos {number}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>absorbed</source>
      <comment>term</comment>
      <translation>absorbió a</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>accuses</source>
      <translation>acusa a</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>accuses</source>
      <comment>term</comment>
      <translation>acusa</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>act of the log</source>
      <translation>acto del registro</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>actor</source>
      <translation>actor</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>actors</source>
      <translation>actores</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/panel.py"/>
      <source>actors of {count:,} or more incidents</source>
      <translation>
        <numerusform>actores de {count:,} o más incidentes</numerusform>
        <numerusform>actores de {count:,} o más incidentes</numerusform>
      </translation>
      <extra-singular>actors of {count:,} or more incidents</extra-singular>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>acts of the log</source>
      <translation>actos del registro</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>adds the name {isolated}</source>
      <translation>añade el nombre {isolated}</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <source>adopted before</source>
      <translation>ya adoptado antes</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>against</source>
      <translation>en contra</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>age1… and, after a space, a name</source>
      <translation>age1… y, tras un espacio, un nombre</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>agrees in part</source>
      <translation>coincide en parte</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>all</source>
      <translation>todos</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>all claims fall</source>
      <translation>caen todas las afirmaciones</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/editions.py"/>
      <source>all in one lane</source>
      <translation>todo en un carril</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>all that is said goes back to one origin</source>
      <translation>todo lo dicho remite a un solo origen</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>all to-dos</source>
      <translation>todas las tareas</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>allegedly sponsors</source>
      <comment>term</comment>
      <translation>presuntamente patrocina a</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>also called {isolated} here</source>
      <translation>aquí llamado también {isolated}</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>an address alone; nothing was fetched</source>
      <translation>una dirección sola; no se descargó nada</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>an old Office document; save it as plain text or CSV first</source>
      <translation>un documento antiguo de Office; guárdelo antes como texto sin formato o CSV</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>an outlet that is gone</source>
      <translation>un medio que ya no está</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>an untitled source</source>
      <translation>una fuente sin título</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/intake/watched.py"/>
      <location filename="desktop/merging/pair_card.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="desktop/sharing/name_card.py"/>
      <source>and {count:,} more</source>
      <translation>y {count:,} más</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/grounds.py"/>
      <source>and {count:,} more</source>
      <translation>
        <numerusform>y {count:,} más</numerusform>
        <numerusform>y {count:,} más</numerusform>
      </translation>
      <extra-singular>and {count:,} more</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>and {count:,} more lanes</source>
      <translation>
        <numerusform>y {count:,} carril más</numerusform>
        <numerusform>y {count:,} carriles más</numerusform>
      </translation>
      <extra-singular>and {count:,} more lane</extra-singular>
    </message>
    <message>
      <location filename="desktop/reading/margin.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>and {count} more</source>
      <translation>y {count} más</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>and {count} more that change it</source>
      <translation>y {count} más que la cambian</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <source>and {left:,} more: filter by words or a row number, or save all of them as CSV</source>
      <translation>y {left:,} más: filtre por palabras o por número de fila, o guárdelas todas como CSV</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>and {more:,} more</source>
      <translation>y {more:,} más</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>and {more}</source>
      <translation>y {more}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>and; press for or</source>
      <translation>y; pulse para «o»</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>another case, matched by likeness</source>
      <translation>otro caso, emparejado por semejanza</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>another name it is known by.</source>
      <translation>otro nombre por el que se le conoce.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>another place</source>
      <translation>otro lugar</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>another text at an address that is held; kept as a new version</source>
      <translation>otro texto en una dirección ya conservada; guardado como nueva versión</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>answers</source>
      <comment>term</comment>
      <translation>responde a</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>any number {what}</source>
      <translation>cualquier número de {what}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>assessed as {either}</source>
      <translation>valorado como {either}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>at any time</source>
      <translation>en cualquier momento</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>at least</source>
      <comment>term</comment>
      <translation>al menos</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <location filename="db/records/figures.py"/>
      <source>at least {low:,}</source>
      <translation>al menos {low:,}</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>at least {low}</source>
      <translation>al menos {low}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>at most</source>
      <comment>term</comment>
      <translation>como máximo</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <location filename="db/records/figures.py"/>
      <source>at most {high:,}</source>
      <translation>como máximo {high:,}</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>at sea or in the air</source>
      <translation>en el mar o en el aire</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>attributes</source>
      <comment>term</comment>
      <translation>atribuye</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>based on</source>
      <translation>basado en</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>basis of</source>
      <translation>base de</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>becomes [withheld: {kind}, {code}]{spellings}</source>
      <translation>se convierte en [withheld: {kind}, {code}]{spellings}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>before {shown}</source>
      <translation>antes de {shown}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>beside “{name}”</source>
      <translation>junto a «{name}»</translation>
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
      <translation>líneas en blanco</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/finding.py"/>
      <source>both are called {name}</source>
      <translation>ambos se llaman {name}</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/merging/duplicates.py"/>
      <source>both are called “{text_}”</source>
      <translation>ambos se llaman «{text_}»</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/finding.py"/>
      <source>both go by {name}</source>
      <translation>ambos usan el nombre {name}</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>both of {country_name}</source>
      <translation>ambos de {country_name}</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>bringing in what is new</source>
      <translation>incorporando lo nuevo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>by powers of ten</source>
      <translation>por potencias de diez</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>by the profile “{profile}”</source>
      <translation>con el perfil «{profile}»</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>by {rated_by}</source>
      <translation>por {rated_by}</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>byline, kept as the author</source>
      <translation>firma, guardada como autor</translation>
    </message>
    <message>
      <location filename="db/sharing/proof.py"/>
      <source>byte {start:,}</source>
      <translation>byte {start:,}</translation>
    </message>
    <message>
      <location filename="db/sharing/proof.py"/>
      <source>bytes from {at:,} on, folded</source>
      <translation>bytes desde {at:,}, plegados</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>called {name}</source>
      <translation>pasó a llamarse {name}</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>cannot be opened as a PDF</source>
      <translation>no se puede abrir como PDF</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>cannot be read · {size}</source>
      <translation>no se puede leer · {size}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>cannot both be right</source>
      <translation>no pueden ser ciertos ambos</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>century</source>
      <translation>siglo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>century {count}</source>
      <translation>siglo {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>century {count} BCE</source>
      <translation>siglo {count} a. C.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>certain time</source>
      <translation>tiempo seguro</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>changed sides</source>
      <translation>cambió de postura</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>checked in a few seconds</source>
      <translation>comprobado en unos segundos</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>checked in about {seconds:.0f} minutes</source>
      <translation>comprobado en unos {seconds:.0f} minutos</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>checked in about {seconds:.0f} seconds</source>
      <translation>comprobado en unos {seconds:.0f} segundos</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>checking references</source>
      <translation>comprobando referencias</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>checking {name}</source>
      <translation>comprobando {name}</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>choosing what goes</source>
      <translation>eligiendo lo que sale</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>cited before, and held now</source>
      <translation>antes citada y ahora conservada</translation>
    </message>
    <message>
      <location filename="desktop/widgets/source_row.py"/>
      <source>cited, not held</source>
      <translation>citada, no conservada</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>claimed by {listed}</source>
      <translation>lo reivindica {listed}</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>claimed only</source>
      <translation>solo reivindicado</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>claims</source>
      <comment>head of a column</comment>
      <translation>reivindica</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>claims responsibility</source>
      <comment>term</comment>
      <translation>reivindica</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>claims weighed: {names}</source>
      <translation>afirmaciones ponderadas: {names}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>closed group</source>
      <translation>grupo cerrado</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/editions.py"/>
      <source>coloured by {colouring}</source>
      <translation>coloreado por {colouring}</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>colours of the timeline’s lanes</source>
      <translation>colores de los carriles de la cronología</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>column {column} of {across}</source>
      <translation>columna {column} de {across}</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>confirmed</source>
      <translation>confirmado</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>confirms</source>
      <comment>head of a column</comment>
      <translation>confirma</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>confirms</source>
      <comment>term</comment>
      <translation>confirma</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>contradicts</source>
      <translation>contradice a</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>contradicts</source>
      <comment>term</comment>
      <translation>contradice</translation>
    </message>
    <message>
      <location filename="db/sharing/whole_copy.py"/>
      <source>copying the case</source>
      <translation>copiando el caso</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>copyright line</source>
      <translation>línea de derechos de autor</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>copyright line, kept as outlet and year</source>
      <translation>línea de derechos de autor, guardada como medio y año</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>corrected by</source>
      <translation>rectificada por</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>corrects</source>
      <comment>term</comment>
      <translation>rectifica</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>could not be read</source>
      <translation>no se pudo leer</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>counted from</source>
      <translation>contado desde</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>counting claims</source>
      <translation>contando afirmaciones</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>cut where they crossed what was withheld</source>
      <translation>cortado donde cruzaban lo omitido</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>darker is more</source>
      <translation>más oscuro es más</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>data set</source>
      <translation>conjunto de datos</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_rows.py"/>
      <source>dataset row</source>
      <translation>fila de conjunto de datos</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>date confirmed by</source>
      <translation>fecha confirmada por</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>date in words</source>
      <translation>fecha en palabras</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <location filename="db/reading/plain_text.py"/>
      <source>date line</source>
      <translation>línea de fecha</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>date of publication, kept as the date</source>
      <translation>fecha de publicación, guardada como la fecha</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>dated from it</source>
      <translation>fechado a partir de él</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <location filename="db/exchange/references.py"/>
      <source>dates that were not understood</source>
      <translation>fechas que no se entendieron</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>day</source>
      <translation>día</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>day 0</source>
      <translation>día 0</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>day and month can be swapped; kept as one of the two days</source>
      <translation>el día y el mes pueden intercambiarse; se conservó como uno de los dos días</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>day and month can be swapped; the words of the date are kept</source>
      <translation>el día y el mes pueden intercambiarse; se conservan las palabras de la fecha</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>day and month can only be read the other way round than in the rest of the table</source>
      <translation>el día y el mes solo pueden leerse en orden contrario al del resto de la tabla</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>day the words were published</source>
      <translation>día en que se publicaron las palabras</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>days</source>
      <translation>días</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>decade</source>
      <translation>década</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>declines to comment</source>
      <comment>term</comment>
      <translation>rehúsa comentar</translation>
    </message>
    <message>
      <location filename="db/records/bulk/deleting.py"/>
      <source>deleted</source>
      <translation>eliminado</translation>
    </message>
    <message>
      <location filename="db/merging/comparing.py"/>
      <source>deleted here</source>
      <translation>eliminado aquí</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflict_list.py"/>
      <source>deleted on one side, needed on the other</source>
      <translation>eliminado en un lado, necesario en el otro</translation>
    </message>
    <message>
      <location filename="db/merging/comparing.py"/>
      <source>deleted there</source>
      <translation>eliminado allí</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>denied</source>
      <translation>desmentido</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>denied by {listed}</source>
      <translation>lo desmiente {listed}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>denies</source>
      <comment>head of a column</comment>
      <translation>niega</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>denies</source>
      <comment>term</comment>
      <translation>desmiente</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>detail of the case</source>
      <translation>dato del caso</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>disagrees</source>
      <translation>discrepa</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>disputed</source>
      <translation>en disputa</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <source>disputed border, as Natural Earth draws it</source>
      <translation>frontera en disputa, como la dibuja Natural Earth</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>disputes</source>
      <comment>head of a column</comment>
      <translation>cuestiona</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>disputes</source>
      <comment>term</comment>
      <translation>disputa</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>dozens</source>
      <comment>term</comment>
      <translation>decenas</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>each of its names has “name”, and may have “also”, “kind” and “code”</source>
      <translation>cada uno de sus nombres tiene «name», y puede tener «also», «kind» y «code»</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>earlier</source>
      <translation>antes</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>edited here, stays where you edited it</source>
      <translation>modificado aquí, se queda donde usted lo modificó</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>either can be the first · {where}</source>
      <translation>cualquiera puede ser el primero · {where}</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>encrypting it</source>
      <translation>cifrándola</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>entries of the log</source>
      <translation>entradas del registro</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>entry of the log</source>
      <translation>entrada del registro</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_row.py"/>
      <source>era</source>
      <translation>época</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>every date given</source>
      <translation>todas las fechas dadas</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>every {field_words}</source>
      <translation>todos: {field_words}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>everybody who reports it does so with reserve</source>
      <translation>todos los que informan de ello lo hacen con reservas</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <location filename="desktop/notes/page.py"/>
      <source>everything</source>
      <translation>todo</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>everything of “{record}”</source>
      <translation>todo lo de «{record}»</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>exactly</source>
      <comment>term</comment>
      <translation>exactamente</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <location filename="desktop/map/placing.py"/>
      <source>exactly there</source>
      <translation>exactamente ahí</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>fields that were withheld</source>
      <translation>campos omitidos</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>fights</source>
      <comment>term</comment>
      <translation>combate a</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>files attached to references were not brought in; where they lie stands in the note</source>
      <translation>los archivos adjuntos a las referencias no se trajeron; la nota dice dónde están</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>files that cannot be cleared of what they say of their making, or of withheld names</source>
      <translation>archivos que no pueden limpiarse de lo que dicen de su origen o de nombres omitidos</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>follows the file</source>
      <translation>sigue al archivo</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>for</source>
      <translation>a favor</translation>
    </message>
    <message>
      <location filename="db/export/withholding.py"/>
      <location filename="db/sharing/rules.py"/>
      <source>from a dataset whose licence does not allow passing it on</source>
      <translation>de un conjunto de datos cuya licencia no permite transmitirlo</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>from a source that is gone</source>
      <translation>de una fuente que ya no existe</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clock_change.py"/>
      <source>from {early} to {late}</source>
      <translation>de {early} a {late}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clock_change.py"/>
      <source>from {late} to {early}: this hour came twice</source>
      <translation>de {late} a {early}: esta hora llegó dos veces</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>from {shown} on</source>
      <translation>a partir de {shown}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>from “{name}”</source>
      <translation>de «{name}»</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>gave rise to</source>
      <comment>term</comment>
      <translation>dio origen a</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>go to a place…</source>
      <translation>ir a un lugar…</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing.py"/>
      <source>gone from {title}</source>
      <translation>desaparecido de {title}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>graded {letters}{digits}</source>
      <translation>con grado {letters}{digits}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>graded {names}</source>
      <translation>con grado {names}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>has a dispute</source>
      <translation>tiene una disputa</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>has as member</source>
      <comment>term</comment>
      <translation>tiene como miembro a</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>has no date</source>
      <translation>no tiene fecha</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>has no place</source>
      <translation>no tiene lugar</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>heard on the radio; a row of a data set</source>
      <translation>oído en la radio; una fila de un conjunto de datos</translation>
    </message>
    <message>
      <location filename="desktop/intake/rows.py"/>
      <source>held already</source>
      <translation>ya conservado</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <location filename="db/exchange/pasted.py"/>
      <source>held already; nothing was added</source>
      <translation>ya conservada; no se añadió nada</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>held to be right</source>
      <translation>dado por bueno</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/details.py"/>
      <source>held, {count} letters</source>
      <translation>conservada, {count} letras</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>holding or belonging to a withheld name</source>
      <translation>lleva un nombre omitido o pertenece a él</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>holds a NUL character</source>
      <translation>contiene un carácter NUL</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>holds a date that is none</source>
      <translation>contiene una fecha que no lo es</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>holds a value that no case has there</source>
      <translation>contiene un valor que ningún caso tiene ahí</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>holds bytes</source>
      <translation>contiene bytes</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>hours</source>
      <translation>horas</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>how claims fit these explanations</source>
      <translation>cómo encajan las afirmaciones con estas explicaciones</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/map/measure.py"/>
      <source>how exactly is not said</source>
      <translation>no se dice con qué exactitud</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>how it counts</source>
      <translation>cómo se cuenta</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>how reliable we find these sources and outlets</source>
      <translation>cuán fiables consideramos estas fuentes y medios</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>how we grade what goes, unless the reasons rest on what stays</source>
      <translation>cómo calificamos lo que sale, salvo que los motivos se apoyen en lo que se queda</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>id {native} has changed since it was imported: {names}</source>
      <translation>el id {native} ha cambiado desde que se importó: {names}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>id {native} is the same, but its columns mean something else now</source>
      <translation>el id {native} es el mismo, pero sus columnas significan ahora otra cosa</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>id {native} · no longer in the file{edited} · {kept}</source>
      <translation>id {native} · ya no está en el archivo{edited} · {kept}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>in any way</source>
      <translation>de cualquier modo</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>in retaliation</source>
      <translation>en represalia</translation>
    </message>
    <message>
      <location filename="db/records/bulk/deleting.py"/>
      <source>in the case</source>
      <translation>en el caso</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>in this text</source>
      <translation>en este texto</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_likeness.py"/>
      <source>in {count:,} passages</source>
      <translation>
        <numerusform>en un pasaje</numerusform>
        <numerusform>en {count:,} pasajes</numerusform>
      </translation>
      <extra-singular>in one passage</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>in {name}</source>
      <translation>en {name}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>in {name}, {back}</source>
      <translation>en {name}, {back}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>in {where}</source>
      <translation>en {where}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/notes/table.py"/>
      <source>incident</source>
      <translation>incidente</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>incidents</source>
      <translation>incidentes</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>includes</source>
      <comment>term</comment>
      <translation>incluye a</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>including {words} {who}</source>
      <translation>incluidos {words} {who}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>investigates</source>
      <comment>term</comment>
      <translation>investiga</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>is a later version of it</source>
      <translation>es una versión posterior de ella</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is a member of</source>
      <comment>term</comment>
      <translation>es miembro de</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is a number out of range</source>
      <translation>es un número fuera de rango</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is allegedly sponsored by</source>
      <comment>term</comment>
      <translation>presuntamente es patrocinado por</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is allied with</source>
      <comment>term</comment>
      <translation>es aliado de</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is answered by</source>
      <comment>term</comment>
      <translation>es respondido por</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is based on</source>
      <comment>term</comment>
      <translation>se basa en</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>is based on it</source>
      <translation>se basa en ella</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is confirmed by</source>
      <comment>term</comment>
      <translation>es confirmado por</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is contradicted by</source>
      <comment>term</comment>
      <translation>es contradicho por</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is corrected by</source>
      <comment>term</comment>
      <translation>es rectificado por</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is denied by</source>
      <comment>term</comment>
      <translation>es desmentido por</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is fought by</source>
      <comment>term</comment>
      <translation>es combatido por</translation>
    </message>
    <message>
      <location filename="db/records/incident_links.py"/>
      <source>is in one series with</source>
      <translation>está en una misma serie con</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is in retaliation for</source>
      <comment>term</comment>
      <translation>es represalia por</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is led by</source>
      <comment>term</comment>
      <translation>es dirigido por</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is longer than {most:,} bytes</source>
      <translation>ocupa más de {most:,} bytes</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>is mentioned with</source>
      <translation>se menciona con él</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is no finite number</source>
      <translation>no es un número finito</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is not a date</source>
      <translation>no es una fecha</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is not the JSON that belongs there</source>
      <translation>no es el JSON que corresponde ahí</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is not {words}</source>
      <translation>no es {words}</translation>
    </message>
    <message>
      <location filename="db/records/incident_links.py"/>
      <source>is part of</source>
      <translation>forma parte de</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is part of</source>
      <comment>term</comment>
      <translation>forma parte de</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is quoted by</source>
      <comment>term</comment>
      <translation>es citado por</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is repeated by</source>
      <comment>term</comment>
      <translation>es repetido por</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is retaliated for by</source>
      <comment>term</comment>
      <translation>tiene como represalia</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is retracted by</source>
      <comment>term</comment>
      <translation>es retirado por</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is spoken for by</source>
      <comment>term</comment>
      <translation>tiene como portavoz a</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is successor of</source>
      <comment>term</comment>
      <translation>sucedió a</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is supported by</source>
      <comment>term</comment>
      <translation>es apoyado por</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>is the same as</source>
      <translation>es el mismo que</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>it comes from a newer Casebinder</source>
      <translation>procede de un Casebinder más reciente</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>it does not hold one folder</source>
      <translation>no contiene una única carpeta</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>it has no manifest</source>
      <translation>no tiene manifiesto</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it holds a link or a device (“{shown}”)</source>
      <translation>contiene un enlace o un dispositivo («{shown}»)</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it holds a name that is none (“{shown}”)</source>
      <translation>contiene un nombre que no lo es («{shown}»)</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it holds a name that leads out of its folder (“{shown}”)</source>
      <translation>contiene un nombre que lleva fuera de su carpeta («{shown}»)</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>it holds something else than “names” and “fields”</source>
      <translation>contiene algo distinto de «names» y «fields»</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it holds “{shown}” twice</source>
      <translation>contiene «{shown}» dos veces</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is claimed by {by} and denied by {others}</source>
      <translation>lo reivindica {by} y lo niega {others}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is claimed by {by} and disputed by {others}</source>
      <translation>lo reivindica {by} y lo cuestiona {others}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is claimed by {slots} and reported apart from that by {slots2}</source>
      <translation>lo reivindica {slots} e informa de ello aparte {slots2}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is confirmed by {slots}, held responsible for it</source>
      <translation>lo confirma {slots}, a quien se responsabiliza</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is denied by {slots}, and nobody stands by it</source>
      <translation>lo desmiente {slots}, y nadie lo sostiene</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <location filename="db/sharing/redaction.py"/>
      <source>it is far too long</source>
      <translation>es demasiado larga</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it is locked with a password of its own, which protects little</source>
      <translation>está protegido con una contraseña propia, que protege poco</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>it is not built as a mapping is</source>
      <translation>no tiene la estructura de una asignación</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it is packed in a way that Casebinder does not unpack</source>
      <translation>está comprimido de un modo que Casebinder no desempaqueta</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is reported by {by} and denied by {others}</source>
      <translation>lo informa {by} y lo niega {others}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is reported by {by} and disputed by {others}</source>
      <translation>lo informa {by} y lo cuestiona {others}</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it lists too many files</source>
      <translation>enumera demasiados archivos</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>it names no columns, or one of them twice</source>
      <translation>no nombra columnas, o nombra una de ellas dos veces</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>it or {names}</source>
      <translation>él o {names}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>it was not made by Casebinder</source>
      <translation>no la hizo Casebinder</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>its date cannot be moved</source>
      <translation>su fecha no se puede mover</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>its date is not known that exactly</source>
      <translation>su fecha no se conoce con tanta exactitud</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>its one claim falls</source>
      <translation>cae su única afirmación</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>its title, language, summary, marking and number, without which copies cannot be merged; kept mappings and profiles are the sender's own</source>
      <translation>su título, lengua, resumen, marca y número, sin los cuales no pueden fusionarse las copias; las asignaciones y perfiles guardados son del remitente</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>its {size:,} bytes say that they become {whole:,}, which no case does</source>
      <translation>sus {size:,} bytes dicen que pasan a ser {whole:,}, lo que no ocurre con ningún caso</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>keep and tag</source>
      <translation>conservar y etiquetar</translation>
    </message>
    <message>
      <location filename="db/exchange/documents.py"/>
      <location filename="db/exchange/pasted.py"/>
      <source>keeping it</source>
      <translation>guardándolo</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>kept</source>
      <translation>se conserva</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>kept at the top</source>
      <translation>fijado arriba</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>kept beside the old row</source>
      <translation>conservada junto a la fila antigua</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>kept in the row</source>
      <translation>se conserva en la fila</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>key to open shares</source>
      <translation>clave para abrir partes</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>key to sign shares</source>
      <translation>clave para firmar partes</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>kind of file</source>
      <translation>tipo de archivo</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>known as “Analyst 1” and so on</source>
      <translation>conocido como «Analista 1», etc.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>lanes by</source>
      <translation>carriles por</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/editions.py"/>
      <source>lanes by {axis}</source>
      <translation>carriles por {axis}</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>language not said</source>
      <translation>lengua no indicada</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>largest letters of the first page</source>
      <translation>las letras más grandes de la primera página</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>late 2019 · 3 May · 44 BC · 12 Hut 1401 · 66 million years ago · +3 weeks · a bookmark</source>
      <translation>finales de 2019 · 3 de mayo · 44 a. C. · 12 Hut 1401 · hace 66 millones de años · +3 semanas · un marcador</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>later</source>
      <translation>después</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>latitude and longitude may be swapped, or a sign is missing; kept as given</source>
      <translation>la latitud y la longitud pueden estar intercambiadas, o falta un signo; se conservan como están</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>latitude and longitude seem to be swapped; left out</source>
      <translation>la latitud y la longitud parecen intercambiadas; se omitieron</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>latitude or longitude is not on Earth; left out</source>
      <translation>la latitud o la longitud no está en la Tierra; se omitió</translation>
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
      <translation>lo menos en contra · {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>least to most said</source>
      <translation>del mínimo al máximo dicho</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>leave all</source>
      <translation>dejar todo</translation>
    </message>
    <message>
      <location filename="desktop/widgets/comparison_signs.py"/>
      <source>left differently</source>
      <translation>dejado distinto</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>left out</source>
      <translation>omitido</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>left out by the profile</source>
      <translation>dejado fuera por el perfil</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>left unclear · {detail}</source>
      <translation>sin aclarar · {detail}</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>left unclear: {reason} · {detail}</source>
      <translation>sin aclarar: {reason} · {detail}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>less exact, agrees</source>
      <translation>menos exacto, coincide</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>let go</source>
      <translation>soltar</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>level {depth}</source>
      <translation>nivel {depth}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>licence: {licence}</source>
      <translation>licencia: {licence}</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>line</source>
      <translation>línea</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>linked</source>
      <translation>vinculado</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>links it to {here}</source>
      <translation>lo vincula a {here}</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>list what has no place</source>
      <translation>enumerar lo que no tiene lugar</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>list what is in view</source>
      <translation>enumerar lo que está a la vista</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>looking at the file</source>
      <translation>examinando el archivo</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing.py"/>
      <source>looking for rows that are gone</source>
      <translation>buscando filas que han desaparecido</translation>
    </message>
    <message>
      <location filename="db/merging/comparing.py"/>
      <source>looking for what may be the same</source>
      <translation>buscando lo que puede ser lo mismo</translation>
    </message>
    <message>
      <location filename="db/merging/adopting.py"/>
      <source>looking for what they need</source>
      <translation>buscando lo que necesitan</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>looking for what two people left differently</source>
      <translation>buscando lo que dos personas dejaron distinto</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>looking for what was withheld</source>
      <translation>buscando lo que se omitió</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>making indexes</source>
      <translation>haciendo índices</translation>
    </message>
    <message>
      <location filename="db/sharing/writing.py"/>
      <location filename="db/strangers/fresh.py"/>
      <location filename="db/strangers/making_safe.py"/>
      <source>making the search index</source>
      <translation>haciendo el índice de búsqueda</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <location filename="db/exchange/tables/landing.py"/>
      <location filename="db/exchange/web_archives.py"/>
      <source>making them searchable</source>
      <translation>haciéndolas localizables</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>many reports, no incident</source>
      <translation>muchos informes, ningún incidente</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>marked more strictly than the share, or belonging to something so marked</source>
      <translation>con una marca más estricta que la parte, o perteneciente a algo así marcado</translation>
    </message>
    <message>
      <location filename="db/export/withholding.py"/>
      <source>marked more strictly than {marking}, or belonging to something so marked</source>
      <translation>con una marca más estricta que {marking}, o perteneciente a algo así marcado</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>mending references</source>
      <translation>reparando referencias</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>merged into</source>
      <comment>term</comment>
      <translation>se fusionó con</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>merged into {}</source>
      <translation>se integró en {}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turn_marks.py"/>
      <source>merger</source>
      <translation>fusión</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>met again unchanged</source>
      <translation>encontrada de nuevo sin cambios</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>millennium</source>
      <translation>milenio</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>millennium {count}</source>
      <translation>milenio {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>millennium {count} BCE</source>
      <translation>milenio {count} a. C.</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>minute</source>
      <translation>minuto</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>minutes</source>
      <translation>minutos</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>moments worth going back to, with the whole case</source>
      <translation>momentos a los que conviene volver, con el caso entero</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>month</source>
      <translation>mes</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>months</source>
      <translation>meses</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>more exact</source>
      <translation>más exacto</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>more {what} in a strip</source>
      <translation>más {what} en una franja</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>move down</source>
      <translation>mover hacia abajo</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>move to the left</source>
      <translation>mover a la izquierda</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>move to the right</source>
      <translation>mover a la derecha</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>move up</source>
      <translation>mover hacia arriba</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/sources.py"/>
      <source>much of the text is the same</source>
      <translation>gran parte del texto es la misma</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>named spans of time, with the whole case</source>
      <translation>períodos con nombre, con el caso entero</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>named, not held</source>
      <translation>nombrada, no conservada</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>names a field that does not exist (“{table}.{field}”)</source>
      <translation>nombra un campo que no existe («{table}.{field}»)</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>names a table that does not exist</source>
      <translation>nombra una tabla que no existe</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>names of analysts</source>
      <translation>nombres de analistas</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>near the town, or a small area around it</source>
      <translation>cerca de la localidad, o una zona pequeña a su alrededor</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>nearly the same text</source>
      <translation>casi el mismo texto</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>nearly the same text as another source</source>
      <translation>casi el mismo texto que otra fuente</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <location filename="desktop/incidents/judgement.py"/>
      <source>neither</source>
      <translation>ni lo uno ni lo otro</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turn_marks.py"/>
      <source>new name</source>
      <translation>nombre nuevo</translation>
    </message>
    <message>
      <location filename="db/columns/facts.py"/>
      <source>no date</source>
      <translation>sin fecha</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>no date read from “{phrase}”</source>
      <translation>de «{phrase}» no se leyó ninguna fecha</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>no figure</source>
      <translation>ninguna cifra</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>no figure is left</source>
      <translation>no queda ninguna cifra</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <location filename="desktop/shortcuts/view.py"/>
      <source>no keys</source>
      <translation>sin teclas</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>no known end</source>
      <translation>sin final conocido</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>no lane</source>
      <translation>sin carril</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <source>no quote: {no_quote_reason}</source>
      <translation>sin cita: {no_quote_reason}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>no room for more</source>
      <translation>no hay sitio para más</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>no source</source>
      <translation>sin fuente</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>no town; the point is that of the district</source>
      <translation>sin localidad; el punto es el del distrito</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_parties.py"/>
      <source>nobody is named; no actor was made of it</source>
      <translation>no se nombra a nadie; no se creó ningún actor</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>nobody named</source>
      <translation>nadie nombrado</translation>
    </message>
    <message>
      <location filename="db/exchange/imports.py"/>
      <source>nobody said what the columns become; it was guessed</source>
      <translation>nadie indicó qué son las columnas; se adivinó</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>nobody says so but {slots}</source>
      <translation>nadie lo dice salvo {slots}</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <location filename="db/records/figures.py"/>
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>none</source>
      <comment>remembered</comment>
      <translation>nada</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>none leads yet</source>
      <translation>ninguna va primero aún</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>none of the {count} origins that report it is rated A, B or C</source>
      <translation>ninguno de los {count} orígenes que informan de ello tiene grado A, B o C</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>not ({text_})</source>
      <translation>no ({text_})</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>not brought in: {names}</source>
      <translation>no se trajeron: {names}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>not decided yet</source>
      <translation>aún sin decidir</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>not diagnostic: fits all alike</source>
      <translation>no distingue: encaja igual con todas</translation>
    </message>
    <message>
      <location filename="db/records/hypotheses.py"/>
      <source>not filled in</source>
      <translation>sin rellenar</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>not in this time</source>
      <translation>no en este tiempo</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <location filename="db/records/figures.py"/>
      <source>not known</source>
      <translation>no se sabe</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>not made by Casebinder</source>
      <translation>no hecho por Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>not said</source>
      <translation>no indicado</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>not shown</source>
      <translation>no se muestra</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <location filename="db/records/figures.py"/>
      <source>not stated</source>
      <translation>no indicado</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>not there any more</source>
      <translation>ya no está ahí</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <location filename="desktop/intake/rows.py"/>
      <source>not used</source>
      <translation>no usada</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>not weighed</source>
      <translation>sin ponderar</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>not {text_}</source>
      <translation>no {text_}</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>notes</source>
      <translation>notas</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>notes on what goes; never private ones</source>
      <translation>notas sobre lo que sale; nunca las privadas</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <location filename="desktop/widgets/falling.py"/>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_changes.py"/>
      <source>nothing but blanks</source>
      <translation>solo espacios en blanco</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>nothing is left of {joined}</source>
      <translation>no queda nada de {joined}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>nothing is left, {all_of_it}</source>
      <translation>no queda nada, {all_of_it}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>nothing yet</source>
      <translation>nada aún</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <location filename="desktop/timeline/moving/destinations.py"/>
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>number not known</source>
      <translation>número desconocido</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>numbers elsewhere</source>
      <translation>números en otros lugares</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>of the other profile</source>
      <translation>del otro perfil</translation>
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
      <translation>solo en ella</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>one of its names stands in every case file (“{table}”), so that nobody could tell whether it was withheld; give the whole name</source>
      <translation>uno de sus nombres figura en todo archivo de caso («{table}»), de modo que nadie podría saber si se omitió; dé el nombre completo</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>only cells kept in the row</source>
      <translation>solo celdas conservadas en la fila</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/details.py"/>
      <source>only cited</source>
      <translation>solo citada</translation>
    </message>
    <message>
      <location filename="desktop/widgets/comparison_signs.py"/>
      <source>only here</source>
      <translation>solo aquí</translation>
    </message>
    <message>
      <location filename="desktop/widgets/comparison_signs.py"/>
      <source>only in theirs</source>
      <translation>solo en lo suyo</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>only one of latitude and longitude is given; left out</source>
      <translation>solo se da una de las dos, latitud o longitud; se omitió</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>only the first number of a cell was read</source>
      <translation>solo se leyó el primer número de una celda</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>only what the timeline shows</source>
      <translation>solo lo que muestra la cronología</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>open end</source>
      <translation>final abierto</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>open group</source>
      <translation>grupo abierto</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>open start</source>
      <translation>comienzo abierto</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>open this mark</source>
      <translation>abrir esta marca</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>open to-dos</source>
      <translation>tareas pendientes</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>opposes it</source>
      <translation>se opone</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>order in the day</source>
      <translation>orden dentro del día</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>origin of {articles} · {claims}</source>
      <translation>origen de {articles} · {claims}</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>originals are not the bytes that were stored</source>
      <translation>originales no son los bytes que se guardaron</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>other fields of the citation</source>
      <translation>otros campos de la referencia</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>our date</source>
      <translation>nuestra fecha</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>packing it</source>
      <translation>empaquetándola</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/text.py"/>
      <source>page number</source>
      <translation>número de página</translation>
    </message>
    <message>
      <location filename="db/exchange/documents.py"/>
      <source>page {read:,} of {count:,}</source>
      <translation>página {read:,} de {count:,}</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>pages that were not there</source>
      <translation>páginas que no estaban</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>part of a country, a line or an island</source>
      <translation>parte de un país, una línea o una isla</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>part of a series</source>
      <translation>parte de una serie</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>part of day</source>
      <translation>parte del día</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>part of one whole</source>
      <translation>parte de un todo</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>part of the day</source>
      <translation>parte del día</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>part of year</source>
      <translation>parte del año</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>part taken</source>
      <translation>participación</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>passed through</source>
      <translation>pasó por ahí</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>pictures and documents of records that go, without what they say of their making</source>
      <translation>imágenes y documentos de los registros que salen, sin lo que dicen de su origen</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>pinned</source>
      <translation>fijado</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <source>places</source>
      <translation>lugares</translation>
    </message>
    <message>
      <location filename="db/merging/comparing.py"/>
      <location filename="db/merging/merging.py"/>
      <source>placing what is new on the timeline</source>
      <translation>situando lo nuevo en la cronología</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>points to a {broken} that is not there</source>
      <translation>remite a algo ({broken}) que no existe</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>position not known</source>
      <translation>posición desconocida</translation>
    </message>
    <message>
      <location filename="desktop/actors/graph.py"/>
      <source>possible or alleged</source>
      <translation>posible o presunta</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>possible time</source>
      <translation>tiempo posible</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>possibly in this time</source>
      <translation>quizá en este tiempo</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>precision in metres</source>
      <translation>precisión en metros</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>print or export the map…</source>
      <translation>imprimir o exportar el mapa…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>printed {said}</source>
      <translation>publicado: {said}</translation>
    </message>
    <message>
      <location filename="db/export/withholding.py"/>
      <location filename="db/sharing/rules.py"/>
      <source>private, or belonging to something private</source>
      <translation>privado, o perteneciente a algo privado</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>probes</source>
      <comment>head of a column</comment>
      <translation>investiga</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>published by {name}</source>
      <translation>publicado por {name}</translation>
    </message>
    <message>
      <location filename="db/merging/resemblance.py"/>
      <location filename="db/records/wording.py"/>
      <source>published in</source>
      <translation>publicado en</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <source>put off; {reasons}</source>
      <translation>aplazado; {reasons}</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>put the place of the incident by hand…</source>
      <translation>situar a mano el lugar del incidente…</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>quote {number}</source>
      <translation>cita {number}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>quoted by</source>
      <translation>citada por</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>quotes</source>
      <comment>term</comment>
      <translation>cita</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>quotes it</source>
      <translation>la cita</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>quoting</source>
      <translation>que cita a</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>range</source>
      <translation>rango</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>reading decisions</source>
      <translation>decisiones de lectura</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>reading the fields both know</source>
      <translation>leyendo los campos que ambos conocen</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>reading the pages</source>
      <translation>leyendo las páginas</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>reading {table}</source>
      <translation>leyendo {table}</translation>
    </message>
    <message>
      <location filename="db/reading/archives.py"/>
      <source>record {record} at byte {position}</source>
      <translation>registro {record} en el byte {position}</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <location filename="db/exchange/references.py"/>
      <source>references that are in the case already</source>
      <translation>referencias que ya están en el caso</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>references that were edited in their list since they were imported</source>
      <translation>referencias que se modificaron en su lista desde que se importaron</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <source>references that were edited in their list; what nobody changed here follows</source>
      <translation>referencias que se modificaron en su lista; se actualiza lo que nadie cambió aquí</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>repeats</source>
      <comment>term</comment>
      <translation>repite</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>repeats an earlier paragraph word for word</source>
      <translation>repite palabra por palabra un párrafo anterior</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>repeats an earlier picture caption word for word</source>
      <translation>repite palabra por palabra un pie de foto anterior</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>repeats another</source>
      <translation>repite a otro</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>repeats others</source>
      <translation>repite a otros</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>repeats {isolated}</source>
      <translation>repite a {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>repeats {others}</source>
      <translation>repite a {others}</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>reported</source>
      <translation>reportado</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>reports</source>
      <comment>head of a column</comment>
      <translation>informa</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>reports</source>
      <comment>term</comment>
      <translation>informa</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>republished by</source>
      <translation>republicada por</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>republishes</source>
      <comment>term</comment>
      <translation>republica</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>republishes it</source>
      <translation>la republica</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>republishing</source>
      <translation>que republica a</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>resting on something that stays</source>
      <translation>se apoya en algo que se queda</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>rests on one origin</source>
      <translation>se apoya en un solo origen</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <location filename="db/asking/wording.py"/>
      <source>rests on one source</source>
      <translation>se apoya en una sola fuente</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>rests on several origins or none</source>
      <translation>se apoya en varios orígenes o en ninguno</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>rests on several sources or none</source>
      <translation>se apoya en varias fuentes o en ninguna</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>retracts</source>
      <comment>term</comment>
      <translation>retira</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>rival explanations of what goes</source>
      <translation>explicaciones rivales de lo que sale</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>row of a data set</source>
      <translation>fila de un conjunto de datos</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>row {number:,} · {fields} · {done}</source>
      <translation>fila {number:,} · {fields} · {done}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <source>row {row:,}</source>
      <translation>fila {row:,}</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>rows of data sets are not what was stored</source>
      <translation>filas de conjuntos de datos no son lo que se guardó</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>rule: {short_rule}</source>
      <translation>regla: {short_rule}</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/text.py"/>
      <source>running head or foot, repeated on {count} pages</source>
      <translation>encabezado o pie repetido en {count} páginas</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>said on</source>
      <translation>dicho el</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>said {said}</source>
      <translation>dicho: {said}</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>same day</source>
      <translation>el mismo día</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>same days</source>
      <translation>los mismos días</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>same month</source>
      <translation>el mismo mes</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>same or not</source>
      <translation>el mismo o no</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>same time</source>
      <translation>el mismo tiempo</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>saved view</source>
      <translation>vista guardada</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>says of “{table}.{field}” what {trouble}</source>
      <translation>dice de «{table}.{field}» lo que {trouble}</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>season</source>
      <translation>estación</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>second</source>
      <translation>segundo</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>section label</source>
      <translation>rótulo de sección</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>series of which an incident goes</source>
      <translation>series de las que sale un incidente</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>set</source>
      <comment>of dates</comment>
      <translation>conjunto</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>set aside</source>
      <translation>apartada</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures.py"/>
      <source>set by hand</source>
      <translation>fijada a mano</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>several</source>
      <comment>term</comment>
      <translation>varios</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <source>several, and how they stand</source>
      <translation>varios, y su situación</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>shares the acronym {other}</source>
      <translation>comparte la sigla {other}</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>shares the name {other}</source>
      <translation>comparte el nombre {other}</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>show everything</source>
      <translation>mostrar todo</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>shown</source>
      <translation>se muestra</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>signing it</source>
      <translation>firmándola</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>silent</source>
      <comment>head of a column</comment>
      <translation>calla</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>similar spelling {own} / {other}</source>
      <translation>grafía parecida {own} / {other}</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/finding.py"/>
      <source>similar spelling: {own}, {other}</source>
      <translation>grafía parecida: {own}, {other}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_words.py"/>
      <source>since {first}</source>
      <translation>desde {first}</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>since {show_short}</source>
      <translation>desde {show_short}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>since {since}</source>
      <translation>desde {since}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>somebody not named</source>
      <translation>alguien no nombrado</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>somewhere in the country</source>
      <translation>en algún lugar del país</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>somewhere in the district</source>
      <translation>en algún lugar del distrito</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>somewhere in the province</source>
      <translation>en algún lugar de la provincia</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <source>somewhere in this circle</source>
      <translation>en algún lugar de este círculo</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>source</source>
      <translation>fuente</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>source date “{short}”</source>
      <translation>fecha de la fuente «{short}»</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>source of {gone:,} retracted</source>
      <translation>fuente de {gone:,} retractada</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>source retracted</source>
      <translation>fuente retractada</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>source the words stand in</source>
      <translation>fuente en la que figuran las palabras</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>sources</source>
      <translation>fuentes</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>span</source>
      <translation>duración</translation>
    </message>
    <message>
      <location filename="db/reading/speech/finding.py"/>
      <source>speaker “{text_}”, {how}</source>
      <translation>hablante «{text_}», {how}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>speaks for</source>
      <comment>term</comment>
      <translation>es portavoz de</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>speaks of</source>
      <translation>habla de</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>speaks of a row that is not there ({table} {lost})</source>
      <translation>habla de una fila que no existe ({table} {lost})</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turn_marks.py"/>
      <source>split</source>
      <translation>escisión</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>split from</source>
      <comment>term</comment>
      <translation>se escindió de</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>split from {}</source>
      <translation>se escindió de {}</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <source>stands now</source>
      <translation>vale ahora</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>stays as it is</source>
      <translation>se queda como está</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>structured data</source>
      <translation>datos estructurados</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>succeeded by {}</source>
      <translation>le sucedió {}</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>succeeded {}</source>
      <translation>sucedió a {}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turn_marks.py"/>
      <source>succession</source>
      <translation>sucesión</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>summary of several events</source>
      <translation>resumen de varios hechos</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>supports</source>
      <comment>term</comment>
      <translation>apoya a</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>supports it</source>
      <translation>lo apoya</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>tagged as gone</source>
      <translation>etiquetada como desaparecida</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>tagged {name}</source>
      <translation>con la etiqueta {name}</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>tags that something that goes carries</source>
      <translation>etiquetas que lleva algo de lo que sale</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>take all</source>
      <translation>tomar todo</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>take what nobody edited</source>
      <translation>tomar lo que nadie modificó</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>taken along</source>
      <translation>incluido</translation>
    </message>
    <message>
      <location filename="desktop/intake/rows.py"/>
      <source>taken in</source>
      <translation>incorporado</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>tells of a merge in words that are none of ours</source>
      <translation>cuenta una fusión con palabras que no son nuestras</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>texts are not letter for letter what was stored</source>
      <translation>textos no son letra por letra lo que se guardó</translation>
    </message>
    <message>
      <location filename="db/export/withholding.py"/>
      <source>texts whose licence does not allow passing them on</source>
      <translation>textos cuya licencia no permite transmitirlos</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>texts whose licence does not allow passing them on; quoted passages of them went</source>
      <translation>textos cuya licencia no permite transmitirlos; salieron pasajes citados</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>that field cannot hold</source>
      <translation>ese campo no puede contener</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>that two actors who both go are one; the reason is ours</source>
      <translation>que dos actores que salen son uno; el motivo es nuestro</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>the copy</source>
      <translation>la copia</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>the disk failed</source>
      <translation>el disco falló</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>the end comes before the start; the start was used</source>
      <translation>el final es anterior al comienzo; se usó el comienzo</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>the end date does not go together with the start; the start was used</source>
      <translation>la fecha final no concuerda con el comienzo; se usó el comienzo</translation>
    </message>
    <message>
      <location filename="db/exchange/bibtex.py"/>
      <source>the entry at line {line:,} is not closed or has no key</source>
      <translation>la entrada de la línea {line:,} no está cerrada o no tiene clave</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>the exact place</source>
      <translation>el lugar exacto</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>the field “{name}” cannot be empty; withhold names in it instead</source>
      <translation>el campo «{name}» no puede quedar vacío; omita nombres en él</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>the figure is outside its lower and higher end; kept as given</source>
      <translation>la cifra está fuera de sus límites inferior y superior; se conserva como está</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <source>the file</source>
      <translation>el archivo</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>the first number of a range is the larger one; read as a range</source>
      <translation>el primer número de un rango es el mayor; se leyó como rango</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>the id stands in an earlier row too</source>
      <translation>el id figura también en una fila anterior</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>the ledger would speak for {label}</source>
      <translation>lo dicho apuntaría a {label}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>the line is a note to the table, no row of it</source>
      <translation>la línea es una nota a la tabla, no una fila</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>the line is a sum, no row</source>
      <translation>la línea es una suma, no una fila</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>the lower figure is above the higher one; kept as given</source>
      <translation>la cifra inferior es mayor que la superior; se conserva como está</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the mark before</source>
      <translation>la marca anterior</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the names of these actors</source>
      <translation>los nombres de estos actores</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the names of these places</source>
      <translation>los nombres de estos lugares</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the nearest mark above</source>
      <translation>la marca más cercana arriba</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the nearest mark below</source>
      <translation>la marca más cercana abajo</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the nearest mark to the left</source>
      <translation>la marca más cercana a la izquierda</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the nearest mark to the right</source>
      <translation>la marca más cercana a la derecha</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the next mark</source>
      <translation>la marca siguiente</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the numbers these claims give</source>
      <translation>las cifras que dan estas afirmaciones</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>the one that stands in lists, in lanes and on this card.</source>
      <translation>el que figura en las listas, en los carriles y en esta ficha.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>the outlet's</source>
      <translation>la del medio</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>the outlet's, set aside here</source>
      <translation>la del medio, aquí apartada</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>the page is empty</source>
      <translation>la página está vacía</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>the point is that of the province</source>
      <translation>el punto es el de la provincia</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>the position is 0, 0, which mostly means that none was given; left out</source>
      <translation>la posición es 0, 0, lo que casi siempre significa que no se dio ninguna; se omitió</translation>
    </message>
    <message>
      <location filename="db/exchange/ris.py"/>
      <location filename="db/exchange/web_of_science.py"/>
      <source>the record is empty</source>
      <translation>el registro está vacío</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>the row has changed since it was imported; it was kept, and nothing follows it</source>
      <translation>la fila ha cambiado desde que se importó; se conservó y nada la sigue</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>the row has changed since it was imported; its incident was deleted and stays deleted</source>
      <translation>la fila ha cambiado desde que se importó; su incidente se eliminó y sigue eliminado</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>the row has changed since it was imported; what a person edited of it was kept</source>
      <translation>la fila ha cambiado desde que se importó; se conservó lo que una persona modificó</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>the row has changed since it was imported; what nobody edited follows the file</source>
      <translation>la fila ha cambiado desde que se importó; lo que nadie modificó sigue al archivo</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>the row has fewer cells than the header; what is missing is not known</source>
      <translation>la fila tiene menos celdas que el encabezado; no se sabe qué falta</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>the row has more cells than the header</source>
      <translation>la fila tiene más celdas que el encabezado</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>the row has no id</source>
      <translation>la fila no tiene id</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>the row holds zero bytes</source>
      <translation>la fila contiene bytes nulos</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing.py"/>
      <source>the row is no longer in the dataset; its incident stays</source>
      <translation>la fila ya no está en el conjunto de datos; su incidente permanece</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>the row repeats the header</source>
      <translation>la fila repite el encabezado</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the rows of tables these incidents were made from</source>
      <translation>las filas de las tablas con que se hicieron estos incidentes</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same DOI</source>
      <translation>el mismo DOI</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same actors</source>
      <translation>los mismos actores</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same address</source>
      <translation>la misma dirección</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/finding.py"/>
      <source>the same country</source>
      <translation>el mismo país</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same dates</source>
      <translation>las mismas fechas</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>the same day</source>
      <translation>el mismo día</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same days</source>
      <translation>los mismos días</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same figures</source>
      <translation>las mismas cifras</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same file</source>
      <translation>el mismo archivo</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same kind</source>
      <translation>el mismo tipo</translation>
    </message>
    <message>
      <location filename="db/merging/duplicates.py"/>
      <source>the same kind, place and days</source>
      <translation>el mismo tipo, lugar y días</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>the same name written in the letters of another script.</source>
      <translation>el mismo nombre escrito con las letras de otra escritura.</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same place</source>
      <translation>el mismo lugar</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>the same row stands above, cell for cell</source>
      <translation>la misma fila figura más arriba, celda por celda</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same text</source>
      <translation>el mismo texto</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>the same text as another source</source>
      <translation>el mismo texto que otra fuente</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same title</source>
      <translation>el mismo título</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <source>the same title and dates</source>
      <translation>el mismo título y las mismas fechas</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same title and day of publication</source>
      <translation>el mismo título y día de publicación</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>the short form made of first letters.</source>
      <translation>la forma corta hecha de las primeras letras.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <location filename="desktop/widgets/falling.py"/>
      <source>the speaker not named</source>
      <translation>el hablante no nombrado</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the tags of what goes</source>
      <translation>las etiquetas de lo que sale</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the texts of these sources: what can be checked</source>
      <translation>los textos de estas fuentes: lo que puede comprobarse</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the timeline and its filters</source>
      <translation>la cronología y sus filtros</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>the town named</source>
      <translation>la localidad nombrada</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>the town; the point is that of its district</source>
      <translation>la localidad; el punto es el de su distrito</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the words that these claims, names and ties rest on; of the whole case all</source>
      <translation>las palabras en que se apoyan estas afirmaciones, nombres y vínculos; del caso entero, todas</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>there is no field “{name}”</source>
      <translation>no hay ningún campo «{name}»</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/retraction.py"/>
      <source>these {count:,} claims</source>
      <translation>
        <numerusform>esta afirmación</numerusform>
        <numerusform>estas {count:,} afirmaciones</numerusform>
      </translation>
      <extra-singular>this claim</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>they agree</source>
      <translation>coinciden</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>this case</source>
      <translation>este caso</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>this one or another, as the text says</source>
      <translation>este u otro, como dice el texto</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>threatens</source>
      <comment>term</comment>
      <translation>amenaza</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>through sources</source>
      <translation>a través de fuentes</translation>
    </message>
    <message>
      <location filename="db/reading/speech/finding.py"/>
      <source>through {through}</source>
      <translation>por medio de {through}</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>through {via}</source>
      <translation>por medio de {via}</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>ties between two actors who both go</source>
      <translation>vínculos entre dos actores que salen</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>time at the scene, {place_words}</source>
      <translation>hora en el lugar de los hechos, {place_words}</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>time of day</source>
      <translation>hora del día</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>to be checked</source>
      <translation>por comprobar</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <location filename="desktop/intake/rows.py"/>
      <location filename="db/exchange/remarks_table.py"/>
      <source>to look at</source>
      <translation>por revisar</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>to which series these incidents belong</source>
      <translation>a qué series pertenecen estos incidentes</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>told by the same source</source>
      <translation>contado por la misma fuente</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>told just before</source>
      <translation>contado justo antes</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>too large</source>
      <translation>demasiado grande</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>took too long</source>
      <translation>tardó demasiado</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>took too long to open</source>
      <translation>tardó demasiado en abrirse</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>total of many</source>
      <translation>total de muchos</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>translated by</source>
      <translation>traducida por</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>translates</source>
      <comment>term</comment>
      <translation>traduce</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>translates it</source>
      <translation>la traduce</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>translating</source>
      <translation>que traduce a</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>two security officials</source>
      <translation>dos funcionarios de seguridad</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>unchanged pages that are not in this archive</source>
      <translation>páginas sin cambios que no están en este archivo web</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>unreadable</source>
      <translation>ilegible</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_words.py"/>
      <source>until {last}</source>
      <translation>hasta {last}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>until {until}</source>
      <translation>hasta {until}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>up to {far}</source>
      <translation>hasta {far}</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>up to {high}</source>
      <translation>hasta {high}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>up to {most:,}</source>
      <translation>hasta {most:,}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>updated by</source>
      <translation>actualizada por</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>updates</source>
      <comment>term</comment>
      <translation>actualiza</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>used by</source>
      <translation>usado por</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>used by {isolated}</source>
      <translation>usado por {isolated}</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>vague</source>
      <translation>vaga</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>views that name nothing that stays, with the whole case; working tools, not findings</source>
      <translation>vistas que no nombran nada que se quede, con el caso entero; son herramientas de trabajo, no hallazgos</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>was aimed at</source>
      <translation>iba dirigido ahí</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>was launched from</source>
      <translation>se lanzó desde ahí</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>was made by an act that is not in its log</source>
      <translation>fue hecho por un acto que no está en su registro</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>was succeeded by</source>
      <comment>term</comment>
      <translation>tuvo como sucesor a</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_drag.py"/>
      <source>was {show}</source>
      <translation>era {show}</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>web archive</source>
      <translation>archivo web</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>weeks</source>
      <translation>semanas</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>what it calls itself, in its own language.</source>
      <translation>cómo se llama a sí mismo, en su propia lengua.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>what it was called before; “since” says from when on, until the next name.</source>
      <translation>cómo se llamaba antes; «desde» dice a partir de cuándo, hasta el nombre siguiente.</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what one claim has to do with another</source>
      <translation>qué tiene que ver una afirmación con otra</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>what others call it in their language, without judging.</source>
      <translation>cómo lo llaman otros en su lengua, sin juzgar.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>what parts the values of a column is too long or missing</source>
      <translation>lo que separa los valores de una columna es demasiado largo o falta</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what the claims rest on, and what that goes back to</source>
      <translation>en qué se apoyan las afirmaciones, y a qué remite eso</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what these sources go back to</source>
      <translation>a qué remiten estas fuentes</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what was chosen</source>
      <translation>lo que se eligió</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what was decided about suggestions of the texts that go</source>
      <translation>lo que se decidió sobre las sugerencias de los textos que salen</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>what was said</source>
      <translation>lo que se dijo</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>where incidents and sources come from; naming it is never forbidden</source>
      <translation>de dónde proceden los incidentes y las fuentes; nombrarlo nunca está prohibido</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>where it happened, and what that lies in</source>
      <translation>dónde ocurrió, y dentro de qué está</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>where these incidents lie</source>
      <translation>dónde están estos incidentes</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>which claims these judgements rest on</source>
      <translation>en qué afirmaciones se apoyan estos juicios</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>who did what, by name or as “Analyst 1”, because rows say who judged</source>
      <translation>quién hizo qué, por su nombre o como «Analista 1», porque las filas dicen quién juzgó</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>who says it</source>
      <translation>quién lo dice</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>who says what about these incidents and actors</source>
      <translation>quién dice qué de estos incidentes y actores</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>who takes part in these incidents</source>
      <translation>quién participa en estos incidentes</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>who takes part, speaks or is spoken of</source>
      <translation>quién participa, habla o es mencionado</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>whole texts</source>
      <translation>textos completos</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>why there is no quote</source>
      <translation>por qué no hay cita</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>with a tag that is gone</source>
      <translation>con una etiqueta que ya no existe</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>withheld names replaced in it</source>
      <translation>nombres omitidos sustituidos en él</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>within about 25 km</source>
      <translation>en un radio de unos 25 km</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>within {distance}</source>
      <translation>en un radio de {distance}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>without a dispute</source>
      <translation>sin disputa</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>without actors that nothing ties</source>
      <translation>sin actores a los que nada vincula</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>without actors: {kinds}</source>
      <translation>sin actores: {kinds}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>without it the order changes</source>
      <translation>sin ella cambia el orden</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>without relations: {relations}</source>
      <translation>sin relaciones: {relations}</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>without ties: {kinds}</source>
      <translation>sin vínculos: {kinds}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>words</source>
      <translation>palabras</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>words of a text</source>
      <translation>palabras de un texto</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>words quoted</source>
      <translation>palabras citadas</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_rows.py"/>
      <source>words that a claim rests on do not stand in the row's text; claim kept without them</source>
      <translation>palabras en que se apoya una afirmación no figuran en el texto de la fila; la afirmación se conserva sin ellas</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>would bring to this case. {signed}</source>
      <translation>aportaría a este caso. {signed}</translation>
    </message>
    <message>
      <location filename="db/sharing/writing.py"/>
      <source>writing what goes</source>
      <translation>escribiendo lo que sale</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>year</source>
      <translation>año</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>years</source>
      <translation>años</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>your time, {place_words}</source>
      <translation>su hora, {place_words}</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>zoom in</source>
      <translation>acercar</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>zoom out</source>
      <translation>alejar</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>{actor} …</source>
      <translation>{actor}…</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>{acts} of their log do not match their seal: edited outside the program?</source>
      <translation>{acts} de su registro no concuerdan con su sello: ¿modificados fuera del programa?</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>{acts}. Head of the log: {found}</source>
      <translation>{acts}. Cabeza del registro: {found}</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>{act}, {place}: {keys}</source>
      <translation>{act}, {place}: {keys}</translation>
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
      <translation>{act}: {label} ({keys})</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>{alone}; the other pages follow</source>
      <translation>{alone}; siguen las demás páginas</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>{articles} · {origins}</source>
      <translation>{articles} · {origins}</translation>
    </message>
    <message>
      <location filename="desktop/intake/seeing.py"/>
      <source>{at:,} of {count:,}</source>
      <translation>{at:,} de {count:,}</translation>
    </message>
    <message>
      <location filename="db/export/csv_tables.py"/>
      <source>{begin} with a sign that a spreadsheet could take for a formula and got an apostrophe (') before it.</source>
      <translation>{begin} con un signo que una hoja de cálculo podría tomar por una fórmula; se antepuso un apóstrofo (').</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{brought} Below is what is missing. The damaged file was left as it is.</source>
      <translation>{brought} Abajo está lo que falta. El archivo dañado se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{brought} Nothing is missing.</source>
      <translation>{brought} No falta nada.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>{by_speaker} · weight {weight:g}</source>
      <translation>{by_speaker} · peso {weight:g}</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} begins as {encoding} text but breaks off or is damaged at byte {start:,}; nothing was imported.</source>
      <translation>{called} empieza como texto en {encoding}, pero se interrumpe o está dañado en el byte {start:,}; no se importó nada.</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>{called} claims to have more than {pixels_max} million pixels, far more than a camera makes. It is kept whole and will not be drawn.</source>
      <translation>{called} dice tener más de {pixels_max} millones de píxeles, muchos más de los que hace una cámara. Se conserva entero y no se mostrará.</translation>
    </message>
    <message>
      <location filename="db/reading/pages/reading.py"/>
      <source>{called} holds no text of an article, only what it would have loaded from elsewhere; nothing was imported. Open it in a browser, wait until the text shows, and save it again.</source>
      <translation>{called} no contiene el texto de ningún artículo, solo lo que habría cargado de otro lugar; no se importó nada. Ábralo en un navegador, espere a que se vea el texto y guárdelo de nuevo.</translation>
    </message>
    <message>
      <location filename="db/reading/pages/reading.py"/>
      <location filename="db/reading/plain_text.py"/>
      <source>{called} holds no text of an article; nothing was imported.</source>
      <translation>{called} no contiene el texto de ningún artículo; no se importó nada.</translation>
    </message>
    <message numerus="yes">
      <location filename="db/reading/pdf/document.py"/>
      <source>{called} holds no text, only pictures of {count:,} pages (a scan). {whole}.</source>
      <translation>
        <numerusform>{called} no contiene texto, solo la imagen de {count:,} página (un escaneo). {whole}.</numerusform>
        <numerusform>{called} no contiene texto, solo imágenes de {count:,} páginas (un escaneo). {whole}.</numerusform>
      </translation>
      <extra-singular>{called} holds no text, only pictures of {count:,} page (a scan). {whole}.</extra-singular>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>{called} is damaged: it cannot be opened as a picture. It is kept whole.</source>
      <translation>{called} está dañado: no se puede abrir como imagen. Se conserva entero.</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>{called} is damaged: it {why}. {whole}.</source>
      <translation>{called} está dañado: {why}. {whole}.</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} is in an encoding that could not be recognised; nothing was imported. Save it as UTF-8 text and import it again.</source>
      <translation>{called} está en una codificación que no se pudo reconocer; no se importó nada. Guárdelo como texto UTF-8 e impórtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>{called} is locked with a password, so its text cannot be read. {whole}; import an unlocked copy to have its text.</source>
      <translation>{called} está protegido con contraseña, por lo que no se puede leer su texto. {whole}; importe una copia sin contraseña para tener su texto.</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} is not text (it holds control characters); nothing was imported.</source>
      <translation>{called} no es texto (contiene caracteres de control); no se importó nada.</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} is not text (it holds zero bytes); nothing was imported.</source>
      <translation>{called} no es texto (contiene bytes nulos); no se importó nada.</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} is not text; nothing was imported.</source>
      <translation>{called} no es texto; no se importó nada.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>{certain:,}–{possible:,} incidents</source>
      <translation>{certain:,}–{possible:,} incidentes</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_page.py"/>
      <source>{chosen:,} selected · {count_words}</source>
      <translation>{chosen:,} seleccionados · {count_words}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>{chosen}, narrowed</source>
      <translation>{chosen}, acotado</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>{claims:,} of {every:,} claims fall</source>
      <translation>caen {claims:,} de {every:,} afirmaciones</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>{claims:,} of {total:,} claims fall</source>
      <translation>caen {claims:,} de {total:,} afirmaciones</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>{claims} graded {reliability}</source>
      <translation>{claims} grado {reliability}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/falling.py"/>
      <source>{claims} with its {count:,} sources</source>
      <translation>
        <numerusform>{claims} con ella</numerusform>
        <numerusform>{claims} con sus {count:,} fuentes</numerusform>
      </translation>
      <extra-singular>{claims} with it</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>{clash} at odds with ours</source>
      <translation>{clash} en contradicción con la nuestra</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>{clean} · shows {shown}</source>
      <translation>{clean} · muestra {shown}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>{code} at most</source>
      <translation>{code} como máximo</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/network/words.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} actors</source>
      <translation>
        <numerusform>{count:,} actor</numerusform>
        <numerusform>{count:,} actores</numerusform>
      </translation>
      <extra-singular>{count:,} actor</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/histories.py"/>
      <source>{count:,} acts</source>
      <translation>
        <numerusform>Un acto</numerusform>
        <numerusform>{count:,} actos</numerusform>
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
        <numerusform>un acto</numerusform>
        <numerusform>{count:,} actos</numerusform>
      </translation>
      <extra-singular>one act</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} acts</source>
      <translation>
        <numerusform>{count:,} acto</numerusform>
        <numerusform>{count:,} actos</numerusform>
      </translation>
      <extra-singular>{count:,} act</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} analysts</source>
      <translation>
        <numerusform>{count:,} analista</numerusform>
        <numerusform>{count:,} analistas</numerusform>
      </translation>
      <extra-singular>{count:,} analyst</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>{count:,} are gone</source>
      <translation>
        <numerusform>{count:,} ya no existe</numerusform>
        <numerusform>{count:,} ya no existen</numerusform>
      </translation>
      <extra-singular>{count:,} is gone</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} are here already</source>
      <translation>
        <numerusform>{count:,} ya está aquí</numerusform>
        <numerusform>{count:,} ya están aquí</numerusform>
      </translation>
      <extra-singular>{count:,} is here already</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/belonging.py"/>
      <source>{count:,} are part of it</source>
      <translation>
        <numerusform>{count:,} incidente es parte de él</numerusform>
        <numerusform>{count:,} son parte de él</numerusform>
      </translation>
      <extra-singular>{count:,} incident is part of it</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>{count:,} are so already</source>
      <translation>
        <numerusform>{count:,} ya está así</numerusform>
        <numerusform>{count:,} ya están así</numerusform>
      </translation>
      <extra-singular>{count:,} is so already</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/jobs_place.py"/>
      <source>{count:,} are under way</source>
      <translation>
        <numerusform>{count:,} en curso</numerusform>
        <numerusform>{count:,} en curso</numerusform>
      </translation>
      <extra-singular>{count:,} is under way</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/heading.py"/>
      <location filename="desktop/incidents/sources_part.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>{count:,} articles</source>
      <translation>
        <numerusform>{count:,} artículo</numerusform>
        <numerusform>{count:,} artículos</numerusform>
      </translation>
      <extra-singular>{count:,} article</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} attachments</source>
      <translation>
        <numerusform>{count:,} adjunto</numerusform>
        <numerusform>{count:,} adjuntos</numerusform>
      </translation>
      <extra-singular>{count:,} attachment</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} bookmarks</source>
      <translation>
        <numerusform>{count:,} marcador</numerusform>
        <numerusform>{count:,} marcadores</numerusform>
      </translation>
      <extra-singular>{count:,} bookmark</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} cannot be used</source>
      <translation>{count:,} no pueden usarse</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>{count:,} cannot: {reason}</source>
      <translation>{count:,} no puede: {reason}</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/csv_tables.py"/>
      <source>{count:,} cells begin</source>
      <translation>
        <numerusform>{count:,} celda empieza</numerusform>
        <numerusform>{count:,} celdas empiezan</numerusform>
      </translation>
      <extra-singular>{count:,} cell begins</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} changed, {count2:,} are gone</source>
      <translation>{count:,} cambiadas, {count2:,} desaparecidas</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/sources_part.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <location filename="desktop/reading/page.py"/>
      <location filename="desktop/widgets/rating_band.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} claims</source>
      <translation>
        <numerusform>{count:,} afirmación</numerusform>
        <numerusform>{count:,} afirmaciones</numerusform>
      </translation>
      <extra-singular>{count:,} claim</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/falling.py"/>
      <source>{count:,} claims fall</source>
      <translation>
        <numerusform>cae {count:,} afirmación</numerusform>
        <numerusform>caen {count:,} afirmaciones</numerusform>
      </translation>
      <extra-singular>{count:,} claim falls</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/sources_part.py"/>
      <source>{count:,} claims go back to it</source>
      <translation>
        <numerusform>{count:,} afirmación remite a ella</numerusform>
        <numerusform>{count:,} afirmaciones remiten a ella</numerusform>
      </translation>
      <extra-singular>{count:,} claim goes back to it</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/sources_part.py"/>
      <source>{count:,} claims rest on no source.</source>
      <translation>
        <numerusform>{count:,} afirmación no se apoya en ninguna fuente.</numerusform>
        <numerusform>{count:,} afirmaciones no se apoyan en ninguna fuente.</numerusform>
      </translation>
      <extra-singular>{count:,} claim rests on no source.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/assessments.py"/>
      <source>{count:,} claims were added</source>
      <translation>
        <numerusform>se añadió {count:,} afirmación</numerusform>
        <numerusform>se añadieron {count:,} afirmaciones</numerusform>
      </translation>
      <extra-singular>{count:,} claim was added</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/assessments.py"/>
      <source>{count:,} claims were changed</source>
      <translation>
        <numerusform>se cambió {count:,} afirmación</numerusform>
        <numerusform>se cambiaron {count:,} afirmaciones</numerusform>
      </translation>
      <extra-singular>{count:,} claim was changed</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/assessments.py"/>
      <source>{count:,} claims were removed</source>
      <translation>
        <numerusform>se quitó {count:,} afirmación</numerusform>
        <numerusform>se quitaron {count:,} afirmaciones</numerusform>
      </translation>
      <extra-singular>{count:,} claim was removed</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/merging/conflicts.py"/>
      <source>{count:,} conflicts</source>
      <translation>
        <numerusform>un conflicto</numerusform>
        <numerusform>{count:,} conflictos</numerusform>
      </translation>
      <extra-singular>a conflict</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} datasets</source>
      <translation>
        <numerusform>{count:,} conjunto de datos</numerusform>
        <numerusform>{count:,} conjuntos de datos</numerusform>
      </translation>
      <extra-singular>{count:,} dataset</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/order.py"/>
      <source>{count:,} dates can only be day first, {month_first:,} only month first, {either:,} either.</source>
      <translation>
        <numerusform>{count:,} fecha solo puede tener el día primero; {month_first:,}, solo el mes primero; {either:,}, cualquiera de los dos.</numerusform>
        <numerusform>{count:,} fechas solo pueden tener el día primero; {month_first:,}, solo el mes primero; {either:,}, cualquiera de los dos.</numerusform>
      </translation>
      <extra-singular>{count:,} date can only be day first, {month_first:,} only month first, {either:,} either.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/reading/text_bar.py"/>
      <source>{count:,} dates to look at again</source>
      <translation>
        <numerusform>{count:,} fecha por revisar</numerusform>
        <numerusform>{count:,} fechas por revisar</numerusform>
      </translation>
      <extra-singular>{count:,} date to look at again</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/bulk/dates.py"/>
      <source>{count:,} dates were read from words in a source; moved, they no longer hang on them.</source>
      <translation>
        <numerusform>{count:,} fecha se leyó de las palabras de una fuente; al moverla, ya no depende de ellas.</numerusform>
        <numerusform>{count:,} fechas se leyeron de las palabras de una fuente; al moverlas, ya no dependen de ellas.</numerusform>
      </translation>
      <extra-singular>{count:,} date was read from words in a source; moved, it no longer hangs on them.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/likely.py"/>
      <source>{count:,} days</source>
      <translation>
        <numerusform>un día</numerusform>
        <numerusform>{count:,} días</numerusform>
      </translation>
      <extra-singular>a day</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/scales/clocks.py"/>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>{count:,} days</source>
      <translation>
        <numerusform>{count:,} día</numerusform>
        <numerusform>{count:,} días</numerusform>
      </translation>
      <extra-singular>{count:,} day</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} decisions while reading</source>
      <translation>
        <numerusform>{count:,} decisión de lectura</numerusform>
        <numerusform>{count:,} decisiones de lectura</numerusform>
      </translation>
      <extra-singular>{count:,} decision while reading</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} details of the case</source>
      <translation>
        <numerusform>{count:,} dato del caso</numerusform>
        <numerusform>{count:,} datos del caso</numerusform>
      </translation>
      <extra-singular>{count:,} detail of the case</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/jobs_place.py"/>
      <source>{count:,} did not work</source>
      <translation>
        <numerusform>{count:,} no funcionó</numerusform>
        <numerusform>{count:,} no funcionaron</numerusform>
      </translation>
      <extra-singular>{count:,} did not work</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>{count:,} differ</source>
      <translation>
        <numerusform>{count:,} difiere</numerusform>
        <numerusform>{count:,} difieren</numerusform>
      </translation>
      <extra-singular>{count:,} differs</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/together.py"/>
      <source>{count:,} done</source>
      <translation>{count:,} hechos</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} entries</source>
      <translation>
        <numerusform>{count:,} entrada</numerusform>
        <numerusform>{count:,} entradas</numerusform>
      </translation>
      <extra-singular>{count:,} entry</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} eras</source>
      <translation>
        <numerusform>{count:,} época</numerusform>
        <numerusform>{count:,} épocas</numerusform>
      </translation>
      <extra-singular>{count:,} era</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/competing.py"/>
      <source>{count:,} explanations</source>
      <translation>
        <numerusform>{count:,} explicación</numerusform>
        <numerusform>{count:,} explicaciones</numerusform>
      </translation>
      <extra-singular>{count:,} explanation</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>{count:,} fields</source>
      <translation>
        <numerusform>{count:,} campo</numerusform>
        <numerusform>{count:,} campos</numerusform>
      </translation>
      <extra-singular>{count:,} field</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/figures.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} figures</source>
      <translation>
        <numerusform>{count:,} cifra</numerusform>
        <numerusform>{count:,} cifras</numerusform>
      </translation>
      <extra-singular>{count:,} figure</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/showing/toll_known.py"/>
      <source>{count:,} figures given</source>
      <translation>
        <numerusform>Una cifra dada</numerusform>
        <numerusform>{count:,} cifras dadas</numerusform>
      </translation>
      <extra-singular>One figure given</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/watched.py"/>
      <source>{count:,} files are</source>
      <translation>
        <numerusform>{count:,} archivo está</numerusform>
        <numerusform>{count:,} archivos están</numerusform>
      </translation>
      <extra-singular>{count:,} file is</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/sheet.py"/>
      <source>{count:,} files were</source>
      <translation>
        <numerusform>un archivo</numerusform>
        <numerusform>{count:,} archivos</numerusform>
      </translation>
      <extra-singular>one file was</extra-singular>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>{count:,} files, </source>
      <translation>{count:,} archivos, </translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/sheets.py"/>
      <location filename="desktop/timeline/page.py"/>
      <source>{count:,} filters</source>
      <translation>
        <numerusform>{count:,} filtro</numerusform>
        <numerusform>{count:,} filtros</numerusform>
      </translation>
      <extra-singular>{count:,} filter</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/bar.py"/>
      <source>{count:,} filters of the timeline</source>
      <translation>
        <numerusform>{count:,} filtro de la cronología</numerusform>
        <numerusform>{count:,} filtros de la cronología</numerusform>
      </translation>
      <extra-singular>{count:,} filter of the timeline</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/actors/card.py"/>
      <source>{count:,} have</source>
      <translation>
        <numerusform>{count:,} no tiene</numerusform>
        <numerusform>{count:,} no tienen</numerusform>
      </translation>
      <extra-singular>{count:,} has</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <source>{count:,} incidents</source>
      <translation>{count:,} incidentes</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/merging/pane.py"/>
      <source>{count:,} incidents</source>
      <translation>
        <numerusform>Un incidente</numerusform>
        <numerusform>{count:,} incidentes</numerusform>
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
        <numerusform>{count:,} incidente</numerusform>
        <numerusform>{count:,} incidentes</numerusform>
      </translation>
      <extra-singular>{count:,} incident</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>{count:,} incidents are selected</source>
      <translation>{count:,} incidentes están seleccionados</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>{count:,} incidents are too many to pick on the timeline. Draw a smaller area.</source>
      <translation>{count:,} incidentes son demasiados para elegirlos en la cronología. Dibuje una zona más pequeña.</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/geojson.py"/>
      <location filename="db/export/timelinejs.py"/>
      <source>{count:,} incidents have</source>
      <translation>
        <numerusform>{count:,} incidente no tiene</numerusform>
        <numerusform>{count:,} incidentes no tienen</numerusform>
      </translation>
      <extra-singular>{count:,} incident has</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>{count:,} incidents have no date yet. {hint}</source>
      <translation>{count:,} incidentes aún no tienen fecha. {hint}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/page.py"/>
      <source>{count:,} incidents have no place on the map</source>
      <translation>
        <numerusform>{count:,} incidente no tiene lugar en el mapa</numerusform>
        <numerusform>{count:,} incidentes no tienen lugar en el mapa</numerusform>
      </translation>
      <extra-singular>{count:,} incident has no place on the map</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/dossier/asking_first.py"/>
      <source>{count:,} incidents make about {pages:,} pages.</source>
      <translation>
        <numerusform>{count:,} incidente da unas {pages:,} páginas.</numerusform>
        <numerusform>{count:,} incidentes dan unas {pages:,} páginas.</numerusform>
      </translation>
      <extra-singular>{count:,} incident makes about {pages:,} pages.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>{count:,} incidents reach</source>
      <translation>
        <numerusform>{count:,} incidente se extiende</numerusform>
        <numerusform>{count:,} incidentes se extienden</numerusform>
      </translation>
      <extra-singular>{count:,} incident reaches</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card.py"/>
      <source>{count:,} incidents rest</source>
      <translation>
        <numerusform>{count:,} incidente se apoya</numerusform>
        <numerusform>{count:,} incidentes se apoyan</numerusform>
      </translation>
      <extra-singular>{count:,} incident rests</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>{count:,} incidents selected</source>
      <translation>
        <numerusform>{count:,} incidente seleccionado</numerusform>
        <numerusform>{count:,} incidentes seleccionados</numerusform>
      </translation>
      <extra-singular>{count:,} incident selected</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/page.py"/>
      <source>{count:,} incidents wait for a place.</source>
      <translation>
        <numerusform>{count:,} incidente espera un lugar.</numerusform>
        <numerusform>{count:,} incidentes esperan un lugar.</numerusform>
      </translation>
      <extra-singular>{count:,} incident waits for a place.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/direction.py"/>
      <source>{count:,} invisible signs that can turn the direction of writing were left out, the first near “{near}”. The original may show these words in another order; compare it.</source>
      <translation>
        <numerusform>Se omitió un signo invisible que puede invertir el sentido de la escritura, cerca de «{near}». El original puede mostrar estas palabras en otro orden; compárelo.</numerusform>
        <numerusform>Se omitieron {count:,} signos invisibles que pueden invertir el sentido de la escritura, el primero cerca de «{near}». El original puede mostrar estas palabras en otro orden; compárelo.</numerusform>
      </translation>
      <extra-singular>An invisible sign that can turn the direction of writing was left out, near “{near}”. The original may show these words in another order; compare it.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/pages/reading.py"/>
      <source>{count:,} invisible signs that can turn the direction of writing were left out. The original may show some words in another order; compare it.</source>
      <translation>
        <numerusform>Se omitió un signo invisible que puede invertir el sentido de la escritura. El original puede mostrar algunas palabras en otro orden; compárelo.</numerusform>
        <numerusform>Se omitieron {count:,} signos invisibles que pueden invertir el sentido de la escritura. El original puede mostrar algunas palabras en otro orden; compárelo.</numerusform>
      </translation>
      <extra-singular>An invisible sign that can turn the direction of writing was left out. The original may show some words in another order; compare it.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} judgements</source>
      <translation>
        <numerusform>{count:,} juicio</numerusform>
        <numerusform>{count:,} juicios</numerusform>
      </translation>
      <extra-singular>{count:,} judgement</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/poster.py"/>
      <source>{count:,} lanes hold nothing in this time</source>
      <translation>
        <numerusform>{count:,} carril no contiene nada en este tiempo</numerusform>
        <numerusform>{count:,} carriles no contienen nada en este tiempo</numerusform>
      </translation>
      <extra-singular>{count:,} lane holds nothing in this time</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/doubts.py"/>
      <source>{count:,} letters could not be read and stand as �.</source>
      <translation>
        <numerusform>Una letra no pudo leerse y figura como �.</numerusform>
        <numerusform>{count:,} letras no pudieron leerse y figuran como �.</numerusform>
      </translation>
      <extra-singular>One letter could not be read and stands as �.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/showing/told.py"/>
      <source>{count:,} linked incidents</source>
      <translation>
        <numerusform>{count:,} incidente vinculado</numerusform>
        <numerusform>{count:,} incidentes vinculados</numerusform>
      </translation>
      <extra-singular>{count:,} linked incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/telling.py"/>
      <source>{count:,} marks</source>
      <translation>
        <numerusform>{count:,} marca</numerusform>
        <numerusform>{count:,} marcas</numerusform>
      </translation>
      <extra-singular>{count:,} mark</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/poster.py"/>
      <source>{count:,} marks found no room (+N)</source>
      <translation>
        <numerusform>{count:,} marca no tuvo sitio (+N)</numerusform>
        <numerusform>{count:,} marcas no tuvieron sitio (+N)</numerusform>
      </translation>
      <extra-singular>{count:,} mark found no room (+N)</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/poster.py"/>
      <source>{count:,} marks stand without a title</source>
      <translation>
        <numerusform>{count:,} marca figura sin título</numerusform>
        <numerusform>{count:,} marcas figuran sin título</numerusform>
      </translation>
      <extra-singular>{count:,} mark stands without a title</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>{count:,} months</source>
      <translation>
        <numerusform>{count:,} mes</numerusform>
        <numerusform>{count:,} meses</numerusform>
      </translation>
      <extra-singular>{count:,} month</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <location filename="desktop/reading/doubt_line.py"/>
      <source>{count:,} more</source>
      <translation>{count:,} más</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/act_pane.py"/>
      <source>{count:,} more</source>
      <translation>
        <numerusform>uno más</numerusform>
        <numerusform>{count:,} más</numerusform>
      </translation>
      <extra-singular>one more</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{count:,} more</source>
      <translation>
        <numerusform>{count:,} más</numerusform>
        <numerusform>{count:,} más</numerusform>
      </translation>
      <extra-singular>{count:,} more</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>{count:,} more claims: press to read the next one.</source>
      <translation>{count:,} afirmaciones más: pulse para leer la siguiente.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/sheets.py"/>
      <source>{count:,} more have no place on the map</source>
      <translation>
        <numerusform>{count:,} más no tiene lugar en el mapa</numerusform>
        <numerusform>{count:,} más no tienen lugar en el mapa</numerusform>
      </translation>
      <extra-singular>{count:,} more has no place on the map</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/hands/pointed.py"/>
      <source>{count:,} more incidents</source>
      <translation>
        <numerusform>{count:,} incidente más</numerusform>
        <numerusform>{count:,} incidentes más</numerusform>
      </translation>
      <extra-singular>{count:,} more incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/poster.py"/>
      <source>{count:,} more lanes found no room</source>
      <translation>
        <numerusform>{count:,} carril más no tuvo sitio</numerusform>
        <numerusform>{count:,} carriles más no tuvieron sitio</numerusform>
      </translation>
      <extra-singular>{count:,} more lane found no room</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>{count:,} names</source>
      <translation>
        <numerusform>{count:,} nombre</numerusform>
        <numerusform>{count:,} nombres</numerusform>
      </translation>
      <extra-singular>{count:,} name</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/sheets.py"/>
      <source>{count:,} names found no room; a larger sheet shows more</source>
      <translation>
        <numerusform>{count:,} nombre no tuvo sitio; una hoja mayor muestra más</numerusform>
        <numerusform>{count:,} nombres no tuvieron sitio; una hoja mayor muestra más</numerusform>
      </translation>
      <extra-singular>{count:,} name found no room; a larger sheet shows more</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} names of actors</source>
      <translation>
        <numerusform>{count:,} nombre de un actor</numerusform>
        <numerusform>{count:,} nombres de actores</numerusform>
      </translation>
      <extra-singular>{count:,} name of an actor</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} names of places</source>
      <translation>
        <numerusform>{count:,} nombre de un lugar</numerusform>
        <numerusform>{count:,} nombres de lugares</numerusform>
      </translation>
      <extra-singular>{count:,} name of a place</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>{count:,} names of the file resemble an actor of the case. Tick who is the same; all others become actors of their own, and can be joined later.</source>
      <translation>
        <numerusform>{count:,} nombre del archivo se parece a un actor del caso. Marque quién es el mismo; los demás serán actores propios, y pueden unirse después.</numerusform>
        <numerusform>{count:,} nombres del archivo se parecen a un actor del caso. Marque quiénes son el mismo; los demás serán actores propios, y pueden unirse después.</numerusform>
      </translation>
      <extra-singular>{count:,} name of the file resembles an actor of the case. Tick who is the same; all others become actors of their own, and can be joined later.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/watched.py"/>
      <source>{count:,} new files in {name}</source>
      <translation>
        <numerusform>{count:,} archivo nuevo en {name}</numerusform>
        <numerusform>{count:,} archivos nuevos en {name}</numerusform>
      </translation>
      <extra-singular>{count:,} new file in {name}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/told.py"/>
      <source>{count:,} new versions of what is held</source>
      <translation>
        <numerusform>{count:,} nueva versión de lo conservado</numerusform>
        <numerusform>{count:,} nuevas versiones de lo conservado</numerusform>
      </translation>
      <extra-singular>{count:,} new version of what is held</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/rows.py"/>
      <source>{count:,} not used</source>
      <translation>{count:,} sin usar</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/notes/page.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} notes</source>
      <translation>
        <numerusform>{count:,} nota</numerusform>
        <numerusform>{count:,} notas</numerusform>
      </translation>
      <extra-singular>{count:,} note</extra-singular>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>{count:,} of the {every:,}</source>
      <translation>{count:,} de {every:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/page.py"/>
      <source>{count:,} only roughly around here</source>
      <translation>
        <numerusform>{count:,} solo aproximadamente por aquí</numerusform>
        <numerusform>{count:,} solo aproximadamente por aquí</numerusform>
      </translation>
      <extra-singular>{count:,} only roughly around here</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} original files</source>
      <translation>
        <numerusform>{count:,} archivo original</numerusform>
        <numerusform>{count:,} archivos originales</numerusform>
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
        <numerusform>{count:,} origen</numerusform>
        <numerusform>{count:,} orígenes</numerusform>
      </translation>
      <extra-singular>{count:,} origin</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/placing.py"/>
      <source>{count:,} other incidents have this place and move with it.</source>
      <translation>
        <numerusform>{count:,} incidente más tiene este lugar y se mueve con él.</numerusform>
        <numerusform>{count:,} incidentes más tienen este lugar y se mueven con él.</numerusform>
      </translation>
      <extra-singular>{count:,} other incident has this place and moves with it.</extra-singular>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>{count:,} pages</source>
      <translation>{count:,} páginas</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/dossier/panel.py"/>
      <source>{count:,} pages</source>
      <translation>
        <numerusform>{count:,} página</numerusform>
        <numerusform>{count:,} páginas</numerusform>
      </translation>
      <extra-singular>{count:,} page</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>{count:,} pages of {form}</source>
      <translation>
        <numerusform>{count:,} página de {form}</numerusform>
        <numerusform>{count:,} páginas de {form}</numerusform>
      </translation>
      <extra-singular>{count:,} page of {form}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/dossier/printing.py"/>
      <source>{count:,} pages were sent to the printer.</source>
      <translation>
        <numerusform>Se envió {count:,} página a la impresora.</numerusform>
        <numerusform>Se enviaron {count:,} páginas a la impresora.</numerusform>
      </translation>
      <extra-singular>{count:,} page was sent to the printer.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/duplicates/page.py"/>
      <source>{count:,} pairs to decide</source>
      <translation>
        <numerusform>{count:,} par por decidir</numerusform>
        <numerusform>{count:,} pares por decidir</numerusform>
      </translation>
      <extra-singular>{count:,} pair to decide</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} parts in incidents</source>
      <translation>
        <numerusform>{count:,} participación en un incidente</numerusform>
        <numerusform>{count:,} participaciones en incidentes</numerusform>
      </translation>
      <extra-singular>{count:,} part in an incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} parts of series</source>
      <translation>
        <numerusform>{count:,} parte de una serie</numerusform>
        <numerusform>{count:,} partes de series</numerusform>
      </translation>
      <extra-singular>{count:,} part of a series</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/manual/view.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>{count:,} passages</source>
      <translation>
        <numerusform>{count:,} pasaje</numerusform>
        <numerusform>{count:,} pasajes</numerusform>
      </translation>
      <extra-singular>{count:,} passage</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_changes.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} places</source>
      <translation>
        <numerusform>{count:,} lugar</numerusform>
        <numerusform>{count:,} lugares</numerusform>
      </translation>
      <extra-singular>{count:,} place</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} places of incidents</source>
      <translation>
        <numerusform>{count:,} lugar de un incidente</numerusform>
        <numerusform>{count:,} lugares de incidentes</numerusform>
      </translation>
      <extra-singular>{count:,} place of an incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/reading/page.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} quotes</source>
      <translation>
        <numerusform>{count:,} cita</numerusform>
        <numerusform>{count:,} citas</numerusform>
      </translation>
      <extra-singular>{count:,} quote</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/carrying.py"/>
      <source>{count:,} quotes stay</source>
      <translation>
        <numerusform>{count:,} cita se queda</numerusform>
        <numerusform>{count:,} citas se quedan</numerusform>
      </translation>
      <extra-singular>{count:,} quote stays</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/carrying.py"/>
      <source>{count:,} quotes were</source>
      <translation>
        <numerusform>{count:,} cita</numerusform>
        <numerusform>{count:,} citas</numerusform>
      </translation>
      <extra-singular>{count:,} quote was</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} ratings of sources</source>
      <translation>
        <numerusform>{count:,} calificación de una fuente</numerusform>
        <numerusform>{count:,} calificaciones de fuentes</numerusform>
      </translation>
      <extra-singular>{count:,} rating of a source</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} reasons of explanations</source>
      <translation>
        <numerusform>{count:,} motivo de una explicación</numerusform>
        <numerusform>{count:,} motivos de explicaciones</numerusform>
      </translation>
      <extra-singular>{count:,} reason of an explanation</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} reasons of judgements</source>
      <translation>
        <numerusform>{count:,} motivo de un juicio</numerusform>
        <numerusform>{count:,} motivos de juicios</numerusform>
      </translation>
      <extra-singular>{count:,} reason of a judgement</extra-singular>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <location filename="db/merging/adopting.py"/>
      <source>{count:,} records</source>
      <translation>{count:,} registros</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/merging/pane.py"/>
      <source>{count:,} records</source>
      <translation>
        <numerusform>Un registro</numerusform>
        <numerusform>{count:,} registros</numerusform>
      </translation>
      <extra-singular>One record</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/tags/sheets.py"/>
      <source>{count:,} records bear it.</source>
      <translation>
        <numerusform>{count:,} registro la lleva.</numerusform>
        <numerusform>{count:,} registros la llevan.</numerusform>
      </translation>
      <extra-singular>{count:,} record bears it.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} rival explanations</source>
      <translation>
        <numerusform>{count:,} explicación rival</numerusform>
        <numerusform>{count:,} explicaciones rivales</numerusform>
      </translation>
      <extra-singular>{count:,} rival explanation</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} rows</source>
      <translation>
        <numerusform>{count:,} fila</numerusform>
        <numerusform>{count:,} filas</numerusform>
      </translation>
      <extra-singular>{count:,} row</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} rows of datasets</source>
      <translation>
        <numerusform>{count:,} fila de un conjunto de datos</numerusform>
        <numerusform>{count:,} filas de conjuntos de datos</numerusform>
      </translation>
      <extra-singular>{count:,} row of a dataset</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>{count:,} said earlier · {day}</source>
      <translation>{count:,} dichas antes · {day}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>{count:,} said later · {day}</source>
      <translation>{count:,} dichas después · {day}</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} saved views</source>
      <translation>
        <numerusform>{count:,} vista guardada</numerusform>
        <numerusform>{count:,} vistas guardadas</numerusform>
      </translation>
      <extra-singular>{count:,} saved view</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>{count:,} selected</source>
      <translation>
        <numerusform>{count:,} seleccionado</numerusform>
        <numerusform>{count:,} seleccionados</numerusform>
      </translation>
      <extra-singular>{count:,} selected</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/choosing.py"/>
      <source>{count:,} selected incidents</source>
      <translation>
        <numerusform>un incidente elegido</numerusform>
        <numerusform>{count:,} incidentes elegidos</numerusform>
      </translation>
      <extra-singular>one selected incident</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picked.py"/>
      <source>{count:,} selected, {count_words} in view</source>
      <translation>{count:,} seleccionados, {count_words} a la vista</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} series</source>
      <translation>
        <numerusform>{count:,} serie</numerusform>
        <numerusform>{count:,} series</numerusform>
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
        <numerusform>{count:,} fuente</numerusform>
        <numerusform>{count:,} fuentes</numerusform>
      </translation>
      <extra-singular>{count:,} source</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>{count:,} sources published</source>
      <translation>
        <numerusform>{count:,} fuente publicada</numerusform>
        <numerusform>{count:,} fuentes publicadas</numerusform>
      </translation>
      <extra-singular>{count:,} source published</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/falling.py"/>
      <source>{count:,} sources that go</source>
      <translation>
        <numerusform>{count:,} fuente</numerusform>
        <numerusform>{count:,} fuentes</numerusform>
      </translation>
      <extra-singular>{count:,} source that goes</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>{count:,} speakers</source>
      <translation>
        <numerusform>{count:,} hablante</numerusform>
        <numerusform>{count:,} hablantes</numerusform>
      </translation>
      <extra-singular>{count:,} speaker</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{count:,} surely in this time</source>
      <translation>
        <numerusform>{count:,} con seguridad en este tiempo</numerusform>
        <numerusform>{count:,} con seguridad en este tiempo</numerusform>
      </translation>
      <extra-singular>{count:,} surely in this time</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/tags/page.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} tags</source>
      <translation>
        <numerusform>{count:,} etiqueta</numerusform>
        <numerusform>{count:,} etiquetas</numerusform>
      </translation>
      <extra-singular>{count:,} tag</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} tags of the case</source>
      <translation>
        <numerusform>{count:,} etiqueta del caso</numerusform>
        <numerusform>{count:,} etiquetas del caso</numerusform>
      </translation>
      <extra-singular>{count:,} tag of the case</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_likeness.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} texts</source>
      <translation>
        <numerusform>{count:,} texto</numerusform>
        <numerusform>{count:,} textos</numerusform>
      </translation>
      <extra-singular>{count:,} text</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/reading/doubt_line.py"/>
      <source>{count:,} things</source>
      <translation>
        <numerusform>Una cosa</numerusform>
        <numerusform>{count:,} cosas</numerusform>
      </translation>
      <extra-singular>One thing</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{count:,} ties</source>
      <translation>
        <numerusform>{count:,} vínculo</numerusform>
        <numerusform>{count:,} vínculos</numerusform>
      </translation>
      <extra-singular>{count:,} tie</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} ties between actors</source>
      <translation>
        <numerusform>{count:,} vínculo entre actores</numerusform>
        <numerusform>{count:,} vínculos entre actores</numerusform>
      </translation>
      <extra-singular>{count:,} tie between actors</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} ties between claims</source>
      <translation>
        <numerusform>{count:,} vínculo entre afirmaciones</numerusform>
        <numerusform>{count:,} vínculos entre afirmaciones</numerusform>
      </translation>
      <extra-singular>{count:,} tie between claims</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} ties between sources</source>
      <translation>
        <numerusform>{count:,} vínculo entre fuentes</numerusform>
        <numerusform>{count:,} vínculos entre fuentes</numerusform>
      </translation>
      <extra-singular>{count:,} tie between sources</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/html/page.py"/>
      <source>{count:,} titles are longer than {longest:,} characters and cut there.</source>
      <translation>
        <numerusform>{count:,} título tiene más de {longest:,} caracteres y se corta ahí.</numerusform>
        <numerusform>{count:,} títulos tienen más de {longest:,} caracteres y se cortan ahí.</numerusform>
      </translation>
      <extra-singular>{count:,} title is longer than {longest:,} characters and cut there.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/merging/conflicts.py"/>
      <source>{count:,} to decide</source>
      <translation>
        <numerusform>Uno por decidir</numerusform>
        <numerusform>{count:,} por decidir</numerusform>
      </translation>
      <extra-singular>One to decide</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/notes/tally.py"/>
      <source>{count:,} to-dos</source>
      <translation>
        <numerusform>{count:,} tarea</numerusform>
        <numerusform>{count:,} tareas</numerusform>
      </translation>
      <extra-singular>{count:,} to-do</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/notes/page.py"/>
      <source>{count:,} to-dos open</source>
      <translation>
        <numerusform>{count:,} tarea pendiente</numerusform>
        <numerusform>{count:,} tareas pendientes</numerusform>
      </translation>
      <extra-singular>{count:,} to-do open</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} verdicts that actors are the same</source>
      <translation>
        <numerusform>{count:,} dictamen de que unos actores son el mismo</numerusform>
        <numerusform>{count:,} dictámenes de que unos actores son el mismo</numerusform>
      </translation>
      <extra-singular>{count:,} verdict that actors are the same</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/dossier/taking_away.py"/>
      <source>{count:,} volumes</source>
      <translation>
        <numerusform>un tomo</numerusform>
        <numerusform>{count:,} tomos</numerusform>
      </translation>
      <extra-singular>one volume</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/told.py"/>
      <source>{count:,} were here already</source>
      <translation>
        <numerusform>{count:,} ya estaba aquí</numerusform>
        <numerusform>{count:,} ya estaban aquí</numerusform>
      </translation>
      <extra-singular>{count:,} was here already</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>{count:,} will change</source>
      <translation>
        <numerusform>{count:,} cambiará</numerusform>
        <numerusform>{count:,} cambiarán</numerusform>
      </translation>
      <extra-singular>{count:,} will change</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>{count:,} without a date</source>
      <translation>{count:,} sin fecha</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/bar.py"/>
      <source>{count:,} without a place</source>
      <translation>
        <numerusform>{count:,} sin lugar</numerusform>
        <numerusform>{count:,} sin lugar</numerusform>
      </translation>
      <extra-singular>{count:,} without a place</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/preferences/reading.py"/>
      <source>{count:,} words were said to be right.</source>
      <translation>
        <numerusform>Se dio por buena {count:,} palabra.</numerusform>
        <numerusform>Se dieron por buenas {count:,} palabras.</numerusform>
      </translation>
      <extra-singular>{count:,} word was said to be right.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>{count:,} years</source>
      <translation>
        <numerusform>{count:,} año</numerusform>
        <numerusform>{count:,} años</numerusform>
      </translation>
      <extra-singular>{count:,} year</extra-singular>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>{count:,} {words}; “casebinder verify” names them.</source>
      <translation>{count:,} {words}; «casebinder verify» los nombra.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>{count_words} of {count:,} incidents in view</source>
      <translation>{count_words} de {count:,} incidentes a la vista</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{counted} brought with something repaired</source>
      <translation>{counted} traídos con algo reparado</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{counted} cannot be read</source>
      <translation>{counted}: no se puede leer</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{counted} left out: no case can hold them</source>
      <translation>{counted} dejados fuera: ningún caso puede contenerlos</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{counted} or more cannot be read</source>
      <translation>{counted} o más: no se puede leer</translation>
    </message>
    <message>
      <location filename="desktop/actors/graph.py"/>
      <source>{count} actors around {get}</source>
      <translation>{count} actores en torno a {get}</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <source>{count} actors of the case: one claim for each.</source>
      <translation>{count} actores del caso: una afirmación por cada uno.</translation>
    </message>
    <message>
      <location filename="db/when/spans.py"/>
      <source>{count} d</source>
      <translation>{count} d</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>{count} fields</source>
      <translation>{count} campos</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>{count} filters</source>
      <translation>{count} filtros</translation>
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
      <translation>{count} a la vista</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/stuck_rows.py"/>
      <location filename="desktop/timeline/hands/pointed.py"/>
      <source>{count} incidents</source>
      <translation>{count} incidentes</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{count} independent origins report it, none of them rated A or B</source>
      <translation>{count} orígenes independientes informan de ello, ninguno con grado A o B</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{count} independent origins report it, one of them rated A or B</source>
      <translation>{count} orígenes independientes informan de ello, uno con grado A o B</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/preferences/keyboard.py"/>
      <source>{count} keys were changed</source>
      <translation>
        <numerusform>Se cambió {count} tecla</numerusform>
        <numerusform>Se cambiaron {count} teclas</numerusform>
      </translation>
      <extra-singular>{count} key was changed</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>{count} lead together</source>
      <translation>{count} van primero juntas</translation>
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
      <translation>{count} mes.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <location filename="db/asking/wording.py"/>
      <source>{count} more</source>
      <translation>{count} más</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/drawing/legend.py"/>
      <source>{count} more</source>
      <translation>
        <numerusform>{count} más</numerusform>
        <numerusform>{count} más</numerusform>
      </translation>
      <extra-singular>{count} more</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>{count} more: {words}</source>
      <translation>{count} más: {words}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>{count} of {count2:,} are shown.</source>
      <translation>Se muestran {count} de {count2:,}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>{count} of {count2:,} in view</source>
      <translation>{count} de {count2:,} a la vista</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>{count} of {total} incidents in view</source>
      <translation>{count} de {total} incidentes a la vista</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/panel.py"/>
      <source>{count} or more</source>
      <translation>
        <numerusform>{count} o más</numerusform>
        <numerusform>{count} o más</numerusform>
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
        <numerusform>{count} paso en torno a {actor}</numerusform>
        <numerusform>{count} pasos en torno a {actor}</numerusform>
      </translation>
      <extra-singular>{count} step around {actor}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/panel.py"/>
      <source>{count} steps from the selected</source>
      <translation>
        <numerusform>{count} paso desde lo seleccionado</numerusform>
        <numerusform>{count} pasos desde lo seleccionado</numerusform>
      </translation>
      <extra-singular>{count} step from the selected</extra-singular>
    </message>
    <message>
      <location filename="desktop/reading/doubt_line.py"/>
      <source>{count} the page wanted from elsewhere were not fetched.</source>
      <translation>{count} que la página pedía de otro lugar no se descargaron.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/preferences/privacy.py"/>
      <source>{count} things are remembered</source>
      <translation>
        <numerusform>Se recuerda {count} cosa</numerusform>
        <numerusform>Se recuerdan {count} cosas</numerusform>
      </translation>
      <extra-singular>{count} thing is remembered</extra-singular>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>{count} without a place</source>
      <translation>{count} sin lugar</translation>
    </message>
    <message>
      <location filename="db/when/spans.py"/>
      <source>{count} y</source>
      <translation>{count} a</translation>
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
      <translation>{credit}. Fronteras como las dibuja. Los radios son reales.</translation>
    </message>
    <message>
      <location filename="db/columns/facts.py"/>
      <source>{date}, uncertain</source>
      <translation>{date}, incierta</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>{day_first:,} dates can only be read day first and {month_first:,} only month first: the file mixes both ways. Say which way is meant; the others are told row by row.</source>
      <translation>{day_first:,} fechas solo pueden leerse con el día primero y {month_first:,} solo con el mes primero: el archivo mezcla ambas maneras. Indique cuál es la buena; las demás se señalan fila por fila.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>{days} after day 0</source>
      <translation>{days} después del día 0</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>{days} before day 0</source>
      <translation>{days} antes del día 0</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>{differ:,} differ from before</source>
      <translation>{differ:,} difieren de antes</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>{doing} · since {time}</source>
      <translation>{doing} · desde las {time}</translation>
    </message>
    <message>
      <location filename="db/export/followthemoney.py"/>
      <location filename="db/export/stix.py"/>
      <source>{done:,} incidents</source>
      <translation>{done:,} incidentes</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>{done:,} of {count:,}</source>
      <translation>{done:,} de {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>{done} of {count} steps done</source>
      <translation>{done} de {count} pasos hechos</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>{early} to {late}</source>
      <translation>{early} a {late}</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>{empty:,} of {read:,} pages of {called} hold no text; they may be scans.</source>
      <translation>{empty:,} de {read:,} páginas de {called} no contienen texto; pueden ser escaneos.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>{field} differs: {one}; {other}</source>
      <translation>{field} difiere: {one}; {other}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>{field} stays “{mine}” (the file: “{now}”)</source>
      <translation>{field} sigue siendo «{mine}» (el archivo: «{now}»)</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>{field}: {one}; {other}</source>
      <translation>{field}: {one}; {other}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{first} accuses {second}, {count:,} times</source>
      <translation>
        <numerusform>{first} acusa a {second}</numerusform>
        <numerusform>{first} acusa a {second}, {count:,} veces</numerusform>
      </translation>
      <extra-singular>{first} accuses {second}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{first} and {second} in {count:,} incidents</source>
      <translation>
        <numerusform>{first} y {second} en {count:,} incidente</numerusform>
        <numerusform>{first} y {second} en {count:,} incidentes</numerusform>
      </translation>
      <extra-singular>{first} and {second} in {count:,} incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{first} denies or contradicts {second}, {count:,} times</source>
      <translation>
        <numerusform>{first} desmiente o contradice a {second}</numerusform>
        <numerusform>{first} desmiente o contradice a {second}, {count:,} veces</numerusform>
      </translation>
      <extra-singular>{first} denies or contradicts {second}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{first} speaks of {second}, {count:,} times</source>
      <translation>
        <numerusform>{first} habla de {second}</numerusform>
        <numerusform>{first} habla de {second}, {count:,} veces</numerusform>
      </translation>
      <extra-singular>{first} speaks of {second}</extra-singular>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{framed:,} documents within pages (frames) were not taken.</source>
      <translation>No se tomaron {framed:,} documentos dentro de páginas (marcos).</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{good} origins rated A or B, independent of each other, report it</source>
      <translation>informan de ello {good} orígenes con grado A o B, independientes entre sí</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>{have} no date, or none with a beginning or an end, and made no slide.</source>
      <translation>{have} fecha, o ninguna con comienzo o final: sin diapositiva.</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>{have} no place with a position and did not go out.</source>
      <translation>{have} ningún lugar con posición: fuera de la exportación.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <location filename="desktop/notes/table.py"/>
      <location filename="desktop/tags/page.py"/>
      <source>{head}: {text}</source>
      <translation>{head}: {text}</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>{hides} what was removed ({count})</source>
      <translation>{hides} lo quitado ({count})</translation>
    </message>
    <message>
      <location filename="db/when/spans.py"/>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>{how_many:,} sources published, no incident: {span_text}</source>
      <translation>{how_many:,} fuentes publicadas, ningún incidente: {span_text}</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>{is_} still being written.</source>
      <translation>{is_} aún escribiéndose.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>{keys} F2 renames the explanation of the column.</source>
      <translation>{keys} F2 renombra la explicación de la columna.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>{keys} already does {act}, which cannot be changed.</source>
      <translation>{keys} ya hace {act}, que no puede cambiarse.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>{keys} already does {act}.</source>
      <translation>{keys} ya hace {act}.</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{kilometres} km</source>
      <translation>{kilometres} km</translation>
    </message>
    <message>
      <location filename="desktop/widgets/fields.py"/>
      <source>{label} cannot be below {least}.</source>
      <translation>{label} no puede ser inferior a {least}.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/fields.py"/>
      <source>{label} is needed.</source>
      <translation>Se necesita: {label}.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/fields.py"/>
      <source>{label} takes a whole number, such as 72.</source>
      <translation>{label} admite un número entero, como 72.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>{label}: {words} in {what}</source>
      <translation>{label}: {words} en {what}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>{lat}, {lon} for {short}</source>
      <translation>{lat}, {lon} para {short}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>{least:,}–{most:,} days</source>
      <translation>{least:,}–{most:,} días</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>{left:,} left</source>
      <translation>quedan {left:,}</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <source>{left_out:,} actors more are two steps away.</source>
      <translation>{left_out:,} actores más están a dos pasos.</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>{length:,} word</source>
      <translation>{length:,} palabra</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>{length:,} words</source>
      <translation>{length:,} palabras</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>{letters:,} characters, cleaned by {cleaner}</source>
      <translation>{letters:,} caracteres, limpiado por {cleaner}</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>{letters:,} letters of text</source>
      <translation>{letters:,} letras de texto</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source>{letter} grades {sources} with {claims}</source>
      <translation>{letter} califica {sources} con {claims}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source>{letter} {sources} with {claims}</source>
      <translation>{letter} {sources} con {claims}</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>{lost:,} pages hold rows of which nobody can say to what table they belong.</source>
      <translation>{lost:,} páginas contienen filas de las que nadie puede decir a qué tabla pertenecen.</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>{made} with {program}.</source>
      <translation>{made} con {program}.</translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>{maybe:,} that may have begun then</source>
      <translation>{maybe:,} que pudieron empezar entonces</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>{measure}: {after} in place of {before}</source>
      <translation>{measure}: {after} en lugar de {before}</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/details.py"/>
      <source>{measure}: {count}</source>
      <translation>{measure}: {count}</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{metres} m</source>
      <translation>{metres} m</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>{mine} (yours)</source>
      <translation>{mine} (suyo)</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>{mine}, edited by you</source>
      <translation>{mine}, modificado por usted</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>{more:,} more claims keep the weight their act gives them.</source>
      <translation>{more:,} afirmaciones más conservan el peso que les da su acto.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>{more} more links; J goes round all of them</source>
      <translation>{more} vínculos más; J los recorre todos</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>{names} and {more} turns more</source>
      <translation>{names} y {more} eslabones más</translation>
    </message>
    <message>
      <location filename="db/records/identities.py"/>
      <source>{names} and {names2} were found to be different. Nothing was changed. Take that decision back first.</source>
      <translation>Se determinó que {names} y {names2} son distintos. No se cambió nada. Retire antes esa decisión.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <location filename="desktop/reading/readings.py"/>
      <source>{names} and {parts}</source>
      <translation>{names} y {parts}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{names} and {rest} others</source>
      <translation>{names} y {rest} más</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>{names} and {shown}</source>
      <translation>{names} y {shown}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <location filename="db/merging/alike.py"/>
      <source>{names} and {told}</source>
      <translation>{names} y {told}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{names} and {unique}</source>
      <translation>{names} y {unique}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <location filename="desktop/timeline/showing/told.py"/>
      <source>{names} and {words}</source>
      <translation>{names} y {words}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>{names}: also where others of this name are meant.</source>
      <translation>{names}: también donde se refiere a otros de este nombre.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>{name} (with {count} articles that rest on it)</source>
      <translation>{name} (con {count} artículos que se apoyan en él)</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>{name} and {count} more</source>
      <translation>{name} y {count} más</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>{name} and {name2} are different</source>
      <translation>{name} y {name2} son distintos</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>{name} and {name2} are the same</source>
      <translation>{name} y {name2} son el mismo</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{name} is called so from then on: {day}.</source>
      <translation>{name} se llama así desde entonces: {day}.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>{name} is not a mapping of columns that can be used: {why}.</source>
      <translation>{name} no es una asignación de columnas utilizable: {why}.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>{name} is not there</source>
      <translation>{name} no está</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>{name} receipt.txt</source>
      <translation>{name} recibo.txt</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{name} was called {other} from then on: {day}.</source>
      <translation>{name} se llamó {other} desde entonces: {day}.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>{name}, changed</source>
      <translation>{name}, cambiado</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/zone_field.py"/>
      <source>{name}, now UTC{sign}{size:02d}:{size2:02d}</source>
      <translation>{name}, ahora UTC{sign}{size:02d}:{size2:02d}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>{name}, open the card</source>
      <translation>{name}, abrir la ficha</translation>
    </message>
    <message>
      <location filename="db/schema.py"/>
      <source>{name}.before-format-{user_version}</source>
      <translation>{name}.antes-del-formato-{user_version}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>{name}: same as {actor_name}</source>
      <translation>{name}: el mismo que {actor_name}</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>{name}: {size} bytes, encrypted, made for: {profile}</source>
      <translation>{name}: {size} bytes, cifrado, hecho para: {profile}</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>{name}: {size} bytes, made for: {profile}</source>
      <translation>{name}: {size} bytes, hecho para: {profile}</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>{name}” (table “{table}</source>
      <translation>{name}» (tabla «{table}</translation>
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
      <translation>{number} filtros</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>{n} side by side</source>
      <translation>{n} lado a lado</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>{one} replaced wherever found; how often is told by the preview.</source>
      <translation>{one}: sustitución dondequiera que figure; la vista previa dice cuántas veces.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>{others:,} of the smallest lanes share one</source>
      <translation>{others:,} de los carriles más pequeños comparten uno</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>{own} is also {other}</source>
      <translation>{own} es también {other}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/panel.py"/>
      <source>{pages}, {bytes:.1f} MB. {form}Fingerprint {fingerprint}. The same case and the same choices make the same file.</source>
      <translation>{pages}, {bytes:.1f} MB. {form}Huella {fingerprint}. El mismo caso y las mismas opciones dan el mismo archivo.</translation>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>{place:,} of {count:,} · {doing}</source>
      <translation>{place:,} de {count:,} · {doing}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_changes.py"/>
      <source>{places} · {count:,} words came, {went:,} went</source>
      <translation>
        <numerusform>{places} · llegó {count:,} palabra, se fueron {went:,}</numerusform>
        <numerusform>{places} · llegaron {count:,} palabras, se fueron {went:,}</numerusform>
      </translation>
      <extra-singular>{places} · {count:,} word came, {went:,} went</extra-singular>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>{place} of {count}: {title}</source>
      <translation>{place} de {count}: {title}</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>{place} of {left}</source>
      <translation>{place} de {left}</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>{quotes}, {claims} in this text</source>
      <translation>{quotes}, {claims} en este texto</translation>
    </message>
    <message>
      <location filename="db/exchange/documents.py"/>
      <source>{reason}. The file is kept whole as evidence.</source>
      <translation>{reason}. El archivo se conserva entero como prueba.</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>{refused:,} not used</source>
      <translation>{refused:,} sin usar</translation>
    </message>
    <message>
      <location filename="desktop/widgets/without_it.py"/>
      <source>{rest:,} more incidents rest on it in part.</source>
      <translation>{rest:,} incidentes más se apoyan en parte en ella.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>{rest} on it alone</source>
      <translation>{rest} solo en ella</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>{role}, it or {names}</source>
      <translation>{role}, él o {names}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>{role}, one of several</source>
      <translation>{role}, uno de varios</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>{said} An incident that has a date already gets a claim about it.</source>
      <translation>{said} Un incidente que ya tiene fecha recibe una afirmación sobre ella.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source>{said} Below stand the pages of before.</source>
      <translation>{said} Abajo están las páginas de antes.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>{said} It is linked to “{title}”.</source>
      <translation>{said} Se vincula a «{title}».</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>{said}{said2}, speaker not named</source>
      <translation>{said}{said2}, hablante no nombrado</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>{same_cells}: row {first}</source>
      <translation>{same_cells}: fila {first}</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>{scheme} precision</source>
      <translation>precisión de {scheme}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>{score} least</source>
      <translation>{score} mínimo</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>{script_name} script</source>
      <translation>escritura: {script_name}</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>{script} script, {language}, guessed.</source>
      <translation>Escritura {script}, {language} (supuesto).</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>{script} script, {language}.</source>
      <translation>Escritura {script}, {language}.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{seen:,} pages were met again unchanged.</source>
      <translation>{seen:,} páginas se encontraron de nuevo sin cambios.</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{several}: some are lost, and nobody can say how many</source>
      <translation>{several}: algunos se han perdido, y nadie puede decir cuántos</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>{share} % of the words</source>
      <translation>{share} % de las palabras</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>{share} % of this text</source>
      <translation>{share} % de este texto</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="db/records/duplicates/finding.py"/>
      <source>{short} may stand for {long}</source>
      <translation>{short} puede ser {long}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>{shown:,} incidents in {count:,} lanes.</source>
      <translation>{shown:,} incidentes en {count:,} carriles.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_page.py"/>
      <source>{shown:,} of {told}</source>
      <translation>{shown:,} de {told}</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>{shown:,} of {total:,}</source>
      <translation>{shown:,} de {total:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{shown} of {count:,} actors</source>
      <translation>
        <numerusform>{shown} de {count:,} actor</numerusform>
        <numerusform>{shown} de {count:,} actores</numerusform>
      </translation>
      <extra-singular>{shown} of {count:,} actor</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>{show} was counted from {words} in a source. Moved to {show2} it no longer hangs on them, and no longer follows when the source’s day of publication is corrected. Nothing has been changed yet.</source>
      <translation>{show} se contó a partir de {words} en una fuente. Movida a {show2}, ya no depende de esas palabras ni las sigue cuando se corrige el día de publicación de la fuente. Aún no se ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>{since} to {until}</source>
      <translation>{since} a {until}</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>{size:,} bytes</source>
      <translation>{size:,} bytes</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>{size:,} × {size2:,} pixels.</source>
      <translation>{size:,} × {size2:,} píxeles.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>{size} %</source>
      <translation>{size} %</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>{size} GB</source>
      <translation>{size} GB</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>{size}, encrypted</source>
      <translation>{size}, cifrado</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{slots} each claim it for themselves</source>
      <translation>{slots} lo reivindican, cada uno para sí</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>{sources:,} sources</source>
      <translation>{sources:,} fuentes</translation>
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
      <translation>{speaker} dice ahora otra cosa{version}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/colleague_marks.py"/>
      <source>{state}. Click for its card.</source>
      <translation>{state}. Haga clic para ver su ficha.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>{staying} Press to change it.</source>
      <translation>{staying} Pulse para cambiarlo.</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>{stem} as of {day_and_time}{suffix}</source>
      <translation>{stem} del {day_and_time}{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>{stem} checked{suffix}</source>
      <translation>{stem} comprobado{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>{stem} copy{suffix}</source>
      <translation>{stem} copia{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>{stem} recovered{suffix}</source>
      <translation>{stem} recuperado{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>{stem} report</source>
      <translation>{stem} informe</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>{stem} report.txt</source>
      <translation>{stem} informe.txt</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>{stem} share{suffix}</source>
      <translation>{stem} parte{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>{stem} timeline.{way}</source>
      <translation>{stem} cronología.{way}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>{stem} to look at</source>
      <translation>{stem} por revisar</translation>
    </message>
    <message>
      <location filename="desktop/history/step_model.py"/>
      <source>{step} (taken back)</source>
      <translation>{step} (deshecho)</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>{subject} {relation} {object}</source>
      <translation>{subject} {relation} {object}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>{texts} of this case are still to be compared.</source>
      <translation>{texts} de este caso aún por comparar.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>{theme} · {size} %</source>
      <translation>{theme} · {size} %</translation>
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
      <translation>{todos}, abrir la lista</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>{told} and {more} more</source>
      <translation>{told} y {more} más</translation>
    </message>
    <message>
      <location filename="desktop/history/act_list.py"/>
      <source>{told} and {rest:,} more</source>
      <translation>{told} y {rest:,} más</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>{told} · done by {who}, {day}</source>
      <translation>{told} · hecha por {who}, {day}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>{told} · private</source>
      <translation>{told} · privada</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>{told}, and {count} more</source>
      <translation>{told}, y {count} más</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>{told}. Changed here: {names}</source>
      <translation>{told}. Cambiado aquí: {names}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>{told}. Edited here and kept: {mine}</source>
      <translation>{told}. Modificado aquí y conservado: {mine}</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{trouble} Nothing was imported.</source>
      <translation>{trouble} No se importó nada.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>{twice}: {native}, row {first}</source>
      <translation>{twice}: {native}, fila {first}</translation>
    </message>
    <message>
      <location filename="db/export/followthemoney.py"/>
      <source>{undated:,} incidents have no date that FollowTheMoney can hold.</source>
      <translation>{undated:,} incidentes no tienen una fecha que FollowTheMoney pueda contener.</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>{undated} no known beginning.</source>
      <translation>{undated} comienzo conocido.</translation>
    </message>
    <message>
      <location filename="db/export/stix.py"/>
      <source>{unplaced:,} places have neither a position nor a country.</source>
      <translation>{unplaced:,} lugares no tienen posición ni país.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{url} is too large to be a page</source>
      <translation>{url} es demasiado grande para ser una página</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{url} was unchanged on {date}, but the page is not in here.</source>
      <translation>{url} no había cambiado el {date}, pero la página no está aquí.</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>{value}kept as written here: {names}</source>
      <translation>{value}se conserva como está escrito aquí: {names}</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>{what} in “{name}” is not what was stored ({table} {number}): the file was damaged or altered outside Casebinder. Nothing was taken from it; ask for another copy.</source>
      <translation>{what} en «{name}» no es lo que se guardó ({table} {number}): el archivo se dañó o se alteró fuera de Casebinder. No se tomó nada de él; pida otra copia.</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>{what} · {share} %</source>
      <translation>{what} · {share} %</translation>
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
        <numerusform>{what}; se conservó {count:,} cambio posterior</numerusform>
        <numerusform>{what}; se conservaron {count:,} cambios posteriores</numerusform>
      </translation>
      <extra-singular>{what}, {count:,} later change was kept</extra-singular>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>{what}. This step was not kept; everything before it was. Save a copy now, under a new name, and go on in that.</source>
      <translation>{what}. Este paso no se conservó; sí todo lo anterior. Guarde ahora una copia con otro nombre y siga en ella.</translation>
    </message>
    <message>
      <location filename="desktop/intake/together.py"/>
      <source>{what}: import of {count:,} files</source>
      <translation>{what}: importación de {count:,} archivos</translation>
    </message>
    <message>
      <location filename="desktop/network/menus.py"/>
      <source>{what}: {shown} of {every}</source>
      <translation>{what}: {shown} de {every}</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>{where} changed the {name}.</source>
      <translation>{where} cambiaron {name}.</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>{where} in “{name}” {what}. Nothing was taken from the file; ask for another copy.</source>
      <translation>{where} en «{name}» {what}. No se tomó nada del archivo; pida otra copia.</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>{which}{words:,} words are the same.</source>
      <translation>{which}{words:,} palabras son las mismas.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>{who} share their text ({share} % of the words) and may be one origin: {listed}.</source>
      <translation>{who} comparten su texto ({share} % de las palabras) y pueden ser un solo origen: {listed}.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>{who}, {day}</source>
      <translation>{who}, {day}</translation>
    </message>
    <message>
      <location filename="db/merging/adopting.py"/>
      <source>{why_read_only} Nothing was adopted.</source>
      <translation>{why_read_only} No se adoptó nada.</translation>
    </message>
    <message>
      <location filename="desktop/intake/seeing.py"/>
      <location filename="db/exchange/imports.py"/>
      <location filename="db/exchange/pasted.py"/>
      <source>{why_read_only} Nothing was imported.</source>
      <translation>{why_read_only} No se importó nada.</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>{why_read_only} Nothing was merged.</source>
      <translation>{why_read_only} No se fusionó nada.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>{why} Nothing was changed.</source>
      <translation>{why} No se cambió nada.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>{words:,} words {where}</source>
      <translation>{words:,} palabras {where}</translation>
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
      <translation>{words} Huella del caso {fingerprint}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>{words} alone</source>
      <translation>solo {words}</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>{words} from the selected words ({key})</source>
      <translation>{words} de las palabras seleccionadas ({key})</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>{words} so far</source>
      <translation>{words} hasta ahora</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>{words} · day 0 is {date}</source>
      <translation>{words} · el día 0 es {date}</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>{words} “{title}”; nothing was added.</source>
      <translation>{words} «{title}»; no se añadió nada.</translation>
    </message>
    <message>
      <location filename="desktop/reading/key_button.py"/>
      <source>{words}, key {key}</source>
      <translation>{words}, tecla {key}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>{words}, version {version}</source>
      <translation>{words}, versión {version}</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>{words}, {count} to decide, {state}</source>
      <translation>{words}, {count} por decidir, {state}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>{words}. What repeats another claim does not count as one more voice.</source>
      <translation>{words}. Lo que repite otra afirmación no cuenta como una voz más.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>{words}: more than the whole</source>
      <translation>{words}: más que el total</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>{words}: the newest rating of the outlet, because it had none on {day}.</source>
      <translation>{words}: la calificación más reciente del medio, porque antes no tenía ninguna ({day}).</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>{words}: the newest rating of the outlet.</source>
      <translation>{words}: la calificación más reciente del medio.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>{words}: the outlet's rating on {day}.</source>
      <translation>{words}: la calificación del medio ({day}).</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>{words}: {count} to decide. Press to show or hide them.</source>
      <translation>{words}: {count} por decidir. Pulse para mostrarlas u ocultarlas.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>{words}: {name} and {name2}</source>
      <translation>{words}: {name} y {name2}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_review.py"/>
      <source>{words}: {old} → more than one reading</source>
      <translation>{words}: {old} → más de una lectura</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>{words}: {old} → more than one reading; set it on its card</source>
      <translation>{words}: {old} → más de una lectura; fíjela en su ficha</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/sources/card_review.py"/>
      <source>{words}: {old}, stays the same</source>
      <translation>{words}: {old}, sigue igual</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>{word} · {count}</source>
      <translation>{word} · {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>{year_label} years</source>
      <translation>{year_label} años</translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>{year} to {year2}</source>
      <translation>de {year} a {year2}</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} merged into it</source>
      <translation>{} se integró en él</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} merged into {}</source>
      <translation>{} se integró en {}</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} split from {}</source>
      <translation>{} se escindió de {}</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} split off</source>
      <translation>{} se escindió</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} succeeded {}</source>
      <translation>{} sucedió a {}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>– the same as</source>
      <translation>– el mismo que</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Last” is the latest one that was over by publication.</source>
      <comment>rule of dates</comment>
      <translation>«Pasado» es el último que había terminado al publicarse.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Last” with a weekday can be the one of the week before.</source>
      <comment>rule of dates</comment>
      <translation>«Pasado» con un día de la semana puede ser el de la semana anterior.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Last” with a weekday is the latest one before the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>«Pasado» con un día de la semana es el último antes del día de la publicación.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Next” with a weekday is the first one after the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>«Próximo» con un día de la semana es el primero después del día de la publicación.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Overnight” is the night that ended on the day named.</source>
      <comment>rule of dates</comment>
      <translation>«Durante la noche» es la noche que terminó el día nombrado.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“This” names the one in the year of publication.</source>
      <comment>rule of dates</comment>
      <translation>«Este» es el del año de publicación.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“This” with a weekday is the one in the week of publication.</source>
      <comment>rule of dates</comment>
      <translation>«Este» con un día de la semana es el de la semana de publicación.</translation>
    </message>
    <message>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>“between” takes two numbers, the lower one first.</source>
      <translation>«entre» necesita dos números, primero el menor.</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>“names” and “fields” are lists</source>
      <translation>«names» y «fields» son listas</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>“none” can mean nobody or not known; no figure was made</source>
      <translation>«none» puede significar nadie o no se sabe; no se creó ninguna cifra</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>“{act}” is on {keys} now.</source>
      <translation>«{act}» está ahora en {keys}.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>“{beside}” lies beside the file and was not used: the last acts may be in it.</source>
      <translation>«{beside}» está junto al archivo y no se usó: puede contener los últimos actos.</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_rdf.py"/>
      <source>“{called}” declares a document type or entities, which Zotero never writes and which can hide harm. Nothing was imported; export the list from Zotero again.</source>
      <translation>«{called}» declara un tipo de documento o entidades, que Zotero nunca escribe y que pueden esconder algo dañino. No se importó nada; exporte de nuevo la lista desde Zotero.</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_rdf.py"/>
      <source>“{called}” is damaged or cut short: it cannot be read as RDF{where}. Nothing was imported; export it from Zotero again.</source>
      <translation>«{called}» está dañado o cortado: no se puede leer como RDF{where}. No se importó nada; expórtelo de nuevo desde Zotero.</translation>
    </message>
    <message>
      <location filename="db/exchange/bibtex.py"/>
      <source>“{called}” is nested too deeply to be read; nothing was imported.</source>
      <translation>«{called}» está anidado a demasiada profundidad para leerse; no se importó nada.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/order.py"/>
      <source>“{column}” has dates such as {example}. Which comes first?</source>
      <translation>«{column}» tiene fechas como {example}. ¿Qué va primero?</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>“{doing}” did not work because of a fault in Casebinder. Nothing was changed, and you can go on working. This report helps to mend it. Nothing of your case is in it: every word that is not the program’s own became “…”.</source>
      <translation>«{doing}» no funcionó por un fallo de Casebinder. No se cambió nada, y puede seguir trabajando. Este informe ayuda a corregirlo. No contiene nada de su caso: toda palabra que no es del programa se convirtió en «…».</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_beside.py"/>
      <source>“{file}” could not be read: the process that reads it has ended too soon. Nothing was imported; try again.</source>
      <translation>No se pudo leer «{file}»: el proceso que lo lee terminó antes de tiempo. No se importó nada; inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="desktop/paper/files.py"/>
      <source>“{file}” could not be written ({strerror}). What stood there was kept.</source>
      <translation>No se pudo escribir «{file}» ({strerror}). Se conservó lo que había ahí.</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <source>“{file}” does not end in .pdf, .svg or .png, so it is not clear what to write.</source>
      <translation>«{file}» no termina en .pdf, .svg ni .png, de modo que no está claro qué escribir.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing.py"/>
      <source>“{file}” has a header but no rows; nothing was imported.</source>
      <translation>«{file}» tiene encabezado pero ninguna fila; no se importó nada.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>“{inside}” is not in the manifest.</source>
      <translation>«{inside}» no está en el manifiesto.</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>“{marker}” would itself hold a withheld name</source>
      <translation>«{marker}» contendría a su vez un nombre omitido</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}-wal”, which lies beside the case, does not belong to it and was not read. The case is open for reading only; to write, move that file somewhere else first.</source>
      <translation>«{name}-wal», que está junto al caso, no le pertenece y no se leyó. El caso está abierto solo para lectura; para escribir, mueva antes ese archivo a otro lugar.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” asks for more memory than there is. Nothing was changed.</source>
      <translation>«{name}» pide más memoria de la que hay. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>“{name}” becomes {size:,} bytes, and {free:,} are free on this disk. Make room and open it again; nothing was unpacked.</source>
      <translation>«{name}» pasa a ocupar {size:,} bytes, y hay {free:,} libres en este disco. Libere espacio y ábralo de nuevo; no se desempaquetó nada.</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>“{name}” came to be there meanwhile. It was left as it is; choose another name.</source>
      <translation>«{name}» apareció entretanto. Se dejó como estaba; elija otro nombre.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>“{name}” cannot be read ({reason}); nothing was imported.</source>
      <translation>No se puede leer «{name}» ({reason}); no se importó nada.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <location filename="db/exchange/foreign_bytes.py"/>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” cannot be read ({strerror}); nothing was imported.</source>
      <translation>No se puede leer «{name}» ({strerror}); no se importó nada.</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>“{name}” cannot be read as a zip: it is damaged, or none. Nothing was unpacked; ask for another copy.</source>
      <translation>No se puede leer «{name}» como zip: está dañado o no lo es. No se desempaquetó nada; pida otra copia.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <source>“{name}” cannot be read past record {number:,}: a cell there has more than {cell_max:,} characters, probably because a quotation mark is never closed. Nothing was imported.</source>
      <translation>No se puede leer «{name}» más allá del registro {number:,}: una celda tiene ahí más de {cell_max:,} caracteres, probablemente porque unas comillas nunca se cierran. No se importó nada.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” cannot be read. Nothing was changed.</source>
      <translation>No se puede leer «{name}». No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/sharing/encryption.py"/>
      <location filename="db/sharing/parcels.py"/>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” cannot be read: {strerror}.</source>
      <translation>No se puede leer «{name}»: {strerror}.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” cannot be used: {names} Nothing was imported.</source>
      <translation>«{name}» no puede usarse: {names} No se importó nada.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}” cannot be written here, so it is open for reading only.</source>
      <translation>No se puede escribir «{name}» aquí, por lo que está abierto solo para lectura.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” cannot be written here. Nothing was changed.</source>
      <translation>No se puede escribir «{name}» aquí. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” cannot be written in “{parent}”: it is not allowed. Nothing was left there; choose another place.</source>
      <translation>No se puede escribir «{name}» en «{parent}»: no está permitido. No se dejó nada ahí; elija otro lugar.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” could not be opened: it was damaged on the way, or cut short. Nothing was written; ask for another copy.</source>
      <translation>No se pudo abrir «{name}»: se dañó por el camino o está cortado. No se escribió nada; pida otra copia.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_held.py"/>
      <source>“{name}” could not be read within {longest} minutes; nothing was imported. Save the sheet you need as CSV.</source>
      <translation>No se pudo leer «{name}» en {longest} minutos; no se importó nada. Guarde como CSV la hoja que necesite.</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>“{name}” could not be read: {strerror}. Nothing was changed.</source>
      <translation>No se pudo leer «{name}»: {strerror}. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” could not be written ({error}).</source>
      <translation>No se pudo escribir «{name}» ({error}).</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” could not be written ({strerror}).</source>
      <translation>No se pudo escribir «{name}» ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>“{name}” could not be written ({strerror}). The case is unchanged.</source>
      <translation>No se pudo escribir «{name}» ({strerror}). El caso no ha cambiado.</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>“{name}” could not be written ({why}). Nothing was changed.</source>
      <translation>No se pudo escribir «{name}» ({why}). No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” could not be written ({words}). Nothing was left there.</source>
      <translation>No se pudo escribir «{name}» ({words}). No se dejó nada ahí.</translation>
    </message>
    <message>
      <location filename="desktop/map/sheets.py"/>
      <source>“{name}” does not end in .pdf, .svg or .png, so it is not clear what to write.</source>
      <translation>«{name}» no termina en .pdf, .svg ni .png, de modo que no está claro qué escribir.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” has a sheet that spans more than {cells_max:,} cells, most of them surely empty; nothing was imported. Save the part you need as CSV.</source>
      <translation>«{name}» tiene una hoja de más de {cells_max:,} celdas, seguramente vacías en su mayoría; no se importó nada. Guarde como CSV la parte que necesite.</translation>
    </message>
    <message>
      <location filename="db/records/portraits.py"/>
      <source>“{name}” has more than {most} million points. Nothing was changed; save it smaller and try again.</source>
      <translation>«{name}» tiene más de {most} millones de puntos. No se cambió nada; guárdela más pequeña e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_held.py"/>
      <source>“{name}” has no sheet called “{name2}”; nothing was imported. Its sheets: {names}.</source>
      <translation>«{name}» no tiene ninguna hoja llamada «{name2}»; no se importó nada. Sus hojas: {names}.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>“{name}” has none of the columns that the mapping names ({names}); nothing was imported.</source>
      <translation>«{name}» no tiene ninguna de las columnas que nombra la asignación ({names}); no se importó nada.</translation>
    </message>
    <message>
      <location filename="db/exchange/foreign_bytes.py"/>
      <source>“{name}” has {size:,} MB; {what} of more than {most:,} MB is not read. Nothing was imported; import a part of it.</source>
      <translation>«{name}» tiene {size:,} MB; {what} de más de {most:,} MB no se lee. No se importó nada; importe una parte.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” holds a value too large for a case. Nothing was changed.</source>
      <translation>«{name}» contiene un valor demasiado grande para un caso. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/schema.py"/>
      <source>“{name}” holds a {kind} that Casebinder did not make (“{item}”), so it was not opened. It was left as it is.</source>
      <translation>«{name}» contiene un elemento ({kind}) que no hizo Casebinder («{item}»), por lo que no se abrió. Se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>“{name}” holds no case that Casebinder knows. Nothing was opened.</source>
      <translation>«{name}» no contiene ningún caso que Casebinder conozca. No se abrió nada.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <location filename="db/sharing/kept_keys.py"/>
      <source>“{name}” holds no identity of age.</source>
      <translation>«{name}» no contiene ninguna identidad de age.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” holds no page and no PDF.</source>
      <translation>«{name}» no contiene ninguna página ni ningún PDF.</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <location filename="db/exchange/references.py"/>
      <source>“{name}” holds no references; nothing was imported.</source>
      <translation>«{name}» no contiene referencias; no se importó nada.</translation>
    </message>
    <message>
      <location filename="db/merging/adopting.py"/>
      <source>“{name}” holds no such record ({row}). Nothing was adopted.</source>
      <translation>«{name}» no contiene ese registro ({row}). No se adoptó nada.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>“{name}” holds no table; nothing was imported.</source>
      <translation>«{name}» no contiene ninguna tabla; no se importó nada.</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>“{name}” holds nothing that this case lacks.</source>
      <translation>«{name}» no contiene nada que le falte a este caso.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” holds text that is none (not UTF-8). Nothing was changed.</source>
      <translation>«{name}» contiene texto que no lo es (no es UTF-8). No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” holds very much that is no case. It was left as it is.</source>
      <translation>«{name}» contiene mucho que no es de un caso. Se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>“{name}” in {parent}: {files}{told}.</source>
      <translation>«{name}» en {parent}: {files}{told}.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>“{name}” in {parent}: {told}, {profile}.</source>
      <translation>«{name}» en {parent}: {told}, {profile}.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is a case or another database. Choose another name; nothing was written.</source>
      <translation>«{name}» es un caso u otra base de datos. Elija otro nombre; no se escribió nada.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” is a damaged or incomplete workbook; nothing was imported. Open it in a spreadsheet program and save it anew, or look for a complete copy.</source>
      <translation>«{name}» es un libro dañado o incompleto; no se importó nada. Ábralo en una hoja de cálculo y guárdelo de nuevo, o busque una copia completa.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is a file, and this format makes a folder. Choose another name, or one that ends in .zip. Nothing was written.</source>
      <translation>«{name}» es un archivo, y este formato crea una carpeta. Elija otro nombre, o uno que termine en .zip. No se escribió nada.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is a folder, and this format makes a file. Choose another name. Nothing was written.</source>
      <translation>«{name}» es una carpeta, y este formato crea un archivo. Elija otro nombre. No se escribió nada.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>“{name}” is a key. Keys are not taken into a case, where everybody who gets it would have them; you are asked for yours when a locked file is opened.</source>
      <translation>«{name}» es una clave. Las claves no se incorporan a un caso, donde las tendría todo el que lo reciba; se le pide la suya al abrir un archivo cerrado.</translation>
    </message>
    <message>
      <location filename="db/exchange/imports.py"/>
      <source>“{name}” is a table of no kind that is known: say what becomes of its columns. Nothing was imported.</source>
      <translation>«{name}» es una tabla de un tipo desconocido: indique qué es cada columna. No se importó nada.</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>“{name}” is a table, but not UCDP GED: it lacks the columns {missing}. {reads} Nothing was imported.</source>
      <translation>«{name}» es una tabla, pero no UCDP GED: le faltan las columnas {missing}. {reads} No se importó nada.</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>“{name}” is always there. Give the profile another name.</source>
      <translation>«{name}» existe siempre. Dé otro nombre al perfil.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” is an SQLite database, but not a Casebinder case. It was left as it is.</source>
      <translation>«{name}» es una base de datos SQLite, pero no un caso de Casebinder. Se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” is being written by another program. Nothing was changed.</source>
      <translation>Otro programa está escribiendo en «{name}». No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” is cut short or damaged at its {nth} record (after byte {position:,}). The {before:,} before it were read, what comes after was not. Look for a complete copy.</source>
      <translation>«{name}» está cortado o dañado en su {nth} registro (tras el byte {position:,}). Se leyeron los {before:,} anteriores, no lo que seguía. Busque una copia completa.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <source>“{name}” is cut short or damaged: it cannot be unpacked to its end. Nothing was imported; look for a complete copy.</source>
      <translation>«{name}» está cortado o dañado: no se puede desempaquetar hasta el final. No se importó nada; busque una copia completa.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” is cut short or damaged: it cannot be unpacked. Nothing was imported; look for a complete copy.</source>
      <translation>«{name}» está cortado o dañado: no se puede desempaquetar. No se importó nada; busque una copia completa.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” is cut short or was copied while it was open: {size:,} of {pages:,} bytes are there. It was left as it is; ask for a copy made after closing the case.</source>
      <translation>«{name}» está cortado o se copió mientras estaba abierto: hay {size:,} de {pages:,} bytes. Se dejó como estaba; pida una copia hecha después de cerrar el caso.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” is cut short: {size:,} of {pages:,} bytes are there. It was left as it is; look for a complete copy.</source>
      <translation>«{name}» está cortado: hay {size:,} de {pages:,} bytes. Se dejó como estaba; busque una copia completa.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>“{name}” is damaged</source>
      <translation>«{name}» está dañado</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” is damaged ({text_}). It was left as it is; look for a copy.</source>
      <translation>«{name}» está dañado ({text_}). Se dejó como estaba; busque una copia.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” is damaged at its {where} record, and no page comes before that.</source>
      <translation>«{name}» está dañado en su {where} registro, y antes de él no hay ninguna página.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” is damaged or was altered outside Casebinder. It was left as it is; ask for another copy, or recover what can be read with “casebinder recover”.</source>
      <translation>«{name}» está dañado o se alteró fuera de Casebinder. Se dejó como estaba; pida otra copia, o recupere lo que pueda leerse con «casebinder recover».</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” is empty. It was left as it is.</source>
      <translation>«{name}» está vacío. Se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <location filename="db/exchange/recognition.py"/>
      <source>“{name}” is empty; nothing was imported.</source>
      <translation>«{name}» está vacío; no se importó nada.</translation>
    </message>
    <message>
      <location filename="db/keeping/backups.py"/>
      <source>“{name}” is larger than all earlier copies together may be ({size:.1f} GB; they may take {limit:.1f} GB), so none is kept. Save copies yourself.</source>
      <translation>«{name}» es mayor de lo que pueden ocupar juntas todas las copias anteriores ({size:.1f} GB; pueden ocupar {limit:.1f} GB), por lo que no se conserva ninguna. Guarde copias usted.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>“{name}” is locked by a passphrase</source>
      <translation>«{name}» está cerrado con una frase de contraseña</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is locked by a passphrase, and no key opens it.</source>
      <translation>«{name}» está cerrado con una frase de contraseña, y ninguna clave lo abre.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>“{name}” is locked for a key</source>
      <translation>«{name}» está cerrado para una clave</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is locked for a key, and no passphrase opens it.</source>
      <translation>«{name}» está cerrado para una clave, y ninguna frase de contraseña lo abre.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is locked for another key than the one given. Nothing was written.</source>
      <translation>«{name}» está cerrado para una clave distinta de la indicada. No se escribió nada.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” is locked with a password; nothing was imported.</source>
      <translation>«{name}» está protegido con contraseña; no se importó nada.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” is locked with a password; nothing was imported. Open it in the program that made it and save it without a password.</source>
      <translation>«{name}» está protegido con contraseña; no se importó nada. Ábralo en el programa que lo hizo y guárdelo sin contraseña.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>“{name}” is no bag that Casebinder makes: {why}. Nothing was unpacked; if a case is in it, unpack it with another program and open that.</source>
      <translation>«{name}» no es un paquete hecho por Casebinder: {why}. No se desempaquetó nada; si contiene un caso, desempaquételo con otro programa y abra ese caso.</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>“{name}” is no copy of this case but of another one (“{title}”), so there is nothing to merge along. Nothing was changed.</source>
      <translation>«{name}» no es una copia de este caso sino de otro («{title}»), por lo que no hay base para fusionar. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/states/shadows.py"/>
      <source>“{name}” is no longer where it was opened, so that another state of it cannot be read. Put it back, or save a copy and open that.</source>
      <translation>«{name}» ya no está donde se abrió, de modo que no se puede leer otro estado suyo. Devuélvalo a su sitio, o guarde una copia y ábrala.</translation>
    </message>
    <message>
      <location filename="db/records/portraits.py"/>
      <source>“{name}” is no picture that can be shown, or it is damaged. Nothing was changed; JPEG, PNG, GIF, WebP and BMP can be shown.</source>
      <translation>«{name}» no es una imagen que pueda mostrarse, o está dañada. No se cambió nada; pueden mostrarse JPEG, PNG, GIF, WebP y BMP.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{name}” is no signature that can be read.</source>
      <translation>«{name}» no es una firma que pueda leerse.</translation>
    </message>
    <message>
      <location filename="db/exchange/previews.py"/>
      <source>“{name}” is no table and no list; it can be imported unseen.</source>
      <translation>«{name}» no es una tabla ni una lista; puede importarse sin verlo antes.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” is not a Casebinder case. It was left as it is.</source>
      <translation>«{name}» no es un caso de Casebinder. Se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” is not a case file. It was left as it is.</source>
      <translation>«{name}» no es un archivo de caso. Se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” is not a file. Nothing was opened.</source>
      <translation>«{name}» no es un archivo. No se abrió nada.</translation>
    </message>
    <message>
      <location filename="db/exchange/imports.py"/>
      <location filename="db/exchange/previews.py"/>
      <source>“{name}” is not a file; nothing was imported.</source>
      <translation>«{name}» no es un archivo; no se importó nada.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is not encrypted with age. Nothing was opened.</source>
      <translation>«{name}» no está cifrado con age. No se abrió nada.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{name}” is not the file that was signed: it, or its signature, was changed. Working in a case changes its file, too; a signature holds for what was handed over.</source>
      <translation>«{name}» no es el archivo que se firmó: él o su firma se cambiaron. Trabajar en un caso también cambia su archivo; una firma vale para lo que se entregó.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <source>“{name}” is not the {encoding} text it began as; nothing was imported.</source>
      <translation>«{name}» no es el texto en {encoding} que parecía al comienzo; no se importó nada.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>“{name}” is not what the manifest says.</source>
      <translation>«{name}» no es lo que dice el manifiesto.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” is only a link to another place. Choose the file itself; nothing was opened.</source>
      <translation>«{name}» es solo un enlace a otro lugar. Elija el archivo mismo; no se abrió nada.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}” is open in another window or program.</source>
      <translation>«{name}» está abierto en otra ventana u otro programa.</translation>
    </message>
    <message>
      <location filename="db/exchange/foreign_bytes.py"/>
      <source>“{name}” is packed; unpack it first. Nothing was imported.</source>
      <translation>«{name}» está comprimido; descomprímalo primero. No se importó nada.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is the case itself. Choose another name; nothing was written.</source>
      <translation>«{name}» es el propio caso. Elija otro nombre; no se escribió nada.</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>“{name}” is the case you are working on. Choose another name.</source>
      <translation>«{name}» es el caso en que está trabajando. Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>“{name}” is the open case itself. Choose a copy of it.</source>
      <translation>«{name}» es el propio caso abierto. Elija una copia.</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="db/merging/adopting.py"/>
      <source>“{name}” is the open case itself. Choose another file.</source>
      <translation>«{name}» es el propio caso abierto. Elija otro archivo.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>“{name}” is the open case itself. Choose another name.</source>
      <translation>«{name}» es el propio caso abierto. Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/place_field.py"/>
      <source>“{name}” is there already and stays as it is. Choose another name.</source>
      <translation>«{name}» ya existe y se queda como está. Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is there already and was left as it is. Choose another name, or say that it may be replaced.</source>
      <translation>«{name}» ya existe y se dejó como estaba. Elija otro nombre o indique que puede reemplazarse.</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="db/keeping/backups.py"/>
      <source>“{name}” is there already and was left as it is. Choose another name.</source>
      <translation>«{name}» ya existe y se dejó como estaba. Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{name}” is there already. It was left as it is.</source>
      <translation>«{name}» ya existe. Se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="db/errors.py"/>
      <source>“{name}” is there already. It was left as it is; choose another name.</source>
      <translation>«{name}» ya existe. Se dejó como estaba; elija otro nombre.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is too large to be opened by a passphrase. Ask for one that is locked for your key instead.</source>
      <translation>«{name}» es demasiado grande para abrirse con una frase de contraseña. Pida en su lugar uno cerrado para su clave.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>“{name}” is watched. Files that come into it from now on are told at the foot of the window.</source>
      <translation>«{name}» está vigilada. Los archivos que lleguen a ella desde ahora se anuncian al pie de la ventana.</translation>
    </message>
    <message>
      <location filename="db/records/portraits.py"/>
      <source>“{name}” is {count} MB. A portrait can have at most {most_bytes} MB. Nothing was changed; save it smaller and try again.</source>
      <translation>«{name}» ocupa {count} MB. Un retrato puede tener como máximo {most_bytes} MB. No se cambió nada; guárdelo más pequeño e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>“{name}” is {other} of a kind that is not known. {reads} Nothing was imported.</source>
      <translation>«{name}» es {other} de un tipo desconocido. {reads} No se importó nada.</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>“{name}” is {words}. {reads} Nothing was imported.</source>
      <translation>«{name}» es {words}. {reads} No se importó nada.</translation>
    </message>
    <message>
      <location filename="db/schema.py"/>
      <source>“{name}” lacks its {kind} “{item}”. It was left as it is.</source>
      <translation>A «{name}» le falta su {kind} «{item}». Se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>“{name}” names a marking that does not exist. Nothing was changed.</source>
      <translation>«{name}» nombra una marca que no existe. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/bibtex.py"/>
      <source>“{name}” of {count:,} sources has no field in BibLaTeX.</source>
      <translation>
        <numerusform>«{name}» de {count:,} fuente no tiene campo en BibLaTeX.</numerusform>
        <numerusform>«{name}» de {count:,} fuentes no tiene campo en BibLaTeX.</numerusform>
      </translation>
      <extra-singular>“{name}” of {count:,} source has no field in BibLaTeX.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/ris.py"/>
      <source>“{name}” of {count:,} sources has no field in RIS.</source>
      <translation>
        <numerusform>«{name}» de {count:,} fuente no tiene campo en RIS.</numerusform>
        <numerusform>«{name}» de {count:,} fuentes no tiene campo en RIS.</numerusform>
      </translation>
      <extra-singular>“{name}” of {count:,} source has no field in RIS.</extra-singular>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>“{name}” says the same as this case.</source>
      <translation>«{name}» dice lo mismo que este caso.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” unpacks to more than {ratio_max} times its size, which no web archive does. Nothing was imported.</source>
      <translation>«{name}» ocupa al desempaquetarse más de {ratio_max} veces su tamaño, lo que no hace ningún archivo web. No se importó nada.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” was cut short, or its beginning was damaged. Nothing was opened; ask for another copy.</source>
      <translation>«{name}» está cortado, o su comienzo está dañado. No se abrió nada; pida otra copia.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>“{name}” was left: drop a case by itself to open it.</source>
      <translation>«{name}» se dejó: suelte un caso por sí solo para abrirlo.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” was made to take more memory to open than any passphrase needs. It was left as it is.</source>
      <translation>«{name}» está hecho para ocupar al abrirse más memoria de la que necesita ninguna frase de contraseña. Se dejó como estaba.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}” was moved or removed while it was open</source>
      <translation>«{name}» se movió o se quitó mientras estaba abierto</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>“{name}” was not closed properly: “{beside}” lies beside it. Open it in Casebinder once, close it and merge again; nothing was changed.</source>
      <translation>«{name}» no se cerró correctamente: «{beside}» está junto a él. Ábralo una vez en Casebinder, ciérrelo y fusione de nuevo; no se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>“{name}” was not unpacked: {why}. Nothing was taken from it.</source>
      <translation>No se desempaquetó «{name}»: {why}. No se tomó nada de él.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{name}” was signed with another key than the one given.</source>
      <translation>«{name}» se firmó con una clave distinta de la indicada.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” was written by a newer Casebinder (format {major}.{minor}), so it cannot be checked here. Nothing was changed; a newer program opens it.</source>
      <translation>«{name}» se escribió con un Casebinder más reciente (formato {major}.{minor}), de modo que no se puede comprobar aquí. No se cambió nada; un programa más reciente lo abre.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}” was written by a newer Casebinder (format {major}.{minor}), so it is open for reading only.</source>
      <translation>«{name}» se escribió con un Casebinder más reciente (formato {major}.{minor}), por lo que está abierto solo para lectura.</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>“{name}” was written by a newer Casebinder (format {major}.{minor}). Merge with that program; nothing was changed.</source>
      <translation>«{name}» se escribió con un Casebinder más reciente (formato {major}.{minor}). Fusione con ese programa; no se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” was written by a newer Casebinder (format {major}.{minor}; this one knows {format_major}.{format_minor}). Nothing was changed; a newer program opens it.</source>
      <translation>«{name}» se escribió con un Casebinder más reciente (formato {major}.{minor}; este conoce {format_major}.{format_minor}). No se cambió nada; un programa más reciente lo abre.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” was written by a newer Casebinder. Nothing was changed; a newer program can recover it.</source>
      <translation>«{name}» se escribió con un Casebinder más reciente. No se cambió nada; un programa más reciente puede recuperarlo.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” would take more memory than a table can need when it is unpacked; nothing was imported. Save the sheet you need as CSV.</source>
      <translation>«{name}» ocuparía al desempaquetarse más memoria de la que puede necesitar una tabla; no se importó nada. Guarde como CSV la hoja que necesite.</translation>
    </message>
    <message>
      <location filename="db/merging/shares.py"/>
      <source>“{other}” is a share made from a newer state of the case: it names {acts} that this case does not know, without what they changed. Merge it into the case it was made from; if a merge was taken back here since, take that copy in again first. Nothing was changed.</source>
      <translation>«{other}» es una parte hecha de un estado más reciente del caso: nombra {acts} que este caso no conoce, sin lo que cambiaron. Fusiónela con el caso del que se hizo; si desde entonces se deshizo aquí una fusión, incorpore primero de nuevo esa copia. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/merging/shares.py"/>
      <source>“{own}” is a share, which holds only a part of the case, so “{other}” cannot be taken into it. Merge the other way round: the share into the case it was made from. Nothing was changed.</source>
      <translation>«{own}» es una parte, que contiene solo un fragmento del caso, por lo que «{other}» no puede incorporarse a ella. Fusione al revés: la parte con el caso del que se hizo. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{parent}” cannot be written here.</source>
      <translation>No se puede escribir en «{parent}».</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{path}” could not be read ({strerror}).</source>
      <translation>No se pudo leer «{path}» ({strerror}).</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{path}” could not be written ({strerror}).</source>
      <translation>No se pudo escribir «{path}» ({strerror}).</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/sharing/parcels.py"/>
      <location filename="db/sharing/zips.py"/>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{path}” does not exist.</source>
      <translation>«{path}» no existe.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <location filename="db/exchange/foreign_bytes.py"/>
      <source>“{path}” does not exist; nothing was imported.</source>
      <translation>«{path}» no existe; no se importó nada.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/sharing/parcels.py"/>
      <source>“{path}” is not a file.</source>
      <translation>«{path}» no es un archivo.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{path}” is not there.</source>
      <translation>«{path}» no está.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{public}” could not be written ({strerror}).</source>
      <translation>No se pudo escribir «{public}» ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>“{short}” is too short to be withheld: a name has at least two letters.</source>
      <translation>«{short}» es demasiado corto para omitirse: un nombre tiene al menos dos letras.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>“{short}” would become “{short2}”</source>
      <translation>«{short}» pasaría a ser «{short2}»</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <source>“{title}” is held as “{again}”.</source>
      <translation>«{title}» ya se conserva como «{again}».</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>“{title}” is held as “{again}”; nothing was added.</source>
      <translation>«{title}» ya se conserva como «{again}»; no se añadió nada.</translation>
    </message>
    <message>
      <location filename="db/records/incident_links.py"/>
      <source>“{title}” is itself part of this incident; a whole cannot be part of its part.</source>
      <translation>«{title}» ya forma parte de este incidente; un todo no puede ser parte de su parte.</translation>
    </message>
    <message>
      <location filename="desktop/window/windows.py"/>
      <source>“{title}” is open in this window. Both can be open at once, each in its own.</source>
      <translation>«{title}» está abierto en esta ventana. Ambos pueden estar abiertos a la vez, cada uno en la suya.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>“{title}” was cited in the case and not held; now its text is.</source>
      <translation>«{title}» estaba citada en el caso pero no conservada; ahora lo está su texto.</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <source>“{title}” was edited in its list</source>
      <translation>«{title}» se modificó en su lista</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>“{title}”, the first</source>
      <translation>«{title}», el primero</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>“{title}”, the second</source>
      <translation>«{title}», el segundo</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>“{typed}” was typed but is not withheld yet: press Enter, or clear it.</source>
      <translation>Se escribió «{typed}», pero aún no se omite: pulse Intro, o bórrelo.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>… a source of the case</source>
      <translation>… una fuente del caso</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>… and {rest:,} more incidents.</source>
      <translation>… y {rest:,} incidentes más.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>… or one that is not held</source>
      <translation>… o una que no se conserva</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>… which incident</source>
      <translation>… qué incidente</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>… whom</source>
      <translation>… con quién</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>≠ both say something, and not the same · ± only one does</source>
      <translation>≠ ambos dicen algo, y no lo mismo · ± solo lo dice uno</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>☐ To do</source>
      <translation>☐ Tarea</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>☑ Done</source>
      <translation>☑ Hecha</translation>
    </message>
  </context>
</TS>
