<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
  <context>
    <name>Casebinder</name>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source> (denies it)</source>
      <translation> (آن را تکذیب می‌کند)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arc_paths.py"/>
      <source> (filtered out)</source>
      <translation> (پالایش‌شده)</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/comparing_words.py"/>
      <source> (set back)</source>
      <translation> (بازگردانده)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source> (taken back)</source>
      <translation> (پس‌گرفته)</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source> (version {version})</source>
      <translation> (نسخهٔ {version})</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source> ({column}, row {row} of {down})</source>
      <translation> ({column}، سطر {row} از {down})</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source> Left out: {passed_over}.</source>
      <translation> کنار گذاشته: {passed_over}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source> Page {number} of {count}.</source>
      <translation> صفحهٔ {number} از {count}.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source> That is too many for one file: print a part of it, or save it as volumes.</source>
      <translation> این برای یک فایل زیاد است: بخشی از آن را چاپ کنید یا به صورت چند جلد ذخیره کنید.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source> That is too many for one file: print a part of it.</source>
      <translation> این برای یک فایل زیاد است: بخشی از آن را چاپ کنید.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/competing.py"/>
      <source> The order turns on {count:,} claims: look at them again.</source>
      <translation>
        <numerusform> ترتیب به {count:,} ادعا بسته است: دوباره به آنها بنگرید.</numerusform>
      </translation>
      <extra-singular> The order turns on one claim: look at it again.</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <location filename="db/asking/wording.py"/>
      <source> and </source>
      <translation> و </translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source> and no original are held.</source>
      <translation> و هیچ اصلی نگهداری نشده است.</translation>
    </message>
    <message>
      <location filename="desktop/history/act_list.py"/>
      <source> and others</source>
      <translation> و دیگران</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="db/keeping/conflicted.py"/>
      <source> and {count:,} more</source>
      <translation> و {count:,} دیگر</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source> and {count} more</source>
      <translation> و {count} دیگر</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source> as given by {isolated}</source>
      <translation> به نقل از {isolated}</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_rdf.py"/>
      <source> from line {line:,} on</source>
      <translation> از خط {line:,} به بعد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings_chart.py"/>
      <source> of {clean}</source>
      <translation> از {clean}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source> of {isolated}</source>
      <translation> از {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source> since {show_short}</source>
      <translation> از {show_short} به بعد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/chosen.py"/>
      <source> to {late}</source>
      <translation> تا {late}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source> until {show_short}</source>
      <translation> تا {show_short}</translation>
    </message>
    <message>
      <location filename="db/reading/carrying.py"/>
      <source> {count} carried over.</source>
      <translation> {count} مورد منتقل شد.</translation>
    </message>
    <message>
      <location filename="db/reading/carrying.py"/>
      <source> {held} with the earlier version.</source>
      <translation> {held} با نسخهٔ پیشین.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source> {reliability} holds on {show_short}.</source>
      <translation> {reliability} در {show_short} معتبر است.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source> {them} over it.</source>
      <translation> {them} تا روی آن کشیده شده است.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source> · its columns become what “{reused}” says</source>
      <translation> · ستون‌هایش همان می‌شوند که «{reused}» می‌گوید</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/competing.py"/>
      <source> · turns on {count:,} claims</source>
      <translation>
        <numerusform> · به {count:,} ادعا بسته است</numerusform>
      </translation>
      <extra-singular> · turns on {count:,} claim</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/name_card.py"/>
      <source> · {count:,} other spellings</source>
      <translation>
        <numerusform> · {count:,} املای دیگر</numerusform>
      </translation>
      <extra-singular> · {count:,} other spelling</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Actor and role…</source>
      <translation>کنشگر و نقش…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;And…</source>
      <translation>و…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Any of these is enough</source>
      <translation>هر یک از اینها کافی است</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Assessment…</source>
      <translation>ارزیابی…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Change…</source>
      <translation>تغییر…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Date…</source>
      <translation>تاریخ…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>&amp;Delete</source>
      <translation>حذف</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Either this or: {before}</source>
      <translation>یا این یا: {before}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Figures…</source>
      <translation>ارقام…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Keep this</source>
      <translation>نگه داشتن این</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Kind</source>
      <translation>نوع</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Leave these out</source>
      <translation>کنار گذاشتن اینها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Leave this out</source>
      <translation>کنار گذاشتن این</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Or…</source>
      <translation>یا…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Outlet…</source>
      <translation>رسانه…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Place…</source>
      <translation>مکان…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Remove</source>
      <translation>برداشتن</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>&amp;Rename</source>
      <translation>تغییر نام</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>&amp;Save this view…</source>
      <translation>ذخیرهٔ این نما…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Standing</source>
      <translation>وضعیت</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;State of our work…</source>
      <translation>وضعیت کار ما…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Surely</source>
      <translation>بی‌گمان</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Tag…</source>
      <translation>برچسب…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>&amp;Take apart</source>
      <translation>جدا کردن</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>&amp;Words…</source>
      <translation>واژه‌ها…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>+ Actor</source>
      <translation>+ کنشگر</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Address</source>
      <translation>+ نشانی</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Authors</source>
      <translation>+ نویسندگان</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>+ Claim</source>
      <translation>+ ادعا</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>+ Competing explanations</source>
      <translation>+ توضیح‌های رقیب</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>+ Date</source>
      <translation>+ تاریخ</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>+ Date given</source>
      <translation>+ تاریخ ارائه‌شده</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Date of publication</source>
      <translation>+ تاریخ انتشار</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>+ Figure</source>
      <translation>+ رقم</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Licence</source>
      <translation>+ پروانه</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Link</source>
      <translation>+ پیوند</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/names_part.py"/>
      <source>+ Name</source>
      <translation>+ نام</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>+ Note</source>
      <translation>+ یادداشت</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>+ Note or to-do</source>
      <translation>+ یادداشت یا کار</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>+ Outlet</source>
      <translation>+ رسانه</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>+ Own rating</source>
      <translation>+ درجهٔ خود ما</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>+ Place</source>
      <translation>+ مکان</translation>
    </message>
    <message>
      <location filename="desktop/actors/publisher_part.py"/>
      <source>+ Rating</source>
      <translation>+ درجه</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/relations_part.py"/>
      <source>+ Relation</source>
      <translation>+ رابطه</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>+ Series</source>
      <translation>+ رشته</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/incidents/card.py"/>
      <source>+ Summary</source>
      <translation>+ خلاصه</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>+ Tag</source>
      <translation>+ برچسب</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>+ What is said of it</source>
      <translation>+ آنچه درباره‌اش گفته‌اند</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <location filename="desktop/shortcuts/view.py"/>
      <source>, </source>
      <translation>، </translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>, and {maybe:,} that may have begun then</source>
      <translation>، و {maybe:,} مورد که شاید آن هنگام آغاز شده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_known.py"/>
      <source>, best estimate {point:,}</source>
      <translation>، بهترین برآورد {point:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>, changed since</source>
      <translation>، از آن پس تغییر کرده</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>, counting {sources} back to it</source>
      <translation>، که {sources} را به آن بازمی‌گرداند</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>, counting {sources} back to them</source>
      <translation>، که {sources} را به آنها بازمی‌گرداند</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>, edited here</source>
      <translation>، ویراسته در اینجا</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>, from {mime}.</source>
      <translation>، از {mime}.</translation>
    </message>
    <message>
      <location filename="desktop/actors/listings_part.py"/>
      <source>, number {number}</source>
      <translation>، شمارهٔ {number}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>, published {show}</source>
      <translation>، منتشرشده در {show}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>, the first of {days_words} it can be</source>
      <translation>، نخستین از {days_words} که می‌تواند باشد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/told.py"/>
      <source>, {clash} of them at odds</source>
      <translation>، {clash} از آنها ناسازگار</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>, {height:,.0f} m above the sea</source>
      <translation>، {height:,.0f} متر بالاتر از دریا</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>. Nothing is left of {count}</source>
      <translation>. از {count} چیزی نمانده است</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>1 Confirmed by other sources</source>
      <comment>term</comment>
      <translation>1 تأییدشده از منابع دیگر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>1 source</source>
      <translation>۱ منبع</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>12 May 2022, or as exact as known</source>
      <translation>۱۲ مهٔ ۲۰۲۲، یا به همان دقتی که معلوم است</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>18 Apr 2022</source>
      <translation>۱۸ آوریل ۲۰۲۲</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>18 April 2022, late 2019</source>
      <translation>۱۸ آوریل ۲۰۲۲، اواخر ۲۰۱۹</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>19 Apr 2022</source>
      <translation>۱۹ آوریل ۲۰۲۲</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>2 Probably true</source>
      <comment>term</comment>
      <translation>2 احتمالاً درست</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>3 Possibly true</source>
      <comment>term</comment>
      <translation>3 شاید درست</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>4 Doubtful</source>
      <comment>term</comment>
      <translation>4 تردیدآمیز</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>5 Improbable</source>
      <comment>term</comment>
      <translation>5 نامحتمل</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>6 Truth cannot be judged</source>
      <comment>term</comment>
      <translation>6 دربارهٔ درستی نمی‌توان داوری کرد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>: {count} instead of {width}</source>
      <translation>: {count} به جای {width}</translation>
    </message>
    <message>
      <location filename="desktop/wanted.py"/>
      <source>&gt; to do    @ actors    # tags    ! incidents    : dates</source>
      <translation>&gt; کارها    @ کنشگران    # برچسب‌ها    ! رویدادها    : تاریخ‌ها</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>A Completely reliable</source>
      <comment>term</comment>
      <translation>A کاملاً قابل اعتماد</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>A bag for archives (.zip: BagIt, RO-Crate)</source>
      <translation>بستهٔ بایگانی (.zip: BagIt, RO-Crate)</translation>
    </message>
    <message>
      <location filename="db/records/bookmarks.py"/>
      <source>A bookmark needs a name.</source>
      <translation>نشانک باید نام داشته باشد.</translation>
    </message>
    <message>
      <location filename="db/records/bookmarks.py"/>
      <source>A bookmark needs a window of time that ends after it starts.</source>
      <translation>نشانک به بازه‌ای نیاز دارد که پایانش پس از آغازش باشد.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>A bundle for platforms that exchange threat reports.</source>
      <translation>بسته‌ای برای سامانه‌هایی که گزارش تهدید ردوبدل می‌کنند.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>A case file (.case)</source>
      <translation>فایل پرونده (.case)</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A century is the hundred years that share its first digits.</source>
      <comment>rule of dates</comment>
      <translation>سده صد سالی است که رقم‌های نخست آنها یکی است.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>A chip above the lanes takes it away.</source>
      <translation>نشانهٔ بالای ردیف‌ها آن را برمی‌دارد.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/zone_field.py"/>
      <source>A city such as Kabul, a zone such as Asia/Kabul, or +04:30</source>
      <translation>شهری مانند Kabul، منطقه‌ای مانند Asia/Kabul، یا +04:30</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>A claim about an incident, in these words (C)</source>
      <translation>ادعایی دربارهٔ یک رویداد، با همین واژه‌ها (C)</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>A clock on their side is {days:,} days ahead; where both changed a field, their change counts as the newer one.</source>
      <translation>ساعت طرف آنها {days:,} روز جلو است؛ هر جا هر دو فیلدی را تغییر داده باشند، تغییر آنها تازه‌تر به شمار می‌آید.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>A code has between 1 and {longest} letters, and no “]”.</source>
      <translation>کد بین ۱ و {longest} حرف دارد و «]» ندارد.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>A code such as en, fa, ps, ru, ar-Latn</source>
      <translation>کدی مانند en، fa، ps، ru، ar-Latn</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>A code such as en, fa, ru</source>
      <translation>کدی مانند en، fa، ru</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>A colleague’s file</source>
      <translation>فایل همکار</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>A copy is complete, but lacks what was done after it was made.</source>
      <translation>رونوشت کامل است، ولی آنچه پس از ساختن آن انجام شده را ندارد.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>A copy of “{name}”</source>
      <translation>رونوشتی از «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>A copy with its history</source>
      <translation>رونوشت با تاریخچه‌اش</translation>
    </message>
    <message>
      <location filename="desktop/sharing/wishes.py"/>
      <source>A copy with its history holds everything, so nothing can be withheld from it. Take off what stands under “Withheld”, or hand over a share without the history.</source>
      <translation>رونوشت با تاریخچه‌اش همه‌چیز را در خود دارد، پس نمی‌توان چیزی را از آن پوشاند. آنچه را زیر «پوشیده» آمده بردارید، یا بخشی اشتراکی بدون تاریخچه واگذار کنید.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>A dataset row was altered.</source>
      <translation>یک سطر مجموعه‌داده دگرگون شده است.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A date as programs write it; nothing the text leaves out is filled in.</source>
      <comment>rule of dates</comment>
      <translation>تاریخی به شیوهٔ برنامه‌ها؛ آنچه متن نگفته پر نمی‌شود.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A date in another language.</source>
      <comment>rule of dates</comment>
      <translation>تاریخی به زبانی دیگر.</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>A date in words: 12 May 2022, May 2022</source>
      <translation>تاریخ به واژه: ۱۲ مهٔ ۲۰۲۲، مهٔ ۲۰۲۲</translation>
    </message>
    <message>
      <location filename="desktop/widgets/when_field.py"/>
      <source>A date in words: 18 April 2022, late 2019, between 3 and 5 May</source>
      <translation>تاریخ به واژه: ۱۸ آوریل ۲۰۲۲، اواخر ۲۰۱۹، بین ۳ و ۵ مه</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A date with a clock time.</source>
      <comment>rule of dates</comment>
      <translation>تاریخی همراه با ساعت.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>A date, a step or a name</source>
      <translation>تاریخ، گام یا نام</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A day without its month is the nearest one to publication.</source>
      <comment>rule of dates</comment>
      <translation>روز بدون ماه نزدیک‌ترین روز به انتشار است.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A decade is the ten years that share its first digits.</source>
      <comment>rule of dates</comment>
      <translation>دهه ده سالی است که رقم‌های نخست آنها یکی است.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>A dossier prints the incidents of the case with who says what, in which words and where. Import an article or add an incident first.</source>
      <translation>گزارش پرونده رویدادها را چاپ می‌کند، با اینکه چه کسی چه می‌گوید، با چه واژه‌هایی و کجا. نخست مقاله‌ای وارد کنید یا رویدادی بیفزایید.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A few days, weeks, months or years before publication.</source>
      <comment>rule of dates</comment>
      <translation>چند روز، هفته، ماه یا سال پیش از انتشار.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A few days, weeks, months or years from the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>چند روز، هفته، ماه یا سال از تاریخی که به آن اشاره دارد.</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>A field cannot be used yet: see below it.</source>
      <translation>یک فیلد هنوز به کار نمی‌آید: زیر آن را ببینید.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>A field to empty everywhere</source>
      <translation>فیلدی که همه‌جا خالی شود</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>A filter of this view could not be read. The view was left as it is; save it anew to replace it.</source>
      <translation>یک پالایهٔ این نما خوانده نشد. نما همان‌گونه که بود ماند؛ برای جایگزینی، آن را از نو ذخیره کنید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>A larger sheet or several show more.</source>
      <translation>برگی بزرگ‌تر یا چند برگ بیشتر نشان می‌دهد.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/bindings.py"/>
      <source>A letter alone is for typing. Press it together with Ctrl or Alt.</source>
      <translation>حرف تنها برای نوشتن است. آن را همراه با Ctrl یا Alt بزنید.</translation>
    </message>
    <message>
      <location filename="db/cells.py"/>
      <source>A list that the case keeps cannot be read (it begins with “{start}”), so it was not written by Casebinder. The case was left as it is; look for a copy, or bring what can be read into a new case.</source>
      <translation>فهرستی که پرونده نگه می‌دارد خوانده نمی‌شود (آغازش «{start}» است)، پس Casebinder آن را ننوشته است. پرونده همان‌گونه که بود ماند؛ رونوشتی بجویید، یا آنچه را خواندنی است به پرونده‌ای تازه ببرید.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A millennium is the thousand years that share its first digit.</source>
      <comment>rule of dates</comment>
      <translation>هزاره هزار سالی است که رقم نخست آنها یکی است.</translation>
    </message>
    <message>
      <location filename="desktop/reading/opened.py"/>
      <source>A name</source>
      <translation>نام</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>A name has at least two letters.</source>
      <translation>نام دست‌کم دو حرف دارد.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>A name to withhold</source>
      <translation>نامی که پوشیده شود</translation>
    </message>
    <message>
      <location filename="desktop/map/going.py"/>
      <source>A name, or coordinates such as 34.53, 69.17.</source>
      <translation>نام، یا مختصاتی مانند 34.53, 69.17.</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>A new actor named by these words (A)</source>
      <translation>کنشگر تازه‌ای که این واژه‌ها نام می‌برند (A)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/share_sheet.py"/>
      <source>A new file is made of what may go, and of nothing else. Your case stays as it is; nothing is sent anywhere.</source>
      <translation>فایل تازه‌ای از آنچه رفتنی است ساخته می‌شود و نه از چیزی دیگر. پروندهٔ شما همان‌گونه می‌ماند؛ چیزی به جایی فرستاده نمی‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>A new incident that these words tell of (I)</source>
      <translation>رویداد تازه‌ای که این واژه‌ها از آن می‌گویند (I)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>A new key</source>
      <translation>کلید تازه</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>A new version of the text is made with them in their place. The earlier version and the original stay as they are; claims and notes move along.</source>
      <translation>نسخهٔ تازه‌ای از متن با آنها در جایشان ساخته می‌شود. نسخهٔ پیشین و اصل همان‌گونه می‌مانند؛ ادعاها و یادداشت‌ها همراه می‌آیند.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>A new {kind}</source>
      <translation>{kind} تازه</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>A newspaper, an agency, an office</source>
      <translation>روزنامه، خبرگزاری، اداره</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>A note in the margin beside these words (N)</source>
      <translation>یادداشتی در حاشیه کنار این واژه‌ها (N)</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>A note or a to-do is written on a card, below its tags, or in the margin of a text: select words and press N.</source>
      <translation>یادداشت یا کار روی کارت، زیر برچسب‌هایش، یا در حاشیهٔ متن نوشته می‌شود: واژه‌هایی برگزینید و N را بزنید.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>A number</source>
      <translation>عدد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>A number is needed.</source>
      <translation>عددی لازم است.</translation>
    </message>
    <message>
      <location filename="db/records/counting.py"/>
      <source>A number set by hand needs a reason.</source>
      <translation>عددی که به‌دست تعیین شود دلیل می‌خواهد.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>A passage of {longest:,} words also stands in “{name}”.</source>
      <translation>بخشی به درازای {longest:,} واژه در «{name}» هم آمده است.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>A period</source>
      <translation>یک بازه</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>A person</source>
      <translation>یک شخص</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>A person, a group, an office</source>
      <translation>یک شخص، گروه یا اداره</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <source>A picture of this size would have {many} million pixels. Choose a smaller one or a PDF; nothing was written.</source>
      <translation>تصویری به این اندازه {many} میلیون پیکسل خواهد داشت. تصویر کوچک‌تر یا PDF برگزینید؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source>A picture of {words} at this size would have {pixels:,.0f} million pixels. Choose a smaller size or a PDF; nothing was written.</source>
      <translation>تصویری از {words} به این اندازه {pixels:,.0f} میلیون پیکسل خواهد داشت. اندازهٔ کوچک‌تر یا PDF برگزینید؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>A place</source>
      <translation>یک مکان</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>A printer</source>
      <translation>یک چاپگر</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>A private note never goes out in a share.</source>
      <translation>یادداشت خصوصی هرگز در بخش اشتراکی بیرون نمی‌رود.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>A quote does not stand in its snapshot word for word.</source>
      <translation>نقل‌قولی واژه‌به‌واژه در متن ذخیره‌شده‌اش نیست.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>A report of the agency, 20 April 2022</source>
      <translation>گزارشی از خبرگزاری، ۲۰ آوریل ۲۰۲۲</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>A row of a data set</source>
      <translation>سطری از یک مجموعه‌داده</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>A row of the table “{table}”</source>
      <translation>سطری از جدول «{table}»</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>A row points to a {parent} that is not there.</source>
      <translation>سطری به یک {parent} اشاره دارد که نیست.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>A sample of the look</source>
      <translation>نمونه‌ای از ظاهر</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A season is three months; winter begins in December of the year named.</source>
      <comment>rule of dates</comment>
      <translation>فصل سه ماه است؛ زمستان در دسامبر سال نام‌برده آغاز می‌شود.</translation>
    </message>
    <message>
      <location filename="db/records/series.py"/>
      <source>A series needs a name. Nothing was changed.</source>
      <translation>رشته باید نام داشته باشد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>A source</source>
      <translation>یک منبع</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>A style file of your own…</source>
      <translation>فایل سبک خودتان…</translation>
    </message>
    <message>
      <location filename="db/keeping/conflicted.py"/>
      <source>A sync program kept another version of this case beside it: “{name}”{more}. Nothing is lost: take it in as a colleague’s copy, then keep the case where one computer writes it.</source>
      <translation>یک برنامهٔ همگام‌سازی نسخهٔ دیگری از این پرونده را کنار آن نگه داشته است: «{name}»{more}. چیزی از دست نرفته است: آن را مانند رونوشت همکار وارد کنید و سپس پرونده را جایی نگه دارید که تنها یک رایانه در آن می‌نویسد.</translation>
    </message>
    <message>
      <location filename="resources/dossier/chronology/template.toml"/>
      <source>A table of the incidents in the order of their dates, one line each, with how exactly each date is known, how it stands and where it is told. The sources follow.</source>
      <comment>kind of dossier</comment>
      <translation>جدولی از رویدادها به ترتیب تاریخ، هر یک در یک خط، با اینکه هر تاریخ تا چه حد معلوم است، وضعیتش چیست و کجا آمده است. منابع در پی می‌آیند.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>A table of the same name that comes again is compared with this one.</source>
      <translation>جدولی با همین نام که دوباره بیاید با این یکی سنجیده می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>A table of your own</source>
      <translation>جدولی از خودتان</translation>
    </message>
    <message>
      <location filename="db/records/tags.py"/>
      <source>A tag cannot be merged with itself. Nothing was changed.</source>
      <translation>برچسب با خودش ادغام نمی‌شود. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>A tag has at most {longest} letters.</source>
      <translation>برچسب حداکثر {longest} حرف دارد.</translation>
    </message>
    <message>
      <location filename="db/records/tags.py"/>
      <source>A tag has at most {longest} letters. Nothing was changed.</source>
      <translation>برچسب حداکثر {longest} حرف دارد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>A tag is a word of your own on incidents, actors and sources. Put one on from a card, or on many at once from a list (Ctrl+T).</source>
      <translation>برچسب واژه‌ای است از خود شما بر رویدادها، کنشگران و منابع. آن را از روی کارت بگذارید، یا بر بسیاری با هم از فهرست (Ctrl+T).</translation>
    </message>
    <message>
      <location filename="db/records/tags.py"/>
      <source>A tag needs a word. Nothing was changed.</source>
      <translation>برچسب به واژه‌ای نیاز دارد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>A title and a date in words are enough: “late 2019”, “18 April 2022, evening”.</source>
      <translation>یک عنوان و تاریخی به واژه کافی است: «اواخر ۲۰۱۹»، «۱۸ آوریل ۲۰۲۲، عصر».</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>A total of many incidents, not one</source>
      <translation>مجموع رویدادهای بسیار، نه یکی</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A week is Monday to Sunday around the day named.</source>
      <comment>rule of dates</comment>
      <translation>هفته از دوشنبه تا یکشنبه گرد روز نام‌برده است.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A weekday is the latest one on or before the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>روز هفته آخرین چنین روزی است، حداکثر تا روز انتشار.</translation>
    </message>
    <message>
      <location filename="db/records/series.py"/>
      <source>A whole cannot be part of its own part. Nothing was changed.</source>
      <translation>کل نمی‌تواند جزئی از جزء خود باشد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>A year and the last two digits of a later one.</source>
      <comment>rule of dates</comment>
      <translation>یک سال و دو رقم آخر سالی پس از آن.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>A&amp;ll of these must hold</source>
      <translation>همهٔ اینها باید برقرار باشد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Abducted</source>
      <comment>term</comment>
      <translation>ربوده‌شده</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Abduction</source>
      <comment>term</comment>
      <translation>آدم‌ربایی</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>About</source>
      <translation>درباره</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>About Casebinder</source>
      <translation>دربارهٔ Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>About Casebinder…</source>
      <translation>دربارهٔ Casebinder…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <location filename="db/strangers/report.py"/>
      <source>About the file</source>
      <translation>دربارهٔ فایل</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>About the incident</source>
      <translation>دربارهٔ رویداد</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Abstract</source>
      <translation>چکیده</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Accent</source>
      <translation>تأکید</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Accept a name for me</source>
      <translation>نامی را برایم بپذیر</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Accept this suggestion (Enter)</source>
      <translation>پذیرفتن این پیشنهاد (Enter)</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Accept what was found</source>
      <translation>پذیرفتن آنچه یافت شد</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Accept {word}</source>
      <translation>پذیرفتن {word}</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Accepted</source>
      <translation>پذیرفته</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Accessed</source>
      <translation>بازدید</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Accessed on</source>
      <translation>بازدید در</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>According to</source>
      <translation>به گفتهٔ</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Accusation by</source>
      <translation>اتهام از سوی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Accused</source>
      <comment>term</comment>
      <translation>متهم</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Accuses</source>
      <translation>متهم می‌کند</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Acronym</source>
      <comment>term</comment>
      <translation>سرواژه</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Across the sheet</source>
      <translation>در پهنای برگ</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <source>Active</source>
      <translation>فعال</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>Activity over time</source>
      <translation>فعالیت در گذر زمان</translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>Activity over time. {words}</source>
      <translation>فعالیت در گذر زمان. {words}</translation>
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
      <translation>کنشگر</translation>
    </message>
    <message>
      <location filename="resources/dossier/actor/template.toml"/>
      <source>Actor profiles</source>
      <comment>kind of dossier</comment>
      <translation>نمایه‌های کنشگران</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Actor who took part</source>
      <translation>کنشگری که شرکت داشت</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>Actor · {kind}</source>
      <translation>کنشگر · {kind}</translation>
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
      <translation>کنشگران</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>Actors have no date that could be moved. Nothing was changed.</source>
      <translation>کنشگران تاریخی ندارند که جابه‌جا شود. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Actors without ties</source>
      <translation>کنشگران بی‌پیوند</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Acts and their keys</source>
      <translation>کارها و کلیدهایشان</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <location filename="desktop/intake/door.py"/>
      <source>Add</source>
      <translation>افزودن</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Add a claim</source>
      <translation>افزودن ادعا</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Add a figure</source>
      <translation>افزودن رقم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Add a filter…</source>
      <translation>افزودن پالایه…</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Add a name</source>
      <translation>افزودن نام</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Add a recipient, or choose another way.</source>
      <translation>گیرنده‌ای بیفزایید یا راه دیگری برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Add a relation</source>
      <translation>افزودن رابطه</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/reading/taking.py"/>
      <source>Add actor</source>
      <translation>افزودن کنشگر</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Add actor from words</source>
      <translation>افزودن کنشگر از واژه‌ها</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Add actor to incident</source>
      <translation>افزودن کنشگر به رویداد</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <location filename="desktop/reading/readings.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <location filename="desktop/window/guiding.py"/>
      <source>Add claim</source>
      <translation>افزودن ادعا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Add era</source>
      <translation>افزودن دوره</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Add explanation</source>
      <translation>افزودن توضیح</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Add figure</source>
      <translation>افزودن رقم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Add filter</source>
      <translation>افزودن پالایه</translation>
    </message>
    <message>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Add incident</source>
      <translation>افزودن رویداد</translation>
    </message>
    <message>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/window/guiding.py"/>
      <source>Add incident from words</source>
      <translation>افزودن رویداد از واژه‌ها</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Add keys</source>
      <translation>افزودن کلیدها</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Add link</source>
      <translation>افزودن پیوند</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Add link of the chain</source>
      <translation>افزودن حلقهٔ زنجیره</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Add name</source>
      <translation>افزودن نام</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Add note</source>
      <translation>افزودن یادداشت</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Add place</source>
      <translation>افزودن مکان</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Add place to incident</source>
      <translation>افزودن مکان به رویداد</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Add quote</source>
      <translation>افزودن نقل‌قول</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Add rating</source>
      <translation>افزودن درجه</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Add relation</source>
      <translation>افزودن رابطه</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Add source</source>
      <translation>افزودن منبع</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Add tag</source>
      <translation>افزودن برچسب</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Add the actors you know</source>
      <translation>کنشگرانی را که می‌شناسید بیفزایید</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Add the denial for me</source>
      <translation>تکذیب را برایم بیفزا</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Add the first incident</source>
      <translation>نخستین رویداد را بیفزایید</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add the nearest in the lane above</source>
      <translation>افزودن نزدیک‌ترین در ردیف بالا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add the nearest in the lane below</source>
      <translation>افزودن نزدیک‌ترین در ردیف پایین</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add the next in the lane</source>
      <translation>افزودن بعدی در ردیف</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add the one before in the lane</source>
      <translation>افزودن قبلی در ردیف</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Add this recipient</source>
      <translation>افزودن این گیرنده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Add to the selection, or take out</source>
      <translation>افزودن به گزیده یا برداشتن از آن</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Add to-do</source>
      <translation>افزودن کار</translation>
    </message>
    <message>
      <location filename="desktop/spelling/writing.py"/>
      <source>Add “{word}” to my words</source>
      <translation>افزودن «{word}» به واژه‌های من</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Address</source>
      <translation>نشانی</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Address (URL)</source>
      <translation>نشانی (URL)</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Addresses that were not fetched</source>
      <translation>نشانی‌هایی که گرفته نشدند</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Adds a claim about</source>
      <translation>ادعایی می‌افزاید دربارهٔ</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Adds a claim about the date of {here}, which has one.</source>
      <translation>ادعایی می‌افزاید دربارهٔ تاریخ {here} که تاریخی دارد.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Adds a figure to</source>
      <translation>رقمی می‌افزاید به</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Admiralty &amp;grade…</source>
      <translation>درجهٔ آدمیرالتی…</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>Adopt</source>
      <translation>برگرفتن</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <source>Adopt (A)</source>
      <translation>برگرفتن (A)</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <source>Adopt {count:,} (A)</source>
      <translation>برگرفتن {count:,} (A)</translation>
    </message>
    <message>
      <location filename="db/merging/adopting.py"/>
      <source>Adopt {title} from “{name}”</source>
      <translation>برگرفتن {title} از «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>Adopted “{what}”, with what it needs</source>
      <translation>«{what}» با آنچه نیاز دارد برگرفته شد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Affirmed</source>
      <comment>term</comment>
      <translation>اثبات</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Afghanistan</source>
      <translation>افغانستان</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>After that day, by up to half a unit.</source>
      <comment>rule of dates</comment>
      <translation>پس از آن روز، تا نیم واحد.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Agreement</source>
      <comment>term</comment>
      <translation>توافق</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Air strike</source>
      <comment>term</comment>
      <translation>حملهٔ هوایی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Alias</source>
      <comment>term</comment>
      <translation>نام مستعار</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <location filename="desktop/intake/sheet.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>All</source>
      <translation>همه</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>All acts are on their usual keys.</source>
      <translation>همهٔ کارها بر کلیدهای همیشگی‌اند.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>All as usual</source>
      <translation>همه مانند همیشه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>All can be true</source>
      <translation>همه می‌تواند درست باشد</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>All decided</source>
      <translation>همه تصمیم‌گیری شد</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>All done</source>
      <translation>همه انجام شد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>All eras…</source>
      <translation>همهٔ دوره‌ها…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>All eras…	Shift+Y</source>
      <translation>همهٔ دوره‌ها…	Shift+Y</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/intake/door.py"/>
      <source>All files (*)</source>
      <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lanes.py"/>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>All incidents</source>
      <translation>همهٔ رویدادها</translation>
    </message>
    <message>
      <location filename="resources/dossier/poster/template.toml"/>
      <source>All incidents on one large sheet, in lanes by actor or kind, with the time in which each surely and possibly lies; or cut into A4 sheets to be joined.</source>
      <comment>kind of dossier</comment>
      <translation>همهٔ رویدادها بر یک برگ بزرگ، در ردیف‌هایی بر پایهٔ کنشگر یا نوع، با زمانی که هر یک بی‌گمان و شاید در آن است؛ یا بریده به برگ‌های A4 برای پیوستن به هم.</translation>
    </message>
    <message>
      <location filename="desktop/network/strip.py"/>
      <source>All of it</source>
      <translation>همهٔ آن</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>All of it goes back to {isolated}. If that falls, so do </source>
      <translation>همهٔ آن به {isolated} بازمی‌گردد. اگر آن فرو بریزد، اینها هم فرو می‌ریزد: </translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>All of it is one step that can be undone.</source>
      <translation>همهٔ آن یک گام است که می‌توان واگرداند.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>All of the dates listed.</source>
      <comment>rule of dates</comment>
      <translation>همهٔ تاریخ‌های فهرست‌شده.</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>All of them</source>
      <translation>همهٔ آنها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>All on one</source>
      <translation>همه روی یکی</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>All to-dos are done, or no note has these words.</source>
      <translation>همهٔ کارها انجام شده، یا هیچ یادداشتی این واژه‌ها را ندارد.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>All words ({count:,})</source>
      <translation>همهٔ واژه‌ها ({count:,})</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/sheets.py"/>
      <location filename="desktop/network/timing.py"/>
      <source>All years</source>
      <translation>همهٔ سال‌ها</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>All {incident_count:,} in the list</source>
      <translation>همهٔ {incident_count:,} در فهرست</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <source>All {incident_count:,} incidents in the list</source>
      <translation>همهٔ {incident_count:,} رویداد در فهرست</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Alleged perpetrator</source>
      <translation>عامل ادعایی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Alleged perpetrator</source>
      <comment>term</comment>
      <translation>عامل ادعایی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Almost certain</source>
      <comment>term</comment>
      <translation>تقریباً قطعی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Almost no chance</source>
      <comment>term</comment>
      <translation>تقریباً ناممکن</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Along the tie to the other</source>
      <translation>در راستای پیوند به دیگری</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>Also in these words</source>
      <translation>با این واژه‌ها نیز</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Also said</source>
      <translation>این هم گفته شده</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Amber</source>
      <translation>کهربایی</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>An act lost to damage of the file</source>
      <translation>کاری که با آسیب فایل از دست رفته</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <source>An actor is a person, a group, a state or an outlet: whoever acts or speaks. Add actors to incidents, or say how two of them stand to each other, and they stand here.</source>
      <translation>کنشگر شخص، گروه، دولت یا رسانه است: هر که کاری می‌کند یا سخنی می‌گوید. به رویدادها کنشگر بیفزایید، یا بگویید دو کنشگر با هم چه نسبتی دارند، تا اینجا بیایند.</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>An actor is a person, a group, a state or an outlet: whoever acts or speaks. Make one here, or select a name in a text and press A.</source>
      <translation>کنشگر شخص، گروه، دولت یا رسانه است: هر که کاری می‌کند یا سخنی می‌گوید. یکی همین‌جا بسازید، یا نامی در متن برگزینید و A را بزنید.</translation>
    </message>
    <message>
      <location filename="db/records/identities.py"/>
      <source>An actor is always the same as itself. Nothing was changed.</source>
      <translation>هر کنشگر همیشه همان خودش است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/records/eras.py"/>
      <source>An era needs a name; nothing was changed. Give it one and try again.</source>
      <translation>دوره باید نام داشته باشد؛ چیزی تغییر نکرد. نامی بدهید و دوباره بکوشید.</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/deciding.py"/>
      <source>An incident cannot be joined with itself. Nothing was changed.</source>
      <translation>رویداد با خودش یکی نمی‌شود. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <location filename="db/records/incident_links.py"/>
      <source>An incident cannot be linked to itself. Choose another one.</source>
      <translation>رویداد به خودش پیوند نمی‌خورد. یکی دیگر برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>An incident is anything that happened, or is said to have happened. Make one here, or select words in a text and press I.</source>
      <translation>رویداد هر چیزی است که رخ داده یا گفته‌اند رخ داده است. یکی همین‌جا بسازید، یا واژه‌هایی در متن برگزینید و I را بزنید.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>An organisation</source>
      <translation>یک سازمان</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <source>And this one</source>
      <translation>و این یکی</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>And {more:,} more were not there.</source>
      <translation>و {more:,} مورد دیگر آنجا نبود.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Another actor</source>
      <translation>کنشگری دیگر</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>Another case opens</source>
      <translation>پرونده‌ای دیگر باز می‌شود</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Another date</source>
      <translation>تاریخی دیگر</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Another folder…</source>
      <translation>پوشه‌ای دیگر…</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Another place</source>
      <translation>مکانی دیگر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Another print is being made. Wait for it, or cancel it.</source>
      <translation>چاپ دیگری در حال ساخته شدن است. منتظر آن بمانید یا لغوش کنید.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>Another program put a different file in the place of “{name}”</source>
      <translation>برنامهٔ دیگری فایلی دیگر به جای «{name}» گذاشته است</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Another…</source>
      <translation>دیگری…</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Any number</source>
      <translation>هر عدد</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>Any; type a name to keep to one</source>
      <translation>هر کدام؛ برای محدود کردن به یکی، نامی بنویسید</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Anybody</source>
      <translation>هر کس</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Apart by commas. Such cells say nothing; they are no names and no figures.</source>
      <translation>با ویرگول جدا شده. چنین خانه‌هایی چیزی نمی‌گویند؛ نه نام‌اند و نه رقم.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Appearance</source>
      <translation>ظاهر</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Append the texts of the sources</source>
      <translation>پیوست کردن متن منابع</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Apr</source>
      <translation>آوریل</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>April</source>
      <translation>آوریل</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Arabic</source>
      <translation>عربی</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Archive</source>
      <translation>بایگانی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Area</source>
      <comment>term</comment>
      <translation>منطقه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Armed assault</source>
      <comment>term</comment>
      <translation>حملهٔ مسلحانه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Armed clash</source>
      <comment>term</comment>
      <translation>درگیری مسلحانه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Armed group</source>
      <comment>term</comment>
      <translation>گروه مسلح</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Armenian</source>
      <translation>ارمنی</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Around</source>
      <translation>پیرامون</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Arrange anew</source>
      <translation>چیدن از نو</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Arrange the network anew</source>
      <translation>چیدن شبکه از نو</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Arrest</source>
      <comment>term</comment>
      <translation>بازداشت</translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>Arrow keys go from bar to bar, Enter shows it in time</source>
      <translation>کلیدهای جهت از میله‌ای به میلهٔ دیگر می‌روند، Enter آن را در زمان نشان می‌دهد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Arrows move. C, I, N, A fill a cell; twice C or I makes it strong. Delete empties it.</source>
      <translation>کلیدهای جهت جابه‌جا می‌کنند. C، I، N و A خانه را پر می‌کنند؛ دو بار C یا I آن را قوی می‌کند. Delete خالی‌اش می‌کند.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Arrows move. C, I, N, A fill a cell; twice C or I makes it strong. Delete empties it. F2 renames the explanation of the column.</source>
      <translation>کلیدهای جهت جابه‌جا می‌کنند. C، I، N و A خانه را پر می‌کنند؛ دو بار C یا I آن را قوی می‌کند. Delete خالی‌اش می‌کند. F2 نام توضیح ستون را عوض می‌کند.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>Article</source>
      <translation>مقاله</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Article or preprint</source>
      <comment>term</comment>
      <translation>مقاله یا پیش‌چاپ</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Articles</source>
      <translation>مقاله‌ها</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Articles, archives, pictures, lists and tables ({read});;{all}</source>
      <translation>مقاله‌ها، بایگانی‌ها، تصویرها، فهرست‌ها و جدول‌ها ({read});;{all}</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Articles, pages, PDFs and pictures, tables of incidents, lists of references and of actors. Or drop the files on this window, or paste with Ctrl+V.</source>
      <translation>مقاله‌ها، صفحه‌ها، PDFها و تصویرها، جدول‌های رویداد، فهرست‌های مراجع و کنشگران. یا فایل‌ها را روی این پنجره بیندازید، یا با Ctrl+V بچسبانید.</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Articles, pages, PDFs, tables, lists. A new case is made for them.</source>
      <translation>مقاله‌ها، صفحه‌ها، PDFها، جدول‌ها، فهرست‌ها. پرونده‌ای تازه برای آنها ساخته می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>As</source>
      <translation>به صورت</translation>
    </message>
    <message>
      <location filename="desktop/actors/publisher_part.py"/>
      <source>As a publisher</source>
      <translation>به‌عنوان ناشر</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>As exactly as it is known: 2021, late 2019, 15 August 2021</source>
      <translation>به همان دقتی که معلوم است: ۲۰۲۱، اواخر ۲۰۱۹، ۱۵ اوت ۲۰۲۱</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>As good as it is long: six words or more.</source>
      <translation>هرچه درازتر، بهتر: شش واژه یا بیشتر.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/read_rows.py"/>
      <source>As incidents</source>
      <translation>به صورت رویداد</translation>
    </message>
    <message>
      <location filename="desktop/preferences/section.py"/>
      <source>As it was at first</source>
      <translation>چنان‌که در آغاز بود</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>As it was known on</source>
      <translation>چنان‌که دانسته بود در</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>As its outlet</source>
      <translation>به‌عنوان رسانهٔ آن</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>As many as it takes</source>
      <translation>هر چند تا که لازم باشد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>As of</source>
      <translation>تا تاریخ</translation>
    </message>
    <message>
      <location filename="desktop/map/sheets.py"/>
      <source>As of {state} · {fingerprint}</source>
      <translation>در وضعیت {state} · {fingerprint}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>As the case is marked</source>
      <translation>مانند طبقه‌بندی پرونده</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>As the profile says</source>
      <translation>چنان‌که نمایه می‌گوید</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <location filename="desktop/preferences/speech.py"/>
      <source>As the system</source>
      <translation>مانند سامانه</translation>
    </message>
    <message>
      <location filename="desktop/preferences/speech.py"/>
      <source>As the system ({language})</source>
      <translation>مانند سامانه ({language})</translation>
    </message>
    <message>
      <location filename="desktop/reading/incident_sheet.py"/>
      <source>As the text says it: “on Monday”, “last July”. Read against its publication date.</source>
      <translation>چنان‌که متن می‌گوید: «روز دوشنبه»، «ژوئیهٔ گذشته». نسبت به تاریخ انتشارش خوانده می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>As usual</source>
      <translation>مانند همیشه</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>Ask each time</source>
      <translation>هر بار پرسیده شود</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Asks when the text was published; then it can be read.</source>
      <translation>می‌پرسد متن کی منتشر شده؛ آنگاه خوانده می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Asks which incident this is about.</source>
      <translation>می‌پرسد این دربارهٔ کدام رویداد است.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Assessed</source>
      <comment>term</comment>
      <translation>ارزیابی‌شده</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>At least</source>
      <translation>دست‌کم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>At least one claim about the incident has such a grade. None ticked: any.</source>
      <translation>دست‌کم یک ادعا دربارهٔ رویداد چنین درجه‌ای دارد. بدون انتخاب: هر درجه.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>At most</source>
      <translation>حداکثر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>At this zoom an incident is dated near every stretch with many reports.</source>
      <translation>در این بزرگ‌نمایی نزدیک هر بازهٔ پرگزارش رویدادی تاریخ‌دار هست.</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Attach portrait</source>
      <translation>پیوست چهره‌نگاره</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_items.py"/>
      <source>Attached in Zotero, not brought in: {names}.</source>
      <translation>پیوست در Zotero، وارد نشده: {names}.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Attachments</source>
      <translation>پیوست‌ها</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Attacks on the northern border, 2022</source>
      <translation>حمله‌ها در مرز شمالی، ۲۰۲۲</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Attributed by</source>
      <translation>نسبت‌داده از سوی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Audio recording</source>
      <comment>term</comment>
      <translation>ضبط صوتی</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Aug</source>
      <translation>اوت</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>August</source>
      <translation>اوت</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Author</source>
      <translation>نویسنده</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Authored</source>
      <comment>term</comment>
      <translation>نوشته‌شده</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Authors</source>
      <translation>نویسندگان</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>B Usually reliable</source>
      <comment>term</comment>
      <translation>B معمولاً قابل اعتماد</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/manual/view.py"/>
      <source>Back</source>
      <translation>بازگشت</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Back to here</source>
      <translation>بازگشت تا اینجا</translation>
    </message>
    <message>
      <location filename="desktop/window/preview.py"/>
      <source>Back to the sheet</source>
      <translation>بازگشت به برگه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/zoom_trail.py"/>
      <source>Back to the window before</source>
      <translation>بازگشت به پنجرهٔ پیشین</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Bag (.zip)</source>
      <translation>بستهٔ BagIt (.zip)</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Basis</source>
      <translation>مبنا</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Becomes the date of {here}.</source>
      <translation>تاریخ {here} می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Before</source>
      <translation>پیش</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Before (Shift+Q)</source>
      <translation>پیش (Shift+Q)</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Before that day: by up to half a unit if “a little”, else a whole one.</source>
      <comment>rule of dates</comment>
      <translation>پیش از آن روز: تا نیم واحد اگر «اندکی»، وگرنه یک واحد کامل.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Before this date</source>
      <translation>پیش از این تاریخ</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>Begin again</source>
      <translation>از سر گرفتن</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Begin with what you have</source>
      <translation>با آنچه دارید آغاز کنید</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Beginning</source>
      <translation>آغاز</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Begins a new incident with this date.</source>
      <translation>رویداد تازه‌ای با این تاریخ آغاز می‌کند.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Being probed by</source>
      <translation>در دست تحقیق از سوی</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Bengali</source>
      <translation>بنگالی</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Between needs the lowest and the highest number.</source>
      <translation>«بین» کمترین و بیشترین عدد را می‌خواهد.</translation>
    </message>
    <message>
      <location filename="db/export/bibtex.py"/>
      <source>BibLaTeX knows about, uncertain and open dates, seasons and spans; of a date that is one of several only the first and the last goes out, marked as uncertain.</source>
      <translation>‏BibLaTeX تاریخ‌های تقریبی، نامطمئن و باز، فصل‌ها و بازه‌ها را می‌شناسد؛ از تاریخی که یکی از چند تاریخ است تنها نخستین و آخرین بیرون می‌رود، با نشان نامطمئن.</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>BibLaTeX references</source>
      <translation>مراجع BibLaTeX</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Bill</source>
      <comment>term</comment>
      <translation>لایحه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Blog post</source>
      <comment>term</comment>
      <translation>نوشتهٔ وبلاگ</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Blue</source>
      <translation>آبی</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>Bluebook (law, United States)</source>
      <translation>Bluebook (حقوق، ایالات متحده)</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Bombing</source>
      <comment>term</comment>
      <translation>بمب‌گذاری</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Book</source>
      <comment>term</comment>
      <translation>کتاب</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Book review</source>
      <comment>term</comment>
      <translation>نقد کتاب</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark</source>
      <translation>نشانک</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark this window</source>
      <translation>نشانک این پنجره</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark this window…</source>
      <translation>نشانک این پنجره…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark this window…	B</source>
      <translation>نشانک این پنجره…	B</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmark “{clean}” deleted</source>
      <translation>نشانک «{clean}» حذف شد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmark_row.py"/>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmarks</source>
      <translation>نشانک‌ها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Bookmarks…</source>
      <translation>نشانک‌ها…</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Both</source>
      <translation>هر دو</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Both are read as one. Nothing is rewritten: it can be taken back at any time.</source>
      <translation>هر دو یکی خوانده می‌شوند. چیزی بازنویسی نمی‌شود: هر زمان می‌توان آن را پس گرفت.</translation>
    </message>
    <message>
      <location filename="db/records/identities.py"/>
      <source>Both are the same as {name}, so they cannot be different. Nothing was changed. Take back one of the two decisions on {name} first.</source>
      <translation>هر دو همان {name} هستند، پس نمی‌توانند متفاوت باشند. چیزی تغییر نکرد. نخست یکی از دو تصمیم دربارهٔ {name} را پس بگیرید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>Both cannot be true.</source>
      <translation>هر دو نمی‌توانند درست باشند.</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Both files say the same of it.</source>
      <translation>هر دو فایل دربارهٔ آن یکسان می‌گویند.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Both hold a text of their own, so they stay two sources. Nothing was changed. Say instead which of them goes back to the other (G).</source>
      <translation>هر دو متن خود را دارند، پس دو منبع می‌مانند. چیزی تغییر نکرد. به جای آن بگویید کدام به دیگری بازمی‌گردد (G).</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/deciding.py"/>
      <source>Both hold a text of their own, so they stay two sources. Nothing was changed. Say instead which of them goes back to the other.</source>
      <translation>هر دو متن خود را دارند، پس دو منبع می‌مانند. چیزی تغییر نکرد. به جای آن بگویید کدام به دیگری بازمی‌گردد.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>Both must hold. Press to show what passes either of them.</source>
      <translation>هر دو باید برقرار باشد. بزنید تا آنچه با یکی از آنها می‌خواند نشان داده شود.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Both profiles are read as one, under the name {name}. Nothing is rewritten: it can be taken back at any time.</source>
      <translation>هر دو نمایه یکی خوانده می‌شوند، با نام {name}. چیزی بازنویسی نمی‌شود: هر زمان می‌توان آن را پس گرفت.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Both stay; they count as one origin.</source>
      <translation>هر دو می‌مانند؛ یک منشأ به شمار می‌آیند.</translation>
    </message>
    <message>
      <location filename="desktop/guide/example.py"/>
      <source>Bridge at Marle damaged by an explosion</source>
      <translation>پل ماله در انفجار آسیب دید</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Bring back what was deleted</source>
      <translation>بازگرداندن حذف‌شده‌ها</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Bring back {records}</source>
      <translation>بازگرداندن {records}</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Bring it back</source>
      <translation>بازگرداندن</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Bring them back</source>
      <translation>بازگرداندن آنها</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Broadcast</source>
      <comment>term</comment>
      <translation>برنامهٔ پخش</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Brought back</source>
      <translation>بازگردانده شد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/brushing.py"/>
      <source>Brush a span in the overview</source>
      <translation>کشیدن بازه در نمای کلی</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/overview.py"/>
      <source>Brushed: {span_words}</source>
      <translation>بازهٔ کشیده: {span_words}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Building or site</source>
      <comment>term</comment>
      <translation>ساختمان یا محل</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Burmese</source>
      <translation>برمه‌ای</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <source>By activity</source>
      <translation>بر پایهٔ فعالیت</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/calendar_row.py"/>
      <source>By arithmetic: two days either way.</source>
      <translation>با محاسبه: دو روز پس و پیش.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <source>By name</source>
      <translation>بر پایهٔ نام</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>By the profile “{name}”</source>
      <translation>بر پایهٔ نمایهٔ «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>By the rules the ledger now says nothing.</source>
      <translation>بر پایهٔ قاعده‌ها دفتر ادعاها اکنون چیزی نمی‌گوید.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>By the rules the ledger says nothing.</source>
      <translation>بر پایهٔ قاعده‌ها دفتر ادعاها چیزی نمی‌گوید.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>C Fairly reliable</source>
      <comment>term</comment>
      <translation>C نسبتاً قابل اعتماد</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>CSL-JSON references</source>
      <translation>مراجع CSL-JSON</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <location filename="db/export/formats.py"/>
      <source>CSV tables</source>
      <translation>جدول‌های CSV</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Camera: {camera}.</source>
      <translation>دوربین: {camera}.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Campaign</source>
      <comment>term</comment>
      <translation>کارزار</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Can be left empty.</source>
      <translation>می‌تواند خالی بماند.</translation>
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
      <translation>لغو</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Cancel: {what}</source>
      <translation>لغو: {what}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Candidate</source>
      <comment>term</comment>
      <translation>نامزد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Cannot be judged</source>
      <comment>term</comment>
      <translation>نمی‌توان داوری کرد</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Captured</source>
      <translation>گرفته‌شده در</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Captured with</source>
      <translation>گرفته‌شده با</translation>
    </message>
    <message>
      <location filename="desktop/beside.py"/>
      <source>Card kept beside</source>
      <translation>کارت نگه‌داشته در کنار</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="desktop/files.py"/>
      <source>Case</source>
      <translation>پرونده</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>Case details</source>
      <translation>جزئیات پرونده</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Case details…</source>
      <translation>جزئیات پرونده…</translation>
    </message>
    <message>
      <location filename="resources/dossier/case/template.toml"/>
      <source>Case dossier</source>
      <comment>kind of dossier</comment>
      <translation>گزارش پرونده</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Case file</source>
      <translation>فایل پرونده</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>Case fingerprint {short} · as of {state} · made with Casebinder</source>
      <translation>اثر انگشت پرونده {short} · در وضعیت {state} · ساخته با Casebinder</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>Case {case}</source>
      <translation>پروندهٔ {case}</translation>
    </message>
    <message>
      <location filename="desktop/bars.py"/>
      <source>Case {title}, menu</source>
      <translation>پروندهٔ {title}، فهرست</translation>
    </message>
    <message>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>Casebinder shortcuts.pdf</source>
      <translation>میان‌برهای Casebinder.pdf</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/paper.py"/>
      <source>Casebinder: keyboard shortcuts</source>
      <translation>Casebinder: میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/keeping.py"/>
      <source>Cases (*{suffix})</source>
      <translation>پرونده‌ها (*{suffix})</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>Cases and copies</source>
      <translation>پرونده‌ها و رونوشت‌ها</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Cases that were open, and where they lie</source>
      <translation>پرونده‌های بازشده و جای آنها</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Cases, bags and locked files (*.case *.zip *.age);;All files (*)</source>
      <translation>پرونده‌ها، بسته‌ها و فایل‌های قفل‌شده (*.case *.zip *.age);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Cases, bags and locked files (*{suffix} *.zip *.age)</source>
      <translation>پرونده‌ها، بسته‌ها و فایل‌های قفل‌شده (*{suffix} *.zip *.age)</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Cells</source>
      <translation>خانه‌ها</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Cells that are kept in the row</source>
      <translation>خانه‌هایی که در سطر نگه داشته می‌شوند</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <location filename="desktop/sharing/name_card.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Change</source>
      <translation>تغییر</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Change a copy of it…</source>
      <translation>تغییر رونوشتی از آن…</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Change actor</source>
      <translation>تغییر کنشگر</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Change actor of the text</source>
      <translation>تغییر کنشگر متن</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>Change case details</source>
      <translation>تغییر جزئیات پرونده</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change citation</source>
      <translation>تغییر استناد</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Change claim</source>
      <translation>تغییر ادعا</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Change count rule</source>
      <translation>تغییر قاعدهٔ شمارش</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_edits.py"/>
      <source>Change country</source>
      <translation>تغییر کشور</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Change date</source>
      <translation>تغییر تاریخ</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Change date of publication</source>
      <translation>تغییر تاریخ انتشار</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Change date of the text</source>
      <translation>تغییر تاریخ متن</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Change era</source>
      <translation>تغییر دوره</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Change figure</source>
      <translation>تغییر رقم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Change filter</source>
      <translation>تغییر پالایه</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Change how it is counted</source>
      <translation>تغییر شیوهٔ شمارش</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change incident</source>
      <translation>تغییر رویداد</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Change it…</source>
      <translation>تغییر آن…</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_edits.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Change kind</source>
      <translation>تغییر نوع</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Change kind, status, grading, dates…</source>
      <translation>تغییر نوع، وضعیت، درجه‌بندی، تاریخ‌ها…</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Change language</source>
      <translation>تغییر زبان</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change licence</source>
      <translation>تغییر پروانه</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change link of the chain</source>
      <translation>تغییر حلقهٔ زنجیره</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Change name</source>
      <translation>تغییر نام</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Change note</source>
      <translation>تغییر یادداشت</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Change note …</source>
      <translation>تغییر یادداشت …</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change outlet</source>
      <translation>تغییر رسانه</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change part in incident</source>
      <translation>تغییر نقش در رویداد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Change place</source>
      <translation>تغییر مکان</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change place of incident</source>
      <translation>تغییر مکان رویداد</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Change place of the text</source>
      <translation>تغییر مکان متن</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Change rating</source>
      <translation>تغییر درجه</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Change relation</source>
      <translation>تغییر رابطه</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>Change retraction</source>
      <translation>تغییر پس‌گیری</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change role</source>
      <translation>تغییر نقش</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Change status</source>
      <translation>تغییر وضعیت</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change summary</source>
      <translation>تغییر خلاصه</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Change tag</source>
      <translation>تغییر برچسب</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Change tag “{text}”</source>
      <translation>تغییر برچسب «{text}»</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Change the actor</source>
      <translation>تغییر کنشگر</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Change the claim</source>
      <translation>تغییر ادعا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Change the era</source>
      <translation>تغییر دوره</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Change the figure</source>
      <translation>تغییر رقم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Change the filters…</source>
      <translation>تغییر پالایه‌ها…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change the incident</source>
      <translation>تغییر رویداد</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Change the name</source>
      <translation>تغییر نام</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Change the note …</source>
      <translation>تغییر یادداشت …</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change the part</source>
      <translation>تغییر نقش</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Change the place</source>
      <translation>تغییر مکان</translation>
    </message>
    <message>
      <location filename="desktop/arriving/place_field.py"/>
      <source>Change the place of the {label}</source>
      <translation>تغییر مکان {label}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Change the rating</source>
      <translation>تغییر درجه</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Change the relation</source>
      <translation>تغییر رابطه</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Change the relation…</source>
      <translation>تغییر رابطه…</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Change the selected actors</source>
      <translation>تغییر کنشگران برگزیده</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Change the selected incidents</source>
      <translation>تغییر رویدادهای برگزیده</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Change the selected sources</source>
      <translation>تغییر منابع برگزیده</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change the title</source>
      <translation>تغییر عنوان</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Change this suggestion (E)</source>
      <translation>تغییر این پیشنهاد (E)</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Change title</source>
      <translation>تغییر عنوان</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Change to-do</source>
      <translation>تغییر کار</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Change type</source>
      <translation>تغییر گونه</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>Change what becomes of a column in its head: click it, or press Enter.</source>
      <translation>سرنوشت هر ستون را در سر آن تغییر دهید: روی آن کلیک کنید یا Enter بزنید.</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Change words or colour of the tag …</source>
      <translation>تغییر واژه‌ها یا رنگ برچسب …</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Change {field} of {records}</source>
      <translation>تغییر {field} در {records}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Change {records}</source>
      <translation>تغییر {records}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Change “{name}”</source>
      <translation>تغییر «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Changed</source>
      <translation>تغییرکرده</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Changed rows</source>
      <translation>سطرهای تغییرکرده</translation>
    </message>
    <message>
      <location filename="desktop/arriving/place_field.py"/>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <location filename="desktop/timeline/showing/eras.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Change…</source>
      <translation>تغییر…</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Chapter</source>
      <comment>term</comment>
      <translation>فصل</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Check and open</source>
      <translation>وارسی و باز کردن</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Checking</source>
      <translation>در حال وارسی</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>Chicago 18, author and date</source>
      <translation>Chicago 18، نویسنده و تاریخ</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>Chicago 18, notes</source>
      <translation>Chicago 18، پانویس</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Children</source>
      <comment>term</comment>
      <translation>کودکان</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Chinese</source>
      <translation>چینی</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Choices</source>
      <translation>گزینه‌ها</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Choose a file…</source>
      <translation>گزینش فایل…</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/handing/handing.py"/>
      <source>Choose a place…</source>
      <translation>گزینش جا…</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Choose a portrait</source>
      <translation>گزینش چهره‌نگاره</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Choose a record to see what the two files say of it.</source>
      <translation>رکوردی برگزینید تا ببینید دو فایل دربارهٔ آن چه می‌گویند.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Choose a series, or type the name of a new one.</source>
      <translation>رشته‌ای برگزینید یا نام رشته‌ای تازه بنویسید.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Choose a source, or name the one that is not held.</source>
      <translation>منبعی برگزینید یا منبعی را که نگهداری نشده نام ببرید.</translation>
    </message>
    <message>
      <location filename="db/records/bulk/tagging.py"/>
      <source>Choose a tag to put on or to take off. Nothing was changed.</source>
      <translation>برچسبی برای گذاشتن یا برداشتن برگزینید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>Choose a text</source>
      <translation>گزینش متن</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Choose incident</source>
      <translation>گزینش رویداد</translation>
    </message>
    <message>
      <location filename="desktop/map/going.py"/>
      <source>Choose one of the places.</source>
      <translation>یکی از مکان‌ها را برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picker.py"/>
      <source>Choose one of the suggestions for {label}.</source>
      <translation>یکی از پیشنهادها را برای {label} برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Choose one of the suggestions.</source>
      <translation>یکی از پیشنهادها را برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Choose the actor that is meant.</source>
      <translation>کنشگر مورد نظر را برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Choose the file in which your key lies.</source>
      <translation>فایلی را که کلیدتان در آن است برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Choose the file with your key</source>
      <translation>گزینش فایل کلید شما</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>Choose the incident that is meant.</source>
      <translation>رویداد مورد نظر را برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Choose the other incident from the suggestions.</source>
      <translation>رویداد دیگر را از پیشنهادها برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Choose the place that is meant.</source>
      <translation>مکان مورد نظر را برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Choose the time at the scene…</source>
      <translation>گزینش زمان صحنه…</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Choose what the field is to hold. Nothing was changed.</source>
      <translation>برگزینید فیلد چه در خود داشته باشد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Choose what to put back.</source>
      <translation>برگزینید چه بازگردانده شود.</translation>
    </message>
    <message>
      <location filename="desktop/handing/handing.py"/>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Choose where it should be written, or press Cancel.</source>
      <translation>جای نوشتن آن را برگزینید یا «لغو» را بزنید.</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Choose where the case file should be kept, or press Cancel.</source>
      <translation>جای نگهداری فایل پرونده را برگزینید یا «لغو» را بزنید.</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Choose where the new file should lie, or press Cancel.</source>
      <translation>جای فایل تازه را برگزینید یا «لغو» را بزنید.</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Choose who is named.</source>
      <translation>برگزینید نام چه کسی آمده است.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Choose…</source>
      <translation>گزینش…</translation>
    </message>
    <message>
      <location filename="db/export/__init__.py"/>
      <source>Choosing what goes out</source>
      <translation>گزینش آنچه بیرون می‌رود</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>Chosen{giver}{why} · {isolated}, {day}</source>
      <translation>برگزیده{giver}{why} · {isolated}، {day}</translation>
    </message>
    <message>
      <location filename="resources/dossier/chronology/template.toml"/>
      <source>Chronology</source>
      <comment>kind of dossier</comment>
      <translation>گاه‌شمار</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Cited</source>
      <translation>نام‌برده</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/comparing_claims.py"/>
      <source>Cited source</source>
      <translation>منبع استنادشده</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Cited, not held: no text of it is kept in this case.</source>
      <translation>استنادشده، نگهداری‌نشده: متنی از آن در این پرونده نیست.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Civilians</source>
      <comment>term</comment>
      <translation>غیرنظامیان</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Claim</source>
      <translation>ادعا</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Claimant</source>
      <comment>term</comment>
      <translation>پذیرندهٔ مسئولیت</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Claimed by</source>
      <translation>پذیرش مسئولیت از سوی</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hover_facts.py"/>
      <source>Claimed by {listed}</source>
      <translation>مسئولیت پذیرفته از سوی {listed}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Claimed only</source>
      <comment>term</comment>
      <translation>فقط ادعاشده</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/reading/margin.py"/>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Claims</source>
      <translation>ادعاها</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Claims in it</source>
      <translation>ادعاهای درون آن</translation>
    </message>
    <message>
      <location filename="db/records/quotes.py"/>
      <source>Claims rest on these words, so the quote stays. Delete the claims first.</source>
      <translation>ادعاهایی بر این واژه‌ها استوار است، پس نقل‌قول می‌ماند. نخست ادعاها را حذف کنید.</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>Claims, quotes and the ledger do not go out; the headline figures, how the incident stands and how many sources and origins it has do.</source>
      <translation>ادعاها، نقل‌قول‌ها و دفتر بیرون نمی‌روند؛ رقم‌های اصلی، وضعیت رویداد و شمار منابع و منشأهایش بیرون می‌روند.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Classical work</source>
      <comment>term</comment>
      <translation>اثر کلاسیک</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Clean text</source>
      <translation>متن پاک‌شده</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Cleaned with</source>
      <translation>پاک‌شده با</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Clear all reports</source>
      <translation>پاک کردن همهٔ گزارش‌ها</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Clear what ended</source>
      <translation>پاک کردن پایان‌یافته‌ها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/colleague_band.py"/>
      <source>Click for its card.</source>
      <translation>برای دیدن کارتش کلیک کنید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointed.py"/>
      <source>Click to give more of them a lane.</source>
      <translation>کلیک کنید تا ردیف‌های بیشتری بگیرند.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmark_row.py"/>
      <source>Click to go there.</source>
      <translation>کلیک کنید تا به آنجا بروید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/stuck_rows.py"/>
      <location filename="desktop/timeline/hands/pointed.py"/>
      <location filename="desktop/timeline/showing/colleague_band.py"/>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>Click to look closer.</source>
      <translation>کلیک کنید تا نزدیک‌تر ببینید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>Click to open it.</source>
      <translation>کلیک کنید تا باز شود.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>Click to open the first, again for the next.</source>
      <translation>کلیک کنید تا نخستین باز شود، دوباره برای بعدی.</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <source>Click where “{name}” lies.</source>
      <translation>کلیک کنید در جایی که «{name}» قرار دارد.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Clock and calendar</source>
      <translation>ساعت و تقویم</translation>
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
      <translation>بستن</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Close case</source>
      <translation>بستن پرونده</translation>
    </message>
    <message>
      <location filename="desktop/session.py"/>
      <source>Close the case</source>
      <translation>بستن پرونده</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>Close the guide</source>
      <translation>بستن راهنما</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <location filename="desktop/jobs_place.py"/>
      <source>Close this list</source>
      <translation>بستن این فهرست</translation>
    </message>
    <message>
      <location filename="desktop/messages.py"/>
      <source>Close this message</source>
      <translation>بستن این پیام</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <source>Coarser (,)</source>
      <translation>درشت‌تر (,)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Code</source>
      <translation>کد</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Collect an article</source>
      <translation>گردآوری مقاله</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Collection</source>
      <comment>term</comment>
      <translation>مجموعه</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Colour</source>
      <translation>رنگ</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Colours</source>
      <translation>رنگ‌ها</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>Column {column}</source>
      <translation>ستون {column}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>Column {letters}</source>
      <translation>ستون {letters}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>Columns of the file and what becomes of them</source>
      <translation>ستون‌های فایل و سرنوشت آنها</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>Columns of the mapping that the file has not: {names}.</source>
      <translation>ستون‌های نگاشت که فایل ندارد: {names}.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Combatants</source>
      <comment>term</comment>
      <translation>رزمندگان</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Comfortable</source>
      <comment>rows</comment>
      <translation>باز</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Compact</source>
      <comment>rows</comment>
      <translation>فشرده</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Compare</source>
      <translation>مقایسه</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Compare with a key file…</source>
      <translation>مقایسه با فایل کلید…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>Competing explanations</source>
      <translation>توضیح‌های رقیب</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Competing explanations of “{title}”</source>
      <translation>توضیح‌های رقیب «{title}»</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Conference paper</source>
      <comment>term</comment>
      <translation>مقالهٔ همایش</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Confidence</source>
      <translation>اطمینان</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Confirmed</source>
      <comment>term</comment>
      <translation>تأییدشده</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Confirmed by</source>
      <translation>تأییدشده از سوی</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Confirmed: a party held responsible for it confirms it, and nobody denies it.</source>
      <translation>تأییدشده: طرفی که مسئول آن دانسته شده تأییدش می‌کند و هیچ‌کس تکذیب نمی‌کند.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Confirmed: two or more independent origins rated A or B report it, nobody denies it.</source>
      <translation>تأییدشده: دو منشأ مستقل یا بیشتر با درجهٔ A یا B از آن گزارش می‌دهند و هیچ‌کس تکذیب نمی‌کند.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Conflict</source>
      <comment>term</comment>
      <translation>درگیری</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Conflicts to decide…</source>
      <translation>تعارض‌هایی برای تصمیم…</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Consistent</source>
      <comment>term</comment>
      <translation>سازگار</translation>
    </message>
    <message>
      <location filename="desktop/manual/contents.py"/>
      <source>Contents of the manual</source>
      <translation>فهرست راهنما</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Contested</source>
      <comment>term</comment>
      <translation>محل مناقشه</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Contested: somebody stands by it, and somebody denies or disputes it.</source>
      <translation>محل مناقشه: کسی بر آن گواهی می‌دهد و کسی تکذیب یا مخالفت می‌کند.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Contested: two or more claim it, each for themselves.</source>
      <translation>محل مناقشه: دو تن یا بیشتر، هر یک برای خود، مسئولیتش را می‌پذیرند.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Continue…</source>
      <translation>ادامه…</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Contrast</source>
      <translation>کنتراست</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Converted from the Solar Hijri calendar of Iran and Afghanistan.</source>
      <comment>rule of dates</comment>
      <translation>برگردانده از تقویم هجری خورشیدی ایران و افغانستان.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Converted from the lunar Hijri calendar by arithmetic, two days either way.</source>
      <comment>rule of dates</comment>
      <translation>برگردانده از تقویم هجری قمری با محاسبه، با دو روز پس و پیش.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Copied</source>
      <translation>کپی شد</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>Copied.</source>
      <translation>کپی شد.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Copies of cases are kept apart: see “Cases and copies”. Reports of faults name nothing of a case, and are sent nowhere.</source>
      <translation>رونوشت پرونده‌ها جدا نگه داشته می‌شود: «پرونده‌ها و رونوشت‌ها» را ببینید. گزارش خطاها از پرونده نامی نمی‌برد و به جایی فرستاده نمی‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>Copies up to {size} GB</source>
      <translation>رونوشت‌ها تا {size} GB</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Copy</source>
      <translation>کپی</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Copy all</source>
      <translation>کپی همه</translation>
    </message>
    <message>
      <location filename="desktop/session.py"/>
      <source>Copy saved as {name}</source>
      <translation>رونوشت با نام {name} ذخیره شد</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Copy the facts</source>
      <translation>کپی مشخصات</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Copy the receipt</source>
      <translation>کپی رسید</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <location filename="desktop/fault_sheets.py"/>
      <source>Copy the report</source>
      <translation>کپی گزارش</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>Copy {coordinates}</source>
      <translation>کپی {coordinates}</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Correct day of publication</source>
      <translation>تصحیح روز انتشار</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Correct the day of publication</source>
      <translation>تصحیح روز انتشار</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Correct the day of publication …</source>
      <translation>تصحیح روز انتشار …</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Corrected</source>
      <comment>term</comment>
      <translation>تصحیح‌شده</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Corrected by</source>
      <translation>تصحیح‌شده از سوی</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Count by the rule of the case</source>
      <translation>شمارش با قاعدهٔ پرونده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Count from the selected incident</source>
      <translation>شمارش از رویداد برگزیده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Counted as of {show}.</source>
      <translation>شمرده تا {show}.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted from the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>از روز انتشار شمرده شده است.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted in days from the incident it refers to.</source>
      <comment>rule of dates</comment>
      <translation>شمرده به روز از رویدادی که به آن اشاره دارد.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted in months from the incident it refers to, 15 days either way.</source>
      <comment>rule of dates</comment>
      <translation>شمرده به ماه از رویدادی که به آن اشاره دارد، با ۱۵ روز پس و پیش.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted in weeks from the incident it refers to, three days either way.</source>
      <comment>rule of dates</comment>
      <translation>شمرده به هفته از رویدادی که به آن اشاره دارد، با سه روز پس و پیش.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Counted in years from the incident it refers to, six months either way.</source>
      <comment>rule of dates</comment>
      <translation>شمرده به سال از رویدادی که به آن اشاره دارد، با شش ماه پس و پیش.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Counting what it would make…</source>
      <translation>در حال شمردن آنچه از آن ساخته می‌شود…</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/intake/preview/view.py"/>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Counting…</source>
      <translation>در حال شمردن…</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Countries</source>
      <translation>کشورها</translation>
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
      <translation>کشور</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Country</source>
      <comment>term</comment>
      <translation>کشور</translation>
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
      <translation>ساختن کنشگر</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/list_edits.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Create outlet</source>
      <translation>ساختن رسانه</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/reading/changing.py"/>
      <source>Create place</source>
      <translation>ساختن مکان</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Create source</source>
      <translation>ساختن منبع</translation>
    </message>
    <message>
      <location filename="desktop/session.py"/>
      <source>Create “{name}”</source>
      <translation>ساختن «{name}»</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>Create “{title}”</source>
      <translation>ساختن «{title}»</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Creates the actor</source>
      <translation>کنشگر را می‌سازد</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Creates the place</source>
      <translation>مکان را می‌سازد</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Credibility</source>
      <translation>باورپذیری</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Credibility of the claim</source>
      <translation>باورپذیری ادعا</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Ctrl+Enter keeps it.</source>
      <translation>‏Ctrl+Enter آن را نگه می‌دارد.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Cyrillic</source>
      <translation>سیریلیک</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>D Not usually reliable</source>
      <comment>term</comment>
      <translation>D معمولاً غیرقابل اعتماد</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/details.py"/>
      <source>DOI</source>
      <translation>DOI</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>Damaged, and without text: page {listed}.</source>
      <translation>آسیب‌دیده و بی‌متن: صفحهٔ {listed}.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Dark</source>
      <translation>تیره</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Dataset</source>
      <comment>term</comment>
      <translation>مجموعه‌داده</translation>
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
      <translation>تاریخ</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Date</source>
      <comment>term</comment>
      <translation>تاریخ</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Date and place</source>
      <translation>تاریخ و مکان</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Date of publication from the {where} “{published_words}”.</source>
      <translation>تاریخ انتشار از {where} «{published_words}».</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Dated</source>
      <translation>تاریخ‌دار</translation>
    </message>
    <message>
      <location filename="desktop/reading/kinds.py"/>
      <source>Dates</source>
      <translation>تاریخ‌ها</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>Dates given</source>
      <translation>تاریخ‌های ارائه‌شده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Dates given by different sources</source>
      <translation>تاریخ‌های ارائه‌شده از منابع گوناگون</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/told.py"/>
      <source>Dates given: </source>
      <translation>تاریخ‌های ارائه‌شده: </translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Dates that hang on it</source>
      <translation>تاریخ‌هایی که به آن بسته‌اند</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Dates that hang on the day of publication …</source>
      <translation>تاریخ‌هایی که به روز انتشار بسته‌اند …</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <location filename="desktop/sources/card_review.py"/>
      <source>Dates to look at again</source>
      <translation>تاریخ‌هایی برای بازنگری</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Dates, names and figures in the text are underlined as suggestions; J goes to the next one. Press Enter to accept one you agree with: nothing counts before you do.</source>
      <translation>تاریخ‌ها، نام‌ها و ارقام در متن به‌عنوان پیشنهاد خط کشیده شده‌اند؛ J به بعدی می‌رود. برای پذیرفتن آنچه با آن موافقید Enter بزنید: پیش از آن هیچ چیز به شمار نمی‌آید.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Dates: move all by the same time</source>
      <translation>تاریخ‌ها: جابه‌جایی همه به یک اندازه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Day 0 is {date}</source>
      <translation>روز صفر {date} است</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Day of publication?</source>
      <translation>روز انتشار؟</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Days before and after</source>
      <translation>روزهای پیش و پس</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Days begin when the clocks there say so. A date without a time stays on its day.</source>
      <translation>روزها هنگامی آغاز می‌شوند که ساعت‌های آنجا بگویند. تاریخ بی‌ساعت بر روز خود می‌ماند.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Dec</source>
      <translation>دسامبر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>December</source>
      <translation>دسامبر</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Decide</source>
      <translation>تصمیم</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Decide about likeness again</source>
      <translation>تصمیم دوباره دربارهٔ همانندی</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <source>Decide again</source>
      <translation>تصمیم دوباره</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Decide on the two later</source>
      <translation>تصمیم دربارهٔ این دو در آینده</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Decide otherwise</source>
      <translation>تصمیم دیگر</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Decide several…</source>
      <translation>تصمیم دربارهٔ چند مورد…</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Decide the rest later</source>
      <translation>تصمیم دربارهٔ بقیه در آینده</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Decide {how_many}</source>
      <translation>تصمیم دربارهٔ {how_many}</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Decided by {isolated}, {day}</source>
      <translation>تصمیم {isolated}، {day}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Decided on {day}; its sources were rated or linked since.</source>
      <translation>در {day} تصمیم گرفته شده؛ از آن پس منابعش درجه گرفته یا پیوند خورده‌اند.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Decided on {day}; since then {since}.</source>
      <translation>در {day} تصمیم گرفته شده؛ از آن پس {since}.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Decisions while reading</source>
      <translation>تصمیم‌های هنگام خواندن</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Deduced</source>
      <comment>term</comment>
      <translation>استنباط‌شده</translation>
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
      <translation>حذف</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Delete a bookmark</source>
      <translation>حذف نشانک</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <source>Delete actor</source>
      <translation>حذف کنشگر</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Delete claim</source>
      <translation>حذف ادعا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Delete era</source>
      <translation>حذف دوره</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>Delete figure</source>
      <translation>حذف رقم</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Delete incident</source>
      <translation>حذف رویداد</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Delete note</source>
      <translation>حذف یادداشت</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Delete note	Del</source>
      <translation>حذف یادداشت	Del</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Delete selected actors</source>
      <translation>حذف کنشگران برگزیده</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Delete selected incidents</source>
      <translation>حذف رویدادهای برگزیده</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Delete selected sources</source>
      <translation>حذف منابع برگزیده</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Delete source</source>
      <translation>حذف منبع</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Delete tag “{text}”</source>
      <translation>حذف برچسب «{text}»</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Delete the note</source>
      <translation>حذف یادداشت</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Delete the tag</source>
      <translation>حذف برچسب</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Delete them</source>
      <translation>حذف آنها</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Delete to-do</source>
      <translation>حذف کار</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Delete view “{name}”</source>
      <translation>حذف نمای «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Delete {records}</source>
      <translation>حذف {records}</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Deleted</source>
      <translation>حذف شد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Deleted the view “{name}”</source>
      <translation>نمای «{name}» حذف شد</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Demo</source>
      <translation>نمونه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Denied</source>
      <comment>term</comment>
      <translation>تکذیب‌شده</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Denied by</source>
      <translation>تکذیب‌شده از سوی</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hover_facts.py"/>
      <source>Denied by {listed}</source>
      <translation>تکذیب‌شده از سوی {listed}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Denier</source>
      <comment>term</comment>
      <translation>تکذیب‌کننده</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Denies or contradicts</source>
      <translation>تکذیب یا نقض می‌کند</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Deprecated</source>
      <comment>term</comment>
      <translation>منسوخ</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Derivative</source>
      <comment>term</comment>
      <translation>مشتق</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>Details of the case are changed under “Case details”. Nothing was changed.</source>
      <translation>جزئیات پرونده در «جزئیات پرونده» تغییر داده می‌شود. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Detained</source>
      <comment>term</comment>
      <translation>بازداشتی</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Devanagari</source>
      <translation>دیوناگری</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Dictionary entry</source>
      <comment>term</comment>
      <translation>مدخل واژه‌نامه</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/step_panel.py"/>
      <source>Did {count:,} steps again</source>
      <translation>
        <numerusform>{count:,} گام دوباره انجام شد</numerusform>
      </translation>
      <extra-singular>Did {count:,} step again</extra-singular>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Different</source>
      <translation>متفاوت</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Different</source>
      <comment>term</comment>
      <translation>متفاوت</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Different (D)</source>
      <translation>متفاوت (D)</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Digits that begin with the year: year, month, day.</source>
      <comment>rule of dates</comment>
      <translation>رقم‌هایی که با سال آغاز می‌شوند: سال، ماه، روز.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Digits with the day first.</source>
      <comment>rule of dates</comment>
      <translation>رقم‌ها با روز در آغاز.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Digits with the month first.</source>
      <comment>rule of dates</comment>
      <translation>رقم‌ها با ماه در آغاز.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Digits: month and year.</source>
      <comment>rule of dates</comment>
      <translation>رقم‌ها: ماه و سال.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Direction</source>
      <translation>جهت</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Discounted</source>
      <comment>term</comment>
      <translation>کنارگذاشته</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Discounted: it is denied, and nobody stands by it (any more).</source>
      <translation>کنارگذاشته: تکذیب شده و (دیگر) هیچ‌کس بر آن گواهی نمی‌دهد.</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <source>Dismiss</source>
      <translation>رد کردن</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Dismiss suggestion</source>
      <translation>رد کردن پیشنهاد</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Dismiss this suggestion (D)</source>
      <translation>رد کردن این پیشنهاد (D)</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>Dismissed</source>
      <translation>ردشده</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Displaced</source>
      <comment>term</comment>
      <translation>آواره</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Displacement</source>
      <comment>term</comment>
      <translation>جابه‌جایی اجباری</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Disputed</source>
      <comment>term</comment>
      <translation>مورد اختلاف</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Disputed by</source>
      <translation>مورد مخالفت از سوی</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Dissent: who sees it otherwise, and why</source>
      <translation>نظر مخالف: چه کسی جور دیگر می‌بیند و چرا</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Dissent: {isolated}</source>
      <translation>نظر مخالف: {isolated}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>District</source>
      <comment>term</comment>
      <translation>ولسوالی</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Districts</source>
      <translation>ولسوالی‌ها</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Do</source>
      <translation>انجام</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Do not withhold {name}</source>
      <translation>نپوشاندن {name}</translation>
    </message>
    <message>
      <location filename="desktop/window/windows.py"/>
      <source>Do so with every other case</source>
      <translation>همین برای همهٔ موارد دیگر</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Document</source>
      <comment>term</comment>
      <translation>سند</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>Does it repeat another claim?</source>
      <translation>آیا ادعای دیگری را تکرار می‌کند؟</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Does not apply</source>
      <comment>term</comment>
      <translation>موضوعیت ندارد</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/step_panel.py"/>
      <source>Does {count:,} steps again.</source>
      <translation>
        <numerusform>{count:,} گام را دوباره انجام می‌دهد.</numerusform>
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
      <translation>انجام شد</translation>
    </message>
    <message>
      <location filename="desktop/intake/together.py"/>
      <source>Done again</source>
      <translation>دوباره انجام شد</translation>
    </message>
    <message>
      <location filename="desktop/case_facts.py"/>
      <source>Done again: {label}</source>
      <translation>دوباره انجام شد: {label}</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Done at {time}</source>
      <translation>انجام‌شده در {time}</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Done by</source>
      <translation>انجام‌دهنده</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Done lately</source>
      <translation>به‌تازگی انجام‌شده</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Done: {text}</source>
      <translation>انجام‌شده: {text}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/dossier/panel.py"/>
      <source>Dossier</source>
      <translation>گزارش پرونده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <source>Down to which level lanes go</source>
      <translation>ردیف‌ها تا کدام سطح پایین می‌روند</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/measuring.py"/>
      <source>Drag from one point to another.</source>
      <translation>از نقطه‌ای به نقطهٔ دیگر بکشید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_row.py"/>
      <source>Drag here to name a period</source>
      <translation>برای نامیدن یک بازه اینجا بکشید</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Drag one onto the axis, or press Enter to type its date.</source>
      <translation>یکی را روی محور بکشید، یا Enter بزنید و تاریخش را بنویسید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/publication.py"/>
      <source>Drawing page {number:,} of {count:,}</source>
      <translation>کشیدن صفحهٔ {number:,} از {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Drawing…</source>
      <translation>در حال کشیدن…</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to make a card of this address; nothing is fetched</source>
      <translation>رها کنید تا کارتی از این نشانی ساخته شود؛ چیزی گرفته نمی‌شود</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to make a case of it</source>
      <translation>رها کنید تا پرونده‌ای از آن ساخته شود</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to open this case</source>
      <translation>رها کنید تا این پرونده باز شود</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to see these cells as a table</source>
      <translation>رها کنید تا این خانه‌ها جدول شوند</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in this folder</source>
      <translation>رها کنید تا این پوشه وارد شود</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in this picture</source>
      <translation>رها کنید تا این تصویر وارد شود</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in this piece of a page</source>
      <translation>رها کنید تا این تکه از صفحه وارد شود</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in this text</source>
      <translation>رها کنید تا این متن وارد شود</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take in {count:,} files</source>
      <translation>
        <numerusform>رها کنید تا {count:,} فایل وارد شود</numerusform>
      </translation>
      <extra-singular>Drop to take in {count:,} file</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Drop to take it in</source>
      <translation>رها کنید تا وارد شود</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Dyad</source>
      <comment>term</comment>
      <translation>دوسویه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>E Unreliable</source>
      <comment>term</comment>
      <translation>E غیرقابل اعتماد</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Each cell holds</source>
      <translation>هر خانه دارد</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Each with every name it goes by, in every script, so that searching finds it by any.</source>
      <translation>هر یک با همهٔ نام‌هایش، به هر خط، تا جست‌وجو با هر کدام آن را بیابد.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Earlier</source>
      <translation>پیشین</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Earlier ({count})</source>
      <translation>پیشین ({count})</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Earlier copies of {stem}…</source>
      <translation>رونوشت‌های پیشین {stem}…</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Earlier copies of “{stem}”</source>
      <translation>رونوشت‌های پیشین «{stem}»</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Earlier copies…</source>
      <translation>رونوشت‌های پیشین…</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Earlier than the date named.</source>
      <comment>rule of dates</comment>
      <translation>پیش از تاریخ نام‌برده.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>Earlier within its day</source>
      <translation>زودتر در همان روز</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Early, mid and late are thirds; inner edges are approximate.</source>
      <comment>rule of dates</comment>
      <translation>اوایل، اواسط و اواخر یک‌سوم‌اند؛ مرزهای درونی تقریبی است.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Edit date…</source>
      <translation>ویرایش تاریخ…</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Edit the cell of the selected actor</source>
      <translation>ویرایش خانهٔ کنشگر برگزیده</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Edit the cell of the selected incident</source>
      <translation>ویرایش خانهٔ رویداد برگزیده</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Edit the cell of the selected source</source>
      <translation>ویرایش خانهٔ منبع برگزیده</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Edited by you</source>
      <translation>ویراستهٔ شما</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Else its rows are marked and left out of shares and exports.</source>
      <translation>وگرنه سطرهایش نشان می‌خورند و از بخش‌های اشتراکی و برون‌بری‌ها کنار می‌مانند.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Else they wait here until you take them in.</source>
      <translation>وگرنه اینجا می‌مانند تا واردشان کنید.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Emergence of a group</source>
      <comment>term</comment>
      <translation>پیدایش گروه</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Empty it</source>
      <translation>خالی کردن</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Empty: no limit.</source>
      <translation>خالی: بدون حد.</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Encoding</source>
      <translation>کدگذاری</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Encrypted by a passphrase (age)</source>
      <translation>رمزشده با گذرواژه (age)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Encrypted for recipients (age)</source>
      <translation>رمزشده برای گیرندگان (age)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Encryption</source>
      <translation>رمزگذاری</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>Encryption needs the package pyrage, which is not installed here (there is none for Windows on ARM). The age program opens and makes the same files.</source>
      <translation>رمزگذاری به بستهٔ pyrage نیاز دارد که اینجا نصب نیست (برای Windows روی ARM وجود ندارد). برنامهٔ age همین فایل‌ها را باز می‌کند و می‌سازد.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Encyclopedia entry</source>
      <comment>term</comment>
      <translation>مدخل دانشنامه</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>End date</source>
      <translation>تاریخ پایان</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>End relation</source>
      <translation>پایان دادن به رابطه</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Enter changes it, Delete takes it away</source>
      <translation>Enter آن را تغییر می‌دهد، Delete برمی‌دارد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>Enter changes it, Down opens its menu, Delete removes it</source>
      <translation>Enter آن را تغییر می‌دهد، کلید پایین فهرستش را باز می‌کند، Delete برمی‌دارد</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Enter changes the keys of the chosen act.</source>
      <translation>‏Enter کلیدهای کار برگزیده را تغییر می‌دهد.</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_search.py"/>
      <source>Enter selects, ↓ goes on. First words … last words finds a passage.</source>
      <translation>‏Enter برمی‌گزیند، ↓ ادامه می‌دهد. واژه‌های نخست … واژه‌های آخر یک بخش را می‌یابد.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Entities for OpenAleph, when questions outgrow one machine.</source>
      <translation>موجودیت‌ها برای OpenAleph، وقتی پرسش‌ها از یک رایانه فراتر می‌رود.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Entry</source>
      <comment>term</comment>
      <translation>مدخل</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Era</source>
      <translation>دوره</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_row.py"/>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>Eras</source>
      <translation>دوره‌ها</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Ethiopic</source>
      <translation>اتیوپیایی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Event</source>
      <comment>term</comment>
      <translation>رویداد</translation>
    </message>
    <message>
      <location filename="desktop/preferences/keyboard.py"/>
      <source>Every act is found by Ctrl+K, and most have a key. All keys can be changed.</source>
      <translation>هر کار با Ctrl+K یافت می‌شود و بیشترشان کلیدی دارند. همهٔ کلیدها را می‌توان تغییر داد.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Every incident of the case</source>
      <translation>همهٔ رویدادهای پرونده</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>Every incident with</source>
      <translation>همهٔ رویدادهای دارای</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Every row can be used as it stands.</source>
      <translation>هر سطر همان‌گونه که هست به کار می‌آید.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Every row is as it was taken in.</source>
      <translation>هر سطر همان‌گونه است که وارد شد.</translation>
    </message>
    <message>
      <location filename="resources/dossier/register/template.toml"/>
      <source>Every source with its archive copies and their hashes, who graded it and when, what it copies, each claim and figure it carries, and whether the quoted words still stand.</source>
      <comment>kind of dossier</comment>
      <translation>هر منبع با رونوشت‌های بایگانی و هش‌هایشان، اینکه چه کسی و کی به آن درجه داده، از چه رونویسی کرده، هر ادعا و رقمی که در بر دارد، و اینکه آیا واژه‌های نقل‌شده هنوز برجاست.</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>Every step is in the file when it is done.</source>
      <translation>هر گام همین که انجام شود در فایل است.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Every title has its room.</source>
      <translation>هر عنوان جای خود را دارد.</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Everybody</source>
      <translation>همه</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Everybody again</source>
      <translation>دوباره همه</translation>
    </message>
    <message>
      <location filename="desktop/sharing/view.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Everything</source>
      <translation>همه‌چیز</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Everything around the selected incident</source>
      <translation>همه‌چیز پیرامون رویداد برگزیده</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>Everything goes: private rows, what was deleted, and what stood in each field before. This is for somebody who works on the case, too: they take it in with “Take in a colleague’s copy…”. What you changed in a share that was handed to you goes back this way.</source>
      <translation>همه‌چیز می‌رود: سطرهای خصوصی، حذف‌شده‌ها، و آنچه پیش‌تر در هر فیلد بوده. این برای کسی است که او نیز روی پرونده کار می‌کند: او آن را با «وارد کردن رونوشت همکار…» وارد می‌کند. آنچه در بخش اشتراکی‌ای که به شما داده‌اند تغییر داده‌اید از همین راه بازمی‌گردد.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Everything that can still be read is brought into a new file, and you are told what is missing. The damaged file stays as it is.</source>
      <translation>هر چه هنوز خواندنی است به فایلی تازه برده می‌شود و به شما گفته می‌شود چه کم است. فایل آسیب‌دیده همان‌گونه می‌ماند.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Everything that is not private</source>
      <translation>هر آنچه خصوصی نیست</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Everything two people did fits together.</source>
      <translation>هر آنچه دو نفر کرده‌اند با هم جور است.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Everything within some days of it…</source>
      <translation>هر چه تا چند روز پیش و پس آن است…</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Everything you add can be undone, and nothing leaves this computer.</source>
      <translation>هر چه بیفزایید واگرداندنی است و چیزی از این رایانه بیرون نمی‌رود.</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/window/keyboard.py"/>
      <source>Everywhere</source>
      <translation>همه‌جا</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Evidence cannot prove an explanation, only speak against it. Fill in how each claim fits each explanation; the one with least against it leads.</source>
      <translation>شواهد توضیحی را ثابت نمی‌کند، تنها می‌تواند بر ضد آن باشد. پر کنید که هر ادعا با هر توضیح چقدر می‌خواند؛ آنکه کمترین شواهد مخالف را دارد پیش است.</translation>
    </message>
    <message>
      <location filename="resources/dossier/register/template.toml"/>
      <source>Evidence register</source>
      <comment>kind of dossier</comment>
      <translation>دفتر شواهد</translation>
    </message>
    <message>
      <location filename="desktop/guide/example.py"/>
      <source>Example article.txt</source>
      <translation>مقالهٔ نمونه.txt</translation>
    </message>
    <message>
      <location filename="desktop/beside.py"/>
      <source>Exchange the two cards</source>
      <translation>جابه‌جا کردن دو کارت</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Explanation</source>
      <translation>توضیح</translation>
    </message>
    <message>
      <location filename="desktop/handing/handing.py"/>
      <source>Export</source>
      <translation>برون‌بری</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Export it for me</source>
      <translation>آن را برایم برون ببر</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Export original</source>
      <translation>برون‌بری اصل</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Export original …</source>
      <translation>برون‌بری اصل …</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Export the dossier</source>
      <translation>برون‌بری گزارش پرونده</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Export the dossier as PDF…</source>
      <translation>برون‌بری گزارش پرونده به PDF…</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>Export the map</source>
      <translation>برون‌بری نقشه</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>Export the network</source>
      <translation>برون‌بری شبکه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Export the timeline</source>
      <translation>برون‌بری خط زمان</translation>
    </message>
    <message>
      <location filename="desktop/handing/handing.py"/>
      <source>Export to {name}</source>
      <translation>برون‌بری به {name}</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>Exported</source>
      <translation>برون برده شد</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/dossier/panel.py"/>
      <source>Export…</source>
      <translation>برون‌بری…</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>F Reliability cannot be judged</source>
      <comment>term</comment>
      <translation>F دربارهٔ اعتماد نمی‌توان داوری کرد</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>F says that it cannot be judged. It is not the worst grade.</source>
      <translation>‏F می‌گوید نمی‌توان داوری کرد. بدترین درجه نیست.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Faction</source>
      <comment>term</comment>
      <translation>جناح</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Factions</source>
      <translation>جناح‌ها</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Facts of this computer</source>
      <translation>مشخصات این رایانه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Fair</source>
      <comment>term</comment>
      <translation>قوی</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Fair: it is claimed, and an origin rated A to C reports it apart from that claim.</source>
      <translation>قوی: مسئولیتش پذیرفته شده و منشأیی با درجهٔ A تا C جدا از آن پذیرش گزارشش می‌دهد.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Fair: two or more independent origins report it, at least one of them rated A to C.</source>
      <translation>قوی: دو منشأ مستقل یا بیشتر گزارشش می‌دهند و دست‌کم یکی درجهٔ A تا C دارد.</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Families of kinds</source>
      <translation>خانواده‌های نوع</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Feb</source>
      <translation>فوریه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>February</source>
      <translation>فوریه</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Fields and markings</source>
      <translation>فیلدها و طبقه‌بندی‌ها</translation>
    </message>
    <message>
      <location filename="desktop/reading/kinds.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Figure</source>
      <translation>رقم</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Figure</source>
      <comment>term</comment>
      <translation>رقم</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <location filename="desktop/reading/kinds.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Figures</source>
      <translation>ارقام</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Figures as they were said</source>
      <translation>ارقام چنان‌که گفته شد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Figures said</source>
      <translation>ارقام ارائه‌شده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/told.py"/>
      <source>Figures: </source>
      <translation>ارقام: </translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/tolls.py"/>
      <source>Figures: {label}</source>
      <translation>ارقام: {label}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>File</source>
      <translation>فایل</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Fill in matrix</source>
      <translation>پر کردن ماتریس</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Film or video</source>
      <comment>term</comment>
      <translation>فیلم یا ویدئو</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Filter</source>
      <translation>پالایه</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Filter actors</source>
      <translation>پالایش کنشگران</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Filter by words or row number</source>
      <translation>پالایش با واژه یا شمارهٔ سطر</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Filter incidents</source>
      <translation>پالایش رویدادها</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Filter notes</source>
      <translation>پالایش یادداشت‌ها</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Filter sources</source>
      <translation>پالایش منابع</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Filter the rows to look at</source>
      <translation>پالایش سطرهایی که باید دید</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Filter to them</source>
      <translation>پالایش به آنها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>Filter: {names}</source>
      <translation>پالایه: {names}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/overview.py"/>
      <source>Filtered to {span_words}; Delete takes the filter away</source>
      <translation>پالوده به {span_words}؛ Delete پالایه را برمی‌دارد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Filters, lanes, colours and the span in view are kept in the case, for everybody.</source>
      <translation>پالایه‌ها، ردیف‌ها، رنگ‌ها و بازهٔ پیش چشم برای همه در پرونده نگه داشته می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Find a source</source>
      <translation>یافتن منبع</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <location filename="desktop/reading/shelf.py"/>
      <source>Find a text</source>
      <translation>یافتن متن</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Find among the incidents without a date</source>
      <translation>یافتن میان رویدادهای بدون تاریخ</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <source>Find among the records of the colleague’s file</source>
      <translation>یافتن میان رکوردهای فایل همکار</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Find among them</source>
      <translation>یافتن میان آنها</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Find an act or keys</source>
      <translation>یافتن کار یا کلید</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/panel.py"/>
      <source>Find an actor</source>
      <translation>یافتن کنشگر</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Find an actor in the network</source>
      <translation>یافتن کنشگر در شبکه</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Find duplicates</source>
      <translation>یافتن تکراری‌ها</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_search.py"/>
      <source>Find in this text</source>
      <translation>یافتن در این متن</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Find the two different</source>
      <translation>این دو را متفاوت دانستن</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Find the two the same</source>
      <translation>این دو را یکی دانستن</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Find them different</source>
      <translation>متفاوت دانستن</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Find them the same</source>
      <translation>یکی دانستن</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Find words in this text (Ctrl+F)</source>
      <translation>یافتن واژه در این متن (Ctrl+F)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <source>Finer (.)</source>
      <translation>ریزتر (.)</translation>
    </message>
    <message>
      <location filename="desktop/window/guiding.py"/>
      <source>First case</source>
      <translation>نخستین پرونده</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>First published</source>
      <translation>نخستین انتشار</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>First rows</source>
      <translation>نخستین سطرها</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>First rows of the file</source>
      <translation>نخستین سطرهای فایل</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Fit to the figures said</source>
      <translation>متناسب با ارقام ارائه‌شده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/composing.py"/>
      <source>Fitting to the paper</source>
      <translation>متناسب با کاغذ</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Folders that are watched</source>
      <translation>پوشه‌های زیر نظر</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Follow a first case</source>
      <translation>دنبال کردن نخستین پرونده</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>FollowTheMoney entities</source>
      <translation>موجودیت‌های FollowTheMoney</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>For a case you made on another computer, or copied here yourself.</source>
      <translation>برای پرونده‌ای که خودتان در رایانه‌ای دیگر ساخته‌اید یا به اینجا آورده‌اید.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>For a colleague</source>
      <translation>برای همکار</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>For the public</source>
      <translation>برای همگان</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>For this incident alone, by {isolated}, {day}</source>
      <translation>تنها برای این رویداد، از {isolated}، {day}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <location filename="desktop/sharing/view.py"/>
      <source>For whom</source>
      <translation>برای چه کسی</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>For whom shares were locked</source>
      <translation>بخش‌های اشتراکی برای چه کسانی قفل شدند</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>For words such as “on Monday”: the source whose publication date they hang on.</source>
      <translation>برای واژه‌هایی چون «روز دوشنبه»: منبعی که به تاریخ انتشارش بسته‌اند.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Forget</source>
      <translation>فراموش کردن</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Forget all of this</source>
      <translation>فراموش کردن همهٔ اینها</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Forget all places</source>
      <translation>فراموش کردن همهٔ جاها</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Forget it</source>
      <translation>فراموش کردن آن</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Forget the network’s places</source>
      <translation>فراموش کردن جاهای شبکه</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Forget the profile “{name}”</source>
      <translation>فراموش کردن نمایهٔ «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Forget these words</source>
      <translation>فراموش کردن این واژه‌ها</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Forget: {what}</source>
      <translation>فراموش کردن: {what}</translation>
    </message>
    <message>
      <location filename="desktop/handing/format_list.py"/>
      <source>Formats</source>
      <translation>قالب‌ها</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Former name</source>
      <comment>term</comment>
      <translation>نام پیشین</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/manual/view.py"/>
      <source>Forward</source>
      <translation>پیش رفتن</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Forward to here</source>
      <translation>پیش رفتن تا اینجا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/zoom_trail.py"/>
      <source>Forward to the window after</source>
      <translation>رفتن به پنجرهٔ بعدی</translation>
    </message>
    <message>
      <location filename="desktop/hitlist.py"/>
      <source>Found</source>
      <translation>یافته</translation>
    </message>
    <message>
      <location filename="desktop/manual/results.py"/>
      <source>Found in the manual</source>
      <translation>یافته در راهنما</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Found to be others</source>
      <translation>کسانی دیگر دانسته شدند</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Free software under the MIT licence.</source>
      <translation>نرم‌افزار آزاد با پروانهٔ MIT.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <location filename="desktop/widgets/list_filter.py"/>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>From</source>
      <translation>از</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>From a file…</source>
      <translation>از یک فایل…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>From one date to another</source>
      <translation>از تاریخی تا تاریخ دیگر</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>From publication to the end of the week, month or year.</source>
      <comment>rule of dates</comment>
      <translation>از انتشار تا پایان هفته، ماه یا سال.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>From the start of the week, month or year to publication.</source>
      <comment>rule of dates</comment>
      <translation>از آغاز هفته، ماه یا سال تا انتشار.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>From the start of the week, month or year to the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>از آغاز هفته، ماه یا سال تا روز انتشار.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>From this date on</source>
      <translation>از این تاریخ به بعد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Full lanes are counted by strips; their weightiest incidents stand below.</source>
      <translation>ردیف‌های پر با نوار شمرده می‌شوند؛ سنگین‌ترین رویدادهایشان در زیر آمده‌اند.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/gap_walk.py"/>
      <source>Gap without incidents before</source>
      <translation>شکاف بی‌رویداد پیش از این</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Genre</source>
      <translation>گونه</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>GeoJSON points</source>
      <translation>نقاط GeoJSON</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Georgian</source>
      <translation>گرجی</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Give a date</source>
      <translation>دادن تاریخ</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>Give an incident a date and it stands here.</source>
      <translation>به رویدادی تاریخ بدهید تا اینجا بیاید.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>Give an incident a place on its card: places that the gazetteer knows come with their coordinates.</source>
      <translation>روی کارت رویداد مکانی به آن بدهید: مکان‌هایی که فرهنگ جای‌نام‌ها می‌شناسد با مختصاتشان می‌آیند.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Give reasons</source>
      <translation>دلیل آوردن</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>Give the beginning or the end of the period.</source>
      <translation>آغاز یا پایان بازه را بدهید.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Give the day</source>
      <translation>روز را بدهید</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>Give the export a name. Nothing was written.</source>
      <translation>نامی به برون‌بری بدهید. چیزی نوشته نشد.</translation>
    </message>
    <message>
      <location filename="db/records/counting.py"/>
      <source>Give the number that holds, or the lowest and the highest.</source>
      <translation>عدد درست را بدهید، یا کمترین و بیشترین را.</translation>
    </message>
    <message>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>Give the number, or choose “dozens” or “several”.</source>
      <translation>عدد را بدهید، یا «ده‌ها» یا «چند» را برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Give this to those who are to check your signatures:</source>
      <translation>این را به کسانی بدهید که باید امضاهای شما را وارسی کنند:</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Give this to those who are to send you shares:</source>
      <translation>این را به کسانی بدهید که باید بخش اشتراکی برایتان بفرستند:</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>Given as {words}.</source>
      <translation>آمده به صورت {words}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Given by</source>
      <translation>ارائه‌دهنده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/moving.py"/>
      <source>Glide and slide</source>
      <translation>لغزش و سرخوردن</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Global Terrorism Database</source>
      <translation>Global Terrorism Database</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Go back</source>
      <translation>بازگشت</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/arriving/recovery.py"/>
      <source>Go back to one of {count:,} copies…</source>
      <translation>
        <numerusform>بازگشت به یکی از {count:,} رونوشت…</numerusform>
      </translation>
      <extra-singular>Go back to its earlier copy…</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Go back to the rule of the case</source>
      <translation>بازگشت به قاعدهٔ پرونده</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Go forward</source>
      <translation>پیش رفتن</translation>
    </message>
    <message>
      <location filename="desktop/map/going.py"/>
      <location filename="desktop/window/palette.py"/>
      <source>Go there</source>
      <translation>رفتن به آنجا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Go to a date…</source>
      <translation>رفتن به تاریخ…</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/map/going.py"/>
      <source>Go to a place</source>
      <translation>رفتن به مکان</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <source>Go to the actors</source>
      <translation>رفتن به کنشگران</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Go to the card, and back</source>
      <translation>رفتن به کارت و بازگشت</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <location filename="desktop/map/page.py"/>
      <location filename="desktop/timeline/page.py"/>
      <source>Go to the incidents</source>
      <translation>رفتن به رویدادها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Go to the lane above</source>
      <translation>رفتن به ردیف بالا</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Go to the lane below</source>
      <translation>رفتن به ردیف پایین</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>Go to the timeline</source>
      <translation>رفتن به خط زمان</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Go to what the note is about</source>
      <translation>رفتن به آنچه یادداشت درباره‌اش است</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Goes</source>
      <translation>می‌رود</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Goes back to… (G)</source>
      <translation>بازمی‌گردد به… (G)</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Gone</source>
      <translation>رفته</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Gone rows</source>
      <translation>سطرهای رفته</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Government body</source>
      <comment>term</comment>
      <translation>نهاد دولتی</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Grade</source>
      <translation>درجه</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <location filename="desktop/incidents/judgement.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Grade incident</source>
      <translation>درجه‌بندی رویداد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Grade the incident</source>
      <translation>درجه‌بندی رویداد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Graded</source>
      <translation>درجه‌بندی‌شده</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <source>Graph</source>
      <translation>نمودار</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <source>Graph, two steps</source>
      <translation>نمودار، دو گام</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Greek</source>
      <translation>یونانی</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Green</source>
      <translation>سبز</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Groups</source>
      <translation>گروه‌ها</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/guide/panel.py"/>
      <source>Guided first case</source>
      <translation>نخستین پرونده با راهنما</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Gujarati</source>
      <translation>گجراتی</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Gurmukhi</source>
      <translation>گورموکی</translation>
    </message>
    <message>
      <location filename="desktop/sharing/share_sheet.py"/>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Hand over a share</source>
      <translation>واگذاری بخش اشتراکی</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Hand over a share…</source>
      <translation>واگذاری بخش اشتراکی…</translation>
    </message>
    <message>
      <location filename="desktop/sharing/share_sheet.py"/>
      <source>Hand over…</source>
      <translation>واگذاری…</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Handed over</source>
      <translation>واگذار شد</translation>
    </message>
    <message>
      <location filename="desktop/sharing/view.py"/>
      <source>Handed over as</source>
      <translation>واگذارشده به صورت</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Has a d&amp;ispute</source>
      <translation>مورد اختلاف است</translation>
    </message>
    <message>
      <location filename="desktop/widgets/item_row.py"/>
      <source>Has a menu</source>
      <translation>فهرست دارد</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>Head of its log {head}</source>
      <translation>سر سیاههٔ آن {head}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Head of the log {head}</source>
      <translation>سر سیاهه {head}</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>Headline figure</source>
      <translation>رقم اصلی</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Headline, date and outlet are read from it. What you paste is kept as it is.</source>
      <translation>عنوان، تاریخ و رسانه از آن خوانده می‌شود. آنچه می‌چسبانید همان‌گونه نگه داشته می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/speech.py"/>
      <source>Heard when the program is started again.</source>
      <translation>با آغاز دوبارهٔ برنامه به کار می‌آید.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Hearing</source>
      <comment>term</comment>
      <translation>جلسهٔ استماع</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Hebrew</source>
      <translation>عبری</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Hedge</source>
      <translation>قید</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Hedge, basis, credibility, rank …</source>
      <translation>قید، مبنا، باورپذیری، مرتبه …</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Held</source>
      <translation>موجود</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>Held already</source>
      <translation>از پیش نگهداری شده</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Hide</source>
      <translation>پنهان کردن</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Hide decided</source>
      <translation>پنهان کردن تصمیم‌گرفته‌ها</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Hide earlier</source>
      <translation>پنهان کردن پیشین‌ها</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>Hide what falls</source>
      <translation>پنهان کردن آنچه فرو می‌ریزد</translation>
    </message>
    <message>
      <location filename="desktop/widgets/without_it.py"/>
      <source>Hide what would change</source>
      <translation>پنهان کردن آنچه تغییر می‌کند</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Hide {count:,} set aside</source>
      <translation>پنهان کردن {count:,} کنارگذاشته</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>High</source>
      <comment>term</comment>
      <translation>زیاد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Highest</source>
      <translation>بیشترین</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>History of the case</source>
      <translation>تاریخچهٔ پرونده</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>History of the case…</source>
      <translation>تاریخچهٔ پرونده…</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>History of what is selected…</source>
      <translation>تاریخچهٔ برگزیده…</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>History of “{title}”</source>
      <translation>تاریخچهٔ «{title}»</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>Hold date</source>
      <translation>پذیرفتن تاریخ</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>Hold place</source>
      <translation>پذیرفتن مکان</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>Hold this</source>
      <translation>پذیرفتن این</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>Hold {title} to be right</source>
      <translation>درست دانستن {title}</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Holding the words</source>
      <translation>دارای این واژه‌ها</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>Holding “{name}” against this case…</source>
      <translation>سنجیدن «{name}» با این پرونده…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Holds</source>
      <translation>دارد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Holds for</source>
      <translation>معتبر برای</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>How exact a place is (precision_m, or the code of its scheme) stands beside the point; most maps draw all points alike.</source>
      <translation>دقت مکان (precision_m یا کد شیوهٔ آن) کنار نقطه می‌آید؛ بیشتر نقشه‌ها همهٔ نقاط را یکسان می‌کشند.</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>How exact the place is</source>
      <translation>مکان چقدر دقیق است</translation>
    </message>
    <message>
      <location filename="desktop/arriving/long_sheet.py"/>
      <source>How far it is</source>
      <translation>چقدر دور است</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>How far our work is</source>
      <translation>کار ما تا کجا رسیده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>How incidents stand</source>
      <translation>وضعیت رویدادها</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>How it is cited</source>
      <translation>شیوهٔ استناد</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>How it is set</source>
      <translation>شیوهٔ تنظیم آن</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>How it was read</source>
      <translation>چگونه خوانده شد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>How likely it happened so</source>
      <translation>چقدر محتمل است چنین رخ داده باشد</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>How many</source>
      <translation>چند تا</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>How many were</source>
      <translation>چند نفر بودند</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>How one number is chosen when sources give several. It is printed with the number.</source>
      <translation>وقتی منابع چند عدد می‌دهند، یکی چگونه برگزیده می‌شود. همراه عدد چاپ می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>How sure</source>
      <translation>چقدر مطمئن</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>How surely</source>
      <translation>با چه اطمینانی</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_history.py"/>
      <source>How the figure changed</source>
      <translation>رقم چگونه تغییر کرد</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>How the window stood in each case</source>
      <translation>پنجره در هر پرونده چگونه بود</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>How the {label} are counted</source>
      <translation>{label} چگونه شمرده می‌شوند</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>How we grade incidents</source>
      <translation>رویدادها را چگونه درجه‌بندی می‌کنیم</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>ISO 690, numbered</source>
      <translation>ISO 690، شماره‌دار</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Identity</source>
      <comment>term</comment>
      <translation>هویت</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Image</source>
      <comment>term</comment>
      <translation>تصویر</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <location filename="desktop/intake/preview/sheet.py"/>
      <location filename="desktop/intake/taking.py"/>
      <source>Import</source>
      <translation>وارد کردن</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Import an article to keep its text and original bytes. A source that you can only cite is made with New source.</source>
      <translation>مقاله‌ای وارد کنید تا متن و بایت‌های اصلی‌اش نگه داشته شود. منبعی که تنها می‌توان به آن استناد کرد با «منبع تازه» ساخته می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>Import an article, or drop one on the window. Its text is read here, its original bytes are kept.</source>
      <translation>مقاله‌ای وارد کنید یا روی پنجره بیندازید. متنش اینجا خوانده می‌شود و بایت‌های اصلی‌اش نگه داشته می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <location filename="desktop/welcome.py"/>
      <source>Import what you have</source>
      <translation>آنچه دارید وارد کنید</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/sheet.py"/>
      <location filename="desktop/intake/together.py"/>
      <location filename="db/exchange/imports.py"/>
      <location filename="db/exchange/pasted.py"/>
      <source>Import “{name}”</source>
      <translation>وارد کردن «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/reading/page.py"/>
      <location filename="desktop/sources/page.py"/>
      <source>Import…</source>
      <translation>وارد کردن…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>In A4 sheets to put together</source>
      <translation>در برگ‌های A4 برای کنار هم گذاشتن</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>In a file</source>
      <translation>در یک فایل</translation>
    </message>
    <message>
      <location filename="desktop/window/windows.py"/>
      <source>In a new window</source>
      <translation>در پنجره‌ای تازه</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>In a window of its own</source>
      <translation>در پنجره‌ای جداگانه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <source>In an order of one's own</source>
      <translation>به ترتیبی دلخواه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>In or during</source>
      <translation>در آن هنگام یا در طول آن</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>In short</source>
      <translation>کوتاه</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>In short: the place, the motive, the name.</source>
      <translation>کوتاه: مکان، انگیزه، نام.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>In the archive</source>
      <translation>در بایگانی</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>In the keyring of this computer</source>
      <translation>در دسته‌کلید این رایانه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>In the role of</source>
      <translation>در نقش</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>In the same incidents</source>
      <translation>در همان رویدادها</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>In the {isolated} both</source>
      <translation>در {isolated} هر دو</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>In their words</source>
      <translation>به واژه‌های خودشان</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>In this area</source>
      <translation>در این منطقه</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>In this view</source>
      <translation>در این نما</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <location filename="desktop/window/windows.py"/>
      <source>In this window</source>
      <translation>در این پنجره</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>In which source</source>
      <translation>در کدام منبع</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>In words: 2021, May 2022, 18 April 2022. Empty: no limit.</source>
      <translation>به واژه: ۲۰۲۱، مهٔ ۲۰۲۲، ۱۸ آوریل ۲۰۲۲. خالی: بدون حد.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>In words: 2021, May 2022, 3 May 2022</source>
      <translation>به واژه: ۲۰۲۱، مهٔ ۲۰۲۲، ۳ مهٔ ۲۰۲۲</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>In words: August 2021 to May 2022, since 2015, the 1990s</source>
      <translation>به واژه: اوت ۲۰۲۱ تا مهٔ ۲۰۲۲، از ۲۰۱۵، دههٔ ۱۹۹۰</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Incident</source>
      <translation>رویداد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/colleague.py"/>
      <source>Incident of a colleague’s file before</source>
      <translation>رویداد قبلی فایل همکار</translation>
    </message>
    <message>
      <location filename="resources/dossier/incident/template.toml"/>
      <source>Incident sheets</source>
      <comment>kind of dossier</comment>
      <translation>برگه‌های رویداد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Incident · {kind}</source>
      <translation>رویداد · {kind}</translation>
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
      <translation>رویدادها</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Incidents as points, for QGIS and web maps.</source>
      <translation>رویدادها به صورت نقطه، برای QGIS و نقشه‌های وب.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents by Admiralty grade</source>
      <translation>رویدادها بر پایهٔ درجهٔ آدمیرالتی</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Incidents by date with who says what, sources as footnotes. For notes, wikis and plain text.</source>
      <translation>رویدادها به ترتیب تاریخ با اینکه چه کسی چه می‌گوید، منابع در پانویس. برای یادداشت، ویکی و متن ساده.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents by their figures</source>
      <translation>رویدادها بر پایهٔ ارقامشان</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents from a source</source>
      <translation>رویدادهای یک منبع</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents in a place</source>
      <translation>رویدادهای یک مکان</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents in a span of time</source>
      <translation>رویدادهای یک بازهٔ زمانی</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents of these kinds</source>
      <translation>رویدادهای این نوع‌ها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents that an outlet published</source>
      <translation>رویدادهایی که یک رسانه منتشر کرده</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Incidents that rest on it</source>
      <translation>رویدادهایی که بر آن استوارند</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents with a tag</source>
      <translation>رویدادهای دارای یک برچسب</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents with an actor</source>
      <translation>رویدادهای دارای یک کنشگر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Incidents with these words</source>
      <translation>رویدادهای دارای این واژه‌ها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hands.py"/>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Incidents without a date</source>
      <translation>رویدادهای بدون تاریخ</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Inconsistent</source>
      <comment>term</comment>
      <translation>ناسازگار</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Injured</source>
      <comment>term</comment>
      <translation>زخمی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Injured party</source>
      <comment>term</comment>
      <translation>آسیب‌دیده</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Injured, at least</source>
      <translation>زخمی، دست‌کم</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Injured, at most</source>
      <translation>زخمی، حداکثر</translation>
    </message>
    <message>
      <location filename="desktop/inspector.py"/>
      <source>Inspector</source>
      <translation>بازبین</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Intention</source>
      <comment>term</comment>
      <translation>قصد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Intergovernmental organisation</source>
      <comment>term</comment>
      <translation>سازمان میان‌دولتی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Interview</source>
      <comment>term</comment>
      <translation>مصاحبه</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Into which tag</source>
      <translation>به کدام برچسب</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Issue</source>
      <translation>شماره</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Issue of a periodical</source>
      <comment>term</comment>
      <translation>شمارهٔ نشریه</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>It</source>
      <translation>آن</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>It began then and the text gives no end.</source>
      <comment>rule of dates</comment>
      <translation>آن هنگام آغاز شد و متن پایانی نمی‌گوید.</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <source>It can be read in more than one way. Which is meant?</source>
      <translation>به بیش از یک گونه خوانده می‌شود. کدام منظور است؟</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_drag.py"/>
      <source>It cannot stand here</source>
      <translation>نمی‌تواند اینجا بیاید</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>It could not be saved there ({strerror}).</source>
      <translation>آنجا ذخیره نشد ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>It could not be written ({strerror}).</source>
      <translation>نوشته نشد ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/jobs.py"/>
      <source>It ended because of a fault in Casebinder.</source>
      <translation>به سبب خطایی در Casebinder پایان یافت.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>It ended then and the text gives no beginning.</source>
      <comment>rule of dates</comment>
      <translation>آن هنگام پایان یافت و متن آغازی نمی‌گوید.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>It hangs on the day of publication, which is not known yet.</source>
      <translation>به روز انتشار بسته است که هنوز معلوم نیست.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>It holds no rows.</source>
      <translation>سطری ندارد.</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>It holds {acts} that this case has not seen.</source>
      <translation>‏{acts} دارد که این پرونده ندیده است.</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>It is made for some hundred slides; with more the page becomes slow.</source>
      <translation>برای حدود صد اسلاید ساخته شده؛ با بیشتر از آن صفحه کند می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>It is my own file: open it as it is</source>
      <translation>فایل خود من است: همان‌گونه باز شود</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>It is not signed, so nothing says who made it.</source>
      <translation>امضا ندارد، پس چیزی نمی‌گوید چه کسی آن را ساخته است.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>It is not so</source>
      <translation>چنین نیست</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>It is signed and was not changed since. Ask the sender, in another way than the file came, whether this is their key: {key}</source>
      <translation>امضا دارد و از آن پس تغییر نکرده است. از راهی جز راه رسیدن فایل از فرستنده بپرسید آیا این کلید اوست: {key}</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>It is signed with the key you named, and was not changed since.</source>
      <translation>با کلیدی که نام بردید امضا شده و از آن پس تغییر نکرده است.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>It is so</source>
      <translation>چنین است</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>It is to be encrypted for recipients, and there is none yet.</source>
      <translation>باید برای گیرندگان رمز شود و هنوز گیرنده‌ای نیست.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>It is unclear whether {name} is {name2}</source>
      <translation>روشن نیست که {name} همان {name2} است یا نه</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>It keeps what both say: claims, figures, tags, notes; where both fill a field, its own stays. The other is deleted. All of it is one step that can be undone.</source>
      <translation>آنچه هر دو می‌گویند نگه داشته می‌شود: ادعاها، ارقام، برچسب‌ها، یادداشت‌ها؛ هر جا هر دو فیلدی را پر کرده باشند، فیلد خودش می‌ماند. دیگری حذف می‌شود. همهٔ آن یک گام است که می‌توان واگرداند.</translation>
    </message>
    <message>
      <location filename="db/export/followthemoney.py"/>
      <source>It knows no speaker, denial or grade: each claim is a note in a sentence, linked to the event and its source.</source>
      <translation>گوینده، تکذیب و درجه نمی‌شناسد: هر ادعا یادداشتی در یک جمله است، پیوسته با رویداد و منبعش.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>It lasted from the one to the other.</source>
      <comment>rule of dates</comment>
      <translation>از یکی تا دیگری طول کشید.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>It lasted the whole time named.</source>
      <comment>rule of dates</comment>
      <translation>سراسر زمان نام‌برده طول کشید.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>It lies</source>
      <translation>جای آن</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_changes.py"/>
      <source>It reads the same as the newer version.</source>
      <translation>با نسخهٔ تازه‌تر یکسان خوانده می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>It repeats</source>
      <translation>تکرار می‌کند</translation>
    </message>
    <message>
      <location filename="desktop/own_name.py"/>
      <source>It stands in the history of a case beside what you do from now on, and goes along with copies and shares, so that a colleague sees who wrote what. A share for the public does without.</source>
      <translation>در تاریخچهٔ پرونده کنار آنچه از این پس می‌کنید می‌آید و با رونوشت‌ها و بخش‌های اشتراکی همراه می‌رود تا همکار ببیند چه کسی چه نوشته است. بخش اشتراکی برای همگان آن را ندارد.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>It was deleted in the copy, and this case went on with it. It was kept for now.</source>
      <translation>در رونوشت حذف شده بود و این پرونده با آن ادامه داد. فعلاً نگه داشته شد.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>It was deleted in this case, and the copy went on with it. It was kept for now.</source>
      <translation>در این پرونده حذف شده بود و رونوشت با آن ادامه داد. فعلاً نگه داشته شد.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>It was opened for reading only.</source>
      <translation>تنها برای خواندن باز شد.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>It {verb} this</source>
      <translation>آن {verb} این است</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Its address is held as “{title}”, and its text is another one now; it was kept as a new version of that source.</source>
      <translation>نشانی آن با عنوان «{title}» نگهداری شده و متنش اکنون متنی دیگر است؛ به‌عنوان نسخهٔ تازهٔ آن منبع نگه داشته شد.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Its address is held, with the same text, as</source>
      <translation>نشانی آن، با همین متن، نگهداری شده به صورت</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Its date of publication is not known</source>
      <translation>تاریخ انتشارش معلوم نیست</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Its new rows make {words}</source>
      <translation>سطرهای تازه‌اش {words} می‌سازند</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Its rating holds for this source as long as the source has none of its own.</source>
      <translation>درجهٔ آن برای این منبع معتبر است تا وقتی منبع درجهٔ خود را نداشته باشد.</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Its reliability was not judged yet</source>
      <translation>دربارهٔ قابلیت اعتمادش هنوز داوری نشده</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Its rows are marked and left out of shares and exports.</source>
      <translation>سطرهایش نشان می‌خورند و از بخش‌های اشتراکی و برون‌بری‌ها کنار می‌مانند.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <location filename="db/sharing/receipt.py"/>
      <source>Its signature lies beside it: {name}</source>
      <translation>امضایش کنار آن است: {name}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Its source is {state}</source>
      <translation>منبعش {state} است</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Its source was {state}</source>
      <translation>منبعش {state} بود</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Its text is word for word that of “{title}”, which the case holds.</source>
      <translation>متنش واژه‌به‌واژه همان متن «{title}» است که پرونده دارد.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_ratings.py"/>
      <source>Its {count:,} claims are</source>
      <translation>
        <numerusform>{count:,} ادعای آن</numerusform>
      </translation>
      <extra-singular>Its one claim is</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Jan</source>
      <translation>ژانویه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>January</source>
      <translation>ژانویه</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Japanese</source>
      <translation>ژاپنی</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Join</source>
      <translation>یکی کردن</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Join the two</source>
      <translation>یکی کردن این دو</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Journal article</source>
      <comment>term</comment>
      <translation>مقالهٔ علمی</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Judgements and gradings</source>
      <translation>داوری‌ها و درجه‌بندی‌ها</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Judgements, gradings and rival explanations</source>
      <translation>داوری‌ها، درجه‌بندی‌ها و توضیح‌های رقیب</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Jul</source>
      <translation>ژوئیه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>July</source>
      <translation>ژوئیه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Jun</source>
      <translation>ژوئن</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>June</source>
      <translation>ژوئن</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>June 2022</source>
      <translation>ژوئن ۲۰۲۲</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Kannada</source>
      <translation>کانارایی</translation>
    </message>
    <message>
      <location filename="desktop/own_name.py"/>
      <location filename="desktop/reading/side_notes.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Keep</source>
      <translation>نگه داشتن</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <location filename="desktop/preferences/cases.py"/>
      <source>Keep copies of the cases I change</source>
      <translation>نگه داشتن رونوشت پرونده‌هایی که تغییر می‌دهم</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Keep everybody’s place</source>
      <translation>نگه داشتن جای همه</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Keep everything you know about one subject in one file: what happened, who says so, in which words, and who says otherwise. Nothing you put in leaves this computer.</source>
      <translation>هر آنچه را دربارهٔ یک موضوع می‌دانید در یک فایل نگه دارید: چه رخ داد، چه کسی چنین می‌گوید، با چه واژه‌هایی، و چه کسی جور دیگر می‌گوید. هیچ چیز از آنچه وارد می‌کنید از این رایانه بیرون نمی‌رود.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Keep in the case</source>
      <translation>نگه داشتن در پرونده</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Keep mention</source>
      <translation>نگه داشتن اشاره</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_review.py"/>
      <source>Keep old date</source>
      <translation>نگه داشتن تاریخ پیشین</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Keep sources apart</source>
      <translation>جدا نگه داشتن منابع</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Keep the lane at the top</source>
      <translation>نگه داشتن ردیف در بالا</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Keep the network’s places</source>
      <translation>نگه داشتن جاهای شبکه</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Keep the profile “{name}”</source>
      <translation>نگه داشتن نمایهٔ «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Keep the words as a quote (Q)</source>
      <translation>نگه داشتن واژه‌ها به‌عنوان نقل‌قول (Q)</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Keep them apart</source>
      <translation>جدا نگه داشتن</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Keep this card beside the next</source>
      <translation>نگه داشتن این کارت کنار بعدی</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Keep this window as</source>
      <translation>نگه داشتن این پنجره با نام</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Kept as text; it is never opened.</source>
      <translation>به صورت متن نگه داشته شد؛ هرگز باز نمی‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Kept as text; never opened.</source>
      <translation>به صورت متن نگه داشته شده؛ هرگز باز نمی‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/beside.py"/>
      <source>Kept beside</source>
      <translation>نگه‌داشته در کنار</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Kept in the row only</source>
      <translation>تنها در سطر نگه داشته شده</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Kept in this case under its name; undone like any other step.</source>
      <translation>در این پرونده با نامش نگه داشته می‌شود؛ مانند هر گام دیگر واگرداندنی است.</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Kept on this computer only, the newest first, without anything of your cases. Nothing is sent anywhere.</source>
      <translation>تنها در این رایانه نگه داشته می‌شود، تازه‌ترین در آغاز، بی هیچ چیز از پرونده‌های شما. چیزی به جایی فرستاده نمی‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Kept with each of them, as on a card.</source>
      <translation>با هر یک از آنها نگه داشته می‌شود، مانند روی کارت.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/keyboard.py"/>
      <source>Keyboard</source>
      <translation>صفحه‌کلید</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/paper.py"/>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>Keyboard shortcuts</source>
      <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Keyboard shortcuts…</source>
      <translation>میان‌برهای صفحه‌کلید…</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>Keys</source>
      <translation>کلیدها</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Keys (*.age *.txt *.key);;All files (*)</source>
      <translation>کلیدها (*.age *.txt *.key);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
      <location filename="desktop/preferences/keyboard.py"/>
      <source>Keys as they came</source>
      <translation>کلیدها چنان‌که آمدند</translation>
    </message>
    <message>
      <location filename="desktop/preferences/keyboard.py"/>
      <source>Keys of all acts…</source>
      <translation>کلیدهای همهٔ کارها…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hands.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Keys of the timeline</source>
      <translation>کلیدهای خط زمان</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Khmer</source>
      <translation>خمری</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Killed</source>
      <comment>term</comment>
      <translation>کشته</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Killed, at least</source>
      <translation>کشته، دست‌کم</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Killed, at most</source>
      <translation>کشته، حداکثر</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Killing</source>
      <comment>term</comment>
      <translation>کشتن</translation>
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
      <translation>نوع</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Kind of dossier</source>
      <translation>نوع گزارش پرونده</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Kind of incident</source>
      <translation>نوع رویداد</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Kind of its actors</source>
      <translation>نوع کنشگرانش</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Kind of its incidents</source>
      <translation>نوع رویدادهایش</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Kinds</source>
      <translation>نوع‌ها</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <source>Known within</source>
      <translation>معلوم با دقت</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Korean</source>
      <translation>کره‌ای</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Landscape</source>
      <translation>افقی</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Lane</source>
      <translation>ردیف</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Lanes</source>
      <translation>ردیف‌ها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes as they were at first</source>
      <translation>ردیف‌ها چنان‌که در آغاز بودند</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes as they were before the last change</source>
      <translation>ردیف‌ها چنان‌که پیش از آخرین تغییر بودند</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes by activity</source>
      <translation>ردیف‌ها بر پایهٔ فعالیت</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes by name</source>
      <translation>ردیف‌ها بر پایهٔ نام</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>Lanes by {axis}</source>
      <translation>ردیف‌ها بر پایهٔ {axis}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes down to {words}{words2}</source>
      <translation>ردیف‌ها تا {words}{words2}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes in my own order</source>
      <translation>ردیف‌ها به ترتیب خودم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes one level coarser</source>
      <translation>ردیف‌ها یک سطح درشت‌تر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Lanes one level finer</source>
      <translation>ردیف‌ها یک سطح ریزتر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/hover_facts.py"/>
      <source>Lanes: {listed}</source>
      <translation>ردیف‌ها: {listed}</translation>
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
      <translation>زبان</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Language of headings and dates</source>
      <translation>زبان سرعنوان‌ها و تاریخ‌ها</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Lao</source>
      <translation>لائوسی</translation>
    </message>
    <message>
      <location filename="desktop/arriving/work.py"/>
      <source>Large files take a while. Nothing of it is opened yet.</source>
      <translation>فایل‌های بزرگ زمان می‌برند. هنوز چیزی از آن باز نشده است.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/panel.py"/>
      <source>Larger</source>
      <translation>بزرگ‌تر</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Larger engines</source>
      <translation>موتورهای بزرگ‌تر</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Larger pages</source>
      <translation>صفحه‌های بزرگ‌تر</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Last written {changed}.</source>
      <translation>آخرین نوشتن {changed}.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Later</source>
      <translation>بعداً</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Later (L)</source>
      <translation>بعداً (L)</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Later than the date named.</source>
      <comment>rule of dates</comment>
      <translation>پس از تاریخ نام‌برده.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>Later within its day</source>
      <translation>دیرتر در همان روز</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Latest figure given</source>
      <comment>term</comment>
      <translation>آخرین رقم ارائه‌شده</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Latin</source>
      <translation>لاتین</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Launched from</source>
      <comment>term</comment>
      <translation>پرتاب از</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Laying out the pages…</source>
      <translation>در حال صفحه‌آرایی…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Least speaks against {names}, alike.</source>
      <translation>کمترین شواهد مخالف را {names} دارند، به یک اندازه.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Least speaks against “{leading}”.</source>
      <translation>کمترین شواهد مخالف را «{leading}» دارد.</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <location filename="desktop/merging/banner.py"/>
      <source>Leave it</source>
      <translation>رها کردن</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Leave it unclear</source>
      <translation>نامعلوم گذاشتن</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>Leave the guide</source>
      <translation>ترک راهنما</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_filters.py"/>
      <source>Leave the incidents of this lane out</source>
      <translation>کنار گذاشتن رویدادهای این ردیف</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Leave them there</source>
      <translation>همان‌جا ماندن</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Leave these out</source>
      <translation>کنار گذاشتن اینها</translation>
    </message>
    <message>
      <location filename="desktop/network/strip.py"/>
      <source>Left and Right move the time that is shown, plus and minus change its length.</source>
      <translation>کلیدهای چپ و راست زمان نمایش‌داده‌شده را جابه‌جا می‌کنند و مثبت و منفی طول آن را تغییر می‌دهند.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/overview.py"/>
      <source>Left and Right move the time that is shown.</source>
      <translation>کلیدهای چپ و راست زمان نمایش‌داده‌شده را جابه‌جا می‌کنند.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflict_list.py"/>
      <source>Left differently</source>
      <translation>جور دیگر مانده</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Left differently by two people</source>
      <translation>دو نفر جور دیگر گذاشته‌اند</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Left differently by two people, to be decided</source>
      <translation>دو نفر جور دیگر گذاشته‌اند، در انتظار تصمیم</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Left empty, the field is emptied.</source>
      <translation>اگر خالی بماند، فیلد خالی می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Left out</source>
      <translation>کنارگذاشته</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Left out of the text</source>
      <translation>کنارگذاشته از متن</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Legal case</source>
      <comment>term</comment>
      <translation>پروندهٔ حقوقی</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/network/legend.py"/>
      <location filename="desktop/timeline/drawing/legend.py"/>
      <source>Legend</source>
      <translation>راهنمای نشانه‌ها</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Legislation</source>
      <comment>term</comment>
      <translation>قانون</translation>
    </message>
    <message>
      <location filename="desktop/reading/doubt_line.py"/>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Less</source>
      <translation>کمتر</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Less can go than the profile lets go, never more.</source>
      <translation>کمتر از آنچه نمایه اجازه می‌دهد می‌تواند برود، هرگز نه بیشتر.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Let go of the selection</source>
      <translation>رها کردن گزیده</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Let somebody else have their say</source>
      <translation>بگذارید کس دیگری نیز سخنش را بگوید</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <source>Let this stand ({by_key})</source>
      <translation>همین بماند ({by_key})</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Let {whose} stand for {words} ({count:,})</source>
      <translation>{whose} برای {words} بماند ({count:,})</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Licence</source>
      <translation>پروانه</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Licences</source>
      <translation>پروانه‌ها</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Lies in</source>
      <translation>قرار دارد در</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Light</source>
      <translation>روشن</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Light or dark as the system</source>
      <translation>روشن یا تیره مانند سامانه</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Likelihood</source>
      <translation>احتمال</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Likely</source>
      <comment>term</comment>
      <translation>محتمل</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <location filename="desktop/reading/readings.py"/>
      <source>Link</source>
      <translation>پیوند</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Link incidents</source>
      <translation>پیوند رویدادها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Link the selected incident to another…</source>
      <translation>پیوند رویداد برگزیده به دیگری…</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Link the two sources</source>
      <translation>پیوند دو منبع</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Link to another incident</source>
      <translation>پیوند به رویدادی دیگر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Linked incident before</source>
      <translation>رویداد پیوستهٔ قبلی</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Links of the selected incident</source>
      <translation>پیوندهای رویداد برگزیده</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <location filename="desktop/widgets/list_table.py"/>
      <source>List</source>
      <translation>فهرست</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>List of references, BibTeX</source>
      <translation>فهرست مراجع، BibTeX</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>List of references, CSL JSON</source>
      <translation>فهرست مراجع، CSL JSON</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>List of references, RIS</source>
      <translation>فهرست مراجع، RIS</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>List of references, Zotero RDF</source>
      <translation>فهرست مراجع، Zotero RDF</translation>
    </message>
    <message>
      <location filename="desktop/actors/listings_part.py"/>
      <source>Listed in</source>
      <translation>آمده در فهرست</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Location</source>
      <comment>term</comment>
      <translation>محل</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Look again</source>
      <translation>نگاه دوباره</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Look at a colleague’s file</source>
      <translation>دیدن فایل همکار</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Look at a colleague’s file over this case…</source>
      <translation>دیدن فایل همکار روی این پرونده…</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Look at a copy</source>
      <translation>دیدن رونوشت</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Look at the demo case</source>
      <translation>دیدن پروندهٔ نمونه</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Look closer</source>
      <translation>نزدیک‌تر دیدن</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Look for earlier copies</source>
      <translation>جست‌وجوی رونوشت‌های پیشین</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/asking.py"/>
      <source>Look through a file</source>
      <translation>مرور یک فایل</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Looking at “{name}”</source>
      <translation>در حال دیدن «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>Looking for files</source>
      <translation>در حال جست‌وجوی فایل‌ها</translation>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>Looking for files: {found:,} found</source>
      <translation>در حال جست‌وجوی فایل‌ها: {found:,} یافت شد</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Looking for pairs that may be the same …</source>
      <translation>در حال جست‌وجوی جفت‌هایی که شاید یکی باشند …</translation>
    </message>
    <message>
      <location filename="db/strangers/apart.py"/>
      <source>Looking into “{name}” ended the part of the program that did it. Nothing was taken from the file; ask for another copy.</source>
      <translation>نگاه به درون «{name}» آن بخش از برنامه را که این کار را می‌کرد از کار انداخت. چیزی از فایل گرفته نشد؛ رونوشت دیگری بخواهید.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Looking …</source>
      <translation>در حال نگاه …</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Looking … {percent} %</source>
      <translation>در حال نگاه … {percent} ٪</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>Lost to damage of the file.</source>
      <translation>با آسیب فایل از دست رفته.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Low</source>
      <comment>term</comment>
      <translation>کم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Low lanes</source>
      <translation>ردیف‌های کوتاه</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Lowest</source>
      <translation>کمترین</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Lowest figure given</source>
      <comment>term</comment>
      <translation>کمترین رقم</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>MISP galaxy cluster of actors</source>
      <translation>خوشهٔ کنشگران MISP galaxy</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>Made while you worked. A copy opens as a new file; the case itself stays as it is.</source>
      <translation>هنگام کار شما ساخته شده. رونوشت به‌عنوان فایلی تازه باز می‌شود؛ خود پرونده همان‌گونه می‌ماند.</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>Made with Natural Earth · Towns: GeoNames</source>
      <translation>ساخته با Natural Earth · شهرها: GeoNames</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Magazine article</source>
      <comment>term</comment>
      <translation>مقالهٔ مجله</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <source>Main name</source>
      <translation>نام اصلی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Main name</source>
      <comment>term</comment>
      <translation>نام اصلی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Majority of origins</source>
      <comment>term</comment>
      <translation>اکثریت منشأها</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Make</source>
      <translation>ساختن</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Make a bookmark</source>
      <translation>ساختن نشانک</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Make a share</source>
      <translation>ساختن بخش اشتراکی</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Make an incident of a sentence</source>
      <translation>ساختن رویداد از یک جمله</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Make it empty again</source>
      <translation>دوباره خالی کردن</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Make it part of another</source>
      <translation>جزئی از دیگری کردن</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Make main name</source>
      <translation>نام اصلی کردن</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Make one</source>
      <translation>ساختن یکی</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Make one for me</source>
      <translation>یکی برایم بساز</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Make one in a new file…</source>
      <translation>ساختن یکی در فایلی تازه…</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Malayalam</source>
      <translation>مالایالم</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Manuscript</source>
      <comment>term</comment>
      <translation>نسخهٔ خطی</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/map/sheets.py"/>
      <source>Map</source>
      <translation>نقشه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Map</source>
      <comment>term</comment>
      <translation>نقشه</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>Map of the incidents</source>
      <translation>نقشهٔ رویدادها</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/telling.py"/>
      <source>Map of {count:,} incidents</source>
      <translation>
        <numerusform>نقشهٔ {count:,} رویداد</numerusform>
      </translation>
      <extra-singular>Map of {count:,} incident</extra-singular>
    </message>
    <message>
      <location filename="desktop/map/sheets.py"/>
      <source>Map: {facts}.</source>
      <translation>نقشه: {facts}.</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>Map: {words}</source>
      <translation>نقشه: {words}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Mapping (*.json)</source>
      <translation>نگاشت (*.json)</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Maps and timelines</source>
      <translation>نقشه‌ها و خط‌های زمان</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Mar</source>
      <translation>مارس</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>March</source>
      <translation>مارس</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Mark misspelt words</source>
      <translation>نشان دادن غلط‌های املایی</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <location filename="db/export/formats.py"/>
      <source>Markdown document</source>
      <translation>سند Markdown</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Marked at most</source>
      <translation>طبقه‌بندی حداکثر</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <location filename="desktop/dossier/choices.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Marking</source>
      <translation>طبقه‌بندی</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>May</source>
      <translation>مه</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <location filename="desktop/intake/preview/view.py"/>
      <source>May be passed on</source>
      <translation>می‌توان به دیگران داد</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>May be the same</source>
      <translation>شاید یکی باشند</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>May not be passed on</source>
      <translation>نمی‌توان به دیگران داد</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Meaning</source>
      <translation>معنا</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Means nothing</source>
      <translation>معنایی ندارد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/measuring.py"/>
      <source>Measure from here to another point</source>
      <translation>اندازه‌گیری از اینجا تا نقطه‌ای دیگر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/measuring.py"/>
      <source>Measuring from the selected incident: go to another and press M, or drag.</source>
      <translation>اندازه‌گیری از رویداد برگزیده: به رویدادی دیگر بروید و M را بزنید، یا بکشید.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Men</source>
      <comment>term</comment>
      <translation>مردان</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Mentioned</source>
      <comment>term</comment>
      <translation>نام‌برده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>Menu of what is selected</source>
      <translation>فهرست آنچه برگزیده شده</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Merge</source>
      <translation>ادغام</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Merge tag “{text}”</source>
      <translation>ادغام برچسب «{text}»</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Merge tags</source>
      <translation>ادغام برچسب‌ها</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Merge the tag with another …</source>
      <translation>ادغام برچسب با برچسبی دیگر …</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>Merge “{name}”</source>
      <translation>ادغام «{name}»</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Midnight to the second is how tables write a day without a time.</source>
      <comment>rule of dates</comment>
      <translation>نیمه‌شب تا ثانیه همان است که جدول‌ها روز بی‌ساعت را با آن می‌نویسند.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Military or police operation</source>
      <comment>term</comment>
      <translation>عملیات نظامی یا پلیسی</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Mine</source>
      <translation>مال من</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Missing</source>
      <comment>term</comment>
      <translation>ناپدید</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <location filename="db/strangers/report.py"/>
      <source>Missing or mended</source>
      <translation>گمشده یا ترمیم‌شده</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Misspelt words are marked</source>
      <translation>غلط‌های املایی نشان داده می‌شوند</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Moderate</source>
      <comment>term</comment>
      <translation>متوسط</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Mongolian</source>
      <translation>مغولی</translation>
    </message>
    <message>
      <location filename="desktop/widgets/acts.py"/>
      <location filename="desktop/widgets/cards.py"/>
      <source>More</source>
      <translation>بیشتر</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>More of the citation</source>
      <translation>بیشتر از استناد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>More than {most:,} incidents are in view. Come closer first.</source>
      <translation>بیش از {most:,} رویداد پیش چشم است. نخست نزدیک‌تر بیایید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>More than {most} incidents have exactly this date: give them a time of day to put them in order.</source>
      <translation>بیش از {most} رویداد دقیقاً همین تاریخ را دارند: برای مرتب کردنشان ساعت روز به آنها بدهید.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Motion</source>
      <translation>حرکت</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Motive</source>
      <comment>term</comment>
      <translation>انگیزه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Move a bookmark</source>
      <translation>جابه‌جا کردن نشانک</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move a date that was read from words?</source>
      <translation>تاریخی که از واژه‌ها خوانده شده جابه‌جا شود؟</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Move by</source>
      <translation>جابه‌جایی به اندازهٔ</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move date</source>
      <translation>جابه‌جا کردن تاریخ</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move it all the same</source>
      <translation>با این همه جابه‌جا شود</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move its date earlier</source>
      <translation>جابه‌جا کردن تاریخش به پیش</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Move its date later</source>
      <translation>جابه‌جا کردن تاریخش به پس</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Move the dates of {records}</source>
      <translation>جابه‌جا کردن تاریخ‌های {records}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Move the edge of an era</source>
      <translation>جابه‌جا کردن لبهٔ دوره</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Move the lane down</source>
      <translation>بردن ردیف به پایین</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Move the lane to the top of its group</source>
      <translation>بردن ردیف به بالای گروهش</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Move the lane up</source>
      <translation>بردن ردیف به بالا</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Move these dates</source>
      <translation>جابه‌جا کردن این تاریخ‌ها</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Move this date</source>
      <translation>جابه‌جا کردن این تاریخ</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Move “{actor}” in the network</source>
      <translation>جابه‌جا کردن «{actor}» در شبکه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>Moved to</source>
      <translation>جابه‌جا شد به</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Musical score</source>
      <comment>term</comment>
      <translation>نت موسیقی</translation>
    </message>
    <message>
      <location filename="desktop/window/guiding.py"/>
      <source>My first case</source>
      <translation>نخستین پروندهٔ من</translation>
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
      <translation>نام</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Name given by others</source>
      <comment>term</comment>
      <translation>نام نزد دیگران</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Name in its own script</source>
      <translation>نام به خط خودش</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Name of the dataset</source>
      <translation>نام مجموعه‌داده</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Name of the mapping</source>
      <translation>نام نگاشت</translation>
    </message>
    <message>
      <location filename="db/records/counting.py"/>
      <source>Name the source whose figure holds.</source>
      <translation>منبعی را که رقمش معتبر است نام ببرید.</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_columns.py"/>
      <location filename="desktop/actors/names_part.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Names</source>
      <translation>نام‌ها</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Names of those at work</source>
      <translation>نام کسانی که کار می‌کنند</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Names of those who worked on the case</source>
      <translation>نام کسانی که روی پرونده کار کرده‌اند</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>Names that resemble actors of the case</source>
      <translation>نام‌هایی همانند کنشگران پرونده</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>Names to withhold</source>
      <translation>نام‌هایی که باید پوشیده شود</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>Names to withhold (*.json)</source>
      <translation>نام‌هایی که باید پوشیده شود (*.json)</translation>
    </message>
    <message>
      <location filename="desktop/reading/opened.py"/>
      <source>Names {isolated}</source>
      <translation>نام‌های {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/preferences/speech.py"/>
      <source>Names, quotes and texts of a case stay in their own languages. Dates and numbers are written as the language does; a second calendar can be shown under the dates of the timeline, from its menu.</source>
      <translation>نام‌ها، نقل‌قول‌ها و متن‌های پرونده به زبان خود می‌مانند. تاریخ‌ها و اعداد به شیوهٔ زبان نوشته می‌شوند؛ تقویم دومی را می‌توان از فهرست خط زمان، زیر تاریخ‌های آن نشان داد.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Nearly the same text is held already: “{name}” ({share} % of the words).</source>
      <translation>متنی کمابیش یکسان از پیش نگهداری شده: «{name}» ({share} ٪ واژه‌ها).</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Negated</source>
      <comment>term</comment>
      <translation>نفی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Neighbourhood</source>
      <comment>term</comment>
      <translation>محله</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Neither</source>
      <comment>term</comment>
      <translation>هیچ‌کدام</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Network</source>
      <translation>شبکه</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <location filename="desktop/network/view.py"/>
      <source>Network of actors</source>
      <translation>شبکهٔ کنشگران</translation>
    </message>
    <message>
      <location filename="desktop/network/acts.py"/>
      <source>Network: {act}</source>
      <translation>شبکه: {act}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Neutral</source>
      <comment>term</comment>
      <translation>خنثی</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="desktop/reading/readings.py"/>
      <source>New</source>
      <translation>تازه</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/reading/readings.py"/>
      <source>New actor</source>
      <translation>کنشگر تازه</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/welcome.py"/>
      <source>New case</source>
      <translation>پروندهٔ تازه</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>New case…</source>
      <translation>پروندهٔ تازه…</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>New claim</source>
      <translation>ادعای تازه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>New era</source>
      <translation>دورهٔ تازه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>New era…</source>
      <translation>دورهٔ تازه…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>New era…	Y</source>
      <translation>دورهٔ تازه…	Y</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <location filename="desktop/arriving/recovery.py"/>
      <source>New file</source>
      <translation>فایل تازه</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/reading/readings.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>New incident</source>
      <translation>رویداد تازه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>New incident here…</source>
      <translation>رویداد تازه در اینجا…</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>New keys for “{act}”</source>
      <translation>کلیدهای تازه برای «{act}»</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>New place</source>
      <translation>مکان تازه</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>New series</source>
      <translation>رشتهٔ تازه</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>New source</source>
      <translation>منبع تازه</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <location filename="desktop/tags/sheets.py"/>
      <source>New tag</source>
      <translation>برچسب تازه</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>New tag …</source>
      <translation>برچسب تازه …</translation>
    </message>
    <message>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>New tags</source>
      <translation>برچسب‌های تازه</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>New window</source>
      <translation>پنجرهٔ تازه</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>New {isolated}</source>
      <translation>{isolated} تازه</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>New: {isolated}</source>
      <translation>تازه: {isolated}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>News outlet</source>
      <comment>term</comment>
      <translation>رسانه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Newspaper article</source>
      <comment>term</comment>
      <translation>مقالهٔ روزنامه</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Next  J</source>
      <translation>بعدی  J</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Next (Q)</source>
      <translation>بعدی (Q)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/gap_walk.py"/>
      <source>Next gap without incidents</source>
      <translation>شکاف بی‌رویداد بعدی</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/colleague.py"/>
      <source>Next incident of a colleague’s file</source>
      <translation>رویداد بعدی فایل همکار</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>Next incident without a date</source>
      <translation>رویداد بدون تاریخ بعدی</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Next linked incident</source>
      <translation>رویداد پیوستهٔ بعدی</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Next of the three times</source>
      <translation>بعدی از سه زمان</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Next order of the lanes</source>
      <translation>ترتیب بعدی ردیف‌ها</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>Next passage</source>
      <translation>بخش بعدی</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Next quote in the text</source>
      <translation>نقل‌قول بعدی در متن</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>Next reports without an incident</source>
      <translation>گزارش‌های بی‌رویداد بعدی</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turns.py"/>
      <source>Next split, merger or new name</source>
      <translation>انشعاب، ادغام یا نام تازهٔ بعدی</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Next suggestion in the text (J)</source>
      <translation>پیشنهاد بعدی در متن (J)</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Next tie of the actor</source>
      <translation>پیوند بعدی کنشگر</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>No</source>
      <translation>نه</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>No accusation by</source>
      <translation>بدون اتهام از سوی</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>No actors match</source>
      <translation>هیچ کنشگری جور نیست</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/network/page.py"/>
      <source>No actors yet</source>
      <translation>هنوز کنشگری نیست</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>No bytes are held, only the clean text</source>
      <translation>بایتی نگهداری نشده، تنها متن پاک‌شده</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>No cases yet. The ones you open are listed here.</source>
      <translation>هنوز پرونده‌ای نیست. پرونده‌هایی که باز کنید اینجا فهرست می‌شوند.</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>No colour</source>
      <translation>بی‌رنگ</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>No column is the number of the row. Rows are known again by all their cells, so that a row edited in the file comes in as a new one.</source>
      <translation>هیچ ستونی شمارهٔ سطر نیست. سطرها با همهٔ خانه‌هایشان بازشناخته می‌شوند، پس سطری که در فایل ویرایش شود سطری تازه به شمار می‌آید.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>No comment from</source>
      <translation>بدون اظهار نظر از سوی</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>No copies are kept</source>
      <translation>رونوشتی نگه داشته نمی‌شود</translation>
    </message>
    <message>
      <location filename="desktop/map/among.py"/>
      <source>No date</source>
      <translation>بدون تاریخ</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>No date yet</source>
      <translation>هنوز بدون تاریخ</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>No date: “{clean}”</source>
      <translation>تاریخ نیست: «{clean}»</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>No dated incidents yet</source>
      <translation>هنوز رویداد تاریخ‌داری نیست</translation>
    </message>
    <message>
      <location filename="db/keeping/backups.py"/>
      <source>No earlier copy of “{name}” could be kept ({error}). The case itself is saved.</source>
      <translation>رونوشت پیشینی از «{name}» نگه داشته نشد ({error}). خود پرونده ذخیره شده است.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>No explanation yet. Write the first one below, then at least one that rivals it.</source>
      <translation>هنوز توضیحی نیست. نخستین را در زیر بنویسید، سپس دست‌کم یکی که با آن رقابت کند.</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>No fault was reported on this computer.</source>
      <translation>در این رایانه خطایی گزارش نشده است.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>No file was chosen yet. Keep it where nobody else reads.</source>
      <translation>هنوز فایلی برگزیده نشده. آن را جایی نگه دارید که کس دیگری نخواند.</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>No filter</source>
      <translation>بدون پالایه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>No incident for {size}, {span}.</source>
      <translation>برای {size}، {span} رویدادی نیست.</translation>
    </message>
    <message>
      <location filename="desktop/window/printed_map.py"/>
      <source>No incident has a place on the map, so there is none to print.</source>
      <translation>هیچ رویدادی روی نقشه مکان ندارد، پس نقشه‌ای برای چاپ نیست.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>No incident has a place yet</source>
      <translation>هنوز هیچ رویدادی مکان ندارد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>No incident is dated here. {more}</source>
      <translation>هیچ رویدادی اینجا تاریخ ندارد. {more}</translation>
    </message>
    <message>
      <location filename="desktop/window/printed.py"/>
      <source>No incident lies in this time. Nothing was written.</source>
      <translation>هیچ رویدادی در این زمان نیست. چیزی نوشته نشد.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>No incidents match</source>
      <translation>هیچ رویدادی جور نیست</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>No incidents yet</source>
      <translation>هنوز رویدادی نیست</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>No keys</source>
      <translation>بدون کلید</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>No lanes</source>
      <translation>بدون ردیف</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>No line names the columns, so that they are called by their letters.</source>
      <translation>هیچ خطی ستون‌ها را نام نمی‌برد، پس با حرفشان خوانده می‌شوند.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/gap_walk.py"/>
      <source>No longer gap after this point among what is shown.</source>
      <translation>در آنچه نشان داده شده پس از این نقطه شکاف درازتری نیست.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/gap_walk.py"/>
      <source>No longer gap before this point among what is shown.</source>
      <translation>در آنچه نشان داده شده پیش از این نقطه شکاف درازتری نیست.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>No longer part of it</source>
      <translation>دیگر بخشی از آن نیست</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>No marking</source>
      <comment>term</comment>
      <translation>بدون طبقه‌بندی</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>No marks</source>
      <translation>بدون نشانه</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>No name is withheld.</source>
      <translation>هیچ نامی پوشیده نشده است.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>No name, no field</source>
      <translation>بی‌نام، بی‌فیلد</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>No notes yet</source>
      <translation>هنوز یادداشتی نیست</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>No original bytes are held of this text; nothing was written.</source>
      <translation>بایت‌های اصلی این متن نگهداری نشده؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>No other incident has exactly this date.</source>
      <translation>هیچ رویداد دیگری دقیقاً این تاریخ را ندارد.</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>No portrait of {name}</source>
      <translation>چهره‌نگاره‌ای از {name} نیست</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>No preview could be made: nothing can be written to the folder for passing files ({strerror}).</source>
      <translation>پیش‌نمایش ساخته نشد: در پوشهٔ فایل‌های گذرا نمی‌توان نوشت ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>No quote</source>
      <translation>بدون نقل‌قول</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>No quote: {no_quote_reason}</source>
      <translation>بدون نقل‌قول: {no_quote_reason}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>No reasons were given.</source>
      <translation>دلیلی نیامده است.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>No row with these words.</source>
      <translation>سطری با این واژه‌ها نیست.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>No rows</source>
      <translation>سطری نیست</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>No signature lies beside “{name}”. Ask for the file whose name ends in “{suffix}”; nothing was opened.</source>
      <translation>امضایی کنار «{name}» نیست. فایلی را بخواهید که نامش به «{suffix}» پایان می‌یابد؛ چیزی باز نشد.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>No single source changes it.</source>
      <translation>هیچ منبعی به‌تنهایی آن را تغییر نمی‌دهد.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>No source behind it is known: it counts as an origin.</source>
      <translation>منبعی در پس آن شناخته نیست: منشأ به شمار می‌آید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>No source gives a date.</source>
      <translation>هیچ منبعی تاریخ نمی‌دهد.</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>No sources match</source>
      <translation>هیچ منبعی جور نیست</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>No sources yet</source>
      <translation>هنوز منبعی نیست</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>No standing claim rests on it: nothing falls.</source>
      <translation>هیچ ادعای برجایی بر آن استوار نیست: چیزی فرو نمی‌ریزد.</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>No tags yet</source>
      <translation>هنوز برچسبی نیست</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>No text</source>
      <translation>بدون متن</translation>
    </message>
    <message>
      <location filename="desktop/reading/shelf.py"/>
      <source>No text has these words in its title, author or publisher.</source>
      <translation>هیچ متنی این واژه‌ها را در عنوان، نویسنده یا ناشرش ندارد.</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>No texts yet</source>
      <translation>هنوز متنی نیست</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>No two sources give different dates.</source>
      <translation>هیچ دو منبعی تاریخ متفاوت نمی‌دهند.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>No two {records} to decide</source>
      <translation>جفتی از {records} برای تصمیم نیست</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>No views saved yet</source>
      <translation>هنوز نمایی ذخیره نشده</translation>
    </message>
    <message>
      <location filename="desktop/network/grounds.py"/>
      <source>No words are quoted for this relation.</source>
      <translation>برای این رابطه واژه‌ای نقل نشده است.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/zone_field.py"/>
      <source>No zone of this name is known. Try a large city of the same country.</source>
      <translation>منطقهٔ زمانی با این نام شناخته نیست. شهر بزرگی از همان کشور را بیازمایید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Nobody gives a figure.</source>
      <translation>هیچ‌کس رقمی نمی‌دهد.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>Nobody has dated it yet</source>
      <translation>هنوز کسی تاریخی به آن نداده</translation>
    </message>
    <message>
      <location filename="desktop/actors/publisher_part.py"/>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>Nobody has rated how reliable it is.</source>
      <translation>کسی دربارهٔ قابلیت اعتمادش داوری نکرده است.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Nobody is on record yet. Add who claims, confirms or denies it.</source>
      <translation>هنوز سخن کسی ثبت نشده. بیفزایید چه کسی مسئولیتش را می‌پذیرد، تأیید یا تکذیبش می‌کند.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Nobody is on record.</source>
      <translation>سخن کسی ثبت نشده است.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures.py"/>
      <location filename="desktop/incidents/ledger.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>Nobody named</source>
      <translation>کسی نام برده نشده</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Nom de guerre</source>
      <comment>term</comment>
      <translation>نام جنگی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Non-governmental organisation</source>
      <comment>term</comment>
      <translation>سازمان غیردولتی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Non-state violence</source>
      <comment>term</comment>
      <translation>خشونت غیردولتی</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>None</source>
      <translation>هیچ</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>None</source>
      <comment>motion</comment>
      <translation>هیچ</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>None</source>
      <comment>term</comment>
      <translation>هیچ</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>None besides</source>
      <translation>جز این هیچ</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>None chosen yet</source>
      <translation>هنوز برگزیده نشده</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>None of its {rows:,} rows can be used: see “To look at”.</source>
      <translation>هیچ‌یک از {rows:,} سطرش به کار نمی‌آید: «برای دیدن» را ببینید.</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>None of these incidents has a date yet.</source>
      <translation>هیچ‌یک از این رویدادها هنوز تاریخ ندارد.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>None of these incidents is on the map</source>
      <translation>هیچ‌یک از این رویدادها روی نقشه نیست</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>None ticked: in any role.</source>
      <translation>بدون انتخاب: در هر نقش.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Normal</source>
      <comment>term</comment>
      <translation>عادی</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not attributed by</source>
      <translation>نسبت‌داده‌نشده از سوی</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not claimed by</source>
      <translation>بدون پذیرش مسئولیت از سوی</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not confirmed by</source>
      <translation>تأییدنشده از سوی</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Not counted to its end. The report after the import tells all.</source>
      <translation>تا پایان شمرده نشده. گزارش پس از ورود همه را می‌گوید.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not denied by</source>
      <translation>تکذیب‌نشده از سوی</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Not disputed by</source>
      <translation>بی‌مخالفت از سوی</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Not done, {time}: {sentence}</source>
      <translation>انجام نشد، {time}: {sentence}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Not encrypted: whoever has the file can read it</source>
      <translation>رمزنشده: هر که فایل را داشته باشد می‌تواند بخواند</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Not fetched from elsewhere</source>
      <translation>از جای دیگر گرفته نشد</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Not fetched from elsewhere: {what}.</source>
      <translation>از جای دیگر گرفته نشد: {what}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Not graded</source>
      <translation>درجه‌بندی‌نشده</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Not graded yet</source>
      <translation>هنوز درجه‌بندی نشده</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Not hedged</source>
      <comment>term</comment>
      <translation>بدون قید</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_search.py"/>
      <source>Not here</source>
      <translation>اینجا نیست</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Not in the case yet: a new {kind}</source>
      <translation>هنوز در پرونده نیست: {kind} تازه</translation>
    </message>
    <message>
      <location filename="desktop/network/legend.py"/>
      <source>Not in this time</source>
      <translation>در این زمان نیست</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/calendar_row.py"/>
      <source>Not known for these years</source>
      <translation>برای این سال‌ها معلوم نیست</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Not known who</source>
      <comment>term</comment>
      <translation>نامعلوم چه کسانی</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Not recorded</source>
      <translation>ثبت نشده</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Not retracted</source>
      <comment>term</comment>
      <translation>پس‌نگرفته</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Not said</source>
      <translation>گفته نشده</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Not signed</source>
      <translation>بدون امضا</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Not stated</source>
      <comment>term</comment>
      <translation>ذکر نشده</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>Not there when it was archived: {url}.</source>
      <translation>هنگام بایگانی آنجا نبود: {url}.</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_panel.py"/>
      <source>Not this incident</source>
      <translation>نه این رویداد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <location filename="desktop/widgets/when_field.py"/>
      <source>Not understood yet.</source>
      <translation>هنوز فهمیده نشده.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/intake/sheet.py"/>
      <source>Not used</source>
      <translation>به کار نرفته</translation>
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
      <translation>یادداشت</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Note in the margin</source>
      <translation>یادداشت در حاشیه</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Note or to-do</source>
      <translation>یادداشت یا کار</translation>
    </message>
    <message>
      <location filename="desktop/reading/side_notes.py"/>
      <source>Note: {text_}</source>
      <translation>یادداشت: {text_}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Note: {text}</source>
      <translation>یادداشت: {text}</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Notes</source>
      <translation>یادداشت‌ها</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/notes/page.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Notes and to-dos</source>
      <translation>یادداشت‌ها و کارها</translation>
    </message>
    <message>
      <location filename="db/export/csv_tables.py"/>
      <source>Notes between colleagues, competing hypotheses, saved views and the change log stay in the case.</source>
      <translation>یادداشت‌های میان همکاران، فرضیه‌های رقیب، نماهای ذخیره‌شده و سیاههٔ تغییرات در پرونده می‌مانند.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Notes that are not private</source>
      <translation>یادداشت‌هایی که خصوصی نیستند</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Nothing</source>
      <translation>هیچ</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Nothing but the title of the case.</source>
      <translation>هیچ جز عنوان پرونده.</translation>
    </message>
    <message>
      <location filename="db/passing_files.py"/>
      <source>Nothing can be written to the folder for temporary files (“{folder}”: {reason}). Nothing was changed; make room there and try again.</source>
      <translation>در پوشهٔ فایل‌های موقت نمی‌توان نوشت («{folder}»: {reason}). چیزی تغییر نکرد؛ آنجا جا باز کنید و دوباره بکوشید.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Nothing changed</source>
      <translation>چیزی تغییر نکرد</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Nothing found</source>
      <translation>چیزی یافت نشد</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Nothing found for “{typed}”.</source>
      <translation>برای «{typed}» چیزی یافت نشد.</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Nothing goes to the network. Your cases, what you search and what you write stay in files on your own disk; the program asks nobody for updates and reports nothing.</source>
      <translation>هیچ چیز به شبکه نمی‌رود. پرونده‌ها، جست‌وجوها و نوشته‌هایتان در فایل‌هایی روی دیسک خودتان می‌ماند؛ برنامه از کسی سراغ به‌روزرسانی نمی‌گیرد و چیزی گزارش نمی‌کند.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Nothing goes to the network: the program has no part that could. It reports nothing, fetches nothing and looks for no news of itself. What it remembers outside of cases stands here.</source>
      <translation>هیچ چیز به شبکه نمی‌رود: برنامه بخشی ندارد که بتواند چنین کند. چیزی گزارش نمی‌کند، چیزی نمی‌گیرد و سراغ خبری از خود نمی‌رود. آنچه بیرون از پرونده‌ها به یاد می‌سپارد اینجا آمده است.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Nothing has all of these words and filters. Take one away, or show everything.</source>
      <translation>هیچ چیز همهٔ این واژه‌ها و پالایه‌ها را ندارد. یکی را بردارید یا همه را نشان دهید.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Nothing in it is new.</source>
      <translation>هیچ چیز تازه‌ای در آن نیست.</translation>
    </message>
    <message>
      <location filename="desktop/manual/view.py"/>
      <source>Nothing in the manual has all of these words.</source>
      <translation>در راهنما چیزی همهٔ این واژه‌ها را ندارد.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Nothing in this time.</source>
      <translation>در این زمان چیزی نیست.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Nothing is filled in yet.</source>
      <translation>هنوز چیزی پر نشده است.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Nothing is lost meanwhile: both values are kept, and each decision can be undone.</source>
      <translation>در این میان چیزی از دست نمی‌رود: هر دو مقدار نگه داشته می‌شود و هر تصمیم واگرداندنی است.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Nothing is made of it yet: say what becomes of its columns.</source>
      <translation>هنوز چیزی از آن ساخته نشده: بگویید ستون‌هایش چه می‌شوند.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Nothing is remembered</source>
      <translation>چیزی به یاد سپرده نشده</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Nothing is written in it.</source>
      <translation>چیزی در آن نوشته نشده است.</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Nothing marked more strictly than</source>
      <translation>هیچ چیز با طبقه‌بندی سخت‌تر از</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Nothing new</source>
      <translation>چیز تازه‌ای نیست</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Nothing new has come into it.</source>
      <translation>چیز تازه‌ای به آن نرسیده است.</translation>
    </message>
    <message>
      <location filename="desktop/intake/rows.py"/>
      <source>Nothing new was in it.</source>
      <translation>چیز تازه‌ای در آن نبود.</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Nothing new was taken in</source>
      <translation>چیز تازه‌ای وارد نشد</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>Nothing of the case was recovered.</source>
      <translation>چیزی از پرونده بازیابی نشد.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Nothing of this can be taken in. Files, folders, texts, parts of pages, pictures and addresses can be.</source>
      <translation>هیچ‌یک از اینها واردشدنی نیست. فایل، پوشه، متن، تکهٔ صفحه، تصویر و نشانی را می‌توان وارد کرد.</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Nothing of yours came after this step.</source>
      <translation>پس از این گام چیزی از شما نیامده است.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>Nothing of “{name}” can be read. It was left as it is; look for a copy.</source>
      <translation>چیزی از «{name}» خواندنی نیست. همان‌گونه که بود ماند؛ رونوشتی بجویید.</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>Nothing of “{what}” was adopted: this case holds it already, or what is newer.</source>
      <translation>چیزی از «{what}» برگرفته نشد: این پرونده آن را، یا تازه‌تر از آن را، از پیش دارد.</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <location filename="desktop/timeline/page.py"/>
      <source>Nothing passes this filter</source>
      <translation>چیزی از این پالایه نمی‌گذرد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>Nothing says what the columns of “{name}” are; nothing was imported. Choose what each column becomes and try again.</source>
      <translation>چیزی نمی‌گوید ستون‌های «{name}» چیستند؛ چیزی وارد نشد. برگزینید هر ستون چه می‌شود و دوباره بکوشید.</translation>
    </message>
    <message>
      <location filename="desktop/inspector.py"/>
      <source>Nothing selected</source>
      <translation>چیزی برگزیده نشده</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>Nothing that was asked for may go, so there is nothing to share.</source>
      <translation>هیچ‌یک از خواسته‌ها اجازهٔ رفتن ندارد، پس چیزی برای واگذاری نیست.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>Nothing that was asked for may go, so there is nothing to share. No file was written.</source>
      <translation>هیچ‌یک از خواسته‌ها اجازهٔ رفتن ندارد، پس چیزی برای واگذاری نیست. فایلی نوشته نشد.</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Nothing to decide</source>
      <translation>چیزی برای تصمیم نیست</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Nothing to look at</source>
      <translation>چیزی برای دیدن نیست</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Nothing to print yet</source>
      <translation>هنوز چیزی برای چاپ نیست</translation>
    </message>
    <message>
      <location filename="desktop/window/offers.py"/>
      <source>Nothing to redo</source>
      <translation>چیزی برای دوباره انجام دادن نیست</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Nothing to show</source>
      <translation>چیزی برای نشان دادن نیست</translation>
    </message>
    <message>
      <location filename="desktop/window/offers.py"/>
      <source>Nothing to undo</source>
      <translation>چیزی برای واگرداندن نیست</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Nothing waits to be decided.</source>
      <translation>چیزی در انتظار تصمیم نیست.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Nothing was chosen, and nothing was printed.</source>
      <translation>چیزی برگزیده نشد و چیزی چاپ نشد.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <source>Nothing was chosen, and nothing was written.</source>
      <translation>چیزی برگزیده نشد و چیزی نوشته نشد.</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Nothing was done that holds these words.</source>
      <translation>کاری دارای این واژه‌ها انجام نشده است.</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Nothing was done yet.</source>
      <translation>هنوز کاری انجام نشده است.</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Nothing was found to take in</source>
      <translation>چیزی برای وارد کردن یافت نشد</translation>
    </message>
    <message>
      <location filename="desktop/intake/seeing.py"/>
      <source>Nothing was imported.</source>
      <translation>چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Nothing was taken in since this case was opened.</source>
      <translation>از زمان باز شدن این پرونده چیزی وارد نشده است.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Nothing would change.</source>
      <translation>چیزی تغییر نخواهد کرد.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>Nothing: a voice of its own</source>
      <translation>هیچ: صدایی مستقل</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>Nothing: no incident passes these choices.</source>
      <translation>هیچ: هیچ رویدادی از این گزینش‌ها نمی‌گذرد.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Nothing: print what is there</source>
      <translation>هیچ: آنچه هست چاپ شود</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Nov</source>
      <translation>نوامبر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>November</source>
      <translation>نوامبر</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>Now</source>
      <translation>اکنون</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/reading/figure_fields.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Number</source>
      <translation>عدد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Number or id of the row</source>
      <translation>شماره یا شناسهٔ سطر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/day_order.py"/>
      <source>Number {at} of {many} on its day.</source>
      <translation>شمارهٔ {at} از {many} در روز خود.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Numbered weeks begin on Monday; week 1 has the first Thursday of the year.</source>
      <comment>rule of dates</comment>
      <translation>هفته‌های شماره‌دار از دوشنبه آغاز می‌شوند؛ نخستین پنجشنبهٔ سال در هفتهٔ ۱ است.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>OFAC sanctions list</source>
      <translation>فهرست تحریم‌های OFAC</translation>
    </message>
    <message>
      <location filename="db/dossier/citing/__init__.py"/>
      <source>OSCOLA 4 (law, United Kingdom)</source>
      <translation>OSCOLA 4 (حقوق، بریتانیا)</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Occurrence</source>
      <comment>term</comment>
      <translation>رخداد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Oct</source>
      <translation>اکتبر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>October</source>
      <translation>اکتبر</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Odia</source>
      <translation>اودیا</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Of a new one; a known one keeps its own.</source>
      <translation>برای مورد تازه؛ مورد شناخته آنِ خود را نگه می‌دارد.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Of no figure is it known when it was said.</source>
      <translation>دربارهٔ هیچ رقمی معلوم نیست کی گفته شده است.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <location filename="desktop/reading/taking.py"/>
      <source>Of one that is created.</source>
      <translation>برای موردی که ساخته می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>Of these actors</source>
      <translation>از این کنشگران</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <source>Of thousands that takes some seconds. Everything else can be used meanwhile.</source>
      <translation>برای هزاران مورد چند ثانیه زمان می‌برد. در این میان همهٔ چیزهای دیگر کار می‌کند.</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <location filename="desktop/reading/incident_sheet.py"/>
      <source>Of what</source>
      <translation>از چه</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>Of which side</source>
      <translation>از کدام طرف</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>Of whom</source>
      <translation>از چه کسی</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Of whom: {isolated}</source>
      <translation>از چه کسی: {isolated}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Official figure</source>
      <comment>term</comment>
      <translation>رقم رسمی</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>On the timeline</source>
      <translation>روی خط زمان</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>On top of what the system asks for, up to 200 % in all. Paper keeps its own.</source>
      <translation>افزون بر آنچه سامانه می‌خواهد، روی هم تا ۲۰۰ ٪. کاغذ اندازهٔ خود را دارد.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>On what does it rest?</source>
      <translation>بر چه استوار است؟</translation>
    </message>
    <message>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>On {count:,} of {records:,}; left so, that stays</source>
      <translation>روی {count:,} از {records:,}؛ اگر دست نزنید، همان می‌ماند</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>One a line: Family, Given</source>
      <translation>در هر خط یکی: نام خانوادگی، نام</translation>
    </message>
    <message>
      <location filename="db/export/__init__.py"/>
      <source>One file holds one table: only the incidents went out. Name a folder, or a file that ends in .zip, to get all tables.</source>
      <translation>یک فایل یک جدول دارد: تنها رویدادها بیرون رفتند. برای همهٔ جدول‌ها پوشه‌ای یا فایلی با پایان .zip نام ببرید.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>One file that any browser opens, also from a stick and without a network: the timeline to zoom, every card, the ledger, search. For an editor, a lawyer, the public.</source>
      <translation>یک فایل که هر مرورگری باز می‌کند، حتی از حافظهٔ همراه و بدون شبکه: خط زمان با بزرگ‌نمایی، همهٔ کارت‌ها، دفتر ادعاها، جست‌وجو. برای سردبیر، وکیل، همگان.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>One goes back to the other</source>
      <translation>یکی به دیگری بازمی‌گردد</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>One goes back to the other …</source>
      <translation>یکی به دیگری بازمی‌گردد …</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>One is made whenever a case that you changed is closed, before large acts, and every half hour in between.</source>
      <translation>هر بار پرونده‌ای که تغییر داده‌اید بسته شود، پیش از کارهای بزرگ، و هر نیم ساعت در این میان، یکی ساخته می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>One moment: what it will do is still being looked at.</source>
      <translation>یک لحظه: هنوز بررسی می‌شود که چه خواهد کرد.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>One more explanation</source>
      <translation>یک توضیح دیگر</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>One named source</source>
      <comment>term</comment>
      <translation>یک منبع تعیین‌شده</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>One of the dates listed.</source>
      <comment>rule of dates</comment>
      <translation>یکی از تاریخ‌های فهرست‌شده.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>One of the recipients is none that age knows ({error}).</source>
      <translation>یکی از گیرندگان برای age شناخته نیست ({error}).</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/deciding.py"/>
      <source>One of the two is no longer there. Nothing was changed.</source>
      <translation>یکی از این دو دیگر نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="resources/dossier/actor/template.toml"/>
      <source>One or two pages for each actor: names in all scripts with the words that attest them, relations, activity over time, what it said and denied, and its incidents.</source>
      <comment>kind of dossier</comment>
      <translation>یک یا دو صفحه برای هر کنشگر: نام‌ها به همهٔ خط‌ها با واژه‌هایی که گواه آنهاست، روابط، فعالیت در گذر زمان، آنچه گفته و تکذیب کرده، و رویدادهایش.</translation>
    </message>
    <message>
      <location filename="resources/dossier/incident/template.toml"/>
      <source>One or two pages for each incident: facts, who says what, the figures on a ribbon, rival dates, the quoted words in their context, what they rest on, and links to others.</source>
      <comment>kind of dossier</comment>
      <translation>یک یا دو صفحه برای هر رویداد: مشخصات، چه کسی چه می‌گوید، ارقام بر نوار، تاریخ‌های رقیب، واژه‌های نقل‌شده در بافتشان، آنچه بر آن استوارند، و پیوند با دیگران.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>One origin only</source>
      <translation>تنها یک منشأ</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>One point for each place of an incident: an incident with two places stands twice, with the same id.</source>
      <translation>یک نقطه برای هر مکان رویداد: رویدادی با دو مکان دو بار، با همان شناسه، می‌آید.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>One source only</source>
      <translation>تنها یک منبع</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>One subject, one file. The title can be changed later.</source>
      <translation>یک موضوع، یک فایل. عنوان را بعداً می‌توان تغییر داد.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>One table for each sort of thing, for spreadsheets, R and scripts. A folder, or one packed file.</source>
      <translation>یک جدول برای هر دسته، برای صفحه‌گسترده، R و اسکریپت. یک پوشه، یا یک فایل فشرده.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>One thing</source>
      <translation>یک چیز</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>One unknown date between the two.</source>
      <comment>rule of dates</comment>
      <translation>یک تاریخ نامعلوم میان آن دو.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>One unknown day in the time up to publication.</source>
      <comment>rule of dates</comment>
      <translation>یک روز نامعلوم در زمان منتهی به انتشار.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>One-sided violence</source>
      <comment>term</comment>
      <translation>خشونت یک‌سویه</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Only cited</source>
      <translation>تنها استنادشده</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Only cited: no text is kept</source>
      <translation>تنها استنادشده: متنی نگهداری نشده</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Only ever with the whole case.</source>
      <translation>تنها همراه با همهٔ پرونده.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>Only incidents</source>
      <translation>تنها رویدادها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Only incidents that rest on one origin</source>
      <translation>تنها رویدادهایی که بر یک منشأ استوارند</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Only incidents that rest on one source</source>
      <translation>تنها رویدادهایی که بر یک منبع استوارند</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Only incidents with a dispute</source>
      <translation>تنها رویدادهای مورد اختلاف</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>Only its address is kept: nothing is ever fetched. Save the page in your browser and drop the file here; it becomes the text of this card.</source>
      <translation>تنها نشانی‌اش نگه داشته می‌شود: هرگز چیزی گرفته نمی‌شود. صفحه را در مرورگر ذخیره کنید و فایل را اینجا بیندازید؛ متن این کارت می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Only its title</source>
      <translation>تنها عنوانش</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Only one {title}</source>
      <translation>تنها یک {title}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_filters.py"/>
      <source>Only the incidents of this lane</source>
      <translation>تنها رویدادهای این ردیف</translation>
    </message>
    <message>
      <location filename="db/export/bibtex.py"/>
      <location filename="db/export/ris.py"/>
      <source>Only the sources go out: no incidents, actors, claims or texts.</source>
      <translation>تنها منابع بیرون می‌روند: نه رویداد، نه کنشگر، نه ادعا و نه متن.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Only the span in &amp;view</source>
      <translation>تنها بازهٔ پیش چشم</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Only those around it</source>
      <translation>تنها آنها که پیرامونش‌اند</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <source>Only what the timeline shows</source>
      <translation>تنها آنچه خط زمان نشان می‌دهد</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Only your key opens it: the one whose public half you gave to the sender.</source>
      <translation>تنها کلید شما بازش می‌کند: همان که نیمهٔ عمومی‌اش را به فرستنده داده‌اید.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Open</source>
      <comment>term</comment>
      <translation>باز</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Open a copy as a new file</source>
      <translation>باز کردن رونوشت به‌عنوان فایلی تازه</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Open a to-do again</source>
      <translation>باز کردن دوبارهٔ کار</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>Open as a new file…</source>
      <translation>باز کردن به‌عنوان فایلی تازه…</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Open card	Enter</source>
      <translation>باز کردن کارت	Enter</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>Open case</source>
      <translation>باز کردن پرونده</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/welcome.py"/>
      <source>Open case…</source>
      <translation>باز کردن پرونده…</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Open in the reading room</source>
      <translation>باز کردن در اتاق خواندن</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Open it for reading only</source>
      <translation>باز کردن تنها برای خواندن</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>Open its card</source>
      <translation>باز کردن کارتش</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Open or close the group</source>
      <translation>باز یا بسته کردن گروه</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Open that source</source>
      <translation>باز کردن آن منبع</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>Open the card of the lane</source>
      <translation>باز کردن کارت ردیف</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Open the folder</source>
      <translation>باز کردن پوشه</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Open the new file</source>
      <translation>باز کردن فایل تازه</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Open wide</source>
      <translation>باز کردن کامل</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Open {stem}, {changed}</source>
      <translation>باز کردن {stem}، {changed}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <location filename="desktop/session.py"/>
      <location filename="desktop/window/windows.py"/>
      <source>Open “{name}”</source>
      <translation>باز کردن «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>OpenDocument text, to edit</source>
      <translation>متن OpenDocument، برای ویرایش</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picture.py"/>
      <source>Opening the picture…</source>
      <translation>در حال باز کردن تصویر…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Opening “{name}”</source>
      <translation>در حال باز کردن «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Opens the shared words</source>
      <translation>واژه‌های مشترک را باز می‌کند</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Opposes</source>
      <comment>term</comment>
      <translation>مخالف</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Or as described</source>
      <translation>یا چنان‌که شرح داده شده</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Or drop a case, an article or a folder anywhere on this window.</source>
      <translation>یا پرونده، مقاله یا پوشه‌ای را هر جای این پنجره بیندازید.</translation>
    </message>
    <message>
      <location filename="desktop/beginning.py"/>
      <source>Or follow a first case in six steps</source>
      <translation>یا نخستین پرونده را در شش گام دنبال کنید</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Order of the lanes</source>
      <translation>ترتیب ردیف‌ها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/corner.py"/>
      <source>Order of the lanes: {dict}</source>
      <translation>ترتیب ردیف‌ها: {dict}</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Orientation</source>
      <translation>جهت</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/reading/text_bar.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Original</source>
      <translation>اصل</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Original</source>
      <comment>term</comment>
      <translation>اصلی</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>Original bytes are not those that were stored.</source>
      <translation>بایت‌های اصلی همان نیست که ذخیره شده بود.</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Original bytes of the text …</source>
      <translation>بایت‌های اصلی متن …</translation>
    </message>
    <message>
      <location filename="db/export/csv_tables.py"/>
      <source>Original files (the pages, PDFs and pictures as they were captured) stay in the case; their SHA-256 goes out.</source>
      <translation>فایل‌های اصلی (صفحه‌ها، PDFها و تصویرها چنان‌که گرفته شدند) در پرونده می‌مانند؛ SHA-256 آنها بیرون می‌رود.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Original files of articles</source>
      <translation>فایل‌های اصلی مقاله‌ها</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>Original saved as {name}, {count:,} bytes</source>
      <translation>اصل با نام {name} ذخیره شد، {count:,} بایت</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>Origins</source>
      <translation>منشأها</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Other</source>
      <comment>term</comment>
      <translation>دیگر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/colours.py"/>
      <source>Other kinds</source>
      <translation>نوع‌های دیگر</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Other spellings and nicknames</source>
      <translation>املاها و لقب‌های دیگر</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Other words of the text</source>
      <translation>واژه‌های دیگر متن</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Others</source>
      <translation>دیگران</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Our &amp;judgement</source>
      <translation>داوری ما</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Our assessment</source>
      <translation>ارزیابی ما</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Our confidence in that</source>
      <translation>اطمینان ما به آن</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Our grading</source>
      <translation>درجه‌بندی ما</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Our work</source>
      <translation>کار ما</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Outlet</source>
      <translation>رسانه</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Outlets</source>
      <translation>رسانه‌ها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/overview.py"/>
      <source>Overview of the whole case</source>
      <translation>نمای کلی همهٔ پرونده</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Own name</source>
      <comment>term</comment>
      <translation>نام نزد خود</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>Own names first, then those given by others, acronyms and the rest.</source>
      <translation>نخست نام‌های خودی، سپس نام‌هایی که دیگران داده‌اند، کوته‌نوشت‌ها و بقیه.</translation>
    </message>
    <message>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>PDF made on {day}-{day2}-{day3}</source>
      <translation>PDF ساخته‌شده در {day}-{day2}-{day3}</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>PDF, for archives and reading aloud</source>
      <translation>PDF، برای بایگانی و خواندن با صدا</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>PDF, for printing</source>
      <translation>PDF، برای چاپ</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>PDF, for printing and for archives</source>
      <translation>PDF، برای چاپ و بایگانی</translation>
    </message>
    <message>
      <location filename="desktop/dossier/panel.py"/>
      <source>PDF/A-2a and PDF/UA-1. </source>
      <translation>‏PDF/A-2a و PDF/UA-1. </translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>PNG, a picture</source>
      <translation>PNG، تصویر</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Page width</source>
      <translation>پهنای صفحه</translation>
    </message>
    <message>
      <location filename="desktop/dossier/paper.py"/>
      <source>Page {last:,} of {count:,}</source>
      <translation>صفحهٔ {last:,} از {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>Page {number:,} of {how_many:,}</source>
      <translation>صفحهٔ {number:,} از {how_many:,}</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>Page {read:,} of {called} {why}; the text ends before it. {whole}.</source>
      <translation>صفحهٔ {read:,} از {called} {why}؛ متن پیش از آن پایان می‌یابد. {whole}.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Pages</source>
      <translation>صفحه‌ها</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>Pages are destroyed that may have held {or_}</source>
      <translation>صفحه‌هایی که شاید {or_} داشتند نابود می‌شوند</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Pages as wide as the view</source>
      <translation>صفحه‌ها به پهنای نما</translation>
    </message>
    <message>
      <location filename="desktop/dossier/paper.py"/>
      <source>Pages of the dossier</source>
      <translation>صفحه‌های گزارش پرونده</translation>
    </message>
    <message>
      <location filename="desktop/dossier/paper.py"/>
      <source>Pages {page:,}–{last:,} of {count:,}</source>
      <translation>صفحه‌های {page:,}–{last:,} از {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Pairs come here by shared names, addresses, texts, days and places. What was decided does not come back; nothing is joined by itself.</source>
      <translation>جفت‌ها از روی نام، نشانی، متن، روز و مکان مشترک به اینجا می‌آیند. آنچه تصمیم‌گیری شده بازنمی‌گردد؛ چیزی خودبه‌خود یکی نمی‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Pairs that may be the same</source>
      <translation>جفت‌هایی که شاید یکی باشند</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Pamphlet</source>
      <comment>term</comment>
      <translation>جزوه</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Paper</source>
      <translation>کاغذ</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <location filename="db/export/formats.py"/>
      <source>Parquet tables</source>
      <translation>جدول‌های Parquet</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="db/exchange/tables/comparing_fields.py"/>
      <source>Part of</source>
      <translation>بخشی از</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Part of another</source>
      <translation>بخشی از دیگری</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/incidents/card.py"/>
      <source>Part of another incident</source>
      <translation>بخشی از رویدادی دیگر</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Part of the incident</source>
      <translation>نقش در رویداد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Participant</source>
      <comment>term</comment>
      <translation>شرکت‌کننده</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Party</source>
      <comment>term</comment>
      <translation>حزب</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>Passage {place:,} of {count:,}: </source>
      <translation>بخش {place:,} از {count:,}: </translation>
    </message>
    <message>
      <location filename="db/reading/carrying.py"/>
      <source>Passages put back in a new version.</source>
      <translation>بخش‌ها در نسخه‌ای تازه بازگردانده شدند.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Passphrase</source>
      <translation>گذرواژه</translation>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>Paste</source>
      <translation>چسباندن</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>Paste an article</source>
      <translation>چسباندن مقاله</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Paste an article…</source>
      <translation>چسباندن مقاله…</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Paste the words from the text</source>
      <translation>واژه‌ها را از متن بچسبانید</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Paste the words, or choose “No quote” and say why.</source>
      <translation>واژه‌ها را بچسبانید، یا «بدون نقل‌قول» را برگزینید و دلیلش را بگویید.</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Paste what was copied</source>
      <translation>چسباندن آنچه کپی شده</translation>
    </message>
    <message>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted page.html</source>
      <translation>صفحهٔ چسبانده.html</translation>
    </message>
    <message>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted picture.png</source>
      <translation>تصویر چسبانده.png</translation>
    </message>
    <message>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted picture.{suffix}</source>
      <translation>تصویر چسبانده.{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted table.tsv</source>
      <translation>جدول چسبانده.tsv</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <location filename="desktop/intake/offered.py"/>
      <source>Pasted text.txt</source>
      <translation>متن چسبانده.txt</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>Pasted: it may be a part of a page.</source>
      <translation>چسبانده: شاید تکه‌ای از یک صفحه باشد.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Patent</source>
      <comment>term</comment>
      <translation>ثبت اختراع</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Pejorative</source>
      <comment>term</comment>
      <translation>تحقیرآمیز</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>People</source>
      <comment>term</comment>
      <translation>افراد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Performance</source>
      <comment>term</comment>
      <translation>اجرا</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Perhaps entered twice; nothing is united</source>
      <translation>شاید دو بار وارد شده؛ چیزی یکی نمی‌شود</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Perpetrators</source>
      <comment>term</comment>
      <translation>عاملان</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Person</source>
      <comment>term</comment>
      <translation>شخص</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Personal communication</source>
      <comment>term</comment>
      <translation>ارتباط شخصی</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picture.py"/>
      <source>Picture</source>
      <translation>تصویر</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp)</source>
      <translation>تصویرها (*.jpg *.jpeg *.png *.gif *.webp *.bmp)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Pictures without what they say of their making</source>
      <translation>تصویرها بدون آنچه از ساخت خود می‌گویند</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Pin or unpin its place</source>
      <translation>سنجاق کردن یا برداشتن سنجاق جایش</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Pin “{actor}”</source>
      <translation>سنجاق کردن «{actor}»</translation>
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
      <translation>مکان</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Place</source>
      <comment>term</comment>
      <translation>مکان</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Place in the archive</source>
      <translation>جا در بایگانی</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Place line: {place}.</source>
      <translation>خط مکان: {place}.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Place of publication</source>
      <translation>محل انتشار</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Place, camera and time are taken out of attachments; originals that are pictures stay.</source>
      <translation>مکان، دوربین و زمان از پیوست‌ها برداشته می‌شود؛ اصل‌هایی که تصویرند می‌مانند.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Place, zone or offset</source>
      <translation>مکان، منطقه یا اختلاف ساعت</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/reading/kinds.py"/>
      <location filename="desktop/searching.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Places</source>
      <translation>مکان‌ها</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>Places given</source>
      <translation>مکان‌های ارائه‌شده</translation>
    </message>
    <message>
      <location filename="db/export/stix.py"/>
      <source>Places without a position and without a country cannot be told in STIX and stand in the description of the incident.</source>
      <translation>مکان‌های بدون موقعیت و بدون کشور را نمی‌توان در STIX گفت و در شرح رویداد می‌آیند.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/composing.py"/>
      <source>Placing titles</source>
      <translation>جا دادن عنوان‌ها</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Portrait</source>
      <translation>چهره‌نگاره</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Portrait of {name}</source>
      <translation>چهره‌نگارهٔ {name}</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Position by the camera: {text_}{height}.</source>
      <translation>موقعیت به گفتهٔ دوربین: {text_}{height}.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Possible</source>
      <comment>term</comment>
      <translation>ممکن</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Possibly</source>
      <translation>شاید</translation>
    </message>
    <message>
      <location filename="desktop/network/legend.py"/>
      <source>Possibly in this time</source>
      <translation>شاید در این زمان</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Possibly: some of its possible dates lie there. Surely: it was then, whatever the truth inside its dates is.</source>
      <translation>شاید: برخی از تاریخ‌های ممکنش در آن است. بی‌گمان: هر تاریخی که درست باشد، در آن بوده است.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Possibly: the range of what is given reaches into these limits. Surely: all of it lies within them.</source>
      <translation>شاید: دامنهٔ ارائه‌شده به این حدها می‌رسد. بی‌گمان: همه‌اش درون آنهاست.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Preferred</source>
      <translation>ترجیحی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Preferred</source>
      <comment>term</comment>
      <translation>ترجیحی</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Press Ctrl+1 for the timeline, where a disputed incident shows that it is one. Select it, and who says what stands on its card.</source>
      <translation>برای خط زمان Ctrl+1 را بزنید؛ آنجا رویداد مورد اختلاف خود را نشان می‌دهد. برگزینیدش تا روی کارتش ببینید چه کسی چه می‌گوید.</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Press Ctrl+P to see the dossier, where each statement is cited to the words it rests on. Export it as a PDF, or send it to a printer.</source>
      <translation>برای دیدن گزارش پرونده Ctrl+P را بزنید؛ آنجا هر سخن به واژه‌هایی که بر آن استوار است استناد دارد. آن را به PDF برون ببرید یا به چاپگر بفرستید.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/chips.py"/>
      <source>Press Delete to remove</source>
      <translation>برای برداشتن Delete بزنید</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Press new keys</source>
      <translation>کلیدهای تازه را بزنید</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/key_field.py"/>
      <source>Press the new keys. Escape leaves them as they are.</source>
      <translation>کلیدهای تازه را بزنید. Escape آنها را همان‌گونه می‌گذارد.</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Press to put it back</source>
      <translation>بزنید تا بازگردانده شود</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>Press to take it along, or to leave it out.</source>
      <translation>بزنید تا همراه برده یا کنار گذاشته شود.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Preview as the recipient</source>
      <translation>پیش‌نمایش از چشم گیرنده</translation>
    </message>
    <message>
      <location filename="desktop/window/preview.py"/>
      <source>Preview of a share</source>
      <translation>پیش‌نمایش بخش اشتراکی</translation>
    </message>
    <message>
      <location filename="desktop/window/preview.py"/>
      <source>Preview: {title} – Casebinder</source>
      <translation>پیش‌نمایش: {title} – Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Previous quote in the text</source>
      <translation>نقل‌قول قبلی در متن</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Previous suggestion in the text (K)</source>
      <translation>پیشنهاد قبلی در متن (K)</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Previous tie of the actor</source>
      <translation>پیوند قبلی کنشگر</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Print on one page…</source>
      <translation>چاپ در یک صفحه…</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/map/printing.py"/>
      <source>Print or export the map</source>
      <translation>چاپ یا برون‌بری نقشه</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>Print or export the network</source>
      <translation>چاپ یا برون‌بری شبکه</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <location filename="desktop/network/printing.py"/>
      <source>Print or export the network…</source>
      <translation>چاپ یا برون‌بری شبکه…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Print or export the timeline</source>
      <translation>چاپ یا برون‌بری خط زمان</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/offering.py"/>
      <source>Print or export the timeline…</source>
      <translation>چاپ یا برون‌بری خط زمان…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Print private records, too</source>
      <translation>رکوردهای خصوصی هم چاپ شود</translation>
    </message>
    <message>
      <location filename="desktop/dossier/printing.py"/>
      <location filename="desktop/guide/steps.py"/>
      <source>Print the dossier</source>
      <translation>چاپ گزارش پرونده</translation>
    </message>
    <message>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>Print the keyboard shortcuts</source>
      <translation>چاپ میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Print the quoted words</source>
      <translation>چاپ واژه‌های نقل‌شده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Print the timeline</source>
      <translation>چاپ خط زمان</translation>
    </message>
    <message>
      <location filename="desktop/details.py"/>
      <source>Printed on the first page of a dossier.</source>
      <translation>در صفحهٔ نخست گزارش پرونده چاپ می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/panel.py"/>
      <source>Print…</source>
      <translation>چاپ…</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>Privacy</source>
      <translation>حریم خصوصی</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Private</source>
      <translation>خصوصی</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>Private records too</source>
      <translation>رکوردهای خصوصی هم</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>Private rows, the log of changes and what was deleted never go. Attachments that are cleaned say nothing of their making; of texts without a licence only quotes go where it says so.</source>
      <translation>سطرهای خصوصی، سیاههٔ تغییرات و حذف‌شده‌ها هرگز نمی‌روند. پیوست‌های پاک‌شده از ساخت خود چیزی نمی‌گویند؛ از متن‌های بی‌پروانه، هر جا چنین گفته شده، تنها نقل‌قول‌ها می‌روند.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Probable</source>
      <comment>term</comment>
      <translation>محتمل</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Proposed</source>
      <translation>پیشنهادی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Protest</source>
      <comment>term</comment>
      <translation>اعتراض</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Provenance</source>
      <translation>خاستگاه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Province</source>
      <comment>term</comment>
      <translation>ولایت</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Province or country, for a place the case does not know yet.</source>
      <translation>ولایت یا کشور، برای مکانی که پرونده هنوز نمی‌شناسد.</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Provinces</source>
      <translation>ولایت‌ها</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Public keys (*.pub);;All files (*)</source>
      <translation>کلیدهای عمومی (*.pub);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Publication</source>
      <comment>term</comment>
      <translation>انتشار</translation>
    </message>
    <message>
      <location filename="desktop/intake/citation.py"/>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/reading/text_bar.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/page.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Published</source>
      <translation>منتشرشده</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Published by</source>
      <translation>ناشر</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Published in</source>
      <translation>منتشرشده در</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Published on</source>
      <translation>تاریخ انتشار</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Published {shown}</source>
      <translation>منتشرشده در {shown}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="desktop/sources/list_edits.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Publisher</source>
      <translation>ناشر</translation>
    </message>
    <message>
      <location filename="desktop/reading/shelf.py"/>
      <source>Publisher and date not known</source>
      <translation>ناشر و تاریخ نامعلوم</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Put all {count:,} back as they were before</source>
      <translation>بازگرداندن همهٔ {count:,} به حال پیش</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Put back</source>
      <translation>بازگرداندن</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Put back removed passages</source>
      <translation>بازگرداندن بخش‌های برداشته</translation>
    </message>
    <message>
      <location filename="desktop/reading/putting_back.py"/>
      <source>Put back what was removed</source>
      <translation>بازگرداندن برداشته‌ها</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Put back what was removed …</source>
      <translation>بازگرداندن برداشته‌ها …</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Put back {what}</source>
      <translation>بازگرداندن {what}</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Put back “{isolated}”</source>
      <translation>بازگرداندن «{isolated}»</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Put back …</source>
      <translation>بازگرداندن …</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Put both back as they were before</source>
      <translation>بازگرداندن هر دو به حال پیش</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Put in</source>
      <translation>گذاشتن</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/incidents/card.py"/>
      <source>Put into a series</source>
      <translation>گذاشتن در رشته</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Put it away</source>
      <translation>کنار نهادن</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>Put off until later.</source>
      <translation>برای بعد گذاشته شد.</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Put the cursor into the sentence that tells what happened, press S to select it and I to make it an incident. Its date is read from the words, which stay its proof.</source>
      <translation>مکان‌نما را در جمله‌ای بگذارید که می‌گوید چه رخ داد، S را برای گزینش آن و I را برای ساختن رویداد بزنید. تاریخش از واژه‌ها خوانده می‌شود و همان واژه‌ها گواهش می‌مانند.</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Put the incident at hand away (X)</source>
      <translation>کنار نهادن رویداد در دست (X)</translation>
    </message>
    <message>
      <location filename="desktop/map/among.py"/>
      <source>Put the list away</source>
      <translation>کنار نهادن فهرست</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Put the tray away</source>
      <translation>کنار نهادن سینی</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>Put them here</source>
      <translation>گذاشتن آنها در اینجا</translation>
    </message>
    <message>
      <location filename="desktop/beside.py"/>
      <source>Put this card away</source>
      <translation>کنار نهادن این کارت</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <source>Put “{name}” on the map</source>
      <translation>گذاشتن «{name}» روی نقشه</translation>
    </message>
    <message>
      <location filename="db/export/__init__.py"/>
      <source>Putting it in its place</source>
      <translation>در حال گذاشتن آن در جایش</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Putting something back is an act like any other: it can be undone.</source>
      <translation>بازگرداندن چیزی کاری است مانند کارهای دیگر: واگرداندنی است.</translation>
    </message>
    <message>
      <location filename="desktop/screen.py"/>
      <source>Qt cannot start: the system library {library} is missing. On Debian or Ubuntu, “sudo apt-get install {debian}” brings what is needed.</source>
      <translation>‏Qt آغاز نمی‌شود: کتابخانهٔ {library} در سامانه نیست. در Debian یا Ubuntu فرمان «sudo apt-get install {debian}» آنچه لازم است می‌آورد.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Quarters and halves are counted from January.</source>
      <comment>rule of dates</comment>
      <translation>سه‌ماهه‌ها و نیمه‌ها از ژانویه شمرده می‌شوند.</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Quit</source>
      <translation>خروج</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Quote</source>
      <translation>نقل‌قول</translation>
    </message>
    <message>
      <location filename="desktop/reading/margin.py"/>
      <source>Quote without claim</source>
      <translation>نقل‌قول بدون ادعا</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Quoted words</source>
      <translation>واژه‌های نقل‌شده</translation>
    </message>
    <message>
      <location filename="desktop/reading/margin.py"/>
      <source>Quoted, no claim rests on it</source>
      <translation>نقل شده، ادعایی بر آن استوار نیست</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Quotes the mention</source>
      <translation>اشاره را نقل می‌کند</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>R&amp;ests on one origin</source>
      <translation>بر یک منشأ استوار است</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>RIS references</source>
      <translation>مراجع RIS</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Range of all figures given</source>
      <comment>term</comment>
      <translation>دامنهٔ همهٔ ارقام ارائه‌شده</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Rank</source>
      <translation>مرتبه</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Rate source</source>
      <translation>درجه دادن به منبع</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Rate the outlet</source>
      <translation>درجه دادن به رسانه</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Rate this source by itself</source>
      <translation>درجهٔ جداگانه برای این منبع</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Read as one with {isolated}</source>
      <translation>یکی خواندن با {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Read in the source</source>
      <translation>خواندن در منبع</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>Read only</source>
      <translation>فقط خواندنی</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Read side by side</source>
      <translation>خواندن کنار هم</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Read the text</source>
      <translation>خواندن متن</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Read the text of the selected source</source>
      <translation>خواندن متن منبع برگزیده</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Read the text to see each in its place and put it back.</source>
      <translation>متن را بخوانید تا هر یک را در جایش ببینید و بازگردانید.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>Read the version of {day}</source>
      <translation>خواندن نسخهٔ {day}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Reading</source>
      <translation>خواندن</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Reading and writing</source>
      <translation>خواندن و نوشتن</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Reading the case</source>
      <translation>در حال خواندن پرونده</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Reading the head of the log…</source>
      <translation>در حال خواندن سر سیاهه…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Reading the pages</source>
      <translation>در حال خواندن صفحه‌ها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/composing.py"/>
      <source>Reading titles</source>
      <translation>در حال خواندن عنوان‌ها</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>Reading “{name}” took longer than its size allows, so it was stopped. Nothing was changed.</source>
      <translation>خواندن «{name}» بیش از آنچه اندازه‌اش می‌طلبد زمان برد، پس متوقف شد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Reading…</source>
      <translation>در حال خواندن…</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/duplicates/verdicts.py"/>
      <location filename="desktop/sources/retraction.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Reason</source>
      <translation>دلیل</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Reasons</source>
      <translation>دلیل‌ها</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Receipt</source>
      <translation>رسید</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <location filename="desktop/window/desk.py"/>
      <source>Recent cases</source>
      <translation>پرونده‌های اخیر</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Recipient</source>
      <translation>گیرنده</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>Record</source>
      <translation>رکورد</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_list.py"/>
      <source>Records of the colleague’s file</source>
      <translation>رکوردهای فایل همکار</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Recover what can be read</source>
      <translation>بازیابی آنچه خواندنی است</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>Recovered into “{name}”</source>
      <translation>بازیابی شد در «{name}»</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>Recovered: {names}.</source>
      <translation>بازیابی‌شده: {names}.</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/intake/together.py"/>
      <location filename="desktop/session.py"/>
      <source>Redo</source>
      <translation>دوباره انجام دادن</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>References</source>
      <translation>مراجع</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Region</source>
      <comment>term</comment>
      <translation>ناحیه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Regulation</source>
      <comment>term</comment>
      <translation>آیین‌نامه</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Relate to another actor…</source>
      <translation>رابطه با کنشگری دیگر…</translation>
    </message>
    <message>
      <location filename="desktop/network/legend.py"/>
      <source>Relation, {certainty}</source>
      <translation>رابطه، {certainty}</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <location filename="desktop/network/panel.py"/>
      <source>Relations</source>
      <translation>روابط</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Relative to</source>
      <translation>نسبت به</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Reliability</source>
      <translation>قابلیت اعتماد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Reliability of the source</source>
      <translation>قابلیت اعتماد منبع</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Reliability, against its outlet’s</source>
      <translation>قابلیت اعتماد، در برابر رسانه‌اش</translation>
    </message>
    <message>
      <location filename="db/export/bibtex.py"/>
      <location filename="db/export/ris.py"/>
      <source>Reliability, licence, retraction and SHA-256 have no field and stay in the case.</source>
      <translation>قابلیت اعتماد، پروانه، پس‌گیری و SHA-256 فیلدی ندارند و در پرونده می‌مانند.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Remove a link</source>
      <translation>برداشتن پیوند</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/telling.py"/>
      <source>Remove a link of the selected incident…</source>
      <translation>برداشتن پیوندی از رویداد برگزیده…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Remove actor from incident</source>
      <translation>برداشتن کنشگر از رویداد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Remove date</source>
      <translation>برداشتن تاریخ</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Remove decision</source>
      <translation>برداشتن تصمیم</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Remove explanation</source>
      <translation>برداشتن توضیح</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Remove link</source>
      <translation>برداشتن پیوند</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Remove link of the chain</source>
      <translation>برداشتن حلقهٔ زنجیره</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Remove name</source>
      <translation>برداشتن نام</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Remove place from incident</source>
      <translation>برداشتن مکان از رویداد</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>Remove portrait</source>
      <translation>برداشتن چهره‌نگاره</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>Remove quote</source>
      <translation>برداشتن نقل‌قول</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Remove relation</source>
      <translation>برداشتن رابطه</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Remove the explanation of this column</source>
      <translation>برداشتن توضیح این ستون</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Remove this quote</source>
      <translation>برداشتن این نقل‌قول</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Removed ({count})</source>
      <translation>برداشته ({count})</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <location filename="desktop/incidents/competing.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="desktop/timeline/asking/views.py"/>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Rename</source>
      <translation>تغییر نام</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Rename a bookmark</source>
      <translation>تغییر نام نشانک</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_edits.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <source>Rename actor</source>
      <translation>تغییر نام کنشگر</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Rename explanation</source>
      <translation>تغییر نام توضیح</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Rename incident</source>
      <translation>تغییر نام رویداد</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_edits.py"/>
      <source>Rename source</source>
      <translation>تغییر نام منبع</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Rename the actor</source>
      <translation>تغییر نام کنشگر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Rename the bookmark</source>
      <translation>تغییر نام نشانک</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>Rename the explanation</source>
      <translation>تغییر نام توضیح</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Rename the incident</source>
      <translation>تغییر نام رویداد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Rename the view</source>
      <translation>تغییر نام نما</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Rename view “{name}”</source>
      <translation>تغییر نام نمای «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>Repeated. </source>
      <translation>تکراری. </translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>Repeats what another said: no voice of its own.</source>
      <translation>گفتهٔ دیگری را تکرار می‌کند: صدایی مستقل نیست.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Replaced in titles, texts, quotes, notes and tags, in every spelling listed.</source>
      <translation>در عنوان‌ها، متن‌ها، نقل‌قول‌ها، یادداشت‌ها و برچسب‌ها، با هر املای آمده در فهرست، جایگزین می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Report</source>
      <translation>گزارش</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Report</source>
      <comment>term</comment>
      <translation>گزارش</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>Report of the commission</source>
      <translation>گزارش کمیسیون</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Reported</source>
      <comment>term</comment>
      <translation>گزارش‌شده</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/comparing_fields.py"/>
      <source>Reported as a summary</source>
      <translation>گزارش‌شده به‌عنوان خلاصه</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Reported by</source>
      <translation>گزارش‌شده از سوی</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Reported not to be so by</source>
      <translation>گزارش خلاف آن از سوی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Reportedly</source>
      <comment>term</comment>
      <translation>به گزارش‌ها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>Reports</source>
      <translation>گزارش‌ها</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Reports of faults</source>
      <translation>گزارش خطاها</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Reports of faults…</source>
      <translation>گزارش خطاها…</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Resembling names {near:,}</source>
      <translation>نام‌های همانند {near:,}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Responder</source>
      <comment>term</comment>
      <translation>امدادگر</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Responsibility</source>
      <comment>term</comment>
      <translation>مسئولیت</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Rests o&amp;n one source</source>
      <translation>بر یک منبع استوار است</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Retracted</source>
      <comment>term</comment>
      <translation>پس‌گرفته</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Retracted by</source>
      <translation>پس‌گرفته از سوی</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Retraction</source>
      <translation>پس‌گیری</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Review</source>
      <comment>term</comment>
      <translation>نقد</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Rights: {rights}.</source>
      <translation>حقوق: {rights}.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Rocket fire</source>
      <comment>term</comment>
      <translation>شلیک راکت</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Rockets at Termez</source>
      <translation>راکت در ترمذ</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>Rockets at the border</source>
      <translation>راکت در مرز</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Role</source>
      <translation>نقش</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <location filename="desktop/preferences/cases.py"/>
      <source>Room for the copies of all cases</source>
      <translation>جا برای رونوشت همهٔ پرونده‌ها</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Rose</source>
      <translation>گلی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Roughly even chance</source>
      <comment>term</comment>
      <translation>احتمال تقریباً برابر</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Route</source>
      <comment>term</comment>
      <translation>مسیر</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>Row numbers</source>
      <translation>شمارهٔ سطرها</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Row of the data set</source>
      <translation>سطر مجموعه‌داده</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Row {row:,}: </source>
      <translation>سطر {row:,}: </translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Row {row_number:,} · {native_id}</source>
      <translation>سطر {row_number:,} · {native_id}</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Rows</source>
      <translation>سطرها</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>Rows in the new file</source>
      <translation>سطرهای فایل تازه</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>Rows of closed datasets and texts under copyright. For your own use only.</source>
      <translation>سطرهای مجموعه‌داده‌های بسته و متن‌های دارای حق نشر. تنها برای استفادهٔ خودتان.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>Rows that changed or are gone</source>
      <translation>سطرهایی که تغییر کرده یا رفته‌اند</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Rows that were refused or are doubtful, by topic</source>
      <translation>سطرهای پذیرفته‌نشده یا تردیدآمیز، به تفکیک موضوع</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Rule: {sentence}</source>
      <translation>قاعده: {sentence}</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>STIX 2.1 bundle, armed groups as threat actors</source>
      <translation>بستهٔ STIX 2.1، گروه‌های مسلح به‌عنوان عاملان تهدید</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>STIX 2.1, threat actors</source>
      <translation>STIX 2.1، عاملان تهدید</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>SVG, for drawing programs</source>
      <translation>SVG، برای برنامه‌های ترسیم</translation>
    </message>
    <message>
      <location filename="desktop/actors/list_columns.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Said</source>
      <translation>گفته</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>Said as</source>
      <translation>گفته‌شده به صورت</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Said on</source>
      <translation>زمان گفته</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Same</source>
      <translation>یکی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Same</source>
      <comment>term</comment>
      <translation>یکی</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Same (S)</source>
      <translation>یکی (S)</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Same as another actor?</source>
      <translation>همان کنشگری دیگر است؟</translation>
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
      <translation>ذخیره</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save &amp;over</source>
      <translation>ذخیره روی آن</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="desktop/session.py"/>
      <source>Save a copy</source>
      <translation>ذخیرهٔ رونوشت</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Save a copy…</source>
      <translation>ذخیرهٔ رونوشت…</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Save as CSV…</source>
      <translation>ذخیره به CSV…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Save as volumes</source>
      <translation>ذخیره به صورت چند جلد</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source>Save as volumes…</source>
      <translation>ذخیره به صورت چند جلد…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save over the chosen view</source>
      <translation>ذخیره روی نمای برگزیده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save over view “{name}”</source>
      <translation>ذخیره روی نمای «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Save the mapping</source>
      <translation>ذخیرهٔ نگاشت</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Save the receipt</source>
      <translation>ذخیرهٔ رسید</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Save the receipt…</source>
      <translation>ذخیرهٔ رسید…</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <location filename="desktop/intake/preview/remarks_view.py"/>
      <source>Save the report</source>
      <translation>ذخیرهٔ گزارش</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>Save the report…</source>
      <translation>ذخیرهٔ گزارش…</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Save this mapping to a file…</source>
      <translation>ذخیرهٔ این نگاشت در فایل…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save this view</source>
      <translation>ذخیرهٔ این نما</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save this view…</source>
      <translation>ذخیرهٔ این نما…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save view</source>
      <translation>ذخیرهٔ نما</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Save view “{name}”</source>
      <translation>ذخیرهٔ نمای «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>Saved as {file}</source>
      <translation>با نام {file} ذخیره شد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>Saved as {first} to {last}</source>
      <translation>با نام {first} تا {last} ذخیره شد</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/timeline/printing/printing.py"/>
      <location filename="desktop/window/shortcut_sheet.py"/>
      <source>Saved as {name}</source>
      <translation>با نام {name} ذخیره شد</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Saved as “{name}”</source>
      <translation>با نام «{name}» ذخیره شد</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>Saved as “{name}”.</source>
      <translation>با نام «{name}» ذخیره شد.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Saved over “{name}”</source>
      <translation>روی «{name}» ذخیره شد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Saved the view “{name}”</source>
      <translation>نمای «{name}» ذخیره شد</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Saved views</source>
      <translation>نماهای ذخیره‌شده</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Saved views and bookmarks</source>
      <translation>نماها و نشانک‌های ذخیره‌شده</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Saved views, bookmarks</source>
      <translation>نماهای ذخیره‌شده، نشانک‌ها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Saved views…</source>
      <translation>نماهای ذخیره‌شده…</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Saved {pages:,} pages in {how_many}, from {first} on</source>
      <translation>{pages:,} صفحه در {how_many} ذخیره شد، از {first} به بعد</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>Saved {time}</source>
      <translation>ذخیره در {time}</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>Saving …</source>
      <translation>در حال ذخیره …</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>Say by how much, with a whole number up to 9,999. Nothing was changed.</source>
      <translation>بگویید به چه اندازه، با عددی درست تا ۹٬۹۹۹. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Say first whether the day or the month comes first in its dates.</source>
      <translation>نخست بگویید در تاریخ‌هایش روز پیش می‌آید یا ماه.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>Say that sources are one origin</source>
      <translation>گفتن اینکه منابع یک منشأ دارند</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Say until when it lasted, or cancel.</source>
      <translation>بگویید تا کی طول کشید، یا لغو کنید.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Say what becomes of at least one column: choose it in the head of the column.</source>
      <translation>بگویید دست‌کم یک ستون چه می‌شود: در سر ستون برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Say what is to be changed.</source>
      <translation>بگویید چه تغییر کند.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>Say what it repeats</source>
      <translation>گفتن اینکه چه را تکرار می‌کند</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>Say why the claims are set aside.</source>
      <translation>بگویید چرا ادعاها کنار گذاشته می‌شوند.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>Say why: the ledger speaks for another grading, or for none.</source>
      <translation>بگویید چرا: دفتر ادعاها درجهٔ دیگری می‌رساند، یا هیچ درجه‌ای.</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Says</source>
      <translation>می‌گوید</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Sea or airspace</source>
      <comment>term</comment>
      <translation>دریا یا حریم هوایی</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Search or jump to</source>
      <translation>جست‌وجو یا پرش به</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Search or jump to …</source>
      <translation>جست‌وجو یا پرش به …</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Search or jump to…</source>
      <translation>جست‌وجو یا پرش به…</translation>
    </message>
    <message>
      <location filename="desktop/manual/view.py"/>
      <source>Search the manual</source>
      <translation>جست‌وجو در راهنما</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Security forces</source>
      <comment>term</comment>
      <translation>نیروهای امنیتی</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>See it on the timeline</source>
      <translation>دیدن آن روی خط زمان</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Seizure of power</source>
      <comment>term</comment>
      <translation>قبضهٔ قدرت</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>Select all	Ctrl+A</source>
      <translation>گزینش همه	Ctrl+A</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Select all actors</source>
      <translation>گزینش همهٔ کنشگران</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picking.py"/>
      <source>Select all in view</source>
      <translation>گزینش همهٔ پیش چشم</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Select all incidents</source>
      <translation>گزینش همهٔ رویدادها</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Select all sources</source>
      <translation>گزینش همهٔ منابع</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Select all {count:,}</source>
      <translation>
        <numerusform>گزینش همهٔ {count:,}</numerusform>
      </translation>
      <extra-singular>Select all {count:,}</extra-singular>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>Select an incident first: its place is the one that is put.</source>
      <translation>نخست رویدادی برگزینید: مکان همان گذاشته می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>Select an incident or an actor in another view first.</source>
      <translation>نخست در نمایی دیگر رویداد یا کنشگری برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>Select an incident to see which dates are given for it.</source>
      <translation>رویدادی برگزینید تا ببینید چه تاریخ‌هایی برایش داده‌اند.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Select an incident to see which figures were said of it, and when.</source>
      <translation>رویدادی برگزینید تا ببینید چه ارقامی درباره‌اش گفته شده و کی.</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>Select an incident, an actor or a source first.</source>
      <translation>نخست رویداد، کنشگر یا منبعی برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/inspector.py"/>
      <source>Select an incident, an actor or a source, and everything known of it stands here.</source>
      <translation>رویداد، کنشگر یا منبعی برگزینید تا هر چه درباره‌اش معلوم است اینجا بیاید.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Select none</source>
      <translation>هیچ را برنگزیدن</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/timeline/hands/keys.py"/>
      <source>Select nothing</source>
      <translation>برداشتن گزینش</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/keys.py"/>
      <source>Select the incident in the middle; again: open its card</source>
      <translation>گزینش رویداد میانی؛ دوباره: باز کردن کارتش</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Select the sentence (S)</source>
      <translation>گزینش جمله (S)</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Select the sentence of who claims or denies it, then press C and choose the incident. Both stand side by side from then on; neither replaces the other.</source>
      <translation>جملهٔ کسی را که مسئولیتش را می‌پذیرد یا تکذیب می‌کند برگزینید، سپس C را بزنید و رویداد را برگزینید. از آن پس هر دو کنار هم می‌آیند؛ هیچ‌یک جای دیگری را نمی‌گیرد.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>Sep</source>
      <translation>سپتامبر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>September</source>
      <translation>سپتامبر</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>Series</source>
      <translation>رشته</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Series</source>
      <comment>term</comment>
      <translation>رشته</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Series or campaign</source>
      <translation>رشته یا کارزار</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Set aside</source>
      <translation>کنارگذاشته</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Set by a person.</source>
      <comment>rule of dates</comment>
      <translation>به دست کسی تعیین شده است.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Set by hand</source>
      <comment>term</comment>
      <translation>تعیین‌شده به‌دست</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Set date</source>
      <translation>تعیین تاریخ</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Set it aside. Undo brings it back, and so does “Show set aside”.</source>
      <translation>کنار بگذارید. «واگرداندن» بازش می‌گرداند، و «نشان دادن کنارگذاشته‌ها» نیز.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Set likeness aside</source>
      <translation>کنار گذاشتن همانندی</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source>Set the pages</source>
      <translation>چیدن صفحه‌ها</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>Set {count} aside, so that nothing counts them</source>
      <translation>کنار گذاشتن {count} تا هیچ چیز آنها را نشمارد</translation>
    </message>
    <message>
      <location filename="db/dossier/engine.py"/>
      <source>Setting pages</source>
      <translation>در حال چیدن صفحه‌ها</translation>
    </message>
    <message>
      <location filename="desktop/preferences/view.py"/>
      <location filename="desktop/window/settling.py"/>
      <source>Settings</source>
      <translation>تنظیمات</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Settings…</source>
      <translation>تنظیمات…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Several incidents</source>
      <translation>چند رویداد</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Several, apart by ,</source>
      <translation>چند تا، جدا با ,</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Several, apart by /</source>
      <translation>چند تا، جدا با /</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Several, apart by |</source>
      <translation>چند تا، جدا با |</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>Several, one a line</source>
      <translation>چند تا، در هر خط یکی</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Shares (*{suffix})</source>
      <translation>بخش‌های اشتراکی (*{suffix})</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Shares that come to you</source>
      <translation>بخش‌های اشتراکی که به شما می‌رسد</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Sheet of the workbook</source>
      <translation>برگ کارپوشه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Shelling</source>
      <comment>term</comment>
      <translation>گلوله‌باران</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Shooting</source>
      <comment>term</comment>
      <translation>تیراندازی</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <location filename="desktop/reading/text_bar.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/moving/going.py"/>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Show</source>
      <translation>نشان دادن</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Show a&amp;ll</source>
      <translation>نشان دادن همه</translation>
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
      <translation>نشان دادن همه</translation>
    </message>
    <message>
      <location filename="desktop/network/timing.py"/>
      <source>Show all years</source>
      <translation>نشان دادن همهٔ سال‌ها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>Show an era</source>
      <translation>نشان دادن دوره</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>Show an era…</source>
      <translation>نشان دادن دوره…</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>Show as incidents</source>
      <translation>نشان دادن به صورت رویداد</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Show decided</source>
      <translation>نشان دادن تصمیم‌گرفته‌ها</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/panel.py"/>
      <location filename="desktop/notes/page.py"/>
      <location filename="desktop/timeline/hands/keys.py"/>
      <source>Show everything</source>
      <translation>نشان دادن همه‌چیز</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Show everything (Home)</source>
      <translation>نشان دادن همه‌چیز (Home)</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>Show fewer</source>
      <translation>نشان دادن کمتر</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Show it to me</source>
      <translation>نشانم بده</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <location filename="desktop/merging/conflicts.py"/>
      <source>Show its card</source>
      <translation>نشان دادن کارتش</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Show its incidents on the timeline</source>
      <translation>نشان دادن رویدادهایش روی خط زمان</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>Show more of the small lanes</source>
      <translation>نشان دادن بیشتر ردیف‌های کوچک</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Show on the timeline</source>
      <translation>نشان دادن روی خط زمان</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Show only these words</source>
      <translation>نشان دادن تنها این واژه‌ها</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Show or hide decided suggestions</source>
      <translation>نشان دادن یا پنهان کردن پیشنهادهای تصمیم‌گرفته</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Show or hide suggested {words}</source>
      <translation>نشان دادن یا پنهان کردن {words} پیشنهادی</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Show or hide the inspector</source>
      <translation>نشان دادن یا پنهان کردن بازبین</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>Show or hide what was removed from the text</source>
      <translation>نشان دادن یا پنهان کردن برداشته‌های متن</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Show or leave out: {words}</source>
      <translation>نشان دادن یا کنار گذاشتن: {words}</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Show the actors that bear the tag</source>
      <translation>نشان دادن کنشگران دارای برچسب</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>Show the addresses</source>
      <translation>نشان دادن نشانی‌ها</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Show the card of the first</source>
      <translation>نشان دادن کارت نخست</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>Show the card of the second</source>
      <translation>نشان دادن کارت دوم</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Show the card of {record}</source>
      <translation>نشان دادن کارت {record}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>Show the cells</source>
      <translation>نشان دادن خانه‌ها</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Show the incidents that bear the tag</source>
      <translation>نشان دادن رویدادهای دارای برچسب</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/keys.py"/>
      <source>Show the selected incident</source>
      <translation>نشان دادن رویداد برگزیده</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <source>Show the sources that bear the tag</source>
      <translation>نشان دادن منابع دارای برچسب</translation>
    </message>
    <message>
      <location filename="desktop/map/among.py"/>
      <source>Show these on the timeline</source>
      <translation>نشان دادن اینها روی خط زمان</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/eras.py"/>
      <source>Show this era</source>
      <translation>نشان دادن این دوره</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Show this time</source>
      <translation>نشان دادن این زمان</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Show what I type</source>
      <translation>نشان دادن آنچه می‌نویسم</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Show what is being done, and what was</source>
      <translation>نشان دادن آنچه در حال انجام است و آنچه بود</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Show what was removed</source>
      <translation>نشان دادن برداشته‌ها</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_changes.py"/>
      <source>Show {count:,} more</source>
      <translation>نشان دادن {count:,} مورد دیگر</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Show {count:,} set aside</source>
      <translation>نشان دادن {count:,} کنارگذاشته</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Show {count} more</source>
      <translation>نشان دادن {count} مورد دیگر</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Show {more} more of {count:,} speakers</source>
      <translation>نشان دادن {more} گویندهٔ دیگر از {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Show {more} more words</source>
      <translation>نشان دادن {more} واژهٔ دیگر</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>Show {portion} more of {count:,}</source>
      <translation>نشان دادن {portion} مورد دیگر از {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>Show {step} more</source>
      <translation>نشان دادن {step} مورد دیگر</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>Show {step} more of {rest:,}</source>
      <translation>نشان دادن {step} مورد دیگر از {rest:,}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>Shown is what passes all of these</source>
      <translation>آنچه از همهٔ اینها می‌گذرد نشان داده شده است</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Side A</source>
      <comment>term</comment>
      <translation>طرف الف</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Side B</source>
      <comment>term</comment>
      <translation>طرف ب</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>Side by side</source>
      <translation>کنار هم</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Signature</source>
      <translation>امضا</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Signed with another key than the one in “{name}”. Ask the sender before you open it.</source>
      <translation>با کلیدی جز کلید «{name}» امضا شده است. پیش از باز کردن از فرستنده بپرسید.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>Signed with the key in “{name}”, and not changed since.</source>
      <translation>با کلید «{name}» امضا شده و از آن پس تغییر نکرده است.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Since</source>
      <translation>از</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Since {time}</source>
      <translation>از {time}</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Sinhala</source>
      <translation>سینهالی</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Sites</source>
      <translation>محل‌ها</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Six steps from an article to a printed dossier. Leave at any time.</source>
      <translation>شش گام از یک مقاله تا گزارش چاپی پرونده. هر زمان می‌توانید ترک کنید.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <location filename="desktop/reading/originals.py"/>
      <source>Size</source>
      <translation>اندازه</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Size of text</source>
      <translation>اندازهٔ متن</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Slides for a story on a web site.</source>
      <translation>اسلایدهایی برای گزارشی در وب‌گاه.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/panel.py"/>
      <source>Smaller</source>
      <translation>کوچک‌تر</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Smaller pages</source>
      <translation>صفحه‌های کوچک‌تر</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>So far the claims do not tell the explanations apart.</source>
      <translation>تاکنون ادعاها توضیح‌ها را از هم جدا نمی‌کنند.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Social media post</source>
      <comment>term</comment>
      <translation>پست شبکهٔ اجتماعی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Software</source>
      <comment>term</comment>
      <translation>نرم‌افزار</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_solar.py"/>
      <source>Solar Hijri {year}</source>
      <translation>هجری خورشیدی {year}</translation>
    </message>
    <message>
      <location filename="desktop/actors/graph.py"/>
      <source>Solid lines are sure relations, dashed ones possible or alleged, two-coloured ones disputed. Arrows point to whom it is done.</source>
      <translation>خط‌های پیوسته روابط قطعی‌اند، خط‌چین‌ها ممکن یا ادعایی، دورنگ‌ها مورد اختلاف. پیکان به سوی کسی است که کار بر او می‌رود.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Some pages of “{name}” are not what they should be. What can be read is shown. Do not go on working in this file.</source>
      <translation>برخی صفحه‌های «{name}» آن نیست که باید باشد. آنچه خواندنی است نشان داده می‌شود. کار را در این فایل ادامه ندهید.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>Somebody not named</source>
      <translation>کسی که نام برده نشده</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>Something else was done since, or too long ago, so {how_many} not taken back. Undo that first, or delete the sources.</source>
      <translation>از آن پس کار دیگری انجام شده، یا زمان زیادی گذشته، پس {how_many} پس گرفته نشد. نخست آن را واگردانید، یا منابع را حذف کنید.</translation>
    </message>
    <message>
      <location filename="desktop/window/settling.py"/>
      <source>Something is still being done. Start again when it has ended.</source>
      <translation>هنوز کاری در حال انجام است. پس از پایانش دوباره آغاز کنید.</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>Something went wrong</source>
      <translation>مشکلی پیش آمد</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Sort actors by {head}</source>
      <translation>مرتب کردن کنشگران بر پایهٔ {head}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Sort incidents by {head}</source>
      <translation>مرتب کردن رویدادها بر پایهٔ {head}</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Sort sources by {head}</source>
      <translation>مرتب کردن منابع بر پایهٔ {head}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_menu.py"/>
      <source>Sou&amp;rce…</source>
      <translation>منبع…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <location filename="desktop/intake/preview/targets.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Source</source>
      <translation>منبع</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Source · {kind}</source>
      <translation>منبع · {kind}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Source: address</source>
      <translation>منبع: نشانی</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Source: date</source>
      <translation>منبع: تاریخ</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Source: outlet</source>
      <translation>منبع: رسانه</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Source: title</source>
      <translation>منبع: عنوان</translation>
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
      <translation>منابع</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Speaks of</source>
      <translation>سخن می‌گوید از</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Speech</source>
      <comment>term</comment>
      <translation>سخنرانی</translation>
    </message>
    <message>
      <location filename="desktop/reading/kinds.py"/>
      <source>Speech act</source>
      <translation>کنش گفتاری</translation>
    </message>
    <message>
      <location filename="desktop/reading/kinds.py"/>
      <source>Speech acts</source>
      <translation>کنش‌های گفتاری</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turns.py"/>
      <source>Splits, mergers and new names</source>
      <translation>انشعاب‌ها، ادغام‌ها و نام‌های تازه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Standard</source>
      <comment>term</comment>
      <translation>استاندارد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Standing</source>
      <translation>وضعیت</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>Stands now</source>
      <translation>برجاست</translation>
    </message>
    <message>
      <location filename="desktop/preferences/speech.py"/>
      <source>Start again now</source>
      <translation>اکنون دوباره آغاز شود</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <location filename="desktop/sources/retraction.py"/>
      <source>State</source>
      <translation>حالت</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>State</source>
      <comment>term</comment>
      <translation>دولت</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>State force</source>
      <comment>term</comment>
      <translation>نیروی دولتی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>State-based violence</source>
      <comment>term</comment>
      <translation>خشونت دولتی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Statement</source>
      <comment>term</comment>
      <translation>بیانیه</translation>
    </message>
    <message>
      <location filename="desktop/preferences/sample.py"/>
      <source>Statement by the ministry</source>
      <translation>بیانیهٔ وزارتخانه</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>Status</source>
      <translation>وضعیت</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Status</source>
      <comment>term</comment>
      <translation>وضعیت</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="db/records/bulk/settable.py"/>
      <source>Status of the work</source>
      <translation>وضعیت کار</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>Stayed here</source>
      <translation>اینجا ماند</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <location filename="db/sharing/receipt.py"/>
      <source>Stayed, or was changed</source>
      <translation>ماند، یا تغییر کرد</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>Stays here:
{lines}</source>
      <translation>اینجا می‌ماند:
{lines}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Stays, or is changed</source>
      <translation>می‌ماند، یا تغییر می‌کند</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/history/step_panel.py"/>
      <source>Steps of the case</source>
      <translation>گام‌های پرونده</translation>
    </message>
    <message>
      <location filename="desktop/history/step_list.py"/>
      <source>Steps of the case, newest first</source>
      <translation>گام‌های پرونده، تازه‌ترین در آغاز</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Stop</source>
      <translation>توقف</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Stop counting</source>
      <translation>توقف شمارش</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Stop watching</source>
      <translation>دیگر زیر نظر نباشد</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Stopped at {time}. Nothing of it was kept.</source>
      <translation>در {time} متوقف شد. چیزی از آن نگه داشته نشد.</translation>
    </message>
    <message>
      <location filename="desktop/jobs.py"/>
      <source>Stopped.</source>
      <translation>متوقف شد.</translation>
    </message>
    <message>
      <location filename="db/records/bulk/changing.py"/>
      <source>Stopped. Nothing was changed.</source>
      <translation>متوقف شد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <location filename="db/strangers/apart.py"/>
      <location filename="db/strangers/making_safe.py"/>
      <location filename="db/strangers/taking.py"/>
      <source>Stopped. Nothing was taken from the file.</source>
      <translation>متوقف شد. چیزی از فایل گرفته نشد.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>Stopped. Nothing was written, and the case is as it was.</source>
      <translation>متوقف شد. چیزی نوشته نشد و پرونده همان است که بود.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>Stopped. Nothing was written.</source>
      <translation>متوقف شد. چیزی نوشته نشد.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/taking.py"/>
      <source>Stopped: {count:,} files were not looked at.</source>
      <translation>
        <numerusform>متوقف شد: {count:,} فایل دیده نشد.</numerusform>
      </translation>
      <extra-singular>Stopped: one file was not looked at.</extra-singular>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Stopping …</source>
      <translation>در حال توقف …</translation>
    </message>
    <message>
      <location filename="desktop/arriving/long_sheet.py"/>
      <location filename="desktop/messages.py"/>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>Stopping…</source>
      <translation>در حال توقف…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/tolls.py"/>
      <source>Strips count people, not incidents</source>
      <translation>نوارها افراد را می‌شمارند، نه رویدادها را</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Strong</source>
      <comment>contrast</comment>
      <translation>زیاد</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Strong: text of at least 7 to 1 on black or white, and lines to match.</source>
      <translation>زیاد: متن دست‌کم ۷ به ۱ روی سیاه یا سفید، با خط‌هایی درخور آن.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/from_file.py"/>
      <source>Style of citations</source>
      <translation>سبک استناد</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Such a round number can stand for ten or for a hundred years.</source>
      <comment>rule of dates</comment>
      <translation>عددی چنین گرد می‌تواند ده یا صد سال را برساند.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Such as: said in a video, our own reading of both reports. It prints with the claim.</source>
      <translation>مانند: در ویدئویی گفته شده، برداشت خود ما از هر دو گزارش. با ادعا چاپ می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>Such as: since 2015, or 1994 to 2001</source>
      <translation>مانند: از ۲۰۱۵، یا ۱۹۹۴ تا ۲۰۰۱</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picker.py"/>
      <source>Suggestions</source>
      <translation>پیشنهادها</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>Suggestions in the text</source>
      <translation>پیشنهادهای متن</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Suicide attack</source>
      <comment>term</comment>
      <translation>حملهٔ انتحاری</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/actors/sheets.py"/>
      <location filename="desktop/details.py"/>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/incidents/sheets.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>Summary</source>
      <translation>خلاصه</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Summary, author, address…</source>
      <translation>خلاصه، نویسنده، نشانی…</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <source>Summary…</source>
      <translation>خلاصه…</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Supports</source>
      <comment>term</comment>
      <translation>موافق</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Surely</source>
      <translation>بی‌گمان</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Switch light and dark</source>
      <translation>جابه‌جایی روشن و تیره</translation>
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
      <translation>TLP:RED (همه)</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/bindings.py"/>
      <source>Tab, Enter, Space and Escape are needed to move about.</source>
      <translation>‏Tab، Enter، Space و Escape برای جابه‌جایی در برنامه لازم‌اند.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>Table and mapping</source>
      <translation>جدول و نگاشت</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>Tables</source>
      <translation>جدول‌ها</translation>
    </message>
    <message>
      <location filename="desktop/tags/page.py"/>
      <location filename="desktop/tags/sheets.py"/>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/widgets/list_page.py"/>
      <source>Tag</source>
      <translation>برچسب</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/tagging.py"/>
      <source>Tag the incident…</source>
      <translation>برچسب زدن به رویداد…</translation>
    </message>
    <message>
      <location filename="desktop/actors/page.py"/>
      <source>Tag the selected actors</source>
      <translation>برچسب زدن به کنشگران برگزیده</translation>
    </message>
    <message>
      <location filename="desktop/incidents/page.py"/>
      <source>Tag the selected incidents</source>
      <translation>برچسب زدن به رویدادهای برگزیده</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Tag the selected sources</source>
      <translation>برچسب زدن به منابع برگزیده</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Tag {records}</source>
      <translation>برچسب زدن به {records}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/searching.py"/>
      <location filename="desktop/tags/page.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>Tags</source>
      <translation>برچسب‌ها</translation>
    </message>
    <message>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>Tag…</source>
      <translation>برچسب…</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <location filename="desktop/timeline/page.py"/>
      <source>Take a filter away to see more.</source>
      <translation>برای دیدن بیشتر پالایه‌ای را بردارید.</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>Take all filters away</source>
      <translation>برداشتن همهٔ پالایه‌ها</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>Take all of it back</source>
      <translation>پس گرفتن همهٔ آن</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_review.py"/>
      <source>Take all {count:,}</source>
      <translation>
        <numerusform>برگرفتن همهٔ {count:,}</numerusform>
      </translation>
      <extra-singular>Take the new date</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>Take back</source>
      <translation>پس گرفتن</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Take decision back</source>
      <translation>پس گرفتن تصمیم</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Take in a colleague’s copy</source>
      <translation>وارد کردن رونوشت همکار</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Take in a colleague’s copy…</source>
      <translation>وارد کردن رونوشت همکار…</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Take in a copy</source>
      <translation>وارد کردن رونوشت</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/watched.py"/>
      <source>Take in {count:,} files</source>
      <translation>
        <numerusform>وارد کردن {count:,} فایل</numerusform>
      </translation>
      <extra-singular>Take in {count:,} file</extra-singular>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Take in “{name}”</source>
      <translation>وارد کردن «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="desktop/intake/sheet.py"/>
      <source>Take it back</source>
      <translation>پس گرفتن آن</translation>
    </message>
    <message>
      <location filename="desktop/merging/banner.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Take it in</source>
      <translation>وارد کردن آن</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/sources/card_review.py"/>
      <source>Take new date</source>
      <translation>گرفتن تاریخ تازه</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/sources/card_review.py"/>
      <source>Take new dates</source>
      <translation>گرفتن تاریخ‌های تازه</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Take new files in by themselves</source>
      <translation>فایل‌های تازه خودبه‌خود وارد شوند</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <source>Take out of the series</source>
      <translation>بیرون آوردن از رشته</translation>
    </message>
    <message>
      <location filename="desktop/widgets/ratings.py"/>
      <source>Take rating back</source>
      <translation>پس گرفتن درجه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/brushing.py"/>
      <source>Take the brushed span away</source>
      <translation>برداشتن بازهٔ کشیده</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Take the example</source>
      <translation>گرفتن نمونه</translation>
    </message>
    <message>
      <location filename="desktop/guide/steps.py"/>
      <source>Take the example, or copy an article of your own and press Ctrl+V. Its text is cleaned to be read, and its original is kept as it was.</source>
      <translation>نمونه را بگیرید، یا مقاله‌ای از خودتان را کپی کنید و Ctrl+V بزنید. متنش برای خواندن پاک می‌شود و اصلش همان‌گونه نگه داشته می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Take the file's words for this row too</source>
      <translation>برای این سطر نیز واژه‌های فایل گرفته شود</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Take the tag “{text}” off</source>
      <translation>برداشتن برچسب «{text}»</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Take this actor</source>
      <translation>گرفتن این کنشگر</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Take this date</source>
      <translation>گرفتن این تاریخ</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Take this place</source>
      <translation>گرفتن این مکان</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Take this reason</source>
      <translation>گرفتن این دلیل</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>Take {stem} off this list</source>
      <translation>برداشتن {stem} از این فهرست</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>Take “{label}”</source>
      <translation>گرفتن «{label}»</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>Take “{words}” away to see more.</source>
      <translation>برای دیدن بیشتر «{words}» را بردارید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>Taken back since, or set aside.</source>
      <translation>از آن پس پس گرفته یا کنار گذاشته شده.</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>Taken back. The files themselves were not touched.</source>
      <translation>پس گرفته شد. به خود فایل‌ها دست نخورد.</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>Taken back; what was done since then stands in its place.</source>
      <translation>پس گرفته شد؛ آنچه از آن پس انجام شده به جایش هست.</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Taken in: {count:,} files</source>
      <translation>وارد شد: {count:,} فایل</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Taken in: {made:,} of {count:,} files</source>
      <translation>وارد شد: {made:,} از {count:,} فایل</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Taken {taken} by the clock of the camera.</source>
      <translation>گرفته‌شده در {taken} به ساعت دوربین.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/step_panel.py"/>
      <source>Takes back {count:,} steps made after this one. They can be done again.</source>
      <translation>
        <numerusform>{count:,} گامی را که پس از این برداشته شده پس می‌گیرد. می‌توان دوباره انجامشان داد.</numerusform>
      </translation>
      <extra-singular>Takes back {count:,} step made after this one. It can be done again.</extra-singular>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Tamil</source>
      <translation>تمیلی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Target</source>
      <comment>term</comment>
      <translation>هدف</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Teal</source>
      <translation>سبزآبی</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Tell the passphrase by another way than the file.</source>
      <translation>گذرواژه را از راهی جز راه فایل بگویید.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Telugu</source>
      <translation>تلوگو</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Terms of who made it</source>
      <translation>شرایط سازندهٔ آن</translation>
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
      <translation>متن</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>Text (*.txt)</source>
      <translation>متن (*.txt)</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Text (*.txt);;JSON (*.json)</source>
      <translation>متن (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>Text is held</source>
      <translation>متن نگهداری شده</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Text to quote from</source>
      <translation>متنی برای نقل</translation>
    </message>
    <message>
      <location filename="desktop/reading/shelf.py"/>
      <location filename="desktop/searching.py"/>
      <source>Texts</source>
      <translation>متن‌ها</translation>
    </message>
    <message>
      <location filename="db/export/stix.py"/>
      <source>Texts and files stay here; their SHA-256 go along.</source>
      <translation>متن‌ها و فایل‌ها اینجا می‌مانند؛ SHA-256 آنها همراه می‌رود.</translation>
    </message>
    <message>
      <location filename="db/export/followthemoney.py"/>
      <source>Texts are handed over only where their licence allows it; files are not, only their SHA-256.</source>
      <translation>متن‌ها تنها جایی واگذار می‌شوند که پروانه‌شان اجازه دهد؛ فایل‌ها نه، تنها SHA-256 آنها.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>Texts that share passages</source>
      <translation>متن‌هایی که بخش‌های مشترک دارند</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>Texts without a licence</source>
      <translation>متن‌های بی‌پروانه</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Thai</source>
      <translation>تایلندی</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>That is this actor itself. Choose another one.</source>
      <translation>این خود همان کنشگر است. یکی دیگر برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>That it is not known</source>
      <translation>اینکه معلوم نیست</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>That many days before publication.</source>
      <comment>rule of dates</comment>
      <translation>همین شمار روز پیش از انتشار.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>That many weeks before publication, three days either way.</source>
      <comment>rule of dates</comment>
      <translation>همین شمار هفته پیش از انتشار، با سه روز پس و پیش.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>That mapping names none of these columns; nothing was changed.</source>
      <translation>آن نگاشت هیچ‌یک از این ستون‌ها را نام نمی‌برد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>That there were none</source>
      <translation>اینکه هیچ نبود</translation>
    </message>
    <message>
      <location filename="desktop/network/page.py"/>
      <source>The actors are being arranged</source>
      <translation>کنشگران در حال چیده شدن‌اند</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The arrays kept for the timeline are not those of its incidents.</source>
      <translation>آرایه‌های نگه‌داشته برای خط زمان آنِ رویدادهایش نیست.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>The article, as it is</source>
      <translation>مقاله، همان‌گونه که هست</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>The bag “{name}” is not whole: {wrong} Nothing was opened; ask for another copy.</source>
      <translation>بستهٔ «{name}» کامل نیست: {wrong} چیزی باز نشد؛ رونوشت دیگری بخواهید.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>The bag “{zip_name}” holds no case, or several. Nothing was unpacked.</source>
      <translation>بستهٔ «{zip_name}» پرونده‌ای ندارد، یا چند تا دارد. چیزی باز نشد.</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>The bytes as they were captured. The text you read was cleaned from them.</source>
      <translation>بایت‌ها چنان‌که گرفته شدند. متنی که می‌خوانید از آنها پاک شده است.</translation>
    </message>
    <message>
      <location filename="resources/dossier/case/template.toml"/>
      <source>The case as a book: cover, contents, how to read it, the timeline, every incident with who says what, the actors, the numbered sources and an index.</source>
      <comment>kind of dossier</comment>
      <translation>پرونده به شکل کتاب: جلد، فهرست، چگونگی خواندن، خط زمان، هر رویداد با اینکه چه کسی چه می‌گوید، کنشگران، منابع شماره‌دار و نمایه.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>The case as it stood at the end of that day. Empty: as it is now.</source>
      <translation>پرونده چنان‌که در پایان آن روز بود. خالی: چنان‌که اکنون هست.</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>The case has changed. Look at “{name}” again to see what it would bring now.</source>
      <translation>پرونده تغییر کرده است. دوباره به «{name}» بنگرید تا ببینید اکنون چه می‌آورد.</translation>
    </message>
    <message>
      <location filename="desktop/handing/handing.py"/>
      <source>The case itself stays as it is. Nothing is sent anywhere.</source>
      <translation>خود پرونده همان‌گونه می‌ماند. چیزی به جایی فرستاده نمی‌شود.</translation>
    </message>
    <message>
      <location filename="db/sharing/writing.py"/>
      <source>The case names a {parent} in a {table} that is not there, so no share was made. “casebinder verify” tells more.</source>
      <translation>پرونده در {table} به یک {parent} اشاره دارد که نیست، پس بخش اشتراکی ساخته نشد. «casebinder verify» بیشتر می‌گوید.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The century that many centuries before publication, approximate.</source>
      <comment>rule of dates</comment>
      <translation>سده‌ای به همین شمار سده پیش از انتشار، تقریبی.</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>The change log of “{name}” names a field that does not exist (“{table}.{column}”). It was not merged; nothing was changed.</source>
      <translation>سیاههٔ تغییرات «{name}» فیلدی را نام می‌برد که نیست («{table}.{column}»). ادغام نشد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>The change log of “{name}” {what}. Nothing was taken from the file; ask for another copy.</source>
      <translation>سیاههٔ تغییرات «{name}» {what}. چیزی از فایل گرفته نشد؛ رونوشت دیگری بخواهید.</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>The claims stay and are marked. Undo takes all of it back.</source>
      <translation>ادعاها می‌مانند و نشان می‌خورند. «واگرداندن» همه را پس می‌گیرد.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The clean text was altered.</source>
      <translation>متن پاک‌شده دگرگون شده است.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>The clipboard holds nothing that can be taken in. Copy an article, a part of a page, a picture, files or an address first.</source>
      <translation>در بریده‌دان چیزی برای وارد کردن نیست. نخست مقاله، تکهٔ صفحه، تصویر، فایل یا نشانی‌ای کپی کنید.</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>The clipboard holds {count:,} MB, more than is read at once. Nothing was added; save it as a file and import that.</source>
      <translation>بریده‌دان {count:,} مگابایت دارد، بیش از آنچه یک‌باره خوانده می‌شود. چیزی افزوده نشد؛ آن را در فایل ذخیره و وارد کنید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clock_change.py"/>
      <source>The clocks were put back</source>
      <translation>ساعت‌ها عقب کشیده شدند</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clock_change.py"/>
      <source>The clocks were put forward</source>
      <translation>ساعت‌ها جلو کشیده شدند</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>The colour of what is selected and of what can be pressed.</source>
      <translation>رنگ آنچه برگزیده شده و آنچه می‌توان زد.</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <source>The copy</source>
      <translation>رونوشت</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>The copy began from another {name}, so something in it had been held back. What stood here is in no log but this one.</source>
      <translation>رونوشت از {name} دیگری آغاز شد، پس چیزی در آن نگه داشته نشده بود. آنچه اینجا بوده جز در این سیاهه نیست.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>The copy could not be written to “{path}” ({error}). The case is untouched.</source>
      <translation>رونوشت در «{path}» نوشته نشد ({error}). به پرونده دست نخورده است.</translation>
    </message>
    <message>
      <location filename="db/keeping/backups.py"/>
      <source>The copy could not be written to “{target}” ({strerror}). The earlier copy is untouched.</source>
      <translation>رونوشت در «{target}» نوشته نشد ({strerror}). به رونوشت پیشین دست نخورده است.</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>The copy is only read. One undo takes all of it back. {signed}</source>
      <translation>رونوشت تنها خوانده می‌شود. یک واگرداندن همهٔ آن را پس می‌گیرد. {signed}</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The database is damaged: {message}.</source>
      <translation>پایگاه داده آسیب دیده است: {message}.</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>The date given</source>
      <translation>تاریخ ارائه‌شده</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>The date line “{date_words}” can be read in more than one way.</source>
      <translation>خط تاریخ «{date_words}» به بیش از یک گونه خوانده می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/reading/opened.py"/>
      <source>The date of an incident</source>
      <translation>تاریخ یک رویداد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_drag.py"/>
      <source>The date stays as it is</source>
      <translation>تاریخ همان‌گونه می‌ماند</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>The date this incident stands under here.</source>
      <translation>تاریخی که این رویداد اینجا زیر آن آمده است.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>The date {now} does not go with the time of day that stands there. Put back the fields that were changed with it too. Nothing was changed.</source>
      <translation>تاریخ {now} با ساعت روزی که آنجاست نمی‌خواند. فیلدهایی را هم که با آن تغییر کردند بازگردانید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_items.py"/>
      <source>The date “{given}” was not understood.</source>
      <translation>تاریخ «{given}» فهمیده نشد.</translation>
    </message>
    <message>
      <location filename="db/exchange/ris.py"/>
      <source>The date “{record}” ({tag}) was not understood.</source>
      <translation>تاریخ «{record}» ({tag}) فهمیده نشد.</translation>
    </message>
    <message>
      <location filename="db/exchange/bibtex.py"/>
      <source>The date “{values}” ({key}) was not understood.</source>
      <translation>تاریخ «{values}» ({key}) فهمیده نشد.</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>The day is not known</source>
      <translation>روز معلوم نیست</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/order.py"/>
      <source>The day: {day}</source>
      <translation>روز: {day}</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The decade that many decades before publication, approximate.</source>
      <comment>rule of dates</comment>
      <translation>دهه‌ای به همین شمار دهه پیش از انتشار، تقریبی.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>The disk did not answer while “{name}” was used. Nothing was changed.</source>
      <translation>دیسک هنگام کار با «{name}» پاسخ نداد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>The disk is full. “{name}” was kept as it was before this step.</source>
      <translation>دیسک پر است. «{name}» چنان‌که پیش از این گام بود ماند.</translation>
    </message>
    <message>
      <location filename="db/export/__init__.py"/>
      <source>The export was stopped. Nothing was left at its place.</source>
      <translation>برون‌بری متوقف شد. چیزی در جای آن نماند.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>The family name alone, too</source>
      <translation>نام خانوادگی تنها نیز</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <location filename="db/reading/plain_text.py"/>
      <source>The file</source>
      <translation>فایل</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>The file does not say its encoding; it was read as UTF-16.</source>
      <translation>فایل کدگذاری خود را نمی‌گوید؛ به صورت UTF-16 خوانده شد.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <source>The file ends in the middle of a letter: it was cut.</source>
      <translation>فایل در میانهٔ یک حرف پایان می‌یابد: بریده شده است.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>The file has heads of columns only.</source>
      <translation>فایل تنها سرستون دارد.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>The file in which you keep your key to open shares.</source>
      <translation>فایلی که کلید گشودن بخش‌های اشتراکی را در آن نگه می‌دارید.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>The file is cut short: {count:,} of {said:,} bytes are there.</source>
      <translation>فایل بریده است: {count:,} از {said:,} بایت موجود است.</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>The file is kept whole as evidence</source>
      <translation>فایل به‌عنوان مدرک کامل نگه داشته می‌شود</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>The file is not UTF-8 and does not say its encoding; it was read as {encoding}. Check names with accents or non-Latin letters.</source>
      <translation>فایل UTF-8 نیست و کدگذاری خود را نمی‌گوید؛ به صورت {encoding} خوانده شد. نام‌های دارای نشانه یا حروف غیرلاتین را وارسی کنید.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <location filename="desktop/sharing/key_row.py"/>
      <source>The file of the key</source>
      <translation>فایل کلید</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>The file says nothing about when, where or with what it was taken.</source>
      <translation>فایل نمی‌گوید کی، کجا و با چه گرفته شده است.</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>The file was searched for every withheld name, and holds none.</source>
      <translation>فایل برای همهٔ نام‌های پوشیده جست‌وجو شد و هیچ‌یک را ندارد.</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>The filters of this view are too many or too deeply grouped to be used. They were left as they are.</source>
      <translation>پالایه‌های این نما بیش از اندازه زیاد یا تودرتو است و به کار نمی‌آید. همان‌گونه که بودند ماندند.</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>The filters of this view could not be read. They were left as they are; save the view anew to replace them.</source>
      <translation>پالایه‌های این نما خوانده نشد. همان‌گونه که بودند ماندند؛ برای جایگزینی، نما را از نو ذخیره کنید.</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>The filters of this view were made by a newer Casebinder. They were left as they are; this version cannot use them.</source>
      <translation>پالایه‌های این نما را Casebinder تازه‌تری ساخته است. همان‌گونه که بودند ماندند؛ این نسخه نمی‌تواند به کارشان برد.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>The first line of “{name}” is no passphrase.</source>
      <translation>خط نخست «{name}» گذرواژه نیست.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/read_rows.py"/>
      <source>The first rows as incidents</source>
      <translation>نخستین سطرها به صورت رویداد</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>The first {first:,} of {rows:,}.</source>
      <translation>نخستین {first:,} از {rows:,}.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>The folder is not there now. It is looked for until it comes back.</source>
      <translation>پوشه اکنون نیست. تا بازگشتن آن جست‌وجویش می‌کنیم.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>The folder “{name}” holds an earlier export and was left as it is. Choose another name, or say that it may be replaced.</source>
      <translation>پوشهٔ «{name}» برون‌بری پیشینی دارد و همان‌گونه که بود ماند. نام دیگری برگزینید، یا بگویید می‌توان جایگزینش کرد.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>The folder “{name}” holds files that are not of an export, so it was left as it is. Choose a new folder.</source>
      <translation>پوشهٔ «{name}» فایل‌هایی دارد که از برون‌بری نیست، پس همان‌گونه که بود ماند. پوشهٔ تازه‌ای برگزینید.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>The folder “{parent}” does not exist.</source>
      <translation>پوشهٔ «{parent}» وجود ندارد.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>The folder “{parent}” is not there. Nothing was written.</source>
      <translation>پوشهٔ «{parent}» نیست. چیزی نوشته نشد.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/strangers/untrusted.py"/>
      <source>The header of “{name}” is damaged. The file was left as it is.</source>
      <translation>سرآیند «{name}» آسیب دیده است. فایل همان‌گونه که بود ماند.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>The headline is the</source>
      <translation>رقم اصلی</translation>
    </message>
    <message>
      <location filename="db/reading/credits.py"/>
      <source>The headline shares hardly a word with the text; it may belong to another article.</source>
      <translation>عنوان کمتر واژه‌ای با متن مشترک دارد؛ شاید از مقالهٔ دیگری باشد.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>The identity “{path}” is not there.</source>
      <translation>هویت «{path}» نیست.</translation>
    </message>
    <message>
      <location filename="db/exchange/report.py"/>
      <source>The import of “{file}” was stopped. Nothing of it was kept; files imported before it stay.</source>
      <translation>ورود «{file}» متوقف شد. چیزی از آن نگه داشته نشد؛ فایل‌هایی که پیش از آن وارد شدند می‌مانند.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>The incident</source>
      <translation>رویداد</translation>
    </message>
    <message>
      <location filename="db/merging/deciding.py"/>
      <source>The incident of this conflict is no longer there. Nothing was changed.</source>
      <translation>رویداد این تعارض دیگر نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>The incident you were dating is no longer there.</source>
      <translation>رویدادی که به آن تاریخ می‌دادید دیگر نیست.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>The inner order of “{name}” is not one that Casebinder makes. It was left as it is; ask for another copy.</source>
      <translation>ساختار درونی «{name}» از آنها نیست که Casebinder می‌سازد. همان‌گونه که بود ماند؛ رونوشت دیگری بخواهید.</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <location filename="db/sharing/signature.py"/>
      <source>The key “{path}” is not there.</source>
      <translation>کلید «{path}» نیست.</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>The keyring did not answer as it should ({error}). Nothing was changed. Unlock it and try again, or keep the key in a file.</source>
      <translation>دسته‌کلید چنان‌که باید پاسخ نداد ({error}). چیزی تغییر نکرد. قفلش را باز کنید و دوباره بکوشید، یا کلید را در فایل نگه دارید.</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>The keyring holds a {names} already. It was left as it is, because what was made with it is only known by it.</source>
      <translation>دسته‌کلید از پیش {names} دارد. همان‌گونه که بود ماند، چون آنچه با آن ساخته شده تنها با همان شناخته می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/window/saved_line.py"/>
      <source>The last step was not saved</source>
      <translation>آخرین گام ذخیره نشد</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>The later ones republish {get}, the first published.</source>
      <translation>بعدی‌ها {get}، نخستین منتشرشده، را بازنشر می‌کنند.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The latest day of that number that was that weekday.</source>
      <comment>rule of dates</comment>
      <translation>آخرین روز با این شماره که آن روز هفته بود.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>The ledger now speaks for {label}: {told}.</source>
      <translation>دفتر ادعاها اکنون {label} را می‌رساند: {told}.</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>The ledger of who claims and who denies goes out as a sentence; of the quotes only one a slide.</source>
      <translation>دفترِ پذیرندگان و تکذیب‌کنندگان به صورت یک جمله بیرون می‌رود؛ از نقل‌قول‌ها در هر اسلاید تنها یکی.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>The ledger speaks for the same: {told}.</source>
      <translation>دفتر ادعاها همین را می‌رساند: {told}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <location filename="desktop/incidents/judgement.py"/>
      <source>The ledger speaks for {label}: {told}.</source>
      <translation>دفتر ادعاها {label} را می‌رساند: {told}.</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>The log lost {acts}: who did them, and when, is not known any more.</source>
      <translation>سیاهه {acts} را از دست داده: دیگر معلوم نیست چه کسی و کی آنها را انجام داده است.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The log of the step “{label}” was altered.</source>
      <translation>سیاههٔ گام «{label}» دگرگون شده است.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>The lower limit lies above the upper one.</source>
      <translation>حد پایین از حد بالا بالاتر است.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <location filename="db/records/counting.py"/>
      <source>The lowest number is above the highest.</source>
      <translation>کمترین عدد از بیشترین بزرگ‌تر است.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>The manifest of this bag is far too long. Nothing was unpacked.</source>
      <translation>فهرست محتوای این بسته بسیار دراز است. چیزی باز نشد.</translation>
    </message>
    <message>
      <location filename="desktop/manual/view.py"/>
      <source>The manual is written in English.</source>
      <translation>این راهنما به انگلیسی نوشته شده است.</translation>
    </message>
    <message>
      <location filename="desktop/manual/view.py"/>
      <source>The manual of Casebinder</source>
      <translation>راهنمای Casebinder</translation>
    </message>
    <message>
      <location filename="desktop/manual/reader.py"/>
      <source>The manual: {title}</source>
      <translation>راهنما: {title}</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>The manual…</source>
      <translation>راهنما…</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>The mapping</source>
      <translation>نگاشت</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>The mapping could not be written to “{path}” ({strerror}).</source>
      <translation>نگاشت در «{path}» نوشته نشد ({strerror}).</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The month that many months before publication, approximate.</source>
      <comment>rule of dates</comment>
      <translation>ماهی به همین شمار ماه پیش از انتشار، تقریبی.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/order.py"/>
      <source>The month: {month}</source>
      <translation>ماه: {month}</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <source>The name it had until now stays as one of its names.</source>
      <translation>نامی که تاکنون داشته یکی از نام‌هایش می‌ماند.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>The name of a profile has at most {longest} letters.</source>
      <translation>نام نمایه حداکثر {longest} حرف دارد.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>The name of a view has at most {longest} letters.</source>
      <translation>نام نما حداکثر {longest} حرف دارد.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>The names say: {why}.</source>
      <translation>نام‌ها می‌گویند: {why}.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The nearest such month before or after the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>نزدیک‌ترین چنین ماه پیش یا پس از تاریخی که به آن اشاره دارد.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The nearest such weekday before or after the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>نزدیک‌ترین چنین روز هفته پیش یا پس از تاریخی که به آن اشاره دارد.</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>The newest {acts}; scroll for older ones</source>
      <translation>تازه‌ترین {acts}؛ برای قدیمی‌ترها پیمایش کنید</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <source>The newest {count} of {count2:,} are read here.</source>
      <translation>تازه‌ترین {count} از {count2:,} اینجا خوانده می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>The newest {count} of {incident_count:,} are shown.</source>
      <translation>تازه‌ترین {count} از {incident_count:,} نشان داده شده است.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The next one after publication, as the sentence speaks of what is to come.</source>
      <comment>rule of dates</comment>
      <translation>مورد بعدی پس از انتشار، چون جمله از آینده سخن می‌گوید.</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>The next suggestion (J); the one before with K</source>
      <translation>پیشنهاد بعدی (J)؛ قبلی با K</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The notation of EDTF before 2019, as catalogues still have it.</source>
      <comment>rule of dates</comment>
      <translation>نشانه‌گذاری EDTF پیش از ۲۰۱۹ که هنوز در فهرست‌ها هست.</translation>
    </message>
    <message>
      <location filename="db/records/notes.py"/>
      <source>The note is empty; nothing was kept. Write something or leave it out.</source>
      <translation>یادداشت خالی است؛ چیزی نگه داشته نشد. چیزی بنویسید یا آن را رها کنید.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The original bytes ({sha256}) are missing.</source>
      <translation>بایت‌های اصلی ({sha256}) گم شده است.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>The other actor</source>
      <translation>کنشگر دیگر</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>The other text is no longer in the case.</source>
      <translation>متن دیگر در پرونده نیست.</translation>
    </message>
    <message>
      <location filename="db/reading/credits.py"/>
      <source>The outlet is not named; “{because}” suggests it is {hint}.</source>
      <translation>رسانه نام برده نشده؛ «{because}» می‌رساند که {hint} است.</translation>
    </message>
    <message>
      <location filename="db/reading/pages/reading.py"/>
      <source>The page</source>
      <translation>صفحه</translation>
    </message>
    <message>
      <location filename="db/reading/pages/reading.py"/>
      <source>The page says its language is “{said}”; the text reads like “{seen}”.</source>
      <translation>صفحه زبان خود را «{said}» می‌گوید؛ متن به «{seen}» می‌ماند.</translation>
    </message>
    <message>
      <location filename="desktop/network/printing.py"/>
      <source>The page, small</source>
      <translation>صفحه، کوچک</translation>
    </message>
    <message>
      <location filename="desktop/window/guiding.py"/>
      <source>The pages are being set. Press Export when they are there.</source>
      <translation>صفحه‌ها در حال چیده شدن‌اند. وقتی آماده شدند «برون‌بری» را بزنید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>The pages, small</source>
      <translation>صفحه‌ها، کوچک</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>The passphrase file “{path}” is not there.</source>
      <translation>فایل گذرواژهٔ «{path}» نیست.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>The period ends before it begins.</source>
      <translation>بازه پیش از آغازش پایان می‌یابد.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>The place is where it</source>
      <translation>مکان همان جاست که</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>The print was cancelled. Nothing was written.</source>
      <translation>چاپ لغو شد. چیزی نوشته نشد.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/printing.py"/>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source>The printer could not be reached. Nothing was printed.</source>
      <translation>چاپگر در دسترس نبود. چیزی چاپ نشد.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/printing.py"/>
      <source>The printer stopped after {done:,} pages.</source>
      <translation>چاپگر پس از {done:,} صفحه متوقف شد.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source>The printer stopped after {number:,} pages.</source>
      <translation>چاپگر پس از {number:,} صفحه متوقف شد.</translation>
    </message>
    <message>
      <location filename="db/merging/deciding.py"/>
      <source>The quote of this conflict is no longer there. Nothing was changed.</source>
      <translation>نقل‌قول این تعارض دیگر نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>The recipient in the line is none that age knows.</source>
      <translation>گیرندهٔ این خط برای age شناخته نیست.</translation>
    </message>
    <message>
      <location filename="db/merging/deciding.py"/>
      <source>The record of this conflict is no longer there. Nothing was changed.</source>
      <translation>رکورد این تعارض دیگر نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>The redaction file “{path}” is not there. Nothing was written.</source>
      <translation>فایل پوشاندن «{path}» نیست. چیزی نوشته نشد.</translation>
    </message>
    <message>
      <location filename="db/exchange/remarks_table.py"/>
      <source>The report could not be written to “{name}” ({strerror}). What was imported stays; save the report elsewhere.</source>
      <translation>گزارش در «{name}» نوشته نشد ({strerror}). آنچه وارد شده می‌ماند؛ گزارش را جای دیگری ذخیره کنید.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>The row</source>
      <translation>سطر</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>The row {row} of “{table}”</source>
      <translation>سطر {row} از «{table}»</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>The rule is shown and printed with the number.</source>
      <translation>قاعده همراه عدد نشان داده و چاپ می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>The rule of the case</source>
      <translation>قاعدهٔ پرونده</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>The rule still says the same.</source>
      <translation>قاعده هنوز همین را می‌گوید.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>The same bytes are held as</source>
      <translation>همین بایت‌ها نگهداری شده به صورت</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The same date as the incident it refers to.</source>
      <comment>rule of dates</comment>
      <translation>همان تاریخ رویدادی که به آن اشاره دارد.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>The same once more</source>
      <translation>همان، یک بار دیگر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>The same speaker gave another figure later.</source>
      <translation>همین گوینده بعداً رقم دیگری داده است.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The same tables with their types, for DuckDB, Polars and notebooks.</source>
      <translation>همان جدول‌ها با گونه‌هایشان، برای DuckDB، Polars و دفترچه‌ها.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>The same text is held as</source>
      <translation>همین متن نگهداری شده به صورت</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The same with armed groups as threat actors, which says that they mean harm.</source>
      <translation>همان با گروه‌های مسلح به‌عنوان عاملان تهدید، که می‌رساند قصد آسیب دارند.</translation>
    </message>
    <message>
      <location filename="db/records/hypotheses.py"/>
      <source>The score of an explanation is the sum of what speaks against it: 1 for I and 2 for II, times the weight of the claim (credibility 1 counts 1, then 0.8, 0.6, 0.4, 0.2; not judged 0.5). The lowest score leads.</source>
      <translation>نمرهٔ توضیح جمع آن چیزی است که بر ضد آن است: ۱ برای I و ۲ برای II، ضرب در وزن ادعا (باورپذیری 1 برابر ۱، سپس ۰٫۸، ۰٫۶، ۰٫۴، ۰٫۲؛ داوری‌نشده ۰٫۵). کمترین نمره پیش است.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The search index is of another version; it is rebuilt on opening.</source>
      <translation>نمایهٔ جست‌وجو از نسخهٔ دیگری است؛ هنگام باز کردن از نو ساخته می‌شود.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The season is counted from another date of the text.</source>
      <comment>rule of dates</comment>
      <translation>فصل از تاریخ دیگری در متن شمرده می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>The second date lies before the first.</source>
      <translation>تاریخ دوم پیش از نخستین است.</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>The selected incident</source>
      <translation>رویداد برگزیده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>The selected incident {words} this one.</source>
      <translation>رویداد برگزیده {words} این یکی.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>The sender’s public key</source>
      <translation>کلید عمومی فرستنده</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>The share could not be written to “{parent}” ({strerror}). Nothing was left there, and the case is as it was.</source>
      <translation>بخش اشتراکی در «{parent}» نوشته نشد ({strerror}). چیزی آنجا نماند و پرونده همان است که بود.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>The share could not be written to “{path}” ({strerror}). The case is as it was.</source>
      <translation>بخش اشتراکی در «{path}» نوشته نشد ({strerror}). پرونده همان است که بود.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>The share was not handed over: a withheld name still stood in it ({where}). The file was deleted and the case is as it was.</source>
      <translation>بخش اشتراکی واگذار نشد: هنوز نامی پوشیده در آن بود ({where}). فایل حذف شد و پرونده همان است که بود.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>The sheet “{name}” was read; the others were not: {told}{more}.</source>
      <translation>برگ «{name}» خوانده شد؛ بقیه خوانده نشدند: {told}{more}.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The sources, for EndNote, Mendeley and most catalogues.</source>
      <translation>منابع، برای EndNote، Mendeley و بیشتر فهرست‌ها.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The sources, for LaTeX and JabRef.</source>
      <translation>منابع، برای LaTeX و JabRef.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>The sources, for Zotero, Pandoc and word processors.</source>
      <translation>منابع، برای Zotero، Pandoc و واژه‌پردازها.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The step that made the row ({txn}) is missing.</source>
      <translation>گامی که سطر را ساخته ({txn}) گم شده است.</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>The step “{label}” was never sealed.</source>
      <translation>گام «{label}» هرگز مهر نشده است.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>The suggestion stays, with your reason.</source>
      <translation>پیشنهاد می‌ماند، با دلیل شما.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>The table “{table}” of “{name}” is damaged or was altered outside Casebinder. It was left as it is; ask for another copy, or recover what can be read with “casebinder recover”.</source>
      <translation>جدول «{table}» از «{name}» آسیب دیده یا بیرون از Casebinder دگرگون شده است. همان‌گونه که بود ماند؛ رونوشت دیگری بخواهید، یا آنچه خواندنی است با «casebinder recover» بازیابی کنید.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text gives day, month and year.</source>
      <comment>rule of dates</comment>
      <translation>متن روز، ماه و سال را می‌گوید.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text gives month and year.</source>
      <comment>rule of dates</comment>
      <translation>متن ماه و سال را می‌گوید.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text gives no year.</source>
      <comment>rule of dates</comment>
      <translation>متن سالی نمی‌گوید.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text gives the year.</source>
      <comment>rule of dates</comment>
      <translation>متن سال را می‌گوید.</translation>
    </message>
    <message numerus="yes">
      <location filename="db/reading/doubts.py"/>
      <source>The text holds {count:,} invisible marks that can turn the direction of writing: words may stand in another order than they seem to.</source>
      <translation>
        <numerusform>متن {count:,} نشان ناپیدا دارد که می‌تواند جهت نوشته را برگرداند: شاید واژه‌ها به ترتیبی جز آنچه می‌نماید باشند.</numerusform>
      </translation>
      <extra-singular>The text holds an invisible mark that can turn the direction of writing: words may stand in another order than they seem to.</extra-singular>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text is a date in EDTF notation.</source>
      <comment>rule of dates</comment>
      <translation>متن تاریخی به نشانه‌گذاری EDTF است.</translation>
    </message>
    <message>
      <location filename="desktop/sources/list_columns.py"/>
      <source>The text is kept in the case</source>
      <translation>متن در پرونده نگه داشته می‌شود</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>The text of {called} was read to page {read:,} of {count:,}. {whole}.</source>
      <translation>متن {called} تا صفحهٔ {read:,} از {count:,} خوانده شد. {whole}.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The text says the date is one inside a longer time.</source>
      <comment>rule of dates</comment>
      <translation>متن می‌گوید تاریخ درون زمانی بلندتر است.</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>The texts of the case are at left.</source>
      <translation>متن‌های پرونده در یک سو آمده‌اند.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>The timeline was sent to the printer.</source>
      <translation>خط زمان به چاپگر فرستاده شد.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>The timeline’s filters leave none with a place. Take one away to see more.</source>
      <translation>پالایه‌های خط زمان هیچ رویداد مکان‌داری باقی نمی‌گذارند. برای دیدن بیشتر یکی را بردارید.</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>The title is the beginning of its text.</source>
      <translation>عنوان همان آغاز متن آن است.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <source>The two are different</source>
      <translation>این دو متفاوت‌اند</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>The two are the same</source>
      <translation>این دو یکی‌اند</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>The two passphrases are not the same.</source>
      <translation>دو گذرواژه یکی نیستند.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>The two records side by side</source>
      <translation>دو رکورد کنار هم</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>The view “{name}”</source>
      <translation>نمای «{name}»</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The week, month or year counted from that of publication.</source>
      <comment>rule of dates</comment>
      <translation>هفته، ماه یا سال، شمرده از هفته، ماه یا سال انتشار.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The week, month or year of publication, up to that day.</source>
      <comment>rule of dates</comment>
      <translation>هفته، ماه یا سال انتشار، تا همان روز.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The week, month or year of the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>هفته، ماه یا سال تاریخی که به آن اشاره دارد.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <source>The whole case</source>
      <translation>همهٔ پرونده</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>The whole case with its history, to be taken in</source>
      <translation>همهٔ پرونده با تاریخچه‌اش، برای وارد کردن</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>The whole of it goes, too</source>
      <translation>همهٔ آن هم می‌رود</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The whole time up to publication.</source>
      <comment>rule of dates</comment>
      <translation>همهٔ زمان منتهی به انتشار.</translation>
    </message>
    <message>
      <location filename="desktop/window/settling.py"/>
      <source>The window could not be closed. Close it yourself and start the program again.</source>
      <translation>پنجره بسته نشد. خودتان آن را ببندید و برنامه را دوباره آغاز کنید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>The window of this view cannot be read. The timeline was left as it is.</source>
      <translation>پنجرهٔ این نما خوانده نمی‌شود. خط زمان همان‌گونه که بود ماند.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>The words were not found.</source>
      <translation>این واژه‌ها یافت نشد.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The year is counted from that of publication.</source>
      <comment>rule of dates</comment>
      <translation>سال از سال انتشار شمرده می‌شود.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The year is counted from that of the date it refers to.</source>
      <comment>rule of dates</comment>
      <translation>سال از سال تاریخی شمرده می‌شود که به آن اشاره دارد.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The year is that of the days the text names beside it.</source>
      <comment>rule of dates</comment>
      <translation>سال همان سال روزهایی است که متن در کنار آن نام می‌برد.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>The year that many years before publication, approximate.</source>
      <comment>rule of dates</comment>
      <translation>سالی به همین شمار سال پیش از انتشار، تقریبی.</translation>
    </message>
    <message>
      <location filename="db/exchange/bibtex.py"/>
      <source>The year “{values}” was not understood.</source>
      <translation>سال «{values}» فهمیده نشد.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>The {count:,} names are</source>
      <translation>
        <numerusform>{count:,} نام</numerusform>
      </translation>
      <extra-singular>The name is</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/what_part.py"/>
      <source>The {count:,} selected incidents</source>
      <translation>
        <numerusform>{count:,} رویداد برگزیده</numerusform>
      </translation>
      <extra-singular>The selected incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>The {count} lines above the header did not become rows: “{words}”.</source>
      <translation>
        <numerusform>{count} خط بالای سرستون سطر نشد: «{words}».</numerusform>
      </translation>
      <extra-singular>The line above the header did not become a row: “{words}”.</extra-singular>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>The {noun} cannot hold that now: {fields} would not fit what else it says. Put back the fields that were changed with it too. Nothing was changed.</source>
      <translation>‏{noun} اکنون نمی‌تواند آن را داشته باشد: {fields} با بقیهٔ گفته‌اش نمی‌خواند. فیلدهایی را هم که با آن تغییر کردند بازگردانید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>The {noun} is there already. Nothing was changed.</source>
      <translation>‏{noun} از پیش هست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>The {noun} “{wording}” was deleted. Put that back first. Nothing was changed.</source>
      <translation>‏{noun} «{wording}» حذف شده است. نخست آن را بازگردانید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/step.py"/>
      <source>The {table} you were changing is no longer there.</source>
      <translation>‏{table} که تغییر می‌دادید دیگر نیست.</translation>
    </message>
    <message>
      <location filename="db/merging/union.py"/>
      <source>Their copy holds an original that is not what it was: its SHA-256 should be {sha256}. It was not merged; nothing was changed.</source>
      <translation>رونوشت آنها اصلی دارد که همان نیست که بود: SHA-256 آن باید {sha256} باشد. ادغام نشد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>Their place has no coordinates, is only mentioned, or is not known.</source>
      <translation>مکانشان مختصات ندارد، تنها نام برده شده، یا معلوم نیست.</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>Theirs</source>
      <translation>مال آنها</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Then or earlier.</source>
      <comment>rule of dates</comment>
      <translation>آن هنگام یا پیش از آن.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Then or later.</source>
      <comment>rule of dates</comment>
      <translation>آن هنگام یا پس از آن.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/rubber_band.py"/>
      <source>There are more than {most:,} incidents in the box. Draw a smaller one.</source>
      <translation>بیش از {most:,} رویداد در این کادر است. کادر کوچک‌تری بکشید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>There are no tags yet. Tag an incident first (Shift+T).</source>
      <translation>هنوز برچسبی نیست. نخست به رویدادی برچسب بزنید (Shift+T).</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>There are no tags yet. Tag an incident first.</source>
      <translation>هنوز برچسبی نیست. نخست به رویدادی برچسب بزنید.</translation>
    </message>
    <message>
      <location filename="db/records/quotes.py"/>
      <source>There are no words at that place of the text to quote.</source>
      <translation>در آن جای متن واژه‌ای برای نقل نیست.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>There is a profile called “{wanted}” already. Give this one another name.</source>
      <translation>نمایه‌ای به نام «{wanted}» از پیش هست. نام دیگری به این یکی بدهید.</translation>
    </message>
    <message>
      <location filename="db/records/tags.py"/>
      <source>There is a tag “{text}” already. Nothing was changed. Merge the two instead.</source>
      <translation>برچسب «{text}» از پیش هست. چیزی تغییر نکرد. به جای آن این دو را ادغام کنید.</translation>
    </message>
    <message>
      <location filename="db/records/saved_views.py"/>
      <source>There is a view called “{name}” already. Choose another name.</source>
      <translation>نمایی به نام «{name}» از پیش هست. نام دیگری برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>There is a view of this name already. Choose another one.</source>
      <translation>نمایی به این نام از پیش هست. نام دیگری برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/window/printed_network.py"/>
      <source>There is no actor called “{name}” in this case.</source>
      <translation>کنشگری به نام «{name}» در این پرونده نیست.</translation>
    </message>
    <message>
      <location filename="desktop/window/printed_network.py"/>
      <source>There is no actor to show under this choice. Nothing was written.</source>
      <translation>با این گزینش کنشگری برای نشان دادن نیست. چیزی نوشته نشد.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/publication.py"/>
      <source>There is no dated incident to print.</source>
      <translation>رویداد تاریخ‌داری برای چاپ نیست.</translation>
    </message>
    <message>
      <location filename="db/export/formats.py"/>
      <source>There is no format called “{kind}”. There are {kinds}.</source>
      <translation>قالبی به نام «{kind}» نیست. اینها هست: {kinds}.</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>There is no other tag to merge it with.</source>
      <translation>برچسب دیگری نیست که با آن ادغام شود.</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>There is no profile “{name}” in this case. There are {names}.</source>
      <translation>نمایهٔ «{name}» در این پرونده نیست. اینها هست: {names}.</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>There is no room for the share where it was to be written. Nothing was left there, and the case is as it was.</source>
      <translation>جایی که باید بخش اشتراکی نوشته می‌شد جا نیست. چیزی آنجا نماند و پرونده همان است که بود.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointed.py"/>
      <source>There is no room for them here.</source>
      <translation>اینجا برایشان جا نیست.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>There is no room left for “{name}” in “{parent}”. Nothing was left there; make room or choose another place.</source>
      <translation>در «{parent}» برای «{name}» جا نمانده است. چیزی آنجا نماند؛ جا باز کنید یا جای دیگری برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/screen.py"/>
      <source>There is no screen here, so no window can open. “casebinder demo --to demo.case” and “casebinder shot demo.case timeline.png” draw the timeline to a file instead.</source>
      <translation>اینجا صفحهٔ نمایش نیست، پس پنجره‌ای باز نمی‌شود. «casebinder demo --to demo.case» و «casebinder shot demo.case timeline.png» به جای آن خط زمان را در فایل می‌کشند.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>There is no view called “{name}”. The timeline was left as it is.</source>
      <translation>نمایی به نام «{name}» نیست. خط زمان همان‌گونه که بود ماند.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>There is none in the keyring yet. It stays there, and never goes into a case.</source>
      <translation>هنوز هیچ‌یک در دسته‌کلید نیست. آنجا می‌ماند و هرگز به پرونده نمی‌رود.</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>There is none yet. One is made whenever a case that you changed is closed, before large acts, and every half hour in between.</source>
      <translation>هنوز هیچ نیست. هر بار پرونده‌ای که تغییر داده‌اید بسته شود، پیش از کارهای بزرگ، و هر نیم ساعت در این میان، یکی ساخته می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>There is none, because keeping copies is switched off.</source>
      <translation>هیچ نیست، چون نگه داشتن رونوشت خاموش است.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>There is nothing in this time. Choose another.</source>
      <translation>در این زمان چیزی نیست. زمان دیگری برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>There is nothing on the map to print.</source>
      <translation>روی نقشه چیزی برای چاپ نیست.</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>There is nothing yet to lay “{name}” over.</source>
      <translation>هنوز چیزی نیست که «{name}» روی آن گذاشته شود.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/bindings.py"/>
      <source>These keys belong to the text and cannot be changed.</source>
      <translation>این کلیدها از آنِ متن‌اند و تغییرپذیر نیستند.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>These words do not stand in the text kept of the source. Copy them from there, or choose “No quote” and say why.</source>
      <translation>این واژه‌ها در متن نگه‌داشتهٔ منبع نیست. از آنجا کپی کنید، یا «بدون نقل‌قول» را برگزینید و دلیلش را بگویید.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>These words no longer stand in the text that was kept.</source>
      <translation>این واژه‌ها دیگر در متن نگه‌داشته نیست.</translation>
    </message>
    <message>
      <location filename="db/merging/deciding.py"/>
      <source>These words no longer stand in the text they were quoted from. Nothing was changed; quote them anew, or let the other words stand.</source>
      <translation>این واژه‌ها دیگر در متنی که از آن نقل شدند نیست. چیزی تغییر نکرد؛ از نو نقل کنید، یا بگذارید واژه‌های دیگر بماند.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>These words no longer stand in the text.</source>
      <translation>این واژه‌ها دیگر در متن نیست.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>These words were never quoted here. Nothing was changed.</source>
      <translation>این واژه‌ها هرگز اینجا نقل نشده بود. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Thesis</source>
      <comment>term</comment>
      <translation>پایان‌نامه</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>They are</source>
      <translation>آنها</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>They are looked for in the text kept of the source.</source>
      <translation>در متن نگه‌داشتهٔ منبع جست‌وجو می‌شوند.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>They are not suggested to each other again.</source>
      <translation>دیگر به هم پیشنهاد نمی‌شوند.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>They are one origin</source>
      <translation>یک منشأ دارند</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>They find it under “Your own key” in this sheet of theirs, or have it from age.</source>
      <translation>آن را در همین برگهٔ خود زیر «کلید خود شما» می‌یابند، یا از age می‌گیرند.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>They hold while the timeline has the keyboard. What has no key stands under Ctrl+K.</source>
      <translation>تا وقتی صفحه‌کلید با خط زمان است کار می‌کنند. آنچه کلید ندارد زیر Ctrl+K است.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>They lie in {folder}</source>
      <translation>در {folder} قرار دارند</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>They lie in {short}</source>
      <translation>در {short} قرار دارند</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_review.py"/>
      <source>They were counted from another day of publication.</source>
      <translation>از روز انتشار دیگری شمرده شده‌اند.</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>They were counted from another day of publication. Those ticked move together.</source>
      <translation>از روز انتشار دیگری شمرده شده‌اند. آنها که نشان خورده‌اند با هم جابه‌جا می‌شوند.</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>This address is on the card of “{called}”; nothing was added.</source>
      <translation>این نشانی روی کارت «{called}» هست؛ چیزی افزوده نشد.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/when_field.py"/>
      <source>This can be read in more than one way. Which is meant?</source>
      <translation>به بیش از یک گونه خوانده می‌شود. کدام منظور است؟</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>This can mean more than one time. Pick the one that is meant.</source>
      <translation>این می‌تواند بیش از یک زمان باشد. زمان مورد نظر را برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>This can mean more than one time. Which is meant?</source>
      <translation>این می‌تواند بیش از یک زمان باشد. کدام منظور است؟</translation>
    </message>
    <message>
      <location filename="desktop/window/palette.py"/>
      <source>This card: {act}</source>
      <translation>این کارت: {act}</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <source>This case</source>
      <translation>این پرونده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_sheets.py"/>
      <source>This case has no eras yet. Press Y to name one.</source>
      <translation>این پرونده هنوز دوره‌ای ندارد. برای نامیدن یکی Y را بزنید.</translation>
    </message>
    <message>
      <location filename="desktop/window/printed.py"/>
      <source>This case has no incident with a date, so there is no timeline to print.</source>
      <translation>این پرونده رویداد تاریخ‌داری ندارد، پس خط زمانی برای چاپ نیست.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>This case is open for reading only</source>
      <translation>این پرونده تنها برای خواندن باز است</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>This case is open for reading only.</source>
      <translation>این پرونده تنها برای خواندن باز است.</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>This computer has no keyring that can be used now. Keep the key in a file instead.</source>
      <translation>این رایانه اکنون دسته‌کلیدی به‌کارآمدنی ندارد. به جای آن کلید را در فایل نگه دارید.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>This computer has no keyring that can be used now. Keep the key in a file where nobody else reads.</source>
      <translation>این رایانه اکنون دسته‌کلیدی به‌کارآمدنی ندارد. کلید را در فایلی نگه دارید که کس دیگری نخواند.</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>This computer, for a report of a fault; nothing private is in it:</source>
      <translation>این رایانه، برای گزارش خطا؛ چیز خصوصی در آن نیست:</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>This could not be kept: {error}.</source>
      <translation>این نگه داشته نشد: {error}.</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>This could not be kept: {strerror}.</source>
      <translation>این نگه داشته نشد: {strerror}.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/when_field.py"/>
      <source>This date can be read in more than one way. Pick the one that is meant.</source>
      <translation>این تاریخ به بیش از یک گونه خوانده می‌شود. تاریخ مورد نظر را برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/widgets/when_field.py"/>
      <source>This date was not understood. Try 18 April 2022, late 2019 or 2022-04.</source>
      <translation>این تاریخ فهمیده نشد. ۱۸ آوریل ۲۰۲۲، اواخر ۲۰۱۹ یا 2022-04 را بیازمایید.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>This field is not one that can be put back. Nothing was changed.</source>
      <translation>این فیلد بازگرداندنی نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>This file was not made on this computer, and was not opened here before. Casebinder checks every value in it and puts it into a new file. Nothing else comes along, and nothing in it can act. The file you were sent stays as it is.</source>
      <translation>این فایل در این رایانه ساخته نشده و پیش از این اینجا باز نشده است. Casebinder همهٔ مقادیرش را وارسی می‌کند و در فایلی تازه می‌گذارد. چیز دیگری همراه نمی‌آید و هیچ چیز آن نمی‌تواند کاری کند. فایلی که برایتان فرستاده‌اند همان‌گونه می‌ماند.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>This incident alone</source>
      <translation>تنها این رویداد</translation>
    </message>
    <message>
      <location filename="desktop/map/placing.py"/>
      <source>This incident has no place yet. Give it one on its card, then put it here.</source>
      <translation>این رویداد هنوز مکانی ندارد. روی کارتش مکانی بدهید، سپس اینجا بگذارید.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_edits.py"/>
      <source>This incident has {count:,} places. Nothing was changed; change them on its card.</source>
      <translation>این رویداد {count:,} مکان دارد. چیزی تغییر نکرد؛ آنها را روی کارتش تغییر دهید.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>This is a key. It is not taken into a case</source>
      <translation>این کلید است. به پرونده وارد نمی‌شود</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>This is disputed.</source>
      <translation>این مورد اختلاف است.</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>This is how the case stands.</source>
      <translation>وضعیت پرونده چنین است.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>This is no identity of age.</source>
      <translation>این هویت age نیست.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>This is no key that Casebinder made.</source>
      <translation>این کلیدی نیست که Casebinder ساخته باشد.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>This is no key that Casebinder made: “{name}”.</source>
      <translation>این کلیدی نیست که Casebinder ساخته باشد: «{name}».</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>This is no profile of this Casebinder. Nothing was changed.</source>
      <translation>این نمایهٔ این Casebinder نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>This is no public key: “{name}”.</source>
      <translation>این کلید عمومی نیست: «{name}».</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>This is no recipient of age: it begins with age1.</source>
      <translation>این گیرندهٔ age نیست: آن با age1 آغاز می‌شود.</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>This is only possible.</source>
      <translation>این تنها ممکن است.</translation>
    </message>
    <message>
      <location filename="desktop/window/preview.py"/>
      <source>This is what the recipient will see; nothing can be changed.</source>
      <translation>این همان است که گیرنده می‌بیند؛ چیزی تغییرپذیر نیست.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/bindings.py"/>
      <source>This key alone cannot be used. Press it together with another.</source>
      <translation>این کلید تنها به کار نمی‌آید. همراه کلیدی دیگر بزنید.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <source>This one</source>
      <translation>این یکی</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>This passphrase does not open “{name}”. Nothing was written.</source>
      <translation>این گذرواژه «{name}» را باز نمی‌کند. چیزی نوشته نشد.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/picture.py"/>
      <source>This picture cannot be shown here; it is kept whole.</source>
      <translation>این تصویر اینجا نشان‌دادنی نیست؛ کامل نگه داشته شده است.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/read_rows.py"/>
      <source>This row cannot be used</source>
      <translation>این سطر به کار نمی‌آید</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>This rule can hold for one incident only.</source>
      <translation>این قاعده تنها برای یک رویداد می‌تواند برقرار باشد.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>This section alone</source>
      <translation>تنها این بخش</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>This source …</source>
      <translation>این منبع …</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>This text</source>
      <translation>این متن</translation>
    </message>
    <message>
      <location filename="db/asking/written.py"/>
      <source>This view asks for something that this version of Casebinder does not know (“{word}”). The view was left as it is; a newer version may show it.</source>
      <translation>این نما چیزی می‌خواهد که این نسخهٔ Casebinder نمی‌شناسد («{word}»). نما همان‌گونه که بود ماند؛ شاید نسخه‌ای تازه‌تر نشانش دهد.</translation>
    </message>
    <message>
      <location filename="db/records/saved_views.py"/>
      <source>This view cannot be read. The timeline was left as it is; save the view anew or delete it.</source>
      <translation>این نما خوانده نمی‌شود. خط زمان همان‌گونه که بود ماند؛ نما را از نو ذخیره یا حذف کنید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>This view has colours by “{held}”, which this version does not know. The timeline was left as it is.</source>
      <translation>این نما رنگ‌هایی بر پایهٔ «{held}» دارد که این نسخه نمی‌شناسد. خط زمان همان‌گونه که بود ماند.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>This view has lanes by “{held}”, which this version does not know. The timeline was left as it is.</source>
      <translation>این نما ردیف‌هایی بر پایهٔ «{held}» دارد که این نسخه نمی‌شناسد. خط زمان همان‌گونه که بود ماند.</translation>
    </message>
    <message>
      <location filename="db/records/saved_views.py"/>
      <source>This view is no longer in the case. The timeline was left as it is.</source>
      <translation>این نما دیگر در پرونده نیست. خط زمان همان‌گونه که بود ماند.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>This was not understood. Try 18 April 2022, late 2019 or +3 weeks.</source>
      <translation>این فهمیده نشد. ۱۸ آوریل ۲۰۲۲، اواخر ۲۰۱۹ یا ‎+3 weeks را بیازمایید.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>This {kind} was deleted</source>
      <translation>این {kind} حذف شده است</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>This {verb} it</source>
      <translation>این {verb} آن است</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Those in sight</source>
      <translation>آنها که پیش چشم‌اند</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>Those that are the same are read as one; nothing is rewritten.</source>
      <translation>آنها که همان‌اند یکی خوانده می‌شوند؛ چیزی بازنویسی نمی‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>Threatened by</source>
      <translation>تهدیدشده از سوی</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Tibetan</source>
      <translation>تبتی</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>Tick a to-do off</source>
      <translation>انجام‌شده شمردن کار</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Tick at least one letter or digit.</source>
      <translation>دست‌کم یک حرف یا رقم را نشان بزنید.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Tick at least one.</source>
      <translation>دست‌کم یکی را نشان بزنید.</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>Tick the to-do off, or open it again</source>
      <translation>انجام‌شده شمردن کار یا باز کردن دوبارهٔ آن</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>Ties</source>
      <translation>پیوندها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>Time</source>
      <translation>زمان</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>Time at the scene</source>
      <translation>زمان در صحنه</translation>
    </message>
    <message>
      <location filename="desktop/network/strip.py"/>
      <source>Time in which the network is shown</source>
      <translation>زمانی که شبکه در آن نشان داده می‌شود</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>Time of day</source>
      <translation>ساعت روز</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <location filename="desktop/timeline/view.py"/>
      <source>Timeline</source>
      <translation>خط زمان</translation>
    </message>
    <message>
      <location filename="resources/dossier/poster/template.toml"/>
      <source>Timeline poster</source>
      <comment>kind of dossier</comment>
      <translation>پوستر خط زمان</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/bookmarks.py"/>
      <source>Timeline: go to {plain}</source>
      <translation>خط زمان: رفتن به {plain}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Timeline: view {name}</source>
      <translation>خط زمان: نمای {name}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/outlets.py"/>
      <source>Timeline: {names}.{where} Lanes: {names2}.</source>
      <translation>خط زمان: {names}.{where} ردیف‌ها: {names2}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/host.py"/>
      <source>Timeline: {words}{words2}</source>
      <translation>خط زمان: {words}{words2}</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>TimelineJS has no uncertain dates: a slide goes from the first to the last day it can have been, and its date is told in our words.</source>
      <translation>‏TimelineJS تاریخ نامطمئن ندارد: اسلاید از نخستین تا آخرین روزی که می‌توانسته باشد می‌رود و تاریخش با واژه‌های ما گفته می‌شود.</translation>
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
      <translation>عنوان</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>Title and summary, in any script; the beginnings of words are enough.</source>
      <translation>عنوان و خلاصه، به هر خط؛ آغاز واژه‌ها کافی است.</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>To delete the {noun} again, use its own menu, which also takes along what belongs to it. Nothing was changed.</source>
      <translation>برای حذف دوبارهٔ {noun} فهرست خودش را به کار ببرید که آنچه از آنِ اوست نیز همراه می‌برد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>To know</source>
      <translation>برای دانستن</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/intake/sheet.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <source>To look at</source>
      <translation>برای دیدن</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>To look at {odd:,}</source>
      <translation>برای دیدن {odd:,}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>To quote words, choose a source whose text is kept.</source>
      <translation>برای نقل واژه‌ها منبعی برگزینید که متنش نگه داشته شده است.</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <source>To read</source>
      <translation>برای خواندن</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>To the end of</source>
      <translation>تا پایان</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>To, and including</source>
      <translation>تا، و با خود آن</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>To-do</source>
      <translation>کار</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>To-do, done: {text}</source>
      <translation>کار، انجام‌شده: {text}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>To-do, open: {text}</source>
      <translation>کار، باز: {text}</translation>
    </message>
    <message>
      <location filename="desktop/history/step_model.py"/>
      <location filename="desktop/timeline/scales/axis.py"/>
      <source>Today</source>
      <translation>امروز</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Told by others</source>
      <comment>term</comment>
      <translation>از دیگران شنیده</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>Took in {names}</source>
      <translation>{names} وارد شد</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>Took in “{name}”; everything fits together.</source>
      <translation>‏«{name}» وارد شد؛ همه‌چیز با هم جور است.</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Total of many events</source>
      <translation>مجموع رویدادهای بسیار</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Town or village</source>
      <comment>term</comment>
      <translation>شهر یا روستا</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Towns</source>
      <translation>شهرها</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Translation</source>
      <translation>ترجمه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Transliteration</source>
      <comment>term</comment>
      <translation>حرف‌نویسی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Treaty</source>
      <comment>term</comment>
      <translation>معاهده</translation>
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
      <translation>گونه</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Type a name and press Enter</source>
      <translation>نامی بنویسید و Enter بزنید</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Type a passphrase, or choose another way.</source>
      <translation>گذرواژه‌ای بنویسید یا راه دیگری برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Type another name, or choose an actor of the case: these words become one of its names.</source>
      <translation>نام دیگری بنویسید یا کنشگری از پرونده برگزینید: این واژه‌ها یکی از نام‌های او می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/tag_field.py"/>
      <source>Type new tags here, or others of the case; several are set apart by commas.</source>
      <translation>برچسب‌های تازه یا برچسب‌های دیگر پرونده را اینجا بنویسید؛ چند تا را با ویرگول جدا کنید.</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Type on.</source>
      <translation>نوشتن را ادامه دهید.</translation>
    </message>
    <message>
      <location filename="desktop/reading/claim_sheet.py"/>
      <source>Type some of its words</source>
      <translation>چند واژهٔ آن را بنویسید</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Type the one you agreed on with the sender. It is not kept.</source>
      <translation>همان را بنویسید که با فرستنده قرار گذاشته‌اید. نگه داشته نمی‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>UCDP list of actors</source>
      <translation>فهرست کنشگران UCDP</translation>
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
      <translation>نامعلوم</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unclear</source>
      <comment>term</comment>
      <translation>نامعلوم</translation>
    </message>
    <message>
      <location filename="desktop/incidents/list_columns.py"/>
      <source>Undated</source>
      <translation>بدون تاریخ</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Under review</source>
      <comment>term</comment>
      <translation>در دست بررسی</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Under whose name they are read</source>
      <translation>با نام چه کسی خوانده می‌شوند</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <location filename="desktop/bars.py"/>
      <location filename="desktop/intake/together.py"/>
      <location filename="desktop/messages.py"/>
      <location filename="desktop/session.py"/>
      <source>Undo</source>
      <translation>واگرداندن</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>Undo (Ctrl+Z) brings it back.</source>
      <translation>واگرداندن (Ctrl+Z) آن را بازمی‌گرداند.</translation>
    </message>
    <message>
      <location filename="desktop/intake/together.py"/>
      <source>Undone</source>
      <translation>واگردانده شد</translation>
    </message>
    <message>
      <location filename="desktop/case_facts.py"/>
      <source>Undone: {label}</source>
      <translation>واگردانده شد: {label}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>Unit</source>
      <translation>واحد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unit</source>
      <comment>term</comment>
      <translation>یگان</translation>
    </message>
    <message>
      <location filename="db/columns/trees.py"/>
      <source>Units and members</source>
      <translation>واحدها و اعضا</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>Unknown</source>
      <translation>نامعلوم</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unknown</source>
      <comment>term</comment>
      <translation>نامعلوم</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unlikely</source>
      <comment>term</comment>
      <translation>نامحتمل</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Unlock</source>
      <translation>باز کردن قفل</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>Unlocking</source>
      <translation>در حال باز کردن قفل</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/head_marks.py"/>
      <location filename="desktop/timeline/printing/paper_heads.py"/>
      <source>Unnamed</source>
      <translation>بی‌نام</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Unpin “{actor}”</source>
      <translation>برداشتن سنجاق «{actor}»</translation>
    </message>
    <message>
      <location filename="desktop/actors/sheets.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>Until</source>
      <translation>تا</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>Until, with that day, month or year</source>
      <translation>تا، با همان روز، ماه یا سال</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/read_rows.py"/>
      <location filename="desktop/intake/rows.py"/>
      <source>Untitled</source>
      <translation>بدون عنوان</translation>
    </message>
    <message>
      <location filename="desktop/reading/shelf.py"/>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/list_columns.py"/>
      <location filename="desktop/widgets/source_row.py"/>
      <source>Untitled source</source>
      <translation>منبع بدون عنوان</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Unverified</source>
      <comment>term</comment>
      <translation>راستی‌آزمایی‌نشده</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Up to three steps around it</source>
      <translation>تا سه گام پیرامون آن</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>Up to two steps around it</source>
      <translation>تا دو گام پیرامون آن</translation>
    </message>
    <message>
      <location filename="desktop/sharing/key_row.py"/>
      <source>Use a file instead</source>
      <translation>به جای آن فایل به کار رود</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Use a mapping</source>
      <translation>به کار بردن نگاشت</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Use a mapping from a file…</source>
      <translation>به کار بردن نگاشت از فایل…</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <source>Use the keyring of this computer</source>
      <translation>به کار بردن دسته‌کلید این رایانه</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>Used by</source>
      <translation>کاربرد نزد</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Usual</source>
      <comment>contrast</comment>
      <translation>معمول</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>Usually</source>
      <translation>معمولاً</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Value</source>
      <comment>term</comment>
      <translation>مقدار</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>Version</source>
      <translation>نسخه</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Version {version}</source>
      <translation>نسخهٔ {version}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Very consistent</source>
      <comment>term</comment>
      <translation>بسیار سازگار</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Very inconsistent</source>
      <comment>term</comment>
      <translation>بسیار ناسازگار</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Very likely</source>
      <comment>term</comment>
      <translation>بسیار محتمل</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Very unlikely</source>
      <comment>term</comment>
      <translation>بسیار نامحتمل</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>View “{name}”</source>
      <translation>نمای «{name}»</translation>
    </message>
    <message>
      <location filename="desktop/bars.py"/>
      <source>Views</source>
      <translation>نماها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/panel.py"/>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Views (V)</source>
      <translation>نماها (V)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/views.py"/>
      <source>Views (V): {name}</source>
      <translation>نماها (V): {name}</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Violet</source>
      <translation>بنفش</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <source>Volume</source>
      <translation>جلد</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <location filename="desktop/network/timing.py"/>
      <source>Walk through the years</source>
      <translation>گذر در سال‌ها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>Walking and moving</source>
      <translation>گشتن و جابه‌جایی</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>Was</source>
      <translation>بود</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>Was asked and declined to comment.</source>
      <translation>از او پرسیدند و از اظهار نظر خودداری کرد.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Watch a folder</source>
      <translation>زیر نظر گرفتن پوشه</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Watch a folder…</source>
      <translation>زیر نظر گرفتن پوشه…</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Watched folder</source>
      <translation>پوشهٔ زیر نظر</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>Watching {name}</source>
      <translation>{name} زیر نظر است</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>We hold it to be</source>
      <translation>ما آن را چنین می‌دانیم</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Weak</source>
      <comment>term</comment>
      <translation>ضعیف</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Weak alias</source>
      <comment>term</comment>
      <translation>نام مستعار ضعیف</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Weak: everybody who reports it does so with reserve (reportedly, likely, unverified).</source>
      <translation>ضعیف: همهٔ گزارش‌دهندگان با قید از آن می‌گویند (به گزارش‌ها، محتمل، راستی‌آزمایی‌نشده).</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Weak: it goes back to one origin, or to none rated A, B or C.</source>
      <translation>ضعیف: به یک منشأ بازمی‌گردد، یا به هیچ منشأیی با درجهٔ A، B یا C.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>Weak: nobody says so but those who claim it.</source>
      <translation>ضعیف: جز آنان که مسئولیتش را می‌پذیرند کسی چنین نمی‌گوید.</translation>
    </message>
    <message>
      <location filename="desktop/sources/page.py"/>
      <source>Web address</source>
      <translation>نشانی وب</translation>
    </message>
    <message>
      <location filename="desktop/handing/purposes.py"/>
      <location filename="db/export/formats.py"/>
      <source>Web page</source>
      <translation>صفحهٔ وب</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Web page</source>
      <comment>term</comment>
      <translation>صفحهٔ وب</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Web page, to edit</source>
      <translation>صفحهٔ وب، برای ویرایش</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Weeks of a month are counted in sevens from its first or last day.</source>
      <comment>rule of dates</comment>
      <translation>هفته‌های ماه هفت‌هفت روز از نخستین یا واپسین روز آن شمرده می‌شوند.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>Went</source>
      <translation>رفت</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/step_panel.py"/>
      <source>Went back {count:,} steps</source>
      <translation>
        <numerusform>{count:,} گام به عقب رفت</numerusform>
      </translation>
      <extra-singular>Went back {count:,} step</extra-singular>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>Went out</source>
      <translation>بیرون رفت</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>What Casebinder recovered from “{name}” into “{out}”</source>
      <translation>آنچه Casebinder از «{name}» در «{out}» بازیابی کرد</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>What a colleague may not see</source>
      <translation>آنچه همکار نباید ببیند</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/rows_page.py"/>
      <source>What becomes of each column was guessed. Change it in the head of the column: click it, or press Enter.</source>
      <translation>سرنوشت هر ستون حدس زده شده است. در سر ستون تغییرش دهید: کلیک کنید یا Enter بزنید.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>What becomes of the columns is kept in the case under this name. The next table with these columns is read the same way.</source>
      <translation>سرنوشت ستون‌ها با این نام در پرونده نگه داشته می‌شود. جدول بعدی با همین ستون‌ها به همین شیوه خوانده می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>What becomes of {column}</source>
      <translation>سرنوشت {column}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <source>What becomes of “{column}”</source>
      <translation>سرنوشت «{column}»</translation>
    </message>
    <message>
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>What can be done with the selected</source>
      <translation>آنچه با برگزیده می‌توان کرد</translation>
    </message>
    <message>
      <location filename="desktop/widgets/card_view.py"/>
      <source>What can be done with this card</source>
      <translation>آنچه با این کارت می‌توان کرد</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>What changed in this row</source>
      <translation>آنچه در این سطر تغییر کرد</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_changes.py"/>
      <source>What changed since</source>
      <translation>آنچه از آن پس تغییر کرد</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_part.py"/>
      <source>What each lets go</source>
      <translation>هر یک چه را اجازه می‌دهد</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_table.py"/>
      <source>What each profile lets go</source>
      <translation>هر نمایه چه را اجازه می‌دهد</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>What each step changed…</source>
      <translation>هر گام چه را تغییر داد…</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>What falls without each of them?</source>
      <translation>بدون هر یک چه فرو می‌ریزد؟</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>What five articles say of one region, with its disputes and uncertain dates.</source>
      <translation>آنچه پنج مقاله دربارهٔ یک ناحیه می‌گویند، با اختلاف‌ها و تاریخ‌های نامطمئنش.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <location filename="desktop/sharing/view.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <source>What goes</source>
      <translation>آنچه می‌رود</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>What goes out</source>
      <translation>آنچه بیرون می‌رود</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <location filename="desktop/reading/incident_sheet.py"/>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>What happened</source>
      <translation>چه رخ داد</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>What is being done, and what was</source>
      <translation>آنچه در حال انجام است و آنچه بود</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figure_form.py"/>
      <source>What is given</source>
      <translation>آنچه ارائه شده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>What is in view</source>
      <translation>آنچه پیش چشم است</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <source>What is in view is printed, in light colours, with its scale.</source>
      <translation>آنچه پیش چشم است با رنگ‌های روشن و مقیاسش چاپ می‌شود.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_evidence.py"/>
      <source>What is kept: {count:,} versions</source>
      <translation>
        <numerusform>آنچه نگه داشته شده: {count:,} نسخه</numerusform>
      </translation>
      <extra-singular>What is kept</extra-singular>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <location filename="desktop/reading/claim_sheet.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>What is said of it</source>
      <translation>آنچه درباره‌اش گفته‌اند</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>What is selected</source>
      <translation>آنچه برگزیده شده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/key_sheet.py"/>
      <source>What is shown</source>
      <translation>آنچه نشان داده شده</translation>
    </message>
    <message>
      <location filename="desktop/sharing/step_list.py"/>
      <source>What is to be chosen</source>
      <translation>آنچه باید برگزید</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>What is to be withheld cannot be used: {why}. Nothing was written.</source>
      <translation>آنچه باید پوشیده شود به کار نمی‌آید: {why}. چیزی نوشته نشد.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>What it does</source>
      <translation>آنچه می‌کند</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>What it goes back to</source>
      <translation>آنچه به آن بازمی‌گردد</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>What it held before stands now</source>
      <translation>آنچه پیش‌تر داشت اکنون برجاست</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <location filename="desktop/sources/sheets.py"/>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>What it is</source>
      <translation>آن چیست</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <source>What it said</source>
      <translation>آنچه گفت</translation>
    </message>
    <message>
      <location filename="db/records/putting_back.py"/>
      <source>What it would be part of is itself part of it; a whole cannot be part of its part. Nothing was changed.</source>
      <translation>آنچه بخشی از آن می‌شد خود بخشی از آن است؛ کل نمی‌تواند جزئی از جزء خود باشد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>What its licence does not let you pass on, too</source>
      <translation>آنچه پروانه‌اش اجازهٔ انتقال نمی‌دهد هم</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>What lies on damaged pages is missing there, and nothing says so.</source>
      <translation>آنچه در صفحه‌های آسیب‌دیده است آنجا کم است و هیچ چیز آن را نمی‌گوید.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>What no share holds</source>
      <translation>آنچه هیچ بخش اشتراکی ندارد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>What speaks against it</source>
      <translation>آنچه بر ضد آن است</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>What that comes to</source>
      <translation>حاصل آن</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>What the bag “{name}” holds is no case. Nothing was opened.</source>
      <translation>آنچه بستهٔ «{name}» دارد پرونده نیست. چیزی باز نشد.</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>What the camera wrote</source>
      <translation>آنچه دوربین نوشته</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>What the claims weigh</source>
      <translation>وزن ادعاها</translation>
    </message>
    <message>
      <location filename="desktop/network/grounds.py"/>
      <source>What the line rests on</source>
      <translation>آنچه خط بر آن استوار است</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>What the public may not see</source>
      <translation>آنچه همگان نباید ببینند</translation>
    </message>
    <message>
      <location filename="desktop/network/doing.py"/>
      <source>What the tie rests on</source>
      <translation>آنچه پیوند بر آن استوار است</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>What the timeline shows</source>
      <translation>آنچه خط زمان نشان می‌دهد</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <location filename="desktop/sharing/what_part.py"/>
      <source>What the timeline’s filters let through</source>
      <translation>آنچه از پالایه‌های خط زمان می‌گذرد</translation>
    </message>
    <message>
      <location filename="desktop/merging/pair_card.py"/>
      <source>What the two files say of it</source>
      <translation>آنچه دو فایل درباره‌اش می‌گویند</translation>
    </message>
    <message>
      <location filename="desktop/handing/pane.py"/>
      <source>What this format cannot hold</source>
      <translation>آنچه این قالب نمی‌تواند داشته باشد</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>What this format does not hold</source>
      <translation>آنچه این قالب ندارد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>What this view says of the time it shows cannot be read.</source>
      <translation>آنچه این نما از زمانی که نشان می‌دهد می‌گوید خوانده نمی‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>What this view shows cannot be read. The timeline was left as it is.</source>
      <translation>آنچه این نما نشان می‌دهد خوانده نمی‌شود. خط زمان همان‌گونه که بود ماند.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>What to change</source>
      <translation>آنچه باید تغییر کند</translation>
    </message>
    <message>
      <location filename="desktop/reading/doubt_line.py"/>
      <source>What to know about this text</source>
      <translation>آنچه باید دربارهٔ این متن دانست</translation>
    </message>
    <message>
      <location filename="desktop/reading/word_bar.py"/>
      <source>What to make of these words</source>
      <translation>از این واژه‌ها چه ساخته شود</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <source>What to print</source>
      <translation>آنچه باید چاپ شود</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>What was decided about suggestions while reading</source>
      <translation>آنچه هنگام خواندن دربارهٔ پیشنهادها تصمیم گرفته شد</translation>
    </message>
    <message>
      <location filename="desktop/history/act_list.py"/>
      <source>What was done, newest first</source>
      <translation>کارهای انجام‌شده، تازه‌ترین در آغاز</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>What was left out</source>
      <translation>آنچه کنار گذاشته شد</translation>
    </message>
    <message>
      <location filename="db/records/quotes.py"/>
      <source>What was left out of a text cannot be read, so it was not written by Casebinder. The case was left as it is; look for a copy.</source>
      <translation>آنچه از متنی کنار گذاشته شده خوانده نمی‌شود، پس Casebinder آن را ننوشته است. پرونده همان‌گونه که بود ماند؛ رونوشتی بجویید.</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>What was taken</source>
      <translation>آنچه گرفته شد</translation>
    </message>
    <message>
      <location filename="desktop/intake/sheet.py"/>
      <source>What was taken in</source>
      <translation>آنچه وارد شد</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>What was taken in last</source>
      <translation>آنچه آخر از همه وارد شد</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>What will change</source>
      <translation>آنچه تغییر خواهد کرد</translation>
    </message>
    <message>
      <location filename="desktop/widgets/without_it.py"/>
      <source>What would change without it?</source>
      <translation>بدون آن چه تغییر می‌کند؟</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>What you did last in Ctrl+K</source>
      <translation>آنچه آخرین بار در Ctrl+K کردید</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>What you dropped or chose goes into this new case. Its title can be changed.</source>
      <translation>آنچه رها کردید یا برگزیدید به این پروندهٔ تازه می‌رود. عنوانش را می‌توان تغییر داد.</translation>
    </message>
    <message>
      <location filename="desktop/app.py"/>
      <source>What you just did</source>
      <translation>آنچه هم‌اکنون کردید</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>Whatever bears “{text}” will bear the other one; “{text}” goes.</source>
      <translation>هر چه «{text}» دارد آن دیگری را می‌گیرد؛ «{text}» می‌رود.</translation>
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
      <translation>کی</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>When did it happen?</source>
      <translation>کی رخ داد؟</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>When was it published?</source>
      <translation>کی منتشر شد؟</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <location filename="desktop/intake/preview/targets.py"/>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>Where</source>
      <translation>کجا</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Where did it happen?</source>
      <translation>کجا رخ داد؟</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>Where it comes from</source>
      <translation>از کجا آمده</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Where it was published</source>
      <translation>کجا منتشر شد</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Where you were</source>
      <translation>جایی که بودید</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>Whether the timeline glides and words flash up when one jumps to them.</source>
      <translation>آیا خط زمان بلغزد و واژه‌ها هنگام پرش به آنها بدرخشند.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Which one goes back to the other</source>
      <translation>کدام به دیگری بازمی‌گردد</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>Which one stays</source>
      <translation>کدام می‌ماند</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Which place is meant</source>
      <translation>کدام مکان منظور است</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/targets.py"/>
      <location filename="desktop/notes/table.py"/>
      <source>Who</source>
      <translation>چه کسی</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>Who is meant</source>
      <translation>چه کسی منظور است</translation>
    </message>
    <message>
      <location filename="desktop/reading/taking.py"/>
      <source>Who is named</source>
      <translation>نام چه کسی آمده</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <source>Who may see it</source>
      <translation>چه کسی می‌تواند ببیند</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>Who published it?</source>
      <translation>چه کسی منتشر کرد؟</translation>
    </message>
    <message>
      <location filename="db/export/stix.py"/>
      <source>Who said what goes out as notes in a sentence; denials of another claim also as opinions.</source>
      <translation>اینکه چه کسی چه گفته به صورت یادداشت در یک جمله بیرون می‌رود؛ تکذیب ادعای دیگر به صورت نظر نیز.</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Who says it</source>
      <translation>چه کسی می‌گوید</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>Who says so</source>
      <translation>چه کسی چنین می‌گوید</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <location filename="desktop/incidents/who_says_what.py"/>
      <source>Who says what</source>
      <translation>چه کسی چه می‌گوید</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>Who took part</source>
      <translation>چه کسی شرکت داشت</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>Who took part?</source>
      <translation>چه کسی شرکت داشت؟</translation>
    </message>
    <message>
      <location filename="desktop/reading/doubt_line.py"/>
      <source>Whole</source>
      <translation>کامل</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Whole page</source>
      <translation>صفحهٔ کامل</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>Whole pages</source>
      <translation>صفحه‌های کامل</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Whole texts also where no licence allows passing them on</source>
      <translation>متن کامل، حتی جایی که پروانه‌ای اجازهٔ انتقال نمی‌دهد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/count_rule.py"/>
      <source>Whose figure holds</source>
      <translation>رقم چه کسی معتبر است</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Whose work Casebinder stands on</source>
      <translation>Casebinder بر کار چه کسانی استوار است</translation>
    </message>
    <message>
      <location filename="desktop/about.py"/>
      <source>Whose work it stands on, and their licences…</source>
      <translation>بر کار چه کسانی استوار است، و پروانه‌هایشان…</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Why</source>
      <translation>چرا</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Why there is no quote</source>
      <translation>چرا نقل‌قولی نیست</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>Why: {reasons}</source>
      <translation>چرا: {reasons}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>Will be</source>
      <translation>خواهد بود</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>Will make {words}</source>
      <translation>{words} خواهد ساخت</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>With</source>
      <translation>با</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>With ; between them</source>
      <translation>با ; در میانشان</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <source>With all within it.</source>
      <translation>با همهٔ آنچه درون آن است.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <source>With it a colleague can check that a share is from you and was not changed. It is made when you first sign a share, and never goes into a case. Only the place of the file is remembered here.</source>
      <translation>با آن همکار می‌تواند وارسی کند که بخش اشتراکی از شماست و تغییر نکرده است. نخستین بار که بخشی را امضا کنید ساخته می‌شود و هرگز به پرونده نمی‌رود. اینجا تنها جای فایل به یاد سپرده می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>With my key in a file</source>
      <translation>با کلید من در فایل</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>With my key in the keyring of this computer</source>
      <translation>با کلید من در دسته‌کلید این رایانه</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>With the incidents go their actors, places, claims, figures and quotes, and the sources these rest on. Private rows never go.</source>
      <translation>همراه رویدادها کنشگران، مکان‌ها، ادعاها، ارقام و نقل‌قول‌هایشان و منابعی که اینها بر آن استوارند می‌روند. سطرهای خصوصی هرگز نمی‌روند.</translation>
    </message>
    <message>
      <location filename="desktop/map/printing.py"/>
      <location filename="desktop/network/printing.py"/>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>With the legend</source>
      <translation>با راهنمای نشانه‌ها</translation>
    </message>
    <message>
      <location filename="desktop/network/timing.py"/>
      <source>With the timeline</source>
      <translation>با خط زمان</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Withdrawn</source>
      <comment>term</comment>
      <translation>پس‌گرفته</translation>
    </message>
    <message>
      <location filename="desktop/sharing/view.py"/>
      <source>Withheld</source>
      <translation>پوشیده</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>Withheld with it, because the case knows it so:</source>
      <translation>همراه آن پوشیده، چون پرونده آن را چنین می‌شناسد:</translation>
    </message>
    <message>
      <location filename="desktop/dossier/choices.py"/>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>Withhold</source>
      <translation>پوشاندن</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/tray.py"/>
      <source>Without a date</source>
      <translation>بدون تاریخ</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>Without a name</source>
      <translation>بدون نام</translation>
    </message>
    <message>
      <location filename="desktop/searching.py"/>
      <source>Without a title</source>
      <translation>بدون عنوان</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>Without a year, the latest one that had begun by publication.</source>
      <comment>rule of dates</comment>
      <translation>بدون سال: آخرین موردی که تا زمان انتشار آغاز شده بود.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Without it only quoted passages of such texts go.</source>
      <translation>بدون آن تنها بخش‌های نقل‌شدهٔ چنین متن‌هایی می‌رود.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>Without it: “Analyst 1”, “Analyst 2”.</source>
      <translation>بدون آن: «تحلیلگر ۱»، «تحلیلگر ۲».</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>Without {isolated} {falling_words}.</source>
      <translation>بدون {isolated} {falling_words}.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>Without {isolated}: {left}</source>
      <translation>بدون {isolated}: {left}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Witness</source>
      <comment>term</comment>
      <translation>شاهد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Witnessed</source>
      <comment>term</comment>
      <translation>به چشم دیده</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>Women</source>
      <comment>term</comment>
      <translation>زنان</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Word document, to edit</source>
      <translation>سند Word، برای ویرایش</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_forms.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Words</source>
      <translation>واژه‌ها</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Words are needed.</source>
      <translation>واژه‌ها لازم است.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>Words as published</source>
      <translation>واژه‌ها چنان‌که منتشر شد</translation>
    </message>
    <message>
      <location filename="desktop/widgets/incident_forms.py"/>
      <source>Words such as “On Monday” are counted from its day of publication.</source>
      <translation>واژه‌هایی چون «روز دوشنبه» از روز انتشارش شمرده می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>Words such as “on Monday” are counted from it. What hangs on it is shown next.</source>
      <translation>واژه‌هایی چون «روز دوشنبه» از آن شمرده می‌شود. آنچه به آن بسته است در پی نشان داده می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/details.py"/>
      <source>Words that mean nothing is known</source>
      <translation>واژه‌هایی که یعنی چیزی معلوم نیست</translation>
    </message>
    <message>
      <location filename="desktop/preferences/reading.py"/>
      <source>Words that no dictionary of this computer knows get a wavy line. Nothing is changed by itself, and nothing leaves this computer.</source>
      <translation>زیر واژه‌هایی که هیچ واژه‌نامهٔ این رایانه نمی‌شناسد خط موج‌دار می‌آید. چیزی خودبه‌خود تغییر نمی‌کند و چیزی از این رایانه بیرون نمی‌رود.</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Work</source>
      <translation>کار</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>Work: {state}</source>
      <translation>کار: {state}</translation>
    </message>
    <message>
      <location filename="desktop/messages.py"/>
      <source>Working…</source>
      <translation>در حال کار…</translation>
    </message>
    <message>
      <location filename="db/demo.py"/>
      <source>Write the demo case</source>
      <translation>نوشتن پروندهٔ نمونه</translation>
    </message>
    <message>
      <location filename="desktop/dossier/taking_away.py"/>
      <source>Write the dossier</source>
      <translation>نوشتن گزارش پرونده</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>Writing incidents</source>
      <translation>در حال نوشتن رویدادها</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>Writing slides</source>
      <translation>در حال نوشتن اسلایدها</translation>
    </message>
    <message>
      <location filename="db/export/bibtex.py"/>
      <location filename="db/export/ris.py"/>
      <source>Writing sources</source>
      <translation>در حال نوشتن منابع</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>Written by {software}.</source>
      <translation>نوشتهٔ {software}.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>Year of publication from the copyright line “{published_words}”.</source>
      <translation>سال انتشار از خط حق نشر «{published_words}».</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>Yes</source>
      <translation>بله</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>You collected, read, kept two sides apart, saw them on the timeline and printed them. Go on in this case, or begin one of your own with Ctrl+N.</source>
      <translation>گرد آوردید، خواندید، دو طرف را جدا نگه داشتید، روی خط زمان دیدید و چاپ کردید. در همین پرونده ادامه دهید، یا با Ctrl+N پروندهٔ خودتان را آغاز کنید.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>You hold</source>
      <translation>شما می‌پذیرید</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>Your first case stands</source>
      <translation>نخستین پروندهٔ شما آماده است</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>Your key</source>
      <translation>کلید شما</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <source>Your key to sign shares with</source>
      <translation>کلید شما برای امضای بخش‌های اشتراکی</translation>
    </message>
    <message>
      <location filename="desktop/own_name.py"/>
      <location filename="desktop/preferences/person.py"/>
      <source>Your name</source>
      <translation>نام شما</translation>
    </message>
    <message>
      <location filename="desktop/preferences/person.py"/>
      <source>Your name and key</source>
      <translation>نام و کلید شما</translation>
    </message>
    <message>
      <location filename="desktop/actions.py"/>
      <source>Your name…</source>
      <translation>نام شما…</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>Your own key, for shares that others send you</source>
      <translation>کلید خود شما، برای بخش‌هایی که دیگران برایتان می‌فرستند</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Zoom in (+)</source>
      <translation>بزرگ‌نمایی (+)</translation>
    </message>
    <message>
      <location filename="desktop/map/bar.py"/>
      <location filename="desktop/timeline/asking/panel.py"/>
      <source>Zoom out (−)</source>
      <translation>کوچک‌نمایی (−)</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>Zoom to the selection</source>
      <translation>بزرگ‌نمایی برگزیده</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_items.py"/>
      <source>Zotero collections: {names}.</source>
      <translation>مجموعه‌های Zotero: {names}.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a cell holds several numbers; taken as at least the largest</source>
      <translation>خانه‌ای چند عدد دارد؛ دست‌کم بزرگ‌ترینشان گرفته شد</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>a copy of this case, laid over it</source>
      <translation>رونوشتی از این پرونده، گذاشته روی آن</translation>
    </message>
    <message>
      <location filename="db/sharing/whole_copy.py"/>
      <source>a copy with its history</source>
      <translation>رونوشت با تاریخچه‌اش</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>a database or a case file; open it instead of importing it</source>
      <translation>پایگاه داده یا فایل پرونده است؛ به جای وارد کردن بازش کنید</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date can be read in more than one way; please check it</source>
      <translation>تاریخی به بیش از یک گونه خوانده می‌شود؛ لطفاً وارسی کنید</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date cannot be read; its words are kept</source>
      <translation>تاریخی خوانده نمی‌شود؛ واژه‌هایش نگه داشته شد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date does not give its century; the likelier one was taken</source>
      <translation>تاریخی سده‌اش را نمی‌گوید؛ محتمل‌تر گرفته شد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date has no year; its words are kept</source>
      <translation>تاریخی سال ندارد؛ واژه‌هایش نگه داشته شد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a date is a bare number; read as a spreadsheet program counts days</source>
      <translation>تاریخی تنها یک عدد است؛ به شیوهٔ روزشمار صفحه‌گسترده خوانده شد</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>a day apart</source>
      <translation>یک روز فاصله</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure became a date in a spreadsheet program; left out</source>
      <translation>رقمی در برنامهٔ صفحه‌گسترده تاریخ شده؛ کنار گذاشته شد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure cannot be read; left out</source>
      <translation>رقمی خوانده نمی‌شود؛ کنار گذاشته شد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure has a question mark; taken as about that many</source>
      <translation>رقمی علامت پرسش دارد؛ حدود همان شمار گرفته شد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure is below zero; left out</source>
      <translation>رقمی زیر صفر است؛ کنار گذاشته شد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>a figure is not a whole number of people; left out</source>
      <translation>رقمی شمار درستی از افراد نیست؛ کنار گذاشته شد</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>a formatted document; save it as plain text first</source>
      <translation>سند قالب‌بندی‌شده است؛ نخست به صورت متن ساده ذخیره کنید</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>a larger region</source>
      <translation>ناحیه‌ای بزرگ‌تر</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>a list of references</source>
      <translation>فهرست مراجع</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>a name has at least two letters</source>
      <translation>نام دست‌کم دو حرف دارد</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>a name meant to hurt; kept because sources use it.</source>
      <translation>نامی برای آزردن؛ نگه داشته شده چون منابع به کارش می‌برند.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>a name taken for the fight.</source>
      <translation>نامی برگرفته برای نبرد.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>a name that may mean somebody else as well; it counts little in comparisons.</source>
      <translation>نامی که شاید کس دیگری را هم برساند؛ در مقایسه‌ها وزن کمی دارد.</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>a packed document; save it as plain text or CSV first</source>
      <translation>سند فشرده است؛ نخست به صورت متن ساده یا CSV ذخیره کنید</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>a passage that also stands in another source</source>
      <translation>بخشی که در منبعی دیگر هم آمده است</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>a position cannot be read; left out</source>
      <translation>موقعیتی خوانده نمی‌شود؛ کنار گذاشته شد</translation>
    </message>
    <message>
      <location filename="db/exchange/documents.py"/>
      <source>a saved page</source>
      <translation>صفحه‌ای ذخیره‌شده</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>a share of this case, laid over it</source>
      <translation>بخشی اشتراکی از این پرونده، گذاشته روی آن</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>a similar title</source>
      <translation>عنوانی همانند</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>a source that fell away</source>
      <translation>منبعی که از دست رفت</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>a spreadsheet program has shortened the number of the row</source>
      <translation>برنامهٔ صفحه‌گسترده شمارهٔ سطر را کوتاه کرده است</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>a web browser</source>
      <translation>مرورگر وب</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>a whole number</source>
      <translation>عددی درست</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>a year between 1300 and 1450 may belong to another calendar; read as it stands</source>
      <translation>سالی بین ۱۳۰۰ و ۱۴۵۰ شاید از تقویم دیگری باشد؛ همان‌گونه خوانده شد</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>a “kind” and a “code” have between 1 and {longest} letters</source>
      <translation>«kind» و «code» بین ۱ و {longest} حرف دارند</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>about</source>
      <comment>term</comment>
      <translation>حدود</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>about its words</source>
      <translation>دربارهٔ واژه‌هایش</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>about {label}</source>
      <translation>دربارهٔ {label}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>about {number}</source>
      <translation>حدود {number}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>absorbed</source>
      <comment>term</comment>
      <translation>جذب‌کنندهٔ</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>accuses</source>
      <translation>متهم می‌کند</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>accuses</source>
      <comment>term</comment>
      <translation>متهم می‌کند</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>act of the log</source>
      <translation>کار سیاهه</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>actor</source>
      <translation>کنشگر</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>actors</source>
      <translation>کنشگران</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/panel.py"/>
      <source>actors of {count:,} or more incidents</source>
      <translation>
        <numerusform>کنشگران {count:,} رویداد یا بیشتر</numerusform>
      </translation>
      <extra-singular>actors of {count:,} or more incidents</extra-singular>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>acts of the log</source>
      <translation>کارهای سیاهه</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>adds the name {isolated}</source>
      <translation>نام {isolated} را می‌افزاید</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <source>adopted before</source>
      <translation>پیش‌تر برگرفته شده</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>against</source>
      <translation>مخالف</translation>
    </message>
    <message>
      <location filename="desktop/sharing/cover_part.py"/>
      <source>age1… and, after a space, a name</source>
      <translation>age1… و پس از یک فاصله، نام</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>agrees in part</source>
      <translation>تا حدی موافق</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>all</source>
      <translation>همه</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>all claims fall</source>
      <translation>همهٔ ادعاها فرو می‌ریزد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/editions.py"/>
      <source>all in one lane</source>
      <translation>همه در یک ردیف</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>all that is said goes back to one origin</source>
      <translation>همهٔ آنچه گفته شده به یک منشأ بازمی‌گردد</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>all to-dos</source>
      <translation>همهٔ کارها</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>allegedly sponsors</source>
      <comment>term</comment>
      <translation>گفته می‌شود پشتیبان</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>also called {isolated} here</source>
      <translation>اینجا {isolated} هم نامیده شده</translation>
    </message>
    <message>
      <location filename="db/exchange/pasted.py"/>
      <source>an address alone; nothing was fetched</source>
      <translation>تنها یک نشانی؛ چیزی گرفته نشد</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>an old Office document; save it as plain text or CSV first</source>
      <translation>سند قدیمی Office است؛ نخست به صورت متن ساده یا CSV ذخیره کنید</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>an outlet that is gone</source>
      <translation>رسانه‌ای که رفته است</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>an untitled source</source>
      <translation>منبعی بدون عنوان</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/intake/watched.py"/>
      <location filename="desktop/merging/pair_card.py"/>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="desktop/sharing/name_card.py"/>
      <source>and {count:,} more</source>
      <translation>و {count:,} دیگر</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/grounds.py"/>
      <source>and {count:,} more</source>
      <translation>
        <numerusform>و {count:,} دیگر</numerusform>
      </translation>
      <extra-singular>and {count:,} more</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>and {count:,} more lanes</source>
      <translation>
        <numerusform>و {count:,} ردیف دیگر</numerusform>
      </translation>
      <extra-singular>and {count:,} more lane</extra-singular>
    </message>
    <message>
      <location filename="desktop/reading/margin.py"/>
      <location filename="db/records/duplicates/details.py"/>
      <source>and {count} more</source>
      <translation>و {count} دیگر</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>and {count} more that change it</source>
      <translation>و {count} دیگر که آن را تغییر می‌دهند</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <source>and {left:,} more: filter by words or a row number, or save all of them as CSV</source>
      <translation>و {left:,} دیگر: با واژه یا شمارهٔ سطر بپالایید، یا همه را به CSV ذخیره کنید</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>and {more:,} more</source>
      <translation>و {more:,} دیگر</translation>
    </message>
    <message>
      <location filename="desktop/history/act_pane.py"/>
      <source>and {more}</source>
      <translation>و {more}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>and; press for or</source>
      <translation>و؛ برای «یا» بزنید</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>another case, matched by likeness</source>
      <translation>پرونده‌ای دیگر، جورشده از روی همانندی</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>another name it is known by.</source>
      <translation>نام دیگری که به آن شناخته می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>another place</source>
      <translation>مکانی دیگر</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>another text at an address that is held; kept as a new version</source>
      <translation>متنی دیگر در نشانی‌ای که نگهداری شده؛ به‌عنوان نسخه‌ای تازه نگه داشته شد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>answers</source>
      <comment>term</comment>
      <translation>پاسخ می‌دهد به:</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>any number {what}</source>
      <translation>هر شمار {what}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>assessed as {either}</source>
      <translation>ارزیابی‌شده: {either}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>at any time</source>
      <translation>در هر زمان</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>at least</source>
      <comment>term</comment>
      <translation>دست‌کم</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <location filename="db/records/figures.py"/>
      <source>at least {low:,}</source>
      <translation>دست‌کم {low:,}</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>at least {low}</source>
      <translation>دست‌کم {low}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>at most</source>
      <comment>term</comment>
      <translation>حداکثر</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <location filename="db/records/figures.py"/>
      <source>at most {high:,}</source>
      <translation>حداکثر {high:,}</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>at sea or in the air</source>
      <translation>در دریا یا هوا</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>attributes</source>
      <comment>term</comment>
      <translation>نسبت می‌دهد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>based on</source>
      <translation>بر پایهٔ</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>basis of</source>
      <translation>پایهٔ</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>becomes [withheld: {kind}, {code}]{spellings}</source>
      <translation>می‌شود [پوشیده: {kind}، {code}]{spellings}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>before {shown}</source>
      <translation>پیش از {shown}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>beside “{name}”</source>
      <translation>کنار «{name}»</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>between</source>
      <comment>term</comment>
      <translation>بین</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>blank lines</source>
      <translation>خط‌های خالی</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/finding.py"/>
      <source>both are called {name}</source>
      <translation>هر دو {name} نامیده شده‌اند</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/merging/duplicates.py"/>
      <source>both are called “{text_}”</source>
      <translation>هر دو «{text_}» نامیده شده‌اند</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/finding.py"/>
      <source>both go by {name}</source>
      <translation>هر دو با نام {name} شناخته می‌شوند</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>both of {country_name}</source>
      <translation>هر دو از {country_name}</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>bringing in what is new</source>
      <translation>در حال آوردن آنچه تازه است</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>by powers of ten</source>
      <translation>با توان‌های ده</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>by the profile “{profile}”</source>
      <translation>بر پایهٔ نمایهٔ «{profile}»</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>by {rated_by}</source>
      <translation>از {rated_by}</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>byline, kept as the author</source>
      <translation>خط نویسنده، به‌عنوان نویسنده نگه داشته شد</translation>
    </message>
    <message>
      <location filename="db/sharing/proof.py"/>
      <source>byte {start:,}</source>
      <translation>بایت {start:,}</translation>
    </message>
    <message>
      <location filename="db/sharing/proof.py"/>
      <source>bytes from {at:,} on, folded</source>
      <translation>بایت‌ها از {at:,} به بعد، تاشده</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>called {name}</source>
      <translation>به نام {name}</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>cannot be opened as a PDF</source>
      <translation>به صورت PDF باز نمی‌شود</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>cannot be read · {size}</source>
      <translation>خوانده نمی‌شود · {size}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>cannot both be right</source>
      <translation>هر دو نمی‌توانند درست باشند</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>century</source>
      <translation>سده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>century {count}</source>
      <translation>سدهٔ {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>century {count} BCE</source>
      <translation>سدهٔ {count} پیش از میلاد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>certain time</source>
      <translation>زمان قطعی</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>changed sides</source>
      <translation>تغییر طرف داد</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>checked in a few seconds</source>
      <translation>در چند ثانیه وارسی می‌شود</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>checked in about {seconds:.0f} minutes</source>
      <translation>در حدود {seconds:.0f} دقیقه وارسی می‌شود</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>checked in about {seconds:.0f} seconds</source>
      <translation>در حدود {seconds:.0f} ثانیه وارسی می‌شود</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>checking references</source>
      <translation>در حال وارسی ارجاع‌ها</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>checking {name}</source>
      <translation>در حال وارسی {name}</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>choosing what goes</source>
      <translation>در حال گزینش آنچه می‌رود</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>cited before, and held now</source>
      <translation>پیش‌تر استناد شده، اکنون نگهداری شده</translation>
    </message>
    <message>
      <location filename="desktop/widgets/source_row.py"/>
      <source>cited, not held</source>
      <translation>استنادشده، نگهداری‌نشده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>claimed by {listed}</source>
      <translation>مسئولیت پذیرفته از سوی {listed}</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>claimed only</source>
      <translation>فقط ادعاشده</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>claims</source>
      <comment>head of a column</comment>
      <translation>بر عهده می‌گیرد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>claims responsibility</source>
      <comment>term</comment>
      <translation>مسئولیت می‌پذیرد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>claims weighed: {names}</source>
      <translation>ادعاهای سنجیده: {names}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>closed group</source>
      <translation>گروه بسته</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/editions.py"/>
      <source>coloured by {colouring}</source>
      <translation>رنگ بر پایهٔ {colouring}</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>colours of the timeline’s lanes</source>
      <translation>رنگ‌های ردیف‌های خط زمان</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>column {column} of {across}</source>
      <translation>ستون {column} از {across}</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>confirmed</source>
      <translation>تأییدشده</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>confirms</source>
      <comment>head of a column</comment>
      <translation>تأیید می‌کند</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>confirms</source>
      <comment>term</comment>
      <translation>تأیید می‌کند</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>contradicts</source>
      <translation>نقض می‌کند</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>contradicts</source>
      <comment>term</comment>
      <translation>نقض می‌کند:</translation>
    </message>
    <message>
      <location filename="db/sharing/whole_copy.py"/>
      <source>copying the case</source>
      <translation>در حال رونوشت گرفتن از پرونده</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>copyright line</source>
      <translation>خط حق نشر</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>copyright line, kept as outlet and year</source>
      <translation>خط حق نشر، به‌عنوان رسانه و سال نگه داشته شد</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>corrected by</source>
      <translation>تصحیح‌شده از سوی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>corrects</source>
      <comment>term</comment>
      <translation>تصحیح می‌کند</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>could not be read</source>
      <translation>خوانده نشد</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>counted from</source>
      <translation>شمرده از</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>counting claims</source>
      <translation>در حال شمردن ادعاها</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>cut where they crossed what was withheld</source>
      <translation>بریده در جایی که با بخش پوشیده برخورد داشت</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>darker is more</source>
      <translation>تیره‌تر یعنی بیشتر</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>data set</source>
      <translation>مجموعه‌داده</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_rows.py"/>
      <source>dataset row</source>
      <translation>سطر مجموعه‌داده</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>date confirmed by</source>
      <translation>تاریخ تأییدشده از سوی</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>date in words</source>
      <translation>تاریخ به واژه</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <location filename="db/reading/plain_text.py"/>
      <source>date line</source>
      <translation>خط تاریخ</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>date of publication, kept as the date</source>
      <translation>تاریخ انتشار، به‌عنوان تاریخ نگه داشته شد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>dated from it</source>
      <translation>تاریخ‌گذاری از روی آن</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <location filename="db/exchange/references.py"/>
      <source>dates that were not understood</source>
      <translation>تاریخ‌هایی که فهمیده نشد</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>day</source>
      <translation>روز</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>day 0</source>
      <translation>روز صفر</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>day and month can be swapped; kept as one of the two days</source>
      <translation>روز و ماه جابه‌جاشدنی است؛ یکی از دو روز گرفته شد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>day and month can be swapped; the words of the date are kept</source>
      <translation>روز و ماه جابه‌جاشدنی است؛ واژه‌های تاریخ نگه داشته شد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>day and month can only be read the other way round than in the rest of the table</source>
      <translation>روز و ماه را تنها وارونهٔ بقیهٔ جدول می‌توان خواند</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>day the words were published</source>
      <translation>روز انتشار واژه‌ها</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>days</source>
      <translation>روز</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>decade</source>
      <translation>دهه</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>declines to comment</source>
      <comment>term</comment>
      <translation>از اظهار نظر خودداری می‌کند</translation>
    </message>
    <message>
      <location filename="db/records/bulk/deleting.py"/>
      <source>deleted</source>
      <translation>حذف‌شده</translation>
    </message>
    <message>
      <location filename="db/merging/comparing.py"/>
      <source>deleted here</source>
      <translation>اینجا حذف شده</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflict_list.py"/>
      <source>deleted on one side, needed on the other</source>
      <translation>در یک طرف حذف شده، در دیگری لازم است</translation>
    </message>
    <message>
      <location filename="db/merging/comparing.py"/>
      <source>deleted there</source>
      <translation>آنجا حذف شده</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>denied</source>
      <translation>تکذیب‌شده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>denied by {listed}</source>
      <translation>تکذیب‌شده از سوی {listed}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>denies</source>
      <comment>head of a column</comment>
      <translation>تکذیب می‌کند</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>denies</source>
      <comment>term</comment>
      <translation>تکذیب می‌کند</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>detail of the case</source>
      <translation>جزئی از پرونده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>disagrees</source>
      <translation>مخالف است</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>disputed</source>
      <translation>مورد اختلاف</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <source>disputed border, as Natural Earth draws it</source>
      <translation>مرز مورد اختلاف، چنان‌که Natural Earth می‌کشد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>disputes</source>
      <comment>head of a column</comment>
      <translation>رد می‌کند</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>disputes</source>
      <comment>term</comment>
      <translation>مخالفت می‌کند</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>dozens</source>
      <comment>term</comment>
      <translation>ده‌ها</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>each of its names has “name”, and may have “also”, “kind” and “code”</source>
      <translation>هر یک از نام‌هایش «name» دارد و می‌تواند «also»، «kind» و «code» داشته باشد</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>earlier</source>
      <translation>پیش‌تر</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>edited here, stays where you edited it</source>
      <translation>اینجا ویراسته، همان‌جا که ویراسته‌اید می‌ماند</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>either can be the first · {where}</source>
      <translation>هر یک می‌تواند نخست باشد · {where}</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>encrypting it</source>
      <translation>در حال رمزگذاری آن</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>entries of the log</source>
      <translation>مدخل‌های سیاهه</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>entry of the log</source>
      <translation>مدخل سیاهه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/era_row.py"/>
      <source>era</source>
      <translation>دوره</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>every date given</source>
      <translation>همهٔ تاریخ‌های ارائه‌شده</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>every {field_words}</source>
      <translation>هر {field_words}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>everybody who reports it does so with reserve</source>
      <translation>همهٔ گزارش‌دهندگان با قید از آن می‌گویند</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <location filename="desktop/notes/page.py"/>
      <source>everything</source>
      <translation>همه‌چیز</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>everything of “{record}”</source>
      <translation>همه‌چیز «{record}»</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>exactly</source>
      <comment>term</comment>
      <translation>دقیقاً</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <location filename="desktop/map/placing.py"/>
      <source>exactly there</source>
      <translation>دقیقاً آنجا</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>fields that were withheld</source>
      <translation>فیلدهای پوشیده</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>fights</source>
      <comment>term</comment>
      <translation>در جنگ با</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>files attached to references were not brought in; where they lie stands in the note</source>
      <translation>فایل‌های پیوست مراجع وارد نشدند؛ جایشان در یادداشت آمده است</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>files that cannot be cleared of what they say of their making, or of withheld names</source>
      <translation>فایل‌هایی که نمی‌توان از آنها آنچه از ساختشان می‌گویند یا نام‌های پوشیده را پاک کرد</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>follows the file</source>
      <translation>از فایل پیروی می‌کند</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>for</source>
      <translation>موافق</translation>
    </message>
    <message>
      <location filename="db/export/withholding.py"/>
      <location filename="db/sharing/rules.py"/>
      <source>from a dataset whose licence does not allow passing it on</source>
      <translation>از مجموعه‌داده‌ای که پروانه‌اش انتقال را اجازه نمی‌دهد</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>from a source that is gone</source>
      <translation>از منبعی که رفته است</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clock_change.py"/>
      <source>from {early} to {late}</source>
      <translation>از {early} تا {late}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clock_change.py"/>
      <source>from {late} to {early}: this hour came twice</source>
      <translation>از {late} تا {early}: این ساعت دو بار آمد</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>from {shown} on</source>
      <translation>از {shown} به بعد</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>from “{name}”</source>
      <translation>از «{name}»</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>gave rise to</source>
      <comment>term</comment>
      <translation>سرچشمهٔ انشعاب</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>go to a place…</source>
      <translation>رفتن به مکان…</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing.py"/>
      <source>gone from {title}</source>
      <translation>رفته از {title}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>graded {letters}{digits}</source>
      <translation>درجهٔ {letters}{digits}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>graded {names}</source>
      <translation>درجهٔ {names}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>has a dispute</source>
      <translation>مورد اختلاف است</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>has as member</source>
      <comment>term</comment>
      <translation>عضو آن:</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>has no date</source>
      <translation>تاریخ ندارد</translation>
    </message>
    <message>
      <location filename="db/records/bulk/settable.py"/>
      <source>has no place</source>
      <translation>مکان ندارد</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>heard on the radio; a row of a data set</source>
      <translation>از رادیو شنیده شده؛ سطری از یک مجموعه‌داده</translation>
    </message>
    <message>
      <location filename="desktop/intake/rows.py"/>
      <source>held already</source>
      <translation>از پیش نگهداری شده</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <location filename="db/exchange/pasted.py"/>
      <source>held already; nothing was added</source>
      <translation>از پیش نگهداری شده؛ چیزی افزوده نشد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>held to be right</source>
      <translation>درست دانسته</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/details.py"/>
      <source>held, {count} letters</source>
      <translation>نگهداری‌شده، {count} حرف</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>holding or belonging to a withheld name</source>
      <translation>دارای نامی پوشیده یا وابسته به آن</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>holds a NUL character</source>
      <translation>نویسهٔ NUL دارد</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>holds a date that is none</source>
      <translation>تاریخی دارد که تاریخ نیست</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>holds a value that no case has there</source>
      <translation>مقداری دارد که هیچ پرونده‌ای آنجا ندارد</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>holds bytes</source>
      <translation>بایت دارد</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>hours</source>
      <translation>ساعت</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>how claims fit these explanations</source>
      <translation>ادعاها چقدر با این توضیح‌ها می‌خوانند</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/map/measure.py"/>
      <source>how exactly is not said</source>
      <translation>دقت آن گفته نشده</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>how it counts</source>
      <translation>چگونه به شمار می‌آید</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>how reliable we find these sources and outlets</source>
      <translation>این منابع و رسانه‌ها را چقدر قابل اعتماد می‌دانیم</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>how we grade what goes, unless the reasons rest on what stays</source>
      <translation>درجه‌بندی ما از آنچه می‌رود، مگر دلیل‌ها بر چیزی استوار باشد که می‌ماند</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>id {native} has changed since it was imported: {names}</source>
      <translation>شناسهٔ {native} از زمان ورود تغییر کرده است: {names}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>id {native} is the same, but its columns mean something else now</source>
      <translation>شناسهٔ {native} همان است، ولی ستون‌هایش اکنون معنای دیگری دارد</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>id {native} · no longer in the file{edited} · {kept}</source>
      <translation>شناسهٔ {native} · دیگر در فایل نیست{edited} · {kept}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>in any way</source>
      <translation>به هر گونه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>in retaliation</source>
      <translation>به تلافی</translation>
    </message>
    <message>
      <location filename="db/records/bulk/deleting.py"/>
      <source>in the case</source>
      <translation>در پرونده</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>in this text</source>
      <translation>در این متن</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_likeness.py"/>
      <source>in {count:,} passages</source>
      <translation>
        <numerusform>در {count:,} بخش</numerusform>
      </translation>
      <extra-singular>in one passage</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>in {name}</source>
      <translation>در {name}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>in {name}, {back}</source>
      <translation>در {name}، {back}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>in {where}</source>
      <translation>در {where}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/belonging.py"/>
      <location filename="desktop/notes/table.py"/>
      <source>incident</source>
      <translation>رویداد</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>incidents</source>
      <translation>رویدادها</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>includes</source>
      <comment>term</comment>
      <translation>شامل</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>including {words} {who}</source>
      <translation>از جمله {words} {who}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>investigates</source>
      <comment>term</comment>
      <translation>تحقیق می‌کند</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>is a later version of it</source>
      <translation>نسخهٔ بعدی آن است</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is a member of</source>
      <comment>term</comment>
      <translation>عضو</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is a number out of range</source>
      <translation>عددی بیرون از دامنه است</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is allegedly sponsored by</source>
      <comment>term</comment>
      <translation>گفته می‌شود پشتیبان آن:</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is allied with</source>
      <comment>term</comment>
      <translation>هم‌پیمان با</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is answered by</source>
      <comment>term</comment>
      <translation>پاسخ در:</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is based on</source>
      <comment>term</comment>
      <translation>بر پایهٔ</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>is based on it</source>
      <translation>بر پایهٔ آن است</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is confirmed by</source>
      <comment>term</comment>
      <translation>تأیید در:</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is contradicted by</source>
      <comment>term</comment>
      <translation>نقض در:</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is corrected by</source>
      <comment>term</comment>
      <translation>تصحیح در:</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is denied by</source>
      <comment>term</comment>
      <translation>تکذیب در:</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is fought by</source>
      <comment>term</comment>
      <translation>طرف جنگ:</translation>
    </message>
    <message>
      <location filename="db/records/incident_links.py"/>
      <source>is in one series with</source>
      <translation>در یک رشته است با</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is in retaliation for</source>
      <comment>term</comment>
      <translation>به تلافی:</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is led by</source>
      <comment>term</comment>
      <translation>رهبر آن:</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is longer than {most:,} bytes</source>
      <translation>درازتر از {most:,} بایت است</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>is mentioned with</source>
      <translation>نام برده شده با</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is no finite number</source>
      <translation>عدد متناهی نیست</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is not a date</source>
      <translation>تاریخ نیست</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is not the JSON that belongs there</source>
      <translation>آن JSON نیست که باید آنجا باشد</translation>
    </message>
    <message>
      <location filename="db/strangers/permitted.py"/>
      <source>is not {words}</source>
      <translation>{words} نیست</translation>
    </message>
    <message>
      <location filename="db/records/incident_links.py"/>
      <source>is part of</source>
      <translation>بخشی است از</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is part of</source>
      <comment>term</comment>
      <translation>بخشی از</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is quoted by</source>
      <comment>term</comment>
      <translation>نقل در:</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is repeated by</source>
      <comment>term</comment>
      <translation>تکرار در:</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is retaliated for by</source>
      <comment>term</comment>
      <translation>تلافی آن:</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is retracted by</source>
      <comment>term</comment>
      <translation>پس‌گرفتن در:</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is spoken for by</source>
      <comment>term</comment>
      <translation>سخنگوی آن:</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is successor of</source>
      <comment>term</comment>
      <translation>جانشین</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>is supported by</source>
      <comment>term</comment>
      <translation>حامی آن:</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>is the same as</source>
      <translation>همان است که</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>it comes from a newer Casebinder</source>
      <translation>از Casebinder تازه‌تری می‌آید</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>it does not hold one folder</source>
      <translation>درست یک پوشه ندارد</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>it has no manifest</source>
      <translation>فهرست محتوا ندارد</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it holds a link or a device (“{shown}”)</source>
      <translation>پیوند یا دستگاهی در خود دارد («{shown}»)</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it holds a name that is none (“{shown}”)</source>
      <translation>نامی در خود دارد که نام نیست («{shown}»)</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it holds a name that leads out of its folder (“{shown}”)</source>
      <translation>نامی در خود دارد که از پوشه‌اش بیرون می‌رود («{shown}»)</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>it holds something else than “names” and “fields”</source>
      <translation>چیزی جز «names» و «fields» در خود دارد</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it holds “{shown}” twice</source>
      <translation>«{shown}» را دو بار در خود دارد</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is claimed by {by} and denied by {others}</source>
      <translation>{by} مسئولیتش را پذیرفته و {others} تکذیبش کرده</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is claimed by {by} and disputed by {others}</source>
      <translation>{by} مسئولیتش را پذیرفته و {others} با آن مخالفت کرده</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is claimed by {slots} and reported apart from that by {slots2}</source>
      <translation>{slots} مسئولیتش را پذیرفته و {slots2} جدا از آن گزارشش داده</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is confirmed by {slots}, held responsible for it</source>
      <translation>از سوی {slots} که مسئولش دانسته شده تأیید شده است</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is denied by {slots}, and nobody stands by it</source>
      <translation>از سوی {slots} تکذیب شده و هیچ‌کس بر آن گواهی نمی‌دهد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <location filename="db/sharing/redaction.py"/>
      <source>it is far too long</source>
      <translation>بسیار دراز است</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it is locked with a password of its own, which protects little</source>
      <translation>با گذرواژهٔ خودش قفل شده که چندان حفاظتی نمی‌دهد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>it is not built as a mapping is</source>
      <translation>ساختار نگاشت را ندارد</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it is packed in a way that Casebinder does not unpack</source>
      <translation>به شیوه‌ای فشرده شده که Casebinder باز نمی‌کند</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is reported by {by} and denied by {others}</source>
      <translation>{by} گزارشش داده و {others} تکذیبش کرده</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>it is reported by {by} and disputed by {others}</source>
      <translation>{by} گزارشش داده و {others} با آن مخالفت کرده</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>it lists too many files</source>
      <translation>فایل‌های بیش از اندازه فهرست می‌کند</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>it names no columns, or one of them twice</source>
      <translation>ستونی نام نمی‌برد، یا یکی را دو بار نام می‌برد</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>it or {names}</source>
      <translation>آن یا {names}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>it was not made by Casebinder</source>
      <translation>Casebinder آن را نساخته است</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>its date cannot be moved</source>
      <translation>تاریخش جابه‌جاشدنی نیست</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>its date is not known that exactly</source>
      <translation>تاریخش با آن دقت معلوم نیست</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>its one claim falls</source>
      <translation>تنها ادعایش فرو می‌ریزد</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>its title, language, summary, marking and number, without which copies cannot be merged; kept mappings and profiles are the sender's own</source>
      <translation>عنوان، زبان، خلاصه، طبقه‌بندی و شماره‌اش، که بدون آنها رونوشت‌ها ادغام نمی‌شوند؛ نگاشت‌ها و نمایه‌های نگه‌داشته از آنِ خود فرستنده است</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>its {size:,} bytes say that they become {whole:,}, which no case does</source>
      <translation>{size:,} بایت آن می‌گوید {whole:,} خواهد شد، که در هیچ پرونده‌ای چنین نیست</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>keep and tag</source>
      <translation>نگه داشتن و برچسب زدن</translation>
    </message>
    <message>
      <location filename="db/exchange/documents.py"/>
      <location filename="db/exchange/pasted.py"/>
      <source>keeping it</source>
      <translation>در حال نگه داشتن آن</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>kept</source>
      <translation>نگه داشته شد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>kept at the top</source>
      <translation>نگه‌داشته در بالا</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>kept beside the old row</source>
      <translation>کنار سطر پیشین نگه داشته شد</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/grid.py"/>
      <source>kept in the row</source>
      <translation>در سطر نگه داشته شد</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>key to open shares</source>
      <translation>کلید گشودن بخش‌های اشتراکی</translation>
    </message>
    <message>
      <location filename="db/sharing/kept_keys.py"/>
      <source>key to sign shares</source>
      <translation>کلید امضای بخش‌های اشتراکی</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>kind of file</source>
      <translation>نوع فایل</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>known as “Analyst 1” and so on</source>
      <translation>شناخته‌شده با «تحلیلگر ۱» و مانند آن</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/asking.py"/>
      <source>lanes by</source>
      <translation>ردیف‌ها بر پایهٔ</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/editions.py"/>
      <source>lanes by {axis}</source>
      <translation>ردیف‌ها بر پایهٔ {axis}</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>language not said</source>
      <translation>زبان گفته نشده</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>largest letters of the first page</source>
      <translation>درشت‌ترین حروف صفحهٔ نخست</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>late 2019 · 3 May · 44 BC · 12 Hut 1401 · 66 million years ago · +3 weeks · a bookmark</source>
      <translation>late 2019 · 3 May · 44 BC · 12 Hut 1401 · 66 million years ago · +3 weeks · یک نشانک</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <source>later</source>
      <translation>بعداً</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>latitude and longitude may be swapped, or a sign is missing; kept as given</source>
      <translation>شاید عرض و طول جغرافیایی جابه‌جا شده یا علامتی افتاده؛ همان‌گونه نگه داشته شد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>latitude and longitude seem to be swapped; left out</source>
      <translation>عرض و طول جغرافیایی گویا جابه‌جا شده‌اند؛ کنار گذاشته شد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>latitude or longitude is not on Earth; left out</source>
      <translation>عرض یا طول جغرافیایی روی زمین نیست؛ کنار گذاشته شد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>leads</source>
      <comment>term</comment>
      <translation>رهبر</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>least against it · {count}</source>
      <translation>کمترین شواهد مخالف · {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>least to most said</source>
      <translation>از کمترین تا بیشترین رقم گفته‌شده</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>leave all</source>
      <translation>رها کردن همه</translation>
    </message>
    <message>
      <location filename="desktop/widgets/comparison_signs.py"/>
      <source>left differently</source>
      <translation>جور دیگر مانده</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>left out</source>
      <translation>کنار گذاشته</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>left out by the profile</source>
      <translation>کنارگذاشته با نمایه</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>left unclear · {detail}</source>
      <translation>نامعلوم گذاشته شد · {detail}</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>left unclear: {reason} · {detail}</source>
      <translation>نامعلوم گذاشته شد: {reason} · {detail}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>less exact, agrees</source>
      <translation>کم‌دقت‌تر، موافق</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>let go</source>
      <translation>رها کردن</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>level {depth}</source>
      <translation>سطح {depth}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>licence: {licence}</source>
      <translation>پروانه: {licence}</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>line</source>
      <translation>خط</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>linked</source>
      <translation>پیوسته</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>links it to {here}</source>
      <translation>آن را به {here} پیوند می‌دهد</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>list what has no place</source>
      <translation>فهرست آنچه مکان ندارد</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>list what is in view</source>
      <translation>فهرست آنچه پیش چشم است</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>looking at the file</source>
      <translation>در حال نگاه به فایل</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing.py"/>
      <source>looking for rows that are gone</source>
      <translation>در حال جست‌وجوی سطرهای رفته</translation>
    </message>
    <message>
      <location filename="db/merging/comparing.py"/>
      <source>looking for what may be the same</source>
      <translation>در حال جست‌وجوی آنچه شاید یکی باشد</translation>
    </message>
    <message>
      <location filename="db/merging/adopting.py"/>
      <source>looking for what they need</source>
      <translation>در حال جست‌وجوی آنچه نیاز دارند</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>looking for what two people left differently</source>
      <translation>در حال جست‌وجوی آنچه دو نفر جور دیگر گذاشته‌اند</translation>
    </message>
    <message>
      <location filename="db/sharing/sharing.py"/>
      <source>looking for what was withheld</source>
      <translation>در حال جست‌وجوی آنچه پوشیده شده</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>making indexes</source>
      <translation>در حال ساختن نمایه‌ها</translation>
    </message>
    <message>
      <location filename="db/sharing/writing.py"/>
      <location filename="db/strangers/fresh.py"/>
      <location filename="db/strangers/making_safe.py"/>
      <source>making the search index</source>
      <translation>در حال ساختن نمایهٔ جست‌وجو</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <location filename="db/exchange/tables/landing.py"/>
      <location filename="db/exchange/web_archives.py"/>
      <source>making them searchable</source>
      <translation>در حال جست‌وجوپذیر کردن آنها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>many reports, no incident</source>
      <translation>گزارش‌های بسیار، بی‌رویداد</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>marked more strictly than the share, or belonging to something so marked</source>
      <translation>با طبقه‌بندی سخت‌تر از بخش اشتراکی، یا وابسته به چیزی چنین</translation>
    </message>
    <message>
      <location filename="db/export/withholding.py"/>
      <source>marked more strictly than {marking}, or belonging to something so marked</source>
      <translation>با طبقه‌بندی سخت‌تر از {marking}، یا وابسته به چیزی چنین</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>mending references</source>
      <translation>در حال ترمیم ارجاع‌ها</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>merged into</source>
      <comment>term</comment>
      <translation>پیوسته به</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>merged into {}</source>
      <translation>ادغام‌شده در {}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turn_marks.py"/>
      <source>merger</source>
      <translation>ادغام</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>met again unchanged</source>
      <translation>دوباره بی‌تغییر دیده شد</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>millennium</source>
      <translation>هزاره</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>millennium {count}</source>
      <translation>هزارهٔ {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/tick_words.py"/>
      <source>millennium {count} BCE</source>
      <translation>هزارهٔ {count} پیش از میلاد</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>minute</source>
      <translation>دقیقه</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>minutes</source>
      <translation>دقیقه</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>moments worth going back to, with the whole case</source>
      <translation>لحظه‌هایی که به بازگشت می‌ارزند، با همهٔ پرونده</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>month</source>
      <translation>ماه</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>months</source>
      <translation>ماه</translation>
    </message>
    <message>
      <location filename="desktop/incidents/dates_given.py"/>
      <source>more exact</source>
      <translation>دقیق‌تر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>more {what} in a strip</source>
      <translation>{what} بیشتر در یک نوار</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>move down</source>
      <translation>پایین بردن</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>move to the left</source>
      <translation>به چپ بردن</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>move to the right</source>
      <translation>به راست بردن</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>move up</source>
      <translation>بالا بردن</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/sources.py"/>
      <source>much of the text is the same</source>
      <translation>بیشتر متن یکسان است</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>named spans of time, with the whole case</source>
      <translation>بازه‌های نام‌دار زمان، با همهٔ پرونده</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>named, not held</source>
      <translation>نام برده شده، نگهداری نشده</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>names a field that does not exist (“{table}.{field}”)</source>
      <translation>فیلدی را نام می‌برد که نیست («{table}.{field}»)</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>names a table that does not exist</source>
      <translation>جدولی را نام می‌برد که نیست</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>names of analysts</source>
      <translation>نام تحلیلگران</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>near the town, or a small area around it</source>
      <translation>نزدیک شهر، یا منطقه‌ای کوچک پیرامون آن</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>nearly the same text</source>
      <translation>متنی کمابیش یکسان</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>nearly the same text as another source</source>
      <translation>متنی کمابیش یکسان با منبعی دیگر</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <location filename="desktop/incidents/judgement.py"/>
      <source>neither</source>
      <translation>هیچ‌کدام</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turn_marks.py"/>
      <source>new name</source>
      <translation>نام تازه</translation>
    </message>
    <message>
      <location filename="db/columns/facts.py"/>
      <source>no date</source>
      <translation>بدون تاریخ</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>no date read from “{phrase}”</source>
      <translation>از «{phrase}» تاریخی خوانده نشد</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>no figure</source>
      <translation>بدون رقم</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>no figure is left</source>
      <translation>رقمی نمانده است</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <location filename="desktop/shortcuts/view.py"/>
      <source>no keys</source>
      <translation>بدون کلید</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>no known end</source>
      <translation>پایانی معلوم نیست</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>no lane</source>
      <translation>بدون ردیف</translation>
    </message>
    <message>
      <location filename="desktop/actors/said_part.py"/>
      <source>no quote: {no_quote_reason}</source>
      <translation>بدون نقل‌قول: {no_quote_reason}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>no room for more</source>
      <translation>برای بیشتر جا نیست</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>no source</source>
      <translation>بدون منبع</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>no town; the point is that of the district</source>
      <translation>شهری نیامده؛ نقطه از آنِ ولسوالی است</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_parties.py"/>
      <source>nobody is named; no actor was made of it</source>
      <translation>نام کسی نیامده؛ کنشگری از آن ساخته نشد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>nobody named</source>
      <translation>کسی نام برده نشده</translation>
    </message>
    <message>
      <location filename="db/exchange/imports.py"/>
      <source>nobody said what the columns become; it was guessed</source>
      <translation>کسی نگفت ستون‌ها چه می‌شوند؛ حدس زده شد</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>nobody says so but {slots}</source>
      <translation>جز {slots} کسی چنین نمی‌گوید</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <location filename="db/records/figures.py"/>
      <source>none</source>
      <translation>هیچ</translation>
    </message>
    <message>
      <location filename="desktop/preferences/privacy.py"/>
      <source>none</source>
      <comment>remembered</comment>
      <translation>هیچ</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>none leads yet</source>
      <translation>هنوز هیچ‌یک پیش نیست</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>none of the {count} origins that report it is rated A, B or C</source>
      <translation>هیچ‌یک از {count} منشأیی که گزارشش می‌دهند درجهٔ A، B یا C ندارد</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>not ({text_})</source>
      <translation>نه ({text_})</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>not brought in: {names}</source>
      <translation>وارد نشده: {names}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>not decided yet</source>
      <translation>هنوز تصمیم‌گیری نشده</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>not diagnostic: fits all alike</source>
      <translation>تشخیص‌دهنده نیست: با همه یکسان می‌خواند</translation>
    </message>
    <message>
      <location filename="db/records/hypotheses.py"/>
      <source>not filled in</source>
      <translation>پر نشده</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>not in this time</source>
      <translation>در این زمان نیست</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <location filename="db/records/figures.py"/>
      <source>not known</source>
      <translation>نامعلوم</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>not made by Casebinder</source>
      <translation>ساختهٔ Casebinder نیست</translation>
    </message>
    <message>
      <location filename="desktop/incidents/judgement.py"/>
      <source>not said</source>
      <translation>گفته نشده</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>not shown</source>
      <translation>نشان داده نشده</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <location filename="db/records/figures.py"/>
      <source>not stated</source>
      <translation>ذکر نشده</translation>
    </message>
    <message>
      <location filename="desktop/welcome.py"/>
      <source>not there any more</source>
      <translation>دیگر آنجا نیست</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <location filename="desktop/intake/rows.py"/>
      <source>not used</source>
      <translation>به کار نرفته</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>not weighed</source>
      <translation>سنجیده نشده</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>not {text_}</source>
      <translation>نه {text_}</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>notes</source>
      <translation>یادداشت‌ها</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>notes on what goes; never private ones</source>
      <translation>یادداشت‌های مربوط به آنچه می‌رود؛ هرگز نه خصوصی‌ها</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <location filename="desktop/widgets/falling.py"/>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>nothing</source>
      <translation>هیچ</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_changes.py"/>
      <source>nothing but blanks</source>
      <translation>تنها فاصلهٔ خالی</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>nothing is left of {joined}</source>
      <translation>از {joined} چیزی نمانده است</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>nothing is left, {all_of_it}</source>
      <translation>چیزی نمانده است، {all_of_it}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/stranger_view.py"/>
      <source>nothing yet</source>
      <translation>هنوز هیچ</translation>
    </message>
    <message>
      <location filename="desktop/dossier/part.py"/>
      <location filename="desktop/timeline/moving/destinations.py"/>
      <source>now</source>
      <translation>اکنون</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>number not known</source>
      <translation>شمار نامعلوم</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>numbers elsewhere</source>
      <translation>شماره‌ها در جای دیگر</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>of the other profile</source>
      <translation>از نمایهٔ دیگر</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>of {isolated}</source>
      <translation>از {isolated}</translation>
    </message>
    <message>
      <location filename="desktop/keeping_copies.py"/>
      <source>of {short}</source>
      <translation>از {short}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>on it alone</source>
      <translation>تنها بر آن</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>one of its names stands in every case file (“{table}”), so that nobody could tell whether it was withheld; give the whole name</source>
      <translation>یکی از نام‌هایش در هر فایل پرونده‌ای هست («{table}»)، پس کسی نمی‌تواند بگوید پوشیده شده یا نه؛ نام کامل را بدهید</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>only cells kept in the row</source>
      <translation>تنها خانه‌های نگه‌داشته در سطر</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/details.py"/>
      <source>only cited</source>
      <translation>تنها استنادشده</translation>
    </message>
    <message>
      <location filename="desktop/widgets/comparison_signs.py"/>
      <source>only here</source>
      <translation>تنها اینجا</translation>
    </message>
    <message>
      <location filename="desktop/widgets/comparison_signs.py"/>
      <source>only in theirs</source>
      <translation>تنها در مال آنها</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>only one of latitude and longitude is given; left out</source>
      <translation>تنها یکی از عرض و طول جغرافیایی آمده؛ کنار گذاشته شد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>only the first number of a cell was read</source>
      <translation>تنها نخستین عدد خانه خوانده شد</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>only what the timeline shows</source>
      <translation>تنها آنچه خط زمان نشان می‌دهد</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>open end</source>
      <translation>پایان باز</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>open group</source>
      <translation>گروه باز</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>open start</source>
      <translation>آغاز باز</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>open this mark</source>
      <translation>باز کردن این نشان</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>open to-dos</source>
      <translation>کارهای باز</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>opposes it</source>
      <translation>مخالف آن است</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>order in the day</source>
      <translation>ترتیب در روز</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <source>origin of {articles} · {claims}</source>
      <translation>منشأ {articles} · {claims}</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>originals are not the bytes that were stored</source>
      <translation>اصل‌ها همان بایت‌های ذخیره‌شده نیستند</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>other fields of the citation</source>
      <translation>فیلدهای دیگر استناد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>our date</source>
      <translation>تاریخ ما</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>packing it</source>
      <translation>در حال بسته‌بندی آن</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/text.py"/>
      <source>page number</source>
      <translation>شمارهٔ صفحه</translation>
    </message>
    <message>
      <location filename="db/exchange/documents.py"/>
      <source>page {read:,} of {count:,}</source>
      <translation>صفحهٔ {read:,} از {count:,}</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>pages that were not there</source>
      <translation>صفحه‌هایی که آنجا نبودند</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>part of a country, a line or an island</source>
      <translation>بخشی از یک کشور، یک خط یا یک جزیره</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>part of a series</source>
      <translation>بخشی از یک رشته</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>part of day</source>
      <translation>بخشی از روز</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>part of one whole</source>
      <translation>بخشی از یک کل</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>part of the day</source>
      <translation>بخش روز</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>part of year</source>
      <translation>بخشی از سال</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>part taken</source>
      <translation>نقش</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>passed through</source>
      <translation>گذشته از</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>pictures and documents of records that go, without what they say of their making</source>
      <translation>تصویرها و سندهای رکوردهایی که می‌روند، بدون آنچه از ساختشان می‌گویند</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>pinned</source>
      <translation>سنجاق‌شده</translation>
    </message>
    <message>
      <location filename="desktop/merging/pane.py"/>
      <source>places</source>
      <translation>مکان‌ها</translation>
    </message>
    <message>
      <location filename="db/merging/comparing.py"/>
      <location filename="db/merging/merging.py"/>
      <source>placing what is new on the timeline</source>
      <translation>در حال گذاشتن تازه‌ها روی خط زمان</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>points to a {broken} that is not there</source>
      <translation>به یک {broken} اشاره دارد که نیست</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>position not known</source>
      <translation>موقعیت نامعلوم</translation>
    </message>
    <message>
      <location filename="desktop/actors/graph.py"/>
      <source>possible or alleged</source>
      <translation>ممکن یا ادعایی</translation>
    </message>
    <message>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>possible time</source>
      <translation>زمان ممکن</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>possibly in this time</source>
      <translation>شاید در این زمان</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>precision in metres</source>
      <translation>دقت به متر</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>print or export the map…</source>
      <translation>چاپ یا برون‌بری نقشه…</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>printed {said}</source>
      <translation>چاپ‌شده {said}</translation>
    </message>
    <message>
      <location filename="db/export/withholding.py"/>
      <location filename="db/sharing/rules.py"/>
      <source>private, or belonging to something private</source>
      <translation>خصوصی یا وابسته به چیزی خصوصی</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>probes</source>
      <comment>head of a column</comment>
      <translation>بررسی می‌کند</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>published by {name}</source>
      <translation>منتشرشده از سوی {name}</translation>
    </message>
    <message>
      <location filename="db/merging/resemblance.py"/>
      <location filename="db/records/wording.py"/>
      <source>published in</source>
      <translation>منتشرشده در</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/table.py"/>
      <source>put off; {reasons}</source>
      <translation>برای بعد گذاشته شد؛ {reasons}</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>put the place of the incident by hand…</source>
      <translation>گذاشتن مکان رویداد به‌دست…</translation>
    </message>
    <message>
      <location filename="db/verification.py"/>
      <source>quote {number}</source>
      <translation>نقل‌قول {number}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>quoted by</source>
      <translation>نقل در</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>quotes</source>
      <comment>term</comment>
      <translation>نقل از</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>quotes it</source>
      <translation>آن را نقل می‌کند</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>quoting</source>
      <translation>نقل</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>range</source>
      <translation>دامنه</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>reading decisions</source>
      <translation>خواندن تصمیم‌ها</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>reading the fields both know</source>
      <translation>در حال خواندن فیلدهایی که هر دو می‌شناسند</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>reading the pages</source>
      <translation>در حال خواندن صفحه‌ها</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>reading {table}</source>
      <translation>در حال خواندن {table}</translation>
    </message>
    <message>
      <location filename="db/reading/archives.py"/>
      <source>record {record} at byte {position}</source>
      <translation>رکورد {record} در بایت {position}</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <location filename="db/exchange/references.py"/>
      <source>references that are in the case already</source>
      <translation>مراجعی که از پیش در پرونده‌اند</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>references that were edited in their list since they were imported</source>
      <translation>مراجعی که از زمان ورود در فهرست خود ویراسته شده‌اند</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <source>references that were edited in their list; what nobody changed here follows</source>
      <translation>مراجعی که در فهرست خود ویراسته شده‌اند؛ آنچه کسی اینجا تغییر نداده از آن پیروی می‌کند</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>repeats</source>
      <comment>term</comment>
      <translation>تکرار می‌کند:</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>repeats an earlier paragraph word for word</source>
      <translation>بندی پیشین را واژه‌به‌واژه تکرار می‌کند</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>repeats an earlier picture caption word for word</source>
      <translation>زیرنویس تصویری پیشین را واژه‌به‌واژه تکرار می‌کند</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>repeats another</source>
      <translation>دیگری را تکرار می‌کند</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>repeats others</source>
      <translation>دیگران را تکرار می‌کند</translation>
    </message>
    <message>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>repeats {isolated}</source>
      <translation>{isolated} را تکرار می‌کند</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>repeats {others}</source>
      <translation>{others} را تکرار می‌کند</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <location filename="desktop/timeline/drawing/samples.py"/>
      <source>reported</source>
      <translation>گزارش‌شده</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>reports</source>
      <comment>head of a column</comment>
      <translation>گزارش می‌دهد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>reports</source>
      <comment>term</comment>
      <translation>گزارش می‌دهد</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>republished by</source>
      <translation>بازنشر از سوی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>republishes</source>
      <comment>term</comment>
      <translation>بازنشر</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>republishes it</source>
      <translation>آن را بازنشر می‌کند</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>republishing</source>
      <translation>بازنشر</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>resting on something that stays</source>
      <translation>استوار بر چیزی که می‌ماند</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>rests on one origin</source>
      <translation>بر یک منشأ استوار است</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <location filename="db/asking/wording.py"/>
      <source>rests on one source</source>
      <translation>بر یک منبع استوار است</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>rests on several origins or none</source>
      <translation>بر چند منشأ یا هیچ منشأیی استوار است</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>rests on several sources or none</source>
      <translation>بر چند منبع یا هیچ منبعی استوار است</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>retracts</source>
      <comment>term</comment>
      <translation>پس می‌گیرد</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>rival explanations of what goes</source>
      <translation>توضیح‌های رقیب آنچه می‌رود</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>row of a data set</source>
      <translation>سطر مجموعه‌داده</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>row {number:,} · {fields} · {done}</source>
      <translation>سطر {number:,} · {fields} · {done}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <source>row {row:,}</source>
      <translation>سطر {row:,}</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>rows of data sets are not what was stored</source>
      <translation>سطرهای مجموعه‌داده‌ها همان نیست که ذخیره شده بود</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>rule: {short_rule}</source>
      <translation>قاعده: {short_rule}</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/text.py"/>
      <source>running head or foot, repeated on {count} pages</source>
      <translation>سرصفحه یا پاصفحه، تکرارشده در {count} صفحه</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>said on</source>
      <translation>گفته‌شده در</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>said {said}</source>
      <translation>گفته‌شده {said}</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>same day</source>
      <translation>همان روز</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>same days</source>
      <translation>همان روزها</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>same month</source>
      <translation>همان ماه</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>same or not</source>
      <translation>یکی یا نه</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>same time</source>
      <translation>همان زمان</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>saved view</source>
      <translation>نمای ذخیره‌شده</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>says of “{table}.{field}” what {trouble}</source>
      <translation>دربارهٔ «{table}.{field}» چیزی می‌گوید که {trouble}</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>season</source>
      <translation>فصل</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>second</source>
      <translation>ثانیه</translation>
    </message>
    <message>
      <location filename="db/reading/plain_text.py"/>
      <source>section label</source>
      <translation>عنوان بخش</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>series of which an incident goes</source>
      <translation>رشته‌هایی که رویدادی از آنها می‌رود</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>set</source>
      <comment>of dates</comment>
      <translation>چند تاریخ</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>set aside</source>
      <translation>کنار گذاشته</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures.py"/>
      <source>set by hand</source>
      <translation>تعیین‌شده به‌دست</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>several</source>
      <comment>term</comment>
      <translation>چند</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <source>several, and how they stand</source>
      <translation>چند تا، و وضعیتشان</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>shares the acronym {other}</source>
      <translation>کوته‌نوشت {other} مشترک است</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>shares the name {other}</source>
      <translation>نام {other} مشترک است</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>show everything</source>
      <translation>نشان دادن همه‌چیز</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>shown</source>
      <translation>نشان داده شده</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>signing it</source>
      <translation>در حال امضای آن</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger.py"/>
      <source>silent</source>
      <comment>head of a column</comment>
      <translation>خاموش</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>similar spelling {own} / {other}</source>
      <translation>املای همانند {own} / {other}</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/finding.py"/>
      <source>similar spelling: {own}, {other}</source>
      <translation>املای همانند: {own}، {other}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_words.py"/>
      <source>since {first}</source>
      <translation>از {first}</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>since {show_short}</source>
      <translation>از {show_short}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>since {since}</source>
      <translation>از {since}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>somebody not named</source>
      <translation>کسی که نام برده نشده</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>somewhere in the country</source>
      <translation>جایی در کشور</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>somewhere in the district</source>
      <translation>جایی در ولسوالی</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>somewhere in the province</source>
      <translation>جایی در ولایت</translation>
    </message>
    <message>
      <location filename="desktop/map/legend.py"/>
      <source>somewhere in this circle</source>
      <translation>جایی در این دایره</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>source</source>
      <translation>منبع</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>source date “{short}”</source>
      <translation>تاریخ منبع «{short}»</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>source of {gone:,} retracted</source>
      <translation>منبعِ {gone:,} مورد پس‌گرفته</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>source retracted</source>
      <translation>منبع پس‌گرفته</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>source the words stand in</source>
      <translation>منبعی که واژه‌ها در آن است</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/page.py"/>
      <location filename="desktop/merging/pane.py"/>
      <source>sources</source>
      <translation>منابع</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>span</source>
      <translation>بازه</translation>
    </message>
    <message>
      <location filename="db/reading/speech/finding.py"/>
      <source>speaker “{text_}”, {how}</source>
      <translation>گوینده «{text_}»، {how}</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>speaks for</source>
      <comment>term</comment>
      <translation>سخنگوی</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>speaks of</source>
      <translation>سخن می‌گوید از</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>speaks of a row that is not there ({table} {lost})</source>
      <translation>از سطری سخن می‌گوید که نیست ({table} {lost})</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turn_marks.py"/>
      <source>split</source>
      <translation>انشعاب</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>split from</source>
      <comment>term</comment>
      <translation>انشعابی از</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>split from {}</source>
      <translation>جداشده از {}</translation>
    </message>
    <message>
      <location filename="desktop/merging/choice_card.py"/>
      <source>stands now</source>
      <translation>برجاست</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>stays as it is</source>
      <translation>همان‌گونه می‌ماند</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>structured data</source>
      <translation>دادهٔ ساخت‌یافته</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>succeeded by {}</source>
      <translation>جانشین آن: {}</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>succeeded {}</source>
      <translation>جانشین {}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/turn_marks.py"/>
      <source>succession</source>
      <translation>جانشینی</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>summary of several events</source>
      <translation>خلاصهٔ چند رویداد</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>supports</source>
      <comment>term</comment>
      <translation>حامی</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>supports it</source>
      <translation>موافق آن است</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>tagged as gone</source>
      <translation>با برچسب رفته</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>tagged {name}</source>
      <translation>با برچسب {name}</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>tags that something that goes carries</source>
      <translation>برچسب‌هایی که چیزی رفتنی دارد</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>take all</source>
      <translation>گرفتن همه</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes.py"/>
      <source>take what nobody edited</source>
      <translation>گرفتن آنچه کسی ویرایش نکرده</translation>
    </message>
    <message>
      <location filename="desktop/reading/found_names.py"/>
      <source>taken along</source>
      <translation>همراه برده</translation>
    </message>
    <message>
      <location filename="desktop/intake/rows.py"/>
      <source>taken in</source>
      <translation>وارد شده</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>tells of a merge in words that are none of ours</source>
      <translation>از ادغامی با واژه‌هایی می‌گوید که از ما نیست</translation>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>texts are not letter for letter what was stored</source>
      <translation>متن‌ها حرف‌به‌حرف همان نیست که ذخیره شده بود</translation>
    </message>
    <message>
      <location filename="db/export/withholding.py"/>
      <source>texts whose licence does not allow passing them on</source>
      <translation>متن‌هایی که پروانه‌شان انتقال را اجازه نمی‌دهد</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>texts whose licence does not allow passing them on; quoted passages of them went</source>
      <translation>متن‌هایی که پروانه‌شان انتقال را اجازه نمی‌دهد؛ بخش‌های نقل‌شده‌شان رفت</translation>
    </message>
    <message>
      <location filename="db/strangers/logged.py"/>
      <source>that field cannot hold</source>
      <translation>آن فیلد نمی‌تواند داشته باشد</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>that two actors who both go are one; the reason is ours</source>
      <translation>اینکه دو کنشگری که هر دو می‌روند یکی‌اند؛ دلیل از ماست</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>the copy</source>
      <translation>رونوشت</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>the disk failed</source>
      <translation>دیسک خطا داد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>the end comes before the start; the start was used</source>
      <translation>پایان پیش از آغاز می‌آید؛ آغاز به کار رفت</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_dates.py"/>
      <source>the end date does not go together with the start; the start was used</source>
      <translation>تاریخ پایان با آغاز نمی‌خواند؛ آغاز به کار رفت</translation>
    </message>
    <message>
      <location filename="db/exchange/bibtex.py"/>
      <source>the entry at line {line:,} is not closed or has no key</source>
      <translation>مدخل خط {line:,} بسته نشده یا کلید ندارد</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>the exact place</source>
      <translation>مکان دقیق</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>the field “{name}” cannot be empty; withhold names in it instead</source>
      <translation>فیلد «{name}» نمی‌تواند خالی باشد؛ به جای آن نام‌های درونش را بپوشانید</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>the figure is outside its lower and higher end; kept as given</source>
      <translation>رقم بیرون از کران پایین و بالای آن است؛ همان‌گونه نگه داشته شد</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <source>the file</source>
      <translation>فایل</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_figures.py"/>
      <source>the first number of a range is the larger one; read as a range</source>
      <translation>نخستین عدد دامنه بزرگ‌تر است؛ به صورت دامنه خوانده شد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>the id stands in an earlier row too</source>
      <translation>شناسه در سطری پیشین هم هست</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>the ledger would speak for {label}</source>
      <translation>دفتر ادعاها {label} را می‌رساند</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>the line is a note to the table, no row of it</source>
      <translation>خط یادداشتی بر جدول است، نه سطری از آن</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>the line is a sum, no row</source>
      <translation>خط جمع است، نه سطر</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>the lower figure is above the higher one; kept as given</source>
      <translation>رقم پایین‌تر از رقم بالاتر بزرگ‌تر است؛ همان‌گونه نگه داشته شد</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the mark before</source>
      <translation>نشان قبلی</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the names of these actors</source>
      <translation>نام‌های این کنشگران</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the names of these places</source>
      <translation>نام‌های این مکان‌ها</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the nearest mark above</source>
      <translation>نزدیک‌ترین نشان در بالا</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the nearest mark below</source>
      <translation>نزدیک‌ترین نشان در پایین</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the nearest mark to the left</source>
      <translation>نزدیک‌ترین نشان در چپ</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the nearest mark to the right</source>
      <translation>نزدیک‌ترین نشان در راست</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the next mark</source>
      <translation>نشان بعدی</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the numbers these claims give</source>
      <translation>عددهایی که این ادعاها می‌دهند</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>the one that stands in lists, in lanes and on this card.</source>
      <translation>همان که در فهرست‌ها، ردیف‌ها و روی این کارت می‌آید.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>the outlet's</source>
      <translation>از رسانه</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>the outlet's, set aside here</source>
      <translation>از رسانه، اینجا کنار گذاشته</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>the page is empty</source>
      <translation>صفحه خالی است</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>the point is that of the province</source>
      <translation>نقطه از آنِ ولایت است</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/cells_places.py"/>
      <source>the position is 0, 0, which mostly means that none was given; left out</source>
      <translation>موقعیت 0, 0 است که بیشتر یعنی چیزی نیامده؛ کنار گذاشته شد</translation>
    </message>
    <message>
      <location filename="db/exchange/ris.py"/>
      <location filename="db/exchange/web_of_science.py"/>
      <source>the record is empty</source>
      <translation>رکورد خالی است</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>the row has changed since it was imported; it was kept, and nothing follows it</source>
      <translation>سطر از زمان ورود تغییر کرده؛ نگه داشته شد و چیزی از آن پیروی نمی‌کند</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>the row has changed since it was imported; its incident was deleted and stays deleted</source>
      <translation>سطر از زمان ورود تغییر کرده؛ رویدادش حذف شده و حذف‌شده می‌ماند</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>the row has changed since it was imported; what a person edited of it was kept</source>
      <translation>سطر از زمان ورود تغییر کرده؛ آنچه کسی از آن ویرایش کرده نگه داشته شد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>the row has changed since it was imported; what nobody edited follows the file</source>
      <translation>سطر از زمان ورود تغییر کرده؛ آنچه کسی ویرایش نکرده از فایل پیروی می‌کند</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>the row has fewer cells than the header; what is missing is not known</source>
      <translation>سطر خانه‌های کمتری از سرستون دارد؛ آنچه کم است نامعلوم است</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>the row has more cells than the header</source>
      <translation>سطر خانه‌های بیشتری از سرستون دارد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>the row has no id</source>
      <translation>سطر شناسه ندارد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>the row holds zero bytes</source>
      <translation>سطر بایت صفر دارد</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing.py"/>
      <source>the row is no longer in the dataset; its incident stays</source>
      <translation>سطر دیگر در مجموعه‌داده نیست؛ رویدادش می‌ماند</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <location filename="db/exchange/tables/sheets_header.py"/>
      <source>the row repeats the header</source>
      <translation>سطر سرستون را تکرار می‌کند</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the rows of tables these incidents were made from</source>
      <translation>سطرهای جدول‌هایی که این رویدادها از آنها ساخته شدند</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same DOI</source>
      <translation>همان DOI</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same actors</source>
      <translation>همان کنشگران</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same address</source>
      <translation>همان نشانی</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/finding.py"/>
      <source>the same country</source>
      <translation>همان کشور</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same dates</source>
      <translation>همان تاریخ‌ها</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>the same day</source>
      <translation>همان روز</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same days</source>
      <translation>همان روزها</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same figures</source>
      <translation>همان ارقام</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same file</source>
      <translation>همان فایل</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same kind</source>
      <translation>همان نوع</translation>
    </message>
    <message>
      <location filename="db/merging/duplicates.py"/>
      <source>the same kind, place and days</source>
      <translation>همان نوع، مکان و روزها</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>the same name written in the letters of another script.</source>
      <translation>همان نام با حروف خطی دیگر.</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>the same place</source>
      <translation>همان مکان</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>the same row stands above, cell for cell</source>
      <translation>همین سطر، خانه‌به‌خانه، در بالا آمده است</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same text</source>
      <translation>همان متن</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>the same text as another source</source>
      <translation>همان متن منبعی دیگر</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same title</source>
      <translation>همان عنوان</translation>
    </message>
    <message>
      <location filename="db/merging/alike.py"/>
      <source>the same title and dates</source>
      <translation>همان عنوان و تاریخ‌ها</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/sources.py"/>
      <source>the same title and day of publication</source>
      <translation>همان عنوان و روز انتشار</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>the short form made of first letters.</source>
      <translation>صورت کوتاه از حروف نخست.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <location filename="desktop/widgets/falling.py"/>
      <source>the speaker not named</source>
      <translation>گوینده نام برده نشده</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the tags of what goes</source>
      <translation>برچسب‌های آنچه می‌رود</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the texts of these sources: what can be checked</source>
      <translation>متن‌های این منابع: آنچه وارسی‌پذیر است</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>the timeline and its filters</source>
      <translation>خط زمان و پالایه‌هایش</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>the town named</source>
      <translation>شهر نام‌برده</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>the town; the point is that of its district</source>
      <translation>شهر؛ نقطه از آنِ ولسوالی آن است</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>the words that these claims, names and ties rest on; of the whole case all</source>
      <translation>واژه‌هایی که این ادعاها، نام‌ها و پیوندها بر آن استوارند؛ از همهٔ پرونده، همه</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>there is no field “{name}”</source>
      <translation>فیلدی به نام «{name}» نیست</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/retraction.py"/>
      <source>these {count:,} claims</source>
      <translation>
        <numerusform>این {count:,} ادعا</numerusform>
      </translation>
      <extra-singular>this claim</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>they agree</source>
      <translation>موافق‌اند</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>this case</source>
      <translation>این پرونده</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>this one or another, as the text says</source>
      <translation>این یا دیگری، چنان‌که متن می‌گوید</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>threatens</source>
      <comment>term</comment>
      <translation>تهدید می‌کند</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>through sources</source>
      <translation>از راه منابع</translation>
    </message>
    <message>
      <location filename="db/reading/speech/finding.py"/>
      <source>through {through}</source>
      <translation>از راه {through}</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>through {via}</source>
      <translation>از راه {via}</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>ties between two actors who both go</source>
      <translation>پیوندهای میان دو کنشگر که هر دو می‌روند</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>time at the scene, {place_words}</source>
      <translation>زمان در صحنه، {place_words}</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>time of day</source>
      <translation>ساعت روز</translation>
    </message>
    <message>
      <location filename="desktop/tags/sheets.py"/>
      <source>to be checked</source>
      <translation>باید وارسی شود</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/remarks.py"/>
      <location filename="desktop/intake/rows.py"/>
      <location filename="db/exchange/remarks_table.py"/>
      <source>to look at</source>
      <translation>برای دیدن</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>to which series these incidents belong</source>
      <translation>این رویدادها از کدام رشته‌اند</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/incidents.py"/>
      <source>told by the same source</source>
      <translation>از زبان همان منبع</translation>
    </message>
    <message>
      <location filename="db/records/likely.py"/>
      <source>told just before</source>
      <translation>درست پیش از آن گفته شده</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>too large</source>
      <translation>بیش از اندازه بزرگ</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>took too long</source>
      <translation>بیش از اندازه زمان برد</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>took too long to open</source>
      <translation>باز کردن آن بیش از اندازه زمان برد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>total of many</source>
      <translation>مجموع چند مورد</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>translated by</source>
      <translation>ترجمه از سوی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>translates</source>
      <comment>term</comment>
      <translation>ترجمهٔ</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>translates it</source>
      <translation>آن را ترجمه می‌کند</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>translating</source>
      <translation>ترجمه</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <location filename="desktop/widgets/claim_form.py"/>
      <source>two security officials</source>
      <translation>دو مقام امنیتی</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>unchanged pages that are not in this archive</source>
      <translation>صفحه‌های بی‌تغییر که در این بایگانی نیستند</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>unreadable</source>
      <translation>خواندنی نیست</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_words.py"/>
      <source>until {last}</source>
      <translation>تا {last}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <location filename="desktop/widgets/ratings.py"/>
      <source>until {until}</source>
      <translation>تا {until}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>up to {far}</source>
      <translation>تا {far}</translation>
    </message>
    <message>
      <location filename="desktop/reading/readings.py"/>
      <source>up to {high}</source>
      <translation>تا {high}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>up to {most:,}</source>
      <translation>تا {most:,}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>updated by</source>
      <translation>به‌روزرسانی از سوی</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>updates</source>
      <comment>term</comment>
      <translation>به‌روزرسانی</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>used by</source>
      <translation>کاربرد نزد</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>used by {isolated}</source>
      <translation>کاربرد نزد {isolated}</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>vague</source>
      <translation>تا حدی نامعلوم</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>views that name nothing that stays, with the whole case; working tools, not findings</source>
      <translation>نماهایی که چیزی ماندنی را نام نمی‌برند، با همهٔ پرونده؛ ابزار کارند، نه یافته</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>was aimed at</source>
      <translation>هدفش بود</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sheets.py"/>
      <source>was launched from</source>
      <translation>پرتاب شد از</translation>
    </message>
    <message>
      <location filename="db/strangers/making_safe.py"/>
      <source>was made by an act that is not in its log</source>
      <translation>کاری آن را ساخته که در سیاهه‌اش نیست</translation>
    </message>
    <message>
      <location filename="db/terms.py"/>
      <source>was succeeded by</source>
      <comment>term</comment>
      <translation>جانشین آن:</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_drag.py"/>
      <source>was {show}</source>
      <translation>بود {show}</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>web archive</source>
      <translation>بایگانی وب</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>weeks</source>
      <translation>هفته</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>what it calls itself, in its own language.</source>
      <translation>آنچه خود را به زبان خود می‌نامد.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>what it was called before; “since” says from when on, until the next name.</source>
      <translation>آنچه پیش‌تر نامیده می‌شد؛ «از» می‌گوید از کی تا نام بعدی.</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what one claim has to do with another</source>
      <translation>یک ادعا با ادعای دیگر چه نسبتی دارد</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_words.py"/>
      <source>what others call it in their language, without judging.</source>
      <translation>آنچه دیگران به زبان خود، بی‌داوری، می‌نامندش.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>what parts the values of a column is too long or missing</source>
      <translation>جداکنندهٔ مقادیر یک ستون بیش از اندازه دراز است یا نیست</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what the claims rest on, and what that goes back to</source>
      <translation>ادعاها بر چه استوارند و آن به چه بازمی‌گردد</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what these sources go back to</source>
      <translation>این منابع به چه بازمی‌گردند</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what was chosen</source>
      <translation>آنچه برگزیده شد</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>what was decided about suggestions of the texts that go</source>
      <translation>آنچه دربارهٔ پیشنهادهای متن‌های رفتنی تصمیم گرفته شد</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>what was said</source>
      <translation>آنچه گفته شد</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>where incidents and sources come from; naming it is never forbidden</source>
      <translation>رویدادها و منابع از کجا می‌آیند؛ نام بردنش هرگز ممنوع نیست</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>where it happened, and what that lies in</source>
      <translation>کجا رخ داد، و آن در کجا قرار دارد</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>where these incidents lie</source>
      <translation>این رویدادها در کجا قرار دارند</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>which claims these judgements rest on</source>
      <translation>این داوری‌ها بر کدام ادعاها استوارند</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>who did what, by name or as “Analyst 1”, because rows say who judged</source>
      <translation>چه کسی چه کرد، با نام یا به صورت «تحلیلگر ۱»، چون سطرها می‌گویند چه کسی داوری کرده است</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>who says it</source>
      <translation>چه کسی می‌گوید</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>who says what about these incidents and actors</source>
      <translation>چه کسی دربارهٔ این رویدادها و کنشگران چه می‌گوید</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>who takes part in these incidents</source>
      <translation>چه کسی در این رویدادها شرکت دارد</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>who takes part, speaks or is spoken of</source>
      <translation>چه کسی شرکت دارد، سخن می‌گوید یا از او سخن می‌رود</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>whole texts</source>
      <translation>متن کامل</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>why there is no quote</source>
      <translation>چرا نقل‌قولی نیست</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>with a tag that is gone</source>
      <translation>با برچسبی که رفته است</translation>
    </message>
    <message>
      <location filename="db/sharing/rules.py"/>
      <source>withheld names replaced in it</source>
      <translation>نام‌های پوشیده در آن جایگزین شده</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>within about 25 km</source>
      <translation>تا حدود ۲۵ کیلومتر</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>within {distance}</source>
      <translation>تا {distance}</translation>
    </message>
    <message>
      <location filename="db/asking/wording.py"/>
      <source>without a dispute</source>
      <translation>بدون اختلاف</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>without actors that nothing ties</source>
      <translation>بدون کنشگرانی که به چیزی پیوند ندارند</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>without actors: {kinds}</source>
      <translation>بدون کنشگران: {kinds}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>without it the order changes</source>
      <translation>بدون آن ترتیب دگرگون می‌شود</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>without relations: {relations}</source>
      <translation>بدون روابط: {relations}</translation>
    </message>
    <message>
      <location filename="desktop/network/panel.py"/>
      <source>without ties: {kinds}</source>
      <translation>بدون پیوندها: {kinds}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>words</source>
      <translation>واژه‌ها</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>words of a text</source>
      <translation>واژه‌های یک متن</translation>
    </message>
    <message>
      <location filename="db/records/wording.py"/>
      <source>words quoted</source>
      <translation>واژه‌های نقل‌شده</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_rows.py"/>
      <source>words that a claim rests on do not stand in the row's text; claim kept without them</source>
      <translation>واژه‌هایی که ادعایی بر آن استوار است در متن سطر نیست؛ ادعا بدون آنها نگه داشته شد</translation>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>would bring to this case. {signed}</source>
      <translation>به این پرونده می‌آورد. {signed}</translation>
    </message>
    <message>
      <location filename="db/sharing/writing.py"/>
      <source>writing what goes</source>
      <translation>در حال نوشتن آنچه می‌رود</translation>
    </message>
    <message>
      <location filename="db/when/exactness.py"/>
      <source>year</source>
      <translation>سال</translation>
    </message>
    <message>
      <location filename="db/records/bulk/dates.py"/>
      <source>years</source>
      <translation>سال</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>your time, {place_words}</source>
      <translation>زمان شما، {place_words}</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>zoom in</source>
      <translation>بزرگ‌نمایی</translation>
    </message>
    <message>
      <location filename="desktop/map/acts.py"/>
      <source>zoom out</source>
      <translation>کوچک‌نمایی</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>{actor} …</source>
      <translation>{actor} …</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>{acts} of their log do not match their seal: edited outside the program?</source>
      <translation>‏{acts} از سیاهه‌شان با مهرش نمی‌خواند: بیرون از برنامه ویراسته شده؟</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>{acts}. Head of the log: {found}</source>
      <translation>{acts}. سر سیاهه: {found}</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/acts_model.py"/>
      <source>{act}, {place}: {keys}</source>
      <translation>{act}، {place}: {keys}</translation>
    </message>
    <message>
      <location filename="desktop/network/grounds.py"/>
      <source>{act}, {when}</source>
      <translation>{act}، {when}</translation>
    </message>
    <message>
      <location filename="desktop/history/step_model.py"/>
      <source>{act}, {who}, {time}</source>
      <translation>{act}، {who}، {time}</translation>
    </message>
    <message>
      <location filename="desktop/window/offers.py"/>
      <source>{act}: {label} ({keys})</source>
      <translation>{act}: {label} ({keys})</translation>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>{alone}; the other pages follow</source>
      <translation>{alone}؛ صفحه‌های دیگر در پی می‌آیند</translation>
    </message>
    <message>
      <location filename="desktop/incidents/heading.py"/>
      <source>{articles} · {origins}</source>
      <translation>{articles} · {origins}</translation>
    </message>
    <message>
      <location filename="desktop/intake/seeing.py"/>
      <source>{at:,} of {count:,}</source>
      <translation>{at:,} از {count:,}</translation>
    </message>
    <message>
      <location filename="db/export/csv_tables.py"/>
      <source>{begin} with a sign that a spreadsheet could take for a formula and got an apostrophe (') before it.</source>
      <translation>‏{begin} با نشانی که صفحه‌گسترده شاید فرمول بپندارد، و آپاستروفی (') پیش از آن گذاشته شد.</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{brought} Below is what is missing. The damaged file was left as it is.</source>
      <translation>‏{brought} آنچه کم است در زیر آمده. فایل آسیب‌دیده همان‌گونه که بود ماند.</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{brought} Nothing is missing.</source>
      <translation>‏{brought} چیزی کم نیست.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>{by_speaker} · weight {weight:g}</source>
      <translation>{by_speaker} · وزن {weight:g}</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} begins as {encoding} text but breaks off or is damaged at byte {start:,}; nothing was imported.</source>
      <translation>‏{called} به صورت متن {encoding} آغاز می‌شود ولی در بایت {start:,} می‌بُرد یا آسیب دیده است؛ چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>{called} claims to have more than {pixels_max} million pixels, far more than a camera makes. It is kept whole and will not be drawn.</source>
      <translation>‏{called} خود را بیش از {pixels_max} میلیون پیکسل می‌گوید، بسیار بیش از آنچه دوربین می‌سازد. کامل نگه داشته می‌شود و کشیده نخواهد شد.</translation>
    </message>
    <message>
      <location filename="db/reading/pages/reading.py"/>
      <source>{called} holds no text of an article, only what it would have loaded from elsewhere; nothing was imported. Open it in a browser, wait until the text shows, and save it again.</source>
      <translation>‏{called} متن مقاله ندارد، تنها آنچه را که از جای دیگر بار می‌کرد؛ چیزی وارد نشد. آن را در مرورگر باز کنید، بمانید تا متن پیدا شود، و دوباره ذخیره کنید.</translation>
    </message>
    <message>
      <location filename="db/reading/pages/reading.py"/>
      <location filename="db/reading/plain_text.py"/>
      <source>{called} holds no text of an article; nothing was imported.</source>
      <translation>‏{called} متن مقاله ندارد؛ چیزی وارد نشد.</translation>
    </message>
    <message numerus="yes">
      <location filename="db/reading/pdf/document.py"/>
      <source>{called} holds no text, only pictures of {count:,} pages (a scan). {whole}.</source>
      <translation>
        <numerusform>‏{called} متن ندارد، تنها تصویر {count:,} صفحه (اسکن). {whole}.</numerusform>
      </translation>
      <extra-singular>{called} holds no text, only pictures of {count:,} page (a scan). {whole}.</extra-singular>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>{called} is damaged: it cannot be opened as a picture. It is kept whole.</source>
      <translation>‏{called} آسیب دیده است: به صورت تصویر باز نمی‌شود. کامل نگه داشته می‌شود.</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>{called} is damaged: it {why}. {whole}.</source>
      <translation>‏{called} آسیب دیده است: {why}. {whole}.</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} is in an encoding that could not be recognised; nothing was imported. Save it as UTF-8 text and import it again.</source>
      <translation>کدگذاری {called} بازشناخته نشد؛ چیزی وارد نشد. آن را به صورت متن UTF-8 ذخیره و دوباره وارد کنید.</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>{called} is locked with a password, so its text cannot be read. {whole}; import an unlocked copy to have its text.</source>
      <translation>‏{called} با گذرواژه قفل است، پس متنش خوانده نمی‌شود. {whole}؛ برای داشتن متن، رونوشتی بی‌قفل وارد کنید.</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} is not text (it holds control characters); nothing was imported.</source>
      <translation>‏{called} متن نیست (نویسه‌های کنترلی دارد)؛ چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} is not text (it holds zero bytes); nothing was imported.</source>
      <translation>‏{called} متن نیست (بایت صفر دارد)؛ چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/reading/encoding.py"/>
      <source>{called} is not text; nothing was imported.</source>
      <translation>‏{called} متن نیست؛ چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/plate.py"/>
      <source>{certain:,}–{possible:,} incidents</source>
      <translation>{certain:,}–{possible:,} رویداد</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_page.py"/>
      <source>{chosen:,} selected · {count_words}</source>
      <translation>{chosen:,} برگزیده · {count_words}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/what_part.py"/>
      <source>{chosen}, narrowed</source>
      <translation>{chosen}، محدودشده</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>{claims:,} of {every:,} claims fall</source>
      <translation>{claims:,} از {every:,} ادعا فرو می‌ریزد</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>{claims:,} of {total:,} claims fall</source>
      <translation>{claims:,} از {total:,} ادعا فرو می‌ریزد</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>{claims} graded {reliability}</source>
      <translation>{claims} با درجهٔ {reliability}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/falling.py"/>
      <source>{claims} with its {count:,} sources</source>
      <translation>
        <numerusform>{claims} با {count:,} منبعش</numerusform>
      </translation>
      <extra-singular>{claims} with it</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>{clash} at odds with ours</source>
      <translation>{clash} ناسازگار با ما</translation>
    </message>
    <message>
      <location filename="desktop/timeline/moving/going.py"/>
      <source>{clean} · shows {shown}</source>
      <translation>{clean} · نشان می‌دهد {shown}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>{code} at most</source>
      <translation>حداکثر {code}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/actors/page.py"/>
      <location filename="desktop/network/words.py"/>
      <location filename="desktop/widgets/bulk_sheet.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} actors</source>
      <translation>
        <numerusform>{count:,} کنشگر</numerusform>
      </translation>
      <extra-singular>{count:,} actor</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/histories.py"/>
      <source>{count:,} acts</source>
      <translation>
        <numerusform>{count:,} کار</numerusform>
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
        <numerusform>{count:,} کار</numerusform>
      </translation>
      <extra-singular>one act</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} acts</source>
      <translation>
        <numerusform>{count:,} کار</numerusform>
      </translation>
      <extra-singular>{count:,} act</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} analysts</source>
      <translation>
        <numerusform>{count:,} تحلیلگر</numerusform>
      </translation>
      <extra-singular>{count:,} analyst</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>{count:,} are gone</source>
      <translation>
        <numerusform>{count:,} مورد رفته است</numerusform>
      </translation>
      <extra-singular>{count:,} is gone</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} are here already</source>
      <translation>
        <numerusform>{count:,} مورد از پیش اینجاست</numerusform>
      </translation>
      <extra-singular>{count:,} is here already</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/belonging.py"/>
      <source>{count:,} are part of it</source>
      <translation>
        <numerusform>{count:,} مورد بخشی از آن است</numerusform>
      </translation>
      <extra-singular>{count:,} incident is part of it</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>{count:,} are so already</source>
      <translation>
        <numerusform>{count:,} مورد از پیش چنین است</numerusform>
      </translation>
      <extra-singular>{count:,} is so already</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/jobs_place.py"/>
      <source>{count:,} are under way</source>
      <translation>
        <numerusform>{count:,} مورد در جریان است</numerusform>
      </translation>
      <extra-singular>{count:,} is under way</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/heading.py"/>
      <location filename="desktop/incidents/sources_part.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>{count:,} articles</source>
      <translation>
        <numerusform>{count:,} مقاله</numerusform>
      </translation>
      <extra-singular>{count:,} article</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} attachments</source>
      <translation>
        <numerusform>{count:,} پیوست</numerusform>
      </translation>
      <extra-singular>{count:,} attachment</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} bookmarks</source>
      <translation>
        <numerusform>{count:,} نشانک</numerusform>
      </translation>
      <extra-singular>{count:,} bookmark</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} cannot be used</source>
      <translation>{count:,} مورد به کار نمی‌آید</translation>
    </message>
    <message>
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>{count:,} cannot: {reason}</source>
      <translation>{count:,} مورد نمی‌تواند: {reason}</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/csv_tables.py"/>
      <source>{count:,} cells begin</source>
      <translation>
        <numerusform>{count:,} خانه آغاز می‌شود</numerusform>
      </translation>
      <extra-singular>{count:,} cell begins</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} changed, {count2:,} are gone</source>
      <translation>{count:,} تغییر کرده، {count2:,} رفته است</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/sources_part.py"/>
      <location filename="desktop/incidents/wide_ledger.py"/>
      <location filename="desktop/reading/page.py"/>
      <location filename="desktop/widgets/rating_band.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} claims</source>
      <translation>
        <numerusform>{count:,} ادعا</numerusform>
      </translation>
      <extra-singular>{count:,} claim</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/falling.py"/>
      <source>{count:,} claims fall</source>
      <translation>
        <numerusform>{count:,} ادعا فرو می‌ریزد</numerusform>
      </translation>
      <extra-singular>{count:,} claim falls</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/sources_part.py"/>
      <source>{count:,} claims go back to it</source>
      <translation>
        <numerusform>{count:,} ادعا به آن بازمی‌گردد</numerusform>
      </translation>
      <extra-singular>{count:,} claim goes back to it</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/sources_part.py"/>
      <source>{count:,} claims rest on no source.</source>
      <translation>
        <numerusform>{count:,} ادعا بر هیچ منبعی استوار نیست.</numerusform>
      </translation>
      <extra-singular>{count:,} claim rests on no source.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/assessments.py"/>
      <source>{count:,} claims were added</source>
      <translation>
        <numerusform>{count:,} ادعا افزوده شد</numerusform>
      </translation>
      <extra-singular>{count:,} claim was added</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/assessments.py"/>
      <source>{count:,} claims were changed</source>
      <translation>
        <numerusform>{count:,} ادعا تغییر کرد</numerusform>
      </translation>
      <extra-singular>{count:,} claim was changed</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/assessments.py"/>
      <source>{count:,} claims were removed</source>
      <translation>
        <numerusform>{count:,} ادعا برداشته شد</numerusform>
      </translation>
      <extra-singular>{count:,} claim was removed</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/merging/conflicts.py"/>
      <source>{count:,} conflicts</source>
      <translation>
        <numerusform>{count:,} تعارض</numerusform>
      </translation>
      <extra-singular>a conflict</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} datasets</source>
      <translation>
        <numerusform>{count:,} مجموعه‌داده</numerusform>
      </translation>
      <extra-singular>{count:,} dataset</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/order.py"/>
      <source>{count:,} dates can only be day first, {month_first:,} only month first, {either:,} either.</source>
      <translation>
        <numerusform>{count:,} تاریخ تنها با روز در آغاز خوانده می‌شود، {month_first:,} تنها با ماه در آغاز، {either:,} به هر دو گونه.</numerusform>
      </translation>
      <extra-singular>{count:,} date can only be day first, {month_first:,} only month first, {either:,} either.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/reading/text_bar.py"/>
      <source>{count:,} dates to look at again</source>
      <translation>
        <numerusform>{count:,} تاریخ برای بازنگری</numerusform>
      </translation>
      <extra-singular>{count:,} date to look at again</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/bulk/dates.py"/>
      <source>{count:,} dates were read from words in a source; moved, they no longer hang on them.</source>
      <translation>
        <numerusform>{count:,} تاریخ از واژه‌های منبعی خوانده شده؛ اگر جابه‌جا شود دیگر به آنها بسته نیست.</numerusform>
      </translation>
      <extra-singular>{count:,} date was read from words in a source; moved, it no longer hangs on them.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/records/likely.py"/>
      <source>{count:,} days</source>
      <translation>
        <numerusform>{count:,} روز</numerusform>
      </translation>
      <extra-singular>a day</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/scales/clocks.py"/>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>{count:,} days</source>
      <translation>
        <numerusform>{count:,} روز</numerusform>
      </translation>
      <extra-singular>{count:,} day</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} decisions while reading</source>
      <translation>
        <numerusform>{count:,} تصمیم هنگام خواندن</numerusform>
      </translation>
      <extra-singular>{count:,} decision while reading</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} details of the case</source>
      <translation>
        <numerusform>{count:,} جزئیات پرونده</numerusform>
      </translation>
      <extra-singular>{count:,} detail of the case</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/jobs_place.py"/>
      <source>{count:,} did not work</source>
      <translation>
        <numerusform>{count:,} مورد کار نکرد</numerusform>
      </translation>
      <extra-singular>{count:,} did not work</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>{count:,} differ</source>
      <translation>
        <numerusform>{count:,} مورد تفاوت دارد</numerusform>
      </translation>
      <extra-singular>{count:,} differs</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/together.py"/>
      <source>{count:,} done</source>
      <translation>{count:,} انجام شد</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} entries</source>
      <translation>
        <numerusform>{count:,} مدخل</numerusform>
      </translation>
      <extra-singular>{count:,} entry</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} eras</source>
      <translation>
        <numerusform>{count:,} دوره</numerusform>
      </translation>
      <extra-singular>{count:,} era</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/competing.py"/>
      <source>{count:,} explanations</source>
      <translation>
        <numerusform>{count:,} توضیح</numerusform>
      </translation>
      <extra-singular>{count:,} explanation</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>{count:,} fields</source>
      <translation>
        <numerusform>{count:,} فیلد</numerusform>
      </translation>
      <extra-singular>{count:,} field</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/figures.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} figures</source>
      <translation>
        <numerusform>{count:,} رقم</numerusform>
      </translation>
      <extra-singular>{count:,} figure</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/showing/toll_known.py"/>
      <source>{count:,} figures given</source>
      <translation>
        <numerusform>{count:,} رقم ارائه‌شده</numerusform>
      </translation>
      <extra-singular>One figure given</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/watched.py"/>
      <source>{count:,} files are</source>
      <translation>
        <numerusform>{count:,} فایل</numerusform>
      </translation>
      <extra-singular>{count:,} file is</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/sheet.py"/>
      <source>{count:,} files were</source>
      <translation>
        <numerusform>{count:,} فایل</numerusform>
      </translation>
      <extra-singular>one file was</extra-singular>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>{count:,} files, </source>
      <translation>{count:,} فایل، </translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/sheets.py"/>
      <location filename="desktop/timeline/page.py"/>
      <source>{count:,} filters</source>
      <translation>
        <numerusform>{count:,} پالایه</numerusform>
      </translation>
      <extra-singular>{count:,} filter</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/bar.py"/>
      <source>{count:,} filters of the timeline</source>
      <translation>
        <numerusform>{count:,} پالایهٔ خط زمان</numerusform>
      </translation>
      <extra-singular>{count:,} filter of the timeline</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/actors/card.py"/>
      <source>{count:,} have</source>
      <translation>
        <numerusform>{count:,} مورد</numerusform>
      </translation>
      <extra-singular>{count:,} has</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/planning.py"/>
      <source>{count:,} incidents</source>
      <translation>{count:,} رویداد</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/merging/pane.py"/>
      <source>{count:,} incidents</source>
      <translation>
        <numerusform>{count:,} رویداد</numerusform>
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
        <numerusform>{count:,} رویداد</numerusform>
      </translation>
      <extra-singular>{count:,} incident</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/hands/pointer_menus.py"/>
      <source>{count:,} incidents are selected</source>
      <translation>{count:,} رویداد برگزیده شده</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>{count:,} incidents are too many to pick on the timeline. Draw a smaller area.</source>
      <translation>{count:,} رویداد برای گزینش روی خط زمان بیش از اندازه است. منطقهٔ کوچک‌تری بکشید.</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/geojson.py"/>
      <location filename="db/export/timelinejs.py"/>
      <source>{count:,} incidents have</source>
      <translation>
        <numerusform>{count:,} رویداد</numerusform>
      </translation>
      <extra-singular>{count:,} incident has</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>{count:,} incidents have no date yet. {hint}</source>
      <translation>{count:,} رویداد هنوز تاریخ ندارد. {hint}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/page.py"/>
      <source>{count:,} incidents have no place on the map</source>
      <translation>
        <numerusform>{count:,} رویداد روی نقشه مکان ندارد</numerusform>
      </translation>
      <extra-singular>{count:,} incident has no place on the map</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/dossier/asking_first.py"/>
      <source>{count:,} incidents make about {pages:,} pages.</source>
      <translation>
        <numerusform>{count:,} رویداد حدود {pages:,} صفحه می‌شود.</numerusform>
      </translation>
      <extra-singular>{count:,} incident makes about {pages:,} pages.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>{count:,} incidents reach</source>
      <translation>
        <numerusform>{count:,} رویداد</numerusform>
      </translation>
      <extra-singular>{count:,} incident reaches</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card.py"/>
      <source>{count:,} incidents rest</source>
      <translation>
        <numerusform>{count:,} رویداد</numerusform>
      </translation>
      <extra-singular>{count:,} incident rests</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>{count:,} incidents selected</source>
      <translation>
        <numerusform>{count:,} رویداد برگزیده</numerusform>
      </translation>
      <extra-singular>{count:,} incident selected</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/page.py"/>
      <source>{count:,} incidents wait for a place.</source>
      <translation>
        <numerusform>{count:,} رویداد در انتظار مکان است.</numerusform>
      </translation>
      <extra-singular>{count:,} incident waits for a place.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/direction.py"/>
      <source>{count:,} invisible signs that can turn the direction of writing were left out, the first near “{near}”. The original may show these words in another order; compare it.</source>
      <translation>
        <numerusform>{count:,} نشان ناپیدا که می‌تواند جهت نوشته را برگرداند کنار گذاشته شد، نخستین نزدیک «{near}». شاید اصل این واژه‌ها را به ترتیب دیگری نشان دهد؛ مقایسه کنید.</numerusform>
      </translation>
      <extra-singular>An invisible sign that can turn the direction of writing was left out, near “{near}”. The original may show these words in another order; compare it.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/pages/reading.py"/>
      <source>{count:,} invisible signs that can turn the direction of writing were left out. The original may show some words in another order; compare it.</source>
      <translation>
        <numerusform>{count:,} نشان ناپیدا که می‌تواند جهت نوشته را برگرداند کنار گذاشته شد. شاید اصل برخی واژه‌ها را به ترتیب دیگری نشان دهد؛ مقایسه کنید.</numerusform>
      </translation>
      <extra-singular>An invisible sign that can turn the direction of writing was left out. The original may show some words in another order; compare it.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} judgements</source>
      <translation>
        <numerusform>{count:,} داوری</numerusform>
      </translation>
      <extra-singular>{count:,} judgement</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/poster.py"/>
      <source>{count:,} lanes hold nothing in this time</source>
      <translation>
        <numerusform>{count:,} ردیف در این زمان چیزی ندارد</numerusform>
      </translation>
      <extra-singular>{count:,} lane holds nothing in this time</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/doubts.py"/>
      <source>{count:,} letters could not be read and stand as �.</source>
      <translation>
        <numerusform>{count:,} حرف خوانده نشد و به صورت � آمده است.</numerusform>
      </translation>
      <extra-singular>One letter could not be read and stands as �.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/showing/told.py"/>
      <source>{count:,} linked incidents</source>
      <translation>
        <numerusform>{count:,} رویداد پیوسته</numerusform>
      </translation>
      <extra-singular>{count:,} linked incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/telling.py"/>
      <source>{count:,} marks</source>
      <translation>
        <numerusform>{count:,} نشان</numerusform>
      </translation>
      <extra-singular>{count:,} mark</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/poster.py"/>
      <source>{count:,} marks found no room (+N)</source>
      <translation>
        <numerusform>{count:,} نشان جا نیافت (+N)</numerusform>
      </translation>
      <extra-singular>{count:,} mark found no room (+N)</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/poster.py"/>
      <source>{count:,} marks stand without a title</source>
      <translation>
        <numerusform>{count:,} نشان بی‌عنوان است</numerusform>
      </translation>
      <extra-singular>{count:,} mark stands without a title</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>{count:,} months</source>
      <translation>
        <numerusform>{count:,} ماه</numerusform>
      </translation>
      <extra-singular>{count:,} month</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <location filename="desktop/reading/doubt_line.py"/>
      <source>{count:,} more</source>
      <translation>{count:,} دیگر</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/history/act_pane.py"/>
      <source>{count:,} more</source>
      <translation>
        <numerusform>{count:,} دیگر</numerusform>
      </translation>
      <extra-singular>one more</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{count:,} more</source>
      <translation>
        <numerusform>{count:,} دیگر</numerusform>
      </translation>
      <extra-singular>{count:,} more</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>{count:,} more claims: press to read the next one.</source>
      <translation>{count:,} ادعای دیگر: برای خواندن بعدی بزنید.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/sheets.py"/>
      <source>{count:,} more have no place on the map</source>
      <translation>
        <numerusform>{count:,} مورد دیگر روی نقشه مکان ندارد</numerusform>
      </translation>
      <extra-singular>{count:,} more has no place on the map</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/hands/pointed.py"/>
      <source>{count:,} more incidents</source>
      <translation>
        <numerusform>{count:,} رویداد دیگر</numerusform>
      </translation>
      <extra-singular>{count:,} more incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/poster.py"/>
      <source>{count:,} more lanes found no room</source>
      <translation>
        <numerusform>{count:,} ردیف دیگر جا نیافت</numerusform>
      </translation>
      <extra-singular>{count:,} more lane found no room</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>{count:,} names</source>
      <translation>
        <numerusform>{count:,} نام</numerusform>
      </translation>
      <extra-singular>{count:,} name</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/sheets.py"/>
      <source>{count:,} names found no room; a larger sheet shows more</source>
      <translation>
        <numerusform>{count:,} نام جا نیافت؛ برگ بزرگ‌تر بیشتر نشان می‌دهد</numerusform>
      </translation>
      <extra-singular>{count:,} name found no room; a larger sheet shows more</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} names of actors</source>
      <translation>
        <numerusform>{count:,} نام کنشگر</numerusform>
      </translation>
      <extra-singular>{count:,} name of an actor</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} names of places</source>
      <translation>
        <numerusform>{count:,} نام مکان</numerusform>
      </translation>
      <extra-singular>{count:,} name of a place</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>{count:,} names of the file resemble an actor of the case. Tick who is the same; all others become actors of their own, and can be joined later.</source>
      <translation>
        <numerusform>{count:,} نام فایل به کنشگری از پرونده می‌ماند. نشان بزنید کدام همان است؛ بقیه کنشگران جداگانه می‌شوند و بعداً می‌توان یکی‌شان کرد.</numerusform>
      </translation>
      <extra-singular>{count:,} name of the file resembles an actor of the case. Tick who is the same; all others become actors of their own, and can be joined later.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/watched.py"/>
      <source>{count:,} new files in {name}</source>
      <translation>
        <numerusform>{count:,} فایل تازه در {name}</numerusform>
      </translation>
      <extra-singular>{count:,} new file in {name}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/told.py"/>
      <source>{count:,} new versions of what is held</source>
      <translation>
        <numerusform>{count:,} نسخهٔ تازه از آنچه نگهداری شده</numerusform>
      </translation>
      <extra-singular>{count:,} new version of what is held</extra-singular>
    </message>
    <message>
      <location filename="desktop/intake/rows.py"/>
      <source>{count:,} not used</source>
      <translation>{count:,} به کار نرفته</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/notes/page.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} notes</source>
      <translation>
        <numerusform>{count:,} یادداشت</numerusform>
      </translation>
      <extra-singular>{count:,} note</extra-singular>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>{count:,} of the {every:,}</source>
      <translation>{count:,} از {every:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/page.py"/>
      <source>{count:,} only roughly around here</source>
      <translation>
        <numerusform>{count:,} مورد تنها تقریباً در این حدود</numerusform>
      </translation>
      <extra-singular>{count:,} only roughly around here</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} original files</source>
      <translation>
        <numerusform>{count:,} فایل اصلی</numerusform>
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
        <numerusform>{count:,} منشأ</numerusform>
      </translation>
      <extra-singular>{count:,} origin</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/placing.py"/>
      <source>{count:,} other incidents have this place and move with it.</source>
      <translation>
        <numerusform>{count:,} رویداد دیگر همین مکان را دارد و با آن جابه‌جا می‌شود.</numerusform>
      </translation>
      <extra-singular>{count:,} other incident has this place and moves with it.</extra-singular>
    </message>
    <message>
      <location filename="desktop/dossier/page.py"/>
      <source>{count:,} pages</source>
      <translation>{count:,} صفحه</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/dossier/panel.py"/>
      <source>{count:,} pages</source>
      <translation>
        <numerusform>{count:,} صفحه</numerusform>
      </translation>
      <extra-singular>{count:,} page</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>{count:,} pages of {form}</source>
      <translation>
        <numerusform>{count:,} صفحهٔ {form}</numerusform>
      </translation>
      <extra-singular>{count:,} page of {form}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/dossier/printing.py"/>
      <source>{count:,} pages were sent to the printer.</source>
      <translation>
        <numerusform>{count:,} صفحه به چاپگر فرستاده شد.</numerusform>
      </translation>
      <extra-singular>{count:,} page was sent to the printer.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/duplicates/page.py"/>
      <source>{count:,} pairs to decide</source>
      <translation>
        <numerusform>{count:,} جفت برای تصمیم</numerusform>
      </translation>
      <extra-singular>{count:,} pair to decide</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} parts in incidents</source>
      <translation>
        <numerusform>{count:,} نقش در رویدادها</numerusform>
      </translation>
      <extra-singular>{count:,} part in an incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} parts of series</source>
      <translation>
        <numerusform>{count:,} بخش رشته</numerusform>
      </translation>
      <extra-singular>{count:,} part of a series</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/pane.py"/>
      <location filename="desktop/manual/view.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>{count:,} passages</source>
      <translation>
        <numerusform>{count:,} بخش</numerusform>
      </translation>
      <extra-singular>{count:,} passage</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_changes.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} places</source>
      <translation>
        <numerusform>{count:,} مکان</numerusform>
      </translation>
      <extra-singular>{count:,} place</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} places of incidents</source>
      <translation>
        <numerusform>{count:,} مکان رویداد</numerusform>
      </translation>
      <extra-singular>{count:,} place of an incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/reading/page.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} quotes</source>
      <translation>
        <numerusform>{count:,} نقل‌قول</numerusform>
      </translation>
      <extra-singular>{count:,} quote</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/carrying.py"/>
      <source>{count:,} quotes stay</source>
      <translation>
        <numerusform>{count:,} نقل‌قول می‌ماند</numerusform>
      </translation>
      <extra-singular>{count:,} quote stays</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/reading/carrying.py"/>
      <source>{count:,} quotes were</source>
      <translation>
        <numerusform>{count:,} نقل‌قول</numerusform>
      </translation>
      <extra-singular>{count:,} quote was</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} ratings of sources</source>
      <translation>
        <numerusform>{count:,} درجهٔ منابع</numerusform>
      </translation>
      <extra-singular>{count:,} rating of a source</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} reasons of explanations</source>
      <translation>
        <numerusform>{count:,} دلیل توضیح‌ها</numerusform>
      </translation>
      <extra-singular>{count:,} reason of an explanation</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} reasons of judgements</source>
      <translation>
        <numerusform>{count:,} دلیل داوری‌ها</numerusform>
      </translation>
      <extra-singular>{count:,} reason of a judgement</extra-singular>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <location filename="db/merging/adopting.py"/>
      <source>{count:,} records</source>
      <translation>{count:,} رکورد</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/merging/pane.py"/>
      <source>{count:,} records</source>
      <translation>
        <numerusform>{count:,} رکورد</numerusform>
      </translation>
      <extra-singular>One record</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/tags/sheets.py"/>
      <source>{count:,} records bear it.</source>
      <translation>
        <numerusform>{count:,} رکورد آن را دارد.</numerusform>
      </translation>
      <extra-singular>{count:,} record bears it.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} rival explanations</source>
      <translation>
        <numerusform>{count:,} توضیح رقیب</numerusform>
      </translation>
      <extra-singular>{count:,} rival explanation</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/preview/words.py"/>
      <source>{count:,} rows</source>
      <translation>
        <numerusform>{count:,} سطر</numerusform>
      </translation>
      <extra-singular>{count:,} row</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} rows of datasets</source>
      <translation>
        <numerusform>{count:,} سطر مجموعه‌داده</numerusform>
      </translation>
      <extra-singular>{count:,} row of a dataset</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>{count:,} said earlier · {day}</source>
      <translation>{count:,} گفتهٔ پیش‌تر · {day}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/sayings.py"/>
      <source>{count:,} said later · {day}</source>
      <translation>{count:,} گفتهٔ بعدی · {day}</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} saved views</source>
      <translation>
        <numerusform>{count:,} نمای ذخیره‌شده</numerusform>
      </translation>
      <extra-singular>{count:,} saved view</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/selection_bar.py"/>
      <source>{count:,} selected</source>
      <translation>
        <numerusform>{count:,} برگزیده</numerusform>
      </translation>
      <extra-singular>{count:,} selected</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/choosing.py"/>
      <source>{count:,} selected incidents</source>
      <translation>
        <numerusform>{count:,} رویداد برگزیده</numerusform>
      </translation>
      <extra-singular>one selected incident</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/hands/picked.py"/>
      <source>{count:,} selected, {count_words} in view</source>
      <translation>{count:,} برگزیده، {count_words} پیش چشم</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} series</source>
      <translation>
        <numerusform>{count:,} رشته</numerusform>
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
        <numerusform>{count:,} منبع</numerusform>
      </translation>
      <extra-singular>{count:,} source</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>{count:,} sources published</source>
      <translation>
        <numerusform>{count:,} منبع منتشرشده</numerusform>
      </translation>
      <extra-singular>{count:,} source published</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/falling.py"/>
      <source>{count:,} sources that go</source>
      <translation>
        <numerusform>{count:,} منبع رفتنی</numerusform>
      </translation>
      <extra-singular>{count:,} source that goes</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/incidents/wide_ledger.py"/>
      <source>{count:,} speakers</source>
      <translation>
        <numerusform>{count:,} گوینده</numerusform>
      </translation>
      <extra-singular>{count:,} speaker</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{count:,} surely in this time</source>
      <translation>
        <numerusform>{count:,} بی‌گمان در این زمان</numerusform>
      </translation>
      <extra-singular>{count:,} surely in this time</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/tags/page.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} tags</source>
      <translation>
        <numerusform>{count:,} برچسب</numerusform>
      </translation>
      <extra-singular>{count:,} tag</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} tags of the case</source>
      <translation>
        <numerusform>{count:,} برچسب پرونده</numerusform>
      </translation>
      <extra-singular>{count:,} tag of the case</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_likeness.py"/>
      <location filename="db/export/wanted.py"/>
      <source>{count:,} texts</source>
      <translation>
        <numerusform>{count:,} متن</numerusform>
      </translation>
      <extra-singular>{count:,} text</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/reading/doubt_line.py"/>
      <source>{count:,} things</source>
      <translation>
        <numerusform>{count:,} چیز</numerusform>
      </translation>
      <extra-singular>One thing</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{count:,} ties</source>
      <translation>
        <numerusform>{count:,} پیوند</numerusform>
      </translation>
      <extra-singular>{count:,} tie</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} ties between actors</source>
      <translation>
        <numerusform>{count:,} پیوند میان کنشگران</numerusform>
      </translation>
      <extra-singular>{count:,} tie between actors</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} ties between claims</source>
      <translation>
        <numerusform>{count:,} پیوند میان ادعاها</numerusform>
      </translation>
      <extra-singular>{count:,} tie between claims</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} ties between sources</source>
      <translation>
        <numerusform>{count:,} پیوند میان منابع</numerusform>
      </translation>
      <extra-singular>{count:,} tie between sources</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/html/page.py"/>
      <source>{count:,} titles are longer than {longest:,} characters and cut there.</source>
      <translation>
        <numerusform>{count:,} عنوان درازتر از {longest:,} نویسه است و همان‌جا بریده شده.</numerusform>
      </translation>
      <extra-singular>{count:,} title is longer than {longest:,} characters and cut there.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/merging/conflicts.py"/>
      <source>{count:,} to decide</source>
      <translation>
        <numerusform>{count:,} مورد برای تصمیم</numerusform>
      </translation>
      <extra-singular>One to decide</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/notes/tally.py"/>
      <source>{count:,} to-dos</source>
      <translation>
        <numerusform>{count:,} کار</numerusform>
      </translation>
      <extra-singular>{count:,} to-do</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/notes/page.py"/>
      <source>{count:,} to-dos open</source>
      <translation>
        <numerusform>{count:,} کار باز</numerusform>
      </translation>
      <extra-singular>{count:,} to-do open</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/wanted.py"/>
      <source>{count:,} verdicts that actors are the same</source>
      <translation>
        <numerusform>{count:,} رأی به یکی بودن کنشگران</numerusform>
      </translation>
      <extra-singular>{count:,} verdict that actors are the same</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/dossier/taking_away.py"/>
      <source>{count:,} volumes</source>
      <translation>
        <numerusform>{count:,} جلد</numerusform>
      </translation>
      <extra-singular>one volume</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/intake/told.py"/>
      <source>{count:,} were here already</source>
      <translation>
        <numerusform>{count:,} مورد از پیش اینجا بود</numerusform>
      </translation>
      <extra-singular>{count:,} was here already</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/widgets/bulk_preview.py"/>
      <source>{count:,} will change</source>
      <translation>
        <numerusform>{count:,} مورد تغییر خواهد کرد</numerusform>
      </translation>
      <extra-singular>{count:,} will change</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>{count:,} without a date</source>
      <translation>{count:,} بدون تاریخ</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/map/bar.py"/>
      <source>{count:,} without a place</source>
      <translation>
        <numerusform>{count:,} بدون مکان</numerusform>
      </translation>
      <extra-singular>{count:,} without a place</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/preferences/reading.py"/>
      <source>{count:,} words were said to be right.</source>
      <translation>
        <numerusform>{count:,} واژه درست دانسته شد.</numerusform>
      </translation>
      <extra-singular>{count:,} word was said to be right.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>{count:,} years</source>
      <translation>
        <numerusform>{count:,} سال</numerusform>
      </translation>
      <extra-singular>{count:,} year</extra-singular>
    </message>
    <message>
      <location filename="db/strangers/mending.py"/>
      <source>{count:,} {words}; “casebinder verify” names them.</source>
      <translation>‏{count:,} {words}؛ «casebinder verify» آنها را نام می‌برد.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>{count_words} of {count:,} incidents in view</source>
      <translation>{count_words} از {count:,} رویداد پیش چشم</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{counted} brought with something repaired</source>
      <translation>{counted} با ترمیم آورده شد</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{counted} cannot be read</source>
      <translation>{counted} خوانده نمی‌شود</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{counted} left out: no case can hold them</source>
      <translation>{counted} کنار گذاشته شد: هیچ پرونده‌ای نمی‌تواند داشته باشد</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{counted} or more cannot be read</source>
      <translation>{counted} یا بیشتر خوانده نمی‌شود</translation>
    </message>
    <message>
      <location filename="desktop/actors/graph.py"/>
      <source>{count} actors around {get}</source>
      <translation>{count} کنشگر پیرامون {get}</translation>
    </message>
    <message>
      <location filename="desktop/reading/speech_fields.py"/>
      <source>{count} actors of the case: one claim for each.</source>
      <translation>‏{count} کنشگر پرونده: برای هر یک ادعایی.</translation>
    </message>
    <message>
      <location filename="db/when/spans.py"/>
      <source>{count} d</source>
      <translation>{count} روز</translation>
    </message>
    <message>
      <location filename="desktop/history/histories.py"/>
      <source>{count} fields</source>
      <translation>{count} فیلد</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>{count} filters</source>
      <translation>{count} پالایه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <location filename="db/when/spans.py"/>
      <source>{count} h</source>
      <translation>{count} ساعت</translation>
    </message>
    <message>
      <location filename="desktop/map/telling.py"/>
      <source>{count} in view</source>
      <translation>{count} پیش چشم</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/stuck_rows.py"/>
      <location filename="desktop/timeline/hands/pointed.py"/>
      <source>{count} incidents</source>
      <translation>{count} رویداد</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{count} independent origins report it, none of them rated A or B</source>
      <translation>{count} منشأ مستقل گزارشش می‌دهند، هیچ‌یک با درجهٔ A یا B</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{count} independent origins report it, one of them rated A or B</source>
      <translation>{count} منشأ مستقل گزارشش می‌دهند، یکی با درجهٔ A یا B</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/preferences/keyboard.py"/>
      <source>{count} keys were changed</source>
      <translation>
        <numerusform>{count} کلید تغییر کرد</numerusform>
      </translation>
      <extra-singular>{count} key was changed</extra-singular>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>{count} lead together</source>
      <translation>{count} با هم پیش‌اند</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <location filename="db/when/spans.py"/>
      <source>{count} min</source>
      <translation>{count} دقیقه</translation>
    </message>
    <message>
      <location filename="db/when/spans.py"/>
      <source>{count} mo</source>
      <translation>{count} ماه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <location filename="db/asking/wording.py"/>
      <source>{count} more</source>
      <translation>{count} دیگر</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/timeline/drawing/legend.py"/>
      <source>{count} more</source>
      <translation>
        <numerusform>{count} دیگر</numerusform>
      </translation>
      <extra-singular>{count} more</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/showing/contradictions.py"/>
      <source>{count} more: {words}</source>
      <translation>{count} دیگر: {words}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>{count} of {count2:,} are shown.</source>
      <translation>‏{count} از {count2:,} نشان داده شده است.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/voice.py"/>
      <source>{count} of {count2:,} in view</source>
      <translation>{count} از {count2:,} پیش چشم</translation>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>{count} of {total} incidents in view</source>
      <translation>{count} از {total} رویداد پیش چشم</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/panel.py"/>
      <source>{count} or more</source>
      <translation>
        <numerusform>{count} یا بیشتر</numerusform>
      </translation>
      <extra-singular>{count} or more</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <location filename="db/when/spans.py"/>
      <source>{count} s</source>
      <translation>{count} ثانیه</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/panel.py"/>
      <source>{count} steps around {actor}</source>
      <translation>
        <numerusform>{count} گام پیرامون {actor}</numerusform>
      </translation>
      <extra-singular>{count} step around {actor}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/panel.py"/>
      <source>{count} steps from the selected</source>
      <translation>
        <numerusform>{count} گام از برگزیده</numerusform>
      </translation>
      <extra-singular>{count} step from the selected</extra-singular>
    </message>
    <message>
      <location filename="desktop/reading/doubt_line.py"/>
      <source>{count} the page wanted from elsewhere were not fetched.</source>
      <translation>‏{count} موردی که صفحه از جای دیگر می‌خواست گرفته نشد.</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/preferences/privacy.py"/>
      <source>{count} things are remembered</source>
      <translation>
        <numerusform>{count} چیز به یاد سپرده شده</numerusform>
      </translation>
      <extra-singular>{count} thing is remembered</extra-singular>
    </message>
    <message>
      <location filename="desktop/map/page.py"/>
      <source>{count} without a place</source>
      <translation>{count} بدون مکان</translation>
    </message>
    <message>
      <location filename="db/when/spans.py"/>
      <source>{count} y</source>
      <translation>{count} سال</translation>
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
      <translation>‏{credit}. مرزها چنان‌که آنجا کشیده شده. شعاع‌ها حقیقی است.</translation>
    </message>
    <message>
      <location filename="db/columns/facts.py"/>
      <source>{date}, uncertain</source>
      <translation>{date}، نامطمئن</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>{day_first:,} dates can only be read day first and {month_first:,} only month first: the file mixes both ways. Say which way is meant; the others are told row by row.</source>
      <translation>{day_first:,} تاریخ تنها با روز در آغاز خوانده می‌شود و {month_first:,} تنها با ماه در آغاز: فایل هر دو را درآمیخته است. بگویید کدام منظور است؛ بقیه سطربه‌سطر گفته می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>{days} after day 0</source>
      <translation>{days} پس از روز صفر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>{days} before day 0</source>
      <translation>{days} پیش از روز صفر</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>{differ:,} differ from before</source>
      <translation>{differ:,} با پیش تفاوت دارد</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>{doing} · since {time}</source>
      <translation>{doing} · از {time}</translation>
    </message>
    <message>
      <location filename="db/export/followthemoney.py"/>
      <location filename="db/export/stix.py"/>
      <source>{done:,} incidents</source>
      <translation>{done:,} رویداد</translation>
    </message>
    <message>
      <location filename="desktop/history/step_panel.py"/>
      <source>{done:,} of {count:,}</source>
      <translation>{done:,} از {count:,}</translation>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>{done} of {count} steps done</source>
      <translation>{done} از {count} گام انجام شد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>{early} to {late}</source>
      <translation>{early} تا {late}</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>{empty:,} of {read:,} pages of {called} hold no text; they may be scans.</source>
      <translation>{empty:,} از {read:,} صفحهٔ {called} متن ندارد؛ شاید اسکن باشد.</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>{field} differs: {one}; {other}</source>
      <translation>{field} تفاوت دارد: {one}؛ {other}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>{field} stays “{mine}” (the file: “{now}”)</source>
      <translation>{field} «{mine}» می‌ماند (در فایل: «{now}»)</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>{field}: {one}; {other}</source>
      <translation>{field}: {one}؛ {other}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{first} accuses {second}, {count:,} times</source>
      <translation>
        <numerusform>{first} {second} را متهم می‌کند، {count:,} بار</numerusform>
      </translation>
      <extra-singular>{first} accuses {second}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{first} and {second} in {count:,} incidents</source>
      <translation>
        <numerusform>{first} و {second} در {count:,} رویداد</numerusform>
      </translation>
      <extra-singular>{first} and {second} in {count:,} incident</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{first} denies or contradicts {second}, {count:,} times</source>
      <translation>
        <numerusform>{first} {second} را تکذیب یا نقض می‌کند، {count:,} بار</numerusform>
      </translation>
      <extra-singular>{first} denies or contradicts {second}</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{first} speaks of {second}, {count:,} times</source>
      <translation>
        <numerusform>{first} از {second} سخن می‌گوید، {count:,} بار</numerusform>
      </translation>
      <extra-singular>{first} speaks of {second}</extra-singular>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{framed:,} documents within pages (frames) were not taken.</source>
      <translation>{framed:,} سند درون صفحه‌ها (قاب) گرفته نشد.</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{good} origins rated A or B, independent of each other, report it</source>
      <translation>{good} منشأ با درجهٔ A یا B، مستقل از هم، گزارشش می‌دهند</translation>
    </message>
    <message>
      <location filename="db/export/timelinejs.py"/>
      <source>{have} no date, or none with a beginning or an end, and made no slide.</source>
      <translation>‏{have} تاریخ ندارد، یا آغاز یا پایان ندارد، و اسلایدی نشد.</translation>
    </message>
    <message>
      <location filename="db/export/geojson.py"/>
      <source>{have} no place with a position and did not go out.</source>
      <translation>‏{have} مکان دارای موقعیت ندارد و بیرون نرفت.</translation>
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
      <translation>{hides} برداشته‌ها ({count})</translation>
    </message>
    <message>
      <location filename="db/when/spans.py"/>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} ساعت {minutes} دقیقه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/reports.py"/>
      <source>{how_many:,} sources published, no incident: {span_text}</source>
      <translation>{how_many:,} منبع منتشرشده، بی‌رویداد: {span_text}</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>{is_} still being written.</source>
      <translation>‏{is_} هنوز در حال نوشته شدن است.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/competing.py"/>
      <source>{keys} F2 renames the explanation of the column.</source>
      <translation>‏{keys} F2 نام توضیح ستون را عوض می‌کند.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>{keys} already does {act}, which cannot be changed.</source>
      <translation>‏{keys} از پیش {act} را انجام می‌دهد که تغییرپذیر نیست.</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>{keys} already does {act}.</source>
      <translation>‏{keys} از پیش {act} را انجام می‌دهد.</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{kilometres} km</source>
      <translation>{kilometres} کیلومتر</translation>
    </message>
    <message>
      <location filename="desktop/widgets/fields.py"/>
      <source>{label} cannot be below {least}.</source>
      <translation>‏{label} نمی‌تواند زیر {least} باشد.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/fields.py"/>
      <source>{label} is needed.</source>
      <translation>‏{label} لازم است.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/fields.py"/>
      <source>{label} takes a whole number, such as 72.</source>
      <translation>‏{label} عددی درست می‌خواهد، مانند ۷۲.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/toll_marks.py"/>
      <source>{label}: {words} in {what}</source>
      <translation>{label}: {words} در {what}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>{lat}, {lon} for {short}</source>
      <translation>{lat}, {lon} برای {short}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/clocks.py"/>
      <source>{least:,}–{most:,} days</source>
      <translation>{least:,}–{most:,} روز</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>{left:,} left</source>
      <translation>{left:,} مانده</translation>
    </message>
    <message>
      <location filename="desktop/actors/relations_part.py"/>
      <source>{left_out:,} actors more are two steps away.</source>
      <translation>{left_out:,} کنشگر دیگر دو گام دورند.</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>{length:,} word</source>
      <translation>{length:,} واژه</translation>
    </message>
    <message>
      <location filename="desktop/reading/text_bar.py"/>
      <source>{length:,} words</source>
      <translation>{length:,} واژه</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>{letters:,} characters, cleaned by {cleaner}</source>
      <translation>{letters:,} نویسه، پاک‌شده با {cleaner}</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>{letters:,} letters of text</source>
      <translation>{letters:,} حرف متن</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source>{letter} grades {sources} with {claims}</source>
      <translation>{letter} درجهٔ {sources} با {claims} است</translation>
    </message>
    <message>
      <location filename="desktop/widgets/rating_band.py"/>
      <source>{letter} {sources} with {claims}</source>
      <translation>{letter} {sources} با {claims}</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>{lost:,} pages hold rows of which nobody can say to what table they belong.</source>
      <translation>{lost:,} صفحه سطرهایی دارد که کسی نمی‌تواند بگوید از کدام جدول است.</translation>
    </message>
    <message>
      <location filename="db/reading/pdf/document.py"/>
      <source>{made} with {program}.</source>
      <translation>‏{made} با {program}.</translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>{maybe:,} that may have begun then</source>
      <translation>{maybe:,} که شاید آن هنگام آغاز شده</translation>
    </message>
    <message>
      <location filename="desktop/widgets/falling.py"/>
      <source>{measure}: {after} in place of {before}</source>
      <translation>{measure}: {after} به جای {before}</translation>
    </message>
    <message>
      <location filename="db/records/duplicates/details.py"/>
      <source>{measure}: {count}</source>
      <translation>{measure}: {count}</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{metres} m</source>
      <translation>{metres} متر</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>{mine} (yours)</source>
      <translation>{mine} (مال شما)</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/changes_view.py"/>
      <source>{mine}, edited by you</source>
      <translation>{mine}، ویراستهٔ شما</translation>
    </message>
    <message>
      <location filename="desktop/incidents/grading_form.py"/>
      <source>{more:,} more claims keep the weight their act gives them.</source>
      <translation>{more:,} ادعای دیگر همان وزن کنش گفتاری خود را دارند.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/arcs.py"/>
      <source>{more} more links; J goes round all of them</source>
      <translation>{more} پیوند دیگر؛ J در همهٔ آنها می‌گردد</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>{names} and {more} turns more</source>
      <translation>{names} و {more} نوبت دیگر</translation>
    </message>
    <message>
      <location filename="db/records/identities.py"/>
      <source>{names} and {names2} were found to be different. Nothing was changed. Take that decision back first.</source>
      <translation>‏{names} و {names2} متفاوت دانسته شده‌اند. چیزی تغییر نکرد. نخست آن تصمیم را پس بگیرید.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <location filename="desktop/reading/readings.py"/>
      <source>{names} and {parts}</source>
      <translation>{names} و {parts}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{names} and {rest} others</source>
      <translation>{names} و {rest} دیگر</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>{names} and {shown}</source>
      <translation>{names} و {shown}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <location filename="db/merging/alike.py"/>
      <source>{names} and {told}</source>
      <translation>{names} و {told}</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{names} and {unique}</source>
      <translation>{names} و {unique}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/sources_part.py"/>
      <location filename="desktop/timeline/showing/told.py"/>
      <source>{names} and {words}</source>
      <translation>{names} و {words}</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>{names}: also where others of this name are meant.</source>
      <translation>‏{names}: حتی جایی که کسان دیگری با این نام منظورند.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>{name} (with {count} articles that rest on it)</source>
      <translation>{name} (با {count} مقاله که بر آن استوار است)</translation>
    </message>
    <message>
      <location filename="desktop/window/mapping.py"/>
      <source>{name} and {count} more</source>
      <translation>{name} و {count} دیگر</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>{name} and {name2} are different</source>
      <translation>{name} و {name2} متفاوت‌اند</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>{name} and {name2} are the same</source>
      <translation>{name} و {name2} یکی‌اند</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{name} is called so from then on: {day}.</source>
      <translation>از آن هنگام چنین نامیده می‌شود: {name}، {day}.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>{name} is not a mapping of columns that can be used: {why}.</source>
      <translation>‏{name} نگاشت ستونی نیست که به کار آید: {why}.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>{name} is not there</source>
      <translation>{name} نیست</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>{name} receipt.txt</source>
      <translation>رسید {name}.txt</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{name} was called {other} from then on: {day}.</source>
      <translation>از آن هنگام {name} چنین نامیده شد: {other}، {day}.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/profile_sheet.py"/>
      <source>{name}, changed</source>
      <translation>{name}، تغییرکرده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/zone_field.py"/>
      <source>{name}, now UTC{sign}{size:02d}:{size2:02d}</source>
      <translation>{name}، اکنون UTC{sign}{size:02d}:{size2:02d}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/ledger_cells.py"/>
      <source>{name}, open the card</source>
      <translation>{name}، باز کردن کارت</translation>
    </message>
    <message>
      <location filename="db/schema.py"/>
      <source>{name}.before-format-{user_version}</source>
      <translation>{name}.before-format-{user_version}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>{name}: same as {actor_name}</source>
      <translation>{name}: همان {actor_name}</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>{name}: {size} bytes, encrypted, made for: {profile}</source>
      <translation>{name}: {size} بایت، رمزشده، ساخته برای: {profile}</translation>
    </message>
    <message>
      <location filename="db/sharing/receipt.py"/>
      <source>{name}: {size} bytes, made for: {profile}</source>
      <translation>{name}: {size} بایت، ساخته برای: {profile}</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>{name}” (table “{table}</source>
      <translation>{name}» (جدول «{table}</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{north}° N, {east}° E</source>
      <translation>{north}° ش، {east}° خ</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{north}° N, {west}° W</source>
      <translation>{north}° ش، {west}° ب</translation>
    </message>
    <message>
      <location filename="desktop/timeline/asking/filter_chips.py"/>
      <source>{number} filters</source>
      <translation>{number} پالایه</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/print_form.py"/>
      <source>{n} side by side</source>
      <translation>{n} کنار هم</translation>
    </message>
    <message>
      <location filename="desktop/sharing/receipt_pane.py"/>
      <source>{one} replaced wherever found; how often is told by the preview.</source>
      <translation>‏{one} هر جا یافت شود جایگزین می‌شود؛ پیش‌نمایش می‌گوید چند بار.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/page.py"/>
      <source>{others:,} of the smallest lanes share one</source>
      <translation>{others:,} تا از کوچک‌ترین ردیف‌ها یکی شده‌اند</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>{own} is also {other}</source>
      <translation>{own} همان {other} هم هست</translation>
    </message>
    <message>
      <location filename="desktop/dossier/panel.py"/>
      <source>{pages}, {bytes:.1f} MB. {form}Fingerprint {fingerprint}. The same case and the same choices make the same file.</source>
      <translation>‏{pages}، {bytes:.1f} مگابایت. {form}اثر انگشت {fingerprint}. همین پرونده و همین گزینه‌ها همین فایل را می‌سازند.</translation>
    </message>
    <message>
      <location filename="desktop/intake/taking.py"/>
      <source>{place:,} of {count:,} · {doing}</source>
      <translation>{place:,} از {count:,} · {doing}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/sources/card_changes.py"/>
      <source>{places} · {count:,} words came, {went:,} went</source>
      <translation>
        <numerusform>{places} · {count:,} واژه آمد، {went:,} رفت</numerusform>
      </translation>
      <extra-singular>{places} · {count:,} word came, {went:,} went</extra-singular>
    </message>
    <message>
      <location filename="desktop/guide/panel.py"/>
      <source>{place} of {count}: {title}</source>
      <translation>{place} از {count}: {title}</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggesting.py"/>
      <source>{place} of {left}</source>
      <translation>{place} از {left}</translation>
    </message>
    <message>
      <location filename="desktop/reading/page.py"/>
      <source>{quotes}, {claims} in this text</source>
      <translation>{quotes}، {claims} در این متن</translation>
    </message>
    <message>
      <location filename="db/exchange/documents.py"/>
      <source>{reason}. The file is kept whole as evidence.</source>
      <translation>‏{reason}. فایل به‌عنوان مدرک کامل نگه داشته می‌شود.</translation>
    </message>
    <message>
      <location filename="desktop/intake/told.py"/>
      <source>{refused:,} not used</source>
      <translation>{refused:,} به کار نرفته</translation>
    </message>
    <message>
      <location filename="desktop/widgets/without_it.py"/>
      <source>{rest:,} more incidents rest on it in part.</source>
      <translation>{rest:,} رویداد دیگر تا حدی بر آن استوار است.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card.py"/>
      <source>{rest} on it alone</source>
      <translation>{rest} تنها بر آن استوار</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>{role}, it or {names}</source>
      <translation>{role}، آن یا {names}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/card.py"/>
      <source>{role}, one of several</source>
      <translation>{role}، یکی از چند</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>{said} An incident that has a date already gets a claim about it.</source>
      <translation>‏{said} رویدادی که تاریخ دارد ادعایی درباره‌اش می‌گیرد.</translation>
    </message>
    <message>
      <location filename="desktop/dossier/asking_first.py"/>
      <source>{said} Below stand the pages of before.</source>
      <translation>‏{said} صفحه‌های پیشین در زیر است.</translation>
    </message>
    <message>
      <location filename="desktop/reading/changing.py"/>
      <source>{said} It is linked to “{title}”.</source>
      <translation>‏{said} به «{title}» پیوند خورده است.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/claim_words.py"/>
      <source>{said}{said2}, speaker not named</source>
      <translation>{said}{said2}، گوینده نام برده نشده</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>{same_cells}: row {first}</source>
      <translation>{same_cells}: سطر {first}</translation>
    </message>
    <message>
      <location filename="db/records/precisions.py"/>
      <source>{scheme} precision</source>
      <translation>دقت {scheme}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/hypothesis_matrix.py"/>
      <source>{score} least</source>
      <translation>{score} کمترین</translation>
    </message>
    <message>
      <location filename="desktop/actors/names_part.py"/>
      <source>{script_name} script</source>
      <translation>خط {script_name}</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>{script} script, {language}, guessed.</source>
      <translation>خط {script}، {language}، حدس زده شده.</translation>
    </message>
    <message>
      <location filename="desktop/actors/name_sheets.py"/>
      <source>{script} script, {language}.</source>
      <translation>خط {script}، {language}.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{seen:,} pages were met again unchanged.</source>
      <translation>{seen:,} صفحه دوباره بی‌تغییر دیده شد.</translation>
    </message>
    <message>
      <location filename="db/strangers/report.py"/>
      <source>{several}: some are lost, and nobody can say how many</source>
      <translation>{several}: برخی از دست رفته و کسی نمی‌تواند بگوید چند تا</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>{share} % of the words</source>
      <translation>{share} ٪ واژه‌ها</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>{share} % of this text</source>
      <translation>{share} ٪ این متن</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <location filename="db/records/duplicates/finding.py"/>
      <source>{short} may stand for {long}</source>
      <translation>شاید {short} کوتاه‌شدهٔ {long} باشد</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>{shown:,} incidents in {count:,} lanes.</source>
      <translation>{shown:,} رویداد در {count:,} ردیف.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_page.py"/>
      <source>{shown:,} of {told}</source>
      <translation>{shown:,} از {told}</translation>
    </message>
    <message>
      <location filename="desktop/notes/page.py"/>
      <source>{shown:,} of {total:,}</source>
      <translation>{shown:,} از {total:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="desktop/network/words.py"/>
      <source>{shown} of {count:,} actors</source>
      <translation>
        <numerusform>{shown} از {count:,} کنشگر</numerusform>
      </translation>
      <extra-singular>{shown} of {count:,} actor</extra-singular>
    </message>
    <message>
      <location filename="desktop/timeline/hands/date_change.py"/>
      <source>{show} was counted from {words} in a source. Moved to {show2} it no longer hangs on them, and no longer follows when the source’s day of publication is corrected. Nothing has been changed yet.</source>
      <translation>‏{show} از {words} در منبعی شمرده شده بود. اگر به {show2} جابه‌جا شود دیگر به آنها بسته نیست و با تصحیح روز انتشار منبع تغییر نمی‌کند. هنوز چیزی تغییر نکرده است.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/list_filter.py"/>
      <source>{since} to {until}</source>
      <translation>{since} تا {until}</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <location filename="desktop/sources/card_evidence.py"/>
      <source>{size:,} bytes</source>
      <translation>{size:,} بایت</translation>
    </message>
    <message>
      <location filename="db/reading/pictures.py"/>
      <source>{size:,} × {size2:,} pixels.</source>
      <translation>{size:,} × {size2:,} پیکسل.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>{size} %</source>
      <translation>{size} ٪</translation>
    </message>
    <message>
      <location filename="desktop/preferences/cases.py"/>
      <source>{size} GB</source>
      <translation>{size} GB</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>{size}, encrypted</source>
      <translation>{size}، رمزشده</translation>
    </message>
    <message>
      <location filename="db/records/grading_rules.py"/>
      <source>{slots} each claim it for themselves</source>
      <translation>{slots} هر یک برای خود مسئولیتش را می‌پذیرند</translation>
    </message>
    <message>
      <location filename="desktop/timeline/hands/spoken.py"/>
      <source>{sources:,} sources</source>
      <translation>{sources:,} منبع</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{south}° S, {east}° E</source>
      <translation>{south}° ج، {east}° خ</translation>
    </message>
    <message>
      <location filename="desktop/map/measure.py"/>
      <source>{south}° S, {west}° W</source>
      <translation>{south}° ج، {west}° ب</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>{speaker} says otherwise now{version}.</source>
      <translation>‏{speaker} اکنون جور دیگر می‌گوید{version}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/colleague_marks.py"/>
      <source>{state}. Click for its card.</source>
      <translation>‏{state}. برای کارتش کلیک کنید.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>{staying} Press to change it.</source>
      <translation>‏{staying} برای تغییر بزنید.</translation>
    </message>
    <message>
      <location filename="desktop/keeping.py"/>
      <source>{stem} as of {day_and_time}{suffix}</source>
      <translation>{stem} در {day_and_time}{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/arriving.py"/>
      <source>{stem} checked{suffix}</source>
      <translation>{stem} وارسی‌شده{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>{stem} copy{suffix}</source>
      <translation>{stem} رونوشت{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>{stem} recovered{suffix}</source>
      <translation>{stem} بازیابی‌شده{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/intake/pane.py"/>
      <source>{stem} report</source>
      <translation>{stem} گزارش</translation>
    </message>
    <message>
      <location filename="desktop/arriving/report_view.py"/>
      <source>{stem} report.txt</source>
      <translation>{stem} گزارش.txt</translation>
    </message>
    <message>
      <location filename="desktop/sharing/sharing.py"/>
      <source>{stem} share{suffix}</source>
      <translation>{stem} بخش اشتراکی{suffix}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/printing/printing.py"/>
      <source>{stem} timeline.{way}</source>
      <translation>{stem} خط زمان.{way}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/view.py"/>
      <source>{stem} to look at</source>
      <translation>{stem} برای دیدن</translation>
    </message>
    <message>
      <location filename="desktop/history/step_model.py"/>
      <source>{step} (taken back)</source>
      <translation>{step} (پس‌گرفته)</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>{subject} {relation} {object}</source>
      <translation>{subject} {relation} {object}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>{texts} of this case are still to be compared.</source>
      <translation>‏{texts} از این پرونده هنوز باید مقایسه شود.</translation>
    </message>
    <message>
      <location filename="desktop/preferences/appearance.py"/>
      <source>{theme} · {size} %</source>
      <translation>{theme} · {size} ٪</translation>
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
      <translation>{todos}، باز کردن فهرست</translation>
    </message>
    <message>
      <location filename="desktop/incidents/voices.py"/>
      <source>{told} and {more} more</source>
      <translation>{told} و {more} دیگر</translation>
    </message>
    <message>
      <location filename="desktop/history/act_list.py"/>
      <source>{told} and {rest:,} more</source>
      <translation>{told} و {rest:,} دیگر</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>{told} · done by {who}, {day}</source>
      <translation>{told} · انجام‌دهنده {who}، {day}</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>{told} · private</source>
      <translation>{told} · خصوصی</translation>
    </message>
    <message>
      <location filename="desktop/incidents/when_and_where.py"/>
      <source>{told}, and {count} more</source>
      <translation>{told}، و {count} دیگر</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>{told}. Changed here: {names}</source>
      <translation>{told}. تغییرکرده در اینجا: {names}</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_changes.py"/>
      <source>{told}. Edited here and kept: {mine}</source>
      <translation>{told}. ویراسته در اینجا و نگه‌داشته: {mine}</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{trouble} Nothing was imported.</source>
      <translation>‏{trouble} چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_judging.py"/>
      <source>{twice}: {native}, row {first}</source>
      <translation>{twice}: {native}، سطر {first}</translation>
    </message>
    <message>
      <location filename="db/export/followthemoney.py"/>
      <source>{undated:,} incidents have no date that FollowTheMoney can hold.</source>
      <translation>{undated:,} رویداد تاریخی ندارند که FollowTheMoney بتواند داشته باشد.</translation>
    </message>
    <message>
      <location filename="desktop/actors/card.py"/>
      <source>{undated} no known beginning.</source>
      <translation>‏{undated} آغاز معلومی ندارد.</translation>
    </message>
    <message>
      <location filename="db/export/stix.py"/>
      <source>{unplaced:,} places have neither a position nor a country.</source>
      <translation>{unplaced:,} مکان نه موقعیت دارد و نه کشور.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{url} is too large to be a page</source>
      <translation>{url} برای یک صفحه بیش از اندازه بزرگ است</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>{url} was unchanged on {date}, but the page is not in here.</source>
      <translation>‏{url} در {date} بی‌تغییر بود، ولی صفحه در اینجا نیست.</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>{value}kept as written here: {names}</source>
      <translation>{value}چنان‌که اینجا نوشته شده نگه داشته شد: {names}</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>{what} in “{name}” is not what was stored ({table} {number}): the file was damaged or altered outside Casebinder. Nothing was taken from it; ask for another copy.</source>
      <translation>‏{what} در «{name}» همان نیست که ذخیره شده بود ({table} {number}): فایل بیرون از Casebinder آسیب دیده یا دگرگون شده است. چیزی از آن گرفته نشد؛ رونوشت دیگری بخواهید.</translation>
    </message>
    <message>
      <location filename="desktop/jobs_place.py"/>
      <source>{what} · {share} %</source>
      <translation>{what} · {share} ٪</translation>
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
        <numerusform>{what}، {count:,} تغییر بعدی نگه داشته شد</numerusform>
      </translation>
      <extra-singular>{what}, {count:,} later change was kept</extra-singular>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>{what}. This step was not kept; everything before it was. Save a copy now, under a new name, and go on in that.</source>
      <translation>‏{what}. این گام نگه داشته نشد؛ همهٔ آنچه پیش از آن بود نگه داشته شد. اکنون رونوشتی با نامی تازه ذخیره کنید و در آن ادامه دهید.</translation>
    </message>
    <message>
      <location filename="desktop/intake/together.py"/>
      <source>{what}: import of {count:,} files</source>
      <translation>{what}: ورود {count:,} فایل</translation>
    </message>
    <message>
      <location filename="desktop/network/menus.py"/>
      <source>{what}: {shown} of {every}</source>
      <translation>{what}: {shown} از {every}</translation>
    </message>
    <message>
      <location filename="desktop/merging/conflicts.py"/>
      <source>{where} changed the {name}.</source>
      <translation>‏{where} {name} را تغییر داد.</translation>
    </message>
    <message>
      <location filename="db/strangers/taking.py"/>
      <source>{where} in “{name}” {what}. Nothing was taken from the file; ask for another copy.</source>
      <translation>‏{where} در «{name}» {what}. چیزی از فایل گرفته نشد؛ رونوشت دیگری بخواهید.</translation>
    </message>
    <message>
      <location filename="desktop/sources/two_texts.py"/>
      <source>{which}{words:,} words are the same.</source>
      <translation>‏{which}{words:,} واژه یکسان است.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/shared_texts.py"/>
      <source>{who} share their text ({share} % of the words) and may be one origin: {listed}.</source>
      <translation>‏{who} متن مشترک دارند ({share} ٪ واژه‌ها) و شاید یک منشأ باشند: {listed}.</translation>
    </message>
    <message>
      <location filename="desktop/widgets/beside_part.py"/>
      <source>{who}, {day}</source>
      <translation>{who}، {day}</translation>
    </message>
    <message>
      <location filename="db/merging/adopting.py"/>
      <source>{why_read_only} Nothing was adopted.</source>
      <translation>‏{why_read_only} چیزی برگرفته نشد.</translation>
    </message>
    <message>
      <location filename="desktop/intake/seeing.py"/>
      <location filename="db/exchange/imports.py"/>
      <location filename="db/exchange/pasted.py"/>
      <source>{why_read_only} Nothing was imported.</source>
      <translation>‏{why_read_only} چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>{why_read_only} Nothing was merged.</source>
      <translation>‏{why_read_only} چیزی ادغام نشد.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>{why} Nothing was changed.</source>
      <translation>‏{why} چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_likeness.py"/>
      <source>{words:,} words {where}</source>
      <translation>{words:,} واژه {where}</translation>
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
      <translation>‏{words} اثر انگشت پرونده {fingerprint}.</translation>
    </message>
    <message>
      <location filename="desktop/timeline/grouping/lane_acts.py"/>
      <source>{words} alone</source>
      <translation>تنها {words}</translation>
    </message>
    <message>
      <location filename="desktop/reading/deeds.py"/>
      <source>{words} from the selected words ({key})</source>
      <translation>{words} از واژه‌های برگزیده ({key})</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>{words} so far</source>
      <translation>{words} تاکنون</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/time_choice.py"/>
      <source>{words} · day 0 is {date}</source>
      <translation>{words} · روز صفر {date} است</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>{words} “{title}”; nothing was added.</source>
      <translation>‏{words} «{title}»؛ چیزی افزوده نشد.</translation>
    </message>
    <message>
      <location filename="desktop/reading/key_button.py"/>
      <source>{words}, key {key}</source>
      <translation>{words}، کلید {key}</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/words.py"/>
      <source>{words}, version {version}</source>
      <translation>{words}، نسخهٔ {version}</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>{words}, {count} to decide, {state}</source>
      <translation>{words}، {count} برای تصمیم، {state}</translation>
    </message>
    <message>
      <location filename="desktop/incidents/repetition_form.py"/>
      <source>{words}. What repeats another claim does not count as one more voice.</source>
      <translation>‏{words}. آنچه ادعای دیگری را تکرار می‌کند صدای دیگری به شمار نمی‌آید.</translation>
    </message>
    <message>
      <location filename="desktop/incidents/figures_part.py"/>
      <source>{words}: more than the whole</source>
      <translation>{words}: بیش از کل</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>{words}: the newest rating of the outlet, because it had none on {day}.</source>
      <translation>‏{words}: تازه‌ترین درجهٔ رسانه، چون در {day} درجه‌ای نداشت.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>{words}: the newest rating of the outlet.</source>
      <translation>‏{words}: تازه‌ترین درجهٔ رسانه.</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_ratings.py"/>
      <source>{words}: the outlet's rating on {day}.</source>
      <translation>‏{words}: درجهٔ رسانه در {day}.</translation>
    </message>
    <message>
      <location filename="desktop/reading/suggestion_bar.py"/>
      <source>{words}: {count} to decide. Press to show or hide them.</source>
      <translation>‏{words}: {count} برای تصمیم. برای نشان دادن یا پنهان کردن بزنید.</translation>
    </message>
    <message>
      <location filename="desktop/actors/same_part.py"/>
      <source>{words}: {name} and {name2}</source>
      <translation>{words}: {name} و {name2}</translation>
    </message>
    <message>
      <location filename="desktop/sources/card_review.py"/>
      <source>{words}: {old} → more than one reading</source>
      <translation>{words}: {old} → بیش از یک خوانش</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <source>{words}: {old} → more than one reading; set it on its card</source>
      <translation>{words}: {old} → بیش از یک خوانش؛ روی کارتش تعیین کنید</translation>
    </message>
    <message>
      <location filename="desktop/reading/publication.py"/>
      <location filename="desktop/sources/card_review.py"/>
      <source>{words}: {old}, stays the same</source>
      <translation>{words}: {old}، همان می‌ماند</translation>
    </message>
    <message>
      <location filename="desktop/network/words.py"/>
      <source>{word} · {count}</source>
      <translation>{word} · {count}</translation>
    </message>
    <message>
      <location filename="desktop/timeline/scales/gaps.py"/>
      <source>{year_label} years</source>
      <translation>سال‌های {year_label}</translation>
    </message>
    <message>
      <location filename="desktop/actors/activity.py"/>
      <source>{year} to {year2}</source>
      <translation>{year} تا {year2}</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} merged into it</source>
      <translation>{} در آن ادغام شد</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} merged into {}</source>
      <translation>{} در {} ادغام شد</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} split from {}</source>
      <translation>{} از {} جدا شد</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} split off</source>
      <translation>{} جدا شد</translation>
    </message>
    <message>
      <location filename="db/columns/turns.py"/>
      <source>{} succeeded {}</source>
      <translation>{} جانشین {} شد</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/resembling.py"/>
      <source>– the same as</source>
      <translation>– همان است که</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Last” is the latest one that was over by publication.</source>
      <comment>rule of dates</comment>
      <translation>«گذشته» آخرین موردی است که تا زمان انتشار پایان یافته بود.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Last” with a weekday can be the one of the week before.</source>
      <comment>rule of dates</comment>
      <translation>«گذشته» با روز هفته می‌تواند روز هفتهٔ پیش باشد.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Last” with a weekday is the latest one before the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>«گذشته» با روز هفته آخرین چنین روزی پیش از روز انتشار است.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Next” with a weekday is the first one after the day of publication.</source>
      <comment>rule of dates</comment>
      <translation>«آینده» با روز هفته نخستین چنین روزی پس از روز انتشار است.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“Overnight” is the night that ended on the day named.</source>
      <comment>rule of dates</comment>
      <translation>«شبانه» شبی است که در روز نام‌برده پایان یافت.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“This” names the one in the year of publication.</source>
      <comment>rule of dates</comment>
      <translation>«امسال» همان است که در سال انتشار است.</translation>
    </message>
    <message>
      <location filename="db/when/rules.py"/>
      <source>“This” with a weekday is the one in the week of publication.</source>
      <comment>rule of dates</comment>
      <translation>«این» با روز هفته روزی در هفتهٔ انتشار است.</translation>
    </message>
    <message>
      <location filename="desktop/reading/figure_fields.py"/>
      <source>“between” takes two numbers, the lower one first.</source>
      <translation>«بین» دو عدد می‌خواهد، نخست عدد کوچک‌تر.</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>“names” and “fields” are lists</source>
      <translation>«names» و «fields» فهرست‌اند</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped_rows.py"/>
      <source>“none” can mean nobody or not known; no figure was made</source>
      <translation>«none» می‌تواند هیچ‌کس یا نامعلوم باشد؛ رقمی از آن ساخته نشد</translation>
    </message>
    <message>
      <location filename="desktop/shortcuts/view.py"/>
      <source>“{act}” is on {keys} now.</source>
      <translation>‏«{act}» اکنون روی {keys} است.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>“{beside}” lies beside the file and was not used: the last acts may be in it.</source>
      <translation>‏«{beside}» کنار فایل است و به کار نرفت: شاید آخرین کارها در آن باشد.</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_rdf.py"/>
      <source>“{called}” declares a document type or entities, which Zotero never writes and which can hide harm. Nothing was imported; export the list from Zotero again.</source>
      <translation>‏«{called}» گونهٔ سند یا موجودیت‌هایی اعلام می‌کند که Zotero هرگز نمی‌نویسد و می‌تواند آسیبی را پنهان کند. چیزی وارد نشد؛ فهرست را دوباره از Zotero برون ببرید.</translation>
    </message>
    <message>
      <location filename="db/exchange/zotero_rdf.py"/>
      <source>“{called}” is damaged or cut short: it cannot be read as RDF{where}. Nothing was imported; export it from Zotero again.</source>
      <translation>‏«{called}» آسیب‌دیده یا بریده است: به صورت RDF خوانده نمی‌شود{where}. چیزی وارد نشد؛ آن را دوباره از Zotero برون ببرید.</translation>
    </message>
    <message>
      <location filename="db/exchange/bibtex.py"/>
      <source>“{called}” is nested too deeply to be read; nothing was imported.</source>
      <translation>‏«{called}» بیش از اندازه تودرتوست و خوانده نمی‌شود؛ چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="desktop/intake/preview/order.py"/>
      <source>“{column}” has dates such as {example}. Which comes first?</source>
      <translation>‏«{column}» تاریخ‌هایی مانند {example} دارد. کدام پیش می‌آید؟</translation>
    </message>
    <message>
      <location filename="desktop/fault_sheets.py"/>
      <source>“{doing}” did not work because of a fault in Casebinder. Nothing was changed, and you can go on working. This report helps to mend it. Nothing of your case is in it: every word that is not the program’s own became “…”.</source>
      <translation>‏«{doing}» به سبب خطایی در Casebinder انجام نشد. چیزی تغییر نکرد و می‌توانید کار را ادامه دهید. این گزارش به رفع آن کمک می‌کند. چیزی از پروندهٔ شما در آن نیست: هر واژه‌ای که از خود برنامه نیست «…» شده است.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing_beside.py"/>
      <source>“{file}” could not be read: the process that reads it has ended too soon. Nothing was imported; try again.</source>
      <translation>‏«{file}» خوانده نشد: فرایندی که می‌خواند زودهنگام پایان یافت. چیزی وارد نشد؛ دوباره بکوشید.</translation>
    </message>
    <message>
      <location filename="desktop/paper/files.py"/>
      <source>“{file}” could not be written ({strerror}). What stood there was kept.</source>
      <translation>‏«{file}» نوشته نشد ({strerror}). آنچه آنجا بود ماند.</translation>
    </message>
    <message>
      <location filename="desktop/network/sheets.py"/>
      <source>“{file}” does not end in .pdf, .svg or .png, so it is not clear what to write.</source>
      <translation>نام «{file}» به .pdf، .svg یا .png پایان نمی‌یابد، پس روشن نیست چه باید نوشت.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/landing.py"/>
      <source>“{file}” has a header but no rows; nothing was imported.</source>
      <translation>‏«{file}» سرستون دارد ولی سطر ندارد؛ چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>“{inside}” is not in the manifest.</source>
      <translation>‏«{inside}» در فهرست محتوا نیست.</translation>
    </message>
    <message>
      <location filename="db/sharing/redaction.py"/>
      <source>“{marker}” would itself hold a withheld name</source>
      <translation>«{marker}» خود نامی پوشیده در بر خواهد داشت</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}-wal”, which lies beside the case, does not belong to it and was not read. The case is open for reading only; to write, move that file somewhere else first.</source>
      <translation>‏«{name}-wal» که کنار پرونده است از آنِ آن نیست و خوانده نشد. پرونده تنها برای خواندن باز است؛ برای نوشتن، نخست آن فایل را جای دیگری ببرید.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” asks for more memory than there is. Nothing was changed.</source>
      <translation>‏«{name}» بیش از حافظهٔ موجود می‌خواهد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>“{name}” becomes {size:,} bytes, and {free:,} are free on this disk. Make room and open it again; nothing was unpacked.</source>
      <translation>‏«{name}» پس از باز شدن {size:,} بایت می‌شود و {free:,} روی این دیسک آزاد است. جا باز کنید و دوباره بازش کنید؛ چیزی از بسته بیرون نیامد.</translation>
    </message>
    <message>
      <location filename="db/sharing/handing_over.py"/>
      <source>“{name}” came to be there meanwhile. It was left as it is; choose another name.</source>
      <translation>‏«{name}» در این میان پدید آمد. همان‌گونه که بود ماند؛ نام دیگری برگزینید.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>“{name}” cannot be read ({reason}); nothing was imported.</source>
      <translation>‏«{name}» خوانده نمی‌شود ({reason})؛ چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <location filename="db/exchange/foreign_bytes.py"/>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” cannot be read ({strerror}); nothing was imported.</source>
      <translation>‏«{name}» خوانده نمی‌شود ({strerror})؛ چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>“{name}” cannot be read as a zip: it is damaged, or none. Nothing was unpacked; ask for another copy.</source>
      <translation>‏«{name}» به صورت zip خوانده نمی‌شود: آسیب دیده، یا zip نیست. چیزی از بسته بیرون نیامد؛ رونوشت دیگری بخواهید.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <source>“{name}” cannot be read past record {number:,}: a cell there has more than {cell_max:,} characters, probably because a quotation mark is never closed. Nothing was imported.</source>
      <translation>‏«{name}» پس از رکورد {number:,} خوانده نمی‌شود: خانه‌ای در آنجا بیش از {cell_max:,} نویسه دارد، شاید چون گیومه‌ای هرگز بسته نشده است. چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” cannot be read. Nothing was changed.</source>
      <translation>‏«{name}» خوانده نمی‌شود. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/sharing/encryption.py"/>
      <location filename="db/sharing/parcels.py"/>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” cannot be read: {strerror}.</source>
      <translation>‏«{name}» خوانده نمی‌شود: {strerror}.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” cannot be used: {names} Nothing was imported.</source>
      <translation>‏«{name}» به کار نمی‌آید: {names} چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}” cannot be written here, so it is open for reading only.</source>
      <translation>در «{name}» نمی‌توان نوشت، پس تنها برای خواندن باز است.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” cannot be written here. Nothing was changed.</source>
      <translation>در «{name}» نمی‌توان نوشت. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” cannot be written in “{parent}”: it is not allowed. Nothing was left there; choose another place.</source>
      <translation>‏«{name}» در «{parent}» نوشته نمی‌شود: اجازه نیست. چیزی آنجا نماند؛ جای دیگری برگزینید.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” could not be opened: it was damaged on the way, or cut short. Nothing was written; ask for another copy.</source>
      <translation>‏«{name}» باز نشد: در راه آسیب دیده یا بریده شده است. چیزی نوشته نشد؛ رونوشت دیگری بخواهید.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_held.py"/>
      <source>“{name}” could not be read within {longest} minutes; nothing was imported. Save the sheet you need as CSV.</source>
      <translation>‏«{name}» در {longest} دقیقه خوانده نشد؛ چیزی وارد نشد. برگی را که لازم دارید به CSV ذخیره کنید.</translation>
    </message>
    <message>
      <location filename="desktop/actors/portrait.py"/>
      <source>“{name}” could not be read: {strerror}. Nothing was changed.</source>
      <translation>‏«{name}» خوانده نشد: {strerror}. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” could not be written ({error}).</source>
      <translation>‏«{name}» نوشته نشد ({error}).</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” could not be written ({strerror}).</source>
      <translation>‏«{name}» نوشته نشد ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/reading/originals.py"/>
      <source>“{name}” could not be written ({strerror}). The case is unchanged.</source>
      <translation>‏«{name}» نوشته نشد ({strerror}). پرونده تغییر نکرده است.</translation>
    </message>
    <message>
      <location filename="db/strangers/fresh.py"/>
      <source>“{name}” could not be written ({why}). Nothing was changed.</source>
      <translation>‏«{name}» نوشته نشد ({why}). چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” could not be written ({words}). Nothing was left there.</source>
      <translation>‏«{name}» نوشته نشد ({words}). چیزی آنجا نماند.</translation>
    </message>
    <message>
      <location filename="desktop/map/sheets.py"/>
      <source>“{name}” does not end in .pdf, .svg or .png, so it is not clear what to write.</source>
      <translation>نام «{name}» به .pdf، .svg یا .png پایان نمی‌یابد، پس روشن نیست چه باید نوشت.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” has a sheet that spans more than {cells_max:,} cells, most of them surely empty; nothing was imported. Save the part you need as CSV.</source>
      <translation>‏«{name}» برگی با بیش از {cells_max:,} خانه دارد که بیشترشان بی‌گمان خالی است؛ چیزی وارد نشد. بخشی را که لازم دارید به CSV ذخیره کنید.</translation>
    </message>
    <message>
      <location filename="db/records/portraits.py"/>
      <source>“{name}” has more than {most} million points. Nothing was changed; save it smaller and try again.</source>
      <translation>‏«{name}» بیش از {most} میلیون نقطه دارد. چیزی تغییر نکرد؛ کوچک‌تر ذخیره کنید و دوباره بکوشید.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_held.py"/>
      <source>“{name}” has no sheet called “{name2}”; nothing was imported. Its sheets: {names}.</source>
      <translation>‏«{name}» برگی به نام «{name2}» ندارد؛ چیزی وارد نشد. برگ‌هایش: {names}.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapped.py"/>
      <source>“{name}” has none of the columns that the mapping names ({names}); nothing was imported.</source>
      <translation>‏«{name}» هیچ‌یک از ستون‌هایی را که نگاشت نام می‌برد ندارد ({names})؛ چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/exchange/foreign_bytes.py"/>
      <source>“{name}” has {size:,} MB; {what} of more than {most:,} MB is not read. Nothing was imported; import a part of it.</source>
      <translation>‏«{name}» {size:,} مگابایت است؛ {what} بیش از {most:,} مگابایت خوانده نمی‌شود. چیزی وارد نشد؛ بخشی از آن را وارد کنید.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” holds a value too large for a case. Nothing was changed.</source>
      <translation>‏«{name}» مقداری بزرگ‌تر از گنجایش پرونده دارد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/schema.py"/>
      <source>“{name}” holds a {kind} that Casebinder did not make (“{item}”), so it was not opened. It was left as it is.</source>
      <translation>‏«{name}» یک {kind} دارد که Casebinder نساخته است («{item}»)، پس باز نشد. همان‌گونه که بود ماند.</translation>
    </message>
    <message>
      <location filename="db/sharing/parcels.py"/>
      <source>“{name}” holds no case that Casebinder knows. Nothing was opened.</source>
      <translation>‏«{name}» پرونده‌ای ندارد که Casebinder بشناسد. چیزی باز نشد.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <location filename="db/sharing/kept_keys.py"/>
      <source>“{name}” holds no identity of age.</source>
      <translation>‏«{name}» هویت age ندارد.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” holds no page and no PDF.</source>
      <translation>‏«{name}» نه صفحه دارد و نه PDF.</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <location filename="db/exchange/references.py"/>
      <source>“{name}” holds no references; nothing was imported.</source>
      <translation>‏«{name}» مرجعی ندارد؛ چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/merging/adopting.py"/>
      <source>“{name}” holds no such record ({row}). Nothing was adopted.</source>
      <translation>‏«{name}» چنین رکوردی ندارد ({row}). چیزی برگرفته نشد.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets.py"/>
      <source>“{name}” holds no table; nothing was imported.</source>
      <translation>‏«{name}» جدولی ندارد؛ چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <source>“{name}” holds nothing that this case lacks.</source>
      <translation>‏«{name}» چیزی ندارد که این پرونده نداشته باشد.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” holds text that is none (not UTF-8). Nothing was changed.</source>
      <translation>‏«{name}» متنی دارد که متن نیست (UTF-8 نیست). چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” holds very much that is no case. It was left as it is.</source>
      <translation>‏«{name}» بسیار چیزها دارد که پرونده نیست. همان‌گونه که بود ماند.</translation>
    </message>
    <message>
      <location filename="desktop/handing/outcome.py"/>
      <source>“{name}” in {parent}: {files}{told}.</source>
      <translation>‏«{name}» در {parent}: {files}{told}.</translation>
    </message>
    <message>
      <location filename="desktop/sharing/outcome.py"/>
      <source>“{name}” in {parent}: {told}, {profile}.</source>
      <translation>‏«{name}» در {parent}: {told}، {profile}.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is a case or another database. Choose another name; nothing was written.</source>
      <translation>‏«{name}» پرونده یا پایگاه دادهٔ دیگری است. نام دیگری برگزینید؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” is a damaged or incomplete workbook; nothing was imported. Open it in a spreadsheet program and save it anew, or look for a complete copy.</source>
      <translation>‏«{name}» کارپوشه‌ای آسیب‌دیده یا ناقص است؛ چیزی وارد نشد. آن را در برنامهٔ صفحه‌گسترده باز و از نو ذخیره کنید، یا رونوشت کاملی بجویید.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is a file, and this format makes a folder. Choose another name, or one that ends in .zip. Nothing was written.</source>
      <translation>‏«{name}» فایل است و این قالب پوشه می‌سازد. نام دیگری، یا نامی با پایان .zip برگزینید. چیزی نوشته نشد.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is a folder, and this format makes a file. Choose another name. Nothing was written.</source>
      <translation>‏«{name}» پوشه است و این قالب فایل می‌سازد. نام دیگری برگزینید. چیزی نوشته نشد.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>“{name}” is a key. Keys are not taken into a case, where everybody who gets it would have them; you are asked for yours when a locked file is opened.</source>
      <translation>‏«{name}» کلید است. کلید به پرونده وارد نمی‌شود، وگرنه هر که پرونده را بگیرد آن را خواهد داشت؛ هنگام باز کردن فایل قفل‌شده کلیدتان را می‌پرسند.</translation>
    </message>
    <message>
      <location filename="db/exchange/imports.py"/>
      <source>“{name}” is a table of no kind that is known: say what becomes of its columns. Nothing was imported.</source>
      <translation>‏«{name}» جدولی از نوعی ناشناخته است: بگویید ستون‌هایش چه می‌شوند. چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>“{name}” is a table, but not UCDP GED: it lacks the columns {missing}. {reads} Nothing was imported.</source>
      <translation>‏«{name}» جدول است، ولی UCDP GED نیست: ستون‌های {missing} را ندارد. {reads} چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>“{name}” is always there. Give the profile another name.</source>
      <translation>‏«{name}» همیشه هست. نام دیگری به نمایه بدهید.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” is an SQLite database, but not a Casebinder case. It was left as it is.</source>
      <translation>‏«{name}» پایگاه دادهٔ SQLite است، ولی پروندهٔ Casebinder نیست. همان‌گونه که بود ماند.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” is being written by another program. Nothing was changed.</source>
      <translation>برنامهٔ دیگری در حال نوشتن در «{name}» است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” is cut short or damaged at its {nth} record (after byte {position:,}). The {before:,} before it were read, what comes after was not. Look for a complete copy.</source>
      <translation>‏«{name}» در رکورد {nth} خود (پس از بایت {position:,}) بریده یا آسیب دیده است. {before:,} رکورد پیش از آن خوانده شد، آنچه پس از آن می‌آید نه. رونوشت کاملی بجویید.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <source>“{name}” is cut short or damaged: it cannot be unpacked to its end. Nothing was imported; look for a complete copy.</source>
      <translation>‏«{name}» بریده یا آسیب‌دیده است: تا پایان باز نمی‌شود. چیزی وارد نشد؛ رونوشت کاملی بجویید.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” is cut short or damaged: it cannot be unpacked. Nothing was imported; look for a complete copy.</source>
      <translation>‏«{name}» بریده یا آسیب‌دیده است: باز نمی‌شود. چیزی وارد نشد؛ رونوشت کاملی بجویید.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” is cut short or was copied while it was open: {size:,} of {pages:,} bytes are there. It was left as it is; ask for a copy made after closing the case.</source>
      <translation>‏«{name}» بریده است یا هنگام باز بودن رونوشت شده: {size:,} از {pages:,} بایت موجود است. همان‌گونه که بود ماند؛ رونوشتی بخواهید که پس از بستن پرونده ساخته شده باشد.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” is cut short: {size:,} of {pages:,} bytes are there. It was left as it is; look for a complete copy.</source>
      <translation>‏«{name}» بریده است: {size:,} از {pages:,} بایت موجود است. همان‌گونه که بود ماند؛ رونوشت کاملی بجویید.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/recovery.py"/>
      <source>“{name}” is damaged</source>
      <translation>«{name}» آسیب دیده است</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” is damaged ({text_}). It was left as it is; look for a copy.</source>
      <translation>‏«{name}» آسیب دیده است ({text_}). همان‌گونه که بود ماند؛ رونوشتی بجویید.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” is damaged at its {where} record, and no page comes before that.</source>
      <translation>‏«{name}» در رکورد {where} خود آسیب دیده و هیچ صفحه‌ای پیش از آن نیست.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” is damaged or was altered outside Casebinder. It was left as it is; ask for another copy, or recover what can be read with “casebinder recover”.</source>
      <translation>‏«{name}» آسیب دیده یا بیرون از Casebinder دگرگون شده است. همان‌گونه که بود ماند؛ رونوشت دیگری بخواهید، یا آنچه خواندنی است با «casebinder recover» بازیابی کنید.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” is empty. It was left as it is.</source>
      <translation>‏«{name}» خالی است. همان‌گونه که بود ماند.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <location filename="db/exchange/recognition.py"/>
      <source>“{name}” is empty; nothing was imported.</source>
      <translation>‏«{name}» خالی است؛ چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/keeping/backups.py"/>
      <source>“{name}” is larger than all earlier copies together may be ({size:.1f} GB; they may take {limit:.1f} GB), so none is kept. Save copies yourself.</source>
      <translation>‏«{name}» از گنجایش همهٔ رونوشت‌های پیشین روی هم بزرگ‌تر است ({size:.1f} گیگابایت؛ جا برای {limit:.1f} گیگابایت هست)، پس هیچ‌یک نگه داشته نمی‌شود. خودتان رونوشت ذخیره کنید.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>“{name}” is locked by a passphrase</source>
      <translation>«{name}» با گذرواژه قفل است</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is locked by a passphrase, and no key opens it.</source>
      <translation>‏«{name}» با گذرواژه قفل است و هیچ کلیدی بازش نمی‌کند.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/key_sheet.py"/>
      <source>“{name}” is locked for a key</source>
      <translation>«{name}» برای یک کلید قفل است</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is locked for a key, and no passphrase opens it.</source>
      <translation>‏«{name}» برای یک کلید قفل است و هیچ گذرواژه‌ای بازش نمی‌کند.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is locked for another key than the one given. Nothing was written.</source>
      <translation>‏«{name}» برای کلیدی جز کلید داده‌شده قفل است. چیزی نوشته نشد.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” is locked with a password; nothing was imported.</source>
      <translation>‏«{name}» با گذرواژه قفل است؛ چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” is locked with a password; nothing was imported. Open it in the program that made it and save it without a password.</source>
      <translation>‏«{name}» با گذرواژه قفل است؛ چیزی وارد نشد. آن را در برنامهٔ سازنده‌اش باز و بدون گذرواژه ذخیره کنید.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>“{name}” is no bag that Casebinder makes: {why}. Nothing was unpacked; if a case is in it, unpack it with another program and open that.</source>
      <translation>‏«{name}» بسته‌ای نیست که Casebinder می‌سازد: {why}. چیزی از بسته بیرون نیامد؛ اگر پرونده‌ای در آن است با برنامهٔ دیگری بیرون بیاورید و همان را باز کنید.</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>“{name}” is no copy of this case but of another one (“{title}”), so there is nothing to merge along. Nothing was changed.</source>
      <translation>‏«{name}» رونوشت این پرونده نیست، از دیگری است («{title}»)، پس چیزی برای ادغام نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/states/shadows.py"/>
      <source>“{name}” is no longer where it was opened, so that another state of it cannot be read. Put it back, or save a copy and open that.</source>
      <translation>‏«{name}» دیگر جایی نیست که باز شده بود، پس وضعیت دیگری از آن خوانده نمی‌شود. آن را بازگردانید، یا رونوشتی ذخیره و همان را باز کنید.</translation>
    </message>
    <message>
      <location filename="db/records/portraits.py"/>
      <source>“{name}” is no picture that can be shown, or it is damaged. Nothing was changed; JPEG, PNG, GIF, WebP and BMP can be shown.</source>
      <translation>‏«{name}» تصویری نشان‌دادنی نیست، یا آسیب دیده است. چیزی تغییر نکرد؛ JPEG، PNG، GIF، WebP و BMP را می‌توان نشان داد.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{name}” is no signature that can be read.</source>
      <translation>‏«{name}» امضایی خواندنی نیست.</translation>
    </message>
    <message>
      <location filename="db/exchange/previews.py"/>
      <source>“{name}” is no table and no list; it can be imported unseen.</source>
      <translation>‏«{name}» نه جدول است و نه فهرست؛ می‌توان ندیده واردش کرد.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” is not a Casebinder case. It was left as it is.</source>
      <translation>‏«{name}» پروندهٔ Casebinder نیست. همان‌گونه که بود ماند.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” is not a case file. It was left as it is.</source>
      <translation>‏«{name}» فایل پرونده نیست. همان‌گونه که بود ماند.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” is not a file. Nothing was opened.</source>
      <translation>‏«{name}» فایل نیست. چیزی باز نشد.</translation>
    </message>
    <message>
      <location filename="db/exchange/imports.py"/>
      <location filename="db/exchange/previews.py"/>
      <source>“{name}” is not a file; nothing was imported.</source>
      <translation>‏«{name}» فایل نیست؛ چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is not encrypted with age. Nothing was opened.</source>
      <translation>‏«{name}» با age رمز نشده است. چیزی باز نشد.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{name}” is not the file that was signed: it, or its signature, was changed. Working in a case changes its file, too; a signature holds for what was handed over.</source>
      <translation>‏«{name}» آن فایلی نیست که امضا شد: خودش یا امضایش تغییر کرده است. کار در پرونده هم فایلش را تغییر می‌دهد؛ امضا برای همان است که واگذار شد.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <source>“{name}” is not the {encoding} text it began as; nothing was imported.</source>
      <translation>‏«{name}» آن متن {encoding} نیست که با آن آغاز شد؛ چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/sharing/bag.py"/>
      <source>“{name}” is not what the manifest says.</source>
      <translation>‏«{name}» آن نیست که فهرست محتوا می‌گوید.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” is only a link to another place. Choose the file itself; nothing was opened.</source>
      <translation>‏«{name}» تنها پیوندی به جای دیگر است. خود فایل را برگزینید؛ چیزی باز نشد.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}” is open in another window or program.</source>
      <translation>‏«{name}» در پنجره یا برنامهٔ دیگری باز است.</translation>
    </message>
    <message>
      <location filename="db/exchange/foreign_bytes.py"/>
      <source>“{name}” is packed; unpack it first. Nothing was imported.</source>
      <translation>‏«{name}» فشرده است؛ نخست بازش کنید. چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is the case itself. Choose another name; nothing was written.</source>
      <translation>‏«{name}» خود پرونده است. نام دیگری برگزینید؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <source>“{name}” is the case you are working on. Choose another name.</source>
      <translation>‏«{name}» همان پرونده‌ای است که روی آن کار می‌کنید. نام دیگری برگزینید.</translation>
    </message>
    <message>
      <location filename="db/merging/merging.py"/>
      <source>“{name}” is the open case itself. Choose a copy of it.</source>
      <translation>‏«{name}» خود پروندهٔ باز است. رونوشتی از آن برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/merging/taking_in.py"/>
      <location filename="db/merging/adopting.py"/>
      <source>“{name}” is the open case itself. Choose another file.</source>
      <translation>‏«{name}» خود پروندهٔ باز است. فایل دیگری برگزینید.</translation>
    </message>
    <message>
      <location filename="db/case.py"/>
      <source>“{name}” is the open case itself. Choose another name.</source>
      <translation>‏«{name}» خود پروندهٔ باز است. نام دیگری برگزینید.</translation>
    </message>
    <message>
      <location filename="desktop/arriving/place_field.py"/>
      <source>“{name}” is there already and stays as it is. Choose another name.</source>
      <translation>‏«{name}» از پیش هست و همان‌گونه می‌ماند. نام دیگری برگزینید.</translation>
    </message>
    <message>
      <location filename="db/export/placing.py"/>
      <source>“{name}” is there already and was left as it is. Choose another name, or say that it may be replaced.</source>
      <translation>‏«{name}» از پیش هست و همان‌گونه که بود ماند. نام دیگری برگزینید، یا بگویید می‌توان جایگزینش کرد.</translation>
    </message>
    <message>
      <location filename="desktop/files.py"/>
      <location filename="db/keeping/backups.py"/>
      <source>“{name}” is there already and was left as it is. Choose another name.</source>
      <translation>‏«{name}» از پیش هست و همان‌گونه که بود ماند. نام دیگری برگزینید.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{name}” is there already. It was left as it is.</source>
      <translation>‏«{name}» از پیش هست. همان‌گونه که بود ماند.</translation>
    </message>
    <message>
      <location filename="db/errors.py"/>
      <source>“{name}” is there already. It was left as it is; choose another name.</source>
      <translation>‏«{name}» از پیش هست. همان‌گونه که بود ماند؛ نام دیگری برگزینید.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” is too large to be opened by a passphrase. Ask for one that is locked for your key instead.</source>
      <translation>‏«{name}» برای باز شدن با گذرواژه بیش از اندازه بزرگ است. به جای آن فایلی بخواهید که برای کلید شما قفل شده باشد.</translation>
    </message>
    <message>
      <location filename="desktop/intake/watched.py"/>
      <source>“{name}” is watched. Files that come into it from now on are told at the foot of the window.</source>
      <translation>‏«{name}» زیر نظر است. فایل‌هایی که از این پس به آن برسند در پای پنجره گفته می‌شوند.</translation>
    </message>
    <message>
      <location filename="db/records/portraits.py"/>
      <source>“{name}” is {count} MB. A portrait can have at most {most_bytes} MB. Nothing was changed; save it smaller and try again.</source>
      <translation>‏«{name}» {count} مگابایت است. چهره‌نگاره حداکثر {most_bytes} مگابایت است. چیزی تغییر نکرد؛ کوچک‌تر ذخیره کنید و دوباره بکوشید.</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>“{name}” is {other} of a kind that is not known. {reads} Nothing was imported.</source>
      <translation>‏«{name}» {other} از نوعی ناشناخته است. {reads} چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/exchange/recognition.py"/>
      <source>“{name}” is {words}. {reads} Nothing was imported.</source>
      <translation>‏«{name}» {words} است. {reads} چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/schema.py"/>
      <source>“{name}” lacks its {kind} “{item}”. It was left as it is.</source>
      <translation>‏«{name}» {kind} «{item}» را ندارد. همان‌گونه که بود ماند.</translation>
    </message>
    <message>
      <location filename="db/sharing/profiles.py"/>
      <source>“{name}” names a marking that does not exist. Nothing was changed.</source>
      <translation>‏«{name}» طبقه‌بندی‌ای را نام می‌برد که نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message numerus="yes">
      <location filename="db/export/bibtex.py"/>
      <source>“{name}” of {count:,} sources has no field in BibLaTeX.</source>
      <translation>
        <numerusform>‏«{name}»ِ {count:,} منبع در BibLaTeX فیلدی ندارد.</numerusform>
      </translation>
      <extra-singular>“{name}” of {count:,} source has no field in BibLaTeX.</extra-singular>
    </message>
    <message numerus="yes">
      <location filename="db/export/ris.py"/>
      <source>“{name}” of {count:,} sources has no field in RIS.</source>
      <translation>
        <numerusform>‏«{name}»ِ {count:,} منبع در RIS فیلدی ندارد.</numerusform>
      </translation>
      <extra-singular>“{name}” of {count:,} source has no field in RIS.</extra-singular>
    </message>
    <message>
      <location filename="desktop/merging/laying.py"/>
      <source>“{name}” says the same as this case.</source>
      <translation>‏«{name}» همان را می‌گوید که این پرونده می‌گوید.</translation>
    </message>
    <message>
      <location filename="db/exchange/web_archives.py"/>
      <source>“{name}” unpacks to more than {ratio_max} times its size, which no web archive does. Nothing was imported.</source>
      <translation>‏«{name}» پس از باز شدن بیش از {ratio_max} برابر اندازه‌اش می‌شود، که در هیچ بایگانی وبی چنین نیست. چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” was cut short, or its beginning was damaged. Nothing was opened; ask for another copy.</source>
      <translation>‏«{name}» بریده شده یا آغازش آسیب دیده است. چیزی باز نشد؛ رونوشت دیگری بخواهید.</translation>
    </message>
    <message>
      <location filename="desktop/intake/door.py"/>
      <source>“{name}” was left: drop a case by itself to open it.</source>
      <translation>‏«{name}» رها شد: برای باز کردن پرونده، آن را به‌تنهایی بیندازید.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{name}” was made to take more memory to open than any passphrase needs. It was left as it is.</source>
      <translation>‏«{name}» چنان ساخته شده که باز کردنش بیش از نیاز هر گذرواژه‌ای حافظه می‌خواهد. همان‌گونه که بود ماند.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}” was moved or removed while it was open</source>
      <translation>«{name}» هنگام باز بودن جابه‌جا یا برداشته شد</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>“{name}” was not closed properly: “{beside}” lies beside it. Open it in Casebinder once, close it and merge again; nothing was changed.</source>
      <translation>‏«{name}» درست بسته نشده بود: «{beside}» کنار آن است. یک بار در Casebinder بازش کنید، ببندید و دوباره ادغام کنید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/sharing/zips.py"/>
      <source>“{name}” was not unpacked: {why}. Nothing was taken from it.</source>
      <translation>‏«{name}» از بسته بیرون نیامد: {why}. چیزی از آن گرفته نشد.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{name}” was signed with another key than the one given.</source>
      <translation>‏«{name}» با کلیدی جز کلید داده‌شده امضا شده است.</translation>
    </message>
    <message>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{name}” was written by a newer Casebinder (format {major}.{minor}), so it cannot be checked here. Nothing was changed; a newer program opens it.</source>
      <translation>‏«{name}» را Casebinder تازه‌تری نوشته است (قالب {major}.{minor})، پس اینجا وارسی نمی‌شود. چیزی تغییر نکرد؛ برنامه‌ای تازه‌تر بازش می‌کند.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{name}” was written by a newer Casebinder (format {major}.{minor}), so it is open for reading only.</source>
      <translation>‏«{name}» را Casebinder تازه‌تری نوشته است (قالب {major}.{minor})، پس تنها برای خواندن باز است.</translation>
    </message>
    <message>
      <location filename="db/merging/their_copy.py"/>
      <source>“{name}” was written by a newer Casebinder (format {major}.{minor}). Merge with that program; nothing was changed.</source>
      <translation>‏«{name}» را Casebinder تازه‌تری نوشته است (قالب {major}.{minor}). با همان برنامه ادغام کنید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <source>“{name}” was written by a newer Casebinder (format {major}.{minor}; this one knows {format_major}.{format_minor}). Nothing was changed; a newer program opens it.</source>
      <translation>‏«{name}» را Casebinder تازه‌تری نوشته است (قالب {major}.{minor}؛ این نسخه {format_major}.{format_minor} را می‌شناسد). چیزی تغییر نکرد؛ برنامه‌ای تازه‌تر بازش می‌کند.</translation>
    </message>
    <message>
      <location filename="db/strangers/recovering.py"/>
      <source>“{name}” was written by a newer Casebinder. Nothing was changed; a newer program can recover it.</source>
      <translation>‏«{name}» را Casebinder تازه‌تری نوشته است. چیزی تغییر نکرد؛ برنامه‌ای تازه‌تر می‌تواند بازیابی‌اش کند.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/sheets_checked.py"/>
      <source>“{name}” would take more memory than a table can need when it is unpacked; nothing was imported. Save the sheet you need as CSV.</source>
      <translation>‏«{name}» پس از باز شدن بیش از نیاز هر جدولی حافظه می‌گیرد؛ چیزی وارد نشد. برگی را که لازم دارید به CSV ذخیره کنید.</translation>
    </message>
    <message>
      <location filename="db/merging/shares.py"/>
      <source>“{other}” is a share made from a newer state of the case: it names {acts} that this case does not know, without what they changed. Merge it into the case it was made from; if a merge was taken back here since, take that copy in again first. Nothing was changed.</source>
      <translation>‏«{other}» بخشی اشتراکی از وضعیت تازه‌تری از پرونده است: {acts} را نام می‌برد که این پرونده نمی‌شناسد، بی آنچه تغییر داده‌اند. آن را در پرونده‌ای که از آن ساخته شده ادغام کنید؛ اگر از آن پس ادغامی اینجا پس گرفته شده، نخست همان رونوشت را دوباره وارد کنید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/merging/shares.py"/>
      <source>“{own}” is a share, which holds only a part of the case, so “{other}” cannot be taken into it. Merge the other way round: the share into the case it was made from. Nothing was changed.</source>
      <translation>‏«{own}» بخشی اشتراکی است و تنها پاره‌ای از پرونده را دارد، پس «{other}» را نمی‌توان به آن وارد کرد. وارونه ادغام کنید: بخش اشتراکی را در پرونده‌ای که از آن ساخته شده. چیزی تغییر نکرد.</translation>
    </message>
    <message>
      <location filename="db/place.py"/>
      <source>“{parent}” cannot be written here.</source>
      <translation>در «{parent}» نمی‌توان نوشت.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{path}” could not be read ({strerror}).</source>
      <translation>‏«{path}» خوانده نشد ({strerror}).</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{path}” could not be written ({strerror}).</source>
      <translation>‏«{path}» نوشته نشد ({strerror}).</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/sharing/parcels.py"/>
      <location filename="db/sharing/zips.py"/>
      <location filename="db/strangers/untrusted.py"/>
      <source>“{path}” does not exist.</source>
      <translation>‏«{path}» وجود ندارد.</translation>
    </message>
    <message>
      <location filename="db/exchange/delimited.py"/>
      <location filename="db/exchange/foreign_bytes.py"/>
      <source>“{path}” does not exist; nothing was imported.</source>
      <translation>‏«{path}» وجود ندارد؛ چیزی وارد نشد.</translation>
    </message>
    <message>
      <location filename="db/format.py"/>
      <location filename="db/sharing/parcels.py"/>
      <source>“{path}” is not a file.</source>
      <translation>‏«{path}» فایل نیست.</translation>
    </message>
    <message>
      <location filename="db/sharing/encryption.py"/>
      <source>“{path}” is not there.</source>
      <translation>‏«{path}» نیست.</translation>
    </message>
    <message>
      <location filename="db/sharing/signature.py"/>
      <source>“{public}” could not be written ({strerror}).</source>
      <translation>‏«{public}» نوشته نشد ({strerror}).</translation>
    </message>
    <message>
      <location filename="desktop/sharing/name_card.py"/>
      <source>“{short}” is too short to be withheld: a name has at least two letters.</source>
      <translation>‏«{short}» برای پوشاندن بیش از اندازه کوتاه است: نام دست‌کم دو حرف دارد.</translation>
    </message>
    <message>
      <location filename="db/exchange/tables/mapping.py"/>
      <source>“{short}” would become “{short2}”</source>
      <translation>«{short}» به «{short2}» تبدیل می‌شود</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <source>“{title}” is held as “{again}”.</source>
      <translation>‏«{title}» به صورت «{again}» نگهداری شده است.</translation>
    </message>
    <message>
      <location filename="db/exchange/references.py"/>
      <source>“{title}” is held as “{again}”; nothing was added.</source>
      <translation>‏«{title}» به صورت «{again}» نگهداری شده است؛ چیزی افزوده نشد.</translation>
    </message>
    <message>
      <location filename="db/records/incident_links.py"/>
      <source>“{title}” is itself part of this incident; a whole cannot be part of its part.</source>
      <translation>‏«{title}» خود بخشی از این رویداد است؛ کل نمی‌تواند جزئی از جزء خود باشد.</translation>
    </message>
    <message>
      <location filename="desktop/window/windows.py"/>
      <source>“{title}” is open in this window. Both can be open at once, each in its own.</source>
      <translation>‏«{title}» در این پنجره باز است. هر دو می‌توانند با هم باز باشند، هر یک در پنجرهٔ خود.</translation>
    </message>
    <message>
      <location filename="db/exchange/articles.py"/>
      <source>“{title}” was cited in the case and not held; now its text is.</source>
      <translation>‏«{title}» در پرونده استناد شده و نگهداری نشده بود؛ اکنون متنش هست.</translation>
    </message>
    <message>
      <location filename="db/exchange/reference_previews.py"/>
      <source>“{title}” was edited in its list</source>
      <translation>«{title}» در فهرستش ویراسته شده بود</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>“{title}”, the first</source>
      <translation>«{title}»، نخستین</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/verdicts.py"/>
      <source>“{title}”, the second</source>
      <translation>«{title}»، دومین</translation>
    </message>
    <message>
      <location filename="desktop/sharing/withheld_part.py"/>
      <source>“{typed}” was typed but is not withheld yet: press Enter, or clear it.</source>
      <translation>‏«{typed}» نوشته شده ولی هنوز پوشیده نیست: Enter بزنید، یا پاکش کنید.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>… a source of the case</source>
      <translation>… منبعی از پرونده</translation>
    </message>
    <message>
      <location filename="desktop/sources/retraction.py"/>
      <source>… and {rest:,} more incidents.</source>
      <translation>… و {rest:,} رویداد دیگر.</translation>
    </message>
    <message>
      <location filename="desktop/sources/sheets.py"/>
      <source>… or one that is not held</source>
      <translation>… یا منبعی که نگهداری نشده</translation>
    </message>
    <message>
      <location filename="desktop/timeline/showing/linking.py"/>
      <source>… which incident</source>
      <translation>… کدام رویداد</translation>
    </message>
    <message>
      <location filename="desktop/widgets/relation_sheet.py"/>
      <source>… whom</source>
      <translation>… چه کسی</translation>
    </message>
    <message>
      <location filename="desktop/duplicates/pane.py"/>
      <source>≠ both say something, and not the same · ± only one does</source>
      <translation>≠ هر دو چیزی می‌گویند و نه یکسان · ± تنها یکی می‌گوید</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>☐ To do</source>
      <translation>☐ کار</translation>
    </message>
    <message>
      <location filename="desktop/notes/table.py"/>
      <source>☑ Done</source>
      <translation>☑ انجام‌شده</translation>
    </message>
  </context>
</TS>
