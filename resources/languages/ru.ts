<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
  <context>
    <name>Casebinder</name>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source> (denies it)</source>
      <translation> (отрицает это)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arc_paths.py"/>
      <source> (filtered out)</source>
      <translation> (скрыто фильтром)</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/comparing_words.py"/>
      <source> (set back)</source>
      <translation> (возвращено прежнее)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source> (taken back)</source>
      <translation> (взято назад)</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source> (version {version})</source>
      <translation> (версия {version})</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source> ({column}, row {row} of {down})</source>
      <translation> ({column}, строка {row} из {down})</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source> Left out: {passed_over}.</source>
      <translation> Пропущено: {passed_over}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source> Page {number} of {count}.</source>
      <translation> Страница {number} из {count}.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source> That is too many for one file: print a part of it, or save it as volumes.</source>
      <translation> Для одного файла это слишком много: напечатайте часть или сохраните томами.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source> That is too many for one file: print a part of it.</source>
      <translation> Для одного файла это слишком много: напечатайте часть.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/competing.py"/>
      <source> The order turns on {count:,} claims: look at them again.</source>
      <translation>
        <numerusform> Порядок держится на {count:,} утверждении: проверьте его ещё раз.</numerusform>
        <numerusform> Порядок держится на {count:,} утверждениях: проверьте их ещё раз.</numerusform>
        <numerusform> Порядок держится на {count:,} утверждениях: проверьте их ещё раз.</numerusform>
      </translation>
      <extra-singular> The order turns on one claim: look at it again.</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <location filename="db/asking/wording.py"/>
      <source> and </source>
      <translation> и </translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source> and no original are held.</source>
      <translation> и оригинала в деле нет.</translation>
    </message>
    <message>
      <location filename="desktop/history/act_list.py"/>
      <source> and others</source>
      <translation> и другие</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="db/keeping/conflicted.py"/>
      <source> and {count:,} more</source>
      <translation> и ещё {count:,}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source> and {count} more</source>
      <translation> и ещё {count}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source> as given by {isolated}</source>
      <translation> как сообщает {isolated}</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_rdf.py"/>
      <source> from line {line:,} on</source>
      <translation> начиная со строки {line:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings_chart.py"/>
      <source> of {clean}</source>
      <translation> из {clean}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source> of {isolated}</source>
      <translation> из {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source> since {show_short}</source>
      <translation> с {show_short}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/chosen.py"/>
      <source> to {late}</source>
      <translation> до {late}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source> until {show_short}</source>
      <translation> до {show_short}</translation>
    </message>
    <message>
      <location filename="db/reading/carrying.py"/>
      <source> {count} carried over.</source>
      <translation> Перенесено: {count}.</translation>
    </message>
    <message>
      <location filename="db/reading/carrying.py"/>
      <source> {held} with the earlier version.</source>
      <translation> {held} – в прежней версии.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source> {reliability} holds on {show_short}.</source>
      <translation> {reliability} действует на {show_short}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source> {them} over it.</source>
      <translation> {them} поверх него.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source> · its columns become what “{reused}” says</source>
      <translation> · его столбцы становятся тем, что указано в «{reused}»</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/competing.py"/>
      <source> · turns on {count:,} claims</source>
      <translation>
        <numerusform> · держится на {count:,} утверждении</numerusform>
        <numerusform> · держится на {count:,} утверждениях</numerusform>
        <numerusform> · держится на {count:,} утверждениях</numerusform>
      </translation>
      <extra-singular> · turns on {count:,} claim</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/name_card.py"/>
      <source> · {count:,} other spellings</source>
      <translation>
        <numerusform> · ещё {count:,} написание</numerusform>
        <numerusform> · ещё {count:,} написания</numerusform>
        <numerusform> · ещё {count:,} написаний</numerusform>
      </translation>
      <extra-singular> · {count:,} other spelling</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Actor and role…</source>
      <translation>&amp;Действующее лицо и роль…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;And…</source>
      <translation>&amp;И…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Any of these is enough</source>
      <translation>Достаточно &amp;любого из них</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Assessment…</source>
      <translation>&amp;Оценка…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Change…</source>
      <translation>&amp;Изменить…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Date…</source>
      <translation>&amp;Дата…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>&amp;Delete</source>
      <translation>&amp;Удалить</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Either this or: {before}</source>
      <translation>&amp;Либо это, либо: {before}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Figures…</source>
      <translation>&amp;Числа…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Keep this</source>
      <translation>&amp;Оставить это</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Kind</source>
      <translation>&amp;Вид</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Leave these out</source>
      <translation>&amp;Исключить эти</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Leave this out</source>
      <translation>&amp;Исключить это</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Or…</source>
      <translation>&amp;Или…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Outlet…</source>
      <translation>&amp;Издание…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Place…</source>
      <translation>&amp;Место…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Remove</source>
      <translation>&amp;Убрать</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>&amp;Rename</source>
      <translation>&amp;Переименовать</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>&amp;Save this view…</source>
      <translation>&amp;Сохранить этот вид…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Standing</source>
      <translation>&amp;Статус</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;State of our work…</source>
      <translation>&amp;Состояние нашей работы…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Surely</source>
      <translation>&amp;Точно</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Tag…</source>
      <translation>&amp;Метка…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Take apart</source>
      <translation>&amp;Разобрать на части</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Words…</source>
      <translation>&amp;Слова…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>+ Actor</source>
      <translation>+ Действующее лицо</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Address</source>
      <translation>+ Адрес</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Authors</source>
      <translation>+ Авторы</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>+ Claim</source>
      <translation>+ Утверждение</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>+ Competing explanations</source>
      <translation>+ Соперничающие объяснения</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>+ Date</source>
      <translation>+ Дата</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>+ Date given</source>
      <translation>+ Названная дата</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Date of publication</source>
      <translation>+ Дата публикации</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>+ Figure</source>
      <translation>+ Число</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Licence</source>
      <translation>+ Лицензия</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Link</source>
      <translation>+ Связь</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/names_part.py"/>
      <source>+ Name</source>
      <translation>+ Имя</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>+ Note</source>
      <translation>+ Заметка</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>+ Note or to-do</source>
      <translation>+ Заметка или задача</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Outlet</source>
      <translation>+ Издание</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>+ Own rating</source>
      <translation>+ Своя оценка</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>+ Place</source>
      <translation>+ Место</translation>
    </message>
    <message>
      <location filename="desktop/actors/publisher_part.py"/>
      <source>+ Rating</source>
      <translation>+ Оценка</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/relations_part.py"/>
      <source>+ Relation</source>
      <translation>+ Отношение</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>+ Series</source>
      <translation>+ Серия</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/incidents/card.py"/>
      <source>+ Summary</source>
      <translation>+ Краткое изложение</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>+ Tag</source>
      <translation>+ Метка</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>+ What is said of it</source>
      <translation>+ Что о нём говорят</translation>
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
      <translation>и ещё {maybe:,}, которые могли начаться тогда</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_known.py"/>
      <source>, best estimate {point:,}</source>
      <translation>, лучшая оценка {point:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>, changed since</source>
      <translation>, с тех пор изменено</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>, counting {sources} back to it</source>
      <translation>, считая {sources}, которые восходят к нему</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>, counting {sources} back to them</source>
      <translation>, считая {sources}, которые восходят к ним</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>, edited here</source>
      <translation>, изменено здесь</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>, from {mime}.</source>
      <translation>, из {mime}.</translation>
    </message>
    <message>
      <location filename="desktop/actors/listings_part.py"/>
      <source>, number {number}</source>
      <translation>, номер {number}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>, published {show}</source>
      <translation>, опубликовано {show}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>, the first of {days_words} it can be</source>
      <translation>, первый из возможных: {days_words}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/told.py"/>
      <source>, {clash} of them at odds</source>
      <translation>, из них расходятся: {clash}</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>, {height:,.0f} m above the sea</source>
      <translation>, {height:,.0f} м над уровнем моря</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>. Nothing is left of {count}</source>
      <translation>. Из {count} ничего не осталось</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>1 Confirmed by other sources</source>
      <comment>term</comment>
      <translation>1 Подтверждено другими источниками</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>1 source</source>
      <translation>1 источник</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>12 May 2022, or as exact as known</source>
      <translation>12 мая 2022 или с той точностью, какая известна</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>18 Apr 2022</source>
      <translation>18 апр. 2022</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>18 April 2022, late 2019</source>
      <translation>18 апреля 2022, конец 2019</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>19 Apr 2022</source>
      <translation>19 апр. 2022</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>2 Probably true</source>
      <comment>term</comment>
      <translation>2 Вероятно, верно</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>3 Possibly true</source>
      <comment>term</comment>
      <translation>3 Возможно, верно</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>4 Doubtful</source>
      <comment>term</comment>
      <translation>4 Сомнительно</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>5 Improbable</source>
      <comment>term</comment>
      <translation>5 Маловероятно</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>6 Truth cannot be judged</source>
      <comment>term</comment>
      <translation>6 Нельзя судить о верности</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>: {count} instead of {width}</source>
      <translation>: {count} вместо {width}</translation>
    </message>
    <message>
      <location filename="desktop/wanted.py"/>
      <source>&gt; to do    @ actors    # tags    ! incidents    : dates</source>
      <translation>&gt; сделать    @ действующие лица    # метки    ! инциденты    : даты</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>A Completely reliable</source>
      <comment>term</comment>
      <translation>A Полностью надёжен</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>A bag for archives (.zip: BagIt, RO-Crate)</source>
      <translation>Пакет для архивов (.zip: BagIt, RO-Crate)</translation>
    </message>
    <message>
      <location filename="db/records/bookmarks.py"/>
      <source>A bookmark needs a name.</source>
      <translation>Закладке нужно имя.</translation>
    </message>
    <message>
      <location filename="db/records/bookmarks.py"/>
      <source>A bookmark needs a window of time that ends after it starts.</source>
      <translation>Закладке нужен промежуток времени, который кончается позже, чем начинается.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>A bundle for platforms that exchange threat reports.</source>
      <translation>Пакет для платформ, которые обмениваются сведениями об угрозах.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>A case file (.case)</source>
      <translation>Файл дела (.case)</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A century is the hundred years that share its first digits.</source>
      <comment>rule of dates</comment>
      <translation>Век – сто лет с одинаковыми первыми цифрами.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>A chip above the lanes takes it away.</source>
      <translation>Плашка над дорожками убирает его.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/zone_field.py"/>
      <source>A city such as Kabul, a zone such as Asia/Kabul, or +04:30</source>
      <translation>Город, например Кабул, пояс, например Asia/Kabul, или +04:30</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>A claim about an incident, in these words (C)</source>
      <translation>Утверждение об инциденте этими словами (C)</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>A clock on their side is {days:,} days ahead; where both changed a field, their change counts as the newer one.</source>
      <translation>Часы у них спешат, дней: {days:,}; где поле меняли обе стороны, их изменение считается более поздним.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>A code has between 1 and {longest} letters, and no “]”.</source>
      <translation>В коде от 1 до {longest} знаков и нет «]».</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>A code such as en, fa, ps, ru, ar-Latn</source>
      <translation>Код, например en, fa, ps, ru, ar-Latn</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>A code such as en, fa, ru</source>
      <translation>Код, например en, fa, ru</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>A colleague’s file</source>
      <translation>Файл коллеги</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>A copy is complete, but lacks what was done after it was made.</source>
      <translation>Копия полна, но в ней нет того, что сделано после неё.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>A copy of “{name}”</source>
      <translation>Копия «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>A copy with its history</source>
      <translation>Копия с историей</translation>
    </message>
    <message>
      <location filename="desktop/sharing/wishes.py"/>
      <source>A copy with its history holds everything, so nothing can be withheld from it. Take off what stands under “Withheld”, or hand over a share without the history.</source>
      <translation>В копии с историей есть всё, поэтому скрыть в ней ничего нельзя. Уберите то, что стоит под «Скрыто», или передайте часть дела без истории.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>A dataset row was altered.</source>
      <translation>Изменена строка набора данных.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A date as programs write it; nothing the text leaves out is filled in.</source>
      <comment>rule of dates</comment>
      <translation>Дата, записанная программой; чего нет в тексте, то не дополняется.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A date in another language.</source>
      <comment>rule of dates</comment>
      <translation>Дата на другом языке.</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>A date in words: 12 May 2022, May 2022</source>
      <translation>Дата словами: 12 мая 2022, май 2022</translation>
    </message>
    <message>
      <location filename="desktop/widgets/when_field.py"/>
      <source>A date in words: 18 April 2022, late 2019, between 3 and 5 May</source>
      <translation>Дата словами: 18 апреля 2022, конец 2019, между 3 и 5 мая</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A date with a clock time.</source>
      <comment>rule of dates</comment>
      <translation>Дата с временем на часах.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>A date, a step or a name</source>
      <translation>Дата, шаг или имя</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A day without its month is the nearest one to publication.</source>
      <comment>rule of dates</comment>
      <translation>День без месяца – ближайший к публикации.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A decade is the ten years that share its first digits.</source>
      <comment>rule of dates</comment>
      <translation>Десятилетие – десять лет с одинаковыми первыми цифрами.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>A dossier prints the incidents of the case with who says what, in which words and where. Import an article or add an incident first.</source>
      <translation>Досье печатает инциденты дела: кто что говорит, какими словами и где. Сначала импортируйте статью или добавьте инцидент.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A few days, weeks, months or years before publication.</source>
      <comment>rule of dates</comment>
      <translation>За несколько дней, недель, месяцев или лет до публикации.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A few days, weeks, months or years from the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>Несколько дней, недель, месяцев или лет от даты, к которой относится.</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>A field cannot be used yet: see below it.</source>
      <translation>Одно поле пока нельзя использовать: см. под ним.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>A field to empty everywhere</source>
      <translation>Поле, которое везде опустошить</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>A filter of this view could not be read. The view was left as it is; save it anew to replace it.</source>
      <translation>Фильтр этого вида прочитать не удалось. Вид оставлен как есть; сохраните его заново, чтобы заменить.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>A larger sheet or several show more.</source>
      <translation>Лист побольше или несколько листов покажут больше.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/bindings.py"/>
      <source>A letter alone is for typing. Press it together with Ctrl or Alt.</source>
      <translation>Одна буква служит для набора текста. Нажмите её вместе с Ctrl или Alt.</translation>
    </message>
    <message>
      <location filename="db/cells.py"/>
      <source>A list that the case keeps cannot be read (it begins with “{start}”), so it was not written by Casebinder. The case was left as it is; look for a copy, or bring what can be read into a new case.</source>
      <translation>Список, который ведёт дело, не читается (начинается с «{start}»), значит, записан не Casebinder. Дело оставлено как есть; поищите копию или перенесите то, что читается, в новое дело.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A millennium is the thousand years that share its first digit.</source>
      <comment>rule of dates</comment>
      <translation>Тысячелетие – тысяча лет с одинаковой первой цифрой.</translation>
    </message>
    <message>
      <location filename="desktop/reading/opened.py"/>
      <source>A name</source>
      <translation>Имя</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>A name has at least two letters.</source>
      <translation>В имени не меньше двух букв.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>A name to withhold</source>
      <translation>Имя, которое надо скрыть</translation>
    </message>
    <message>
      <location filename="desktop/map/going.py"/>
      <source>A name, or coordinates such as 34.53, 69.17.</source>
      <translation>Имя или координаты, например 34.53, 69.17.</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>A new actor named by these words (A)</source>
      <translation>Новое действующее лицо с таким именем (A)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/share_sheet.py"/>
      <source>A new file is made of what may go, and of nothing else. Your case stays as it is; nothing is sent anywhere.</source>
      <translation>Новый файл составляется только из того, что можно передать. Ваше дело остаётся как есть; никуда ничего не отправляется.</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>A new incident that these words tell of (I)</source>
      <translation>Новый инцидент, о котором говорят эти слова (I)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>A new key</source>
      <translation>Новый ключ</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>A new version of the text is made with them in their place. The earlier version and the original stay as they are; claims and notes move along.</source>
      <translation>Создаётся новая версия текста, где они на своём месте. Прежняя версия и оригинал остаются как есть; утверждения и заметки переходят в новую.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>A new {kind}</source>
      <translation>Новое: {kind}</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>A newspaper, an agency, an office</source>
      <translation>Газета, агентство, учреждение</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>A note in the margin beside these words (N)</source>
      <translation>Заметка на полях рядом с этими словами (N)</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>A note or a to-do is written on a card, below its tags, or in the margin of a text: select words and press N.</source>
      <translation>Заметку или задачу пишут на карточке под метками или на полях текста: выделите слова и нажмите N.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>A number</source>
      <translation>Число</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>A number is needed.</source>
      <translation>Нужно число.</translation>
    </message>
    <message>
      <location filename="db/records/counting.py"/>
      <source>A number set by hand needs a reason.</source>
      <translation>Числу, установленному вручную, нужно обоснование.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>A passage of {longest:,} words also stands in “{name}”.</source>
      <translation>Отрывок из {longest:,} слов стоит и в «{name}».</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>A period</source>
      <translation>Период</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>A person</source>
      <translation>Лицо</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>A person, a group, an office</source>
      <translation>Лицо, группа, учреждение</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <source>A picture of this size would have {many} million pixels. Choose a smaller one or a PDF; nothing was written.</source>
      <translation>В картинке такого размера было бы {many} млн точек. Выберите размер поменьше или PDF; ничего не записано.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source>A picture of {words} at this size would have {pixels:,.0f} million pixels. Choose a smaller size or a PDF; nothing was written.</source>
      <translation>В картинке {words} такого размера было бы {pixels:,.0f} млн точек. Выберите размер поменьше или PDF; ничего не записано.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>A place</source>
      <translation>Место</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>A printer</source>
      <translation>Принтер</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>A private note never goes out in a share.</source>
      <translation>Личная заметка никогда не передаётся с частью дела.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>A quote does not stand in its snapshot word for word.</source>
      <translation>Цитата не стоит в сохранённом тексте слово в слово.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>A report of the agency, 20 April 2022</source>
      <translation>Сообщение агентства, 20 апреля 2022</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>A row of a data set</source>
      <translation>Строка набора данных</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>A row of the table “{table}”</source>
      <translation>Строка таблицы «{table}»</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>A row points to a {parent} that is not there.</source>
      <translation>Строка ссылается на {parent}, которого здесь нет.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>A sample of the look</source>
      <translation>Образец оформления</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A season is three months; winter begins in December of the year named.</source>
      <comment>rule of dates</comment>
      <translation>Время года – три месяца; зима начинается в декабре названного года.</translation>
    </message>
    <message>
      <location filename="db/records/series.py"/>
      <source>A series needs a name. Nothing was changed.</source>
      <translation>Серии нужно имя. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>A source</source>
      <translation>Источник</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>A style file of your own…</source>
      <translation>Свой файл стиля…</translation>
    </message>
    <message>
      <location filename="db/keeping/conflicted.py"/>
      <source>A sync program kept another version of this case beside it: “{name}”{more}. Nothing is lost: take it in as a colleague’s copy, then keep the case where one computer writes it.</source>
      <translation>Программа синхронизации оставила рядом другую версию этого дела: «{name}»{more}. Ничего не потеряно: примите её как копию коллеги, а потом держите дело там, где его пишет один компьютер.</translation>
    </message>
    <message>
      <location filename="resources/dossier/chronology/template.toml"/>
      <source>A table of the incidents in the order of their dates, one line each, with how exactly each date is known, how it stands and where it is told. The sources follow.</source>
      <comment>kind of dossier</comment>
      <translation>Таблица инцидентов по порядку дат, по строке на каждый: насколько точно известна дата, каков статус и где об этом сказано. Далее источники.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>A table of the same name that comes again is compared with this one.</source>
      <translation>Таблица с тем же именем, пришедшая снова, сравнивается с этой.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>A table of your own</source>
      <translation>Своя таблица</translation>
    </message>
    <message>
      <location filename="db/records/tags.py"/>
      <source>A tag cannot be merged with itself. Nothing was changed.</source>
      <translation>Метку нельзя объединить с ней самой. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>A tag has at most {longest} letters.</source>
      <translation>В метке не больше {longest} букв.</translation>
    </message>
    <message>
      <location filename="db/records/tags.py"/>
      <source>A tag has at most {longest} letters. Nothing was changed.</source>
      <translation>В метке не больше {longest} букв. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>A tag is a word of your own on incidents, actors and sources. Put one on from a card, or on many at once from a list (Ctrl+T).</source>
      <translation>Метка – ваше собственное слово на инцидентах, действующих лицах и источниках. Поставьте её на карточке или сразу на многих в списке (Ctrl+T).</translation>
    </message>
    <message>
      <location filename="db/records/tags.py"/>
      <source>A tag needs a word. Nothing was changed.</source>
      <translation>Метке нужно слово. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>A title and a date in words are enough: “late 2019”, “18 April 2022, evening”.</source>
      <translation>Достаточно заголовка и даты словами: «конец 2019», «18 апреля 2022, вечер».</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>A total of many incidents, not one</source>
      <translation>Итог по многим инцидентам, а не один</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A week is Monday to Sunday around the day named.</source>
      <comment>rule of dates</comment>
      <translation>Неделя – с понедельника по воскресенье вокруг названного дня.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A weekday is the latest one on or before the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>День недели – последний, не позже дня публикации.</translation>
    </message>
    <message>
      <location filename="db/records/series.py"/>
      <source>A whole cannot be part of its own part. Nothing was changed.</source>
      <translation>Целое не может входить в свою же часть. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A year and the last two digits of a later one.</source>
      <comment>rule of dates</comment>
      <translation>Год и две последние цифры более позднего.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>A&amp;ll of these must hold</source>
      <translation>Должны выполняться &amp;все</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Abducted</source>
      <comment>term</comment>
      <translation>Похищенные</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Abduction</source>
      <comment>term</comment>
      <translation>Похищение</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>About</source>
      <translation>О чём</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>About Casebinder</source>
      <translation>О программе</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>About Casebinder…</source>
      <translation>О программе…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <location filename="db/strangers/report.py"/>
      <source>About the file</source>
      <translation>О файле</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>About the incident</source>
      <translation>Об инциденте</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Abstract</source>
      <translation>Аннотация</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Accent</source>
      <translation>Цвет выделения</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Accept a name for me</source>
      <translation>Примите за меня одно имя</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Accept this suggestion (Enter)</source>
      <translation>Принять это предложение (Enter)</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Accept what was found</source>
      <translation>Принять найденное</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Accept {word}</source>
      <translation>Принять: {word}</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Accepted</source>
      <translation>Принято</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Accessed</source>
      <translation>Просмотрено</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Accessed on</source>
      <translation>Дата обращения</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>According to</source>
      <translation>По словам</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Accusation by</source>
      <translation>Обвинение от</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Accused</source>
      <comment>term</comment>
      <translation>Обвиняемый</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Accuses</source>
      <translation>Обвиняет</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Acronym</source>
      <comment>term</comment>
      <translation>Сокращение</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Across the sheet</source>
      <translation>По ширине листа</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <source>Active</source>
      <translation>Действует</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>Activity over time</source>
      <translation>Активность во времени</translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>Activity over time. {words}</source>
      <translation>Активность во времени. {words}</translation>
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
      <translation>Действующее лицо</translation>
    </message>
    <message>
      <location filename="resources/dossier/actor/template.toml"/>
      <source>Actor profiles</source>
      <comment>kind of dossier</comment>
      <translation>Профили действующих лиц</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Actor who took part</source>
      <translation>Действующее лицо, которое участвовало</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>Actor · {kind}</source>
      <translation>Действующее лицо · {kind}</translation>
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
      <translation>Действующие лица</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>Actors have no date that could be moved. Nothing was changed.</source>
      <translation>У действующих лиц нет даты, которую можно сдвинуть. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Actors without ties</source>
      <translation>Действующие лица без связей</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Acts and their keys</source>
      <translation>Действия и их клавиши</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <location filename="desktop/intake/door.py"/>
      <source>Add</source>
      <translation>Добавить</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Add a claim</source>
      <translation>Добавить утверждение</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Add a figure</source>
      <translation>Добавить число</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Add a filter…</source>
      <translation>Добавить фильтр…</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Add a name</source>
      <translation>Добавить имя</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Add a recipient, or choose another way.</source>
      <translation>Добавьте получателя или выберите другой способ.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Add a relation</source>
      <translation>Добавить отношение</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/reading/taking.py"/>
      <source>Add actor</source>
      <translation>Добавить действующее лицо</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Add actor from words</source>
      <translation>Добавить действующее лицо из слов</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Add actor to incident</source>
      <translation>Добавить действующее лицо к инциденту</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <location filename="desktop/reading/readings.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <location filename="desktop/window/guiding.py"/>
      <source>Add claim</source>
      <translation>Добавить утверждение</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Add era</source>
      <translation>Добавить эпоху</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Add explanation</source>
      <translation>Добавить объяснение</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Add figure</source>
      <translation>Добавить число</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Add filter</source>
      <translation>Добавить фильтр</translation>
    </message>
    <message>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Add incident</source>
      <translation>Добавить инцидент</translation>
    </message>
    <message>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/window/guiding.py"/>
      <source>Add incident from words</source>
      <translation>Добавить инцидент из слов</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Add keys</source>
      <translation>Добавить клавиши</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Add link</source>
      <translation>Добавить связь</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Add link of the chain</source>
      <translation>Добавить звено цепочки</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Add name</source>
      <translation>Добавить имя</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Add note</source>
      <translation>Добавить заметку</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Add place</source>
      <translation>Добавить место</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Add place to incident</source>
      <translation>Добавить место к инциденту</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Add quote</source>
      <translation>Добавить цитату</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Add rating</source>
      <translation>Добавить оценку</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Add relation</source>
      <translation>Добавить отношение</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Add source</source>
      <translation>Добавить источник</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Add tag</source>
      <translation>Добавить метку</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Add the actors you know</source>
      <translation>Добавьте известных вам действующих лиц</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Add the denial for me</source>
      <translation>Добавьте опровержение за меня</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Add the first incident</source>
      <translation>Добавить первый инцидент</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add the nearest in the lane above</source>
      <translation>Добавить ближайший на дорожке выше</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add the nearest in the lane below</source>
      <translation>Добавить ближайший на дорожке ниже</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add the next in the lane</source>
      <translation>Добавить следующий на дорожке</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add the one before in the lane</source>
      <translation>Добавить предыдущий на дорожке</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Add this recipient</source>
      <translation>Добавить этого получателя</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add to the selection, or take out</source>
      <translation>Добавить к выбору или исключить</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Add to-do</source>
      <translation>Добавить задачу</translation>
    </message>
    <message>
      <location filename="desktop/spelling/writing.py"/>
      <source>Add “{word}” to my words</source>
      <translation>Добавить «{word}» в мои слова</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Address</source>
      <translation>Адрес</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Address (URL)</source>
      <translation>Адрес (URL)</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Addresses that were not fetched</source>
      <translation>Адреса, которые не загружались</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Adds a claim about</source>
      <translation>Добавляет утверждение о</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Adds a claim about the date of {here}, which has one.</source>
      <translation>Добавляет утверждение о дате: {here} уже имеет дату.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Adds a figure to</source>
      <translation>Добавляет число к</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Admiralty &amp;grade…</source>
      <translation>Оценка по &amp;Адмиралтейству…</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>Adopt</source>
      <translation>Принять</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <source>Adopt (A)</source>
      <translation>Принять (A)</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <source>Adopt {count:,} (A)</source>
      <translation>Принять {count:,} (A)</translation>
    </message>
    <message>
      <location filename="db/merging/adopting.py"/>
      <source>Adopt {title} from “{name}”</source>
      <translation>Принять {title} из «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>Adopted “{what}”, with what it needs</source>
      <translation>Принято «{what}» со всем нужным</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Affirmed</source>
      <comment>term</comment>
      <translation>Утверждается</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Afghanistan</source>
      <translation>Афганистан</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>After that day, by up to half a unit.</source>
      <comment>rule of dates</comment>
      <translation>После этого дня, не более чем на пол-единицы.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Agreement</source>
      <comment>term</comment>
      <translation>Соглашение</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Air strike</source>
      <comment>term</comment>
      <translation>Авиаудар</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Alias</source>
      <comment>term</comment>
      <translation>Псевдоним</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <location filename="desktop/intake/sheet.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>All</source>
      <translation>Все</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>All acts are on their usual keys.</source>
      <translation>Все действия на своих обычных клавишах.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>All as usual</source>
      <translation>Всё как обычно</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>All can be true</source>
      <translation>Все могут быть верны</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>All decided</source>
      <translation>Всё решено</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>All done</source>
      <translation>Всё сделано</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>All eras…</source>
      <translation>Все эпохи…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>All eras…	Shift+Y</source>
      <translation>Все эпохи…	Shift+Y</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/intake/door.py"/>
      <source>All files (*)</source>
      <translation>Все файлы (*)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lanes.py"/>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>All incidents</source>
      <translation>Все инциденты</translation>
    </message>
    <message>
      <location filename="resources/dossier/poster/template.toml"/>
      <source>All incidents on one large sheet, in lanes by actor or kind, with the time in which each surely and possibly lies; or cut into A4 sheets to be joined.</source>
      <comment>kind of dossier</comment>
      <translation>Все инциденты на одном большом листе, на дорожках по действующим лицам или видам, со временем, в котором каждый находится точно и возможно; или разрезанные на листы A4 для склейки.</translation>
    </message>
    <message>
      <location filename="desktop/network/strip.py"/>
      <source>All of it</source>
      <translation>Всё это</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>All of it goes back to {isolated}. If that falls, so do </source>
      <translation>Всё это восходит к {isolated}. Если это отпадёт, отпадут и </translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>All of it is one step that can be undone.</source>
      <translation>Всё это – один шаг, который можно отменить.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>All of the dates listed.</source>
      <comment>rule of dates</comment>
      <translation>Все перечисленные даты.</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>All of them</source>
      <translation>Все</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>All on one</source>
      <translation>Все на одном</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>All to-dos are done, or no note has these words.</source>
      <translation>Все задачи выполнены, или ни в одной заметке нет этих слов.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>All words ({count:,})</source>
      <translation>Все слова ({count:,})</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/sheets.py"/>
      <location filename="desktop/network/timing.py"/>
      <source>All years</source>
      <translation>Все годы</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>All {incident_count:,} in the list</source>
      <translation>Все в списке: {incident_count:,}</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <source>All {incident_count:,} incidents in the list</source>
      <translation>Все инциденты в списке: {incident_count:,}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Alleged perpetrator</source>
      <translation>Предполагаемый исполнитель</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Alleged perpetrator</source>
      <comment>term</comment>
      <translation>Предполагаемый исполнитель</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Almost certain</source>
      <comment>term</comment>
      <translation>Почти наверняка</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Almost no chance</source>
      <comment>term</comment>
      <translation>Почти исключено</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Along the tie to the other</source>
      <translation>По связи к другому</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>Also in these words</source>
      <translation>Также этими словами</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Also said</source>
      <translation>Также сказано</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Amber</source>
      <translation>Янтарный</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>An act lost to damage of the file</source>
      <translation>Действие, утраченное из-за повреждения файла</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <source>An actor is a person, a group, a state or an outlet: whoever acts or speaks. Add actors to incidents, or say how two of them stand to each other, and they stand here.</source>
      <translation>Действующее лицо – это человек, группа, государство или издание: тот, кто действует или говорит. Добавьте действующих лиц к инцидентам или укажите, как двое из них относятся друг к другу, – и они появятся здесь.</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>An actor is a person, a group, a state or an outlet: whoever acts or speaks. Make one here, or select a name in a text and press A.</source>
      <translation>Действующее лицо – это человек, группа, государство или издание: тот, кто действует или говорит. Создайте его здесь или выделите имя в тексте и нажмите A.</translation>
    </message>
    <message>
      <location filename="db/records/identities.py"/>
      <source>An actor is always the same as itself. Nothing was changed.</source>
      <translation>Действующее лицо всегда тождественно самому себе. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/records/eras.py"/>
      <source>An era needs a name; nothing was changed. Give it one and try again.</source>
      <translation>Периоду нужно имя; ничего не изменено. Дайте ему имя и попробуйте ещё раз.</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/deciding.py"/>
      <source>An incident cannot be joined with itself. Nothing was changed.</source>
      <translation>Инцидент нельзя объединить с ним самим. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <location filename="db/records/incident_links.py"/>
      <source>An incident cannot be linked to itself. Choose another one.</source>
      <translation>Инцидент нельзя связать с ним самим. Выберите другой.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>An incident is anything that happened, or is said to have happened. Make one here, or select words in a text and press I.</source>
      <translation>Инцидент – это то, что произошло или, как говорят, произошло. Создайте его здесь или выделите слова в тексте и нажмите I.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>An organisation</source>
      <translation>Организация</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <source>And this one</source>
      <translation>И это</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>And {more:,} more were not there.</source>
      <translation>И ещё не оказалось на месте: {more:,}.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Another actor</source>
      <translation>Другое действующее лицо</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>Another case opens</source>
      <translation>Открывается другое дело</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Another date</source>
      <translation>Другая дата</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Another folder…</source>
      <translation>Другая папка…</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Another place</source>
      <translation>Другое место</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Another print is being made. Wait for it, or cancel it.</source>
      <translation>Уже готовится другая печать. Дождитесь её или отмените.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>Another program put a different file in the place of “{name}”</source>
      <translation>Другая программа положила на место «{name}» другой файл</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Another…</source>
      <translation>Другое…</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Any number</source>
      <translation>Любое число</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>Any; type a name to keep to one</source>
      <translation>Любое; введите имя, чтобы оставить одно</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Anybody</source>
      <translation>Кто угодно</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Apart by commas. Such cells say nothing; they are no names and no figures.</source>
      <translation>Через запятую. Такие ячейки ничего не сообщают: это не имена и не числа.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Appearance</source>
      <translation>Оформление</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Append the texts of the sources</source>
      <translation>Приложить тексты источников</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Apr</source>
      <translation>апр.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>April</source>
      <translation>Апрель</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Arabic</source>
      <translation>Арабский</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Archive</source>
      <translation>Архив</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Area</source>
      <comment>term</comment>
      <translation>Местность</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Armed assault</source>
      <comment>term</comment>
      <translation>Вооружённое нападение</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Armed clash</source>
      <comment>term</comment>
      <translation>Вооружённое столкновение</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Armed group</source>
      <comment>term</comment>
      <translation>Вооружённая группа</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Armenian</source>
      <translation>Армянский</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Around</source>
      <translation>Вокруг</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Arrange anew</source>
      <translation>Расположить заново</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Arrange the network anew</source>
      <translation>Расположить сеть заново</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Arrest</source>
      <comment>term</comment>
      <translation>Задержание</translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>Arrow keys go from bar to bar, Enter shows it in time</source>
      <translation>Стрелки ведут от столбца к столбцу, Enter показывает его во времени</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Arrows move. C, I, N, A fill a cell; twice C or I makes it strong. Delete empties it.</source>
      <translation>Стрелки перемещают. C, I, N, A заполняют ячейку; C или I дважды – сильнее. Delete очищает её.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Arrows move. C, I, N, A fill a cell; twice C or I makes it strong. Delete empties it. F2 renames the explanation of the column.</source>
      <translation>Стрелки перемещают. C, I, N, A заполняют ячейку; C или I дважды – сильнее. Delete очищает её. F2 переименовывает объяснение столбца.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>Article</source>
      <translation>Статья</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Article or preprint</source>
      <comment>term</comment>
      <translation>Статья или препринт</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Articles</source>
      <translation>Статьи</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Articles, archives, pictures, lists and tables ({read});;{all}</source>
      <translation>Статьи, архивы, картинки, списки и таблицы ({read});;{all}</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Articles, pages, PDFs and pictures, tables of incidents, lists of references and of actors. Or drop the files on this window, or paste with Ctrl+V.</source>
      <translation>Статьи, страницы, PDF и картинки, таблицы инцидентов, списки литературы и действующих лиц. Или перетащите файлы в это окно, или вставьте с помощью Ctrl+V.</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Articles, pages, PDFs, tables, lists. A new case is made for them.</source>
      <translation>Статьи, страницы, PDF, таблицы, списки. Для них создаётся новое дело.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>As</source>
      <translation>Формат</translation>
    </message>
    <message>
      <location filename="desktop/actors/publisher_part.py"/>
      <source>As a publisher</source>
      <translation>Как издатель</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>As exactly as it is known: 2021, late 2019, 15 August 2021</source>
      <translation>С той точностью, какая известна: 2021, конец 2019, 15 августа 2021</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>As good as it is long: six words or more.</source>
      <translation>Чем длиннее, тем надёжнее: шесть слов или больше.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/read_rows.py"/>
      <source>As incidents</source>
      <translation>Как инциденты</translation>
    </message>
    <message>
      <location filename="desktop/preferences/section.py"/>
      <source>As it was at first</source>
      <translation>Как было вначале</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>As it was known on</source>
      <translation>Как это было известно на</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>As its outlet</source>
      <translation>Как его издание</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>As many as it takes</source>
      <translation>Сколько потребуется</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>As of</source>
      <translation>По состоянию на</translation>
    </message>
    <message>
      <location filename="desktop/map/sheets.py"/>
      <source>As of {state} · {fingerprint}</source>
      <translation>По состоянию на {state} · {fingerprint}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>As the case is marked</source>
      <translation>Как помечено дело</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>As the profile says</source>
      <translation>Как указано в профиле</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <location filename="desktop/preferences/speech.py"/>
      <source>As the system</source>
      <translation>Как в системе</translation>
    </message>
    <message>
      <location filename="desktop/preferences/speech.py"/>
      <source>As the system ({language})</source>
      <translation>Как в системе ({language})</translation>
    </message>
    <message>
      <location filename="desktop/reading/incident_sheet.py"/>
      <source>As the text says it: “on Monday”, “last July”. Read against its publication date.</source>
      <translation>Как сказано в тексте: «в понедельник», «в июле прошлого года». Отсчитывается от даты его публикации.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>As usual</source>
      <translation>Как обычно</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>Ask each time</source>
      <translation>Каждый раз спрашивать</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Asks when the text was published; then it can be read.</source>
      <translation>Спрашивает, когда опубликован текст; после этого дату можно прочесть.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Asks which incident this is about.</source>
      <translation>Спрашивает, о каком инциденте речь.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Assessed</source>
      <comment>term</comment>
      <translation>Оценено</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>At least</source>
      <translation>Не меньше</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>At least one claim about the incident has such a grade. None ticked: any.</source>
      <translation>Такая оценка есть хотя бы у одного утверждения об инциденте. Ничего не отмечено: любая.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>At most</source>
      <translation>Не больше</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>At this zoom an incident is dated near every stretch with many reports.</source>
      <translation>В этом масштабе рядом с каждым скоплением сообщений есть инцидент с датой.</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Attach portrait</source>
      <translation>Добавить портрет</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_items.py"/>
      <source>Attached in Zotero, not brought in: {names}.</source>
      <translation>Приложено в Zotero, но не внесено: {names}.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Attachments</source>
      <translation>Вложения</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Attacks on the northern border, 2022</source>
      <translation>Атаки на северной границе, 2022</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Attributed by</source>
      <translation>Приписывает:</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Audio recording</source>
      <comment>term</comment>
      <translation>Аудиозапись</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Aug</source>
      <translation>авг.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>August</source>
      <translation>Август</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Author</source>
      <translation>Автор</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Authored</source>
      <comment>term</comment>
      <translation>Составленный</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Authors</source>
      <translation>Авторы</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>B Usually reliable</source>
      <comment>term</comment>
      <translation>B Обычно надёжен</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/manual/view.py"/>
      <source>Back</source>
      <translation>Назад</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Back to here</source>
      <translation>Назад сюда</translation>
    </message>
    <message>
      <location filename="desktop/window/preview.py"/>
      <source>Back to the sheet</source>
      <translation>Назад к листу</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/zoom_trail.py"/>
      <source>Back to the window before</source>
      <translation>Назад к прежнему окну</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Bag (.zip)</source>
      <translation>Пакет (.zip)</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Basis</source>
      <translation>Основание</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Becomes the date of {here}.</source>
      <translation>Становится датой: {here}.</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Before</source>
      <translation>Прежде</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Before (Shift+Q)</source>
      <translation>Раньше (Shift+Q)</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Before that day: by up to half a unit if “a little”, else a whole one.</source>
      <comment>rule of dates</comment>
      <translation>До этого дня: не более чем на пол-единицы, если «немного», иначе на целую.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Before this date</source>
      <translation>До этой даты</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>Begin again</source>
      <translation>Начать заново</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Begin with what you have</source>
      <translation>Начните с того, что есть</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Beginning</source>
      <translation>Начало</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Begins a new incident with this date.</source>
      <translation>Создаёт новый инцидент с этой датой.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Being probed by</source>
      <translation>Расследует:</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Bengali</source>
      <translation>Бенгальский</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Between needs the lowest and the highest number.</source>
      <translation>Для «между» нужны наименьшее и наибольшее число.</translation>
    </message>
    <message>
      <location filename="db/export/bibtex.py"/>
      <source>BibLaTeX knows about, uncertain and open dates, seasons and spans; of a date that is one of several only the first and the last goes out, marked as uncertain.</source>
      <translation>BibLaTeX знает приблизительные, неопределённые и открытые даты, времена года и промежутки; если дата – одна из нескольких, передаются только первая и последняя с пометкой о неопределённости.</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>BibLaTeX references</source>
      <translation>Список литературы BibLaTeX</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Bill</source>
      <comment>term</comment>
      <translation>Законопроект</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Blog post</source>
      <comment>term</comment>
      <translation>Запись в блоге</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Blue</source>
      <translation>Синий</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>Bluebook (law, United States)</source>
      <translation>Bluebook (право, США)</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Bombing</source>
      <comment>term</comment>
      <translation>Взрыв</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Book</source>
      <comment>term</comment>
      <translation>Книга</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Book review</source>
      <comment>term</comment>
      <translation>Рецензия на книгу</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark</source>
      <translation>Закладка</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark this window</source>
      <translation>Закладка на это окно</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark this window…</source>
      <translation>Закладка на это окно…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark this window…	B</source>
      <translation>Закладка на это окно…	B</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark “{clean}” deleted</source>
      <translation>Закладка «{clean}» удалена</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmark_row.py"/>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmarks</source>
      <translation>Закладки</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmarks…</source>
      <translation>Закладки…</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Both</source>
      <translation>Оба</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Both are read as one. Nothing is rewritten: it can be taken back at any time.</source>
      <translation>Оба читаются как одно. Ничего не переписано: это можно отменить в любое время.</translation>
    </message>
    <message>
      <location filename="db/records/identities.py"/>
      <source>Both are the same as {name}, so they cannot be different. Nothing was changed. Take back one of the two decisions on {name} first.</source>
      <translation>Оба тождественны «{name}», поэтому не могут быть разными. Ничего не изменено. Сначала отмените одно из двух решений о «{name}».</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>Both cannot be true.</source>
      <translation>И то и другое верным быть не может.</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Both files say the same of it.</source>
      <translation>Оба файла говорят об этом одно и то же.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Both hold a text of their own, so they stay two sources. Nothing was changed. Say instead which of them goes back to the other (G).</source>
      <translation>У обоих есть собственный текст, поэтому они остаются двумя источниками. Ничего не изменено. Вместо этого укажите, какой из них восходит к другому (G).</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/deciding.py"/>
      <source>Both hold a text of their own, so they stay two sources. Nothing was changed. Say instead which of them goes back to the other.</source>
      <translation>У обоих есть собственный текст, поэтому они остаются двумя источниками. Ничего не изменено. Вместо этого укажите, какой из них восходит к другому.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>Both must hold. Press to show what passes either of them.</source>
      <translation>Должны выполняться оба. Нажмите, чтобы показать то, что отвечает хотя бы одному.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Both profiles are read as one, under the name {name}. Nothing is rewritten: it can be taken back at any time.</source>
      <translation>Оба профиля читаются как один, под именем {name}. Ничего не переписано: это можно отменить в любое время.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Both stay; they count as one origin.</source>
      <translation>Оба остаются; они считаются одним первоисточником.</translation>
    </message>
    <message>
      <location filename="desktop/guide/example.py"/>
      <source>Bridge at Marle damaged by an explosion</source>
      <translation>Мост в Марле повреждён взрывом</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Bring back what was deleted</source>
      <translation>Вернуть удалённое</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Bring back {records}</source>
      <translation>Вернуть: {records}</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Bring it back</source>
      <translation>Вернуть</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Bring them back</source>
      <translation>Вернуть их</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Broadcast</source>
      <comment>term</comment>
      <translation>Передача</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Brought back</source>
      <translation>Возвращено</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/brushing.py"/>
      <source>Brush a span in the overview</source>
      <translation>Выделите промежуток на обзоре</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/overview.py"/>
      <source>Brushed: {span_words}</source>
      <translation>Выделено: {span_words}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Building or site</source>
      <comment>term</comment>
      <translation>Здание или объект</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Burmese</source>
      <translation>Бирманский</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <source>By activity</source>
      <translation>По активности</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/calendar_row.py"/>
      <source>By arithmetic: two days either way.</source>
      <translation>По расчёту: два дня в обе стороны.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <source>By name</source>
      <translation>По имени</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>By the profile “{name}”</source>
      <translation>По профилю «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>By the rules the ledger now says nothing.</source>
      <translation>По правилам таблица утверждений теперь ничего не говорит.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>By the rules the ledger says nothing.</source>
      <translation>По правилам таблица утверждений ничего не говорит.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>C Fairly reliable</source>
      <comment>term</comment>
      <translation>C Довольно надёжен</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>CSL-JSON references</source>
      <translation>Список литературы CSL-JSON</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <location filename="db/export/formats.py"/>
      <source>CSV tables</source>
      <translation>Таблицы CSV</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Camera: {camera}.</source>
      <translation>Камера: {camera}.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Campaign</source>
      <comment>term</comment>
      <translation>Кампания</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Can be left empty.</source>
      <translation>Можно оставить пустым.</translation>
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
      <translation>Отмена</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Cancel: {what}</source>
      <translation>Отменить: {what}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Candidate</source>
      <comment>term</comment>
      <translation>Кандидат</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Cannot be judged</source>
      <comment>term</comment>
      <translation>Нельзя судить</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Captured</source>
      <translation>Снято</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Captured with</source>
      <translation>Чем снято</translation>
    </message>
    <message>
      <location filename="desktop/beside.py"/>
      <source>Card kept beside</source>
      <translation>Карточка оставлена рядом</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="desktop/files.py"/>
      <source>Case</source>
      <translation>Дело</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>Case details</source>
      <translation>Сведения о деле</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Case details…</source>
      <translation>Сведения о деле…</translation>
    </message>
    <message>
      <location filename="resources/dossier/case/template.toml"/>
      <source>Case dossier</source>
      <comment>kind of dossier</comment>
      <translation>Досье дела</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Case file</source>
      <translation>Файл дела</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>Case fingerprint {short} · as of {state} · made with Casebinder</source>
      <translation>Отпечаток дела {short} · по состоянию на {state} · сделано в Casebinder</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>Case {case}</source>
      <translation>Дело {case}</translation>
    </message>
    <message>
      <location filename="desktop/bars.py"/>
      <source>Case {title}, menu</source>
      <translation>Дело {title}, меню</translation>
    </message>
    <message>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>Casebinder shortcuts.pdf</source>
      <translation>Casebinder, сочетания клавиш.pdf</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/paper.py"/>
      <source>Casebinder: keyboard shortcuts</source>
      <translation>Casebinder: сочетания клавиш</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/keeping.py"/>
      <source>Cases (*{suffix})</source>
      <translation>Дела (*{suffix})</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>Cases and copies</source>
      <translation>Дела и копии</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Cases that were open, and where they lie</source>
      <translation>Дела, которые были открыты, и где они лежат</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Cases, bags and locked files (*.case *.zip *.age);;All files (*)</source>
      <translation>Дела, пакеты и зашифрованные файлы (*.case *.zip *.age);;Все файлы (*)</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Cases, bags and locked files (*{suffix} *.zip *.age)</source>
      <translation>Дела, пакеты и зашифрованные файлы (*{suffix} *.zip *.age)</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Cells</source>
      <translation>Ячейки</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Cells that are kept in the row</source>
      <translation>Ячейки, которые остаются в строке</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <location filename="desktop/sharing/name_card.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Change</source>
      <translation>Изменить</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Change a copy of it…</source>
      <translation>Изменить копию…</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Change actor</source>
      <translation>Изменить действующее лицо</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Change actor of the text</source>
      <translation>Изменить участника в тексте</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>Change case details</source>
      <translation>Изменить сведения о деле</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change citation</source>
      <translation>Изменить ссылку на источник</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Change claim</source>
      <translation>Изменить утверждение</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Change count rule</source>
      <translation>Изменить правило подсчёта</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_edits.py"/>
      <source>Change country</source>
      <translation>Изменить страну</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Change date</source>
      <translation>Изменить дату</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Change date of publication</source>
      <translation>Изменить дату публикации</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Change date of the text</source>
      <translation>Изменить дату текста</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Change era</source>
      <translation>Изменить период</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Change figure</source>
      <translation>Изменить число</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Change filter</source>
      <translation>Изменить фильтр</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Change how it is counted</source>
      <translation>Изменить способ подсчёта</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change incident</source>
      <translation>Изменить инцидент</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Change it…</source>
      <translation>Изменить…</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_edits.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Change kind</source>
      <translation>Изменить вид</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Change kind, status, grading, dates…</source>
      <translation>Изменить вид, статус, оценку, даты…</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Change language</source>
      <translation>Изменить язык</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change licence</source>
      <translation>Изменить лицензию</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change link of the chain</source>
      <translation>Изменить звено цепочки</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Change name</source>
      <translation>Изменить имя</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Change note</source>
      <translation>Изменить заметку</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Change note …</source>
      <translation>Изменить заметку …</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change outlet</source>
      <translation>Изменить издание</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change part in incident</source>
      <translation>Изменить участие в инциденте</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Change place</source>
      <translation>Изменить место</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change place of incident</source>
      <translation>Изменить место инцидента</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Change place of the text</source>
      <translation>Изменить место в тексте</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Change rating</source>
      <translation>Изменить оценку источника</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Change relation</source>
      <translation>Изменить отношение</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>Change retraction</source>
      <translation>Изменить отзыв публикации</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change role</source>
      <translation>Изменить роль</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Change status</source>
      <translation>Изменить статус</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change summary</source>
      <translation>Изменить краткое изложение</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Change tag</source>
      <translation>Изменить метку</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Change tag “{text}”</source>
      <translation>Изменить метку «{text}»</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Change the actor</source>
      <translation>Изменить действующее лицо</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Change the claim</source>
      <translation>Изменить утверждение</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Change the era</source>
      <translation>Изменить период</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Change the figure</source>
      <translation>Изменить число</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Change the filters…</source>
      <translation>Изменить фильтры…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change the incident</source>
      <translation>Изменить инцидент</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Change the name</source>
      <translation>Изменить имя</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Change the note …</source>
      <translation>Изменить заметку …</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change the part</source>
      <translation>Изменить участие</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change the place</source>
      <translation>Изменить место</translation>
    </message>
    <message>
      <location filename="desktop/arriving/place_field.py"/>
      <source>Change the place of the {label}</source>
      <translation>Изменить место ({label})</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Change the rating</source>
      <translation>Изменить оценку источника</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Change the relation</source>
      <translation>Изменить отношение</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Change the relation…</source>
      <translation>Изменить отношение…</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Change the selected actors</source>
      <translation>Изменить выбранных действующих лиц</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Change the selected incidents</source>
      <translation>Изменить выбранные инциденты</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Change the selected sources</source>
      <translation>Изменить выбранные источники</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change the title</source>
      <translation>Изменить заголовок</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Change this suggestion (E)</source>
      <translation>Изменить это предложение (E)</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change title</source>
      <translation>Изменить заголовок</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Change to-do</source>
      <translation>Изменить задачу</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Change type</source>
      <translation>Изменить тип</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>Change what becomes of a column in its head: click it, or press Enter.</source>
      <translation>Чем становится столбец, меняют в его заголовке: щёлкните по нему или нажмите Enter.</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Change words or colour of the tag …</source>
      <translation>Изменить слова или цвет метки …</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Change {field} of {records}</source>
      <translation>Изменить поле «{field}»: {records}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Change {records}</source>
      <translation>Изменить: {records}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Change “{name}”</source>
      <translation>Изменить «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Changed</source>
      <translation>Изменено</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Changed rows</source>
      <translation>Изменённые строки</translation>
    </message>
    <message>
      <location filename="desktop/arriving/place_field.py"/>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <location filename="desktop/timeline/showing/eras.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Change…</source>
      <translation>Изменить…</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Chapter</source>
      <comment>term</comment>
      <translation>Глава</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Check and open</source>
      <translation>Проверить и открыть</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Checking</source>
      <translation>Проверка</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>Chicago 18, author and date</source>
      <translation>Chicago 18, автор и дата</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>Chicago 18, notes</source>
      <translation>Chicago 18, сноски</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Children</source>
      <comment>term</comment>
      <translation>Дети</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Chinese</source>
      <translation>Китайский</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Choices</source>
      <translation>Варианты</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Choose a file…</source>
      <translation>Выбрать файл…</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/handing/handing.py"/>
      <source>Choose a place…</source>
      <translation>Выбрать место…</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Choose a portrait</source>
      <translation>Выбрать портрет</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Choose a record to see what the two files say of it.</source>
      <translation>Выберите запись, чтобы увидеть, что говорят о ней оба файла.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Choose a series, or type the name of a new one.</source>
      <translation>Выберите серию или введите название новой.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Choose a source, or name the one that is not held.</source>
      <translation>Выберите источник или назовите тот, которого в деле нет.</translation>
    </message>
    <message>
      <location filename="db/records/bulk/tagging.py"/>
      <source>Choose a tag to put on or to take off. Nothing was changed.</source>
      <translation>Выберите метку, которую надо поставить или снять. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>Choose a text</source>
      <translation>Выбрать текст</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Choose incident</source>
      <translation>Выбрать инцидент</translation>
    </message>
    <message>
      <location filename="desktop/map/going.py"/>
      <source>Choose one of the places.</source>
      <translation>Выберите одно из мест.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picker.py"/>
      <source>Choose one of the suggestions for {label}.</source>
      <translation>Выберите одно из предложений для поля «{label}».</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Choose one of the suggestions.</source>
      <translation>Выберите одно из предложений.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Choose the actor that is meant.</source>
      <translation>Выберите участника, о котором речь.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Choose the file in which your key lies.</source>
      <translation>Выберите файл, в котором лежит ваш ключ.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Choose the file with your key</source>
      <translation>Выбрать файл с вашим ключом</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>Choose the incident that is meant.</source>
      <translation>Выберите инцидент, о котором речь.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Choose the other incident from the suggestions.</source>
      <translation>Выберите другой инцидент из предложенных.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Choose the place that is meant.</source>
      <translation>Выберите место, о котором речь.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Choose the time at the scene…</source>
      <translation>Выбрать время на месте событий…</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Choose what the field is to hold. Nothing was changed.</source>
      <translation>Выберите, что должно быть в поле. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Choose what to put back.</source>
      <translation>Выберите, что вернуть.</translation>
    </message>
    <message>
      <location filename="desktop/handing/handing.py"/>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Choose where it should be written, or press Cancel.</source>
      <translation>Выберите, куда это записать, или нажмите «Отмена».</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Choose where the case file should be kept, or press Cancel.</source>
      <translation>Выберите, где хранить файл дела, или нажмите «Отмена».</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Choose where the new file should lie, or press Cancel.</source>
      <translation>Выберите, где будет лежать новый файл, или нажмите «Отмена».</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Choose who is named.</source>
      <translation>Выберите, кто назван.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Choose…</source>
      <translation>Выбрать…</translation>
    </message>
    <message>
      <location filename="db/export/__init__.py"/>
      <source>Choosing what goes out</source>
      <translation>Выбор того, что передаётся</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>Chosen{giver}{why} · {isolated}, {day}</source>
      <translation>Выбрано{giver}{why} · {isolated}, {day}</translation>
    </message>
    <message>
      <location filename="resources/dossier/chronology/template.toml"/>
      <source>Chronology</source>
      <comment>kind of dossier</comment>
      <translation>Хронология</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Cited</source>
      <translation>Упомянут</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/comparing_claims.py"/>
      <source>Cited source</source>
      <translation>Упомянутый источник</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Cited, not held: no text of it is kept in this case.</source>
      <translation>Упомянут, но не сохранён: его текста в этом деле нет.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Civilians</source>
      <comment>term</comment>
      <translation>Гражданские лица</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Claim</source>
      <translation>Утверждение</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Claimant</source>
      <comment>term</comment>
      <translation>Взявший ответственность</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Claimed by</source>
      <translation>Ответственность берёт:</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hover_facts.py"/>
      <source>Claimed by {listed}</source>
      <translation>Ответственность берёт: {listed}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Claimed only</source>
      <comment>term</comment>
      <translation>Только заявлено</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/reading/margin.py"/>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Claims</source>
      <translation>Утверждения</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Claims in it</source>
      <translation>Утверждения в нём</translation>
    </message>
    <message>
      <location filename="db/records/quotes.py"/>
      <source>Claims rest on these words, so the quote stays. Delete the claims first.</source>
      <translation>На этих словах держатся утверждения, поэтому цитата остаётся. Сначала удалите утверждения.</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>Claims, quotes and the ledger do not go out; the headline figures, how the incident stands and how many sources and origins it has do.</source>
      <translation>Утверждения, цитаты и таблица утверждений не передаются; передаются главные числа, статус инцидента и то, сколько у него источников и первоисточников.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Classical work</source>
      <comment>term</comment>
      <translation>Классическое произведение</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Clean text</source>
      <translation>Очищенный текст</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Cleaned with</source>
      <translation>Чем очищено</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Clear all reports</source>
      <translation>Убрать все отчёты</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Clear what ended</source>
      <translation>Убрать завершённое</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/colleague_band.py"/>
      <source>Click for its card.</source>
      <translation>Щёлкните, чтобы открыть карточку.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointed.py"/>
      <source>Click to give more of them a lane.</source>
      <translation>Щёлкните, чтобы дать дорожку большему их числу.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmark_row.py"/>
      <source>Click to go there.</source>
      <translation>Щёлкните, чтобы перейти туда.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/stuck_rows.py"/>
      <location filename="desktop/timeline/hands/pointed.py"/>
      <location filename="desktop/timeline/showing/colleague_band.py"/>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>Click to look closer.</source>
      <translation>Щёлкните, чтобы рассмотреть ближе.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>Click to open it.</source>
      <translation>Щёлкните, чтобы открыть.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>Click to open the first, again for the next.</source>
      <translation>Щёлкните, чтобы открыть первый; ещё раз – следующий.</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <source>Click where “{name}” lies.</source>
      <translation>Щёлкните там, где находится «{name}».</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Clock and calendar</source>
      <translation>Часы и календарь</translation>
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
      <translation>Закрыть</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Close case</source>
      <translation>Закрыть дело</translation>
    </message>
    <message>
      <location filename="desktop/session.py"/>
      <source>Close the case</source>
      <translation>Закрыть дело</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>Close the guide</source>
      <translation>Закрыть проводник</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <location filename="desktop/jobs_place.py"/>
      <source>Close this list</source>
      <translation>Закрыть этот список</translation>
    </message>
    <message>
      <location filename="desktop/messages.py"/>
      <source>Close this message</source>
      <translation>Закрыть это сообщение</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <source>Coarser (,)</source>
      <translation>Крупнее (,)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Code</source>
      <translation>Код</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Collect an article</source>
      <translation>Собрать статью</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Collection</source>
      <comment>term</comment>
      <translation>Сборник</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Colour</source>
      <translation>Цвет</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Colours</source>
      <translation>Цвета</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>Column {column}</source>
      <translation>Столбец {column}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>Column {letters}</source>
      <translation>Столбец {letters}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>Columns of the file and what becomes of them</source>
      <translation>Столбцы файла и чем они становятся</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>Columns of the mapping that the file has not: {names}.</source>
      <translation>Столбцы схемы, которых нет в файле: {names}.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Combatants</source>
      <comment>term</comment>
      <translation>Комбатанты</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Comfortable</source>
      <comment>rows</comment>
      <translation>Просторные</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Compact</source>
      <comment>rows</comment>
      <translation>Плотные</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Compare</source>
      <translation>Сравнить</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Compare with a key file…</source>
      <translation>Сравнить с файлом ключа…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>Competing explanations</source>
      <translation>Соперничающие объяснения</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Competing explanations of “{title}”</source>
      <translation>Соперничающие объяснения: «{title}»</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Conference paper</source>
      <comment>term</comment>
      <translation>Доклад на конференции</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Confidence</source>
      <translation>Уверенность</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Confirmed</source>
      <comment>term</comment>
      <translation>Подтверждено</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Confirmed by</source>
      <translation>Подтверждает:</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Confirmed: a party held responsible for it confirms it, and nobody denies it.</source>
      <translation>Подтверждено: сторона, которой это приписывают, подтверждает это, и никто не отрицает.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Confirmed: two or more independent origins rated A or B report it, nobody denies it.</source>
      <translation>Подтверждено: об этом сообщают два или больше независимых первоисточника с оценкой A или B, и никто не отрицает.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Conflict</source>
      <comment>term</comment>
      <translation>Конфликт</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Conflicts to decide…</source>
      <translation>Решить расхождения…</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Consistent</source>
      <comment>term</comment>
      <translation>Согласуется</translation>
    </message>
    <message>
      <location filename="desktop/manual/contents.py"/>
      <source>Contents of the manual</source>
      <translation>Содержание руководства</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Contested</source>
      <comment>term</comment>
      <translation>Спорно</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Contested: somebody stands by it, and somebody denies or disputes it.</source>
      <translation>Спорно: кто-то за это ручается, а кто-то отрицает или оспаривает.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Contested: two or more claim it, each for themselves.</source>
      <translation>Спорно: ответственность берут двое или больше, каждый на себя.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Continue…</source>
      <translation>Продолжить…</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Contrast</source>
      <translation>Контраст</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Converted from the Solar Hijri calendar of Iran and Afghanistan.</source>
      <comment>rule of dates</comment>
      <translation>Переведено из солнечной хиджры, календаря Ирана и Афганистана.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Converted from the lunar Hijri calendar by arithmetic, two days either way.</source>
      <comment>rule of dates</comment>
      <translation>Переведено из лунной хиджры вычислением, плюс-минус два дня.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Copied</source>
      <translation>Скопировано</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>Copied.</source>
      <translation>Скопировано.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Copies of cases are kept apart: see “Cases and copies”. Reports of faults name nothing of a case, and are sent nowhere.</source>
      <translation>Копии дел хранятся отдельно: см. «Дела и копии». Отчёты о сбоях не называют ничего из дела и никуда не отправляются.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>Copies up to {size} GB</source>
      <translation>Копии объёмом до {size} ГБ</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Copy</source>
      <translation>Копировать</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Copy all</source>
      <translation>Копировать всё</translation>
    </message>
    <message>
      <location filename="desktop/session.py"/>
      <source>Copy saved as {name}</source>
      <translation>Копия сохранена как {name}</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Copy the facts</source>
      <translation>Копировать факты</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Copy the receipt</source>
      <translation>Копировать квитанцию</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <location filename="desktop/fault_sheets.py"/>
      <source>Copy the report</source>
      <translation>Копировать отчёт</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>Copy {coordinates}</source>
      <translation>Копировать {coordinates}</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Correct day of publication</source>
      <translation>Исправить день публикации</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Correct the day of publication</source>
      <translation>Исправить день публикации</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Correct the day of publication …</source>
      <translation>Исправить день публикации …</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Corrected</source>
      <comment>term</comment>
      <translation>Исправлено</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Corrected by</source>
      <translation>Исправляет:</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Count by the rule of the case</source>
      <translation>Считать по правилу дела</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Count from the selected incident</source>
      <translation>Считать от выбранного инцидента</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Counted as of {show}.</source>
      <translation>Подсчитано на {show}.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted from the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>Отсчитано от дня публикации.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted in days from the incident it refers to.</source>
      <comment>rule of dates</comment>
      <translation>Отсчитано в днях от инцидента, к которому относится.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted in months from the incident it refers to, 15 days either way.</source>
      <comment>rule of dates</comment>
      <translation>Отсчитано в месяцах от инцидента, к которому относится, плюс-минус 15 дней.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted in weeks from the incident it refers to, three days either way.</source>
      <comment>rule of dates</comment>
      <translation>Отсчитано в неделях от инцидента, к которому относится, плюс-минус три дня.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted in years from the incident it refers to, six months either way.</source>
      <comment>rule of dates</comment>
      <translation>Отсчитано в годах от инцидента, к которому относится, плюс-минус полгода.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Counting what it would make…</source>
      <translation>Подсчёт того, что получится…</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/intake/preview/view.py"/>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Counting…</source>
      <translation>Подсчёт…</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Countries</source>
      <translation>Страны</translation>
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
      <translation>Страна</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Country</source>
      <comment>term</comment>
      <translation>Страна</translation>
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
      <translation>Создать действующее лицо</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/list_edits.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Create outlet</source>
      <translation>Создать издание</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/reading/changing.py"/>
      <source>Create place</source>
      <translation>Создать место</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Create source</source>
      <translation>Создать источник</translation>
    </message>
    <message>
      <location filename="desktop/session.py"/>
      <source>Create “{name}”</source>
      <translation>Создать «{name}»</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>Create “{title}”</source>
      <translation>Создать «{title}»</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Creates the actor</source>
      <translation>Создаёт участника</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Creates the place</source>
      <translation>Создаёт место</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Credibility</source>
      <translation>Достоверность</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Credibility of the claim</source>
      <translation>Достоверность утверждения</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Ctrl+Enter keeps it.</source>
      <translation>Ctrl+Enter сохраняет.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Cyrillic</source>
      <translation>Кириллица</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>D Not usually reliable</source>
      <comment>term</comment>
      <translation>D Обычно ненадёжен</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/details.py"/>
      <source>DOI</source>
      <translation>DOI</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>Damaged, and without text: page {listed}.</source>
      <translation>Повреждены и без текста, страницы: {listed}.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Dark</source>
      <translation>Тёмное</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Dataset</source>
      <comment>term</comment>
      <translation>Набор данных</translation>
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
      <translation>Дата</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Date</source>
      <comment>term</comment>
      <translation>о дате</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Date and place</source>
      <translation>Дата и место</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Date of publication from the {where} “{published_words}”.</source>
      <translation>Дата публикации взята отсюда: {where}, «{published_words}».</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Dated</source>
      <translation>С датой</translation>
    </message>
    <message>
      <location filename="desktop/reading/kinds.py"/>
      <source>Dates</source>
      <translation>Даты</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>Dates given</source>
      <translation>Названные даты</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Dates given by different sources</source>
      <translation>Даты, названные разными источниками</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/told.py"/>
      <source>Dates given: </source>
      <translation>Названные даты: </translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Dates that hang on it</source>
      <translation>Даты, которые от него зависят</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Dates that hang on the day of publication …</source>
      <translation>Даты, которые зависят от дня публикации …</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <location filename="desktop/sources/card_review.py"/>
      <source>Dates to look at again</source>
      <translation>Даты, которые надо проверить ещё раз</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Dates, names and figures in the text are underlined as suggestions; J goes to the next one. Press Enter to accept one you agree with: nothing counts before you do.</source>
      <translation>Даты, имена и числа в тексте подчёркнуты как предложения; J ведёт к следующему. Нажмите Enter, чтобы принять то, с которым согласны: до этого ничего не считается.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Dates: move all by the same time</source>
      <translation>Даты: сдвинуть все на одно и то же время</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Day 0 is {date}</source>
      <translation>День 0 – {date}</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Day of publication?</source>
      <translation>День публикации?</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Days before and after</source>
      <translation>Дней до и после</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Days begin when the clocks there say so. A date without a time stays on its day.</source>
      <translation>Сутки начинаются, когда так показывают часы там. Дата без времени остаётся на своём дне.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Dec</source>
      <translation>дек.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>December</source>
      <translation>Декабрь</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Decide</source>
      <translation>Решить</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Decide about likeness again</source>
      <translation>Решить о сходстве ещё раз</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <source>Decide again</source>
      <translation>Решить ещё раз</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Decide on the two later</source>
      <translation>Решить об этих двух позже</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Decide otherwise</source>
      <translation>Решить иначе</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Decide several…</source>
      <translation>Решить несколько…</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Decide the rest later</source>
      <translation>Остальное решить позже</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Decide {how_many}</source>
      <translation>Решить: {how_many}</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Decided by {isolated}, {day}</source>
      <translation>Решение: {isolated}, {day}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Decided on {day}; its sources were rated or linked since.</source>
      <translation>Решено {day}; с тех пор его источники оценены или связаны.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Decided on {day}; since then {since}.</source>
      <translation>Решено {day}; с тех пор: {since}.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Decisions while reading</source>
      <translation>Решения при чтении</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Deduced</source>
      <comment>term</comment>
      <translation>Выведено</translation>
    </message>
    <message>
      <location filename="desktop/widgets/acts.py"/>
      <source>Del</source>
      <translation>Del</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Delete</source>
      <translation>Удалить</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Delete a bookmark</source>
      <translation>Удалить закладку</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <source>Delete actor</source>
      <translation>Удалить действующее лицо</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Delete claim</source>
      <translation>Удалить утверждение</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Delete era</source>
      <translation>Удалить период</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>Delete figure</source>
      <translation>Удалить число</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Delete incident</source>
      <translation>Удалить инцидент</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Delete note</source>
      <translation>Удалить заметку</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Delete note	Del</source>
      <translation>Удалить заметку	Del</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Delete selected actors</source>
      <translation>Удалить выбранных действующих лиц</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Delete selected incidents</source>
      <translation>Удалить выбранные инциденты</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Delete selected sources</source>
      <translation>Удалить выбранные источники</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Delete source</source>
      <translation>Удалить источник</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Delete tag “{text}”</source>
      <translation>Удалить метку «{text}»</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Delete the note</source>
      <translation>Удалить заметку</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Delete the tag</source>
      <translation>Удалить метку</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Delete them</source>
      <translation>Удалить их</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Delete to-do</source>
      <translation>Удалить задачу</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Delete view “{name}”</source>
      <translation>Удалить вид «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Delete {records}</source>
      <translation>Удалить: {records}</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Deleted</source>
      <translation>Удалено</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Deleted the view “{name}”</source>
      <translation>Удалён вид «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Demo</source>
      <translation>Пример</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Denied</source>
      <comment>term</comment>
      <translation>Отрицается</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Denied by</source>
      <translation>Отрицает:</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hover_facts.py"/>
      <source>Denied by {listed}</source>
      <translation>Отрицает: {listed}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Denier</source>
      <comment>term</comment>
      <translation>Отрицающий</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Denies or contradicts</source>
      <translation>Отрицает или противоречит</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Deprecated</source>
      <comment>term</comment>
      <translation>Отложено</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Derivative</source>
      <comment>term</comment>
      <translation>Производный</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>Details of the case are changed under “Case details”. Nothing was changed.</source>
      <translation>Сведения о деле меняют в разделе «Сведения о деле». Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Detained</source>
      <comment>term</comment>
      <translation>Задержанные</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Devanagari</source>
      <translation>Деванагари</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Dictionary entry</source>
      <comment>term</comment>
      <translation>Словарная статья</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/step_panel.py"/>
      <source>Did {count:,} steps again</source>
      <translation>
        <numerusform>Повторён {count:,} шаг</numerusform>
        <numerusform>Повторены {count:,} шага</numerusform>
        <numerusform>Повторено {count:,} шагов</numerusform>
      </translation>
      <extra-singular>Did {count:,} step again</extra-singular>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Different</source>
      <translation>Разные</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Different</source>
      <comment>term</comment>
      <translation>Разные</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Different (D)</source>
      <translation>Разные (D)</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Digits that begin with the year: year, month, day.</source>
      <comment>rule of dates</comment>
      <translation>Цифры начинаются с года: год, месяц, день.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Digits with the day first.</source>
      <comment>rule of dates</comment>
      <translation>Цифры, сначала день.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Digits with the month first.</source>
      <comment>rule of dates</comment>
      <translation>Цифры, сначала месяц.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Digits: month and year.</source>
      <comment>rule of dates</comment>
      <translation>Цифры: месяц и год.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Direction</source>
      <translation>Направление</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Discounted</source>
      <comment>term</comment>
      <translation>Отвергнуто</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Discounted: it is denied, and nobody stands by it (any more).</source>
      <translation>Отвергнуто: это отрицают, и никто за это (больше) не ручается.</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <source>Dismiss</source>
      <translation>Отклонить</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Dismiss suggestion</source>
      <translation>Отклонить предложение</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Dismiss this suggestion (D)</source>
      <translation>Отклонить это предложение (D)</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Dismissed</source>
      <translation>Отклонено</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Displaced</source>
      <comment>term</comment>
      <translation>Перемещённые</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Displacement</source>
      <comment>term</comment>
      <translation>Перемещение населения</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Disputed</source>
      <comment>term</comment>
      <translation>Оспаривается</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Disputed by</source>
      <translation>Оспаривает:</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Dissent: who sees it otherwise, and why</source>
      <translation>Особое мнение: кто видит это иначе и почему</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Dissent: {isolated}</source>
      <translation>Особое мнение: {isolated}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>District</source>
      <comment>term</comment>
      <translation>Район</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Districts</source>
      <translation>Районы</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Do</source>
      <translation>Сделать</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Do not withhold {name}</source>
      <translation>Не скрывать {name}</translation>
    </message>
    <message>
      <location filename="desktop/window/windows.py"/>
      <source>Do so with every other case</source>
      <translation>Делать так с любым другим делом</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Document</source>
      <comment>term</comment>
      <translation>Документ</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>Does it repeat another claim?</source>
      <translation>Повторяет ли оно другое утверждение?</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Does not apply</source>
      <comment>term</comment>
      <translation>Неприменимо</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/step_panel.py"/>
      <source>Does {count:,} steps again.</source>
      <translation>
        <numerusform>Повторяет {count:,} шаг.</numerusform>
        <numerusform>Повторяет {count:,} шага.</numerusform>
        <numerusform>Повторяет {count:,} шагов.</numerusform>
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
      <translation>Готово</translation>
    </message>
    <message>
      <location filename="desktop/intake/together.py"/>
      <source>Done again</source>
      <translation>Повторено</translation>
    </message>
    <message>
      <location filename="desktop/case_facts.py"/>
      <source>Done again: {label}</source>
      <translation>Повторено: {label}</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Done at {time}</source>
      <translation>Сделано в {time}</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Done by</source>
      <translation>Кем сделано</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Done lately</source>
      <translation>Сделано недавно</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Done: {text}</source>
      <translation>Сделано: {text}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/dossier/panel.py"/>
      <source>Dossier</source>
      <translation>Досье</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <source>Down to which level lanes go</source>
      <translation>До какого уровня идут дорожки</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/measuring.py"/>
      <source>Drag from one point to another.</source>
      <translation>Проведите от одной точки к другой.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_row.py"/>
      <source>Drag here to name a period</source>
      <translation>Проведите здесь, чтобы назвать период</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Drag one onto the axis, or press Enter to type its date.</source>
      <translation>Перетащите инцидент на ось или нажмите Enter, чтобы ввести его дату.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/publication.py"/>
      <source>Drawing page {number:,} of {count:,}</source>
      <translation>Рисуется страница {number:,} из {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Drawing…</source>
      <translation>Рисуется…</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to make a card of this address; nothing is fetched</source>
      <translation>Отпустите, чтобы завести карточку этого адреса; из сети ничего не берётся</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to make a case of it</source>
      <translation>Отпустите, чтобы сделать из этого дело</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to open this case</source>
      <translation>Отпустите, чтобы открыть это дело</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to see these cells as a table</source>
      <translation>Отпустите, чтобы увидеть эти ячейки таблицей</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in this folder</source>
      <translation>Отпустите, чтобы внести эту папку</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in this picture</source>
      <translation>Отпустите, чтобы внести эту картинку</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in this piece of a page</source>
      <translation>Отпустите, чтобы внести этот фрагмент страницы</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in this text</source>
      <translation>Отпустите, чтобы внести этот текст</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in {count:,} files</source>
      <translation>
        <numerusform>Отпустите, чтобы внести {count:,} файл</numerusform>
        <numerusform>Отпустите, чтобы внести {count:,} файла</numerusform>
        <numerusform>Отпустите, чтобы внести {count:,} файлов</numerusform>
      </translation>
      <extra-singular>Drop to take in {count:,} file</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take it in</source>
      <translation>Отпустите, чтобы внести</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Dyad</source>
      <comment>term</comment>
      <translation>Диада</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>E Unreliable</source>
      <comment>term</comment>
      <translation>E Ненадёжен</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Each cell holds</source>
      <translation>В каждой ячейке</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Each with every name it goes by, in every script, so that searching finds it by any.</source>
      <translation>Каждое – со всеми своими именами на всех письменностях, чтобы поиск находил по любому.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Earlier</source>
      <translation>Раньше</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Earlier ({count})</source>
      <translation>Раньше ({count})</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Earlier copies of {stem}…</source>
      <translation>Более ранние копии: {stem}…</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Earlier copies of “{stem}”</source>
      <translation>Более ранние копии «{stem}»</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Earlier copies…</source>
      <translation>Более ранние копии…</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Earlier than the date named.</source>
      <comment>rule of dates</comment>
      <translation>Раньше названной даты.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>Earlier within its day</source>
      <translation>Раньше в пределах своего дня</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Early, mid and late are thirds; inner edges are approximate.</source>
      <comment>rule of dates</comment>
      <translation>Начало, середина и конец – это трети; внутренние границы приблизительны.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Edit date…</source>
      <translation>Изменить дату…</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Edit the cell of the selected actor</source>
      <translation>Изменить ячейку выбранного действующего лица</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Edit the cell of the selected incident</source>
      <translation>Изменить ячейку выбранного инцидента</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Edit the cell of the selected source</source>
      <translation>Изменить ячейку выбранного источника</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Edited by you</source>
      <translation>Изменено вами</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Else its rows are marked and left out of shares and exports.</source>
      <translation>Иначе его строки помечаются и не попадают в передаваемые части и экспорт.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Else they wait here until you take them in.</source>
      <translation>Иначе они ждут здесь, пока вы их не внесёте.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Emergence of a group</source>
      <comment>term</comment>
      <translation>Появление группы</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Empty it</source>
      <translation>Очистить</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Empty: no limit.</source>
      <translation>Пусто: без ограничения.</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Encoding</source>
      <translation>Кодировка</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Encrypted by a passphrase (age)</source>
      <translation>Зашифровано паролем (age)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Encrypted for recipients (age)</source>
      <translation>Зашифровано для получателей (age)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Encryption</source>
      <translation>Шифрование</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>Encryption needs the package pyrage, which is not installed here (there is none for Windows on ARM). The age program opens and makes the same files.</source>
      <translation>Для шифрования нужен пакет pyrage, а он здесь не установлен (для Windows на ARM его нет). Программа age открывает и создаёт такие же файлы.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Encyclopedia entry</source>
      <comment>term</comment>
      <translation>Энциклопедическая статья</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>End date</source>
      <translation>Дата окончания</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>End relation</source>
      <translation>Завершить отношение</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Enter changes it, Delete takes it away</source>
      <translation>Enter меняет, Delete убирает</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>Enter changes it, Down opens its menu, Delete removes it</source>
      <translation>Enter меняет, «Вниз» открывает меню, Delete убирает</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Enter changes the keys of the chosen act.</source>
      <translation>Enter меняет клавиши выбранного действия.</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_search.py"/>
      <source>Enter selects, ↓ goes on. First words … last words finds a passage.</source>
      <translation>Enter выбирает, ↓ ведёт дальше. Первые слова … последние слова находят отрывок.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Entities for OpenAleph, when questions outgrow one machine.</source>
      <translation>Сущности для OpenAleph – когда вопросы перерастают один компьютер.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Entry</source>
      <comment>term</comment>
      <translation>Статья справочника</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Era</source>
      <translation>Период</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_row.py"/>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>Eras</source>
      <translation>Периоды</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Ethiopic</source>
      <translation>Эфиопское</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Event</source>
      <comment>term</comment>
      <translation>Событие</translation>
    </message>
    <message>
      <location filename="desktop/preferences/keyboard.py"/>
      <source>Every act is found by Ctrl+K, and most have a key. All keys can be changed.</source>
      <translation>Любое действие найдётся по Ctrl+K, и у большинства есть клавиша. Все клавиши можно изменить.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Every incident of the case</source>
      <translation>Все инциденты дела</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>Every incident with</source>
      <translation>Все инциденты, где есть</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Every row can be used as it stands.</source>
      <translation>Каждую строку можно использовать как есть.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Every row is as it was taken in.</source>
      <translation>Каждая строка такая, какой её внесли.</translation>
    </message>
    <message>
      <location filename="resources/dossier/register/template.toml"/>
      <source>Every source with its archive copies and their hashes, who graded it and when, what it copies, each claim and figure it carries, and whether the quoted words still stand.</source>
      <comment>kind of dossier</comment>
      <translation>Каждый источник с архивными копиями и их хешами: кто и когда его оценил, что он повторяет, какие утверждения и числа несёт и стоят ли ещё в нём процитированные слова.</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>Every step is in the file when it is done.</source>
      <translation>Каждый шаг попадает в файл сразу, как сделан.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Every title has its room.</source>
      <translation>Места хватает каждому заголовку.</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Everybody</source>
      <translation>Все</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Everybody again</source>
      <translation>Снова все</translation>
    </message>
    <message>
      <location filename="desktop/sharing/view.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Everything</source>
      <translation>Всё</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Everything around the selected incident</source>
      <translation>Всё вокруг выбранного инцидента</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>Everything goes: private rows, what was deleted, and what stood in each field before. This is for somebody who works on the case, too: they take it in with “Take in a colleague’s copy…”. What you changed in a share that was handed to you goes back this way.</source>
      <translation>Передаётся всё: личные строки, удалённое и то, что раньше стояло в каждом поле. Это для того, кто тоже работает над делом: он вносит файл через «Внести копию коллеги…». То, что вы изменили в переданной вам части дела, возвращается так же.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Everything that can still be read is brought into a new file, and you are told what is missing. The damaged file stays as it is.</source>
      <translation>Всё, что ещё читается, переносится в новый файл, и вам сообщают, чего не хватает. Повреждённый файл остаётся как есть.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Everything that is not private</source>
      <translation>Всё, что не личное</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Everything two people did fits together.</source>
      <translation>Всё, что сделали двое, сходится.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Everything within some days of it…</source>
      <translation>Всё за несколько дней до и после…</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Everything you add can be undone, and nothing leaves this computer.</source>
      <translation>Всё, что вы добавите, можно отменить, и ничто не покидает этот компьютер.</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/window/keyboard.py"/>
      <source>Everywhere</source>
      <translation>Везде</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Evidence cannot prove an explanation, only speak against it. Fill in how each claim fits each explanation; the one with least against it leads.</source>
      <translation>Свидетельства не могут доказать объяснение, а могут лишь говорить против него. Укажите, как каждое утверждение согласуется с каждым объяснением; впереди то, против которого меньше всего.</translation>
    </message>
    <message>
      <location filename="resources/dossier/register/template.toml"/>
      <source>Evidence register</source>
      <comment>kind of dossier</comment>
      <translation>Реестр свидетельств</translation>
    </message>
    <message>
      <location filename="desktop/guide/example.py"/>
      <source>Example article.txt</source>
      <translation>Пример статьи.txt</translation>
    </message>
    <message>
      <location filename="desktop/beside.py"/>
      <source>Exchange the two cards</source>
      <translation>Поменять две карточки местами</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Explanation</source>
      <translation>Объяснение</translation>
    </message>
    <message>
      <location filename="desktop/handing/handing.py"/>
      <source>Export</source>
      <translation>Экспорт</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Export it for me</source>
      <translation>Экспортировать за меня</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Export original</source>
      <translation>Экспорт оригинала</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Export original …</source>
      <translation>Экспорт оригинала …</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Export the dossier</source>
      <translation>Экспорт досье</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Export the dossier as PDF…</source>
      <translation>Экспорт досье в PDF…</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>Export the map</source>
      <translation>Экспорт карты</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>Export the network</source>
      <translation>Экспорт сети</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Export the timeline</source>
      <translation>Экспорт хронологии</translation>
    </message>
    <message>
      <location filename="desktop/handing/handing.py"/>
      <source>Export to {name}</source>
      <translation>Экспорт в {name}</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>Exported</source>
      <translation>Экспортировано</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/dossier/panel.py"/>
      <source>Export…</source>
      <translation>Экспорт…</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>F Reliability cannot be judged</source>
      <comment>term</comment>
      <translation>F О надёжности нельзя судить</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>F says that it cannot be judged. It is not the worst grade.</source>
      <translation>F означает, что об этом нельзя судить. Это не худшая оценка.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Faction</source>
      <comment>term</comment>
      <translation>Фракция</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Factions</source>
      <translation>Фракции</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Facts of this computer</source>
      <translation>Факты об этом компьютере</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Fair</source>
      <comment>term</comment>
      <translation>Убедительно</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Fair: it is claimed, and an origin rated A to C reports it apart from that claim.</source>
      <translation>Убедительно: ответственность взята, и независимо от этого утверждения сообщает первоисточник с оценкой от A до C.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Fair: two or more independent origins report it, at least one of them rated A to C.</source>
      <translation>Убедительно: сообщают два или больше независимых первоисточника, хотя бы у одного оценка от A до C.</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Families of kinds</source>
      <translation>Семейства видов</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Feb</source>
      <translation>февр.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>February</source>
      <translation>Февраль</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Fields and markings</source>
      <translation>Поля и грифы</translation>
    </message>
    <message>
      <location filename="desktop/reading/kinds.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Figure</source>
      <translation>Число</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Figure</source>
      <comment>term</comment>
      <translation>о числе</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <location filename="desktop/reading/kinds.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Figures</source>
      <translation>Числа</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Figures as they were said</source>
      <translation>Числа, как они были названы</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Figures said</source>
      <translation>Названные числа</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/told.py"/>
      <source>Figures: </source>
      <translation>Числа: </translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/tolls.py"/>
      <source>Figures: {label}</source>
      <translation>Числа: {label}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Fill in matrix</source>
      <translation>Заполнить матрицу</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Film or video</source>
      <comment>term</comment>
      <translation>Фильм или видео</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Filter</source>
      <translation>Фильтр</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Filter actors</source>
      <translation>Фильтр действующих лиц</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Filter by words or row number</source>
      <translation>Фильтр по словам или номеру строки</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Filter incidents</source>
      <translation>Фильтр инцидентов</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Filter notes</source>
      <translation>Фильтр заметок</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Filter sources</source>
      <translation>Фильтр источников</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Filter the rows to look at</source>
      <translation>Фильтр строк для проверки</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Filter to them</source>
      <translation>Оставить только их</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>Filter: {names}</source>
      <translation>Фильтр: {names}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/overview.py"/>
      <source>Filtered to {span_words}; Delete takes the filter away</source>
      <translation>Показано только {span_words}; Delete снимает фильтр</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Filters, lanes, colours and the span in view are kept in the case, for everybody.</source>
      <translation>Фильтры, дорожки, цвета и видимый промежуток хранятся в деле – для всех.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Find a source</source>
      <translation>Найти источник</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <location filename="desktop/reading/shelf.py"/>
      <source>Find a text</source>
      <translation>Найти текст</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Find among the incidents without a date</source>
      <translation>Найти среди инцидентов без даты</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <source>Find among the records of the colleague’s file</source>
      <translation>Найти среди записей файла коллеги</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Find among them</source>
      <translation>Найти среди них</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Find an act or keys</source>
      <translation>Найти действие или клавиши</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/panel.py"/>
      <source>Find an actor</source>
      <translation>Найти действующее лицо</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Find an actor in the network</source>
      <translation>Найти действующее лицо в сети</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Find duplicates</source>
      <translation>Найти повторы</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_search.py"/>
      <source>Find in this text</source>
      <translation>Найти в этом тексте</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Find the two different</source>
      <translation>Считать двоих разными</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Find the two the same</source>
      <translation>Считать двоих одним и тем же</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Find them different</source>
      <translation>Считать их разными</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Find them the same</source>
      <translation>Считать их одним и тем же</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Find words in this text (Ctrl+F)</source>
      <translation>Найти слова в этом тексте (Ctrl+F)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <source>Finer (.)</source>
      <translation>Мельче (.)</translation>
    </message>
    <message>
      <location filename="desktop/window/guiding.py"/>
      <source>First case</source>
      <translation>Первое дело</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>First published</source>
      <translation>Впервые опубликовано</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>First rows</source>
      <translation>Первые строки</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>First rows of the file</source>
      <translation>Первые строки файла</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Fit to the figures said</source>
      <translation>По названным числам</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/composing.py"/>
      <source>Fitting to the paper</source>
      <translation>Подгонка под бумагу</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Folders that are watched</source>
      <translation>Отслеживаемые папки</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Follow a first case</source>
      <translation>Пройти первое дело</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>FollowTheMoney entities</source>
      <translation>Сущности FollowTheMoney</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>For a case you made on another computer, or copied here yourself.</source>
      <translation>Для дела, которое вы создали на другом компьютере или сами скопировали сюда.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>For a colleague</source>
      <translation>Для коллеги</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>For the public</source>
      <translation>Для публики</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>For this incident alone, by {isolated}, {day}</source>
      <translation>Только для этого инцидента: {isolated}, {day}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <location filename="desktop/sharing/view.py"/>
      <source>For whom</source>
      <translation>Для кого</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>For whom shares were locked</source>
      <translation>Для кого были зашифрованы части дела</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>For words such as “on Monday”: the source whose publication date they hang on.</source>
      <translation>Для таких слов, как «в понедельник»: источник, от даты публикации которого они отсчитываются.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Forget</source>
      <translation>Забыть</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Forget all of this</source>
      <translation>Забыть всё это</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Forget all places</source>
      <translation>Забыть все места</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Forget it</source>
      <translation>Забыть</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Forget the network’s places</source>
      <translation>Забыть места в сети</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Forget the profile “{name}”</source>
      <translation>Забыть профиль «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Forget these words</source>
      <translation>Забыть эти слова</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Forget: {what}</source>
      <translation>Забыть: {what}</translation>
    </message>
    <message>
      <location filename="desktop/handing/format_list.py"/>
      <source>Formats</source>
      <translation>Форматы</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Former name</source>
      <comment>term</comment>
      <translation>Прежнее имя</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/manual/view.py"/>
      <source>Forward</source>
      <translation>Вперёд</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Forward to here</source>
      <translation>Вперёд досюда</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/zoom_trail.py"/>
      <source>Forward to the window after</source>
      <translation>Вперёд к следующему окну</translation>
    </message>
    <message>
      <location filename="desktop/hitlist.py"/>
      <source>Found</source>
      <translation>Найдено</translation>
    </message>
    <message>
      <location filename="desktop/manual/results.py"/>
      <source>Found in the manual</source>
      <translation>Найдено в руководстве</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Found to be others</source>
      <translation>Признаны другими</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Free software under the MIT licence.</source>
      <translation>Свободная программа под лицензией MIT.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <location filename="desktop/widgets/list_filter.py"/>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>From</source>
      <translation>С</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>From a file…</source>
      <translation>Из файла…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>From one date to another</source>
      <translation>От одной даты до другой</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>From publication to the end of the week, month or year.</source>
      <comment>rule of dates</comment>
      <translation>От публикации до конца недели, месяца или года.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>From the start of the week, month or year to publication.</source>
      <comment>rule of dates</comment>
      <translation>С начала недели, месяца или года до публикации.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>From the start of the week, month or year to the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>С начала недели, месяца или года до дня публикации.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>From this date on</source>
      <translation>Начиная с этой даты</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Full lanes are counted by strips; their weightiest incidents stand below.</source>
      <translation>Полные дорожки подсчитаны полосами; их самые весомые инциденты стоят ниже.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/gap_walk.py"/>
      <source>Gap without incidents before</source>
      <translation>Предыдущий промежуток без инцидентов</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Genre</source>
      <translation>Жанр</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>GeoJSON points</source>
      <translation>Точки GeoJSON</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Georgian</source>
      <translation>Грузинский</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Give a date</source>
      <translation>Указать дату</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>Give an incident a date and it stands here.</source>
      <translation>Дайте инциденту дату – и он появится здесь.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>Give an incident a place on its card: places that the gazetteer knows come with their coordinates.</source>
      <translation>Укажите место инцидента на его карточке: места, известные справочнику, приходят с координатами.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Give reasons</source>
      <translation>Обосновать</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>Give the beginning or the end of the period.</source>
      <translation>Укажите начало или конец периода.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Give the day</source>
      <translation>Указать день</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>Give the export a name. Nothing was written.</source>
      <translation>Дайте экспорту имя. Ничего не записано.</translation>
    </message>
    <message>
      <location filename="db/records/counting.py"/>
      <source>Give the number that holds, or the lowest and the highest.</source>
      <translation>Укажите верное число или наименьшее и наибольшее.</translation>
    </message>
    <message>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>Give the number, or choose “dozens” or “several”.</source>
      <translation>Укажите число или выберите «десятки» или «несколько».</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Give this to those who are to check your signatures:</source>
      <translation>Дайте это тем, кто должен проверять ваши подписи:</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Give this to those who are to send you shares:</source>
      <translation>Дайте это тем, кто должен присылать вам части дел:</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>Given as {words}.</source>
      <translation>Сказано так: {words}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Given by</source>
      <translation>Кто назвал</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/moving.py"/>
      <source>Glide and slide</source>
      <translation>Плавно и со скольжением</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Global Terrorism Database</source>
      <translation>Global Terrorism Database</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Go back</source>
      <translation>Назад</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/arriving/recovery.py"/>
      <source>Go back to one of {count:,} copies…</source>
      <translation>
        <numerusform>Вернуться к более ранней копии ({count:,})…</numerusform>
        <numerusform>Вернуться к одной из {count:,} копий…</numerusform>
        <numerusform>Вернуться к одной из {count:,} копий…</numerusform>
      </translation>
      <extra-singular>Go back to its earlier copy…</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Go back to the rule of the case</source>
      <translation>Вернуться к правилу дела</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Go forward</source>
      <translation>Вперёд</translation>
    </message>
    <message>
      <location filename="desktop/map/going.py"/>
      <location filename="desktop/window/palette.py"/>
      <source>Go there</source>
      <translation>Перейти туда</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Go to a date…</source>
      <translation>Перейти к дате…</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/map/going.py"/>
      <source>Go to a place</source>
      <translation>Перейти к месту</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <source>Go to the actors</source>
      <translation>Перейти к действующим лицам</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Go to the card, and back</source>
      <translation>Перейти к карточке и обратно</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <location filename="desktop/map/page.py"/>
      <location filename="desktop/timeline/page.py"/>
      <source>Go to the incidents</source>
      <translation>Перейти к инцидентам</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Go to the lane above</source>
      <translation>Перейти на дорожку выше</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Go to the lane below</source>
      <translation>Перейти на дорожку ниже</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>Go to the timeline</source>
      <translation>Перейти к хронологии</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Go to what the note is about</source>
      <translation>Перейти к тому, о чём заметка</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Goes</source>
      <translation>Передаётся</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Goes back to… (G)</source>
      <translation>Восходит к… (G)</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Gone</source>
      <translation>Исчезло</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Gone rows</source>
      <translation>Исчезнувшие строки</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Government body</source>
      <comment>term</comment>
      <translation>Государственный орган</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Grade</source>
      <translation>Оценка</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <location filename="desktop/incidents/judgement.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Grade incident</source>
      <translation>Оценить инцидент</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Grade the incident</source>
      <translation>Оценить инцидент</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Graded</source>
      <translation>Оценено</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <source>Graph</source>
      <translation>Граф</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <source>Graph, two steps</source>
      <translation>Граф, два шага</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Greek</source>
      <translation>Греческий</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Green</source>
      <translation>Зелёный</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Groups</source>
      <translation>Группы</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/guide/panel.py"/>
      <source>Guided first case</source>
      <translation>Первое дело с проводником</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Gujarati</source>
      <translation>Гуджарати</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Gurmukhi</source>
      <translation>Гурмукхи</translation>
    </message>
    <message>
      <location filename="desktop/sharing/share_sheet.py"/>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Hand over a share</source>
      <translation>Передать часть дела</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Hand over a share…</source>
      <translation>Передать часть дела…</translation>
    </message>
    <message>
      <location filename="desktop/sharing/share_sheet.py"/>
      <source>Hand over…</source>
      <translation>Передать…</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Handed over</source>
      <translation>Передано</translation>
    </message>
    <message>
      <location filename="desktop/sharing/view.py"/>
      <source>Handed over as</source>
      <translation>Передано как</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Has a d&amp;ispute</source>
      <translation>Есть &amp;разногласие</translation>
    </message>
    <message>
      <location filename="desktop/widgets/item_row.py"/>
      <source>Has a menu</source>
      <translation>Есть меню</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>Head of its log {head}</source>
      <translation>Вершина журнала: {head}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Head of the log {head}</source>
      <translation>Вершина журнала: {head}</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>Headline figure</source>
      <translation>Главное число</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Headline, date and outlet are read from it. What you paste is kept as it is.</source>
      <translation>Из него считываются заголовок, дата и издание. Вставленное сохраняется как есть.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/speech.py"/>
      <source>Heard when the program is started again.</source>
      <translation>Начнёт действовать при следующем запуске программы.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Hearing</source>
      <comment>term</comment>
      <translation>Слушание</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Hebrew</source>
      <translation>Еврейское</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Hedge</source>
      <translation>Оговорка</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Hedge, basis, credibility, rank …</source>
      <translation>Оговорка, основание, достоверность, ранг …</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Held</source>
      <translation>Сохранён</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>Held already</source>
      <translation>Уже есть в деле</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Hide</source>
      <translation>Скрыть</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Hide decided</source>
      <translation>Скрыть решённые</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Hide earlier</source>
      <translation>Скрыть более ранние</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>Hide what falls</source>
      <translation>Скрыть, что отпадает</translation>
    </message>
    <message>
      <location filename="desktop/widgets/without_it.py"/>
      <source>Hide what would change</source>
      <translation>Скрыть, что изменилось бы</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Hide {count:,} set aside</source>
      <translation>Скрыть отложенные: {count:,}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>High</source>
      <comment>term</comment>
      <translation>Высокая</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Highest</source>
      <translation>Наибольшее</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>History of the case</source>
      <translation>История дела</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>History of the case…</source>
      <translation>История дела…</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>History of what is selected…</source>
      <translation>История выбранного…</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>History of “{title}”</source>
      <translation>История «{title}»</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>Hold date</source>
      <translation>Считать дату верной</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>Hold place</source>
      <translation>Считать место верным</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>Hold this</source>
      <translation>Считать это верным</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>Hold {title} to be right</source>
      <translation>Считать верным: {title}</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Holding the words</source>
      <translation>Содержит слова</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>Holding “{name}” against this case…</source>
      <translation>«{name}» сличается с этим делом…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Holds</source>
      <translation>Содержит</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Holds for</source>
      <translation>Действует для</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>How exact a place is (precision_m, or the code of its scheme) stands beside the point; most maps draw all points alike.</source>
      <translation>Точность места (precision_m или код его схемы) стоит рядом с точкой; большинство карт рисуют все точки одинаково.</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>How exact the place is</source>
      <translation>Точность места</translation>
    </message>
    <message>
      <location filename="desktop/arriving/long_sheet.py"/>
      <source>How far it is</source>
      <translation>Как это далеко</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>How far our work is</source>
      <translation>Насколько готова наша работа</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>How incidents stand</source>
      <translation>Статусы инцидентов</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>How it is cited</source>
      <translation>Как на него ссылаться</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>How it is set</source>
      <translation>Как это набрано</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>How it was read</source>
      <translation>Как это прочитано</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>How likely it happened so</source>
      <translation>Насколько вероятно, что было так</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>How many</source>
      <translation>Сколько</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>How many were</source>
      <translation>Сколько было</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>How one number is chosen when sources give several. It is printed with the number.</source>
      <translation>Как выбирается одно число, когда источники называют несколько. Правило печатается вместе с числом.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>How sure</source>
      <translation>Насколько уверенно</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>How surely</source>
      <translation>Насколько точно</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_history.py"/>
      <source>How the figure changed</source>
      <translation>Как менялось число</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>How the window stood in each case</source>
      <translation>Каким было окно в каждом деле</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>How the {label} are counted</source>
      <translation>Как считается: {label}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>How we grade incidents</source>
      <translation>Как мы оцениваем инциденты</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>ISO 690, numbered</source>
      <translation>ISO 690, нумерованный</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Identity</source>
      <comment>term</comment>
      <translation>о личности</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Image</source>
      <comment>term</comment>
      <translation>Изображение</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <location filename="desktop/intake/preview/sheet.py"/>
      <location filename="desktop/intake/taking.py"/>
      <source>Import</source>
      <translation>Импорт</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Import an article to keep its text and original bytes. A source that you can only cite is made with New source.</source>
      <translation>Импортируйте статью, чтобы сохранить её текст и исходные байты. Источник, на который можно только сослаться, создают через «Новый источник».</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>Import an article, or drop one on the window. Its text is read here, its original bytes are kept.</source>
      <translation>Импортируйте статью или перетащите её в окно. Её текст читается здесь, исходные байты сохраняются.</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <location filename="desktop/welcome.py"/>
      <source>Import what you have</source>
      <translation>Импортируйте то, что есть</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/sheet.py"/>
      <location filename="desktop/intake/together.py"/>
      <location filename="db/exchange/imports.py"/>
      <location filename="db/exchange/pasted.py"/>
      <source>Import “{name}”</source>
      <translation>Импорт «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/reading/page.py"/>
      <location filename="desktop/sources/page.py"/>
      <source>Import…</source>
      <translation>Импорт…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>In A4 sheets to put together</source>
      <translation>На листах A4, чтобы сложить вместе</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>In a file</source>
      <translation>В файле</translation>
    </message>
    <message>
      <location filename="desktop/window/windows.py"/>
      <source>In a new window</source>
      <translation>В новом окне</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>In a window of its own</source>
      <translation>В отдельном окне</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <source>In an order of one's own</source>
      <translation>В своём порядке</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>In or during</source>
      <translation>В это время или в течение</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>In short</source>
      <translation>Кратко</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>In short: the place, the motive, the name.</source>
      <translation>Кратко: место, мотив, имя.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>In the archive</source>
      <translation>В архиве</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>In the keyring of this computer</source>
      <translation>В хранилище ключей этого компьютера</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>In the role of</source>
      <translation>В роли</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>In the same incidents</source>
      <translation>В тех же инцидентах</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>In the {isolated} both</source>
      <translation>В «{isolated}» оба</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>In their words</source>
      <translation>Их словами</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>In this area</source>
      <translation>В этой местности</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>In this view</source>
      <translation>В этом виде</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <location filename="desktop/window/windows.py"/>
      <source>In this window</source>
      <translation>В этом окне</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>In which source</source>
      <translation>В каком источнике</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>In words: 2021, May 2022, 18 April 2022. Empty: no limit.</source>
      <translation>Словами: 2021, май 2022, 18 апреля 2022. Пусто: без ограничения.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>In words: 2021, May 2022, 3 May 2022</source>
      <translation>Словами: 2021, май 2022, 3 мая 2022</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>In words: August 2021 to May 2022, since 2015, the 1990s</source>
      <translation>Словами: с августа 2021 по май 2022, с 2015, 1990-е</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Incident</source>
      <translation>Инцидент</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/colleague.py"/>
      <source>Incident of a colleague’s file before</source>
      <translation>Предыдущий инцидент файла коллеги</translation>
    </message>
    <message>
      <location filename="resources/dossier/incident/template.toml"/>
      <source>Incident sheets</source>
      <comment>kind of dossier</comment>
      <translation>Листы инцидентов</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Incident · {kind}</source>
      <translation>Инцидент · {kind}</translation>
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
      <translation>Инциденты</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Incidents as points, for QGIS and web maps.</source>
      <translation>Инциденты точками – для QGIS и карт в интернете.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents by Admiralty grade</source>
      <translation>Инциденты по оценке Адмиралтейства</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Incidents by date with who says what, sources as footnotes. For notes, wikis and plain text.</source>
      <translation>Инциденты по датам: кто что говорит, источники в сносках. Для заметок, вики и простого текста.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents by their figures</source>
      <translation>Инциденты по их числам</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents from a source</source>
      <translation>Инциденты из источника</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents in a place</source>
      <translation>Инциденты в одном месте</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents in a span of time</source>
      <translation>Инциденты за промежуток времени</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents of these kinds</source>
      <translation>Инциденты этих видов</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents that an outlet published</source>
      <translation>Инциденты, опубликованные изданием</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Incidents that rest on it</source>
      <translation>Инциденты, которые на нём держатся</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents with a tag</source>
      <translation>Инциденты с меткой</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents with an actor</source>
      <translation>Инциденты с действующим лицом</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents with these words</source>
      <translation>Инциденты с этими словами</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hands.py"/>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Incidents without a date</source>
      <translation>Инциденты без даты</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Inconsistent</source>
      <comment>term</comment>
      <translation>Не согласуется</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Injured</source>
      <comment>term</comment>
      <translation>Раненые</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Injured party</source>
      <comment>term</comment>
      <translation>Пострадавший</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Injured, at least</source>
      <translation>Раненых, не меньше</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Injured, at most</source>
      <translation>Раненых, не больше</translation>
    </message>
    <message>
      <location filename="desktop/inspector.py"/>
      <source>Inspector</source>
      <translation>Инспектор</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Intention</source>
      <comment>term</comment>
      <translation>о намерении</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Intergovernmental organisation</source>
      <comment>term</comment>
      <translation>Межправительственная организация</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Interview</source>
      <comment>term</comment>
      <translation>Интервью</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Into which tag</source>
      <translation>В какую метку</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Issue</source>
      <translation>Номер</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Issue of a periodical</source>
      <comment>term</comment>
      <translation>Номер периодики</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>It</source>
      <translation>Это</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>It began then and the text gives no end.</source>
      <comment>rule of dates</comment>
      <translation>Тогда это началось, а конца текст не называет.</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <source>It can be read in more than one way. Which is meant?</source>
      <translation>Это можно прочесть по-разному. Что имеется в виду?</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_drag.py"/>
      <source>It cannot stand here</source>
      <translation>Здесь это стоять не может</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>It could not be saved there ({strerror}).</source>
      <translation>Сохранить туда не удалось ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>It could not be written ({strerror}).</source>
      <translation>Записать не удалось ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/jobs.py"/>
      <source>It ended because of a fault in Casebinder.</source>
      <translation>Оно прервалось из-за сбоя в Casebinder.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>It ended then and the text gives no beginning.</source>
      <comment>rule of dates</comment>
      <translation>Тогда это закончилось, а начала текст не называет.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>It hangs on the day of publication, which is not known yet.</source>
      <translation>Это зависит от дня публикации, который ещё не известен.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>It holds no rows.</source>
      <translation>В нём нет строк.</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>It holds {acts} that this case has not seen.</source>
      <translation>В нём есть то, чего это дело не видело: {acts}.</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>It is made for some hundred slides; with more the page becomes slow.</source>
      <translation>Рассчитано примерно на сотню слайдов; если их больше, страница становится медленной.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>It is my own file: open it as it is</source>
      <translation>Это мой файл: открыть как есть</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>It is not signed, so nothing says who made it.</source>
      <translation>Подписи нет, поэтому ничто не говорит, кто это сделал.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>It is not so</source>
      <translation>Это не так</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>It is signed and was not changed since. Ask the sender, in another way than the file came, whether this is their key: {key}</source>
      <translation>Подпись есть, и с тех пор ничего не изменено. Спросите отправителя – не тем путём, каким пришёл файл, – его ли это ключ: {key}</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>It is signed with the key you named, and was not changed since.</source>
      <translation>Подписано названным вами ключом, и с тех пор ничего не изменено.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>It is so</source>
      <translation>Это так</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>It is to be encrypted for recipients, and there is none yet.</source>
      <translation>Зашифровать надо для получателей, а их пока нет.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>It is unclear whether {name} is {name2}</source>
      <translation>Неясно, тождественны ли {name} и {name2}</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>It keeps what both say: claims, figures, tags, notes; where both fill a field, its own stays. The other is deleted. All of it is one step that can be undone.</source>
      <translation>Остаётся то, что говорят оба: утверждения, числа, метки, заметки; где поле заполнено у обоих, остаётся своё. Другой удаляется. Всё это – один шаг, который можно отменить.</translation>
    </message>
    <message>
      <location filename="db/export/followthemoney.py"/>
      <source>It knows no speaker, denial or grade: each claim is a note in a sentence, linked to the event and its source.</source>
      <translation>Ему неизвестны говорящий, отрицание и оценка: каждое утверждение – заметка из одной фразы, связанная с событием и его источником.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>It lasted from the one to the other.</source>
      <comment>rule of dates</comment>
      <translation>Длилось от одной до другой.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>It lasted the whole time named.</source>
      <comment>rule of dates</comment>
      <translation>Длилось всё названное время.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>It lies</source>
      <translation>Оно лежит</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_changes.py"/>
      <source>It reads the same as the newer version.</source>
      <translation>Читается так же, как более новая версия.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>It repeats</source>
      <translation>Оно повторяет</translation>
    </message>
    <message>
      <location filename="desktop/own_name.py"/>
      <source>It stands in the history of a case beside what you do from now on, and goes along with copies and shares, so that a colleague sees who wrote what. A share for the public does without.</source>
      <translation>Стоит в истории дела рядом с тем, что вы делаете с этого времени, и уходит вместе с копиями и переданными частями, чтобы коллега видел, кто что написал. В части для публики этого нет.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>It was deleted in the copy, and this case went on with it. It was kept for now.</source>
      <translation>Это удалено в копии, а в этом деле работа с ним продолжалась. Пока оставлено.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>It was deleted in this case, and the copy went on with it. It was kept for now.</source>
      <translation>Это удалено в этом деле, а в копии работа с ним продолжалась. Пока оставлено.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>It was opened for reading only.</source>
      <translation>Дело открыто только для чтения.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>It {verb} this</source>
      <translation>Тот источник {verb} этот</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Its address is held as “{title}”, and its text is another one now; it was kept as a new version of that source.</source>
      <translation>Его адрес есть в деле как «{title}», а текст теперь другой; сохранён как новая версия этого источника.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Its address is held, with the same text, as</source>
      <translation>Его адрес есть в деле, с тем же текстом, как</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Its date of publication is not known</source>
      <translation>Дата его публикации неизвестна</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Its new rows make {words}</source>
      <translation>Из его новых строк получается: {words}</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Its rating holds for this source as long as the source has none of its own.</source>
      <translation>Его оценка действует для этого источника, пока у того нет собственной.</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Its reliability was not judged yet</source>
      <translation>О его надёжности ещё не судили</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Its rows are marked and left out of shares and exports.</source>
      <translation>Его строки помечаются и не попадают в передаваемые части и экспорт.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <location filename="db/sharing/receipt.py"/>
      <source>Its signature lies beside it: {name}</source>
      <translation>Его подпись лежит рядом: {name}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Its source is {state}</source>
      <translation>Его источник: {state}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Its source was {state}</source>
      <translation>Его источник был: {state}</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Its text is word for word that of “{title}”, which the case holds.</source>
      <translation>Его текст слово в слово совпадает с текстом «{title}», который есть в деле.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_ratings.py"/>
      <source>Its {count:,} claims are</source>
      <translation>
        <numerusform>Его {count:,} утверждение</numerusform>
        <numerusform>Его {count:,} утверждения</numerusform>
        <numerusform>Его {count:,} утверждений</numerusform>
      </translation>
      <extra-singular>Its one claim is</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Jan</source>
      <translation>янв.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>January</source>
      <translation>Январь</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Japanese</source>
      <translation>Японский</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Join</source>
      <translation>Объединить</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Join the two</source>
      <translation>Объединить эти два</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Journal article</source>
      <comment>term</comment>
      <translation>Научная статья</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Judgements and gradings</source>
      <translation>Суждения и оценки</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Judgements, gradings and rival explanations</source>
      <translation>Суждения, оценки и соперничающие объяснения</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Jul</source>
      <translation>июль</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>July</source>
      <translation>Июль</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Jun</source>
      <translation>июнь</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>June</source>
      <translation>Июнь</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>June 2022</source>
      <translation>Июнь 2022</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Kannada</source>
      <translation>Каннада</translation>
    </message>
    <message>
      <location filename="desktop/own_name.py"/>
      <location filename="desktop/reading/side_notes.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Keep</source>
      <translation>Сохранить</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <location filename="desktop/preferences/cases.py"/>
      <source>Keep copies of the cases I change</source>
      <translation>Хранить копии дел, которые я меняю</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Keep everybody’s place</source>
      <translation>Сохранить места всех</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Keep everything you know about one subject in one file: what happened, who says so, in which words, and who says otherwise. Nothing you put in leaves this computer.</source>
      <translation>Держите всё, что знаете об одном предмете, в одном файле: что произошло, кто это говорит, какими словами и кто говорит иное. Ничто из внесённого не покидает этот компьютер.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Keep in the case</source>
      <translation>Сохранить в деле</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Keep mention</source>
      <translation>Сохранить упоминание</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_review.py"/>
      <source>Keep old date</source>
      <translation>Оставить прежнюю дату</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Keep sources apart</source>
      <translation>Считать источники раздельными</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Keep the lane at the top</source>
      <translation>Держать дорожку вверху</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Keep the network’s places</source>
      <translation>Сохранить места в сети</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Keep the profile “{name}”</source>
      <translation>Сохранить профиль «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Keep the words as a quote (Q)</source>
      <translation>Сохранить слова как цитату (Q)</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Keep them apart</source>
      <translation>Оставить раздельными</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Keep this card beside the next</source>
      <translation>Оставить эту карточку рядом со следующей</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Keep this window as</source>
      <translation>Сохранить это окно как</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Kept as text; it is never opened.</source>
      <translation>Хранится как текст; никогда не открывается.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Kept as text; never opened.</source>
      <translation>Хранится как текст; никогда не открывается.</translation>
    </message>
    <message>
      <location filename="desktop/beside.py"/>
      <source>Kept beside</source>
      <translation>Оставлено рядом</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Kept in the row only</source>
      <translation>Остаётся только в строке</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Kept in this case under its name; undone like any other step.</source>
      <translation>Хранится в этом деле под своим именем; отменяется, как любой другой шаг.</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Kept on this computer only, the newest first, without anything of your cases. Nothing is sent anywhere.</source>
      <translation>Хранится только на этом компьютере, сначала новое, без чего-либо из ваших дел. Никуда ничего не отправляется.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Kept with each of them, as on a card.</source>
      <translation>Сохраняется у каждого из них, как на карточке.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/keyboard.py"/>
      <source>Keyboard</source>
      <translation>Клавиатура</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/paper.py"/>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>Keyboard shortcuts</source>
      <translation>Сочетания клавиш</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Keyboard shortcuts…</source>
      <translation>Сочетания клавиш…</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>Keys</source>
      <translation>Клавиши</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Keys (*.age *.txt *.key);;All files (*)</source>
      <translation>Ключи (*.age *.txt *.key);;Все файлы (*)</translation>
    </message>
    <message>
      <location filename="desktop/preferences/keyboard.py"/>
      <source>Keys as they came</source>
      <translation>Клавиши, какими они были</translation>
    </message>
    <message>
      <location filename="desktop/preferences/keyboard.py"/>
      <source>Keys of all acts…</source>
      <translation>Клавиши всех действий…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hands.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Keys of the timeline</source>
      <translation>Клавиши хронологии</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Khmer</source>
      <translation>Кхмерский</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Killed</source>
      <comment>term</comment>
      <translation>Убитые</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Killed, at least</source>
      <translation>Убитых, не меньше</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Killed, at most</source>
      <translation>Убитых, не больше</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Killing</source>
      <comment>term</comment>
      <translation>Убийство</translation>
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
      <translation>Вид</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Kind of dossier</source>
      <translation>Вид досье</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Kind of incident</source>
      <translation>Вид инцидента</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Kind of its actors</source>
      <translation>Вид его действующих лиц</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Kind of its incidents</source>
      <translation>Вид его инцидентов</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Kinds</source>
      <translation>Виды</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <source>Known within</source>
      <translation>Известно с точностью до</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Korean</source>
      <translation>Корейский</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Landscape</source>
      <translation>Альбомная</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Lane</source>
      <translation>Дорожка</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Lanes</source>
      <translation>Дорожки</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes as they were at first</source>
      <translation>Дорожки, какими они были вначале</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes as they were before the last change</source>
      <translation>Дорожки, какими они были до последнего изменения</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes by activity</source>
      <translation>Дорожки по активности</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes by name</source>
      <translation>Дорожки по имени</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>Lanes by {axis}</source>
      <translation>Дорожки: {axis}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes down to {words}{words2}</source>
      <translation>Дорожки до уровня: {words}{words2}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes in my own order</source>
      <translation>Дорожки в моём порядке</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes one level coarser</source>
      <translation>Дорожки на уровень крупнее</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes one level finer</source>
      <translation>Дорожки на уровень мельче</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hover_facts.py"/>
      <source>Lanes: {listed}</source>
      <translation>Дорожки: {listed}</translation>
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
      <translation>Язык</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Language of headings and dates</source>
      <translation>Язык заголовков и дат</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Lao</source>
      <translation>Лаосский</translation>
    </message>
    <message>
      <location filename="desktop/arriving/work.py"/>
      <source>Large files take a while. Nothing of it is opened yet.</source>
      <translation>Большие файлы требуют времени. Ничего ещё не открыто.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/panel.py"/>
      <source>Larger</source>
      <translation>Крупнее</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Larger engines</source>
      <translation>Более мощные программы</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Larger pages</source>
      <translation>Страницы крупнее</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Last written {changed}.</source>
      <translation>Последняя запись: {changed}.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Later</source>
      <translation>Позже</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Later (L)</source>
      <translation>Позже (L)</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Later than the date named.</source>
      <comment>rule of dates</comment>
      <translation>Позже названной даты.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>Later within its day</source>
      <translation>Позже в пределах своего дня</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Latest figure given</source>
      <comment>term</comment>
      <translation>Последнее названное число</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Latin</source>
      <translation>Латиница</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Launched from</source>
      <comment>term</comment>
      <translation>Запуск из</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Laying out the pages…</source>
      <translation>Раскладка страниц…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Least speaks against {names}, alike.</source>
      <translation>Меньше всего, и поровну, говорит против: {names}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Least speaks against “{leading}”.</source>
      <translation>Меньше всего говорит против «{leading}».</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <location filename="desktop/merging/banner.py"/>
      <source>Leave it</source>
      <translation>Оставить</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Leave it unclear</source>
      <translation>Оставить неясным</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>Leave the guide</source>
      <translation>Выйти из проводника</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_filters.py"/>
      <source>Leave the incidents of this lane out</source>
      <translation>Исключить инциденты этой дорожки</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Leave them there</source>
      <translation>Оставить их там</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Leave these out</source>
      <translation>Исключить эти</translation>
    </message>
    <message>
      <location filename="desktop/network/strip.py"/>
      <source>Left and Right move the time that is shown, plus and minus change its length.</source>
      <translation>Стрелки влево и вправо сдвигают показанное время, плюс и минус меняют его длину.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/overview.py"/>
      <source>Left and Right move the time that is shown.</source>
      <translation>Стрелки влево и вправо сдвигают показанное время.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflict_list.py"/>
      <source>Left differently</source>
      <translation>Оставлено по-разному</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Left differently by two people</source>
      <translation>Двое оставили по-разному</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Left differently by two people, to be decided</source>
      <translation>Двое оставили по-разному, надо решить</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Left empty, the field is emptied.</source>
      <translation>Если оставить пустым, поле очищается.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Left out</source>
      <translation>Исключено</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Left out of the text</source>
      <translation>Не вошло в текст</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Legal case</source>
      <comment>term</comment>
      <translation>Судебное дело</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/network/legend.py"/>
      <location filename="desktop/timeline/drawing/legend.py"/>
      <source>Legend</source>
      <translation>Условные знаки</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Legislation</source>
      <comment>term</comment>
      <translation>Законодательство</translation>
    </message>
    <message>
      <location filename="desktop/reading/doubt_line.py"/>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Less</source>
      <translation>Меньше</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Less can go than the profile lets go, never more.</source>
      <translation>Передать можно меньше, чем разрешает профиль, но не больше.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Let go of the selection</source>
      <translation>Снять выделение</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Let somebody else have their say</source>
      <translation>Дать слово кому-то ещё</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <source>Let this stand ({by_key})</source>
      <translation>Оставить так ({by_key})</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Let {whose} stand for {words} ({count:,})</source>
      <translation>Взять: {whose}; {words} ({count:,})</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Licence</source>
      <translation>Лицензия</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Licences</source>
      <translation>Лицензии</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Lies in</source>
      <translation>Находится в</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Light</source>
      <translation>Светлое</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Light or dark as the system</source>
      <translation>Светлое или тёмное, как в системе</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Likelihood</source>
      <translation>Вероятность</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Likely</source>
      <comment>term</comment>
      <translation>Вероятно</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <location filename="desktop/reading/readings.py"/>
      <source>Link</source>
      <translation>Связь</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Link incidents</source>
      <translation>Связать инциденты</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Link the selected incident to another…</source>
      <translation>Связать выбранный инцидент с другим…</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Link the two sources</source>
      <translation>Связать два источника</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Link to another incident</source>
      <translation>Связать с другим инцидентом</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Linked incident before</source>
      <translation>Предыдущий связанный инцидент</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Links of the selected incident</source>
      <translation>Связи выбранного инцидента</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <location filename="desktop/widgets/list_table.py"/>
      <source>List</source>
      <translation>Список</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>List of references, BibTeX</source>
      <translation>Список литературы, BibTeX</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>List of references, CSL JSON</source>
      <translation>Список литературы, CSL JSON</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>List of references, RIS</source>
      <translation>Список литературы, RIS</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>List of references, Zotero RDF</source>
      <translation>Список литературы, Zotero RDF</translation>
    </message>
    <message>
      <location filename="desktop/actors/listings_part.py"/>
      <source>Listed in</source>
      <translation>Числится в</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Location</source>
      <comment>term</comment>
      <translation>Место</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Look again</source>
      <translation>Посмотреть ещё раз</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Look at a colleague’s file</source>
      <translation>Посмотреть файл коллеги</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Look at a colleague’s file over this case…</source>
      <translation>Посмотреть файл коллеги поверх этого дела…</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Look at a copy</source>
      <translation>Посмотреть копию</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Look at the demo case</source>
      <translation>Посмотреть дело-пример</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Look closer</source>
      <translation>Рассмотреть ближе</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Look for earlier copies</source>
      <translation>Искать более ранние копии</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/asking.py"/>
      <source>Look through a file</source>
      <translation>Просмотреть файл</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Looking at “{name}”</source>
      <translation>Просматривается «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>Looking for files</source>
      <translation>Поиск файлов</translation>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>Looking for files: {found:,} found</source>
      <translation>Поиск файлов: найдено {found:,}</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Looking for pairs that may be the same …</source>
      <translation>Поиск пар, которые могут быть одним и тем же …</translation>
    </message>
    <message>
      <location filename="db/strangers/apart.py"/>
      <source>Looking into “{name}” ended the part of the program that did it. Nothing was taken from the file; ask for another copy.</source>
      <translation>При просмотре «{name}» прервалась та часть программы, которая его вела. Из файла ничего не взято; попросите другую копию.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Looking …</source>
      <translation>Поиск …</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Looking … {percent} %</source>
      <translation>Поиск … {percent} %</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>Lost to damage of the file.</source>
      <translation>Утрачено из-за повреждения файла.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Low</source>
      <comment>term</comment>
      <translation>Низкая</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Low lanes</source>
      <translation>Низкие дорожки</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Lowest</source>
      <translation>Наименьшее</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Lowest figure given</source>
      <comment>term</comment>
      <translation>Наименьшее число</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>MISP galaxy cluster of actors</source>
      <translation>Кластер MISP galaxy с действующими лицами</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>Made while you worked. A copy opens as a new file; the case itself stays as it is.</source>
      <translation>Сделаны во время вашей работы. Копия открывается как новый файл; само дело остаётся как есть.</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>Made with Natural Earth · Towns: GeoNames</source>
      <translation>Сделано с Natural Earth · Города: GeoNames</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Magazine article</source>
      <comment>term</comment>
      <translation>Журнальная статья</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <source>Main name</source>
      <translation>Основное имя</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Main name</source>
      <comment>term</comment>
      <translation>Основное имя</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Majority of origins</source>
      <comment>term</comment>
      <translation>Большинство первоисточников</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Make</source>
      <translation>Создать</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Make a bookmark</source>
      <translation>Создать закладку</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Make a share</source>
      <translation>Составить часть для передачи</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Make an incident of a sentence</source>
      <translation>Сделать из предложения инцидент</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Make it empty again</source>
      <translation>Снова очистить</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Make it part of another</source>
      <translation>Сделать частью другого</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Make main name</source>
      <translation>Сделать основным именем</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Make one</source>
      <translation>Создать</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Make one for me</source>
      <translation>Создать для меня</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Make one in a new file…</source>
      <translation>Создать в новом файле…</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Malayalam</source>
      <translation>Малаялам</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Manuscript</source>
      <comment>term</comment>
      <translation>Рукопись</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/map/sheets.py"/>
      <source>Map</source>
      <translation>Карта</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Map</source>
      <comment>term</comment>
      <translation>Карта</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>Map of the incidents</source>
      <translation>Карта инцидентов</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/telling.py"/>
      <source>Map of {count:,} incidents</source>
      <translation>
        <numerusform>Карта {count:,} инцидента</numerusform>
        <numerusform>Карта {count:,} инцидентов</numerusform>
        <numerusform>Карта {count:,} инцидентов</numerusform>
      </translation>
      <extra-singular>Map of {count:,} incident</extra-singular>
    </message>
    <message>
      <location filename="desktop/map/sheets.py"/>
      <source>Map: {facts}.</source>
      <translation>Карта: {facts}.</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>Map: {words}</source>
      <translation>Карта: {words}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Mapping (*.json)</source>
      <translation>Схема (*.json)</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Maps and timelines</source>
      <translation>Карты и хронологии</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Mar</source>
      <translation>март</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>March</source>
      <translation>Март</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Mark misspelt words</source>
      <translation>Отмечать ошибки в словах</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <location filename="db/export/formats.py"/>
      <source>Markdown document</source>
      <translation>Документ Markdown</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Marked at most</source>
      <translation>Гриф не выше</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <location filename="desktop/dossier/choices.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Marking</source>
      <translation>Гриф</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>May</source>
      <translation>Май</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <location filename="desktop/intake/preview/view.py"/>
      <source>May be passed on</source>
      <translation>Можно передавать дальше</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>May be the same</source>
      <translation>Возможно, одно и то же</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>May not be passed on</source>
      <translation>Нельзя передавать дальше</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Meaning</source>
      <translation>Значение</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Means nothing</source>
      <translation>Ничего не означает</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/measuring.py"/>
      <source>Measure from here to another point</source>
      <translation>Измерить отсюда до другой точки</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/measuring.py"/>
      <source>Measuring from the selected incident: go to another and press M, or drag.</source>
      <translation>Измерение от выбранного инцидента: перейдите к другому и нажмите M или проведите мышью.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Men</source>
      <comment>term</comment>
      <translation>Мужчины</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Mentioned</source>
      <comment>term</comment>
      <translation>Упомянуто</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>Menu of what is selected</source>
      <translation>Меню выбранного</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Merge</source>
      <translation>Объединить</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Merge tag “{text}”</source>
      <translation>Объединить метку «{text}»</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Merge tags</source>
      <translation>Объединить метки</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Merge the tag with another …</source>
      <translation>Объединить метку с другой …</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>Merge “{name}”</source>
      <translation>Объединить «{name}»</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Midnight to the second is how tables write a day without a time.</source>
      <comment>rule of dates</comment>
      <translation>Полночь с точностью до секунды: так таблицы записывают день без времени.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Military or police operation</source>
      <comment>term</comment>
      <translation>Военная или полицейская операция</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Mine</source>
      <translation>Моё</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Missing</source>
      <comment>term</comment>
      <translation>Пропавшие без вести</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <location filename="db/strangers/report.py"/>
      <source>Missing or mended</source>
      <translation>Пропало или исправлено</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Misspelt words are marked</source>
      <translation>Слова с ошибками отмечены</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Moderate</source>
      <comment>term</comment>
      <translation>Средняя</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Mongolian</source>
      <translation>Монгольский</translation>
    </message>
    <message>
      <location filename="desktop/widgets/acts.py"/>
      <location filename="desktop/widgets/cards.py"/>
      <source>More</source>
      <translation>Ещё</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>More of the citation</source>
      <translation>Подробнее о ссылке</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>More than {most:,} incidents are in view. Come closer first.</source>
      <translation>В поле зрения больше {most:,} инцидентов. Сначала приблизьтесь.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>More than {most} incidents have exactly this date: give them a time of day to put them in order.</source>
      <translation>Точно эта дата стоит больше чем у {most} инцидентов: чтобы их упорядочить, укажите время суток.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Motion</source>
      <translation>Движение</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Motive</source>
      <comment>term</comment>
      <translation>о мотиве</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Move a bookmark</source>
      <translation>Передвинуть закладку</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move a date that was read from words?</source>
      <translation>Сдвинуть дату, прочитанную из слов?</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Move by</source>
      <translation>Сдвинуть на</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move date</source>
      <translation>Сдвинуть дату</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move it all the same</source>
      <translation>Всё равно сдвинуть</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move its date earlier</source>
      <translation>Сдвинуть его дату раньше</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move its date later</source>
      <translation>Сдвинуть его дату позже</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Move the dates of {records}</source>
      <translation>Сдвинуть даты: {records}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Move the edge of an era</source>
      <translation>Сдвинуть край периода</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Move the lane down</source>
      <translation>Передвинуть дорожку вниз</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Move the lane to the top of its group</source>
      <translation>Передвинуть дорожку в начало её группы</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Move the lane up</source>
      <translation>Передвинуть дорожку вверх</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Move these dates</source>
      <translation>Сдвинуть эти даты</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Move this date</source>
      <translation>Сдвинуть эту дату</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Move “{actor}” in the network</source>
      <translation>Передвинуть «{actor}» в сети</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Moved to</source>
      <translation>Перенесено в</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Musical score</source>
      <comment>term</comment>
      <translation>Ноты</translation>
    </message>
    <message>
      <location filename="desktop/window/guiding.py"/>
      <source>My first case</source>
      <translation>Моё первое дело</translation>
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
      <translation>Имя</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Name given by others</source>
      <comment>term</comment>
      <translation>Имя, данное другими</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Name in its own script</source>
      <translation>Имя на своей письменности</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Name of the dataset</source>
      <translation>Название набора данных</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Name of the mapping</source>
      <translation>Название схемы</translation>
    </message>
    <message>
      <location filename="db/records/counting.py"/>
      <source>Name the source whose figure holds.</source>
      <translation>Назовите источник, чьё число верно.</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_columns.py"/>
      <location filename="desktop/actors/names_part.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Names</source>
      <translation>Имена</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Names of those at work</source>
      <translation>Имена тех, кто работает</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Names of those who worked on the case</source>
      <translation>Имена тех, кто работал над делом</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>Names that resemble actors of the case</source>
      <translation>Имена, похожие на действующих лиц дела</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>Names to withhold</source>
      <translation>Имена, которые надо скрыть</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>Names to withhold (*.json)</source>
      <translation>Имена, которые надо скрыть (*.json)</translation>
    </message>
    <message>
      <location filename="desktop/reading/opened.py"/>
      <source>Names {isolated}</source>
      <translation>Называет: {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/preferences/speech.py"/>
      <source>Names, quotes and texts of a case stay in their own languages. Dates and numbers are written as the language does; a second calendar can be shown under the dates of the timeline, from its menu.</source>
      <translation>Имена, цитаты и тексты дела остаются на своих языках. Даты и числа пишутся так, как принято в языке; второй календарь под датами хронологии включается в её меню.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Nearly the same text is held already: “{name}” ({share} % of the words).</source>
      <translation>Почти такой же текст уже есть: «{name}» ({share} % слов).</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Negated</source>
      <comment>term</comment>
      <translation>Отрицается</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Neighbourhood</source>
      <comment>term</comment>
      <translation>Квартал</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Neither</source>
      <comment>term</comment>
      <translation>Ни то ни другое</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Network</source>
      <translation>Сеть</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <location filename="desktop/network/view.py"/>
      <source>Network of actors</source>
      <translation>Сеть действующих лиц</translation>
    </message>
    <message>
      <location filename="desktop/network/acts.py"/>
      <source>Network: {act}</source>
      <translation>Сеть: {act}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Neutral</source>
      <comment>term</comment>
      <translation>Нейтрально</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="desktop/reading/readings.py"/>
      <source>New</source>
      <translation>Новое</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/reading/readings.py"/>
      <source>New actor</source>
      <translation>Новое действующее лицо</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/welcome.py"/>
      <source>New case</source>
      <translation>Новое дело</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>New case…</source>
      <translation>Новое дело…</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>New claim</source>
      <translation>Новое утверждение</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>New era</source>
      <translation>Новый период</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>New era…</source>
      <translation>Новый период…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>New era…	Y</source>
      <translation>Новый период…	Y</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <location filename="desktop/arriving/recovery.py"/>
      <source>New file</source>
      <translation>Новый файл</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/reading/readings.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>New incident</source>
      <translation>Новый инцидент</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>New incident here…</source>
      <translation>Новый инцидент здесь…</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>New keys for “{act}”</source>
      <translation>Новые клавиши для «{act}»</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>New place</source>
      <translation>Новое место</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>New series</source>
      <translation>Новая серия</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>New source</source>
      <translation>Новый источник</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <location filename="desktop/tags/sheets.py"/>
      <source>New tag</source>
      <translation>Новая метка</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>New tag …</source>
      <translation>Новая метка …</translation>
    </message>
    <message>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>New tags</source>
      <translation>Новые метки</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>New window</source>
      <translation>Новое окно</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>New {isolated}</source>
      <translation>Новое: {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>New: {isolated}</source>
      <translation>Новое: {isolated}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>News outlet</source>
      <comment>term</comment>
      <translation>Средство массовой информации</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Newspaper article</source>
      <comment>term</comment>
      <translation>Газетная статья</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Next  J</source>
      <translation>Следующий  J</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Next (Q)</source>
      <translation>Дальше (Q)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/gap_walk.py"/>
      <source>Next gap without incidents</source>
      <translation>Следующий промежуток без инцидентов</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/colleague.py"/>
      <source>Next incident of a colleague’s file</source>
      <translation>Следующий инцидент файла коллеги</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>Next incident without a date</source>
      <translation>Следующий инцидент без даты</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Next linked incident</source>
      <translation>Следующий связанный инцидент</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Next of the three times</source>
      <translation>Следующее из трёх времён</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Next order of the lanes</source>
      <translation>Следующий порядок дорожек</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>Next passage</source>
      <translation>Следующий отрывок</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Next quote in the text</source>
      <translation>Следующая цитата в тексте</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>Next reports without an incident</source>
      <translation>Следующие сообщения без инцидента</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turns.py"/>
      <source>Next split, merger or new name</source>
      <translation>Следующий раскол, слияние или новое имя</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Next suggestion in the text (J)</source>
      <translation>Следующее предложение в тексте (J)</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Next tie of the actor</source>
      <translation>Следующая связь действующего лица</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>No</source>
      <translation>Нет</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>No accusation by</source>
      <translation>Не обвиняет:</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>No actors match</source>
      <translation>Подходящих действующих лиц нет</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/network/page.py"/>
      <source>No actors yet</source>
      <translation>Действующих лиц пока нет</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>No bytes are held, only the clean text</source>
      <translation>Исходных байтов нет, только очищенный текст</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>No cases yet. The ones you open are listed here.</source>
      <translation>Дел пока нет. Здесь перечислены те, которые вы открываете.</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>No colour</source>
      <translation>Без цвета</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>No column is the number of the row. Rows are known again by all their cells, so that a row edited in the file comes in as a new one.</source>
      <translation>Ни один столбец не содержит номера строки. Строки узнаются по всем своим ячейкам, поэтому строка, изменённая в файле, придёт как новая.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>No comment from</source>
      <translation>Отказ от комментария:</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>No copies are kept</source>
      <translation>Копии не хранятся</translation>
    </message>
    <message>
      <location filename="desktop/map/among.py"/>
      <source>No date</source>
      <translation>Без даты</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>No date yet</source>
      <translation>Даты пока нет</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>No date: “{clean}”</source>
      <translation>Даты нет: «{clean}»</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>No dated incidents yet</source>
      <translation>Инцидентов с датой пока нет</translation>
    </message>
    <message>
      <location filename="db/keeping/backups.py"/>
      <source>No earlier copy of “{name}” could be kept ({error}). The case itself is saved.</source>
      <translation>Более раннюю копию «{name}» сохранить не удалось ({error}). Само дело сохранено.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>No explanation yet. Write the first one below, then at least one that rivals it.</source>
      <translation>Объяснений пока нет. Напишите ниже первое, затем хотя бы одно, которое с ним соперничает.</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>No fault was reported on this computer.</source>
      <translation>Сбоев на этом компьютере не отмечено.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>No file was chosen yet. Keep it where nobody else reads.</source>
      <translation>Файл ещё не выбран. Храните его там, где его больше никто не прочтёт.</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>No filter</source>
      <translation>Без фильтра</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>No incident for {size}, {span}.</source>
      <translation>Инцидентов нет: {size}, {span}.</translation>
    </message>
    <message>
      <location filename="desktop/window/printed_map.py"/>
      <source>No incident has a place on the map, so there is none to print.</source>
      <translation>Ни у одного инцидента нет места на карте, поэтому печатать нечего.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>No incident has a place yet</source>
      <translation>Ни у одного инцидента пока нет места</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>No incident is dated here. {more}</source>
      <translation>На это время не приходится ни один инцидент. {more}</translation>
    </message>
    <message>
      <location filename="desktop/window/printed.py"/>
      <source>No incident lies in this time. Nothing was written.</source>
      <translation>В этом времени нет инцидентов. Ничего не записано.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>No incidents match</source>
      <translation>Подходящих инцидентов нет</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>No incidents yet</source>
      <translation>Инцидентов пока нет</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>No keys</source>
      <translation>Без клавиш</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>No lanes</source>
      <translation>Без дорожек</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>No line names the columns, so that they are called by their letters.</source>
      <translation>Ни одна строка не называет столбцы, поэтому они обозначены буквами.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/gap_walk.py"/>
      <source>No longer gap after this point among what is shown.</source>
      <translation>После этой точки среди показанного нет более длинного пробела.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/gap_walk.py"/>
      <source>No longer gap before this point among what is shown.</source>
      <translation>До этой точки среди показанного нет более длинного пробела.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>No longer part of it</source>
      <translation>Больше не его часть</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>No marking</source>
      <comment>term</comment>
      <translation>Без грифа</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>No marks</source>
      <translation>Без знаков</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>No name is withheld.</source>
      <translation>Ни одно имя не скрыто.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>No name, no field</source>
      <translation>Ни имени, ни поля</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>No notes yet</source>
      <translation>Заметок пока нет</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>No original bytes are held of this text; nothing was written.</source>
      <translation>Исходных байтов этого текста нет; ничего не записано.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>No other incident has exactly this date.</source>
      <translation>Ни у одного другого инцидента нет точно этой даты.</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>No portrait of {name}</source>
      <translation>Портрета нет: {name}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>No preview could be made: nothing can be written to the folder for passing files ({strerror}).</source>
      <translation>Предпросмотр сделать не удалось: в папку для временных файлов нельзя записать ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>No quote</source>
      <translation>Без цитаты</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>No quote: {no_quote_reason}</source>
      <translation>Без цитаты: {no_quote_reason}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>No reasons were given.</source>
      <translation>Обоснование не дано.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>No row with these words.</source>
      <translation>Нет строки с этими словами.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>No rows</source>
      <translation>Нет строк</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>No signature lies beside “{name}”. Ask for the file whose name ends in “{suffix}”; nothing was opened.</source>
      <translation>Рядом с «{name}» нет подписи. Попросите файл, имя которого кончается на «{suffix}»; ничего не открыто.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>No single source changes it.</source>
      <translation>Ни один отдельный источник этого не меняет.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>No source behind it is known: it counts as an origin.</source>
      <translation>Источник за ним неизвестен: он считается первоисточником.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>No source gives a date.</source>
      <translation>Ни один источник не называет даты.</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>No sources match</source>
      <translation>Подходящих источников нет</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>No sources yet</source>
      <translation>Источников пока нет</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>No standing claim rests on it: nothing falls.</source>
      <translation>Ни одно действующее утверждение на нём не держится: ничто не отпадает.</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>No tags yet</source>
      <translation>Меток пока нет</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>No text</source>
      <translation>Нет текста</translation>
    </message>
    <message>
      <location filename="desktop/reading/shelf.py"/>
      <source>No text has these words in its title, author or publisher.</source>
      <translation>Ни у одного текста нет этих слов в заголовке, авторе или издателе.</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>No texts yet</source>
      <translation>Текстов пока нет</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>No two sources give different dates.</source>
      <translation>Никакие два источника не называют разных дат.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>No two {records} to decide</source>
      <translation>Пар для решения нет ({records})</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>No views saved yet</source>
      <translation>Сохранённых видов пока нет</translation>
    </message>
    <message>
      <location filename="desktop/network/grounds.py"/>
      <source>No words are quoted for this relation.</source>
      <translation>Об этом отношении не приведено ни одной цитаты.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/zone_field.py"/>
      <source>No zone of this name is known. Try a large city of the same country.</source>
      <translation>Пояса с таким названием нет. Попробуйте большой город той же страны.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Nobody gives a figure.</source>
      <translation>Числа никто не называет.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>Nobody has dated it yet</source>
      <translation>Даты ещё никто не назвал</translation>
    </message>
    <message>
      <location filename="desktop/actors/publisher_part.py"/>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>Nobody has rated how reliable it is.</source>
      <translation>Его надёжность никто не оценил.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Nobody is on record yet. Add who claims, confirms or denies it.</source>
      <translation>Никто ещё не высказался. Добавьте, кто это утверждает, подтверждает или отрицает.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Nobody is on record.</source>
      <translation>Никто не высказался.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures.py"/>
      <location filename="desktop/incidents/ledger.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>Nobody named</source>
      <translation>Никто не назван</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Nom de guerre</source>
      <comment>term</comment>
      <translation>Боевое имя</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Non-governmental organisation</source>
      <comment>term</comment>
      <translation>Неправительственная организация</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Non-state violence</source>
      <comment>term</comment>
      <translation>Негосударственное насилие</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>None</source>
      <translation>Нет</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>None</source>
      <comment>motion</comment>
      <translation>Нет</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>None</source>
      <comment>term</comment>
      <translation>Нет</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>None besides</source>
      <translation>Других нет</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>None chosen yet</source>
      <translation>Ещё не выбрано</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>None of its {rows:,} rows can be used: see “To look at”.</source>
      <translation>Ни одну из {rows:,} строк использовать нельзя: см. «К проверке».</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>None of these incidents has a date yet.</source>
      <translation>Ни у одного из этих инцидентов пока нет даты.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>None of these incidents is on the map</source>
      <translation>Ни одного из этих инцидентов нет на карте</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>None ticked: in any role.</source>
      <translation>Ничего не отмечено: в любой роли.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Normal</source>
      <comment>term</comment>
      <translation>Обычный</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not attributed by</source>
      <translation>Не приписывает:</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not claimed by</source>
      <translation>Не берёт ответственности:</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not confirmed by</source>
      <translation>Не подтверждает:</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Not counted to its end. The report after the import tells all.</source>
      <translation>Подсчитано не до конца. Всё скажет отчёт после импорта.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not denied by</source>
      <translation>Не отрицает:</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not disputed by</source>
      <translation>Не оспаривает:</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Not done, {time}: {sentence}</source>
      <translation>Не сделано, {time}: {sentence}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Not encrypted: whoever has the file can read it</source>
      <translation>Не зашифровано: прочесть может любой, у кого есть файл</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Not fetched from elsewhere</source>
      <translation>Из сети не взято</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Not fetched from elsewhere: {what}.</source>
      <translation>Из сети не взято: {what}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Not graded</source>
      <translation>Без оценки</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Not graded yet</source>
      <translation>Пока без оценки</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Not hedged</source>
      <comment>term</comment>
      <translation>Без оговорок</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_search.py"/>
      <source>Not here</source>
      <translation>Не здесь</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Not in the case yet: a new {kind}</source>
      <translation>В деле ещё нет, новое: {kind}</translation>
    </message>
    <message>
      <location filename="desktop/network/legend.py"/>
      <source>Not in this time</source>
      <translation>Не в этом времени</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/calendar_row.py"/>
      <source>Not known for these years</source>
      <translation>Для этих лет неизвестно</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Not known who</source>
      <comment>term</comment>
      <translation>Неизвестно кто</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Not recorded</source>
      <translation>Не записано</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Not retracted</source>
      <comment>term</comment>
      <translation>Не отозвано</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Not said</source>
      <translation>Не сказано</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Not signed</source>
      <translation>Без подписи</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Not stated</source>
      <comment>term</comment>
      <translation>Не указано</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>Not there when it was archived: {url}.</source>
      <translation>Не было на месте, когда архивировали: {url}.</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <source>Not this incident</source>
      <translation>Не этот инцидент</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <location filename="desktop/widgets/when_field.py"/>
      <source>Not understood yet.</source>
      <translation>Пока не понято.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/intake/sheet.py"/>
      <source>Not used</source>
      <translation>Не используется</translation>
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
      <translation>Заметка</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Note in the margin</source>
      <translation>Заметка на полях</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Note or to-do</source>
      <translation>Заметка или задача</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Note: {text_}</source>
      <translation>Заметка: {text_}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Note: {text}</source>
      <translation>Заметка: {text}</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Notes</source>
      <translation>Заметки</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/notes/page.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Notes and to-dos</source>
      <translation>Заметки и задачи</translation>
    </message>
    <message>
      <location filename="db/export/csv_tables.py"/>
      <source>Notes between colleagues, competing hypotheses, saved views and the change log stay in the case.</source>
      <translation>Заметки между коллегами, соперничающие гипотезы, сохранённые виды и журнал изменений остаются в деле.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Notes that are not private</source>
      <translation>Заметки, кроме личных</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Nothing</source>
      <translation>Ничего</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Nothing but the title of the case.</source>
      <translation>Ничего, кроме названия дела.</translation>
    </message>
    <message>
      <location filename="db/passing_files.py"/>
      <source>Nothing can be written to the folder for temporary files (“{folder}”: {reason}). Nothing was changed; make room there and try again.</source>
      <translation>В папку для временных файлов нельзя записать («{folder}»: {reason}). Ничего не изменено; освободите там место и попробуйте ещё раз.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Nothing changed</source>
      <translation>Ничего не изменилось</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Nothing found</source>
      <translation>Ничего не найдено</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Nothing found for “{typed}”.</source>
      <translation>По запросу «{typed}» ничего не найдено.</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Nothing goes to the network. Your cases, what you search and what you write stay in files on your own disk; the program asks nobody for updates and reports nothing.</source>
      <translation>В сеть ничего не уходит. Ваши дела, поисковые запросы и всё написанное остаются в файлах на вашем диске; программа не ищет обновлений и ни о чём не сообщает.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Nothing goes to the network: the program has no part that could. It reports nothing, fetches nothing and looks for no news of itself. What it remembers outside of cases stands here.</source>
      <translation>В сеть ничего не уходит: в программе нет части, которая это могла бы. Она ни о чём не сообщает, ничего не загружает и не ищет новостей о себе. То, что она помнит вне дел, стоит здесь.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Nothing has all of these words and filters. Take one away, or show everything.</source>
      <translation>Ничто не отвечает всем этим словам и фильтрам. Уберите что-нибудь или покажите всё.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Nothing in it is new.</source>
      <translation>Нового в нём нет.</translation>
    </message>
    <message>
      <location filename="desktop/manual/view.py"/>
      <source>Nothing in the manual has all of these words.</source>
      <translation>В руководстве нет места со всеми этими словами.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Nothing in this time.</source>
      <translation>В этом времени ничего нет.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Nothing is filled in yet.</source>
      <translation>Ещё ничего не заполнено.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Nothing is lost meanwhile: both values are kept, and each decision can be undone.</source>
      <translation>Тем временем ничего не теряется: сохраняются оба значения, и каждое решение можно отменить.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Nothing is made of it yet: say what becomes of its columns.</source>
      <translation>Из него ещё ничего не сделано: укажите, чем становятся его столбцы.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Nothing is remembered</source>
      <translation>Ничего не запоминается</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Nothing is written in it.</source>
      <translation>В нём ничего не написано.</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Nothing marked more strictly than</source>
      <translation>Ничего с грифом строже, чем</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Nothing new</source>
      <translation>Нового нет</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Nothing new has come into it.</source>
      <translation>Ничего нового в него не пришло.</translation>
    </message>
    <message>
      <location filename="desktop/intake/rows.py"/>
      <source>Nothing new was in it.</source>
      <translation>Ничего нового в нём не было.</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Nothing new was taken in</source>
      <translation>Ничего нового не внесено</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>Nothing of the case was recovered.</source>
      <translation>Ничего из дела восстановить не удалось.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Nothing of this can be taken in. Files, folders, texts, parts of pages, pictures and addresses can be.</source>
      <translation>Ничего из этого внести нельзя. Можно внести файлы, папки, тексты, части страниц, картинки и адреса.</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Nothing of yours came after this step.</source>
      <translation>После этого шага ничего вашего не было.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>Nothing of “{name}” can be read. It was left as it is; look for a copy.</source>
      <translation>В «{name}» ничего прочесть нельзя. Файл оставлен как есть; поищите копию.</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>Nothing of “{what}” was adopted: this case holds it already, or what is newer.</source>
      <translation>Из «{what}» ничего не принято: в этом деле это уже есть или есть более новое.</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <location filename="desktop/timeline/page.py"/>
      <source>Nothing passes this filter</source>
      <translation>Через этот фильтр ничего не проходит</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>Nothing says what the columns of “{name}” are; nothing was imported. Choose what each column becomes and try again.</source>
      <translation>Ничто не говорит, что содержат столбцы «{name}»; ничего не импортировано. Выберите, чем становится каждый столбец, и попробуйте ещё раз.</translation>
    </message>
    <message>
      <location filename="desktop/inspector.py"/>
      <source>Nothing selected</source>
      <translation>Ничего не выбрано</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>Nothing that was asked for may go, so there is nothing to share.</source>
      <translation>Из запрошенного ничего передать нельзя, поэтому передавать нечего.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>Nothing that was asked for may go, so there is nothing to share. No file was written.</source>
      <translation>Из запрошенного ничего передать нельзя, поэтому передавать нечего. Файл не записан.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Nothing to decide</source>
      <translation>Решать нечего</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Nothing to look at</source>
      <translation>Проверять нечего</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Nothing to print yet</source>
      <translation>Печатать пока нечего</translation>
    </message>
    <message>
      <location filename="desktop/window/offers.py"/>
      <source>Nothing to redo</source>
      <translation>Повторять нечего</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Nothing to show</source>
      <translation>Показывать нечего</translation>
    </message>
    <message>
      <location filename="desktop/window/offers.py"/>
      <source>Nothing to undo</source>
      <translation>Отменять нечего</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Nothing waits to be decided.</source>
      <translation>Решения ничто не ждёт.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Nothing was chosen, and nothing was printed.</source>
      <translation>Ничего не выбрано, ничего не напечатано.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <source>Nothing was chosen, and nothing was written.</source>
      <translation>Ничего не выбрано, ничего не записано.</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Nothing was done that holds these words.</source>
      <translation>Ничего с этими словами не делали.</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Nothing was done yet.</source>
      <translation>Ничего ещё не сделано.</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Nothing was found to take in</source>
      <translation>Вносить нечего: ничего не найдено</translation>
    </message>
    <message>
      <location filename="desktop/intake/seeing.py"/>
      <source>Nothing was imported.</source>
      <translation>Ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Nothing was taken in since this case was opened.</source>
      <translation>С открытия этого дела ничего не внесено.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Nothing would change.</source>
      <translation>Ничего не изменилось бы.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>Nothing: a voice of its own</source>
      <translation>Ничего: самостоятельный голос</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>Nothing: no incident passes these choices.</source>
      <translation>Ничего: ни один инцидент не проходит этот выбор.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Nothing: print what is there</source>
      <translation>Ничего: печатать то, что есть</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Nov</source>
      <translation>нояб.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>November</source>
      <translation>Ноябрь</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>Now</source>
      <translation>Сейчас</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/reading/figure_fields.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Number</source>
      <translation>Номер</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Number or id of the row</source>
      <translation>Номер или id строки</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>Number {at} of {many} on its day.</source>
      <translation>Номер {at} из {many} в своём дне.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Numbered weeks begin on Monday; week 1 has the first Thursday of the year.</source>
      <comment>rule of dates</comment>
      <translation>Нумерованные недели начинаются с понедельника; на неделю 1 приходится первый четверг года.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>OFAC sanctions list</source>
      <translation>Санкционный список OFAC</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>OSCOLA 4 (law, United Kingdom)</source>
      <translation>OSCOLA 4 (право, Великобритания)</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Occurrence</source>
      <comment>term</comment>
      <translation>о событии</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Oct</source>
      <translation>окт.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>October</source>
      <translation>Октябрь</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Odia</source>
      <translation>Ория</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Of a new one; a known one keeps its own.</source>
      <translation>Нового; у известного остаётся своё.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Of no figure is it known when it was said.</source>
      <translation>Ни об одном числе не известно, когда оно было названо.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <location filename="desktop/reading/taking.py"/>
      <source>Of one that is created.</source>
      <translation>Того, которое создаётся.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>Of these actors</source>
      <translation>Этих действующих лиц</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <source>Of thousands that takes some seconds. Everything else can be used meanwhile.</source>
      <translation>Для тысяч это занимает несколько секунд. Всем остальным тем временем можно пользоваться.</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <location filename="desktop/reading/incident_sheet.py"/>
      <source>Of what</source>
      <translation>О чём</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Of which side</source>
      <translation>С какой стороны</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>Of whom</source>
      <translation>О ком</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Of whom: {isolated}</source>
      <translation>О ком: {isolated}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Official figure</source>
      <comment>term</comment>
      <translation>Официальное число</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>On the timeline</source>
      <translation>На хронологии</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>On top of what the system asks for, up to 200 % in all. Paper keeps its own.</source>
      <translation>Сверх того, что задано в системе, всего до 200 %. У бумаги – свой размер.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>On what does it rest?</source>
      <translation>На чём это держится?</translation>
    </message>
    <message>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>On {count:,} of {records:,}; left so, that stays</source>
      <translation>Стоит у {count:,} из {records:,}; если оставить, так и будет</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>One a line: Family, Given</source>
      <translation>По одному в строке: Фамилия, Имя</translation>
    </message>
    <message>
      <location filename="db/export/__init__.py"/>
      <source>One file holds one table: only the incidents went out. Name a folder, or a file that ends in .zip, to get all tables.</source>
      <translation>В одном файле – одна таблица: переданы только инциденты. Чтобы получить все таблицы, укажите папку или файл с окончанием .zip.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>One file that any browser opens, also from a stick and without a network: the timeline to zoom, every card, the ledger, search. For an editor, a lawyer, the public.</source>
      <translation>Один файл, который откроет любой браузер, хоть с флешки и без сети: хронология с масштабом, все карточки, таблица утверждений, поиск. Для редактора, юриста, публики.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>One goes back to the other</source>
      <translation>Один восходит к другому</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>One goes back to the other …</source>
      <translation>Один восходит к другому …</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>One is made whenever a case that you changed is closed, before large acts, and every half hour in between.</source>
      <translation>Копия делается всякий раз, когда закрывается изменённое вами дело, перед крупными действиями и каждые полчаса в промежутке.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>One moment: what it will do is still being looked at.</source>
      <translation>Минуту: ещё выясняется, что это сделает.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>One more explanation</source>
      <translation>Ещё одно объяснение</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>One named source</source>
      <comment>term</comment>
      <translation>Один выбранный источник</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>One of the dates listed.</source>
      <comment>rule of dates</comment>
      <translation>Одна из перечисленных дат.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>One of the recipients is none that age knows ({error}).</source>
      <translation>Один из получателей не известен age ({error}).</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/deciding.py"/>
      <source>One of the two is no longer there. Nothing was changed.</source>
      <translation>Одного из двух больше нет. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="resources/dossier/actor/template.toml"/>
      <source>One or two pages for each actor: names in all scripts with the words that attest them, relations, activity over time, what it said and denied, and its incidents.</source>
      <comment>kind of dossier</comment>
      <translation>Одна-две страницы на каждое действующее лицо: имена на всех письменностях со словами, которые их подтверждают, отношения, активность во времени, что оно говорило и отрицало, и его инциденты.</translation>
    </message>
    <message>
      <location filename="resources/dossier/incident/template.toml"/>
      <source>One or two pages for each incident: facts, who says what, the figures on a ribbon, rival dates, the quoted words in their context, what they rest on, and links to others.</source>
      <comment>kind of dossier</comment>
      <translation>Одна-две страницы на каждый инцидент: факты, кто что говорит, числа на ленте, соперничающие даты, процитированные слова в контексте, на чём они держатся, и связи с другими.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>One origin only</source>
      <translation>Только один первоисточник</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>One point for each place of an incident: an incident with two places stands twice, with the same id.</source>
      <translation>Одна точка на каждое место инцидента: инцидент с двумя местами стоит дважды, с тем же id.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>One source only</source>
      <translation>Только один источник</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>One subject, one file. The title can be changed later.</source>
      <translation>Один предмет – один файл. Название можно изменить позже.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>One table for each sort of thing, for spreadsheets, R and scripts. A folder, or one packed file.</source>
      <translation>По таблице на каждый род записей – для электронных таблиц, R и скриптов. Папка или один архив.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>One thing</source>
      <translation>Одно</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>One unknown date between the two.</source>
      <comment>rule of dates</comment>
      <translation>Одна неизвестная дата между двумя.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>One unknown day in the time up to publication.</source>
      <comment>rule of dates</comment>
      <translation>Один неизвестный день за время до публикации.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>One-sided violence</source>
      <comment>term</comment>
      <translation>Одностороннее насилие</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Only cited</source>
      <translation>Только упомянут</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Only cited: no text is kept</source>
      <translation>Только упомянут: текста в деле нет</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Only ever with the whole case.</source>
      <translation>Только вместе со всем делом.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>Only incidents</source>
      <translation>Только инциденты</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Only incidents that rest on one origin</source>
      <translation>Только инциденты с одним первоисточником</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Only incidents that rest on one source</source>
      <translation>Только инциденты с одним источником</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Only incidents with a dispute</source>
      <translation>Только инциденты с разногласием</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>Only its address is kept: nothing is ever fetched. Save the page in your browser and drop the file here; it becomes the text of this card.</source>
      <translation>Хранится только его адрес: из сети ничего не загружается. Сохраните страницу в браузере и перетащите файл сюда; она станет текстом этой карточки.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Only its title</source>
      <translation>Только его заголовок</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Only one {title}</source>
      <translation>Только одно: {title}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_filters.py"/>
      <source>Only the incidents of this lane</source>
      <translation>Только инциденты этой дорожки</translation>
    </message>
    <message>
      <location filename="db/export/bibtex.py"/>
      <location filename="db/export/ris.py"/>
      <source>Only the sources go out: no incidents, actors, claims or texts.</source>
      <translation>Передаются только источники: без инцидентов, действующих лиц, утверждений и текстов.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Only the span in &amp;view</source>
      <translation>Только промежуток в &amp;поле зрения</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Only those around it</source>
      <translation>Только те, что вокруг</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <source>Only what the timeline shows</source>
      <translation>Только то, что показывает хронология</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Only your key opens it: the one whose public half you gave to the sender.</source>
      <translation>Открывается только вашим ключом: тем, чью открытую половину вы дали отправителю.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Open</source>
      <comment>term</comment>
      <translation>Открыто</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Open a copy as a new file</source>
      <translation>Открыть копию как новый файл</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Open a to-do again</source>
      <translation>Снова открыть задачу</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Open as a new file…</source>
      <translation>Открыть как новый файл…</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Open card	Enter</source>
      <translation>Открыть карточку	Enter</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Open case</source>
      <translation>Открыть дело</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/welcome.py"/>
      <source>Open case…</source>
      <translation>Открыть дело…</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Open in the reading room</source>
      <translation>Открыть в читальне</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Open it for reading only</source>
      <translation>Открыть только для чтения</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>Open its card</source>
      <translation>Открыть карточку</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Open or close the group</source>
      <translation>Открыть или закрыть группу</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Open that source</source>
      <translation>Открыть тот источник</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>Open the card of the lane</source>
      <translation>Открыть карточку дорожки</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Open the folder</source>
      <translation>Открыть папку</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Open the new file</source>
      <translation>Открыть новый файл</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Open wide</source>
      <translation>Раскрыть широко</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Open {stem}, {changed}</source>
      <translation>Открыть {stem}, {changed}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <location filename="desktop/session.py"/>
      <location filename="desktop/window/windows.py"/>
      <source>Open “{name}”</source>
      <translation>Открыть «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>OpenDocument text, to edit</source>
      <translation>Текст OpenDocument, для правки</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picture.py"/>
      <source>Opening the picture…</source>
      <translation>Картинка открывается…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Opening “{name}”</source>
      <translation>Открывается «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Opens the shared words</source>
      <translation>Открывает общие слова</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Opposes</source>
      <comment>term</comment>
      <translation>Против</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Or as described</source>
      <translation>Или как описано</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Or drop a case, an article or a folder anywhere on this window.</source>
      <translation>Или перетащите дело, статью или папку в любое место этого окна.</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Or follow a first case in six steps</source>
      <translation>Или пройдите первое дело за шесть шагов</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Order of the lanes</source>
      <translation>Порядок дорожек</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <source>Order of the lanes: {dict}</source>
      <translation>Порядок дорожек: {dict}</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Orientation</source>
      <translation>Ориентация</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/reading/text_bar.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Original</source>
      <translation>Оригинал</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Original</source>
      <comment>term</comment>
      <translation>Оригинал</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>Original bytes are not those that were stored.</source>
      <translation>Исходные байты не те, что были сохранены.</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Original bytes of the text …</source>
      <translation>Исходные байты текста …</translation>
    </message>
    <message>
      <location filename="db/export/csv_tables.py"/>
      <source>Original files (the pages, PDFs and pictures as they were captured) stay in the case; their SHA-256 goes out.</source>
      <translation>Исходные файлы (страницы, PDF и картинки, какими они были сняты) остаются в деле; передаётся их SHA-256.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Original files of articles</source>
      <translation>Исходные файлы статей</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Original saved as {name}, {count:,} bytes</source>
      <translation>Оригинал сохранён как {name}, байтов: {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>Origins</source>
      <translation>Первоисточники</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Other</source>
      <comment>term</comment>
      <translation>Другое</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/colours.py"/>
      <source>Other kinds</source>
      <translation>Другие виды</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Other spellings and nicknames</source>
      <translation>Другие написания и прозвища</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Other words of the text</source>
      <translation>Другие слова текста</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Others</source>
      <translation>Другие</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Our &amp;judgement</source>
      <translation>Наше &amp;суждение</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Our assessment</source>
      <translation>Наш вывод</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Our confidence in that</source>
      <translation>Наша уверенность в этом</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Our grading</source>
      <translation>Наша оценка</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Our work</source>
      <translation>Наша работа</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Outlet</source>
      <translation>Издание</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Outlets</source>
      <translation>Издания</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/overview.py"/>
      <source>Overview of the whole case</source>
      <translation>Обзор всего дела</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Own name</source>
      <comment>term</comment>
      <translation>Самоназвание</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>Own names first, then those given by others, acronyms and the rest.</source>
      <translation>Сначала самоназвания, затем имена, данные другими, сокращения и остальное.</translation>
    </message>
    <message>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>PDF made on {day}-{day2}-{day3}</source>
      <translation>PDF от {day}-{day2}-{day3}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>PDF, for archives and reading aloud</source>
      <translation>PDF, для архивов и чтения вслух</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>PDF, for printing</source>
      <translation>PDF, для печати</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>PDF, for printing and for archives</source>
      <translation>PDF, для печати и архивов</translation>
    </message>
    <message>
      <location filename="desktop/dossier/panel.py"/>
      <source>PDF/A-2a and PDF/UA-1. </source>
      <translation>PDF/A-2a и PDF/UA-1. </translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>PNG, a picture</source>
      <translation>PNG, картинка</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Page width</source>
      <translation>По ширине страницы</translation>
    </message>
    <message>
      <location filename="desktop/dossier/paper.py"/>
      <source>Page {last:,} of {count:,}</source>
      <translation>Страница {last:,} из {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>Page {number:,} of {how_many:,}</source>
      <translation>Страница {number:,} из {how_many:,}</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>Page {read:,} of {called} {why}; the text ends before it. {whole}.</source>
      <translation>Страница {read:,} файла {called} {why}; текст кончается перед ней. {whole}.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Pages</source>
      <translation>Страницы</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>Pages are destroyed that may have held {or_}</source>
      <translation>Уничтожены страницы, на которых могли быть: {or_}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Pages as wide as the view</source>
      <translation>Страницы по ширине окна</translation>
    </message>
    <message>
      <location filename="desktop/dossier/paper.py"/>
      <source>Pages of the dossier</source>
      <translation>Страницы досье</translation>
    </message>
    <message>
      <location filename="desktop/dossier/paper.py"/>
      <source>Pages {page:,}–{last:,} of {count:,}</source>
      <translation>Страницы {page:,}–{last:,} из {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Pairs come here by shared names, addresses, texts, days and places. What was decided does not come back; nothing is joined by itself.</source>
      <translation>Пары попадают сюда по общим именам, адресам, текстам, дням и местам. Решённое не возвращается; само собой ничего не объединяется.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Pairs that may be the same</source>
      <translation>Пары, которые могут быть одним и тем же</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Pamphlet</source>
      <comment>term</comment>
      <translation>Брошюра</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Paper</source>
      <translation>Бумага</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <location filename="db/export/formats.py"/>
      <source>Parquet tables</source>
      <translation>Таблицы Parquet</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="db/exchange/tables/comparing_fields.py"/>
      <source>Part of</source>
      <translation>Часть чего</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Part of another</source>
      <translation>Часть другого</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/incidents/card.py"/>
      <source>Part of another incident</source>
      <translation>Часть другого инцидента</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Part of the incident</source>
      <translation>Часть инцидента</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Participant</source>
      <comment>term</comment>
      <translation>Участник</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Party</source>
      <comment>term</comment>
      <translation>Партия</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>Passage {place:,} of {count:,}: </source>
      <translation>Отрывок {place:,} из {count:,}: </translation>
    </message>
    <message>
      <location filename="db/reading/carrying.py"/>
      <source>Passages put back in a new version.</source>
      <translation>Отрывки возвращены в новой версии.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Passphrase</source>
      <translation>Пароль</translation>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>Paste</source>
      <translation>Вставить</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Paste an article</source>
      <translation>Вставить статью</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Paste an article…</source>
      <translation>Вставить статью…</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Paste the words from the text</source>
      <translation>Вставьте слова из текста</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Paste the words, or choose “No quote” and say why.</source>
      <translation>Вставьте слова или выберите «Без цитаты» и укажите почему.</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Paste what was copied</source>
      <translation>Вставить скопированное</translation>
    </message>
    <message>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted page.html</source>
      <translation>Вставленная страница.html</translation>
    </message>
    <message>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted picture.png</source>
      <translation>Вставленная картинка.png</translation>
    </message>
    <message>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted picture.{suffix}</source>
      <translation>Вставленная картинка.{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted table.tsv</source>
      <translation>Вставленная таблица.tsv</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted text.txt</source>
      <translation>Вставленный текст.txt</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>Pasted: it may be a part of a page.</source>
      <translation>Вставлено: это может быть часть страницы.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Patent</source>
      <comment>term</comment>
      <translation>Патент</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Pejorative</source>
      <comment>term</comment>
      <translation>Уничижительное</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>People</source>
      <comment>term</comment>
      <translation>Люди</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Performance</source>
      <comment>term</comment>
      <translation>Представление</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Perhaps entered twice; nothing is united</source>
      <translation>Возможно, внесено дважды; ничего не объединяется</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Perpetrators</source>
      <comment>term</comment>
      <translation>Исполнители</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Person</source>
      <comment>term</comment>
      <translation>Лицо</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Personal communication</source>
      <comment>term</comment>
      <translation>Личное сообщение</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picture.py"/>
      <source>Picture</source>
      <translation>Картинка</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp)</source>
      <translation>Картинки (*.jpg *.jpeg *.png *.gif *.webp *.bmp)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Pictures without what they say of their making</source>
      <translation>Картинки без сведений о том, как они сделаны</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Pin or unpin its place</source>
      <translation>Закрепить или открепить место</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Pin “{actor}”</source>
      <translation>Закрепить «{actor}»</translation>
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
      <translation>Место</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Place</source>
      <comment>term</comment>
      <translation>о месте</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Place in the archive</source>
      <translation>Место в архиве</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Place line: {place}.</source>
      <translation>Строка места: {place}.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Place of publication</source>
      <translation>Место публикации</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Place, camera and time are taken out of attachments; originals that are pictures stay.</source>
      <translation>Место, камера и время убираются из вложений; оригиналы, которые сами картинки, остаются.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Place, zone or offset</source>
      <translation>Место, пояс или сдвиг</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/reading/kinds.py"/>
      <location filename="desktop/searching.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Places</source>
      <translation>Места</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>Places given</source>
      <translation>Названные места</translation>
    </message>
    <message>
      <location filename="db/export/stix.py"/>
      <source>Places without a position and without a country cannot be told in STIX and stand in the description of the incident.</source>
      <translation>Места без координат и без страны в STIX передать нельзя; они стоят в описании инцидента.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/composing.py"/>
      <source>Placing titles</source>
      <translation>Расстановка подписей</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Portrait</source>
      <translation>Портрет</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Portrait of {name}</source>
      <translation>Портрет: {name}</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Position by the camera: {text_}{height}.</source>
      <translation>Координаты по камере: {text_}{height}.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Possible</source>
      <comment>term</comment>
      <translation>Возможно</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Possibly</source>
      <translation>Возможно</translation>
    </message>
    <message>
      <location filename="desktop/network/legend.py"/>
      <source>Possibly in this time</source>
      <translation>Возможно, в это время</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Possibly: some of its possible dates lie there. Surely: it was then, whatever the truth inside its dates is.</source>
      <translation>Возможно: часть его возможных дат лежит там. Точно: оно было тогда, какой бы ни была истина в пределах его дат.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Possibly: the range of what is given reaches into these limits. Surely: all of it lies within them.</source>
      <translation>Возможно: диапазон названного заходит в эти границы. Точно: он весь лежит в них.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Preferred</source>
      <translation>Предпочтительно</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Preferred</source>
      <comment>term</comment>
      <translation>Предпочтительно</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Press Ctrl+1 for the timeline, where a disputed incident shows that it is one. Select it, and who says what stands on its card.</source>
      <translation>Нажмите Ctrl+1, чтобы открыть хронологию: на ней видно, что инцидент оспаривается. Выберите его – на карточке стоит, кто что говорит.</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Press Ctrl+P to see the dossier, where each statement is cited to the words it rests on. Export it as a PDF, or send it to a printer.</source>
      <translation>Нажмите Ctrl+P, чтобы увидеть досье, где каждое сказанное снабжено ссылкой на слова, на которых держится. Сохраните его в PDF или отправьте на принтер.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/chips.py"/>
      <source>Press Delete to remove</source>
      <translation>Нажмите Delete, чтобы убрать</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Press new keys</source>
      <translation>Нажмите новые клавиши</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/key_field.py"/>
      <source>Press the new keys. Escape leaves them as they are.</source>
      <translation>Нажмите новые клавиши. Escape оставит прежние.</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Press to put it back</source>
      <translation>Нажмите, чтобы вернуть</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>Press to take it along, or to leave it out.</source>
      <translation>Нажмите, чтобы взять или не брать.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Preview as the recipient</source>
      <translation>Предпросмотр глазами получателя</translation>
    </message>
    <message>
      <location filename="desktop/window/preview.py"/>
      <source>Preview of a share</source>
      <translation>Предпросмотр части дела</translation>
    </message>
    <message>
      <location filename="desktop/window/preview.py"/>
      <source>Preview: {title} – Casebinder</source>
      <translation>Предпросмотр: {title} – Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Previous quote in the text</source>
      <translation>Предыдущая цитата в тексте</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Previous suggestion in the text (K)</source>
      <translation>Предыдущее предложение в тексте (K)</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Previous tie of the actor</source>
      <translation>Предыдущая связь действующего лица</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Print on one page…</source>
      <translation>Напечатать на одной странице…</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/map/printing.py"/>
      <source>Print or export the map</source>
      <translation>Печать или экспорт карты</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>Print or export the network</source>
      <translation>Печать или экспорт сети</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <location filename="desktop/network/printing.py"/>
      <source>Print or export the network…</source>
      <translation>Печать или экспорт сети…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Print or export the timeline</source>
      <translation>Печать или экспорт хронологии</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/offering.py"/>
      <source>Print or export the timeline…</source>
      <translation>Печать или экспорт хронологии…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Print private records, too</source>
      <translation>Печатать и личные записи</translation>
    </message>
    <message>
      <location filename="desktop/dossier/printing.py"/>
      <location filename="desktop/guide/steps.py"/>
      <source>Print the dossier</source>
      <translation>Напечатать досье</translation>
    </message>
    <message>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>Print the keyboard shortcuts</source>
      <translation>Напечатать сочетания клавиш</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Print the quoted words</source>
      <translation>Печатать процитированные слова</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Print the timeline</source>
      <translation>Напечатать хронологию</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>Printed on the first page of a dossier.</source>
      <translation>Печатается на первой странице досье.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/panel.py"/>
      <source>Print…</source>
      <translation>Печать…</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Privacy</source>
      <translation>Приватность</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Private</source>
      <translation>Личное</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>Private records too</source>
      <translation>И личные записи</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Private rows, the log of changes and what was deleted never go. Attachments that are cleaned say nothing of their making; of texts without a licence only quotes go where it says so.</source>
      <translation>Личные строки, журнал изменений и удалённое не передаются никогда. Очищенные вложения ничего не говорят о том, как они сделаны; из текстов без лицензии передаются только цитаты – где так указано.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Probable</source>
      <comment>term</comment>
      <translation>Вероятно</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Proposed</source>
      <translation>Предложено</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Protest</source>
      <comment>term</comment>
      <translation>Протест</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Provenance</source>
      <translation>Происхождение</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Province</source>
      <comment>term</comment>
      <translation>Провинция</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Province or country, for a place the case does not know yet.</source>
      <translation>Провинция или страна – для места, которого в деле ещё нет.</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Provinces</source>
      <translation>Провинции</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Public keys (*.pub);;All files (*)</source>
      <translation>Открытые ключи (*.pub);;Все файлы (*)</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Publication</source>
      <comment>term</comment>
      <translation>Публикация</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/reading/text_bar.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/page.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Published</source>
      <translation>Опубликовано</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Published by</source>
      <translation>Кем опубликовано</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Published in</source>
      <translation>Где опубликовано</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Published on</source>
      <translation>Когда опубликовано</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Published {shown}</source>
      <translation>Опубликовано: {shown}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="desktop/sources/list_edits.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Publisher</source>
      <translation>Издатель</translation>
    </message>
    <message>
      <location filename="desktop/reading/shelf.py"/>
      <source>Publisher and date not known</source>
      <translation>Издатель и дата неизвестны</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Put all {count:,} back as they were before</source>
      <translation>Вернуть все ({count:,}) к прежнему виду</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Put back</source>
      <translation>Вернуть</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Put back removed passages</source>
      <translation>Вернуть убранные отрывки</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Put back what was removed</source>
      <translation>Вернуть убранное</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Put back what was removed …</source>
      <translation>Вернуть убранное …</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Put back {what}</source>
      <translation>Вернуть: {what}</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Put back “{isolated}”</source>
      <translation>Вернуть «{isolated}»</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Put back …</source>
      <translation>Вернуть …</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Put both back as they were before</source>
      <translation>Вернуть оба к прежнему виду</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Put in</source>
      <translation>Вставить</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/incidents/card.py"/>
      <source>Put into a series</source>
      <translation>Включить в серию</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Put it away</source>
      <translation>Убрать</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>Put off until later.</source>
      <translation>Отложено на потом.</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Put the cursor into the sentence that tells what happened, press S to select it and I to make it an incident. Its date is read from the words, which stay its proof.</source>
      <translation>Поставьте курсор в предложение, которое говорит, что произошло; нажмите S, чтобы его выделить, и I, чтобы сделать из него инцидент. Дата читается из слов, и слова остаются её доказательством.</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Put the incident at hand away (X)</source>
      <translation>Убрать текущий инцидент (X)</translation>
    </message>
    <message>
      <location filename="desktop/map/among.py"/>
      <source>Put the list away</source>
      <translation>Убрать список</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Put the tray away</source>
      <translation>Убрать лоток</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Put them here</source>
      <translation>Поместить сюда</translation>
    </message>
    <message>
      <location filename="desktop/beside.py"/>
      <source>Put this card away</source>
      <translation>Убрать эту карточку</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <source>Put “{name}” on the map</source>
      <translation>Поставить «{name}» на карту</translation>
    </message>
    <message>
      <location filename="db/export/__init__.py"/>
      <source>Putting it in its place</source>
      <translation>Постановка на место</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Putting something back is an act like any other: it can be undone.</source>
      <translation>Вернуть что-то – такое же действие, как любое другое: его можно отменить.</translation>
    </message>
    <message>
      <location filename="desktop/screen.py"/>
      <source>Qt cannot start: the system library {library} is missing. On Debian or Ubuntu, “sudo apt-get install {debian}” brings what is needed.</source>
      <translation>Qt не запускается: нет системной библиотеки {library}. В Debian или Ubuntu нужное поставит «sudo apt-get install {debian}».</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Quarters and halves are counted from January.</source>
      <comment>rule of dates</comment>
      <translation>Кварталы и полугодия считаются с января.</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Quit</source>
      <translation>Выйти</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Quote</source>
      <translation>Цитата</translation>
    </message>
    <message>
      <location filename="desktop/reading/margin.py"/>
      <source>Quote without claim</source>
      <translation>Цитата без утверждения</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Quoted words</source>
      <translation>Процитированные слова</translation>
    </message>
    <message>
      <location filename="desktop/reading/margin.py"/>
      <source>Quoted, no claim rests on it</source>
      <translation>Процитировано, но утверждений на этом не держится</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Quotes the mention</source>
      <translation>Цитирует упоминание</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>R&amp;ests on one origin</source>
      <translation>Держится на одном &amp;первоисточнике</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>RIS references</source>
      <translation>Список литературы RIS</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Range of all figures given</source>
      <comment>term</comment>
      <translation>Диапазон всех названных чисел</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Rank</source>
      <translation>Ранг</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Rate source</source>
      <translation>Оценить источник</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Rate the outlet</source>
      <translation>Оценить издание</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Rate this source by itself</source>
      <translation>Оценить этот источник отдельно</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Read as one with {isolated}</source>
      <translation>Читается как одно с {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Read in the source</source>
      <translation>Прочесть в источнике</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>Read only</source>
      <translation>Только чтение</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Read side by side</source>
      <translation>Читать рядом</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Read the text</source>
      <translation>Читать текст</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Read the text of the selected source</source>
      <translation>Читать текст выбранного источника</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Read the text to see each in its place and put it back.</source>
      <translation>Прочтите текст, чтобы увидеть каждый на своём месте и вернуть его.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Read the version of {day}</source>
      <translation>Читать версию от {day}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Reading</source>
      <translation>Чтение</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Reading and writing</source>
      <translation>Чтение и запись</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Reading the case</source>
      <translation>Чтение дела</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Reading the head of the log…</source>
      <translation>Чтение вершины журнала…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Reading the pages</source>
      <translation>Чтение страниц</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/composing.py"/>
      <source>Reading titles</source>
      <translation>Чтение заголовков</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>Reading “{name}” took longer than its size allows, so it was stopped. Nothing was changed.</source>
      <translation>Чтение «{name}» заняло больше времени, чем допускает размер, поэтому его прервали. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Reading…</source>
      <translation>Чтение…</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/duplicates/verdicts.py"/>
      <location filename="desktop/sources/retraction.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Reason</source>
      <translation>Причина</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Reasons</source>
      <translation>Обоснование</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Receipt</source>
      <translation>Квитанция</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <location filename="desktop/window/desk.py"/>
      <source>Recent cases</source>
      <translation>Недавние дела</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Recipient</source>
      <translation>Получатель</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>Record</source>
      <translation>Запись</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_list.py"/>
      <source>Records of the colleague’s file</source>
      <translation>Записи файла коллеги</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Recover what can be read</source>
      <translation>Восстановить то, что читается</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Recovered into “{name}”</source>
      <translation>Восстановлено в «{name}»</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>Recovered: {names}.</source>
      <translation>Восстановлено: {names}.</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/intake/together.py"/>
      <location filename="desktop/session.py"/>
      <source>Redo</source>
      <translation>Повторить</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>References</source>
      <translation>Список литературы</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Region</source>
      <comment>term</comment>
      <translation>Регион</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Regulation</source>
      <comment>term</comment>
      <translation>Подзаконный акт</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Relate to another actor…</source>
      <translation>Отношение к другому действующему лицу…</translation>
    </message>
    <message>
      <location filename="desktop/network/legend.py"/>
      <source>Relation, {certainty}</source>
      <translation>Отношение, {certainty}</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <location filename="desktop/network/panel.py"/>
      <source>Relations</source>
      <translation>Отношения</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Relative to</source>
      <translation>Относительно</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Reliability</source>
      <translation>Надёжность</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Reliability of the source</source>
      <translation>Надёжность источника</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Reliability, against its outlet’s</source>
      <translation>Надёжность, в отличие от его издания</translation>
    </message>
    <message>
      <location filename="db/export/bibtex.py"/>
      <location filename="db/export/ris.py"/>
      <source>Reliability, licence, retraction and SHA-256 have no field and stay in the case.</source>
      <translation>Для надёжности, лицензии, отзыва и SHA-256 поля нет; они остаются в деле.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Remove a link</source>
      <translation>Убрать связь</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Remove a link of the selected incident…</source>
      <translation>Убрать связь выбранного инцидента…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Remove actor from incident</source>
      <translation>Убрать действующее лицо из инцидента</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Remove date</source>
      <translation>Убрать дату</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Remove decision</source>
      <translation>Убрать решение</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Remove explanation</source>
      <translation>Убрать объяснение</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Remove link</source>
      <translation>Убрать связь</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Remove link of the chain</source>
      <translation>Убрать звено цепочки</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Remove name</source>
      <translation>Убрать имя</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Remove place from incident</source>
      <translation>Убрать место из инцидента</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Remove portrait</source>
      <translation>Убрать портрет</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>Remove quote</source>
      <translation>Убрать цитату</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Remove relation</source>
      <translation>Убрать отношение</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Remove the explanation of this column</source>
      <translation>Убрать объяснение этого столбца</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Remove this quote</source>
      <translation>Убрать эту цитату</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Removed ({count})</source>
      <translation>Убрано ({count})</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <location filename="desktop/incidents/competing.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/timeline/asking/views.py"/>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Rename</source>
      <translation>Переименовать</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Rename a bookmark</source>
      <translation>Переименовать закладку</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_edits.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <source>Rename actor</source>
      <translation>Переименовать действующее лицо</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Rename explanation</source>
      <translation>Переименовать объяснение</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Rename incident</source>
      <translation>Переименовать инцидент</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Rename source</source>
      <translation>Переименовать источник</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Rename the actor</source>
      <translation>Переименовать действующее лицо</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Rename the bookmark</source>
      <translation>Переименовать закладку</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Rename the explanation</source>
      <translation>Переименовать объяснение</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Rename the incident</source>
      <translation>Переименовать инцидент</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Rename the view</source>
      <translation>Переименовать вид</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Rename view “{name}”</source>
      <translation>Переименовать вид «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>Repeated. </source>
      <translation>Повторено. </translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>Repeats what another said: no voice of its own.</source>
      <translation>Повторяет сказанное другим: не самостоятельный голос.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Replaced in titles, texts, quotes, notes and tags, in every spelling listed.</source>
      <translation>Заменяется в заголовках, текстах, цитатах, заметках и метках, во всех перечисленных написаниях.</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Report</source>
      <translation>Отчёт</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Report</source>
      <comment>term</comment>
      <translation>Доклад</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>Report of the commission</source>
      <translation>Доклад комиссии</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Reported</source>
      <comment>term</comment>
      <translation>Сообщается</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/comparing_fields.py"/>
      <source>Reported as a summary</source>
      <translation>Сообщено в кратком изложении</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Reported by</source>
      <translation>Сообщает:</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Reported not to be so by</source>
      <translation>Сообщает, что это не так:</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Reportedly</source>
      <comment>term</comment>
      <translation>По сообщениям</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>Reports</source>
      <translation>Сообщения</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Reports of faults</source>
      <translation>Отчёты о сбоях</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Reports of faults…</source>
      <translation>Отчёты о сбоях…</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Resembling names {near:,}</source>
      <translation>Похожие имена: {near:,}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Responder</source>
      <comment>term</comment>
      <translation>Реагирующая служба</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Responsibility</source>
      <comment>term</comment>
      <translation>об ответственности</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Rests o&amp;n one source</source>
      <translation>Держится на &amp;одном источнике</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Retracted</source>
      <comment>term</comment>
      <translation>Отозвано</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Retracted by</source>
      <translation>Отзывает сказанное:</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Retraction</source>
      <translation>Отзыв</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Review</source>
      <comment>term</comment>
      <translation>Рецензия</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Rights: {rights}.</source>
      <translation>Права: {rights}.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Rocket fire</source>
      <comment>term</comment>
      <translation>Ракетный обстрел</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Rockets at Termez</source>
      <translation>Ракеты в Термезе</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>Rockets at the border</source>
      <translation>Ракеты на границе</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Role</source>
      <translation>Роль</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <location filename="desktop/preferences/cases.py"/>
      <source>Room for the copies of all cases</source>
      <translation>Место для копий всех дел</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Rose</source>
      <translation>Розовый</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Roughly even chance</source>
      <comment>term</comment>
      <translation>Примерно поровну</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Route</source>
      <comment>term</comment>
      <translation>Маршрут</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>Row numbers</source>
      <translation>Номера строк</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Row of the data set</source>
      <translation>Строка набора данных</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Row {row:,}: </source>
      <translation>Строка {row:,}: </translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Row {row_number:,} · {native_id}</source>
      <translation>Строка {row_number:,} · {native_id}</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Rows</source>
      <translation>Строки</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>Rows in the new file</source>
      <translation>Строки в новом файле</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>Rows of closed datasets and texts under copyright. For your own use only.</source>
      <translation>Строки закрытых наборов данных и тексты под авторским правом. Только для вас лично.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>Rows that changed or are gone</source>
      <translation>Строки, которые изменились или исчезли</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Rows that were refused or are doubtful, by topic</source>
      <translation>Отклонённые и сомнительные строки по темам</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Rule: {sentence}</source>
      <translation>Правило: {sentence}</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>STIX 2.1 bundle, armed groups as threat actors</source>
      <translation>Пакет STIX 2.1, вооружённые группы как источники угроз</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>STIX 2.1, threat actors</source>
      <translation>STIX 2.1, источники угроз</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>SVG, for drawing programs</source>
      <translation>SVG, для программ рисования</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_columns.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Said</source>
      <translation>Сказано</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>Said as</source>
      <translation>Сказано как</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Said on</source>
      <translation>Сказано когда</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Same</source>
      <translation>То же</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Same</source>
      <comment>term</comment>
      <translation>То же</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Same (S)</source>
      <translation>То же (S)</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Same as another actor?</source>
      <translation>То же, что другое действующее лицо?</translation>
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
      <translation>Сохранить</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save &amp;over</source>
      <translation>Сохранить &amp;поверх</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/session.py"/>
      <source>Save a copy</source>
      <translation>Сохранить копию</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Save a copy…</source>
      <translation>Сохранить копию…</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Save as CSV…</source>
      <translation>Сохранить как CSV…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Save as volumes</source>
      <translation>Сохранить томами</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source>Save as volumes…</source>
      <translation>Сохранить томами…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save over the chosen view</source>
      <translation>Сохранить поверх выбранного вида</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save over view “{name}”</source>
      <translation>Сохранить поверх вида «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Save the mapping</source>
      <translation>Сохранить схему</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Save the receipt</source>
      <translation>Сохранить квитанцию</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Save the receipt…</source>
      <translation>Сохранить квитанцию…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Save the report</source>
      <translation>Сохранить отчёт</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>Save the report…</source>
      <translation>Сохранить отчёт…</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Save this mapping to a file…</source>
      <translation>Сохранить эту схему в файл…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save this view</source>
      <translation>Сохранить этот вид</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save this view…</source>
      <translation>Сохранить этот вид…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save view</source>
      <translation>Сохранить вид</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save view “{name}”</source>
      <translation>Сохранить вид «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>Saved as {file}</source>
      <translation>Сохранено как {file}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Saved as {first} to {last}</source>
      <translation>Сохранено: от {first} до {last}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/timeline/printing/printing.py"/>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>Saved as {name}</source>
      <translation>Сохранено как {name}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Saved as “{name}”</source>
      <translation>Сохранено как «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>Saved as “{name}”.</source>
      <translation>Сохранено как «{name}».</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Saved over “{name}”</source>
      <translation>Сохранено поверх «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Saved the view “{name}”</source>
      <translation>Сохранён вид «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Saved views</source>
      <translation>Сохранённые виды</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Saved views and bookmarks</source>
      <translation>Сохранённые виды и закладки</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Saved views, bookmarks</source>
      <translation>Сохранённые виды, закладки</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Saved views…</source>
      <translation>Сохранённые виды…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Saved {pages:,} pages in {how_many}, from {first} on</source>
      <translation>Сохранено страниц: {pages:,}, {how_many}, начиная с {first}</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>Saved {time}</source>
      <translation>Сохранено {time}</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>Saving …</source>
      <translation>Сохранение …</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>Say by how much, with a whole number up to 9,999. Nothing was changed.</source>
      <translation>Укажите, на сколько: целое число до 9999. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Say first whether the day or the month comes first in its dates.</source>
      <translation>Сначала укажите, что в его датах стоит первым: день или месяц.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Say that sources are one origin</source>
      <translation>Признать источники одним первоисточником</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Say until when it lasted, or cancel.</source>
      <translation>Укажите, до каких пор это длилось, или отмените.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Say what becomes of at least one column: choose it in the head of the column.</source>
      <translation>Укажите, чем становится хотя бы один столбец: выберите это в заголовке столбца.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Say what is to be changed.</source>
      <translation>Укажите, что надо изменить.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>Say what it repeats</source>
      <translation>Указать, что оно повторяет</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>Say why the claims are set aside.</source>
      <translation>Укажите, почему утверждения откладываются.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Say why: the ledger speaks for another grading, or for none.</source>
      <translation>Укажите почему: таблица утверждений говорит за другую оценку или ни за какую.</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Says</source>
      <translation>Говорит</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Sea or airspace</source>
      <comment>term</comment>
      <translation>Море или воздушное пространство</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Search or jump to</source>
      <translation>Найти или перейти</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Search or jump to …</source>
      <translation>Найти или перейти …</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Search or jump to…</source>
      <translation>Найти или перейти…</translation>
    </message>
    <message>
      <location filename="desktop/manual/view.py"/>
      <source>Search the manual</source>
      <translation>Поиск в руководстве</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Security forces</source>
      <comment>term</comment>
      <translation>Силовики</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>See it on the timeline</source>
      <translation>Увидеть на хронологии</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Seizure of power</source>
      <comment>term</comment>
      <translation>Захват власти</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Select all	Ctrl+A</source>
      <translation>Выбрать всё	Ctrl+A</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Select all actors</source>
      <translation>Выбрать всех действующих лиц</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Select all in view</source>
      <translation>Выбрать всё в поле зрения</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Select all incidents</source>
      <translation>Выбрать все инциденты</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Select all sources</source>
      <translation>Выбрать все источники</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Select all {count:,}</source>
      <translation>
        <numerusform>Выбрать {count:,}</numerusform>
        <numerusform>Выбрать все {count:,}</numerusform>
        <numerusform>Выбрать все {count:,}</numerusform>
      </translation>
      <extra-singular>Select all {count:,}</extra-singular>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>Select an incident first: its place is the one that is put.</source>
      <translation>Сначала выберите инцидент: ставится именно его место.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>Select an incident or an actor in another view first.</source>
      <translation>Сначала выберите инцидент или действующее лицо в другом виде.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>Select an incident to see which dates are given for it.</source>
      <translation>Выберите инцидент, чтобы увидеть, какие даты для него названы.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Select an incident to see which figures were said of it, and when.</source>
      <translation>Выберите инцидент, чтобы увидеть, какие числа о нём названы и когда.</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Select an incident, an actor or a source first.</source>
      <translation>Сначала выберите инцидент, действующее лицо или источник.</translation>
    </message>
    <message>
      <location filename="desktop/inspector.py"/>
      <source>Select an incident, an actor or a source, and everything known of it stands here.</source>
      <translation>Выберите инцидент, действующее лицо или источник – здесь появится всё, что о нём известно.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Select none</source>
      <translation>Снять всё</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/timeline/hands/keys.py"/>
      <source>Select nothing</source>
      <translation>Ничего не выбирать</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/keys.py"/>
      <source>Select the incident in the middle; again: open its card</source>
      <translation>Выбрать инцидент в середине; ещё раз: открыть карточку</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Select the sentence (S)</source>
      <translation>Выделить предложение (S)</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Select the sentence of who claims or denies it, then press C and choose the incident. Both stand side by side from then on; neither replaces the other.</source>
      <translation>Выделите предложение о том, кто это утверждает или отрицает, затем нажмите C и выберите инцидент. С этого времени оба стоят рядом; ни одно не заменяет другое.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Sep</source>
      <translation>сент.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>September</source>
      <translation>Сентябрь</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>Series</source>
      <translation>Серия</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Series</source>
      <comment>term</comment>
      <translation>Серия</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Series or campaign</source>
      <translation>Серия или кампания</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Set aside</source>
      <translation>Отложить</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Set by a person.</source>
      <comment>rule of dates</comment>
      <translation>Установлено человеком.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Set by hand</source>
      <comment>term</comment>
      <translation>Установлено вручную</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Set date</source>
      <translation>Установить дату</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Set it aside. Undo brings it back, and so does “Show set aside”.</source>
      <translation>Отложить. Это вернут отмена и «Показать отложенные».</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Set likeness aside</source>
      <translation>Отложить сходство</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source>Set the pages</source>
      <translation>Набрать страницы</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>Set {count} aside, so that nothing counts them</source>
      <translation>Отложено: {count}; они нигде не считаются</translation>
    </message>
    <message>
      <location filename="db/dossier/engine.py"/>
      <source>Setting pages</source>
      <translation>Набор страниц</translation>
    </message>
    <message>
      <location filename="desktop/preferences/view.py"/>
      <location filename="desktop/window/settling.py"/>
      <source>Settings</source>
      <translation>Настройки</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Settings…</source>
      <translation>Настройки…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Several incidents</source>
      <translation>Несколько инцидентов</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Several, apart by ,</source>
      <translation>Несколько, через ,</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Several, apart by /</source>
      <translation>Несколько, через /</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Several, apart by |</source>
      <translation>Несколько, через |</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Several, one a line</source>
      <translation>Несколько, по одному в строке</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Shares (*{suffix})</source>
      <translation>Части дел (*{suffix})</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Shares that come to you</source>
      <translation>Части дел, которые приходят к вам</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Sheet of the workbook</source>
      <translation>Лист книги</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Shelling</source>
      <comment>term</comment>
      <translation>Артобстрел</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Shooting</source>
      <comment>term</comment>
      <translation>Стрельба</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <location filename="desktop/reading/text_bar.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/moving/going.py"/>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Show</source>
      <translation>Показать</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Show a&amp;ll</source>
      <translation>Показать &amp;все</translation>
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
      <translation>Показать все</translation>
    </message>
    <message>
      <location filename="desktop/network/timing.py"/>
      <source>Show all years</source>
      <translation>Показать все годы</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Show an era</source>
      <translation>Показать период</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>Show an era…</source>
      <translation>Показать период…</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>Show as incidents</source>
      <translation>Показать как инциденты</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Show decided</source>
      <translation>Показать решённые</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/panel.py"/>
      <location filename="desktop/notes/page.py"/>
      <location filename="desktop/timeline/hands/keys.py"/>
      <source>Show everything</source>
      <translation>Показать всё</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Show everything (Home)</source>
      <translation>Показать всё (Home)</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>Show fewer</source>
      <translation>Показать меньше</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Show it to me</source>
      <translation>Показать мне</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Show its card</source>
      <translation>Показать карточку</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Show its incidents on the timeline</source>
      <translation>Показать его инциденты на хронологии</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Show more of the small lanes</source>
      <translation>Показать больше малых дорожек</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Show on the timeline</source>
      <translation>Показать на хронологии</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Show only these words</source>
      <translation>Показать только эти слова</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Show or hide decided suggestions</source>
      <translation>Показать или скрыть решённые предложения</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Show or hide suggested {words}</source>
      <translation>Показать или скрыть предложенное: {words}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Show or hide the inspector</source>
      <translation>Показать или скрыть инспектор</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Show or hide what was removed from the text</source>
      <translation>Показать или скрыть убранное из текста</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Show or leave out: {words}</source>
      <translation>Показать или исключить: {words}</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Show the actors that bear the tag</source>
      <translation>Показать действующих лиц с этой меткой</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Show the addresses</source>
      <translation>Показать адреса</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Show the card of the first</source>
      <translation>Показать карточку первого</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Show the card of the second</source>
      <translation>Показать карточку второго</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Show the card of {record}</source>
      <translation>Показать карточку: {record}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>Show the cells</source>
      <translation>Показать ячейки</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Show the incidents that bear the tag</source>
      <translation>Показать инциденты с этой меткой</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/keys.py"/>
      <source>Show the selected incident</source>
      <translation>Показать выбранный инцидент</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Show the sources that bear the tag</source>
      <translation>Показать источники с этой меткой</translation>
    </message>
    <message>
      <location filename="desktop/map/among.py"/>
      <source>Show these on the timeline</source>
      <translation>Показать это на хронологии</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>Show this era</source>
      <translation>Показать этот период</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Show this time</source>
      <translation>Показать это время</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Show what I type</source>
      <translation>Показывать, что я ввожу</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Show what is being done, and what was</source>
      <translation>Показать, что делается и что сделано</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Show what was removed</source>
      <translation>Показать убранное</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_changes.py"/>
      <source>Show {count:,} more</source>
      <translation>Показать ещё {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Show {count:,} set aside</source>
      <translation>Показать отложенные: {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Show {count} more</source>
      <translation>Показать ещё {count}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Show {more} more of {count:,} speakers</source>
      <translation>Показать ещё {more} из {count:,} говорящих</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Show {more} more words</source>
      <translation>Показать ещё слова: {more}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>Show {portion} more of {count:,}</source>
      <translation>Показать ещё {portion} из {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>Show {step} more</source>
      <translation>Показать ещё {step}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>Show {step} more of {rest:,}</source>
      <translation>Показать ещё {step} из {rest:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>Shown is what passes all of these</source>
      <translation>Показано то, что проходит через всё это</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Side A</source>
      <comment>term</comment>
      <translation>Сторона А</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Side B</source>
      <comment>term</comment>
      <translation>Сторона Б</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>Side by side</source>
      <translation>Рядом</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Signature</source>
      <translation>Подпись</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Signed with another key than the one in “{name}”. Ask the sender before you open it.</source>
      <translation>Подписано не тем ключом, что в «{name}». Спросите отправителя, прежде чем открывать.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Signed with the key in “{name}”, and not changed since.</source>
      <translation>Подписано ключом из «{name}», и с тех пор ничего не изменено.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Since</source>
      <translation>С</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Since {time}</source>
      <translation>С {time}</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Sinhala</source>
      <translation>Сингальский</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Sites</source>
      <translation>Объекты</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Six steps from an article to a printed dossier. Leave at any time.</source>
      <translation>Шесть шагов от статьи до напечатанного досье. Выйти можно в любое время.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="desktop/reading/originals.py"/>
      <source>Size</source>
      <translation>Размер</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Size of text</source>
      <translation>Размер текста</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Slides for a story on a web site.</source>
      <translation>Слайды для материала на сайте.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/panel.py"/>
      <source>Smaller</source>
      <translation>Мельче</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Smaller pages</source>
      <translation>Страницы мельче</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>So far the claims do not tell the explanations apart.</source>
      <translation>Пока утверждения не позволяют различить объяснения.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Social media post</source>
      <comment>term</comment>
      <translation>Пост в социальной сети</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Software</source>
      <comment>term</comment>
      <translation>Программа</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_solar.py"/>
      <source>Solar Hijri {year}</source>
      <translation>Солнечная хиджра, {year}</translation>
    </message>
    <message>
      <location filename="desktop/actors/graph.py"/>
      <source>Solid lines are sure relations, dashed ones possible or alleged, two-coloured ones disputed. Arrows point to whom it is done.</source>
      <translation>Сплошные линии – точные отношения, штриховые – возможные или предполагаемые, двухцветные – оспариваемые. Стрелки указывают на того, с кем это делают.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Some pages of “{name}” are not what they should be. What can be read is shown. Do not go on working in this file.</source>
      <translation>Некоторые страницы «{name}» не такие, какими должны быть. Показано то, что читается. Не продолжайте работать в этом файле.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Somebody not named</source>
      <translation>Кто-то неназванный</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>Something else was done since, or too long ago, so {how_many} not taken back. Undo that first, or delete the sources.</source>
      <translation>С тех пор сделано что-то ещё, или это было слишком давно, поэтому не отменено: {how_many}. Сначала отмените то или удалите источники.</translation>
    </message>
    <message>
      <location filename="desktop/window/settling.py"/>
      <source>Something is still being done. Start again when it has ended.</source>
      <translation>Что-то ещё выполняется. Начните заново, когда оно завершится.</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Something went wrong</source>
      <translation>Что-то пошло не так</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Sort actors by {head}</source>
      <translation>Сортировать действующих лиц: {head}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Sort incidents by {head}</source>
      <translation>Сортировать инциденты: {head}</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Sort sources by {head}</source>
      <translation>Сортировать источники: {head}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Sou&amp;rce…</source>
      <translation>&amp;Источник…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <location filename="desktop/intake/preview/targets.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Source</source>
      <translation>Источник</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Source · {kind}</source>
      <translation>Источник · {kind}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Source: address</source>
      <translation>Источник: адрес</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Source: date</source>
      <translation>Источник: дата</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Source: outlet</source>
      <translation>Источник: издание</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Source: title</source>
      <translation>Источник: заголовок</translation>
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
      <translation>Источники</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Speaks of</source>
      <translation>Говорит о</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Speech</source>
      <comment>term</comment>
      <translation>Речь</translation>
    </message>
    <message>
      <location filename="desktop/reading/kinds.py"/>
      <source>Speech act</source>
      <translation>Вид высказывания</translation>
    </message>
    <message>
      <location filename="desktop/reading/kinds.py"/>
      <source>Speech acts</source>
      <translation>Виды высказываний</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turns.py"/>
      <source>Splits, mergers and new names</source>
      <translation>Расколы, слияния и новые имена</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Standard</source>
      <comment>term</comment>
      <translation>Стандарт</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Standing</source>
      <translation>Статус</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Stands now</source>
      <translation>Стоит сейчас</translation>
    </message>
    <message>
      <location filename="desktop/preferences/speech.py"/>
      <source>Start again now</source>
      <translation>Начать заново сейчас</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <location filename="desktop/sources/retraction.py"/>
      <source>State</source>
      <translation>Состояние</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>State</source>
      <comment>term</comment>
      <translation>Государство</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>State force</source>
      <comment>term</comment>
      <translation>Государственные силы</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>State-based violence</source>
      <comment>term</comment>
      <translation>Насилие с участием государства</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Statement</source>
      <comment>term</comment>
      <translation>Заявление</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>Statement by the ministry</source>
      <translation>Заявление министерства</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Status</source>
      <translation>Статус</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Status</source>
      <comment>term</comment>
      <translation>о статусе</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Status of the work</source>
      <translation>Состояние работы</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>Stayed here</source>
      <translation>Осталось здесь</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <location filename="db/sharing/receipt.py"/>
      <source>Stayed, or was changed</source>
      <translation>Осталось или изменено</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>Stays here:
{lines}</source>
      <translation>Остаётся здесь:
{lines}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Stays, or is changed</source>
      <translation>Остаётся или изменяется</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/history/step_panel.py"/>
      <source>Steps of the case</source>
      <translation>Шаги дела</translation>
    </message>
    <message>
      <location filename="desktop/history/step_list.py"/>
      <source>Steps of the case, newest first</source>
      <translation>Шаги дела, сначала новые</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Stop</source>
      <translation>Остановить</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Stop counting</source>
      <translation>Прекратить подсчёт</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Stop watching</source>
      <translation>Прекратить отслеживание</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Stopped at {time}. Nothing of it was kept.</source>
      <translation>Остановлено в {time}. Ничего из этого не сохранено.</translation>
    </message>
    <message>
      <location filename="desktop/jobs.py"/>
      <source>Stopped.</source>
      <translation>Остановлено.</translation>
    </message>
    <message>
      <location filename="db/records/bulk/changing.py"/>
      <source>Stopped. Nothing was changed.</source>
      <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <location filename="db/strangers/apart.py"/>
      <location filename="db/strangers/making_safe.py"/>
      <location filename="db/strangers/taking.py"/>
      <source>Stopped. Nothing was taken from the file.</source>
      <translation>Остановлено. Из файла ничего не взято.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Stopped. Nothing was written, and the case is as it was.</source>
      <translation>Остановлено. Ничего не записано, дело осталось прежним.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>Stopped. Nothing was written.</source>
      <translation>Остановлено. Ничего не записано.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/taking.py"/>
      <source>Stopped: {count:,} files were not looked at.</source>
      <translation>
        <numerusform>Остановлено: не просмотрен {count:,} файл.</numerusform>
        <numerusform>Остановлено: не просмотрены {count:,} файла.</numerusform>
        <numerusform>Остановлено: не просмотрены {count:,} файлов.</numerusform>
      </translation>
      <extra-singular>Stopped: one file was not looked at.</extra-singular>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Stopping …</source>
      <translation>Остановка …</translation>
    </message>
    <message>
      <location filename="desktop/arriving/long_sheet.py"/>
      <location filename="desktop/messages.py"/>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Stopping…</source>
      <translation>Остановка…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/tolls.py"/>
      <source>Strips count people, not incidents</source>
      <translation>Полосы считают людей, а не инциденты</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Strong</source>
      <comment>contrast</comment>
      <translation>Сильный</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Strong: text of at least 7 to 1 on black or white, and lines to match.</source>
      <translation>Сильный: текст не меньше 7 к 1 на чёрном или белом, и линии под стать.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>Style of citations</source>
      <translation>Стиль ссылок</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Such a round number can stand for ten or for a hundred years.</source>
      <comment>rule of dates</comment>
      <translation>Столь круглое число может означать десять или сто лет.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Such as: said in a video, our own reading of both reports. It prints with the claim.</source>
      <translation>Например: сказано в видео; наше прочтение обоих сообщений. Печатается вместе с утверждением.</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Such as: since 2015, or 1994 to 2001</source>
      <translation>Например: с 2015 или с 1994 по 2001</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picker.py"/>
      <source>Suggestions</source>
      <translation>Предложения</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Suggestions in the text</source>
      <translation>Предложения в тексте</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Suicide attack</source>
      <comment>term</comment>
      <translation>Теракт смертника</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <location filename="desktop/details.py"/>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Summary</source>
      <translation>Краткое изложение</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Summary, author, address…</source>
      <translation>Изложение, автор, адрес…</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Summary…</source>
      <translation>Краткое изложение…</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Supports</source>
      <comment>term</comment>
      <translation>За</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Surely</source>
      <translation>Точно</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Switch light and dark</source>
      <translation>Переключить светлое и тёмное</translation>
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
      <translation>TLP:RED (всё)</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/bindings.py"/>
      <source>Tab, Enter, Space and Escape are needed to move about.</source>
      <translation>Tab, Enter, пробел и Escape нужны для перемещения.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Table and mapping</source>
      <translation>Таблица и схема</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Tables</source>
      <translation>Таблицы</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <location filename="desktop/tags/sheets.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Tag</source>
      <translation>Метка</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/tagging.py"/>
      <source>Tag the incident…</source>
      <translation>Поставить метку инциденту…</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Tag the selected actors</source>
      <translation>Поставить метку выбранным действующим лицам</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Tag the selected incidents</source>
      <translation>Поставить метку выбранным инцидентам</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Tag the selected sources</source>
      <translation>Поставить метку выбранным источникам</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Tag {records}</source>
      <translation>Поставить метку: {records}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/tags/page.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>Tags</source>
      <translation>Метки</translation>
    </message>
    <message>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Tag…</source>
      <translation>Метка…</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <location filename="desktop/timeline/page.py"/>
      <source>Take a filter away to see more.</source>
      <translation>Уберите фильтр, чтобы увидеть больше.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Take all filters away</source>
      <translation>Убрать все фильтры</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>Take all of it back</source>
      <translation>Отменить всё это</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_review.py"/>
      <source>Take all {count:,}</source>
      <translation>
        <numerusform>Взять новую дату ({count:,})</numerusform>
        <numerusform>Взять все {count:,}</numerusform>
        <numerusform>Взять все {count:,}</numerusform>
      </translation>
      <extra-singular>Take the new date</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>Take back</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Take decision back</source>
      <translation>Отменить решение</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Take in a colleague’s copy</source>
      <translation>Принять копию коллеги</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Take in a colleague’s copy…</source>
      <translation>Принять копию коллеги…</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Take in a copy</source>
      <translation>Принять копию</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/watched.py"/>
      <source>Take in {count:,} files</source>
      <translation>
        <numerusform>Принять {count:,} файл</numerusform>
        <numerusform>Принять {count:,} файла</numerusform>
        <numerusform>Принять {count:,} файлов</numerusform>
      </translation>
      <extra-singular>Take in {count:,} file</extra-singular>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Take in “{name}”</source>
      <translation>Принять «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/intake/sheet.py"/>
      <source>Take it back</source>
      <translation>Взять назад</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Take it in</source>
      <translation>Принять</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/sources/card_review.py"/>
      <source>Take new date</source>
      <translation>Взять новую дату</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/sources/card_review.py"/>
      <source>Take new dates</source>
      <translation>Взять новые даты</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Take new files in by themselves</source>
      <translation>Принимать новые файлы автоматически</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Take out of the series</source>
      <translation>Убрать из серии</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Take rating back</source>
      <translation>Взять оценку назад</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/brushing.py"/>
      <source>Take the brushed span away</source>
      <translation>Убрать выделенный промежуток</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Take the example</source>
      <translation>Взять пример</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Take the example, or copy an article of your own and press Ctrl+V. Its text is cleaned to be read, and its original is kept as it was.</source>
      <translation>Возьмите пример или скопируйте свою статью и нажмите Ctrl+V. Её текст очищается для чтения, а оригинал хранится таким, каким был.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Take the file's words for this row too</source>
      <translation>Взять и слова файла для этой строки</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Take the tag “{text}” off</source>
      <translation>Снять метку «{text}»</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Take this actor</source>
      <translation>Взять этого участника</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Take this date</source>
      <translation>Взять эту дату</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Take this place</source>
      <translation>Взять это место</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Take this reason</source>
      <translation>Взять это обоснование</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Take {stem} off this list</source>
      <translation>Убрать {stem} из этого списка</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Take “{label}”</source>
      <translation>Взять «{label}»</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>Take “{words}” away to see more.</source>
      <translation>Уберите «{words}», чтобы увидеть больше.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Taken back since, or set aside.</source>
      <translation>С тех пор взято назад или отложено.</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>Taken back. The files themselves were not touched.</source>
      <translation>Взято назад. Сами файлы не тронуты.</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Taken back; what was done since then stands in its place.</source>
      <translation>Взято назад; на его месте стоит то, что сделано с тех пор.</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Taken in: {count:,} files</source>
      <translation>Принято файлов: {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Taken in: {made:,} of {count:,} files</source>
      <translation>Принято файлов: {made:,} из {count:,}</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Taken {taken} by the clock of the camera.</source>
      <translation>Снято {taken} по часам камеры.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/step_panel.py"/>
      <source>Takes back {count:,} steps made after this one. They can be done again.</source>
      <translation>
        <numerusform>Берёт назад {count:,} шаг, сделанный после этого. Его можно сделать снова.</numerusform>
        <numerusform>Берёт назад {count:,} шага, сделанных после этого. Их можно сделать снова.</numerusform>
        <numerusform>Берёт назад {count:,} шагов, сделанных после этого. Их можно сделать снова.</numerusform>
      </translation>
      <extra-singular>Takes back {count:,} step made after this one. It can be done again.</extra-singular>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Tamil</source>
      <translation>Тамильский</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Target</source>
      <comment>term</comment>
      <translation>Цель</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Teal</source>
      <translation>Сине-зелёный</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Tell the passphrase by another way than the file.</source>
      <translation>Сообщите парольную фразу другим путём, не вместе с файлом.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Telugu</source>
      <translation>Телугу</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Terms of who made it</source>
      <translation>Условия того, кто это создал</translation>
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
      <translation>Текст</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>Text (*.txt)</source>
      <translation>Текст (*.txt)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Text (*.txt);;JSON (*.json)</source>
      <translation>Текст (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Text is held</source>
      <translation>Текст хранится</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Text to quote from</source>
      <translation>Текст, который цитируется</translation>
    </message>
    <message>
      <location filename="desktop/reading/shelf.py"/>
      <location filename="desktop/searching.py"/>
      <source>Texts</source>
      <translation>Тексты</translation>
    </message>
    <message>
      <location filename="db/export/stix.py"/>
      <source>Texts and files stay here; their SHA-256 go along.</source>
      <translation>Тексты и файлы остаются здесь; передаются их SHA-256.</translation>
    </message>
    <message>
      <location filename="db/export/followthemoney.py"/>
      <source>Texts are handed over only where their licence allows it; files are not, only their SHA-256.</source>
      <translation>Тексты передаются только там, где это разрешает лицензия; файлы – нет, только их SHA-256.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Texts that share passages</source>
      <translation>Тексты с общими отрывками</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Texts without a licence</source>
      <translation>Тексты без лицензии</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Thai</source>
      <translation>Тайский</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>That is this actor itself. Choose another one.</source>
      <translation>Это и есть это действующее лицо. Выберите другое.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>That it is not known</source>
      <translation>Что это неизвестно</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>That many days before publication.</source>
      <comment>rule of dates</comment>
      <translation>За столько дней до публикации.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>That many weeks before publication, three days either way.</source>
      <comment>rule of dates</comment>
      <translation>За столько недель до публикации, плюс-минус три дня.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>That mapping names none of these columns; nothing was changed.</source>
      <translation>В этом сопоставлении нет ни одного из этих столбцов; ничего не изменено.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>That there were none</source>
      <translation>Что их не было</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <source>The actors are being arranged</source>
      <translation>Действующие лица размещаются</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The arrays kept for the timeline are not those of its incidents.</source>
      <translation>Массивы, которые хранятся для хронологии, не от её инцидентов.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>The article, as it is</source>
      <translation>Статья как есть</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>The bag “{name}” is not whole: {wrong} Nothing was opened; ask for another copy.</source>
      <translation>Пакет «{name}» не цел: {wrong} Ничего не открыто; попросите другую копию.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>The bag “{zip_name}” holds no case, or several. Nothing was unpacked.</source>
      <translation>В пакете «{zip_name}» нет дела, или их несколько. Ничего не распаковано.</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>The bytes as they were captured. The text you read was cleaned from them.</source>
      <translation>Байты такие, какими были сохранены. Из них очищен текст, который вы читаете.</translation>
    </message>
    <message>
      <location filename="resources/dossier/case/template.toml"/>
      <source>The case as a book: cover, contents, how to read it, the timeline, every incident with who says what, the actors, the numbered sources and an index.</source>
      <comment>kind of dossier</comment>
      <translation>Дело как книга: обложка, содержание, как её читать, хронология, каждый инцидент с тем, кто что говорит, действующие лица, нумерованные источники и указатель.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>The case as it stood at the end of that day. Empty: as it is now.</source>
      <translation>Дело, каким оно было в конце этого дня. Пусто: какое сейчас.</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>The case has changed. Look at “{name}” again to see what it would bring now.</source>
      <translation>Дело изменилось. Посмотрите «{name}» ещё раз, чтобы увидеть, что это принесёт теперь.</translation>
    </message>
    <message>
      <location filename="desktop/handing/handing.py"/>
      <source>The case itself stays as it is. Nothing is sent anywhere.</source>
      <translation>Само дело остаётся как есть. Никуда ничего не отправляется.</translation>
    </message>
    <message>
      <location filename="db/sharing/writing.py"/>
      <source>The case names a {parent} in a {table} that is not there, so no share was made. “casebinder verify” tells more.</source>
      <translation>Дело ссылается в {table} на {parent}, которого нет, поэтому часть дела не создана. Подробнее скажет «casebinder verify».</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The century that many centuries before publication, approximate.</source>
      <comment>rule of dates</comment>
      <translation>Век за столько веков до публикации, приблизительно.</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>The change log of “{name}” names a field that does not exist (“{table}.{column}”). It was not merged; nothing was changed.</source>
      <translation>Журнал изменений «{name}» называет поле, которого не существует («{table}.{column}»). Копия не объединена; ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>The change log of “{name}” {what}. Nothing was taken from the file; ask for another copy.</source>
      <translation>Журнал изменений «{name}» {what}. Из файла ничего не взято; попросите другую копию.</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>The claims stay and are marked. Undo takes all of it back.</source>
      <translation>Утверждения остаются и отмечаются. Отмена берёт всё это назад.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The clean text was altered.</source>
      <translation>Очищенный текст был изменён.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>The clipboard holds nothing that can be taken in. Copy an article, a part of a page, a picture, files or an address first.</source>
      <translation>В буфере обмена нет ничего, что можно принять. Сначала скопируйте статью, часть страницы, картинку, файлы или адрес.</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>The clipboard holds {count:,} MB, more than is read at once. Nothing was added; save it as a file and import that.</source>
      <translation>В буфере обмена {count:,} МБ: больше, чем читается за раз. Ничего не добавлено; сохраните это файлом и импортируйте его.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clock_change.py"/>
      <source>The clocks were put back</source>
      <translation>Часы перевели назад</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clock_change.py"/>
      <source>The clocks were put forward</source>
      <translation>Часы перевели вперёд</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>The colour of what is selected and of what can be pressed.</source>
      <translation>Цвет выделенного и того, что можно нажать.</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <source>The copy</source>
      <translation>Копия</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>The copy began from another {name}, so something in it had been held back. What stood here is in no log but this one.</source>
      <translation>Эта копия началась с другого ({name}), значит, что-то в ней было скрыто. Того, что стояло здесь, нет ни в одном журнале, кроме этого.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>The copy could not be written to “{path}” ({error}). The case is untouched.</source>
      <translation>Копию не удалось записать в «{path}» ({error}). Дело не тронуто.</translation>
    </message>
    <message>
      <location filename="db/keeping/backups.py"/>
      <source>The copy could not be written to “{target}” ({strerror}). The earlier copy is untouched.</source>
      <translation>Копию не удалось записать в «{target}» ({strerror}). Прежняя копия не тронута.</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>The copy is only read. One undo takes all of it back. {signed}</source>
      <translation>Копия только читается. Одна отмена берёт всё назад. {signed}</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The database is damaged: {message}.</source>
      <translation>База данных повреждена: {message}.</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>The date given</source>
      <translation>Указанная дата</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>The date line “{date_words}” can be read in more than one way.</source>
      <translation>Строку с датой «{date_words}» можно прочесть по-разному.</translation>
    </message>
    <message>
      <location filename="desktop/reading/opened.py"/>
      <source>The date of an incident</source>
      <translation>Дата инцидента</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_drag.py"/>
      <source>The date stays as it is</source>
      <translation>Дата остаётся как есть</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>The date this incident stands under here.</source>
      <translation>Дата, под которой этот инцидент стоит здесь.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>The date {now} does not go with the time of day that stands there. Put back the fields that were changed with it too. Nothing was changed.</source>
      <translation>Дата {now} не сочетается с указанным там временем суток. Верните и поля, изменённые вместе с ней. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_items.py"/>
      <source>The date “{given}” was not understood.</source>
      <translation>Дату «{given}» не удалось понять.</translation>
    </message>
    <message>
      <location filename="db/exchange/ris.py"/>
      <source>The date “{record}” ({tag}) was not understood.</source>
      <translation>Дату «{record}» ({tag}) не удалось понять.</translation>
    </message>
    <message>
      <location filename="db/exchange/bibtex.py"/>
      <source>The date “{values}” ({key}) was not understood.</source>
      <translation>Дату «{values}» ({key}) не удалось понять.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>The day is not known</source>
      <translation>День неизвестен</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/order.py"/>
      <source>The day: {day}</source>
      <translation>День: {day}</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The decade that many decades before publication, approximate.</source>
      <comment>rule of dates</comment>
      <translation>Десятилетие за столько десятилетий до публикации, приблизительно.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>The disk did not answer while “{name}” was used. Nothing was changed.</source>
      <translation>Диск не отвечал, пока использовался файл «{name}». Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>The disk is full. “{name}” was kept as it was before this step.</source>
      <translation>Диск заполнен. «{name}» сохранён таким, каким был до этого шага.</translation>
    </message>
    <message>
      <location filename="db/export/__init__.py"/>
      <source>The export was stopped. Nothing was left at its place.</source>
      <translation>Экспорт остановлен. На его месте ничего не осталось.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>The family name alone, too</source>
      <translation>И одна фамилия</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <location filename="db/reading/plain_text.py"/>
      <source>The file</source>
      <translation>Файл</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>The file does not say its encoding; it was read as UTF-16.</source>
      <translation>Кодировка в файле не указана; он прочитан как UTF-16.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <source>The file ends in the middle of a letter: it was cut.</source>
      <translation>Файл обрывается посреди буквы: он обрезан.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>The file has heads of columns only.</source>
      <translation>В файле только заголовки столбцов.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>The file in which you keep your key to open shares.</source>
      <translation>Файл, в котором вы храните ключ для открытия частей дела.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>The file is cut short: {count:,} of {said:,} bytes are there.</source>
      <translation>Файл обрезан: есть {count:,} из {said:,} байт.</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>The file is kept whole as evidence</source>
      <translation>Файл хранится целиком как доказательство</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>The file is not UTF-8 and does not say its encoding; it was read as {encoding}. Check names with accents or non-Latin letters.</source>
      <translation>Файл не в UTF-8, и кодировка в нём не указана; он прочитан как {encoding}. Проверьте имена с диакритикой и нелатинскими буквами.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <location filename="desktop/sharing/key_row.py"/>
      <source>The file of the key</source>
      <translation>Файл ключа</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>The file says nothing about when, where or with what it was taken.</source>
      <translation>В файле не сказано, когда, где и чем это снято.</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>The file was searched for every withheld name, and holds none.</source>
      <translation>В файле искали каждое скрытое имя; ни одного нет.</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>The filters of this view are too many or too deeply grouped to be used. They were left as they are.</source>
      <translation>Фильтров этого вида слишком много, или они вложены слишком глубоко, чтобы ими пользоваться. Они оставлены как есть.</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>The filters of this view could not be read. They were left as they are; save the view anew to replace them.</source>
      <translation>Фильтры этого вида прочитать не удалось. Они оставлены как есть; сохраните вид заново, чтобы заменить их.</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>The filters of this view were made by a newer Casebinder. They were left as they are; this version cannot use them.</source>
      <translation>Фильтры этого вида созданы более новым Casebinder. Они оставлены как есть; эта версия не может ими пользоваться.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>The first line of “{name}” is no passphrase.</source>
      <translation>Первая строка «{name}» не парольная фраза.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/read_rows.py"/>
      <source>The first rows as incidents</source>
      <translation>Первые строки как инциденты</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>The first {first:,} of {rows:,}.</source>
      <translation>Первые {first:,} из {rows:,}.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>The folder is not there now. It is looked for until it comes back.</source>
      <translation>Папки сейчас нет. Её ищут, пока она не вернётся.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>The folder “{name}” holds an earlier export and was left as it is. Choose another name, or say that it may be replaced.</source>
      <translation>В папке «{name}» прежний экспорт, она оставлена как есть. Выберите другое имя или укажите, что её можно заменить.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>The folder “{name}” holds files that are not of an export, so it was left as it is. Choose a new folder.</source>
      <translation>В папке «{name}» файлы не из экспорта, она оставлена как есть. Выберите новую папку.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>The folder “{parent}” does not exist.</source>
      <translation>Папки «{parent}» не существует.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>The folder “{parent}” is not there. Nothing was written.</source>
      <translation>Папки «{parent}» нет. Ничего не записано.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/strangers/untrusted.py"/>
      <source>The header of “{name}” is damaged. The file was left as it is.</source>
      <translation>Заголовок «{name}» повреждён. Файл оставлен как есть.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>The headline is the</source>
      <translation>Главное число –</translation>
    </message>
    <message>
      <location filename="db/reading/credits.py"/>
      <source>The headline shares hardly a word with the text; it may belong to another article.</source>
      <translation>У заголовка почти нет общих слов с текстом; возможно, он от другой статьи.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>The identity “{path}” is not there.</source>
      <translation>Ключа «{path}» нет.</translation>
    </message>
    <message>
      <location filename="db/exchange/report.py"/>
      <source>The import of “{file}” was stopped. Nothing of it was kept; files imported before it stay.</source>
      <translation>Импорт «{file}» остановлен. Ничего из него не сохранено; файлы, импортированные раньше, остаются.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>The incident</source>
      <translation>Инцидент</translation>
    </message>
    <message>
      <location filename="db/merging/deciding.py"/>
      <source>The incident of this conflict is no longer there. Nothing was changed.</source>
      <translation>Инцидента этого конфликта больше нет. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>The incident you were dating is no longer there.</source>
      <translation>Инцидента, который вы датировали, больше нет.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>The inner order of “{name}” is not one that Casebinder makes. It was left as it is; ask for another copy.</source>
      <translation>Внутренний порядок «{name}» не такой, какой создаёт Casebinder. Файл оставлен как есть; попросите другую копию.</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <location filename="db/sharing/signature.py"/>
      <source>The key “{path}” is not there.</source>
      <translation>Ключа «{path}» нет.</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>The keyring did not answer as it should ({error}). Nothing was changed. Unlock it and try again, or keep the key in a file.</source>
      <translation>Связка ключей ответила не так, как должна ({error}). Ничего не изменено. Разблокируйте её и попробуйте снова или храните ключ в файле.</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>The keyring holds a {names} already. It was left as it is, because what was made with it is only known by it.</source>
      <translation>В связке ключей уже есть {names}. Он оставлен как есть: только по нему узнаётся то, что с ним сделано.</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>The last step was not saved</source>
      <translation>Последний шаг не сохранён</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>The later ones republish {get}, the first published.</source>
      <translation>Более поздние перепечатывают {get}, опубликованное первым.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The latest day of that number that was that weekday.</source>
      <comment>rule of dates</comment>
      <translation>Последний день с этим числом, пришедшийся на этот день недели.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>The ledger now speaks for {label}: {told}.</source>
      <translation>Таблица утверждений теперь говорит за «{label}»: {told}.</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>The ledger of who claims and who denies goes out as a sentence; of the quotes only one a slide.</source>
      <translation>Таблица о том, кто заявляет и кто отрицает, передаётся одной фразой; из цитат – только по одной на слайд.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>The ledger speaks for the same: {told}.</source>
      <translation>Таблица утверждений говорит за то же: {told}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <location filename="desktop/incidents/judgement.py"/>
      <source>The ledger speaks for {label}: {told}.</source>
      <translation>Таблица утверждений говорит за «{label}»: {told}.</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>The log lost {acts}: who did them, and when, is not known any more.</source>
      <translation>Журнал потерял {acts}: кто и когда их сделал, больше не известно.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The log of the step “{label}” was altered.</source>
      <translation>Запись журнала о шаге «{label}» была изменена.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>The lower limit lies above the upper one.</source>
      <translation>Нижняя граница выше верхней.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="db/records/counting.py"/>
      <source>The lowest number is above the highest.</source>
      <translation>Наименьшее число больше наибольшего.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>The manifest of this bag is far too long. Nothing was unpacked.</source>
      <translation>Опись этого пакета слишком длинна. Ничего не распаковано.</translation>
    </message>
    <message>
      <location filename="desktop/manual/view.py"/>
      <source>The manual is written in English.</source>
      <translation>Руководство написано по-английски.</translation>
    </message>
    <message>
      <location filename="desktop/manual/view.py"/>
      <source>The manual of Casebinder</source>
      <translation>Руководство Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/manual/reader.py"/>
      <source>The manual: {title}</source>
      <translation>Руководство: {title}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>The manual…</source>
      <translation>Руководство…</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>The mapping</source>
      <translation>Сопоставление</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>The mapping could not be written to “{path}” ({strerror}).</source>
      <translation>Сопоставление не удалось записать в «{path}» ({strerror}).</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The month that many months before publication, approximate.</source>
      <comment>rule of dates</comment>
      <translation>Месяц за столько месяцев до публикации, приблизительно.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/order.py"/>
      <source>The month: {month}</source>
      <translation>Месяц: {month}</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>The name it had until now stays as one of its names.</source>
      <translation>Имя, которое было до сих пор, остаётся одним из имён.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>The name of a profile has at most {longest} letters.</source>
      <translation>В имени профиля не больше {longest} букв.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>The name of a view has at most {longest} letters.</source>
      <translation>В имени вида не больше {longest} букв.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>The names say: {why}.</source>
      <translation>Имена говорят: {why}.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The nearest such month before or after the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>Ближайший такой месяц до или после даты, к которой относится.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The nearest such weekday before or after the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>Ближайший такой день недели до или после даты, к которой относится.</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>The newest {acts}; scroll for older ones</source>
      <translation>Самые новые: {acts}; более старые – ниже</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <source>The newest {count} of {count2:,} are read here.</source>
      <translation>Здесь читаются самые новые: {count} из {count2:,}.</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>The newest {count} of {incident_count:,} are shown.</source>
      <translation>Показаны самые новые: {count} из {incident_count:,}.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The next one after publication, as the sentence speaks of what is to come.</source>
      <comment>rule of dates</comment>
      <translation>Ближайший после публикации: фраза говорит о предстоящем.</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>The next suggestion (J); the one before with K</source>
      <translation>Следующее предложение (J); предыдущее – K</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The notation of EDTF before 2019, as catalogues still have it.</source>
      <comment>rule of dates</comment>
      <translation>Запись EDTF до 2019 года, которая ещё встречается в каталогах.</translation>
    </message>
    <message>
      <location filename="db/records/notes.py"/>
      <source>The note is empty; nothing was kept. Write something or leave it out.</source>
      <translation>Заметка пуста; ничего не сохранено. Напишите что-нибудь или откажитесь от неё.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The original bytes ({sha256}) are missing.</source>
      <translation>Исходных байтов ({sha256}) нет.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>The other actor</source>
      <translation>Другое действующее лицо</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>The other text is no longer in the case.</source>
      <translation>Другого текста в деле больше нет.</translation>
    </message>
    <message>
      <location filename="db/reading/credits.py"/>
      <source>The outlet is not named; “{because}” suggests it is {hint}.</source>
      <translation>Издание не названо; «{because}» указывает на {hint}.</translation>
    </message>
    <message>
      <location filename="db/reading/pages/reading.py"/>
      <source>The page</source>
      <translation>Страница</translation>
    </message>
    <message>
      <location filename="db/reading/pages/reading.py"/>
      <source>The page says its language is “{said}”; the text reads like “{seen}”.</source>
      <translation>На странице указан язык «{said}»; текст похож на «{seen}».</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>The page, small</source>
      <translation>Страница, мелко</translation>
    </message>
    <message>
      <location filename="desktop/window/guiding.py"/>
      <source>The pages are being set. Press Export when they are there.</source>
      <translation>Страницы верстаются. Нажмите «Экспортировать», когда они появятся.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>The pages, small</source>
      <translation>Страницы, мелко</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>The passphrase file “{path}” is not there.</source>
      <translation>Файла парольной фразы «{path}» нет.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>The period ends before it begins.</source>
      <translation>Период кончается раньше, чем начинается.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>The place is where it</source>
      <translation>Место – это</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>The print was cancelled. Nothing was written.</source>
      <translation>Печать отменена. Ничего не записано.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/printing.py"/>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source>The printer could not be reached. Nothing was printed.</source>
      <translation>Связаться с принтером не удалось. Ничего не напечатано.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/printing.py"/>
      <source>The printer stopped after {done:,} pages.</source>
      <translation>Принтер остановился после {done:,} стр.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source>The printer stopped after {number:,} pages.</source>
      <translation>Принтер остановился после {number:,} стр.</translation>
    </message>
    <message>
      <location filename="db/merging/deciding.py"/>
      <source>The quote of this conflict is no longer there. Nothing was changed.</source>
      <translation>Цитаты этого конфликта больше нет. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>The recipient in the line is none that age knows.</source>
      <translation>Получателя, указанного в строке, age не знает.</translation>
    </message>
    <message>
      <location filename="db/merging/deciding.py"/>
      <source>The record of this conflict is no longer there. Nothing was changed.</source>
      <translation>Записи этого конфликта больше нет. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>The redaction file “{path}” is not there. Nothing was written.</source>
      <translation>Файла со скрываемым «{path}» нет. Ничего не записано.</translation>
    </message>
    <message>
      <location filename="db/exchange/remarks_table.py"/>
      <source>The report could not be written to “{name}” ({strerror}). What was imported stays; save the report elsewhere.</source>
      <translation>Отчёт не удалось записать в «{name}» ({strerror}). Импортированное остаётся; сохраните отчёт в другом месте.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>The row</source>
      <translation>Строка</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>The row {row} of “{table}”</source>
      <translation>Строка {row} таблицы «{table}»</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>The rule is shown and printed with the number.</source>
      <translation>Правило показывается и печатается вместе с числом.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>The rule of the case</source>
      <translation>Правило дела</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>The rule still says the same.</source>
      <translation>Правило по-прежнему даёт то же.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>The same bytes are held as</source>
      <translation>Те же байты хранятся как</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The same date as the incident it refers to.</source>
      <comment>rule of dates</comment>
      <translation>Та же дата, что у инцидента, к которому относится.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>The same once more</source>
      <translation>То же ещё раз</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>The same speaker gave another figure later.</source>
      <translation>Тот же говорящий позже назвал другое число.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The same tables with their types, for DuckDB, Polars and notebooks.</source>
      <translation>Те же таблицы с типами – для DuckDB, Polars и блокнотов.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>The same text is held as</source>
      <translation>Тот же текст хранится как</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The same with armed groups as threat actors, which says that they mean harm.</source>
      <translation>То же, но вооружённые группы – источники угрозы; это говорит, что у них злой умысел.</translation>
    </message>
    <message>
      <location filename="db/records/hypotheses.py"/>
      <source>The score of an explanation is the sum of what speaks against it: 1 for I and 2 for II, times the weight of the claim (credibility 1 counts 1, then 0.8, 0.6, 0.4, 0.2; not judged 0.5). The lowest score leads.</source>
      <translation>Счёт объяснения – сумма того, что говорит против него: 1 за I и 2 за II, умноженные на вес утверждения (достоверность 1 весит 1, далее 0,8, 0,6, 0,4, 0,2; без оценки 0,5). Впереди тот, у кого счёт наименьший.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The search index is of another version; it is rebuilt on opening.</source>
      <translation>Поисковый указатель другой версии; при открытии он строится заново.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The season is counted from another date of the text.</source>
      <comment>rule of dates</comment>
      <translation>Время года отсчитано от другой даты текста.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>The second date lies before the first.</source>
      <translation>Вторая дата раньше первой.</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>The selected incident</source>
      <translation>Выбранный инцидент</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>The selected incident {words} this one.</source>
      <translation>Выбранный инцидент {words} этот.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>The sender’s public key</source>
      <translation>Открытый ключ отправителя</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>The share could not be written to “{parent}” ({strerror}). Nothing was left there, and the case is as it was.</source>
      <translation>Часть дела не удалось записать в «{parent}» ({strerror}). Там ничего не осталось, и дело такое же, каким было.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>The share could not be written to “{path}” ({strerror}). The case is as it was.</source>
      <translation>Часть дела не удалось записать в «{path}» ({strerror}). Дело такое же, каким было.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>The share was not handed over: a withheld name still stood in it ({where}). The file was deleted and the case is as it was.</source>
      <translation>Часть дела не передана: в ней ещё стояло скрытое имя ({where}). Файл удалён, дело такое же, каким было.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>The sheet “{name}” was read; the others were not: {told}{more}.</source>
      <translation>Прочитан лист «{name}»; остальные – нет: {told}{more}.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The sources, for EndNote, Mendeley and most catalogues.</source>
      <translation>Источники – для EndNote, Mendeley и большинства каталогов.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The sources, for LaTeX and JabRef.</source>
      <translation>Источники – для LaTeX и JabRef.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The sources, for Zotero, Pandoc and word processors.</source>
      <translation>Источники – для Zotero, Pandoc и текстовых редакторов.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The step that made the row ({txn}) is missing.</source>
      <translation>Шага, который создал строку ({txn}), нет.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The step “{label}” was never sealed.</source>
      <translation>Шаг «{label}» не был запечатан.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>The suggestion stays, with your reason.</source>
      <translation>Предложение остаётся вместе с вашим обоснованием.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>The table “{table}” of “{name}” is damaged or was altered outside Casebinder. It was left as it is; ask for another copy, or recover what can be read with “casebinder recover”.</source>
      <translation>Таблица «{table}» в «{name}» повреждена или изменена вне Casebinder. Она оставлена как есть; попросите другую копию или восстановите то, что читается, с помощью «casebinder recover».</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text gives day, month and year.</source>
      <comment>rule of dates</comment>
      <translation>Текст называет день, месяц и год.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text gives month and year.</source>
      <comment>rule of dates</comment>
      <translation>Текст называет месяц и год.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text gives no year.</source>
      <comment>rule of dates</comment>
      <translation>Текст не называет года.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text gives the year.</source>
      <comment>rule of dates</comment>
      <translation>Текст называет год.</translation>
    </message>
    <message numerus="yes">
      <location filename="db/reading/doubts.py"/>
      <source>The text holds {count:,} invisible marks that can turn the direction of writing: words may stand in another order than they seem to.</source>
      <translation>
        <numerusform>В тексте {count:,} невидимый знак, меняющий направление письма: слова могут стоять не в том порядке, в каком кажется.</numerusform>
        <numerusform>В тексте {count:,} невидимых знака, меняющих направление письма: слова могут стоять не в том порядке, в каком кажется.</numerusform>
        <numerusform>В тексте {count:,} невидимых знаков, меняющих направление письма: слова могут стоять не в том порядке, в каком кажется.</numerusform>
      </translation>
      <extra-singular>The text holds an invisible mark that can turn the direction of writing: words may stand in another order than they seem to.</extra-singular>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text is a date in EDTF notation.</source>
      <comment>rule of dates</comment>
      <translation>Текст – дата в записи EDTF.</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>The text is kept in the case</source>
      <translation>Текст хранится в деле</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>The text of {called} was read to page {read:,} of {count:,}. {whole}.</source>
      <translation>Текст «{called}» прочитан до страницы {read:,} из {count:,}. {whole}.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text says the date is one inside a longer time.</source>
      <comment>rule of dates</comment>
      <translation>Текст говорит, что дата лежит внутри более долгого времени.</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>The texts of the case are at left.</source>
      <translation>Тексты дела – слева.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>The timeline was sent to the printer.</source>
      <translation>Хронология отправлена на принтер.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>The timeline’s filters leave none with a place. Take one away to see more.</source>
      <translation>Фильтры хронологии не оставляют ни одного с местом. Уберите какой-нибудь, чтобы увидеть больше.</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>The title is the beginning of its text.</source>
      <translation>Заголовок – это начало его текста.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>The two are different</source>
      <translation>Это разные</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>The two are the same</source>
      <translation>Это одно и то же</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>The two passphrases are not the same.</source>
      <translation>Две парольные фразы не совпадают.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>The two records side by side</source>
      <translation>Две записи рядом</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>The view “{name}”</source>
      <translation>Вид «{name}»</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The week, month or year counted from that of publication.</source>
      <comment>rule of dates</comment>
      <translation>Неделя, месяц или год отсчитаны от тех, на которые приходится публикация.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The week, month or year of publication, up to that day.</source>
      <comment>rule of dates</comment>
      <translation>Неделя, месяц или год публикации, до этого дня.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The week, month or year of the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>Неделя, месяц или год даты, к которой относится.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <source>The whole case</source>
      <translation>Дело целиком</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>The whole case with its history, to be taken in</source>
      <translation>Дело целиком с историей, чтобы его приняли</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>The whole of it goes, too</source>
      <translation>И всё это передаётся целиком</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The whole time up to publication.</source>
      <comment>rule of dates</comment>
      <translation>Всё время до публикации.</translation>
    </message>
    <message>
      <location filename="desktop/window/settling.py"/>
      <source>The window could not be closed. Close it yourself and start the program again.</source>
      <translation>Окно не удалось закрыть. Закройте его сами и запустите программу снова.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>The window of this view cannot be read. The timeline was left as it is.</source>
      <translation>Промежуток времени этого вида прочитать не удалось. Хронология оставлена как есть.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>The words were not found.</source>
      <translation>Слова не найдены.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The year is counted from that of publication.</source>
      <comment>rule of dates</comment>
      <translation>Год отсчитан от года публикации.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The year is counted from that of the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>Год отсчитан от года даты, к которой относится.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The year is that of the days the text names beside it.</source>
      <comment>rule of dates</comment>
      <translation>Год – тот же, что у дней, названных в тексте рядом.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The year that many years before publication, approximate.</source>
      <comment>rule of dates</comment>
      <translation>Год за столько лет до публикации, приблизительно.</translation>
    </message>
    <message>
      <location filename="db/exchange/bibtex.py"/>
      <source>The year “{values}” was not understood.</source>
      <translation>Год «{values}» не удалось понять.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>The {count:,} names are</source>
      <translation>
        <numerusform>{count:,} имя</numerusform>
        <numerusform>{count:,} имени</numerusform>
        <numerusform>{count:,} имён</numerusform>
      </translation>
      <extra-singular>The name is</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/what_part.py"/>
      <source>The {count:,} selected incidents</source>
      <translation>
        <numerusform>{count:,} выбранный инцидент</numerusform>
        <numerusform>{count:,} выбранных инцидента</numerusform>
        <numerusform>{count:,} выбранных инцидентов</numerusform>
      </translation>
      <extra-singular>The selected incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>The {count} lines above the header did not become rows: “{words}”.</source>
      <translation>
        <numerusform>{count} строка над заголовком не стала записью: «{words}».</numerusform>
        <numerusform>{count} строки над заголовком не стали записями: «{words}».</numerusform>
        <numerusform>{count} строк над заголовком не стали записями: «{words}».</numerusform>
      </translation>
      <extra-singular>The line above the header did not become a row: “{words}”.</extra-singular>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>The {noun} cannot hold that now: {fields} would not fit what else it says. Put back the fields that were changed with it too. Nothing was changed.</source>
      <translation>{noun}: теперь сюда это записать нельзя, {fields} не подошли бы к остальному. Верните и поля, изменённые вместе с этим. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>The {noun} is there already. Nothing was changed.</source>
      <translation>{noun}: это уже здесь есть. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>The {noun} “{wording}” was deleted. Put that back first. Nothing was changed.</source>
      <translation>{noun} «{wording}»: это удалено. Сначала верните это. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/step.py"/>
      <source>The {table} you were changing is no longer there.</source>
      <translation>Того, что вы меняли ({table}), больше нет.</translation>
    </message>
    <message>
      <location filename="db/merging/union.py"/>
      <source>Their copy holds an original that is not what it was: its SHA-256 should be {sha256}. It was not merged; nothing was changed.</source>
      <translation>Оригинал в их копии не тот, каким был: его SHA-256 должен быть {sha256}. Копия не объединена; ничего не изменено.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>Their place has no coordinates, is only mentioned, or is not known.</source>
      <translation>У их места нет координат, оно лишь упомянуто или неизвестно.</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Theirs</source>
      <translation>У них</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Then or earlier.</source>
      <comment>rule of dates</comment>
      <translation>Тогда или раньше.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Then or later.</source>
      <comment>rule of dates</comment>
      <translation>Тогда или позже.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/rubber_band.py"/>
      <source>There are more than {most:,} incidents in the box. Draw a smaller one.</source>
      <translation>В рамке больше {most:,} инцидентов. Обведите рамку поменьше.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>There are no tags yet. Tag an incident first (Shift+T).</source>
      <translation>Меток пока нет. Сначала поставьте метку на инцидент (Shift+T).</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>There are no tags yet. Tag an incident first.</source>
      <translation>Меток пока нет. Сначала поставьте метку на инцидент.</translation>
    </message>
    <message>
      <location filename="db/records/quotes.py"/>
      <source>There are no words at that place of the text to quote.</source>
      <translation>В этом месте текста нет слов, которые можно процитировать.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>There is a profile called “{wanted}” already. Give this one another name.</source>
      <translation>Профиль «{wanted}» уже есть. Дайте этому другое имя.</translation>
    </message>
    <message>
      <location filename="db/records/tags.py"/>
      <source>There is a tag “{text}” already. Nothing was changed. Merge the two instead.</source>
      <translation>Метка «{text}» уже есть. Ничего не изменено. Лучше объедините их.</translation>
    </message>
    <message>
      <location filename="db/records/saved_views.py"/>
      <source>There is a view called “{name}” already. Choose another name.</source>
      <translation>Вид «{name}» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>There is a view of this name already. Choose another one.</source>
      <translation>Вид с таким именем уже есть. Выберите другое.</translation>
    </message>
    <message>
      <location filename="desktop/window/printed_network.py"/>
      <source>There is no actor called “{name}” in this case.</source>
      <translation>В этом деле нет действующего лица «{name}».</translation>
    </message>
    <message>
      <location filename="desktop/window/printed_network.py"/>
      <source>There is no actor to show under this choice. Nothing was written.</source>
      <translation>При таком выборе показать некого: действующих лиц нет. Ничего не записано.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/publication.py"/>
      <source>There is no dated incident to print.</source>
      <translation>Нет инцидента с датой, который можно напечатать.</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>There is no format called “{kind}”. There are {kinds}.</source>
      <translation>Формата «{kind}» нет. Есть {kinds}.</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>There is no other tag to merge it with.</source>
      <translation>Нет другой метки, с которой её можно объединить.</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>There is no profile “{name}” in this case. There are {names}.</source>
      <translation>Профиля «{name}» в этом деле нет. Есть {names}.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>There is no room for the share where it was to be written. Nothing was left there, and the case is as it was.</source>
      <translation>Там, куда надо записать часть дела, нет места. Там ничего не осталось, и дело такое же, каким было.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointed.py"/>
      <source>There is no room for them here.</source>
      <translation>Здесь для них нет места.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>There is no room left for “{name}” in “{parent}”. Nothing was left there; make room or choose another place.</source>
      <translation>Для «{name}» в «{parent}» не хватает места. Там ничего не осталось; освободите место или выберите другую папку.</translation>
    </message>
    <message>
      <location filename="desktop/screen.py"/>
      <source>There is no screen here, so no window can open. “casebinder demo --to demo.case” and “casebinder shot demo.case timeline.png” draw the timeline to a file instead.</source>
      <translation>Здесь нет экрана, поэтому окно открыть нельзя. «casebinder demo --to demo.case» и «casebinder shot demo.case timeline.png» рисуют хронологию в файл.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>There is no view called “{name}”. The timeline was left as it is.</source>
      <translation>Вида «{name}» нет. Хронология оставлена как есть.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>There is none in the keyring yet. It stays there, and never goes into a case.</source>
      <translation>В связке ключей его пока нет. Он остаётся там и никогда не попадает в дело.</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>There is none yet. One is made whenever a case that you changed is closed, before large acts, and every half hour in between.</source>
      <translation>Пока ни одной нет. Копия делается, когда закрывается изменённое вами дело, перед крупными действиями и каждые полчаса в промежутке.</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>There is none, because keeping copies is switched off.</source>
      <translation>Нет ни одной: хранение копий выключено.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>There is nothing in this time. Choose another.</source>
      <translation>В этом времени ничего нет. Выберите другое.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>There is nothing on the map to print.</source>
      <translation>На карте нечего печатать.</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>There is nothing yet to lay “{name}” over.</source>
      <translation>Пока не на что наложить «{name}».</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/bindings.py"/>
      <source>These keys belong to the text and cannot be changed.</source>
      <translation>Эти клавиши принадлежат тексту, изменить их нельзя.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>These words do not stand in the text kept of the source. Copy them from there, or choose “No quote” and say why.</source>
      <translation>Этих слов нет в сохранённом тексте источника. Скопируйте их оттуда или выберите «Без цитаты» и скажите почему.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>These words no longer stand in the text that was kept.</source>
      <translation>Этих слов больше нет в сохранённом тексте.</translation>
    </message>
    <message>
      <location filename="db/merging/deciding.py"/>
      <source>These words no longer stand in the text they were quoted from. Nothing was changed; quote them anew, or let the other words stand.</source>
      <translation>Этих слов больше нет в тексте, из которого они процитированы. Ничего не изменено; процитируйте их заново или оставьте другие слова.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>These words no longer stand in the text.</source>
      <translation>Этих слов больше нет в тексте.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>These words were never quoted here. Nothing was changed.</source>
      <translation>Эти слова здесь никогда не цитировались. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Thesis</source>
      <comment>term</comment>
      <translation>Диссертация</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>They are</source>
      <translation>Это</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>They are looked for in the text kept of the source.</source>
      <translation>Их ищут в сохранённом тексте источника.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>They are not suggested to each other again.</source>
      <translation>Их больше не предлагают друг другу.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>They are one origin</source>
      <translation>Это один первоисточник</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>They find it under “Your own key” in this sheet of theirs, or have it from age.</source>
      <translation>Они найдут его у себя в этом окне под «Ваш собственный ключ» или получат от age.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>They hold while the timeline has the keyboard. What has no key stands under Ctrl+K.</source>
      <translation>Они действуют, пока клавиатурой управляет хронология. То, у чего нет клавиши, – под Ctrl+K.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>They lie in {folder}</source>
      <translation>Они лежат в {folder}</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>They lie in {short}</source>
      <translation>Они лежат в {short}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_review.py"/>
      <source>They were counted from another day of publication.</source>
      <translation>Они отсчитаны от другого дня публикации.</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>They were counted from another day of publication. Those ticked move together.</source>
      <translation>Они отсчитаны от другого дня публикации. Отмеченные сдвигаются вместе.</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>This address is on the card of “{called}”; nothing was added.</source>
      <translation>Этот адрес стоит на карточке «{called}»; ничего не добавлено.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/when_field.py"/>
      <source>This can be read in more than one way. Which is meant?</source>
      <translation>Это можно прочесть по-разному. Что имеется в виду?</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>This can mean more than one time. Pick the one that is meant.</source>
      <translation>Это может означать разное время. Выберите то, которое имеется в виду.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>This can mean more than one time. Which is meant?</source>
      <translation>Это может означать разное время. Какое имеется в виду?</translation>
    </message>
    <message>
      <location filename="desktop/window/palette.py"/>
      <source>This card: {act}</source>
      <translation>Эта карточка: {act}</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <source>This case</source>
      <translation>Это дело</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>This case has no eras yet. Press Y to name one.</source>
      <translation>В этом деле пока нет эпох. Нажмите Y, чтобы назвать эпоху.</translation>
    </message>
    <message>
      <location filename="desktop/window/printed.py"/>
      <source>This case has no incident with a date, so there is no timeline to print.</source>
      <translation>В этом деле нет инцидента с датой, поэтому печатать хронологию не из чего.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>This case is open for reading only</source>
      <translation>Это дело открыто только для чтения</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>This case is open for reading only.</source>
      <translation>Это дело открыто только для чтения.</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>This computer has no keyring that can be used now. Keep the key in a file instead.</source>
      <translation>На этом компьютере сейчас нет доступной связки ключей. Храните ключ в файле.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>This computer has no keyring that can be used now. Keep the key in a file where nobody else reads.</source>
      <translation>На этом компьютере сейчас нет доступной связки ключей. Храните ключ в файле там, где его никто больше не прочтёт.</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>This computer, for a report of a fault; nothing private is in it:</source>
      <translation>Этот компьютер – для отчёта о сбое; ничего личного здесь нет:</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>This could not be kept: {error}.</source>
      <translation>Это не удалось сохранить: {error}.</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>This could not be kept: {strerror}.</source>
      <translation>Это не удалось сохранить: {strerror}.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/when_field.py"/>
      <source>This date can be read in more than one way. Pick the one that is meant.</source>
      <translation>Эту дату можно прочесть по-разному. Выберите ту, которая имеется в виду.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/widgets/when_field.py"/>
      <source>This date was not understood. Try 18 April 2022, late 2019 or 2022-04.</source>
      <translation>Эту дату не удалось понять. Попробуйте «18 апреля 2022», «конец 2019» или 2022-04.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>This field is not one that can be put back. Nothing was changed.</source>
      <translation>Это поле нельзя вернуть к прежнему. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>This file was not made on this computer, and was not opened here before. Casebinder checks every value in it and puts it into a new file. Nothing else comes along, and nothing in it can act. The file you were sent stays as it is.</source>
      <translation>Этот файл создан не на этом компьютере и прежде здесь не открывался. Casebinder проверяет в нём каждое значение и переносит его в новый файл. Больше ничего не переносится, и ничто в нём не может действовать само. Присланный вам файл остаётся как есть.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>This incident alone</source>
      <translation>Только этот инцидент</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <source>This incident has no place yet. Give it one on its card, then put it here.</source>
      <translation>У этого инцидента пока нет места. Дайте ему место на его карточке, а потом поставьте его сюда.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>This incident has {count:,} places. Nothing was changed; change them on its card.</source>
      <translation>У этого инцидента {count:,} мест. Ничего не изменено; измените их на его карточке.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>This is a key. It is not taken into a case</source>
      <translation>Это ключ. Ключи в дело не принимают</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>This is disputed.</source>
      <translation>Это оспаривается.</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>This is how the case stands.</source>
      <translation>Вот состояние дела.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>This is no identity of age.</source>
      <translation>Это не ключ age.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>This is no key that Casebinder made.</source>
      <translation>Это не ключ, созданный Casebinder.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>This is no key that Casebinder made: “{name}”.</source>
      <translation>Это не ключ, созданный Casebinder: «{name}».</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>This is no profile of this Casebinder. Nothing was changed.</source>
      <translation>Это не профиль этого Casebinder. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>This is no public key: “{name}”.</source>
      <translation>Это не открытый ключ: «{name}».</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>This is no recipient of age: it begins with age1.</source>
      <translation>Это не получатель age: он начинается с age1.</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>This is only possible.</source>
      <translation>Это лишь возможно.</translation>
    </message>
    <message>
      <location filename="desktop/window/preview.py"/>
      <source>This is what the recipient will see; nothing can be changed.</source>
      <translation>Это увидит получатель; изменить ничего нельзя.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/bindings.py"/>
      <source>This key alone cannot be used. Press it together with another.</source>
      <translation>Одной этой клавишей пользоваться нельзя. Нажмите её вместе с другой.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <source>This one</source>
      <translation>Этот</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>This passphrase does not open “{name}”. Nothing was written.</source>
      <translation>Эта парольная фраза не открывает «{name}». Ничего не записано.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picture.py"/>
      <source>This picture cannot be shown here; it is kept whole.</source>
      <translation>Эту картинку здесь показать нельзя; она хранится целиком.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/read_rows.py"/>
      <source>This row cannot be used</source>
      <translation>Эту строку использовать нельзя</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>This rule can hold for one incident only.</source>
      <translation>Это правило может действовать только для одного инцидента.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>This section alone</source>
      <translation>Только этот раздел</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>This source …</source>
      <translation>Этот источник …</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>This text</source>
      <translation>Этот текст</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>This view asks for something that this version of Casebinder does not know (“{word}”). The view was left as it is; a newer version may show it.</source>
      <translation>Этот вид требует того, чего эта версия Casebinder не знает («{word}»). Вид оставлен как есть; более новая версия, возможно, его покажет.</translation>
    </message>
    <message>
      <location filename="db/records/saved_views.py"/>
      <source>This view cannot be read. The timeline was left as it is; save the view anew or delete it.</source>
      <translation>Этот вид прочитать не удалось. Хронология оставлена как есть; сохраните вид заново или удалите его.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>This view has colours by “{held}”, which this version does not know. The timeline was left as it is.</source>
      <translation>Цвета этого вида – по «{held}», чего эта версия не знает. Хронология оставлена как есть.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>This view has lanes by “{held}”, which this version does not know. The timeline was left as it is.</source>
      <translation>Дорожки этого вида – по «{held}», чего эта версия не знает. Хронология оставлена как есть.</translation>
    </message>
    <message>
      <location filename="db/records/saved_views.py"/>
      <source>This view is no longer in the case. The timeline was left as it is.</source>
      <translation>Этого вида в деле больше нет. Хронология оставлена как есть.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>This was not understood. Try 18 April 2022, late 2019 or +3 weeks.</source>
      <translation>Это не удалось понять. Попробуйте «18 апреля 2022», «конец 2019» или «+3 недели».</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>This {kind} was deleted</source>
      <translation>Удалено: {kind}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>This {verb} it</source>
      <translation>Этот источник {verb} тот</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Those in sight</source>
      <translation>Те, что на виду</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Those that are the same are read as one; nothing is rewritten.</source>
      <translation>Одинаковые читаются как одно; ничего не переписывается.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Threatened by</source>
      <translation>Под угрозой со стороны</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Tibetan</source>
      <translation>Тибетский</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Tick a to-do off</source>
      <translation>Отметить задачу выполненной</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Tick at least one letter or digit.</source>
      <translation>Отметьте хотя бы одну букву или цифру.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Tick at least one.</source>
      <translation>Отметьте хотя бы одно.</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Tick the to-do off, or open it again</source>
      <translation>Отметить задачу выполненной или открыть её снова</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Ties</source>
      <translation>Связи</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Time</source>
      <translation>Время</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Time at the scene</source>
      <translation>Время на месте событий</translation>
    </message>
    <message>
      <location filename="desktop/network/strip.py"/>
      <source>Time in which the network is shown</source>
      <translation>Время, за которое показана сеть</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Time of day</source>
      <translation>Время суток</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <location filename="desktop/timeline/view.py"/>
      <source>Timeline</source>
      <translation>Хронология</translation>
    </message>
    <message>
      <location filename="resources/dossier/poster/template.toml"/>
      <source>Timeline poster</source>
      <comment>kind of dossier</comment>
      <translation>Плакат с хронологией</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Timeline: go to {plain}</source>
      <translation>Хронология: перейти к {plain}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Timeline: view {name}</source>
      <translation>Хронология: вид «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source>Timeline: {names}.{where} Lanes: {names2}.</source>
      <translation>Хронология: {names}.{where} Дорожки: {names2}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/host.py"/>
      <source>Timeline: {words}{words2}</source>
      <translation>Хронология: {words}{words2}</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>TimelineJS has no uncertain dates: a slide goes from the first to the last day it can have been, and its date is told in our words.</source>
      <translation>В TimelineJS нет неточных дат: слайд тянется от первого до последнего дня, на который событие могло прийтись, а его дата сказана нашими словами.</translation>
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
      <translation>Заголовок</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Title and summary, in any script; the beginnings of words are enough.</source>
      <translation>Заголовок и краткое изложение, любым письмом; достаточно начала слов.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>To delete the {noun} again, use its own menu, which also takes along what belongs to it. Nothing was changed.</source>
      <translation>Чтобы снова удалить ({noun}), откройте меню этой записи: оно уберёт и то, что к ней относится. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>To know</source>
      <translation>Следует знать</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/intake/sheet.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <source>To look at</source>
      <translation>Посмотреть</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>To look at {odd:,}</source>
      <translation>Посмотреть: {odd:,}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>To quote words, choose a source whose text is kept.</source>
      <translation>Чтобы цитировать слова, выберите источник, текст которого сохранён.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>To read</source>
      <translation>К прочтению</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>To the end of</source>
      <translation>До конца</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>To, and including</source>
      <translation>По, включительно</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>To-do</source>
      <translation>Задача</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>To-do, done: {text}</source>
      <translation>Задача, выполнена: {text}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>To-do, open: {text}</source>
      <translation>Задача, открыта: {text}</translation>
    </message>
    <message>
      <location filename="desktop/history/step_model.py"/>
      <location filename="desktop/timeline/scales/axis.py"/>
      <source>Today</source>
      <translation>Сегодня</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Told by others</source>
      <comment>term</comment>
      <translation>С чужих слов</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Took in {names}</source>
      <translation>Принято: {names}</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Took in “{name}”; everything fits together.</source>
      <translation>Принято «{name}»; всё согласуется.</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Total of many events</source>
      <translation>Итог по многим событиям</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Town or village</source>
      <comment>term</comment>
      <translation>Город или село</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Towns</source>
      <translation>Города</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Translation</source>
      <translation>Перевод</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Transliteration</source>
      <comment>term</comment>
      <translation>Транслитерация</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Treaty</source>
      <comment>term</comment>
      <translation>Договор</translation>
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
      <translation>Тип</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Type a name and press Enter</source>
      <translation>Введите имя и нажмите Enter</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Type a passphrase, or choose another way.</source>
      <translation>Введите парольную фразу или выберите другой способ.</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Type another name, or choose an actor of the case: these words become one of its names.</source>
      <translation>Введите другое имя или выберите действующее лицо дела: эти слова станут одним из его имён.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>Type new tags here, or others of the case; several are set apart by commas.</source>
      <translation>Введите новые метки или другие метки дела; несколько разделяйте запятыми.</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Type on.</source>
      <translation>Вводите дальше.</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>Type some of its words</source>
      <translation>Введите несколько его слов</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Type the one you agreed on with the sender. It is not kept.</source>
      <translation>Введите ту, о которой вы договорились с отправителем. Она не сохраняется.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>UCDP list of actors</source>
      <translation>Список действующих лиц UCDP</translation>
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
      <translation>Неясно</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unclear</source>
      <comment>term</comment>
      <translation>Неясно</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>Undated</source>
      <translation>Без даты</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Under review</source>
      <comment>term</comment>
      <translation>На проверке</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Under whose name they are read</source>
      <translation>Под чьим именем их читают</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/intake/together.py"/>
      <location filename="desktop/messages.py"/>
      <location filename="desktop/session.py"/>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>Undo (Ctrl+Z) brings it back.</source>
      <translation>Отмена (Ctrl+Z) вернёт это.</translation>
    </message>
    <message>
      <location filename="desktop/intake/together.py"/>
      <source>Undone</source>
      <translation>Отменено</translation>
    </message>
    <message>
      <location filename="desktop/case_facts.py"/>
      <source>Undone: {label}</source>
      <translation>Отменено: {label}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Unit</source>
      <translation>Единица</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unit</source>
      <comment>term</comment>
      <translation>Подразделение</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Units and members</source>
      <translation>Подразделения и члены</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Unknown</source>
      <translation>Неизвестно</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unknown</source>
      <comment>term</comment>
      <translation>Неизвестно</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unlikely</source>
      <comment>term</comment>
      <translation>Маловероятно</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Unlock</source>
      <translation>Открыть</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Unlocking</source>
      <translation>Открывается</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/head_marks.py"/>
      <location filename="desktop/timeline/printing/paper_heads.py"/>
      <source>Unnamed</source>
      <translation>Без имени</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Unpin “{actor}”</source>
      <translation>Открепить «{actor}»</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Until</source>
      <translation>До</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Until, with that day, month or year</source>
      <translation>До, включая этот день, месяц или год</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/read_rows.py"/>
      <location filename="desktop/intake/rows.py"/>
      <source>Untitled</source>
      <translation>Без заголовка</translation>
    </message>
    <message>
      <location filename="desktop/reading/shelf.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="desktop/widgets/source_row.py"/>
      <source>Untitled source</source>
      <translation>Источник без заголовка</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unverified</source>
      <comment>term</comment>
      <translation>Не проверено</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Up to three steps around it</source>
      <translation>До трёх шагов вокруг</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Up to two steps around it</source>
      <translation>До двух шагов вокруг</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Use a file instead</source>
      <translation>Использовать файл</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Use a mapping</source>
      <translation>Использовать сопоставление</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Use a mapping from a file…</source>
      <translation>Использовать сопоставление из файла…</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <source>Use the keyring of this computer</source>
      <translation>Использовать связку ключей этого компьютера</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Used by</source>
      <translation>Кем используется</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Usual</source>
      <comment>contrast</comment>
      <translation>Обычный</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>Usually</source>
      <translation>Обычно</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Value</source>
      <comment>term</comment>
      <translation>Значение</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Version</source>
      <translation>Версия</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Version {version}</source>
      <translation>Версия {version}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Very consistent</source>
      <comment>term</comment>
      <translation>Полностью согласуется</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Very inconsistent</source>
      <comment>term</comment>
      <translation>Совсем не согласуется</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Very likely</source>
      <comment>term</comment>
      <translation>Весьма вероятно</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Very unlikely</source>
      <comment>term</comment>
      <translation>Весьма маловероятно</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>View “{name}”</source>
      <translation>Вид «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/bars.py"/>
      <source>Views</source>
      <translation>Виды</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Views (V)</source>
      <translation>Виды (V)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Views (V): {name}</source>
      <translation>Виды (V): {name}</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Violet</source>
      <translation>Фиолетовый</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Volume</source>
      <translation>Том</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/timing.py"/>
      <source>Walk through the years</source>
      <translation>Пройти по годам</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Walking and moving</source>
      <translation>Движение</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Was</source>
      <translation>Было</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>Was asked and declined to comment.</source>
      <translation>На вопрос ответил отказом от комментария.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Watch a folder</source>
      <translation>Следить за папкой</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Watch a folder…</source>
      <translation>Следить за папкой…</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Watched folder</source>
      <translation>Папка под наблюдением</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Watching {name}</source>
      <translation>Наблюдение: {name}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>We hold it to be</source>
      <translation>Мы считаем, что это</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Weak</source>
      <comment>term</comment>
      <translation>Слабо</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Weak alias</source>
      <comment>term</comment>
      <translation>Сомнительный псевдоним</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Weak: everybody who reports it does so with reserve (reportedly, likely, unverified).</source>
      <translation>Слабо: все, кто об этом сообщает, делают это с оговоркой (по сообщениям, вероятно, не проверено).</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Weak: it goes back to one origin, or to none rated A, B or C.</source>
      <translation>Слабо: это восходит к одному первоисточнику или ни к одному с оценкой A, B или C.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Weak: nobody says so but those who claim it.</source>
      <translation>Слабо: никто этого не говорит, кроме тех, кто берёт это на себя.</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Web address</source>
      <translation>Веб-адрес</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <location filename="db/export/formats.py"/>
      <source>Web page</source>
      <translation>Веб-страница</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Web page</source>
      <comment>term</comment>
      <translation>Веб-страница</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Web page, to edit</source>
      <translation>Веб-страница, для правки</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Weeks of a month are counted in sevens from its first or last day.</source>
      <comment>rule of dates</comment>
      <translation>Недели месяца считаются по семь дней от первого или последнего дня.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Went</source>
      <translation>Передано</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/step_panel.py"/>
      <source>Went back {count:,} steps</source>
      <translation>
        <numerusform>Возврат на {count:,} шаг</numerusform>
        <numerusform>Возврат на {count:,} шага</numerusform>
        <numerusform>Возврат на {count:,} шагов</numerusform>
      </translation>
      <extra-singular>Went back {count:,} step</extra-singular>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>Went out</source>
      <translation>Передано</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>What Casebinder recovered from “{name}” into “{out}”</source>
      <translation>Что Casebinder восстановил из «{name}» в «{out}»</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>What a colleague may not see</source>
      <translation>Чего не должен видеть коллега</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>What becomes of each column was guessed. Change it in the head of the column: click it, or press Enter.</source>
      <translation>Чем становится каждый столбец – догадка. Измените это в заголовке столбца: щёлкните по нему или нажмите Enter.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>What becomes of the columns is kept in the case under this name. The next table with these columns is read the same way.</source>
      <translation>Чем становятся столбцы, хранится в деле под этим именем. Следующая таблица с такими столбцами читается так же.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>What becomes of {column}</source>
      <translation>Чем становится {column}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>What becomes of “{column}”</source>
      <translation>Чем становится «{column}»</translation>
    </message>
    <message>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>What can be done with the selected</source>
      <translation>Что можно сделать с выбранным</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>What can be done with this card</source>
      <translation>Что можно сделать с этой карточкой</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>What changed in this row</source>
      <translation>Что изменилось в этой строке</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_changes.py"/>
      <source>What changed since</source>
      <translation>Что изменилось с тех пор</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>What each lets go</source>
      <translation>Что каждый пропускает</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>What each profile lets go</source>
      <translation>Что пропускает каждый профиль</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>What each step changed…</source>
      <translation>Что изменил каждый шаг…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>What falls without each of them?</source>
      <translation>Что отпадёт без каждого из них?</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>What five articles say of one region, with its disputes and uncertain dates.</source>
      <translation>Что пять статей говорят об одном регионе, со спорами и неточными датами.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/view.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <source>What goes</source>
      <translation>Что уходит</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>What goes out</source>
      <translation>Что передаётся</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>What happened</source>
      <translation>Что произошло</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>What is being done, and what was</source>
      <translation>Что делается и что сделано</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>What is given</source>
      <translation>Что указано</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>What is in view</source>
      <translation>Что на виду</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>What is in view is printed, in light colours, with its scale.</source>
      <translation>Печатается то, что на виду, в светлых цветах и с масштабом.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_evidence.py"/>
      <source>What is kept: {count:,} versions</source>
      <translation>
        <numerusform>Хранится {count:,} версия</numerusform>
        <numerusform>Хранится {count:,} версии</numerusform>
        <numerusform>Хранится {count:,} версий</numerusform>
      </translation>
      <extra-singular>What is kept</extra-singular>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <location filename="desktop/reading/claim_sheet.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>What is said of it</source>
      <translation>Что о нём говорят</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>What is selected</source>
      <translation>Что выбрано</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>What is shown</source>
      <translation>Что показано</translation>
    </message>
    <message>
      <location filename="desktop/sharing/step_list.py"/>
      <source>What is to be chosen</source>
      <translation>Из чего выбрать</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>What is to be withheld cannot be used: {why}. Nothing was written.</source>
      <translation>Скрываемое использовать нельзя: {why}. Ничего не записано.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>What it does</source>
      <translation>Что оно делает</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>What it goes back to</source>
      <translation>К чему это восходит</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>What it held before stands now</source>
      <translation>Теперь здесь то, что было раньше</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>What it is</source>
      <translation>Что это</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <source>What it said</source>
      <translation>Что оно говорило</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>What it would be part of is itself part of it; a whole cannot be part of its part. Nothing was changed.</source>
      <translation>То, частью чего это стало бы, само его часть; целое не может входить в свою же часть. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>What its licence does not let you pass on, too</source>
      <translation>И то, что лицензия не позволяет передавать</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>What lies on damaged pages is missing there, and nothing says so.</source>
      <translation>Того, что на повреждённых страницах, там нет, и ничто об этом не говорит.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>What no share holds</source>
      <translation>Чего нет ни в одной переданной части</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>What speaks against it</source>
      <translation>Что говорит против этого</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>What that comes to</source>
      <translation>Что из этого выходит</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>What the bag “{name}” holds is no case. Nothing was opened.</source>
      <translation>То, что лежит в пакете «{name}», – не дело. Ничего не открыто.</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>What the camera wrote</source>
      <translation>Что записала камера</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>What the claims weigh</source>
      <translation>Сколько весят утверждения</translation>
    </message>
    <message>
      <location filename="desktop/network/grounds.py"/>
      <source>What the line rests on</source>
      <translation>На чём держится линия</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>What the public may not see</source>
      <translation>Чего не должна видеть публика</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>What the tie rests on</source>
      <translation>На чём держится связь</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>What the timeline shows</source>
      <translation>Что показывает хронология</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <source>What the timeline’s filters let through</source>
      <translation>Что пропускают фильтры хронологии</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>What the two files say of it</source>
      <translation>Что об этом говорят два файла</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>What this format cannot hold</source>
      <translation>Чего этот формат не вмещает</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>What this format does not hold</source>
      <translation>Чего этот формат не вмещает</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>What this view says of the time it shows cannot be read.</source>
      <translation>То, что этот вид говорит о показанном времени, прочитать не удалось.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>What this view shows cannot be read. The timeline was left as it is.</source>
      <translation>То, что показывает этот вид, прочитать не удалось. Хронология оставлена как есть.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>What to change</source>
      <translation>Что изменить</translation>
    </message>
    <message>
      <location filename="desktop/reading/doubt_line.py"/>
      <source>What to know about this text</source>
      <translation>Что нужно знать об этом тексте</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>What to make of these words</source>
      <translation>Что сделать из этих слов</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>What to print</source>
      <translation>Что печатать</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>What was decided about suggestions while reading</source>
      <translation>Что решено о предложениях при чтении</translation>
    </message>
    <message>
      <location filename="desktop/history/act_list.py"/>
      <source>What was done, newest first</source>
      <translation>Что сделано, сначала новое</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>What was left out</source>
      <translation>Что опущено</translation>
    </message>
    <message>
      <location filename="db/records/quotes.py"/>
      <source>What was left out of a text cannot be read, so it was not written by Casebinder. The case was left as it is; look for a copy.</source>
      <translation>Опущенное из текста прочитать не удалось, значит, это записал не Casebinder. Дело оставлено как есть; поищите копию.</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>What was taken</source>
      <translation>Что взято</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>What was taken in</source>
      <translation>Что принято</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>What was taken in last</source>
      <translation>Что принято последним</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>What will change</source>
      <translation>Что изменится</translation>
    </message>
    <message>
      <location filename="desktop/widgets/without_it.py"/>
      <source>What would change without it?</source>
      <translation>Что изменилось бы без этого?</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>What you did last in Ctrl+K</source>
      <translation>Ваши последние действия в Ctrl+K</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>What you dropped or chose goes into this new case. Its title can be changed.</source>
      <translation>То, что вы перетащили или выбрали, войдёт в это новое дело. Его название можно изменить.</translation>
    </message>
    <message>
      <location filename="desktop/app.py"/>
      <source>What you just did</source>
      <translation>То, что вы только что сделали</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Whatever bears “{text}” will bear the other one; “{text}” goes.</source>
      <translation>Всё, на чём стоит «{text}», получит другую метку; «{text}» исчезнет.</translation>
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
      <translation>Когда</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>When did it happen?</source>
      <translation>Когда это произошло?</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>When was it published?</source>
      <translation>Когда это опубликовано?</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/intake/preview/targets.py"/>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>Where</source>
      <translation>Где</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Where did it happen?</source>
      <translation>Где это произошло?</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Where it comes from</source>
      <translation>Откуда это</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Where it was published</source>
      <translation>Где это опубликовано</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Where you were</source>
      <translation>Где вы были</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Whether the timeline glides and words flash up when one jumps to them.</source>
      <translation>Скользит ли хронология и вспыхивают ли слова, когда к ним переходят.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Which one goes back to the other</source>
      <translation>Который к которому восходит</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Which one stays</source>
      <translation>Который остаётся</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Which place is meant</source>
      <translation>Какое место имеется в виду</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <location filename="desktop/notes/table.py"/>
      <source>Who</source>
      <translation>Кто</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Who is meant</source>
      <translation>Кто имеется в виду</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Who is named</source>
      <translation>Кто назван</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Who may see it</source>
      <translation>Кому можно это видеть</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Who published it?</source>
      <translation>Кто это опубликовал?</translation>
    </message>
    <message>
      <location filename="db/export/stix.py"/>
      <source>Who said what goes out as notes in a sentence; denials of another claim also as opinions.</source>
      <translation>Кто что сказал, передаётся заметками, по одной фразе; отрицания чужого утверждения – ещё и мнениями.</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Who says it</source>
      <translation>Кто это говорит</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Who says so</source>
      <translation>Кто так говорит</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Who says what</source>
      <translation>Кто что говорит</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Who took part</source>
      <translation>Кто участвовал</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Who took part?</source>
      <translation>Кто участвовал?</translation>
    </message>
    <message>
      <location filename="desktop/reading/doubt_line.py"/>
      <source>Whole</source>
      <translation>Целое</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Whole page</source>
      <translation>Страница целиком</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Whole pages</source>
      <translation>Страницы целиком</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Whole texts also where no licence allows passing them on</source>
      <translation>Тексты целиком и там, где никакая лицензия не разрешает их передавать</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Whose figure holds</source>
      <translation>Чьё число действует</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Whose work Casebinder stands on</source>
      <translation>На чьей работе держится Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Whose work it stands on, and their licences…</source>
      <translation>На чьей работе он держится и их лицензии…</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Why</source>
      <translation>Почему</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Why there is no quote</source>
      <translation>Почему нет цитаты</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>Why: {reasons}</source>
      <translation>Почему: {reasons}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>Will be</source>
      <translation>Станет</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Will make {words}</source>
      <translation>Создаст: {words}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>With</source>
      <translation>С чем</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>With ; between them</source>
      <translation>Через ;</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>With all within it.</source>
      <translation>Со всем, что внутри.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <source>With it a colleague can check that a share is from you and was not changed. It is made when you first sign a share, and never goes into a case. Only the place of the file is remembered here.</source>
      <translation>По нему коллега может проверить, что часть дела от вас и не изменена. Он создаётся, когда вы впервые подписываете часть дела, и никогда не попадает в дело. Здесь запоминается только место файла.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>With my key in a file</source>
      <translation>Моим ключом из файла</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>With my key in the keyring of this computer</source>
      <translation>Моим ключом из связки ключей этого компьютера</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>With the incidents go their actors, places, claims, figures and quotes, and the sources these rest on. Private rows never go.</source>
      <translation>С инцидентами передаются их действующие лица, места, утверждения, числа и цитаты, а также источники, на которых они держатся. Личные строки не передаются никогда.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>With the legend</source>
      <translation>С легендой</translation>
    </message>
    <message>
      <location filename="desktop/network/timing.py"/>
      <source>With the timeline</source>
      <translation>С хронологией</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Withdrawn</source>
      <comment>term</comment>
      <translation>Отозвано</translation>
    </message>
    <message>
      <location filename="desktop/sharing/view.py"/>
      <source>Withheld</source>
      <translation>Скрыто</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Withheld with it, because the case knows it so:</source>
      <translation>Скрыто вместе с этим, потому что дело знает это таким:</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Withhold</source>
      <translation>Скрыть</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Without a date</source>
      <translation>Без даты</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>Without a name</source>
      <translation>Без имени</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Without a title</source>
      <translation>Без заголовка</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Without a year, the latest one that had begun by publication.</source>
      <comment>rule of dates</comment>
      <translation>Без года – последний, который начался к моменту публикации.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Without it only quoted passages of such texts go.</source>
      <translation>Без этого передаются только процитированные отрывки таких текстов.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Without it: “Analyst 1”, “Analyst 2”.</source>
      <translation>Без этого: «Аналитик 1», «Аналитик 2».</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>Without {isolated} {falling_words}.</source>
      <translation>Без {isolated} {falling_words}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>Without {isolated}: {left}</source>
      <translation>Без {isolated}: {left}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Witness</source>
      <comment>term</comment>
      <translation>Свидетель</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Witnessed</source>
      <comment>term</comment>
      <translation>Очевидец</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Women</source>
      <comment>term</comment>
      <translation>Женщины</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Word document, to edit</source>
      <translation>Документ Word, для правки</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Words</source>
      <translation>Слова</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Words are needed.</source>
      <translation>Нужны слова.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Words as published</source>
      <translation>Слова, как опубликованы</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Words such as “On Monday” are counted from its day of publication.</source>
      <translation>Такие слова, как «в понедельник», отсчитываются от дня его публикации.</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Words such as “on Monday” are counted from it. What hangs on it is shown next.</source>
      <translation>Такие слова, как «в понедельник», отсчитываются от неё. Далее показано, что от неё зависит.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Words that mean nothing is known</source>
      <translation>Слова, которые значат, что ничего не известно</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Words that no dictionary of this computer knows get a wavy line. Nothing is changed by itself, and nothing leaves this computer.</source>
      <translation>Слова, которых нет ни в одном словаре этого компьютера, подчёркиваются волнистой линией. Само ничего не изменяется и ничто не покидает этот компьютер.</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Work</source>
      <translation>Работа</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Work: {state}</source>
      <translation>Работа: {state}</translation>
    </message>
    <message>
      <location filename="desktop/messages.py"/>
      <source>Working…</source>
      <translation>Выполняется…</translation>
    </message>
    <message>
      <location filename="db/demo.py"/>
      <source>Write the demo case</source>
      <translation>Записать учебное дело</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Write the dossier</source>
      <translation>Записать досье</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>Writing incidents</source>
      <translation>Записываются инциденты</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>Writing slides</source>
      <translation>Записываются слайды</translation>
    </message>
    <message>
      <location filename="db/export/bibtex.py"/>
      <location filename="db/export/ris.py"/>
      <source>Writing sources</source>
      <translation>Записываются источники</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Written by {software}.</source>
      <translation>Записано программой {software}.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Year of publication from the copyright line “{published_words}”.</source>
      <translation>Год публикации – из строки об авторских правах «{published_words}».</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Yes</source>
      <translation>Да</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>You collected, read, kept two sides apart, saw them on the timeline and printed them. Go on in this case, or begin one of your own with Ctrl+N.</source>
      <translation>Вы собрали, прочли, развели две стороны, увидели их на хронологии и напечатали. Продолжайте в этом деле или начните своё: Ctrl+N.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>You hold</source>
      <translation>У вас</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>Your first case stands</source>
      <translation>Ваше первое дело готово</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Your key</source>
      <translation>Ваш ключ</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <source>Your key to sign shares with</source>
      <translation>Ваш ключ для подписи частей дела</translation>
    </message>
    <message>
      <location filename="desktop/own_name.py"/>
      <location filename="desktop/preferences/person.py"/>
      <source>Your name</source>
      <translation>Ваше имя</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <source>Your name and key</source>
      <translation>Ваше имя и ключ</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Your name…</source>
      <translation>Ваше имя…</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Your own key, for shares that others send you</source>
      <translation>Ваш собственный ключ – для частей, которые присылают вам другие</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Zoom in (+)</source>
      <translation>Крупнее (+)</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Zoom out (−)</source>
      <translation>Мельче (−)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Zoom to the selection</source>
      <translation>Приблизить к выбранному</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_items.py"/>
      <source>Zotero collections: {names}.</source>
      <translation>Коллекции Zotero: {names}.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a cell holds several numbers; taken as at least the largest</source>
      <translation>в ячейке несколько чисел; взято как «не меньше наибольшего»</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>a copy of this case, laid over it</source>
      <translation>копия этого дела, наложенная на него</translation>
    </message>
    <message>
      <location filename="db/sharing/whole_copy.py"/>
      <source>a copy with its history</source>
      <translation>копия с историей</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>a database or a case file; open it instead of importing it</source>
      <translation>база данных или файл дела; откройте его вместо импорта</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date can be read in more than one way; please check it</source>
      <translation>дату можно прочесть по-разному; проверьте её</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date cannot be read; its words are kept</source>
      <translation>дату прочитать не удалось; её слова сохранены</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date does not give its century; the likelier one was taken</source>
      <translation>у даты не указан век; взят более вероятный</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date has no year; its words are kept</source>
      <translation>у даты нет года; её слова сохранены</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date is a bare number; read as a spreadsheet program counts days</source>
      <translation>дата – одно число; прочитана так, как считают дни табличные программы</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>a day apart</source>
      <translation>разница в день</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure became a date in a spreadsheet program; left out</source>
      <translation>число стало датой в табличной программе; опущено</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure cannot be read; left out</source>
      <translation>число прочитать не удалось; опущено</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure has a question mark; taken as about that many</source>
      <translation>у числа стоит вопросительный знак; взято как «около»</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure is below zero; left out</source>
      <translation>число меньше нуля; опущено</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure is not a whole number of people; left out</source>
      <translation>число людей не целое; опущено</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>a formatted document; save it as plain text first</source>
      <translation>документ с оформлением; сначала сохраните его как простой текст</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>a larger region</source>
      <translation>более крупный регион</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>a list of references</source>
      <translation>список литературы</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>a name has at least two letters</source>
      <translation>в имени не меньше двух букв</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>a name meant to hurt; kept because sources use it.</source>
      <translation>имя, которое должно ранить; хранится, потому что его употребляют источники.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>a name taken for the fight.</source>
      <translation>имя, взятое для борьбы.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>a name that may mean somebody else as well; it counts little in comparisons.</source>
      <translation>имя, которое может означать и кого-то другого; при сравнении весит мало.</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>a packed document; save it as plain text or CSV first</source>
      <translation>упакованный документ; сначала сохраните его как простой текст или CSV</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>a passage that also stands in another source</source>
      <translation>отрывок, который есть и в другом источнике</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>a position cannot be read; left out</source>
      <translation>положение прочитать не удалось; опущено</translation>
    </message>
    <message>
      <location filename="db/exchange/documents.py"/>
      <source>a saved page</source>
      <translation>сохранённая страница</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>a share of this case, laid over it</source>
      <translation>часть этого дела, наложенная на него</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>a similar title</source>
      <translation>похожий заголовок</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>a source that fell away</source>
      <translation>отпавший источник</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>a spreadsheet program has shortened the number of the row</source>
      <translation>табличная программа сократила номер строки</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>a web browser</source>
      <translation>веб-браузер</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>a whole number</source>
      <translation>целое число</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a year between 1300 and 1450 may belong to another calendar; read as it stands</source>
      <translation>год от 1300 до 1450 может быть из другого календаря; прочитан как есть</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>a “kind” and a “code” have between 1 and {longest} letters</source>
      <translation>в «kind» и «code» от 1 до {longest} букв</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>about</source>
      <comment>term</comment>
      <translation>около</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>about its words</source>
      <translation>о его словах</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>about {label}</source>
      <translation>о: {label}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>about {number}</source>
      <translation>около {number}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>absorbed</source>
      <comment>term</comment>
      <translation>поглотило</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>accuses</source>
      <translation>обвиняет</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>accuses</source>
      <comment>term</comment>
      <translation>обвиняет</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>act of the log</source>
      <translation>действие журнала</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>actor</source>
      <translation>действующее лицо</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>actors</source>
      <translation>действующие лица</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/panel.py"/>
      <source>actors of {count:,} or more incidents</source>
      <translation>
        <numerusform>действующие лица с {count:,} инцидентом и более</numerusform>
        <numerusform>действующие лица с {count:,} инцидентами и более</numerusform>
        <numerusform>действующие лица с {count:,} инцидентами и более</numerusform>
      </translation>
      <extra-singular>actors of {count:,} or more incidents</extra-singular>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>acts of the log</source>
      <translation>действия журнала</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>adds the name {isolated}</source>
      <translation>добавляет имя {isolated}</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <source>adopted before</source>
      <translation>перенято раньше</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>against</source>
      <translation>против</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>age1… and, after a space, a name</source>
      <translation>age1… и через пробел имя</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>agrees in part</source>
      <translation>отчасти согласно</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>all</source>
      <translation>все</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>all claims fall</source>
      <translation>отпадают все утверждения</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/editions.py"/>
      <source>all in one lane</source>
      <translation>все на одной дорожке</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>all that is said goes back to one origin</source>
      <translation>всё сказанное восходит к одному первоисточнику</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>all to-dos</source>
      <translation>все задачи</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>allegedly sponsors</source>
      <comment>term</comment>
      <translation>предположительно финансирует</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>also called {isolated} here</source>
      <translation>здесь называется также {isolated}</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>an address alone; nothing was fetched</source>
      <translation>только адрес; ничего не загружалось</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>an old Office document; save it as plain text or CSV first</source>
      <translation>старый документ Office; сохраните его как простой текст или CSV</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>an outlet that is gone</source>
      <translation>издание, которого больше нет</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>an untitled source</source>
      <translation>источник без заголовка</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/intake/watched.py"/>
      <location filename="desktop/merging/pair_card.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="desktop/sharing/name_card.py"/>
      <source>and {count:,} more</source>
      <translation>и ещё {count:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/grounds.py"/>
      <source>and {count:,} more</source>
      <translation>
        <numerusform>и ещё {count:,}</numerusform>
        <numerusform>и ещё {count:,}</numerusform>
        <numerusform>и ещё {count:,}</numerusform>
      </translation>
      <extra-singular>and {count:,} more</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>and {count:,} more lanes</source>
      <translation>
        <numerusform>и ещё {count:,} дорожка</numerusform>
        <numerusform>и ещё {count:,} дорожки</numerusform>
        <numerusform>и ещё {count:,} дорожек</numerusform>
      </translation>
      <extra-singular>and {count:,} more lane</extra-singular>
    </message>
    <message>
      <location filename="desktop/reading/margin.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>and {count} more</source>
      <translation>и ещё {count}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>and {count} more that change it</source>
      <translation>и ещё {count}, которые это меняют</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <source>and {left:,} more: filter by words or a row number, or save all of them as CSV</source>
      <translation>и ещё {left:,}: отберите по словам или номеру строки или сохраните всё как CSV</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>and {more:,} more</source>
      <translation>и ещё {more:,}</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>and {more}</source>
      <translation>и ещё {more}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>and; press for or</source>
      <translation>и; нажмите, чтобы стало «или»</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>another case, matched by likeness</source>
      <translation>другое дело, сопоставлено по сходству</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>another name it is known by.</source>
      <translation>другое имя, под которым известно.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>another place</source>
      <translation>другое место</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>another text at an address that is held; kept as a new version</source>
      <translation>другой текст по адресу, который уже есть; сохранён как новая версия</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>answers</source>
      <comment>term</comment>
      <translation>отвечает на</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>any number {what}</source>
      <translation>любое число: {what}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>assessed as {either}</source>
      <translation>оценено как {either}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>at any time</source>
      <translation>в любое время</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>at least</source>
      <comment>term</comment>
      <translation>не меньше</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <location filename="db/records/figures.py"/>
      <source>at least {low:,}</source>
      <translation>не меньше {low:,}</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>at least {low}</source>
      <translation>не меньше {low}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>at most</source>
      <comment>term</comment>
      <translation>не больше</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <location filename="db/records/figures.py"/>
      <source>at most {high:,}</source>
      <translation>не больше {high:,}</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>at sea or in the air</source>
      <translation>в море или в воздухе</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>attributes</source>
      <comment>term</comment>
      <translation>приписывает</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>based on</source>
      <translation>на основе</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>basis of</source>
      <translation>основа для</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>becomes [withheld: {kind}, {code}]{spellings}</source>
      <translation>становится [скрыто: {kind}, {code}]{spellings}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>before {shown}</source>
      <translation>до {shown}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>beside “{name}”</source>
      <translation>рядом с «{name}»</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>between</source>
      <comment>term</comment>
      <translation>между</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>blank lines</source>
      <translation>пустые строки</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/finding.py"/>
      <source>both are called {name}</source>
      <translation>оба называются {name}</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/merging/duplicates.py"/>
      <source>both are called “{text_}”</source>
      <translation>оба называются «{text_}»</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/finding.py"/>
      <source>both go by {name}</source>
      <translation>оба известны как {name}</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>both of {country_name}</source>
      <translation>оба: {country_name}</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>bringing in what is new</source>
      <translation>переносится новое</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>by powers of ten</source>
      <translation>по степеням десяти</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>by the profile “{profile}”</source>
      <translation>по профилю «{profile}»</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>by {rated_by}</source>
      <translation>оценка: {rated_by}</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>byline, kept as the author</source>
      <translation>подпись, сохранена как автор</translation>
    </message>
    <message>
      <location filename="db/sharing/proof.py"/>
      <source>byte {start:,}</source>
      <translation>байт {start:,}</translation>
    </message>
    <message>
      <location filename="db/sharing/proof.py"/>
      <source>bytes from {at:,} on, folded</source>
      <translation>байты с {at:,}, перенесены</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>called {name}</source>
      <translation>стало называться {name}</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>cannot be opened as a PDF</source>
      <translation>не открывается как PDF</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>cannot be read · {size}</source>
      <translation>не читается · {size}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>cannot both be right</source>
      <translation>не могут быть верны оба</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>century</source>
      <translation>век</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>century {count}</source>
      <translation>{count} век</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>century {count} BCE</source>
      <translation>{count} век до н. э.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>certain time</source>
      <translation>точное время</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>changed sides</source>
      <translation>сменило сторону</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>checked in a few seconds</source>
      <translation>проверено за несколько секунд</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>checked in about {seconds:.0f} minutes</source>
      <translation>проверено примерно за {seconds:.0f} мин</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>checked in about {seconds:.0f} seconds</source>
      <translation>проверено примерно за {seconds:.0f} с</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>checking references</source>
      <translation>проверяются ссылки</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>checking {name}</source>
      <translation>проверяется {name}</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>choosing what goes</source>
      <translation>выбирается, что передать</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>cited before, and held now</source>
      <translation>раньше только цитировался, теперь есть в деле</translation>
    </message>
    <message>
      <location filename="desktop/widgets/source_row.py"/>
      <source>cited, not held</source>
      <translation>цитируется, в деле нет</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>claimed by {listed}</source>
      <translation>ответственность берёт {listed}</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>claimed only</source>
      <translation>только заявлено</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>claims</source>
      <comment>head of a column</comment>
      <translation>признаёт</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>claims responsibility</source>
      <comment>term</comment>
      <translation>берёт ответственность</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>claims weighed: {names}</source>
      <translation>взвешены утверждения: {names}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>closed group</source>
      <translation>замкнутая группа</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/editions.py"/>
      <source>coloured by {colouring}</source>
      <translation>цвета: {colouring}</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>colours of the timeline’s lanes</source>
      <translation>цвета дорожек хронологии</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>column {column} of {across}</source>
      <translation>столбец {column} из {across}</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>confirmed</source>
      <translation>подтверждено</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>confirms</source>
      <comment>head of a column</comment>
      <translation>подтверждает</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>confirms</source>
      <comment>term</comment>
      <translation>подтверждает</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>contradicts</source>
      <translation>противоречит</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>contradicts</source>
      <comment>term</comment>
      <translation>противоречит</translation>
    </message>
    <message>
      <location filename="db/sharing/whole_copy.py"/>
      <source>copying the case</source>
      <translation>копируется дело</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>copyright line</source>
      <translation>строка об авторских правах</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>copyright line, kept as outlet and year</source>
      <translation>строка об авторских правах, сохранена как издание и год</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>corrected by</source>
      <translation>исправлен в</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>corrects</source>
      <comment>term</comment>
      <translation>исправляет</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>could not be read</source>
      <translation>не прочитано</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>counted from</source>
      <translation>отсчитано от</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>counting claims</source>
      <translation>считаются утверждения</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>cut where they crossed what was withheld</source>
      <translation>обрезаны там, где задевали скрытое</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>darker is more</source>
      <translation>чем темнее, тем больше</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>data set</source>
      <translation>набор данных</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_rows.py"/>
      <source>dataset row</source>
      <translation>строка набора данных</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>date confirmed by</source>
      <translation>дата подтверждена:</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>date in words</source>
      <translation>дата словами</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <location filename="db/reading/plain_text.py"/>
      <source>date line</source>
      <translation>строка с датой</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>date of publication, kept as the date</source>
      <translation>дата публикации, сохранена как дата</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>dated from it</source>
      <translation>датировано по нему</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <location filename="db/exchange/references.py"/>
      <source>dates that were not understood</source>
      <translation>даты, которые не удалось понять</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>day</source>
      <translation>день</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>day 0</source>
      <translation>день 0</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>day and month can be swapped; kept as one of the two days</source>
      <translation>день и месяц можно поменять местами; сохранено как один из двух дней</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>day and month can be swapped; the words of the date are kept</source>
      <translation>день и месяц можно поменять местами; сохранены слова даты</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>day and month can only be read the other way round than in the rest of the table</source>
      <translation>день и месяц читаются только в обратном порядке, чем в остальной таблице</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>day the words were published</source>
      <translation>день, когда слова опубликованы</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>days</source>
      <translation>дни</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>decade</source>
      <translation>десятилетие</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>declines to comment</source>
      <comment>term</comment>
      <translation>отказывается от комментария</translation>
    </message>
    <message>
      <location filename="db/records/bulk/deleting.py"/>
      <source>deleted</source>
      <translation>удалено</translation>
    </message>
    <message>
      <location filename="db/merging/comparing.py"/>
      <source>deleted here</source>
      <translation>удалено здесь</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflict_list.py"/>
      <source>deleted on one side, needed on the other</source>
      <translation>удалено с одной стороны, нужно с другой</translation>
    </message>
    <message>
      <location filename="db/merging/comparing.py"/>
      <source>deleted there</source>
      <translation>удалено там</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>denied</source>
      <translation>отрицается</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>denied by {listed}</source>
      <translation>отрицает {listed}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>denies</source>
      <comment>head of a column</comment>
      <translation>отрицает</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>denies</source>
      <comment>term</comment>
      <translation>отрицает</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>detail of the case</source>
      <translation>сведение о деле</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>disagrees</source>
      <translation>не согласно</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>disputed</source>
      <translation>оспаривается</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <source>disputed border, as Natural Earth draws it</source>
      <translation>спорная граница, как её рисует Natural Earth</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>disputes</source>
      <comment>head of a column</comment>
      <translation>оспаривает</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>disputes</source>
      <comment>term</comment>
      <translation>оспаривает</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>dozens</source>
      <comment>term</comment>
      <translation>десятки</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>each of its names has “name”, and may have “also”, “kind” and “code”</source>
      <translation>у каждого имени есть «name», а также могут быть «also», «kind» и «code»</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>earlier</source>
      <translation>раньше</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>edited here, stays where you edited it</source>
      <translation>изменено здесь, остаётся там, где вы изменили</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>either can be the first · {where}</source>
      <translation>первым может быть любой · {where}</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>encrypting it</source>
      <translation>часть дела шифруется</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>entries of the log</source>
      <translation>записи журнала</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>entry of the log</source>
      <translation>запись журнала</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_row.py"/>
      <source>era</source>
      <translation>эпоха</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>every date given</source>
      <translation>все указанные даты</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>every {field_words}</source>
      <translation>каждое: {field_words}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>everybody who reports it does so with reserve</source>
      <translation>все, кто об этом сообщает, делают это с оговоркой</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <location filename="desktop/notes/page.py"/>
      <source>everything</source>
      <translation>всё</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>everything of “{record}”</source>
      <translation>всё из «{record}»</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>exactly</source>
      <comment>term</comment>
      <translation>ровно</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <location filename="desktop/map/placing.py"/>
      <source>exactly there</source>
      <translation>точно там</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>fields that were withheld</source>
      <translation>поля, которые были скрыты</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>fights</source>
      <comment>term</comment>
      <translation>воюет против</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>files attached to references were not brought in; where they lie stands in the note</source>
      <translation>файлы, приложенные к ссылкам, не перенесены; где они лежат, сказано в заметке</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>files that cannot be cleared of what they say of their making, or of withheld names</source>
      <translation>файлы, из которых нельзя убрать сведения об их создании или скрытые имена</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>follows the file</source>
      <translation>следует файлу</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>for</source>
      <translation>за</translation>
    </message>
    <message>
      <location filename="db/export/withholding.py"/>
      <location filename="db/sharing/rules.py"/>
      <source>from a dataset whose licence does not allow passing it on</source>
      <translation>из набора данных, лицензия которого не позволяет передавать его</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>from a source that is gone</source>
      <translation>из источника, которого больше нет</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clock_change.py"/>
      <source>from {early} to {late}</source>
      <translation>от {early} до {late}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clock_change.py"/>
      <source>from {late} to {early}: this hour came twice</source>
      <translation>от {late} до {early}: этот час был дважды</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>from {shown} on</source>
      <translation>начиная с {shown}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>from “{name}”</source>
      <translation>из «{name}»</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>gave rise to</source>
      <comment>term</comment>
      <translation>дало начало</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>go to a place…</source>
      <translation>перейти к месту…</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing.py"/>
      <source>gone from {title}</source>
      <translation>больше не в «{title}»</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>graded {letters}{digits}</source>
      <translation>с оценкой {letters}{digits}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>graded {names}</source>
      <translation>с оценкой {names}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>has a dispute</source>
      <translation>есть спор</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>has as member</source>
      <comment>term</comment>
      <translation>член</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>has no date</source>
      <translation>нет даты</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>has no place</source>
      <translation>нет места</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>heard on the radio; a row of a data set</source>
      <translation>услышано по радио; строка набора данных</translation>
    </message>
    <message>
      <location filename="desktop/intake/rows.py"/>
      <source>held already</source>
      <translation>уже есть</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <location filename="db/exchange/pasted.py"/>
      <source>held already; nothing was added</source>
      <translation>уже есть; ничего не добавлено</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>held to be right</source>
      <translation>считается верным</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/details.py"/>
      <source>held, {count} letters</source>
      <translation>есть, {count} букв</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>holding or belonging to a withheld name</source>
      <translation>содержат скрытое имя или относятся к нему</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>holds a NUL character</source>
      <translation>содержит нулевой знак</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>holds a date that is none</source>
      <translation>содержит дату, которая не дата</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>holds a value that no case has there</source>
      <translation>содержит значение, которого там нет ни в одном деле</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>holds bytes</source>
      <translation>содержит байты</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>hours</source>
      <translation>часы</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>how claims fit these explanations</source>
      <translation>как утверждения подходят к этим объяснениям</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/map/measure.py"/>
      <source>how exactly is not said</source>
      <translation>насколько точно, не сказано</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>how it counts</source>
      <translation>как считается</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>how reliable we find these sources and outlets</source>
      <translation>насколько надёжными мы считаем эти источники и издания</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>how we grade what goes, unless the reasons rest on what stays</source>
      <translation>как мы оцениваем то, что передаётся, если обоснования не держатся на том, что остаётся</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>id {native} has changed since it was imported: {names}</source>
      <translation>id {native} изменён с тех пор, как импортирован: {names}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>id {native} is the same, but its columns mean something else now</source>
      <translation>id {native} тот же, но его столбцы теперь значат другое</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>id {native} · no longer in the file{edited} · {kept}</source>
      <translation>id {native} · в файле больше нет{edited} · {kept}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>in any way</source>
      <translation>как угодно</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>in retaliation</source>
      <translation>в ответ</translation>
    </message>
    <message>
      <location filename="db/records/bulk/deleting.py"/>
      <source>in the case</source>
      <translation>в деле</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>in this text</source>
      <translation>в этом тексте</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_likeness.py"/>
      <source>in {count:,} passages</source>
      <translation>
        <numerusform>в {count:,} отрывке</numerusform>
        <numerusform>в {count:,} отрывках</numerusform>
        <numerusform>в {count:,} отрывках</numerusform>
      </translation>
      <extra-singular>in one passage</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>in {name}</source>
      <translation>в {name}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>in {name}, {back}</source>
      <translation>в {name}, {back}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>in {where}</source>
      <translation>в {where}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/notes/table.py"/>
      <source>incident</source>
      <translation>инцидент</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>incidents</source>
      <translation>инциденты</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>includes</source>
      <comment>term</comment>
      <translation>включает</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>including {words} {who}</source>
      <translation>включая {words} {who}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>investigates</source>
      <comment>term</comment>
      <translation>расследует</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>is a later version of it</source>
      <translation>– более поздняя версия</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is a member of</source>
      <comment>term</comment>
      <translation>состоит в</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is a number out of range</source>
      <translation>– число вне пределов</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is allegedly sponsored by</source>
      <comment>term</comment>
      <translation>предположительно финансируется</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is allied with</source>
      <comment>term</comment>
      <translation>союзник</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is answered by</source>
      <comment>term</comment>
      <translation>получает ответ в</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is based on</source>
      <comment>term</comment>
      <translation>Основан на</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>is based on it</source>
      <translation>основан на нём</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is confirmed by</source>
      <comment>term</comment>
      <translation>подтверждается в</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is contradicted by</source>
      <comment>term</comment>
      <translation>встречает противоречие в</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is corrected by</source>
      <comment>term</comment>
      <translation>исправляется в</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is denied by</source>
      <comment>term</comment>
      <translation>отрицается в</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is fought by</source>
      <comment>term</comment>
      <translation>против него воюет</translation>
    </message>
    <message>
      <location filename="db/records/incident_links.py"/>
      <source>is in one series with</source>
      <translation>в одной серии с</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is in retaliation for</source>
      <comment>term</comment>
      <translation>совершено в отместку за</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is led by</source>
      <comment>term</comment>
      <translation>глава</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is longer than {most:,} bytes</source>
      <translation>длиннее {most:,} байт</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>is mentioned with</source>
      <translation>упоминается вместе с</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is no finite number</source>
      <translation>– не конечное число</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is not a date</source>
      <translation>– не дата</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is not the JSON that belongs there</source>
      <translation>– не тот JSON, которому там место</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is not {words}</source>
      <translation>– не {words}</translation>
    </message>
    <message>
      <location filename="db/records/incident_links.py"/>
      <source>is part of</source>
      <translation>входит в</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is part of</source>
      <comment>term</comment>
      <translation>входит в</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is quoted by</source>
      <comment>term</comment>
      <translation>цитируется в</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is repeated by</source>
      <comment>term</comment>
      <translation>повторяется в</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is retaliated for by</source>
      <comment>term</comment>
      <translation>повлекло месть</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is retracted by</source>
      <comment>term</comment>
      <translation>отзывается в</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is spoken for by</source>
      <comment>term</comment>
      <translation>представителем является</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is successor of</source>
      <comment>term</comment>
      <translation>преемник</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is supported by</source>
      <comment>term</comment>
      <translation>поддерживается</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>is the same as</source>
      <translation>– то же, что</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>it comes from a newer Casebinder</source>
      <translation>это из более нового Casebinder</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>it does not hold one folder</source>
      <translation>в нём не одна папка</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>it has no manifest</source>
      <translation>в нём нет описи</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it holds a link or a device (“{shown}”)</source>
      <translation>в нём ссылка или устройство («{shown}»)</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it holds a name that is none (“{shown}”)</source>
      <translation>в нём имя, которое не имя («{shown}»)</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it holds a name that leads out of its folder (“{shown}”)</source>
      <translation>в нём имя, которое ведёт за пределы его папки («{shown}»)</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>it holds something else than “names” and “fields”</source>
      <translation>в нём есть что-то кроме «names» и «fields»</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it holds “{shown}” twice</source>
      <translation>в нём дважды есть «{shown}»</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is claimed by {by} and denied by {others}</source>
      <translation>ответственность берёт {by}, отрицает {others}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is claimed by {by} and disputed by {others}</source>
      <translation>ответственность берёт {by}, оспаривает {others}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is claimed by {slots} and reported apart from that by {slots2}</source>
      <translation>ответственность за это берёт {slots}, а независимо от этого сообщает {slots2}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is confirmed by {slots}, held responsible for it</source>
      <translation>это подтверждает {slots} – тот, кого считают ответственным</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is denied by {slots}, and nobody stands by it</source>
      <translation>это отрицает {slots}, и никто на этом не настаивает</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <location filename="db/sharing/redaction.py"/>
      <source>it is far too long</source>
      <translation>она слишком длинна</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it is locked with a password of its own, which protects little</source>
      <translation>он закрыт собственным паролем, который защищает слабо</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>it is not built as a mapping is</source>
      <translation>оно построено не так, как сопоставление</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it is packed in a way that Casebinder does not unpack</source>
      <translation>он упакован так, что Casebinder его не распаковывает</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is reported by {by} and denied by {others}</source>
      <translation>сообщает {by}, отрицает {others}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is reported by {by} and disputed by {others}</source>
      <translation>сообщает {by}, оспаривает {others}</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it lists too many files</source>
      <translation>в нём перечислено слишком много файлов</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>it names no columns, or one of them twice</source>
      <translation>оно не называет столбцов или называет один из них дважды</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>it or {names}</source>
      <translation>это или {names}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>it was not made by Casebinder</source>
      <translation>это создано не в Casebinder</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>its date cannot be moved</source>
      <translation>его дату нельзя сдвинуть</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>its date is not known that exactly</source>
      <translation>его дата известна не настолько точно</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>its one claim falls</source>
      <translation>отпадает его единственное утверждение</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>its title, language, summary, marking and number, without which copies cannot be merged; kept mappings and profiles are the sender's own</source>
      <translation>его название, язык, краткое изложение, гриф и номер, без которых копии нельзя объединить; сохранённые сопоставления и профили остаются у отправителя</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>its {size:,} bytes say that they become {whole:,}, which no case does</source>
      <translation>по его {size:,} байтам, они станут {whole:,} – такого не бывает ни у одного дела</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>keep and tag</source>
      <translation>оставить с меткой</translation>
    </message>
    <message>
      <location filename="db/exchange/documents.py"/>
      <location filename="db/exchange/pasted.py"/>
      <source>keeping it</source>
      <translation>сохраняется</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>kept</source>
      <translation>сохранено</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>kept at the top</source>
      <translation>закреплено вверху</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>kept beside the old row</source>
      <translation>хранится рядом с прежней строкой</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>kept in the row</source>
      <translation>хранится в строке</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>key to open shares</source>
      <translation>ключ для открытия частей дела</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>key to sign shares</source>
      <translation>ключ для подписи частей дела</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>kind of file</source>
      <translation>вид файла</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>known as “Analyst 1” and so on</source>
      <translation>известны как «Аналитик 1» и так далее</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>lanes by</source>
      <translation>дорожки по:</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/editions.py"/>
      <source>lanes by {axis}</source>
      <translation>дорожки: {axis}</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>language not said</source>
      <translation>язык не указан</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>largest letters of the first page</source>
      <translation>самые крупные буквы первой страницы</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>late 2019 · 3 May · 44 BC · 12 Hut 1401 · 66 million years ago · +3 weeks · a bookmark</source>
      <translation>конец 2019 · 3 мая · 44 до н. э. · 12 хута 1401 · 66 миллионов лет назад · +3 недели · закладка</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>later</source>
      <translation>позже</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>latitude and longitude may be swapped, or a sign is missing; kept as given</source>
      <translation>широта и долгота, возможно, поменялись местами, или нет знака; сохранено как указано</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>latitude and longitude seem to be swapped; left out</source>
      <translation>широта и долгота, похоже, поменялись местами; опущено</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>latitude or longitude is not on Earth; left out</source>
      <translation>широты или долготы нет на Земле; опущено</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>leads</source>
      <comment>term</comment>
      <translation>возглавляет</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>least against it · {count}</source>
      <translation>меньше всего против · {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>least to most said</source>
      <translation>от наименьшего до наибольшего из сказанного</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>leave all</source>
      <translation>оставить все</translation>
    </message>
    <message>
      <location filename="desktop/widgets/comparison_signs.py"/>
      <source>left differently</source>
      <translation>оставлено по-разному</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>left out</source>
      <translation>опущено</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>left out by the profile</source>
      <translation>опущено по профилю</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>left unclear · {detail}</source>
      <translation>оставлено неясным · {detail}</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>left unclear: {reason} · {detail}</source>
      <translation>оставлено неясным: {reason} · {detail}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>less exact, agrees</source>
      <translation>менее точно, согласуется</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>let go</source>
      <translation>отпустить</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>level {depth}</source>
      <translation>уровень {depth}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>licence: {licence}</source>
      <translation>лицензия: {licence}</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>line</source>
      <translation>строки</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>linked</source>
      <translation>связано</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>links it to {here}</source>
      <translation>связывает с {here}</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>list what has no place</source>
      <translation>перечислить то, у чего нет места</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>list what is in view</source>
      <translation>перечислить то, что на виду</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>looking at the file</source>
      <translation>просматривается файл</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing.py"/>
      <source>looking for rows that are gone</source>
      <translation>ищутся исчезнувшие строки</translation>
    </message>
    <message>
      <location filename="db/merging/comparing.py"/>
      <source>looking for what may be the same</source>
      <translation>ищется то, что может совпадать</translation>
    </message>
    <message>
      <location filename="db/merging/adopting.py"/>
      <source>looking for what they need</source>
      <translation>ищется то, что им нужно</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>looking for what two people left differently</source>
      <translation>ищется то, что двое оставили по-разному</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>looking for what was withheld</source>
      <translation>ищется скрытое</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>making indexes</source>
      <translation>строятся указатели</translation>
    </message>
    <message>
      <location filename="db/sharing/writing.py"/>
      <location filename="db/strangers/fresh.py"/>
      <location filename="db/strangers/making_safe.py"/>
      <source>making the search index</source>
      <translation>строится поисковый указатель</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <location filename="db/exchange/tables/landing.py"/>
      <location filename="db/exchange/web_archives.py"/>
      <source>making them searchable</source>
      <translation>готовится поиск по ним</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>many reports, no incident</source>
      <translation>много сообщений, ни одного инцидента</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>marked more strictly than the share, or belonging to something so marked</source>
      <translation>с более строгим грифом, чем у передаваемой части, или относится к такому</translation>
    </message>
    <message>
      <location filename="db/export/withholding.py"/>
      <source>marked more strictly than {marking}, or belonging to something so marked</source>
      <translation>с более строгим грифом, чем {marking}, или относится к такому</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>mending references</source>
      <translation>исправляются ссылки</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>merged into</source>
      <comment>term</comment>
      <translation>влилось в</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>merged into {}</source>
      <translation>вошло в {}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turn_marks.py"/>
      <source>merger</source>
      <translation>слияние</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>met again unchanged</source>
      <translation>встретилось снова без изменений</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>millennium</source>
      <translation>тысячелетие</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>millennium {count}</source>
      <translation>{count} тысячелетие</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>millennium {count} BCE</source>
      <translation>{count} тысячелетие до н. э.</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>minute</source>
      <translation>минута</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>minutes</source>
      <translation>минуты</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>moments worth going back to, with the whole case</source>
      <translation>моменты, к которым стоит вернуться; с делом целиком</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>month</source>
      <translation>месяц</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>months</source>
      <translation>месяцы</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>more exact</source>
      <translation>точнее</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>more {what} in a strip</source>
      <translation>больше на полосе: {what}</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>move down</source>
      <translation>сдвинуть вниз</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>move to the left</source>
      <translation>сдвинуть влево</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>move to the right</source>
      <translation>сдвинуть вправо</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>move up</source>
      <translation>сдвинуть вверх</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/sources.py"/>
      <source>much of the text is the same</source>
      <translation>большая часть текста та же</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>named spans of time, with the whole case</source>
      <translation>названные промежутки времени; с делом целиком</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>named, not held</source>
      <translation>названо, в деле нет</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>names a field that does not exist (“{table}.{field}”)</source>
      <translation>называет поле, которого не существует («{table}.{field}»)</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>names a table that does not exist</source>
      <translation>называет таблицу, которой не существует</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>names of analysts</source>
      <translation>имена аналитиков</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>near the town, or a small area around it</source>
      <translation>рядом с городом или небольшая местность вокруг него</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>nearly the same text</source>
      <translation>почти тот же текст</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>nearly the same text as another source</source>
      <translation>почти тот же текст, что и в другом источнике</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <location filename="desktop/incidents/judgement.py"/>
      <source>neither</source>
      <translation>ни то ни другое</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turn_marks.py"/>
      <source>new name</source>
      <translation>новое имя</translation>
    </message>
    <message>
      <location filename="db/columns/facts.py"/>
      <source>no date</source>
      <translation>нет даты</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>no date read from “{phrase}”</source>
      <translation>в «{phrase}» дата не прочитана</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>no figure</source>
      <translation>без числа</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>no figure is left</source>
      <translation>числа не остаётся</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <location filename="desktop/shortcuts/view.py"/>
      <source>no keys</source>
      <translation>нет клавиш</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>no known end</source>
      <translation>конец неизвестен</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>no lane</source>
      <translation>нет дорожки</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <source>no quote: {no_quote_reason}</source>
      <translation>нет цитаты: {no_quote_reason}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>no room for more</source>
      <translation>больше нет места</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>no source</source>
      <translation>нет источника</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>no town; the point is that of the district</source>
      <translation>города нет; точка – у района</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_parties.py"/>
      <source>nobody is named; no actor was made of it</source>
      <translation>никто не назван; действующее лицо не создано</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>nobody named</source>
      <translation>никто не назван</translation>
    </message>
    <message>
      <location filename="db/exchange/imports.py"/>
      <source>nobody said what the columns become; it was guessed</source>
      <translation>никто не сказал, чем становятся столбцы; это догадка</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>nobody says so but {slots}</source>
      <translation>никто этого не говорит, кроме {slots}</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <location filename="db/records/figures.py"/>
      <source>none</source>
      <translation>нет</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>none</source>
      <comment>remembered</comment>
      <translation>ничего</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>none leads yet</source>
      <translation>пока никто не впереди</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>none of the {count} origins that report it is rated A, B or C</source>
      <translation>ни один из первоисточников, которые об этом сообщают ({count}), не имеет оценки A, B или C</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>not ({text_})</source>
      <translation>не ({text_})</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>not brought in: {names}</source>
      <translation>не перенесено: {names}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>not decided yet</source>
      <translation>пока не решено</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>not diagnostic: fits all alike</source>
      <translation>ничего не различает: подходит всем одинаково</translation>
    </message>
    <message>
      <location filename="db/records/hypotheses.py"/>
      <source>not filled in</source>
      <translation>не заполнено</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>not in this time</source>
      <translation>не в этом времени</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <location filename="db/records/figures.py"/>
      <source>not known</source>
      <translation>неизвестно</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>not made by Casebinder</source>
      <translation>создано не в Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>not said</source>
      <translation>не сказано</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>not shown</source>
      <translation>не показано</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <location filename="db/records/figures.py"/>
      <source>not stated</source>
      <translation>не указано</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>not there any more</source>
      <translation>больше нет</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <location filename="desktop/intake/rows.py"/>
      <source>not used</source>
      <translation>не используется</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>not weighed</source>
      <translation>не взвешено</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>not {text_}</source>
      <translation>не {text_}</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>notes</source>
      <translation>заметки</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>notes on what goes; never private ones</source>
      <translation>заметки к тому, что передаётся; личные – никогда</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <location filename="desktop/widgets/falling.py"/>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>nothing</source>
      <translation>ничего</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_changes.py"/>
      <source>nothing but blanks</source>
      <translation>одни пробелы</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>nothing is left of {joined}</source>
      <translation>ничего не остаётся от {joined}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>nothing is left, {all_of_it}</source>
      <translation>ничего не остаётся, {all_of_it}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>nothing yet</source>
      <translation>пока ничего</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <location filename="desktop/timeline/moving/destinations.py"/>
      <source>now</source>
      <translation>сейчас</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>number not known</source>
      <translation>число неизвестно</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>numbers elsewhere</source>
      <translation>числа в другом месте</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>of the other profile</source>
      <translation>из другого профиля</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>of {isolated}</source>
      <translation>от {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>of {short}</source>
      <translation>из {short}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>on it alone</source>
      <translation>только на этом</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>one of its names stands in every case file (“{table}”), so that nobody could tell whether it was withheld; give the whole name</source>
      <translation>одно из его имён есть в каждом файле дела («{table}»), поэтому никто не узнал бы, скрыто ли оно; укажите имя целиком</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>only cells kept in the row</source>
      <translation>только ячейки, сохранённые в строке</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/details.py"/>
      <source>only cited</source>
      <translation>только цитируется</translation>
    </message>
    <message>
      <location filename="desktop/widgets/comparison_signs.py"/>
      <source>only here</source>
      <translation>только здесь</translation>
    </message>
    <message>
      <location filename="desktop/widgets/comparison_signs.py"/>
      <source>only in theirs</source>
      <translation>только у них</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>only one of latitude and longitude is given; left out</source>
      <translation>указана только широта или только долгота; опущено</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>only the first number of a cell was read</source>
      <translation>из ячейки прочитано только первое число</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>only what the timeline shows</source>
      <translation>только то, что показывает хронология</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>open end</source>
      <translation>открытый конец</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>open group</source>
      <translation>открытая группа</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>open start</source>
      <translation>открытое начало</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>open this mark</source>
      <translation>открыть этот знак</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>open to-dos</source>
      <translation>открытые задачи</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>opposes it</source>
      <translation>говорит против</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>order in the day</source>
      <translation>порядок в течение дня</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>origin of {articles} · {claims}</source>
      <translation>первоисточник для {articles} · {claims}</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>originals are not the bytes that were stored</source>
      <translation>оригиналы – не те байты, которые были сохранены</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>other fields of the citation</source>
      <translation>другие поля ссылки</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>our date</source>
      <translation>наша дата</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>packing it</source>
      <translation>упаковывается</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/text.py"/>
      <source>page number</source>
      <translation>номер страницы</translation>
    </message>
    <message>
      <location filename="db/exchange/documents.py"/>
      <source>page {read:,} of {count:,}</source>
      <translation>страница {read:,} из {count:,}</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>pages that were not there</source>
      <translation>страницы, которых не было</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>part of a country, a line or an island</source>
      <translation>часть страны, линия или остров</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>part of a series</source>
      <translation>часть серии</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>part of day</source>
      <translation>часть дня</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>part of one whole</source>
      <translation>часть одного целого</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>part of the day</source>
      <translation>часть дня</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>part of year</source>
      <translation>часть года</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>part taken</source>
      <translation>участие</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>passed through</source>
      <translation>путь проходил через</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>pictures and documents of records that go, without what they say of their making</source>
      <translation>картинки и документы передаваемых записей, без сведений об их создании</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>pinned</source>
      <translation>закреплено</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <source>places</source>
      <translation>места</translation>
    </message>
    <message>
      <location filename="db/merging/comparing.py"/>
      <location filename="db/merging/merging.py"/>
      <source>placing what is new on the timeline</source>
      <translation>новое ставится на хронологию</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>points to a {broken} that is not there</source>
      <translation>ссылается на {broken}, чего нет</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>position not known</source>
      <translation>положение неизвестно</translation>
    </message>
    <message>
      <location filename="desktop/actors/graph.py"/>
      <source>possible or alleged</source>
      <translation>возможно или предположительно</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>possible time</source>
      <translation>возможное время</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>possibly in this time</source>
      <translation>возможно, в этом времени</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>precision in metres</source>
      <translation>точность в метрах</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>print or export the map…</source>
      <translation>напечатать или экспортировать карту…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>printed {said}</source>
      <translation>напечатано {said}</translation>
    </message>
    <message>
      <location filename="db/export/withholding.py"/>
      <location filename="db/sharing/rules.py"/>
      <source>private, or belonging to something private</source>
      <translation>личное или относится к личному</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>probes</source>
      <comment>head of a column</comment>
      <translation>проверяет</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>published by {name}</source>
      <translation>опубликовано: {name}</translation>
    </message>
    <message>
      <location filename="db/merging/resemblance.py"/>
      <location filename="db/records/wording.py"/>
      <source>published in</source>
      <translation>опубликовано в</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <source>put off; {reasons}</source>
      <translation>отложено; {reasons}</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>put the place of the incident by hand…</source>
      <translation>поставить место инцидента вручную…</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>quote {number}</source>
      <translation>цитата {number}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>quoted by</source>
      <translation>цитируется в</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>quotes</source>
      <comment>term</comment>
      <translation>цитирует</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>quotes it</source>
      <translation>цитирует его</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>quoting</source>
      <translation>цитирование</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>range</source>
      <translation>промежуток</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>reading decisions</source>
      <translation>решения при чтении</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>reading the fields both know</source>
      <translation>читаются поля, известные обоим</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>reading the pages</source>
      <translation>читаются страницы</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>reading {table}</source>
      <translation>читается {table}</translation>
    </message>
    <message>
      <location filename="db/reading/archives.py"/>
      <source>record {record} at byte {position}</source>
      <translation>запись {record} на байте {position}</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <location filename="db/exchange/references.py"/>
      <source>references that are in the case already</source>
      <translation>ссылки, которые уже есть в деле</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>references that were edited in their list since they were imported</source>
      <translation>ссылки, изменённые в своём списке с тех пор, как импортированы</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <source>references that were edited in their list; what nobody changed here follows</source>
      <translation>ссылки, изменённые в своём списке; то, чего здесь никто не менял, следует за ним</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>repeats</source>
      <comment>term</comment>
      <translation>повторяет</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>repeats an earlier paragraph word for word</source>
      <translation>дословно повторяет более ранний абзац</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>repeats an earlier picture caption word for word</source>
      <translation>дословно повторяет более раннюю подпись к картинке</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>repeats another</source>
      <translation>повторяет другое</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>repeats others</source>
      <translation>повторяет другие</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>repeats {isolated}</source>
      <translation>повторяет {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>repeats {others}</source>
      <translation>повторяет {others}</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>reported</source>
      <translation>сообщается</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>reports</source>
      <comment>head of a column</comment>
      <translation>сообщает</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>reports</source>
      <comment>term</comment>
      <translation>сообщает</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>republished by</source>
      <translation>перепечатано в</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>republishes</source>
      <comment>term</comment>
      <translation>Перепечатывает</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>republishes it</source>
      <translation>перепечатывает его</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>republishing</source>
      <translation>перепечатка</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>resting on something that stays</source>
      <translation>держится на том, что остаётся</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>rests on one origin</source>
      <translation>держится на одном первоисточнике</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <location filename="db/asking/wording.py"/>
      <source>rests on one source</source>
      <translation>держится на одном источнике</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>rests on several origins or none</source>
      <translation>держится на нескольких первоисточниках или ни на одном</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>rests on several sources or none</source>
      <translation>держится на нескольких источниках или ни на одном</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>retracts</source>
      <comment>term</comment>
      <translation>отзывает сказанное</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>rival explanations of what goes</source>
      <translation>соперничающие объяснения того, что передаётся</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>row of a data set</source>
      <translation>строка набора данных</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>row {number:,} · {fields} · {done}</source>
      <translation>строка {number:,} · {fields} · {done}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <source>row {row:,}</source>
      <translation>строка {row:,}</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>rows of data sets are not what was stored</source>
      <translation>строки наборов данных не такие, какими были сохранены</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>rule: {short_rule}</source>
      <translation>правило: {short_rule}</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/text.py"/>
      <source>running head or foot, repeated on {count} pages</source>
      <translation>верхний или нижний колонтитул, повторён на страницах: {count}</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>said on</source>
      <translation>сказано</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>said {said}</source>
      <translation>сказано {said}</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>same day</source>
      <translation>тот же день</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>same days</source>
      <translation>те же дни</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>same month</source>
      <translation>тот же месяц</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>same or not</source>
      <translation>то же или нет</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>same time</source>
      <translation>то же время</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>saved view</source>
      <translation>сохранённый вид</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>says of “{table}.{field}” what {trouble}</source>
      <translation>говорит о «{table}.{field}» то, что {trouble}</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>season</source>
      <translation>время года</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>second</source>
      <translation>секунда</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>section label</source>
      <translation>название рубрики</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>series of which an incident goes</source>
      <translation>серии, инцидент которых передаётся</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>set</source>
      <comment>of dates</comment>
      <translation>набор</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>set aside</source>
      <translation>отложено</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures.py"/>
      <source>set by hand</source>
      <translation>установлено вручную</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>several</source>
      <comment>term</comment>
      <translation>несколько</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <source>several, and how they stand</source>
      <translation>несколько, и как они соотносятся</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>shares the acronym {other}</source>
      <translation>общее сокращение: {other}</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>shares the name {other}</source>
      <translation>общее имя: {other}</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>show everything</source>
      <translation>показать всё</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>shown</source>
      <translation>показано</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>signing it</source>
      <translation>подписывается</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>silent</source>
      <comment>head of a column</comment>
      <translation>молчит</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>similar spelling {own} / {other}</source>
      <translation>похожее написание {own} / {other}</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/finding.py"/>
      <source>similar spelling: {own}, {other}</source>
      <translation>похожее написание: {own}, {other}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_words.py"/>
      <source>since {first}</source>
      <translation>с {first}</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>since {show_short}</source>
      <translation>с {show_short}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>since {since}</source>
      <translation>с {since}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>somebody not named</source>
      <translation>кто-то неназванный</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>somewhere in the country</source>
      <translation>где-то в стране</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>somewhere in the district</source>
      <translation>где-то в районе</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>somewhere in the province</source>
      <translation>где-то в провинции</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <source>somewhere in this circle</source>
      <translation>где-то в этом круге</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>source</source>
      <translation>источник</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>source date “{short}”</source>
      <translation>дата источника «{short}»</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>source of {gone:,} retracted</source>
      <translation>отозваны источники: {gone:,}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>source retracted</source>
      <translation>источник отозван</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>source the words stand in</source>
      <translation>источник, где стоят эти слова</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>sources</source>
      <translation>источники</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>span</source>
      <translation>промежуток</translation>
    </message>
    <message>
      <location filename="db/reading/speech/finding.py"/>
      <source>speaker “{text_}”, {how}</source>
      <translation>говорящий «{text_}», {how}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>speaks for</source>
      <comment>term</comment>
      <translation>представитель</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>speaks of</source>
      <translation>говорит о</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>speaks of a row that is not there ({table} {lost})</source>
      <translation>говорит о строке, которой нет ({table} {lost})</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turn_marks.py"/>
      <source>split</source>
      <translation>раскол</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>split from</source>
      <comment>term</comment>
      <translation>отделилось от</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>split from {}</source>
      <translation>отделилось от {}</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <source>stands now</source>
      <translation>действует сейчас</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>stays as it is</source>
      <translation>остаётся как есть</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>structured data</source>
      <translation>структурированные данные</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>succeeded by {}</source>
      <translation>преемник: {}</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>succeeded {}</source>
      <translation>преемник {}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turn_marks.py"/>
      <source>succession</source>
      <translation>преемственность</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>summary of several events</source>
      <translation>сводка нескольких событий</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>supports</source>
      <comment>term</comment>
      <translation>поддерживает</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>supports it</source>
      <translation>говорит за</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>tagged as gone</source>
      <translation>с меткой об исчезновении</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>tagged {name}</source>
      <translation>с меткой {name}</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>tags that something that goes carries</source>
      <translation>метки, которые стоят на передаваемом</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>take all</source>
      <translation>взять все</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>take what nobody edited</source>
      <translation>взять то, чего никто не менял</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>taken along</source>
      <translation>взято вместе</translation>
    </message>
    <message>
      <location filename="desktop/intake/rows.py"/>
      <source>taken in</source>
      <translation>принято</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>tells of a merge in words that are none of ours</source>
      <translation>сообщает об объединении не нашими словами</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>texts are not letter for letter what was stored</source>
      <translation>тексты не буква в букву такие, какими были сохранены</translation>
    </message>
    <message>
      <location filename="db/export/withholding.py"/>
      <source>texts whose licence does not allow passing them on</source>
      <translation>тексты, лицензия которых не позволяет их передавать</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>texts whose licence does not allow passing them on; quoted passages of them went</source>
      <translation>тексты, лицензия которых не позволяет их передавать; переданы процитированные отрывки</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>that field cannot hold</source>
      <translation>это поле не может вместить</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>that two actors who both go are one; the reason is ours</source>
      <translation>что два передаваемых действующих лица – одно; обоснование остаётся у нас</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>the copy</source>
      <translation>копия</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>the disk failed</source>
      <translation>сбой диска</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>the end comes before the start; the start was used</source>
      <translation>конец раньше начала; взято начало</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>the end date does not go together with the start; the start was used</source>
      <translation>дата конца не сочетается с началом; взято начало</translation>
    </message>
    <message>
      <location filename="db/exchange/bibtex.py"/>
      <source>the entry at line {line:,} is not closed or has no key</source>
      <translation>запись в строке {line:,} не закрыта или без ключа</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>the exact place</source>
      <translation>точное место</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>the field “{name}” cannot be empty; withhold names in it instead</source>
      <translation>поле «{name}» не может быть пустым; скройте в нём имена</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>the figure is outside its lower and higher end; kept as given</source>
      <translation>число выходит за свои нижнюю и верхнюю границы; сохранено как указано</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <source>the file</source>
      <translation>файл</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>the first number of a range is the larger one; read as a range</source>
      <translation>первое число промежутка больше второго; прочитано как промежуток</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>the id stands in an earlier row too</source>
      <translation>этот id есть и в более ранней строке</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>the ledger would speak for {label}</source>
      <translation>таблица утверждений говорила бы за «{label}»</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>the line is a note to the table, no row of it</source>
      <translation>это примечание к таблице, а не её строка</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>the line is a sum, no row</source>
      <translation>это сумма, а не строка</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>the lower figure is above the higher one; kept as given</source>
      <translation>нижнее число больше верхнего; сохранено как указано</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the mark before</source>
      <translation>предыдущий знак</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the names of these actors</source>
      <translation>имена этих действующих лиц</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the names of these places</source>
      <translation>имена этих мест</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the nearest mark above</source>
      <translation>ближайший знак выше</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the nearest mark below</source>
      <translation>ближайший знак ниже</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the nearest mark to the left</source>
      <translation>ближайший знак слева</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the nearest mark to the right</source>
      <translation>ближайший знак справа</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the next mark</source>
      <translation>следующий знак</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the numbers these claims give</source>
      <translation>числа, названные в этих утверждениях</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>the one that stands in lists, in lanes and on this card.</source>
      <translation>то, что стоит в списках, на дорожках и на этой карточке.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>the outlet's</source>
      <translation>оценка издания</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>the outlet's, set aside here</source>
      <translation>оценка издания, здесь отложена</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>the page is empty</source>
      <translation>страница пуста</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>the point is that of the province</source>
      <translation>точка – у провинции</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>the position is 0, 0, which mostly means that none was given; left out</source>
      <translation>положение 0, 0 чаще всего значит, что его не указали; опущено</translation>
    </message>
    <message>
      <location filename="db/exchange/ris.py"/>
      <location filename="db/exchange/web_of_science.py"/>
      <source>the record is empty</source>
      <translation>запись пуста</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>the row has changed since it was imported; it was kept, and nothing follows it</source>
      <translation>строка изменилась с тех пор, как импортирована; она сохранена, и за ней ничто не следует</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>the row has changed since it was imported; its incident was deleted and stays deleted</source>
      <translation>строка изменилась с тех пор, как импортирована; её инцидент удалён и остаётся удалённым</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>the row has changed since it was imported; what a person edited of it was kept</source>
      <translation>строка изменилась с тех пор, как импортирована; то, что в ней изменил человек, сохранено</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>the row has changed since it was imported; what nobody edited follows the file</source>
      <translation>строка изменилась с тех пор, как импортирована; то, чего никто не менял, следует за файлом</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>the row has fewer cells than the header; what is missing is not known</source>
      <translation>в строке меньше ячеек, чем в заголовке; недостающее неизвестно</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>the row has more cells than the header</source>
      <translation>в строке больше ячеек, чем в заголовке</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>the row has no id</source>
      <translation>у строки нет id</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>the row holds zero bytes</source>
      <translation>в строке нулевые байты</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing.py"/>
      <source>the row is no longer in the dataset; its incident stays</source>
      <translation>строки больше нет в наборе данных; её инцидент остаётся</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>the row repeats the header</source>
      <translation>строка повторяет заголовок</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the rows of tables these incidents were made from</source>
      <translation>строки таблиц, из которых созданы эти инциденты</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same DOI</source>
      <translation>тот же DOI</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same actors</source>
      <translation>те же действующие лица</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same address</source>
      <translation>тот же адрес</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/finding.py"/>
      <source>the same country</source>
      <translation>та же страна</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same dates</source>
      <translation>те же даты</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>the same day</source>
      <translation>тот же день</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same days</source>
      <translation>те же дни</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same figures</source>
      <translation>те же числа</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same file</source>
      <translation>тот же файл</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same kind</source>
      <translation>тот же вид</translation>
    </message>
    <message>
      <location filename="db/merging/duplicates.py"/>
      <source>the same kind, place and days</source>
      <translation>те же вид, место и дни</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>the same name written in the letters of another script.</source>
      <translation>то же имя, записанное другим письмом.</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same place</source>
      <translation>то же место</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>the same row stands above, cell for cell</source>
      <translation>такая же строка есть выше, ячейка в ячейку</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same text</source>
      <translation>тот же текст</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>the same text as another source</source>
      <translation>тот же текст, что и в другом источнике</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same title</source>
      <translation>тот же заголовок</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <source>the same title and dates</source>
      <translation>те же заголовок и даты</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same title and day of publication</source>
      <translation>те же заголовок и день публикации</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>the short form made of first letters.</source>
      <translation>краткая форма из первых букв.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <location filename="desktop/widgets/falling.py"/>
      <source>the speaker not named</source>
      <translation>неназванный говорящий</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the tags of what goes</source>
      <translation>метки передаваемого</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the texts of these sources: what can be checked</source>
      <translation>тексты этих источников: то, что можно проверить</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the timeline and its filters</source>
      <translation>хронология и её фильтры</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>the town named</source>
      <translation>названный город</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>the town; the point is that of its district</source>
      <translation>город; точка – у его района</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the words that these claims, names and ties rest on; of the whole case all</source>
      <translation>слова, на которых держатся эти утверждения, имена и связи; из дела целиком – все</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>there is no field “{name}”</source>
      <translation>поля «{name}» нет</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/retraction.py"/>
      <source>these {count:,} claims</source>
      <translation>
        <numerusform>это {count:,} утверждение</numerusform>
        <numerusform>эти {count:,} утверждения</numerusform>
        <numerusform>эти {count:,} утверждений</numerusform>
      </translation>
      <extra-singular>this claim</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>they agree</source>
      <translation>они согласны</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>this case</source>
      <translation>это дело</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>this one or another, as the text says</source>
      <translation>это или другое, как сказано в тексте</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>threatens</source>
      <comment>term</comment>
      <translation>угрожает</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>through sources</source>
      <translation>через источники</translation>
    </message>
    <message>
      <location filename="db/reading/speech/finding.py"/>
      <source>through {through}</source>
      <translation>через {through}</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>through {via}</source>
      <translation>через {via}</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>ties between two actors who both go</source>
      <translation>связи между двумя передаваемыми действующими лицами</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>time at the scene, {place_words}</source>
      <translation>время на месте событий, {place_words}</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>time of day</source>
      <translation>время суток</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>to be checked</source>
      <translation>проверить</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <location filename="desktop/intake/rows.py"/>
      <location filename="db/exchange/remarks_table.py"/>
      <source>to look at</source>
      <translation>посмотреть</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>to which series these incidents belong</source>
      <translation>к каким сериям относятся эти инциденты</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>told by the same source</source>
      <translation>рассказано тем же источником</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>told just before</source>
      <translation>рассказано прямо перед этим</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>too large</source>
      <translation>слишком велико</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>took too long</source>
      <translation>заняло слишком много времени</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>took too long to open</source>
      <translation>слишком долго открывался</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>total of many</source>
      <translation>итог по многим</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>translated by</source>
      <translation>переведено в</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>translates</source>
      <comment>term</comment>
      <translation>Переводит</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>translates it</source>
      <translation>переводит его</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>translating</source>
      <translation>перевод</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>two security officials</source>
      <translation>два сотрудника служб безопасности</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>unchanged pages that are not in this archive</source>
      <translation>неизменившиеся страницы, которых нет в этом архиве</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>unreadable</source>
      <translation>нечитаемо</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_words.py"/>
      <source>until {last}</source>
      <translation>до {last}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>until {until}</source>
      <translation>до {until}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>up to {far}</source>
      <translation>до {far}</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>up to {high}</source>
      <translation>до {high}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>up to {most:,}</source>
      <translation>до {most:,}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>updated by</source>
      <translation>обновлено в</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>updates</source>
      <comment>term</comment>
      <translation>Обновляет</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>used by</source>
      <translation>употребляет</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>used by {isolated}</source>
      <translation>употребляет {isolated}</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>vague</source>
      <translation>неопределённо</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>views that name nothing that stays, with the whole case; working tools, not findings</source>
      <translation>виды, в которых не названо ничего остающегося; с делом целиком; рабочие средства, не выводы</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>was aimed at</source>
      <translation>было нацелено на</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>was launched from</source>
      <translation>было запущено из</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>was made by an act that is not in its log</source>
      <translation>создано действием, которого нет в его журнале</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>was succeeded by</source>
      <comment>term</comment>
      <translation>преемником стало</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_drag.py"/>
      <source>was {show}</source>
      <translation>было {show}</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>web archive</source>
      <translation>веб-архив</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>weeks</source>
      <translation>недели</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>what it calls itself, in its own language.</source>
      <translation>как называет себя само, на своём языке.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>what it was called before; “since” says from when on, until the next name.</source>
      <translation>как называлось раньше; «с» говорит, с какого времени, до следующего имени.</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what one claim has to do with another</source>
      <translation>как одно утверждение относится к другому</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>what others call it in their language, without judging.</source>
      <translation>как называют другие на своём языке, без оценки.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>what parts the values of a column is too long or missing</source>
      <translation>то, что разделяет значения столбца, слишком длинно или отсутствует</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what the claims rest on, and what that goes back to</source>
      <translation>на чём держатся утверждения и к чему это восходит</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what these sources go back to</source>
      <translation>к чему восходят эти источники</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what was chosen</source>
      <translation>что выбрано</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what was decided about suggestions of the texts that go</source>
      <translation>что решено о предложениях в передаваемых текстах</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>what was said</source>
      <translation>что сказано</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>where incidents and sources come from; naming it is never forbidden</source>
      <translation>откуда инциденты и источники; называть это никогда не запрещено</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>where it happened, and what that lies in</source>
      <translation>где это произошло и внутри чего это лежит</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>where these incidents lie</source>
      <translation>где находятся эти инциденты</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>which claims these judgements rest on</source>
      <translation>на каких утверждениях держатся эти суждения</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>who did what, by name or as “Analyst 1”, because rows say who judged</source>
      <translation>кто что сделал, по имени или как «Аналитик 1», потому что строки говорят, кто судил</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>who says it</source>
      <translation>кто это говорит</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>who says what about these incidents and actors</source>
      <translation>кто что говорит об этих инцидентах и действующих лицах</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>who takes part in these incidents</source>
      <translation>кто участвует в этих инцидентах</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>who takes part, speaks or is spoken of</source>
      <translation>кто участвует, говорит или о ком говорят</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>whole texts</source>
      <translation>тексты целиком</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>why there is no quote</source>
      <translation>почему нет цитаты</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>with a tag that is gone</source>
      <translation>с меткой, которой больше нет</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>withheld names replaced in it</source>
      <translation>скрытые имена в этом заменены</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>within about 25 km</source>
      <translation>в пределах примерно 25 км</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>within {distance}</source>
      <translation>в пределах {distance}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>without a dispute</source>
      <translation>без спора</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>without actors that nothing ties</source>
      <translation>без действующих лиц, которых ничто не связывает</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>without actors: {kinds}</source>
      <translation>без действующих лиц: {kinds}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>without it the order changes</source>
      <translation>без этого порядок меняется</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>without relations: {relations}</source>
      <translation>без отношений: {relations}</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>without ties: {kinds}</source>
      <translation>без связей: {kinds}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>words</source>
      <translation>слов</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>words of a text</source>
      <translation>слова текста</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>words quoted</source>
      <translation>процитированные слова</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_rows.py"/>
      <source>words that a claim rests on do not stand in the row's text; claim kept without them</source>
      <translation>слов, на которых держится утверждение, нет в тексте строки; утверждение сохранено без них</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>would bring to this case. {signed}</source>
      <translation>– что это принесло бы в дело. {signed}</translation>
    </message>
    <message>
      <location filename="db/sharing/writing.py"/>
      <source>writing what goes</source>
      <translation>записывается то, что передаётся</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>year</source>
      <translation>год</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>years</source>
      <translation>годы</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>your time, {place_words}</source>
      <translation>ваше время, {place_words}</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>zoom in</source>
      <translation>крупнее</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>zoom out</source>
      <translation>мельче</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>{actor} …</source>
      <translation>{actor} …</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>{acts} of their log do not match their seal: edited outside the program?</source>
      <translation>{acts} в их журнале: печать не сходится. Изменено вне программы?</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>{acts}. Head of the log: {found}</source>
      <translation>{acts}. Вершина журнала: {found}</translation>
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
      <translation>{alone}; остальные страницы следом</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>{articles} · {origins}</source>
      <translation>{articles} · {origins}</translation>
    </message>
    <message>
      <location filename="desktop/intake/seeing.py"/>
      <source>{at:,} of {count:,}</source>
      <translation>{at:,} из {count:,}</translation>
    </message>
    <message>
      <location filename="db/export/csv_tables.py"/>
      <source>{begin} with a sign that a spreadsheet could take for a formula and got an apostrophe (') before it.</source>
      <translation>{begin} знаком, который табличная программа может принять за формулу; перед ним поставлен апостроф (').</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{brought} Below is what is missing. The damaged file was left as it is.</source>
      <translation>{brought} Недостающее названо ниже. Повреждённый файл оставлен как есть.</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{brought} Nothing is missing.</source>
      <translation>{brought} Всё на месте.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>{by_speaker} · weight {weight:g}</source>
      <translation>{by_speaker} · вес {weight:g}</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} begins as {encoding} text but breaks off or is damaged at byte {start:,}; nothing was imported.</source>
      <translation>{called}: начинается как текст {encoding}, но обрывается или повреждён на байте {start:,}; ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>{called} claims to have more than {pixels_max} million pixels, far more than a camera makes. It is kept whole and will not be drawn.</source>
      <translation>{called}: по записи в файле, в нём больше {pixels_max} млн точек – намного больше, чем снимает камера. Он хранится целиком и не рисуется.</translation>
    </message>
    <message>
      <location filename="db/reading/pages/reading.py"/>
      <source>{called} holds no text of an article, only what it would have loaded from elsewhere; nothing was imported. Open it in a browser, wait until the text shows, and save it again.</source>
      <translation>{called}: текста статьи нет, только то, что загрузилось бы из других мест; ничего не импортировано. Откройте файл в браузере, дождитесь, пока появится текст, и сохраните снова.</translation>
    </message>
    <message>
      <location filename="db/reading/pages/reading.py"/>
      <location filename="db/reading/plain_text.py"/>
      <source>{called} holds no text of an article; nothing was imported.</source>
      <translation>{called}: текста статьи нет; ничего не импортировано.</translation>
    </message>
    <message numerus="yes">
      <location filename="db/reading/pdf/document.py"/>
      <source>{called} holds no text, only pictures of {count:,} pages (a scan). {whole}.</source>
      <translation>
        <numerusform>{called}: текста нет, только изображение {count:,} страницы (скан). {whole}.</numerusform>
        <numerusform>{called}: текста нет, только изображения {count:,} страниц (скан). {whole}.</numerusform>
        <numerusform>{called}: текста нет, только изображения {count:,} страниц (скан). {whole}.</numerusform>
      </translation>
      <extra-singular>{called} holds no text, only pictures of {count:,} page (a scan). {whole}.</extra-singular>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>{called} is damaged: it cannot be opened as a picture. It is kept whole.</source>
      <translation>{called}: файл повреждён, открыть его как картинку нельзя. Он хранится целиком.</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>{called} is damaged: it {why}. {whole}.</source>
      <translation>{called}: файл повреждён, он {why}. {whole}.</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} is in an encoding that could not be recognised; nothing was imported. Save it as UTF-8 text and import it again.</source>
      <translation>{called}: кодировку распознать не удалось; ничего не импортировано. Сохраните файл как текст UTF-8 и импортируйте снова.</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>{called} is locked with a password, so its text cannot be read. {whole}; import an unlocked copy to have its text.</source>
      <translation>{called}: закрыт паролем, поэтому его текст прочитать нельзя. {whole}; чтобы получить текст, импортируйте копию без пароля.</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} is not text (it holds control characters); nothing was imported.</source>
      <translation>{called}: это не текст (в нём управляющие знаки); ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} is not text (it holds zero bytes); nothing was imported.</source>
      <translation>{called}: это не текст (в нём нулевые байты); ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} is not text; nothing was imported.</source>
      <translation>{called}: это не текст; ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>{certain:,}–{possible:,} incidents</source>
      <translation>{certain:,}–{possible:,} инцидентов</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_page.py"/>
      <source>{chosen:,} selected · {count_words}</source>
      <translation>выбрано {chosen:,} · {count_words}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>{chosen}, narrowed</source>
      <translation>{chosen}, с отбором</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>{claims:,} of {every:,} claims fall</source>
      <translation>отпадает утверждений: {claims:,} из {every:,}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>{claims:,} of {total:,} claims fall</source>
      <translation>отпадает утверждений: {claims:,} из {total:,}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>{claims} graded {reliability}</source>
      <translation>{claims} с оценкой {reliability}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/falling.py"/>
      <source>{claims} with its {count:,} sources</source>
      <translation>
        <numerusform>{claims} и {count:,} источник</numerusform>
        <numerusform>{claims} и {count:,} источника</numerusform>
        <numerusform>{claims} и {count:,} источников</numerusform>
      </translation>
      <extra-singular>{claims} with it</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>{clash} at odds with ours</source>
      <translation>с нашими расходится {clash}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>{clean} · shows {shown}</source>
      <translation>{clean} · показывает {shown}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>{code} at most</source>
      <translation>не строже {code}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/network/words.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} actors</source>
      <translation>
        <numerusform>{count:,} действующее лицо</numerusform>
        <numerusform>{count:,} действующих лица</numerusform>
        <numerusform>{count:,} действующих лиц</numerusform>
      </translation>
      <extra-singular>{count:,} actor</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/histories.py"/>
      <source>{count:,} acts</source>
      <translation>
        <numerusform>{count:,} действие</numerusform>
        <numerusform>{count:,} действия</numerusform>
        <numerusform>{count:,} действий</numerusform>
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
        <numerusform>{count:,} действие</numerusform>
        <numerusform>{count:,} действия</numerusform>
        <numerusform>{count:,} действий</numerusform>
      </translation>
      <extra-singular>one act</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} acts</source>
      <translation>
        <numerusform>{count:,} действие</numerusform>
        <numerusform>{count:,} действия</numerusform>
        <numerusform>{count:,} действий</numerusform>
      </translation>
      <extra-singular>{count:,} act</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} analysts</source>
      <translation>
        <numerusform>{count:,} аналитик</numerusform>
        <numerusform>{count:,} аналитика</numerusform>
        <numerusform>{count:,} аналитиков</numerusform>
      </translation>
      <extra-singular>{count:,} analyst</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>{count:,} are gone</source>
      <translation>
        <numerusform>{count:,} больше нет</numerusform>
        <numerusform>{count:,} больше нет</numerusform>
        <numerusform>{count:,} больше нет</numerusform>
      </translation>
      <extra-singular>{count:,} is gone</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} are here already</source>
      <translation>
        <numerusform>{count:,} уже здесь</numerusform>
        <numerusform>{count:,} уже здесь</numerusform>
        <numerusform>{count:,} уже здесь</numerusform>
      </translation>
      <extra-singular>{count:,} is here already</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/belonging.py"/>
      <source>{count:,} are part of it</source>
      <translation>
        <numerusform>{count:,} инцидент входит в него</numerusform>
        <numerusform>{count:,} инцидента входят в него</numerusform>
        <numerusform>{count:,} инцидентов входят в него</numerusform>
      </translation>
      <extra-singular>{count:,} incident is part of it</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>{count:,} are so already</source>
      <translation>
        <numerusform>{count:,} уже так</numerusform>
        <numerusform>{count:,} уже так</numerusform>
        <numerusform>{count:,} уже так</numerusform>
      </translation>
      <extra-singular>{count:,} is so already</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/jobs_place.py"/>
      <source>{count:,} are under way</source>
      <translation>
        <numerusform>{count:,} выполняется</numerusform>
        <numerusform>{count:,} выполняются</numerusform>
        <numerusform>{count:,} выполняются</numerusform>
      </translation>
      <extra-singular>{count:,} is under way</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/heading.py"/>
      <location filename="desktop/incidents/sources_part.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>{count:,} articles</source>
      <translation>
        <numerusform>{count:,} статья</numerusform>
        <numerusform>{count:,} статьи</numerusform>
        <numerusform>{count:,} статей</numerusform>
      </translation>
      <extra-singular>{count:,} article</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} attachments</source>
      <translation>
        <numerusform>{count:,} вложение</numerusform>
        <numerusform>{count:,} вложения</numerusform>
        <numerusform>{count:,} вложений</numerusform>
      </translation>
      <extra-singular>{count:,} attachment</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} bookmarks</source>
      <translation>
        <numerusform>{count:,} закладка</numerusform>
        <numerusform>{count:,} закладки</numerusform>
        <numerusform>{count:,} закладок</numerusform>
      </translation>
      <extra-singular>{count:,} bookmark</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} cannot be used</source>
      <translation>нельзя использовать: {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>{count:,} cannot: {reason}</source>
      <translation>нельзя: {count:,}, {reason}</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/csv_tables.py"/>
      <source>{count:,} cells begin</source>
      <translation>
        <numerusform>{count:,} ячейка начинается</numerusform>
        <numerusform>{count:,} ячейки начинаются</numerusform>
        <numerusform>{count:,} ячеек начинаются</numerusform>
      </translation>
      <extra-singular>{count:,} cell begins</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} changed, {count2:,} are gone</source>
      <translation>изменилось: {count:,}, исчезло: {count2:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/sources_part.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <location filename="desktop/reading/page.py"/>
      <location filename="desktop/widgets/rating_band.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} claims</source>
      <translation>
        <numerusform>{count:,} утверждение</numerusform>
        <numerusform>{count:,} утверждения</numerusform>
        <numerusform>{count:,} утверждений</numerusform>
      </translation>
      <extra-singular>{count:,} claim</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/falling.py"/>
      <source>{count:,} claims fall</source>
      <translation>
        <numerusform>отпадает {count:,} утверждение</numerusform>
        <numerusform>отпадают {count:,} утверждения</numerusform>
        <numerusform>отпадают {count:,} утверждений</numerusform>
      </translation>
      <extra-singular>{count:,} claim falls</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/sources_part.py"/>
      <source>{count:,} claims go back to it</source>
      <translation>
        <numerusform>к нему восходит {count:,} утверждение</numerusform>
        <numerusform>к нему восходят {count:,} утверждения</numerusform>
        <numerusform>к нему восходят {count:,} утверждений</numerusform>
      </translation>
      <extra-singular>{count:,} claim goes back to it</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/sources_part.py"/>
      <source>{count:,} claims rest on no source.</source>
      <translation>
        <numerusform>{count:,} утверждение не держится ни на одном источнике.</numerusform>
        <numerusform>{count:,} утверждения не держатся ни на одном источнике.</numerusform>
        <numerusform>{count:,} утверждений не держатся ни на одном источнике.</numerusform>
      </translation>
      <extra-singular>{count:,} claim rests on no source.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/assessments.py"/>
      <source>{count:,} claims were added</source>
      <translation>
        <numerusform>добавлено {count:,} утверждение</numerusform>
        <numerusform>добавлены {count:,} утверждения</numerusform>
        <numerusform>добавлены {count:,} утверждений</numerusform>
      </translation>
      <extra-singular>{count:,} claim was added</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/assessments.py"/>
      <source>{count:,} claims were changed</source>
      <translation>
        <numerusform>изменено {count:,} утверждение</numerusform>
        <numerusform>изменены {count:,} утверждения</numerusform>
        <numerusform>изменены {count:,} утверждений</numerusform>
      </translation>
      <extra-singular>{count:,} claim was changed</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/assessments.py"/>
      <source>{count:,} claims were removed</source>
      <translation>
        <numerusform>удалено {count:,} утверждение</numerusform>
        <numerusform>удалены {count:,} утверждения</numerusform>
        <numerusform>удалены {count:,} утверждений</numerusform>
      </translation>
      <extra-singular>{count:,} claim was removed</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/merging/conflicts.py"/>
      <source>{count:,} conflicts</source>
      <translation>
        <numerusform>{count:,} конфликт</numerusform>
        <numerusform>{count:,} конфликта</numerusform>
        <numerusform>{count:,} конфликтов</numerusform>
      </translation>
      <extra-singular>a conflict</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} datasets</source>
      <translation>
        <numerusform>{count:,} набор данных</numerusform>
        <numerusform>{count:,} набора данных</numerusform>
        <numerusform>{count:,} наборов данных</numerusform>
      </translation>
      <extra-singular>{count:,} dataset</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/order.py"/>
      <source>{count:,} dates can only be day first, {month_first:,} only month first, {either:,} either.</source>
      <translation>
        <numerusform>{count:,} дата – только сначала день, {month_first:,} – только сначала месяц, {either:,} – и так и так.</numerusform>
        <numerusform>{count:,} даты – только сначала день, {month_first:,} – только сначала месяц, {either:,} – и так и так.</numerusform>
        <numerusform>{count:,} дат – только сначала день, {month_first:,} – только сначала месяц, {either:,} – и так и так.</numerusform>
      </translation>
      <extra-singular>{count:,} date can only be day first, {month_first:,} only month first, {either:,} either.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/reading/text_bar.py"/>
      <source>{count:,} dates to look at again</source>
      <translation>
        <numerusform>{count:,} дату проверить ещё раз</numerusform>
        <numerusform>{count:,} даты проверить ещё раз</numerusform>
        <numerusform>{count:,} дат проверить ещё раз</numerusform>
      </translation>
      <extra-singular>{count:,} date to look at again</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/bulk/dates.py"/>
      <source>{count:,} dates were read from words in a source; moved, they no longer hang on them.</source>
      <translation>
        <numerusform>{count:,} дата прочитана из слов источника; если её сдвинуть, она больше не зависит от них.</numerusform>
        <numerusform>{count:,} даты прочитаны из слов источника; если их сдвинуть, они больше не зависят от них.</numerusform>
        <numerusform>{count:,} дат прочитаны из слов источника; если их сдвинуть, они больше не зависят от них.</numerusform>
      </translation>
      <extra-singular>{count:,} date was read from words in a source; moved, it no longer hangs on them.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/likely.py"/>
      <source>{count:,} days</source>
      <translation>
        <numerusform>{count:,} день</numerusform>
        <numerusform>{count:,} дня</numerusform>
        <numerusform>{count:,} дней</numerusform>
      </translation>
      <extra-singular>a day</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/scales/clocks.py"/>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>{count:,} days</source>
      <translation>
        <numerusform>{count:,} день</numerusform>
        <numerusform>{count:,} дня</numerusform>
        <numerusform>{count:,} дней</numerusform>
      </translation>
      <extra-singular>{count:,} day</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} decisions while reading</source>
      <translation>
        <numerusform>{count:,} решение при чтении</numerusform>
        <numerusform>{count:,} решения при чтении</numerusform>
        <numerusform>{count:,} решений при чтении</numerusform>
      </translation>
      <extra-singular>{count:,} decision while reading</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} details of the case</source>
      <translation>
        <numerusform>{count:,} сведение о деле</numerusform>
        <numerusform>{count:,} сведения о деле</numerusform>
        <numerusform>{count:,} сведений о деле</numerusform>
      </translation>
      <extra-singular>{count:,} detail of the case</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/jobs_place.py"/>
      <source>{count:,} did not work</source>
      <translation>
        <numerusform>{count:,} не удалось</numerusform>
        <numerusform>{count:,} не удалось</numerusform>
        <numerusform>{count:,} не удалось</numerusform>
      </translation>
      <extra-singular>{count:,} did not work</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>{count:,} differ</source>
      <translation>
        <numerusform>{count:,} расходится</numerusform>
        <numerusform>{count:,} расходятся</numerusform>
        <numerusform>{count:,} расходятся</numerusform>
      </translation>
      <extra-singular>{count:,} differs</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/together.py"/>
      <source>{count:,} done</source>
      <translation>сделано: {count:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} entries</source>
      <translation>
        <numerusform>{count:,} запись</numerusform>
        <numerusform>{count:,} записи</numerusform>
        <numerusform>{count:,} записей</numerusform>
      </translation>
      <extra-singular>{count:,} entry</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} eras</source>
      <translation>
        <numerusform>{count:,} эпоха</numerusform>
        <numerusform>{count:,} эпохи</numerusform>
        <numerusform>{count:,} эпох</numerusform>
      </translation>
      <extra-singular>{count:,} era</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/competing.py"/>
      <source>{count:,} explanations</source>
      <translation>
        <numerusform>{count:,} объяснение</numerusform>
        <numerusform>{count:,} объяснения</numerusform>
        <numerusform>{count:,} объяснений</numerusform>
      </translation>
      <extra-singular>{count:,} explanation</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>{count:,} fields</source>
      <translation>
        <numerusform>{count:,} поле</numerusform>
        <numerusform>{count:,} поля</numerusform>
        <numerusform>{count:,} полей</numerusform>
      </translation>
      <extra-singular>{count:,} field</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/figures.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} figures</source>
      <translation>
        <numerusform>{count:,} число</numerusform>
        <numerusform>{count:,} числа</numerusform>
        <numerusform>{count:,} чисел</numerusform>
      </translation>
      <extra-singular>{count:,} figure</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/showing/toll_known.py"/>
      <source>{count:,} figures given</source>
      <translation>
        <numerusform>Названо {count:,} число</numerusform>
        <numerusform>Названо {count:,} числа</numerusform>
        <numerusform>Названо {count:,} чисел</numerusform>
      </translation>
      <extra-singular>One figure given</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/watched.py"/>
      <source>{count:,} files are</source>
      <translation>
        <numerusform>{count:,} файл</numerusform>
        <numerusform>{count:,} файла</numerusform>
        <numerusform>{count:,} файлов</numerusform>
      </translation>
      <extra-singular>{count:,} file is</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/sheet.py"/>
      <source>{count:,} files were</source>
      <translation>
        <numerusform>{count:,} файл</numerusform>
        <numerusform>{count:,} файла</numerusform>
        <numerusform>{count:,} файлов</numerusform>
      </translation>
      <extra-singular>one file was</extra-singular>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>{count:,} files, </source>
      <translation>файлов: {count:,}, </translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/sheets.py"/>
      <location filename="desktop/timeline/page.py"/>
      <source>{count:,} filters</source>
      <translation>
        <numerusform>{count:,} фильтр</numerusform>
        <numerusform>{count:,} фильтра</numerusform>
        <numerusform>{count:,} фильтров</numerusform>
      </translation>
      <extra-singular>{count:,} filter</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/bar.py"/>
      <source>{count:,} filters of the timeline</source>
      <translation>
        <numerusform>{count:,} фильтр хронологии</numerusform>
        <numerusform>{count:,} фильтра хронологии</numerusform>
        <numerusform>{count:,} фильтров хронологии</numerusform>
      </translation>
      <extra-singular>{count:,} filter of the timeline</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/actors/card.py"/>
      <source>{count:,} have</source>
      <translation>
        <numerusform>У {count:,}</numerusform>
        <numerusform>У {count:,}</numerusform>
        <numerusform>У {count:,}</numerusform>
      </translation>
      <extra-singular>{count:,} has</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <source>{count:,} incidents</source>
      <translation>Инцидентов: {count:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/merging/pane.py"/>
      <source>{count:,} incidents</source>
      <translation>
        <numerusform>{count:,} инцидент</numerusform>
        <numerusform>{count:,} инцидента</numerusform>
        <numerusform>{count:,} инцидентов</numerusform>
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
        <numerusform>{count:,} инцидент</numerusform>
        <numerusform>{count:,} инцидента</numerusform>
        <numerusform>{count:,} инцидентов</numerusform>
      </translation>
      <extra-singular>{count:,} incident</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>{count:,} incidents are selected</source>
      <translation>Выбрано инцидентов: {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>{count:,} incidents are too many to pick on the timeline. Draw a smaller area.</source>
      <translation>На хронологии столько инцидентов не выбрать: {count:,}. Обведите область поменьше.</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/geojson.py"/>
      <location filename="db/export/timelinejs.py"/>
      <source>{count:,} incidents have</source>
      <translation>
        <numerusform>У {count:,} инцидента</numerusform>
        <numerusform>У {count:,} инцидентов</numerusform>
        <numerusform>У {count:,} инцидентов</numerusform>
      </translation>
      <extra-singular>{count:,} incident has</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>{count:,} incidents have no date yet. {hint}</source>
      <translation>Инцидентов пока без даты: {count:,}. {hint}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/page.py"/>
      <source>{count:,} incidents have no place on the map</source>
      <translation>
        <numerusform>{count:,} инцидент без места на карте</numerusform>
        <numerusform>{count:,} инцидента без места на карте</numerusform>
        <numerusform>{count:,} инцидентов без места на карте</numerusform>
      </translation>
      <extra-singular>{count:,} incident has no place on the map</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/dossier/asking_first.py"/>
      <source>{count:,} incidents make about {pages:,} pages.</source>
      <translation>
        <numerusform>{count:,} инцидент – это около {pages:,} стр.</numerusform>
        <numerusform>{count:,} инцидента – это около {pages:,} стр.</numerusform>
        <numerusform>{count:,} инцидентов – это около {pages:,} стр.</numerusform>
      </translation>
      <extra-singular>{count:,} incident makes about {pages:,} pages.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>{count:,} incidents reach</source>
      <translation>
        <numerusform>{count:,} инцидент тянется</numerusform>
        <numerusform>{count:,} инцидента тянутся</numerusform>
        <numerusform>{count:,} инцидентов тянутся</numerusform>
      </translation>
      <extra-singular>{count:,} incident reaches</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card.py"/>
      <source>{count:,} incidents rest</source>
      <translation>
        <numerusform>{count:,} инцидент держится</numerusform>
        <numerusform>{count:,} инцидента держатся</numerusform>
        <numerusform>{count:,} инцидентов держатся</numerusform>
      </translation>
      <extra-singular>{count:,} incident rests</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>{count:,} incidents selected</source>
      <translation>
        <numerusform>Выбран {count:,} инцидент</numerusform>
        <numerusform>Выбрано {count:,} инцидента</numerusform>
        <numerusform>Выбрано {count:,} инцидентов</numerusform>
      </translation>
      <extra-singular>{count:,} incident selected</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/page.py"/>
      <source>{count:,} incidents wait for a place.</source>
      <translation>
        <numerusform>{count:,} инцидент ждёт места.</numerusform>
        <numerusform>{count:,} инцидента ждут места.</numerusform>
        <numerusform>{count:,} инцидентов ждут места.</numerusform>
      </translation>
      <extra-singular>{count:,} incident waits for a place.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/direction.py"/>
      <source>{count:,} invisible signs that can turn the direction of writing were left out, the first near “{near}”. The original may show these words in another order; compare it.</source>
      <translation>
        <numerusform>Опущен {count:,} невидимый знак, который может повернуть направление письма, первый – рядом с «{near}». В оригинале эти слова могут стоять в другом порядке; сравните.</numerusform>
        <numerusform>Опущено {count:,} невидимых знака, которые могут повернуть направление письма, первый – рядом с «{near}». В оригинале эти слова могут стоять в другом порядке; сравните.</numerusform>
        <numerusform>Опущено {count:,} невидимых знаков, которые могут повернуть направление письма, первый – рядом с «{near}». В оригинале эти слова могут стоять в другом порядке; сравните.</numerusform>
      </translation>
      <extra-singular>An invisible sign that can turn the direction of writing was left out, near “{near}”. The original may show these words in another order; compare it.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/pages/reading.py"/>
      <source>{count:,} invisible signs that can turn the direction of writing were left out. The original may show some words in another order; compare it.</source>
      <translation>
        <numerusform>Опущен {count:,} невидимый знак, который может повернуть направление письма. В оригинале некоторые слова могут стоять в другом порядке; сравните.</numerusform>
        <numerusform>Опущено {count:,} невидимых знака, которые могут повернуть направление письма. В оригинале некоторые слова могут стоять в другом порядке; сравните.</numerusform>
        <numerusform>Опущено {count:,} невидимых знаков, которые могут повернуть направление письма. В оригинале некоторые слова могут стоять в другом порядке; сравните.</numerusform>
      </translation>
      <extra-singular>An invisible sign that can turn the direction of writing was left out. The original may show some words in another order; compare it.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} judgements</source>
      <translation>
        <numerusform>{count:,} суждение</numerusform>
        <numerusform>{count:,} суждения</numerusform>
        <numerusform>{count:,} суждений</numerusform>
      </translation>
      <extra-singular>{count:,} judgement</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/poster.py"/>
      <source>{count:,} lanes hold nothing in this time</source>
      <translation>
        <numerusform>{count:,} дорожка пуста в этом времени</numerusform>
        <numerusform>{count:,} дорожки пусты в этом времени</numerusform>
        <numerusform>{count:,} дорожек пусты в этом времени</numerusform>
      </translation>
      <extra-singular>{count:,} lane holds nothing in this time</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/doubts.py"/>
      <source>{count:,} letters could not be read and stand as �.</source>
      <translation>
        <numerusform>{count:,} букву прочесть не удалось, на её месте �.</numerusform>
        <numerusform>{count:,} буквы прочесть не удалось, на их месте �.</numerusform>
        <numerusform>{count:,} букв прочесть не удалось, на их месте �.</numerusform>
      </translation>
      <extra-singular>One letter could not be read and stands as �.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/showing/told.py"/>
      <source>{count:,} linked incidents</source>
      <translation>
        <numerusform>{count:,} связанный инцидент</numerusform>
        <numerusform>{count:,} связанных инцидента</numerusform>
        <numerusform>{count:,} связанных инцидентов</numerusform>
      </translation>
      <extra-singular>{count:,} linked incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/telling.py"/>
      <source>{count:,} marks</source>
      <translation>
        <numerusform>{count:,} знак</numerusform>
        <numerusform>{count:,} знака</numerusform>
        <numerusform>{count:,} знаков</numerusform>
      </translation>
      <extra-singular>{count:,} mark</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/poster.py"/>
      <source>{count:,} marks found no room (+N)</source>
      <translation>
        <numerusform>{count:,} знаку не хватило места (+N)</numerusform>
        <numerusform>{count:,} знакам не хватило места (+N)</numerusform>
        <numerusform>{count:,} знакам не хватило места (+N)</numerusform>
      </translation>
      <extra-singular>{count:,} mark found no room (+N)</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/poster.py"/>
      <source>{count:,} marks stand without a title</source>
      <translation>
        <numerusform>{count:,} знак стоит без заголовка</numerusform>
        <numerusform>{count:,} знака стоят без заголовка</numerusform>
        <numerusform>{count:,} знаков стоят без заголовка</numerusform>
      </translation>
      <extra-singular>{count:,} mark stands without a title</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>{count:,} months</source>
      <translation>
        <numerusform>{count:,} месяц</numerusform>
        <numerusform>{count:,} месяца</numerusform>
        <numerusform>{count:,} месяцев</numerusform>
      </translation>
      <extra-singular>{count:,} month</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <location filename="desktop/reading/doubt_line.py"/>
      <source>{count:,} more</source>
      <translation>ещё {count:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/act_pane.py"/>
      <source>{count:,} more</source>
      <translation>
        <numerusform>ещё {count:,}</numerusform>
        <numerusform>ещё {count:,}</numerusform>
        <numerusform>ещё {count:,}</numerusform>
      </translation>
      <extra-singular>one more</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{count:,} more</source>
      <translation>
        <numerusform>ещё {count:,}</numerusform>
        <numerusform>ещё {count:,}</numerusform>
        <numerusform>ещё {count:,}</numerusform>
      </translation>
      <extra-singular>{count:,} more</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>{count:,} more claims: press to read the next one.</source>
      <translation>Ещё утверждений: {count:,}. Нажмите, чтобы прочесть следующее.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/sheets.py"/>
      <source>{count:,} more have no place on the map</source>
      <translation>
        <numerusform>ещё {count:,} без места на карте</numerusform>
        <numerusform>ещё {count:,} без места на карте</numerusform>
        <numerusform>ещё {count:,} без места на карте</numerusform>
      </translation>
      <extra-singular>{count:,} more has no place on the map</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/hands/pointed.py"/>
      <source>{count:,} more incidents</source>
      <translation>
        <numerusform>ещё {count:,} инцидент</numerusform>
        <numerusform>ещё {count:,} инцидента</numerusform>
        <numerusform>ещё {count:,} инцидентов</numerusform>
      </translation>
      <extra-singular>{count:,} more incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/poster.py"/>
      <source>{count:,} more lanes found no room</source>
      <translation>
        <numerusform>ещё {count:,} дорожке не хватило места</numerusform>
        <numerusform>ещё {count:,} дорожкам не хватило места</numerusform>
        <numerusform>ещё {count:,} дорожкам не хватило места</numerusform>
      </translation>
      <extra-singular>{count:,} more lane found no room</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>{count:,} names</source>
      <translation>
        <numerusform>{count:,} имя</numerusform>
        <numerusform>{count:,} имени</numerusform>
        <numerusform>{count:,} имён</numerusform>
      </translation>
      <extra-singular>{count:,} name</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/sheets.py"/>
      <source>{count:,} names found no room; a larger sheet shows more</source>
      <translation>
        <numerusform>{count:,} имени не хватило места; на листе побольше видно больше</numerusform>
        <numerusform>{count:,} именам не хватило места; на листе побольше видно больше</numerusform>
        <numerusform>{count:,} именам не хватило места; на листе побольше видно больше</numerusform>
      </translation>
      <extra-singular>{count:,} name found no room; a larger sheet shows more</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} names of actors</source>
      <translation>
        <numerusform>{count:,} имя действующего лица</numerusform>
        <numerusform>{count:,} имени действующих лиц</numerusform>
        <numerusform>{count:,} имён действующих лиц</numerusform>
      </translation>
      <extra-singular>{count:,} name of an actor</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} names of places</source>
      <translation>
        <numerusform>{count:,} название места</numerusform>
        <numerusform>{count:,} названия мест</numerusform>
        <numerusform>{count:,} названий мест</numerusform>
      </translation>
      <extra-singular>{count:,} name of a place</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>{count:,} names of the file resemble an actor of the case. Tick who is the same; all others become actors of their own, and can be joined later.</source>
      <translation>
        <numerusform>{count:,} имя из файла похоже на действующее лицо дела. Отметьте, кто тот же самый; все остальные становятся отдельными действующими лицами, их можно объединить позже.</numerusform>
        <numerusform>{count:,} имени из файла похожи на действующих лиц дела. Отметьте, кто тот же самый; все остальные становятся отдельными действующими лицами, их можно объединить позже.</numerusform>
        <numerusform>{count:,} имён из файла похожи на действующих лиц дела. Отметьте, кто тот же самый; все остальные становятся отдельными действующими лицами, их можно объединить позже.</numerusform>
      </translation>
      <extra-singular>{count:,} name of the file resembles an actor of the case. Tick who is the same; all others become actors of their own, and can be joined later.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/watched.py"/>
      <source>{count:,} new files in {name}</source>
      <translation>
        <numerusform>{count:,} новый файл в {name}</numerusform>
        <numerusform>{count:,} новых файла в {name}</numerusform>
        <numerusform>{count:,} новых файлов в {name}</numerusform>
      </translation>
      <extra-singular>{count:,} new file in {name}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/told.py"/>
      <source>{count:,} new versions of what is held</source>
      <translation>
        <numerusform>{count:,} новая версия того, что уже есть</numerusform>
        <numerusform>{count:,} новые версии того, что уже есть</numerusform>
        <numerusform>{count:,} новых версий того, что уже есть</numerusform>
      </translation>
      <extra-singular>{count:,} new version of what is held</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/rows.py"/>
      <source>{count:,} not used</source>
      <translation>не используется: {count:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/notes/page.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} notes</source>
      <translation>
        <numerusform>{count:,} заметка</numerusform>
        <numerusform>{count:,} заметки</numerusform>
        <numerusform>{count:,} заметок</numerusform>
      </translation>
      <extra-singular>{count:,} note</extra-singular>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>{count:,} of the {every:,}</source>
      <translation>{count:,} из {every:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/page.py"/>
      <source>{count:,} only roughly around here</source>
      <translation>
        <numerusform>{count:,} лишь примерно здесь</numerusform>
        <numerusform>{count:,} лишь примерно здесь</numerusform>
        <numerusform>{count:,} лишь примерно здесь</numerusform>
      </translation>
      <extra-singular>{count:,} only roughly around here</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} original files</source>
      <translation>
        <numerusform>{count:,} исходный файл</numerusform>
        <numerusform>{count:,} исходных файла</numerusform>
        <numerusform>{count:,} исходных файлов</numerusform>
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
        <numerusform>{count:,} первоисточник</numerusform>
        <numerusform>{count:,} первоисточника</numerusform>
        <numerusform>{count:,} первоисточников</numerusform>
      </translation>
      <extra-singular>{count:,} origin</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/placing.py"/>
      <source>{count:,} other incidents have this place and move with it.</source>
      <translation>
        <numerusform>Это место есть у {count:,} другого инцидента; он сдвинется вместе с ним.</numerusform>
        <numerusform>Это место есть у {count:,} других инцидентов; они сдвинутся вместе с ним.</numerusform>
        <numerusform>Это место есть у {count:,} других инцидентов; они сдвинутся вместе с ним.</numerusform>
      </translation>
      <extra-singular>{count:,} other incident has this place and moves with it.</extra-singular>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>{count:,} pages</source>
      <translation>Страниц: {count:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/dossier/panel.py"/>
      <source>{count:,} pages</source>
      <translation>
        <numerusform>{count:,} страница</numerusform>
        <numerusform>{count:,} страницы</numerusform>
        <numerusform>{count:,} страниц</numerusform>
      </translation>
      <extra-singular>{count:,} page</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>{count:,} pages of {form}</source>
      <translation>
        <numerusform>{count:,} страница {form}</numerusform>
        <numerusform>{count:,} страницы {form}</numerusform>
        <numerusform>{count:,} страниц {form}</numerusform>
      </translation>
      <extra-singular>{count:,} page of {form}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/dossier/printing.py"/>
      <source>{count:,} pages were sent to the printer.</source>
      <translation>
        <numerusform>На принтер отправлена {count:,} страница.</numerusform>
        <numerusform>На принтер отправлено {count:,} страницы.</numerusform>
        <numerusform>На принтер отправлено {count:,} страниц.</numerusform>
      </translation>
      <extra-singular>{count:,} page was sent to the printer.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/duplicates/page.py"/>
      <source>{count:,} pairs to decide</source>
      <translation>
        <numerusform>{count:,} пара ждёт решения</numerusform>
        <numerusform>{count:,} пары ждут решения</numerusform>
        <numerusform>{count:,} пар ждут решения</numerusform>
      </translation>
      <extra-singular>{count:,} pair to decide</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} parts in incidents</source>
      <translation>
        <numerusform>{count:,} участие в инциденте</numerusform>
        <numerusform>{count:,} участия в инцидентах</numerusform>
        <numerusform>{count:,} участий в инцидентах</numerusform>
      </translation>
      <extra-singular>{count:,} part in an incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} parts of series</source>
      <translation>
        <numerusform>{count:,} часть серии</numerusform>
        <numerusform>{count:,} части серий</numerusform>
        <numerusform>{count:,} частей серий</numerusform>
      </translation>
      <extra-singular>{count:,} part of a series</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/manual/view.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>{count:,} passages</source>
      <translation>
        <numerusform>{count:,} отрывок</numerusform>
        <numerusform>{count:,} отрывка</numerusform>
        <numerusform>{count:,} отрывков</numerusform>
      </translation>
      <extra-singular>{count:,} passage</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_changes.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} places</source>
      <translation>
        <numerusform>{count:,} место</numerusform>
        <numerusform>{count:,} места</numerusform>
        <numerusform>{count:,} мест</numerusform>
      </translation>
      <extra-singular>{count:,} place</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} places of incidents</source>
      <translation>
        <numerusform>{count:,} место инцидента</numerusform>
        <numerusform>{count:,} места инцидентов</numerusform>
        <numerusform>{count:,} мест инцидентов</numerusform>
      </translation>
      <extra-singular>{count:,} place of an incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/reading/page.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} quotes</source>
      <translation>
        <numerusform>{count:,} цитата</numerusform>
        <numerusform>{count:,} цитаты</numerusform>
        <numerusform>{count:,} цитат</numerusform>
      </translation>
      <extra-singular>{count:,} quote</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/carrying.py"/>
      <source>{count:,} quotes stay</source>
      <translation>
        <numerusform>{count:,} цитата</numerusform>
        <numerusform>{count:,} цитаты</numerusform>
        <numerusform>{count:,} цитат</numerusform>
      </translation>
      <extra-singular>{count:,} quote stays</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/carrying.py"/>
      <source>{count:,} quotes were</source>
      <translation>
        <numerusform>{count:,} цитата</numerusform>
        <numerusform>{count:,} цитаты</numerusform>
        <numerusform>{count:,} цитат</numerusform>
      </translation>
      <extra-singular>{count:,} quote was</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} ratings of sources</source>
      <translation>
        <numerusform>{count:,} оценка источника</numerusform>
        <numerusform>{count:,} оценки источников</numerusform>
        <numerusform>{count:,} оценок источников</numerusform>
      </translation>
      <extra-singular>{count:,} rating of a source</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} reasons of explanations</source>
      <translation>
        <numerusform>{count:,} обоснование объяснения</numerusform>
        <numerusform>{count:,} обоснования объяснений</numerusform>
        <numerusform>{count:,} обоснований объяснений</numerusform>
      </translation>
      <extra-singular>{count:,} reason of an explanation</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} reasons of judgements</source>
      <translation>
        <numerusform>{count:,} обоснование суждения</numerusform>
        <numerusform>{count:,} обоснования суждений</numerusform>
        <numerusform>{count:,} обоснований суждений</numerusform>
      </translation>
      <extra-singular>{count:,} reason of a judgement</extra-singular>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <location filename="db/merging/adopting.py"/>
      <source>{count:,} records</source>
      <translation>Записей: {count:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/merging/pane.py"/>
      <source>{count:,} records</source>
      <translation>
        <numerusform>{count:,} запись</numerusform>
        <numerusform>{count:,} записи</numerusform>
        <numerusform>{count:,} записей</numerusform>
      </translation>
      <extra-singular>One record</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/tags/sheets.py"/>
      <source>{count:,} records bear it.</source>
      <translation>
        <numerusform>Стоит на {count:,} записи.</numerusform>
        <numerusform>Стоит на {count:,} записях.</numerusform>
        <numerusform>Стоит на {count:,} записях.</numerusform>
      </translation>
      <extra-singular>{count:,} record bears it.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} rival explanations</source>
      <translation>
        <numerusform>{count:,} соперничающее объяснение</numerusform>
        <numerusform>{count:,} соперничающих объяснения</numerusform>
        <numerusform>{count:,} соперничающих объяснений</numerusform>
      </translation>
      <extra-singular>{count:,} rival explanation</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} rows</source>
      <translation>
        <numerusform>{count:,} строка</numerusform>
        <numerusform>{count:,} строки</numerusform>
        <numerusform>{count:,} строк</numerusform>
      </translation>
      <extra-singular>{count:,} row</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} rows of datasets</source>
      <translation>
        <numerusform>{count:,} строка набора данных</numerusform>
        <numerusform>{count:,} строки наборов данных</numerusform>
        <numerusform>{count:,} строк наборов данных</numerusform>
      </translation>
      <extra-singular>{count:,} row of a dataset</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>{count:,} said earlier · {day}</source>
      <translation>раньше сказано ещё: {count:,} · {day}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>{count:,} said later · {day}</source>
      <translation>позже сказано ещё: {count:,} · {day}</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} saved views</source>
      <translation>
        <numerusform>{count:,} сохранённый вид</numerusform>
        <numerusform>{count:,} сохранённых вида</numerusform>
        <numerusform>{count:,} сохранённых видов</numerusform>
      </translation>
      <extra-singular>{count:,} saved view</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>{count:,} selected</source>
      <translation>
        <numerusform>выбран {count:,}</numerusform>
        <numerusform>выбрано {count:,}</numerusform>
        <numerusform>выбрано {count:,}</numerusform>
      </translation>
      <extra-singular>{count:,} selected</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/choosing.py"/>
      <source>{count:,} selected incidents</source>
      <translation>
        <numerusform>{count:,} выбранный инцидент</numerusform>
        <numerusform>{count:,} выбранных инцидента</numerusform>
        <numerusform>{count:,} выбранных инцидентов</numerusform>
      </translation>
      <extra-singular>one selected incident</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picked.py"/>
      <source>{count:,} selected, {count_words} in view</source>
      <translation>выбрано {count:,}, на виду {count_words}</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} series</source>
      <translation>
        <numerusform>{count:,} серия</numerusform>
        <numerusform>{count:,} серии</numerusform>
        <numerusform>{count:,} серий</numerusform>
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
        <numerusform>{count:,} источник</numerusform>
        <numerusform>{count:,} источника</numerusform>
        <numerusform>{count:,} источников</numerusform>
      </translation>
      <extra-singular>{count:,} source</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>{count:,} sources published</source>
      <translation>
        <numerusform>опубликован {count:,} источник</numerusform>
        <numerusform>опубликовано {count:,} источника</numerusform>
        <numerusform>опубликовано {count:,} источников</numerusform>
      </translation>
      <extra-singular>{count:,} source published</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/falling.py"/>
      <source>{count:,} sources that go</source>
      <translation>
        <numerusform>{count:,} передаваемый источник</numerusform>
        <numerusform>{count:,} передаваемых источника</numerusform>
        <numerusform>{count:,} передаваемых источников</numerusform>
      </translation>
      <extra-singular>{count:,} source that goes</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>{count:,} speakers</source>
      <translation>
        <numerusform>{count:,} говорящий</numerusform>
        <numerusform>{count:,} говорящих</numerusform>
        <numerusform>{count:,} говорящих</numerusform>
      </translation>
      <extra-singular>{count:,} speaker</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{count:,} surely in this time</source>
      <translation>
        <numerusform>{count:,} точно в этом времени</numerusform>
        <numerusform>{count:,} точно в этом времени</numerusform>
        <numerusform>{count:,} точно в этом времени</numerusform>
      </translation>
      <extra-singular>{count:,} surely in this time</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/tags/page.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} tags</source>
      <translation>
        <numerusform>{count:,} метка</numerusform>
        <numerusform>{count:,} метки</numerusform>
        <numerusform>{count:,} меток</numerusform>
      </translation>
      <extra-singular>{count:,} tag</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} tags of the case</source>
      <translation>
        <numerusform>{count:,} метка дела</numerusform>
        <numerusform>{count:,} метки дела</numerusform>
        <numerusform>{count:,} меток дела</numerusform>
      </translation>
      <extra-singular>{count:,} tag of the case</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_likeness.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} texts</source>
      <translation>
        <numerusform>{count:,} текст</numerusform>
        <numerusform>{count:,} текста</numerusform>
        <numerusform>{count:,} текстов</numerusform>
      </translation>
      <extra-singular>{count:,} text</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/reading/doubt_line.py"/>
      <source>{count:,} things</source>
      <translation>
        <numerusform>{count:,} объект</numerusform>
        <numerusform>{count:,} объекта</numerusform>
        <numerusform>{count:,} объектов</numerusform>
      </translation>
      <extra-singular>One thing</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{count:,} ties</source>
      <translation>
        <numerusform>{count:,} связь</numerusform>
        <numerusform>{count:,} связи</numerusform>
        <numerusform>{count:,} связей</numerusform>
      </translation>
      <extra-singular>{count:,} tie</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} ties between actors</source>
      <translation>
        <numerusform>{count:,} связь между действующими лицами</numerusform>
        <numerusform>{count:,} связи между действующими лицами</numerusform>
        <numerusform>{count:,} связей между действующими лицами</numerusform>
      </translation>
      <extra-singular>{count:,} tie between actors</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} ties between claims</source>
      <translation>
        <numerusform>{count:,} связь между утверждениями</numerusform>
        <numerusform>{count:,} связи между утверждениями</numerusform>
        <numerusform>{count:,} связей между утверждениями</numerusform>
      </translation>
      <extra-singular>{count:,} tie between claims</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} ties between sources</source>
      <translation>
        <numerusform>{count:,} связь между источниками</numerusform>
        <numerusform>{count:,} связи между источниками</numerusform>
        <numerusform>{count:,} связей между источниками</numerusform>
      </translation>
      <extra-singular>{count:,} tie between sources</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/html/page.py"/>
      <source>{count:,} titles are longer than {longest:,} characters and cut there.</source>
      <translation>
        <numerusform>{count:,} заголовок длиннее {longest:,} знаков и обрезан.</numerusform>
        <numerusform>{count:,} заголовка длиннее {longest:,} знаков и обрезаны.</numerusform>
        <numerusform>{count:,} заголовков длиннее {longest:,} знаков и обрезаны.</numerusform>
      </translation>
      <extra-singular>{count:,} title is longer than {longest:,} characters and cut there.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/merging/conflicts.py"/>
      <source>{count:,} to decide</source>
      <translation>
        <numerusform>Решить: {count:,}</numerusform>
        <numerusform>Решить: {count:,}</numerusform>
        <numerusform>Решить: {count:,}</numerusform>
      </translation>
      <extra-singular>One to decide</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/notes/tally.py"/>
      <source>{count:,} to-dos</source>
      <translation>
        <numerusform>{count:,} задача</numerusform>
        <numerusform>{count:,} задачи</numerusform>
        <numerusform>{count:,} задач</numerusform>
      </translation>
      <extra-singular>{count:,} to-do</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/notes/page.py"/>
      <source>{count:,} to-dos open</source>
      <translation>
        <numerusform>{count:,} открытая задача</numerusform>
        <numerusform>{count:,} открытые задачи</numerusform>
        <numerusform>{count:,} открытых задач</numerusform>
      </translation>
      <extra-singular>{count:,} to-do open</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} verdicts that actors are the same</source>
      <translation>
        <numerusform>{count:,} вывод, что действующие лица – одно</numerusform>
        <numerusform>{count:,} вывода, что действующие лица – одно</numerusform>
        <numerusform>{count:,} выводов, что действующие лица – одно</numerusform>
      </translation>
      <extra-singular>{count:,} verdict that actors are the same</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/dossier/taking_away.py"/>
      <source>{count:,} volumes</source>
      <translation>
        <numerusform>{count:,} том</numerusform>
        <numerusform>{count:,} тома</numerusform>
        <numerusform>{count:,} томов</numerusform>
      </translation>
      <extra-singular>one volume</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/told.py"/>
      <source>{count:,} were here already</source>
      <translation>
        <numerusform>{count:,} уже было здесь</numerusform>
        <numerusform>{count:,} уже были здесь</numerusform>
        <numerusform>{count:,} уже были здесь</numerusform>
      </translation>
      <extra-singular>{count:,} was here already</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>{count:,} will change</source>
      <translation>
        <numerusform>изменится {count:,}</numerusform>
        <numerusform>изменятся {count:,}</numerusform>
        <numerusform>изменятся {count:,}</numerusform>
      </translation>
      <extra-singular>{count:,} will change</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>{count:,} without a date</source>
      <translation>без даты: {count:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/bar.py"/>
      <source>{count:,} without a place</source>
      <translation>
        <numerusform>{count:,} без места</numerusform>
        <numerusform>{count:,} без места</numerusform>
        <numerusform>{count:,} без места</numerusform>
      </translation>
      <extra-singular>{count:,} without a place</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/preferences/reading.py"/>
      <source>{count:,} words were said to be right.</source>
      <translation>
        <numerusform>Верным признано {count:,} слово.</numerusform>
        <numerusform>Верными признаны {count:,} слова.</numerusform>
        <numerusform>Верными признаны {count:,} слов.</numerusform>
      </translation>
      <extra-singular>{count:,} word was said to be right.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>{count:,} years</source>
      <translation>
        <numerusform>{count:,} год</numerusform>
        <numerusform>{count:,} года</numerusform>
        <numerusform>{count:,} лет</numerusform>
      </translation>
      <extra-singular>{count:,} year</extra-singular>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>{count:,} {words}; “casebinder verify” names them.</source>
      <translation>{words}: {count:,}; «casebinder verify» их назовёт.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>{count_words} of {count:,} incidents in view</source>
      <translation>На виду {count_words} из {count:,} инцидентов</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{counted} brought with something repaired</source>
      <translation>{counted}: перенесено с исправлениями</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{counted} cannot be read</source>
      <translation>не читается: {counted}</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{counted} left out: no case can hold them</source>
      <translation>{counted}: опущено, ни одно дело не может их вместить</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{counted} or more cannot be read</source>
      <translation>не читается: {counted} или больше</translation>
    </message>
    <message>
      <location filename="desktop/actors/graph.py"/>
      <source>{count} actors around {get}</source>
      <translation>Действующих лиц вокруг {get}: {count}</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <source>{count} actors of the case: one claim for each.</source>
      <translation>Действующих лиц в деле: {count}; по утверждению на каждое.</translation>
    </message>
    <message>
      <location filename="db/when/spans.py"/>
      <source>{count} d</source>
      <translation>{count} д</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>{count} fields</source>
      <translation>полей: {count}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>{count} filters</source>
      <translation>фильтров: {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <location filename="db/when/spans.py"/>
      <source>{count} h</source>
      <translation>{count} ч</translation>
    </message>
    <message>
      <location filename="desktop/map/telling.py"/>
      <source>{count} in view</source>
      <translation>на виду: {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/stuck_rows.py"/>
      <location filename="desktop/timeline/hands/pointed.py"/>
      <source>{count} incidents</source>
      <translation>инцидентов: {count}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{count} independent origins report it, none of them rated A or B</source>
      <translation>об этом сообщают независимые первоисточники ({count}), ни у одного нет оценки A или B</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{count} independent origins report it, one of them rated A or B</source>
      <translation>об этом сообщают независимые первоисточники ({count}), у одного из них оценка A или B</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/preferences/keyboard.py"/>
      <source>{count} keys were changed</source>
      <translation>
        <numerusform>Изменена {count} клавиша</numerusform>
        <numerusform>Изменены {count} клавиши</numerusform>
        <numerusform>Изменено {count} клавиш</numerusform>
      </translation>
      <extra-singular>{count} key was changed</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>{count} lead together</source>
      <translation>впереди вместе: {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <location filename="db/when/spans.py"/>
      <source>{count} min</source>
      <translation>{count} мин</translation>
    </message>
    <message>
      <location filename="db/when/spans.py"/>
      <source>{count} mo</source>
      <translation>{count} мес</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <location filename="db/asking/wording.py"/>
      <source>{count} more</source>
      <translation>ещё {count}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/drawing/legend.py"/>
      <source>{count} more</source>
      <translation>
        <numerusform>ещё {count}</numerusform>
        <numerusform>ещё {count}</numerusform>
        <numerusform>ещё {count}</numerusform>
      </translation>
      <extra-singular>{count} more</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>{count} more: {words}</source>
      <translation>ещё {count}: {words}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>{count} of {count2:,} are shown.</source>
      <translation>Показано {count} из {count2:,}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>{count} of {count2:,} in view</source>
      <translation>На виду {count} из {count2:,}</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>{count} of {total} incidents in view</source>
      <translation>На виду {count} из {total} инцидентов</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/panel.py"/>
      <source>{count} or more</source>
      <translation>
        <numerusform>{count} и больше</numerusform>
        <numerusform>{count} и больше</numerusform>
        <numerusform>{count} и больше</numerusform>
      </translation>
      <extra-singular>{count} or more</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <location filename="db/when/spans.py"/>
      <source>{count} s</source>
      <translation>{count} с</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/panel.py"/>
      <source>{count} steps around {actor}</source>
      <translation>
        <numerusform>{count} шаг вокруг {actor}</numerusform>
        <numerusform>{count} шага вокруг {actor}</numerusform>
        <numerusform>{count} шагов вокруг {actor}</numerusform>
      </translation>
      <extra-singular>{count} step around {actor}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/panel.py"/>
      <source>{count} steps from the selected</source>
      <translation>
        <numerusform>{count} шаг от выбранного</numerusform>
        <numerusform>{count} шага от выбранного</numerusform>
        <numerusform>{count} шагов от выбранного</numerusform>
      </translation>
      <extra-singular>{count} step from the selected</extra-singular>
    </message>
    <message>
      <location filename="desktop/reading/doubt_line.py"/>
      <source>{count} the page wanted from elsewhere were not fetched.</source>
      <translation>Страница хотела загрузить из других мест: {count}. Это не загружалось.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/preferences/privacy.py"/>
      <source>{count} things are remembered</source>
      <translation>
        <numerusform>Запомнено {count}</numerusform>
        <numerusform>Запомнено {count}</numerusform>
        <numerusform>Запомнено {count}</numerusform>
      </translation>
      <extra-singular>{count} thing is remembered</extra-singular>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>{count} without a place</source>
      <translation>без места: {count}</translation>
    </message>
    <message>
      <location filename="db/when/spans.py"/>
      <source>{count} y</source>
      <translation>{count} г</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>{count} {hint}</source>
      <translation>{count} {hint}</translation>
    </message>
    <message>
      <location filename="desktop/map/telling.py"/>
      <source>{count} {standing}</source>
      <translation>{standing}: {count}</translation>
    </message>
    <message>
      <location filename="desktop/map/sheets.py"/>
      <source>{credit}. Borders as it draws them. Radii are true.</source>
      <translation>{credit}. Границы – как они там нарисованы. Радиусы верны.</translation>
    </message>
    <message>
      <location filename="db/columns/facts.py"/>
      <source>{date}, uncertain</source>
      <translation>{date}, неточно</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>{day_first:,} dates can only be read day first and {month_first:,} only month first: the file mixes both ways. Say which way is meant; the others are told row by row.</source>
      <translation>{day_first:,} дат читаются только с днём впереди и {month_first:,} – только с месяцем впереди: в файле смешаны оба способа. Укажите, какой имеется в виду; об остальных сказано построчно.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>{days} after day 0</source>
      <translation>{days} после дня 0</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>{days} before day 0</source>
      <translation>{days} до дня 0</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>{differ:,} differ from before</source>
      <translation>отличается от прежнего: {differ:,}</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>{doing} · since {time}</source>
      <translation>{doing} · с {time}</translation>
    </message>
    <message>
      <location filename="db/export/followthemoney.py"/>
      <location filename="db/export/stix.py"/>
      <source>{done:,} incidents</source>
      <translation>инцидентов: {done:,}</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>{done:,} of {count:,}</source>
      <translation>{done:,} из {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>{done} of {count} steps done</source>
      <translation>Сделано шагов: {done} из {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>{early} to {late}</source>
      <translation>от {early} до {late}</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>{empty:,} of {read:,} pages of {called} hold no text; they may be scans.</source>
      <translation>На {empty:,} из {read:,} страниц «{called}» текста нет; возможно, это сканы.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>{field} differs: {one}; {other}</source>
      <translation>{field}, расхождение: {one}; {other}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>{field} stays “{mine}” (the file: “{now}”)</source>
      <translation>{field} остаётся «{mine}» (в файле: «{now}»)</translation>
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
        <numerusform>{first} обвиняет {second}, {count:,} раз</numerusform>
        <numerusform>{first} обвиняет {second}, {count:,} раза</numerusform>
        <numerusform>{first} обвиняет {second}, {count:,} раз</numerusform>
      </translation>
      <extra-singular>{first} accuses {second}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{first} and {second} in {count:,} incidents</source>
      <translation>
        <numerusform>{first} и {second} в {count:,} инциденте</numerusform>
        <numerusform>{first} и {second} в {count:,} инцидентах</numerusform>
        <numerusform>{first} и {second} в {count:,} инцидентах</numerusform>
      </translation>
      <extra-singular>{first} and {second} in {count:,} incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{first} denies or contradicts {second}, {count:,} times</source>
      <translation>
        <numerusform>{first} отрицает сказанное или противоречит: {second}, {count:,} раз</numerusform>
        <numerusform>{first} отрицает сказанное или противоречит: {second}, {count:,} раза</numerusform>
        <numerusform>{first} отрицает сказанное или противоречит: {second}, {count:,} раз</numerusform>
      </translation>
      <extra-singular>{first} denies or contradicts {second}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{first} speaks of {second}, {count:,} times</source>
      <translation>
        <numerusform>{first} говорит о: {second}, {count:,} раз</numerusform>
        <numerusform>{first} говорит о: {second}, {count:,} раза</numerusform>
        <numerusform>{first} говорит о: {second}, {count:,} раз</numerusform>
      </translation>
      <extra-singular>{first} speaks of {second}</extra-singular>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{framed:,} documents within pages (frames) were not taken.</source>
      <translation>Документы внутри страниц (фреймы) не взяты: {framed:,}.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{good} origins rated A or B, independent of each other, report it</source>
      <translation>об этом сообщают независимые друг от друга первоисточники с оценкой A или B: {good}</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>{have} no date, or none with a beginning or an end, and made no slide.</source>
      <translation>{have} нет даты либо её начала или конца; слайды для них не сделаны.</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>{have} no place with a position and did not go out.</source>
      <translation>{have} нет места с координатами; они не переданы.</translation>
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
      <translation>{hides} удалённое ({count})</translation>
    </message>
    <message>
      <location filename="db/when/spans.py"/>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>{how_many:,} sources published, no incident: {span_text}</source>
      <translation>опубликовано источников: {how_many:,}, инцидентов нет: {span_text}</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>{is_} still being written.</source>
      <translation>Ещё записывается: {is_}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>{keys} F2 renames the explanation of the column.</source>
      <translation>{keys} F2 переименовывает объяснение столбца.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>{keys} already does {act}, which cannot be changed.</source>
      <translation>{keys} уже выполняет «{act}», это изменить нельзя.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>{keys} already does {act}.</source>
      <translation>{keys} уже выполняет «{act}».</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{kilometres} km</source>
      <translation>{kilometres} км</translation>
    </message>
    <message>
      <location filename="desktop/widgets/fields.py"/>
      <source>{label} cannot be below {least}.</source>
      <translation>{label}: не меньше {least}.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/fields.py"/>
      <source>{label} is needed.</source>
      <translation>{label}: нужно заполнить.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/fields.py"/>
      <source>{label} takes a whole number, such as 72.</source>
      <translation>{label}: нужно целое число, например 72.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>{label}: {words} in {what}</source>
      <translation>{label}: {words}, {what}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>{lat}, {lon} for {short}</source>
      <translation>{lat}, {lon} для {short}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>{least:,}–{most:,} days</source>
      <translation>{least:,}–{most:,} дней</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>{left:,} left</source>
      <translation>осталось {left:,}</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <source>{left_out:,} actors more are two steps away.</source>
      <translation>Ещё действующих лиц в двух шагах: {left_out:,}.</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>{length:,} word</source>
      <translation>{length:,} слово</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>{length:,} words</source>
      <translation>слов: {length:,}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>{letters:,} characters, cleaned by {cleaner}</source>
      <translation>{letters:,} знаков, очищено: {cleaner}</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>{letters:,} letters of text</source>
      <translation>{letters:,} букв текста</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source>{letter} grades {sources} with {claims}</source>
      <translation>{letter}: {sources}, {claims}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source>{letter} {sources} with {claims}</source>
      <translation>{letter} – {sources}, {claims}</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>{lost:,} pages hold rows of which nobody can say to what table they belong.</source>
      <translation>На {lost:,} страницах есть строки, о которых никто не может сказать, к какой таблице они относятся.</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>{made} with {program}.</source>
      <translation>{made} в программе {program}.</translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>{maybe:,} that may have begun then</source>
      <translation>и ещё {maybe:,}, которые могли начаться тогда</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>{measure}: {after} in place of {before}</source>
      <translation>{measure}: {after} вместо {before}</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/details.py"/>
      <source>{measure}: {count}</source>
      <translation>{measure}: {count}</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{metres} m</source>
      <translation>{metres} м</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>{mine} (yours)</source>
      <translation>{mine} (ваше)</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>{mine}, edited by you</source>
      <translation>{mine}, изменено вами</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>{more:,} more claims keep the weight their act gives them.</source>
      <translation>Ещё утверждений, за которыми остаётся вес их вида: {more:,}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>{more} more links; J goes round all of them</source>
      <translation>ещё связей: {more}; J обходит их все</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>{names} and {more} turns more</source>
      <translation>{names} и ещё поворотов: {more}</translation>
    </message>
    <message>
      <location filename="db/records/identities.py"/>
      <source>{names} and {names2} were found to be different. Nothing was changed. Take that decision back first.</source>
      <translation>{names} и {names2} признаны разными. Ничего не изменено. Сначала возьмите это решение назад.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <location filename="desktop/reading/readings.py"/>
      <source>{names} and {parts}</source>
      <translation>{names} и {parts}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{names} and {rest} others</source>
      <translation>{names} и ещё {rest}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>{names} and {shown}</source>
      <translation>{names} и {shown}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <location filename="db/merging/alike.py"/>
      <source>{names} and {told}</source>
      <translation>{names} и {told}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{names} and {unique}</source>
      <translation>{names} и {unique}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <location filename="desktop/timeline/showing/told.py"/>
      <source>{names} and {words}</source>
      <translation>{names} и {words}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>{names}: also where others of this name are meant.</source>
      <translation>{names}: и там, где имеются в виду другие с тем же именем.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>{name} (with {count} articles that rest on it)</source>
      <translation>{name} (статей, которые на этом держатся: {count})</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>{name} and {count} more</source>
      <translation>{name} и ещё {count}</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>{name} and {name2} are different</source>
      <translation>{name} и {name2} – разные</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>{name} and {name2} are the same</source>
      <translation>{name} и {name2} – одно и то же</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{name} is called so from then on: {day}.</source>
      <translation>{name} называется так с тех пор: {day}.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>{name} is not a mapping of columns that can be used: {why}.</source>
      <translation>{name}: такое сопоставление столбцов использовать нельзя: {why}.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>{name} is not there</source>
      <translation>{name}: этого нет</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>{name} receipt.txt</source>
      <translation>{name} – расписка.txt</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{name} was called {other} from then on: {day}.</source>
      <translation>{name} с тех пор называлось {other}: {day}.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>{name}, changed</source>
      <translation>{name}, изменено</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/zone_field.py"/>
      <source>{name}, now UTC{sign}{size:02d}:{size2:02d}</source>
      <translation>{name}, сейчас UTC{sign}{size:02d}:{size2:02d}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>{name}, open the card</source>
      <translation>{name}, открыть карточку</translation>
    </message>
    <message>
      <location filename="db/schema.py"/>
      <source>{name}.before-format-{user_version}</source>
      <translation>{name}.before-format-{user_version}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>{name}: same as {actor_name}</source>
      <translation>{name}: то же, что {actor_name}</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>{name}: {size} bytes, encrypted, made for: {profile}</source>
      <translation>{name}: {size} байт, зашифровано, для: {profile}</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>{name}: {size} bytes, made for: {profile}</source>
      <translation>{name}: {size} байт, для: {profile}</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>{name}” (table “{table}</source>
      <translation>{name}» (таблица «{table}</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{north}° N, {east}° E</source>
      <translation>{north}° с. ш., {east}° в. д.</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{north}° N, {west}° W</source>
      <translation>{north}° с. ш., {west}° з. д.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>{number} filters</source>
      <translation>фильтров: {number}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>{n} side by side</source>
      <translation>{n} рядом</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>{one} replaced wherever found; how often is told by the preview.</source>
      <translation>{one}: заменяется всюду, где найдено; сколько раз, покажет предварительный просмотр.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>{others:,} of the smallest lanes share one</source>
      <translation>наименьших дорожек на одной общей: {others:,}</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>{own} is also {other}</source>
      <translation>{own} – это и {other}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/panel.py"/>
      <source>{pages}, {bytes:.1f} MB. {form}Fingerprint {fingerprint}. The same case and the same choices make the same file.</source>
      <translation>{pages}, {bytes:.1f} МБ. {form}Отпечаток {fingerprint}. То же дело и тот же выбор дают тот же файл.</translation>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>{place:,} of {count:,} · {doing}</source>
      <translation>{place:,} из {count:,} · {doing}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_changes.py"/>
      <source>{places} · {count:,} words came, {went:,} went</source>
      <translation>
        <numerusform>{places} · {count:,} слово добавлено, {went:,} убрано</numerusform>
        <numerusform>{places} · {count:,} слова добавлены, {went:,} убрано</numerusform>
        <numerusform>{places} · {count:,} слов добавлено, {went:,} убрано</numerusform>
      </translation>
      <extra-singular>{places} · {count:,} word came, {went:,} went</extra-singular>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>{place} of {count}: {title}</source>
      <translation>{place} из {count}: {title}</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>{place} of {left}</source>
      <translation>{place} из {left}</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>{quotes}, {claims} in this text</source>
      <translation>{quotes}, {claims} в этом тексте</translation>
    </message>
    <message>
      <location filename="db/exchange/documents.py"/>
      <source>{reason}. The file is kept whole as evidence.</source>
      <translation>{reason}. Файл хранится целиком как доказательство.</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>{refused:,} not used</source>
      <translation>не используется: {refused:,}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/without_it.py"/>
      <source>{rest:,} more incidents rest on it in part.</source>
      <translation>Инцидентов, которые держатся на этом отчасти: ещё {rest:,}.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>{rest} on it alone</source>
      <translation>{rest} только на нём</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>{role}, it or {names}</source>
      <translation>{role}, это или {names}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>{role}, one of several</source>
      <translation>{role}, кто-то из нескольких</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>{said} An incident that has a date already gets a claim about it.</source>
      <translation>{said} Инцидент, у которого уже есть дата, получает утверждение о ней.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source>{said} Below stand the pages of before.</source>
      <translation>{said} Ниже – прежние страницы.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>{said} It is linked to “{title}”.</source>
      <translation>{said} Связано с «{title}».</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>{said}{said2}, speaker not named</source>
      <translation>{said}{said2}, говорящий не назван</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>{same_cells}: row {first}</source>
      <translation>{same_cells}: строка {first}</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>{scheme} precision</source>
      <translation>{scheme}, точность</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>{score} least</source>
      <translation>{score} – меньше всех</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>{script_name} script</source>
      <translation>письмо: {script_name}</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>{script} script, {language}, guessed.</source>
      <translation>Письмо: {script}, язык: {language} (предположительно).</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>{script} script, {language}.</source>
      <translation>Письмо: {script}, язык: {language}.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{seen:,} pages were met again unchanged.</source>
      <translation>Страницы, которые встретились снова без изменений: {seen:,}.</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{several}: some are lost, and nobody can say how many</source>
      <translation>{several}: часть потеряна, и никто не может сказать сколько</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>{share} % of the words</source>
      <translation>{share} % слов</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>{share} % of this text</source>
      <translation>{share} % этого текста</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="db/records/duplicates/finding.py"/>
      <source>{short} may stand for {long}</source>
      <translation>{short} может означать {long}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>{shown:,} incidents in {count:,} lanes.</source>
      <translation>инцидентов: {shown:,}, дорожек: {count:,}.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_page.py"/>
      <source>{shown:,} of {told}</source>
      <translation>{shown:,} из {told}</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>{shown:,} of {total:,}</source>
      <translation>{shown:,} из {total:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{shown} of {count:,} actors</source>
      <translation>
        <numerusform>{shown} из {count:,} действующего лица</numerusform>
        <numerusform>{shown} из {count:,} действующих лиц</numerusform>
        <numerusform>{shown} из {count:,} действующих лиц</numerusform>
      </translation>
      <extra-singular>{shown} of {count:,} actor</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>{show} was counted from {words} in a source. Moved to {show2} it no longer hangs on them, and no longer follows when the source’s day of publication is corrected. Nothing has been changed yet.</source>
      <translation>{show}: отсчитано от {words} в источнике. Сдвинутая на {show2}, дата больше не зависит от них и не следует за ними, если исправят день публикации источника. Пока ничего не изменено.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>{since} to {until}</source>
      <translation>с {since} до {until}</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>{size:,} bytes</source>
      <translation>{size:,} байт</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>{size:,} × {size2:,} pixels.</source>
      <translation>{size:,} × {size2:,} точек.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>{size} %</source>
      <translation>{size} %</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>{size} GB</source>
      <translation>{size} ГБ</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>{size}, encrypted</source>
      <translation>{size}, зашифровано</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{slots} each claim it for themselves</source>
      <translation>{slots}: каждый берёт ответственность на себя</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>{sources:,} sources</source>
      <translation>источников: {sources:,}</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{south}° S, {east}° E</source>
      <translation>{south}° ю. ш., {east}° в. д.</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{south}° S, {west}° W</source>
      <translation>{south}° ю. ш., {west}° з. д.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>{speaker} says otherwise now{version}.</source>
      <translation>{speaker} говорит теперь иначе{version}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/colleague_marks.py"/>
      <source>{state}. Click for its card.</source>
      <translation>{state}. Щёлкните, чтобы открыть карточку.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>{staying} Press to change it.</source>
      <translation>{staying} Нажмите, чтобы изменить это.</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>{stem} as of {day_and_time}{suffix}</source>
      <translation>{stem}, каким было {day_and_time}{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>{stem} checked{suffix}</source>
      <translation>{stem} проверено{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>{stem} copy{suffix}</source>
      <translation>{stem} копия{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>{stem} recovered{suffix}</source>
      <translation>{stem} восстановлено{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>{stem} report</source>
      <translation>{stem} отчёт</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>{stem} report.txt</source>
      <translation>{stem} отчёт.txt</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>{stem} share{suffix}</source>
      <translation>{stem} часть{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>{stem} timeline.{way}</source>
      <translation>{stem} хронология.{way}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>{stem} to look at</source>
      <translation>{stem}: посмотреть</translation>
    </message>
    <message>
      <location filename="desktop/history/step_model.py"/>
      <source>{step} (taken back)</source>
      <translation>{step} (взято назад)</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>{subject} {relation} {object}</source>
      <translation>{subject} {relation} {object}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>{texts} of this case are still to be compared.</source>
      <translation>В этом деле ещё предстоит сравнить: {texts}.</translation>
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
      <translation>{todos}, открыть список</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>{told} and {more} more</source>
      <translation>{told} и ещё {more}</translation>
    </message>
    <message>
      <location filename="desktop/history/act_list.py"/>
      <source>{told} and {rest:,} more</source>
      <translation>{told} и ещё {rest:,}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>{told} · done by {who}, {day}</source>
      <translation>{told} · сделано: {who}, {day}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>{told} · private</source>
      <translation>{told} · личное</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>{told}, and {count} more</source>
      <translation>{told}, и ещё {count}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>{told}. Changed here: {names}</source>
      <translation>{told}. Изменено здесь: {names}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>{told}. Edited here and kept: {mine}</source>
      <translation>{told}. Изменено здесь и сохранено: {mine}</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{trouble} Nothing was imported.</source>
      <translation>{trouble} Ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>{twice}: {native}, row {first}</source>
      <translation>{twice}: {native}, строка {first}</translation>
    </message>
    <message>
      <location filename="db/export/followthemoney.py"/>
      <source>{undated:,} incidents have no date that FollowTheMoney can hold.</source>
      <translation>У {undated:,} инцидентов нет даты, которую может вместить FollowTheMoney.</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>{undated} no known beginning.</source>
      <translation>{undated} начало неизвестно.</translation>
    </message>
    <message>
      <location filename="db/export/stix.py"/>
      <source>{unplaced:,} places have neither a position nor a country.</source>
      <translation>У {unplaced:,} мест нет ни координат, ни страны.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{url} is too large to be a page</source>
      <translation>{url}: слишком велико для страницы</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{url} was unchanged on {date}, but the page is not in here.</source>
      <translation>{url}: без изменений на {date}, но самой страницы здесь нет.</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>{value}kept as written here: {names}</source>
      <translation>{value}сохранено, как записано здесь: {names}</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>{what} in “{name}” is not what was stored ({table} {number}): the file was damaged or altered outside Casebinder. Nothing was taken from it; ask for another copy.</source>
      <translation>{what} в «{name}»: не то, что было сохранено ({table} {number}): файл повреждён или изменён вне Casebinder. Из него ничего не взято; попросите другую копию.</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>{what} · {share} %</source>
      <translation>{what} · {share} %</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>{what} …</source>
      <translation>{what} …</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/case_facts.py"/>
      <source>{what}, {count:,} later changes were kept</source>
      <translation>
        <numerusform>{what}, сохранено {count:,} более позднее изменение</numerusform>
        <numerusform>{what}, сохранены {count:,} более поздних изменения</numerusform>
        <numerusform>{what}, сохранено {count:,} более поздних изменений</numerusform>
      </translation>
      <extra-singular>{what}, {count:,} later change was kept</extra-singular>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>{what}. This step was not kept; everything before it was. Save a copy now, under a new name, and go on in that.</source>
      <translation>{what}. Этот шаг не сохранён; всё, что до него, сохранено. Сейчас же сохраните копию под новым именем и продолжайте в ней.</translation>
    </message>
    <message>
      <location filename="desktop/intake/together.py"/>
      <source>{what}: import of {count:,} files</source>
      <translation>{what}: импорт файлов, {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/network/menus.py"/>
      <source>{what}: {shown} of {every}</source>
      <translation>{what}: {shown} из {every}</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>{where} changed the {name}.</source>
      <translation>{where} изменили: {name}.</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>{where} in “{name}” {what}. Nothing was taken from the file; ask for another copy.</source>
      <translation>{where} в «{name}» {what}. Из файла ничего не взято; попросите другую копию.</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>{which}{words:,} words are the same.</source>
      <translation>{which}совпадает слов: {words:,}.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>{who} share their text ({share} % of the words) and may be one origin: {listed}.</source>
      <translation>У {who} общий текст ({share} % слов); возможно, это один первоисточник: {listed}.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>{who}, {day}</source>
      <translation>{who}, {day}</translation>
    </message>
    <message>
      <location filename="db/merging/adopting.py"/>
      <source>{why_read_only} Nothing was adopted.</source>
      <translation>{why_read_only} Ничего не перенято.</translation>
    </message>
    <message>
      <location filename="desktop/intake/seeing.py"/>
      <location filename="db/exchange/imports.py"/>
      <location filename="db/exchange/pasted.py"/>
      <source>{why_read_only} Nothing was imported.</source>
      <translation>{why_read_only} Ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>{why_read_only} Nothing was merged.</source>
      <translation>{why_read_only} Ничего не объединено.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>{why} Nothing was changed.</source>
      <translation>{why} Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>{words:,} words {where}</source>
      <translation>{words:,} слов {where}</translation>
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
      <translation>{words} Отпечаток дела {fingerprint}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>{words} alone</source>
      <translation>Только {words}</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>{words} from the selected words ({key})</source>
      <translation>{words} из выбранных слов ({key})</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>{words} so far</source>
      <translation>{words}, пока</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>{words} · day 0 is {date}</source>
      <translation>{words} · день 0 – {date}</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>{words} “{title}”; nothing was added.</source>
      <translation>{words} «{title}»; ничего не добавлено.</translation>
    </message>
    <message>
      <location filename="desktop/reading/key_button.py"/>
      <source>{words}, key {key}</source>
      <translation>{words}, клавиша {key}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>{words}, version {version}</source>
      <translation>{words}, версия {version}</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>{words}, {count} to decide, {state}</source>
      <translation>{words}, решить {count}, {state}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>{words}. What repeats another claim does not count as one more voice.</source>
      <translation>{words}. То, что повторяет другое утверждение, не считается ещё одним голосом.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>{words}: more than the whole</source>
      <translation>{words}: больше целого</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>{words}: the newest rating of the outlet, because it had none on {day}.</source>
      <translation>{words}: самая новая оценка издания, потому что на {day} её не было.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>{words}: the newest rating of the outlet.</source>
      <translation>{words}: самая новая оценка издания.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>{words}: the outlet's rating on {day}.</source>
      <translation>{words}: оценка издания на {day}.</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>{words}: {count} to decide. Press to show or hide them.</source>
      <translation>{words}: решить {count}. Нажмите, чтобы показать или скрыть.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>{words}: {name} and {name2}</source>
      <translation>{words}: {name} и {name2}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_review.py"/>
      <source>{words}: {old} → more than one reading</source>
      <translation>{words}: {old} → больше одного прочтения</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>{words}: {old} → more than one reading; set it on its card</source>
      <translation>{words}: {old} → больше одного прочтения; установите на карточке</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/sources/card_review.py"/>
      <source>{words}: {old}, stays the same</source>
      <translation>{words}: {old}, остаётся прежней</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>{word} · {count}</source>
      <translation>{word} · {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>{year_label} years</source>
      <translation>{year_label} лет</translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>{year} to {year2}</source>
      <translation>с {year} по {year2}</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} merged into it</source>
      <translation>{} вошло сюда</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} merged into {}</source>
      <translation>{} вошло в {}</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} split from {}</source>
      <translation>{} отделилось от {}</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} split off</source>
      <translation>{} отделилось</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} succeeded {}</source>
      <translation>{} – преемник {}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>– the same as</source>
      <translation>– то же, что</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Last” is the latest one that was over by publication.</source>
      <comment>rule of dates</comment>
      <translation>«Прошлый» – последний, который закончился к моменту публикации.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Last” with a weekday can be the one of the week before.</source>
      <comment>rule of dates</comment>
      <translation>«Прошлый» с днём недели может быть днём предыдущей недели.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Last” with a weekday is the latest one before the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>«Прошлый» с днём недели – последний перед днём публикации.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Next” with a weekday is the first one after the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>«Следующий» с днём недели – первый после дня публикации.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Overnight” is the night that ended on the day named.</source>
      <comment>rule of dates</comment>
      <translation>«Ночью» – ночь, закончившаяся в названный день.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“This” names the one in the year of publication.</source>
      <comment>rule of dates</comment>
      <translation>«Этот» – тот, что в году публикации.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“This” with a weekday is the one in the week of publication.</source>
      <comment>rule of dates</comment>
      <translation>«Этот» с днём недели – день недели публикации.</translation>
    </message>
    <message>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>“between” takes two numbers, the lower one first.</source>
      <translation>Для «между» нужны два числа, сначала меньшее.</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>“names” and “fields” are lists</source>
      <translation>«names» и «fields» – списки</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>“none” can mean nobody or not known; no figure was made</source>
      <translation>«none» может значить «никого» или «неизвестно»; число не создано</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>“{act}” is on {keys} now.</source>
      <translation>«{act}» теперь на {keys}.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>“{beside}” lies beside the file and was not used: the last acts may be in it.</source>
      <translation>Рядом с файлом лежит «{beside}», он не использован: в нём могут быть последние действия.</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_rdf.py"/>
      <source>“{called}” declares a document type or entities, which Zotero never writes and which can hide harm. Nothing was imported; export the list from Zotero again.</source>
      <translation>В «{called}» объявлены тип документа или сущности, чего Zotero никогда не пишет и за чем может скрываться вред. Ничего не импортировано; экспортируйте список из Zotero заново.</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_rdf.py"/>
      <source>“{called}” is damaged or cut short: it cannot be read as RDF{where}. Nothing was imported; export it from Zotero again.</source>
      <translation>«{called}» повреждён или обрезан: прочитать его как RDF нельзя{where}. Ничего не импортировано; экспортируйте его из Zotero заново.</translation>
    </message>
    <message>
      <location filename="db/exchange/bibtex.py"/>
      <source>“{called}” is nested too deeply to be read; nothing was imported.</source>
      <translation>В «{called}» слишком глубокая вложенность, прочитать его нельзя; ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/order.py"/>
      <source>“{column}” has dates such as {example}. Which comes first?</source>
      <translation>В столбце «{column}» есть даты вроде {example}. Что идёт первым?</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>“{doing}” did not work because of a fault in Casebinder. Nothing was changed, and you can go on working. This report helps to mend it. Nothing of your case is in it: every word that is not the program’s own became “…”.</source>
      <translation>«{doing}»: не получилось из-за сбоя в Casebinder. Ничего не изменено, можно работать дальше. Этот отчёт поможет исправить сбой. Из вашего дела в нём ничего нет: каждое слово, которое не принадлежит самой программе, заменено на «…».</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_beside.py"/>
      <source>“{file}” could not be read: the process that reads it has ended too soon. Nothing was imported; try again.</source>
      <translation>«{file}» прочитать не удалось: процесс, который его читает, завершился слишком рано. Ничего не импортировано; попробуйте снова.</translation>
    </message>
    <message>
      <location filename="desktop/paper/files.py"/>
      <source>“{file}” could not be written ({strerror}). What stood there was kept.</source>
      <translation>«{file}» записать не удалось ({strerror}). То, что там было, сохранено.</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <source>“{file}” does not end in .pdf, .svg or .png, so it is not clear what to write.</source>
      <translation>«{file}» не оканчивается на .pdf, .svg или .png, поэтому неясно, что записать.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing.py"/>
      <source>“{file}” has a header but no rows; nothing was imported.</source>
      <translation>В «{file}» есть заголовок, но нет строк; ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>“{inside}” is not in the manifest.</source>
      <translation>«{inside}» нет в описи.</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>“{marker}” would itself hold a withheld name</source>
      <translation>в «{marker}» само стояло бы скрытое имя</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}-wal”, which lies beside the case, does not belong to it and was not read. The case is open for reading only; to write, move that file somewhere else first.</source>
      <translation>«{name}-wal», который лежит рядом с делом, к нему не относится и не прочитан. Дело открыто только для чтения; чтобы записывать, сначала переместите этот файл в другое место.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” asks for more memory than there is. Nothing was changed.</source>
      <translation>«{name}» требует больше памяти, чем есть. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>“{name}” becomes {size:,} bytes, and {free:,} are free on this disk. Make room and open it again; nothing was unpacked.</source>
      <translation>«{name}» займёт {size:,} байт, а на этом диске свободно {free:,}. Освободите место и откройте его снова; ничего не распаковано.</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>“{name}” came to be there meanwhile. It was left as it is; choose another name.</source>
      <translation>«{name}» тем временем появился здесь. Он оставлен как есть; выберите другое имя.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>“{name}” cannot be read ({reason}); nothing was imported.</source>
      <translation>«{name}» прочитать нельзя ({reason}); ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <location filename="db/exchange/foreign_bytes.py"/>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” cannot be read ({strerror}); nothing was imported.</source>
      <translation>«{name}» прочитать нельзя ({strerror}); ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>“{name}” cannot be read as a zip: it is damaged, or none. Nothing was unpacked; ask for another copy.</source>
      <translation>«{name}» нельзя прочитать как zip: он повреждён, или это не zip. Ничего не распаковано; попросите другую копию.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <source>“{name}” cannot be read past record {number:,}: a cell there has more than {cell_max:,} characters, probably because a quotation mark is never closed. Nothing was imported.</source>
      <translation>«{name}» нельзя прочитать дальше записи {number:,}: в одной из её ячеек больше {cell_max:,} знаков, вероятно, потому что не закрыта кавычка. Ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” cannot be read. Nothing was changed.</source>
      <translation>«{name}» прочитать нельзя. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/sharing/encryption.py"/>
      <location filename="db/sharing/parcels.py"/>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” cannot be read: {strerror}.</source>
      <translation>«{name}» прочитать нельзя: {strerror}.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” cannot be used: {names} Nothing was imported.</source>
      <translation>«{name}» использовать нельзя: {names} Ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}” cannot be written here, so it is open for reading only.</source>
      <translation>«{name}» нельзя записывать здесь, поэтому он открыт только для чтения.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” cannot be written here. Nothing was changed.</source>
      <translation>«{name}» нельзя записывать здесь. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” cannot be written in “{parent}”: it is not allowed. Nothing was left there; choose another place.</source>
      <translation>«{name}» нельзя записать в «{parent}»: нет разрешения. Там ничего не осталось; выберите другое место.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” could not be opened: it was damaged on the way, or cut short. Nothing was written; ask for another copy.</source>
      <translation>«{name}» открыть не удалось: он повреждён в пути или обрезан. Ничего не записано; попросите другую копию.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_held.py"/>
      <source>“{name}” could not be read within {longest} minutes; nothing was imported. Save the sheet you need as CSV.</source>
      <translation>«{name}» не удалось прочитать за {longest} мин; ничего не импортировано. Сохраните нужный лист как CSV.</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>“{name}” could not be read: {strerror}. Nothing was changed.</source>
      <translation>«{name}» прочитать не удалось: {strerror}. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” could not be written ({error}).</source>
      <translation>«{name}» записать не удалось ({error}).</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” could not be written ({strerror}).</source>
      <translation>«{name}» записать не удалось ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>“{name}” could not be written ({strerror}). The case is unchanged.</source>
      <translation>«{name}» записать не удалось ({strerror}). Дело не изменено.</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>“{name}” could not be written ({why}). Nothing was changed.</source>
      <translation>«{name}» записать не удалось ({why}). Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” could not be written ({words}). Nothing was left there.</source>
      <translation>«{name}» записать не удалось ({words}). Там ничего не осталось.</translation>
    </message>
    <message>
      <location filename="desktop/map/sheets.py"/>
      <source>“{name}” does not end in .pdf, .svg or .png, so it is not clear what to write.</source>
      <translation>«{name}» не оканчивается на .pdf, .svg или .png, поэтому неясно, что записать.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” has a sheet that spans more than {cells_max:,} cells, most of them surely empty; nothing was imported. Save the part you need as CSV.</source>
      <translation>В «{name}» есть лист больше чем на {cells_max:,} ячеек, большинство из них наверняка пусты; ничего не импортировано. Сохраните нужную часть как CSV.</translation>
    </message>
    <message>
      <location filename="db/records/portraits.py"/>
      <source>“{name}” has more than {most} million points. Nothing was changed; save it smaller and try again.</source>
      <translation>В «{name}» больше {most} млн точек. Ничего не изменено; сохраните картинку поменьше и попробуйте снова.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_held.py"/>
      <source>“{name}” has no sheet called “{name2}”; nothing was imported. Its sheets: {names}.</source>
      <translation>В «{name}» нет листа «{name2}»; ничего не импортировано. Его листы: {names}.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>“{name}” has none of the columns that the mapping names ({names}); nothing was imported.</source>
      <translation>В «{name}» нет ни одного столбца, который называет сопоставление ({names}); ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/exchange/foreign_bytes.py"/>
      <source>“{name}” has {size:,} MB; {what} of more than {most:,} MB is not read. Nothing was imported; import a part of it.</source>
      <translation>В «{name}» {size:,} МБ; {what} больше {most:,} МБ не читается. Ничего не импортировано; импортируйте часть.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” holds a value too large for a case. Nothing was changed.</source>
      <translation>В «{name}» есть значение, слишком большое для дела. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/schema.py"/>
      <source>“{name}” holds a {kind} that Casebinder did not make (“{item}”), so it was not opened. It was left as it is.</source>
      <translation>В «{name}» есть {kind}, чего Casebinder не создавал («{item}»), поэтому он не открыт. Он оставлен как есть.</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>“{name}” holds no case that Casebinder knows. Nothing was opened.</source>
      <translation>В «{name}» нет дела, которое знает Casebinder. Ничего не открыто.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <location filename="db/sharing/kept_keys.py"/>
      <source>“{name}” holds no identity of age.</source>
      <translation>В «{name}» нет ключа age.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” holds no page and no PDF.</source>
      <translation>В «{name}» нет ни страницы, ни PDF.</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <location filename="db/exchange/references.py"/>
      <source>“{name}” holds no references; nothing was imported.</source>
      <translation>В «{name}» нет ссылок; ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/merging/adopting.py"/>
      <source>“{name}” holds no such record ({row}). Nothing was adopted.</source>
      <translation>В «{name}» нет такой записи ({row}). Ничего не перенято.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>“{name}” holds no table; nothing was imported.</source>
      <translation>В «{name}» нет таблицы; ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>“{name}” holds nothing that this case lacks.</source>
      <translation>В «{name}» нет ничего, чего не было бы в этом деле.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” holds text that is none (not UTF-8). Nothing was changed.</source>
      <translation>В «{name}» есть текст, который не текст (не UTF-8). Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” holds very much that is no case. It was left as it is.</source>
      <translation>В «{name}» очень много того, что не дело. Он оставлен как есть.</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>“{name}” in {parent}: {files}{told}.</source>
      <translation>«{name}» в {parent}: {files}{told}.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>“{name}” in {parent}: {told}, {profile}.</source>
      <translation>«{name}» в {parent}: {told}, {profile}.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is a case or another database. Choose another name; nothing was written.</source>
      <translation>«{name}» – дело или другая база данных. Выберите другое имя; ничего не записано.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” is a damaged or incomplete workbook; nothing was imported. Open it in a spreadsheet program and save it anew, or look for a complete copy.</source>
      <translation>«{name}» – повреждённая или неполная книга таблиц; ничего не импортировано. Откройте её в табличной программе и сохраните заново или поищите полную копию.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is a file, and this format makes a folder. Choose another name, or one that ends in .zip. Nothing was written.</source>
      <translation>«{name}» – файл, а этот формат создаёт папку. Выберите другое имя или такое, что оканчивается на .zip. Ничего не записано.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is a folder, and this format makes a file. Choose another name. Nothing was written.</source>
      <translation>«{name}» – папка, а этот формат создаёт файл. Выберите другое имя. Ничего не записано.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>“{name}” is a key. Keys are not taken into a case, where everybody who gets it would have them; you are asked for yours when a locked file is opened.</source>
      <translation>«{name}» – ключ. Ключи не принимают в дело: там они были бы у каждого, кто его получит; ваш спросят, когда вы откроете закрытый файл.</translation>
    </message>
    <message>
      <location filename="db/exchange/imports.py"/>
      <source>“{name}” is a table of no kind that is known: say what becomes of its columns. Nothing was imported.</source>
      <translation>«{name}» – таблица неизвестного вида: укажите, чем становятся её столбцы. Ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>“{name}” is a table, but not UCDP GED: it lacks the columns {missing}. {reads} Nothing was imported.</source>
      <translation>«{name}» – таблица, но не UCDP GED: в ней нет столбцов {missing}. {reads} Ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>“{name}” is always there. Give the profile another name.</source>
      <translation>«{name}» есть всегда. Дайте профилю другое имя.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” is an SQLite database, but not a Casebinder case. It was left as it is.</source>
      <translation>«{name}» – база данных SQLite, но не дело Casebinder. Она оставлена как есть.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” is being written by another program. Nothing was changed.</source>
      <translation>«{name}» сейчас записывает другая программа. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” is cut short or damaged at its {nth} record (after byte {position:,}). The {before:,} before it were read, what comes after was not. Look for a complete copy.</source>
      <translation>«{name}» обрезан или повреждён на {nth} записи (после байта {position:,}). Прочитаны {before:,} до неё, дальнейшее – нет. Поищите полную копию.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <source>“{name}” is cut short or damaged: it cannot be unpacked to its end. Nothing was imported; look for a complete copy.</source>
      <translation>«{name}» обрезан или повреждён: распаковать его до конца нельзя. Ничего не импортировано; поищите полную копию.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” is cut short or damaged: it cannot be unpacked. Nothing was imported; look for a complete copy.</source>
      <translation>«{name}» обрезан или повреждён: распаковать его нельзя. Ничего не импортировано; поищите полную копию.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” is cut short or was copied while it was open: {size:,} of {pages:,} bytes are there. It was left as it is; ask for a copy made after closing the case.</source>
      <translation>«{name}» обрезан или скопирован, пока был открыт: есть {size:,} из {pages:,} байт. Он оставлен как есть; попросите копию, сделанную после закрытия дела.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” is cut short: {size:,} of {pages:,} bytes are there. It was left as it is; look for a complete copy.</source>
      <translation>«{name}» обрезан: есть {size:,} из {pages:,} байт. Он оставлен как есть; поищите полную копию.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>“{name}” is damaged</source>
      <translation>«{name}» повреждён</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” is damaged ({text_}). It was left as it is; look for a copy.</source>
      <translation>«{name}» повреждён ({text_}). Он оставлен как есть; поищите копию.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” is damaged at its {where} record, and no page comes before that.</source>
      <translation>«{name}» повреждён на {where} записи, и до неё нет ни одной страницы.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” is damaged or was altered outside Casebinder. It was left as it is; ask for another copy, or recover what can be read with “casebinder recover”.</source>
      <translation>«{name}» повреждён или изменён вне Casebinder. Он оставлен как есть; попросите другую копию или восстановите то, что читается, с помощью «casebinder recover».</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” is empty. It was left as it is.</source>
      <translation>«{name}» пуст. Он оставлен как есть.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <location filename="db/exchange/recognition.py"/>
      <source>“{name}” is empty; nothing was imported.</source>
      <translation>«{name}» пуст; ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/keeping/backups.py"/>
      <source>“{name}” is larger than all earlier copies together may be ({size:.1f} GB; they may take {limit:.1f} GB), so none is kept. Save copies yourself.</source>
      <translation>«{name}» больше, чем могут занимать все прежние копии вместе ({size:.1f} ГБ; им отведено {limit:.1f} ГБ), поэтому ни одна не хранится. Сохраняйте копии сами.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>“{name}” is locked by a passphrase</source>
      <translation>«{name}» закрыт парольной фразой</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is locked by a passphrase, and no key opens it.</source>
      <translation>«{name}» закрыт парольной фразой, и никакой ключ его не открывает.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>“{name}” is locked for a key</source>
      <translation>«{name}» закрыт для ключа</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is locked for a key, and no passphrase opens it.</source>
      <translation>«{name}» закрыт для ключа, и никакая парольная фраза его не открывает.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is locked for another key than the one given. Nothing was written.</source>
      <translation>«{name}» закрыт для другого ключа, не для указанного. Ничего не записано.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” is locked with a password; nothing was imported.</source>
      <translation>«{name}» закрыт паролем; ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” is locked with a password; nothing was imported. Open it in the program that made it and save it without a password.</source>
      <translation>«{name}» закрыт паролем; ничего не импортировано. Откройте его в программе, которая его создала, и сохраните без пароля.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>“{name}” is no bag that Casebinder makes: {why}. Nothing was unpacked; if a case is in it, unpack it with another program and open that.</source>
      <translation>«{name}» – не пакет, какие создаёт Casebinder: {why}. Ничего не распаковано; если в нём есть дело, распакуйте его другой программой и откройте дело.</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>“{name}” is no copy of this case but of another one (“{title}”), so there is nothing to merge along. Nothing was changed.</source>
      <translation>«{name}» – копия не этого дела, а другого («{title}»), поэтому объединять нечего. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/states/shadows.py"/>
      <source>“{name}” is no longer where it was opened, so that another state of it cannot be read. Put it back, or save a copy and open that.</source>
      <translation>«{name}» больше не там, где был открыт, поэтому прочитать его в другом состоянии нельзя. Верните его на место или сохраните копию и откройте её.</translation>
    </message>
    <message>
      <location filename="db/records/portraits.py"/>
      <source>“{name}” is no picture that can be shown, or it is damaged. Nothing was changed; JPEG, PNG, GIF, WebP and BMP can be shown.</source>
      <translation>«{name}» – не картинка, которую можно показать, или файл повреждён. Ничего не изменено; показать можно JPEG, PNG, GIF, WebP и BMP.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{name}” is no signature that can be read.</source>
      <translation>«{name}» – не подпись, которую можно прочитать.</translation>
    </message>
    <message>
      <location filename="db/exchange/previews.py"/>
      <source>“{name}” is no table and no list; it can be imported unseen.</source>
      <translation>«{name}» – не таблица и не список; его можно импортировать без просмотра.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” is not a Casebinder case. It was left as it is.</source>
      <translation>«{name}» – не дело Casebinder. Он оставлен как есть.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” is not a case file. It was left as it is.</source>
      <translation>«{name}» – не файл дела. Он оставлен как есть.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” is not a file. Nothing was opened.</source>
      <translation>«{name}» – не файл. Ничего не открыто.</translation>
    </message>
    <message>
      <location filename="db/exchange/imports.py"/>
      <location filename="db/exchange/previews.py"/>
      <source>“{name}” is not a file; nothing was imported.</source>
      <translation>«{name}» – не файл; ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is not encrypted with age. Nothing was opened.</source>
      <translation>«{name}» не зашифрован с помощью age. Ничего не открыто.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{name}” is not the file that was signed: it, or its signature, was changed. Working in a case changes its file, too; a signature holds for what was handed over.</source>
      <translation>«{name}» – не тот файл, который подписали: он или его подпись изменены. Файл меняется и тогда, когда в деле работают; подпись действительна для того, что было передано.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <source>“{name}” is not the {encoding} text it began as; nothing was imported.</source>
      <translation>«{name}» – не текст {encoding}, каким он начинался; ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>“{name}” is not what the manifest says.</source>
      <translation>«{name}» – не то, что сказано в описи.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” is only a link to another place. Choose the file itself; nothing was opened.</source>
      <translation>«{name}» – только ссылка на другое место. Выберите сам файл; ничего не открыто.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}” is open in another window or program.</source>
      <translation>«{name}» открыт в другом окне или другой программе.</translation>
    </message>
    <message>
      <location filename="db/exchange/foreign_bytes.py"/>
      <source>“{name}” is packed; unpack it first. Nothing was imported.</source>
      <translation>«{name}» упакован; сначала распакуйте его. Ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is the case itself. Choose another name; nothing was written.</source>
      <translation>«{name}» – само дело. Выберите другое имя; ничего не записано.</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>“{name}” is the case you are working on. Choose another name.</source>
      <translation>«{name}» – дело, в котором вы работаете. Выберите другое имя.</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>“{name}” is the open case itself. Choose a copy of it.</source>
      <translation>«{name}» – само открытое дело. Выберите его копию.</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="db/merging/adopting.py"/>
      <source>“{name}” is the open case itself. Choose another file.</source>
      <translation>«{name}» – само открытое дело. Выберите другой файл.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>“{name}” is the open case itself. Choose another name.</source>
      <translation>«{name}» – само открытое дело. Выберите другое имя.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/place_field.py"/>
      <source>“{name}” is there already and stays as it is. Choose another name.</source>
      <translation>«{name}» там уже есть и остаётся как есть. Выберите другое имя.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is there already and was left as it is. Choose another name, or say that it may be replaced.</source>
      <translation>«{name}» там уже есть и оставлен как есть. Выберите другое имя или укажите, что его можно заменить.</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="db/keeping/backups.py"/>
      <source>“{name}” is there already and was left as it is. Choose another name.</source>
      <translation>«{name}» там уже есть и оставлен как есть. Выберите другое имя.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{name}” is there already. It was left as it is.</source>
      <translation>«{name}» там уже есть. Он оставлен как есть.</translation>
    </message>
    <message>
      <location filename="db/errors.py"/>
      <source>“{name}” is there already. It was left as it is; choose another name.</source>
      <translation>«{name}» там уже есть. Он оставлен как есть; выберите другое имя.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is too large to be opened by a passphrase. Ask for one that is locked for your key instead.</source>
      <translation>«{name}» слишком велик, чтобы открыть его парольной фразой. Попросите файл, закрытый для вашего ключа.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>“{name}” is watched. Files that come into it from now on are told at the foot of the window.</source>
      <translation>За «{name}» ведётся наблюдение. О файлах, которые с этого времени там появятся, сообщается внизу окна.</translation>
    </message>
    <message>
      <location filename="db/records/portraits.py"/>
      <source>“{name}” is {count} MB. A portrait can have at most {most_bytes} MB. Nothing was changed; save it smaller and try again.</source>
      <translation>В «{name}» {count} МБ. В портрете может быть не больше {most_bytes} МБ. Ничего не изменено; сохраните картинку поменьше и попробуйте снова.</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>“{name}” is {other} of a kind that is not known. {reads} Nothing was imported.</source>
      <translation>«{name}» – {other} неизвестного вида. {reads} Ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>“{name}” is {words}. {reads} Nothing was imported.</source>
      <translation>«{name}» – {words}. {reads} Ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/schema.py"/>
      <source>“{name}” lacks its {kind} “{item}”. It was left as it is.</source>
      <translation>В «{name}» недостаёт: {kind} «{item}». Он оставлен как есть.</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>“{name}” names a marking that does not exist. Nothing was changed.</source>
      <translation>В «{name}» указан гриф, которого не существует. Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/bibtex.py"/>
      <source>“{name}” of {count:,} sources has no field in BibLaTeX.</source>
      <translation>
        <numerusform>Для «{name}» ({count:,} источник) в BibLaTeX нет поля.</numerusform>
        <numerusform>Для «{name}» ({count:,} источника) в BibLaTeX нет поля.</numerusform>
        <numerusform>Для «{name}» ({count:,} источников) в BibLaTeX нет поля.</numerusform>
      </translation>
      <extra-singular>“{name}” of {count:,} source has no field in BibLaTeX.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/ris.py"/>
      <source>“{name}” of {count:,} sources has no field in RIS.</source>
      <translation>
        <numerusform>Для «{name}» ({count:,} источник) в RIS нет поля.</numerusform>
        <numerusform>Для «{name}» ({count:,} источника) в RIS нет поля.</numerusform>
        <numerusform>Для «{name}» ({count:,} источников) в RIS нет поля.</numerusform>
      </translation>
      <extra-singular>“{name}” of {count:,} source has no field in RIS.</extra-singular>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>“{name}” says the same as this case.</source>
      <translation>«{name}» говорит то же, что это дело.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” unpacks to more than {ratio_max} times its size, which no web archive does. Nothing was imported.</source>
      <translation>«{name}» при распаковке становится больше чем в {ratio_max} раз – так не бывает ни у одного веб-архива. Ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” was cut short, or its beginning was damaged. Nothing was opened; ask for another copy.</source>
      <translation>«{name}» обрезан, или его начало повреждено. Ничего не открыто; попросите другую копию.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>“{name}” was left: drop a case by itself to open it.</source>
      <translation>«{name}» оставлен: чтобы открыть дело, перетащите его отдельно.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” was made to take more memory to open than any passphrase needs. It was left as it is.</source>
      <translation>«{name}» создан так, что для открытия требует больше памяти, чем нужно любой парольной фразе. Он оставлен как есть.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}” was moved or removed while it was open</source>
      <translation>«{name}» перемещён или удалён, пока был открыт</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>“{name}” was not closed properly: “{beside}” lies beside it. Open it in Casebinder once, close it and merge again; nothing was changed.</source>
      <translation>«{name}» закрыт не как следует: рядом с ним лежит «{beside}». Откройте его один раз в Casebinder, закройте и объедините снова; ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>“{name}” was not unpacked: {why}. Nothing was taken from it.</source>
      <translation>«{name}» не распакован: {why}. Из него ничего не взято.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{name}” was signed with another key than the one given.</source>
      <translation>«{name}» подписан другим ключом, не указанным.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” was written by a newer Casebinder (format {major}.{minor}), so it cannot be checked here. Nothing was changed; a newer program opens it.</source>
      <translation>«{name}» записан более новым Casebinder (формат {major}.{minor}), поэтому проверить его здесь нельзя. Ничего не изменено; его откроет более новая программа.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}” was written by a newer Casebinder (format {major}.{minor}), so it is open for reading only.</source>
      <translation>«{name}» записан более новым Casebinder (формат {major}.{minor}), поэтому он открыт только для чтения.</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>“{name}” was written by a newer Casebinder (format {major}.{minor}). Merge with that program; nothing was changed.</source>
      <translation>«{name}» записан более новым Casebinder (формат {major}.{minor}). Объединяйте в той программе; ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” was written by a newer Casebinder (format {major}.{minor}; this one knows {format_major}.{format_minor}). Nothing was changed; a newer program opens it.</source>
      <translation>«{name}» записан более новым Casebinder (формат {major}.{minor}; этот знает {format_major}.{format_minor}). Ничего не изменено; его откроет более новая программа.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” was written by a newer Casebinder. Nothing was changed; a newer program can recover it.</source>
      <translation>«{name}» записан более новым Casebinder. Ничего не изменено; восстановить его может более новая программа.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” would take more memory than a table can need when it is unpacked; nothing was imported. Save the sheet you need as CSV.</source>
      <translation>«{name}» при распаковке занял бы больше памяти, чем может понадобиться таблице; ничего не импортировано. Сохраните нужный лист как CSV.</translation>
    </message>
    <message>
      <location filename="db/merging/shares.py"/>
      <source>“{other}” is a share made from a newer state of the case: it names {acts} that this case does not know, without what they changed. Merge it into the case it was made from; if a merge was taken back here since, take that copy in again first. Nothing was changed.</source>
      <translation>«{other}» – часть, созданная из более нового состояния дела: в ней названы {acts}, которых это дело не знает, без того, что они изменили. Объедините её с делом, из которого она создана; если здесь с тех пор взято назад объединение, сначала примите ту копию снова. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/merging/shares.py"/>
      <source>“{own}” is a share, which holds only a part of the case, so “{other}” cannot be taken into it. Merge the other way round: the share into the case it was made from. Nothing was changed.</source>
      <translation>«{own}» – переданная часть, в ней лишь часть дела, поэтому «{other}» принять в неё нельзя. Объединяйте наоборот: часть – в дело, из которого она создана. Ничего не изменено.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{parent}” cannot be written here.</source>
      <translation>В «{parent}» записывать нельзя.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{path}” could not be read ({strerror}).</source>
      <translation>«{path}» прочитать не удалось ({strerror}).</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{path}” could not be written ({strerror}).</source>
      <translation>«{path}» записать не удалось ({strerror}).</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/sharing/parcels.py"/>
      <location filename="db/sharing/zips.py"/>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{path}” does not exist.</source>
      <translation>«{path}» не существует.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <location filename="db/exchange/foreign_bytes.py"/>
      <source>“{path}” does not exist; nothing was imported.</source>
      <translation>«{path}» не существует; ничего не импортировано.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/sharing/parcels.py"/>
      <source>“{path}” is not a file.</source>
      <translation>«{path}» – не файл.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{path}” is not there.</source>
      <translation>«{path}» нет на месте.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{public}” could not be written ({strerror}).</source>
      <translation>«{public}» записать не удалось ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>“{short}” is too short to be withheld: a name has at least two letters.</source>
      <translation>«{short}» слишком коротко, чтобы скрыть: в имени не меньше двух букв.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>“{short}” would become “{short2}”</source>
      <translation>«{short}» стало бы «{short2}»</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <source>“{title}” is held as “{again}”.</source>
      <translation>«{title}» уже есть как «{again}».</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>“{title}” is held as “{again}”; nothing was added.</source>
      <translation>«{title}» уже есть как «{again}»; ничего не добавлено.</translation>
    </message>
    <message>
      <location filename="db/records/incident_links.py"/>
      <source>“{title}” is itself part of this incident; a whole cannot be part of its part.</source>
      <translation>«{title}» сам часть этого инцидента; целое не может входить в свою же часть.</translation>
    </message>
    <message>
      <location filename="desktop/window/windows.py"/>
      <source>“{title}” is open in this window. Both can be open at once, each in its own.</source>
      <translation>«{title}» открыто в этом окне. Оба могут быть открыты сразу, каждое в своём.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>“{title}” was cited in the case and not held; now its text is.</source>
      <translation>«{title}» в деле цитировался, но его не было; теперь его текст есть.</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <source>“{title}” was edited in its list</source>
      <translation>«{title}»: изменено в своём списке</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>“{title}”, the first</source>
      <translation>«{title}», первое</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>“{title}”, the second</source>
      <translation>«{title}», второе</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>“{typed}” was typed but is not withheld yet: press Enter, or clear it.</source>
      <translation>«{typed}» введено, но ещё не скрыто: нажмите Enter или очистите поле.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>… a source of the case</source>
      <translation>… источник дела</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>… and {rest:,} more incidents.</source>
      <translation>… и инцидентов: ещё {rest:,}.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>… or one that is not held</source>
      <translation>… или тот, которого нет в деле</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>… which incident</source>
      <translation>… какой инцидент</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>… whom</source>
      <translation>… кого</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>≠ both say something, and not the same · ± only one does</source>
      <translation>≠ оба что-то говорят, и не одно и то же · ± говорит только одно</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>☐ To do</source>
      <translation>☐ Выполнить</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>☑ Done</source>
      <translation>☑ Выполнено</translation>
    </message>
  </context>
</TS>
